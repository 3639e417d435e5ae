import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { compile } from "./compile/compile.js";
import { wordEmitter } from "./emit/word/word.js";
import { wordFiles } from "./emit/word/word-files.js";
import { printedItems, wordsOfItem } from "./exchange/import/restore/printed-lines.js";
import { restoreSource } from "./exchange/import/restore/restore-source.js";
import type { Restored } from "./exchange/import/restore/restored.js";
import { readSourcePart, type SourcePart } from "./exchange/import/restore/source-part.js";
import { readWordFile, type WordFile } from "./exchange/import/word/read-word-file.js";
import { readWordText } from "./exchange/import/word/read-word-text.js";
import type { Document } from "./model/document.js";
import { remarkOrNative } from "./syntax/choose-parser.js";
import type { MarkdownParser } from "./syntax/markdown-parser.js";
import { parseDocument } from "./syntax/parse-document.js";
import { editWord, paragraphLike, paragraphsOf, paragraphWith, wordsInXml } from "./testing/edit-word.js";
import { compiledGuidelines } from "./testing/guidelines.js";

/** The real texts as Word files, and back. */
let documents: readonly Document[];
let sources: ReadonlyMap<string, string>;
let files: ReadonlyMap<string, Uint8Array>;
let parser: MarkdownParser;
beforeAll(async () => {
  parser = await remarkOrNative("auto");
  const compiled = await compiledGuidelines();
  documents = compiled.handbook.documents;
  sources = new Map(documents.map(({ head, file }) => [head.id, compiled.sources.get(file)?.text as string]));
  const made = (await wordEmitter.emit(compiled.handbook, undefined, [], undefined, compiled.sources)).value;
  files = new Map(made.map(({ path, contents }) => [path.replace(/^handbook\/|\.docx$/g, ""), contents as Uint8Array]));
});

function open(bytes: Uint8Array): { readonly file: WordFile; readonly part: SourcePart } {
  const outcome = readWordFile(bytes);
  if (!("file" in outcome)) throw new Error(outcome.fault);
  const part = readSourcePart(outcome.file.sourcePart);
  if (!part) throw new Error("No source in the file");
  return { file: outcome.file, part };
}

function restore(bytes: Uint8Array): Restored {
  const { file, part } = open(bytes);
  return restoreSource(part, readWordText(file.trees, "accept"), parser);
}

/** A document with its Word file's text changed, taken back. */
function edited(id: string, change: (document: string) => string): Restored {
  return restore(editWord(files.get(id) as Uint8Array, change));
}

const source = (id: string): string => sources.get(id) as string;
const perbup = "perbup-media-sosial";

it("gives back every document byte for byte", () => {
  expect(documents.length).toBeGreaterThan(30);
  for (const { head } of documents) {
    const { text, lines, removed } = restore(files.get(head.id) as Uint8Array);
    expect(text === source(head.id), head.id).toBe(true);
    expect(removed).toEqual([]);
    expect(new Set(lines.map(({ fate }) => fate))).toEqual(
      new Set(["kept", "generated"].slice(0, lines.some(({ fate }) => fate === "generated") ? 2 : 1)),
    );
  }
});

describe("an edit made in Word", () => {
  it("of one word changes that word, wherever it stands, and no other byte", () => {
    const id = fc.constantFrom(...documents.map(({ head }) => head.id));
    let tried = 0;
    fc.assert(
      fc.property(id, fc.nat(), fc.nat(), (document, which, where) => {
        const places = changeable(document);
        if (places.length === 0) return;
        const { mark, origin } = places[which % places.length] as (typeof places)[number];
        const slice = source(document).slice(...origin);
        const xml = paragraphsOf(textOf(document)).find((one) => one.includes(`w14:paraId="${mark}"`)) as string;
        // Words that stand once on either side can be told in the source without the tool under test.
        const words = [...new Set(wordsInXml(xml).match(/(?<!\S)\p{Ll}{4,}(?!\S)/gu) ?? [])].filter(
          (word) => count(slice, word) === 1 && count(xml, `>${word}<`) + count(xml, `${word}`) === 1,
        );
        if (words.length === 0) return;
        tried += 1;
        const word = words[where % words.length] as string;
        const { text } = edited(document, (all) => all.replace(xml, xml.replace(word, "GANTI")));
        const expected =
          source(document).slice(0, origin[0]) + slice.replace(word, "GANTI") + source(document).slice(origin[1]);
        expect(text === expected, `${document}: ${word} in «${slice}»`).toBe(true);
      }),
      { numRuns: 150, seed: 7 },
    );
    expect(tried).toBeGreaterThan(60);
  });
});

