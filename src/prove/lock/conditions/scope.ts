import { claimWords, type Lock, type Stream } from "../lock.js";

/** Where words of a condition stand. Offsets are into the stream of the scope. */
export type Place = { readonly start: number; readonly end: number };

/** The part of the text a condition is read from. */
export type Scope = {
  readonly lock: Lock;
  readonly view: Stream;
  readonly stream: Stream;
  /** Whether the condition may be said at this offset: inside or outside the exception, inside the item. */
  readonly allows: (at: number) => boolean;
  readonly layer: 1 | 2;
  readonly key: string;
};

/** How far around a phrase its number, its choice or its state is looked for, in words. */
export const nearby = 8;

/** The place as a list; none if there is none. */
export function listed(place: Place | undefined): readonly Place[] {
  return place ? [place] : [];
}

/** Marks words as read by the rule, and by which part of it: condition (1) or exception (2). */
export function claimPart({ lock, stream, layer }: Scope, start: number, end: number): void {
  claimWords(lock, stream, start, end);
  for (let at = start; at < end; at += 1) {
    const token = stream[at];
    if (token !== undefined) lock.unit.conditioned[token] = (lock.unit.conditioned[token] ?? 0) | layer;
  }
}
