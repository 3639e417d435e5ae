import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Document } from "../../model/document.js";
import { plainSettings } from "../../model/settings.js";
import { makePng } from "../../testing/make-png.js";
import { poison } from "../../testing/poison.js";
import { below, partNamed, readWord, wordsOfLine } from "../../testing/read-word.js";
import { elementsOf } from "../../testing/read-xml.js";
import { grow, paragraph, sampleHandbook } from "../../testing/sample-handbook.js";
import { tablesOf, wordFaults } from "../../testing/word-faults.js";
import { linesOfProvisions } from "../../testing/word-words.js";
import type { OutputFile } from "../emitter.js";
import { wordEmitter } from "./word.js";

const emit = async (handbook = sampleHandbook): Promise<readonly OutputFile[]> =>
  (await wordEmitter.emit(handbook)).value;
const files = await emit();
const bytesOf = (id: string, from = files): Uint8Array =>
  from.find(({ path }) => path === `handbook/${id}.docx`)?.contents as Uint8Array;
const open = (id: string, from = files) => readWord(bytesOf(id, from));
const perbup = open("perbup-kanal-warga");
const linesIn = (id: string, from = files): readonly string[] =>
  open(id, from)
    .lines.map(wordsOfLine)
    .filter((line) => line !== "" && line !== ":");

/** The sample with its regulation changed. */
function withRegulation(change: (document: Document) => Document) {
  const documents = sampleHandbook.documents.map((document) =>
    document.head.id === "perbup-kanal-warga" ? change(document) : document,
  );
  return { ...sampleHandbook, documents };
}

const documentNamed = (id: string): Document => sampleHandbook.documents.find(({ head }) => head.id === id) as Document;

describe("a regulation", () => {
  const { preamble, body, attachments } = documentNamed("perbup-kanal-warga");
  const [penjelasan, lampiran] = attachments.map((attachment) =>
    linesOfProvisions([{ ...attachment, label: "", title: "" }], sampleHandbook),
  );
  const title = [
    "PERATURAN BUPATI SAMUDRA",
    "NOMOR ... TAHUN ...",
    "TENTANG",
    "PENGELOLAAN KANAL WARGA PEMERINTAH DAERAH",
  ];

  it("says the model's text word by word, with the numbers of the law, in its official form", () => {
    expect(linesIn("perbup-kanal-warga")).toEqual([
      "BUPATI SAMUDRA",
      "PROVINSI NUSANTARA",
      "RANCANGAN",
      ...title,
      "DENGAN RAHMAT TUHAN YANG MAHA ESA",
      "BUPATI SAMUDRA,",
      ...linesOfProvisions(preamble, sampleHandbook),
      "MEMUTUSKAN:",
      "Menetapkan",
      "PERATURAN BUPATI TENTANG PENGELOLAAN KANAL WARGA PEMERINTAH DAERAH.",
      ...linesOfProvisions(body, sampleHandbook),
      "Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Samudra.",
      "Ditetapkan di Tanjung Samudra",
      "pada tanggal ...",
      "BUPATI SAMUDRA,",
      "...",
      "Diundangkan di Tanjung Samudra",
      "pada tanggal ...",
      "SEKRETARIS DAERAH KABUPATEN SAMUDRA,",
      "...",
      "BERITA DAERAH KABUPATEN SAMUDRA TAHUN ... NOMOR ...",
      "PENJELASAN",
      "ATAS",
      ...title,
      ...(penjelasan ?? []),
      "LAMPIRAN",
      ...title,
      "TABEL TINGKAT ISU PUBLIK",
      ...(lampiran ?? []),
      "BUPATI SAMUDRA,",
      "...",
    ]);
  });

  it("lets Word count what it can, and types the labels it cannot", () => {
    const numbers = perbup.lines
      .filter(({ style }) => /^(?:BAB|Bagian|Paragraf|Pasal|Ayat)$/.test(style))
      .map(({ style, number, text }) => `${style}: ${number === "" ? `typed ${text.split(/[\t\n]/)[0]}` : number}`);
    expect(numbers).toEqual([
      "BAB: BAB I",
      "Pasal: Pasal 1",
      "Pasal: Pasal 2",
      "BAB: BAB II",
      "Bagian: typed Bagian Kesatu",
      "Paragraf: Paragraf 1",
      "Pasal: Pasal 3",
      "Ayat: (1)",
      "Ayat: typed (1a)",
      "Ayat: (2)",
      "Ayat: (3)",
      "Pasal: Pasal 4",
      "Bagian: typed Bagian Kedua",
      "Pasal: typed Pasal 4A",
      "Ayat: (1)",
      "Ayat: (2)",
      "Ayat: (3)",
      "Pasal: Pasal 5",
      "Ayat: typed (1)",
      "Ayat: typed (2)",
      "BAB: typed BAB IIA",
      "Pasal: Pasal 6",
      "BAB: BAB III",
      "Pasal: Pasal 7",
    ]);
  });

  it("refers to numbers by fields that follow them", () => {
    const fields = [...elementsOf(partNamed(perbup.parts, "word/document.xml"))].flatMap(
      ({ attributes: { "w:instr": field } }) => (field === undefined ? [] : [field.trim()]),
    );
    expect(fields).toEqual([
      String.raw`REF _menimbang_huruf_a \n \h`,
      String.raw`REF _tangga_persetujuan_ayat_1 \n \h`,
      String.raw`REF _tangga_persetujuan \n \h`,
      String.raw`REF _tangga_persetujuan_ayat_2 \n \h`,
    ]);
  });

  it("has its parts in the navigation pane, the Pasal below them", () => {
    const outline = new Map(
      [...elementsOf(partNamed(perbup.parts, "word/styles.xml"))]
        .filter(({ name }) => name === "w:style")
        .map((style) => [style.attributes["w:styleId"], below(style, "w:pPr", "w:outlineLvl")?.attributes["w:val"]]),
    );
    const levels = ["BAB", "Bagian", "Paragraf", "Pasal", "Penjelasan", "Lampiran", "Ayat"].map((id) =>
      outline.get(id),
    );
    expect(levels).toEqual(["0", "1", "2", "3", "0", "0", undefined]);
  });

  it("is set on F4, its penjelasan and lampiran on pages of their own", () => {
    const sections = [...elementsOf(partNamed(perbup.parts, "word/document.xml"))]
      .filter(({ name }) => name === "w:sectPr")
      .map((section) => below(section, "w:pgSz")?.attributes);
    const f4 = { "w:w": "12189", "w:h": "18709" };
    expect(sections).toEqual([f4, f4, f4]);
  });
});

