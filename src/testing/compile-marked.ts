import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Handbook } from "../model/handbook.js";
import type { Span } from "../model/span.js";
import { compileTexts } from "./compile-texts.js";
import { marked } from "./marked.js";

/** What came of texts in which the places of expected findings are marked ⟦ ⟧. */
export type CompiledMarked = {
  readonly handbook: Handbook;
  readonly diagnostics: readonly Diagnostic[];
  /** Each finding as `code at file:offset «words»`, sorted. */
  readonly found: readonly string[];
  /** The marked places with the codes a test names, written the same way, sorted. */
  expected(...codes: readonly string[]): readonly string[];
};

/**
 * Compiles texts with marks. `expected("a/b", "a/c")` pairs the codes with the marks in their order; one code alone goes with every mark.
 */
export function compileMarked(files: Readonly<Record<string, string>>): CompiledMarked {
  const read = Object.entries(files).map(([path, text]) => marked(text, path));
  const texts = new Map(read.map(({ source }) => [source.path, source.text]));
  const spans = read.flatMap((one) => one.spans);
  const outcome = compileTexts(Object.fromEntries(texts));
  const say = (code: string, { file, start, end }: Span): string =>
    `${code} at ${file}:${start} «${texts.get(file)?.slice(start, end) ?? "?"}»`;
  return {
    handbook: outcome.value,
    diagnostics: outcome.diagnostics,
    found: outcome.diagnostics.map(({ code, span }) => say(code, span)).sort(),
    expected: (...codes) =>
      spans.map((span, index) => say((codes.length === 1 ? codes[0] : codes[index]) ?? "?", span)).sort(),
  };
}
