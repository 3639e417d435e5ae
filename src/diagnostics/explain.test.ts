import { describe, expect, it } from "vitest";
import { collectCatalogue } from "./catalogue.js";
import { defineDiagnostics, entry } from "./define.js";
import { explain, explainUnknown } from "./explain.js";

const structure = defineDiagnostics("structure", {
  "number-out-of-sequence": entry({
    severity: "error",
    summary: { id: "Nomor tidak urut", en: "Number out of sequence" },
    message: (p: { written: string; expected: string }) => ({
      id: `${p.written} tidak urut; di sini diharapkan ${p.expected}.`,
      en: `${p.written} is out of sequence; ${p.expected} is expected here.`,
    }),
    why: { id: "Nomor di berkas adalah nomor hukum.", en: "The numbers in the file are the numbers of the law." },
    ground: "UU 12/2011 Lampiran II angka 71–95",
    help: (p) => ({ id: `Ubah menjadi ${p.expected}.`, en: `Change it to ${p.expected}.` }),
    example: { written: "Pasal 7", expected: "Pasal 6" },
  }),
  blank: entry({
    severity: "warning",
    fix: "safe",
    draftsOnly: true,
    summary: { id: "Baris kosong", en: "Blank line" },
    message: (p: { line: number }) => ({ id: `Baris ${p.line}.`, en: `Line ${p.line}.` }),
    why: { id: "Sulit dibaca.", en: "It is hard to read." },
    help: (p) => ({ id: `Hapus baris ${p.line}.`, en: `Remove line ${p.line}.` }),
  }),
});
const table = defineDiagnostics("table", {
  blank: entry({
    severity: "info",
    summary: { id: "Sel kosong", en: "Empty cell" },
    message: () => ({ id: "Sel ini kosong.", en: "This cell is empty." }),
    why: { id: "Mungkin terlewat.", en: "It may have been missed." },
    help: () => ({ id: "Isi, atau tulis `-`.", en: "Fill it, or write `-`." }),
  }),
});
const catalogue = collectCatalogue([structure.catalogue, table.catalogue]);

describe("explain", () => {
  it("gives the page of a code in Indonesian", () => {
    expect(explain("structure/number-out-of-sequence", catalogue, "id")).toBe(`\
structure/number-out-of-sequence: Nomor tidak urut

Jenis: kesalahan. Penerbitan berhenti sampai diperbaiki.

Contoh: Pasal 7 tidak urut; di sini diharapkan Pasal 6.

Mengapa: Nomor di berkas adalah nomor hukum.

Dasar: UU 12/2011 Lampiran II angka 71–95

Perbaikan: Ubah menjadi Pasal 6.

Perbaikan otomatis: Tidak ada.

Mengabaikan: Kesalahan tidak dapat diabaikan.
`);
  });

  it("gives it in English", () => {
    expect(explain("structure/number-out-of-sequence", catalogue, "en")).toBe(`\
structure/number-out-of-sequence: Number out of sequence

Severity: error. Publication stops until it is mended.

Example: Pasal 7 is out of sequence; Pasal 6 is expected here.

Why: The numbers in the file are the numbers of the law.

Legal ground: UU 12/2011 Lampiran II angka 71–95

Help: Change it to Pasal 6.

Automatic fix: None.

Suppression: Errors cannot be left out.
`);
  });

  it("leaves out what cannot be said without a case", () => {
    expect(explain("structure/blank", catalogue, "id")).toBe(`\
structure/blank: Baris kosong

Jenis: peringatan. Penerbitan tetap berjalan, kecuali dengan \`--strict\`.

Praset: Dengan \`impor\` tidak dikatakan tentang naskah yang tidak lagi berstatus rancangan.

Mengapa: Sulit dibaca.

Perbaikan otomatis: \`pedoman fix\`, bila pembetulannya pasti; arti naskah tidak berubah.

Mengabaikan: \`<!-- abaikan structure/blank: alasan -->\` di baris tersendiri di atas ketentuan atau bloknya.
`);
  });

  it("says the texts that need no example", () => {
    expect(explain("table/blank", catalogue, "id")).toBe(`\
table/blank: Sel kosong

Jenis: catatan. Penerbitan tetap berjalan.

Contoh: Sel ini kosong.

Mengapa: Mungkin terlewat.

Perbaikan: Isi, atau tulis \`-\`.

Perbaikan otomatis: Tidak ada.

Mengabaikan: \`<!-- abaikan table/blank: alasan -->\` di baris tersendiri di atas ketentuan atau bloknya.
`);
  });

  it("shows what a drafting rule's page shows, without its marks; what is missed in Indonesian alone", () => {
    const more = { avoid: ["Satu ⟦dua⟧.\n\n⟦Tiga⟧."], prefer: ["Satu."], misses: "- Empat." };
    const end = (language: "id" | "en") =>
      explain("table/blank", catalogue, language, more)?.split("bloknya.\n\n").at(-1);
    expect(end("id")).toBe(
      "Hindari:\n\n    Satu dua.\n\n    Tiga.\n\nAnjuran:\n\n    Satu.\n\nYang tidak ditangkap:\n\n    - Empat.\n",
    );
    expect(end("en")).toMatch(/Avoid:\n\n {4}Satu dua\.\n\n {4}Tiga\.\n\nPrefer:\n\n {4}Satu\.\n$/);
  });

  it("has no page for an unknown code", () => {
    expect(explain("structure/blnk", catalogue, "id")).toBeUndefined();
  });
});

describe("an unknown code", () => {
  it.each([
    ["structure/blnk", "Tidak ada kode `structure/blnk`. Mungkin yang dimaksud `structure/blank`."],
    ["blank", "Tidak ada kode `blank`. Mungkin yang dimaksud `structure/blank` atau `table/blank`."],
    ["table/", "Tidak ada kode `table/`. Mungkin yang dimaksud `table/blank`."],
    [
      "structure",
      "Tidak ada kode `structure`. Mungkin yang dimaksud `structure/blank` atau `structure/number-out-of-sequence`.",
    ],
    ["", "Tidak ada kode ``. Salin kode dari hasil pemeriksaan; bentuknya `bidang/nama`."],
    ["E1234567", "Tidak ada kode `E1234567`. Salin kode dari hasil pemeriksaan; bentuknya `bidang/nama`."],
  ])("%s is answered with what may be meant", (code, answer) => {
    expect(explainUnknown(code, catalogue, "id")).toBe(answer);
  });

  it("is answered in English", () => {
    expect(explainUnknown("blank", catalogue, "en")).toBe(
      "There is no code `blank`. Did you mean `structure/blank` or `table/blank`?",
    );
    expect(explainUnknown("E1234567", catalogue, "en")).toBe(
      "There is no code `E1234567`. Copy the code from the findings; it looks like `area/name`.",
    );
  });
});
