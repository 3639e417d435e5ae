import type { CitationRun } from "../lock/citation-runs.js";
import { type Place, placesOf } from "../lock/references.js";
import type { Token } from "../lock/tokens.js";
import type { Amount } from "./amounts.js";
import type { Passage } from "./passages.js";
import type { Law } from "./read-cited.js";

/**
 * The places whose amount a passage restates. A citation in brackets closes what stands before it; one in the running sentence may speak
 * both ways, and does not keep brackets further on from closing. A cell that cites nothing rests on its heading or its row's ground.
 * @returns Nothing where no provision is cited, or also an act outside the handbook, whose words nobody here can read.
 */
export function placesRestated(law: Law, passage: Passage, amount: Amount): readonly Place[] {
  const { runs, ground, tokens } = passage;
  const after = runs.filter(({ start }) => start >= amount.end);
  const before = runs.findLast(({ end }) => end <= amount.start);
  if (after.length === 0 && !before) return ground ? placesCited(law, ground, ground.runs) : [];
  const closing = after.findIndex((run) => isInBrackets(tokens, run));
  const following = after.slice(0, Math.max(1, closing + 1));
  const isClosed = before && following.length > 0 && isInBrackets(tokens, before);
  return placesCited(law, passage, before && !isClosed ? [before, ...following] : following);
}

/** The places of the law some runs of citations name; nothing if one of them names a whole document, another act or what is no law. */
export function placesCited(law: Law, { tokens, citations }: Passage, runs: readonly CitationRun[]): readonly Place[] {
  const targets = runs.flatMap((run) => run.citations.map((citation) => citations[citation]?.target));
  if (targets.some((target) => target?.kind !== "provision")) return [];
  const places = runs.flatMap((run) => placesOf({ unit: { tokens, citations }, lexicon: law.lexicon }, run));
  return places.every((place) => law.provisions.has(place)) ? places : [];
}

/** Whether a run of citations stands in brackets. */
export function isInBrackets(tokens: readonly Token[], { start }: CitationRun): boolean {
  for (let at = start - 1; at >= 0; at -= 1) {
    const { text, reference } = tokens[at] as Token;
    if (reference !== undefined || text === ")") return false;
    if (text === "(") return true;
  }
  return false;
}

const caseLeads: ReadonlySet<string> = new Set(["untuk", "tingkat"]);

/**
 * The case an amount is given for: *1 jam untuk tingkat serius*, *untuk krisis, dalam 30 menit*, or the row of a table that begins with it.
 * @param amounts - All amounts of the passage, in order.
 */
export function caseOf(
  { choices }: Pick<Law, "choices">,
  { tokens, rowHead }: Passage,
  amount: Amount,
  amounts: readonly Amount[],
): readonly string[] | undefined {
  const at = amounts.indexOf(amount);
  const after = namedBetween(amount.end, amounts[at + 1]?.start ?? tokens.length)[0];
  const before = namedBetween(amounts[at - 1]?.end ?? 0, amount.start).at(-1);
  return after ?? before ?? choices.find((words) => words.join(" ") === rowHead.join(" "));

  function namedBetween(start: number, end: number): readonly (readonly string[])[] {
    return tokens.slice(start, end).flatMap(({ text }, offset) => {
      if (!caseLeads.has(text)) return [];
      const first = start + offset + 1;
      return choices.filter((words) => words.every((word, next) => tokens[first + next]?.text === word)).slice(0, 1);
    });
  }
}
