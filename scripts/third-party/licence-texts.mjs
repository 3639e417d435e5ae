import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What packages call the files that have to go along with their code. */
const licenceFile = /^(licen[cs]e|copying|notice|thirdpartynotices)(\.(md|txt))?$/i;

/**
 * Licences and notices of packages, each below its name and version, in the order of their names; packages with the same words stand together.
 * Fails where a package says nothing: its words have to be found then, and put into `missing/`.
 * @param {readonly string[]} folders - Of the packages.
 */
export async function licenceTexts(folders) {
  const packages = await Promise.all(folders.map(readPackage));
  packages.sort((a, b) => (a.title < b.title ? -1 : 1));
  const byWords = new Map();
  for (const { title, words } of packages) byWords.set(words, new Set([...(byWords.get(words) ?? []), title]));
  return [...byWords]
    .map(([words, titles]) => `${[...titles].join("\n")}\n\n${words}\n`)
    .join(`\n${"-".repeat(79)}\n\n`);
}

async function readPackage(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const names = (await readdir(folder)).filter((file) => licenceFile.test(file)).sort();
  const paths =
    names.length > 0
      ? names.map((file) => join(folder, file))
      : [fileURLToPath(new URL(`missing/${name.replace("/", "__")}.txt`, import.meta.url))];
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  const words = texts
    .map((text) =>
      text
        .replace(/\r\n?/g, "\n")
        .replace(/[ \t]+$/gm, "")
        .trim(),
    )
    .join("\n\n");
  return { title: `${name} ${version} (${license ?? "see below"})`, words };
}
