import { describe, expect, it } from "vitest";
import { rewritten, sourcesOf, textsOf } from "../testing/rewritten.js";
import { foundations, guideline, regulation } from "../testing/sample-texts.js";
import { renumber } from "./renumber.js";
import { sameReferences } from "./same-references.js";

/** The text of an act after its numbers were put in order, with that of a guideline that rests on it, and what was said. */
function renumbered(text: string, prose = "Cukup.") {
  const texts = textsOf({
    ...foundations,
    "perbup.md": regulation(text),
    "pedoman.md": guideline("pedoman", prose, "dasar: perbup-contoh\n"),
  });
  const { value, diagnostics } = renumber(texts, "perbup-contoh");
  const after = rewritten(texts, value);
  const { "perbup.md": act = "", "pedoman.md": guide = "" } = sourcesOf(after);
  const said = diagnostics.map(
    ({ code, span }) => `${code} «${sourcesOf(texts)[span.file]?.slice(span.start, span.end)}»`,
  );
  return { act: bodyOf(act), guide: bodyOf(guide), said, moved: sameReferences(texts, after, undefined) };
}

const bodyOf = (text: string): string => text.slice(text.indexOf("---\n\n") + 5).trimEnd();

describe("renumber", () => {
  it.each([
    ["a gap", "## Pasal 1\n\nSatu.\n\n## Pasal 3\n\nTiga.", "## Pasal 1\n\nSatu.\n\n## Pasal 2\n\nTiga."],
    ["a start other than 1", "## Pasal 4 {#a}\n\nSatu.", "## Pasal 1 {#a}\n\nSatu."],
    [
      "a BAB",
      "# BAB I SATU\n\n## Pasal 1\n\nIsi.\n\n# BAB III DUA\n\n## Pasal 2\n\nIsi.",
      "# BAB I SATU\n\n## Pasal 1\n\nIsi.\n\n# BAB II DUA\n\n## Pasal 2\n\nIsi.",
    ],
    [
      "a Bagian, counted anew in its BAB",
      "# BAB I SATU\n\n## Bagian Kedua Umum\n\n### Paragraf 2 Umum\n\n## Pasal 1\n\nIsi.",
      "# BAB I SATU\n\n## Bagian Kesatu Umum\n\n### Paragraf 1 Umum\n\n## Pasal 1\n\nIsi.",
    ],
    ["ayat, also escaped", "## Pasal 1\n\n(1) Satu.\n\n\\(3\\) Tiga.", "## Pasal 1\n\n(1) Satu.\n\n\\(2\\) Tiga."],
    [
      "huruf and angka inside them",
      "## Pasal 1\n\n(1) Satu:\n\na. dua; dan\n\nc. tiga:\n\n1. empat; dan\n\n3. lima.",
      "## Pasal 1\n\n(1) Satu:\n\na. dua; dan\n\nb. tiga:\n\n1. empat; dan\n\n2. lima.",
    ],
    [
      "Menimbang",
      "## Menimbang\n\na. bahwa satu;\n\nc. bahwa dua;\n\n## Pasal 1\n\nIsi.",
      "## Menimbang\n\na. bahwa satu;\n\nb. bahwa dua;\n\n## Pasal 1\n\nIsi.",
    ],
  ])("closes %s", (_, text, expected) => {
    expect(renumbered(text)).toEqual({ act: expected, guide: "Cukup.", said: [], moved: [] });
  });

  it("keeps numbers inserted with a letter beside theirs", () => {
    const text =
      "## Pasal 2\n\nSatu.\n\n## Pasal 2A\n\nDua.\n\n## Pasal 3\n\n(1) Tiga.\n\n(1a) Empat.\n\nLihat Pasal 2A.";
    expect(renumbered(text).act).toBe(
      "## Pasal 1\n\nSatu.\n\n## Pasal 1A\n\nDua.\n\n## Pasal 2\n\n(1) Tiga.\n\n(1a) Empat.\n\nLihat Pasal 1A.",
    );
  });

  it("takes references along: lists, ranges, relative ones, those of other texts, and leaves other acts alone", () => {
    const text = `## Pasal 2 {#satu}

(1) Satu, sesuai Pasal 4 ayat (1) huruf
c dan ayat (3).

(3) Pasal 2 sampai dengan Pasal 4, kecuali ayat (1); Pasal 4 Undang-Undang Nomor 14 Tahun 2008 tetap.

## Pasal 4

(1) Dua:

a. tiga; dan

c. empat menurut huruf a.

(3) Lima menurut ayat (1) huruf c.`;
    const prose = "Lihat [empat](perbup-contoh#pasal-4-ayat-1-huruf-c) dan Pasal 4 ayat (3).";
    const { act, guide, said, moved } = renumbered(text, prose);
    expect([said, moved]).toEqual([[], []]);
    expect(act).toBe(`## Pasal 1 {#satu}

(1) Satu, sesuai Pasal 2 ayat (1) huruf
b dan ayat (2).

(2) Pasal 1 sampai dengan Pasal 2, kecuali ayat (1); Pasal 4 Undang-Undang Nomor 14 Tahun 2008 tetap.

## Pasal 2

(1) Dua:

a. tiga; dan

b. empat menurut huruf a.

(2) Lima menurut ayat (1) huruf b.`);
    expect(guide).toBe("Lihat [empat](perbup-contoh#pasal-2-ayat-1-huruf-b) dan Pasal 2 ayat (2).");
  });

  it("takes along what only the act itself calls by its number: Bagian, Paragraf, angka of the same list", () => {
    const text = `# BAB I SATU

## Bagian Kesatu Umum

## Pasal 1

Lihat Bagian Ketiga, Paragraf 3, dan Bagian Hukum.

## Bagian Ketiga Khusus

### Paragraf 1 Satu

## Pasal 2

Meliputi:

1. satu; dan

3. dua menurut Bagian Kesatu dan Paragraf 3, sebagaimana dimaksud dalam angka 3.

### Paragraf 3 Dua

## Pasal 3

Isi.`;
    const { act, moved } = renumbered(text);
    expect(act).toBe(
      text
        .replace("Lihat Bagian Ketiga", "Lihat Bagian Kedua")
        .replace("## Bagian Ketiga", "## Bagian Kedua")
        .replace(
          "3. dua menurut Bagian Kesatu dan Paragraf 3, sebagaimana dimaksud dalam angka 3",
          "2. dua menurut Bagian Kesatu dan Paragraf 2, sebagaimana dimaksud dalam angka 2",
        )
        .replace("### Paragraf 3", "### Paragraf 2"),
    );
    expect(moved).toEqual([]);
  });

  it("takes rules along: what they read, set aside and follow, and the letters of their parts", () => {
    const rule = (pasal: string, ayat: string, letter: string): string => `
(1) Satu.

(${ayat}) Admin wajib:

a. menjawab Isu Publik; dan

${letter}. menerbitkan Tanggapan.

\`\`\`aturan
id: tugas
pada: ayat (${ayat})
pelaku: admin
wajib:
  a: menjawab Isu Publik
  ${letter}: menerbitkan Tanggapan
mengecualikan: Pasal ${pasal} ayat (${ayat}) huruf ${letter}
alasan: Lihat ayat (${ayat}).
\`\`\``;
    const { act, moved } = renumbered(`## Pasal 3\n${rule("3", "4", "c")}`);
    expect(act).toBe(`## Pasal 1\n${rule("1", "2", "b")}`);
    expect(moved).toEqual([]);
  });

  it("takes the penjelasan along", () => {
    const explanation = (pasal: string, ayat: string): string =>
      `# PENJELASAN\n\n## II. PASAL DEMI PASAL\n\n### Pasal ${pasal}\n\nAyat (${ayat})\n\nLihat ayat (${ayat}) dan Pasal ${pasal}.`;
    const { act, moved } = renumbered(`## Pasal 2\n\n(1) Satu.\n\n(3) Dua.\n\n${explanation("2", "3")}`);
    expect(act).toBe(`## Pasal 1\n\n(1) Satu.\n\n(2) Dua.\n\n${explanation("1", "2")}`);
    expect(moved).toEqual([]);
  });

  it("says of a number used twice that the first was taken to be meant", () => {
    const { act, said } = renumbered("## Pasal 1\n\nSatu.\n\n## Pasal 1\n\nDua.\n\n## Pasal 2\n\nLihat Pasal 1.");
    expect(act).toBe("## Pasal 1\n\nSatu.\n\n## Pasal 2\n\nDua.\n\n## Pasal 3\n\nLihat Pasal 1.");
    expect(said).toEqual(["rewrite/left-ambiguous «Pasal 1»"]);
  });

  it("names what it left alone: references that lead nowhere, numbers without their unit", () => {
    const { act, said } = renumbered("## Pasal 1\n\nLihat Pasal 9, dan Pasal 1, 2.\n\n## Pasal 3\n\nTiga.");
    expect(act).toContain("Lihat Pasal 9, dan Pasal 1, 2.");
    expect(said).toEqual(["rewrite/left-unresolved «Pasal 9»", "rewrite/left-enumeration «Pasal 1, 2»"]);
  });

  it("leaves quoted provisions as they are", () => {
    const { act } = renumbered("## Pasal 2\n\n(1) Berbunyi sebagai berikut:\n\n> (5) Lama.\n>\n> (7) Baru.\n");
    expect(act).toContain("> (5) Lama.\n>\n> (7) Baru.");
  });

  it("never moves the numbers of an act in force", () => {
    const texts = textsOf({
      ...foundations,
      "perbup.md": regulation("## Pasal 2\n\nIsi.").replace("status: rancangan", "status: berlaku"),
    });
    const { value, diagnostics } = renumber(texts, "perbup-contoh");
    expect([value, diagnostics.map(({ code, severity }) => [code, severity])]).toEqual([
      [],
      [["rewrite/in-force", "error"]],
    ]);
  });
});
