import type { Norm } from "../model/generated/rules-wire.js";
import { parseDate } from "./instant.js";
import type { Shelf } from "./open-book.js";

/** Which of the norms that defeat others count (those outside *N* are false). */
export type Defeaters = (norm: Norm) => boolean;

/** Every norm that defeats another counts. */
export const everyDefeater: Defeaters = () => true;

/** Norms, and all that may set them aside, directly or not. */
export function withDefeaters(
  shelf: Pick<Shelf<Norm>, "get">,
  norms: Iterable<Norm>,
  counts: Defeaters,
): ReadonlySet<Norm> {
  const found = new Set(norms);
  for (const { defeatedBy } of found) {
    for (const id of defeatedBy) {
      const other = shelf.get(id);
      if (other && counts(other)) found.add(other);
    }
  }
  return found;
}

/** First and last day of a validity, as day numbers. */
export function daysOf({ from, to }: Norm["validity"]): readonly [number, number] {
  return [parseDate(from) ?? Number.NaN, to === undefined ? Number.POSITIVE_INFINITY : (parseDate(to) ?? Number.NaN)];
}

/** Whether a norm is in force on a day. */
export function isInForce({ validity }: Norm, day: number): boolean {
  const [from, to] = daysOf(validity);
  return from <= day && day <= to;
}
