import { describe, expect, it } from "vitest";
import type { Language } from "../../diagnostics/diagnostic.js";
import { rulePage } from "../../lint/rule-page.js";
import { rules } from "../../lint/rules.js";
import { brokenLinks, complaintsAbout, fileNamed, idsOn, pagesOf } from "../../testing/html-pages.js";
import { areaNames, catalogues, codes } from "../../workspace/catalogues.js";
import { findingsFiles } from "./findings.js";

const areas = catalogues.map(({ area }) => ({ area, name: areaNames[area] ?? { id: area, en: area } }));
const filesIn = (language: Language) => findingsFiles({ codes, areas, pageOf: rulePage, version: "1.2.3" }, language);

describe.each(["id", "en"] as const)("the reference of findings (%s)", (language) => {
  const files = filesIn(language);

  it("is sound HTML without a dead link", async () => {
    const complaints = await Promise.all(
      [...pagesOf(files)].map(async ([path, page]) => [path, await complaintsAbout(page)] as const),
    );
    expect(complaints.filter(([, found]) => found.length > 0)).toEqual([]);
    expect(brokenLinks(files)).toEqual([]);
    expect(pagesOf(files).size).toBe(catalogues.length + 1);
  });

  it("has every code once on the page of its area and once on the list", () => {
    const index = fileNamed(files, "index.html");
    for (const { code } of codes.values()) {
      const [area = "", name = ""] = code.split("/");
      expect(
        idsOn(fileNamed(files, `${area}.html`)).filter((id) => id === name),
        code,
      ).toHaveLength(1);
      expect(index.split(`href="${area}.html#${name}"`), code).toHaveLength(2);
    }
  });

  it("needs nothing from elsewhere", () => {
    for (const [, page] of pagesOf(files)) expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it("is the same every time", () => {
    expect(filesIn(language)).toEqual(files);
  });
});

describe("a drafting rule on its page", () => {
  const sectionOf = (language: Language, name: string): string =>
    new RegExp(`<section class="finding" id="${name}"[\\s\\S]*?</section>`).exec(
      fileNamed(filesIn(language), "lint.html"),
    )?.[0] ?? "";

  it("shows the examples with what is found in them marked", () => {
    const section = sectionOf("id", "bentuk-jamak");
    expect(section).toContain(
      'example-bad" lang="id">Kepala Dinas menutup <mark>akun-akun</mark> yang tidak aktif.</pre>',
    );
    expect(section).toContain('example-good" lang="id">Kepala Dinas menutup akun yang tidak aktif.</pre>');
    expect(section).toContain("<h3>Yang tidak ditangkap</h3>");
    expect(section).not.toMatch(/[⟦⟧`]/);
  });

  it("says how to leave it out, and which fix there is", () => {
    expect(sectionOf("id", "bentuk-jamak")).toContain("<code>&lt;!-- abaikan lint/bentuk-jamak: alasan --&gt;</code>");
    expect(sectionOf("id", "pasal-ini")).toContain("<dt>Perbaikan otomatis</dt><dd><code>pedoman fix</code>");
    expect(sectionOf("en", "pasal-ini")).toContain("<dt>Automatic fix</dt><dd><code>pedoman fix</code>");
  });

  it("in English leaves out what is written in Indonesian only", () => {
    const section = sectionOf("en", "bentuk-jamak");
    expect(section).toContain("<h3>Avoid</h3>");
    expect(section).not.toContain("missed on purpose");
  });

  it.each(rules.map(({ name }) => name))("%s has a page with a plain list of what it misses", (name) => {
    const page = rulePage(`lint/${name}`);
    expect(page?.avoid.length).toBeGreaterThan(0);
    expect(page?.prefer.length).toBeGreaterThan(0);
    expect(page?.misses).toMatch(/^- \S/);
    expect(page?.misses.split("\n").filter((line) => !/^(?:- | {2}\S)/.test(line))).toEqual([]);
  });
});

it("tells of codes that are no drafting rules without examples", () => {
  expect(rulePage("structure/empty-unit")).toBeUndefined();
  expect(rulePage("lint/tidak-ada")).toBeUndefined();
  expect(fileNamed(filesIn("id"), "structure.html")).not.toContain("<pre");
});
