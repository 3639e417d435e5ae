import type { Duration } from "../model/duration.js";
import { printNumber } from "./read-number.js";
import { unitWords } from "./time-units.js";

/** Writes a period as drafters do: `1 hari kerja`, `3 x 24 jam`. */
export function printDuration({ times, count, unit }: Duration): string {
  const factor = times === undefined ? "" : `${printNumber(String(times))} x `;
  return `${factor}${printNumber(String(count))} ${unitWords[unit]}`;
}
