import { describe, expect, it } from "vitest";
import { coverage } from "../../prove/coverage.js";
import { complaintsAbout, wordsOn } from "../../testing/html-pages.js";
import { sampleHandbook } from "../../testing/sample-handbook.js";
import { siteOf } from "../html/site.js";
import { wordsIn } from "../words.js";
import { coverageRows, renderCoveragePage } from "./coverage-page.js";

const site = siteOf(sampleHandbook, wordsIn("id"));
const covered = coverage(sampleHandbook);
const rows = sampleHandbook.documents.flatMap((document) => coverageRows(document, covered, site));
const total = (column: string): number =>
  rows.reduce((sum, { cells }) => sum + (cells.find((cell) => cell.column === column)?.count ?? 0), 0);

describe("the map of coverage", () => {
  it("counts every provision once, as the coverage does", () => {
    const { totals } = covered;
    expect(rows.length).toBeGreaterThan(2);
    expect(total("units")).toBe(totals.provisions);
    for (const column of ["rules", "human", "known", "none"] as const) expect(total(column)).toBe(totals[column]);
    expect(total("norms")).toBe(
      new Set(covered.provisions.flatMap(({ rules, human }) => [...rules, ...human.map(({ id }) => id)])).size,
    );
  });

  it("is a sound page with a row for every Pasal, its numbers in words", async () => {
    const page = renderCoveragePage(site) as string;
    expect(await complaintsAbout(page)).toEqual([]);
    for (const { citation } of rows) expect(wordsOn(page)).toContain(citation);
    expect(renderCoveragePage(siteOf(sampleHandbook, wordsIn("id")))).toBe(page);
  });

  it("is not made for a handbook without acts", () => {
    const documents = sampleHandbook.documents.filter(({ head }) => head.kind === "pedoman");
    expect(renderCoveragePage(siteOf({ ...sampleHandbook, documents }, wordsIn("id")))).toBeUndefined();
  });

  it("never prints markup of an author", () => {
    const documents = sampleHandbook.documents.map((document) => ({
      ...document,
      head: { ...document.head, title: "<img src=x onerror=alert(1)>" },
    }));
    expect(renderCoveragePage(siteOf({ ...sampleHandbook, documents }, wordsIn("id")))).not.toContain("<img");
  });
});
