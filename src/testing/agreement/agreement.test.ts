// That the command finds who answers otherwise: engines and readers made wrong on purpose. That the real ones agree is what `npm run test:readers` says.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import jsonLogic from "json-logic-js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Formula } from "../../model/generated/rules-wire.js";
import { agreementTable, hasFailed } from "./agreement-table.js";
import { askEngine } from "./ask-engine.js";
import { askReader } from "./ask-reader.js";
import { type AskedLaw, askedLaws, publish } from "./asked-laws.js";
import { type CaseFiles, readCases, writeCases } from "./case-files.js";
import { celJs } from "./cel.js";
import type { AgreementAnswer, AgreementCase, Engine } from "./engine.js";
import { evaluator } from "./evaluator.js";
import { inTurn } from "./in-turn.js";
import { formulaEngine, jsonLogicJs } from "./json-logic.js";
import { referenceEvaluator } from "./reference.js";
import { emptyTally } from "./tally.js";

let work: string;
let law: AskedLaw;
let files: CaseFiles;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "pedoman-agreement-test-"));
  law = askedLaws["every-construct"]("", work);
  await publish(law);
  await mkdir(join(work, "cases"));
  files = await writeCases(law, 300, join(work, "cases"));
});
afterAll(() => rm(work, { recursive: true, force: true }));

async function ask(engine: Engine) {
  const random = await Promise.all(files.random.map(readCases));
  return askEngine(engine, law.published, await readCases(files.vectors), random);
}

/** json-logic-js, which is given other formulas than were published. */
const misled = (change: (formula: Formula) => Formula): Engine =>
  formulaEngine("misled", () => (formula) => (record) => jsonLogic.apply(change(formula), record));

/** An engine that answers by a function. */
const saying = (answer: (one: AgreementCase) => AgreementAnswer | undefined): Engine => ({
  name: "saying",
  open: async () => ({
    answer: async (cases) => cases.map(answer) as readonly AgreementAnswer[],
    close: async () => {},
  }),
});

describe("engines that are right", () => {
  it.each([
    ["evaluator", evaluator],
    ["json-logic-js", jsonLogicJs],
    ["CEL as published", celJs],
    ["reference evaluator", referenceEvaluator(() => law.handbook())],
  ])("agree on a law with every construct: %s", async (_, engine) => {
    const { vectors, random } = await ask(engine);
    expect([vectors.told, random.told]).toEqual([[], []]);
    expect(vectors.asked).toBeGreaterThan(100);
    expect(random.asked).toBe(300);
  });

  it("are asked no more than they can bear", async () => {
    expect((await ask({ ...jsonLogicJs, most: 7 })).random.asked).toBe(7);
  });
});

describe("an engine that is wrong is found", () => {
  it("where one formula of all is negated", async () => {
    let negated: string | undefined;
    const engine = misled((formula) => {
      const text = JSON.stringify(formula);
      if (typeof formula === "boolean") return formula;
      negated ??= text;
      return text === negated ? { "!": [formula] } : formula;
    });
    const { vectors, random } = await ask(engine);
    expect(vectors.wrong).toBeGreaterThan(0);
    expect(random.wrong).toBeGreaterThan(0);
    expect(random.told).toHaveLength(3);
    expect(random.told[0]).toMatch(/^acak\/\d+: (?:norm|fact) .+: expected \w+, found \w+$/);
  });

  it("where one fact is read without its guard", async () => {
    const guard = '{"!":[{"===":[{"var":"kabar.panjang"},null]}]}';
    const unguarded = misled((formula) => JSON.parse(JSON.stringify(formula).replaceAll(guard, "true")));
    const { random } = await ask(unguarded);
    expect(random.wrong).toBeGreaterThan(0);
    expect(random.told[0]).toMatch(/: norm harus-periksa when: expected neither, found \w+$/);
  });

  it("where it permits what is denied", async () => {
    const permits = saying(({ question }) => (question.kind === "decide" ? { verdict: "permit" } : {}));
    const { vectors, silentOf } = await ask(permits);
    expect(vectors.wrong).toBeGreaterThan(0);
    expect(silentOf).toEqual(expect.arrayContaining(["duties"]));
    expect(silentOf).not.toContain("decide");
    expect(vectors.told[0]).toMatch(/: verdict: expected "\w+", found "permit"$/);
  });

  it("where it answers less than it was asked", async () => {
    const { random } = await ask(saying(() => undefined));
    expect([random.asked, random.wrong]).toEqual([300, 300]);
    const short = await ask(saying(() => ({ conditions: ["holds"] })));
    expect(short.random.told[0]).toMatch(/1 conditions answered of \d+$/);
  });

  it("where it says nothing at all", async () => {
    const { vectors, random } = await ask(saying(() => ({})));
    const row = { name: "silent", vectors, random, seconds: 1, remarks: [] };
    expect([random.asked, hasFailed(row, true)]).toEqual([0, true]);
  });

  it("where it answers neither true nor false", async () => {
    await expect(ask(formulaEngine("vague", () => () => () => null))).rejects.toThrow("answers null");
  });
});

describe("a reader", () => {
  const answering = async (script: string) => {
    const program = join(work, "reader.mjs");
    await writeFile(program, script);
    const run = [process.execPath, program];
    return askReader({ key: "one", name: "One", run, example: run, bundles: run }, law.published, files);
  };

  it("that leaves questions out has not agreed", async () => {
    const { vectors } = await answering('console.log("One: 3 vectors, 0 disagreements")');
    expect([vectors.asked, vectors.wrong]).toEqual([3, 1]);
  });

  it("that breaks down has not agreed", async () => {
    const { random } = await answering('throw new Error("broken")');
    expect(random).toMatchObject({
      asked: 0,
      wrong: 1,
      told: [expect.any(String), expect.any(String), expect.any(String)],
    });
  });

  it("that says what differs is quoted", async () => {
    const { vectors } = await answering(
      'console.log("a#1: expected x, found y\\nOne: 113 vectors, 1 disagreements"); process.exitCode = 1',
    );
    expect(vectors).toEqual({
      asked: 113,
      wrong: 1,
      told: ["a#1: expected x, found y", "One: 113 vectors, 1 disagreements"],
    });
  });
});

it("the table names who is not here, and marks who answers otherwise", () => {
  const agreed = { asked: 2, wrong: 0, told: [] };
  const rows = [
    { name: "One", vectors: agreed, random: { ...agreed, asked: 1000 }, seconds: 1.25, remarks: ["verdicts"] },
    { name: "Other", vectors: { asked: 2, wrong: 1, told: ["a#1: …"] }, random: agreed, seconds: 0, remarks: [] },
    { name: "Third", absent: "opa", vectors: emptyTally, random: emptyTally, seconds: 0, remarks: [] },
  ];
  expect(agreementTable("A law", rows, true)).toBe(`A law
            vectors    differ    random    differ   seconds
✓ One             2         0     1,000         0       1.3  verdicts
✗ Other           2         1         2         0       0.0
    a#1: …
- Third    not asked: opa is not on this machine
`);
  expect(rows.map((row) => hasFailed(row, true))).toEqual([false, true, false]);
});

it("jobs in turn give their results in order", async () => {
  const waits = [30, 1, 10];
  const done = await inTurn(waits, 2, (wait) => new Promise((resolve) => setTimeout(resolve, wait, wait)));
  expect(done).toEqual(waits);
});
