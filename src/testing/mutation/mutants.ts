import { largestTerbilang, terbilang } from "../../conditions/terbilang.js";
import type { DecisionTable } from "../../model/decision-table.js";
import { topLevel } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import type { Norm } from "../../model/norm.js";
import type { Provision } from "../../model/provision.js";
import type { SourceFile } from "../../model/source-file.js";
import type { Span } from "../../model/span.js";
import type { Block } from "../../model/text.js";
import { readRuleLines } from "./rule-lines.js";

/** What kind of change a mutant is; the same names for text and rule. */
export type MutationKind =
  | "negation"
  | "modality"
  | "number"
  | "unit"
  | "role"
  | "choice"
  | "direction"
  | "event"
  | "drop key"
  | "connector"
  | "act"
  | "target";

/** One small change of one file that changes the law or its reading. */
export type Mutant = {
  readonly kind: MutationKind;
  /** Whether the words of the provision change, or the block. */
  readonly where: "text" | "rule";
  /** The rule whose block, or whose provision, is changed. */
  readonly rule: string;
  readonly span: Span;
  readonly replacement: string;
  /** Where a finding may rightly stand: the provision, and the blocks of all rules that read it. */
  readonly places: readonly Span[];
  /** For reports: `wajib → dapat`. */
  readonly label: string;
};

const modalOfText: Readonly<Record<string, string>> = {
  wajib: "dapat",
  dilarang: "dapat",
  dapat: "wajib",
  berhak: "wajib",
  harus: "dapat",
};
const modalOfRule: Readonly<Record<string, string>> = { ...modalOfText };
const unitWords: readonly (readonly [RegExp, string])[] = [
  [/\bhari kerja\b/g, "hari"],
  [/\bjam kerja\b/g, "jam"],
  [/\bmenit\b/g, "jam"],
];

/** Every mutant of every rule and decision table, in the order of the rules; no two make the same file. */
export function mutantsOf(handbook: Handbook, sources: ReadonlyMap<string, SourceFile>): readonly Mutant[] {
  const mutants = [
    ...handbook.norms.flatMap((norm) => normMutants(norm, handbook, sources)),
    ...handbook.decisionTables.flatMap((table) => tableMutants(table, handbook, sources)),
  ];
  const seen = new Set<string>();
  return mutants.filter(({ span, replacement }) => {
    const key = `${span.file}:${span.start}:${span.end}:${replacement}`;
    const changes = sources.get(span.file)?.text.slice(span.start, span.end) !== replacement && !seen.has(key);
    seen.add(key);
    return changes;
  });
}

function normMutants(norm: Norm, handbook: Handbook, sources: ReadonlyMap<string, SourceFile>): readonly Mutant[] {
  const { document, provision } = norm.source;
  const place = placesOf(handbook).get(`${document}#${provision}`);
  const source = sources.get(norm.span.file);
  if (!place || !source) return [];
  const readers = handbook.norms.filter(
    (one) => one.source.document === document && one.source.provision === provision,
  );
  const places = [place.provision.span, ...readers.map(({ span }) => span)];
  const regions = [
    ...textSpans(place.provision),
    ...place.leadIns.flatMap(({ content, closing }) => [...content, ...closing].flatMap(blockSpans)),
  ];
  const text = regions.flatMap((region) => textChanges(source, region, norm, handbook));
  const as = (where: Mutant["where"]) => (change: Change) => mutantOf(change, where, norm.id, source, places);
  return [...text.map(as("text")), ...ruleChanges(source, norm, handbook).map(as("rule"))];
}

function tableMutants(
  table: DecisionTable,
  handbook: Handbook,
  sources: ReadonlyMap<string, SourceFile>,
): readonly Mutant[] {
  const source = sources.get(table.span.file);
  const place = placesOf(handbook).get(`${table.document}#${table.provision}`);
  if (!source || !place) return [];
  const fact = handbook.vocabulary.facts.get(table.determines);
  const choices = fact && "choices" in fact.type ? fact.type.choices : [];
  return table.rows.flatMap(({ span: { start, end }, result }) => {
    const text = source.text.slice(start, end);
    return [
      ...numbers(text, start),
      ...matches(text, start, new RegExp(`\\b${result}\\b`, "g"), "choice", () => next(choices, result)),
      ...matches(text, start, /paling rendah/g, "direction", () => "paling tinggi"),
    ].map((change) => mutantOf(change, "rule", table.id, source, [place.provision.span, table.span]));
  });
}

