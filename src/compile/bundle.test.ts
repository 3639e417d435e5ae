import { expect, it } from "vitest";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { compiledRules, compileRules, owes } from "../testing/compile-rules.js";
import { guideline } from "../testing/sample-texts.js";
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

it("finds fault with a part of a condition that no formula can say", () => {
  const vocabulary = guideline(
    "kosakata",
    "## Fakta\n\n| Fakta | Jenis |\n|---|---|\n| isu.laporan | daftar laporan |\n| laporan.waktu | peristiwa |\n\n## Register\n\n| Register | Kolom |\n|---|---|\n| laporan | waktu |",
    "",
    "kosakata-dua",
  );
  const rules = [
    owes("wajib", "admin", "menjawab Isu Publik", "bila: ada p dari isu.laporan yang terlampaui lain"),
    owes("lain", "admin", "menyimpan arsip", "paling_lambat: 3 hari sejak isu.terdeteksi"),
  ];
  // Names are checked before: here the same part is found fault with twice, unless what was found before is handed on.
  const { value, diagnostics: found } = compileRules(rules, { "kosakata-dua.md": vocabulary });
  expect(bundleOf(value).diagnostics.map(({ code }) => code)).toEqual(["formula/condition-without-formula"]);
  expect(found).toHaveLength(1);
  expect(bundleOf(value, found).diagnostics).toEqual([]);
});
