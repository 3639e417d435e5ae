import { HostError } from "../../errors.js";
import type { Host } from "../../host/host.js";
import type { PolicyVersion } from "../../model/handbook.js";
import { strictJson } from "../../schema/strict-json.js";

/**
 * The newest bundle a consumer has accepted: nothing older, and nothing else of the same edition, is accepted after it. Of a draft the edition alone is
 * remembered: it binds nobody, and is built again under its edition until it is right.
 */
export type Seen = { readonly edition: number; readonly contentHash?: string };

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
  const isHash = typeof contentHash === "string" && /^[0-9a-f]{64}$/.test(contentHash);
  if (typeof edition === "number" && Number.isSafeInteger(edition) && (contentHash === undefined || isHash)) {
    return { edition, ...(contentHash === undefined ? {} : { contentHash }) };
  }
  throw new HostError({
    id: `${path} tidak terbaca sebagai catatan edisi terakhir. Tanpa catatan itu terbitan lama bisa masuk kembali: pulihkan dari cadangan, atau hapus bila memang hendak memulai dari awal.`,
    en: `${path} cannot be read as the note of the last edition. Without it an old publication could come back: restore it from a backup, or remove it if you mean to begin anew.`,
  });
}

/** Of what was seen in two places the newer; of one edition the one whose contents are known. */
export function newerSeen(one: Seen | undefined, other: Seen | undefined): Seen | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.edition !== other.edition) return one.edition > other.edition ? one : other;
  return one.contentHash === undefined ? other : one;
}

/** What is remembered once a bundle was accepted that was held against what had been seen before. */
export function seenAfter(
  before: Seen | undefined,
  { policy: { edition, contentHash }, draft }: { readonly policy: PolicyVersion; readonly draft: boolean },
): Seen {
  const now = draft ? { edition } : { edition, contentHash };
  return newerSeen(before, now) ?? now;
}

/** Writes what is remembered, where it is not what the file says already. */
export async function rememberSeen(host: Host, path: string, before: Seen | undefined, now: Seen): Promise<void> {
  if (before?.edition === now.edition && before.contentHash === now.contentHash) return;
  await host.writeFile(path, `${JSON.stringify(now)}\n`);
}
