import type { Localised } from "../diagnostics/diagnostic.js";
import type { UnreadableWhy } from "../host/log-store.js";

/** Why a row of a log was not judged, in one word. */
export type RefusalReason =
  | "unreadable"
  | "unknown-column"
  | "missing"
  | "wrong-value"
  | "unknown-name"
  | "not-covered"
  | "no-calendar"
  | "repeated-id"
  | "stray-approval";

/** What is wrong with a row: a row that is refused is counted and named, never left out in silence. */
export type RowRefusal = {
  readonly reason: RefusalReason;
  /** The column, fact or part of one; empty where it is the row itself. */
  readonly field: string;
  readonly message: Localised;
};

/** Thrown inside the reading of one row, and caught there. */
export class RowRefused extends Error {
  override readonly name = "RowRefused";
  constructor(readonly refusals: readonly RowRefusal[]) {
    super(refusals[0]?.message.en);
  }
}

/** One refusal. */
export function refusal(reason: RefusalReason, field: string, id: string, en: string): RowRefusal {
  return { reason, field, message: { id, en } };
}

function unreadable(id: string, en: string): RowRefusal {
  return refusal("unreadable", en, `Baris tidak terbaca: ${id}.`, `A line that cannot be read: ${en}.`);
}

/** What is said of a line that cannot be read. */
export const unreadableWhys: Readonly<Record<UnreadableWhy, RowRefusal>> = {
  form: unreadable("bukan satu objek JSON", "not one object of JSON"),
  "few-cells": unreadable("selnya kurang", "too few cells"),
  "many-cells": unreadable("selnya lebih dari kepala tabelnya", "more cells than heads"),
  quotes: unreadable("tanda kutipnya tidak ditutup", "a quotation mark that is not closed"),
  encoding: unreadable("bukan teks UTF-8", "not UTF-8 text"),
  length: unreadable("terlalu panjang", "too long"),
};

/** What is said of a decision about nothing. */
export const strayApproval: RowRefusal = refusal(
  "stray-approval",
  "id",
  "Persetujuan yang menunjuk catatan yang tidak ada dalam log.",
  "An approval that names an entry which is not in the log.",
);
