import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import { disagreement } from "./compare-answers.js";
import { type AgreementAnswer, conditionsOf, type Engine, type NamedCondition, type OpenEngine } from "./engine.js";
import type { JudgedCase } from "./make-cases.js";
import { counted, emptyTally, type Tally } from "./tally.js";

/** What an engine answered, and of what it spoke. */
export type EngineReport = {
  readonly vectors: Tally;
  readonly random: Tally;
  /** Kinds of answers that were compared: `conditions`, `verdict`, … */
  readonly said: ReadonlySet<string>;
  /** Conditions it answered, of all there are. */
  readonly conditions: number;
  readonly ofConditions: number;
};

/** Cases put to an engine at once. */
const atOnce = 2000;

/**
 * Puts cases to an engine and counts where it answers otherwise.
 * @param published - Folder of the rules.
 * @param random - In batches, each read when it is needed; no more than the engine can bear are taken.
 */
export async function askEngine(
  engine: Engine,
  published: string,
  vectors: readonly JudgedCase[],
  random: Iterable<readonly JudgedCase[]> | AsyncIterable<readonly JudgedCase[]>,
): Promise<EngineReport> {
  const book = JSON.parse(await readFile(join(published, "rules.json"), "utf8")) as RulesWire;
  const conditions = conditionsOf(book);
  const open = await engine.open(book, published);
  try {
    const found = await put(open, vectors, conditions, nothing);
    let ofRandom = { ...found, tally: emptyTally };
    let left = engine.most ?? Number.POSITIVE_INFINITY;
    for await (const batch of random) {
      if (left <= 0) break;
      ofRandom = await put(open, batch.slice(0, left), conditions, ofRandom);
      left -= batch.length;
    }
    const { said, answered } = ofRandom;
    return {
      vectors: found.tally,
      random: ofRandom.tally,
      said,
      conditions: answered,
      ofConditions: conditions.length,
    };
  } finally {
    await open.close();
  }
}

type Found = { readonly tally: Tally; readonly said: ReadonlySet<string>; readonly answered: number };
const nothing: Found = { tally: emptyTally, said: new Set(), answered: 0 };

async function put(
  open: OpenEngine,
  cases: readonly JudgedCase[],
  conditions: readonly NamedCondition[],
  before: Found,
): Promise<Found> {
  let { tally, answered } = before;
  const said = new Set(before.said);
  for (let first = 0; first < cases.length; first += atOnce) {
    const some = cases.slice(first, first + atOnce);
    const answers = await open.answer(some.map(({ asked }) => asked));
    for (const [index, judged] of some.entries()) {
      const answer = answers[index];
      const kinds = answer && kindsOf(answer);
      // Of what it says nothing about, it was not asked.
      if (kinds?.length === 0) continue;
      const other = disagreement(judged, answer, conditions);
      tally = counted(tally, other && `${judged.asked.id}: ${other}`);
      for (const kind of kinds ?? []) said.add(kind);
      const ofThis = answer?.conditions?.filter((one) => one !== undefined).length ?? 0;
      answered = Math.max(answered, ofThis);
    }
  }
  return { tally, said, answered };
}

function kindsOf(answer: AgreementAnswer): readonly string[] {
  return Object.entries(answer).flatMap(([kind, value]) => (value === undefined ? [] : [kind]));
}
