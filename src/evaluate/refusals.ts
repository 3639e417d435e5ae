import type { FactType, Said } from "../model/generated/rules-wire.js";

/** One field that was refused: nothing in it is coerced or guessed. */
export type FieldRefusal = {
  /** The fact's name, with the row where it is a list (`admin.pelanggaran[2].waktu`); or the part of the question (`at`, `approvals[0].by`). */
  readonly field: string;
  /** What is wrong, as a sentence in each language. */
  readonly message: Said;
  /** The type that was expected; absent where the field itself may not be sent. */
  readonly expected?: FactType;
};

/** More than these are not listed: a hostile record is refused in a short message. */
const mostFields = 100;

/** The facts (or another part of the question) do not have the shape the rules ask for. `fields` names each, at most a hundred. */
export class FactsRefused extends Error {
  override readonly name = "FactsRefused";
  readonly fields: readonly FieldRefusal[];

  constructor(fields: readonly FieldRefusal[]) {
    const listed = fields.slice(0, mostFields);
    super(listed.map(({ message }) => message.en).join(" "));
    this.fields = listed;
  }
}

/** A day the rules do not answer for: an error, never a permit. */
export class NotCovered extends RangeError {
  override readonly name = "NotCovered";
  readonly text: Said;

  constructor(
    readonly at: string,
    readonly covers: { readonly from: string; readonly to: string },
  ) {
    super(`The rules cover ${covers.from} to ${covers.to}; ${at} is outside.`);
    this.text = {
      id: `Aturan ini hanya menjawab untuk ${covers.from} sampai dengan ${covers.to}; ${at} di luar itu.`,
      en: this.message,
    };
  }
}

/** Working time was asked of a year that has no calendar (the message names it), or without any calendar. */
export class CalendarError extends RangeError {
  override readonly name = "CalendarError";

  /** @param year - The year that has no calendar, in which what was asked lies or to which counting came; undefined without any calendar. */
  constructor(
    readonly text: Said,
    readonly year?: number,
  ) {
    super(text.en);
  }
}

/** A role, act, register or norm that the rule book does not hold: an unknown name never means that nothing applies. */
export class UnknownName extends RangeError {
  override readonly name = "UnknownName";
  readonly text: Said;

  constructor(
    readonly kind: keyof typeof kinds,
    readonly unknown: string,
  ) {
    super(`Unknown ${kind}: ${JSON.stringify(unknown)}.`);
    this.text = { id: `${kinds[kind]} tidak dikenal: ${JSON.stringify(unknown)}.`, en: this.message };
  }
}

const kinds = { role: "Peran", act: "Tindakan", register: "Register" } as const;
