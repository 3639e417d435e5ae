// Policies in the engine of Cedar's makers: that they are well-typed, and closed to whoever asks wrongly.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as cedar from "@cedar-policy/cedar-wasm/nodejs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundleOf } from "../../../compile/bundle.js";
import { evaluateCondition } from "../../../conditions/evaluate-condition.js";
import { printCondition } from "../../../conditions/print-condition.js";
import type { EncodedRecord } from "../../../evaluate/derive-facts.js";
import type { RulesWire } from "../../../model/generated/rules-wire.js";
import { contextMaker, insist } from "../../../testing/agreement/cedar.js";
import { conditionLaw } from "../../../testing/condition-law.js";
import { randomConditions } from "../../../testing/random-conditions.js";
import { randomSituations } from "../../../testing/random-situations.js";
import { sampleLaw } from "../../../testing/reference/sample-law.js";
import { allOf, below, book, is, yes } from "../../../testing/rule-book.js";
import { runSteps } from "../../../testing/run-steps.js";
import { cedarOf } from "./cedar-files.js";

const policySet = ({ policies }: Pick<ReturnType<typeof cedarOf>, "policies">): cedar.PolicySet => ({
  staticPolicies: Object.fromEntries(policies.map(({ id, text }) => [id, text])),
});

describe("the strict validator of Cedar", () => {
  it.each([
    ["the published law", () => JSON.parse(readFileSync(resolve("dist/rules/rules.json"), "utf8")) as RulesWire],
    ["a law with every construct", () => bundleOf(sampleLaw().handbook).value.rules],
  ])("has nothing against the policies of %s", (_, rules) => {
    const made = cedarOf(rules());
    expect(cedar.validate({ schema: made.schema, policies: policySet(made) })).toEqual({
      type: "success",
      validationErrors: [],
      validationWarnings: [],
      otherWarnings: [],
    });
  });

  it("finds a policy that reads what the schema does not have", () => {
    const made = cedarOf(book({ norms: [] }));
    const staticPolicies = { wrong: 'forbid (principal, action, resource) when { context["tidak.ada"] == true };' };
    const found = cedar.validate({ schema: made.schema, policies: { staticPolicies } });
    expect(found.type === "success" && found.validationErrors.length).toBe(1);
  });
});

/** A law small enough to see through: who may publish what, and who may broadcast at all. */
const small = book({
  roles: [
    "setiap-orang",
    "pegawai < setiap-orang",
    "admin < pegawai",
    "pic < pegawai",
    "pic-muda < pic",
    "sekda < pegawai",
  ],
  acts: ["terbitkan", "siarkan < terbitkan", { id: "ubah", default: "forbidden" }, "cetak"],
  facts: {
    "isu.lintas": { kind: "boolean" },
    "isu.jangkauan": { kind: "number", unit: "tayangan", minimum: 0 },
    "isu.tingkat": { kind: "choice", choices: ["rutin", "serius"], ordered: true },
    "isu.pemicu": { kind: "list", choices: ["banjir", "sara"] },
  },
  norms: [
    { id: "lintas", bound: ["pegawai"], when: yes("isu.lintas"), bars: { act: "terbitkan" } },
    {
      id: "banyak",
      bound: ["pegawai"],
      when: allOf(below("isu.jangkauan", 10), {
        holds: { in: ["sara", { var: "isu.pemicu" }] },
        fails: {
          and: [
            { "!": [{ "===": [{ var: "isu.pemicu" }, null] }] },
            { "!": [{ in: ["sara", { var: "isu.pemicu" }] }] },
          ],
        },
      }),
      bars: { act: "siarkan" },
    },
    {
      id: "serius",
      bound: ["admin"],
      when: is("isu.tingkat", "serius"),
      bars: { act: "terbitkan", approval: { mode: "any", roles: ["pic", "sekda"] } },
    },
    { id: "bersama", bars: { act: "cetak", approval: { mode: "all", roles: ["pic", "sekda"] } } },
    {
      id: "boleh",
      bound: ["admin"],
      grants: "ubah",
      when: is("isu.tingkat", "rutin"),
      validity: { from: "2026-07-01" },
    },
  ],
});
const made = cedarOf(small);
const open = { "isu.lintas": false, "isu.jangkauan": 12, "isu.tingkat": "rutin", "isu.pemicu": ["banjir"] };
const type = (name: string) => `Pedoman::${name}`;
const role = (id: string) => ({ type: type("Role"), id });

