import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { remarkOrNative } from "../../syntax/choose-parser.js";
import type { MarkdownParser } from "../../syntax/markdown-parser.js";
import { cpuTime, growth, square } from "../../testing/growth.js";
import { makeWord, p, r, type WordSketch } from "../../testing/make-word.js";
import { type Imported, type ImportOptions, importFile } from "./import-file.js";

let parser: MarkdownParser;
beforeAll(async () => {
  parser = await remarkOrNative("auto");
});

function take(name: string, contents: Uint8Array | string, options: Partial<ImportOptions> = {}): Imported {
  const bytes = typeof contents === "string" ? strToU8(contents) : contents;
  return importFile({ name, bytes }, { changes: undefined, year: 2026, ...options }, parser);
}

const codes = ({ diagnostics }: Imported): readonly string[] => diagnostics.map(({ code }) => code);
const said = ({ diagnostics }: Imported): string => diagnostics.map(({ message }) => message.id).join("\n");

describe("no word is lost", () => {
  const words = (text: string): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const [word] of text.replace(/[*\\]/g, "").matchAll(/[\p{L}\p{N}]+/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
  /** Words of the file that neither the text nor the report has as often. */
  const lost = (written: string, { outcome }: Imported): readonly string[] => {
    const { text = "", report } = outcome ?? {};
    const reported = [...(report?.paragraphs ?? []), ...(report?.asides ?? [])].map((one) => one.text ?? "").join("\n");
    const found = words(`${text}\n${reported}`);
    return [...words(written)].filter(([word, count]) => (found.get(word) ?? 0) < count).map(([word]) => word);
  };

  const phrase = fc.constantFrom(
    "Menimbang : a. bahwa arsip; b. bahwa perlu;",
    "Mengingat : 1. Pasal 18 ayat (6);",
    "MEMUTUSKAN:",
    "Menetapkan : PERATURAN BUPATI TENTANG X.",
    "BAB I",
    "KETENTUAN UMUM",
    "Bagian Kesatu",
    "Umum",
    "Paragraf 1",
    "Pasal 1",
    "Pasal 2",
    "Pasal II",
    "(1) Admin wajib: a. satu; b. dua; dan c. tiga.",
    "(2) Sebagaimana dimaksud dalam",
    "a. huruf;",
    "1. angka;",
    "a) rincian;",
    "KESATU : Menetapkan.",
    "Agar setiap orang mengetahuinya, memerintahkan",
    "Ditetapkan di Kota",
    "pada tanggal 5 Maret 2024",
    "BUPATI X,",
    "ttd",
    "NAMA ORANG",
    "Diundangkan di Kota",
    "BERITA DAERAH TAHUN 2024 NOMOR 3",
    "Tembusan:",
    "1. Gubernur;",
    "PENJELASAN",
    "ATAS",
    "I. UMUM",
    "Cukup jelas.",
    "LAMPIRAN I",
    "LAMPIRAN II : KEPUTUSAN BUPATI",
    "TENTANG",
    "PERATURAN BUPATI X",
    "NOMOR 5 TAHUN 2024",
    "Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:",
    "Memperhatikan : surat;",
    "- 3 -",
    "www.peraturan.go.id",
    "SK No 123 A",
    "Pasal 5 . . .",
    "# bukan judul",
    "* bintang_garis_bawah `kode` [kurung](tautan) <html> &amp;",
    "| sel | sel |",
    "~~coret~~",
    "2024. Tahun",
  );
  const line = fc.oneof({ weight: 4, arbitrary: phrase }, { weight: 1, arbitrary: fc.string({ maxLength: 40 }) });

  it("of plain text, whatever its lines", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(line, fc.constantFrom("\n", "\n\n", "\r\n", "\f", " ")), { minLength: 1, maxLength: 40 }),
        (lines) => {
          const text = `Awal.\n${lines.map(([words_, end]) => words_ + end).join("")}`;
          expect(lost(text, take("a.txt", text))).toEqual([]);
        },
      ),
      { numRuns: 400, seed: 11 },
    );
  });

  it("of Markdown that is no text of ours yet", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const text = `Awal\n\n${lines.join("\n\n")}`;
        expect(lost(text, take("a.md", text))).toEqual([]);
      }),
      { numRuns: 200, seed: 12 },
    );
  });

  it("of Word files, wherever in them it stands", () => {
    // What XML cannot hold no Word file holds.
    const safe = line.map((words_) => words_.replace(/[^\n\t -\ud7ff]/g, ""));
    const paragraph = fc.record({
      words: fc.array(safe, { minLength: 1, maxLength: 3 }),
      look: fc.constantFrom("", "<w:b/>", "<w:vanish/>"),
    });
    const xml = ({ words: runs, look }: { words: string[]; look: string }): string =>
      `<w:p>${runs.map((one) => r(`${one} `, look)).join("")}</w:p>`;
    const block = fc.oneof(
      { weight: 6, arbitrary: paragraph.map(xml) },
      fc
        .array(fc.array(paragraph.map(xml), { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 })
        .map(
          (rows) =>
            `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`,
        ),
      paragraph.map((one) => `<w:p><w:r><w:pict><w:txbxContent>${xml(one)}</w:txbxContent></w:pict></w:r></w:p>`),
      paragraph.map((one) => `<w:sdt><w:sdtContent>${xml(one)}</w:sdtContent></w:sdt>`),
      fc.constant('<w:p><w:r><w:t>Catatan</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'),
    );
    const sketch = fc.record({
      body: fc.array(block, { minLength: 1, maxLength: 25 }).map((blocks) => p("Awal.") + blocks.join("")),
      header: paragraph.map(xml),
      footer: paragraph.map(xml),
      comments: paragraph.map((one) => `<w:comment w:id="1">${xml(one)}</w:comment>`),
      footnotes: paragraph.map((one) => `<w:footnote w:id="2">${xml(one)}</w:footnote>`),
    });
    fc.assert(
      fc.property(sketch, (parts: WordSketch) => {
        const written = [parts.body, parts.header, parts.footer, parts.comments, parts.footnotes]
          .map((part) =>
            (part ?? "")
              .replace(/<\/w:p>/g, "\n")
              .replace(/<[^>]*>/g, "")
              .replace(/&lt;/g, "<")
              .replace(/&amp;/g, "&"),
          )
          .join("\n");
        expect(lost(written, take("a.docx", makeWord(parts)))).toEqual([]);
      }),
      { numRuns: 150, seed: 13 },
    );
  });
});

