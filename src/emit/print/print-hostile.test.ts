import { expect, it } from "vitest";
import type { Handbook } from "../../model/handbook.js";
import { compileTexts } from "../../testing/compile-texts.js";
import { poison } from "../../testing/poison.js";
import { firstDifference, printedWords } from "../../testing/printed-words.js";
import { everyElement, type ReadPdf, readPdf, seam, wholeText } from "../../testing/read-pdf.js";
import { sampleHandbook } from "../../testing/sample-handbook.js";
import { guideline, organisation, regulation } from "../../testing/sample-texts.js";
import { wholeOf } from "../emitter.js";
import { printEmitter, printEmitterWith } from "./print.js";
import type { Typeset } from "./typesetter.js";

/** Prints a handbook; every document must say what its model says. */
async function print(handbook: Handbook): Promise<{ read(id: string): ReadPdf; codes: readonly string[] }> {
  const { value, diagnostics } = await wholeOf(await printEmitter.emit(handbook, undefined as never, []));
  const read = (id: string): ReadPdf =>
    readPdf(value.find(({ path }) => path === `handbook/${id}.pdf`)?.contents as Uint8Array);
  return { read, codes: diagnostics.map(({ code }) => code) };
}

const compiled = (texts: Readonly<Record<string, string>>): Handbook =>
  compileTexts({ "organisasi.md": organisation, ...texts }).value;

/** Prints one document of a handbook and holds it against its model. */
async function printWhole(handbook: Handbook, id: string): Promise<ReadPdf> {
  const { read, codes } = await print(handbook);
  const document = handbook.documents.find(({ head }) => head.id === id);
  expect(codes).toEqual([]);
  expect(document && firstDifference(read(id).text, printedWords(document, handbook))).toBeUndefined();
  return read(id);
}

it("prints every form of text there is: lines broken in the source, wrap-up text, quoted law, notes, lists in lists", async () => {
  const handbook = compiled({
    "perbup.md": regulation(`# BAB I KETENTUAN UMUM

## Pasal 1

(1) Setiap pegawai wajib:
a. menjawab dengan **sopan**
dan *benar*; dan
b. melapor:
1. segera; atau
2. paling lambat besok,
dalam hal diminta.

(2) Ayat ini mengutip \`kode\` dan [tautan](https://contoh.go.id/a?b=1&c=2), ~~bukan~~ lainnya.`),
    "pedoman.md": guideline(
      "pedoman",
      `## Satu

Kalimat pertama
pada dua baris.[^a]

1. satu
   - dalam satu
2. dua

> Kutipan **tebal**.

\`\`\`teks
  baris   berjarak
\`\`\`

[^a]: Catatan kaki "dengan tanda".`,
    ),
  });
  const act = await printWhole(handbook, "perbup-contoh");
  expect(act.outerLinks).toEqual(["https://contoh.go.id/a?b=1&c=2"]);
  await printWhole(handbook, "pedoman-contoh");
});

it("prints a title with quotes and signs as it is, in the text, the metadata and the bookmarks", async () => {
  const title = "Menjawab \\\"Isu\\\" & <Kritik> 'Warga' #1 $x$ [a]";
  const handbook = compiled({
    "pedoman.md": guideline("pedoman", "## Satu\n\nTeks.").replace("judul: Judul pedoman-contoh", `judul: "${title}"`),
  });
  const said = title.replaceAll("\\", "");
  const { title: written, bookmarks, metadata } = await printWhole(handbook, "pedoman-contoh");
  expect(written).toBe(said);
  expect(bookmarks[0]?.title).toBe(said);
  expect(metadata).toContain("&amp; &lt;Kritik");
});

it("reads nothing of the text as Typst", async () => {
  const hostile = [
    '#import "/etc/passwd": x',
    '#panic("x")',
    "$ x^2 $ ] [ } { \\ @pasal-1 <pasal-1> = Judul",
    "- satu",
    "+ dua",
    "/ istilah: arti",
    '#read("book.typ") #sys.inputs `#eval("1")` // bukan komentar /* juga bukan */ ~ -- --- ... \'"',
  ];
  const handbook = compiled({
    "pedoman.md": guideline(
      "pedoman",
      `## #heading[x] $y$ ]\n\n${hostile.map((line) => line.replace(/([\\`*_{}[\]()#+\-.!<>~|$@/])/g, "\\$1")).join("\n\n")}\n\n| #a ] | $b |\n| --- | --- |\n| #import "x" | ] |`,
    ),
  });
  const { text } = await printWhole(handbook, "pedoman-contoh");
  expect(text).toContain('#import "/etc/passwd": x');
});

it("stays whole when every text of a handbook is poisoned", async () => {
  const { read } = await print(poison(sampleHandbook));
  const { text, outerLinks, pageTexts } = read("perbup-kanal-warga");
  // A header of a table that fills a page is not repeated: it would leave hundreds of pages with nothing but their number.
  expect(pageTexts.filter((page) => page.replace(/\s/g, "").length < 60)).toEqual([]);
  expect(text).toContain("<script>alert(1)</script>");
  expect(outerLinks.filter((link) => !/^(?:https?|mailto):/.test(link))).toEqual([]);
});

