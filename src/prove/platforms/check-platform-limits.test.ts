import { describe, expect, it } from "vitest";
import { groupLimits } from "../../model/platform-limit.js";
import { compileTexts } from "../../testing/compile-texts.js";
import { marked } from "../../testing/marked.js";
import { guideline } from "../../testing/sample-texts.js";
import { checkPlatformLimits } from "./check-platform-limits.js";

const header = "| Platform | Bagian | Batas | Satuan | Cara hitung | Sumber | Tanggal | Catatan |";

/** Findings about those rows on a page checked on that day, and the handbook they stand in. */
const check = (checked: string, ...rows: readonly string[]) => {
  const table = `## Batas\n\n${header}\n|---|---|---|---|---|---|---|---|\n${rows.join("\n")}`;
  const { source, spans } = marked(guideline("batas-platform", table, `diperiksa: ${checked}\n`, "batas"), "batas.md");
  const { value: handbook, diagnostics } = compileTexts({ [source.path]: source.text });
  expect(diagnostics.map(({ message }) => message.id)).toEqual([]);
  const findings = checkPlatformLimits(handbook);
  expect(findings.map(({ span }) => span)).toEqual(spans);
  return { handbook, findings, found: findings.map(({ code, severity }) => `${severity} ${code}`) };
};

describe("a limit", () => {
  it.each(["| ⟦X | kiriman | 280 | tanda | - | - | 2026 | -⟧ |", "| ⟦X | kiriman | 280 | tanda | - | a | - | -⟧ |"])(
    "needs source and date: %s",
    (row) => {
      expect(check("2026-07-01", row).found).toEqual(["error platform/limit-without-source"]);
    },
  );

  it("nobody has looked up needs none", () => {
    expect(check("2026-07-01", "| WhatsApp | pesan | - | tanda | - | - | - | - |").found).toEqual([]);
  });
});

describe("a source", () => {
  it.each([
    ["of the same day a year before", "2025-07-01", "2026-07-01"],
    ["of a month whose last day is a year before", "2025-06", "2026-06-30"],
    ["of a year whose last day is a year before", "2025", "2026-12-31"],
  ])("%s is not old", (_, date, checked) => {
    expect(check(checked, `| X | kiriman | 280 | tanda | - | a | ${date} | - |`).found).toEqual([]);
  });

  it.each([
    ["2025-07-01", "2026-07-02"],
    ["2025-06", "2026-07-01"],
    ["2025", "2027-01-01"],
  ])("of %s is old on %s", (date, checked) => {
    const { found } = check(checked, `| ⟦X | kiriman | 280 | tanda | - | a | ${date} | -⟧ |`);
    expect(found).toEqual(["warning platform/limit-old"]);
  });
});

describe("two sources", () => {
  it("that differ are both named, with the safe value", () => {
    const { found, findings, handbook } = check(
      "2026-07-01",
      "| Instagram | teks alternatif | 1.000 | tanda | - | satu.id | 2026 | - |",
      "| ⟦Instagram | teks alternatif | 100 | tanda | - | dua.id | 2026 | -⟧ |",
    );
    expect(found).toEqual(["info platform/limit-conflict"]);
    expect(findings[0]?.message.id).toBe(
      "Batas «Instagram, teks alternatif»: 100 menurut dua.id, 1000 menurut satu.id. Angka aman: 100.",
    );
    expect(findings[0]?.related).toHaveLength(1);
    expect(groupLimits(handbook.platformLimits).map(({ safe }) => safe)).toEqual([100]);
  });

  it("that agree, or count different things, are no conflict", () => {
    const { found, handbook } = check(
      "2026-07-01",
      "| X | kiriman | 280 | tanda | - | satu.id | 2026 | - |",
      "| X | kiriman | 280 | tanda | - | dua.id | 2026 | - |",
      "| X | kiriman | 560 | bita | - | dua.id | 2026 | - |",
    );
    expect(found).toEqual([]);
    expect(groupLimits(handbook.platformLimits).map(({ unit, safe }) => [unit, safe])).toEqual([
      ["characters", 280],
      ["bytes", 560],
    ]);
  });
});
