// Decisions per second of every reader: the same questions (published vectors; random ones, which send far more facts) about the published law, in
// turn, each in a process of its own, in processor time. Verdicts are compared first. Read the ratios, not the rates.
//   node bench/readers/run.mjs      BENCH_ROUNDS: rounds (3), BENCH_SECONDS: processor time of one measurement (1)
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleForScript } from "../../scripts/bundle-for-script.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const rules = join(root, "dist/rules");
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const seconds = process.env.BENCH_SECONDS ?? "1";
const print = (line = "") => process.stdout.write(`${line}\n`);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const work = await mkdtemp(join(tmpdir(), "pedoman-bench-readers-"));
try {
  const readers = await readersHere();
  for (const [kind, questions] of Object.entries(await questionFiles())) report(kind, questions, readers);
} finally {
  await rm(work, { recursive: true, force: true });
}

/** The programs that measure a reader, those that are on this machine. `warm`: seconds of processor time before it is measured. */
async function readersHere() {
  const measure = (name) => join(import.meta.dirname, name);
  const classes = join(work, "classes");
  const readers = {
    "pedoman/evaluate": { run: [process.execPath, measure("measure.mjs"), "evaluate"], warm: "0.5" },
    JavaScript: { run: [process.execPath, measure("measure.mjs"), "client"], warm: "0.5" },
    Java: { run: ["java", "-cp", classes, "Measure"], warm: "6" },
    PHP: { run: ["php", measure("measure.php")], warm: "0.1" },
    Python: { run: ["python3", measure("measure.py")], warm: "0.1" },
  };
  const isHere = (program) => !spawnSync(program, ["--version"]).error;
  const absent = Object.keys(readers).filter((name) => !isHere(readers[name].run[0]));
  if (!absent.includes("Java") && !isHere("javac")) absent.push("Java");
  for (const name of absent) {
    print(`${name} is not on this machine: not measured`);
    delete readers[name];
  }
  if (readers.Java) {
    const sources = [join(root, "clients/java/pedoman/PedomanRules.java"), measure("Measure.java")];
    const { status, stderr } = spawnSync("javac", ["-encoding", "UTF-8", "-d", classes, ...sources], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
  }
  return readers;
}

/** Questions that ask for a decision, one a line. */
async function questionFiles() {
  const bundle = join(root, "lib/agreement/case-files.mjs");
  const exported = `export { writeCases } from "./src/testing/agreement/case-files.ts";
export { askedLaws } from "./src/testing/agreement/asked-laws.ts";`;
  await bundleForScript(exported, bundle, "packages");
  const { askedLaws, writeCases } = await import(pathToFileURL(bundle).href);
  const { vectors, random } = await writeCases(askedLaws.published(root, work), 1000, work);
  return { vectors: await decisionsIn(vectors, "vectors"), random: await decisionsIn(random[0], "random") };
}

async function decisionsIn({ questions: file }, name) {
  const vectors = (await readFile(file, "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const questions = vectors.filter(({ expect }) => expect.verdict !== undefined).map(({ question }) => question);
  const path = join(work, `${name}-questions.jsonl`);
  await writeFile(path, questions.map(({ kind: _, ...asked }) => `${JSON.stringify(asked)}\n`).join(""));
  return { path, count: questions.length };
}

function report(kind, { path, count }, readers) {
  const names = Object.keys(readers);
  const found = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) found[name].push(measured(readers[name], path));
  }
  const [first] = names;
  for (const name of names) {
    const differs = found[name][0].verdicts.findIndex((verdict, index) => verdict !== found[first][0].verdicts[index]);
    if (differs >= 0) throw new Error(`${name} disagrees on question ${differs + 1} of ${kind}`);
  }
  print(`${count} ${kind}, ${rounds} rounds, processor time`);
  print("reader                decisions/s   evaluate is faster by   ready after");
  for (const name of names) {
    const rate = median(found[name].map((one) => one.rate));
    const ratio = median(found[name].map((one, round) => found[first][round].rate / one.rate));
    const ready = 1000 * median(found[name].map((one) => one.ready));
    print(
      `${name.padEnd(20)}${rate.toFixed(0).padStart(13)}${`${ratio.toFixed(1)} ×`.padStart(24)}${`${ready.toFixed(0)} ms`.padStart(14)}`,
    );
  }
  print();
}

function measured({ run: [program, ...args], warm }, questions) {
  const { stdout, stderr, status } = spawnSync(program, [...args, rules, questions, warm, seconds], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
