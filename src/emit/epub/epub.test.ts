import { EpubCheck } from "@likecoin/epubcheck-ts";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Handbook } from "../../model/handbook.js";
import { type Provision, walkProvisions } from "../../model/provision.js";
import { compiledGuidelines } from "../../testing/guidelines.js";
import { poison } from "../../testing/poison.js";
import { provisionText, withoutBlanks } from "../../testing/provision-text.js";
import { elementsOf, readXml, wordsOf, type XmlElement } from "../../testing/read-xml.js";
import { sampleHandbook } from "../../testing/sample-handbook.js";
import { everyProvision } from "../html/walk-text.js";
import { epubEmitter } from "./epub.js";

const { handbook: real } = await compiledGuidelines();

/** The books of a handbook by path. */
function booksOf(handbook: Handbook): ReadonlyMap<string, Uint8Array> {
  return new Map(epubEmitter.emit(handbook).value.map(({ path, contents }) => [path, contents as Uint8Array]));
}

/** The pages of a book by name, read strictly as XML. */
function pagesOf(book: Uint8Array): ReadonlyMap<string, XmlElement> {
  const files = Object.entries(unzipSync(book)).filter(([name]) => name.endsWith(".xhtml"));
  return new Map(files.map(([name, bytes]) => [name.replace("EPUB/", ""), readXml(strFromU8(bytes))]));
}

async function complaintsOf(book: Uint8Array): Promise<readonly string[]> {
  const { messages } = await EpubCheck.validate(book);
  return messages.map(({ severity, id, message, location }) => `${severity} ${id} ${message} ${location?.path ?? ""}`);
}

const whole = "handbook/buku-pedoman.epub";
const sample = booksOf(sampleHandbook);
const books = booksOf(real);
const pages = pagesOf(books.get(whole) as Uint8Array);
const all = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element ? [...elementsOf(element)].filter((one) => one.name === name) : [];

/** An element without marks of notes, and with a picture's words as its author wrote them. */
function withoutMarks(element: XmlElement): XmlElement {
  const children = element.children.flatMap((child): readonly (XmlElement | string)[] => {
    if (typeof child === "string") return [child];
    if (child.attributes.class === "footnote-mark") return [];
    if (child.attributes.class === "image-words") return [wordsOf(child).replace(/^\[Gambar: (.*)\]$/, "$1")];
    return [withoutMarks(child)];
  });
  return { ...element, children };
}

describe("a book", () => {
  it("is there of all documents, and of each act, guide and procedure", () => {
    expect([...sample.keys()]).toEqual([
      whole,
      "handbook/perbup-kanal-warga.epub",
      "handbook/kepbup-admin.epub",
      "handbook/pedoman-menjawab.epub",
      "handbook/sop-menjawab.epub",
    ]);
    expect(epubEmitter.emit({ ...sampleHandbook, documents: [] }).value).toEqual([]);
  });

  it("is accepted by epubcheck: the whole of this project, the sample, and hostile text", async () => {
    const hostile = booksOf(poison(sampleHandbook));
    for (const book of [
      books.get(whole),
      books.get("handbook/perbup-media-sosial.epub"),
      ...sample.values(),
      ...hostile.values(),
    ]) {
      expect(await complaintsOf(book as Uint8Array)).toEqual([]);
    }
  });

  it("begins with its media type, uncompressed, and no entry has a time", () => {
    const book = books.get(whole) as Uint8Array;
    expect(strFromU8(book.subarray(30, 58))).toBe("mimetypeapplication/epub+zip");
    const view = new DataView(book.buffer, book.byteOffset);
    // Time and date of the first entry: midnight of 1 January 1980, the earliest a zip archive knows.
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x21]);
  });

  it("is the same in every byte when made again", () => {
    const again = booksOf(sampleHandbook);
    for (const [path, book] of sample)
      expect(Buffer.compare(Buffer.from(book), Buffer.from(again.get(path) as Uint8Array)), path).toBe(0);
  });

  it("runs nothing and loads nothing from elsewhere", () => {
    for (const handbook of [real, poison(sampleHandbook)]) {
      for (const [name, page] of pagesOf(booksOf(handbook).get(whole) as Uint8Array)) {
        const elements = [...elementsOf(page)];
        expect(
          elements.filter((one) => ["script", "img", "iframe", "style", "form"].includes(one.name)),
          name,
        ).toEqual([]);
        const handlers = elements.flatMap(({ attributes }) =>
          Object.keys(attributes).filter((key) => /^on|^style$/.test(key)),
        );
        expect(handlers, name).toEqual([]);
        const targets = elements.flatMap(({ attributes }) => [attributes.href ?? "", attributes.src ?? ""]);
        expect(
          targets.filter((target) => /^\s*(?:javascript|data|vbscript):/i.test(target)),
          name,
        ).toEqual([]);
      }
    }
  });
});

