import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import { type Claim, dropClaim, takeClaim } from "./claim.js";
import type { Place } from "./place.js";

/** The right to write one publication, held by this process until it is dropped. */
export type Lock = Claim;

/**
 * Takes the publication for this process: one build at a time.
 * @throws HostError if another living process has it.
 */
export function takeLock(host: Host, { work, out }: Place): Promise<Lock> {
  return takeClaim(
    host,
    work,
    (pid, path) =>
      new HostError({
        id: `Folder hasil ${out} sedang dikerjakan oleh pedoman lain (proses ${pid}). Tunggu sampai selesai, lalu ulangi. Bila tidak ada pedoman lain yang sedang berjalan, hapus berkas ${path}.`,
        en: `Another pedoman (process ${pid}) is working on the output folder ${out}. Wait until it is done, then try again. If no other pedoman is running, delete the file ${path}.`,
      }),
  );
}

/** Gives the lock back and removes the work folder if nothing is left in it. */
export const dropLock = dropClaim;
