import { sha256 } from "../../compile/sha256.js";
import type { Host } from "../../host/host.js";
import type { ManifestWire } from "../../model/generated/manifest-wire.js";
import { envelopeName, manifestName, writeManifest } from "../manifest.js";
import { foldersAbove } from "../ownership.js";
import { parsePublished } from "../parse-published.js";
import { BundleRefused, refusedAs } from "./refusals.js";

/** Bytes a manifest may have: a thousand files fit. */
export const longestManifest = 1_000_000;

/**
 * Reads a manifest from its bytes.
 * @throws BundleRefused (`manifest-form`) unless it follows its schema, in the one text that manifests have, and lists each file once, in the order of code units, and neither itself nor the envelope.
 */
export function readManifest(path: string, bytes: Uint8Array): ManifestWire {
  const manifest = refusedAs("manifest-form", path, () =>
    parsePublished<ManifestWire>(path, "outputs/manifest", bytes),
  );
  if (Buffer.compare(Buffer.from(writeManifest(manifest)), bytes) !== 0) {
    throw new BundleRefused("manifest-form", {
      path,
      detail: { id: "ditulis dengan cara lain", en: "written in another way" },
    });
  }
  const paths = manifest.files.map((file) => file.path);
  const wrong = paths.find((one, index) => index > 0 && one <= (paths[index - 1] as string));
  const own = paths.find((one) => one === manifestName || one === envelopeName);
  if (wrong ?? own) throw new BundleRefused("manifest-form", { path, detail: wrong ?? own ?? "" });
  return manifest;
}

/**
 * The bytes of every file a manifest lists, each read once and found to be the one listed.
 * @returns By path as listed.
 * @throws BundleRefused if one is missing, is another or no ordinary file, or if anything stands in the folder that is not listed.
 */
export async function readListedFiles(
  host: Host,
  folder: string,
  { files }: ManifestWire,
): Promise<ReadonlyMap<string, Uint8Array>> {
  await checkNothingElse(host, folder, new Set(files.map(({ path }) => path)));
  const read = new Map<string, Uint8Array>();
  for (const { path: listed, bytes: size, sha256: hash } of files) {
    const path = `${folder}/${listed}`;
    if ((await host.kindOf(path)) === undefined) throw new BundleRefused("file-missing", { path });
    const bytes = await host.readAtMost(path, size);
    if (bytes?.length !== size || sha256(bytes) !== hash) throw new BundleRefused("file-changed", { path });
    read.set(listed, bytes);
  }
  return read;
}

/** Looks into no folder but those of listed files, so that the manifest bounds the walk. */
async function checkNothingElse(host: Host, folder: string, listed: ReadonlySet<string>): Promise<void> {
  const folders = new Set([...listed].flatMap(foldersAbove));
  const known = new Set([...listed, manifestName, envelopeName]);
  const walk = async (prefix: string): Promise<void> => {
    for (const { name, kind } of (await host.list(`${folder}/${prefix}`.replace(/\/$/, ""))) ?? []) {
      const path = `${prefix}${name}`;
      const isKnown = kind === "directory" ? folders.has(path) : known.has(path);
      if (kind === "link" || kind === "other" || (kind === "directory" && known.has(path))) {
        throw new BundleRefused("not-a-file", { path: `${folder}/${path}` });
      }
      if (!isKnown) throw new BundleRefused("file-extra", { path: `${folder}/${path}` });
      if (kind === "directory") await walk(`${path}/`);
    }
  };
  await walk("");
}
