import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * The text files below a folder by their path inside it (forward slashes), in code-unit order; empty if there is no such folder.
 * Hidden files are left out.
 * @param {string} folder
 * @param {(path: string) => boolean} [wanted] Files for which it is false are not read.
 * @returns {Promise<Map<string, string>>}
 */
export async function readTree(folder, wanted = () => true) {
  const paths = (await listFiles(folder, "")).filter(wanted).sort();
  const texts = await Promise.all(paths.map(async (path) => decode(path, await readFile(join(folder, path)))));
  return new Map(paths.map((path, index) => [path, texts[index]]));
}

async function listFiles(folder, prefix) {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true }).catch((error) => {
    if (error.code === "ENOENT" && prefix === "") return [];
    throw error;
  });
  const nested = entries
    .filter(({ name }) => !name.startsWith("."))
    .map((entry) => {
      const path = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
      return entry.isDirectory() ? listFiles(folder, path) : [path];
    });
  return (await Promise.all(nested)).flat();
}

function decode(path, bytes) {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Error(`${path} is not UTF-8 text; only text can be embedded`);
  }
}