describe("every file", () => {
  it("is one for each document, beside its page, and one for each role with checklists", () => {
    expect(files.map(({ path }) => path)).toEqual([
      ...sampleHandbook.documents.map(({ head }) => `handbook/${head.id}.docx`),
      "checklists/admin.docx",
      // A stand-in does what the one he stands in for does.
      "checklists/admin-pengganti.docx",
    ]);
  });

  it("has nothing that Word would stumble over: order, styles, bookmarks, relations, fields that say what they will say", () => {
    expect(wordFaults(files)).toEqual([]);
  });

  it("has the same bytes when made again, and when others are made before it", async () => {
    const again = await emit({ ...sampleHandbook, documents: [...sampleHandbook.documents].reverse() });
    for (const { head } of sampleHandbook.documents)
      expect(Buffer.compare(bytesOf(head.id), bytesOf(head.id, again)), head.id).toBe(0);
  });

  it("numbers its pages, and says which law it prints at their foot", () => {
    const said = (part: string): string =>
      [...elementsOf(partNamed(perbup.parts, part))]
        .map(({ name, children }) => (name === "w:t" ? children[0] : ""))
        .join("");
    expect([said("word/header1.xml"), said("word/header2.xml"), said("word/footer1.xml")]).toEqual([
      "- 2 -",
      "",
      "RANCANGAN · Perbup Kanal Warga · Edisi dokumen 3 · Sidik isi 5f0c2a6e1b9d",
    ]);
  });

  it("repeats the head of a table on every page", () => {
    const tables = ["perbup-kanal-warga", "sop-menjawab"].flatMap((id) => tablesOf(open(id)));
    expect(tables.map(({ repeats }) => repeats)).toEqual([true, true, true]);
  });

  it("lies on its side for a wide table, its heading with it", () => {
    const body = partNamed(open("sop-menjawab").parts, "word/document.xml");
    const orients = [...elementsOf(body)]
      .filter(({ name }) => name === "w:pgSz")
      .map(({ attributes }) => attributes["w:orient"] ?? "portrait");
    expect(orients).toContain("landscape");
  });
});

describe("a guide", () => {
  it("says the model's text, with its lists numbered by Word", () => {
    const { body } = documentNamed("pedoman-menjawab");
    const lines = linesIn("pedoman-menjawab");
    const text = linesOfProvisions(body, sampleHandbook);
    expect(lines.slice(-text.length)).toEqual(text);
    expect(lines.slice(0, 3)).toEqual([
      "Pedoman",
      "Pedoman Menjawab Warga",
      "Rancangan. Belum berlaku. Isinya masih dapat berubah. Tanggal 1 Juli 2026 hanya anggapan untuk menghitung aturannya.",
    ]);
  });

  it("keeps notes at the foot of the page and leads to the web and to other documents", () => {
    const { parts } = open("pedoman-menjawab");
    const notes = [...elementsOf(partNamed(parts, "word/footnotes.xml"))].filter(({ name }) => name === "w:t");
    expect(notes.map(({ children }) => String(children[0]).trim()).filter(Boolean)).toEqual([
      "Hari libur nasional dan cuti bersama bukan hari kerja.",
    ]);
    const targets = [...elementsOf(partNamed(parts, "word/_rels/document.xml.rels"))].flatMap(({ attributes }) =>
      attributes.TargetMode === "External" ? [attributes.Target] : [],
    );
    expect(targets).toEqual(["perbup-kanal-warga.docx", "https://www.lapor.go.id/"]);
  });
});

