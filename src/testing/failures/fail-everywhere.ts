import { mkdirSync, readdirSync } from "node:fs";
import type { OutputFile } from "../../emit/emitter.js";
import { HostError } from "../../errors.js";
import type { Host } from "../../host/host.js";
import { nodeHost } from "../../host/node-host.js";
import { publish } from "../../publish/publish.js";
import { recover } from "../../publish/recover.js";
import { type DiskFault, failingDisk } from "./failing-disk.js";
import { type Expected, expectedOf, isSame, standingIn } from "./whole-publication.js";

/** What was tried, and how it ended. */
export type FailureCounts = {
  /** Operations on files of one publication. */
  readonly operations: number;
  /** Failures tried: each operation, with each answer of the system, in each way. */
  readonly tried: number;
  /** The build said in one sentence what the machine refused; the old publication stood whole. */
  readonly refused: number;
  /** It said so, and the new one stood whole: what failed came after the last move. */
  readonly refusedAfter: number;
  /** The failure did no harm to the publication: the new one stood whole. */
  readonly published: number;
  /** The output folder was away, the old publication whole beside it under its journal: only where nothing worked any more. */
  readonly away: number;
  /** What must not happen, in words. */
  readonly faults: readonly string[];
};

export type Failures = {
  /** An empty folder of the real disk. */
  readonly folder: string;
  /** Two publications that differ. */
  readonly publications: readonly [readonly OutputFile[], readonly OutputFile[]];
  /** In which ways every operation fails. */
  readonly ways: readonly Omit<DiskFault, "at">[];
};

/** A message for people: one line that ends, neither a stack nor the words of the system. */
const shortest = /^[^\n]{10,600}[.]$/;

type Ending = "refused" | "refusedAfter" | "published" | "away";

/**
 * Publishes one over the other again and again, each time with another operation on files failing, and looks at what stands there: at once, and after the
 * next command.
 */
export async function failEverywhere({ folder, publications, ways }: Failures): Promise<FailureCounts> {
  const root = `${folder}/proyek`;
  const out = `${root}/dist`;
  mkdirSync(`${root}/guidelines`, { recursive: true });
  const states = publications.map((files) => ({ files, whole: expectedOf(files) })) as [State, State];
  const counts = { operations: 0, tried: 0, refused: 0, refusedAfter: 0, published: 0, away: 0 };
  const faults: string[] = [];
  const disk = failingDisk(root);
  let [stands, next] = states;
  let born = 0;
  /** A process of its own: with the number of the one before, as in a container. */
  const newProcess = (): Host => ({ ...nodeHost(), processMark: `p${born++}` });
  const isPublished = (): void => {
    [stands, next] = [next, stands];
  };

  /** The next command: the same process again, once the disk is back (`watch`), one that only mends, or the next build. @returns What is wrong then. */
  const goOn = async (process: Host, how: number): Promise<readonly string[]> => {
    const mender = how === 0 ? process : newProcess();
    try {
      if (how === 1) await recover(mender, out);
      else await publish(mender, { out, root, files: next.files });
    } catch (error) {
      await publish(newProcess(), { out, root, files: stands.files });
      return [`the next command failed: ${error}`];
    }
    const left = readdirSync(root).filter((entry) => entry !== "dist" && entry !== "guidelines");
    const wrong = left.length > 0 ? [`left behind by the next command: ${left.join(", ")}`] : [];
    const now = standingIn(out);
    if (isSame(now, next.whole)) isPublished();
    else if (how !== 1) wrong.push("the next build did not publish what it was given");
    else if (!isSame(now, stands.whole)) wrong.push("neither the old nor the new one stands whole after recovery");
    return wrong;
  };

  /** One failure; true once there is no operation left to fail. */
  const tryOne = async (fault: DiskFault, how: number): Promise<boolean> => {
    const host = newProcess();
    disk.arm(fault);
    const outcome = await publish(host, { out, root, files: next.files }).catch((error: unknown) => error);
    const operations = disk.disarm();
    const { ending, wrong } = judge(outcome, root, stands, next);
    if (operations.length < fault.at) {
      if (ending !== "published") faults.push(`no operation failed, but: ${outcome} ${wrong.join("; ")}`);
      counts.operations = Math.max(counts.operations, operations.length);
      isPublished();
      return true;
    }
    counts.tried += 1;
    if (ending) counts[ending] += 1;
    if (ending === "away" && !fault.lasting) wrong.push("the publication is away after one failure");
    if (disk.open !== 0) wrong.push(`${disk.open} files were left open`);
    wrong.push(...(await goOn(host, how)));
    const name = `${fault.code} at ${fault.at} (${operations[fault.at - 1]}; ${fault.done} of it done${fault.lasting ? ", then nothing works" : ""})`;
    faults.push(...wrong.map((what) => `${name}: ${what}`));
    return false;
  };

  try {
    await publish(newProcess(), { out, root, files: stands.files });
    for (const [pass, way] of ways.entries()) {
      let isDone = false;
      for (let at = 1; !isDone; at++) isDone = await tryOne({ ...way, at }, (at + pass) % 3);
    }
  } finally {
    disk.restore();
  }
  return { ...counts, faults };
}

type State = { readonly files: readonly OutputFile[]; readonly whole: Expected };

/** How a build ended at which something failed, by what it said and what stands there. */
function judge(outcome: unknown, root: string, old: State, next: State): { ending?: Ending; wrong: string[] } {
  const now = standingIn(`${root}/dist`);
  const isNew = isSame(now, next.whole);
  if (!(outcome instanceof Error)) {
    return isNew
      ? { ending: "published", wrong: [] }
      : { wrong: ["said to be published, but it is not what stands there"] };
  }
  if (!(outcome instanceof HostError)) return { wrong: [`not told as the machine's: ${outcome.stack}`] };
  const wrong = [outcome.text.id, outcome.text.en].flatMap((text) => {
    if (!shortest.test(text)) return [`no short message: ${text}`];
    const isLost = now === undefined && !text.includes(".dist.pedoman");
    return isLost ? [`does not say where the publication went: ${text}`] : [];
  });
  if (isSame(now, old.whole)) return { ending: "refused", wrong };
  if (isNew) return { ending: "refusedAfter", wrong };
  if (now !== undefined) return { wrong: [...wrong, "a mix, or a part, stands there"] };
  if (!isSame(standingIn(`${root}/.dist.pedoman/previous`), old.whole))
    return { wrong: [...wrong, "the publication is gone"] };
  return { ending: "away", wrong };
}
