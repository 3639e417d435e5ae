import { blockMaps } from "../compile/blocks/block-yaml.js";
import { machineLanguages } from "../compile/structure/draft-unit.js";
import type { Handbook } from "../model/handbook.js";
import type { Span } from "../model/span.js";
import { type Block, type BlockOf, type CodeBlock, type ListItem, plainText } from "../model/text.js";
import type { Vocabulary } from "../model/vocabulary.js";
import type { YamlEntry, YamlNode } from "../model/yaml.js";
import type { SyntaxTree } from "../syntax/parse-document.js";
import type { Texts } from "./texts.js";
import { writtenReferences } from "./written-references.js";

/** What an id names: a place of one document, a rule or decision table, a worked example, a fact of the kosakata (`isu.tingkat`). */
export type NamedId =
  | { readonly kind: "provision"; readonly document: string; readonly id: string }
  | { readonly kind: "rule" | "scenario" | "fact"; readonly id: string };

/** An id where it stands in a text: where it is given, or where something leads to it by it. */
export type WrittenId = NamedId & { readonly span: Span; readonly isGiven: boolean };

/**
 * Every id in the texts that may be renamed: ids written after headings (`{#tangga}`), ids of rules, decision tables and worked examples, names of
 * facts; where they are given and where they are used. In a link to an id made from another (`tangga-ayat-2`) only the written part counts.
 */
export function writtenIds(texts: Texts): readonly WrittenId[] {
  const known = idsOf.get(texts.handbook);
  if (known?.trees === texts.trees) return known.ids;
  const ids = findIds(texts);
  idsOf.set(texts.handbook, { trees: texts.trees, ids });
  return ids;
}

/** Many ids are looked at over one state of the texts: they are read once. */
const idsOf = new WeakMap<Handbook, { readonly trees: Texts["trees"]; readonly ids: readonly WrittenId[] }>();

function findIds(texts: Texts): readonly WrittenId[] {
  const { handbook, trees } = texts;
  const rules = new Set([...handbook.norms, ...handbook.decisionTables].map(({ id }) => id));
  const scenarios = new Set(handbook.scenarios.map(({ id }) => id));
  const found: WrittenId[] = [];
  const given = new Map<string, ReadonlySet<string>>();
  for (const document of handbook.documents) {
    const tree = trees.get(document.file);
    if (!tree) continue;
    const ids = headingIds(tree.blocks);
    given.set(document.head.id, new Set(ids.map(({ value }) => value)));
    for (const { value, span } of ids) {
      found.push({ kind: "provision", document: document.head.id, id: value, span, isGiven: true });
    }
    const isVocabulary = document.head.kind === "kosakata";
    for (const place of machineIds(tree, isVocabulary)) {
      const known = place.kind === "rule" ? rules : scenarios;
      if (known.has(place.id)) found.push(place);
    }
    found.push(...factNames(tree, isVocabulary, handbook.vocabulary));
  }
  for (const { span, document, target } of writtenReferences(texts).links) {
    const id = longestGiven(target.id, given.get(document) ?? new Set());
    if (id === undefined) continue;
    found.push({
      kind: "provision",
      document,
      id,
      span: { ...span, end: span.start + id.length },
      isGiven: false,
    });
  }
  return found;
}

/** The written id from which an id was made: `tangga` for `tangga-ayat-2`, unless that is written itself. */
function longestGiven(id: string, given: ReadonlySet<string>): string | undefined {
  const parts = id.split("-");
  for (let length = parts.length; length > 0; length -= 1) {
    const part = parts.slice(0, length).join("-");
    const rest = parts.slice(length);
    // What is made from a written id goes on with units and their numbers.
    if (given.has(part)) return rest.length === 0 || unitWords.has(rest[0] as string) ? part : undefined;
  }
  return undefined;
}

const unitWords = new Set(["ayat", "huruf", "angka", "bagian", "paragraf", "kutipan"]);

function headingIds(blocks: readonly Block[]): readonly { readonly value: string; readonly span: Span }[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "heading" || !block.id) return [];
    const { value, span } = block.id;
    const start = span.start + "{#".length;
    return [{ value, span: { ...span, start, end: start + value.length } }];
  });
}

/** Ids in the blocks that machines read and in the tables they use. */
function machineIds(tree: SyntaxTree, isVocabulary: boolean): readonly WrittenId[] {
  const read = (blocks: readonly Block[]): readonly WrittenId[] =>
    blocks.flatMap((block) => {
      if (block.kind === "list") return block.items.flatMap((item: ListItem) => read(item.blocks));
      if (block.kind === "code") return idsInBlock(block, tree);
      if (block.kind === "table") return idsInTable(block, isVocabulary, tree);
      return [];
    });
  return read(tree.blocks);
}

