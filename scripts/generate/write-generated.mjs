import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Writes generated files where their content changed and removes those in `src/**\/generated/` that nothing makes any more.
 * @param {string} root
 * @param {ReadonlyMap<string, string>} files Content by path relative to the root; each path lies in a `generated` folder below `src`.
 */
export async function writeGenerated(root, files) {
  const stray = [...files.keys()].find((path) => !/^src\/(?:.+\/)?generated\//.test(path));
  if (stray !== undefined) throw new Error(`${stray} does not lie in a generated folder`);

  const removed = (await generatedFiles(root, "src")).filter((path) => !files.has(path)).sort();
  for (const path of removed) await rm(join(root, path));

  const written = [];
  for (const [path, content] of files) {
    const target = join(root, path);
    if ((await readFile(target, "utf8").catch(() => undefined)) === content) continue;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
    written.push(path);
  }
  return { written, removed, unchanged: files.size - written.length };
}

async function generatedFiles(root, folder, inside = false) {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const nested = entries.map((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return generatedFiles(root, path, inside || entry.name === "generated");
    return inside ? [path] : [];
  });
  return (await Promise.all(nested)).flat();
}
