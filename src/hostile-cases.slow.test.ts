// A sample of the hostile inputs with the built command (npm run compile), each in a process of its own. All of them: npm run test:hostile.
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { loadNativeParser } from "./syntax/native-parser.js";
import { hostileCases } from "./testing/hostile/hostile-cases.js";
import { runHostile } from "./testing/hostile/run-hostile.js";

const program = fileURLToPath(new URL("../lib/cli.js", import.meta.url));

it("none crashes, hangs, gets anything into the handbook, or is answered otherwise than it must be", async () => {
  // A step that shares no factor with the length of the families, so that each gives its share.
  const cases = hostileCases.filter((_, index) => index % 13 === 5);
  const parsers = (await loadNativeParser()) === undefined ? (["remark"] as const) : (["native", "remark"] as const);
  const lines: string[] = [];
  const report = await runHostile({ program, cases, parsers, jobs: 2, print: (line) => lines.push(line) });
  expect(report.faults).toEqual([]);
  expect(report.runs).toBeGreaterThanOrEqual(2 * cases.length);
  expect(new Set(cases.map(({ family }) => family)).size).toBeGreaterThanOrEqual(5);
  expect(lines.at(-1)).toMatch(new RegExp(`^all +${cases.length} +${report.runs} +0 +0 +0 +0$`));
});
