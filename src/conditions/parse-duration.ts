import type { Duration } from "../model/duration.js";
import { readCount } from "./read-number.js";
import { timeUnitOf } from "./time-units.js";

const period = /^(?:(\S+) x )?(\d\S*) ([a-z]+(?: kerja)?)$/;
const bound = /^(.+?)(?: (sejak|sebelum) ([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*))?$/;

/** A period, with what it is counted from if the text says so. */
export type BoundText = {
  readonly duration: Duration;
  readonly direction: "since" | "before" | undefined;
  /** The fact it is counted from or to: an event, a date, or `sekarang`. Not yet looked up. */
  readonly event: string | undefined;
  /** The text, blanks set right. */
  readonly text: string;
};

/**
 * Reads a period: `1 hari kerja`, `3 x 24 jam`, `30 menit`.
 * @returns `undefined` if the text is anything else; counts are whole, with at most six digits.
 */
export function parseDuration(text: string): Duration | undefined {
  const match = period.exec(oneBlank(text));
  if (!match) return undefined;
  const count = readCount(match[2] as string);
  const unit = timeUnitOf(match[3] as string);
  if (count === undefined || unit === undefined) return undefined;
  if (match[1] === undefined) return { count, unit };
  const times = readCount(match[1]);
  return times === undefined ? undefined : { count, unit, times };
}

/** Reads a period that may say where it begins or ends: `1 hari kerja sejak isu.terdeteksi`, `6 bulan sebelum tahapan.penetapan`. */
export function parseTimeBound(text: string): BoundText | undefined {
  const plain = oneBlank(text);
  const match = bound.exec(plain);
  const duration = match ? parseDuration(match[1] as string) : undefined;
  if (!match || !duration) return undefined;
  const direction = match[2] === undefined ? undefined : match[2] === "sejak" ? "since" : "before";
  return { duration, direction, event: match[3], text: plain };
}

function oneBlank(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
