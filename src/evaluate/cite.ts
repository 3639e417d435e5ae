import type { Norm, Said } from "../model/generated/rules-wire.js";
import type { Rules } from "./rules.js";

/** A norm with what it rests on. */
export type Cited = {
  readonly norm: string;
  readonly rule: string;
  readonly modality: Norm["modality"];
  /** Id of the document, how the provision is cited, and its words. */
  readonly document: string;
  readonly citation: string;
  readonly quote: string;
  /** The norm said back, and its condition. */
  readonly said: Said;
  readonly when: Said;
  /** Whether its document is a draft: it binds nobody yet. */
  readonly draft: boolean;
  /** Why a person must judge it; absent where a machine can. */
  readonly human?: string;
};

/** What every answer says about the law it was given under. */
export type AnswerBase = {
  readonly policy: Rules["book"]["policy"];
  /** The working time used; absent where the rules were loaded without. */
  readonly calendar?: {
    readonly years: readonly number[];
    readonly policy: Rules["book"]["policy"];
    readonly draft: boolean;
  };
  /** The instant asked about, as asked. */
  readonly at: string;
  /** True while any document that holds rules is a draft. */
  readonly draft: boolean;
};

/** A norm as answers cite it. */
export function cite(rules: Rules, norm: Norm): Cited {
  const source = rules.sources.get(norm.source);
  const { id, rule, modality, said, when, draft, assessment, reason } = norm;
  return {
    norm: id,
    rule,
    modality,
    document: source?.document ?? norm.source,
    citation: source?.citation ?? norm.source,
    quote: source?.quote ?? "",
    said,
    when: when.said,
    draft,
    ...(assessment === "human" ? { human: reason ?? "" } : {}),
  };
}

/** The words of what a norm owes. */
export function owedOf({ act, owes }: Norm): string {
  return act?.words ?? owes?.act ?? "";
}

/** Policy and calendar of an answer. */
export function answerBase({ book, calendar }: Rules, at: string): AnswerBase {
  return {
    policy: book.policy,
    ...(calendar ? { calendar: { years: calendar.years, policy: calendar.policy, draft: calendar.draft } } : {}),
    at,
    draft: book.draft,
  };
}
