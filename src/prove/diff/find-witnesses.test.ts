import { describe, expect, it } from "vitest";
import { bundleOf } from "../../compile/bundle.js";
import { bans, compiledRules, owes } from "../../testing/compile-rules.js";
import { compareLaws } from "./compare-laws.js";
import type { ComparedLaw } from "./compared-law.js";

function lawOf(name: string, rules: readonly string[]): ComparedLaw {
  const handbook = compiledRules(rules);
  const { rules: book, calendar } = bundleOf(handbook).value;
  return { name, kind: "folder", rules: book, calendar, handbook, errors: 0 };
}

const situations = (before: readonly string[], after: readonly string[]) =>
  compareLaws({ before: lawOf("semula", before), after: lawOf("menjadi", after) }).situations;

describe("a duty that sets a prohibition aside", () => {
  const ban = bans("larangan", "pegawai", "menjawab Isu Publik");
  const duty = (when: string): string =>
    owes("kewajiban", "admin", "menjawab Isu Publik", "mengecualikan: [larangan]", `bila: isu.tingkat = ${when}`);

  it("decides otherwise once its condition is another, for those it binds", () => {
    const { witnesses } = situations([ban, duty("krisis")], [ban, duty("serius")]);
    const told = witnesses.map(({ role, act, facts, before, after }) => [
      `${role} ${act}`,
      facts["isu.tingkat"],
      before.verdict,
      after.verdict,
    ]);
    expect(told).toContainEqual(["admin jawab-isu", "krisis", "permit", "deny"]);
    expect(told).toContainEqual(["admin jawab-isu", "serius", "deny", "permit"]);
  });

  it("changes nothing where it sets nothing aside", () => {
    const other = (when: string): string =>
      owes("kewajiban", "admin", "menjawab Isu Publik", `bila: isu.tingkat = ${when}`);
    expect(situations([ban, other("krisis")], [ban, other("serius")]).questions).toBe(0);
  });
});
