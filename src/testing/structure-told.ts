import type { DraftUnit } from "../compile/structure/draft-unit.js";
import { readLegalStructure } from "../compile/structure/read-structure.js";
import { withoutEchoes } from "../compile/structure/without-echoes.js";
import { remarkParser } from "../syntax/markdown-parser.js";
import { parseDocument } from "../syntax/parse-document.js";
import { outline } from "./outline.js";

const head = "---\njenis: peraturan-bupati\n---\n\n";

/**
 * What is made of the body of an act: its outline, where each unit ends, and what was found, as `code «its place»: message`, with the places it
 * refers to and what its fix would write.
 */
export function structureTold(body: string): {
  readonly tree: readonly string[];
  readonly ends: readonly string[];
  readonly found: readonly string[];
} {
  const text = head + body;
  const tree = parseDocument({ path: "contoh.md", text }, remarkParser);
  const structure = readLegalStructure(tree.value);
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const ends = (unit: DraftUnit): readonly string[] => [
    `${unit.label || "-"} … ${words({ start: Math.max(unit.labelSpan.start, unit.end - 12), end: unit.end })}`,
    ...[...unit.children, ...unit.quoted].flatMap(ends),
  ];
  const { preamble, body: units, attachments } = structure.value;
  return {
    tree: outline(structure.value).split("\n"),
    ends: [...preamble, ...units, ...attachments].flatMap(ends),
    found: [...withoutEchoes(tree.diagnostics, structure.diagnostics), ...structure.diagnostics].map(
      ({ code, span, message, related, fix }) =>
        [
          `${code.replace("structure/", "")} «${words(span)}»: ${message.id}`,
          ...related.map((one) => `${one.message.id} «${words(one.span)}»`),
          ...(fix
            ? [`${fix.title.id}: ${fix.edits.map((one) => `«${words(one.span)}» → «${one.text}»`).join(", ")}`]
            : []),
        ].join(" | "),
    ),
  };
}