type Asked = {
  readonly act?: string;
  readonly roles?: readonly string[];
  readonly day?: number;
  readonly approved?: readonly string[];
  readonly entities?: cedar.Entities;
  readonly withoutSchema?: boolean;
};

/** Puts a question to the small law; as a careless caller would, without having the request checked. */
function ask(
  facts: Readonly<Record<string, unknown>>,
  asked: Asked = {},
): { allowed: boolean; why: readonly string[] } {
  const { act = "terbitkan", roles = ["admin"], day = 20_700, approved = [] } = asked;
  const answer = cedar.isAuthorized({
    principal: { type: type("Person"), id: "siti" },
    action: { type: type("Action"), id: act },
    resource: { type: type("Anybody"), id: "" },
    context: { ...facts, day, approved: approved.map((id) => ({ __entity: role(id) })) } as cedar.Context,
    entities: [
      ...(asked.entities ?? (made.entities as unknown as cedar.Entities)),
      { uid: { type: type("Person"), id: "siti" }, attrs: {}, parents: roles.map(role) },
    ],
    policies: policySet(made),
    ...(asked.withoutSchema ? {} : { schema: made.schema }),
    validateRequest: false,
  });
  if (answer.type === "failure") return { allowed: false, why: answer.errors.map(({ message }) => message) };
  const { decision, diagnostics } = answer.response;
  return { allowed: decision === "allow", why: [...diagnostics.reason].sort() };
}

describe("a request", () => {
  it.each<[string, Record<string, unknown>, Asked, boolean, readonly string[]]>([
    ["that nothing bars", open, {}, true, ["permit"]],
    ["that a norm bars", { ...open, "isu.lintas": true }, {}, false, ["lintas:bars"]],
    ["of which a fact is missing", { ...open, "isu.lintas": undefined }, {}, false, ["lintas:unknown"]],
    ["of an act under a barred one", { ...open, "isu.lintas": true }, { act: "siarkan" }, false, ["lintas:bars"]],
    [
      "of somebody a norm does not bind",
      { ...open, "isu.lintas": true },
      { roles: ["setiap-orang"] },
      true,
      ["permit"],
    ],
    ["that waits for an approval", { ...open, "isu.tingkat": "serius" }, {}, false, ["serius:approval"]],
    ["that was approved", { ...open, "isu.tingkat": "serius" }, { approved: ["pic"] }, true, ["permit"]],
    [
      "approved by whoever stands under the role",
      { ...open, "isu.tingkat": "serius" },
      { approved: ["pic-muda"] },
      true,
      ["permit"],
    ],
    [
      "approved by one of several, of whom one is enough",
      { ...open, "isu.tingkat": "serius" },
      { approved: ["sekda"] },
      true,
      ["permit"],
    ],
    [
      "approved by one of several, all of whom must",
      open,
      { act: "cetak", approved: ["sekda"] },
      false,
      ["bersama:approval"],
    ],
    ["approved by all who must", open, { act: "cetak", approved: ["sekda", "pic-muda"] }, true, ["permit"]],
    [
      "approved by another role",
      { ...open, "isu.tingkat": "serius" },
      { approved: ["admin"] },
      false,
      ["serius:approval"],
    ],
    ["of an act that is granted", open, { act: "ubah" }, true, ["permit"]],
    ["of an act that is not granted", { ...open, "isu.tingkat": "serius" }, { act: "ubah" }, false, ["ubah:no-grant"]],
    ["of an act that may be granted", {}, { act: "ubah" }, false, ["ubah:grant-unknown"]],
    ["of an act granted only later", open, { act: "ubah", day: 20_634 }, false, ["ubah:no-grant"]],
  ])("%s", (_, facts, asked, allowed, why) => {
    const sent = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    expect(ask(sent, asked)).toEqual({ allowed, why });
  });

  it.each<[string, Record<string, unknown>, Asked]>([
    ["with a word where a truth is meant", { ...open, "isu.lintas": "tidak" }, {}],
    ["with a truth where a number is meant", { ...open, "isu.jangkauan": true }, { act: "siarkan" }],
    ["with a number out of range", { ...open, "isu.jangkauan": -1 }, { act: "siarkan" }],
    ["with a choice there is not", { ...open, "isu.tingkat": "biasa" }, {}],
    ["with a text where a list is meant", { ...open, "isu.pemicu": "banjir" }, { act: "siarkan" }],
    ["with a list of words there are not", { ...open, "isu.pemicu": ["api"] }, { act: "siarkan" }],
    ["with no facts at all", {}, {}],
    ["about a day before the rules cover it", open, { day: 20_453 }],
    ["about a day after", open, { day: 20_819 }],
    ["of somebody without a role", open, { roles: [] }],
    ["of somebody in a role there is not", open, { roles: ["tamu"] }],
    ["of an act there is not", open, { act: "bakar" }],
    ["without the roles", open, { entities: [] }],
    ["without the schema, which alone knows the acts", open, { withoutSchema: true }],
  ])("is never allowed %s", (_, facts, asked) => {
    expect(ask(open).allowed).toBe(true);
    expect(ask(facts, asked).allowed).toBe(false);
  });
});

