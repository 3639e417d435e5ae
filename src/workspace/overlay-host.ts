import type { Host } from "../host/host.js";

/** Texts by absolute path: a map, or what looks into one. */
type OverlaidTexts = Pick<ReadonlyMap<string, string>, "get" | "has"> & { keys(): Iterable<string> };

/**
 * A machine on which some files hold other text than on the disk: those a person has open and has not saved. A file that is open but not on the
 * disk yet is there as well. What else there is, and all writing, goes to the machine itself.
 * @param texts - By absolute path, with forward slashes; read at each call, so that it may change in between.
 */
export function overlayHost(host: Host, texts: OverlaidTexts): Host {
  return {
    ...host,
    async readFile(path) {
      const text = texts.get(path);
      return text === undefined ? host.readFile(path) : new TextEncoder().encode(text);
    },
    async readAtMost(path, most) {
      const text = texts.get(path);
      if (text === undefined) return host.readAtMost(path, most);
      const bytes = new TextEncoder().encode(text);
      return bytes.length > most ? undefined : bytes;
    },
    async kindOf(path) {
      return (await host.kindOf(path)) ?? (texts.has(path) ? "file" : undefined);
    },
    async list(path) {
      const entries = await host.list(path);
      const names = new Set(entries?.map(({ name }) => name));
      const opened = [...texts.keys()]
        .filter((open) => open.startsWith(`${path}/`) && !open.slice(path.length + 1).includes("/"))
        .map((open) => open.slice(path.length + 1))
        .filter((name) => !names.has(name));
      if (opened.length === 0) return entries;
      const added = opened.map((name) => ({ name, kind: "file" as const }));
      return [...(entries ?? []), ...added].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}
