import type { Localised } from "../diagnostics/diagnostic.js";
import { HostError } from "../errors.js";
import type { DirectoryWire, Resource, Subject } from "../model/generated/directory-wire.js";
import type { YamlNode } from "../model/yaml.js";
import { decodeText, readStrictJson } from "../schema/read-strict-json.js";
import { parseYaml } from "../syntax/yaml.js";
import { type Directory, type DirectoryEntry, directoryOf } from "./directory.js";
import { requireShape } from "./read-body.js";
import { RequestRefused } from "./request-refused.js";

/**
 * Reads a directory: JSON, or YAML by its ending. In YAML, below `properties`, an unquoted `ya`, `tidak`, `true`, `false`, whole number or
 * `belum terjadi` is that value, and what stands in quotes is text.
 * @throws HostError that names the file and the place.
 */
export function readDirectory(path: string, bytes: Uint8Array): Directory {
  const isYaml = /\.ya?ml$/i.test(path);
  const value = isYaml ? yamlValue(path, decodeText(path, bytes)) : readStrictJson(path, bytes);
  const { subjects = [], resources = [] } = shaped(path, value);
  refuseTwice(path, "subjects", subjects);
  refuseTwice(path, "resources", resources);
  return directoryOf(subjects.map(entryOf), resources.map(entryOf));
}

type Written = Subject | Resource;

function entryOf(entry: Written): DirectoryEntry {
  const { type, id, properties = {} } = entry;
  return { type, id, roles: "roles" in entry ? (entry.roles ?? []) : [], properties };
}

function shaped(path: string, value: unknown): DirectoryWire {
  try {
    return requireShape<DirectoryWire>("directory", value, { id: "Direktori", en: "The directory" });
  } catch (error) {
    if (error instanceof RequestRefused) throw wrong(path, error.text, error);
    throw error;
  }
}

/** Of two entries with one type and id it would depend on their order who somebody is. */
function refuseTwice(path: string, list: string, entries: readonly Written[]): void {
  const seen = new Map<string, number>();
  for (const [index, { type, id }] of entries.entries()) {
    const key = JSON.stringify([type, id]);
    const before = seen.get(key);
    if (before !== undefined) {
      const [here, there] = [`${list}[${index}]`, `${list}[${before}]`];
      throw wrong(path, {
        id: `\`${here}\` menyebut ${type} ${id}, yang sudah ada di \`${there}\`.`,
        en: `\`${here}\` names ${type} ${id}, which stands at \`${there}\` already.`,
      });
    }
    seen.set(key, index);
  }
}

function yamlValue(path: string, text: string): unknown {
  const { value, diagnostics } = parseYaml(text, (start, end) => ({ file: path, start, end }));
  const [first] = diagnostics;
  if (first) {
    const line = text.slice(0, first.span.start).split("\n").length;
    throw wrong(`${path}:${line}`, first.message);
  }
  return value === undefined ? {} : meant(value);
}

const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["ya", true],
  ["true", true],
  ["tidak", false],
  ["false", false],
  ["belum terjadi", null],
  ["null", null],
]);

/** @param isProperty - Whether it stands below `properties`: elsewhere all is text. */
function meant(node: YamlNode, isProperty = false): unknown {
  switch (node.kind) {
    case "list":
      return node.items.map((item) => meant(item, isProperty));
    case "map":
      return Object.fromEntries(
        node.entries.map(({ key, value }) => [key, meant(value, isProperty || key === "properties")]),
      );
    case "scalar": {
      if (!isProperty || !node.verbatim) return node.value;
      if (words.has(node.value)) return words.get(node.value);
      return /^-?\d{1,15}$/.test(node.value) ? Number(node.value) : node.value;
    }
  }
}

function wrong(path: string, { id, en }: Localised, cause?: unknown): HostError {
  return new HostError({ id: `${path}: ${id}`, en: `${path}: ${en}` }, cause);
}
