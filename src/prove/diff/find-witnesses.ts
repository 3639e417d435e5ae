import { decisiveNorms } from "../../compile/rule-book/decisive-norms.js";
import type { FactValue } from "../../conditions/fact-value.js";
import type { Localised } from "../../diagnostics/diagnostic.js";
import { invariant } from "../../errors.js";
import type { Decision, Effect, Weighed } from "../../evaluate/decide.js";
import { formatInstant } from "../../evaluate/instant.js";
import type { CalendarWire } from "../../model/generated/calendar-wire.js";
import type { DiffWire } from "../../model/generated/diff-wire.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import { type Domain, domainsOf } from "../situation/domains.js";
import { ordinaryMorning } from "../situation/ordinary-morning.js";
import type { SituationContext } from "../situation/situation-context.js";
import { tellSituation } from "../situation/tell-situation.js";
import { testsOfRules, vocabularyOfRules } from "../situation/tests-of-rules.js";
import { sentFacts } from "../vectors/sent-facts.js";
import { type Affected, affectedAmong } from "./affected.js";
import { type AskedSide, askedSides, type Question } from "./asked-sides.js";
import type { Pair } from "./compared-law.js";
import type { Books } from "./effect.js";
import { both, listed, sayRoles } from "./effect-words.js";
import type { Names } from "./match-names.js";
import { rootsMayDiffer } from "./roots-differ.js";
import { type Aim, type Facts, fewestFacts, type Open, type Searched, searchQuestion } from "./search-question.js";

type Norm = RulesWire["norms"][number];
type Situations = DiffWire["situations"];
type Witness = Situations["witnesses"][number];

/** Sets of facts that both sides are asked about: aiming at one norm, at all of a question, and in all. */
const budgets = { norm: 600, question: 2500, whole: 30_000 };
/** Norms a search aims at one by one, before it looks at all of them together. */
const mostAims = 8;
/** Values tried for one fact: of a list of many choices the small ones. */
const mostValues = 48;

/**
 * Looks for situations that the two sides decide otherwise. For every question that a change can touch, facts are given one by one, those first that the
 * changed norms read, each in all the values its tests tell apart: first aiming at one changed norm after the other, then, where nothing was found, at all
 * that may differ. A branch ends where both sides have a final answer, or where what it aims at can no longer matter. What is found is told with no more
 * facts than it needs, as both sides were asked.
 */
