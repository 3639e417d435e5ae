import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { bundledList, bundledPackages } from "../third-party/bundled-packages.mjs";
import { licenceTexts } from "../third-party/licence-texts.mjs";

const folder = "src/emit/generated";
const header = "// Made by `npm run generate` from src/browser/pages/; do not edit.\n";

/** What the phones of the region still run; newer syntax is written out for them. */
const target = ["chrome80", "firefox78", "safari15"];

/**
 * The scripts of the pages: each file of `src/browser/pages/` with all it imports as one classic script, because a browser loads no modules
 * from disk. Nothing of them is global. A script with code of others begins with their licences, which have to go wherever it goes.
 * @param {string} root
 * @returns {Promise<Map<string, string>>} Content by path.
 */
export async function makeBrowserScripts(root) {
  const pages = join(root, "src/browser/pages");
  const names = (await readdir(pages)).filter((name) => /(?<!\.test)\.ts$/.test(name)).sort();
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: names.map((name) => `src/browser/pages/${name}`),
    outdir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    platform: "browser",
    target,
    minify: true,
    legalComments: "inline",
    logLevel: "warning",
  });
  const entries = await Promise.all(
    names.map(async (source, index) => {
      const name = source.replace(/\.ts$/, ".js");
      const packages = bundledPackages(metafile, (output) => output === name).map((path) => join(root, path));
      const licences = packages.length === 0 ? "" : `/*!\n${await licenceTexts(packages)}*/\n`;
      return `  ${JSON.stringify(name)}: ${JSON.stringify(licences + outputFiles[index].text)}`;
    }),
  );
  return new Map([
    [`${folder}/browser-scripts.js`, `${header}export const browserScripts = {\n${entries.join(",\n")}\n};\n`],
    bundledList(folder, bundledPackages(metafile)),
    [
      `${folder}/browser-scripts.d.ts`,
      `${header}\n/** Text of each script by its name: \`handbook.js\`. */\nexport declare const browserScripts: Readonly<Record<string, string>>;\n`,
    ],
  ]);
}
