import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import { byCodeUnits } from "./order.js";
import type { Place } from "./place.js";

/** The right to write one publication, held by this process until it is dropped. */
export type Lock = { readonly place: Place; readonly path: string };

const claimName = /^lock-(\d+)-([0-9a-z]+)$/;
/** Looks until another of equal right has stepped back; it takes that one two calls. */
const patience = 50;

/** Claims that this process gave up but the machine would not remove; without them a watching process would wait for itself. */
const givenUp = new WeakMap<Host, Set<string>>();

/**
 * Takes the publication for this process: one build at a time.
 *
 * Every process writes a claim of its own, named after its number, and then looks for others. It holds the lock once it
 * has looked and seen no claim of a living process but its own: whoever comes later sees that claim, so two never hold it.
 * A claim says all in its name and is never taken over by another, so a claim cut off in writing, or two processes that
 * find a dead one at the same moment, do no harm: dead claims are simply removed. When two start at the same moment the
 * one whose name comes first waits for the other to step back, as it does unless it held the lock already.
 *
 * Processes are known on one machine only: two machines that share a folder are not kept apart.
 * @throws HostError if another living process has it.
 */
export async function takeLock(host: Host, place: Place): Promise<Lock> {
  const name = `lock-${host.processId}-${host.processMark}`;
  const lock = { place, path: `${place.work}/${name}` };
  const isNew = await host.createFile(lock.path, `pedoman ${host.processId}\n`);
  if (!isNew && !givenUp.get(host)?.delete(lock.path)) throw busy(place, name);
  try {
    for (let look = 1; ; look++) {
      const others = await claimsOfOthers(host, place, name);
      const first = others.living[0];
      if (first === undefined) {
        for (const dead of others.dead) await host.remove(`${place.work}/${dead}`);
        return lock;
      }
      if (byCodeUnits(first, name) < 0 || look === patience) throw busy(place, first);
    }
  } catch (error) {
    await dropLock(host, lock).catch(() => undefined);
    throw error;
  }
}

/** Gives the lock back and removes the work folder if nothing is left in it. */
export async function dropLock(host: Host, { place, path }: Lock): Promise<void> {
  try {
    await host.remove(path);
  } catch (error) {
    const paths = givenUp.get(host) ?? new Set();
    givenUp.set(host, paths.add(path));
    throw error;
  }
  await host.removeEmptyDirectory(place.work);
}

/** Names of the other claims, in code units: those of running processes and those of processes that are no more. */
async function claimsOfOthers(host: Host, place: Place, own: string) {
  const living: string[] = [];
  const dead: string[] = [];
  for (const { name } of (await host.list(place.work)) ?? []) {
    const [, pid, mark] = claimName.exec(name) ?? [];
    if (pid === undefined || name === own) continue;
    // Our number with another mark is an earlier process: in a container every build may be number 1.
    const runs = Number(pid) === host.processId ? mark === host.processMark : host.isProcessAlive(Number(pid));
    (runs ? living : dead).push(name);
  }
  return { living, dead };
}

function busy(place: Place, claim: string): HostError {
  const pid = claimName.exec(claim)?.[1] ?? "?";
  const path = `${place.work}/${claim}`;
  return new HostError({
    id: `Folder hasil ${place.out} sedang dikerjakan oleh pedoman lain (proses ${pid}). Tunggu sampai selesai, lalu ulangi. Bila tidak ada pedoman lain yang sedang berjalan, hapus berkas ${path}.`,
    en: `Another pedoman (process ${pid}) is working on the output folder ${place.out}. Wait until it is done, then try again. If no other pedoman is running, delete the file ${path}.`,
  });
}
