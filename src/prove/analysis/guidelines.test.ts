import { expect, it } from "vitest";
import { compiledGuidelines } from "../../testing/guidelines.js";
import { analysisChecks, findingsOf } from "./analyse.js";

it("the guidelines have nothing to be found, and no question is left open", async () => {
  const { analysis } = await compiledGuidelines();
  expect(analysis.checks.map(({ id }) => id)).toEqual(analysisChecks.map(({ id }) => id));
  expect(findingsOf(analysis).map(({ diagnostic }) => [diagnostic.code, diagnostic.message.id])).toEqual([]);
  expect(analysis.checks.flatMap(({ open }) => open)).toEqual([]);
  for (const { id, searches, looked } of analysis.checks)
    expect([id, searches > 0, looked.length > 0]).toEqual([id, true, true]);
});
