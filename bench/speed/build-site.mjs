// The site, the checklists and the rules of a folder, with all checks and the real publication: what the peers make and what `pedoman watch` makes,
// without the prints, Word files and e-books that `pedoman build` makes besides. `run.mjs` bundles it, as the command line is bundled.
//   build-site.mjs FOLDER PARSER
import { resolve } from "node:path";
import { workspaceAt } from "../../src/cli/open-workspace.js";
import { nodeHost } from "../../src/host/node-host.js";
import { build } from "../../src/workspace/build.js";

const [folder, parser] = process.argv.slice(2);
const host = nodeHost();
const { root, workspace } = await workspaceAt(host, process.cwd(), { root: folder, parser });
const out = resolve(root, "dist");
const { published } = await build(host, workspace, { root, out, strict: false, dryRun: false, outputs: "pages" });
if (!published) throw new Error("the texts do not build");
