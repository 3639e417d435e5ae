import type { Duration } from "../model/duration.js";
import { plainUnit, timeUnitOf, unitWords } from "./time-units.js";
import type { ValueKind } from "./value-kind.js";

const minutesIn: Readonly<Record<string, number>> = { minute: 1, hour: 60 };

/**
 * What two numbers are multiplied by to be in one unit: minutes and hours convert, all else compares only with itself.
 * @returns `undefined` where the two do not compare: they are of different kinds (two hours and the number 2), or of units without fixed ratio.
 */
export function commonUnit(
  left: ValueKind | undefined,
  right: ValueKind | undefined,
): readonly [number, number] | undefined {
  if (!left || !right) return undefined;
  const [one, other] = [unitOf(left), unitOf(right)];
  if (left.kind !== right.kind || left.kind === "event") return undefined;
  if (one === "" || other === "" || one === other) return [1, 1];
  const [left1, right1] = [minutesIn[timeUnitOf(one) ?? ""], minutesIn[timeUnitOf(other) ?? ""]];
  return left1 === undefined || right1 === undefined ? undefined : [left1, right1];
}

/**
 * A written period as what it is compared with: how many of its units, and of what kind that number is. A number of hours is a number whose unit happens
 * to be one of time: it compares with a period in that very unit.
 * @returns `undefined` for what is compared with no period.
 */
export function countedIn(
  kind: ValueKind,
  { count, unit, times = 1 }: Duration,
): { readonly value: number; readonly kind: ValueKind } | undefined {
  const counted = { value: count * times, kind: { kind: "duration", unit: unitWords[unit] } } as const;
  if (kind.kind === "number") return unitOf(kind) === unitWords[unit] ? { ...counted, kind } : undefined;
  return kind.kind === "duration" ? counted : undefined;
}

function unitOf(kind: ValueKind): string {
  const unit = kind.kind === "number" || kind.kind === "duration" ? kind.unit : undefined;
  return plainUnit(unit ?? "");
}