function mutantOf(
  { kind, start, end, replacement }: Change,
  where: Mutant["where"],
  rule: string,
  source: SourceFile,
  places: readonly Span[],
): Mutant {
  const label = `${shown(source.text.slice(start, end))} → ${shown(replacement)}`;
  return { kind, where, rule, span: { file: source.path, start, end }, replacement, places, label };
}

type Change = {
  readonly kind: MutationKind;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
};

function textChanges(source: SourceFile, region: Span, norm: Norm, handbook: Handbook): readonly Change[] {
  const text = source.text.slice(region.start, region.end);
  const at = region.start;
  const { vocabulary, organisation } = handbook;
  const terms = [...organisation.roles.values()].map(({ term }) => term);
  const events = [...vocabulary.facts.values()].filter(({ type }) => type.kind === "event");
  const eventPhrases = norm.bounds.flatMap(({ value }) => phrasesOf(value.event, handbook));
  const otherEvent =
    events.find(({ name }) => !norm.bounds.some(({ value }) => value.event === name))?.phrases[0] ?? "";
  const actPhrases = norm.act.flatMap(({ value }) => [value.words]);
  const otherAct = otherActThan(norm, handbook);
  return [
    ...matches(text, at, /\b(?:tidak|belum|bukan|tanpa)\s+/g, "negation", () => ""),
    ...matches(text, at, /\b(?:wajib|dilarang|dapat|berhak|harus)\b/g, "modality", (word) => modalOfText[word] ?? word),
    ...numbers(text, at),
    ...unitWords.flatMap(([pattern, to]) => matches(text, at, pattern, "unit", () => to)),
    ...longest(terms).flatMap((term) => matches(text, at, wordPattern(term), "role", () => otherTerm(term, terms))),
    ...choicesOf(norm, handbook).flatMap(({ choice, other }) =>
      matches(text, at, wordPattern(spaced(choice)), "choice", () => spaced(other)),
    ),
    ...matches(text, at, /(?:terhitung )?sejak\b/g, "direction", () => "sebelum"),
    ...eventPhrases.flatMap((phrase) => matches(text, at, wordPattern(phrase), "event", () => otherEvent)),
    ...matches(text, at, /; dan(?:\/atau)?$/g, "connector", () => "; atau"),
    ...matches(text, at, /; atau$/g, "connector", () => "; dan"),
    ...actPhrases.flatMap((phrase) => matches(text, at, wordPattern(phrase), "act", () => otherAct)),
    ...matches(text, at, /\b(?:Pasal (\d+))(?: ayat \((\d+)\))?/g, "target", (whole) =>
      otherCitation(whole, handbook, norm.source.document),
    ),
  ];
}

