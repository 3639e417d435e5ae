// Bundles the command line into lib/cli.js, with the parts that only some commands need in lib/chunks/. Run after tsc.
import { chmod, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));

await rm(join(root, "lib", "chunks"), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { cli: "src/cli/main.ts" },
  outdir: "lib",
  bundle: true,
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  keepNames: true,
  legalComments: "none",
  // Native and optional: found in node_modules at run time, or not at all.
  external: ["satteri"],
  define: { __PEDOMAN_VERSION__: JSON.stringify(version) },
  banner: {
    // Dependencies written for CommonJS call require().
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  logLevel: "warning",
});
await chmod(join(root, "lib", "cli.js"), 0o755);
