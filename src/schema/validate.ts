import type { Diagnostic, Fix, Localised } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import { type Span, spanning } from "../model/span.js";
import { plainValue, type YamlMap, type YamlNode } from "../model/yaml.js";
import { dateMistake } from "./date-words.js";
import { diagnose } from "./diagnostics.js";
import { formInWords } from "./forms.js";
import { schemas } from "./generated/schemas.js";
import { type SchemaError, type SchemaName, validators } from "./generated/validators.js";
import { isSlip } from "./is-slip.js";
import { type Located, locate } from "./locate.js";
import { exampleOf, type SchemaNode } from "./schema-node.js";

export type { SchemaName } from "./generated/validators.js";

/** Says where the keys of the whole value stand, in words. */
const wholes: Readonly<Record<"frontmatter" | "blocks", (name: string) => Localised>> = {
  frontmatter: (kind) =>
    kind === "common"
      ? { id: "frontmatter", en: "the frontmatter" }
      : { id: `frontmatter ${kind}`, en: `the frontmatter of a ${kind}` },
  blocks: (language) => ({ id: `blok ${language}`, en: `a block ${language}` }),
};

/**
 * Checks a frontmatter or one mapping of a machine block against its schema. One mistake gives one finding, at the key or the value itself.
 * Repeated keys are the reader's matter, the small languages inside values (bearers, conditions, periods) the compiler's.
 * @returns Findings in the order of the text; none if it fits.
 */
export function validateYaml(name: SchemaName, node: YamlNode): readonly Diagnostic[] {
  const validate = validators[name];
  if (validate(plainValue(node))) return [];
  const slips: Diagnostic[] = [];
  const context: Context = { name, schema: schemas[name] };
  // A misspelt key is read as the key it was meant to be: what stands under it is checked, and nothing is called missing for its sake.
  const meant = readAsMeant(node, validate.errors ?? [], context, slips);
  const errors = slips.length === 0 || !validate(plainValue(meant)) ? (validate.errors ?? []) : [];
  return [...slips, ...worded(meant, errors, context)].sort((a, b) => a.span.start - b.span.start);
}

type Context = { readonly name: SchemaName; readonly schema: SchemaNode };

