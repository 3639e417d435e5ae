import type { Language, Localised } from "../diagnostics/diagnostic.js";
import { visible } from "../diagnostics/printers/visible.js";
import type { Cited } from "../evaluate/cite.js";
import { formatInstant, parseInstant } from "../evaluate/instant.js";
import { roleTerm } from "../evaluate/roles.js";
import type { Rules } from "../evaluate/rules.js";
import { printCivilMoment } from "../model/civil-moment.js";

/** Says a thing in the language asked for. */
export type Say = (id: string, en: string) => string;

/** Picks the language once. */
export function sayIn(language: Language): Say {
  return (id, en) => (language === "id" ? id : en);
}

/** The instant in the zone of the calendar: `2026-08-18 pukul 07.00`; as asked where there is no calendar. */
export function printMoment({ calendar }: Rules, instant: string, say: Say): string {
  const second = parseInstant(instant);
  const text = printCivilMoment(second === undefined || !calendar ? instant : formatInstant(second, calendar));
  return text.replace(" pukul ", say(" pukul ", " "));
}

/** The legal term of a role, with its id. */
export function printRole(rules: Rules, role: string): string {
  const term = roleTerm(rules, role);
  return term === role ? role : `${term} (${role})`;
}

/** A norm as the reader of an answer needs it: where it stands, its id, its words. */
export function printCited(norm: Cited, { book }: Rules, say: Say): readonly string[] {
  const title = book.documents.find(({ id }) => id === norm.document)?.title ?? norm.document;
  return [
    `  ${norm.citation}, ${title} [${norm.norm}]`,
    `    «${visible(norm.quote).replace(/\s+/g, " ")}»`,
    ...(norm.human === undefined
      ? []
      : [`    ${say("Dinilai oleh manusia", "To be judged by a person")}: ${visible(norm.human)}`]),
  ];
}

/** Says that what is answered is a draft, if it is. */
export function draftBanner(draft: boolean, say: Say): readonly string[] {
  const text = say(
    "RANCANGAN: aturan ini belum berlaku dan belum mengikat siapa pun.",
    "DRAFT: these rules are not in force and bind nobody yet.",
  );
  return draft ? [text] : [];
}

/** Which edition of the law answered. */
export function printPolicy({ book }: Rules, say: Say): string {
  const { edition, contentHash } = book.policy;
  return `${say("Edisi", "Edition")} ${edition}, ${contentHash.slice(0, 12)}`;
}

/** Missing facts as lines to paste into a file of facts, each with what it may hold and what it means. */
export function factLines({ book }: Rules, names: readonly string[], language: Language): readonly string[] {
  const facts = new Map(book.facts.map((fact) => [fact.name, fact]));
  return names.map((name) => {
    const fact = facts.get(name);
    const hint = fact ? valueHint(fact.type)[language] : "";
    const meaning = fact && fact.meaning !== "" && fact.meaning !== "-" ? `; ${visible(fact.meaning)}` : "";
    return `  ${JSON.stringify(name)}: …,   ← ${hint}${meaning}`;
  });
}

/** What a value looks like in JSON. */
function valueHint(type: Rules["book"]["facts"][number]["type"]): Localised {
  switch (type.kind) {
    case "boolean":
      return { id: "true atau false", en: "true or false" };
    case "choice": {
      const choices = type.choices.map((choice) => JSON.stringify(choice));
      return { id: choices.join(" atau "), en: choices.join(" or ") };
    }
    case "number":
      return { id: `bilangan bulat (${type.unit})`, en: `a whole number (${type.unit})` };
    case "duration":
      return { id: `bilangan bulat (${type.unit})`, en: `a whole number (${type.unit})` };
    case "date":
      return { id: 'tanggal "2026-08-14"', en: 'a date "2026-08-14"' };
    case "time":
      return { id: 'jam "07:30"', en: 'a time of day "07:30"' };
    case "event":
      return {
        id: 'saat "2026-08-14T23:59:00+08:00", atau null bila belum terjadi',
        en: 'an instant "2026-08-14T23:59:00+08:00", or null if it has not happened',
      };
    case "text":
    case "reference":
      return { id: "teks", en: "text" };
    case "list":
      return type.choices.length > 0
        ? { id: `daftar dari ${type.choices.join(", ")}`, en: `a list of ${type.choices.join(", ")}` }
        : { id: "daftar baris", en: "a list of rows" };
  }
}

/** A heading over lines; nothing where there are none. */
export function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

/** Blocks of lines, parted by an empty line; empty ones are left out. */
export function printBlocks(blocks: readonly (readonly string[])[]): string {
  const texts = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${texts.join("\n\n")}\n`;
}
