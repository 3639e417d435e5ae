import type { Act, Norm, Source } from "../model/generated/rules-wire.js";
import type { Run } from "./circuit.js";
import { encodeInto, type Facts } from "./encode-facts.js";
import type { Encoded } from "./eval-formula.js";
import { emptyFrame, type Frame, markAnnounced, putNumber, readSlot } from "./frame.js";
import { dateWritten, formatDate, parseDate, parseInstant } from "./instant.js";
import { once } from "./once.js";
import { openBook, openCalendar, type Shelf } from "./open-book.js";
import { onCalendar } from "./place-in-time.js";
import { FactsRefused, NotCovered, UnknownName } from "./refusals.js";
import type { RuleBook } from "./rule-book.js";
import type { Judge, Scope } from "./scope.js";
import { type SlotTable, slotsOf } from "./slots.js";
import { dayOf, type WorkCalendar } from "./working-time.js";

/** A rule book made ready to be asked. What a question needs is compiled when it is first asked, and kept. */
export type Rules = {
  readonly book: RuleBook;
  readonly calendar: WorkCalendar | undefined;
  readonly slots: () => SlotTable;
  readonly acts: Shelf<Act>;
  readonly norms: Shelf<Norm>;
  readonly sources: Shelf<Source>;
  /** Each role with all above it; each act likewise. */
  readonly rolesAbove: (role: string) => ReadonlySet<string>;
  readonly actsAbove: (act: string) => ReadonlySet<string>;
  /** What has been compiled, by question. */
  readonly compiled: Map<string, unknown>;
  readonly frame: () => Frame;
  /** The last instant read: many records are asked about one. */
  readonly lastAsked: { asked: Asked | undefined };
  /**
   * Encodes the facts and judges a scope.
   * @param key - Tells kinds of questions apart: the same key, the same scope.
   * @throws FactsRefused, CalendarError.
   */
  readonly judge: (rules: Rules, key: string, scope: Scope, asked: Asked, facts: Facts) => Judge;
  readonly probe: ((source: string) => void) | undefined;
};

/** Opens a rule book for whoever judges its cases; {@link loadRules} of `load-rules.ts` says the rest. */
export function openRules(
  rules: RuleBook | string,
  workCalendar: WorkCalendar | string | undefined,
  judge: Rules["judge"],
  probe?: (source: string) => void,
): Rules {
  const { book, acts, norms, sources } = openBook(rules);
  const calendar = workCalendar === undefined ? undefined : openCalendar(workCalendar);
  for (const { format } of calendar ? [book, calendar] : [book]) {
    if (!/^1\.\d+\.\d+$/.test(format)) throw new RangeError(`Format ${format} is not known; 1.x is.`);
  }
  const slots = once(() => slotsOf(book));
  return {
    book,
    calendar,
    slots,
    acts,
    norms,
    sources,
    rolesAbove: ancestors("role", (id) => {
      const role = book.roles.find((one) => one.id === id);
      return role && { parent: role.parent };
    }),
    actsAbove: ancestors("act", (id) => {
      const act = acts.get(id);
      return act && { parent: act.partOf };
    }),
    compiled: new Map(),
    frame: once(() => emptyFrame(slots().slots)),
    lastAsked: { asked: undefined },
    judge,
    probe,
  };
}

function ancestors(
  kind: "role" | "act",
  entryOf: (name: string) => { readonly parent: string | undefined } | undefined,
): (name: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    if (!entryOf(name)) throw new UnknownName(kind, name);
    const found = new Set<string>();
    for (let next: string | undefined = name; next !== undefined && !found.has(next); next = entryOf(next)?.parent)
      found.add(next);
    known.set(name, found);
    return found;
  };
}

/** Every role an actor has, with all above them. @throws UnknownName, also for an actor without role: nobody is bound by nothing. */
export function allRoles(rules: Rules, roles: readonly string[]): ReadonlySet<string> {
  if (roles.length === 0) throw new UnknownName("role", "");
  return new Set(roles.flatMap((role) => [...rules.rolesAbove(role)]));
}

