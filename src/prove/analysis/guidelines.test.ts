import { expect, it } from "vitest";
import { compiledGuidelines } from "../../testing/guidelines.js";
import { analysisChecks, findingsOf } from "./analyse.js";

it("nothing is to be found in the guidelines, and no question is left open", async () => {
  const { analysis } = await compiledGuidelines();
  expect(analysis.checks.map(({ id }) => id)).toEqual(analysisChecks.map(({ id }) => id));
  expect(findingsOf(analysis).map(({ diagnostic }) => [diagnostic.code, diagnostic.message.id])).toEqual([]);
  expect(analysis.checks.flatMap(({ open }) => open)).toEqual([]);
  // Deadlines of one unit are compared as they are: only one that may be broken is searched for.
  for (const { id, searches, looked } of analysis.checks)
    expect([id, searches > 0 || id === "deadlines", looked.every(({ count }) => count > 0)]).toEqual([id, true, true]);
});
