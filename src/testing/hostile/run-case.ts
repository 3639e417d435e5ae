import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { activeContent } from "./active-content.js";
import type { HostileCase, Texts } from "./hostile-case.js";
import { type ProgramRun, runProgram } from "./run-program.js";

/** A way in which a case can go wrong. */
export type Fault = { readonly kind: "crash" | "hang" | "injection" | "answer"; readonly what: string };

/** What cases are run with. */
export type Bench = {
  /** The built command, `lib/cli.js`. */
  readonly program: string;
  /** The sound texts. */
  readonly base: Texts;
  /** What the pages of the sound texts do by themselves. */
  readonly active: ReadonlySet<string>;
};

/** A run that has not ended by then (ms) hangs: some twenty times what the slowest takes alone, for machines that do other things as well. */
export const hangLimit = 300_000;
/** No answer to one bad text is longer than this. */
const mostOutput = 20_000_000;

/** Writes the texts of `pedoman new`, builds them, and looks at their pages. */
export async function openBench(program: string): Promise<Bench> {
  return inFolder(async (folder) => {
    const root = join(folder, "naskah");
    const region = ["--name", "Tapin", "--province", "Kalimantan Selatan", "--capital", "Rantau", "--year", "2026"];
    const made = await runProgram(program, ["new", root, ...region, "--zone", "WITA"], { limit: hangLimit });
    if (made.status !== 0) throw new Error(`pedoman new: ${made.error}`);
    const base = await readTexts(root, "guidelines");
    const built = await runProgram(program, ["build", "--root", root], { limit: hangLimit });
    if (built.status !== 0) throw new Error(`pedoman build: ${built.error}`);
    return { program, base, active: new Set((await activeFiles(join(root, "dist"))).map(({ what }) => what)) };
  });
}

export type RunOptions = { readonly parser: "native" | "remark"; readonly command: "check" | "build" };

/** Runs one case as users would: a folder, a command, a process of its own. */
export async function runCase(
  { program, base, active }: Bench,
  one: HostileCase,
  { parser, command }: RunOptions,
): Promise<readonly Fault[]> {
  return inFolder(async (folder) => {
    for (const [path, contents] of Object.entries({ ...base, ...one.files(base) })) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), contents);
    }
    const argv = [command, "--root", folder, "--parser", parser, "--lang", "en"];
    const run = await runProgram(program, argv, { limit: hangLimit });
    const injected = command === "build" ? await injectedIn(join(folder, "dist"), active) : [];
    return [...faultsOf(run, one, command), ...injected.map((what): Fault => ({ kind: "injection", what }))];
  });
}

/** What is wrong with how a run of a case ended. */
export function faultsOf(
  run: ProgramRun,
  one: Pick<HostileCase, "exit" | "code">,
  command: "check" | "build",
): readonly Fault[] {
  const { status, signal, isHung, out, error, bytes } = run;
  if (isHung) return [{ kind: "hang", what: `not ended after ${hangLimit / 1000} s` }];
  const said = `${out}${error}`;
  const faults: Fault[] = [];
  const crash = (what: string) => faults.push({ kind: "crash", what });
  if (status === undefined) crash(`ended by ${signal}`);
  else if (status !== 0 && status !== 1) crash(`exit ${status}: ${error.slice(0, 300)}`);
  if (/^\s+at .*(?:\.js|\.ts|node:)[^\n]*:\d+/m.test(said) || /InvariantError|fault of pedoman/.test(said)) {
    crash(`a stack: ${error.slice(0, 300)}`);
  }
  if (bytes > mostOutput) crash(`${bytes} bytes of output`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is control signs that are looked for
  if (/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(said)) crash("signs that act on a terminal");
  if (faults.length > 0) return faults;
  if (status !== one.exit && command === "check") {
    faults.push({ kind: "answer", what: `exit ${status} instead of ${one.exit}` });
  }
  if (one.code !== undefined && command === "check" && !said.includes(` ${one.code}`)) {
    faults.push({ kind: "answer", what: `${one.code} is not said` });
  }
  return faults;
}

/** What pages and data files do that those of the sound texts do not. */
async function injectedIn(folder: string, active: ReadonlySet<string>): Promise<readonly string[]> {
  const found = await activeFiles(folder);
  return found.filter(({ what }) => !active.has(what)).map(({ path, what }) => `${path}: ${what.slice(0, 200)}`);
}

async function activeFiles(folder: string): Promise<readonly { readonly path: string; readonly what: string }[]> {
  const paths = (await readdir(folder, { recursive: true }).catch(() => [])).sort();
  const files = paths.filter((path) => /\.(?:html|svg|csv|js)$/.test(path));
  const found = await Promise.all(
    files.map(async (path) => {
      const text = await readFile(join(folder, path), "utf8");
      return activeIn(path, text).map((what) => ({ path, what }));
    }),
  );
  return found.flat();
}

function activeIn(path: string, text: string): readonly string[] {
  // A spreadsheet reckons cells that begin so.
  if (path.endsWith(".csv")) return text.match(/(?<=^|[,;"\n])[=+@\t][^,;"\n]*terinjeksi[^,;"\n]*/g) ?? [];
  // Scripts that hold data: the words of authors stand in strings alone, as JSON.
  if (path.endsWith(".js")) return isCode(text) ? ["words of authors outside a string"] : [];
  return activeContent(text);
}

function isCode(text: string): boolean {
  return text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, "").includes("terinjeksi");
}

async function readTexts(root: string, folder: string): Promise<Texts> {
  const names = (await readdir(join(root, folder))).sort();
  const texts = await Promise.all(
    names.map(async (name) => [`${folder}/${name}`, await readFile(join(root, folder, name), "utf8")] as const),
  );
  return Object.fromEntries(texts);
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "pedoman-hostile-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
