import { parentPort, workerData } from "node:worker_threads";
import { askEngine, type EngineReport } from "./ask-engine.js";
import { askedLaws, type LawName } from "./asked-laws.js";
import { type CaseFiles, readCases } from "./case-files.js";
import { engines } from "./engines.js";

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
  readonly report?: EngineReport;
};

/** A worker of its own for each engine: a slow one leaves the other processors free, and what one breaks stays with it. */
export async function answerJob({ engine: key, law: name, root, work, files }: EngineJob): Promise<EngineOutcome> {
  const law = askedLaws[name](root, work);
  const engine = await engines[key]?.(law);
  if (!engine) throw new RangeError(`No engine ${key}`);
  const known = { name: engine.name, absent: engine.absent, most: engine.most };
  if (engine.absent !== undefined) return known;
  return { ...known, report: await askEngine(engine, law.published, await readCases(files.vectors), batches(files)) };
}

async function* batches({ random }: CaseFiles): AsyncIterable<Awaited<ReturnType<typeof readCases>>> {
  for (const file of random) yield await readCases(file);
}

if (parentPort) parentPort.postMessage(await answerJob(workerData as EngineJob));
