import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Span } from "../model/span.js";
import { compileTexts } from "./compile-texts.js";
import { guideline, organisation, regulation } from "./sample-texts.js";

const vocabulary = guideline(
  "kosakata",
  `## Fakta

| Fakta | Jenis | Nilai atau satuan | Bunyi | Arti |
|---|---|---|---|---|
| isu.tingkat | pilihan berurut | rutin < serius < krisis | tingkat | - |
| isu.lintas | ya/tidak | - | lintas | - |
| isu.jangkauan | bilangan | tayangan | jangkauan | - |
| isu.lama | durasi | hari | lama | - |
| isu.terdeteksi | peristiwa | - | terdeteksi | - |
| isu.dijawab | peristiwa | - | dijawab | - |
| isu.tanggal | tanggal | - | tanggal isu | - |
| isu.judul | teks | - | judul | - |
| isu.pemicu | daftar pilihan | hoaks, bencana | pemicu | - |
| isu.darurat | turunan tabel-darurat | ya, tidak | darurat | - |

## Tindakan

| Tindakan | Kata | Selesai bila | Termasuk |
|---|---|---|---|
| jawab-isu | menjawab Isu Publik | isu.dijawab | - |
| terbitkan | menerbitkan Tanggapan | - | - |
| teguran | teguran tertulis | - | - |

## Register

| Register | Anggota | Kolom |
|---|---|---|
| skpd | pic, admin | nama, sk_mulai |`,
);

/** The findings of texts as `code «its place»: message`, with the places they refer to and what their fix would write. */
export function findingsTold(
  diagnostics: readonly Diagnostic[],
  texts: Readonly<Record<string, string>>,
): readonly string[] {
  const words = ({ file, start, end }: Span): string => (texts[file] ?? "").slice(start, end).replace(/\s+/g, " ");
  return diagnostics.map(({ code, span, message, related, fix }) =>
    [
      `${code} «${words(span)}»: ${message.id}`,
      ...related.map((one) => `${one.message.id} «${words(one.span)}»`),
      ...(fix ? [`${fix.title.id}: ${fix.edits.map((one) => `«${words(one.span)}» → «${one.text}»`).join(", ")}`] : []),
    ].join(" | "),
  );
}

/**
 * What is read of one machine block (`aturan`, `keputusan`, `skenario`) in a Pasal of two ayat, the second with a list, and what is found in it. Places
 * in the text, and what every block has, are left out.
 */
export function blockTold(language: string, lines: string, below = ""): { read: unknown; found: readonly string[] } {
  const rule = `\`\`\`aturan\nid: lain\npada: ayat (1)\npelaku: admin\nwajib: menjawab Isu Publik\n\`\`\``;
  const text = regulation(
    `## Pasal 1\n\n(1) Admin wajib menjawab Isu Publik.\n\n(2) Admin dilarang menerbitkan Tanggapan:\n\na. tanpa izin; dan\n\nb. tanpa sumber.\n\n${rule}\n\n\`\`\`${language}\n${lines}\n\`\`\`\n\n${below}`,
  );
  const texts = { "a.md": text, "kosakata.md": vocabulary, "organisasi.md": organisation };
  const { value, diagnostics } = compileTexts(texts);
  const all: Readonly<Record<string, readonly { readonly id?: string }[]>> = {
    aturan: value.norms,
    keputusan: value.decisionTables,
    skenario: value.scenarios,
  };
  const read = (all[language] ?? []).filter(({ id }) => id !== "lain");
  const found = diagnostics.filter(({ code, span }) => span.file === "a.md" || code.startsWith("rule/"));
  return { read: read.map(bare), found: findingsTold(found, texts) };
}

const leftOut = new Set(["span", "spans", "validity", "rank", "draft", "tree", "document", "likeSpan"]);

function bare(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, one]) => [String(key), bare(one)]));
  if (Array.isArray(value)) return value.map((one) => bare(one) ?? null);
  if (typeof value !== "object" || value === null) return value;
  const isEmpty = (one: unknown): boolean =>
    one === undefined ||
    one === false ||
    (Array.isArray(one) && one.length === 0) ||
    (one instanceof Map && one.size === 0);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, one]) => !leftOut.has(key) && !isEmpty(one))
      .map(([key, one]) => (key === "source" ? ["provision", one.provision] : [key, bare(one)])),
  );
}