function ruleChanges(source: SourceFile, norm: Norm, handbook: Handbook): readonly Change[] {
  const lines = readRuleLines(source.text, norm.span);
  const { vocabulary, organisation } = handbook;
  const roles = [...organisation.roles.keys()];
  const events = [...vocabulary.facts.values()].filter(({ type }) => type.kind === "event").map(({ name }) => name);
  const otherAct = otherActThan(norm, handbook);
  const ids = handbook.norms.map(({ id }) => id);
  return lines.flatMap((line): readonly Change[] => {
    const { key, keyStart, value, valueStart } = line;
    const inValue = (kind: MutationKind, pattern: RegExp, to: (word: string) => string): readonly Change[] =>
      matches(value, valueStart, pattern, kind, to);
    const isCondition = ["bila", "kecuali", "unsur"].includes(line.top);
    const isTime = /^(?:paling_|sejak$|setiap$|perpanjangan$)/.test(line.top);
    const isRole = ["pelaku", "terhadap", "persetujuan"].includes(line.top);
    const isModal = Object.hasOwn(modalOfRule, line.top);
    const isGate = ["sebelum", "setelah", "pada_saat"].includes(line.top);
    const changes: Change[] = [];
    if (line.top === key && isModal) {
      changes.push({
        kind: "modality",
        start: keyStart,
        end: keyStart + key.length,
        replacement: modalOfRule[key] ?? key,
      });
    }
    if (isModal && value !== "") changes.push(...inValue("act", /^.+$/g, () => otherAct));
    if (key === "nilai") changes.push(...inValue("negation", /^tidak$/g, () => "ya"));
    if (key === "tidak_dikenai") {
      changes.push({ kind: "negation", start: keyStart, end: keyStart + key.length, replacement: "dikenai" });
    }
    if (isCondition || isGate) {
      changes.push(
        ...inValue("negation", /\bbukan\s+/g, () => ""),
        ...inValue("negation", /\bbelum\s+/g, () => "sudah "),
      );
    }
    if (isCondition || isTime || line.top === "jumlah") {
      changes.push(
        ...inValue("number", /(?<![\w.-])\d+(?![\w.-])/g, (number) => String(Number(number) + 1)),
        ...unitWords.flatMap(([pattern, to]) => inValue("unit", pattern, () => to)),
        ...inValue("direction", /\bsejak\b/g, () => "sebelum"),
      );
    }
    if (isCondition || isTime || isGate) {
      changes.push(
        ...inValue("event", /\b[a-z_0-9]+\.[a-z_0-9]+\b/g, (name) =>
          events.includes(name) ? next(events, name) : name,
        ),
      );
    }
    if (isRole)
      changes.push(...inValue("role", /[a-z][a-z0-9-]*/g, (role) => (roles.includes(role) ? next(roles, role) : role)));
    if (isCondition) {
      changes.push(
        ...inValue("connector", /\bdan\b/g, () => "atau"),
        ...inValue("connector", /\batau\b/g, () => "dan"),
        ...choicesOf(norm, handbook).flatMap(({ choice, other }) =>
          inValue("choice", new RegExp(`(?<![\\w.])${choice}(?![\\w.])`, "g"), () => other),
        ),
      );
      // A whole key with its items, or one item: to the end of its last line.
      changes.push({ kind: "drop key", start: line.start, end: line.end, replacement: "" });
    }
    if ((isGate || line.top === "persetujuan") && line.top === key) {
      changes.push({ kind: "drop key", start: line.start, end: line.end, replacement: "" });
    }
    if (line.top === "mengecualikan" || line.top === "atas") {
      changes.push(
        ...inValue("target", /\bPasal \d+(?: ayat \(\d+\))?/g, (whole) =>
          otherCitation(whole, handbook, norm.source.document),
        ),
        ...inValue("target", /(?<![\w-])[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?![\w-])/g, (id) =>
          ids.includes(id) ? next(ids, id) : id,
        ),
      );
    }
    return changes;
  });
}

function matches(
  text: string,
  offset: number,
  pattern: RegExp,
  kind: MutationKind,
  to: (word: string) => string,
): readonly Change[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind,
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    replacement: to(match[0]),
  }));
}