export function findWitnesses(
  books: Books,
  calendars: Pair<CalendarWire | undefined>,
  names: Names,
  affected: Affected,
): Situations {
  const calendar = calendars.after ?? calendars.before;
  const at = momentFor(books, calendar);
  const sides = askedSides(books, calendars, names, at);
  const context: SituationContext = {
    vocabulary: vocabularyOfRules([books.before, books.after]),
    at,
    calendar,
    derivations: new Map(),
    stateOf: () => undefined,
  };
  const questions = questionsOf(books, names, affected);
  const witnesses: Witness[] = [];
  const undecided: Situations["undecided"][number][] = [];
  let valuations = 0;
  let asked = 0;
  for (const question of questions) {
    const outcome = lookInto(question, Math.min(budgets.question, Math.max(0, budgets.whole - valuations)));
    if (!outcome) continue;
    asked += 1;
    valuations += outcome.spent;
    witnesses.push(...outcome.found);
    const { open } = outcome;
    if (outcome.found.length === 0 && open) undecided.push({ ...question, why: open, said: sayOpen(question) });
  }
  return { questions: asked, valuations, witnesses, undecided };

  /** Undefined where no norm of the question is affected. */
  function lookInto(question: Question, budget: number) {
    const touched = touchedBy(question);
    if (touched.before.size + touched.after.size === 0 && !affected.forests) return undefined;
    const around = factsOfQuestion(question, books, names, touched, affected, context);
    const searched: Searched = {
      ask: (facts) => {
        const before = sides.before.ask(question, facts);
        const after = before && sides.after.ask(question, facts);
        return after && { before, after };
      },
      keyOf: ({ before, after }) => ({
        before: answerKey(before, sides.before),
        after: answerKey(after, sides.after),
      }),
      needsOf: ({ before, after }) => [...new Set([...before.needs.map(sides.before.nameNow), ...after.needs])],
      domains: around.domains,
    };
    const found = new Map<string, Witness>();
    let [spent, open]: [number, Open | undefined] = [0, undefined];
    const run = (aim: Aim, most: number): void => {
      const outcome = searchQuestion(searched, aim, Math.max(0, Math.min(most, budget - spent)));
      spent += outcome.spent;
      open = outcome.open;
      for (const [key, facts] of outcome.found) {
        if (!found.has(key)) found.set(key, witnessOf(question, searched, facts, aim.preferred));
      }
    };
    for (const { id, preferred } of around.aims.slice(0, mostAims)) {
      run(aimAt(id, preferred, touched, affected, sides), budgets.norm);
    }
    if (found.size === 0) run(aimAt(undefined, around.preferred, touched, affected, sides), budget);
    return { found: [...found.values()], spent, open };
  }

  /** The affected norms that weigh in a question. Where a side cannot answer, all that bar or grant the act. */
  function touchedBy(question: Question): Pair<ReadonlySet<string>> {
    const of = (side: AskedSide, { norms }: RulesWire, mine: Affected["after"]): ReadonlySet<string> => {
      const members = side.ask(question, new Map())?.effects;
      return affectedAmong(mine, members ? norms.filter(({ id }) => members.has(id)) : norms);
    };
    return {
      before: of(sides.before, books.before, affected.before),
      after: of(sides.after, books.after, affected.after),
    };
  }

  function witnessOf(question: Question, searched: Searched, found: Facts, turning: ReadonlySet<string>): Witness {
    const facts = fewestFacts(searched, found);
    const answers = explained(question, facts);
    const decisive = [...facts.keys()].filter((name) => turning.has(name));
    const others = facts.size - decisive.length;
    const told = tellSituation({ facts, decisive, derived: new Map() }, context);
    const [before, after] = [verdictOf(answers.before, sides.before), verdictOf(answers.after, sides.after)];
    const who = sayRoles([question.role], books.after);
    const act = actWords(question.act);
    const rest =
      others === 0 ? { id: "", en: "" } : { id: `, dan ${others} fakta lain`, en: `, and ${others} other facts` };
    return {
      ...question,
      at: formatInstant(at, calendar),
      facts: sentFacts(facts, context.vocabulary, calendar) as Witness["facts"],
      before,
      after,
      norms: normsBehind(answers),
      said: {
        id: `${who.id} hendak ${act} ${told.id}${rest.id}. Semula ${before.said.id}; kini ${after.said.id}.`,
        en: `${who.en} is about to do “${act}” ${told.en}${rest.en}. Before: ${before.said.en}; now: ${after.said.en}.`,
      },
    };
  }

  /** What was found was answered by both sides. */
  function explained(question: Question, facts: Facts): Pair<Decision> {
    const [before, after] = [sides.before.explain(question, facts), sides.after.explain(question, facts)];
    invariant(before && after, "A situation that was found is answered by both sides.");
    return { before, after };
  }

  function normsBehind({ before, after }: Pair<Decision>): string[] {
    const found = [
      ...after.reasons.map(({ norm }) => norm).filter((norm) => affected.after.norms.has(norm)),
      ...before.reasons.map(({ norm }) => norm).filter((norm) => affected.before.norms.has(norm)),
    ];
    return [...new Set(found)];
  }

  function verdictOf(decision: Decision, side: AskedSide): Witness["before"] {
    const roles = rolesOf(decision, side);
    return { verdict: decision.verdict, roles: [...roles], said: sayVerdict(decision, roles, books.after) };
  }

  function actWords(act: string): string {
    return books.after.acts.find(({ id }) => id === act)?.phrases[0] ?? act;
  }

  function sayOpen({ role, act }: Question): Localised {
    const who = sayRoles([role], books.after);
    return { id: `${who.id} hendak ${actWords(act)}`, en: `${who.en} about to do “${actWords(act)}”` };
  }
}

/** A day on which both answer. */
function momentFor({ before, after }: Books, calendar: CalendarWire | undefined): number {
  const starts = [before, after].flatMap(({ documents, sources }) => {
    const holding = new Set(sources.map(({ document }) => document));
    return documents.filter(({ id }) => holding.has(id)).map(({ validity }) => validity.from);
  });
  return ordinaryMorning(starts, calendar);
}

/**
 * Every role and act of which an affected norm bars or grants something, or sets aside what does, in the order of the new rules. A question is asked of the roles a norm names; of
 * one that binds whoever acts, of those who may do the act at all.
 */
