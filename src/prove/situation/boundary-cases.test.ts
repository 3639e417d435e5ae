import { describe, expect, it } from "vitest";
import { parseCondition } from "../../conditions/parse-condition.js";
import type { Condition } from "../../model/condition.js";
import type { Fact, FactType } from "../../model/vocabulary.js";
import { boundaryCases } from "./boundary-cases.js";
import type { SituationContext } from "./situation-context.js";

const span = { file: "kosakata.md", start: 0, end: 0 };
const types: Readonly<Record<string, FactType>> = {
  "isu.lintas": { kind: "boolean" },
  "isu.jangkauan": { kind: "number", unit: "tayangan", minimum: 0, maximum: 5000 },
  "isu.terdeteksi": { kind: "event" },
  "isu.dijawab": { kind: "event" },
};
const facts = new Map(
  Object.entries(types).map(([name, type]): [string, Fact] => [
    name,
    { name, type, phrases: [], meaning: "", default: undefined, span },
  ]),
);
const at = Date.UTC(2026, 7, 13, 2) / 1000;
const context: SituationContext = {
  vocabulary: { facts, registers: new Map() },
  at,
  calendar: undefined,
  derivations: new Map(),
  stateOf: () => undefined,
};

function cases(text: string) {
  const { value } = parseCondition(text, (start, end) => ({ file: "", start, end }));
  return boundaryCases(value as Condition, context).map(({ atom, side, holds, situation }) => ({
    atom,
    side,
    holds,
    facts: Object.fromEntries(situation.facts),
  }));
}

describe("every atom is tried", () => {
  it("true, false, and at the edge of a number", () => {
    expect(cases("isu.jangkauan >= 1.000")).toEqual([
      { atom: "isu.jangkauan >= 1.000", side: "true", holds: true, facts: { "isu.jangkauan": 1000 } },
      { atom: "isu.jangkauan >= 1.000", side: "false", holds: false, facts: { "isu.jangkauan": 999 } },
      { atom: "isu.jangkauan >= 1.000", side: "edge", holds: true, facts: { "isu.jangkauan": 1000 } },
    ]);
  });

  it("a ya/tidak fact has no edge; each atom decides the whole where it can", () => {
    expect(cases("isu.lintas dan isu.jangkauan > 3").map(({ atom, side, holds }) => [atom, side, holds])).toEqual([
      ["isu.lintas", "true", true],
      ["isu.lintas", "false", false],
      ["isu.jangkauan > 3", "true", true],
      ["isu.jangkauan > 3", "false", false],
      ["isu.jangkauan > 3", "edge", true],
    ]);
  });

  it("a limit is kept in its last second at the edge", () => {
    const edge = cases("isu.dijawab paling lambat 1 jam sejak isu.terdeteksi").find(({ side }) => side === "edge");
    expect(Number(edge?.facts["isu.dijawab"]) - Number(edge?.facts["isu.terdeteksi"])).toBe(3600);
    expect(edge?.holds).toBe(true);
  });

  it("a limit on the present moment, too", () => {
    const edge = cases("sekarang paling lambat 1 jam sejak isu.terdeteksi").find(({ side }) => side === "edge");
    expect(edge?.facts).toEqual({ "isu.terdeteksi": at - 3600 });
  });
});
