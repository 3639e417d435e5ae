import { expect, it } from "vitest";
import { compileTexts } from "../compile-texts.js";
import { foundations, regulation } from "../sample-texts.js";
import { mutantsOf } from "./mutants.js";

const text = regulation(`# BAB I KETENTUAN UMUM

## Pasal 1

Admin wajib menjawab Isu Publik tingkat serius yang belum lintas paling lambat 1 (satu) hari kerja terhitung sejak terdeteksi.

\`\`\`aturan
id: jawab
pelaku: admin
wajib: menjawab Isu Publik
bila: isu.tingkat = serius dan bukan isu.lintas
paling_lambat: 1 hari kerja sejak isu.terdeteksi
\`\`\`
`);

it("a text and its rule are changed in every small way", () => {
  const { value } = compileTexts({ ...foundations, "perbup.md": text });
  const mutants = mutantsOf(value, new Map([["perbup.md", { path: "perbup.md", text }]]));
  expect(mutants.map(({ where, kind, label }) => `${where} ${kind}: ${label}`)).toEqual([
    "text negation: belum → –",
    "text modality: wajib → dapat",
    "text number: 1 (satu) → 2 (dua)",
    "text unit: hari kerja → hari",
    "text role: Admin → Setiap orang",
    "text choice: serius → krisis",
    "text direction: terhitung sejak → sebelum",
    "text event: terdeteksi → jawaban",
    "text act: menjawab Isu Publik → menerbitkan Tanggapan",
    "rule role: admin → setiap-orang",
    "rule modality: wajib → dapat",
    "rule act: menjawab Isu Publik → menerbitkan Tanggapan",
    "rule negation: bukan → –",
    "rule connector: dan → atau",
    "rule choice: serius → krisis",
    "rule drop key: bila: isu.tingkat = serius dan bukan isu.lintas → –",
    "rule number: 1 → 2",
    "rule unit: hari kerja → hari",
    "rule direction: sejak → sebelum",
    "rule event: isu.terdeteksi → isu.dijawab",
  ]);
  const dropped = mutants.find(({ kind }) => kind === "drop key");
  expect(dropped && text.slice(dropped.span.start, dropped.span.end)).toBe(
    "bila: isu.tingkat = serius dan bukan isu.lintas\n",
  );
});
