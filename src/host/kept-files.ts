import { HostError } from "../errors.js";
import type { Host } from "./host.js";

/** A folder of files that can be made again: whatever goes wrong with one, it is not there. */
export type KeptFiles = {
  read(name: string): Promise<Uint8Array | undefined>;
  /** Keeps a file, and lets the oldest go. A disk that refuses keeps nothing. */
  write(name: string, contents: string | Uint8Array): Promise<void>;
};

/** @param most - Files that are kept. */
export function keptFiles(host: Host, folder: string, most: number): KeptFiles {
  const path = (name: string): string => `${folder}/${name}`;
  return {
    async read(name) {
      try {
        return (await host.kindOf(path(name))) === "file" ? await host.readFile(path(name)) : undefined;
      } catch (error) {
        if (error instanceof HostError) return undefined;
        throw error;
      }
    },
    async write(name, contents) {
      try {
        await host.writeFile(path(name), contents);
        const names = ((await host.list(folder)) ?? []).map((entry) => entry.name);
        if (names.length <= most || !host.stampOf) return;
        const stamps = await Promise.all(names.map((one) => host.stampOf?.(path(one))));
        const byAge = names.map((one, at) => ({ one, since: timeIn(stamps[at]) })).sort((a, b) => a.since - b.since);
        for (const { one } of byAge.slice(0, names.length - most)) await host.remove(path(one));
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
      }
    },
  };
}

/** The second half of a stamp (`Host.stampOf`). */
function timeIn(stamp: string | undefined): number {
  return Number(stamp?.split(" ")[1] ?? 0);
}
