import { describe, expect, it } from "vitest";
import type { Document } from "../../../model/document.js";
import type { Handbook } from "../../../model/handbook.js";
import {
  akomaNtosoComplaints,
  hasAkomaNtosoSchema,
  withoutAkomaNtosoSchema,
} from "../../../testing/akoma-ntoso-schema.js";
import { compileTexts } from "../../../testing/compile-texts.js";
import { compiledGuidelines } from "../../../testing/guidelines.js";
import { poison } from "../../../testing/poison.js";
import { insideText, provisionText, withoutBlanks } from "../../../testing/provision-text.js";
import { elementsOf, readXml, wordsOf, type XmlElement } from "../../../testing/read-xml.js";
import { grow, paragraph, sampleHandbook } from "../../../testing/sample-handbook.js";
import { foundations, regulation } from "../../../testing/sample-texts.js";
import { everyProvision } from "../../html/walk-text.js";
import { recordsEmitter } from "../records.js";

const { handbook: real } = await compiledGuidelines();

/** The texts of a handbook as Akoma Ntoso, by id. */
function textsOf(handbook: Handbook): ReadonlyMap<string, string> {
  const files = recordsEmitter.emit(handbook).value.filter(({ path }) => path.startsWith("records/akn/"));
  return new Map(
    files.map(({ path, contents }) => [path.slice("records/akn/".length, -".xml".length), String(contents)]),
  );
}

const documentOf = (handbook: Handbook, id: string): Document =>
  handbook.documents.find(({ head }) => head.id === id) as Document;
const all = (element: XmlElement, name: string): readonly XmlElement[] =>
  [...elementsOf(element)].filter((one) => one.name === name);
const first = (element: XmlElement, name: string): XmlElement => all(element, name)[0] as XmlElement;

const sample = textsOf(sampleHandbook);
const perbup = readXml(sample.get("perbup-kanal-warga") as string);
const texts = textsOf(real);

describe("the official schema", () => {
  const test = it.skipIf(!hasAkomaNtosoSchema);
  if (!hasAkomaNtosoSchema) process.stderr.write(`Akoma Ntoso: ${withoutAkomaNtosoSchema}\n`);

  test("accepts every text of this project", async () => {
    expect(texts.size).toBeGreaterThan(12);
    expect(await akomaNtosoComplaints(texts)).toEqual([]);
  });

  test("accepts the sample, and texts that are empty, amend, or are in force", async () => {
    expect(await akomaNtosoComplaints(sample)).toEqual([]);
    const regulation = documentOf(sampleHandbook, "perbup-kanal-warga");
    const versions: Record<string, Document> = {
      empty: { ...regulation, body: [], preamble: [], definitions: [] },
      bare: {
        ...regulation,
        preamble: [grow({ kind: "menimbang", text: "bahwa perlu;" }), grow({ kind: "mengingat" })],
        attachments: [grow({ kind: "lampiran", number: "I" }), grow({ kind: "lampiran", number: "II" })],
      },
      inForce: { ...regulation, head: enacted(regulation) },
    };
    for (const [name, document] of Object.entries(versions)) {
      expect(await akomaNtosoComplaints(textsOf({ ...sampleHandbook, documents: [document] })), name).toEqual([]);
    }
  });

  test("accepts hostile text, which stays text", async () => {
    const poisoned = textsOf(poison(sampleHandbook));
    expect(await akomaNtosoComplaints(poisoned)).toEqual([]);
    for (const [id, text] of poisoned) {
      const elements = [...elementsOf(readXml(text))];
      expect(
        elements.filter(({ name }) => ["script", "img"].includes(name)),
        id,
      ).toEqual([]);
      const targets = elements.flatMap(({ attributes }) => [attributes.href ?? ""]);
      expect(
        targets.filter((target) => /^\s*(?:javascript|data|vbscript):/i.test(target)),
        id,
      ).toEqual([]);
      expect(wordsOf(readXml(text)), id).toContain("<script>alert(1)</script>");
      expect(wordsOf(readXml(text)), id).toContain("]]> -->");
    }
  });

  test("would refuse a text out of order", async () => {
    const wrong = new Map([["x", (sample.get("kepbup-admin") as string).replace(/<preface>/, "<body/><preface>")]]);
    expect((await akomaNtosoComplaints(wrong)).join("\n")).toContain("body");
  });
});

/** The sample regulation as it stands once it is enacted and promulgated, repealing and amending others. */
function enacted({ head }: Document): Document["head"] {
  const signed = { place: "Samudra", date: "2026-08-03", name: "Siti & Aminah", number: undefined };
  return {
    ...head,
    kind: "peraturan-bupati",
    status: "berlaku",
    number: "7",
    year: 2026,
    validity: { from: "2026-08-04", to: "2030-01-01" },
    enactment: signed,
    promulgation: { ...signed, date: "2026-08-04", number: "12" },
    repeals: ["Peraturan Bupati Nomor 5 Tahun 2019"],
    amends: ["kepbup-admin"],
  } as Document["head"];
}

