import { join } from "node:path";
import { _ } from "ajv";
import Ajv from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { bundledList, bundledPackages } from "../third-party/bundled-packages.mjs";
import { inlineReferences } from "./inline-references.mjs";
import { readTree } from "./read-tree.mjs";

const folder = "src/schema/generated";
const header = "// Made by `npm run generate` from schemas/; do not edit.\n";

/** Keywords that only describe; `x-form` names the words in which a form is explained (src/schema/forms.ts). */
const annotations = new Set(["title", "description", "examples", "x-form"]);
/** Keywords whose keys are names, not keywords. */
const named = new Set(["properties", "$defs", "dependentRequired"]);

/**
 * Validators that need no ajv at run time. What authors write (`schemas/frontmatter`, `schemas/blocks`) comes with its schemas, references
 * filled in, because findings are worded from them; outputs (`schemas/outputs`) are checked by tests and by those who verify a bundle;
 * of the service (`schemas/service`) what it may be sent has one each, and the schemas are what its OpenAPI description is made of.
 * @param {string} root
 * @returns {Promise<Map<string, string>>} Content by path.
 */
export async function makeValidators(root) {
  const schemas = new Map();
  for (const [path, text] of await readTree(join(root, "schemas"))) {
    const name = /^(.+)\.schema\.json$/.exec(path)?.[1];
    if (name !== undefined) schemas.set(name, JSON.parse(text));
  }
  const within = (folder) => new Map([...schemas].filter(([name]) => name.startsWith(`${folder}/`)));
  const outputs = within("outputs");
  const service = schemas.get("service/service");
  const isWritten = ([name]) => !outputs.has(name) && !name.startsWith("service/");
  const written = inlineReferences(new Map([...schemas].filter(isWritten)));
  const directory = schemas.get("service/directory");
  const requests = new Map([
    ...Object.keys(service.$defs)
      .filter((name) => name.endsWith("Request"))
      .map((name) => [name, { $id: `${service.$id}#/$defs/${name}` }]),
    ["directory", directory],
  ]);

  const modules = {
    validators: await validatorModule(root, written, { messages: false }),
    "output-validators": await validatorModule(root, outputs, { messages: true }),
    "request-validators": await validatorModule(root, requests, { messages: false, within: [service, directory] }),
  };
  const packages = new Set(Object.values(modules).flatMap((module) => module.packages));
  return new Map([
    ...Object.entries(modules).map(([name, { text }]) => [`${folder}/${name}.js`, text]),
    bundledList(folder, [...packages].sort()),
    [`${folder}/validators.d.ts`, validatorTypes("SchemaName", written)],
    [
      `${folder}/schemas.js`,
      `${header}export const schemas = ${JSON.stringify(Object.fromEntries(written), undefined, 1)};\n`,
    ],
    [`${folder}/schemas.d.ts`, schemaTypes],
    [`${folder}/output-validators.d.ts`, validatorTypes("OutputName", outputs)],
    [`${folder}/request-validators.d.ts`, validatorTypes("RequestName", requests)],
    [
      `${folder}/service-schemas.js`,
      `${header}export const serviceSchemas = ${JSON.stringify({ service, duties: schemas.get("outputs/duties") }, undefined, 1)};\n`,
    ],
    [`${folder}/service-schemas.d.ts`, serviceSchemaTypes],
  ]);
}

async function validatorModule(root, schemas, { messages, within = undefined }) {
  const ajv = new Ajv({
    strict: true,
    // It does not see properties beside an `oneOf`; `checkRequired` does.
    strictRequired: false,
    allErrors: true,
    allowUnionTypes: true,
    messages,
    code: { source: true, esm: true, formats: _`formats` },
  });
  // Only the names count here: the functions stand in src/schema/formats.ts.
  for (const format of ["date", "civil-time"]) ajv.addFormat(format, () => true);
  for (const schema of within ?? schemas.values()) ajv.addSchema(withoutAnnotations(checkRequired(schema)));

  const names = [...schemas.keys()];
  const code = standaloneCode(
    ajv,
    Object.fromEntries(names.map((name, index) => [`v${index}`, schemas.get(name).$id])),
  );
  const table = names.map((name, index) => `${JSON.stringify(name)}: v${index}`).join(", ");
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `import { formats } from "./formats.ts";\n${code}\nexport const validators = { ${table} };\n`,
      resolveDir: join(root, "src/schema"),
      sourcefile: "validators.mjs",
    },
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: "none",
    logLevel: "warning",
  });
  // The single validators are reached through the table; their own exports would keep unused ones alive.
  const text = outputFiles[0].text.replace(/export\{[^}]*\};?\s*$/, "export{validators};\n");
  return { text: header + text, packages: bundledPackages(metafile) };
}

/** The schema as a validator needs it: validators carry their schema with them. */
function withoutAnnotations(node) {
  if (Array.isArray(node)) return node.map(withoutAnnotations);
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([keyword]) => !annotations.has(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => [
      keyword,
      named.has(keyword)
        ? Object.fromEntries(Object.entries(value).map(([name, below]) => [name, withoutAnnotations(below)]))
        : withoutAnnotations(value),
    ]),
  );
}

/** Refuses a schema that requires a key which neither it nor a schema around it describes. */
function checkRequired(schema, known = new Set()) {
  const named = schema.properties ? new Set(Object.keys(schema.properties)) : known;
  for (const key of schema.required ?? []) {
    if (!named.has(key))
      throw new Error(
        `The schema requires \`${key}\`, which it does not describe: ${JSON.stringify(schema).slice(0, 200)}`,
      );
  }
  for (const keyword of ["oneOf", "anyOf", "allOf"])
    for (const branch of schema[keyword] ?? []) checkRequired(branch, named);
  for (const keyword of ["if", "then", "else", "not"]) if (schema[keyword]) checkRequired(schema[keyword], named);
  for (const below of [schema.items, schema.additionalProperties, ...Object.values(schema.properties ?? {})]) {
    if (typeof below === "object") checkRequired(below);
  }
  for (const definition of Object.values(schema.$defs ?? {})) checkRequired(definition);
  return schema;
}

function validatorTypes(typeName, schemas) {
  const names = [...schemas.keys()].map((name) => `\n  | ${JSON.stringify(name)}`).join("");
  return `${header}
/** One mistake as the validator names it (ajv). */
export type SchemaError = {
  readonly keyword: string;
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
};

/** Says whether a value follows its schema; \`errors\` belongs to the last call. */
export type Validator = { (value: unknown): boolean; readonly errors?: readonly SchemaError[] | null };

export type ${typeName} =${names};

export declare const validators: Readonly<Record<${typeName}, Validator>>;
`;
}

const schemaTypes = `${header}
import type { SchemaNode } from "../schema-node.js";
import type { SchemaName } from "./validators.js";

/** The schemas of what authors write, with every reference filled in. */
export declare const schemas: Readonly<Record<SchemaName, SchemaNode>>;
`;

const serviceSchemaTypes = `${header}
/** A JSON Schema with its definitions. */
export type SchemaWithDefinitions = {
  readonly $id: string;
  readonly $defs: Readonly<Record<string, object>>;
  readonly [keyword: string]: unknown;
};

/** The schema of what the service is asked and answers, and that of its duties. */
export declare const serviceSchemas: Readonly<Record<"service" | "duties", SchemaWithDefinitions>>;
`;
