// The site, the checklists and the rules of a folder, with all checks and the real publication: what the peers make, without the prints, Word files and
// e-books that `pedoman build` makes besides. `run.mjs` bundles it, as the command line is bundled.
//   build-site.mjs FOLDER PARSER site|as-watch      as-watch: all that `pedoman watch` makes
import { resolve } from "node:path";
import { workspaceAt } from "../../src/cli/open-workspace.js";
import { exitStatus } from "../../src/diagnostics/exit-status.js";
import { nodeHost } from "../../src/host/node-host.js";
import { publish } from "../../src/publish/publish.js";
import { build, emitAll, pageEmitters } from "../../src/workspace/build.js";

const [folder, parser, how] = process.argv.slice(2);
const host = nodeHost();
const { root, workspace } = await workspaceAt(host, process.cwd(), { root: folder, parser });
const out = resolve(root, "dist");

if (how === "as-watch") {
  const { published } = await build(host, workspace, { root, out, strict: false, dryRun: false, print: false });
  if (!published) throw new Error("the texts do not build");
} else {
  const compilation = await workspace.compile();
  if (exitStatus(compilation.diagnostics, { strict: false }) !== 0) throw new Error("the texts do not build");
  const { files } = await emitAll(compilation, pageEmitters);
  await publish(host, { out, root, files });
}
