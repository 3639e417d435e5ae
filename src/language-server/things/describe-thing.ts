import { ruleSayer } from "../../conditions/say-norm.js";
import type { Language } from "../../diagnostics/diagnostic.js";
import type { Document } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import type { Provision } from "../../model/provision.js";
import { type Block, plainText } from "../../model/text.js";
import type { FactType } from "../../model/vocabulary.js";
import { editorWords } from "../words.js";
import { provisionOf } from "./place-of-thing.js";
import type { Thing } from "./thing.js";

/** Longest text of a provision that is shown whole. */
const longest = 2000;

/**
 * What there is to know about a thing, as Markdown: the words of a provision, the meaning of a term, a rule said back beside its words, the type of a
 * fact. `undefined` if the handbook does not know it.
 */
export function describeThing(thing: Thing, handbook: Handbook, language: Language): string | undefined {
  switch (thing.kind) {
    case "provision":
      return describeProvision(thing, handbook);
    case "document":
      return describeDocument(thing.id, handbook, language);
    case "law":
      return describeLaw(thing, handbook, language);
    case "term":
      return describeTerm(thing, handbook, language);
    case "rule":
      return describeRule(thing.id, handbook, language);
    case "scenario":
      return describeScenario(thing.id, handbook, language);
    case "fact":
      return describeFact(thing.id, handbook, language);
    case "act":
      return describeAct(thing.id, handbook, language);
    case "role":
      return describeRole(thing.id, handbook, language);
    case "register":
      return describeRegister(thing.id, handbook, language);
  }
}

type Of<Kind extends Thing["kind"]> = Extract<Thing, { kind: Kind }>;

function describeProvision(thing: Of<"provision">, handbook: Handbook): string | undefined {
  const provision = provisionOf(thing, handbook);
  const owner = documentOf(thing.document, handbook);
  return provision && owner && sections(`**${headOf(provision)}** — ${nameOf(owner)}`, textOf(provision));
}

function describeDocument(id: string, handbook: Handbook, language: Language): string | undefined {
  const owner = documentOf(id, handbook);
  const kind = owner && `${editorWords(language).document}: \`${owner.head.kind}\`, ${owner.head.status}`;
  return owner && sections(`**${owner.head.title}**`, kind);
}

function describeLaw({ id, passage }: Of<"law">, { laws }: Handbook, language: Language): string | undefined {
  const words = editorWords(language);
  const law = laws.instruments.find((one) => one.id === id);
  if (!law) return undefined;
  const cited = laws.passages.find((one) => one.instrument === id && one.passage === passage);
  return sections(
    `**${law.name}**${law.title === undefined ? "" : ` ${words.about} ${law.title}`}`,
    cited && `${cited.citation}: ${cited.words}`,
    words.external,
  );
}

function describeTerm({ document, id }: Of<"term">, handbook: Handbook, language: Language): string | undefined {
  const owner = documentOf(document, handbook);
  const definition = owner?.definitions.find((one) => one.id === id);
  if (!owner || !definition) return undefined;
  const { term, abbreviation, meaning, provision } = definition;
  const place = provisionOf({ kind: "provision", document, id: provision }, handbook)?.citation ?? "";
  return sections(
    `**${term}**${abbreviation === undefined ? "" : ` (${abbreviation})`}: ${meaning}`,
    `${editorWords(language).definedIn} ${place}, ${nameOf(owner)}`,
  );
}

function describeRule(id: string, handbook: Handbook, language: Language): string | undefined {
  const words = editorWords(language);
  const sayer = ruleSayer(handbook, language);
  const norm = handbook.norms.find((one) => one.id === id);
  if (norm) {
    return sections(
      `**${words.rule}** \`${id}\` — ${norm.source.citation}`,
      `${words.saidBack}: ${sayer.norm(norm)}`,
      `${words.quote}: «${shortened(norm.source.quote)}»`,
    );
  }
  const table = handbook.decisionTables.find((one) => one.id === id);
  return table && sections(`**${words.table}** \`${id}\` → \`${table.determines}\``, sayer.table(table));
}

function describeScenario(id: string, { scenarios }: Handbook, language: Language): string | undefined {
  const scenario = scenarios.find((one) => one.id === id);
  const head = scenario && `**${editorWords(language).scenario}** \`${id}\`: ${scenario.title}`;
  return scenario && sections(head, `${scenario.question}, ${scenario.at}`);
}

