import { type Provision, walkProvisions } from "../model/provision.js";
import type { RuleContext } from "./rule.js";
import type { RunningText } from "./running-text.js";

/** A heading of the article-by-article part, with the pasal it names: one, or several that were merged. */
export type ExplainedPasal = Provision & { readonly labels: readonly string[] };

/** The pasal that a penjelasan explains one by one, in its order. */
export function explainedPasal(explanation: Provision): readonly ExplainedPasal[] {
  return [...walkProvisions(explanation.children)].flatMap((section) => {
    const labels = section.title.match(/Pasal (?:\d+[A-Z]{0,2}|[IVX]+)(?!\p{L})/gu) ?? [];
    return /^Pasal \S/.test(section.title) && labels.length > 0 ? [{ ...section, labels }] : [];
  });
}

/** What is said of one part of a pasal: of the whole (`unit` absent), of an ayat, or of a huruf or angka in it. */
export type ExplainedPart = {
  /** The words that name it, `Ayat (2)` or `Huruf a`; absent for what is said of the whole. */
  readonly unit: RunningText | undefined;
  /** The ayat it stands under, if its unit is a huruf or an angka: `(2)`. */
  readonly ayat: string | undefined;
  readonly texts: readonly RunningText[];
};

const unitLine = /^(?:Ayat \((?<ayat>\d+[a-z]?)\)|(?:Huruf [a-z]{1,2}|Angka \d+[a-z]?))$/iu;

/** The parts of the explanation of one pasal, in their order. */
export function explainedParts(section: Provision, paragraphs: RuleContext["paragraphs"]): readonly ExplainedPart[] {
  const parts: { unit: RunningText | undefined; ayat: string | undefined; texts: RunningText[] }[] = [];
  let ayat: string | undefined;
  for (const text of paragraphs(section.content)) {
    const line = unitLine.exec(text.text.trim());
    if (line) {
      ayat = line.groups?.["ayat"] === undefined ? ayat : `(${line.groups["ayat"]})`;
      parts.push({ unit: text, ayat, texts: [] });
    } else if (parts.length > 0) parts.at(-1)?.texts.push(text);
    else parts.push({ unit: undefined, ayat, texts: [text] });
  }
  return parts;
}

/** Whether a text says that nothing needs to be explained. */
export function isClearEnough(texts: readonly RunningText[]): boolean {
  return texts.length > 0 && texts.every(({ text }) => /^Cukup jelas\.?$/iu.test(text.trim()));
}
