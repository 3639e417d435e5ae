import { describe, expect, it } from "vitest";
import { type Document, topLevel } from "../../model/document.js";
import { walkProvisions } from "../../model/provision.js";
import { compileTexts } from "../../testing/compile-texts.js";
import { foundations, guideline, regulation } from "../../testing/sample-texts.js";
import { citationIndex } from "./citation-index.js";
import { readCitations } from "./read-citations.js";
import { noShortTitles } from "./short-titles.js";

function documentOf(text: string): Document {
  const { documents } = compileTexts({ ...foundations, "x.md": text }).value;
  return documents.find(({ file }) => file === "x.md") as Document;
}

const act = documentOf(
  regulation(
    "## Menimbang\n\na. bahwa satu;\n\n# BAB I UMUM\n\n## Pasal 1\n\n(1) Satu.\n\n# BAB IA LAGI\n\n## Bagian Kesatu Dua\n\n## Pasal 1A {#sisipan}\n\n(1) Tiga:\n\na. empat:\n\n1. lima.\n\n## Pasal 1\n\nDobel.\n\n# LAMPIRAN I SATU\n\n# LAMPIRAN II DUA",
  ),
);

/** The id of the provision that words cite. */
function find(words: string): string | undefined {
  const [citation] = readCitations(words, noShortTitles);
  return citation && citationIndex(act).find(citation.steps)?.id;
}

it.each([
  ["Pasal 1", "pasal-1"],
  ["Pasal 1 ayat (1)", "pasal-1-ayat-1"],
  ["Pasal 1A ayat (1) huruf a angka 1", "sisipan-ayat-1-huruf-a-angka-1"],
  ["BAB IA", "bab-ia"],
  ["Lampiran II", "lampiran-ii"],
  ["Pasal 1 ayat (2)", undefined],
  ["Pasal 2", undefined],
  ["ayat (1)", undefined],
])("%s is %s: Pasal are counted through the act, and the first of two counts", (words, id) => {
  expect(find(words)).toBe(id);
});

it("finds every provision of an act by its own citation", () => {
  const index = citationIndex(act);
  for (const provision of walkProvisions(act.body)) {
    const [citation] = readCitations(provision.citation, noShortTitles);
    if (provision.kind === "bagian" || !citation) continue;
    expect(index.find(citation.steps)?.citation).toBe(provision.citation);
  }
});

it("a diktum is found by its words", () => {
  const decree = documentOf(
    regulation("# KESATU\n\nSatu:\n\na. dua.\n\n# KEDUA BELAS\n\nTiga.").replace(
      "peraturan-bupati",
      "keputusan-bupati",
    ),
  );
  const [citation] = readCitations("diktum KESATU huruf a", noShortTitles);
  const [twelfth] = readCitations("diktum KEDUA BELAS", noShortTitles);
  expect(citationIndex(decree).find(twelfth?.steps ?? [])?.id).toBe("diktum-kedua-belas");
  expect(citation && citationIndex(decree).find(citation.steps)?.id).toBe("diktum-kesatu-huruf-a");
});

describe("what encloses a provision", () => {
  it("is listed from the outside in", () => {
    const index = citationIndex(act);
    const labels = (id: string): readonly string[] => index.enclosing(id).map(({ label }) => label);
    expect(labels("sisipan-ayat-1-huruf-a")).toEqual(["BAB IA", "Bagian Kesatu", "Pasal 1A", "(1)"]);
    expect(labels("bab-i")).toEqual([]);
    expect(labels("tidak-ada")).toEqual([]);
  });
});

it("knows whether there are Pasal, and every id", () => {
  const prose = documentOf(guideline("pedoman", "# Pasal 5\n\nIsi.\n\n## Dalam\n"));
  expect([citationIndex(act).hasPasal, citationIndex(prose).hasPasal]).toEqual([true, false]);
  expect(citationIndex(prose).ids).toEqual(["pasal-5", "dalam"]);
  expect(citationIndex(act).ids).toEqual([...walkProvisions(topLevel(act))].map(({ id }) => id));
  expect(citationIndex(act).byId("sisipan")?.citation).toBe("Pasal 1A");
});
