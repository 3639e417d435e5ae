import type { Encoded, EncodedRow } from "./eval-formula.js";
import type { Slot } from "./slots.js";

/**
 * The encoded record while a question is answered, by slot. The code says what is known: 0 unknown; of ya/tidak 1 and 2, of pilihan the place of
 * the choice from 1; of an event that has not happened 1, of one that is announced for later than the instant asked about 3; of all else 2. The value
 * of 2 and 3 stands in `numbers` or `others`.
 */
export type Frame = {
  readonly codes: Int32Array;
  readonly numbers: Float64Array;
  /** The same numbers held within {@link farthest}: integers are looked up faster. */
  readonly near: Int32Array;
  /** Texts and lists. */
  readonly others: Encoded[];
};

/** `near` goes no farther from 0 than this, so that the distance of two of its numbers fits as well. */
export const farthest = 2 ** 30 - 1;

/** A frame in which everything is unknown. */
export function emptyFrame(slots: readonly Slot[]): Frame {
  const { length } = slots;
  return {
    codes: new Int32Array(length),
    numbers: new Float64Array(length),
    near: new Int32Array(length),
    others: new Array<Encoded>(length).fill(null),
  };
}

/** The value in a slot; null is unknown. */
export function readSlot({ index, kind, type }: Slot, { codes, numbers, others }: Frame): Encoded {
  const code = codes[index] as number;
  if (code === 0) return null;
  if (kind === "coded") return type.kind === "choice" ? (type.choices[code - 1] as string) : code === 2;
  if (kind === "ordinal") return code === 1 ? false : (numbers[index] as number);
  return others[index] as Encoded;
}

/** Marks the events that lie after the instant asked about: announced, not happened. */
export function markAnnounced(events: readonly number[], at: number, { codes, numbers }: Frame): void {
  for (let i = 0; i < events.length; i += 1) {
    const index = events[i] as number;
    if (codes[index] === 2 && (numbers[index] as number) > at) codes[index] = 3;
  }
}

/**
 * The value in a slot as formulas read it: an event that is only announced has not happened. Steps read the instant itself, since a duty may be due
 * before an event that is still to come.
 */
export function readForFormulas(slot: Slot, frame: Frame, at: number): Encoded {
  if (slot.kind === "ordinal" && frame.codes[slot.index] === 3) return false;
  const value = readSlot(slot, frame);
  const { columns } = slot;
  if (!columns || !Array.isArray(value)) return value;
  return (value as readonly EncodedRow[]).map((row) => withoutAnnounced(row, columns, at));
}

function withoutAnnounced(row: EncodedRow, columns: NonNullable<Slot["columns"]>, at: number): EncodedRow {
  let made = row;
  for (const [name, slot] of columns) {
    const value = Object.hasOwn(row, name) ? (row as Readonly<Record<string, Encoded>>)[name] : undefined;
    if (slot?.type.kind === "event" && typeof value === "number" && value > at) made = { ...made, [name]: false };
  }
  return made;
}

/** Puts a value into a slot: one of its type, or of what is derived; that an event has not happened is not among them. */
export function writeSlot({ index, kind, type }: Slot, value: Encoded, frame: Frame): void {
  const { codes, others } = frame;
  if (value === null) codes[index] = 0;
  else if (kind === "coded") {
    codes[index] = type.kind === "choice" ? type.choices.indexOf(value as string) + 1 : value === true ? 2 : 1;
  } else {
    codes[index] = 2;
    if (kind === "ordinal") putNumber(frame, index, value as number);
    else others[index] = value;
  }
}

/** Puts the number of a slot into its place; its code is set by whoever knows it. */
export function putNumber({ numbers, near }: Frame, index: number, value: number): void {
  numbers[index] = value;
  near[index] = Math.min(Math.max(value, -farthest), farthest);
}
