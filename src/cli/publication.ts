import { resolve } from "node:path";
import type { CliIo } from "./io.js";

/** Where a publication is: absolute. `--out` is relative to the working folder; the default, `dist`, to the root. */
export function publicationOf(
  { cwd }: Pick<CliIo, "cwd">,
  { root, out }: { readonly root: string; readonly out?: string | undefined },
): string {
  return out === undefined ? resolve(cwd, root, "dist") : resolve(cwd, out);
}
