import { describe, expect, it } from "vitest";
import { bundleOf } from "../../compile/bundle.js";
import { askedLaw } from "../../testing/asked-law.js";
import { compileTexts } from "../../testing/compile-texts.js";
import { complaintsAbout, fileNamed, idsOn, pagesOf, wordsOn } from "../../testing/html-pages.js";
import { sampleHandbook } from "../../testing/sample-handbook.js";
import { askEmitter } from "./ask.js";

const scenario = `
\`\`\`skenario
id: belum-disetujui
judul: Belum <b>disetujui</b>
tanya: admin menerbitkan Tanggapan
pada: 2026-08-18 pukul 09.00
fakta:
  isu.tingkat: serius
putusan: perlu fakta
\`\`\`
`;
const { value: handbook } = compileTexts(askedLaw(scenario));
const bundle = bundleOf(handbook).value;
const emit = () => askEmitter.emit(handbook, bundle).value;
const files = emit();
const page = fileNamed(files, "handbook/bolehkah.html");

it("makes a page, its script and its data, the same bytes twice", () => {
  expect(files.map(({ path }) => path)).toEqual([
    "handbook/bolehkah.html",
    "handbook/assets/bolehkah-data.js",
    "handbook/assets/bolehkah.js",
  ]);
  expect(emit()).toEqual(files);
});

it.each([...pagesOf(files)])("%s is valid HTML with every id once", async (_path, html) => {
  expect(await complaintsAbout(html)).toEqual([]);
  expect(new Set(idsOn(html)).size).toBe(idsOn(html).length);
});

it("hides what only works with its script, and says so to whoever has none", () => {
  expect(page).toContain('<div id="tanya_jawab" class="ask" hidden></div>');
  expect(page).toMatch(/<noscript><p[^>]*>Tanya jawab ini memerlukan JavaScript/);
  expect(page).toMatch(/assets\/bolehkah-data\.js" defer[\s\S]*assets\/bolehkah\.js" defer/);
});

it("loads as a plain script that holds data alone", () => {
  const text = fileNamed(files, "handbook/assets/bolehkah-data.js");
  const json = /^globalThis\.pedomanBolehkah=(.*);\n$/s.exec(text)?.[1] ?? "";
  expect(Object.keys(JSON.parse(json))).toContain("decisionsOwed");
  expect(text).not.toContain("<");
});

describe("without a calendar", () => {
  it("there is the page with its examples, and no script", () => {
    const without = askEmitter.emit(sampleHandbook, { ...bundle, calendar: undefined }).value;
    expect(without.map(({ path }) => path)).toEqual(["handbook/bolehkah.html"]);
    expect(fileNamed(without, "handbook/bolehkah.html")).not.toContain("bolehkah.js");
  });
});

it("lists the examples that ask for a decision as text", () => {
  expect(wordsOn(page)).toContain("Contoh kasus");
  expect(page).not.toContain("<b>");
});
