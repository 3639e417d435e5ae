import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * Bundles parts of src/ for a script, helpers of the tests among them, which are no part of lib/. The file must lie inside the project: what is not
 * bundled is found from there.
 * @param {string} contents - The module as source text, its paths from the root of the project.
 * @param {string} outfile
 * @param {"satteri" | "packages"} [left] - What is not bundled: what is native and optional; or every package, for engines that look for files beside
 *   their own.
 */
export async function bundleForScript(contents, outfile, left = "satteri") {
  const root = fileURLToPath(new URL("..", import.meta.url));
  await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    ...(left === "packages"
      ? { packages: "external" }
      : { external: ["satteri", "@myriaddreamin/typst-ts-node-compiler", "z3-solver", "@duckdb/node-api"] }),
    // CommonJS dependencies ask for Node's own modules with require.
    banner: {
      js: 'import { createRequire as createRequireForBundle } from "node:module";\nconst require = createRequireForBundle(import.meta.url);',
    },
    logLevel: "warning",
  });
}
