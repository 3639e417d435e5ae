import { expect } from "vitest";

/** Asks a question twice, first read from the formulas and then compiled, and holds that the answer is the same. */
export function askedTwice<T>(ask: () => T): T {
  const first = ask();
  expect(ask()).toEqual(first);
  return first;
}