/** Numbers with their words, or before a unit; those of citations and times of day are none. */
function numbers(text: string, offset: number): readonly Change[] {
  const changes: Change[] = [];
  for (const match of text.matchAll(/(?<![\w.(])(\d{1,3}(?:\.\d{3})*)(?![\w.])(?: \(([a-z ]+)\))?/g)) {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (/(?:Pasal|ayat|angka|Nomor|Tahun|pukul) \(?$/.test(before)) continue;
    const number = Number((match[1] ?? "").replace(/\./g, "")) + 1;
    if (number > largestTerbilang) continue;
    const written = String(number).replace(/\B(?=(?:\d{3})+$)/g, ".");
    const replacement = match[2] === undefined ? written : `${written} (${terbilang(number)})`;
    changes.push({
      kind: "number",
      start: offset + match.index,
      end: offset + match.index + match[0].length,
      replacement,
    });
  }
  return changes;
}

/** The choices that the rule compares with or is divided by, each with another choice of its fact. */
function choicesOf(
  norm: Norm,
  { vocabulary }: Handbook,
): readonly { readonly choice: string; readonly other: string }[] {
  const written = [
    ...[...norm.when, ...norm.unless].map(({ value }) => value.text),
    ...norm.elements.map(({ value }) => ("text" in value ? value.text : "")),
    ...[...norm.bounds, ...norm.bearer].flatMap(({ key }) => key ?? []),
  ].join(" ");
  const words = new Set(written.match(/[a-z][a-z0-9_]*/g) ?? []);
  const facts = [...vocabulary.facts.values()].filter(({ name }) => written.includes(name) || name === norm.by);
  const found = facts.flatMap(({ type }) => {
    const choices = "choices" in type ? type.choices : [];
    return choices
      .filter((choice) => words.has(choice) && choice !== "ya" && choice !== "tidak" && choices.length > 1)
      .map((choice) => ({ choice, other: next(choices, choice) }));
  });
  return [...new Map(found.map((one) => [one.choice, one])).values()];
}

function otherActThan(norm: Norm, { vocabulary }: Handbook): string {
  const own = new Set(norm.act.map(({ value }) => value.act));
  const phrases = [...vocabulary.acts.values()].filter(({ id }) => !own.has(id)).flatMap((act) => act.phrases[0] ?? []);
  // Another one for every rule, the same in every run.
  return phrases[[...norm.id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % phrases.length] ?? "";
}

function otherCitation(written: string, { documents }: Handbook, document: string): string {
  const citations = new Set(
    documents
      .filter(({ head }) => head.id === document)
      .flatMap((one) => one.body)
      .flatMap(function all(one: Provision): readonly string[] {
        return [one.citation, ...one.children.flatMap(all)];
      }),
  );
  const [, pasal = "", ayat] = /^Pasal (\d+)(?: ayat \((\d+)\))?$/.exec(written) ?? [];
  const candidates =
    ayat === undefined
      ? [`Pasal ${Number(pasal) + 1}`, `Pasal ${Number(pasal) - 1}`]
      : [
          `Pasal ${pasal} ayat (${Number(ayat) + 1})`,
          `Pasal ${pasal} ayat (${Number(ayat) - 1})`,
          `Pasal ${Number(pasal) + 1}`,
        ];
  return candidates.find((one) => citations.has(one)) ?? written;
}

function phrasesOf(fact: string | undefined, { vocabulary }: Handbook): readonly string[] {
  return fact === undefined ? [] : (vocabulary.facts.get(fact)?.phrases ?? []);
}

/** A term that neither holds the other nor is held by it: `Admin` never becomes `Admin utama`. */
function otherTerm(term: string, terms: readonly string[]): string {
  const start = terms.indexOf(term);
  const others = [...terms.slice(start + 1), ...terms.slice(0, start)];
  const alike = (other: string): boolean =>
    other.toLowerCase().includes(term.toLowerCase()) || term.toLowerCase().includes(other.toLowerCase());
  return others.find((other) => !alike(other)) ?? term;
}

function next(all: readonly string[], one: string): string {
  return all[(all.indexOf(one) + 1) % all.length] ?? one;
}

function longest(terms: readonly string[]): readonly string[] {
  return [...terms].sort((a, b) => b.length - a.length);
}

/** The words, not inside longer words, blanks as they come. */
function wordPattern(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/ +/g, "\\s+");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "gu");
}

function spaced(word: string): string {
  return word.replace(/_/g, " ");
}

function shown(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat === "" ? "–" : flat.length > 60 ? `${flat.slice(0, 60)}…` : flat;
}

type Place = { readonly provision: Provision; readonly leadIns: readonly Provision[] };

const knownPlaces = new WeakMap<Handbook, ReadonlyMap<string, Place>>();

function placesOf(handbook: Handbook): ReadonlyMap<string, Place> {
  const known = knownPlaces.get(handbook);
  if (known) return known;
  const places = new Map<string, Place>();
  knownPlaces.set(handbook, places);
  const { documents } = handbook;
  for (const document of documents) {
    const visit = (provision: Provision, leadIns: readonly Provision[]): void => {
      places.set(`${document.head.id}#${provision.id}`, { provision, leadIns });
      for (const child of provision.children) {
        visit(child, child.kind === "huruf" || child.kind === "angka" ? [...leadIns, provision] : []);
      }
    };
    for (const provision of topLevel(document)) visit(provision, []);
  }
  return places;
}

function textSpans(provision: Provision): readonly Span[] {
  return [
    ...provision.content.flatMap(blockSpans),
    ...provision.children.flatMap(textSpans),
    ...provision.closing.flatMap(blockSpans),
  ];
}

function blockSpans(block: Block): readonly Span[] {
  return block.kind === "paragraph" ? [block.span] : [];
}
