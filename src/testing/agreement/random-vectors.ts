import { bundleOf } from "../../compile/bundle.js";
import { CalendarError, FactsRefused, NotCovered, UnknownName } from "../../evaluate/refusals.js";
import type { Rules } from "../../evaluate/rules.js";
import type { VectorWire } from "../../model/generated/vector-wire.js";
import type { Handbook } from "../../model/handbook.js";
import { answerVector } from "../../prove/vectors/answer-vector.js";
import { questionsAbout } from "../reference/random-questions.js";

type Question = VectorWire["question"];

/** What the evaluator says: its answer, or what it refuses (fields, sorted) or cannot do. */
export type Expected =
  | VectorWire["expect"]
  | { readonly refused: readonly string[] }
  | { readonly error: "calendar" | "not covered" | "unknown name" };

/** A random question with the evaluator's answer, to be answered again by readers in other languages. */
export type RandomVector = {
  readonly id: string;
  readonly about: Record<string, never>;
  readonly question: Question;
  readonly expect: Expected;
};

/**
 * Random questions about a handbook, always the same for the same seed: whether somebody may act, what is owed, what is excluded, a register audited;
 * some with facts that must be refused, and some about a day that no rules cover.
 * @param rules - The published rules, asked for the answers.
 */
export function randomVectors(handbook: Handbook, rules: Rules): (seed: number) => RandomVector {
  const ask = questionsAbout(handbook, bundleOf(handbook).value.rules.covers);
  return (seed) => {
    const question = questionOf(seed, ask(seed));
    return { id: `acak/${seed}`, about: {}, question, expect: expected(rules, question) };
  };
}

const kinds = ["decide", "decide", "decide", "duties", "decide", "exempt", "duties", "audit"] as const;

function questionOf(seed: number, asked: ReturnType<ReturnType<typeof questionsAbout>>): Question {
  const { roles, act, toward, at, facts, approvals, content } = asked;
  const kind = kinds[Math.floor(seed / 3) % kinds.length] as (typeof kinds)[number];
  const spoilt = seed % 29 === 0 ? spoil(seed, facts) : facts;
  const when = seed % 97 === 0 ? at.replace(/^\d{4}/, "2031") : at;
  switch (kind) {
    case "decide":
      return {
        kind,
        roles: [...roles],
        act: seed % 211 === 0 ? "tidak-ada" : act,
        ...(toward === undefined ? {} : { toward: [toward] }),
        at: when,
        facts: spoilt,
        approvals: [...approvals],
        ...(content === undefined ? {} : { content }),
      } as Question;
    case "audit":
      return { kind, at: when, facts: spoilt, registers: registersOf(seed) } as Question;
    default:
      return { kind, roles: [...roles], at: when, facts: spoilt } as Question;
  }
}

/** Values that are of no type, of another type, or of none that is known. */
const wrongValues = [
  "",
  "ya",
  -1,
  1.5,
  1e300,
  null,
  [],
  {},
  ["a", "a"],
  "2026-02-30",
  "2026-08-18T10:00:00",
  "25:00",
  true,
];

function spoil(seed: number, facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const names = Object.keys(facts);
  const name = seed % 2 === 0 && names.length > 0 ? (names[seed % names.length] as string) : "tidak.ada";
  return { ...facts, [name]: wrongValues[Math.floor(seed / 29) % wrongValues.length] };
}

/** Agencies with none, one or two persons in charge; some rows do not say where they belong. */
function registersOf(seed: number): Record<string, readonly unknown[]> {
  const agencies = ["dinkes", "disdik", { id: "diskominfo" }].slice(0, seed % 4);
  const pic = Array.from({ length: seed % 5 }, (_, index) => ({
    nama: `PIC ${index}`,
    ...((seed + index) % 4 === 0 ? {} : { skpd: ["dinkes", "disdik", "lain"][(seed + index) % 3] }),
  }));
  return { skpd: agencies, ...(seed % 7 === 0 ? {} : { pic }) };
}

function expected(rules: Rules, question: Question): Expected {
  try {
    return answerVector(rules, question, undefined);
  } catch (error) {
    if (error instanceof FactsRefused) return { refused: error.fields.map(({ field }) => field).sort() };
    if (error instanceof NotCovered) return { error: "not covered" };
    if (error instanceof UnknownName) return { error: "unknown name" };
    if (error instanceof CalendarError) return { error: "calendar" };
    throw error;
  }
}
