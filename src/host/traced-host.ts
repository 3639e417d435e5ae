import { createHash } from "node:crypto";
import type { Host } from "./host.js";

/** What was asked of the machine, and a digest of what it answered. */
export type Reading = readonly [ask: Asked, path: string, digest: string];

type Asked = "readFile" | "list" | "kindOf" | "realPath";

/** Reads that go on at once. */
const readers = 32;

/** A machine, and all that was read of it: whether a piece of work would come out the same again can then be told without doing it. */
export type TracedHost = {
  readonly host: Host;
  /** Everything read so far, each once; undefined if something was read that cannot be asked again so. */
  readings(): readonly Reading[] | undefined;
};

/** Notes what is read through it. What is written is passed on. */
export function tracedHost(host: Host): TracedHost {
  const readings = new Map<string, Reading>();
  let isWhole = true;
  const noting =
    (ask: Asked) =>
    async (path: string): Promise<never> => {
      try {
        const answer = await host[ask](path);
        const digest = digestOf(answer);
        const key = `${ask} ${path}`;
        // Changed while the work went on: it may have seen both.
        if ((readings.get(key)?.[2] ?? digest) !== digest) isWhole = false;
        readings.set(key, [ask, path, digest]);
        return answer as never;
      } catch (error) {
        // What cannot be read now may be readable the next time.
        isWhole = false;
        throw error;
      }
    };
  return {
    host: {
      ...host,
      readFile: noting("readFile"),
      list: noting("list"),
      kindOf: noting("kindOf"),
      realPath: noting("realPath"),
      readAtMost: (path, most) => {
        isWhole = false;
        return host.readAtMost(path, most);
      },
      readRevision: (folder, revision, paths) => {
        isWhole = false;
        return host.readRevision(folder, revision, paths);
      },
    },
    readings: () => (isWhole ? [...readings.values()] : undefined),
  };
}

/** Whether everything would be read as it was. */
export async function isAsRead(host: Host, readings: readonly Reading[]): Promise<boolean> {
  const waiting = readings.values();
  let isSame = true;
  const read = async (): Promise<void> => {
    for (const [ask, path, digest] of waiting) {
      if (!isSame) return;
      const answer = await host[ask](path).catch(() => undefined);
      if (digestOf(answer) !== digest) isSame = false;
    }
  };
  await Promise.all(Array.from({ length: readers }, read));
  return isSame;
}

function digestOf(answer: unknown): string {
  const told = answer instanceof Uint8Array ? answer : (JSON.stringify(answer) ?? "absent");
  return createHash("sha256").update(told).digest("base64");
}
