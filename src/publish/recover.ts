import type { Host } from "../host/host.js";
import { dropClaim } from "./claim.js";
import { takeLock } from "./lock.js";
import { checkFolder, checkOurs } from "./ownership.js";
import { type Place, placeOf } from "./place.js";

/**
 * What an interrupted build had left: `nothing`; `leftovers`, now removed, beside what stood whole; `restored`: the old
 * publication had been moved away and was put back.
 */
export type Recovery = "nothing" | "leftovers" | "restored";

/**
 * Mends what an interrupted build left at `out`: afterwards the old or the new publication stands there whole, and nothing
 * beside it.
 * @param out - An absolute, resolved path.
 * @throws HostError if another build is running, or the machine refuses; nothing is lost then, and it can be run again.
 */
export async function recover(host: Host, out: string): Promise<Recovery> {
  const place = placeOf(out);
  if ((await host.kindOf(place.work)) === undefined) return "nothing";
  await checkFolder(host, place.work);
  const lock = await takeLock(host, place);
  try {
    return await settle(host, place);
  } finally {
    await dropClaim(host, lock);
  }
}

/**
 * Brings the places of a publication to rest, from whatever state; the caller holds the lock.
 *
 * A build writes `next` and flushes it, writes the journal, moves `out` to `previous`, sees that nobody has put anything
 * into it meanwhile, moves `next` to `out`, flushes both folders, removes the journal, then `previous`. So it can have
 * died in these states (– absent, ½ perhaps not whole, ● whole, ? any of them):
 *
 * | journal | out     | previous | next | what happened                                 | what is done                 |
 * |---------|---------|----------|------|-----------------------------------------------|------------------------------|
 * | –       | –, old  | –        | ?    | died before or while writing, or tidying up   | `next` removed               |
 * | –       | new     | ½        | –    | died while removing the old one               | `previous` removed           |
 * | ●       | old     | –        | ●    | died before the first move                    | journal, `next` removed      |
 * | ●       | –       | ● old    | ●    | died between the moves                        | `previous` moved back to out |
 * | ●       | –       | –        | ●    | died before the only move of a first build    | journal, `next` removed      |
 * | ●       | new     | ●, –     | –    | died after the last move                      | journal, `previous` removed  |
 * | ●       | another | ● old    | ●    | died between the moves, then someone made out | out stands, the rest removed |
 *
 * So a build counts once its last move is made, and before that it is as if it had not run. Between the moves the old one
 * comes back, not the new: whether it holds anything of others' was not yet seen. While there is a journal `previous` is
 * whole and may be moved back; the journal goes before it is removed, so that a part of it is never taken for a
 * publication. What is removed under a journal is first seen to be ours.
 * Every step leads from one row to another, so dying in here as well is no new case.
 */
export async function settle(host: Host, place: Place): Promise<Recovery> {
  const { out, previous, next, journal } = place;
  const there = async (path: string) => (await host.kindOf(path)) !== undefined;
  let recovery: Recovery = "nothing";
  if (await there(journal)) {
    recovery = "leftovers";
    if (await there(out)) {
      await checkOurs(host, previous);
    } else if (await there(previous)) {
      await host.rename(previous, out);
      recovery = "restored";
    }
    // The journal goes only when the moves, ours or those of the build, are sure to last.
    await host.syncDirectory(place.parent);
    await host.syncDirectory(place.work);
    await host.remove(journal);
    await host.syncDirectory(place.work);
  }
  for (const path of [next, previous]) {
    if (!(await there(path))) continue;
    await host.remove(path);
    if (recovery === "nothing") recovery = "leftovers";
  }
  return recovery;
}
