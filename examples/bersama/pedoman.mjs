import { join } from "node:path";

/** The program as it stands in this repository; where `pedoman` is installed, `["pedoman"]`. */
export const pedoman = [process.execPath, join(import.meta.dirname, "../../lib/cli.js")];
/** The repository, whose dist/rules holds the published rules. */
export const repository = join(import.meta.dirname, "../..");
/** The published rules of this repository. */
export const publishedRules = join(repository, "dist/rules");