describe("whatever is done to the lines of a text in Word", () => {
  type Step = {
    readonly what: "delete" | "insert" | "rewrite" | "repeat" | "move";
    readonly at: number;
    readonly to: number;
  };
  const step = fc.record({
    what: fc.constantFrom<Step["what"]>("delete", "insert", "rewrite", "repeat", "move"),
    at: fc.nat(),
    to: fc.nat(),
  });

  function take(text: string, { what, at, to }: Step, isMarked: boolean): string {
    // Lines of the text itself: what is printed from the frontmatter has no mark, headings of acts make the structure.
    const lines = paragraphsOf(text).filter(
      (one) =>
        /<w:t[ >]/.test(one) &&
        !/"(?:KepalaTabel|Label|Lampiran|JudulLampiran)"/.test(one) &&
        (!isMarked || one.includes("paraId")),
    );
    const inTable = (one: string): boolean => one.includes('"IsiTabel"');
    const line = lines[at % lines.length] as string;
    const other = lines[to % lines.length] as string;
    const put = (all: string, where: string, words: string): string => all.replace(where, () => words);
    switch (what) {
      case "insert":
        return inTable(line)
          ? text
          : put(text, line, paragraphLike(line, `Baru ${at % 97} *bintang* [kurung].`) + line);
      case "rewrite":
        return put(text, line, line.replace(/(<w:t[^>]*>)[^<☐]*(?=<\/w:t>)/g, `$1Lain ${to % 89} _sekali_ | `));
      case "delete":
        return inTable(line) ? text : put(text, line, "");
      case "repeat":
        return inTable(line) ? text : put(text, line, line + line);
      case "move":
        return inTable(line) || inTable(other) || line === other ? text : put(put(text, line, ""), other, line + other);
    }
  }

  it("what is taken back prints what was shown", () => {
    const ids = [
      "pedoman-admin",
      "pedoman-krisis",
      "daftar-periksa-admin",
      "daftar-periksa-platform",
      "pedoman-platform",
      "sop-krisis",
    ];
    const organisation = documents.find(({ head }) => head.kind === "organisasi") as Document;
    /** The Word file of one document alone. */
    const print = (id: string, text: string): Uint8Array => {
      const { file } = documents.find(({ head }) => head.id === id) as Document;
      const texts = [
        { path: file, text },
        { path: organisation.file, text: source(organisation.head.id) },
      ];
      const trees = texts.map((one) => parseDocument(one, parser).value);
      const { value } = compile(trees, "0".repeat(64));
      const made = wordFiles(value, undefined, new Map(texts.map((one) => [one.path, one])));
      return made.find(({ path }) => path === `handbook/${id}.docx`)?.contents as Uint8Array;
    };
    const linesOf = (bytes: Uint8Array): readonly string[] =>
      printedItems(readWordText(open(bytes).file.trees, "accept")).map(wordsOfItem);
    const printed = new Map(ids.map((id) => [id, print(id, source(id))]));
    let changed = 0;
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.array(step, { minLength: 1, maxLength: 5 }), (id, steps) => {
        const now = editWord(
          printed.get(id) as Uint8Array,
          (text) => `${steps.reduce((all, one) => take(all, one, true), text)} `,
        );
        const outcome = restore(now);
        if (outcome.lines.some(({ fate }) => fate !== "kept" && fate !== "generated")) changed += 1;
        expect(linesOf(print(id, outcome.text))).toEqual(linesOf(now));
      }),
      { numRuns: 60, seed: 77 },
    );
    expect(changed).toBeGreaterThan(25);
  }, 120_000);
});

/** Lines outside headings whose words stand in the source. */
function changeable(id: string): readonly { readonly mark: string; readonly origin: readonly [number, number] }[] {
  const { file, part } = open(files.get(id) as Uint8Array);
  const items = printedItems(readWordText(file.trees, "accept"));
  return part.items.flatMap((item, index) => {
    if (items[index]?.kind !== "line" || item.kind !== "line" || !item.origin || item.mark === undefined) return [];
    return [{ mark: item.mark, origin: item.origin }];
  });
}

function textOf(id: string): string {
  let text = "";
  editWord(files.get(id) as Uint8Array, (document) => {
    text = document;
    return `${document} `;
  });
  return text;
}

function count(text: string, word: string): number {
  return text.split(word).length - 1;
}

