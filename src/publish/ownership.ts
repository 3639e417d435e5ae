import { sha256 } from "../compile/sha256.js";
import { HostError } from "../errors.js";
import type { EntryKind, Host } from "../host/host.js";
import { publicationIndexPath, readListed, rulesEnvelopePath, rulesFolder, rulesManifestPath } from "./manifest.js";
import { below, isAtOrBelow, type Place, realFolder, tidyPath } from "./place.js";

/** What systems put into every folder they show; nobody's work. */
const nobodys = new Set([".DS_Store", "Thumbs.db"]);
/** How many files of others a refusal names. */
const named = 3;

/** Where the law stands under the root; a publication in it would be read as law, one above it would replace it. */
const guidelines = "guidelines";

/**
 * Refuses an output folder that must never be replaced: one that is or holds the project, one that holds or lies in its
 * guidelines, one that is a file or a link, one with a file that no build of ours wrote. Reads only.
 * @param root - Absolute, resolved path of the folder that holds `guidelines/`.
 * @throws HostError saying what is in the way and what to do.
 */
export async function checkOwnership(host: Host, { out }: Place, root: string): Promise<void> {
  const project = tidyPath(root);
  const law = below(project, guidelines);
  // A folder has as many names as links lead to it.
  const really = {
    out: await realFolder(host, out),
    project: await host.realPath(project),
    law: await host.realPath(law),
  };
  for (const [path, real] of [
    [project, really.project],
    [law, really.law],
  ] as const) {
    if (!isAtOrBelow(path, out) && !isAtOrBelow(real, really.out)) continue;
    throw new HostError({
      id: `Folder hasil (--out) ${out} memuat ${path}, yang akan ikut terganti. Pilih folder tersendiri, misalnya ${below(project, "dist")}.`,
      en: `The output folder (--out) ${out} holds ${path}, which would be replaced with it. Choose a folder of its own, such as ${below(project, "dist")}.`,
    });
  }
  if (isAtOrBelow(out, law) || isAtOrBelow(really.out, really.law)) {
    throw new HostError({
      id: `Folder hasil (--out) ${out} terletak di dalam ${law}, sehingga isinya akan terbaca sebagai naskah hukum. Pilih folder di luarnya, misalnya ${below(project, "dist")}.`,
      en: `The output folder (--out) ${out} lies in ${law}, where its contents would be read as law. Choose a folder outside it, such as ${below(project, "dist")}.`,
    });
  }
  await checkFolder(host, out);
  await checkOurs(host, out);
}

/** Refuses a path that is anything but a folder or nothing: through a link we would write somewhere else. */
export async function checkFolder(host: Host, path: string): Promise<void> {
  const kind = await host.kindOf(path);
  if (kind !== undefined && kind !== "directory") throw notAFolder(path, kind);
}

/**
 * Holds that a folder is ours: absent, empty, or with every file accounted for by the lists in it (`.pedoman.json`, and
 * `rules/manifest.json`, which is all a fresh clone has). Both count, since a pull may bring rules that the last build here
 * did not know. Contents are not compared: a file we wrote is ours to write again. A folder made by hand counts as a file.
 * @param called - The name to tell people.
 * @throws HostError naming up to three of the others' files.
 */
export async function checkOurs(host: Host, folder: string, called = folder): Promise<void> {
  const recorded = await recordedFiles(host, folder);
  // A signature is made after the lists and stands in none.
  const ours = new Set(recorded.size === 0 ? [] : [...recorded.keys(), rulesEnvelopePath]);
  const foreign = await foreignIn(host, folder, ours);
  if (foreign.length === 0) return;
  // A name may hold what a terminal would obey.
  const names = foreign.slice(0, named).join(", ").replace(/\p{C}/gu, "\ufffd");
  const more = foreign.length > named;
  throw new HostError({
    id: `Folder ${called} tidak diganti karena memuat berkas yang bukan buatan pedoman: ${names}${more ? ", dan lainnya" : ""}. Pindahkan berkas itu atau pilih folder lain dengan --out. Bila seluruh isi folder itu memang tidak diperlukan lagi, hapus folder itu, lalu ulangi.`,
    en: `The folder ${called} was left alone because it holds files that pedoman did not make: ${names}${more ? ", and others" : ""}. Move them away, or choose another folder with --out. If nothing in that folder is needed any more, delete it, then try again.`,
  });
}

/**
 * The files that the lists in a folder say are ours, the lists included.
 * @returns SHA-256 (empty where not recorded) by path inside the folder; empty if the folder is absent or has no list of ours.
 */
export async function recordedFiles(host: Host, folder: string): Promise<ReadonlyMap<string, string>> {
  const recorded = new Map<string, string>();
  const add = async (listPath: string, prefix: string): Promise<void> => {
    const path = `${folder}/${listPath}`;
    if ((await host.kindOf(path)) !== "file") return;
    const bytes = await host.readFile(path);
    const listed = readListed(new TextDecoder().decode(bytes));
    if (listed === undefined) return;
    recorded.set(listPath, sha256(bytes));
    for (const [name, hash] of listed) recorded.set((prefix + name).normalize("NFC"), hash);
  };
  await add(rulesManifestPath, rulesFolder);
  await add(publicationIndexPath, "");
  return recorded;
}

/** Files, links and hand-made empty folders not in `ours`, in the order of a walk; stops once there are too many to name. */
async function foreignIn(host: Host, folder: string, ours: ReadonlySet<string>): Promise<readonly string[]> {
  const ourFolders = new Set([...ours].flatMap(foldersAbove));
  const foreign: string[] = [];
  const walk = async (inside: string): Promise<void> => {
    const entries = (await host.list(inside === "" ? folder : `${folder}/${inside}`)) ?? [];
    // Some systems give names in another normal form than they were given.
    const path = (name: string) => (inside === "" ? name : `${inside}/${name}`).normalize("NFC");
    if (entries.length === 0 && inside !== "" && !ourFolders.has(inside.normalize("NFC"))) foreign.push(`${inside}/`);
    for (const { name, kind } of entries) {
      if (foreign.length > named) return;
      if (kind === "directory") await walk(inside === "" ? name : `${inside}/${name}`);
      else if (kind === "file" && (ours.has(path(name)) || nobodys.has(name))) continue;
      else foreign.push(path(name));
    }
  };
  await walk("");
  return foreign;
}

/** `a` and `a/b` above `a/b/c`. */
export function foldersAbove(path: string): readonly string[] {
  const names = path.split("/");
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join("/"));
}

function notAFolder(path: string, kind: EntryKind): HostError {
  const what =
    kind === "link"
      ? { id: "tautan (symbolic link)", en: "a symbolic link" }
      : kind === "file"
        ? { id: "berkas", en: "a file" }
        : { id: "berkas khusus milik sistem", en: "a special file of the system" };
  return new HostError({
    id: `${path} adalah ${what.id}; yang diperlukan folder biasa. Pindahkan atau hapus, atau pilih folder lain dengan --out.`,
    en: `${path} is ${what.en}; an ordinary folder is needed. Move or delete it, or choose another folder with --out.`,
  });
}
