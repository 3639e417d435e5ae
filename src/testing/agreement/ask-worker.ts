import { askEngine, type EngineReport } from "./ask-engine.js";
import { askedLaws, type LawName } from "./asked-laws.js";
import { type CaseFiles, readCases } from "./case-files.js";
import { engines } from "./engines.js";
import type { JudgedCase } from "./make-cases.js";

/** What a worker is told: which engine, about which law. */
export type EngineJob = {
  readonly engine: string;
  readonly law: LawName;
  readonly root: string;
  readonly work: string;
  readonly files: CaseFiles;
};

/** What it reports. */
export type EngineOutcome = {
  readonly name: string;
  readonly absent?: string | undefined;
  readonly most?: number | undefined;
  /** It was asked one case in so many. */
  readonly oneIn?: number | undefined;
  readonly report?: EngineReport;
};

/** A process of its own for each engine: a slow one leaves the other processors free, and one that dies, V8 and all, takes no other with it. */
async function answerJob({ engine: key, law: name, root, work, files }: EngineJob): Promise<EngineOutcome> {
  const law = askedLaws[name](root, work);
  const engine = await engines[key]?.(law);
  if (!engine) throw new RangeError(`No engine ${key}`);
  const inAll = files.random.reduce((sum, { caseCount }) => sum + caseCount, 0);
  const oneIn = inAll < (engine.most ?? 0) ? engine.oneIn : undefined;
  const known = { name: engine.name, absent: engine.absent, most: engine.most, oneIn };
  if (engine.absent !== undefined) return known;
  const vectors = some(await readCases(files.vectors), oneIn);
  return { ...known, report: await askEngine(engine, law.published, vectors, batches(files, oneIn)) };
}

async function* batches({ random }: CaseFiles, oneIn: number | undefined): AsyncIterable<readonly JudgedCase[]> {
  for (const file of random) yield some(await readCases(file), oneIn);
}

function some(cases: readonly JudgedCase[], oneIn = 1): readonly JudgedCase[] {
  return cases.filter((_, index) => index % oneIn === 0);
}

// Who asked is gone: nobody reads the answer.
process.once("disconnect", () => process.exit());
process.once("message", async (job) => {
  const said = await answerJob(job as EngineJob).catch((error: unknown) => error);
  process.send?.(said, () => process.exit());
});
