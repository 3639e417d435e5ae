import { sayDuration } from "../../conditions/say-duration.js";
import { normWords } from "../../conditions/say-norm-words.js";
import type { Localised } from "../../diagnostics/diagnostic.js";
import { dueAt, dueBefore } from "../../evaluate/working-time.js";
import type { CalendarWire } from "../../model/generated/calendar-wire.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import { canonicalJson } from "../review/canonical-json.js";
import type { Pair } from "./compared-law.js";
import { aboutNorm, type Effect, type NamedBooks } from "./effect.js";
import { both, sayFact, sayRoles } from "./effect-words.js";
import type { Translation } from "./norm-form.js";

type Norm = RulesWire["norms"][number];
type Limit = Norm["limits"][number];
type Recurrence = NonNullable<NonNullable<Norm["owes"]>["every"]>;

/** Mornings on which two periods of unlike units are counted to see which ends first. */
const samples = 120;

/**
 * What became of the bounds in time of one norm: each from what to what, and whether its end comes earlier or later. Periods of unlike units are counted
 * from many mornings; where neither always ends first, the bound only changed.
 */
export function deadlineEffects(
  norms: Pair<Norm>,
  books: NamedBooks,
  translation: Translation,
  calendar: CalendarWire | undefined,
): readonly Effect[] {
  const { before, after } = norms;
  const eventNow = ({ event }: Limit): string => (event === undefined ? "" : translation.fact(event));
  const left = [...after.limits];
  const pairs: Pair<Limit | undefined>[] = before.limits.map((one) => {
    const same = (other: Limit): boolean => other.bound === one.bound && (other.event ?? "") === eventNow(one);
    const index = [same, (other: Limit): boolean => other.bound === one.bound]
      .map((fits) => left.findIndex(fits))
      .find((found) => found >= 0);
    const [other] = index === undefined ? [] : left.splice(index, 1);
    return { before: one, after: other };
  });
  pairs.push(...left.map((other) => ({ before: undefined, after: other })));
  return pairs.flatMap((pair): readonly Effect[] => {
    if (pair.before && pair.after && isSame(pair.before, pair.after, eventNow)) return [];
    return [effectOf(pair)];
  });

  function effectOf(pair: Pair<Limit | undefined>): Effect {
    const from = pair.before && sayLimit(pair.before, books.before);
    const to = pair.after && sayLimit(pair.after, books.after);
    const change =
      pair.before && pair.after
        ? directionOf(pair.before, pair.after, eventNow(pair.before), calendar)
        : pair.after
          ? "added"
          : "removed";
    return {
      area: "deadline",
      change,
      class: "major",
      ...aboutNorm(norms, books),
      roles: [...after.bound],
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      said: sayChange(change, after, books, from, to),
    };
  }
}

/** What became of how often a duty comes round again. */
export function recurrenceEffect(norms: Pair<Norm>, books: NamedBooks): Effect {
  const [one, other] = [norms.before.owes?.every, norms.after.owes?.every];
  const from = one && sayRecurrence(one, books.before);
  const to = other && sayRecurrence(other, books.after);
  const change = one && other ? "changed" : other ? "added" : "removed";
  return {
    area: "deadline",
    change,
    class: "major",
    ...aboutNorm(norms, books),
    roles: [...norms.after.bound],
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    said: sayChange(change, norms.after, books, from, to),
  };
}

function isSame(one: Limit, other: Limit, eventNow: (limit: Limit) => string): boolean {
  const plain = ({ text, event: _event, ...rest }: Limit, event: string): string =>
    canonicalJson({ ...rest, event, text: rest.form === undefined && rest.period === undefined ? text : "" });
  return plain(one, eventNow(one)) === plain(other, other.event ?? "");
}

function directionOf(
  one: Limit,
  other: Limit,
  event: string,
  calendar: CalendarWire | undefined,
): "earlier" | "later" | "changed" {
  if (one.form !== other.form || event !== (other.event ?? "")) return "changed";
  if (one.form === "day-of") {
    const [days, now] = [one, other].map(({ monthsAhead = 0, day = 1 }) => monthsAhead * 100 + day) as [number, number];
    return now < days ? "earlier" : now > days ? "later" : "changed";
  }
  if (!one.period || !other.period) return "changed";
  const signs = new Set(endsOf(one, other, calendar));
  signs.delete(0);
  const [sign] = signs;
  if (signs.size !== 1 || sign === undefined) return "changed";
  return sign < 0 ? "earlier" : "later";
}

/** For each sample -1 where the new bound ends first, 1 where the old one does. */
function endsOf(one: Limit, other: Limit, calendar: CalendarWire | undefined): readonly number[] {
  const [was, is] = [one.period, other.period];
  if (!was || !is) return [];
  const sense = one.form === "before" ? -1 : 1;
  if (was.unit === is.unit) return [sense * Math.sign(is.count * (is.times ?? 1) - was.count * (was.times ?? 1))];
  if (!calendar) return [];
  const end = one.form === "before" ? dueBefore : dueAt;
  return calendar.workingIntervals.slice(0, samples).flatMap(({ start }) => {
    try {
      return [Math.sign(end(calendar, start + 3600, is) - end(calendar, start + 3600, was))];
    } catch (error) {
      // What leaves the years of the calendar tells nothing.
      if (error instanceof RangeError) return [];
      throw error;
    }
  });
}

function sayLimit({ bound, text, period, form, event }: Limit, book: RulesWire): Localised {
  return both((language) => {
    const words = normWords[language];
    const length = period ? sayDuration(period, language) : text;
    const direction = words.direction[form === "before" ? "before" : "since"];
    const from = event === undefined || form === "day-of" ? "" : ` ${direction} ${sayFact(event, book)}`;
    return `${words.bound[bound]} ${length}${from}`;
  });
}

function sayRecurrence({ periods, events }: Recurrence, book: RulesWire): Localised {
  return both((language) => {
    const words = normWords[language];
    return words.every([
      ...periods.map((period) => sayDuration(period, language)),
      ...events.map((event) => words.eachTime(sayFact(event, book))),
    ]);
  });
}

const changes: Readonly<Record<"earlier" | "later" | "changed" | "added" | "removed", Localised>> = {
  earlier: { id: "menjadi lebih cepat", en: "now ends earlier" },
  later: { id: "menjadi lebih lambat", en: "now ends later" },
  changed: { id: "berubah", en: "changed" },
  added: { id: "kini ada", en: "is new" },
  removed: { id: "tidak ada lagi", en: "is gone" },
};

function sayChange(
  change: keyof typeof changes,
  norm: Norm,
  books: NamedBooks,
  from: Localised | undefined,
  to: Localised | undefined,
): Localised {
  const who = sayRoles(norm.bound, books.after);
  const place = books.where(norm, books.after);
  const words = norm.act?.words ?? "";
  return {
    id: `Batas waktu bagi ${who.id} untuk ${words} (${place.id}) ${changes[change].id}: ${sayFromTo(from?.id, to?.id, "semula", "menjadi")}.`,
    en: `The time limit of ${who.en} for “${words}” (${place.en}) ${changes[change].en}: ${sayFromTo(from?.en, to?.en, "before", "now")}.`,
  };
}

/** `semula …, menjadi …`; where there is only one, that alone. */
function sayFromTo(from: string | undefined, to: string | undefined, before: string, now: string): string {
  return from === undefined || to === undefined ? (from ?? to ?? "") : `${before} ${from}, ${now} ${to}`;
}
