import { expect, it } from "vitest";
import type { Rule, WideContext } from "../lint/rule.js";
import { lintText } from "./lint-text.js";

/** The cases of one drafting rule; texts as `lintText` takes them. */
export type RuleCases = {
  /** Texts in which it marks exactly what stands in ⟦ ⟧. */
  readonly marks: readonly string[];
  /** Texts of its kind that it leaves alone. */
  readonly ignores: readonly string[];
  /** Texts and what all its fixes make of them; its marks that are not here have no fix, or one that a case here shows. */
  readonly mends?: readonly (readonly [string, string])[];
};

/**
 * Declares the tests of a rule: what it marks, what it leaves alone, and what its fixes write. What was mended has no finding of the rule, so
 * that mending twice is mending once; the same is held of every marked text whose findings all bring a fix.
 */
export function testRule(rule: Rule<WideContext>, { marks, ignores, mends = [] }: RuleCases): void {
  it.each(marks)("marks in %s", (text) => {
    const { found, expected, findings, fixed } = lintText(rule, text);
    expect(expected).not.toEqual([]);
    expect(found).toEqual(expected);
    if (findings.every(({ fix }) => fix)) expect(lintText(rule, fixed).found).toEqual([]);
  });
  it.each(ignores)("leaves alone %s", (text) => {
    expect(lintText(rule, text).found).toEqual([]);
  });
  it.each(mends)("mends %s", (text, mended) => {
    expect(lintText(rule, text).fixed).toBe(mended);
    expect(lintText(rule, mended).found).toEqual([]);
  });
}
