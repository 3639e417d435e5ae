import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compileTexts } from "../../testing/compile-texts.js";
import { registerVocabulary, registerYaml } from "../../testing/fill-texts.js";
import { sampleHandbook } from "../../testing/sample-handbook.js";
import { registersSchema } from "./registers-schema.js";

const ajv = new Ajv2020({ strict: true });
/** YAML as the reader of registers sees it: every value is text. */
const rowsOf = (text: string): Record<string, Record<string, string>[]> => parse(text, { schema: "failsafe" });

describe("the schema of register files", () => {
  const { vocabulary } = compileTexts({ "kosakata.md": registerVocabulary }).value;
  const validate = ajv.compile(registersSchema({ ...sampleHandbook, vocabulary }));

  it("accepts what the reader accepts", () => {
    expect(validate(rowsOf(registerYaml)) ? [] : validate.errors).toEqual([]);
  });

  it.each([
    ["an unknown register", "skdp: []"],
    ["an unknown column", "skpd: [{ id: a, nama: A, nmaa: B }]"],
    ["an empty required cell", 'skpd: [{ id: a, nama: "" }]'],
    ["a date that is none", "admin_utama: [{ nama: A, akun: ig, mulai: 01/08/2026 }]"],
  ])("refuses %s", (_, text) => {
    expect(validate(rowsOf(text))).toBe(false);
  });
});

describe("the published schema", () => {
  const published = JSON.parse(
    readFileSync(new URL("../../../dist/rules/registers.schema.json", import.meta.url), "utf8"),
  );
  const validate = ajv.compile(published);
  const example = readFileSync(new URL("../../../examples/registers/admin.yaml", import.meta.url), "utf8");

  it("accepts the registers of the examples", () => {
    expect(validate(rowsOf(example)) ? [] : validate.errors).toEqual([]);
  });

  it("says of every column what it holds", () => {
    const columns = Object.entries<{ items: { properties: Record<string, { description: string }> } }>(
      published.properties,
    ).flatMap(([register, { items }]) =>
      Object.entries(items.properties).map(([column, { description }]) => ({
        column: `${register}.${column}`,
        description,
      })),
    );
    expect(columns.filter(({ description }) => description.startsWith("Column "))).toEqual([]);
    expect(columns.length).toBeGreaterThan(60);
  });

  it("refuses a value that the fact of a column does not have", () => {
    expect(validate(rowsOf(example.replace("dua_faktor: ya", "dua_faktor: sudah")))).toBe(false);
    expect(validate(rowsOf(example.replace("diketahui: 2026-08-20 16:40", "diketahui: kemarin")))).toBe(false);
  });
});
