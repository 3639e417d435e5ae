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
  /** Parts of answers that were compared: `conditions`, `verdict`, … */
  readonly said: ReadonlySet<string>;
  /** Kinds of questions that were put and of which it says nothing. */
  readonly silentOf: readonly string[];
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
    const { said, answered, kinds } = ofRandom;
    return {
      vectors: found.tally,
      random: ofRandom.tally,
      said,
      silentOf: [...kinds.put].filter((kind) => !kinds.answered.has(kind)).sort(),
      conditions: answered,
      ofConditions: conditions.length,
    };
  } finally {
    await open.close();
  }
}

type Found = {
  readonly tally: Tally;
  readonly said: ReadonlySet<string>;
  readonly answered: number;
  readonly kinds: { readonly put: ReadonlySet<string>; readonly answered: ReadonlySet<string> };
};
const nothing: Found = {
  tally: emptyTally,
  said: new Set(),
  answered: 0,
  kinds: { put: new Set(), answered: new Set() },
};

async function put(
  open: OpenEngine,
  cases: readonly JudgedCase[],
  conditions: readonly NamedCondition[],
  before: Found,
): Promise<Found> {
  let { tally, answered } = before;
  const said = new Set(before.said);
  const kindsPut = new Set(before.kinds.put);
  const kindsAnswered = new Set(before.kinds.answered);
  for (let first = 0; first < cases.length; first += atOnce) {
    const some = cases.slice(first, first + atOnce);
    const answers = await open.answer(some.map(({ asked }) => asked));
    for (const [index, judged] of some.entries()) {
      const answer = answers[index];
      const parts = answer && partsOf(answer);
      kindsPut.add(judged.asked.question.kind);
      // Of what it says nothing about, it was not asked.
      if (parts?.length === 0) continue;
      kindsAnswered.add(judged.asked.question.kind);
      const other = disagreement(judged, answer, conditions);
      tally = counted(tally, other && `${judged.asked.id}: ${other}`);
      for (const part of parts ?? []) said.add(part);
      const ofThis = answer?.conditions?.filter((one) => one !== undefined).length ?? 0;
      answered = Math.max(answered, ofThis);
    }
  }
  return { tally, said, answered, kinds: { put: kindsPut, answered: kindsAnswered } };
}

function partsOf(answer: AgreementAnswer): readonly string[] {
  return Object.entries(answer).flatMap(([part, value]) => (value === undefined ? [] : [part]));
}
