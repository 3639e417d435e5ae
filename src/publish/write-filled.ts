import { sha256 } from "../compile/sha256.js";
import type { OutputFile } from "../emit/emitter.js";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import { bytesOf, publicationIndex, publicationIndexPath, readListed } from "./manifest.js";
import { checkFolder } from "./ownership.js";
import { below, isAtOrBelow, realFolder, tidyPath } from "./place.js";

/** Lists what we wrote into a folder of filled texts, as `.pedoman.json` does for a publication. */
export const filledIndexPath = ".pedoman-isian.json";

/** Where the law stands under the root. */
const guidelines = "guidelines";
/** Where publications go by default; what is filled names persons and must not be among them. */
const publication = "dist";

/**
 * Writes filled texts into a folder in which people go on working: a number and a date are put in there by hand. So a file that is not as we
 * left it is never written over, and nothing is written at all if there is one; what we wrote and is no longer wanted is removed.
 * @param out - Absolute, resolved path; need not exist.
 * @param root - Absolute, resolved path of the folder that holds `guidelines/`.
 * @returns The paths written, in the order given.
 * @throws HostError naming up to three files that are others', or saying why the folder cannot be used.
 */
export async function writeFilled(
  host: Host,
  out: string,
  root: string,
  files: readonly OutputFile[],
): Promise<readonly string[]> {
  const folder = tidyPath(out);
  await checkPlace(host, folder, root);
  const ours = await recorded(host, folder);
  const foreign: string[] = [];
  for (const { path, contents } of files) {
    const found = await hashAt(host, `${folder}/${path}`);
    if (found !== undefined && found !== ours.get(path) && found !== sha256(bytesOf(contents))) foreign.push(path);
  }
  const index = await host.kindOf(`${folder}/${filledIndexPath}`);
  if (index !== undefined && index !== "file") foreign.push(filledIndexPath);
  if (foreign.length > 0) throw others(folder, foreign);
  for (const { path, contents } of files) await host.writeFile(`${folder}/${path}`, contents);
  const wanted = new Set(files.map(({ path }) => path));
  for (const [path, hash] of ours) {
    const stale = !wanted.has(path) && (await hashAt(host, `${folder}/${path}`)) === hash;
    if (stale) await host.remove(`${folder}/${path}`);
  }
  await host.writeFile(`${folder}/${filledIndexPath}`, publicationIndex(files));
  return files.map(({ path }) => path);
}

/** Refuses a folder where filled texts would be read as law, be published, or replace the law itself. */
async function checkPlace(host: Host, folder: string, root: string): Promise<void> {
  const law = below(tidyPath(root), guidelines);
  const published = below(tidyPath(root), publication);
  const real = await realFolder(host, folder);
  const [realLaw, realPublished] = [await host.realPath(law), await realFolder(host, published)];
  const isIn = (place: string, realPlace: string): boolean =>
    isAtOrBelow(folder, place) || isAtOrBelow(real, realPlace);
  const inTheWay =
    isIn(law, realLaw) || isAtOrBelow(law, folder) || isAtOrBelow(realLaw, real)
      ? law
      : isIn(published, realPublished) || (await host.kindOf(`${folder}/${publicationIndexPath}`)) !== undefined
        ? published
        : undefined;
  if (inTheWay !== undefined) {
    throw new HostError({
      id: `Naskah terisi tidak ditulis di ${folder}: di sana ada naskah hukum atau terbitan (${inTheWay}), sedangkan naskah terisi memuat nama orang. Pilih folder tersendiri dengan --out.`,
      en: `Filled texts are not written to ${folder}: the law or a publication (${inTheWay}) is there, and filled texts name persons. Choose a folder of its own with --out.`,
    });
  }
  for (const path of [folder, `${folder}/${guidelines}`]) await checkFolder(host, path);
}

/** SHA-256 by path of what the list in the folder says is ours. */
async function recorded(host: Host, folder: string): Promise<ReadonlyMap<string, string>> {
  const path = `${folder}/${filledIndexPath}`;
  if ((await host.kindOf(path)) !== "file") return new Map();
  const listed = readListed(new TextDecoder().decode(await host.readFile(path)));
  // A list that was changed by hand may name anything: only what could be ours counts.
  return new Map([...(listed ?? [])].filter(([name]) => isOurs(name)));
}

/** A path inside the guidelines of the folder, without a step out of it. */
function isOurs(path: string): boolean {
  const [first, ...rest] = path.split("/");
  const plain = rest.every((name) => name !== "" && name !== "." && name !== ".." && !name.includes("\\"));
  return first === guidelines && rest.length > 0 && plain;
}

/** The hash of a file; of anything else that stands there a mark that no file has. */
async function hashAt(host: Host, path: string): Promise<string | undefined> {
  const kind = await host.kindOf(path);
  if (kind === undefined) return undefined;
  return kind === "file" ? sha256(await host.readFile(path)) : "not a file";
}

function others(folder: string, paths: readonly string[]): HostError {
  // A name may hold what a terminal would obey.
  const names = paths.slice(0, 3).join(", ").replace(/\p{C}/gu, "\ufffd");
  const more = paths.length > 3;
  return new HostError({
    id: `Tidak ada yang ditulis: di ${folder} sudah ada berkas yang bukan, atau tidak lagi, seperti ditulis pedoman: ${names}${more ? ", dan lainnya" : ""}. Pindahkan berkas itu, atau pilih folder lain dengan --out.`,
    en: `Nothing was written: ${folder} holds files that are not, or no longer, as pedoman wrote them: ${names}${more ? ", and others" : ""}. Move them away, or choose another folder with --out.`,
  });
}