describe("tracked changes", () => {
  const body = `<w:p>${r("Admin ")}<w:ins w:id="1" w:author="Nama Orang">${r("wajib ")}</w:ins>${r("melapor.")}</w:p>`;

  it("are refused as long as nobody says how they are to be read, by number and place, without names", () => {
    const made = take("a.docx", makeWord({ body }));
    expect(made.outcome).toBeUndefined();
    expect(said(made)).toContain("1 sisipan, 0 hapusan, 0 pemindahan, 0 perubahan bentuk; pada paragraf 1.");
    expect(JSON.stringify(made)).not.toContain("Nama Orang");
  });

  it("are read as asked, and the report says how", () => {
    const made = take("a.docx", makeWord({ body: p("Judul") + body }), { changes: "reject" });
    expect(made.outcome?.text).toContain("\nAdmin melapor.\n");
    expect(made.outcome?.report).toMatchObject({
      changes: "reject",
      asides: [{ what: "deleted-text", text: "wajib" }],
    });
    expect(take("a.docx", makeWord({ body: p("Judul") + body }), { changes: "keep" }).outcome?.text).toContain(
      "Admin {++wajib ++}melapor.",
    );
  });
});

describe("bad input is a finding that says what it is, and never a crash", () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const locked = Buffer.concat([
    Buffer.from(ole),
    Buffer.alloc(1016),
    Buffer.from("EncryptedPackage", "utf16le"),
    Buffer.alloc(500),
  ]);

  it.each([
    ["a text called .docx", "a.docx", strToU8("bukan arsip"), "bukan berkas Word"],
    ["an archive of something else", "a.docx", zipSync({ "a.txt": strToU8("x") }), "tidak memuat dokumen Word"],
    ["an empty archive", "a.docx", zipSync({}), "tidak memuat dokumen Word"],
    ["a locked file", "a.docx", new Uint8Array(locked), "kata sandi"],
    ["an old Word file", "a.doc", new Uint8Array([...ole, ...new Uint8Array(600)]), "bentuk lama"],
    ["rich text", "a.rtf", strToU8("{\\rtf1 halo}"), "bentuk lama"],
    ["a PDF", "a.docx", strToU8("%PDF-1.7"), "PDF"],
    ["nothing", "a.txt", new Uint8Array(), "tidak memuat teks"],
    ["blanks", "a.txt", strToU8(" \n\r\n\f "), "tidak memuat teks"],
    ["a Word file without words", "a.docx", makeWord({ body: "<w:p/>" }), "tidak memuat teks"],
    ["a spreadsheet", "a.xlsx", strToU8("x"), "Jenis berkas ini tidak dikenal"],
    ["half a file", "a.docx", makeWord({ body: p("Satu.") }).slice(0, 400), "bukan berkas Word"],
    ["XML that is none", "a.docx", makeWord({ body: "<w:p>" }), "rusak"],
    ["entities that grow", "a.docx", makeWord({ body: "&besar;" }), "rusak"],
    [
      "absurd nesting",
      "a.docx",
      makeWord({ body: "<w:sdt><w:sdtContent>".repeat(5000) + "</w:sdtContent></w:sdt>".repeat(5000) }),
      "bersarang terlalu dalam",
    ],
  ])("%s", (_, name, bytes, words) => {
    const made = take(name, bytes);
    expect(made.outcome).toBeUndefined();
    expect(codes(made)).toEqual(["import/unreadable"]);
    expect(said(made)).toContain(words);
  });

  it("an archive that grows without end: by what it declares, and by what comes out of it", () => {
    const bomb = makeWord({ body: p("a".repeat(60 << 20)) });
    expect(bomb.length).toBeLessThan(1 << 18);
    expect(said(take("a.docx", bomb))).toContain("terlalu besar");
    // The same archive, lying about its size: the sum of what comes out is kept, not what is said.
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at += 1)
      if (view.getUint32(at, true) === 0x0201_4b50 && view.getUint32(at + 24, true) > 1 << 20)
        view.setUint32(at + 24, 1000, true);
    expect(said(take("a.docx", lying))).toContain("terlalu besar");
    // Refused before all of it has come out.
    expect(cpuTime(() => take("a.docx", lying))).toBeLessThan(2 * cpuTime(() => unzipSync(bomb)));
  });

  it("bytes at random, and files of Word with bytes changed at random", () => {
    const whole = makeWord({ body: p("Satu.") + p("Dua."), header: p("Tiga.") });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }),
        (changes) => {
          const bytes = whole.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          const made = take("a.docx", bytes);
          expect(made.outcome !== undefined || made.diagnostics.some(({ severity }) => severity === "error")).toBe(
            true,
          );
        },
      ),
      { numRuns: 500, seed: 5 },
    );
  });

  it("macros and what lies outside the file are left alone and named", () => {
    const body = `${p("Judul")}<w:p><w:r><w:drawing><a:blip r:link="luar"/></w:drawing></w:r>${r("Teks.")}</w:p>`;
    const made = take(
      "a.docm",
      makeWord({
        body,
        relations: [["luar", "image", "https://contoh.go.id/a.png"]],
        files: { "word/vbaProject.bin": strToU8("x") },
      }),
    );
    expect(made.outcome?.text).toContain("\nTeks.\n");
    expect(said(made)).toContain("makro");
    expect(said(made)).toContain("gambar yang berada di luar berkas");
    expect(made.outcome?.report.asides).toEqual([{ what: "external-picture", text: "https://contoh.go.id/a.png" }]);
  });

  it("ten megabytes of one paragraph are one paragraph", () => {
    const sentence = "Pejabat sebagaimana dimaksud dalam Pasal 5 ayat (2) huruf a wajib menyampaikan laporan; b. ";
    const takeLong = (bytes: number) => take("a.txt", sentence.repeat(Math.ceil(bytes / sentence.length)));
    expect(takeLong(10 << 20).outcome?.text.length).toBeGreaterThan(10 << 20);
    expect(growth(takeLong, 1 << 19)).toBeLessThan(square);
  });

  it("a text without any structure is written as paragraphs", () => {
    const made = take("catatan rapat.txt", "satu dua tiga.\n\nempat lima enam.\n");
    expect(made.outcome?.text).toMatch(/\n\nsatu dua tiga\.\n\nempat lima enam\.\n$/);
    expect(made.outcome?.text).toContain("judul: catatan rapat");
  });

  it("blanks inside fixed words are taken out, and the report gives each of these lines as the file has it", () => {
    const { outcome } = take(
      "salinan.txt",
      "Mengingat : 1. Pasal 17 ayat ( 3) Undang -Undang Dasar;\n2. Undang -\nUndang Nomor 39 Tahun 2008;\n\nMEMUTUSKAN:\n\nPasal 1\n\nIsi.\n",
    );
    expect(outcome?.text).toContain(
      "1. Pasal 17 ayat (3) Undang-Undang Dasar;\n\n2. Undang-Undang Nomor 39 Tahun 2008;",
    );
    expect(outcome?.text.split("\n")[22]).toBe("2. Undang-Undang Nomor 39 Tahun 2008;");
    expect(outcome?.report.paragraphs.filter(({ fate }) => fate === "mended")).toEqual([
      { from: [1], fate: "mended", line: 19, text: "Mengingat : 1. Pasal 17 ayat ( 3) Undang -Undang Dasar;" },
      { from: [1], fate: "mended", line: 21, text: "Mengingat : 1. Pasal 17 ayat ( 3) Undang -Undang Dasar;" },
      { from: [2, 3], fate: "mended", line: 23, text: "2. Undang -" },
    ]);
  });

  it("a line left out is reported as the file has it, its blanks included", () => {
    const { outcome } = take(
      "salinan.txt",
      "Menimbang : bahwa perlu;\nMEMUTUSKAN:\nMenetapkan : UNDANG -UNDANG TENTANG X.\nBAB I\nPasal 1\nIsi.\n",
    );
    expect(outcome?.report.paragraphs).toContainEqual({
      from: [3],
      fate: "left-out",
      why: "formula",
      text: "Menetapkan : UNDANG -UNDANG TENTANG X.",
    });
  });

  it("mixed line ends are line ends", () => {
    const lines = [
      "PERATURAN BUPATI X",
      "NOMOR 1 TAHUN 2024",
      "TENTANG",
      "ARSIP",
      "Menimbang : a. bahwa x;",
      "Mengingat : 1. y;",
      "MEMUTUSKAN:",
      "Pasal 1",
      "Satu.",
      "Pasal 2",
      "Dua.",
    ];
    const mixed = take("a.txt", lines.map((one, index) => one + ["\r\n", "\n", "\r"][index % 3]).join(""));
    expect(mixed.outcome?.text).toBe(take("a.txt", lines.join("\n")).outcome?.text);
    expect(mixed.outcome?.text).not.toContain("\r");
  });

  it("text in another encoding is not guessed; UTF-16 says itself what it is", () => {
    expect(codes(take("a.txt", new Uint8Array([0x50, 0xe9, 0x20])))).toEqual(["syntax/not-utf8"]);
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from("Judul\n\nSatu.", "utf16le")]);
    expect(take("a.txt", utf16).outcome?.text).toContain("\nSatu.\n");
  });
});

it("a text of pedoman is taken as it is", () => {
  const text = "---\njenis: pedoman\nid: contoh\n---\n\nTeks.\n";
  const { outcome } = take("lain.md", text);
  expect(outcome).toMatchObject({ text, id: "contoh", report: { mode: "copied", output: "guidelines/contoh.md" } });
});
