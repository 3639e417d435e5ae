import { expect, it } from "vitest";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import { orderSteps } from "./order-steps.js";

type Step = RulesWire["steps"][number];

/** The order of steps written `name:what it reads`, one letter each. */
function order(text: string): string {
  const steps = text.split(" ").map((one) => {
    const [name = "", reads = ""] = one.split(":");
    return { name, reads: reads.split("") } as unknown as Step & { readonly reads: readonly string[] };
  });
  return orderSteps(steps, (step) => (step as (typeof steps)[number]).reads)
    .map(({ name }) => name)
    .join("");
}

it.each([
  ["a b c", "abc"],
  ["a:b b c", "bac"],
  ["a:c b:c c", "cab"],
  ["a:b b:c c", "cba"],
  ["a:x b", "ab"],
  // Two steps of one name are both read.
  ["a:b b b c", "bbac"],
  ["a:b b:a c", "bac"],
  ["a:a b", "ab"],
  ["a:bc b:d c:d d", "dbca"],
])("%s becomes %s", (text, expected) => {
  expect(order(text)).toBe(expected);
});
