import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const folder = "src/emit/generated";
const header = "// Made by `npm run generate` from src/browser/pages/; do not edit.\n";

/** What the phones of the region still run; newer syntax is written out for them. */
const target = ["chrome80", "firefox78", "safari15"];

/**
 * The scripts of the pages: each file of `src/browser/pages/` with all it imports as one classic script, because a browser loads no modules
 * from disk. Nothing of them is global. Comments that begin with `/*!` stay: they name the authors of what is bundled.
 * @param {string} root
 * @returns {Promise<Map<string, string>>} Content by path.
 */
export async function makeBrowserScripts(root) {
  const pages = join(root, "src/browser/pages");
  const names = (await readdir(pages)).filter((name) => /(?<!\.test)\.ts$/.test(name)).sort();
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: names.map((name) => `src/browser/pages/${name}`),
    outdir: root,
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target,
    minify: true,
    legalComments: "inline",
    logLevel: "warning",
  });
  const entries = outputFiles.map(
    ({ text }, index) => `  ${JSON.stringify(names[index].replace(/\.ts$/, ".js"))}: ${JSON.stringify(text)}`,
  );
  return new Map([
    [`${folder}/browser-scripts.js`, `${header}export const browserScripts = {\n${entries.join(",\n")}\n};\n`],
    [
      `${folder}/browser-scripts.d.ts`,
      `${header}\n/** Text of each script by its name: \`handbook.js\`. */\nexport declare const browserScripts: Readonly<Record<string, string>>;\n`,
    ],
  ]);
}
