// How the scripts that look at the tests count (`npm run test:mutants`, `test:coverage`, `test:flaky`).
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
/** A script of this project: plain JavaScript, without types. */
const load = (path: string) => import(pathToFileURL(resolve(root, "scripts", path)).href);

describe("mutants", () => {
  const of = (status: string, count: number) => Array.from({ length: count }, () => ({ status }));

  it("are noticed by a failure or by never ending; what could not run counts for nothing", async () => {
    const { countMutants } = await load("mutants/room-rows.mjs");
    const results = [
      ...of("Killed", 17),
      ...of("Timeout", 1),
      ...of("Survived", 1),
      ...of("NoCoverage", 1),
      ...of("RuntimeError", 3),
      ...of("Ignored", 2),
    ];
    expect(countMutants(results)).toEqual({
      tried: 20,
      killed: 17,
      timeouts: 1,
      survived: 1,
      notCovered: 1,
      score: 90,
    });
    // 1999 of 2000 is not yet all of them.
    expect(countMutants([...of("Killed", 1999), ...of("Survived", 1)]).score).toBe(99.9);
    expect(countMutants([]).score).toBeUndefined();
  });

  it("are said to be a sample where they are one", async () => {
    const { countMutants, roomRow } = await load("mutants/room-rows.mjs");
    const counts = countMutants(of("Killed", 20));
    const whole = roomRow({ folder: "src/a", counts, seen: 20, seed: undefined, aim: "≥ 90 %" });
    expect(whole.what.en).toContain("all changes");
    const drawn = roomRow({ folder: "src/a", counts, seen: 400, seed: 7, aim: "≥ 90 %" });
    expect(drawn.what).toEqual({
      id: expect.stringContaining("contoh acak 20 dari 400 perubahan, benih 7"),
      en: expect.stringContaining("a random sample of 20 of 400 changes, seed 7"),
    });
  });

  it("are drawn by their seed: the same again, others by another, in about the share that was asked", async () => {
    const { allMutators } = await load("../node_modules/@stryker-mutator/instrumenter/dist/src/mutators/mutate.js");
    const [mutator] = allMutators;
    mutator.mutate = () => Array.from({ length: 1000 }, (_, index) => index);
    const { sampleMutants } = await load("mutants/sample-mutants.mjs");
    const sampler = sampleMutants(0.1, 1);
    const draw = () => {
      sampler.restart();
      return [...mutator.mutate()];
    };
    const first = draw();
    expect(first.length).toBeGreaterThan(70);
    expect(first.length).toBeLessThan(130);
    expect(draw()).toEqual(first);
    expect(sampler.seen()).toBe(1000);
  });
});

describe("coverage", () => {
  const file = (total: number, covered: number) => {
    const part = { total, covered };
    return { lines: part, branches: part, functions: part };
  };

  it("sums the files of a room, and is rounded down", async () => {
    const { coverageRows } = await load("suite/coverage-rows.mjs");
    const rows = coverageRows([
      ["src/evaluate/a.ts", file(1000, 999)],
      ["src/evaluate/b.ts", file(1001, 1001)],
      ["src/evaluated.ts", file(1000, 0)],
    ]);
    const figure = (name: string) => rows.find(({ what }: { what: { en: string } }) => what.en.includes(name)).figure;
    expect(figure("`src/evaluate`")).toBe("lines 99.9 %, branches 99.9 %, functions 99.9 % (2 files)");
    expect(figure("all of")).toBe("lines 66.6 %, branches 66.6 %, functions 66.6 % (3 files)");
  });
});

describe("flaky tests", () => {
  const file = (name: string, ...statuses: readonly string[]) => ({
    name: resolve(root, name),
    status: statuses.includes("failed") ? "failed" : "passed",
    assertionResults: statuses.map((status, index) => ({ status, fullName: `test ${index}` })),
  });

  it("are those that failed in some runs; what fails in each is no flaky test", async () => {
    const { failedIn, flakyRows } = await load("suite/flaky-rows.mjs");
    const runs = [
      failedIn({ testResults: [file("src/a.test.ts", "passed", "failed"), file("src/b.test.ts", "passed")] }, root),
      failedIn({ testResults: [file("src/a.test.ts", "passed", "failed"), file("src/b.test.ts", "failed")] }, root),
    ];
    expect(runs[1]).toEqual({ tests: 3, failed: ["src/a.test.ts › test 1", "src/b.test.ts › test 0"] });
    expect(flakyRows(runs).map(({ figure }: { figure: unknown }) => figure)).toEqual(["2 × 3", 1, 1]);
  });

  it("count a file that could not be read", async () => {
    const { failedIn } = await load("suite/flaky-rows.mjs");
    const broken = { ...file("src/c.test.ts"), status: "failed" };
    expect(failedIn({ testResults: [broken] }, root)).toEqual({ tests: 0, failed: ["src/c.test.ts"] });
  });
});
