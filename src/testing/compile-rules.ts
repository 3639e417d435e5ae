import { expect } from "vitest";
import type { Outcome } from "../diagnostics/diagnostic.js";
import type { Handbook } from "../model/handbook.js";
import { compileTexts } from "./compile-texts.js";
import { guideline, regulation, organisation as roles } from "./sample-texts.js";

/** Facts and acts of each kind that rules of tests are about. */
const vocabulary = guideline(
  "kosakata",
  `## Fakta

| Fakta | Jenis | Nilai atau satuan | Bunyi | Arti |
|---|---|---|---|---|
| isu.tingkat | pilihan berurut | rutin < serius < krisis | tingkat | - |
| isu.lintas | ya/tidak | - | lintas | - |
| isu.jangkauan | bilangan | tayangan, 0 s.d. 5.000 | jangkauan | - |
| isu.dijawab | peristiwa | - | jawaban | - |
| isu.terdeteksi | peristiwa | - | terdeteksi | - |
| isu.darurat | turunan unsur-darurat | - | darurat | - |
| tanggapan.tayang | peristiwa | - | tayang | - |

## Tindakan

| Tindakan | Kata | Selesai bila | Termasuk | Bawaan | Bertentangan |
|---|---|---|---|---|---|
| jawab-isu | menjawab Isu Publik | isu.dijawab | - | - | - |
| terbitkan-tanggapan | menerbitkan Tanggapan | tanggapan.tayang | jawab-isu | - | - |
| hapus-arsip | menghapus arsip | - | - | - | simpan-arsip |
| simpan-arsip | menyimpan arsip | - | - | - | - |
| siarkan | menyiarkan pernyataan | - | - | terlarang | - |
| penuhi-syarat | memenuhi syarat | - | - | - | - |
| setujui | menyetujui Tanggapan | - | - | - | - |`,
);
const organisation = roles.replace(
  "| admin | Admin | setiap-orang | 8 | pic, sekda |",
  "| pegawai | Pegawai | setiap-orang | 7 | - |\n| admin | Admin | pegawai | 8 | pic, sekda |",
);
/** `isu.darurat` must come from somewhere. */
const emergency = "id: unsur-darurat\nmenentukan: isu.darurat\nbila: isu.tingkat = krisis dan isu.lintas";

/** A rule with `unsur` or words by letter reads a list of two letters: cumulative, or alternative where its block ends in a comment `# atau`. */
const words = (lines: string): string =>
  /unsur:|: \{ a:/.test(lines)
    ? `Isi pasal:\n\na. butir pertama; ${lines.includes("# atau") ? "atau" : "dan"}\n\nb. butir kedua.`
    : "Isi pasal.";

const pasal = (rules: readonly string[]): string =>
  rules
    .map((lines, index) => `## Pasal ${index + 1}\n\n${words(lines)}\n\n\`\`\`aturan\n${lines}\n\`\`\``)
    .join("\n\n");

/** The lines of a rule block. */
export const rule = (id: string, ...lines: readonly string[]): string => [`id: ${id}`, ...lines].join("\n");
export const owes = (id: string, role: string, words: string, ...lines: readonly string[]): string =>
  rule(id, `pelaku: ${role}`, `wajib: ${words}`, ...lines);
export const bans = (id: string, role: string, words: string, ...lines: readonly string[]): string =>
  rule(id, `pelaku: ${role}`, `dilarang: ${words}`, ...lines);
export const may = (id: string, role: string, words: string, ...lines: readonly string[]): string =>
  rule(id, `pelaku: ${role}`, `dapat: ${words}`, ...lines);

/** Compiles a regulation with one rule a Pasal, in the order given; \`Pasal 1\` is the first of them. */
export function compileRules(
  rules: readonly string[],
  others: Readonly<Record<string, string>> = {},
): Outcome<Handbook> {
  const own = rules.some((lines) => lines.startsWith("id: unsur-darurat\n"));
  const perbup = { "perbup.md": regulation(pasal(own ? rules : [...rules, emergency])) };
  return compileTexts({ "kosakata.md": vocabulary, "organisasi.md": organisation, ...perbup, ...others });
}

/** The same, held to be without an error. */
export function compiledRules(rules: readonly string[], others: Readonly<Record<string, string>> = {}): Handbook {
  const { value, diagnostics } = compileRules(rules, others);
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message.id)).toEqual([]);
  return value;
}
