import { describe, expect, it } from "vitest";
import type { FactType, Formula, Step } from "../../../model/generated/rules-wire.js";
import { below, book, type ConditionSketch, is, no, yes } from "../../../testing/rule-book.js";
import { all, any, type Expression, not, readsOf } from "./expression.js";
import { printExpression } from "./print-expression.js";
import { cedarWriter } from "./to-cedar.js";

const levels: FactType = { kind: "choice", choices: ["rutin", "serius", "krisis"], ordered: true };
const facts: Readonly<Record<string, FactType>> = {
  "isu.lintas": { kind: "boolean" },
  "isu.tampak": { kind: "event" },
  "isu.ambang": levels,
  "isu.jangkauan": { kind: "number", unit: "tayangan" },
  "isu.penulis": { kind: "reference" },
  "isu.penyunting": { kind: "reference" },
  "isu.pemicu": { kind: "list", choices: ["banjir", "sara"] },
  "isu.pihak": { kind: "list", choices: [], register: "pihak" },
  "isu.tingkat": levels,
};
const row = ({ holds, fails }: ConditionSketch, value: string) => ({ holds, fails, value, said: { id: "", en: "" } });
const steps: readonly Step[] = [
  {
    kind: "derived",
    name: "isu.tingkat",
    by: "tingkat",
    type: levels,
    hit: "highest",
    rows: [row(yes("isu.lintas"), "krisis"), row(below("isu.jangkauan", 10), "rutin")],
    default: "serius",
    reads: [],
    source: "d#1",
  },
  {
    kind: "state",
    name: "_.1",
    state: "met",
    norms: [],
  },
];

function written(formula: Formula): string {
  const writer = cedarWriter(book({ facts, steps }));
  const { holds } = writer.condition({ holds: formula, fails: false });
  return printExpression(writer.writtenOut(holds), writer.choicesOf, "").replace(/\s+/g, " ");
}

