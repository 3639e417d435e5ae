import { beforeAll, describe, expect, it } from "vitest";
import type { Handbook } from "../../model/handbook.js";
import { plainSettings, type Settings } from "../../model/settings.js";
import { compiledGuidelines } from "../../testing/guidelines.js";
import { makePng } from "../../testing/make-png.js";
import { firstDifference, printedWords } from "../../testing/printed-words.js";
import { everyElement, type ReadPdf, readPdf, seam, wholeText } from "../../testing/read-pdf.js";
import { wholeOf } from "../emitter.js";
import { fontNames } from "./faces.js";
import { printEmitter, printEmitterWith } from "./print.js";
import { embeddedFonts } from "./typesetter.js";

let handbook: Handbook;
let files: ReadonlyMap<string, Uint8Array>;

async function printed(of: Handbook): Promise<ReadonlyMap<string, Uint8Array>> {
  const { value, diagnostics } = await wholeOf(await printEmitter.emit(of, undefined as never, []));
  expect(diagnostics).toEqual([]);
  return new Map(value.map(({ path, contents }) => [path, contents as Uint8Array]));
}
const pdf = (id: string): Uint8Array => {
  const found = files.get(`handbook/${id}.pdf`);
  if (!found) throw new Error(`no PDF of ${id}`);
  return found;
};
const read = (id: string): ReadPdf => readPdf(pdf(id));

beforeAll(async () => {
  ({ handbook } = await compiledGuidelines());
  files = await printed(handbook);
});

describe("the handbook of this repository, in print", () => {
  it("says what every text says, provision by provision", () => {
    expect(handbook.documents.length).toBeGreaterThan(30);
    for (const document of handbook.documents)
      expect(
        firstDifference(read(document.head.id).text, printedWords(document, handbook)),
        document.head.id,
      ).toBeUndefined();
  });

  it("is one book as well, whose contents lead to the right pages and which says it all again", () => {
    const book = read("buku-pedoman");
    const all = handbook.documents.flatMap((document) => printedWords(document, handbook));
    const from = book.text.indexOf("BUPATI KOTABARU ");
    expect(firstDifference(book.text.slice(from), all)).toBeUndefined();
    expect(book.bookmarks.map(({ title }) => title)).toHaveLength(handbook.documents.length + 1);
    const contents = book.text.slice(0, from).replaceAll(seam, "");
    const page = Number(/Pegangan Admin[ .]*(\d+)/.exec(contents)?.[1]);
    expect(book.pageTexts[page - 1]).toContain("Pegangan Admin");
    expect(book.innerLinks.length).toBeGreaterThan(700);
  });

  it("is tagged, archival and dated by the text: PDF/A-2a, in Indonesian, with the title", () => {
    const { tagged, language, metadata, title } = read("perbup-media-sosial");
    expect({ tagged, language, title }).toEqual({
      tagged: true,
      language: "id",
      title: "Pengelolaan Media Sosial Pemerintah Daerah",
    });
    expect(metadata).toContain("<pdfaid:part>2</pdfaid:part>");
    expect(metadata).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
    expect(metadata).toContain("<xmp:CreateDate>2026-07-01T00:00:00Z</xmp:CreateDate>");
  });

  it("is on F4, in Bookman's likeness and nothing else", () => {
    for (const [path, bytes] of files) {
      const foreign = embeddedFonts(bytes).filter((name) => !fontNames.some((ours) => ours === name));
      expect(foreign, path).toEqual([]);
      const sizes = readPdf(bytes).pages.map(({ width, height }) =>
        [width, height].map((one) => Math.round((one * 25.4) / 72)),
      );
      for (const size of sizes)
        expect(
          size.sort((a, b) => a - b),
          path,
        ).toEqual([215, 330]);
    }
  });

  it("lets a reader jump: bookmarks of bab and pasal, links to what is cited", () => {
    const { bookmarks, innerLinks, pages } = read("perbup-media-sosial");
    const [act] = bookmarks;
    const bab = act?.below.find(({ title }) => title === "BAB II AKUN RESMI");
    expect(bab?.below.map(({ title }) => title)).toEqual(["Pasal 7", "Pasal 8", "Pasal 9", "Pasal 10", "Pasal 11"]);
    expect(innerLinks.length).toBeGreaterThan(100);
    expect(innerLinks.every((page) => page >= 1 && page <= pages.length)).toBe(true);
  });

  it("tags headings, lists and tables as such, the labels of the law as labels", () => {
    const { elements } = read("perbup-media-sosial");
    const all = [...everyElement(elements)];
    expect(all.filter(({ role }) => role === "H1")).toHaveLength(1);
    expect(all.some((one) => one.role === "Lbl" && wholeText(one) === "(2)")).toBe(true);
    const heads = all.filter(({ role }) => role === "TH").map(wholeText);
    expect(heads.length).toBe(5);
  });

  it("numbers the pages as the law is typed, and marks a draft on each", () => {
    const { artifacts } = read("perbup-media-sosial");
    expect(artifacts[0]).not.toMatch(/^- /);
    expect(artifacts[2]).toMatch(/^- 3 -/);
    expect(artifacts.every((one) => one.includes("RANCANGAN"))).toBe(true);
    expect(artifacts.every((one) => one.includes(handbook.policy.contentHash.slice(0, 8)))).toBe(true);
  });

  // Other processes, zones and clocks: src/cli/same-bytes.test.ts.
  it("gives the same bytes after other texts were set", async () => {
    const documents = handbook.documents.filter(({ head }) => head.id === "sop-krisis");
    const [[path, again] = ["", new Uint8Array()]] = await printed({ ...handbook, documents });
    expect(path).toBe("handbook/sop-krisis.pdf");
    expect(readPdf(again).pages).toEqual(read("sop-krisis").pages);
    const twice = await printed({ ...handbook, documents });
    expect(Buffer.compare(again, twice.get(path) as Uint8Array)).toBe(0);
  });
});

