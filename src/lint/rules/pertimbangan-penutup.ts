import type { Provision } from "../../model/provision.js";
import { actNames } from "../act-names.js";
import { readEnding } from "../ending.js";
import { defineWideRule, writeInstead } from "../rule.js";
import type { RunningText } from "../running-text.js";
import { notSemicolon } from "../semicolon-ending.js";

/** What can be wrong with a consideration. */
type Fault = "opening" | "ending" | "closing" | "letters" | "verb" | "act" | "title";

const names: Readonly<Record<Fault, { readonly id: string; readonly en: string }>> = {
  opening: { id: "Setiap pertimbangan diawali «bahwa»", en: "Every consideration begins with “bahwa”" },
  ending: { id: "Setiap pertimbangan diakhiri `;`", en: "Every consideration ends in `;`" },
  closing: {
    id: "Pertimbangan terakhir tidak berbunyi seperti rumusan penutup",
    en: "The last consideration does not read as the closing formula",
  },
  letters: {
    id: "Rumusan penutup menyebut tepat huruf-huruf pertimbangan di atasnya",
    en: "The closing formula names exactly the letters of the considerations above it",
  },
  verb: { id: "Rumusan penutup memakai «perlu menetapkan»", en: "The closing formula says “perlu menetapkan”" },
  act: { id: "Rumusan penutup menyebut jenis naskah ini", en: "The closing formula names the kind of this act" },
  title: { id: "Rumusan penutup menyebut judul naskah ini", en: "The closing formula gives the title of this act" },
};

/** The closing formula in its parts, whatever stands in them. */
const formula =
  /^bahwa berdasarkan pertimbangan sebagaimana dimaksud (?<letters>(?:dalam|pada) huruf .+?), (?<verb>perlu \p{L}+) (?<act>(?:Peraturan|Keputusan)(?: \p{Lu}\p{L}*)+) tentang (?<title>.+)$/du;

export const pertimbanganPenutup = defineWideRule({
  name: "pertimbangan-penutup",
  severity: "error",
  fix: "safe",
  summary: {
    id: "Menimbang: tiap butir «bahwa …;», dan yang terakhir menyimpulkan semua butir di atasnya",
    en: "Menimbang: each item reads “bahwa …;”, and the last concludes from all those above it",
  },
  message: (p: { fault: Fault; expected: string | undefined }) => ({
    id: `${names[p.fault].id}${p.expected === undefined ? "" : `: «${p.expected}»`}.`,
    en: `${names[p.fault].en}${p.expected === undefined ? "" : `: “${p.expected}”`}.`,
  }),
  why: {
    id: "Pertimbangan terakhir menghubungkan alasan dengan naskahnya; huruf, jenis, atau judul yang keliru menunjuk ke tempat lain.",
    en: "The last consideration ties the reasons to the act; a wrong letter, kind or title points elsewhere.",
  },
  help: (p) => ({
    id:
      p.expected === undefined
        ? "Tulis setiap pertimbangan sebagai satu kalimat yang diawali «bahwa» dan diakhiri `;`."
        : `Tulis «${p.expected}».`,
    en:
      p.expected === undefined
        ? "Write every consideration as one sentence that begins with “bahwa” and ends in `;`."
        : `Write “${p.expected}”.`,
  }),
  ground: "UU 12/2011 Lampiran II angka 22, 23",
  example: { fault: "letters", expected: "dalam huruf a dan huruf b" },
  check: (report, { handbook, document, paragraphs }) => {
    const holdOpening = (text: RunningText): void => {
      const first = /^\S+/.exec(text.text)?.[0] ?? "";
      if (first === "bahwa") return;
      const fix =
        first.toLowerCase() === "bahwa"
          ? writeInstead("bahwa", text.edit(0, first.length, "bahwa"))
          : /^\p{Ll}/u.test(first)
            ? writeInstead("bahwa", text.edit(0, 0, "bahwa "))
            : undefined;
      report({ at: text.span(0, first.length), params: { fault: "opening", expected: undefined }, fix });
    };
    const holdEnding = (text: RunningText): void => {
      const fault = notSemicolon(text);
      if (fault) report({ ...fault, params: { fault: "ending", expected: undefined } });
    };
    const holdFormula = (text: RunningText, letters: string): void => {
      const { act, ofRegion } = actNames(document, handbook);
      const { title } = document.head;
      const words = text.text.slice(0, readEnding(text.text).start);
      const match = formula.exec(words);
      if (!match) {
        const expected = `bahwa berdasarkan pertimbangan sebagaimana dimaksud ${letters}, perlu menetapkan ${act ?? "Peraturan Bupati"} tentang ${title}`;
        const concludes = /^bahwa berdasarkan /i.test(words) && endsAlike(words, title);
        const fix = concludes ? writeInstead(expected, text.edit(0, words.length, expected)) : undefined;
        report({ at: text.span(0, words.length), params: { fault: "closing", expected }, fix });
        return;
      }
      const part = (name: "letters" | "verb" | "act" | "title", expected: string, sure: boolean): void => {
        const [start, end] = match.indices?.groups?.[name] ?? [0, words.length];
        const fix = sure ? writeInstead(expected, text.edit(start, end, expected)) : undefined;
        report({ at: text.span(start, end), params: { fault: name, expected }, fix });
      };
      const written = match.groups as Record<"letters" | "verb" | "act" | "title", string>;
      if (written.letters !== letters) part("letters", letters, true);
      if (written.verb !== "perlu menetapkan") part("verb", "perlu menetapkan", true);
      if (act !== undefined && written.act !== act && written.act !== ofRegion) part("act", act, true);
      // Which of the two titles is right, the tool cannot know.
      if (alike(written.title) !== alike(title)) part("title", title, false);
    };
    return {
      preamble(section) {
        if (section.kind !== "menimbang") return;
        const items = section.children.length > 0 ? section.children : [section];
        const texts = items.map((item) => (item.children.length > 0 ? undefined : paragraphs(item.content)[0]));
        const final = texts.at(-1);
        for (const text of texts) {
          if (!text) continue;
          holdOpening(text);
          holdEnding(text);
        }
        if (final && items.length > 1 && items.every(({ kind }) => kind === "huruf")) {
          holdFormula(final, lettersOf(items.slice(0, -1)));
        }
      },
    };
  },
});

/** `dalam huruf a`, `dalam huruf a dan huruf b`, `dalam huruf a, huruf b, dan huruf c`. */
function lettersOf(items: readonly Provision[]): string {
  const names = items.map(({ number }) => `huruf ${number}`);
  const final = names.pop() ?? "";
  if (names.length === 0) return `dalam ${final}`;
  return `dalam ${names.join(", ")}${names.length > 1 ? "," : ""} dan ${final}`;
}

/** A title as it is compared: capitals and blanks do not matter. */
function alike(title: string): string {
  return title.replace(/\s+/g, " ").trim().toLowerCase();
}

function endsAlike(words: string, title: string): boolean {
  return alike(words).endsWith(` tentang ${alike(title)}`);
}
