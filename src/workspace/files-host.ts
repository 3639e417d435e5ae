import type { Host } from "../host/host.js";

/**
 * A machine on which one folder holds these files and nothing else, whatever is on the disk: the texts of a revision. It is read, never written.
 * @param root - Absolute path of the folder.
 * @param files - By path relative to it.
 */
export function filesHost(host: Host, root: string, files: ReadonlyMap<string, Uint8Array>): Host {
  const below = (path: string): string | undefined =>
    path === root ? "" : path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
  const isFolder = (place: string): boolean =>
    place === "" || [...files.keys()].some((path) => path.startsWith(`${place}/`));
  return {
    ...host,
    async readFile(path) {
      const place = below(path);
      const bytes = place === undefined ? undefined : files.get(place);
      return bytes ?? host.readFile(path);
    },
    async readAtMost(path, most) {
      const place = below(path);
      const bytes = place === undefined ? undefined : files.get(place);
      if (bytes === undefined) return host.readAtMost(path, most);
      return bytes.length > most ? undefined : bytes;
    },
    async kindOf(path) {
      const place = below(path);
      if (place === undefined) return host.kindOf(path);
      return files.has(place) ? "file" : isFolder(place) ? "directory" : undefined;
    },
    async list(path) {
      const place = below(path);
      if (place === undefined) return host.list(path);
      if (!isFolder(place)) return undefined;
      const start = place === "" ? 0 : place.length + 1;
      const inside = [...files.keys()].filter((one) => place === "" || one.startsWith(`${place}/`));
      const names = new Set(inside.map((one) => one.slice(start).split("/")[0] as string));
      return [...names].sort().map((name) => {
        const whole = place === "" ? name : `${place}/${name}`;
        return { name, kind: files.has(whole) ? ("file" as const) : ("directory" as const) };
      });
    },
  };
}
