import type { Diagnostic, Localised } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import { assertNever } from "../errors.js";
import type { NumberValue, Value } from "../model/condition.js";
import type { Duration, TimeUnit } from "../model/duration.js";
import type { Span } from "../model/span.js";
import { diagnose } from "./diagnostics.js";
import { printNumber } from "./read-number.js";
import { plainUnit, timeUnitOf, unitsCompare, unitWords } from "./time-units.js";
import { howToCompare, sayKind, type ValueKind } from "./value-kind.js";

/** What stands on the left of a comparison. */
export type LeftSide = { readonly name: string; readonly kind: ValueKind };

/**
 * Whether a value fits what it is compared with.
 * @param other - The kind of the value where it is a fact or an element; absent where it is not known.
 * @param how - `ordering`: compared with more or less. `namesOnly`: the operator is already wrong, so only choice words are looked at.
 */
export function checkValue(
  value: Value,
  left: LeftSide,
  other: ValueKind | undefined,
  how: { readonly ordering: boolean; readonly namesOnly: boolean },
): readonly Diagnostic[] {
  if (value.kind === "word" && !other) return checkWord(value.word, value.span, left, how.namesOnly);
  if (how.namesOnly) return [];
  const { kind } = left;
  switch (value.kind) {
    case "word":
    case "fact":
      return other ? checkFact(other, value.span, left, how.ordering) : [];
    case "boolean": {
      const word = value.value ? "ya" : "tidak";
      const fits = kind.kind === "boolean" || ("choices" in kind && kind.choices.includes(word));
      return fits ? [] : [differ(left, { id: "ya/tidak", en: "yes or no" }, value.span)];
    }
    case "number":
      return checkNumber(value, left);
    case "duration":
      return checkDuration(value.duration, value.span, left);
    case "now":
      return [differ(left, { id: "waktu sekarang", en: "the present moment" }, value.span)];
    case "date":
      if (kind.kind === "date" && value.time === undefined) return [];
      return [
        differ(
          left,
          value.time === undefined
            ? { id: "tanggal", en: "a date" }
            : { id: "tanggal dengan jam", en: "a date with a time of day" },
          value.span,
        ),
      ];
    default:
      return assertNever(value);
  }
}

/** A lone word can only be a choice of the fact on the left. */
function checkWord(word: string, span: Span, { name, kind }: LeftSide, namesOnly: boolean): readonly Diagnostic[] {
  if ("choices" in kind && kind.choices.length > 0) {
    if (kind.choices.includes(word)) return [];
    const { choices } = kind;
    return [diagnose("unknown-choice", span, { written: word, fact: name, choices, nearest: suggest(word, choices) })];
  }
  if (namesOnly) return [];
  return [
    diagnose("not-a-choice", span, { written: word, left: name, kind: sayKind(kind), help: howToCompare(name, kind) }),
  ];
}

function checkFact(other: ValueKind, span: Span, left: LeftSide, ordering: boolean): readonly Diagnostic[] {
  const { kind } = left;
  if (kind.kind === "choice" && other.kind === "choice") {
    const same =
      kind.choices.length === other.choices.length && kind.choices.every((choice, i) => choice === other.choices[i]);
    const shared = kind.choices.some((choice) => other.choices.includes(choice));
    if (ordering ? same : shared) return [];
    const choices = other.choices.join(", ");
    return [differ(left, { id: `pilihan lain (${choices})`, en: `other choices (${choices})` }, span)];
  }
  if (kind.kind !== other.kind) return [differ(left, sayKind(other), span)];
  if (kind.kind === "number" && other.kind === "number") return sameUnit(left.name, kind.unit, other.unit, span);
  if (kind.kind === "duration" && other.kind === "duration") return sameUnit(left.name, kind.unit, other.unit, span);
  return [];
}

function checkNumber({ value, unit, span }: NumberValue, left: LeftSide): readonly Diagnostic[] {
  const { name, kind } = left;
  const written = unit === undefined ? printNumber(value) : `${printNumber(value)} ${unit}`;
  if (kind.kind === "duration") return [diagnose("unit-missing", span, { left: name, written })];
  if (kind.kind !== "number") return [differ(left, { id: "bilangan", en: "a number" }, span)];
  const whole = value.includes(".") ? [diagnose("number-not-whole", span, { left: name, written })] : [];
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = kind;
  const outside = Number(value) < minimum || Number(value) > maximum;
  const range = outside
    ? [diagnose("number-outside-range", span, { left: name, written, range: sayRange(minimum, maximum) })]
    : [];
  return [...whole, ...range, ...sameUnit(name, kind.unit, unit, span)];
}

function sayRange(minimum: number, maximum: number): Localised {
  const [least = "", most = ""] = [minimum, maximum].map((end) =>
    end < 0 ? `-${printNumber(String(-end))}` : printNumber(String(end)),
  );
  return { id: `${least} s.d. ${most}`, en: `${least} to ${most}` };
}

function checkDuration({ unit }: Duration, span: Span, left: LeftSide): readonly Diagnostic[] {
  const { name, kind } = left;
  if (kind.kind === "duration") return sameUnit(name, kind.unit, unitWords[unit], span);
  // A number of hours is a number whose unit happens to be one of time.
  if (kind.kind === "number" && timeUnit(kind.unit) !== undefined) {
    const counted = plainUnit(kind.unit) === unitWords[unit];
    return counted
      ? []
      : [diagnose("units-differ", span, { left: name, leftUnit: kind.unit, rightUnit: unitWords[unit] })];
  }
  return [differ(left, { id: "jangka waktu", en: "a period" }, span)];
}

/** Units that are not stated are not compared. */
function sameUnit(
  left: string,
  leftUnit: string | undefined,
  rightUnit: string | undefined,
  span: Span,
): readonly Diagnostic[] {
  if (!leftUnit || !rightUnit || plainUnit(leftUnit) === plainUnit(rightUnit)) return [];
  const [one, other] = [timeUnit(leftUnit), timeUnit(rightUnit)];
  if (one !== undefined && other !== undefined && unitsCompare(one, other)) return [];
  return [diagnose("units-differ", span, { left, leftUnit, rightUnit })];
}

function timeUnit(words: string): TimeUnit | undefined {
  return timeUnitOf(plainUnit(words));
}

function differ(left: LeftSide, rightKind: Localised, span: Span): Diagnostic {
  const { name, kind } = left;
  return diagnose("kinds-differ", span, {
    left: name,
    leftKind: sayKind(kind),
    rightKind,
    help: howToCompare(name, kind),
  });
}
