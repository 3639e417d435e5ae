import { describe, expect, it } from "vitest";
import { rewritten, sourcesOf, textsOf } from "../testing/rewritten.js";
import { foundations, guideline, regulation } from "../testing/sample-texts.js";
import { insertProvision, readPlace, removeProvision } from "./insert-provision.js";
import { sameReferences } from "./same-references.js";

const textsWith = (text: string) => textsOf({ ...foundations, "perbup.md": regulation(text) });
const at = (words: string) => ({ document: "perbup-contoh", steps: readPlace(words) ?? [] });
const bodyOf = (text = ""): string => text.slice(text.indexOf("---\n\n") + 5).trimEnd();

/** The act with room made, and whether taking it away gives back what was. */
function inserted(text: string, words: string) {
  const texts = textsWith(text);
  const { value, diagnostics, difference } = insertProvision(texts, at(words));
  const after = rewritten(texts, value);
  const back = rewritten(after, removeProvision(after, at(words)).value);
  return {
    act: bodyOf(sourcesOf(after)["perbup.md"]),
    said: diagnostics.map(({ code }) => code),
    moved: sameReferences(texts, after, difference),
    isReversed: sourcesOf(back)["perbup.md"] === sourcesOf(texts)["perbup.md"],
  };
}

const text = `# BAB I UMUM

## Pasal 1 {#satu}

(1) Satu.

(2) Dua menurut ayat (1) dan Pasal 2 huruf b:

a. tiga; dan

b. empat.

# BAB II KHUSUS

## Pasal 2

Meliputi:
a. lima;
b. enam menurut Pasal 1 ayat (2).`;