it("leads to the pages of the site where there is one: a code on the page, links to what is not in the PDF", async () => {
  const documents = handbook.documents.filter(({ head }) => ["sop-krisis", "perbup-media-sosial"].includes(head.id));
  const { value } = await wholeOf(
    await printEmitter.emit({ ...handbook, documents }, undefined as never, [], {
      ...plainSettings,
      baseUrl: "https://contoh.go.id/",
    }),
  );
  const bytes = value.find(({ path }) => path === "handbook/sop-krisis.pdf")?.contents as Uint8Array;
  const links = readPdf(bytes).outerLinks;
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) expect(link).toMatch(/^https:\/\/contoh\.go\.id\/handbook\/perbup-media-sosial\.html/);
  expect(Buffer.from(bytes).toString("latin1")).toMatch(/\/Subtype \/Image/);
  expect(Buffer.from(pdf("sop-krisis")).toString("latin1")).not.toMatch(/\/Subtype \/Image/);
  expect(readPdf(value.at(-1)?.contents as Uint8Array).outerLinks).toEqual([]);
});

describe("an emblem", () => {
  const ids = ["keputusan-penetapan-admin", "sop-krisis"];
  const emblem = { png: makePng({ width: 60, height: 80 }), width: 60, height: 80 };
  const madeWith = async (settings: Settings): Promise<ReadonlyMap<string, Uint8Array>> => {
    const documents = handbook.documents.filter(({ head }) => ids.includes(head.id));
    const { value } = await wholeOf(
      await printEmitter.emit({ ...handbook, documents }, undefined as never, [], settings),
    );
    return new Map(value.map(({ path, contents }) => [path, contents as Uint8Array]));
  };
  const pictureIn = (bytes: Uint8Array | undefined): readonly string[] =>
    [
      ...Buffer.from(bytes ?? new Uint8Array())
        .toString("latin1")
        .matchAll(/\/Subtype \/Image|\/Alt \(Lambang negara\)/g),
    ].map(([found]) => found);

  it("stands at the head of an act, with words for who cannot see it, and in no guide", async () => {
    const made = await madeWith({ ...plainSettings, emblem });
    const [act, guide] = ids.map((id) => made.get(`handbook/${id}.pdf`));
    expect(pictureIn(act)).toContain("/Subtype /Image");
    expect(pictureIn(act).filter((one) => one.startsWith("/Alt"))).toHaveLength(1);
    expect(pictureIn(guide)).toEqual([]);
    expect(pictureIn(made.get("handbook/buku-pedoman.pdf"))).toEqual(expect.arrayContaining([...pictureIn(act)]));
  });

  it("moves nothing else, and is nowhere when none is set", async () => {
    const [path] = ids.map((id) => `handbook/${id}.pdf`);
    const [made, plain] = [await madeWith({ ...plainSettings, emblem }), await madeWith(plainSettings)].map(
      (books) => books.get(path as string) as Uint8Array,
    );
    expect(readPdf(made as Uint8Array).pageTexts).toEqual(readPdf(plain as Uint8Array).pageTexts);
    expect(pictureIn(plain)).toEqual([]);
  });
});

it("says in one finding what it could not make where the engine is missing", async () => {
  const { value, diagnostics } = await wholeOf(
    await printEmitterWith(async () => undefined).emit(handbook, undefined as never, []),
  );
  expect(value).toEqual([]);
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["print/engine-missing", "info"]]);
});
