// Rules may come from another version. What of them is not known is an error where a question needs it, and never a verdict.
import { describe, expect, it } from "vitest";
import type { Formula, Step } from "../model/generated/rules-wire.js";
import { book, conditionOf } from "../testing/rule-book.js";
import { decide } from "./decide.js";
import { decideOnce } from "./decide-once.js";
import { loadRules } from "./load-rules.js";
import type { RuleBook } from "./rule-book.js";

const question = { roles: ["admin"], act: "terbitkan", at: "2026-08-18T07:00:00+08:00", facts: {} };

/** A prohibition under this condition. */
function prohibition(holds: unknown, steps: readonly unknown[] = []): RuleBook {
  const condition = { holds: holds as Formula, fails: false };
  const made = book({
    norms: [{ id: "a", bars: { act: "terbitkan" }, when: condition }],
    steps: steps as readonly Step[],
  });
  const [norm] = made.norms;
  const reads = steps.length > 0 ? ["_.1"] : [];
  return { ...made, norms: norm ? [{ ...norm, when: { ...conditionOf(condition), reads } }] : [] };
}

const cases: readonly (readonly [string, RuleBook, RegExp])[] = [
  ["an operator", prohibition({ xor: [true, false] }), /Not an operator of the portable profile: xor/],
  [
    "a kind of step",
    prohibition({ "===": [{ var: "_.1" }, true] }, [{ kind: "moon-phase", name: "_.1" }]),
    /Step _\.1: the kind moon-phase is not known/,
  ],
];

describe.each(cases)("%s that is not known", (_, rules, message) => {
  it("is an error for who asks once, and for who asks again", () => {
    expect(() => decideOnce(rules, undefined, question)).toThrow(message);
    const loaded = loadRules(rules);
    for (const _time of ["first", "again"]) expect(() => decide(loaded, question)).toThrow(message);
  });
});

it.each(["2.0.0", "0.9.0", "1.0", "", undefined, null])(
  "rules of the format %s are refused before anything is asked",
  (format) => {
    const rules = { ...prohibition(true), format } as unknown as RuleBook;
    expect(() => loadRules(rules)).toThrow(/Format .* is not known; 1\.x is/);
    expect(() => loadRules(JSON.stringify(rules))).toThrow(/Format .* is not known; 1\.x is/);
  },
);

describe("what waits for itself", () => {
  const read = (name: string) => ({ "===": [{ var: name }, true] }) as Formula;
  const derived = (name: string, other: string): Step => ({
    kind: "derived",
    name,
    by: "putaran",
    type: { kind: "boolean" },
    hit: "unique",
    rows: [{ holds: read(other), fails: { "!": [read(other)] }, value: true, said: { id: "", en: "" } }],
    default: false,
    reads: [other],
    source: "d#putaran",
  });
  const when = (name: string) => ({ holds: read(name), fails: { "!": [read(name)] } as Formula });
  const rounds: readonly (readonly [string, RuleBook, RegExp])[] = [
    [
      "steps that read one another",
      book({
        steps: [derived("_.1", "_.2"), derived("_.2", "_.1")],
        norms: [{ id: "a", bars: { act: "terbitkan" }, when: when("_.1") }],
      }),
      /Steps in a circle: _\.1/,
    ],
    [
      "norms that defeat one another",
      book({
        norms: [
          { id: "a", bars: { act: "terbitkan" }, defeatedBy: ["b"] },
          { id: "b", grants: "terbitkan", defeatedBy: ["a"] },
        ],
      }),
      /Norms that defeat one another, or are due by one another: a/,
    ],
    [
      "a norm under the condition that it was met",
      book({
        steps: [{ kind: "state", name: "_.1", state: "met", norms: ["a"] }],
        norms: [{ id: "a", bars: { act: "terbitkan" }, owes: { act: "lapor" }, when: when("_.1") }],
      }),
      /in a circle: _\.1|due by one another: a/,
    ],
  ];
  it.each(rounds)("is an error for who asks once, and for who asks again: %s", (_, rules, message) => {
    expect(() => decideOnce(rules, undefined, question)).toThrow(RangeError);
    expect(() => decideOnce(rules, undefined, question)).toThrow(message);
    const loaded = loadRules(rules);
    for (const _time of ["first", "again"]) expect(() => decide(loaded, question)).toThrow(message);
  });
});
