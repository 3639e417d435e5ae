import { expect, it } from "vitest";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { compiledRules, owes } from "../testing/compile-rules.js";
import { bundleOf } from "./bundle.js";

/** A condition of more terms than a formula may have. */
const many = Array.from({ length: 300 }, (_, index) => `isu.jangkauan = ${index}`).join(" atau ");
const handbook = compiledRules([owes("wajib", "admin", "menjawab Isu Publik", `bila: ${many}`)]);
const codes = (found?: readonly Diagnostic[]): readonly string[] =>
  bundleOf(handbook, found).diagnostics.map(({ code }) => code);

it("holds the rules, and the working time if there is a calendar", () => {
  const { value } = bundleOf(handbook);
  expect(value.rules.norms.map(({ id }) => id)).toContain("wajib");
  expect(value.calendar).toBeUndefined();
});

it("finds fault with a condition, unless something is wrong with the text already", () => {
  expect(codes()).toEqual(["formula/condition-too-large"]);
  const [fault] = bundleOf(handbook).diagnostics;
  const before = (severity: Diagnostic["severity"]): Diagnostic => ({ ...(fault as Diagnostic), severity });
  expect(codes([])).toEqual(["formula/condition-too-large"]);
  expect(codes([before("warning"), before("info")])).toEqual(["formula/condition-too-large"]);
  expect(codes([before("warning"), before("error")])).toEqual([]);
});