describe("making room", () => {
  it.each([
    [
      "Pasal 1",
      [
        ["## Pasal 1 {#satu}", "## Pasal 1\n\n## Pasal 2 {#satu}"],
        ["## Pasal 2\n\nM", "## Pasal 3\n\nM"],
        ["dan Pasal 2", "dan Pasal 3"],
        ["menurut Pasal 1", "menurut Pasal 2"],
      ],
    ],
    [
      "Pasal 2",
      [
        ["## Pasal 2", "## Pasal 2\n\n## Pasal 3"],
        ["dan Pasal 2", "dan Pasal 3"],
      ],
    ],
    ["Pasal 3", [["ayat (2).", "ayat (2).\n\n## Pasal 3"]]],
    [
      "Pasal 1 ayat (1)",
      [
        ["(1) Satu", "(1)\n\n(2) Satu"],
        ["(2) Dua menurut ayat (1)", "(3) Dua menurut ayat (2)"],
        ["Pasal 1 ayat (2)", "Pasal 1 ayat (3)"],
      ],
    ],
    ["Pasal 1 ayat (3)", [["b. empat.", "b. empat.\n\n(3)"]]],
    ["Pasal 1 ayat (2) huruf b", [["b. empat.", "b.\n\nc. empat."]]],
    [
      "Pasal 2 huruf a",
      [
        ["a. lima;\nb. enam", "a.\nb. lima;\nc. enam"],
        ["Pasal 2 huruf b", "Pasal 2 huruf c"],
      ],
    ],
    ["BAB II", [["# BAB II KHUSUS", "# BAB II\n\n# BAB III KHUSUS"]]],
  ])("at %s moves what follows, with what leads there, and can be taken back", (words, changes) => {
    const expected = changes.reduce((now, [from = "", to = ""]) => {
      expect(now).toContain(from);
      return now.replace(from, to);
    }, text);
    expect(inserted(text, words)).toEqual({ act: expected, said: [], moved: [], isReversed: true });
  });

  it("says in the penjelasan that the new provision is clear, where it goes through them all", () => {
    const explained = `## Pasal 1

(1) Satu.

(2) Dua.

## Pasal 2

Tiga.

# PENJELASAN

## II. PASAL DEMI PASAL

### Pasal 1

Ayat (1)

Yang dimaksud satu.

Ayat (2)

Cukup jelas.

### Pasal 2

Cukup jelas.`;
    const pasal = inserted(explained, "Pasal 2");
    expect(pasal.act).toContain("### Pasal 2\n\nCukup jelas.\n\n### Pasal 3\n\nCukup jelas.");
    expect(pasal).toMatchObject({ said: [], moved: [], isReversed: true });
    const ayat = inserted(explained, "Pasal 1 ayat (2)");
    expect(ayat.act).toContain(
      "Ayat (1)\n\nYang dimaksud satu.\n\nAyat (2)\n\nCukup jelas.\n\nAyat (3)\n\nCukup jelas.\n\n### Pasal 2",
    );
    expect(ayat).toMatchObject({ said: [], moved: [], isReversed: true });
    const last = inserted(explained, "Pasal 1 ayat (3)");
    expect(last.act).toContain("Ayat (2)\n\nCukup jelas.\n\nAyat (3)\n\nCukup jelas.\n\n### Pasal 2");
    expect(last).toMatchObject({ said: [], moved: [], isReversed: true });
  });

  it("in a decree counts by words", () => {
    const decree = (text: string): string =>
      guideline("keputusan-bupati", text, "nomor: null\ntahun: 2026\n", "keputusan");
    const text = "## KESATU\n\nSatu.\n\n## KEDUA\n\nDua menurut diktum KESATU dan diktum KETIGA.\n\n## KETIGA\n\nTiga.";
    const texts = textsOf({ ...foundations, "keputusan.md": decree(text) });
    const place = { document: "keputusan", steps: readPlace("diktum KEDUA") ?? [] };
    const { value, difference } = insertProvision(texts, place);
    const after = rewritten(texts, value);
    expect(sourcesOf(after)["keputusan.md"]).toBe(
      decree(
        text
          .replace("## KETIGA", "## KEEMPAT")
          .replace("diktum KETIGA", "diktum KEEMPAT")
          .replace("## KEDUA", "## KEDUA\n\n## KETIGA"),
      ),
    );
    expect(sameReferences(texts, after, difference)).toEqual([]);
    expect(sourcesOf(rewritten(after, removeProvision(after, place).value))).toEqual(sourcesOf(texts));
  });

  it("leaves a comment with the provision it speaks of", () => {
    const commented =
      "## Pasal 1\n\nSatu.\n\n<!-- abaikan lint/x: nama resmi -->\n<!-- catatan -->\n\n## Pasal 2\n\nDua.";
    expect(inserted(commented, "Pasal 2")).toEqual({
      act: commented
        .replace("<!-- abaikan", "## Pasal 2\n\n<!-- abaikan")
        .replace("-->\n\n## Pasal 2", "-->\n\n## Pasal 3"),
      said: [],
      moved: [],
      isReversed: true,
    });
  });

  it("is refused between numbers with a letter", () => {
    const lettered = "## Pasal 1\n\nSatu.\n\n## Pasal 1A\n\nDua.";
    expect(inserted(lettered, "Pasal 1A")).toMatchObject({ act: lettered, said: ["rewrite/between-numbers"] });
    expect(inserted(lettered, "Pasal 1").act).toBe("## Pasal 1\n\n## Pasal 2\n\nSatu.\n\n## Pasal 2A\n\nDua.");
  });

  it("keeps the line ends of the text", () => {
    const texts = textsOf({ ...foundations, "perbup.md": regulation(text).replace(/\n/g, "\r\n") });
    const after = rewritten(texts, insertProvision(texts, at("Pasal 2")).value);
    expect(sourcesOf(after)["perbup.md"]).toContain("## Pasal 2\r\n\r\n## Pasal 3\r\n");
    expect(sourcesOf(after)["perbup.md"]).not.toMatch(/(?<!\r)\n/);
  });

  it.each(["Pasal 4", "Pasal 1 ayat (4)", "Pasal 9 ayat (1)", "Pasal 2 ayat (1)", "BAB IV"])(
    "is refused at %s, which is not there",
    (words) => {
      expect(inserted(text, words)).toMatchObject({ act: text, said: ["rewrite/no-such-place"] });
    },
  );

  it.each(["Pasal", "Pasal 1 dan Pasal 2", "lihat Pasal 1", "Pasal 1 Undang-Undang Nomor 14 Tahun 2008", ""])(
    "needs one place, not «%s»",
    (words) => {
      expect(readPlace(words)).toBeUndefined();
    },
  );
});

describe("removing", () => {
  const removed = (words: string) => {
    const texts = textsWith(text);
    const { value, diagnostics } = removeProvision(texts, at(words));
    const source = sourcesOf(texts)["perbup.md"] ?? "";
    return {
      act: bodyOf(sourcesOf(rewritten(texts, value))["perbup.md"]),
      said: diagnostics.map(({ code, span }) => `${code} «${source.slice(span.start, span.end)}»`),
    };
  };

  it("is refused while something outside the provision leads into it", () => {
    expect(removed("Pasal 2")).toEqual({ act: text, said: ["rewrite/still-referred-to «Pasal 2 huruf b»"] });
    expect(removed("Pasal 1 ayat (1)").said).toEqual(["rewrite/still-referred-to «ayat (1)»"]);
  });

  it("takes what stands in the provision with it and closes the gap", () => {
    expect(removed("Pasal 1 ayat (2) huruf a")).toEqual({
      act: text.replace("a. tiga; dan\n\nb. empat.", "a. empat."),
      said: [],
    });
  });
});
