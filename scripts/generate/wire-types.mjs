import { join } from "node:path";
import { compile } from "json-schema-to-typescript";
import { readTree } from "./read-tree.mjs";

/**
 * TypeScript types of what is published, one file a schema of `schemas/outputs`, and of what the service is asked and answers.
 * @param {string} root
 * @returns {Promise<Map<string, string>>} Content by path.
 */
export async function makeWireTypes(root) {
  const files = new Map();
  for (const [path, text] of await readTree(join(root, "schemas"))) {
    const name = /^(?:outputs|service)\/(.+)\.schema\.json$/.exec(path)?.[1];
    if (name === undefined) continue;
    const schema = JSON.parse(text, dropReferenceNotes);
    const types = await compile(schema, schema.title, {
      bannerComment: `// Made by \`npm run generate\` from schemas/${path}; do not edit.`,
      additionalProperties: false,
      ignoreMinAndMaxItems: true,
      unreachableDefinitions: schema.properties === undefined,
      format: true,
      style: { printWidth: 120 },
    });
    files.set(`src/model/generated/${name}-wire.ts`, readonly(types));
  }
  return files;
}

/** A description beside a `$ref` would make a type of its own out of the type referred to. */
function dropReferenceNotes(_key, value) {
  return typeof value?.$ref === "string" ? { $ref: value.$ref } : value;
}

/** Our data is never changed in place. Arrays must be of named or plain types, so that one line says all. */
function readonly(types) {
  const marked = types
    .replace(/^(\s+)((?:"[^"]+"|[$\w]+)\??: |\[k: string\]: )/gm, "$1readonly $2")
    .replace(/: ((?:\w|\(|\)|"| \| )+\[\];)$/gm, ": readonly $1")
    .replace(/([=|] )(\w+\[\])/g, "$1readonly $2");
  const missed = marked.split("\n").find((line) => /\[\];$/.test(line) && !/readonly \S+\[\];$|: readonly /.test(line));
  if (missed !== undefined) throw new Error(`Give the items of this array a definition of their own: ${missed.trim()}`);
  return marked;
}
