import type { Temporal } from "@js-temporal/polyfill";
import type { Handbook } from "../../model/handbook.js";
import type { NormCase } from "./norm-cases.js";
import type { ThreeValued } from "./three-valued.js";
import type { FactValue, Row } from "./values.js";

/** What the state of a rule can be asked for: `terlampaui`, `dipenuhi`, `dilanggar`. */
export type RuleState = "overdue" | "met" | "breached";

/** Everything a condition may ask, at one instant and for one set of facts. */
export type World = {
  readonly handbook: Handbook;
  /** The written norms, parted into their cases. */
  readonly cases: readonly NormCase[];
  readonly at: Temporal.Instant;
  /** Conflicts settled otherwise than by `mengecualikan`: for each rule, the rules that defeat it. */
  readonly edges: ReadonlyMap<string, readonly string[]>;
  /** The value of a fact, sent or derived; `undefined` where it is not known. */
  readonly fact: (name: string) => FactValue | undefined;
  readonly state: (state: RuleState, rule: string) => ThreeValued;
  /** Facts that were not sent and without which this fact, or this state, is not known; empty where it is. */
  readonly missingForFact: (name: string) => readonly string[];
  readonly missingForState: (state: RuleState, rule: string) => readonly string[];
};

/** The element a quantifier or a count is at, by the name its condition gives it. */
export type Bound = { readonly variable: string; readonly list: string; readonly element: string | Row } | undefined;
