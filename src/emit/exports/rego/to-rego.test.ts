import { describe, expect, it } from "vitest";
import type { Formula } from "../../../model/generated/rules-wire.js";
import { regoNames } from "./rego-names.js";
import { regoWriter } from "./to-rego.js";

/** A formula as the body of a rule, behind the rules it needs. */
function written(formula: Formula): string {
  const writer = regoWriter((fact) => (fact === "isu.tingkat" ? "fact_isu__tingkat" : undefined));
  const body = writer.body(formula, "h");
  return [...writer.takeRules(), body.join("; ")].join("\n").replace(/\s*\n\t?/g, "\n");
}

describe("a formula in Rego", () => {
  it.each<[string, Formula, string]>([
    ["nothing to ask", true, ""],
    ["never true", false, "false"],
    ["whether a fact is known", { "!": [{ "===": [{ var: "isu.pemicu" }, null] }] }, "input.facts.isu.pemicu != null"],
    ["whether it is not", { "===": [{ var: "isu.pemicu" }, null] }, "h_1 if input.facts.isu.pemicu != null\nnot h_1"],
    ["a truth", { "===": [{ var: "isu.lintas" }, true] }, "input.facts.isu.lintas == true"],
    ["what is computed", { "===": [{ var: "_.1" }, true] }, 'input.facts["_"]["1"] == true'],
    ["a name that Rego keeps for itself", { "===": [{ var: "isu.some" }, true] }, 'input.facts.isu["some"] == true'],
    ["a derived fact", { "===": [{ var: "isu.tingkat" }, "rutin"] }, 'fact_isu__tingkat == "rutin"'],
    [
      "an order, for Rego orders null before every number",
      { "<": [{ var: "isu.jangkauan" }, 10] },
      "input.facts.isu.jangkauan != null; input.facts.isu.jangkauan < 10",
    ],
    [
      "not an order: neither where the fact is missing",
      { "!": [{ "<": [{ var: "isu.jangkauan" }, 10] }] },
      "h_1 if {\ninput.facts.isu.jangkauan != null\ninput.facts.isu.jangkauan < 10\n}\nnot h_1",
    ],
    ["one of some", { in: [{ var: "isu.status" }, ["a", "b"]] }, 'input.facts.isu.status in {"a", "b"}'],
    ["one of none", { in: [{ var: "isu.status" }, []] }, "false"],
    ["a word of a list", { in: ["a", { var: "isu.pemicu" }] }, '"a" in input.facts.isu.pemicu'],
    [
      "one or the other",
      { or: [{ "===": [{ var: "a.b" }, true] }, { "===": [{ var: "a.c" }, true] }] },
      "h_1 if input.facts.a.b == true\nh_1 if input.facts.a.c == true\nh_1",
    ],
    [
      "two facts: unknown is the same as unknown",
      { "===": [{ var: "a.b" }, { var: "a.c" }] },
      "h_1 if input.facts.a.b != null\nh_2 if input.facts.a.c != null\nh_3 if input.facts.a.b == input.facts.a.c\nh_3 if {\nnot h_1\nnot h_2\n}\nh_3",
    ],
    [
      "an element of a list",
      { some: [{ var: "isu.pihak" }, { "===": [{ var: "anak" }, true] }] },
      "h_1 if {\nsome e1 in input.facts.isu.pihak\ne1.anak == true\n}\nh_1",
    ],
    [
      "no element, in one of which a list has one or the other",
      {
        none: [
          { var: "isu.pihak" },
          { some: [{ var: "anak" }, { or: [{ "===": [{ var: "sah" }, true] }, { "===": [{ var: "x" }, null] }] }] },
        ],
      },
      "h_3(e2) if e2.x != null\nh_4(e2) if e2.sah == true\nh_4(e2) if not h_3(e2)\nh_2(e1) if {\nsome e2 in e1.anak\nh_4(e2)\n}\nh_1 if {\nsome e1 in input.facts.isu.pihak\nh_2(e1)\n}\nnot h_1",
    ],
    [
      "not something that is compared: neither where it is missing",
      { "!": [{ in: [{ var: "a.b" }, ["x"]] }] },
      'h_1 if input.facts.a.b in {"x"}\nnot h_1',
    ],
    ["not not", { "!": [{ "!": [{ "===": [{ var: "a.b" }, true] }] }] }, "input.facts.a.b == true"],
  ])("is %s", (_, formula, text) => {
    expect(written(formula)).toBe(text);
  });
});

it("names of rules are apart even where ids are written alike", () => {
  const name = regoNames(["a-b.c", "a_b.c", "a-b__c", "d"]);
  expect(["a-b.c", "a_b.c", "a-b__c", "d"].map(name)).toEqual(["a_b__c", "a_b__c_n2", "a_b__c_n3", "d"]);
});
