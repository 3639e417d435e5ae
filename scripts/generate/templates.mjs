import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import Handlebars from "handlebars";
import { readTree } from "./read-tree.mjs";

const folder = "src/emit/generated";
const header = "// Made by `npm run generate` from templates/; do not edit.\n";

/** Handlebars' own helpers; ours are listed in `templates/helpers.json`. */
const builtIn = ["each", "if", "unless", "with", "lookup", "log"];

/**
 * Everything under `templates/`, ready to bundle: each `.hbs` as precompiled code (run with `handlebars/runtime`), each file under
 * `assets/` and `print/` and each other file under `new/` as a string, the fonts under `fonts/` as base64. Keys are paths inside `templates/`,
 * templates without `.hbs`.
 * @param {string} root
 * @returns {Promise<Map<string, string>>} Content by path.
 */
export async function makeTemplates(root) {
  const texts = await readTree(join(root, "templates"), (path) => !path.startsWith("fonts/"));
  const helpers = [...builtIn, ...JSON.parse(texts.get("helpers.json") ?? "[]")];
  const knownHelpers = Object.fromEntries(helpers.map((name) => [name, true]));

  const templates = [];
  const assets = [];
  for (const [path, text] of texts) {
    if (path.endsWith(".hbs")) {
      templates.push(`  ${JSON.stringify(path.slice(0, -".hbs".length))}: ${precompile(path, text, knownHelpers)}`);
    } else if (/^(?:assets|new|print)\//.test(path)) {
      assets.push(`  ${JSON.stringify(path)}: ${JSON.stringify(text)}`);
    } else if (path !== "helpers.json" && !/(?:^|\/)(?:README|LICENSE)/.test(path)) {
      throw new Error(`templates/${path} is neither a template (.hbs) nor under assets/, new/ or print/`);
    }
  }
  return new Map([
    [`${folder}/templates.js`, `${header}export const templates = {\n${templates.join(",\n")}\n};\n`],
    [`${folder}/templates.d.ts`, templateTypes(helpers)],
    [`${folder}/assets.js`, `${header}export const assets = {\n${assets.join(",\n")}\n};\n`],
    [`${folder}/assets.d.ts`, assetTypes],
    [`${folder}/fonts.js`, `${header}export const fonts = {\n${(await fontLines(root)).join(",\n")}\n};\n`],
    [`${folder}/fonts.d.ts`, fontTypes],
  ]);
}

async function fontLines(root) {
  const folder = join(root, "templates", "fonts");
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".otf")).sort();
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name), "base64")));
  return names.map((name, index) => `  ${JSON.stringify(name)}: ${JSON.stringify(contents[index])}`);
}

function precompile(path, text, knownHelpers) {
  try {
    return Handlebars.precompile(text, { strict: true, noEscape: false, knownHelpers, knownHelpersOnly: true });
  } catch (error) {
    throw new Error(`templates/${path}: ${error.message} (helpers of ours are listed in templates/helpers.json)`, {
      cause: error,
    });
  }
}

const templateTypes = (helpers) => `${header}
/** A template compiled ahead; \`Handlebars.template\` of \`handlebars/runtime\` makes it a function. */
export type PrecompiledTemplate = object;

/** By path inside \`templates/\` without \`.hbs\`; those under \`partials/\` are partials. */
export declare const templates: Readonly<Record<string, PrecompiledTemplate>>;

/** Helpers the templates may call. */
export type HelperName = ${helpers.map((name) => JSON.stringify(name)).join(" | ")};
`;

const assetTypes = `${header}
/** Text files by path inside \`templates/\`: \`assets/…\` for the handbook, \`new/…\` for a new folder of guidelines, \`print/…\` for PDF. */
export declare const assets: Readonly<Record<string, string>>;
`;

const fontTypes = `${header}
/** The fonts of printed documents by file name, as base64. Large: loaded only where something is printed. */
export declare const fonts: Readonly<Record<string, string>>;
`;
