import { expect, it } from "vitest";
import { compiledGuidelines } from "../../testing/guidelines.js";
import { judgedTrue } from "../../testing/seeded-faults/judged-true.js";
import { analysisChecks, findingsOf } from "./analyse.js";

it("the guidelines have nothing to be found but what has been judged and put before the drafters, and no question is left open", async () => {
  const { analysis } = await compiledGuidelines();
  expect(analysis.checks.map(({ id }) => id)).toEqual(analysisChecks.map(({ id }) => id));
  const known = new Set(judgedTrue.map(({ code }) => code));
  const others = findingsOf(analysis).filter(({ diagnostic }) => !known.has(diagnostic.code));
  expect(others.map(({ diagnostic }) => [diagnostic.code, diagnostic.message.id])).toEqual([]);
  expect(findingsOf(analysis)).toHaveLength(judgedTrue.length);
  expect(analysis.checks.flatMap(({ open }) => open)).toEqual([]);
  for (const { id, searches, looked } of analysis.checks)
    expect([id, searches > 0, looked.length > 0]).toEqual([id, true, true]);
});
