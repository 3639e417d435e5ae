import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { compile } from "../../compile/compile.js";
import type { SourceFile } from "../../model/source-file.js";
import { remarkOrNative } from "../../syntax/choose-parser.js";
import { parseDocument } from "../../syntax/parse-document.js";
import { checkRestated } from "./check-restated.js";

/** The real texts: this test changes every number in them, one at a time. */
const folder = resolve(import.meta.dirname, "../../../guidelines");
const sources: readonly SourceFile[] = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .sort()
  .map((name) => ({ path: `guidelines/${name}`, text: readFileSync(join(folder, name), "utf8") }));
// The texts are read some forty times over; the native parser gives the same trees (src/corpus.test.ts).
const parser = await remarkOrNative("auto");
const trees = new Map(sources.map((source) => [source.path, parseDocument(source, parser).value]));

const spelled = "satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh".split("|");
const units = "menit|jam|hari|minggu|bulan|tahun";
const things = "sumber|unsur|laporan|tayangan|sampai|Perangkat Daerah";
const number = new RegExp(
  `(?<![\\p{L}\\d.,–-]|nomor )(\\d+(?:\\.\\d{3})*|${spelled.join("|")})(?= (?:x \\d|${units}|${things}))`,
  "giu",
);

/** A number that counts something, where it stands in running text: frontmatter and fenced blocks are read by other checks. */
type Written = {
  readonly path: string;
  readonly start: number;
  readonly number: string;
  /** What it must cite in to be a restatement: its sentence, or its cell with the heading of the column. */
  readonly context: string;
  readonly isTime: boolean;
};

function numbersIn({ path, text }: SourceFile): readonly Written[] {
  const prose = text.replace(/^---\n.*?\n---\n|^```.*?^```/gms, (block) => block.replace(/[^\n]/g, " "));
  return [...prose.matchAll(number)].map((match) => ({
    path,
    start: match.index,
    number: match[0],
    context: contextOf(prose, match.index),
    isTime: !new RegExp(`^ (?:${things})`).test(prose.slice(match.index + match[0].length)),
  }));
}

function contextOf(prose: string, at: number): string {
  const paragraph = prose.lastIndexOf("\n\n", at) + 2;
  const lineStart = prose.lastIndexOf("\n", at) + 1;
  const line = prose.slice(lineStart, prose.indexOf("\n", at));
  if (line.startsWith("|")) {
    const column = prose.slice(lineStart, at).split("|").length - 1;
    const header = prose.slice(paragraph, prose.indexOf("\n", paragraph)).split("|");
    const ground = header.findIndex((cell) => cell.trim() === "Dasar");
    return [line.split("|")[column], header[column], ground < 0 ? "" : line.split("|")[ground]].join(" ");
  }
  const end = prose.indexOf("\n\n", at);
  const starts = [...prose.slice(paragraph, at).matchAll(/[.!?]\s+(?=\p{Lu})|\n(?=[-\d]+\.? )/gu)];
  const start = paragraph + (starts.at(-1)?.index ?? 0);
  const stop = /\n(?=[-\d]+\.? )|[.!?](?:\s+(?=\p{Lu})|$)/u.exec(prose.slice(at, end < 0 ? undefined : end))?.index;
  return prose.slice(start, stop === undefined ? end : at + stop);
}

const written = sources
  .filter(({ text }) => !/^jenis: (?:peraturan-bupati|keputusan-bupati|kosakata|organisasi|kalender)$/m.test(text))
  .flatMap(numbersIn);

/** Another number in the same spelling, of the same length where it can be. */
function otherThan(found: string): string {
  const at = spelled.indexOf(found.toLowerCase());
  if (at >= 0) return spelled[(at + 1) % spelled.length] as string;
  return found.replace(/\d$/, (digit) => (found === "9" ? "8" : String((Number(digit) + 1) % 10)));
}

/** Those of some changed numbers that are not found where they stand. Far from one another they cannot hide one another. */
function missedOf(changed: readonly Written[]): readonly Written[] {
  const moved = new Map<Written, number>();
  const read = sources.map(({ path, text }) => {
    const mine = changed.filter((one) => one.path === path);
    if (mine.length === 0) return trees.get(path);
    let made = "";
    let from = 0;
    for (const one of mine) {
      made += text.slice(from, one.start);
      moved.set(one, made.length);
      made += otherThan(one.number);
      from = one.start + one.number.length;
    }
    return parseDocument({ path, text: made + text.slice(from) }, parser).value;
  });
  const { value } = compile(
    read.filter((tree) => tree !== undefined),
    "0".repeat(64),
  );
  const found = checkRestated(value);
  return changed.filter((one) => {
    const at = moved.get(one) as number;
    return !found.some(({ span }) => span.file === one.path && span.start <= at && at < span.end);
  });
}

const rounds = 12;

it("every number restated from a provision is found when it is changed", () => {
  const missed = Array.from({ length: rounds }, (_, round) =>
    missedOf(written.filter((_, at) => at % rounds === round)),
  ).flat();
  // What cites nothing in its sentence or cell says nothing of the law; what cites another act cannot be read here.
  const restating = missed.filter(
    ({ context }) => /Pasal \d|Lampiran/.test(context) && !/Nomor \d+\s+Tahun/.test(context),
  );
  expect(restating.filter(({ isTime }) => isTime).map(({ path, context }) => `${path}: ${context}`)).toEqual([]);
  expect(written.length - missed.length).toBeGreaterThan(80);
});

it("nothing is found as the texts stand", () => {
  const { value } = compile([...trees.values()], "0".repeat(64));
  expect(checkRestated(value).map(({ span, message }) => `${span.file}:${span.start} ${message.id}`)).toEqual([]);
});
