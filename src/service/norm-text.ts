import { type Cited, cite, owedOf } from "../evaluate/cite.js";
import type { BriefDecision, BriefDuty, Effect } from "../evaluate/decide.js";
import type { Rules } from "../evaluate/rules.js";
import type { Norm } from "../model/generated/rules-wire.js";
import type { Obligation, Reason } from "../model/generated/service-wire.js";

/** What answers say of a norm, as JSON: the same in every answer, and most of its bytes, so that it is written once. */
type NormText = {
  readonly cited: Cited;
  /** Entries of `reasons`, by what the norm does. */
  readonly reasons: Map<Effect, string>;
  /** An entry of `obligations`, up to what varies. */
  readonly obligation: string;
};

const texts = new WeakMap<Norm, NormText>();

/** How a provision is cited. */
export function citationOf(rules: Rules, norm: Norm): string {
  return textOf(rules, norm).cited.citation;
}

/** A norm that led to the verdict, as an entry of `reasons`. */
export function reasonText(rules: Rules, { norm, effect }: BriefDecision["reasons"][number]): string {
  const { cited, reasons } = textOf(rules, norm);
  const known = reasons.get(effect);
  if (known !== undefined) return known;
  const { document, citation, quote, said, draft, human } = cited;
  const reason: Reason = {
    norm: cited.norm,
    effect,
    document,
    citation,
    quote,
    said,
    draft,
    ...(human === undefined ? {} : { human }),
  };
  const text = JSON.stringify(reason);
  reasons.set(effect, text);
  return text;
}

/** A duty that comes with the act, as an entry of `obligations`. */
export function obligationText(rules: Rules, { norm, certain, deadlines }: BriefDuty): string {
  const dues: Obligation["deadlines"] = deadlines.map(({ text, due }) => ({
    text,
    ...(due === undefined ? {} : { due }),
  }));
  return `${textOf(rules, norm).obligation},"certain":${certain},"deadlines":${JSON.stringify(dues)}}`;
}

function textOf(rules: Rules, norm: Norm): NormText {
  const known = texts.get(norm);
  if (known) return known;
  const cited = cite(rules, norm);
  const { document, citation, said } = cited;
  const head: Omit<Obligation, "certain" | "deadlines"> = {
    norm: cited.norm,
    document,
    citation,
    owed: owedOf(norm),
    said,
  };
  const text = { cited, reasons: new Map(), obligation: JSON.stringify(head).slice(0, -1) };
  texts.set(norm, text);
  return text;
}
