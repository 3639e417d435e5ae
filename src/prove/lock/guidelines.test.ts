import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { compileTexts } from "../../testing/compile-texts.js";
import { checkCoverage } from "./check-coverage.js";
import { checkLock } from "./check-lock.js";

/** The real law: this test reads `guidelines/`. */
const folder = resolve(import.meta.dirname, "../../../guidelines");
const texts = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => [`guidelines/${name}`, readFileSync(join(folder, name), "utf8")]),
);
const { value: handbook } = compileTexts(texts);

it("every rule of the guidelines is the words of its provision", () => {
  expect(handbook.norms.length).toBeGreaterThan(100);
  expect(checkLock(handbook).map(({ code, message }) => `${code} ${message.id}`)).toEqual([]);
});

it("what `pedoman new` writes holds as well", () => {
  const values: Readonly<Record<string, string>> = {
    year: "2026",
    type: "Kabupaten",
    name: "Contoh",
    province: "Provinsi Contoh",
    capital: "Ibu Kota",
    zone: "Asia/Jakarta",
  };
  const templates = resolve(import.meta.dirname, "../../../templates/new");
  const written = readdirSync(templates)
    .filter((name) => name.endsWith(".md.hbs") && !name.startsWith("readme"))
    .map((name): [string, string] => [
      name.replace(/\.hbs$/, ""),
      readFileSync(join(templates, name), "utf8").replace(/\{\{\{(\w+)\}\}\}/g, (_, key: string) => values[key] ?? ""),
    ]);
  const { value: project } = compileTexts(Object.fromEntries(written));
  expect(project.norms.length).toBeGreaterThan(2);
  expect(
    [...checkLock(project), ...checkCoverage(project)].map(({ code, message }) => `${code} ${message.id}`),
  ).toEqual([]);
});

it("every ayat of the guidelines has a rule, or is of a kind the compiler knows", () => {
  expect(checkCoverage(handbook).map(({ code, message }) => `${code} ${message.id}`)).toEqual([]);
});
