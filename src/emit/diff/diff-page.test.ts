import { describe, expect, it } from "vitest";
import { bundleOf } from "../../compile/bundle.js";
import type { DiffWire } from "../../model/generated/diff-wire.js";
import { compareLaws } from "../../prove/diff/compare-laws.js";
import type { ComparedLaw } from "../../prove/diff/compared-law.js";
import { askedLaw } from "../../testing/asked-law.js";
import { compileTexts } from "../../testing/compile-texts.js";
import { complaintsAbout, idsOn } from "../../testing/html-pages.js";
import { diffPage } from "./diff-page.js";

function lawOf(name: string, change: (text: string) => string): ComparedLaw {
  const texts = Object.fromEntries(Object.entries(askedLaw("")).map(([path, text]) => [path, change(text)]));
  const { value: handbook } = compileTexts(texts);
  const { rules, calendar } = bundleOf(handbook).value;
  return { name, kind: "folder", rules, calendar, handbook, errors: 0 };
}

/** A deadline moves, a prohibition asks for the opposite, an ayat is new. */
const diff = compareLaws({
  before: lawOf("lama", (text) => text),
  after: lawOf("baru", (text) =>
    text
      .replace("paling lambat 2 (dua) jam", "paling lambat 3 (tiga) jam")
      .replace("paling_lambat: 2 jam", "paling_lambat: 3 jam")
      .replace("bila: bukan jawaban.lengkap", "bila: jawaban.lengkap")
      .replace("\n```aturan", "\n(8) Ketentuan lain diatur dengan Keputusan Kepala.\n\n```aturan"),
  ),
});

/** The same comparison with something hostile at the end of every sentence and word of the texts. */
function hostile<T>(value: T, key = ""): T {
  const evil = '<script>alert(1)</script>"><img src=x onerror=alert(1)> {{constructor}} </style>';
  if (typeof value === "string")
    return (["id", "en", "words", "name", "citation", "title"].includes(key) ? `${value} ${evil}` : value) as T;
  if (Array.isArray(value)) return value.map((one) => hostile(one, key)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hostile(one, name)])) as T;
}

describe.each(["id", "en"] as const)("the page of a comparison (%s)", (language) => {
  const page = diffPage(diff, language);

  it("is sound HTML whose ids are there once", async () => {
    expect(await complaintsAbout(page)).toEqual([]);
    expect(new Set(idsOn(page)).size).toBe(idsOn(page).length);
  });

  it("tells every effect, every situation and every change of the texts", () => {
    expect(diff.effects.length).toBeGreaterThan(1);
    expect(diff.situations.witnesses.length).toBeGreaterThan(0);
    for (const { said } of diff.effects) expect(page).toContain(said[language].slice(0, 20).replaceAll("“", "“"));
    expect(page.match(/<tr>\n<td/g)).toHaveLength(diff.texts.length);
    expect(page.match(/class="diff-situation"/g)).toHaveLength(diff.situations.witnesses.length);
  });

  it("loads nothing and runs nothing", () => {
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
    expect(page).not.toContain("<script");
    expect(page).toContain("default-src &#x27;none&#x27;");
  });

  it("prints whatever the texts hold as text", async () => {
    const evil = diffPage(hostile(diff) as DiffWire, language);
    expect(evil).not.toMatch(/<script|<img/);
    expect(evil.match(/<\/style>/g)).toHaveLength(page.match(/<\/style>/g)?.length ?? 0);
    expect(evil).toContain("&lt;script&gt;");
    expect((await complaintsAbout(evil)).filter((one) => !one.includes("long-title"))).toEqual([]);
  });
});

it("sets what stood before left, what stands now in the middle, and marks only what differs", () => {
  const page = diffPage(diff, "id");
  expect(page).toContain("paling lambat <del>2 (dua)</del> jam");
  expect(page).toContain("paling lambat <ins>3 (tiga)</ins> jam");
  expect(page).toMatch(
    /<p class="diff-none">\(tidak ada\)<\/p><\/td>\n<td[^>]*><p class="diff-place">Pasal 1 ayat \(8\)/,
  );
});

it("sets nothing side by side of two laws that have nothing in common", () => {
  const page = diffPage({ ...diff, related: false, texts: [], effects: [], names: [] }, "id");
  expect(page).not.toContain('diff-matrix"');
  expect(page).not.toContain("Akibat perubahan");
});
