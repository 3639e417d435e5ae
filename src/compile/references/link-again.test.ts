import { expect, it } from "vitest";
import { remarkParser } from "../../syntax/markdown-parser.js";
import { parseDocument } from "../../syntax/parse-document.js";
import { guideline, organisation, regulation } from "../../testing/sample-texts.js";
import { draftOf } from "../read-document.js";
import { readLaws } from "../tables/read-laws.js";
import { lawIndex } from "./law-index.js";
import { libraryOf } from "./library.js";
import { linkAgain } from "./link-again.js";

/** A document as it is before it is linked. */
function document(path: string, text: string) {
  const draft = draftOf(parseDocument({ path, text }, remarkParser).value).value;
  if (!draft) throw new Error(`${path} is no document`);
  return draft.document;
}

const act = `## Pasal 1

Dalam Peraturan Bupati ini yang dimaksud dengan:

1. Tim Reaksi Cepat yang selanjutnya disingkat TRC adalah tim.

## Pasal 2

(1) Satu.

(2) Dua.

# LAMPIRAN TABEL

Isi.`;
const laws = (name: string) =>
  document(
    "hukum.md",
    guideline(
      "dasar-hukum",
      `## Instrumen\n\n| Kode | Instrumen | Keadaan | Kepastian |\n|---|---|---|---|\n| kip | ${name} | berlaku | belum |\n\n## Ketentuan\n\n| Instrumen | Ketentuan | Isi | Kepastian |\n|---|---|---|---|\n| kip | Pasal 1 | Isi | belum |`,
    ),
  );
const text = document("pedoman.md", guideline("pedoman", "Menurut Pasal 2 TRC bertugas.", "dasar: perbup-contoh\n"));

/** The links of the guideline beside a regulation of that text, and other documents. */
function links(perbup: string, law = "UU 14/2008", more: readonly ReturnType<typeof document>[] = []) {
  const documents = [text, document("perbup.md", regulation(perbup)), ...more];
  const known = readLaws([laws(law)]).value;
  return linkAgain(text, libraryOf(documents), lawIndex(known.instruments));
}

it("links a text once while nothing changes by which others can be cited", () => {
  const first = links(act);
  expect(links(act)).toBe(first);
  expect(links(act.replace("Satu.", "Lain sekali."))).toBe(first);
});

it.each([
  ["a Pasal has another number", () => links(act.replace("## Pasal 2", "## Pasal 3"))],
  ["a Pasal has another id", () => links(act.replace("## Pasal 2", "## Pasal 2 {#dua}"))],
  ["an ayat more", () => links(act.replace("(2) Dua.", "(2) Dua.\n\n(3) Tiga."))],
  ["a term has another name", () => links(act.replace("Tim Reaksi Cepat", "Tim Cepat"))],
  ["a term has another abbreviation", () => links(act.replace("disingkat TRC", "disingkat TC"))],
  ["a term is one no more", () => links(act.replace("adalah tim", "ialah tim"))],
  ["an annex is gone", () => links(act.replace("# LAMPIRAN TABEL\n\nIsi.", ""))],
  ["an act goes by another number", () => links(act, "UU 15/2008")],
  ["there is another document", () => links(act, "UU 14/2008", [document("organisasi.md", organisation)])],
])("links it again where %s", (_, change) => {
  expect(change()).not.toBe(links(act));
});
