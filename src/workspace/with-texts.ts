import type { EntryKind, Host } from "../host/host.js";
import { guidelinesFolder } from "./load-sources.js";

/**
 * The machine as it would be with some texts written: nothing is. Each call looks at the map anew, so that a caller may go on changing it.
 * @param texts - New texts by path relative to the root.
 */
export function withTexts(host: Host, root: string, texts: ReadonlyMap<string, string>): Host {
  const encoder = new TextEncoder();
  const folder = `${guidelinesFolder}/`;
  const textAt = (path: string): string | undefined =>
    path.startsWith(`${root}/`) ? texts.get(path.slice(root.length + 1)) : undefined;
  return {
    ...host,
    readFile: async (path) => {
      const text = textAt(path);
      return text === undefined ? host.readFile(path) : encoder.encode(text);
    },
    list: async (path) => {
      const entries = await host.list(path);
      if (!entries || path !== `${root}/${guidelinesFolder}`) return entries;
      const there = new Set(entries.map(({ name }) => name));
      const named = [...texts.keys()].map((name) => name.slice(folder.length));
      const more = named.filter((name) => !name.includes("/") && !there.has(name));
      const added = more.map((name): { name: string; kind: EntryKind } => ({ name, kind: "file" }));
      return [...entries, ...added].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}
