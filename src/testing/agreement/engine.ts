import { conditionName, namedConditions, type RuleCondition } from "../../emit/exports/named-conditions.js";
import type { EncodedRecord } from "../../evaluate/derive-facts.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { VectorWire } from "../../model/generated/vector-wire.js";

/** A question as an engine gets it that knows rules, but neither dates nor calendars. */
export type AgreementCase = {
  /** Of the vector or random question; only for reports. */
  readonly id: string;
  /** As it is published: of any kind; engines that decide answer `decide` alone. */
  readonly question: VectorWire["question"];
  /** The norm a vector is about: whether it applies is part of the answer. */
  readonly norm?: string | undefined;
  /** Its facts after the steps *encode*, *compute* and *derive* (SEMANTICS 1); an engine that derives by itself leaves derived facts aside. */
  readonly record: EncodedRecord;
};

/** What the two formulas of a condition come to. `both` is never right. */
export type Answered = "holds" | "fails" | "neither" | "both";

/** What an engine says of one case: of conditions, of the verdict, of more. What it does not say is not compared. */
export type AgreementAnswer = {
  /** In the order of {@link conditionsOf}; `undefined` for one that it cannot express. */
  readonly conditions?: readonly (Answered | undefined)[];
  /** Facts to send among those not sent at all, and roles whose approval is wanted, each once: a coarser way to say `needs` and `approvals`. */
  readonly wanting?: { readonly facts: readonly string[]; readonly roles: readonly string[] };
} & VectorWire["expect"];

/** An engine to which the rules, or an export of them, are put. */
export type Engine = {
  /** As the table names it: `Cedar 4.5 (wasm)`. */
  readonly name: string;
  /** What is not on this machine: the engine is then named, and not asked. */
  readonly absent?: string;
  /** The random cases it is asked at most, where it is slow; absent: all. */
  readonly most?: number;
  /** In a run of fewer random cases than `most` it is asked one case in so many, vectors too: CI cannot wait for it. */
  readonly oneIn?: number;
  /**
   * Makes it ready. `answer` is asked with some thousands of cases at once.
   * @param published - The folder with `rules.json` of this book and what else was published of it, exports among them.
   */
  open(book: RulesWire, published: string): Promise<OpenEngine>;
};

/** An engine that is ready to be asked. */
export type OpenEngine = {
  answer(cases: readonly AgreementCase[]): Promise<readonly AgreementAnswer[]>;
  close(): Promise<void>;
};

/** A condition of the rules, and what it is of in a few words: `norm terbit when`, `norm terbit part a`, `fact isu.tingkat row 2`. */
export type NamedCondition = { readonly name: string } & Pick<RuleCondition, "holds" | "fails">;

/** Every condition of a rule book, in the order in which the exports have them. */
export function conditionsOf(book: RulesWire): readonly NamedCondition[] {
  return namedConditions(book).map((one) => ({
    name: `${one.norm ? "norm" : "fact"} ${conditionName(one)}`,
    holds: one.holds,
    fails: one.fails,
  }));
}