function describeFact(id: string, { vocabulary }: Handbook, language: Language): string | undefined {
  const fact = vocabulary.facts.get(id);
  const words = editorWords(language);
  return (
    fact &&
    sections(`**${words.fact}** \`${id}\``, fact.meaning, sayType(fact.type, language), worded(fact.phrases, language))
  );
}

function describeAct(id: string, { vocabulary }: Handbook, language: Language): string | undefined {
  const act = vocabulary.acts.get(id);
  const words = editorWords(language);
  return (
    act &&
    sections(
      `**${words.act}** \`${id}\``,
      worded(act.phrases, language),
      act.doneWhen && `${words.doneWhen}: \`${act.doneWhen}\``,
      act.partOf && `${words.partOf}: \`${act.partOf}\``,
    )
  );
}

function describeRole(id: string, { organisation }: Handbook, language: Language): string | undefined {
  const role = organisation.roles.get(id);
  const words = editorWords(language);
  return (
    role &&
    sections(
      `**${words.role}** \`${id}\`: ${role.term}`,
      role.parent && `${words.parent}: \`${role.parent}\``,
      role.substitutes.length > 0 ? `${words.substitutes}: ${coded(role.substitutes)}` : undefined,
    )
  );
}

function describeRegister(id: string, { vocabulary }: Handbook, language: Language): string | undefined {
  const register = vocabulary.registers.get(id);
  return register && sections(`**${editorWords(language).register}** \`${id}\``, coded(register.columns));
}

function documentOf(id: string, { documents }: Handbook): Document | undefined {
  return documents.find(({ head }) => head.id === id);
}

function nameOf({ head }: Document): string {
  return head.shortTitle ?? head.title;
}

function worded(phrases: readonly string[], language: Language): string | undefined {
  if (phrases.length === 0) return undefined;
  return `${editorWords(language).phrases}: ${phrases.map((one) => `«${one}»`).join(", ")}`;
}

function coded(words: readonly string[], separator = ", "): string {
  return words.map((one) => `\`${one}\``).join(separator);
}

/** A fact's type as people write it. */
export function sayType(type: FactType, language: Language): string {
  const words = editorWords(language);
  const choices = "choices" in type && type.choices.length > 0 ? type.choices : undefined;
  const join = "ordered" in type && type.ordered ? " < " : ", ";
  const listed = choices ? `\n\n${words.choices}: ${coded(choices, join)}` : "";
  return `${words.kind}: ${typeNames[language][type.kind]}${"unit" in type && type.unit ? ` (${type.unit})` : ""}${listed}`;
}

const typeNames: Readonly<Record<Language, Readonly<Record<FactType["kind"], string>>>> = {
  id: {
    boolean: "ya/tidak",
    choice: "pilihan",
    number: "bilangan",
    duration: "durasi",
    date: "tanggal",
    time: "jam",
    event: "peristiwa",
    text: "teks",
    reference: "rujukan",
    list: "daftar",
    derived: "turunan",
  },
  en: {
    boolean: "yes/no",
    choice: "choice",
    number: "number",
    duration: "duration",
    date: "date",
    time: "time of day",
    event: "event",
    text: "text",
    reference: "reference",
    list: "list",
    derived: "derived",
  },
};

function headOf({ citation, title, label }: Provision): string {
  const name = citation || label || title;
  return title !== "" && title !== name ? `${name} ${title}` : name;
}

/** The words of a provision with those below it, a line each. */
function textOf(provision: Provision): string {
  const lines: string[] = [];
  const add = (one: Provision, depth: number): void => {
    const label = depth === 0 ? "" : `${one.label} `;
    const own = one.content.map(wordsOf).filter(Boolean);
    lines.push(`${label}${depth > 0 && one.title ? `${one.title} ` : ""}${own.join("\n\n")}`.trim());
    for (const child of one.children) add(child, depth + 1);
    lines.push(...one.closing.map(wordsOf));
  };
  add(provision, 0);
  return shortened(lines.filter(Boolean).join("\n\n"));
}

function wordsOf(block: Block): string {
  if (block.kind === "paragraph" || block.kind === "heading") return plainText(block.children);
  return block.kind === "quote" ? block.children.map(wordsOf).join("\n\n") : "";
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, "")} …`;
}

function sections(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}