/** The value with its unknown keys renamed to the nearest key that is still free; each is reported. */
function readAsMeant(root: YamlNode, errors: readonly SchemaError[], context: Context, slips: Diagnostic[]): YamlNode {
  const unknown = new Map<string, Set<string>>();
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== "additionalProperties") continue;
    const keys = unknown.get(instancePath) ?? new Set();
    unknown.set(instancePath, keys.add(String(params["additionalProperty"])));
  }
  if (unknown.size === 0) return root;

  const rename = (node: YamlNode, pointer: string): YamlNode => {
    if (node.kind === "list")
      return { ...node, items: node.items.map((item, index) => rename(item, `${pointer}/${index}`)) };
    if (node.kind === "scalar") return node;
    const keys = unknown.get(pointer);
    const known = keys ? Object.keys(locate(root, context.schema, pointer).schema?.properties ?? {}) : [];
    const free = new Set(known.filter((key) => !node.entries.some((entry) => entry.key === key)));
    const entries = node.entries.map((entry) => {
      const value = rename(entry.value, `${pointer}/${entry.key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
      const nearest = keys?.has(entry.key) ? suggest(entry.key, free) : undefined;
      if (nearest === undefined) return { ...entry, value };
      free.delete(nearest);
      const fix = isSlip(entry.key, nearest) ? replacement(entry.keySpan, entry.key, nearest) : undefined;
      const where = whereIs(locate(root, context.schema, pointer), context);
      slips.push(diagnose("unknown-key", entry.keySpan, { key: entry.key, where, nearest, known }, fix && { fix }));
      return { ...entry, key: nearest, value };
    });
    return { ...node, entries };
  };
  return rename(root, "");
}

/** What is still wrong, said once for each key and value. */
function worded(root: YamlNode, errors: readonly SchemaError[], context: Context): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const valueErrors = new Map<string, SchemaError>();
  for (const error of errors) {
    // A branch of a choice says nothing by itself; the choice does.
    if (error.keyword === "if" || /\/(?:oneOf|anyOf)\/\d/.test(error.schemaPath)) continue;
    const inMap = aboutKeys(root, error, context);
    if (inMap) found.push(inMap);
    else {
      const first = valueErrors.get(error.instancePath);
      if (!first || gravity(error) < gravity(first)) valueErrors.set(error.instancePath, error);
    }
  }
  for (const error of valueErrors.values()) {
    const diagnostic = aboutValue(locate(root, context.schema, error.instancePath), error, root, context);
    if (diagnostic) found.push(diagnostic);
  }
  return found;
}

/** Of several things wrong with one value, the first of these is told. */
const byGravity = ["type", "const", "enum", "format", "pattern"];
function gravity({ keyword }: SchemaError): number {
  const index = byGravity.indexOf(keyword);
  return index === -1 ? byGravity.length : index;
}

/** The finding about the keys of a mapping; `undefined` if the error is about a value. */
function aboutKeys(root: YamlNode, error: SchemaError, context: Context): Diagnostic | undefined {
  if (!["required", "additionalProperties", "dependentRequired", "oneOf", "anyOf"].includes(error.keyword))
    return undefined;
  const located = locate(root, context.schema, error.instancePath);
  const { node, schema } = located;
  if (node.kind !== "map") return undefined;
  const keySpan = (key: string): Span => node.entries.find((entry) => entry.key === key)?.keySpan ?? topOf(located);
  const missing = String(error.params["missingProperty"]);
  switch (error.keyword) {
    case "required": {
      const wanted = schema?.properties?.[missing];
      const params = {
        key: missing,
        where: whereIs(located, context),
        example: exampleOf(wanted),
        meaning: wanted?.description,
      };
      return diagnose("missing-key", topOf(located), params);
    }
    case "additionalProperties": {
      const key = String(error.params["additionalProperty"]);
      const params = {
        key,
        where: whereIs(located, context),
        nearest: undefined,
        known: Object.keys(schema?.properties ?? {}),
      };
      return diagnose("unknown-key", keySpan(key), params);
    }
    case "dependentRequired": {
      const key = String(error.params["property"]);
      return diagnose("key-needs", keySpan(key), {
        key,
        needs: missing,
        example: exampleOf(schema?.properties?.[missing]),
      });
    }
    case "anyOf":
      return diagnose("expectation-missing", topOf(located), { keys: branchKeys(schema?.anyOf) });
    default: {
      const keys = branchKeys(schema?.oneOf);
      const written = node.entries.filter(({ key }) => keys.includes(key));
      const [first, second, ...others] = written;
      if (!first || !second) return diagnose("modality-missing", topOf(located), { keys });
      const message = { id: "Kata modalitas yang pertama.", en: "The first modality." };
      const related = [{ span: first.keySpan, message }];
      return diagnose(
        "modality-conflict",
        second.keySpan,
        { keys: [first, second, ...others].map(({ key }) => key) },
        { related },
      );
    }
  }
}

/** The keys of a choice that is made between keys. */
function branchKeys(branches: SchemaNode["oneOf"]): readonly string[] {
  return (branches ?? []).flatMap(({ required }) => required ?? []);
}

/** The finding about one value; `undefined` for a blank that may stay blank. */
function aboutValue(located: Located, error: SchemaError, root: YamlNode, context: Context): Diagnostic | undefined {
  const { node, schema, entry, required } = located;
  const key = entry?.key ?? "";
  const example = exampleOf(schema);
  if (isBlank(node)) {
    // A form may have lines that are not filled in yet; a rule may not.
    if (!required && context.name.startsWith("frontmatter/")) return undefined;
    const span = node.span.end > node.span.start || !entry ? node.span : entry.keySpan;
    return diagnose("empty-value", span, { key, required, example });
  }
  if (error.keyword === "uniqueItems" && node.kind === "list") {
    const [first, again] = [error.params["i"], error.params["j"]]
      .map(Number)
      .sort((a, b) => a - b)
      .map((index) => node.items[index]);
    if (first && again) {
      const related = [{ span: first.span, message: { id: "Yang pertama di sini.", en: "The first one is here." } }];
      return diagnose("repeated", again.span, { key, written: textOf(again) }, { related });
    }
  }
  if (error.keyword === "type" || node.kind !== "scalar") {
    const types = [schema?.type ?? "string"].flat();
    const wanted = eitherOf(types.map((type) => kindWords[type] ?? (kindWords["string"] as Localised)));
    const found = kindWords[{ scalar: "string", list: "array", map: "object" }[node.kind]] as Localised;
    const colon = node.kind === "map" && types.includes("string");
    return diagnose("wrong-type", typeSpan(located), { key: key || undefined, found, wanted, example, colon });
  }
  const written = node.value;
  switch (error.keyword) {
    case "const":
    case "enum": {
      const choices = schema?.enum ?? (schema?.const === undefined ? [] : [schema.const]);
      const nearest = suggest(written, choices);
      const fix =
        nearest !== undefined && isSlip(written, nearest) ? replacement(node.span, written, nearest) : undefined;
      return diagnose("not-a-choice", node.span, { key, written, nearest, choices }, fix && { fix });
    }
    case "format": {
      if (error.params["format"] !== "date") return diagnose("not-a-time", node.span, { written });
      const mistake = dateMistake(written);
      const meant = mistake.kind === "not-a-date" ? mistake.meant : undefined;
      const fix = meant === undefined ? undefined : replacement(node.span, written, meant);
      return diagnose("not-a-date", node.span, { written, mistake }, fix && { fix });
    }
    default: {
      const form = schema?.["x-form"];
      if (form === "regulation-number") return diagnose("regulation-number", node.span, { written });
      return diagnose("bad-form", node.span, { key, written, form: formInWords(form), example });
    }
  }
}

const kindWords: Readonly<Record<string, Localised>> = {
  string: { id: "teks", en: "text" },
  array: { id: "daftar", en: "a list" },
  object: { id: "rincian `kunci: nilai`", en: "lines `key: value`" },
};

function eitherOf(words: readonly Localised[]): Localised {
  return { id: words.map(({ id }) => id).join(" atau "), en: words.map(({ en }) => en).join(" or ") };
}

/** What `scalarAt` reads as absent, and a list or mapping with nothing in it. */
function isBlank(node: YamlNode): boolean {
  switch (node.kind) {
    case "scalar":
      return /^\s*(?:null|~)?\s*$/.test(node.value);
    case "list":
      return node.items.length === 0;
    case "map":
      return node.entries.length === 0;
  }
}

function textOf(node: YamlNode): string {
  return node.kind === "scalar" ? node.value : "";
}

function whereIs({ entry }: Located, { name }: Context): Localised {
  if (entry) return { id: `\`${entry.key}\``, en: `\`${entry.key}\`` };
  const [area, rest = ""] = name.split("/") as [keyof typeof wholes, string?];
  return wholes[area](rest);
}

/** Where a finding about a whole mapping points: the key it stands under, else its first line. */
function topOf({ node, entry }: Located): Span {
  if (entry) return entry.keySpan;
  const first = node.kind === "map" ? (node as YamlMap).entries[0] : undefined;
  if (!first) return node.span;
  return first.value.kind === "scalar" ? spanning(first.keySpan, first.value.span) : first.keySpan;
}

/** A list or mapping in the wrong place may run over many lines: its key says enough. */
function typeSpan({ node, entry }: Located): Span {
  return node.kind === "scalar" || !entry ? node.span : entry.keySpan;
}

function replacement(span: Span, written: string, text: string): Fix {
  return {
    title: { id: `Ganti \`${written}\` menjadi \`${text}\``, en: `Replace \`${written}\` with \`${text}\`` },
    edits: [{ span, text }],
  };
}
