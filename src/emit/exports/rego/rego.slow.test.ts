// The bundle in the only engine of Rego that npm has: OPA 0.47. Each query takes seconds there, so that many questions go into one.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { evaluateCondition } from "../../../conditions/evaluate-condition.js";
import { printCondition } from "../../../conditions/print-condition.js";
import type { RulesWire } from "../../../model/generated/rules-wire.js";
import { askEngine } from "../../../testing/agreement/ask-engine.js";
import { askedLaws, publish } from "../../../testing/agreement/asked-laws.js";
import { readCases, writeCases } from "../../../testing/agreement/case-files.js";
import { bundleAsModule, decideAll, regoInOpa } from "../../../testing/agreement/rego.js";
import { conditionLaw } from "../../../testing/condition-law.js";
import { plainCalendar } from "../../../testing/plain-calendar.js";
import { randomConditions } from "../../../testing/random-conditions.js";
import { randomSituations } from "../../../testing/random-situations.js";
import { book, yes } from "../../../testing/rule-book.js";
import { runSteps } from "../../../testing/run-steps.js";
import { regoFiles, regoOf } from "./rego-files.js";

const count = 60;

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "pedoman-rego-"));
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** The bundle of a rule book, on disk as it is published, read as one module. */
async function moduleOf(rules: RulesWire, name: string): Promise<string> {
  for (const { path, contents } of regoFiles(rules, plainCalendar(2025, 2027))) {
    await mkdir(dirname(join(work, name, path)), { recursive: true });
    await writeFile(join(work, name, path), contents);
  }
  return bundleAsModule(join(work, name, "rules/rego/pedoman"));
}

it(`decides as the evaluator does on a law with every construct: every vector and ${count} random questions`, async () => {
  const law = askedLaws["every-construct"]("", work);
  await publish(law);
  const files = await writeCases(law, count, work);
  const cases = [...(await readCases(files.vectors)), ...(await Promise.all(files.random.map(readCases))).flat()];
  const found = await askEngine(regoInOpa, law.published, cases, []);
  expect(found.vectors.told).toEqual([]);
  expect(found.vectors.asked).toBeGreaterThan(count / 3);
  expect(found.said).toEqual(new Set(["verdict", "reasons", "approvals"]));
});

