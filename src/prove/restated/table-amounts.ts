import type { Condition } from "../../model/condition.js";
import type { DecisionTable } from "../../model/decision-table.js";
import type { Span } from "../../model/span.js";
import type { Vocabulary } from "../../model/vocabulary.js";
import type { Place } from "../lock/references.js";
import { type Token, wordsOf } from "../lock/tokens.js";
import { type Amount, amountsIn } from "./amounts.js";

/** The amounts one row of a decision table gives. */
export type TableAmounts = { readonly place: Place; readonly decides: string; readonly amounts: readonly Amount[] };

/** What the rows of a decision table count: each threshold in the unit of its fact, and what the fact's own name counts (*7 hari*). */
export function tableAmountsOf(
  { document, provision, rows }: DecisionTable,
  { facts }: Vocabulary,
  nouns: readonly (readonly string[])[],
): readonly TableAmounts[] {
  return rows.map(({ when, result, span }) => ({
    place: `${document}#${provision}`,
    decides: result,
    amounts: comparisonsIn(when).flatMap(({ fact, value, operator }) => {
      const type = facts.get(fact)?.type;
      const unit = type?.kind === "number" ? type.unit : undefined;
      const from = operator === ">" ? String(Number(value) + 1) : value;
      const threshold = unit === undefined ? [] : amountsIn(tokensOf(`${from} ${unit}`, span), nouns);
      return [...threshold, ...amountsIn(tokensOf(fact.replace(/[._]/g, " "), span), nouns)];
    }),
  }));
}

type Comparison = { readonly fact: string; readonly value: string; readonly operator: string };

function comparisonsIn(condition: Condition | undefined): readonly Comparison[] {
  switch (condition?.kind) {
    case "and":
    case "or":
      return condition.operands.flatMap(comparisonsIn);
    case "compare": {
      const { left, right, operator } = condition;
      if (left.kind === "count" || right.kind !== "number") return [];
      return [{ fact: left.path.join("."), value: right.value, operator }];
    }
    default:
      return [];
  }
}

function tokensOf(text: string, span: Span): readonly Token[] {
  return wordsOf(text).map((word) => ({ text: word, raw: word, span, reference: undefined }));
}
