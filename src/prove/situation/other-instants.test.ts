import { expect, it } from "vitest";
import { parseCondition } from "../../conditions/parse-condition.js";
import type { WorkCalendar } from "../../evaluate/working-time.js";
import type { Condition } from "../../model/condition.js";
import type { Fact, FactType } from "../../model/vocabulary.js";
import { makassarCalendar } from "../../testing/makassar-calendar.js";
import { openSearch } from "../analysis/search.js";
import { otherInstants } from "./other-instants.js";
import type { SituationContext } from "./situation-context.js";

const span = { file: "kosakata.md", start: 0, end: 0 };
const types: Readonly<Record<string, FactType>> = {
  "isu.lintas": { kind: "boolean" },
  "isu.terdeteksi": { kind: "event" },
};
const facts = new Map(
  Object.entries(types).map(([name, type]): [string, Fact] => [
    name,
    { name, type, phrases: [], meaning: "", default: undefined, span },
  ]),
);
/** Tuesday 21 July 2026, ten in the morning in Makassar. */
const at = Date.UTC(2026, 6, 21, 2) / 1000;

function worldWith(calendar: WorkCalendar | undefined): SituationContext {
  return {
    vocabulary: { facts, registers: new Map() },
    at,
    calendar,
    derivations: new Map(),
    stateOf: () => undefined,
  };
}
function tree(text: string): Condition {
  return parseCondition(text, (start, end) => ({ file: "", start, end })).value as Condition;
}
const world = worldWith(makassarCalendar());
const ask = (text: string) => openSearch(world, 100_000).find([tree(text)], span, ["a"]);

it("elapsed time between facts is the same at every instant", () => {
  expect(otherInstants(tree("isu.lintas dan sekarang paling lambat 1 jam sejak isu.terdeteksi"), world)).toEqual([]);
});

it("a date ahead is looked at", () => {
  const answer = ask("sekarang sesudah 2026-09-01");
  expect(answer.kind === "found" && answer.at).toBeGreaterThan(Date.UTC(2026, 8, 1, 15) / 1000);
  expect(ask("sekarang paling lambat 3 hari sejak 2026-09-01 dan sekarang sesudah 2026-09-02").kind).toBe("found");
  expect(ask("sekarang sesudah 2026-09-01 dan sekarang sebelum 2026-08-01").kind).toBe("none");
});

it("what can only be over a weekend is found, and what never can is not", () => {
  const across =
    "sekarang paling lambat 1 hari kerja sejak isu.terdeteksi dan sekarang paling cepat 60 jam sejak isu.terdeteksi";
  const answer = ask(across);
  expect(answer.kind === "found" && answer.at !== at).toBe(true);
  expect(
    ask(
      "sekarang paling lambat 1 hari kerja sejak isu.terdeteksi dan sekarang paling cepat 3 hari kerja sejak isu.terdeteksi",
    ).kind,
  ).toBe("none");
});
