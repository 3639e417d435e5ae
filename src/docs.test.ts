import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { fieldTables } from "./testing/field-tables.js";

const root = resolve(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(resolve(root, path), "utf8");
const rules = JSON.parse(read("dist/rules/rules.json"));

describe("the documentation of rules.json", () => {
  it("names every field of the schema (rewrite it with `vitest run src/docs.test.ts -u`)", async () => {
    const tables = fieldTables(JSON.parse(read("schemas/outputs/rules.schema.json")));
    const head =
      "# Fields of `rules.json`\n\nMade from `schemas/outputs/rules.schema.json`, which goes first. What they mean together: [rules.md](rules.md).\n\n";
    await expect(head + tables).toMatchFileSnapshot(resolve(root, "docs/rules-fields.md"));
  });

  const page = read("docs/rules.md");
  const examples = [...page.matchAll(/```json (norms|steps|sources)\.(\S+)\n([\s\S]*?)```/g)];

  it("shows a norm, a step and a source", () => {
    expect(new Set(examples.map(([, list]) => list))).toEqual(new Set(["norms", "steps", "sources"]));
  });

  it.each(examples.map(([, list, id, text]) => [`${list}.${id}`, list, id, text] as const))(
    "shows %s as it is published",
    (_, list, id, text) => {
      const published = rules[list as string].find(
        (one: { id?: string; name?: string }) => (one.id ?? one.name) === id,
      );
      expect(JSON.parse(text as string)).toEqual(published);
    },
  );
});
