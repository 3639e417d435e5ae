import { expect } from "vitest";
import { compile } from "../compile/compile.js";
import type { Span } from "../model/span.js";
import { checkLock } from "../prove/lock/check-lock.js";
import { remarkParser } from "../syntax/markdown-parser.js";
import { parseDocument } from "../syntax/parse-document.js";
import { guideline, organisation, regulation } from "./sample-texts.js";

/** Facts, acts and registers of each kind that the lock is tested with. */
export const lockVocabulary = guideline(
  "kosakata",
  `## Fakta

| Fakta | Jenis | Nilai atau satuan | Bunyi | Arti |
|---|---|---|---|---|
| isu.tingkat | pilihan berurut | rutin < serius < krisis | tingkat | - |
| isu.jenis | pilihan | aduan_pelayanan, kritik_pedas | aduan pelayanan / kritik pedas | - |
| isu.terdeteksi | peristiwa | - | Isu Publik terdeteksi | - |
| isu.muncul | peristiwa | - | Isu Publik terdeteksi | - |
| isu.dilaporkan | peristiwa | - | Isu Publik terdeteksi warga | - |
| isu.dijawab | peristiwa | - | jawaban disampaikan | - |
| isu.laporan | bilangan | laporan | laporan serupa | - |
| isu.lama | durasi | hari | tidak dijawab | - |
| kesalahan.sengaja | ya/tidak | - | kesengajaan | - |
| kesalahan.prosedur | ya/tidak | - | prosedur telah diikuti | - |
| kesalahan.teknis | turunan unsur | ya, tidak | Kesalahan Teknis | - |
| bank.ada | ya/tidak | - | bersumber dari Bank Jawaban | - |
| admin.sah | ya/tidak | - | ditetapkan sebagai Admin | - |
| isu.pemicu | daftar pilihan | ancaman, bencana | pemicunya | - |
| admin.pelanggaran | daftar pelanggaran | - | pelanggaran | - |
| pelanggaran.waktu | peristiwa | - | pelanggaran terjadi | - |
| pelanggaran.berat | ya/tidak | - | tergolong berat | - |

## Tindakan

| Tindakan | Kata | Selesai bila | Termasuk |
|---|---|---|---|
| terbitkan | menerbitkan Tanggapan / penerbitan Tanggapan | - | - |
| terbitkan-konten | menerbitkan Konten | - | - |
| setujui | menyetujui Tanggapan | - | - |
| sampaikan | menyampaikan tanda terima | - | - |
| jawab | menyampaikan jawaban | isu.dijawab | - |
| muat | memuat | - | - |
| sebutkan | menyebut | - | - |
| simpan-tanda | menyimpan tanda terima / penyimpanan tanda terima | - | - |
| sebut | menyebut hoaks | - | - |
| arsip | mengarsipkan Konten dan persetujuan / mengarsipkan Konten | - | - |
| jatuhkan | menjatuhkan sanksi | - | - |
| jatuhkan-administratif | menjatuhkan sanksi administratif | - | - |
| sanksi-administratif | sanksi administratif | - | - |
| pembinaan | pembinaan | - | - |
| teguran | teguran tertulis | - | - |
| tunjuk | menunjuk PIC | - | - |

## Register

| Register | Anggota | Kolom |
|---|---|---|
| skpd | pic, admin | nama |`,
);

const foundations = Object.entries({ "kosakata.md": lockVocabulary, "organisasi.md": organisation }).map(
  ([path, text]) => parseDocument({ path, text }, remarkParser).value,
);

/**
 * What the lock says where one Pasal is read by one rule, or by several written as a list: `code «what is underlined»: message, at «its words»`. Without
 * place it is about all of them, without underlined words about the whole rule. The message is given without the name of the rule and its citation. The
 * rule needs no `id`.
 */
export function lockFindings(text: string, rule: string): readonly string[] {
  const { findings, rules, regulated } = readLock(text, rule);
  const words = ({ start, end }: Span): string => regulated.slice(start, end).replace(/\s+/g, " ");
  return findings.map(({ code, span, message, related, fix }) => {
    const underlined = rules.includes(words(span)) ? ` «${words(span)}»` : "";
    const said = message.id.replace(/^Aturan `[^`]+`: /, "").replace(/ Pasal 1(?: ayat \(\d\)| huruf \w)*: /, " ");
    const place = words(related[0]?.span ?? span);
    const at =
      place === words({ ...span, start: regulated.indexOf(text), end: regulated.indexOf(text) + text.length })
        ? ""
        : `, at «${place}»`;
    return `${code.replace("lock/", "")}${underlined}: ${said}${at}${fix ? `, fix: ${fix.title.id}` : ""}`;
  });
}

/** How the rule is to be mended, by what the lock says of it: `code: help`. */
export function lockHelps(text: string, rule: string): readonly string[] {
  return readLock(text, rule).findings.map(({ code, help }) => `${code.replace("lock/", "")}: ${help.id}`);
}

/** Reads one Pasal and its rules, which must compile. */
function readLock(text: string, rule: string) {
  const rules = rule.startsWith("- ") ? rule : `id: contoh\n${rule}`;
  const regulated = regulation(`# BAB I KETENTUAN UMUM\n\n## Pasal 1\n\n${text}\n\n\`\`\`aturan\n${rules}\n\`\`\``);
  const read = parseDocument({ path: "a.md", text: regulated }, remarkParser);
  const compiled = compile([read.value, ...foundations], "0".repeat(64));
  const { value } = compiled;
  const diagnostics = [...read.diagnostics, ...compiled.diagnostics];
  const broken = diagnostics.filter(({ severity, code }) => severity === "error" && !/derived|table/.test(code));
  expect(broken.map(({ code, message }) => `${code}: ${message.id}`)).toEqual([]);
  expect(value.norms.length).toBeGreaterThan(0);
  return { findings: checkLock(value), rules, regulated };
}