it("puts a table that is too wide on a page across, and breaks words only where nothing else helps", async () => {
  const wide = (columns: number, cell: string): string => {
    const row = (text: string): string => `| ${Array.from({ length: columns }, () => text).join(" | ")} |`;
    return `Sebelum tabel.\n\n${row("Keterangan")}\n${row("---")}\n${row(cell)}\n\nSesudah tabel.`;
  };
  const handbook = compiled({
    "a.md": guideline("pedoman", `## Satu\n\n${wide(11, "pertanggungjawaban")}`, "", "pedoman-lebar"),
    "b.md": guideline("pedoman", `## Satu\n\n${wide(40, "pertanggungjawaban")}`, "", "pedoman-terlalu"),
    "c.md": regulation(
      `# BAB I UMUM\n\n## Pasal 1\n\nLampiran merupakan bagian tidak terpisahkan.\n\n# LAMPIRAN TABEL\n\n${wide(14, "Perangkat Daerah")}`,
    ),
  });
  const across = ({ pages }: ReadPdf): readonly boolean[] => pages.map(({ width, height }) => width > height);
  const guide = await printWhole(handbook, "pedoman-lebar");
  expect(across(guide)).toEqual([false, true, false]);
  const act = await printWhole(handbook, "perbup-contoh");
  expect(across(act)).toEqual([false, true]);
  expect(act.pageTexts[1]).toMatch(/LAMPIRAN[\s\S]*Sesudah tabel/);
  const { read } = await print(handbook);
  const squeezed = read("pedoman-terlalu").text.replaceAll(seam, "").replace(/\s/g, "");
  expect(squeezed.match(/pertanggungjawaban/g)).toHaveLength(40);
});

it("prints a provision of twenty pages, on pages that all carry their number", async () => {
  const ayat = Array.from(
    { length: 260 },
    (_, index) =>
      `(${index + 1}) Ayat ke-${index + 1} mengatur hal yang panjang, ${"dengan banyak kata ".repeat(14)}selesai.`,
  );
  const handbook = compiled({ "p.md": regulation(`# BAB I UMUM\n\n## Pasal 1\n\n${ayat.join("\n\n")}`) });
  const { pages, artifacts, elements } = await printWhole(handbook, "perbup-contoh");
  expect(pages.length).toBeGreaterThan(20);
  expect(artifacts.slice(1).every((text, index) => text.startsWith(`- ${index + 2} -`))).toBe(true);
  expect(
    [...everyElement(elements)].filter((one) => one.role === "Lbl" && /^\(\d+\)$/.test(wholeText(one))),
  ).toHaveLength(260);
});

it("names a character that the face lacks by its code, in one finding a document", async () => {
  const handbook = compiled({
    "pedoman.md": guideline(
      "pedoman",
      "## Satu\n\nTersenyum 😀 dan 漢, lalu 😀 lagi. Tanda\u200b nol.",
      "",
      "pedoman-senyum",
    ),
  });
  const { value, diagnostics } = await wholeOf(await printEmitter.emit(handbook, undefined as never, []));
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["print/unprintable", "warning"]]);
  expect(diagnostics[0]?.message.id).toContain("😀 (U+1F600), 漢 (U+6F22)");
  const { text } = readPdf(value.find(({ path }) => path.includes("senyum"))?.contents as Uint8Array);
  expect(text.replaceAll(seam, "")).toContain("Tersenyum U+1F600 dan U+6F22, lalu U+1F600 lagi. Tanda nol.");
});

it("leaves out a PDF that the format cannot hold, says so, and makes the others", async () => {
  const word = "a".repeat(40_000);
  const texts = {
    "kata.md": guideline("pedoman", `Kata ${word}.`, "edisi: 1\n", "kata"),
    "judul.md": guideline("pedoman", `## ${"panjang ".repeat(5000)}\n\na`, "edisi: 1\n", "judul"),
    "biasa.md": guideline("pedoman", "Biasa saja.", "edisi: 1\n", "biasa"),
  };
  const { value, diagnostics } = await wholeOf(await printEmitter.emit(compiled(texts), undefined as never, []));
  expect(value.map(({ path }) => path).sort()).toEqual(["handbook/biasa.pdf", "handbook/organisasi-contoh.pdf"]);
  expect(
    diagnostics.map(({ code, severity, span, message }) => [code, severity, span.file, message.en.split(" ")[0]]),
  ).toEqual([
    ["print/too-large", "info", "judul.md", "handbook/judul.pdf"],
    ["print/too-large", "info", "kata.md", "handbook/kata.pdf"],
    ["print/too-large", "info", "biasa.md", "handbook/buku-pedoman.pdf"],
  ]);
  expect(diagnostics[0]?.message.en).toContain("32,767");
});

it("does not begin a PDF that would take all the memory", async () => {
  const set: string[] = [];
  const typeset: Typeset = async (books) =>
    books.map(({ title }) => {
      set.push(title);
      return new Uint8Array(1);
    });
  const emitter = printEmitterWith(typeset, 200);
  // An item and its paragraph are two nodes.
  const listed = (id: string, count: number) => guideline("pedoman", "- a\n".repeat(count), "edisi: 1\n", id);
  const handbook = compiled({
    "banyak.md": listed("banyak", 101),
    "sedang.md": listed("sedang", 50),
  });
  const { diagnostics } = await wholeOf(await emitter.emit(handbook, undefined as never, []));
  expect(set).toEqual(["Judul sedang", "Judul organisasi-contoh"]);
  expect(diagnostics.map(({ code, message }) => [code, message.en.split(" ")[0]])).toEqual([
    ["print/too-large", "handbook/banyak.pdf"],
    ["print/too-large", "handbook/buku-pedoman.pdf"],
  ]);
  expect(diagnostics[0]?.message.id).toContain("lebih dari 200 alinea");
});
