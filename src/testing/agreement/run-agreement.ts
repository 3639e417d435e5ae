import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { agreementTable, hasFailed, type Row } from "./agreement-table.js";
import type { EngineReport } from "./ask-engine.js";
import { askInProcess } from "./ask-in-process.js";
import { askReader, runExample } from "./ask-reader.js";
import type { EngineJob } from "./ask-worker.js";
import { askedLaws, type LawName, publish } from "./asked-laws.js";
import { type CaseFiles, writeCases } from "./case-files.js";
import { engines } from "./engines.js";
import { inTurn } from "./in-turn.js";
import { type Reader, readersIn } from "./readers.js";
import { emptyTally } from "./tally.js";

export type AgreementOptions = {
  /** The project. */
  readonly root: string;
  /** Random questions about each law. */
  readonly records: number;
  /** Asks those alone whose name holds one of these words; absent: all. */
  readonly only?: readonly string[] | undefined;
  /** Asks about this law alone; absent: about all. */
  readonly law?: string | undefined;
  /** The module of `ask-worker.ts`, bundled. */
  readonly worker: string;
  /** Told what is going on. */
  readonly progress: (line: string) => void;
  /** Told the table of a law, once all have answered about it. */
  readonly print: (table: string) => void;
};

/**
 * Asks every engine and every reader the vectors and random questions of every law.
 * @returns Whether somebody answers otherwise than the evaluator.
 * @throws RangeError where `only` names nobody, or `law` no law.
 */
export async function runAgreement(options: AgreementOptions): Promise<boolean> {
  const laws = (Object.keys(askedLaws) as LawName[]).filter(
    (name) => options.law === undefined || options.law === name,
  );
  if (laws.length === 0) throw new RangeError(`No such law; there are ${Object.keys(askedLaws).join(", ")}.`);
  const work = await mkdtemp(join(tmpdir(), "pedoman-agreement-"));
  try {
    const readers = await readersIn(options.root, work);
    let failed = false;
    for (const law of laws) {
      failed = (await askAbout(law, readers, work, options)) || failed;
    }
    return failed;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function askAbout(
  name: LawName,
  readers: readonly Reader[],
  work: string,
  { root, records, only, worker, progress, print }: AgreementOptions,
): Promise<boolean> {
  const law = askedLaws[name](root, work);
  if (name !== "published") await publish(law);
  const folder = join(work, `questions-${name}`);
  await mkdir(folder, { recursive: true });
  progress(`${law.title}: writing questions`);
  const files = await writeCases(law, records, folder);

  const wanted = (key: string): boolean => only === undefined || only.some((word) => key.includes(word));
  const jobs = [
    ...Object.keys(engines)
      .filter(wanted)
      .map((engine) => ({ key: engine, run: () => askOfEngine({ engine, law: name, root, work, files }, worker) })),
    ...readers
      .filter(({ key }) => wanted(key))
      .map((reader) => ({ key: reader.key, run: () => askOfReader(reader, law.published, files, name) })),
  ];
  if (jobs.length === 0) {
    const known = [...Object.keys(engines), ...readers.map(({ key }) => key)];
    throw new RangeError(`Nobody has such a name; there are ${known.join(", ")}.`);
  }
  const rows = await inTurn(jobs, availableParallelism(), async ({ key, run }) => {
    const started = performance.now();
    const row = await run();
    const seconds = (performance.now() - started) / 1000;
    const { vectors, random } = row;
    progress(
      `${law.title}: ${key}, ${vectors.wrong} of ${vectors.asked} and ${random.wrong} of ${random.asked} differ`,
    );
    return { ...row, seconds };
  });
  await rm(folder, { recursive: true, force: true });
  print(agreementTable(titleOf(law.title, files), rows, records > 0));
  return rows.some((row) => hasFailed(row, records > 0));
}

function titleOf(title: string, { vectors, random }: CaseFiles): string {
  const [asked, cases] = (["questionCount", "caseCount"] as const).map((key) =>
    random.reduce((sum, file) => sum + file[key], 0),
  ) as [number, number];
  const figure = (count: number): string => count.toLocaleString("en");
  const asking = `${figure(vectors.questionCount)} vectors, ${figure(cases)} random questions`;
  // Facts refused, days or names unknown, or a fact beside the answer that needs a day no calendar covers.
  return `${title}: ${asking}, and ${figure(asked - cases)} that make no record (readers alone)`;
}

type Unmeasured = Omit<Row, "seconds">;

async function askOfReader(reader: Reader, published: string, files: CaseFiles, law: LawName): Promise<Unmeasured> {
  const { name, absent } = reader;
  if (absent !== undefined) return { name, absent, vectors: emptyTally, random: emptyTally, remarks: [] };
  const { vectors, random } = await askReader(reader, published, files);
  // The examples are about the published law.
  const example = law === "published" ? await runExample(reader, published) : undefined;
  const remarks = ["whole answers, refusals", ...(example ? [`example ${example.wrong > 0 ? "fails" : "runs"}`] : [])];
  return { name, vectors, random, example, remarks };
}

async function askOfEngine(job: EngineJob, worker: string): Promise<Unmeasured> {
  const outcome = await askInProcess(job, worker);
  if (outcome instanceof Error) {
    return { name: job.engine, stopped: outcome.message, vectors: emptyTally, random: emptyTally, remarks: [] };
  }
  const { name, absent, most, oneIn, report } = outcome;
  if (!report) return { name, absent, vectors: emptyTally, random: emptyTally, remarks: [] };
  const { vectors, random } = report;
  const slow = [
    ...(most === undefined ? [] : [`slow: at most ${most.toLocaleString("en")} random`]),
    ...(oneIn === undefined ? [] : [`one in ${oneIn} in a short run`]),
  ];
  return { name, vectors, random, remarks: [...saidOf(report), ...slow] };
}

/** What of the answers was compared, and what it was not asked. */
function saidOf({ said, silentOf, conditions, ofConditions }: EngineReport): readonly string[] {
  const parts = [
    ...(said.has("conditions") ? [`${conditions} of ${ofConditions} conditions`] : []),
    ...(said.has("reasons") ? ["whole answers"] : said.has("verdict") ? ["verdicts"] : []),
  ];
  return [parts.join(", "), ...(silentOf.length > 0 ? [`not asked: ${silentOf.join(", ")}`] : [])];
}
