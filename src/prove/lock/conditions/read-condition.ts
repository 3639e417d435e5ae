import { assertNever } from "../../../errors.js";
import type { Condition, Value } from "../../../model/condition.js";
import { claimWords, report, standsAt } from "../lock.js";
import { isPeriod, sayPeriod } from "../time.js";
import { wordsOf } from "../tokens.js";
import { anchor } from "./anchor.js";
import { lockChoices, lockWord } from "./lock-choices.js";
import { lockConnector } from "./lock-connector.js";
import { anchorDirected, anchorPoint, lockMoment } from "./lock-moment.js";
import { lockNumber, lockQuantity } from "./lock-quantity.js";
import { ruleState } from "./rule-state.js";
import { listed, type Place, type Scope } from "./scope.js";

/** Reads a condition; `negative` says that a `bukan` above it is still open. Gives the places of what it found. */
export function readCondition(scope: Scope, tree: Condition, negative: boolean): readonly Place[] {
  switch (tree.kind) {
    case "and":
    case "or": {
      const parts = tree.operands.map((operand) => readCondition(scope, operand, negative));
      // De Morgan: *bukan (a atau b)* is said as *tidak a dan tidak b*.
      lockConnector(scope, (tree.kind === "or") !== negative, parts);
      return parts.flat();
    }
    case "not":
      return readCondition(scope, tree.operand, !negative);
    case "some":
    case "every": {
      const list = anchor(scope, tree.list, negative);
      return [...(list ? [list] : []), ...readCondition(scope, tree.body, false)];
    }
    case "holds":
    case "known":
    case "happened":
      return listed(anchor(scope, tree.fact, negative));
    case "not-happened":
      return listed(anchor(scope, tree.fact, !negative));
    case "overdue":
    case "met":
    case "breached":
      return listed(ruleState(scope, tree.kind, tree.rule));
    case "compare":
      return compare(scope, tree, negative);
    case "in":
    case "contains":
      return lockChoices(scope, tree.fact, tree.values.map(wordOf), negative);
    case "within-last":
    case "within-calendar": {
      const place = anchor(scope, tree.fact, negative);
      if (tree.kind === "within-last") {
        lockQuantity(scope, place, (one) => isPeriod(one, tree.duration), sayPeriod(tree.duration), ">=");
        needWords(scope, ["terakhir"]);
      } else needWords(scope, wordsOf(tree.calendar));
      return listed(place);
    }
    case "before":
    case "after":
      return [
        ...anchorPoint(scope, tree.left, negative),
        ...(tree.right.kind === "fact"
          ? anchorDirected(scope, tree.right, tree.kind === "before" ? ["sebelum"] : ["setelah", "sesudah"])
          : []),
      ];
    case "at-latest":
    case "at-earliest": {
      const point = anchorPoint(scope, tree.point, negative);
      return [...point, ...lockMoment(scope, tree.moment, tree.kind === "at-latest" ? "lambat" : "cepat", point[0])];
    }
    case "between":
      return [
        ...anchorPoint(scope, tree.point, negative),
        ...lockMoment(scope, tree.from, undefined),
        ...lockMoment(scope, tree.to, undefined),
      ];
    default:
      return assertNever(tree);
  }
}

function compare(scope: Scope, tree: Extract<Condition, { kind: "compare" }>, negative: boolean): readonly Place[] {
  const { left, operator, right } = tree;
  if (left.kind === "count") {
    const list = anchor(scope, left.list, false);
    if (right.kind === "number") lockNumber(scope, list, right.value, operator, undefined);
    return [...listed(list), ...readCondition(scope, left.body, false)];
  }
  const fact = scope.lock.handbook.vocabulary.facts.get(left.path.join("."));
  const denies = operator === "!=" ? !negative : negative;
  switch (right.kind) {
    case "boolean":
      return listed(anchor(scope, left, (right.value === (operator === "!=")) !== negative));
    case "number": {
      const place = anchor(scope, left, false);
      const unit = right.unit ?? (fact?.type.kind === "number" ? fact.type.unit : undefined);
      lockNumber(scope, place, right.value, operator, unit);
      return listed(place);
    }
    case "duration": {
      const place = anchor(scope, left, false);
      lockQuantity(scope, place, (one) => isPeriod(one, right.duration), sayPeriod(right.duration), operator);
      return listed(place);
    }
    case "word":
      return lockWord(scope, left, fact, operator, right.word, denies);
    case "fact":
      return right.path.length === 1
        ? lockWord(scope, left, fact, operator, right.path[0] as string, denies)
        : [...listed(anchor(scope, left, denies)), ...listed(anchor(scope, right, false))];
    case "now":
    case "date":
      return listed(anchor(scope, left, negative));
    default:
      return assertNever(right);
  }
}

function wordOf(value: Value): string {
  if (value.kind === "word") return value.word;
  return value.kind === "fact" ? value.path.join(".") : value.kind === "number" ? value.value : "";
}

function needWords({ lock, stream, view, key }: Scope, words: readonly string[]): void {
  for (const at of stream.keys()) {
    if (!standsAt(lock, stream, words, at)) continue;
    claimWords(lock, stream, at, at + words.length);
    return;
  }
  report(lock, "words", key, { view, missing: words.join(" ") });
}
