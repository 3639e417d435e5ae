import type { FactValue } from "../../conditions/fact-value.js";
import type { WorkCalendar } from "../../evaluate/working-time.js";
import type { Condition } from "../../model/condition.js";
import type { Vocabulary } from "../../model/vocabulary.js";

/** How a fact follows from others: the first row that holds, once every row above it fails; the default once all fail. */
export type Derivation = {
  readonly fact: string;
  readonly rows: readonly { readonly when: Condition | undefined; readonly value: FactValue }[];
  /** Absent: where no row holds, the fact stays unknown. */
  readonly fallback: FactValue | undefined;
};

/** The world in which situations are looked for. */
export type SituationContext = {
  readonly vocabulary: Pick<Vocabulary, "facts" | "registers">;
  /** The instant asked about: whole epoch seconds. */
  readonly at: number;
  readonly calendar: WorkCalendar | undefined;
  /** By the fact they determine. */
  readonly derivations: ReadonlyMap<string, Derivation>;
  /** `terlampaui`, `dipenuhi` and `dilanggar` in terms of facts; absent where a rule has no such state. */
  readonly stateOf: (state: "overdue" | "met" | "breached", rule: string) => Condition | undefined;
};

/** Every fact that matters and its value; what was derived stands beside it. */
export type Situation = {
  /** The primitive facts, by name. An event that has not happened is `null`. */
  readonly facts: ReadonlyMap<string, FactValue>;
  /** Those of them on which the condition turned; the others could be anything. */
  readonly decisive: readonly string[];
  readonly derived: ReadonlyMap<string, FactValue>;
};
