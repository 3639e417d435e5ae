import { beforeAll, expect, it } from "vitest";
import type { OutputFile } from "./emit/emitter.js";
import { wordEmitter } from "./emit/word/word.js";
import type { Document } from "./model/document.js";
import type { Handbook } from "./model/handbook.js";
import { compiledGuidelines } from "./testing/guidelines.js";
import { readWord, wordsOfLine } from "./testing/read-word.js";
import { wordFaults } from "./testing/word-faults.js";
import { linesOfProvisions } from "./testing/word-words.js";

/** The Word files of the real texts. */
let handbook: Handbook;
let files: readonly OutputFile[];
beforeAll(async () => {
  handbook = (await compiledGuidelines()).handbook;
  files = (await wordEmitter.emit(handbook)).value;
});

const linesIn = (id: string): readonly string[] =>
  readWord(files.find(({ path }) => path === `handbook/${id}.docx`)?.contents as Uint8Array)
    .lines.map(wordsOfLine)
    .filter((line) => line !== "" && line !== ":");

/** Where one run of lines stands in another, whole. */
const foundAt = (lines: readonly string[], sought: readonly string[]): number =>
  lines.findIndex((_, index) => sought.every((line, offset) => lines[index + offset] === line));

/** The parts between which a file says something the model does not: the formulae of the law, the opening of a guide. */
const partsOf = ({ head, preamble, body, attachments }: Document): readonly (readonly string[])[] => {
  const isLaw = head.kind === "peraturan-bupati" || head.kind === "keputusan-bupati";
  const whole = (provisions: Document["body"]): readonly string[] => linesOfProvisions(provisions, handbook);
  return isLaw
    ? [whole(preamble), whole(body), ...attachments.map((one) => whole([{ ...one, label: "", title: "" }]))]
    : [whole([...body, ...attachments])];
};

it("say every provision of every document, word by word and in order, with the law's own numbers", () => {
  for (const document of handbook.documents) {
    const lines = linesIn(document.head.id);
    const places = partsOf(document).map((part) => foundAt(lines, part));
    expect(places, document.head.id).not.toContain(-1);
    expect(places, document.head.id).toEqual([...places].sort((a, b) => a - b));
  }
});

it("have nothing that Word would stumble over, and no field that changes a word of the law when it is computed", () => {
  expect(wordFaults(files)).toEqual([]);
});

it("let Word count nearly every ayat and Pasal of the regulation: the law has no inserted numbers yet", () => {
  const { lines } = readWord(
    files.find(({ path }) => path === "handbook/perbup-media-sosial.docx")?.contents as Uint8Array,
  );
  const units = lines.filter(({ style }) => /^(?:BAB|Paragraf|Pasal|Ayat|Huruf|Angka)$/.test(style));
  expect(units.length).toBeGreaterThan(500);
  expect(units.filter(({ number }) => number === "").map(wordsOfLine)).toEqual([]);
});
