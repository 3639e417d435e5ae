import type { Duration } from "./duration.js";
import type { Span } from "./span.js";

/** A fact's name as used in a condition: `isu.tingkat`; a lone name is an element bound by a quantifier or a choice. */
export type FactName = { readonly kind: "fact"; readonly path: readonly string[]; readonly span: Span };

/** A point in time: a fact, `sekarang`, or a date with an optional time of day (civil, in the calendar's zone). */
export type TimePoint =
  | FactName
  | { readonly kind: "now"; readonly span: Span }
  | { readonly kind: "date"; readonly date: string; readonly time: string | undefined; readonly span: Span };

/** A moment: a point, or so long after (`since`) or before a point. */
export type Moment =
  | TimePoint
  | {
      readonly kind: "offset";
      readonly duration: Duration;
      readonly direction: "since" | "before";
      readonly point: TimePoint;
      readonly span: Span;
    };

/** A number as written: `10.000` is ten thousand, `1,5` one and a half (kept as a decimal string). */
export type NumberValue = {
  readonly kind: "number";
  readonly value: string;
  /** The unit word after it, if any: `tayangan`. */
  readonly unit: string | undefined;
  readonly span: Span;
};

/** What a fact is compared with. A lone word is `word` until the vocabulary says whether it is a choice or a fact. */
export type Value =
  | { readonly kind: "boolean"; readonly value: boolean; readonly span: Span }
  | { readonly kind: "word"; readonly word: string; readonly span: Span }
  | NumberValue
  | { readonly kind: "duration"; readonly duration: Duration; readonly span: Span }
  | TimePoint;

export type ComparisonOperator = "=" | "!=" | "<" | "<=" | ">" | ">=";

/** `jumlah p dari daftar yang …`: how many elements satisfy the body. */
export type Count = {
  readonly kind: "count";
  readonly variable: string;
  readonly list: FactName;
  readonly body: Condition;
  readonly span: Span;
};

/** A condition as the drafter wrote it (AUTHORING 2), before types are known. */
export type Condition =
  | { readonly kind: "and" | "or"; readonly operands: readonly Condition[]; readonly span: Span }
  | { readonly kind: "not"; readonly operand: Condition; readonly span: Span }
  | {
      readonly kind: "some" | "every";
      readonly variable: string;
      readonly list: FactName;
      readonly body: Condition;
      readonly span: Span;
    }
  /** `sudah x`, `belum x`, `diketahui x`. */
  | { readonly kind: "happened" | "not-happened" | "known"; readonly fact: FactName; readonly span: Span }
  /** `terlampaui id`, `dipenuhi id`, `dilanggar id`: the state of another rule. */
  | {
      readonly kind: "overdue" | "met" | "breached";
      readonly rule: string;
      readonly ruleSpan: Span;
      readonly span: Span;
    }
  | {
      readonly kind: "compare";
      readonly left: FactName | Count;
      readonly operator: ComparisonOperator;
      readonly right: Value;
      readonly span: Span;
    }
  /** `x dalam {a, b}`: the fact is one of the values. `x memuat {a, b}`: the list holds one of them. */
  | {
      readonly kind: "in" | "contains";
      readonly fact: FactName;
      readonly values: readonly Value[];
      readonly span: Span;
    }
  /** `x dalam 7 hari terakhir`. */
  | { readonly kind: "within-last"; readonly fact: FactName; readonly duration: Duration; readonly span: Span }
  /** `x dalam jam kerja`: inside a named calendar. */
  | { readonly kind: "within-calendar"; readonly fact: FactName; readonly calendar: string; readonly span: Span }
  | {
      readonly kind: "before" | "after";
      readonly left: TimePoint;
      readonly right: TimePoint;
      readonly span: Span;
    }
  /** `x paling lambat …`, `x paling cepat …`. */
  | {
      readonly kind: "at-latest" | "at-earliest";
      readonly point: TimePoint;
      readonly moment: Moment;
      readonly span: Span;
    }
  | {
      readonly kind: "between";
      readonly point: TimePoint;
      readonly from: Moment;
      readonly to: Moment;
      readonly span: Span;
    }
  /** A lone fact: a ya/tidak fact that is `ya`. */
  | { readonly kind: "holds"; readonly fact: FactName; readonly span: Span };

/** A condition with the words it was read from; `tree` is absent where parsing failed (a finding says so). */
export type WrittenCondition = {
  readonly text: string;
  readonly tree: Condition | undefined;
  readonly span: Span;
};
