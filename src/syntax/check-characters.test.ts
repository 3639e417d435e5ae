import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyFixes } from "../diagnostics/apply-fixes.js";
import { growth, square } from "../testing/growth.js";
import { marked } from "../testing/marked.js";
import { checkCharacters } from "./check-characters.js";

/** What is found in a text whose expected places are marked, and the text after the fixes, safe ones alone or all. */
function check(markedText: string) {
  const { source, spans } = marked(markedText);
  const found = checkCharacters(source);
  const fixed = (unsafe: boolean): string | undefined => {
    const fixes = found.flatMap(({ fix }) => (fix && (unsafe || !fix.isUnsafe) ? fix : []));
    return applyFixes(new Map([[source.path, source]]), fixes).texts.get(source.path) ?? source.text;
  };
  return {
    codes: found.map(({ code }) => code.replace("syntax/", "")),
    places: found.map(({ span }) => span),
    expected: spans,
    found,
    safe: fixed(false),
    all: fixed(true),
  };
}

describe("letters that are not what they seem", () => {
  it.each([
    ["a Cyrillic а in a word", "## ⟦P\u0430sal⟧ 5", "## Pasal 5"],
    ["several, of two scripts", "⟦w\u0430j\u0456b⟧ dan ⟦\u0391dmin⟧", "wajib dan Admin"],
    ["full width", "⟦\uff30\uff41\uff53\uff41\uff4c⟧ 5 ayat ⟦\uff08\uff11\uff09⟧", "Pasal 5 ayat (1)"],
    ["a ligature of a PDF", "⟦de\ufb01nisi⟧ dan ⟦e\ufb03sien⟧", "definisi dan effisien"],
    [
      "letters of mathematics, as pasted from social media",
      "⟦\u{1d5d4}\u{1d5f8}\u{1d602}\u{1d5fb}⟧ resmi",
      "Akun resmi",
    ],
    ["a Roman numeral in one sign", "BAB ⟦\u2163⟧", "BAB IV"],
    ["in the frontmatter", "---\nid: ⟦p\u0435rbup⟧\n---\n", "---\nid: perbup\n---\n"],
  ])("are found and replaced: %s", (_what, text, plain) => {
    const { codes, places, expected, safe } = check(text);
    expect(new Set(codes)).toEqual(new Set(["lookalike-letter"]));
    expect(places).toEqual(expected);
    expect(safe).toBe(plain);
  });

  it("are named, so that they can be looked up", () => {
    const { found } = check("P\u0430s\u0430l");
    expect(found[0]?.message.id).toBe(
      "«P\u0430s\u0430l» memuat huruf yang hanya tampak seperti huruf Latin: \u0430 (U+0430).",
    );
  });

  it("are not replaced for sure where a whole word consists of them, as the label `\u0430.`", () => {
    const { codes, safe, all } = check("⟦\u0430⟧. bahwa;");
    expect([codes, safe, all]).toEqual([["lookalike-letter"], "\u0430. bahwa;", "a. bahwa;"]);
  });

  it("have no fix where one has no Latin twin", () => {
    const { codes, found } = check("⟦\u041fasal⟧");
    expect([codes, found[0]?.fix]).toEqual([["lookalike-letter"], undefined]);
  });
});

