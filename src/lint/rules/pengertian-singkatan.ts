import type { Fix } from "../../diagnostics/diagnostic.js";
import { defineRule, writeInstead } from "../rule.js";
import type { RunningText } from "../running-text.js";

/** The parts of a definition that names a short form. */
const parts =
  /^(?<name>.+?)(?<before>,)? (?:yang )?selanjutnya (?<verb>(?:disingkat|disebut)(?: (?:dengan|sebagai|menjadi))?) (?<short>[“"«]?[^,]+?[”"»]?)(?<after>,)? adalah /du;

type Part = "before" | "verb" | "after";

export const pengertianSingkatan = defineRule({
  name: "pengertian-singkatan",
  severity: "warning",
  fix: "safe",
  summary: {
    id: "Singkatan ditulis «X yang selanjutnya disingkat Y adalah», nama pendek «X yang selanjutnya disebut Y adalah»",
    en: "An abbreviation reads “X yang selanjutnya disingkat Y adalah”, a short name “X yang selanjutnya disebut Y adalah”",
  },
  message: (p: { part: Part; written: string; expected: string }) =>
    p.part === "verb"
      ? {
          id: `Di sini ditulis «${p.expected}», bukan «${p.written}».`,
          en: `It is “${p.expected}” here, not “${p.written}”.`,
        }
      : { id: "Koma ini tidak ditulis dalam rumusan pengertian.", en: "The form of a definition has no comma here." },
  why: {
    id: "Satu bentuk memungkinkan orang dan mesin menemukan istilah, singkatan, dan artinya.",
    en: "One form lets people and machines find the term, its short form and its meaning.",
  },
  help: (p) =>
    p.part === "verb"
      ? { id: `Tulis «yang selanjutnya ${p.expected}».`, en: `Write “yang selanjutnya ${p.expected}”.` }
      : { id: "Hapus komanya.", en: "Delete the comma." },
  ground: "UU 12/2011 Lampiran II angka 98 sebagaimana diubah dengan UU 13/2022",
  example: { part: "verb", written: "disebut dengan", expected: "disingkat" },
  check: (report, { paragraphs }) => {
    const hold = (text: RunningText): void => {
      const match = parts.exec(text.text);
      const at = match?.indices?.groups;
      if (!match || !at) return;
      const { name = "", verb = "", short = "" } = match.groups as Partial<Record<string, string>>;
      const tell = (part: Part, expected: string): void => {
        const [start, end] = at[part] as [number, number];
        const fix: Fix | undefined = writeInstead(expected, text.edit(start, end, expected));
        report({ at: text.span(start, end), params: { part, written: text.text.slice(start, end), expected }, fix });
      };
      const expected = verbFor(name, short) ?? (verb.split(" ")[0] as string);
      if (at["before"]) tell("before", "");
      if (verb !== expected) tell("verb", expected);
      if (at["after"]) tell("after", "");
    };
    return {
      definition(_definition, { content }) {
        const [text] = paragraphs(content);
        if (text) hold(text);
      },
    };
  },
});

/** What a short form is, where its letters tell: initials of the words, or some of the words themselves. */
function verbFor(name: string, short: string): "disingkat" | "disebut" | undefined {
  const bare = short.replace(/[“”"«»]/gu, "");
  const words = name.split(/[\s/-]+/u);
  if (/^\p{Lu}[\p{Lu}\d-]+$/u.test(bare)) return isInitials(bare, words) ? "disingkat" : undefined;
  return bare.split(/\s+/u).every((word) => words.includes(word)) ? "disebut" : undefined;
}

/** `TRC` of `Tim Reaksi Cepat Kotabaru Mendengar`: every letter begins a word, in their order. */
function isInitials(letters: string, words: readonly string[]): boolean {
  const rest = [...letters];
  for (const word of words) if (word.charAt(0).toUpperCase() === rest[0]) rest.shift();
  return rest.length === 0;
}
