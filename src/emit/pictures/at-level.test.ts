import { describe, expect, it } from "vitest";
import { parseCondition } from "../../conditions/parse-condition.js";
import { printCondition } from "../../conditions/print-condition.js";
import type { Condition } from "../../model/condition.js";
import { restAtLevel, truthAtLevel } from "./at-level.js";

const fact = { name: "isu.tingkat", choices: ["rutin", "perhatian", "serius", "krisis"], ordered: true };
const read = (text: string): Condition =>
  parseCondition(text, (start, end) => ({ file: "uji.md", start, end })).value as Condition;
const truths = (text: string) => fact.choices.map((level) => truthAtLevel(read(text), fact, level));

describe("a condition on the level", () => {
  it.each([
    ["isu.tingkat = serius", [false, false, true, false]],
    ["isu.tingkat != serius", [true, true, false, true]],
    ["isu.tingkat >= serius", [false, false, true, true]],
    ["isu.tingkat < perhatian", [true, false, false, false]],
    ["isu.tingkat dalam {rutin, krisis}", [true, false, false, true]],
    ["bukan isu.tingkat dalam {rutin, krisis}", [false, true, true, false]],
    ["isu.tingkat = krisis dan isu.lintas", [false, false, false, undefined]],
    ["isu.tingkat = krisis atau isu.lintas", [undefined, undefined, undefined, true]],
    ["isu.lintas", [undefined, undefined, undefined, undefined]],
    ["isu.kategori = serius", [undefined, undefined, undefined, undefined]],
  ])("%s is settled where it speaks of nothing else", (text, expected) => {
    expect(truths(text)).toEqual(expected);
  });

  it("is not compared where the choices have no order", () => {
    const loose = { ...fact, ordered: false };
    expect(truthAtLevel(read("isu.tingkat >= serius"), loose, "krisis")).toBeUndefined();
  });

  it.each([
    ["isu.tingkat = krisis dan isu.lintas", "krisis", "isu.lintas"],
    ["isu.tingkat = krisis dan isu.lintas", "rutin", undefined],
    ["isu.tingkat = krisis atau isu.lintas", "rutin", "isu.lintas"],
    ["isu.tingkat >= serius dan (isu.lintas atau isu.ramai)", "serius", "isu.lintas atau isu.ramai"],
    ["isu.lintas dan isu.ramai", "rutin", "isu.lintas dan isu.ramai"],
  ])("%s leaves at %s: %s", (text, level, rest) => {
    const left = restAtLevel(read(text), fact, level);
    expect(left && printCondition(left)).toBe(rest);
  });
});
