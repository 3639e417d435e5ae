import { ruleSayer } from "../../conditions/say-norm.js";
import type { Language } from "../../diagnostics/diagnostic.js";
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
  const words = editorWords(language);
  const { documents, norms, decisionTables, scenarios, vocabulary, organisation, laws } = handbook;
  switch (thing.kind) {
    case "provision": {
      const provision = provisionOf(thing, handbook);
      const owner = documents.find(({ head }) => head.id === thing.document);
      if (!provision || !owner) return undefined;
      return sections(`**${headOf(provision)}** — ${owner.head.shortTitle ?? owner.head.title}`, textOf(provision));
    }
    case "document": {
      const owner = documents.find(({ head }) => head.id === thing.id);
      return owner && sections(`**${owner.head.title}**`, `${words.document}: \`${owner.head.kind}\`, ${owner.head.status}`);
    }
    case "law": {
      const law = laws.instruments.find(({ id }) => id === thing.id);
      if (!law) return undefined;
      const passage = laws.passages.find((one) => one.instrument === law.id && one.passage === thing.passage);
      return sections(
        `**${law.name}**${law.title === undefined ? "" : ` ${language === "id" ? "tentang" : "on"} ${law.title}`}`,
        passage && `${passage.citation}: ${passage.words}`,
        words.external,
      );
    }
    case "term": {
      const owner = documents.find(({ head }) => head.id === thing.document);
      const definition = owner?.definitions.find(({ id }) => id === thing.id);
      if (!owner || !definition) return undefined;
      const provision = provisionOf({ kind: "provision", document: thing.document, id: definition.provision }, handbook);
      const short = definition.abbreviation === undefined ? "" : ` (${definition.abbreviation})`;
      return sections(
        `**${definition.term}**${short}: ${definition.meaning}`,
        `${words.definedIn} ${provision?.citation ?? ""}, ${owner.head.shortTitle ?? owner.head.title}`,
      );
    }
    case "rule": {
      const sayer = ruleSayer(handbook, language);
      const norm = norms.find(({ id }) => id === thing.id);
      if (norm) {
        return sections(
          `**${words.rule}** \`${norm.id}\` — ${norm.source.citation}`,
          `${words.saidBack}: ${sayer.norm(norm)}`,
          `${words.quote}: «${shortened(norm.source.quote)}»`,
        );
      }
      const table = decisionTables.find(({ id }) => id === thing.id);
      return table && sections(`**${words.table}** \`${table.id}\` → \`${table.determines}\``, sayer.table(table));
    }
    case "scenario": {
      const scenario = scenarios.find(({ id }) => id === thing.id);
      return scenario && sections(`**${words.scenario}** \`${scenario.id}\`: ${scenario.title}`, `${scenario.question}, ${scenario.at}`);
    }
    case "fact": {
      const fact = vocabulary.facts.get(thing.id);
      return (
        fact &&
        sections(
          `**${words.fact}** \`${fact.name}\``,
          fact.meaning,
          sayType(fact.type, language),
          fact.phrases.length > 0 ? `${words.phrases}: ${fact.phrases.map((one) => `«${one}»`).join(", ")}` : undefined,
        )
      );
    }
    case "act": {
      const act = vocabulary.acts.get(thing.id);
      return (
        act &&
        sections(
          `**${words.act}** \`${act.id}\``,
          `${words.phrases}: ${act.phrases.map((one) => `«${one}»`).join(", ")}`,
          act.doneWhen && `${words.doneWhen}: \`${act.doneWhen}\``,
          act.partOf && `${words.partOf}: \`${act.partOf}\``,
        )
      );
    }
    case "role": {
      const role = organisation.roles.get(thing.id);
      return (
        role &&
        sections(
          `**${words.role}** \`${role.id}\`: ${role.term}`,
          role.parent && `${words.parent}: \`${role.parent}\``,
          role.substitutes.length > 0
            ? `${words.substitutes}: ${role.substitutes.map((one) => `\`${one}\``).join(", ")}`
            : undefined,
        )
      );
    }
    case "register": {
      const register = vocabulary.registers.get(thing.id);
      return register && sections(`**${words.register}** \`${register.id}\``, register.columns.map((one) => `\`${one}\``).join(", "));
    }
  }
}

/** A fact's type as people write it. */
export function sayType(type: FactType, language: Language): string {
  const words = editorWords(language);
  const choices = "choices" in type && type.choices.length > 0 ? type.choices : undefined;
  const join = "ordered" in type && type.ordered ? " < " : ", ";
  const listed = choices ? `\n\n${words.choices}: ${choices.map((one) => `\`${one}\``).join(join)}` : "";
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