describe("signs that turn the direction of writing", () => {
  it.each([
    ["an override", "dilarang⟦\u202e⟧gnaraliD⟦\u202c⟧ itu"],
    ["an embedding", "satu ⟦\u202b⟧dua⟦\u202c⟧"],
    ["isolates without Arabic", "satu ⟦\u2067⟧dua⟦\u2069⟧"],
    ["an isolate left open", "satu ⟦\u2067⟧\u0627\u0644"],
  ])("are found, and removed only if asked: %s", (_what, text) => {
    const { codes, places, expected, safe, all } = check(text);
    expect(new Set(codes)).toEqual(new Set(["direction-sign"]));
    expect(places).toEqual(expected);
    expect(safe).toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(all).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it("that are marks alone are removed for sure", () => {
    const { codes, safe } = check("Pasal⟦\u200e⟧ 5");
    expect([codes, safe]).toEqual([["direction-sign"], "Pasal 5"]);
  });
});

describe("characters that are not seen", () => {
  it.each([
    ["a zero-width blank", "wa⟦\u200b⟧jib", "wajib"],
    ["a soft hyphen", "peme⟦\u00ad⟧rintah", "pemerintah"],
    ["a byte-order mark inside", "satu⟦\ufeff⟧ dua", "satu dua"],
    ["a word joiner and a control sign together", "a⟦\u2060\u0007⟧b", "ab"],
    ["a new page between words", "satu⟦\f⟧dua", "satu dua"],
    ["a new page at the head of a line", "satu\n⟦\f⟧dua", "satu\ndua"],
    ["letters of a tag", "a⟦\u{e0041}\u{e0042}⟧b", "ab"],
    ["a choice of shape after a letter", "a⟦\ufe0f⟧b", "ab"],
    ["a joiner between Latin letters", "a⟦\u200d⟧b", "ab"],
  ])("are found and taken out: %s", (_what, text, plain) => {
    const { codes, places, expected, safe } = check(text);
    expect([codes, places, safe]).toEqual([["unseen-character"], expected, plain]);
  });
});

describe("what was broken in copying", () => {
  it("is read as Windows-1252 only if asked", () => {
    const { codes, places, expected, safe, all } = check("⟦\x93⟧Admin⟦\x94⟧ 1⟦\x96⟧2");
    expect([codes, places]).toEqual([["broken-character", "broken-character", "broken-character"], expected]);
    expect([safe, all]).toEqual(["\x93Admin\x94 1\x962", "“Admin” 1–2"]);
  });

  it.each(["\uf0b7", "\ufffd", "\ufffc", "\x81"])("is found without a guess (%j)", (sign) => {
    const { codes, found } = check(`a ⟦${sign}⟧ b`);
    expect([codes, found[0]?.fix]).toEqual([["broken-character"], undefined]);
  });
});

describe("blanks that are none", () => {
  it.each([
    ["Pasal⟦\u00a0⟧5", "Pasal 5"],
    ["1⟦\u202f⟧000", "1 000"],
    ["a⟦\u2003\u3000⟧b", "a  b"],
  ])("are found and replaced", (text, plain) => {
    const { codes, places, expected, safe } = check(text);
    expect([codes, places, safe]).toEqual([["odd-space"], expected, plain]);
  });
});

it("finds a letter in two pieces and puts it together", () => {
  const { codes, places, expected, safe } = check("oleh ⟦Rene\u0301⟧ Descartes");
  expect([codes, places, safe]).toEqual([["letter-in-pieces"], expected, "oleh Ren\u00e9 Descartes"]);
});

describe("line ends", () => {
  it("of several kinds are one finding, at the first that is not as most are", () => {
    const { codes, places, expected, safe, found } = check("a\nb\nc⟦\r\n⟧d\ne\rf\n");
    expect([codes, places, safe]).toEqual([["mixed-line-ends"], expected, "a\nb\nc\nd\ne\nf\n"]);
    expect(found[0]?.message.id).toContain("LF (4), CRLF (1), CR (1)");
  });

  it.each(["a\nb\n", "a\r\nb\r\n", "a\rb\r", "a"])("of one kind are well (%j)", (text) => {
    expect(check(text).codes).toEqual([]);
  });
});

describe("no alarm", () => {
  it.each([
    [
      "names and quotes of the press",
      "“René” dan ‘Müller’, Erdoğan, Yıldırım, Ñuñoa – halaman 1—2 … § 5 ayat (1)½ °C 10² m² µm",
    ],
    [
      "Arabic words with their marks",
      "bismillah (\u0628\u0650\u0633\u0652\u0645\u0650 \u0627\u0644\u0644\u0651\u064e\u0647) dan \u0634\u0631\u064a\u0639\u0629",
    ],
    ["Arabic set apart with isolates", "kata \u2067\u0634\u0631\u064a\u0639\u0629\u2069 berarti"],
    [
      "Arabic with a mark after it",
      "(\u0634\u0631\u064a\u0639\u0629\u200f) dan \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
    ],
    ["Russian and Greek words", "Конституция, в том числе а также; Σύνταγμα και νόμος"],
    ["units and formulas", "10 k\u03a9, 5 \u03bcg, \u0394t, TNF\u03b1, H\u2082O, 3\u00d724 jam, \u2264 5"],
    ["emoji", "❤️ 👍🏽 👨‍👩‍👧 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ©️"],
    ["signs of print", "• ✓ ☐ № ™ ½ → ₤ € ′ ″ ‰ †"],
    ["words of the archipelago", "aksara ꦲꦏ꧀ꦱꦫ ᬅᬓ᭄ᬱᬭ"],
  ])("for %s", (_what, text) => {
    expect(check(text).found.map(({ code, message }) => `${code} ${message.id}`)).toEqual([]);
  });

  it("for this project's own law", () => {
    for (const name of ["perbup-media-sosial", "pedoman-isu-publik", "kosakata"]) {
      const text = readFileSync(`${import.meta.dirname}/../../guidelines/${name}.md`, "utf8");
      expect(checkCharacters({ path: name, text })).toEqual([]);
    }
  });
});

it("takes no longer by the square on long hostile text", () => {
  for (const sign of [
    "\u0430",
    "a\u0430 ",
    "\u200b",
    "\u202e",
    "\u00a0 ",
    "e\u0301 ",
    "\uf0b7 ",
    "\r\n\n",
    "👨\u200d",
  ]) {
    const check = (times: number) => checkCharacters({ path: "a.md", text: sign.repeat(times) });
    expect(growth(check, 4000), JSON.stringify(sign)).toBeLessThan(square);
  }
});
