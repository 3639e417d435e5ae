import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Condition } from "../../model/condition.js";
import { conditions, context, tree } from "../../testing/search-world.js";
import { findSituation } from "../situation/find-situation.js";
import { openZ3, type Solver } from "./open-z3.js";
import { toSmt } from "./to-smt.js";

let solver: Solver;
beforeAll(async () => {
  const opened = await openZ3();
  if (!opened) throw new Error("z3-solver is a dependency of this repository, and is not installed");
  solver = opened;
});
afterAll(() => solver.close());

const solve = (text: string) => solver.solve(tree(text), context);

describe("a solver", () => {
  it.each([
    "isu.jangkauan > 999 dan isu.jangkauan < 1.001",
    "isu.lama > 90 menit dan isu.lama <= 2 jam",
    "isu.pembuat != isu.pemeriksa",
    "isu.tingkat = serius dan isu.jangkauan < 1.001",
    "isu.tingkat < isu.status",
    "terlampaui batas",
    "jumlah p dari isu.pemicu yang p dalam {c, d, e} >= 3",
    "setiap p dari isu.pemicu yang p dalam {c, d} dan ada p dari isu.pemicu yang p = d",
    "isu.dijawab dalam 3 jam terakhir dan bukan isu.dijawab dalam 2 jam terakhir",
    "isu.dijawab antara isu.terdeteksi sampai dengan 1 jam sejak isu.terdeteksi dan isu.terdeteksi sebelum isu.dijawab",
  ])("finds %s, and our own reading agrees", async (text) => {
    expect((await solve(text)).kind).toBe("found");
  });

  it.each([
    "isu.jangkauan > 5.000",
    "isu.jangkauan > 10 dan isu.jangkauan < 11",
    "isu.tingkat = krisis dan bukan isu.darurat",
    "sudah isu.dijawab dan belum isu.dijawab",
    "bukan diketahui isu.dijawab",
    "isu.dijawab paling lambat 1 jam sejak isu.terdeteksi dan isu.dijawab paling cepat 2 jam sejak isu.terdeteksi",
  ])("finds none for %s", async (text) => {
    expect(await solve(text)).toEqual({ kind: "none" });
  });

  it("is never asked what its language cannot say", async () => {
    expect(await solve("isu.dijawab paling lambat 2 hari kerja sejak isu.terdeteksi")).toEqual({
      kind: "unknown",
      why: "untranslatable",
    });
    expect(toSmt(tree("isu.dijawab dalam jam kerja"), context)).toEqual({
      kind: "untranslatable",
      what: "working-time",
    });
  });

  it("and the search find two events that lie ahead, one before the other", async () => {
    const goal = tree("(isu.dijawab sebelum isu.terdeteksi) dan bukan (sudah isu.dijawab)");
    expect([findSituation(goal, context).kind, (await solver.solve(goal, context)).kind]).toEqual(["found", "found"]);
  });

  it("comes to what the search comes to, wherever that knows", async () => {
    let decided = 0;
    await fc.assert(
      fc.asyncProperty(conditions, async (text) => {
        const goal: Condition = tree(text);
        const searched = findSituation(goal, context);
        if (searched.kind === "unknown") return;
        decided++;
        expect([text, (await solver.solve(goal, context)).kind]).toEqual([text, searched.kind]);
      }),
      { numRuns: 80 },
    );
    expect(decided).toBeGreaterThan(60);
  });
});
