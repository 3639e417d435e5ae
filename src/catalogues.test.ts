import { readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { collectCatalogue } from "./diagnostics/catalogue.js";
import type { Catalogue } from "./diagnostics/define.js";
import { explain } from "./diagnostics/explain.js";
import { areaNames, catalogues } from "./workspace/catalogues.js";

const root = resolve(import.meta.dirname);

/** Every `diagnostics.ts` below src/: the catalogues there are. */
function catalogueFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return catalogueFiles(path);
    return entry.name === "diagnostics.ts" ? [path] : [];
  });
}

const files = catalogueFiles(root).map((path) => relative(root, path));

it.each(files)("%s is listed in workspace/catalogues.ts", async (path) => {
  const { diagnose } = (await import(join(root, path))) as { diagnose: { catalogue: Catalogue } };
  expect(catalogues).toContain(diagnose.catalogue);
});

it("nothing else is listed", () => {
  expect(catalogues).toHaveLength(files.length);
});

it("every area has its name in both languages, and nothing else has one", () => {
  expect(Object.keys(areaNames).sort()).toEqual(catalogues.map(({ area }) => area).sort());
  for (const { id, en } of Object.values(areaNames)) expect([id, en]).not.toContain("");
});

const codes = collectCatalogue(catalogues);

describe.each([...codes.values()])("$code", (entry) => {
  const { summary, why, message, help, ground, code } = entry;

  it("says what, why and how to mend it, with an example, in both languages", () => {
    for (const text of [summary, why, message, help]) {
      expect(text?.id.trim()).toBeTruthy();
      expect(text?.en.trim()).toBeTruthy();
      expect(text?.id).not.toBe(text?.en);
    }
  });

  it("leaves no gap and no raw value in a sentence", () => {
    for (const text of [message, help].flatMap((one) => (one ? [one.id, one.en] : []))) {
      expect(text).not.toMatch(/undefined|NaN|\[object|(?<!`)``(?!`)|«»|“”/);
    }
  });

  it("ends its sentences, begins its summary with a capital and gives it no full stop", () => {
    for (const text of [why, message, help].flatMap((one) => (one ? [one.id, one.en] : []))) {
      expect(text).toMatch(/[.?!»”)`]$/);
    }
    for (const text of [summary.id, summary.en]) expect(text).toMatch(/^[\p{Lu}#`].*[^.]$/su);
  });

  it("cites its ground in Indonesian, if it has one", () => {
    expect(ground ?? "UU 12/2011").toMatch(/^(?:UU|PP|Perpres|Permen\w*|Perda|KUH\w+)\b/);
  });

  it("is explained on a page", () => {
    expect(explain(code, codes, "id")).toContain(message?.id ?? summary.id);
    expect(explain(code, codes, "en")).toContain(help?.en ?? why.en);
  });
});
