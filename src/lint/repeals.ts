import { readActs } from "../compile/references/read-citations.js";
import type { Provision } from "../model/provision.js";
import type { RuleContext } from "./rule.js";
import type { RunningText } from "./running-text.js";

/** An act that a provision repeals, where it is named. */
export type RepealedAct = {
  readonly text: RunningText;
  /** Offsets of its kind, number and year in the text. */
  readonly start: number;
  readonly end: number;
  /** `Peraturan Bupati Nomor 5 Tahun 2019`. */
  readonly name: string;
  /** What stands behind the name, up to the next act or the end of the text. */
  readonly after: string;
};

/** A provision that repeals: its first words, and the acts it names in them or in its items. */
export type Repeal = { readonly opening: RunningText; readonly acts: readonly RepealedAct[] };

const ending = /(?:dicabut|(?:dinyatakan|dan) tidak berlaku)(?: lagi)?\s*\.?\s*$/iu;

/** What a provision repeals; nothing for one that repeals no act it names by number and year. */
export function repealIn(provision: Provision, paragraphs: RuleContext["paragraphs"]): Repeal | undefined {
  const { kind, content, children, closing } = provision;
  if (kind !== "pasal" && kind !== "ayat" && kind !== "diktum") return undefined;
  const own = paragraphs(content);
  const opening = own[0];
  const isRepeal = (texts: readonly RunningText[]): boolean => texts.some(({ text }) => ending.test(text));
  const listed = isRepeal(paragraphs(closing));
  if (!opening || !(listed || isRepeal(own))) return undefined;
  const texts = listed ? children.flatMap((item) => paragraphs(item.content)) : own;
  const acts = texts.flatMap(actsIn);
  return acts.length > 0 ? { opening, acts } : undefined;
}

function actsIn(text: RunningText): readonly RepealedAct[] {
  const found = readActs(text.text).filter(({ words }) => /Nomor/.test(words));
  return found.map(({ start, end, words }, index) => ({
    text,
    start,
    end,
    name: words,
    after: text.text.slice(end, found[index + 1]?.start),
  }));
}
