import type { Host } from "../host/host.js";
import { overlayHost } from "./overlay-host.js";

/**
 * The machine as it would be with some texts written: nothing is. Each call looks at the map anew, so that a caller may go on changing it.
 * @param texts - New texts by path relative to the root.
 */
export function withTexts(host: Host, root: string, texts: ReadonlyMap<string, string>): Host {
  const relative = (path: string): string => (path.startsWith(`${root}/`) ? path.slice(root.length + 1) : "");
  return overlayHost(host, {
    get: (path) => texts.get(relative(path)),
    has: (path) => texts.has(relative(path)),
    keys: () => [...texts.keys()].map((path) => `${root}/${path}`),
  });
}