describe("the text", () => {
  it.each([...texts.keys()])("of %s is whole: each provision, by its eId, has the words of the model", (id) => {
    const byId = new Map<string, XmlElement>();
    for (const element of elementsOf(readXml(texts.get(id) as string))) {
      const { eId } = element.attributes;
      if (eId === undefined) continue;
      expect(byId.has(eId), eId).toBe(false);
      byId.set(eId, element);
    }
    const document = documentOf(real, id);
    const provisions = [...everyProvision(document)];
    expect(provisions.length).toBeGreaterThan(3);
    for (const provision of provisions) {
      const element = byId.get(provision.eId);
      expect(element, provision.eId).toBeDefined();
      if (element?.name === "attachment") {
        const words = (name: string): string => withoutBlanks(wordsOf(first(element, name), ["remark"]));
        expect(words("mainBody"), provision.citation).toBe(insideText(provision));
        expect(words("preface")).toContain(withoutBlanks(provision.label));
        expect(words("preface")).toContain(withoutBlanks(provision.title));
      } else {
        expect(withoutBlanks(wordsOf(element as XmlElement, ["remark"])), provision.citation).toBe(
          provisionText(provision),
        );
      }
    }
  });

  it("of the sample, with quoted law, wrap-up text and lists of every form, is whole as well", () => {
    for (const provision of everyProvision(documentOf(sampleHandbook, "perbup-kanal-warga"))) {
      if (provision.kind === "lampiran" || provision.kind === "penjelasan") continue;
      const element = [...elementsOf(perbup)].find(({ attributes }) => attributes.eId === provision.eId);
      expect(withoutBlanks(wordsOf(element as XmlElement)), provision.citation).toBe(provisionText(provision));
    }
  });

  it("gives a list the eId its points begin with", () => {
    for (const [id, text] of texts) {
      for (const list of all(readXml(text), "list")) {
        for (const point of list.children.filter((child) => typeof child !== "string" && child.name === "point")) {
          const { eId } = (point as XmlElement).attributes;
          expect(eId?.startsWith(`${list.attributes.eId}__point_`), `${id} ${eId}`).toBe(true);
        }
      }
    }
  });

  it("stands in the formulae of the law, in their order", () => {
    const text = wordsOf(perbup).replace(/\s+/g, " ");
    const order = [
      "RANCANGAN PERATURAN BUPATI SAMUDRA NOMOR ... TAHUN ... TENTANG PENGELOLAAN KANAL WARGA PEMERINTAH DAERAH",
      "DENGAN RAHMAT TUHAN YANG MAHA ESA BUPATI SAMUDRA, Menimbang a. bahwa masyarakat",
      "Mengingat 1. Pasal 18",
      "MEMUTUSKAN: MenetapkanPERATURAN BUPATI TENTANG PENGELOLAAN KANAL WARGA PEMERINTAH DAERAH. BAB I KETENTUAN UMUM",
      "Agar setiap orang mengetahuinya, memerintahkan pengundangan",
      "Ditetapkan di Tanjung Samudra pada tanggal ... BUPATI SAMUDRA,...",
      "Diundangkan di Tanjung Samudra pada tanggal ... SEKRETARIS DAERAH KABUPATEN SAMUDRA,...",
      "BERITA DAERAH KABUPATEN SAMUDRA TAHUN ... NOMOR ...",
      "PENJELASAN ATAS PERATURAN BUPATI SAMUDRA",
      "LAMPIRAN PERATURAN BUPATI SAMUDRA",
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe("markup that means something", () => {
  it("every address inside a text leads to a place in it", () => {
    for (const [id, text] of [...texts, ...sample]) {
      const document = readXml(text);
      const eIds = new Set([...elementsOf(document)].map(({ attributes }) => attributes.eId));
      const inner = [...elementsOf(document)].flatMap(({ name, attributes: { href, refersTo, source, start, end } }) =>
        [href, refersTo, source, start, end].filter((to) => to?.startsWith("#")).map((to) => `${name} ${to}`),
      );
      expect(inner.length).toBeGreaterThan(3);
      expect(
        inner.filter((one) => !eIds.has(one.slice(one.indexOf("#") + 1))),
        id,
      ).toEqual([]);
    }
  });

  it("an address of another document of the handbook leads to one there is", () => {
    const works = new Map([...texts].map(([id, text]) => [first(readXml(text), "FRBRuri").attributes.value, id]));
    const eIds = new Map(
      [...texts].map(([id, text]) => [id, new Set([...elementsOf(readXml(text))].map((one) => one.attributes.eId))]),
    );
    const refs = [...texts.values()].flatMap((text) =>
      all(readXml(text), "ref").map(({ attributes }) => attributes.href ?? ""),
    );
    const own = refs.filter((href) => /^\/akn\/id-[a-z-]+\/(?:bill|act)\//.test(href));
    expect(own.length).toBeGreaterThan(200);
    for (const href of own) {
      const [work = "", eId] = href.split("#");
      const id = works.get(work);
      expect(id, href).toBeDefined();
      if (eId !== undefined) expect(eIds.get(id ?? "")?.has(eId), href).toBe(true);
    }
  });

  it("acts outside the handbook are addressed by kind, year, number and passage", () => {
    const hrefs = all(readXml(texts.get("perbup-media-sosial") as string), "ref").map(
      ({ attributes }) => attributes.href,
    );
    expect(hrefs).toContain("/akn/id/act/uud/1945#art_18__para_6");
    expect(hrefs).toContain("/akn/id/act/uu/2008/14");
    expect(hrefs).toContain("/akn/id/act/uu/2014/23");
  });

  it("a citation that nobody has read says so, in a remark beside it", () => {
    const citations = first(readXml(texts.get("perbup-media-sosial") as string), "citations");
    const noted = all(citations, "citation").filter((one) => all(one, "remark").length > 0);
    expect(noted.map(({ attributes }) => attributes.eId)).toContain("cits__cit_9");
    expect(noted.length).toBeLessThan(all(citations, "citation").length);
    expect(wordsOf(first(citations, "remark"))).toBe(" (perlu verifikasi Bagian Hukum)");
  });

  it("a definition marks its term and abbreviation, and the roles among them", () => {
    const definitions = all(first(perbup, "body"), "def").map((def) => [wordsOf(def), def.attributes.refersTo]);
    expect(definitions).toEqual([
      ["Pemerintah Daerah", "#istilah-pemerintah-daerah"],
      ["Admin", "#istilah-admin"],
      ["Penanggung Jawab Informasi dan Komunikasi", "#istilah-pic"],
      ["PIC", "#istilah-pic"],
      ["Tanggapan", "#istilah-tanggapan"],
    ]);
    expect(all(first(perbup, "body"), "role").map(({ attributes }) => attributes.refersTo)).toContain("#peran-admin");
    const document = documentOf(real, "perbup-media-sosial");
    const marked = new Set(
      all(readXml(texts.get("perbup-media-sosial") as string), "def").map((def) => def.attributes.refersTo),
    );
    expect(document.definitions.filter(({ id }) => !marked.has(`#${id}`)).map(({ term }) => term)).toEqual([]);
  });

  it("keeps the number of what is repealed, marked as removed", () => {
    const removed = [...elementsOf(perbup)].filter(({ attributes }) => attributes.status === "removed");
    expect(removed.map((one) => [one.name, one.attributes.eId])).toEqual([
      ["paragraph", "art_3__para_3"],
      ["article", "art_4"],
    ]);
  });

  it("sets a note among the metadata and its mark in the text", () => {
    const guide = readXml(sample.get("pedoman-menjawab") as string);
    expect(all(guide, "noteRef").map(({ attributes }) => attributes)).toEqual([{ href: "#catatan-1", marker: "1" }]);
    expect(wordsOf(first(first(guide, "meta"), "note")).trim()).toBe(
      "Hari libur nasional dan cuti bersama bukan hari kerja.",
    );
  });

  it("quotes law as a quotation, in an amending act as a modification with the words that announce it", () => {
    expect(all(perbup, "embeddedStructure")).toHaveLength(1);
    expect(all(perbup, "mod")).toEqual([]);
    const amending = compileTexts({
      ...foundations,
      "a.md": regulation(
        "# BAB I UMUM\n\n## Pasal 1\n\nKetentuan Pasal 7 diubah sehingga berbunyi sebagai berikut:\n\n> (1) Lama.\n>\n> (2) Baru.",
        "mengubah: [Peraturan Bupati Nomor 5 Tahun 2019]\n",
      ),
    }).value;
    const [text = ""] = textsOf(amending).values();
    const mod = first(readXml(text), "mod");
    expect(mod.attributes.eId).toBe("art_1__mod_1");
    expect(wordsOf(mod).replace(/\s+/g, " ")).toMatch(
      /^Ketentuan Pasal 7 diubah .* berikut: \(1\) Lama\. \(2\) Baru\./,
    );
    expect(all(mod, "paragraph").map(({ attributes }) => attributes.eId)).toEqual([
      "art_1__qstr_1__para_1",
      "art_1__qstr_1__para_2",
    ]);
    expect(first(readXml(text), "activeRef").attributes.href).toBe("/akn/id-kabupaten-contoh/act/perbup/2019/5");
  });
});

describe("addresses and life", () => {
  const addresses = (text: string): readonly (string | undefined)[] =>
    all(first(readXml(text), "identification"), "FRBRuri").map(({ attributes }) => attributes.value);
  const life = (text: string) =>
    all(readXml(text), "eventRef").map(({ attributes: { date, type, refersTo } }) => [date, type, refersTo]);

  it("a draft is a bill, by its id and edition, with the day its rules assume", () => {
    const text = sample.get("perbup-kanal-warga") as string;
    expect(text).toContain('<bill name="peraturan-bupati"');
    expect(addresses(text)).toEqual([
      "/akn/id-kabupaten-samudra/bill/perbup/2026/perbup-kanal-warga",
      "/akn/id-kabupaten-samudra/bill/perbup/2026/perbup-kanal-warga/ind@edisi-3",
      "/akn/id-kabupaten-samudra/bill/perbup/2026/perbup-kanal-warga/ind@edisi-3.xml",
    ]);
    expect(life(text)).toEqual([["2026-07-01", undefined, "#dianggap-mulai-berlaku"]]);
    expect(wordsOf(first(perbup, "docStatus"))).toBe("RANCANGAN");
    expect(first(perbup, "FRBRcountry").attributes.value).toBe("id");
    expect(first(perbup, "FRBRlanguage").attributes.language).toBe("ind");
  });

  it("an act in force is an act, by its number and the day of its text", () => {
    const document = documentOf(sampleHandbook, "perbup-kanal-warga");
    const changed = {
      ...sampleHandbook,
      documents: [{ ...document, head: enacted(document) }, ...sampleHandbook.documents.slice(1)],
    };
    const text = textsOf(changed).get("perbup-kanal-warga") as string;
    expect(text).toContain('<act name="peraturan-bupati"');
    expect(addresses(text)[1]).toBe("/akn/id-kabupaten-samudra/act/perbup/2026/7/ind@2026-08-04");
    expect(life(text)).toEqual([
      ["2026-08-03", "generation", "#penetapan"],
      ["2026-08-04", undefined, "#pengundangan"],
      ["2026-08-04", undefined, "#mulai-berlaku"],
      ["2030-01-01", undefined, "#hari-terakhir-berlaku"],
    ]);
    expect(first(readXml(text), "publication").attributes).toMatchObject({ date: "2026-08-04", number: "12" });
    expect(all(readXml(text), "activeRef").map(({ attributes }) => attributes.href)).toEqual([
      "/akn/id-kabupaten-samudra/act/kepbup/2026/12",
      "/akn/id-kabupaten-samudra/act/perbup/2019/5",
    ]);
    expect(wordsOf(first(first(readXml(text), "conclusions"), "signature"))).toBe("BUPATI SAMUDRA,SITI & AMINAH");
    const decree = readXml(textsOf(changed).get("kepbup-admin") as string);
    expect(first(decree, "passiveRef").attributes.href).toBe("/akn/id-kabupaten-samudra/act/perbup/2026/7");
  });

  it("each attachment is a component of its own", () => {
    const components = all(perbup, "attachment").map((one) => [
      first(one, "doc").attributes.name,
      first(one, "FRBRthis").attributes.value?.split("/").at(-1),
    ]);
    expect(components).toEqual([
      ["penjelasan", "!penjelasan"],
      ["lampiran", "!lampiran"],
    ]);
  });

  it("a procedure says its identity, and the same handbook gives the same bytes", () => {
    const identity = first(readXml(sample.get("sop-menjawab") as string), "container");
    expect(wordsOf(identity)).toContain("Disahkan oleh: Sekretaris Daerah");
    expect(textsOf(sampleHandbook)).toEqual(sample);
  });

  it("keeps the number and the blocks of a list item", () => {
    const list = [
      { blocks: [paragraph("a"), paragraph("b")], checked: false, id: undefined, span: paragraph("").span },
    ];
    const guide = documentOf(sampleHandbook, "pedoman-menjawab");
    const [section] = guide.body;
    const body = [
      {
        ...(section as Document["body"][number]),
        content: [{ kind: "list" as const, ordered: true, start: 3, items: list, span: paragraph("").span }],
      },
    ];
    const text = [...textsOf({ ...sampleHandbook, documents: [{ ...guide, body }] }).values()][0] as string;
    expect(text.replace(/\n/g, "")).toContain('<ol><li value="3" class="butir-periksa"><p>a</p><p>b</p></li></ol>');
  });
});
