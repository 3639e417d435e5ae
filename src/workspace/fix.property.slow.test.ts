import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { remarkOrNative } from "../syntax/choose-parser.js";
import { repository } from "../testing/guidelines.js";
import { memoryHost } from "../testing/memory-host.js";
import { seededRandom } from "../testing/seeded-random.js";
import { type FixReport, fixTexts } from "./fix.js";

/** Seeds tried; more with FIX_RUNS. Each compiles the whole guidelines some six times. */
const runs = Number(process.env["FIX_RUNS"] ?? 2);

/** What hands do to a text: the places it can be done at, and what is made of one. */
const damages: readonly (readonly [what: string, at: RegExp, made: (found: string) => string])[] = [
  ["no blank after a label", /^\(\d+\) (?=\p{L})/gmu, (label) => label.trimEnd()],
  ["a label in bold", /^\(\d+\)(?= )/gm, (label) => `**${label}**`],
  ["words misspelt after a figure", /(?<=\d \()(?:dua|tiga|lima|tujuh)(?=\))/g, (word) => `${word}${word.at(-1)}`],
  ["no words after a figure", /(?<=paling lambat \d) \((?:dua|tiga|lima|tujuh)\)/g, () => ""],
  ["a comma at the end of an item", /;(?=\n\n[b-d]\. )/g, () => ","],
  ["a key misspelt", /^pelaku(?=: )/gm, () => "pelakuu"],
  ["a block misspelt", /(?<=^```)aturan$/gm, () => "aturna"],
  ["an id in capitals", /(?<=\{#)[a-z]+(?=-[a-z-]+\})/g, (id) => id.toUpperCase()],
  ["a reference broken over two lines", /(?<=dimaksud (?:pada|dalam)) (?=(?:ayat|Pasal))/g, () => "\n"],
  ["an unseen character", /(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, () => "\u200b"],
];

const folder = "/naskah/guidelines";
const source = resolve(repository, "guidelines");
const originals = Object.fromEntries(
  readdirSync(source)
    .filter((name) => /\.(?:md|json)$/.test(name))
    .map((name) => [`${folder}/${name}`, readFileSync(resolve(source, name), "utf8")]),
);

/** The real guidelines with some places damaged, the same for the same seed. */
function damaged(seed: number): Record<string, string> {
  const random = seededRandom(seed);
  const files = { ...originals };
  for (const [, at, made] of damages) {
    const path =
      [`${folder}/perbup-media-sosial.md`, `${folder}/pedoman-isu-publik.md`][Math.floor(random() * 4)] ??
      `${folder}/perbup-media-sosial.md`;
    const text = files[path] ?? "";
    const body = text.indexOf("# BAB");
    const places = [...text.matchAll(at)].filter(({ index }) => index > body);
    const place = places[Math.floor(random() * places.length)];
    if (!place) continue;
    files[path] = text.slice(0, place.index) + made(place[0]) + text.slice(place.index + place[0].length);
  }
  return files;
}

const errors = (found: readonly Diagnostic[]): readonly string[] =>
  found.filter(({ severity }) => severity === "error").map(({ code }) => code);

/** What is left of one list after another is taken from it. */
function without(some: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The texts as the reported fixes alone make them, by cutting and pasting round after round. */
function replayed({ before, made }: FixReport): ReadonlyMap<string, string> {
  const texts = new Map([...before.sources].map(([path, { text }]) => [path, text]));
  for (let round = 1; round <= (made.at(-1)?.round ?? 0); round += 1) {
    const edits = made.filter((one) => one.round === round).flatMap(({ fix }) => fix.edits);
    const seen = new Set<string>();
    for (const { span, text } of [...edits].sort((a, b) => b.span.start - a.span.start)) {
      const key = `${span.file} ${span.start} ${span.end} ${text}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const old = texts.get(span.file) ?? "";
      texts.set(span.file, old.slice(0, span.start) + text + old.slice(span.end));
    }
  }
  return texts;
}

describe("the real guidelines, damaged", () => {
  it("have nothing to mend as they are", async () => {
    const report = await fixTexts(memoryHost(originals), "/naskah", await remarkOrNative("auto"), {
      unsafe: true,
      codes: undefined,
      files: undefined,
    });
    expect(report.made.map(({ code, edits }) => `${code} ${edits[0]?.file}:${edits[0]?.at.line}`)).toEqual([]);
  }, 300_000);

  it.each(Array.from({ length: runs }, (_, i) => i + 1))(
    "are mended once and for all, in the reported places only, and no error comes of it (seed %i)",
    async (seed) => {
      const parser = await remarkOrNative("auto");
      const files = damaged(seed);
      const options = { unsafe: false, codes: undefined, files: undefined };
      const first = await fixTexts(memoryHost(files), "/naskah", parser, options);
      expect(first.made.length).toBeGreaterThan(4);

      const texts = replayed(first);
      for (const [path, text] of first.texts) expect(texts.get(path)).toBe(text);
      for (const [path, { text }] of first.before.sources)
        if (!first.texts.has(path)) expect(texts.get(path)).toBe(text);

      expect(without(errors(first.after.diagnostics), errors(first.before.diagnostics))).toEqual([]);
      // What was mended says again what was reviewed: no rule reads otherwise than before the damage.
      expect(first.after.diagnostics.filter(({ code }) => code.startsWith("review/"))).toEqual([]);

      const again = Object.fromEntries([...first.after.sources].map(([path, { text }]) => [`/naskah/${path}`, text]));
      const second = await fixTexts(memoryHost(again), "/naskah", parser, options);
      expect([second.made.length, second.texts.size]).toEqual([0, 0]);
    },
    600_000,
  );
});
