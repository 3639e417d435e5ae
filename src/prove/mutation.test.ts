import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { remarkOrNative } from "../syntax/choose-parser.js";
import { contentChecks } from "../testing/mutation/content-checks.js";
import { mutationBench, type Verdict } from "../testing/mutation/mutation-bench.js";
import { mutationReport, tally } from "../testing/mutation/mutation-report.js";

/** A sample, one or more of each kind; all of them: `npm run test:mutation`. */
const folder = resolve(import.meta.dirname, "../../guidelines");
const sources = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .sort()
  .map((name) => ({ path: `guidelines/${name}`, text: readFileSync(join(folder, name), "utf8") }));

describe("mutants of the real rules", async () => {
  const bench = mutationBench(sources, await remarkOrNative("auto"), contentChecks);
  const byKind = new Map(bench.mutants.map((mutant) => [`${mutant.where}: ${mutant.kind}`, mutant]));
  const verdicts: readonly Verdict[] = [...byKind.values()].map(bench.judge);

  it("stand on texts without an error, and are of every kind", () => {
    expect(bench.errors.map(({ code, message }) => `${code} ${message.id}`)).toEqual([]);
    expect(bench.mutants.length).toBeGreaterThan(1500);
    const kinds = new Set(bench.mutants.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      "act",
      "choice",
      "connector",
      "direction",
      "drop key",
      "event",
      "modality",
      "negation",
      "number",
      "role",
      "target",
      "unit",
    ]);
  });

  it("are all caught where they were made, as they stand", () => {
    expect(verdicts.filter(({ caught }) => !caught).map(({ mutant }) => `${mutant.rule} ${mutant.label}`)).toEqual([]);
  });

  it.skipIf(contentChecks.length === 0)("are mostly caught by content alone once reviewed", () => {
    const { mutants, byContent } = tally(verdicts);
    expect(byContent / mutants, mutationReport(verdicts)).toBeGreaterThan(0.75);
  });
});
