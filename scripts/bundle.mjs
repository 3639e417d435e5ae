// Makes the command-line program out of src/cli/: lib/cli.js, which starts it, lib/run-main.js with the parts it loads late in lib/chunks/. Runs after tsc, which
// fills the rest of lib/ (the library) but leaves out generated JavaScript: that is copied here. And the evaluator as one file.
import { execFileSync } from "node:child_process";
import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { bundledListName, bundledPackages } from "./third-party/bundled-packages.mjs";
import { licenceTexts } from "./third-party/licence-texts.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const lib = join(root, "lib");
const program = join(lib, "cli.js");

await copyGenerated();
const packages = await bundleProgram();
await writeLicences([...packages, ...(await packagesInGenerated())]);
await bundleEvaluator();

/** `src/**\/generated/*.js` and their types, to the same place in lib/. */
async function copyGenerated() {
  const paths = await readdir(join(root, "src"), { recursive: true });
  for (const path of paths.sort()) {
    if (!dirname(path).split(sep).includes("generated") || !/\.js$|\.d\.ts$/.test(path)) continue;
    await mkdir(dirname(join(lib, path)), { recursive: true });
    await cp(join(root, "src", path), join(lib, path));
  }
}

/** The packages that generated code holds parts of. */
async function packagesInGenerated() {
  const paths = await readdir(join(root, "src"), { recursive: true });
  const lists = paths.filter((path) => basename(path) === bundledListName);
  const texts = await Promise.all(lists.map((path) => readFile(join(root, "src", path), "utf8")));
  return texts.flatMap((text) => text.split("\n").filter((line) => line !== ""));
}

/** The licences of all whose code is in lib/: they have to go along with it. */
async function writeLicences(packages) {
  const folders = [...new Set(packages)].map((path) => join(root, path));
  const head =
    "The program and the pages it makes hold code of these packages, each under the licence below its name.\n\n";
  await writeFile(join(lib, "THIRD-PARTY-LICENSES.txt"), head + (await licenceTexts(folders)));
}

/** Writes the program, and says whose packages are in it. */
async function bundleProgram() {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    // The others run on threads of their own (src/cli/lsp.ts, src/workspace/parse-text.ts, typeset-with.ts).
    entryPoints: {
      "run-main": "src/cli/run-main.ts",
      "check-worker": "src/cli/check-worker.ts",
      "parse-worker": "src/cli/parse-worker.ts",
      "print-worker": "src/cli/print-worker.ts",
    },
    outdir: lib,
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // Native and optional: loaded where it is installed.
    external: ["satteri", "@myriaddreamin/typst-ts-node-compiler", "z3-solver", "@duckdb/node-api"],
    define: { __PEDOMAN_VERSION__: JSON.stringify(version) },
    // CommonJS dependencies ask for Node's own modules with require.
    banner: {
      js: 'import { createRequire as createRequireForBundle } from "node:module";\nconst require = createRequireForBundle(import.meta.url);',
    },
    // Names are kept as they are; `keepNames` would set them anew for every function made while the program runs, a fifth of a decision's time.
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: "warning",
  });
  // Names of chunks hold their hash: those of an earlier build would stay for ever.
  await rm(join(lib, "chunks"), { recursive: true, force: true });
  for (const { path, text } of outputFiles) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  await bundleStart(version);
  const sizes = outputFiles.map(
    ({ path, contents }) => `${relative(root, path)} ${Math.ceil(contents.length / 1024)} kB`,
  );
  process.stdout.write(`${sizes.join("\n")}\n`);
  return bundledPackages(metafile);
}

/** lib/cli.js itself: it knows the answers to `--version` and `--help`, which the program has just laid out, and loads the program for all else. */
async function bundleStart(version) {
  const help = Object.fromEntries(["id", "en"].map((lang) => [lang, helpIn(lang)]));
  await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/main.ts"],
    outfile: program,
    bundle: true,
    external: ["./run-main.js"],
    format: "esm",
    platform: "node",
    target: "node20",
    define: { __PEDOMAN_VERSION__: JSON.stringify(version), __PEDOMAN_HELP__: JSON.stringify(help) },
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: "warning",
  });
  await chmod(program, 0o755);
}

/** What the program in lib/ prints for `--help`. */
function helpIn(lang) {
  const start = `import(${JSON.stringify(pathToFileURL(join(lib, "run-main.js")).href)}).then((main) => main.runMain())`;
  return execFileSync(process.execPath, ["-e", start, "pedoman", "--help", "--lang", lang], { encoding: "utf8" });
}

/**
 * `pedoman/evaluate`, and `pedoman/decide-once`, as one file each without imports: one read to start, and a page can take it as it is. The second form is for `require`, which starts
 * a process faster than `import` does.
 */
async function bundleEvaluator() {
  const entries = { evaluate: "src/evaluate/index.ts", "decide-once": "src/evaluate/decide-once.ts" };
  const forms = Object.entries({ js: "esm", cjs: "cjs" });
  const files = Object.entries(entries).flatMap(([name, entry]) =>
    forms.map(([end, format]) => [`${name}.${end}`, format, entry]),
  );
  for (const [name, format, entry] of files) {
    await build({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile: join(lib, name),
      bundle: true,
      format,
      platform: "neutral",
      target: "es2022",
      minify: true,
      logLevel: "warning",
    });
  }
}
