import type { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import { byCodeUnits } from "../model/by-code-units.js";

/** The right to write in a folder, held by this process until it is dropped. */
export type Claim = { readonly folder: string; readonly path: string };

const claimName = /^lock-(\d+)-([0-9a-z]+)$/;
/** Looks until another of equal right has stepped back; it takes that one two calls. */
const patience = 50;

/** Claims that this process gave up but the machine would not remove; without them a watching process would wait for itself. */
const givenUp = new WeakMap<Host, Set<string>>();

/**
 * Takes a folder for this process.
 *
 * Every process writes a claim of its own, named after its number, and then looks for others. It holds the folder once it
 * has looked and seen no claim of a living process but its own: whoever comes later sees that claim, so two never hold it.
 * A claim says all in its name and is never taken over by another, so a claim cut off in writing, or two processes that
 * find a dead one at the same moment, do no harm: dead claims are simply removed. When two start at the same moment the
 * one whose name comes first waits for the other to step back, as it does unless it held the folder already.
 *
 * Processes are known on one machine only: two machines that share a folder are not kept apart.
 * @param busy - Says that the process of this number has it, by the claim at this path.
 * @throws what `busy` makes if another living process has it; HostError.
 */
export async function takeClaim(
  host: Host,
  folder: string,
  busy: (pid: string, path: string) => HostError,
): Promise<Claim> {
  const name = `lock-${host.processId}-${host.processMark}`;
  const claim = { folder, path: `${folder}/${name}` };
  const heldBy = (other: string): HostError => busy(claimName.exec(other)?.[1] ?? "?", `${folder}/${other}`);
  const isNew = await host.createFile(claim.path, `pedoman ${host.processId}\n`).catch(async (error: unknown) => {
    // Perhaps it stands there all the same, and could not be removed; else its folder may have been made in vain.
    giveUp(host, claim.path);
    await host.removeEmptyDirectory(folder).catch(() => undefined);
    throw error;
  });
  if (!isNew && !givenUp.get(host)?.delete(claim.path)) throw heldBy(name);
  try {
    for (let look = 1; ; look++) {
      const others = await claimsOfOthers(host, folder, name);
      const first = others.living[0];
      if (first === undefined) {
        for (const dead of others.dead) await host.remove(`${folder}/${dead}`);
        return claim;
      }
      if (byCodeUnits(first, name) < 0 || look === patience) throw heldBy(first);
    }
  } catch (error) {
    await dropClaim(host, claim).catch(() => undefined);
    throw error;
  }
}

/** Gives the folder back and removes it if nothing is left in it. */
export async function dropClaim(host: Host, { folder, path }: Claim): Promise<void> {
  try {
    await host.remove(path);
  } catch (error) {
    giveUp(host, path);
    throw error;
  }
  await host.removeEmptyDirectory(folder);
}

function giveUp(host: Host, path: string): void {
  const paths = givenUp.get(host) ?? new Set();
  givenUp.set(host, paths.add(path));
}

/** Names of the other claims, in code units: those of running processes and those of processes that are no more. */
async function claimsOfOthers(host: Host, folder: string, own: string) {
  const living: string[] = [];
  const dead: string[] = [];
  for (const { name } of (await host.list(folder)) ?? []) {
    const [, pid, mark] = claimName.exec(name) ?? [];
    if (pid === undefined || name === own) continue;
    // Our number with another mark is an earlier process: in a container every build may be number 1.
    const runs = Number(pid) === host.processId ? mark === host.processMark : host.isProcessAlive(Number(pid));
    (runs ? living : dead).push(name);
  }
  return { living, dead };
}