describe("the text of a book", () => {
  // Printed in the words of its facts, a decision table is not word by word the model's; notes on law are not the author's.
  const plain = (handbook: Handbook): Handbook => ({
    ...handbook,
    decisionTables: [],
    laws: { ...handbook.laws, instruments: [] },
  });
  const pagesByName = new Map(
    [real, sampleHandbook].map((handbook) => [handbook, pagesOf(booksOf(plain(handbook)).get(whole) as Uint8Array)]),
  );
  const documents = [real, sampleHandbook].flatMap((handbook) =>
    handbook.documents.map((document) => [document.head.id, document, pagesByName.get(handbook)] as const),
  );

  it.each(documents)("of %s is whole: each provision has the words of the model", (id, document, from) => {
    const own = [...(from ?? [])].filter(([name]) => name === `${id}.xhtml` || name.startsWith(`${id}_`));
    const elements = new Map(
      own.flatMap(([, page]) => [...elementsOf(page)].map((one) => [one.attributes.id, one] as const)),
    );
    const provisions = [...everyProvision(document)];
    expect(provisions.length).toBeGreaterThan(0);
    for (const provision of provisions) {
      const words = elements.get(provision.id);
      expect(words, provision.id).toBeDefined();
      // The label of an annex stands above it, with the act it belongs to; boxes to tick, numbers of notes and words about pictures are ours.
      const isNamed = provision.kind === "lampiran" && provision.title !== "";
      const expected = isNamed ? provisionText({ ...provision, label: "" }) : provisionText(provision);
      const printed = withoutBlanks(wordsOf(withoutMarks(words as XmlElement)));
      expect(printed.replace(/[☐☑]/g, ""), provision.citation).toBe(expected.replace(/[☐☑]/g, ""));
    }
  });

  it("prints a decision table in words, and says of unread law that it is", () => {
    const annex = wordsOf(pages.get("perbup-media-sosial_lampiran.xhtml") as XmlElement);
    expect(annex).toContain("Kolom terakhir menentukan tingkat");
    expect(annex).not.toContain("isu.jangkauan");
    expect(wordsOf(pages.get("perbup-media-sosial.xhtml") as XmlElement)).toContain("(perlu verifikasi Bagian Hukum)");
  });

  it("stands in the formulae of the law, from draft mark to gazette", () => {
    const text = [...pagesOf(sample.get("handbook/perbup-kanal-warga.epub") as Uint8Array)]
      .filter(([name]) => name.startsWith("perbup"))
      .map(([, page]) =>
        all(page, "body")
          .map((body) => wordsOf(body))
          .join(""),
      )
      .join("")
      .replace(/\s+/g, " ");
    const order = [
      "Rancangan. Belum berlaku.",
      "RANCANGAN PERATURAN BUPATI SAMUDRA",
      "DENGAN RAHMAT TUHAN YANG MAHA ESA",
      "MEMUTUSKAN: Menetapkan: PERATURAN BUPATI TENTANG",
      "KETENTUAN UMUM",
      "Agar setiap orang mengetahuinya",
      "BERITA DAERAH KABUPATEN SAMUDRA",
      "PENJELASANATASPERATURAN BUPATI SAMUDRA",
      "LAMPIRANPERATURAN BUPATI SAMUDRA",
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe("ways through a book", () => {
  const ids = new Map(
    [...pages].map(([name, page]) => [name, new Set([...elementsOf(page)].map(({ attributes }) => attributes.id))]),
  );

  it("every inner link leads to a place there is", () => {
    let count = 0;
    for (const [name, page] of pages) {
      for (const { attributes } of all(page, "a")) {
        const { href = "" } = attributes;
        if (/^[a-z]+:/.test(href)) continue;
        const [file = "", place] = href.split("#");
        const target = ids.get(file === "" ? name : file);
        expect(target, `${name} → ${href}`).toBeDefined();
        if (place !== undefined) expect(target?.has(decodeURIComponent(place)), `${name} → ${href}`).toBe(true);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(900);
  });

  it("the contents name every BAB, Pasal, dictum and heading, in the order of the text", () => {
    const named = all(pages.get("nav.xhtml"), "a").map((link) => wordsOf(link));
    const isNamed = ({ kind, label, title }: Provision): boolean =>
      kind !== "ayat" && kind !== "huruf" && kind !== "angka" && label + title !== "";
    const expected = real.documents.flatMap(({ head, preamble, body, attachments }) => [
      head.title,
      ...[...walkProvisions([...preamble, ...body, ...attachments])]
        .filter(isNamed)
        .map(({ label, title }) => `${label} ${title}`.trim()),
    ]);
    expect(named).toEqual(expected);
  });

  it("a note is where its mark leads, and leads back", () => {
    const guide = pagesOf(sample.get(whole) as Uint8Array).get("pedoman-menjawab.xhtml");
    const [mark] = all(guide, "a").filter(({ attributes }) => attributes["epub:type"] === "noteref");
    expect(mark?.attributes).toMatchObject({ href: "pedoman-menjawab.xhtml#catatan_1", id: "acuan_1" });
    const [note] = all(guide, "aside");
    expect(note?.attributes.id).toBe("catatan_1");
    expect(wordsOf(note as XmlElement)).toContain("Hari libur nasional dan cuti bersama bukan hari kerja.");
    expect(all(note, "a").map(({ attributes }) => attributes.href)).toEqual(["#acuan_1"]);
  });

  it("a document alone links only to itself: what is elsewhere is only words", () => {
    const alone = pagesOf(sample.get("handbook/sop-menjawab.epub") as Uint8Array);
    const links = [...alone.values()].flatMap((page) => all(page, "a").map(({ attributes }) => attributes.href ?? ""));
    expect(links.filter((href) => href.startsWith("perbup"))).toEqual([]);
  });
});