describe("random conditions with facts missing", () => {
  const conditions = fc.sample(randomConditions, { numRuns: 60, seed: 26_11 });
  const situations = fc.sample(randomSituations, { numRuns: 15, seed: 26_11 });
  const law = conditionLaw(conditions);
  const { policies, schema, entities, index } = cedarOf(law);
  const contextOf = contextMaker(law, index, () => 20_700);

  it("are written without a word that the validator does not take", () => {
    const found = cedar.validate({ schema, policies: policySet({ policies }) });
    expect(found.type === "success" && found.validationErrors).toEqual([]);
    expect(index.formulas.length).toBeGreaterThan(5);
  });

  const effects = { true: "bars", false: "permit", undefined: "unknown" } as const;
  const askAbout = (number: number, context: cedar.Context) =>
    cedar.statefulIsAuthorized({
      principal: { type: type("Person"), id: "siti" },
      action: { type: type("Action"), id: `tindakan-${number}` },
      resource: { type: type("Anybody"), id: "" },
      context,
      entities: [
        ...(entities as unknown as cedar.Entities),
        { uid: { type: type("Person"), id: "siti" }, attrs: {}, parents: [role("setiap-orang")] },
      ],
      preparsedPolicySetId: "random",
      preparsedSchemaName: "random",
      validateRequest: true,
    });

  it("bar an act where they are true, and leave it open where they are false, to the evaluator of conditions", () => {
    insist(cedar.preparsePolicySet("random", policySet({ policies })));
    insist(cedar.preparseSchema("random", schema));
    const met = new Map<string, number>();
    for (const situation of situations) {
      const record = runSteps(law.steps, situation) as EncodedRecord;
      const context = contextOf({ kind: "decide", at: "2026-09-04T10:00:00+08:00" }, record);
      for (const [number, condition] of conditions.entries()) {
        const truth = evaluateCondition(condition, situation.facts, situation);
        const answer = askAbout(number, context);
        const effect = effects[`${truth}`];
        const reason = effect === "permit" ? "permit" : `norma-${number}:${effect}`;
        expect(answer, printCondition(condition)).toMatchObject({
          response: { decision: effect === "permit" ? "allow" : "deny", diagnostics: { reason: [reason], errors: [] } },
        });
        met.set(effect, (met.get(effect) ?? 0) + 1);
      }
    }
    for (const effect of ["bars", "unknown", "permit"]) expect(met.get(effect) ?? 0, effect).toBeGreaterThan(100);
  });
});

it("answers the request of docs/rules.md as the page says", () => {
  const page = readFileSync(resolve("docs/rules.md"), "utf8");
  const [, code = "", printed] = /```js cedar\n([\s\S]*?)```\n\nIt prints `([^`]+)`/.exec(page) ?? [];
  const found = execFileSync(process.execPath, ["--input-type=module"], { input: code, encoding: "utf8" });
  expect(found.trim()).toBe(printed);
});
