import type { OutputFile } from "../emit/emitter.js";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import { byCodeUnits } from "../model/by-code-units.js";
import { checkPaths } from "./check-paths.js";
import { dropClaim } from "./claim.js";
import { takeLock } from "./lock.js";
import { bytesOf, publicationIndex, publicationIndexPath, readListed, rulesEnvelopePath } from "./manifest.js";
import { checkFolder, checkOurs, checkOwnership, recordedFiles } from "./ownership.js";
import { type Place, placeOf } from "./place.js";
import { type Recovery, settle } from "./recover.js";
import { longestEnvelope } from "./trust/dsse.js";

/** What is published, and where. */
export type Publication = {
  /** Absolute, resolved path of the output folder; it need not exist. */
  readonly out: string;
  /** Absolute, resolved path of the folder that holds `guidelines/`. */
  readonly root: string;
  /** All of it, `rules/manifest.json` included; `.pedoman.json` is added. */
  readonly files: readonly OutputFile[];
};

/** What a publication changed. Paths are inside the publication, sorted by code units. */
export type PublishReport = {
  /** Number of files published, `.pedoman.json` not counted. */
  readonly files: number;
  /** Their size in bytes. */
  readonly bytes: number;
  readonly added: readonly string[];
  /** Files that differ from what the last build recorded of them. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** What was mended of an interrupted build before this one. */
  readonly recovery: Recovery;
  /** Why tidying up beside the publication failed; it stands whole, and the next build tries again. */
  readonly leftover: HostError["text"] | undefined;
};

/** Writes at once keep the disk busy while others wait to be flushed. */
const writers = 16;

/**
 * Puts a publication at `out` in place of the last one, all of it or nothing: it is written beside `out`, then moved there
 * (the states in between are told at {@link settle}). A failure leaves `out` as it was.
 * @throws HostError if the folder is not ours, another build is at work, or the machine refuses; InvariantError for a path
 *   that cannot be written everywhere, before anything is written.
 */
export async function publish(host: Host, { out, root, files }: Publication): Promise<PublishReport> {
  checkPaths(files.map(({ path }) => path));
  const place = await checkTarget(host, { out, root });
  const lock = await takeLock(host, place);
  const end = async () => {
    try {
      await settle(host, place);
    } finally {
      await dropClaim(host, lock);
    }
  };
  try {
    const recovery = await settle(host, place);
    const before = await recordedFiles(host, place.out);
    const index = publicationIndex(files);
    const own = { path: publicationIndexPath, contents: index };
    await stage(host, place, [...files, own, ...(await signatureIn(host, place))]);
    await swap(host, place);
    return { ...difference(before, index), ...sizeOf(files), recovery, leftover: await complaintOf(end) };
  } catch (error) {
    // What cannot be undone now is left to the next build; the first failure is the one to tell.
    const complaint = await complaintOf(end);
    throw complaint !== undefined && error instanceof HostError ? unfinished(error, place) : error;
  }
}

/**
 * Whether a publication may be put at `out`: asked also before the work begins, so that nobody waits for a refusal. Reads only.
 * @throws HostError as {@link publish} does for a folder that is not ours.
 */
export async function checkTarget(host: Host, { out, root }: Pick<Publication, "out" | "root">): Promise<Place> {
  const place = placeOf(out);
  await checkFolder(host, place.work);
  await checkOwnership(host, place, root);
  return place;
}

/**
 * The signature of the publication that is replaced. Over the same rules it still holds; over others it says which edition was signed last, and readers
 * refuse it until somebody signs again.
 */
async function signatureIn(host: Host, { out }: Place): Promise<readonly OutputFile[]> {
  const path = `${out}/${rulesEnvelopePath}`;
  if ((await host.kindOf(path)) !== "file") return [];
  const contents = await host.readAtMost(path, longestEnvelope);
  return contents === undefined ? [] : [{ path: rulesEnvelopePath, contents }];
}

/** Writes all files as `next` and makes them last. Its folders come first, each once: writers would race to make them. */
async function stage(host: Host, { next }: Place, files: readonly OutputFile[]): Promise<void> {
  const folders = foldersOf(files).map((folder) => `${next}${folder}`);
  for (const folder of folders) await host.makeDirectory(folder);
  const waiting = files.values();
  const write = async () => {
    // The writers share one queue.
    for (const { path, contents } of waiting) await host.writeFile(`${next}/${path}`, contents);
  };
  await allDone(Array.from({ length: writers }, write));
  for (const folder of folders.toReversed()) await host.syncDirectory(folder);
}

/** Every folder of a publication, below its own, which comes first and is empty: `/rules` before `/rules/vectors`. */
function foldersOf(files: readonly OutputFile[]): readonly string[] {
  const below = files.flatMap(({ path }) => [...path.matchAll(/\//g)].map(({ index }) => `/${path.slice(0, index)}`));
  return [...new Set(["", ...below])].sort(byCodeUnits);
}

/** Moves the old publication away and the new one in, under the journal. */
async function swap(host: Host, place: Place): Promise<void> {
  const { out, previous, next, journal, work } = place;
  await host.createFile(journal, `pedoman: ${previous} -> ${out} <- ${next}\n`);
  await host.syncDirectory(work);
  if ((await host.kindOf(out)) !== undefined) {
    await host.rename(out, previous);
    // Only now can nobody put a file of theirs into it by its name. A refusal moves it back, so that name is the one to tell.
    await checkOurs(host, previous, out);
  }
  await host.rename(next, out);
}

/** Where tidying up fails as well, the output folder may be away, and whoever misses it must know where it went. */
function unfinished({ text, cause }: HostError, { out, work }: Place): HostError {
  return new HostError(
    {
      id: `${text.id} Yang belum selesai ada di ${work}; \`pedoman build\` atau \`pedoman doctor\` berikutnya membereskannya, dan memulihkan ${out} bila tidak ada di tempatnya.`,
      en: `${text.en} What is unfinished is in ${work}; the next \`pedoman build\` or \`pedoman doctor\` tidies it up, and restores ${out} if it is not in its place.`,
    },
    cause,
  );
}

/** Waits for every one, also when some fail: nobody may still be writing when the mess is cleared away. */
async function allDone(work: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find((result) => result.status === "rejected");
  if (failed) throw failed.reason;
}

async function complaintOf(work: () => Promise<void>): Promise<HostError["text"] | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof HostError) return error.text;
    throw error;
  }
}

function difference(
  before: ReadonlyMap<string, string>,
  index: string,
): Pick<PublishReport, "added" | "changed" | "removed"> {
  const after = readListed(index) ?? new Map<string, string>();
  const paths = [...after.keys()];
  return {
    added: paths.filter((path) => !before.has(path)),
    changed: paths.filter((path) => before.has(path) && before.get(path) !== after.get(path)),
    removed: [...before.keys()].filter((path) => !after.has(path) && path !== publicationIndexPath).sort(byCodeUnits),
  };
}

function sizeOf(files: readonly OutputFile[]): Pick<PublishReport, "files" | "bytes"> {
  return { files: files.length, bytes: files.reduce((sum, { contents }) => sum + bytesOf(contents).length, 0) };
}
