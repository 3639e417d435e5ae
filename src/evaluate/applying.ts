import { ask } from "./ask.js";
import type { Circuit } from "./circuit.js";
import { openCircuit } from "./circuit-builder.js";
import { type AnswerBase, answerBase, type Cited, cite } from "./cite.js";
import type { Facts } from "./encode-facts.js";
import { once } from "./once.js";
import { type Asked, askedAt, compiledOnce, type Rules } from "./rules.js";

/** Facts of a case at an instant. */
export type CaseQuestion = {
  /** ISO 8601 with an offset. */
  readonly at: string;
  readonly facts: Facts;
};

/** All norms that apply, each with its citation. */
export type ApplyingAnswer = AnswerBase & { readonly norms: readonly Cited[] };

type Plan = {
  readonly circuit: Circuit;
  readonly ids: readonly string[];
  /** The column of each norm. */
  readonly columns: () => ReadonlyMap<string, number>;
  readonly cited: () => readonly Cited[];
};

/**
 * The ids of all norms that apply to a case, whoever acts: in force, their condition true, and set aside by none that defeats them. In the
 * order of the rule book. A norm of which that is unknown is not among them.
 * @throws FactsRefused, NotCovered, CalendarError.
 */
export function applying(rules: Rules, { at, facts }: CaseQuestion): readonly string[] {
  const plan = planOf(rules);
  return trueColumns(askPlan(rules, plan, askedAt(rules, at), facts), plan.ids);
}

/** Whether a norm is among those that are {@link applying}: the same question, without a list of thousands for an answer of one. */
export function isApplying(rules: Rules, norm: string, { at, facts }: CaseQuestion): boolean {
  const plan = planOf(rules);
  const column = plan.columns().get(norm);
  const circuit = askPlan(rules, plan, askedAt(rules, at), facts);
  return column !== undefined && isTrueAt(circuit, column);
}

/** {@link applying} with what the answer rests on: words of the provision, citation, and the condition said back. */
export function explainApplying(rules: Rules, { at, facts }: CaseQuestion): ApplyingAnswer {
  const plan = planOf(rules);
  const asked = askedAt(rules, at);
  const norms = trueColumns(askPlan(rules, plan, asked, facts), plan.cited());
  return { ...answerBase(rules, asked.text), norms };
}

function askPlan(rules: Rules, { circuit }: Plan, asked: Asked, facts: Facts): Circuit {
  ask(rules, circuit, asked, facts);
  return circuit;
}

function planOf(rules: Rules): Plan {
  return compiledOnce(rules, "applying", () => {
    const { norms } = rules.book;
    const builder = openCircuit(rules.slots(), rules.norms, { norms });
    const every = (): boolean => true;
    const columns = norms.map((norm) => builder.all([builder.inForce(norm), builder.applies(norm, every).holds]));
    const ids = norms.map(({ id }) => id);
    return {
      circuit: builder.finish(columns),
      ids,
      columns: once(() => new Map(ids.map((id, column) => [id, column]))),
      cited: once(() => norms.map((norm) => cite(rules, norm))),
    };
  });
}

function isTrueAt({ killed, inverted }: Circuit, column: number): boolean {
  const word = column >> 5;
  return ((~((killed[word] as number) ^ (inverted[word] as number)) >> (column & 31)) & 1) === 1;
}

/** The entries whose column is true. */
function trueColumns<T>({ killed, inverted }: Circuit, entries: readonly T[]): readonly T[] {
  const words = (entries.length + 31) >> 5;
  const last = entries.length & 31 ? (1 << (entries.length & 31)) - 1 : -1;
  const found: T[] = [];
  for (let word = 0; word < words; word += 1) {
    let bits = ~((killed[word] as number) ^ (inverted[word] as number)) & (word === words - 1 ? last : -1);
    for (; bits !== 0; bits &= bits - 1) found.push(entries[(word << 5) + 31 - Math.clz32(bits & -bits)] as T);
  }
  return found;
}
