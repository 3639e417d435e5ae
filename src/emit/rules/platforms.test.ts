import { expect, it } from "vitest";
import { validators } from "../../schema/generated/output-validators.js";
import { compileTexts } from "../../testing/compile-texts.js";
import { wordsOn } from "../../testing/html-pages.js";
import { sampleHandbook } from "../../testing/sample-handbook.js";
import { guideline } from "../../testing/sample-texts.js";
import { handbookEmitter } from "../handbook/handbook.js";
import { platformsFiles } from "./platforms.js";

const table = `## Batas

| Platform | Bagian | Batas | Satuan | Cara hitung | Sumber | Tanggal | Catatan |
|---|---|---|---|---|---|---|---|
| X | kiriman | 4.000 | tanda | - | satu.id | 2026 | - |
| X | kiriman | 2.800 | tanda | tautan 23 | dua.id | 2026-05 | gratis |
| WhatsApp | pesan | - | tanda | - | - | - | - |`;
const text = guideline("batas-platform", table, "diperiksa: 2026-07-01\n", "batas");
const { value: handbook } = compileTexts({ "batas.md": text });

it("platforms.json obeys its schema: the smallest value is safe, and where nobody has looked there is none", () => {
  const [file, schema] = platformsFiles(handbook);
  const wire = JSON.parse(String(file?.contents));
  const validate = validators["outputs/platforms"];
  expect([validate(wire), validate.errors ?? []]).toEqual([true, []]);
  expect(schema?.path).toBe("rules/platforms.schema.json");
  const common = { document: "batas", checked: "2026-07-01" };
  expect(wire.limits).toEqual([
    {
      platform: "X",
      part: "kiriman",
      unit: "characters",
      safe: 2800,
      statements: [
        { limit: 4000, source: "satu.id", date: "2026", ...common },
        { limit: 2800, counting: "tautan 23", source: "dua.id", date: "2026-05", note: "gratis", ...common },
      ],
    },
    { platform: "WhatsApp", part: "pesan", unit: "characters", statements: [] },
  ]);
});

it("a handbook without limits has no such file", () => {
  expect(platformsFiles(sampleHandbook)).toEqual([]);
});

it("the page prints the safe values under what the sources say", () => {
  const page = handbookEmitter.emit(handbook).value.find(({ path }) => path === "handbook/batas.html");
  const words = wordsOn(String(page?.contents));
  expect(words).toContain("Sumber terakhir diperiksa 1 Juli 2026");
  expect(words).toMatch(/Platform Bagian Angka aman X kiriman 2\.800 tanda WhatsApp pesan belum diketahui/);
});
