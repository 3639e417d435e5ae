import { HostError } from "../../errors.js";
import type { Host } from "../../host/host.js";
import { strictJson } from "../../schema/strict-json.js";

/** The newest bundle a consumer has accepted: nothing older, and nothing else of the same edition, is accepted after it. */
export type Seen = { readonly edition: number; readonly contentHash: string };

/** Bytes such a file may have. */
const longestSeen = 4_096;

/**
 * Reads what a consumer remembers; `undefined` where it remembers nothing yet.
 * @throws HostError if the file is damaged: to begin anew would let an old bundle in, so that a person has to say so by removing it.
 */
export async function readSeen(host: Host, path: string): Promise<Seen | undefined> {
  if ((await host.kindOf(path)) === undefined) return undefined;
  const bytes = await host.readAtMost(path, longestSeen);
  const read = strictJson(bytes === undefined ? "" : new TextDecoder().decode(bytes));
  const value = read.kind === "value" ? (read.value as Partial<Seen> | null) : undefined;
  const edition = value?.edition;
  const contentHash = value?.contentHash;
  if (Number.isSafeInteger(edition) && typeof contentHash === "string" && /^[0-9a-f]{64}$/.test(contentHash)) {
    return { edition: edition as number, contentHash };
  }
  throw new HostError({
    id: `${path} tidak terbaca sebagai catatan edisi terakhir. Tanpa catatan itu terbitan lama bisa masuk kembali: pulihkan dari cadangan, atau hapus bila memang hendak memulai dari awal.`,
    en: `${path} cannot be read as the note of the last edition. Without it an old publication could come back: restore it from a backup, or remove it if you mean to begin anew.`,
  });
}

/** Remembers a bundle, if it is newer than what is remembered; the file is written only then. */
export async function rememberSeen(
  host: Host,
  path: string,
  before: Seen | undefined,
  { edition, contentHash }: Seen,
): Promise<void> {
  if (before !== undefined && before.edition >= edition) return;
  await host.writeFile(path, `${JSON.stringify({ edition, contentHash })}\n`);
}
