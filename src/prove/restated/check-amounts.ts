import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { type Amount, amountsIn, countsTheSame, isSameAmount, itemNoun } from "./amounts.js";
import { caseOf, placesRestated } from "./attribution.js";
import { diagnose } from "./diagnostics.js";
import type { Passage } from "./passages.js";
import { amountsOf, itemCount, type Law } from "./read-cited.js";

/** Holds every amount of a passage against the provisions the passage cites for it. */
export function checkAmounts(law: Law, passage: Passage): readonly Diagnostic[] {
  const amounts = amountsIn(passage.tokens, law.nouns);
  return amounts.flatMap((amount): readonly Diagnostic[] => {
    const places = placesRestated(law, passage, amount);
    if (places.length === 0) return [];
    const stated = places.flatMap((place) => amountsOf(law, place, caseOf(law, passage, amount, amounts)));
    const items = itemsCounted(law, passage, amount, places);
    const comparable = stated.filter((one) => isComparable(amount, one));
    const isStated = comparable.some((one) => isSameAmount(amount, one));
    const differs =
      items === undefined ? !isStated && mustBeStated(amount, comparable) : items !== Number(amount.value);
    if (!differs) return [];
    const there = items === undefined ? [...new Set(comparable.map(({ words }) => words))] : [`${items} ${itemNoun}`];
    const provisions = places.flatMap((place) => law.provisions.get(place)?.provision ?? []);
    const citation = [...new Set(provisions.map((one) => one.citation))].join(", ");
    const spans =
      items === undefined && comparable.length > 0
        ? comparable
        : provisions.map(({ labelSpan }) => ({ span: labelSpan }));
    return [
      diagnose(
        "quantity-differs",
        amount.span,
        { written: amount.words, citation, there },
        {
          related: spans.map(({ span }) => ({ span, message: { id: "Bunyi ketentuannya.", en: "The provision." } })),
        },
      ),
    ];
  });
}

/** A period without a number (*setiap bulan*) is held only against what recurs: it is an everyday word as well. */
function isComparable(amount: Amount, stated: Amount): boolean {
  return countsTheSame(amount, stated) && (amount.recurs !== "bare" || stated.recurs !== undefined);
}

/** A counted period is always a restatement. A counted thing is one only where the provision counts it too. */
function mustBeStated({ of, recurs }: Amount, comparable: readonly Amount[]): boolean {
  return comparable.length > 0 || ("unit" in of && recurs !== "bare");
}

const wholes: ReadonlySet<string> = new Set(["memuat", "memenuhi"]);

/** How many items a list has that the passage counts as a whole: *memuat enam unsur*, *keenam unsur*. */
function itemsCounted(
  law: Law,
  { tokens }: Passage,
  { of, start }: Amount,
  places: readonly string[],
): number | undefined {
  const [place] = places;
  if (place === undefined || places.length > 1 || !("noun" in of) || of.noun !== itemNoun) return undefined;
  const isWhole = tokens[start]?.text.startsWith("ke") || wholes.has(tokens[start - 1]?.text ?? "");
  const count = itemCount(law, place);
  return isWhole && count > 1 ? count : undefined;
}