describe("the regulation", () => {
  const sentence = "Ayat sisipan dari Word.";
  const fates = ({ lines }: Restored): Readonly<Record<string, readonly string[]>> => {
    const found: Record<string, string[]> = {};
    for (const { fate, words } of lines)
      if (fate !== "kept" && fate !== "generated") found[fate] = [...(found[fate] ?? []), words];
    return found;
  };

  it("takes an ayat put between two others: the numbers after it move on, as Word counts them", () => {
    const line = paragraphWith(textOf(perbup), "Peraturan Bupati ini bertujuan untuk:");
    const outcome = edited(perbup, (all) => all.replace(line, `${paragraphLike(line, sentence)}${line}`));
    expect(outcome.text).toBe(
      source(perbup).replace(
        "(2) Peraturan Bupati ini bertujuan untuk:",
        `(2) ${sentence}\n\n(3) Peraturan Bupati ini bertujuan untuk:`,
      ),
    );
    expect(fates(outcome)).toEqual({
      inserted: [`(2) ${sentence}`],
      changed: ["(3) Peraturan Bupati ini bertujuan untuk:"],
    });
    // The rules of the article may name the ayat that moved on.
    expect(outcome.touchedBlocks).toHaveLength(1);
  });

  it("loses a letter taken out in Word, and keeps what machines read of its article", () => {
    const line = paragraphWith(textOf(perbup), "mewujudkan satu suara Pemerintah Daerah;");
    const outcome = edited(perbup, (all) => all.replace(line, ""));
    const expected = source(perbup)
      .replace("b. mewujudkan satu suara Pemerintah Daerah;\n\n", "")
      .replace("c. mewujudkan Tanggapan yang bertanggung jawab;", "b. mewujudkan Tanggapan yang bertanggung jawab;")
      .replace(
        "d. mencegah penyebarluasan informasi yang belum teruji",
        "c. mencegah penyebarluasan informasi yang belum teruji",
      )
      .replace("e. memberikan pelindungan kepada Admin.", "d. memberikan pelindungan kepada Admin.");
    expect(outcome.text).toBe(expected);
    expect(outcome.removed).toEqual([
      { text: "b. mewujudkan satu suara Pemerintah Daerah;", what: "printed", at: expect.any(Number) },
    ]);
  });

  it("takes a whole Pasal: it stands above the next heading, below the rules of the one before; every later number moves on", () => {
    const before = textOf(perbup);
    const heading = paragraphsOf(before).find((one) => one.includes('w:name="_asas"')) as string;
    const ayat = paragraphWith(before, "Peraturan Bupati ini bertujuan untuk:");
    const { text, removed } = edited(perbup, (all) =>
      all.replace(
        heading,
        `${paragraphLike(heading, "")}${paragraphLike(ayat, "Satu.")}${paragraphLike(ayat, "Dua.")}${heading}`,
      ),
    );
    expect(removed).toEqual([]);
    const [, head = "", tail = ""] = /^(.*?\n)(## Pasal 3 \{#asas\}.*)$/s.exec(source(perbup)) ?? [];
    const attachments = tail.indexOf("\n# PENJELASAN");
    const moved = tail
      .slice(0, attachments)
      .replace(/^## Pasal (\d+)/gm, (_, number: string) => `## Pasal ${Number(number) + 1}`);
    expect(text).toBe(`${head}## Pasal 3\n\n(1) Satu.\n\n(2) Dua.\n\n${moved}${tail.slice(attachments)}`);
  });

  it("gives up a whole Pasal with its rules, and says which they were", () => {
    const before = textOf(perbup);
    const from = before.indexOf(paragraphsOf(before).find((one) => one.includes('w:name="_maksud_tujuan"')) as string);
    const to = before.indexOf(paragraphsOf(before).find((one) => one.includes('w:name="_asas"')) as string);
    const { text, removed } = edited(perbup, (all) => all.slice(0, from) + all.slice(to));
    const [, head = "", gone = "", tail = ""] =
      /^(.*?\n)(## Pasal 2 \{#maksud-tujuan\}.*?)(## Pasal 3 \{#asas\}.*)$/s.exec(source(perbup)) ?? [];
    const attachments = tail.indexOf("\n# PENJELASAN");
    const moved = tail
      .slice(0, attachments)
      .replace(/^## Pasal (\d+)/gm, (_, number: string) => `## Pasal ${Number(number) - 1}`);
    expect(text).toBe(head + moved + tail.slice(attachments));
    const machine = removed.filter(({ what }) => what === "machine").map(({ text: one }) => one);
    expect(machine).toHaveLength(1);
    expect(machine[0]).toContain("id: maksud");
    // Every word of it is said, printed or not.
    for (const word of gone.match(/[\p{L}\d]+/gu) ?? [])
      expect(removed.map((one) => one.text).join(" ")).toContain(word);
  });

  it("takes the changed title of a BAB into its heading", () => {
    const { text } = edited(perbup, (all) => all.replace(">AKUN RESMI<", ">AKUN RESMI DAERAH<"));
    expect(text).toBe(source(perbup).replace("# BAB II AKUN RESMI\n", "# BAB II AKUN RESMI DAERAH\n"));
  });

  it("takes an edit of a Word that keeps no marks of paragraphs", () => {
    const { text } = edited(perbup, (all) =>
      all
        .replace(/ w14:paraId="\w+"/g, "")
        .replace("Kepala Dinas adalah pimpinan Dinas.", "Kepala Dinas adalah pemimpin Dinas."),
    );
    expect(text).toBe(
      source(perbup).replace("Kepala Dinas adalah pimpinan Dinas.", "Kepala Dinas adalah pemimpin Dinas."),
    );
  });

  it("does not take what it prints by itself, and says so", () => {
    const outcome = edited(perbup, (all) => all.replace(">NOMOR ... TAHUN ...<", ">NOMOR 7 TAHUN 2026<"));
    expect(outcome.text).toBe(source(perbup));
    expect(fates(outcome)).toEqual({ "generated-changed": ["NOMOR 7 TAHUN 2026"] });
  });

  it("does not guess what a changed cell of a decision table means, and says so", () => {
    const outcome = edited(perbup, (all) => all.replace(">memuat akun berpengaruh<", ">memuat akun palsu<"));
    expect(outcome.text).toBe(source(perbup));
    expect(Object.keys(fates(outcome))).toEqual(["spoken-changed"]);
  });
});

describe("a table", () => {
  const id = "pedoman-admin";
  const row = (words: string): string => {
    const all = textOf(id).match(/<w:tr>(?:(?!<w:tr>).)*<\/w:tr>/gs) ?? [];
    return all.find((one) => one.includes(words)) as string;
  };
  const old =
    "| 2 | pelatihan dasar | Kepala Dinas bersama Kepala BKPSDM | 30 hari sejak usul diajukan | Pasal 17 ayat (2) |";

  it("takes the words of a cell", () => {
    const { text } = edited(id, (all) => all.replace(">30 hari sejak usul diajukan<", ">45 hari sejak usul diajukan<"));
    expect(text).toBe(source(id).replace("30 hari sejak usul diajukan", "45 hari sejak usul diajukan"));
  });

  it("takes a row, a bar in it as a bar", () => {
    const two = row("pelatihan dasar");
    const fresh = two
      .replace(/ w14:paraId="\w+"/g, "")
      .replace("pelatihan dasar", "uji coba | dua pekan")
      .replace(">2<", ">2a<");
    const { text } = edited(id, (all) => all.replace(two, two + fresh));
    const added = old.replace("| 2 |", "| 2a |").replace("pelatihan dasar", "uji coba \\| dua pekan");
    expect(text).toBe(source(id).replace(old, `${old}\n${added}`));
  });

  it("loses a row", () => {
    const { text, removed } = edited(id, (all) => all.replace(row("pelatihan dasar"), ""));
    expect(text).toBe(source(id).replace(`${old}\n`, ""));
    expect(removed).toEqual([{ text: old, what: "printed", at: source(id).indexOf(old) }]);
  });

  it("with another column is written anew, whatever stands around it as it was", () => {
    const { text } = edited(id, (all) => {
      const table = (all.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).find((one) => one.includes("pelatihan dasar")) as string;
      return all.replace(
        table,
        table.replace(/<\/w:tr>/g, "<w:tc><w:p><w:r><w:t>baru</w:t></w:r></w:p></w:tc></w:tr>"),
      );
    });
    expect(text).toContain(
      "| Urut | Yang terjadi | Oleh | Batas | Dasar | baru |\n|---|---|---|---|---|---|\n| 1 | usul satu",
    );
    const around = source(id).split(/\| Urut \|.*Pasal 17 ayat \(3\) \|/s);
    expect(text.startsWith(around[0] as string)).toBe(true);
    expect(text.endsWith(around[1] as string)).toBe(true);
  });
});

describe("a guide and a checklist", () => {
  it("take a new paragraph, a new item of a list, a changed heading with its id", () => {
    const id = "pedoman-admin";
    const heading = paragraphsOf(textOf(id)).find(
      (one) => one.includes("Heading1") && one.includes("Cuti dan serah"),
    ) as string;
    const item = paragraphWith(textOf(id), "Admin utama cuti:");
    const { text } = edited(id, (all) =>
      all
        .replace(item, `${item}${paragraphLike(item, "Butir baru.")}`)
        .replace(heading, heading.replace("Cuti dan serah terima", "Cuti, sakit, dan serah terima")),
    );
    // The item is one of a tight list, written over several lines.
    const [written = ""] = /- Admin utama cuti:.*?(?=\n- )/s.exec(source(id)) ?? [];
    expect(text).toBe(
      source(id)
        .replace(written, `${written}\n- Butir baru.`)
        .replace("## Cuti dan serah terima", "## Cuti, sakit, dan serah terima"),
    );
  });

  it("take a box that was ticked", () => {
    const id = "daftar-periksa-admin";
    let first = true;
    const { text } = edited(id, (all) =>
      all.replace(/☐/g, (box) => {
        const now = first ? "☒" : box;
        first = false;
        return now;
      }),
    );
    expect(text).toBe(source(id).replace("- [ ]", "- [x]"));
  });
});
