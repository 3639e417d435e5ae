import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { plainValue, type YamlNode } from "../model/yaml.js";
import { schemas } from "./generated/schemas.js";
import { type SchemaError, type SchemaName, validators } from "./generated/validators.js";
import { isAboutKeys, keyFinding } from "./key-findings.js";
import { locate } from "./places.js";
import { readAsMeant } from "./read-as-meant.js";
import { valueFinding } from "./value-findings.js";

export type { SchemaName } from "./generated/validators.js";

/**
 * Checks a frontmatter, or one mapping of a machine block, against its schema. One mistake gives one finding, at the key or the value
 * itself. Repeated keys are the reader's matter, the small languages inside values (bearers, conditions, periods) the compiler's.
 * @returns Findings in the order of the text; none if it fits.
 */
export function validateYaml(name: SchemaName, node: YamlNode): readonly Diagnostic[] {
  const errors = errorsIn(name, node);
  if (errors.length === 0) return [];
  const { value: meant, diagnostics: slips } = readAsMeant(node, errors, name, schemas[name]);
  const left = slips.length === 0 ? errors : errorsIn(name, meant);
  return [...slips, ...findingsOf(meant, left, name)].sort((a, b) => a.span.start - b.span.start);
}

function errorsIn(name: SchemaName, node: YamlNode): readonly SchemaError[] {
  const validate = validators[name];
  return validate(plainValue(node)) ? [] : (validate.errors ?? []);
}

/** Says each mistake once: of a value the first, and nothing of what a choice says about its branches. */
function findingsOf(root: YamlNode, errors: readonly SchemaError[], name: SchemaName): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const aboutValues = new Map<string, SchemaError>();
  for (const error of errors) {
    if (error.keyword === "if" || /\/(?:oneOf|anyOf)\/\d/.test(error.schemaPath)) continue;
    const { instancePath } = error;
    if (isAboutKeys(error)) {
      found.push(keyFinding(locate(root, schemas[name], instancePath), error, name));
      continue;
    }
    if (!aboutValues.has(instancePath)) aboutValues.set(instancePath, error);
  }
  for (const [pointer, error] of aboutValues) {
    const finding = valueFinding(locate(root, schemas[name], pointer), error, name);
    if (finding) found.push(finding);
  }
  return found;
}