describe("a question that is not as it should be", () => {
  const law = book({
    acts: ["terbitkan", "siarkan < terbitkan"],
    facts: {
      "isu.lintas": { kind: "boolean" },
      "isu.tampak": { kind: "event" },
      "isu.jangkauan": { kind: "number", unit: "tayangan", minimum: 0 },
      "isu.tingkat": { kind: "choice", choices: ["rutin", "serius"], ordered: true },
      "isu.pemicu": { kind: "list", choices: ["banjir", "sara"] },
      "isu.pihak": { kind: "list", choices: [], register: "pihak" },
      "pihak.anak": { kind: "boolean" },
    },
    registers: [{ id: "pihak", members: [], columns: ["nama"] }],
    norms: [{ id: "lintas", bound: ["admin"], when: yes("isu.lintas"), bars: { act: "terbitkan" } }],
  });
  const open = { lintas: false, jangkauan: 12, tingkat: "rutin", pemicu: ["banjir"], pihak: [{ anak: true, nama: 1 }] };
  const asked = { roles: ["admin"], act: "siarkan", at: "2026-09-04T10:00:00+08:00", facts: { isu: open } };
  const withFact = (fact: object) => ({ ...asked, facts: { isu: { ...open, ...fact } } });
  const approval = { by: "pic", at: asked.at, decision: "approved" };
  const right: readonly [string, object, string][] = [
    ["is as it should be", asked, "permit"],
    ["is barred", withFact({ lintas: true }), "deny"],
    ["lacks a fact", withFact({ lintas: null }), "needs_facts"],
    ["has approvals", { ...asked, approvals: [approval], toward: ["pic"], content: "v1" }, "permit"],
  ];
  const refused: readonly [string, object, string][] = [
    ["has no roles", { ...asked, roles: [] }, "roles: an actor has a role, at least"],
    ["has no roles at all", { ...asked, roles: undefined }, "roles: an actor has a role, at least"],
    ["has a role there is not", { ...asked, roles: ["admin", "tamu"] }, "roles: tamu is no role"],
    ["is toward a role there is not", { ...asked, toward: ["tamu"] }, "toward: tamu is no role"],
    ["is toward nobody", { ...asked, toward: [] }, "toward: must be a list of roles, if it is there"],
    ["is of an act there is not", { ...asked, act: "bakar" }, "act: there is no such act"],
    [
      "has no instant",
      { ...asked, at: "besok" },
      "at: must be an instant in ISO 8601 with an offset, on a day of the calendar",
    ],
    [
      "is about a day not covered",
      { ...asked, at: "2027-01-01T00:00:00+08:00" },
      "at: outside the days that the rules cover",
    ],
    ["has no facts", { ...asked, facts: undefined }, "facts: must be an object of entities"],
    ["has a word for a truth", withFact({ lintas: "tidak" }), "isu.lintas: not a value it may have"],
    ["has a truth for an event", withFact({ tampak: true }), "isu.tampak: not a value it may have"],
    ["has a number out of range", withFact({ jangkauan: -1 }), "isu.jangkauan: not a value it may have"],
    ["has a choice there is not", withFact({ tingkat: "biasa" }), "isu.tingkat: not a value it may have"],
    ["has words there are not", withFact({ pemicu: ["api"] }), "isu.pemicu: not a value it may have"],
    ["has a word for a truth in a row", withFact({ pihak: [{ anak: "ya" }] }), "isu.pihak: not a value it may have"],
    ["has a column there is not", withFact({ pihak: [{ usia: 1 }] }), "isu.pihak: not a value it may have"],
    ["has a fact there is not", withFact({ lain: true }), "isu.lain: not a value it may have"],
    ["has a text for an entity", { ...asked, facts: { isu: "lintas" } }, "isu: must be an object of attributes"],
    ["has a text for approvals", { ...asked, approvals: "pic" }, "approvals: must be a list, if it is there"],
    [
      "has an approval of a role there is not",
      { ...asked, approvals: [approval, { ...approval, by: "tamu" }] },
      "approvals[1]: must be {by, at, decision}, of a role there is",
    ],
    [
      "has an approval that is none",
      { ...asked, approvals: [{ ...approval, decision: "ya" }] },
      "approvals[0]: must be {by, at, decision}, of a role there is",
    ],
  ];

  it("is refused, and is no permit", async () => {
    const decisions = await decideAll(
      await moduleOf(law, "small"),
      [...right, ...refused].map(([, question]) => question),
    );
    expect(decisions.slice(0, right.length).map(({ verdict }, at) => [right[at]?.[0], verdict])).toEqual(
      right.map(([name, , verdict]) => [name, verdict]),
    );
    expect(decisions[2]?.missing).toEqual(["isu.lintas"]);
    expect(decisions.slice(right.length).map((one, at) => [refused[at]?.[0], one.verdict, one.refused])).toEqual(
      refused.map(([name, , problem]) => [name, "refused", [problem]]),
    );
  });
});

it("random conditions, quantifiers among them, bar an act where they are true and leave it open where they are false", async () => {
  const conditions = fc.sample(randomConditions, { numRuns: 30, seed: 26_11 });
  const situations = fc.sample(randomSituations, { numRuns: 8, seed: 26_11 });
  const law = conditionLaw(conditions);
  const cases = situations.flatMap((situation) => {
    const facts = runSteps(law.steps, situation);
    return conditions.map((condition, index) => ({
      condition,
      truth: evaluateCondition(condition, situation.facts, situation),
      question: { roles: ["setiap-orang"], act: `tindakan-${index}`, at: "2026-09-04T10:00:00+08:00", facts },
    }));
  });
  const decisions = await decideAll(
    await moduleOf(law, "conditions"),
    cases.map(({ question }) => question),
  );
  const verdicts = { true: "deny", false: "permit", undefined: "needs_facts" } as const;
  const expected = cases.map(({ truth, condition }) => [printCondition(condition), verdicts[`${truth}`], []]);
  expect(decisions.map(({ verdict, refused }, at) => [expected[at]?.[0], verdict, refused])).toEqual(expected);
  for (const verdict of Object.values(verdicts)) {
    expect(decisions.filter((one) => one.verdict === verdict).length, verdict).toBeGreaterThan(15);
  }
});

it("annotations are YAML that says of which norm and provision a rule is", () => {
  const law = book({ norms: [{ id: "a.b", bars: { act: "terbitkan" }, said: { id: 'Kata: "ya" # bukan', en: "" } }] });
  const norms = regoOf(law, plainCalendar(2025, 2027)).modules.get("norms.rego") ?? "";
  const [, block = ""] = /# METADATA\n((?:# .*\n)+)does_apply_a__b if/.exec(norms) ?? [];
  expect(parse(block.replace(/^# /gm, ""))).toEqual({
    title: "Pasal a.b",
    description: 'Kata: "ya" # bukan',
    custom: { norm: "a.b", source: "d#a.b", modality: "prohibition" },
  });
});
