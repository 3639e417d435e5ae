// Asks every reader the published vectors, and random questions with facts missing or wrong, and prints where one answers otherwise than the evaluator:
//   node scripts/agreement.mjs [--records N]     N: random questions (1,000)
// A reader whose language is not on the machine is named, not passed over.
import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundleForScript } from "./bundle-for-script.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const rules = join(root, "dist/rules");
/** Random questions a reader gets at once: more would not fit the memory of some. */
const batch = 5000;
const { values } = parseArgs({ options: { records: { type: "string", default: "1000" } } });
const records = Number(values.records);
const nothing = { asked: 0, wrong: 0 };
const work = await mkdtemp(join(tmpdir(), "pedoman-agreement-"));
try {
  const readers = makeReady(work);
  const rows = readers.map((reader) => ({ ...reader, told: [], random: nothing, vectors: nothing }));
  for (const row of rows) {
    ask(row, "vectors", join(rules, "vectors.jsonl"));
    runExample(row);
  }
  const vectorOf = await randomQuestions();
  for (let first = 0; first < records; first += batch) {
    const file = join(work, "random.jsonl");
    const count = Math.min(batch, records - first);
    await writeFile(
      file,
      Array.from({ length: count }, (_, index) => `${JSON.stringify(vectorOf(first + index))}\n`).join(""),
    );
    for (const row of rows) ask(row, "random", file);
  }
  process.stdout.write(table(rows));
  process.exitCode = rows.some(({ failed }) => failed) ? 1 : 0;
} finally {
  await rm(work, { recursive: true, force: true });
}

/** Each reader with the command that answers a file of vectors; `absent`: what is not on this machine. */
function makeReady(folder) {
  const clients = join(root, "clients");
  const classes = join(folder, "classes");
  const sources = ["PedomanRules", "RunVectors", "ExampleFilter"].map((name) =>
    join(clients, "java/pedoman", `${name}.java`),
  );
  const javac = spawnSync("javac", ["-encoding", "UTF-8", "--release", "11", "-d", classes, ...sources], {
    encoding: "utf8",
  });
  if (!javac.error && javac.status !== 0) throw new Error(javac.stderr);
  const java = ["java", "-cp", classes];
  const reader = (name, program, folder, run, example) => ({
    name,
    run: [...program, join(folder, run)],
    example: [...program, join(folder, example)],
  });
  const readers = [
    reader("JavaScript", [process.execPath], join(clients, "javascript"), "run-vectors.js", "example-express.js"),
    reader("Python", ["python3"], join(clients, "python"), "run_vectors.py", "example_dependency.py"),
    reader("PHP", ["php"], join(clients, "php"), "run-vectors.php", "ExampleMiddleware.php"),
    { name: "Java", run: [...java, "pedoman.RunVectors"], example: [...java, "pedoman.ExampleFilter"], needs: "javac" },
  ];
  const isHere = (program) => !spawnSync(program, ["--version"]).error;
  return readers.map((reader) => ({
    ...reader,
    absent: [reader.run[0], ...(reader.needs ? [reader.needs] : [])].find((program) => !isHere(program)),
    failed: false,
  }));
}

/** Asks one reader the questions of a file, and adds up what it answered. */
function ask(row, kind, file) {
  if (row.absent) return;
  const [program, ...args] = row.run;
  const { status, stdout, stderr } = spawnSync(program, [...args, rules, file], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  const [, count, wrong] = /: (\d+) vectors, (\d+) disagreements\s*$/.exec(stdout) ?? [undefined, 0, 0];
  row[kind] = { asked: row[kind].asked + Number(count), wrong: row[kind].wrong + Number(wrong) };
  if (status === 0) return;
  row.failed = true;
  row.told.push(...`${stdout}${stderr}`.trim().split("\n").slice(0, 3));
}

/** Runs the example of use: it must stop an act that is forbidden, one whose facts are wrong, and one of which too little is known. */
function runExample(row) {
  if (row.absent) return;
  const [program, ...args] = row.example;
  const { stdout, stderr } = spawnSync(program, [...args, rules], { encoding: "utf8" });
  const lines = stdout.trim().split("\n");
  const wanted = [/^403 .*deny.*Pasal /, /^422 .*komentar\.kritik_atau_opini/, /^403 .*needs_facts/];
  row.example =
    lines.length === wanted.length && wanted.every((one, index) => one.test(lines[index])) ? "runs" : "fails";
  if (row.example === "runs") return;
  row.failed = true;
  row.told.push(...`${stdout}${stderr}`.trim().split("\n").slice(0, 3));
}

function table(rows) {
  const lines = rows.map(({ name, absent, failed, vectors, random, example, told }) => {
    if (absent) return `- ${name.padEnd(12)}${absent} is not on this machine: not asked`;
    const said = (what, { asked, wrong }) => `${asked} ${what}, ${wrong} disagreements`;
    const line = `${failed ? "✗" : "✓"} ${name.padEnd(12)}${said("vectors", vectors)}; ${said("random questions", random)}; example ${example}`;
    return [line, ...told.map((one) => `    ${one}`)].join("\n");
  });
  return `${lines.join("\n")}\n`;
}

/** A random question with the evaluator's answer, by its seed. */
async function randomQuestions() {
  const bundle = join(root, "lib/agreement/random-vectors.mjs");
  await bundleForScript(
    `export { randomVectors } from "./src/testing/agreement/random-vectors.ts";
export { compile } from "./src/compile/compile.ts";
export { loadRules } from "./src/evaluate/load-rules.ts";
export { remarkOrNative } from "./src/syntax/choose-parser.ts";
export { parseDocument } from "./src/syntax/parse-document.ts";`,
    bundle,
  );
  const { compile, loadRules, parseDocument, randomVectors, remarkOrNative } = await import(pathToFileURL(bundle).href);
  const parser = await remarkOrNative("auto");
  const folder = join(root, "guidelines");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
  const read = (path) => readFile(path, "utf8");
  const texts = names.map(async (name) => ({ path: `guidelines/${name}`, text: await read(join(folder, name)) }));
  const trees = (await Promise.all(texts)).map((text) => parseDocument(text, parser).value);
  const handbook = compile(trees, "0".repeat(64)).value;
  const loaded = loadRules(await read(join(rules, "rules.json")), await read(join(rules, "calendar.json")));
  return randomVectors(handbook, loaded);
}
