import fc from "fast-check";
import { expect, it } from "vitest";
import type { FactValue } from "../../conditions/fact-value.js";
import { formatInstant } from "../../evaluate/instant.js";
import { compileTexts } from "../../testing/compile-texts.js";
import { makassarCalendar } from "../../testing/makassar-calendar.js";
import { guideline, organisation, regulation } from "../../testing/sample-texts.js";
import { sentFacts } from "../vectors/sent-facts.js";
import { printScenario } from "./print-scenario.js";
import { writeFacts, writeInstant } from "./write-facts.js";

const vocabulary = guideline(
  "kosakata",
  `## Fakta

| Fakta | Jenis | Nilai atau satuan | Bunyi | Arti |
|---|---|---|---|---|
| isu.tingkat | pilihan berurut | rutin < serius < krisis | tingkat | - |
| isu.lintas | ya/tidak | - | lintas | - |
| isu.jangkauan | bilangan | tayangan | jangkauan | - |
| isu.lama | durasi | jam | lama | - |
| isu.tanggal | tanggal | - | tanggal | - |
| isu.pukul | waktu | - | pukul | - |
| isu.dijawab | peristiwa | - | jawaban | - |
| isu.catatan | teks | - | catatan | - |
| isu.pemicu | daftar pilihan | sara, hoaks, bencana | pemicu | - |
| isu.pihak | daftar akun | - | pihak | - |
| akun.resmi | ya/tidak | - | resmi | - |

## Tindakan

| Tindakan | Kata | Selesai bila | Termasuk |
|---|---|---|---|
| jawab-isu | menjawab Isu Publik | isu.dijawab | - |

## Register

| Register | Anggota | Kolom |
|---|---|---|
| akun | - | nama, resmi |`,
);
const calendarText = guideline(
  "kalender",
  "## Jam kerja\n\n| Hari | Jam kerja |\n|---|---|\n| Senin s.d. Jumat | 08.00–12.00, 13.00–16.30 |\n\n## Hari libur\n\n| Tanggal | Libur | Dasar | Jenis |\n|---|---|---|---|\n| 2026-08-17 | Hari Kemerdekaan | SKB | libur nasional |",
  "tahun: 2026\nzona: Asia/Makassar\n",
);
const calendar = makassarCalendar();
const second = fc.integer({ min: Date.UTC(2026, 1, 1) / 1000, max: Date.UTC(2026, 10, 1) / 1000 });
const situations = fc.record<Record<string, FactValue>>({
  "isu.tingkat": fc.constantFrom("rutin", "serius", "krisis"),
  "isu.lintas": fc.boolean(),
  "isu.jangkauan": fc.nat(2_000_000),
  "isu.lama": fc.nat(5000),
  "isu.tanggal": second.map((value) => Math.floor(value / 86_400)),
  "isu.pukul": fc.nat(1439),
  "isu.dijawab": fc.option(second, { nil: null }),
  "isu.catatan": fc.constantFrom("orang-1", "Rapat: hal #1", "kata 'kutip'", "ya", "[a, b]"),
  "isu.pemicu": fc.subarray(["sara", "hoaks", "bencana"]),
  "isu.pihak": fc.array(
    fc.boolean().map((resmi) => new Map([["resmi", resmi]])),
    { maxLength: 2 },
  ),
});

const known = handbook([]).vocabulary;

it("a situation that is written as a scenario is read as it was", () => {
  fc.assert(
    fc.property(situations, second, (situation, at) => {
      const facts = new Map(Object.entries(situation));
      const block = printScenario({
        id: "temuan-a",
        title: "Temuan: a & b",
        question: "kewajiban admin",
        at: writeInstant(at, calendar),
        facts: writeFacts(facts, known, calendar),
        like: undefined,
        expected: [["kewajiban", [["jawab", "menunggu"]]]],
      });
      const [scenario] = handbook([block]).scenarios;
      expect(scenario?.title).toBe("Temuan: a & b");
      expect(scenario?.run?.at).toBe(formatInstant(at, calendar));
      expect(Object.fromEntries(scenario?.run?.facts ?? [])).toEqual(sentFacts(facts, known, calendar));
    }),
    { numRuns: 15 },
  );
});

function handbook(blocks: readonly string[]) {
  const text = regulation(
    `## Pasal 1\n\nAdmin wajib menjawab Isu Publik.\n\n\`\`\`aturan\nid: jawab\npelaku: admin\nwajib: menjawab Isu Publik\n\`\`\`\n\n${blocks.join("\n\n")}`,
  );
  return compileTexts({
    "kalender.md": calendarText,
    "kosakata.md": vocabulary,
    "organisasi.md": organisation,
    "perbup.md": text,
  }).value;
}
