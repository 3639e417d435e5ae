import { existsSync } from "node:fs";
import { join } from "node:path";

/** Where the pedoman program may lie in a folder of texts: installed as a package, or the folder is the tool's own. */
const places = ["node_modules/pedoman/lib/cli.js", "lib/cli.js"];

/**
 * The program to run: the one chosen in the settings, the one in a folder of the workspace, or the one that comes with the extension.
 * @param chosen - The setting `pedoman.program`; empty if there is none.
 * @param folders - Absolute paths of the folders that are open; empty while the workspace is not trusted, since their programs are then not run.
 * @param own - Absolute path of the extension.
 */
export function findProgram(chosen: string, folders: readonly string[], own: string): string {
  if (chosen !== "") return chosen;
  for (const folder of folders) {
    for (const place of places) {
      const path = join(folder, place);
      // A `lib/cli.js` may be anybody's: ours has the thread for checks beside it.
      if (existsSync(path) && existsSync(join(path, "..", "check-worker.js"))) return path;
    }
  }
  return join(own, "server", "cli.js");
}
