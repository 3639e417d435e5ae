import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Span } from "../model/span.js";
import type { YamlMap } from "../model/yaml.js";
import { diagnose } from "./diagnostics.js";
import type { SchemaError, SchemaName } from "./generated/validators.js";
import { type Located, topOf, whereIs } from "./places.js";
import { exampleOf, type KeyChoice } from "./schema-node.js";

/** Errors that speak of the keys of a mapping rather than of a value. */
const aboutKeys: ReadonlySet<string> = new Set([
  "required",
  "additionalProperties",
  "dependentRequired",
  "oneOf",
  "anyOf",
]);

/** Whether an error speaks of the keys of a mapping. */
export function isAboutKeys({ keyword }: SchemaError): boolean {
  return aboutKeys.has(keyword);
}

/**
 * The finding about the keys of one mapping. A choice between keys that allows one (`oneOf`) is the modality of a rule, one that asks for
 * any (`anyOf`) the expectation of a scenario; source schemas have no other.
 * @param located - The mapping the error speaks of.
 */
export function keyFinding(located: Located, error: SchemaError, name: SchemaName): Diagnostic {
  const { node, schema } = located;
  const entries = node.kind === "map" ? node.entries : [];
  const keySpan = (key: string): Span => entries.find((entry) => entry.key === key)?.keySpan ?? topOf(located);
  const param = (which: string): string => String(error.params[which]);
  const where = whereIs(located, name);
  switch (error.keyword) {
    case "additionalProperties": {
      const key = param("additionalProperty");
      const known = Object.keys(schema?.properties ?? {}).filter((one) => !entries.some((entry) => entry.key === one));
      return diagnose("unknown-key", keySpan(key), { key, where, nearest: undefined, known });
    }
    case "dependentRequired": {
      const [key, needs] = [param("property"), param("missingProperty")];
      return diagnose("key-needs", keySpan(key), { key, needs, example: exampleOf(schema?.properties?.[needs]) });
    }
    case "anyOf":
      return diagnose("expectation-missing", topOf(located), { keys: keysOf(schema?.anyOf) });
    case "oneOf":
      return modalityFinding(located, entries, keysOf(schema?.oneOf));
    default: {
      const key = param("missingProperty");
      const wanted = schema?.properties?.[key];
      const params = { key, where, example: exampleOf(wanted), meaning: wanted?.description };
      return diagnose("missing-key", topOf(located), params);
    }
  }
}

function modalityFinding(located: Located, entries: YamlMap["entries"], keys: readonly string[]): Diagnostic {
  const written = entries.filter(({ key }) => keys.includes(key));
  const [first, second] = written;
  if (!first || !second) return diagnose("modality-missing", topOf(located), { keys });
  const message = { id: "Kata modalitas yang pertama.", en: "The first modality." };
  const params = { keys: written.map(({ key }) => key) };
  return diagnose("modality-conflict", second.keySpan, params, { related: [{ span: first.keySpan, message }] });
}

function keysOf(choice: KeyChoice | undefined): readonly string[] {
  return (choice ?? []).flatMap(({ required }) => required);
}