function questionsOf(books: Books, names: Names, affected: Affected): readonly Question[] {
  const found = new Map<string, Question>();
  const known = { roles: new Set(names.roles.afterOf.values()), acts: new Set(names.acts.afterOf.values()) };
  const add = (role: string, act: string): void => {
    // Of what only one side knows nothing can be compared.
    if (known.roles.has(role) && known.acts.has(act)) found.set(`${role} ${act}`, { role, act });
  };
  const visit = (
    book: RulesWire,
    ids: ReadonlySet<string>,
    roleNow: (id: string) => string,
    actNow: (id: string) => string,
  ): void => {
    const { settingAside } = decisiveNorms(book.norms);
    for (const norm of book.norms) {
      if (!ids.has(norm.id)) continue;
      for (const act of new Set([norm.bars?.act, norm.grants, settingAside.get(norm.id)])) {
        if (act === undefined) continue;
        const roles = norm.bound.length > 0 && norm.bars?.anyActor !== true ? norm.bound : whoMay(act, book);
        for (const role of roles) add(roleNow(role), actNow(act));
      }
    }
  };
  const same = (id: string): string => id;
  const now = (match: ReadonlyMap<string, string>) => (id: string) => match.get(id) ?? id;
  // What was changed itself is looked into first.
  visit(books.after, affected.after.changed, same, same);
  visit(books.before, affected.before.changed, now(names.roles.afterOf), now(names.acts.afterOf));
  visit(books.after, affected.after.norms, same, same);
  return [...found.values()];
}

/** Roles that a norm grants the act to, else those another norm bars from it, else the widest role. */
function whoMay(act: string, { norms, roles }: RulesWire): readonly string[] {
  const granted = norms.filter(({ grants }) => grants === act).flatMap(({ bound }) => bound);
  const barred = norms.filter(({ bars }) => bars?.act === act && !bars.anyActor).flatMap(({ bound }) => bound);
  const widest = roles.filter(({ parent }) => parent === undefined).map(({ id }) => id);
  return [...new Set([granted, barred, widest].find((found) => found.length > 0) ?? [])].slice(0, 3);
}

/** The facts a question may turn on with the values worth trying; the changed norms it is about, each with the facts it reads; and those of all affected ones. */
function factsOfQuestion(
  { act }: Question,
  books: Books,
  names: Names,
  touched: Pair<ReadonlySet<string>>,
  affected: Affected,
  context: SituationContext,
): {
  readonly domains: ReadonlyMap<string, Domain>;
  readonly aims: readonly { readonly id: string; readonly preferred: ReadonlySet<string> }[];
  readonly preferred: ReadonlySet<string>;
} {
  const domains = new Map<string, Domain>();
  const preferred = new Set<string>();
  const moved = new Set<string>();
  const aims = new Map<string, { readonly id: string; readonly reads: Set<string>; readonly changed: boolean }>();
  const back = new Map([...names.acts.afterOf].map(([before, after]) => [after, before]));
  const factNow = (id: string): string => names.facts.afterOf.get(id) ?? id;
  const sides = [
    { book: books.after, act, ids: touched.after, changed: affected.after.changed, now: (id: string) => id },
    {
      book: books.before,
      act: back.get(act) ?? act,
      ids: touched.before,
      changed: affected.before.changed,
      now: factNow,
    },
  ];
  for (const { book, act: own, ids, changed, now } of sides) {
    const norms = normsOn(own, book);
    const resting = testsOfRules(book, norms);
    for (const [name, domain] of domainsOf(resting.tests, resting.facts, {
      ...context,
      vocabulary: vocabularyOfRules([book]),
    })) {
      const before = domains.get(now(name));
      if (before && isTestedOtherwise(before, domain)) moved.add(now(name));
      domains.set(now(name), before ? joined(before, domain) : domain);
    }
    for (const norm of norms.filter(({ id }) => ids.has(id))) {
      const aim = aims.get(norm.id) ?? { id: norm.id, reads: new Set<string>(), changed: changed.has(norm.id) };
      aims.set(norm.id, aim);
      for (const name of testsOfRules(book, [norm]).facts) {
        aim.reads.add(now(name));
        preferred.add(now(name));
      }
    }
  }
  for (const [name, domain] of domains) domains.set(name, capped(domain));
  return {
    domains,
    preferred: inFront(moved, preferred),
    aims: [...aims.values()]
      .filter(({ changed }) => changed)
      .map(({ id, reads }) => ({ id, preferred: inFront(moved, reads) })),
  };
}

/** A set with some of its members first. */
function inFront(first: ReadonlySet<string>, all: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...[...all].filter((name) => first.has(name)), ...all]);
}

/**
 * Aims at one norm under its id on either side, or at all that are affected. One that was changed makes a difference as long as it may bar or grant on either
 * side; another only by what it computes from, and not where it does the same on both sides already.
 */