describe("a formula in Cedar", () => {
  it.each<[string, Formula, string]>([
    ["a constant", true, "true"],
    ["whether a fact is known", { "!": [{ "===": [{ var: "isu.jangkauan" }, null] }] }, 'context has "isu.jangkauan"'],
    ["a truth", { "===": [{ var: "isu.lintas" }, true] }, 'context has "isu.lintas" && context["isu.lintas"] == true'],
    [
      "an event that has not happened",
      { "===": [{ var: "isu.tampak" }, false] },
      'context has "isu.tampak" && context["isu.tampak"] == false',
    ],
    ["what is computed", { "===": [{ var: "_.1" }, true] }, 'context has "_.1" && context["_.1"] == true'],
    [
      "a comparison, guarded once",
      {
        and: [
          { "!": [{ "===": [{ var: "isu.jangkauan" }, null] }] },
          { ">=": [{ var: "isu.jangkauan" }, 10] },
          { "<": [{ var: "isu.jangkauan" }, 20] },
        ],
      },
      'context has "isu.jangkauan" && context["isu.jangkauan"] >= 10 && context["isu.jangkauan"] < 20',
    ],
    [
      "known, and not some choice: one of the others",
      is("isu.ambang", "rutin").fails,
      'context has "isu.ambang" && ["serius", "krisis"].contains(context["isu.ambang"])',
    ],
    [
      "neither one choice nor another, which may be unknown",
      {
        and: [
          { "!": [{ "===": [{ var: "isu.ambang" }, "rutin"] }] },
          { "!": [{ in: [{ var: "isu.ambang" }, ["serius"]] }] },
        ],
      },
      '!(context has "isu.ambang" && ["rutin", "serius"].contains(context["isu.ambang"]))',
    ],
    [
      "a word of a list of choices",
      { in: ["sara", { var: "isu.pemicu" }] },
      'context has "isu.pemicu" && context["isu.pemicu"].contains("sara")',
    ],
    [
      "an element of a list of choices, gone through",
      { some: [{ var: "isu.pemicu" }, { "===": [{ var: "" }, "sara"] }] },
      'context has "isu.pemicu" && context["isu.pemicu"].contains("sara")',
    ],
    [
      "two facts: unknown is the same as unknown",
      { "===": [{ var: "isu.penulis" }, { var: "isu.penyunting" }] },
      '((context has "isu.penulis" && context has "isu.penyunting" && context["isu.penulis"] == context["isu.penyunting"]) || (!(context has "isu.penulis") && !(context has "isu.penyunting")))',
    ],
    [
      "a derived fact, written out as its table",
      { "===": [{ var: "isu.tingkat" }, "rutin"] },
      'context has "isu.lintas" && context["isu.lintas"] == false && context has "isu.jangkauan" && context["isu.jangkauan"] < 10',
    ],
    [
      "an element of a list of records, which whoever asks looks for",
      { some: [{ var: "isu.pihak" }, { "===": [{ var: "anak" }, true] }] },
      'context has "_.formula1" && context["_.formula1"] == true',
    ],
  ])("is %s", (_, formula, expression) => {
    expect(written(formula)).toBe(expression);
  });

  it("that was not sent makes nothing true, under `not` neither", () => {
    const formula: Formula = { none: [{ var: "isu.pihak" }, { "===": [{ var: "anak" }, true] }] };
    expect(written({ "!": [formula] })).toBe('context has "_.formula1" && context["_.formula1"] == false');
  });

  it("keeps every text as it is", () => {
    const writer = cedarWriter(book({ facts }));
    const { holds } = writer.condition({
      holds: { "===": [{ var: "isu.penulis" }, '“a” \\ "b"\n\u2028'] },
      fails: false,
    });
    expect(printExpression(holds, writer.choicesOf, "")).toBe(
      'context has "isu.penulis" && context["isu.penulis"] == "“a” \\\\ \\"b\\"\\u{a}\\u{2028}"',
    );
  });

  it("asks for a derived fact whose table is larger than a policy should be", () => {
    const wide = no(yes("isu.lintas"));
    const rows = Array.from({ length: 1200 }, (_, index) =>
      row(
        {
          ...wide,
          holds: { ">=": [{ var: "isu.jangkauan" }, index] },
          fails: { "<": [{ var: "isu.jangkauan" }, index] },
        },
        "rutin",
      ),
    );
    const [table] = steps;
    const writer = cedarWriter(book({ facts, steps: [{ ...table, rows } as Step] }));
    expect(writer.tooLarge).toEqual(["isu.tingkat"]);
    const { holds } = writer.condition({ holds: { "===": [{ var: "isu.tingkat" }, "rutin"] }, fails: false });
    expect(writer.writtenOut(holds)).toEqual({ fact: "isu.tingkat", among: ["rutin"] });
  });
});

describe("an expression", () => {
  const fact = (...among: readonly string[]): Expression => ({ fact: "a", among });
  const test: Expression = { reads: ["b", "c"], test: "t" };

  it.each<[string, Expression, Expression]>([
    ["nothing", all([]), true],
    ["what is always so", all([true, test, true, test]), test],
    ["what is never so", any([false, all([test, false])]), false],
    ["values that both leave", all([fact("x", "y"), test, fact("y", "z")]), { all: [fact("y"), test] }],
    ["values that one leaves and the other does not", all([fact("x", "y"), not(fact("y"))]), fact("x")],
    ["no value left", all([fact("x"), fact("y")]), false],
    ["values of either", any([fact("x"), fact("y")]), fact("x", "y")],
    ["neither of both", not(any([fact("x"), fact("y")])), not(fact("x", "y"))],
    ["one or not one: always", any([fact("x"), not(fact("x"))]), true],
    ["not, twice", not(not(all([test, fact("x")]))), all([test, fact("x")])],
  ])("says %s", (_, expression, expected) => {
    expect(expression).toEqual(expected);
  });

  it("names what it reads", () => {
    expect(readsOf(any([not(test), all([fact("x"), { reads: [], test: "principal in r" }])]))).toEqual(["a", "b", "c"]);
  });
});