/** Whether a norm reaches one of these roles (ancestors included); a norm bound to nobody in particular binds whoever acts. */
export function reaches(norm: Norm, roles: ReadonlySet<string>): boolean {
  return norm.bound.length === 0 || norm.bound.some((role) => roles.has(role));
}

/** Kept compilations: a hostile caller cannot fill the memory with questions of ever new shapes. */
const mostCompiled = 500;

/** Compiles once per question shape. */
export function compiledOnce<T>(rules: Rules, key: string, compile: () => T): T {
  const known = rules.compiled.get(key) as T | undefined;
  if (known !== undefined) return known;
  forgetIfFull(rules);
  const made = compile();
  rules.compiled.set(key, made);
  return made;
}

/** Makes room for one more compilation: the oldest goes, and the others need not be made again. */
export function forgetIfFull({ compiled }: Rules): void {
  if (compiled.size < mostCompiled) return;
  const [oldest] = compiled.keys();
  if (oldest !== undefined) compiled.delete(oldest);
}

/** The instant a question is about. */
export type Asked = { readonly text: string; readonly at: number; readonly day: number };

/**
 * Reads the instant of a question.
 * @throws FactsRefused if it is not ISO 8601 with an offset. @throws NotCovered outside the days the rules answer for.
 * @throws CalendarError if the calendar lacks its year.
 */
export function askedAt({ book, calendar, lastAsked }: Rules, text: string): Asked {
  // Before the first question there is none: one without an instant is not the same again.
  if (lastAsked.asked && lastAsked.asked.text === text) return lastAsked.asked;
  const at = typeof text === "string" ? parseInstant(text) : undefined;
  if (at === undefined) throw new FactsRefused([notAnInstant("at")]);
  const [first, last] = [parseDate(book.covers.from) ?? Number.NaN, parseDate(book.covers.to) ?? Number.NaN];
  const written = dateWritten(text);
  const covers = (day: number): boolean => first <= day && day <= last;
  // Two days off, no zone can bring it back: such an instant is outside, whether or not the calendar knows its year.
  if (!covers(written) && !covers(written - 1) && !covers(written + 1)) throw new NotCovered(text, book.covers);
  const day = calendar ? onCalendar(calendar, dayOf, at) : written;
  if (!covers(day)) throw new NotCovered(`${text} (${formatDate(day)})`, book.covers);
  lastAsked.asked = { text, at, day };
  return lastAsked.asked;
}

/** Refusal of something that should be an instant. */
export function notAnInstant(field: string): FactsRefused["fields"][number] {
  return {
    field,
    message: {
      id: `${field} harus saat menurut ISO 8601 dengan selisih dari UTC, misalnya 2026-08-14T23:59:00+08:00.`,
      en: `${field} must be an instant in ISO 8601 with an offset, such as 2026-08-14T23:59:00+08:00.`,
    },
    expected: { kind: "event" },
  };
}

/**
 * Encodes the facts of a question into the frame of the rules; what stood there is forgotten.
 * @throws FactsRefused with every field that is wrong.
 */
export function encodeQuestion(rules: Rules, { at, day }: Asked, facts: Facts): Frame {
  const frame = rules.frame();
  const table = rules.slots();
  const refused = encodeInto(table, facts, frame);
  if (refused) throw new FactsRefused(refused);
  markAnnounced(table.events, at, frame);
  frame.codes[table.day] = 2;
  putNumber(frame, table.day, day);
  return frame;
}

/** Reads the encoded record of a run by name. */
export function readerOf(rules: Rules, { frame }: Run): (name: string) => Encoded {
  const { byName } = rules.slots();
  return (name) => {
    const slot = byName.get(name);
    return slot ? readSlot(slot, frame) : null;
  };
}
