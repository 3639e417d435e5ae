import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { remarkOrNative } from "../syntax/choose-parser.js";
import { faultBench } from "../testing/seeded-faults/fault-bench.js";
import { faultReport } from "../testing/seeded-faults/fault-report.js";
import { faults } from "../testing/seeded-faults/faults.js";

/** One fault of each kind; all of them: `npm run test:faults`. */
const folder = resolve(import.meta.dirname, "../../guidelines");
const sources = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .sort()
  .map((name) => ({ path: `guidelines/${name}`, text: readFileSync(join(folder, name), "utf8") }));

describe("faults planted in a copy of the real law", async () => {
  const bench = faultBench(sources, await remarkOrNative("auto"));
  const firstOfKind = new Map([...faults].reverse().map((fault) => [fault.kind, fault]));

  it("are many, of every kind, and each changes texts that are still as it knows them", () => {
    expect(faults.length).toBeGreaterThanOrEqual(20);
    expect([...firstOfKind.keys()].sort()).toEqual([
      "contradiction",
      "dead rule",
      "deadline",
      "decision table",
      "gap",
      "swallowing exception",
    ]);
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
    const plain = sources.map(({ text }) => text);
    for (const fault of faults) {
      const changed = bench.plant(fault).filter(({ text }) => !plain.includes(text));
      expect(changed.length, fault.name).toBeGreaterThan(0);
    }
  });

  it("stand in a law that has none", () => {
    expect(bench.broken.map(({ code, message }) => `${code} ${message.id}`)).toEqual([]);
    expect(bench.clean).toEqual([]);
  });

  it("are found where they stand, and nothing else is", () => {
    const verdicts = [...firstOfKind.values()].map(bench.judge);
    expect(
      verdicts.filter(({ exact }) => !exact).map(({ fault }) => fault.name),
      faultReport(verdicts),
    ).toEqual([]);
  });
});
