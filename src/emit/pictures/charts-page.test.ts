import { describe, expect, it } from "vitest";
import type { Handbook } from "../../model/handbook.js";
import { addressesOn, complaintsAbout, fileNamed, idsOn, wordsOn } from "../../testing/html-pages.js";
import { sampleHandbook } from "../../testing/sample-handbook.js";
import { handbookEmitter } from "../handbook/handbook.js";
import { chartsPageName } from "../html/address.js";
import { siteOf } from "../html/site.js";
import { wordsIn } from "../words.js";
import { chartsOf } from "./charts.js";
import { chartRecords, renderChartsPage } from "./charts-page.js";

const site = siteOf(sampleHandbook, wordsIn("id"));
const page = renderChartsPage(site) as string;
/** One with nothing to draw. */
const bare: Handbook = { ...sampleHandbook, norms: [], decisionTables: [], organisation: { roles: new Map() } };

describe("the page of pictures", () => {
  it("is sound, and says of every picture what it shows and where its words are", async () => {
    expect(await complaintsAbout(page)).toEqual([]);
    const images = [...page.matchAll(/<svg [^>]*role="img" aria-labelledby="([^"]*)"/g)].map(([, ids]) => ids ?? "");
    expect(images.length).toBe(chartsOf(site).flatMap(({ drawings }) => drawings).length);
    for (const id of images.flatMap((ids) => ids.split(" "))) expect(idsOn(page)).toContain(id);
    for (const { title, about } of chartsOf(site)) {
      expect(wordsOn(page)).toContain(title);
      expect(page).toContain(`${site.words.charts.description(about)}</desc>`);
    }
  });

  it("has every picture at the address that its contents and the search lead to", () => {
    const found = chartRecords(site).map(({ anchor }) => anchor);
    expect(found).toHaveLength(chartsOf(site).length);
    for (const anchor of found) {
      const [file, id] = anchor.split("#");
      expect(file).toBe(chartsPageName);
      expect(idsOn(page)).toContain(id);
      expect(addressesOn(page)).toContain(`#${id}`);
    }
  });

  it("is not made where there is nothing to draw", () => {
    expect(renderChartsPage(siteOf(bare, wordsIn("id")))).toBeUndefined();
  });

  it("is offered by the index with the kinds it has, and by no page where it is not made", () => {
    const indexOf = (handbook: Handbook) => fileNamed(handbookEmitter.emit(handbook).value, "handbook/index.html");
    expect(wordsOn(indexOf(sampleHandbook))).toContain("Tangga persetujuan, bagan penentuan, dan bagan peran.");
    expect(addressesOn(indexOf(sampleHandbook))).toContain(chartsPageName);
    const files = handbookEmitter.emit(bare).value;
    expect(files.filter(({ contents }) => String(contents).includes(chartsPageName))).toEqual([]);
  });

  it("never prints markup of an author", () => {
    const hostile = "<img src=x onerror=alert(1)>";
    const roles = new Map(
      [...sampleHandbook.organisation.roles].map(([id, role]) => [id, { ...role, term: `${role.term} ${hostile}` }]),
    );
    const documents = sampleHandbook.documents.map((document) => ({
      ...document,
      head: { ...document.head, title: hostile },
    }));
    const norms = sampleHandbook.norms.map((norm) => ({
      ...norm,
      act: norm.act.map(({ key, value }) => ({ key, value: { ...value, words: `${value.words} ${hostile}` } })),
    }));
    const made = renderChartsPage(
      siteOf({ ...sampleHandbook, organisation: { roles }, documents, norms }, wordsIn("id")),
    );
    expect(made).toContain("&lt;img");
    expect(made).not.toContain("<img");
  });
});
