import { Temporal } from "@js-temporal/polyfill";
import type { Condition } from "../../model/condition.js";
import type { Handbook } from "../../model/handbook.js";
import type { Fact, Vocabulary } from "../../model/vocabulary.js";
import { seededRandom } from "../seeded-random.js";
import { allCases } from "./norm-cases.js";
import type { Approval, DecideQuestion } from "./reference-decide.js";

/** Whole numbers from 0 up to `below`, exclusive; the same for the same seed. */
type Dice = (below: number) => number;

function diceOf(seed: number): Dice {
  const random = seededRandom(seed);
  return (below) => Math.floor(random() * below);
}

/**
 * Random questions about a handbook. Every act comes round; roles, facts, approvals and instants are drawn where it matters: near midnight, the
 * ends of working time and of limits, on holidays, at the borders of what is covered; facts mostly as the rules want them, since else every act
 * would be barred ten times over. Every third is a worked example with a few facts drawn anew.
 * @param span - First and last civil day that may be asked about.
 */
export function questionsAbout(
  handbook: Handbook,
  span: { readonly from: string; readonly to: string },
): (seed: number) => DecideQuestion {
  const { acts } = handbook.vocabulary;
  const spokenOf = new Set(allCases(handbook).flatMap(({ bars, grants }) => bars?.act ?? grants ?? []));
  const isSpokenOf = (act: string | undefined): boolean =>
    act !== undefined && (spokenOf.has(act) || isSpokenOf(acts.get(act)?.partOf));
  // An act of which no rule speaks is always open: they come round, but more rarely.
  const all = [...acts.keys()];
  const contested = all.filter(isSpokenOf);
  const examples = workedExamples(handbook);
  const facts = [...handbook.vocabulary.facts.values()].filter(({ type }) => type.kind !== "derived");
  const wanted = wantedTruths(handbook);
  const speakers = speakersOf(handbook);
  return (seed) => {
    const dice = diceOf(seed);
    const at = drawInstant(handbook, span, dice);
    const missing = pick([0, 0, 5, 20, 50, 90], dice);
    const friendly = pick([50, 90, 98, 100, 100], dice);
    const sent = facts
      .filter(() => dice(100) >= missing)
      .map(
        (fact) => [fact.name, drawValue(fact, at, wanted.get(fact.name), friendly, handbook.vocabulary, dice)] as const,
      );
    if (seed % 3 === 0 && examples.length > 0) return nearExample(pick(examples, dice), sent, dice);
    const act = seed % 8 === 0 ? pick(all, dice) : (contested[seed % contested.length] as string);
    return {
      roles: drawRoles(act, handbook, dice),
      act,
      ...(dice(2) === 0 ? { toward: pick([...handbook.organisation.roles.keys()], dice) } : {}),
      at: written(at),
      facts: Object.fromEntries(sent),
      approvals: drawApprovals(speakers, at, dice),
      ...(dice(3) === 0 ? { content: pick(contents, dice) } : {}),
    };
  };
}

/** The worked examples of a handbook that ask whether somebody may act. */
function workedExamples({ scenarios }: Handbook): readonly DecideQuestion[] {
  return scenarios.flatMap(({ run }) => {
    if (run?.asks.kind !== "decide") return [];
    const { role, act, toward } = run.asks;
    const base = { roles: [role], act, at: run.at, approvals: run.approvals, facts: Object.fromEntries(run.facts) };
    return [toward === undefined ? base : { ...base, toward }];
  });
}

/** A worked example in which up to three facts are drawn anew or forgotten, and its approvals at times: near the border of its answer. */
function nearExample(
  example: DecideQuestion,
  drawn: readonly (readonly [string, unknown])[],
  dice: Dice,
): DecideQuestion {
  const facts = new Map<string, unknown>(Object.entries(example.facts));
  for (let changes = dice(4); changes > 0; changes -= 1) {
    const name = pick([...facts.keys(), ""], dice);
    const anew = drawn.find(([other]) => other === name);
    if (anew) facts.set(...anew);
    else facts.delete(name);
  }
  return { ...example, facts: Object.fromEntries(facts), approvals: dice(3) === 0 ? [] : example.approvals };
}

const contents = ["versi-1", "versi-2"] as const;

function pick<T>(choices: readonly T[], dice: Dice): T {
  return choices[dice(choices.length)] as T;
}

/** An instant as questions write it. By hand: hundreds are written for each question. */
function written(second: number): string {
  return new Date(1000 * (second + 8 * hour)).toISOString().replace(".000Z", "+08:00");
}

/** The instant asked about, in seconds of Unix time. */
function drawInstant(handbook: Handbook, span: { readonly from: string; readonly to: string }, dice: Dice): number {
  const first = Temporal.PlainDate.from(span.from);
  const last = Temporal.PlainDate.from(span.to);
  const within = handbook.calendars
    .flatMap(({ holidays }) => holidays.map(({ date }) => date))
    .filter((date) => span.from <= date && date <= span.to);
  const anyDay = first.add({ days: dice(first.until(last).days + 1) });
  const day = dice(4) === 0 && within.length > 0 ? Temporal.PlainDate.from(pick(within, dice)) : anyDay;
  const plainTime = pick(
    ["00:00:00", "00:00:01", "07:29:59", "08:00:00", "11:59:59", "12:00:00", "16:29:59", "16:30:00", "23:59:59", ""],
    dice,
  );
  const noon = { hour: dice(24), minute: dice(60), second: dice(60) };
  const timeZone = handbook.calendars[0]?.zone ?? "UTC";
  const drawn = day.toZonedDateTime({ timeZone, plainTime: plainTime === "" ? noon : plainTime });
  return Math.floor(drawn.epochMilliseconds / 1000);
}

