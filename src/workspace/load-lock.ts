import type { Outcome } from "../diagnostics/diagnostic.js";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import type { SourceFile } from "../model/source-file.js";
import type { Lock } from "../prove/review/lock.js";
import { readLock } from "../prove/review/read-lock.js";
import { decodeSource } from "../syntax/decode-source.js";
import { diagnose } from "./diagnostics.js";
import { guidelinesFolder } from "./load-sources.js";

/** Path of the review lock, relative to the root. */
export const lockPath = `${guidelinesFolder}/pedoman.lock.json`;

/** The review lock as it stands on the disk. */
export type LoadedLock = {
  readonly lock: Lock | undefined;
  /** Its text; absent where there is no file. */
  readonly source: SourceFile | undefined;
};

/**
 * Reads the review lock, if there is one. One that cannot be read is a finding; a link is never followed.
 * @param root - Absolute path of the folder that holds `guidelines/`.
 */
export async function loadLock(host: Host, root: string): Promise<Outcome<LoadedLock>> {
  const kind = await host.kindOf(`${root}/${lockPath}`);
  const at = { file: lockPath, start: 0, end: 0 };
  const none = { lock: undefined, source: undefined };
  if (kind === "link") return { value: none, diagnostics: [diagnose("link-skipped", at, { path: lockPath })] };
  if (kind !== "file") return { value: none, diagnostics: [] };
  const decoded = decodeSource(lockPath, await host.readFile(`${root}/${lockPath}`));
  if (decoded.diagnostics.length > 0) return { value: none, diagnostics: decoded.diagnostics };
  const { value: lock, diagnostics } = readLock(decoded.value);
  return { value: { lock, source: decoded.value }, diagnostics };
}

/**
 * Writes the review lock.
 * @param root - Absolute path of the folder that holds `guidelines/`.
 * @throws HostError if a link stands there: it is not read, and what it leads to is not ours to write.
 */
export async function writeLock(host: Host, root: string, text: string): Promise<void> {
  const path = `${root}/${lockPath}`;
  if ((await host.kindOf(path)) === "link") {
    throw new HostError({
      id: `${path} adalah tautan (symbolic link); tinjauan tidak dibaca dari sana dan tidak ditulis ke sana. Ganti dengan berkas biasa, lalu ulangi.`,
      en: `${path} is a symbolic link; reviews are neither read from there nor written to it. Put an ordinary file in its place, then try again.`,
    });
  }
  await host.writeFile(path, text);
}
