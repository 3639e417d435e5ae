import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { build, transform } from "esbuild";
import { expect } from "vitest";
import { TestFile } from "./test-file.mjs";

/**
 * Runs the tests of `MUTANTS_TESTS` without `MUTANTS_WITHOUT`, but with `MUTANTS_EVEN`, for every change, as Stryker asks for. They are bundled once, with all they import of
 * ours; for each change the bundle is evaluated anew, hence with fresh modules and caches, in a fraction of a second. Vitest's own runner loads
 * hundreds of modules one by one, for seconds. What `describe`, `it` and the hooks do is done here (`test-file.mjs`); `expect` is Vitest's.
 */
class OneBundleRunner {
  /** Test files, those that take least first: the first failure ends a run. */
  #files = [];
  #bundle;
  #packages;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const root = process.cwd();
    this.#files = testFiles(root);
    [this.#bundle, this.#packages] = await bundle(root, this.#files);
  }

  /** Every test, whatever fails; what each of them reads of the changed files is noted by Stryker's own marks. */
  async dryRun() {
    const namespace = Object.assign(state(), { activeMutant: undefined, mutantCoverage: { static: {}, perTest: {} } });
    const tests = [];
    const took = new Map();
    const begin = (id) => {
      namespace.currentTestId = id;
    };
    const end = () => begin(undefined);
    for await (const { file, results, ms } of this.#run({ begin, end })) {
      tests.push(...results);
      took.set(file, ms);
      shareCoverage(
        namespace.mutantCoverage.perTest,
        results.map(({ id }) => id),
      );
    }
    this.#files.sort((a, b) => took.get(a) - took.get(b));
    return { status: "complete", tests, mutantCoverage: namespace.mutantCoverage };
  }

  /** The tests asked for, up to the first that fails. */
  async mutantRun({ testFilter, activeMutant, hitLimit, mutantActivation }) {
    const namespace = Object.assign(state(), { activeMutant: undefined, hitCount: 0, hitLimit });
    const activate = () => {
      namespace.activeMutant = activeMutant.id;
    };
    if (mutantActivation === "static") activate();
    let nrOfTests = 0;
    let failed;
    for await (const { results } of this.#run({ wanted: testFilter, loaded: activate, bail: true })) {
      nrOfTests += results.length;
      failed = results.find(({ failureMessage }) => failureMessage !== undefined);
      if (failed) break;
    }
    // Code that runs a hundred times as often as before would not come to an end.
    if (namespace.hitCount > hitLimit) return { status: "timeout" };
    if (!failed) return { status: "survived", nrOfTests };
    return { status: "killed", killedBy: [failed.id], failureMessage: failed.failureMessage, nrOfTests };
  }

  async *#run({ wanted, ...options }) {
    const ids = wanted && new Set(wanted);
    const files = wanted && new Set(wanted.map((id) => id.split("#")[0]));
    let current;
    const vitest = { expect };
    for (const name of ["describe", "it", "beforeAll", "afterAll", "beforeEach", "afterEach"]) {
      Object.defineProperty(vitest, name, { get: () => current[name] });
    }
    const loaders = {};
    this.#bundle(loaders, (name) => (name === "vitest" ? vitest : this.#packages.get(name)), {});
    for (const file of this.#files.filter((one) => !files || files.has(one))) {
      const start = performance.now();
      current = new TestFile(file);
      yield {
        file,
        results: await current.run(loaders[file], { wanted: ids, ...options }),
        ms: performance.now() - start,
      };
    }
  }
}

/**
 * What the tests of a file share – rules loaded once, what was compiled for the first question – is made by the first test that needs it, and all of them
 * may notice that it is made otherwise: each counts as having read what one of them reads.
 */
function shareCoverage(perTest, ids) {
  const read = new Set(ids.flatMap((id) => Object.keys(perTest[id] ?? {})));
  for (const id of ids) {
    perTest[id] ??= {};
    for (const mutant of read) perTest[id][mutant] ??= 1;
  }
}

/** What changed code looks at and counts in. */
function state() {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

/** A function that defines all modules anew and gives a loader for each test file; and the packages they import, by name. */
async function bundle(root, files) {
  const contents = files.map((file) => `loaders[${JSON.stringify(file)}] = () => import("./${file}");`).join("\n");
  const made = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    target: "node20",
    logLevel: "silent",
    // A test file may wait for something before it begins, which only modules can.
    format: "esm",
    plugins: [packagesOutside, ownPlaces],
  });
  const names = Object.values(made.metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  const packages = new Map();
  for (const name of new Set(names)) packages.set(name, await import(name));
  // Properties with few cases: all of them are tried for every change.
  packages.set("fast-check", await import("./short-fast-check.mjs"));
  const { code } = await transform(made.outputFiles[0].text, { format: "cjs", platform: "node", target: "node20" });
  // `require` gives what `import` gave, as it is.
  const text = code.replaceAll(/__toESM\((require\("[^"]+"\))(?:, 1)?\)/g, "$1");
  const define = new vm.Script(`(function (loaders, require, module) {${text}\n})`, {
    filename: join(root, "tests.cjs"),
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  return [define.runInThisContext(), packages];
}

const packagesOutside = {
  name: "packages-outside",
  setup: ({ onResolve }) => onResolve({ filter: /^[^./]/ }, ({ path }) => ({ path, external: true })),
};

/** In the bundle, too, a module says where its own file lies. */
const ownPlaces = {
  name: "own-places",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: "ts",
      contents: readFileSync(path, "utf8")
        .replaceAll("import.meta.dirname", () => JSON.stringify(dirname(path)))
        .replaceAll("import.meta.url", () => JSON.stringify(pathToFileURL(path).href)),
    })),
};

function testFiles(root) {
  const patterns = (name) => (process.env[name] ?? "").split(",").filter(Boolean).map(patternOf);
  const [wanted, without, even] = ["MUTANTS_TESTS", "MUTANTS_WITHOUT", "MUTANTS_EVEN"].map(patterns);
  return readdirSync(resolve(root, "src"), { recursive: true })
    .map((path) => `src/${path.replaceAll("\\", "/")}`)
    .filter((path) => {
      const isOf = (list) => list.some((one) => one.test(path));
      return (isOf(wanted) && !isOf(without)) || isOf(even);
    })
    .sort();
}

/** Two stars are any number of folders, one is part of a name. */
function patternOf(glob) {
  const parts = glob.split(/(\*\*\/|\*)/).map((part) => {
    if (part === "**/") return "(?:.*/)?";
    return part === "*" ? "[^/]*" : part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("")}$`);
}

export const strykerPlugins = [{ kind: "TestRunner", name: "one-bundle", injectableClass: OneBundleRunner }];
