import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import { type Claim, takeClaim } from "./claim.js";
import type { Place } from "./place.js";

/**
 * Takes the publication for this process, by its work folder: one build at a time. `dropClaim` gives it back.
 * @throws HostError if another living process has it.
 */
export function takeLock(host: Host, { work, out }: Place): Promise<Claim> {
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
