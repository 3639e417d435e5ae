import { applyFixes } from "../diagnostics/apply-fixes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { runRules } from "../lint/lint.js";
import type { Rule, WideContext } from "../lint/rule.js";
import type { Span } from "../model/span.js";
import { compileTexts } from "./compile-texts.js";
import { marked } from "./marked.js";
import { organisation, regulation } from "./sample-texts.js";

/** What one rule, or several, found in a text in which the expected places are marked ⟦ ⟧. */
export type LintedText = {
  /** Each finding as `offset «words»`, in the order of the text. */
  readonly found: readonly string[];
  /** The marked places, written the same way. */
  readonly expected: readonly string[];
  readonly findings: readonly Diagnostic[];
  /** What compiling found, so that an example is known to be sound but for its one mistake. */
  readonly compiled: readonly Diagnostic[];
  /** The text as given, without marks, after all fixes were applied. */
  readonly fixed: string;
};

/**
 * Holds a text against a rule. A text without frontmatter stands in a regulation titled "Pengelolaan Media Sosial"; one that does not begin
 * with a heading is the text of its Pasal 1. An organisation whose head is the Bupati is compiled with it.
 */
export function lintText(rule: Rule<WideContext> | readonly Rule<WideContext>[], markedText: string): LintedText {
  const body = /^(?:#|---\n)/.test(markedText) ? markedText : `## Pasal 1\n\n${markedText}`;
  const whole = body.startsWith("---\n") ? body : regulation(body);
  const { source, spans } = marked(whole, "naskah.md");
  const { value, diagnostics } = compileTexts({ "organisasi.md": organisation, [source.path]: source.text });
  const sources = new Map([[source.path, source]]);
  const findings = [...runRules([rule].flat(), value, sources)].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
  const { texts } = applyFixes(
    sources,
    findings.flatMap(({ fix }) => fix ?? []),
  );
  const say = ({ start, end }: Span): string => `${start} «${source.text.slice(start, end)}»`;
  const given = markedText.replace(/[⟦⟧]/g, "");
  const before = source.text.indexOf(given);
  const after = source.text.length - before - given.length;
  const fixed = texts.get(source.path) ?? source.text;
  return {
    found: findings.map(({ span }) => say(span)),
    expected: spans.map(say),
    findings,
    compiled: diagnostics,
    fixed: fixed.slice(before, fixed.length - after),
  };
}
