import type { Diagnostic, Localised } from "../diagnostics/diagnostic.js";
import { isSlip } from "../diagnostics/is-slip.js";
import { replacement } from "../diagnostics/replacement.js";
import { suggest } from "../diagnostics/suggest.js";
import type { YamlNode } from "../model/yaml.js";
import { dateMistake } from "./date-words.js";
import { diagnose } from "./diagnostics.js";
import { formInWords } from "./forms.js";
import type { SchemaError, SchemaName } from "./generated/validators.js";
import type { Located } from "./places.js";
import { exampleOf } from "./schema-node.js";

type Scalar = Extract<YamlNode, { kind: "scalar" }>;

/** What each make-up of a value is called. */
const makeUps = {
  string: { id: "teks", en: "text" },
  array: { id: "daftar", en: "a list" },
  object: { id: "rincian `kunci: nilai`", en: "lines `key: value`" },
} as const satisfies Record<string, Localised>;
const makeUpOf = { scalar: "string", list: "array", map: "object" } as const;

/** The finding about one value; `undefined` for a blank that may stay blank. */
export function valueFinding(located: Located, error: SchemaError, name: SchemaName): Diagnostic | undefined {
  const { node } = located;
  if (isBlank(node)) return blankFinding(located, name);
  if (error.keyword === "uniqueItems" && node.kind === "list") return repeatedFinding(located, node.items, error);
  return node.kind === "scalar" && error.keyword !== "type"
    ? scalarFinding(located, node, error)
    : makeUpFinding(located);
}

/** What is read as absent (`scalarAt`), and a list or mapping with nothing in it. */
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

/** The frontmatter is a form: lines that may be left out may also stand there empty. A rule has no such lines. */
function blankFinding({ node, schema, entry, required }: Located, name: SchemaName): Diagnostic | undefined {
  if (!required && name.startsWith("frontmatter/")) return undefined;
  const span = entry && node.span.end === node.span.start ? entry.keySpan : node.span;
  return diagnose("empty-value", span, { key: entry?.key ?? "", required, example: exampleOf(schema) });
}

function repeatedFinding({ entry }: Located, items: readonly YamlNode[], error: SchemaError): Diagnostic | undefined {
  const places = [Number(error.params["i"]), Number(error.params["j"])];
  const first = items[Math.min(...places)];
  const again = items[Math.max(...places)];
  if (!first || again?.kind !== "scalar") return undefined;
  const message = { id: "Yang pertama di sini.", en: "The first one is here." };
  const params = { key: entry?.key ?? "", written: again.value };
  return diagnose("repeated", again.span, params, { related: [{ span: first.span, message }] });
}

function makeUpFinding({ node, schema, entry }: Located): Diagnostic {
  const wanted = [schema?.type ?? "string"].flat().map((type) => makeUps[type as keyof typeof makeUps]);
  // A list or mapping may run over many lines: its key says enough.
  const span = node.kind === "scalar" || !entry ? node.span : entry.keySpan;
  return diagnose("wrong-type", span, {
    key: entry?.key,
    found: makeUps[makeUpOf[node.kind]],
    wanted: { id: wanted.map(({ id }) => id).join(" atau "), en: wanted.map(({ en }) => en).join(" or ") },
    example: exampleOf(schema),
    colon: node.kind === "map" && wanted.includes(makeUps.string),
  });
}

function scalarFinding({ schema, entry }: Located, { value: written, span }: Scalar, error: SchemaError): Diagnostic {
  const key = entry?.key ?? "";
  switch (error.keyword) {
    case "const":
    case "enum": {
      const choices = schema?.enum ?? (schema?.const === undefined ? [] : [schema.const]);
      const nearest = suggest(written, choices);
      const sure = nearest !== undefined && isSlip(written, nearest);
      const extra = sure ? { fix: replacement(span, written, nearest) } : {};
      return diagnose("not-a-choice", span, { key, written, nearest, choices }, extra);
    }
    case "format": {
      if (error.params["format"] === "civil-time") return diagnose("not-a-time", span, { written });
      const mistake = dateMistake(written);
      const meant = mistake.kind === "not-a-date" ? mistake.meant : undefined;
      const extra = meant === undefined ? {} : { fix: replacement(span, written, meant) };
      return diagnose("not-a-date", span, { written, mistake }, extra);
    }
    default: {
      const form = schema?.["x-form"];
      if (form === "regulation-number") return diagnose("regulation-number", span, { written });
      return diagnose("bad-form", span, { key, written, form: formInWords(form), example: exampleOf(schema) });
    }
  }
}
