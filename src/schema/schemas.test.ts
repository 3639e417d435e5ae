import { describe, expect, it } from "vitest";
import type { PlainValue, YamlNode } from "../model/yaml.js";
import { formInWords } from "./forms.js";
import { schemas } from "./generated/schemas.js";
import type { SchemaName } from "./generated/validators.js";
import { exampleOf, type SchemaNode } from "./schema-node.js";
import { validateYaml } from "./validate.js";

const names = Object.keys(schemas) as SchemaName[];
/** Keywords for which findings have words, and those that only describe. */
const worded = new Set(
  "type required properties additionalProperties items enum const format pattern minItems minProperties uniqueItems dependentRequired oneOf anyOf if then not".split(
    " ",
  ),
);
const describing = new Set(["$schema", "$id", "title", "description", "examples", "x-form"]);

function* schemasIn(node: SchemaNode, path: string): Generator<readonly [path: string, node: SchemaNode]> {
  yield [path, node];
  for (const [key, below] of Object.entries(node.properties ?? {})) yield* schemasIn(below, `${path}/${key}`);
  if (typeof node.additionalProperties === "object") yield* schemasIn(node.additionalProperties, `${path}/*`);
  if (node.items) yield* schemasIn(node.items, `${path}/#`);
}

function nodeOf(value: unknown): YamlNode {
  const span = { file: "x.md", start: 0, end: 1 };
  if (Array.isArray(value)) return { kind: "list", items: value.map(nodeOf), span };
  if (typeof value === "object" && value !== null) {
    return {
      kind: "map",
      entries: Object.entries(value).map(([key, below]) => ({ key, keySpan: span, value: nodeOf(below) })),
      span,
    };
  }
  return { kind: "scalar", value: String(value), span, verbatim: true };
}

describe.each(names)("%s", (name) => {
  const all = [...schemasIn(schemas[name], "")];

  it("uses no keyword that findings have no words for", () => {
    const foreign = all.flatMap(([path, node]) =>
      Object.keys(node)
        .filter((key) => !worded.has(key) && !describing.has(key))
        .map((key) => `${path}: ${key}`),
    );
    expect(foreign).toEqual([]);
  });

  it("chooses between keys only in rules (modality) and scenarios (expectation)", () => {
    const choices = all.flatMap(([path, node]) => [
      ...(node.oneOf ? [`${name}${path} oneOf`] : []),
      ...(node.anyOf ? [`${name}${path} anyOf`] : []),
    ]);
    const expected: Partial<Record<SchemaName, string[]>> = {
      "blocks/aturan": ["blocks/aturan oneOf"],
      "blocks/skenario": ["blocks/skenario anyOf"],
    };
    expect(choices).toEqual(expected[name] ?? []);
  });

  it("describes every key", () => {
    expect(all.filter(([, node]) => !node.description).map(([path]) => path)).toEqual([]);
  });

  it("gives every key an example that passes", () => {
    const { properties = {} } = schemas[name];
    expect(Object.keys(properties).filter((key) => exampleOf(properties[key]) === undefined)).toEqual([]);
    const faults = Object.entries(properties).flatMap(([key, { examples = [] }]) =>
      examples.flatMap((example) => {
        const found = validateYaml(name, nodeOf({ [key]: example as PlainValue }));
        // A lone key lacks the others; what it says itself must be right.
        const lacking = ["missing-key", "modality-missing", "expectation-missing", "key-needs"].map(
          (code) => `schema/${code}`,
        );
        return found.filter(({ code }) => !lacking.includes(code)).map(({ message }) => message.en);
      }),
    );
    expect(faults).toEqual([]);
  });

  it("has words for every form", () => {
    const special = new Set(["text", "regulation-number"]);
    const unsaid = all.flatMap(([path, node]) => {
      const form = node["x-form"];
      const patterned = "pattern" in node;
      if (!patterned && form === undefined) return [];
      return form !== undefined && (special.has(form) || formInWords(form) !== formInWords("none")) ? [] : [path];
    });
    expect(unsaid).toEqual([]);
  });
});