/** Somebody whom the rules on an act speak of, or anybody; at times two roles at once. */
function drawRoles(act: string, handbook: Handbook, dice: Dice): readonly string[] {
  const all = [...handbook.organisation.roles.keys()];
  const spokenOf = allCases(handbook)
    .filter(({ bars, grants }) => (bars?.act ?? grants) === act)
    .flatMap(({ bound }) => bound);
  const one = (): string => (spokenOf.length > 0 && dice(2) === 0 ? pick(spokenOf, dice) : pick(all, dice));
  return dice(4) === 0 ? [one(), one()] : [one()];
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
/** How far an event lies from the instant asked about: on the limits of the rules, a second beside them, and elsewhere. */
const distances = [
  0,
  1,
  15 * minute,
  30 * minute,
  hour,
  2 * hour,
  4 * hour,
  day,
  2 * day,
  3 * day,
  7 * day,
  21 * day,
  90 * day,
];

function drawValue(
  { type, name }: Fact,
  at: number,
  wanted: boolean | undefined,
  friendly: number,
  vocabulary: Vocabulary,
  dice: Dice,
): unknown {
  switch (type.kind) {
    case "boolean":
      return dice(100) < friendly && wanted !== undefined ? wanted : dice(2) === 0;
    case "choice":
      return pick(type.choices, dice);
    case "number":
    case "duration": {
      const { minimum = 0, maximum = 1_000_000 } = type.kind === "number" ? type : {};
      const near = [0, 1, 2, 3, 4, 89, 90, 91, 999, 1000, 9999, 10_000, maximum];
      return pick(
        near.filter((value) => minimum <= value && value <= maximum),
        dice,
      );
    }
    case "date":
      return pick(["2026-08-16", "2026-08-17", "2026-08-18", new Date(1000 * at).toISOString().slice(0, 10)], dice);
    case "event": {
      if (dice(100) < friendly && wanted !== undefined ? !wanted : dice(3) === 0) return null;
      // Often to the second, at times one beside it; some lie ahead: what is planned, or known in advance.
      const seconds = pick(distances, dice) + (dice(2) === 0 ? 0 : dice(3) - 1);
      return written(at + (dice(8) === 0 ? seconds : -seconds));
    }
    case "text":
    case "reference":
      return pick(["budi", "siti"], dice);
    case "list": {
      const { register } = type;
      if (register === undefined) return type.choices.filter(() => dice(6) === 0);
      const columns = [...vocabulary.facts.values()].filter((one) => one.name.startsWith(`${register}.`));
      return Array.from({ length: dice(4) }, () => {
        const present = columns.filter(() => dice(10) > 0);
        return Object.fromEntries(
          present.map((one) => [
            one.name.slice(register.length + 1),
            drawValue(one, at, undefined, 0, vocabulary, dice),
          ]),
        );
      });
    }
    default:
      throw new Error(`${name}: no value of kind ${type.kind} is drawn`);
  }
}

/** Who may approve something, and who stands under one who may. */
function speakersOf(handbook: Handbook): readonly string[] {
  const approving = [
    ...new Set(allCases(handbook).flatMap(({ bars }) => (bars ? bars.approvals.flatMap(namesIn) : []))),
  ];
  const under = [...handbook.organisation.roles.values()].filter(({ parent }) => approving.includes(parent ?? ""));
  return [...approving, ...under.map(({ id }) => id)];
}

function drawApprovals(speakers: readonly string[], at: number, dice: Dice): readonly Approval[] {
  const count = speakers.length === 0 ? 0 : dice(2) * (1 + dice(10));
  const drawn = Array.from({ length: count }, (): Approval => {
    const seconds = pick(distances, dice) + dice(3) - 1;
    return {
      by: pick(speakers, dice),
      at: written(at + (dice(4) === 0 ? seconds : -seconds)),
      decision: dice(4) === 0 ? "refused" : "approved",
      ...(dice(2) === 0 ? { content: pick(contents, dice) } : {}),
    };
  });
  // No two at one instant: which of them is the last word is not said.
  return drawn.filter((one, index) => drawn.findIndex((other) => other.at === one.at) === index);
}

function namesIn(
  need: NonNullable<ReturnType<typeof allCases>[number]["bars"]>["approvals"][number],
): readonly string[] {
  return need.kind === "role" ? [need.role] : need.members.flatMap(namesIn);
}

/** For facts that stand in what bars: the truth that lifts the bar. What two rules want otherwise goes by the later one. */
function wantedTruths(handbook: Handbook): ReadonlyMap<string, boolean> {
  const wanted = new Map<string, boolean>();
  for (const { bars, when, norm } of allCases(handbook)) {
    if (bars?.until) mark(bars.until, true, wanted);
    else if (bars && norm.modality === "prohibition") for (const condition of when) mark(condition, false, wanted);
  }
  return wanted;
}

function mark(condition: Condition, truth: boolean, into: Map<string, boolean>): void {
  switch (condition.kind) {
    case "and":
    case "or":
      for (const operand of condition.operands) mark(operand, truth, into);
      return;
    case "not":
      mark(condition.operand, !truth, into);
      return;
    case "holds":
    case "happened":
      into.set(condition.fact.path.join("."), truth);
      return;
    case "not-happened":
      into.set(condition.fact.path.join("."), !truth);
      return;
    default:
  }
}