describe("a checklist", () => {
  it("has a box to click for every item, found again by its id", () => {
    const { parts } = open("sebelum-terbit");
    const tags = [...elementsOf(partNamed(parts, "word/document.xml"))]
      .filter(({ name }) => name === "w:tag")
      .map(({ attributes }) => attributes["w:val"]);
    const boxes = [...elementsOf(partNamed(parts, "word/document.xml"))].filter(({ name }) => name === "w14:checkbox");
    expect(boxes.length).toBe(tags.length);
    expect(tags).not.toEqual([]);
  });
});

describe("the form of a role", () => {
  const form = readWord(files.find(({ path }) => path === "checklists/admin.docx")?.contents as Uint8Array);

  it("has every item of its checklists with a box, its ground and room for a note", () => {
    const cells = form.lines.filter(({ style }) => style === "IsiTabel").map(wordsOfLine);
    const rows = Array.from({ length: cells.length / 5 }, (_, row) => cells.slice(row * 5, row * 5 + 5));
    expect(rows.map(([, box, , , note]) => [box, note])).toEqual(rows.map(() => ["☐", ""]));
    const items = sampleHandbook.checklists.flatMap(({ groups }) => groups).flatMap((group) => group.items);
    expect(rows.length).toBe(items.length);
    expect(rows.every(([, , text, ground]) => text !== "" && ground !== "")).toBe(true);
  });

  it("ends with a box to sign in", () => {
    expect(form.lines.filter(({ style }) => style === "KotakTandaTangan").map(wordsOfLine)[0]).toBe("Admin");
  });
});

describe("bad input", () => {
  const hostile = `<w:t>"a" & 'b'</w:t>\u0000\u0008\ud800]]><script>`;

  it("stays text: markup of authors changes no element, and no link is made of it", async () => {
    const spoilt = await emit(poison(sampleHandbook));
    expect(wordFaults(spoilt)).toEqual([]);
    for (const { path, contents } of spoilt) {
      const { parts } = readWord(contents as Uint8Array);
      const names = new Set([...parts.values()].flatMap((root) => [...elementsOf(root)].map(({ name }) => name)));
      expect([...names].filter((name) => /script|img|^a$/i.test(name))).toEqual([]);
      for (const { attributes } of elementsOf(partNamed(parts, "word/_rels/document.xml.rels")))
        expect(attributes.Target ?? "", path).not.toMatch(/^javascript:/i);
    }
  });

  it("is read back as it was written, signs that XML forbids marked as such", async () => {
    const body = [grow({ kind: "pasal", number: "1", blocks: [paragraph(hostile)] })];
    const changed = await emit(
      withRegulation((document) => ({
        ...document,
        head: { ...document.head, title: `Judul "kutip" & <tanda>` },
        body,
        attachments: [],
      })),
    );
    const lines = linesIn("perbup-kanal-warga", changed);
    expect(lines).toContain(`<w:t>"a" & 'b'</w:t>\ufffd\ufffd\ufffd]]><script>`);
    expect(lines).toContain(`JUDUL "KUTIP" & <TANDA>`);
  });
});

describe("an emblem", async () => {
  const emblem = { png: new Uint8Array(makePng({ width: 60, height: 80 })), width: 60, height: 80 };
  const settings = { ...plainSettings, emblem };
  const made = (await wordEmitter.emit(sampleHandbook, undefined, [], settings)).value;
  const elementsIn = (from: readonly OutputFile[], id = "perbup-kanal-warga") => [
    ...elementsOf(partNamed(open(id, from).parts, "word/document.xml")),
  ];

  it("stands in the blank above the letterhead of an act, with words for who cannot see it", () => {
    const named = (name: string) => elementsIn(made).filter((element) => element.name === name);
    expect(named("w:drawing")).toHaveLength(1);
    expect(named("wp:docPr").map(({ attributes }) => attributes.descr)).toEqual(["Lambang negara"]);
    // 25 mm high in the proportions of the picture, 4 mm above the letterhead, which begins 3 cm below the margin.
    expect(named("wp:extent").map(({ attributes }) => attributes)).toEqual([{ cx: "675000", cy: "900000" }]);
    expect(named("wp:posOffset").map(({ children }) => children)).toEqual([[String(26 * 36_000)]]);
    expect(unzipSync(bytesOf("perbup-kanal-warga", made))["word/media/lambang.png"]).toEqual(emblem.png);
    expect(wordFaults(made)).toEqual([]);
  });

  it("moves nothing else, and is in no file but those of acts", () => {
    expect(linesIn("perbup-kanal-warga", made)).toEqual(linesIn("perbup-kanal-warga"));
    const changed = made.filter(({ contents }, at) =>
      Buffer.compare(contents as Uint8Array, files[at]?.contents as Uint8Array),
    );
    const acts = sampleHandbook.documents.filter(({ head }) => /^(?:peraturan|keputusan)-/.test(head.kind));
    expect(changed.map(({ path }) => path)).toEqual(acts.map(({ head }) => `handbook/${head.id}.docx`));
    expect(elementsIn(files).filter(({ name }) => name === "w:drawing")).toEqual([]);
  });
});