/** `isu.tingkat`: a name with a stop in it is a fact's wherever machines read, as key, condition or column. */
const factName = /(?<![\w.-])[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*(?![\w-]|\.\w)/g;

/** Names of facts in the blocks that machines read and in the tables they use. */
function factNames(tree: SyntaxTree, isVocabulary: boolean, { facts }: Vocabulary): readonly WrittenId[] {
  const { text } = tree.source;
  const inSpan = (span: Span): readonly WrittenId[] =>
    [...text.slice(span.start, span.end).matchAll(factName)].flatMap(({ 0: id, index }) => {
      const fact = facts.get(id);
      if (!fact) return [];
      const start = span.start + index;
      const place = { ...span, start, end: start + id.length };
      const isGiven = fact.span.file === span.file && fact.span.start <= start && place.end <= fact.span.end;
      return [{ kind: "fact", id, span: place, isGiven }];
    });
  const read = (blocks: readonly Block[]): readonly WrittenId[] =>
    blocks.flatMap((block, i) => {
      const above = blocks[i - 1];
      if (block.kind === "list") return block.items.flatMap((item) => read(item.blocks));
      const isTable =
        block.kind === "table" && (isVocabulary || (above?.kind === "code" && above.language === "keputusan"));
      return isTable || (block.kind === "code" && machineLanguages.some((one) => one === block.language))
        ? inSpan(block.span)
        : [];
    });
  return read(tree.blocks);
}

/** Keys whose value is the id of a rule, or a list of them. */
const ruleKeys = new Set(["mengecualikan", "atas", "karena"]);
/** Keys whose value is a condition, or a map of conditions. */
const conditionKeys = new Set([
  "bila",
  "kecuali",
  "unsur",
  "sebelum",
  "setelah",
  "pada_saat",
  "untuk",
  "sejak",
  "setiap",
]);
const bearerKeys = new Set(["pelaku", "terhadap", "persetujuan"]);

const word = "([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?![\\w-])";
const inCondition = new RegExp(`(?<![\\w-])(?:terlampaui|dipenuhi|dilanggar)\\s+${word}`, "dg");
const inBearer = new RegExp(`(?<![\\w-])menurut\\s+${word}`, "dg");
const alone = new RegExp(`^["']?${word}`, "dg");
const derived = new RegExp(`^\\s*turunan\\s+${word}`, "dg");

function idsInBlock(code: CodeBlock, tree: SyntaxTree): readonly WrittenId[] {
  const { language } = code;
  if (language !== "aturan" && language !== "keputusan" && language !== "skenario") return [];
  const own = language === "skenario" ? "scenario" : "rule";
  return blockMaps(code, []).maps.flatMap(({ entries }) =>
    entries.flatMap((entry): readonly WrittenId[] => {
      const { key, value } = entry;
      if (key === "id") return matches(alone, value.span, own, tree).map((id) => ({ ...id, isGiven: true }));
      if (key === "seperti" && own === "scenario") return matches(alone, value.span, "scenario", tree);
      return ruleIdsUnder(entry, tree);
    }),
  );
}

function ruleIdsUnder({ key, value }: YamlEntry, tree: SyntaxTree): readonly WrittenId[] {
  const all = (pattern: RegExp): readonly WrittenId[] =>
    scalarSpans(value).flatMap((span) => matches(pattern, span, "rule", tree));
  if (ruleKeys.has(key) || key === "temuan") return all(alone);
  if (key === "kewajiban" && value.kind === "map") {
    return value.entries.flatMap(({ keySpan }) => matches(alone, keySpan, "rule", tree));
  }
  if (conditionKeys.has(key)) return all(inCondition);
  return bearerKeys.has(key) ? all(inBearer) : [];
}

/** Cells that name a rule: a derived fact's in the kosakata, a condition's in a decision table. */
function idsInTable(table: BlockOf<"table">, isVocabulary: boolean, tree: SyntaxTree): readonly WrittenId[] {
  const pattern = isVocabulary ? derived : inCondition;
  return table.rows.flat().flatMap(({ children }) => {
    const [first] = children;
    const last = children.at(-1);
    if (!first || !last || !/turunan|terlampaui|dipenuhi|dilanggar/.test(plainText(children))) return [];
    return matches(pattern, { ...first.span, end: last.span.end }, "rule", tree);
  });
}

function matches(pattern: RegExp, span: Span, kind: "rule" | "scenario", { source }: SyntaxTree): readonly WrittenId[] {
  const written = source.text.slice(span.start, span.end);
  return [...written.matchAll(pattern)].flatMap(({ indices, 1: id = "" }) => {
    const [from, to] = indices?.[1] ?? [0, 0];
    return [{ kind, id, span: { ...span, start: span.start + from, end: span.start + to }, isGiven: false }];
  });
}

function scalarSpans(node: YamlNode): readonly Span[] {
  switch (node.kind) {
    case "scalar":
      return [node.span];
    case "list":
      return node.items.flatMap(scalarSpans);
    case "map":
      return node.entries.flatMap(({ value }) => scalarSpans(value));
  }
}
