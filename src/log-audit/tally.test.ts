import { expect, it } from "vitest";
import type { NormGroup } from "./ask-batch.js";
import { openTally } from "./tally.js";

const group = (...first: readonly number[]): NormGroup => ({
  agency: "dinkes",
  month: "2026-08",
  norm: "n",
  outcome: "denied",
  entries: first.length,
  first,
});

it("names the first entries of the log, whoever judged them and in whatever batches they came", () => {
  const sampled = (...groups: readonly NormGroup[]) => {
    const tally = openTally();
    for (const one of groups) tally.norm(one, (place) => `e-${place}`);
    const [norm] = [...tally.norms.values()];
    return [norm?.outcomes.get("denied"), norm?.samples.get("denied")?.map(({ id }) => id)];
  };
  const first = [7, ["e-1", "e-2", "e-3", "e-4", "e-5"]];
  expect(sampled(group(2, 4, 6, 7), group(1, 3, 5))).toEqual(first);
  expect(sampled(group(1, 3), group(2), group(4, 5, 6, 7))).toEqual(first);
});