function aimAt(
  id: string | undefined,
  preferred: ReadonlySet<string>,
  touched: Pair<ReadonlySet<string>>,
  affected: Affected,
  sides: Pair<AskedSide>,
): Aim {
  const isAimed = (norm: string): boolean => id === undefined || norm === id;
  return {
    preferred,
    mayDiffer: ({ before, after }, facts) => {
      if (affected.forests) return true;
      const [was, is] = [affected.before.changed, affected.after.changed];
      if (canStill(before, was, isAimed) || canStill(after, is, isAimed)) return true;
      const open = [...after.effects].some(
        ([norm, effect]) =>
          isAimed(norm) && touched.after.has(norm) && !is.has(norm) && !isSettled(before.effects.get(norm), effect),
      );
      return open && rootsMayDiffer(affected, sides, facts);
    },
  };
}

/** Whether a norm of these may bar or grant. */
function canStill({ effects }: Weighed, ids: ReadonlySet<string>, isAimed: (norm: string) => boolean): boolean {
  return [...effects].some(([norm, effect]) => ids.has(norm) && isAimed(norm) && !idle.has(effect));
}

/** Whether a norm does the same on both sides, whatever else turns out. */
function isSettled(was: Effect | undefined, is: Effect): boolean {
  if (was === undefined || is.startsWith("may-") || was.startsWith("may-")) return false;
  return was === is || (idle.has(was) && idle.has(is));
}

/** Norms that bar or grant an act, or one it is a case of. */
function normsOn(act: string, { norms, acts }: RulesWire): readonly Norm[] {
  const above = new Set<string>();
  for (let next: string | undefined = act; next !== undefined && !above.has(next); ) {
    above.add(next);
    next = acts.find(({ id }) => id === next)?.partOf;
  }
  return norms.filter(
    ({ bars, grants }) => (bars && above.has(bars.act)) || (grants !== undefined && above.has(grants)),
  );
}

/** The values of both sides; those that only one of them tells apart come first, since a bound that moved lies between them. */
function joined(one: Domain, other: Domain): Domain {
  const [ones, others] = [new Set(one.values.map(valueKey)), new Set(other.values.map(valueKey))];
  const all = [...new Map([...one.values, ...other.values].map((value) => [valueKey(value), value]))];
  const inBoth = all.filter(([key]) => ones.has(key) && others.has(key));
  const inOne = all.filter(([key]) => !(ones.has(key) && others.has(key)));
  return { values: [...inOne, ...inBoth].map(([, value]) => value), complete: one.complete && other.complete };
}

/** Whether one side tests a fact on a value that the other does not. */
function isTestedOtherwise(one: Domain, other: Domain): boolean {
  return one.values.map(valueKey).sort().join() !== other.values.map(valueKey).sort().join();
}

function capped({ values, complete }: Domain): Domain {
  return values.length <= mostValues ? { values, complete } : { values: values.slice(0, mostValues), complete: false };
}

function valueKey(value: FactValue): string {
  return JSON.stringify(value, (_key, one) => (one instanceof Map ? [...one] : one));
}

const idle: ReadonlySet<Effect> = new Set(["inapplicable", "set-aside", "met"]);

function rolesOf({ approvals }: Decision, { roleNow }: AskedSide): readonly string[] {
  return [...new Set(approvals.flatMap(({ roles }) => roles.map(roleNow)))].sort();
}

/** A verdict with whose approval is wanted, norm by norm: one of two is not both. */
function answerKey({ verdict, approvals }: Pick<Decision, "verdict" | "approvals">, { roleNow }: AskedSide): string {
  const wanted = approvals.map(
    ({ mode, roles }) => `${roles.length > 1 ? mode : ""} ${roles.map(roleNow).sort().join()}`,
  );
  return `${verdict} ${[...new Set(wanted)].sort().join(";")}`;
}

const verdicts: Readonly<Record<Decision["verdict"], Localised>> = {
  permit: { id: "boleh", en: "permitted" },
  deny: { id: "dilarang", en: "forbidden" },
  needs_approval: { id: "perlu persetujuan", en: "needs approval" },
  needs_facts: { id: "belum dapat diputus", en: "cannot be decided yet" },
};

function sayVerdict({ verdict, reasons }: Decision, roles: readonly string[], book: RulesWire): Localised {
  const cited = [...new Set(reasons.map(({ citation }) => citation))];
  const by = roles.length > 0 ? sayRoles(roles, book) : undefined;
  return both((language) => {
    const of = by === undefined ? "" : language === "id" ? ` ${by.id}` : ` of ${by.en}`;
    const ground = cited.length === 0 ? "" : ` (${listed(cited, language)})`;
    return `${verdicts[verdict][language]}${of}${ground}`;
  });
}
