import type { Language } from "../diagnostics/diagnostic.js";
import { assertNever } from "../errors.js";
import type { ComparisonOperator, Condition, Count, FactName, Moment, TimePoint, Value } from "../model/condition.js";
import type { Fact, Vocabulary } from "../model/vocabulary.js";
import { sayDuration, sayNumber } from "./say-duration.js";
import { type Measure, sayWords } from "./say-words.js";
import { kindOf } from "./value-kind.js";

/** The register behind each element name in reach. */
type Scope = ReadonlyMap<string, string | undefined>;

/**
 * Says a condition back as part of a sentence, from its compiled form alone: what stands in the rule, not what its author meant. Facts
 * are named by the words of the text («Bunyi», in quotation marks), or by their name where they have none.
 * @returns One clause without a capital or a full stop. Brackets show what belongs together.
 */
export function sayCondition(condition: Condition, vocabulary: Vocabulary, language: Language): string {
  const words = sayWords[language];
  return say(condition, new Map());

  function say(node: Condition, scope: Scope, negated = false): string {
    if (negated && !negates(node)) return words.notSo(say(node, scope));
    switch (node.kind) {
      case "and":
      case "or":
        return join(
          node.operands.map((operand) => sayOperand(operand, scope)),
          node.kind,
        );
      case "not":
        return say(node.operand, scope, true);
      case "some":
      case "every":
        return words[node.kind](...sayElements(node, scope));
      case "happened":
        return words.happened(label(node.fact, scope));
      case "not-happened":
        return words.notHappened(label(node.fact, scope));
      case "known":
        return words.known(label(node.fact, scope), negated);
      case "overdue":
      case "met":
      case "breached":
        return words[node.kind](quote(node.rule), negated);
      case "compare":
        return sayComparison(node, scope, negated);
      case "in": {
        const values = sayValues(node.values, node.fact, scope);
        if (node.values.length > 1) return words.oneOf(label(node.fact, scope), values, negated);
        return `${label(node.fact, scope)} ${words.operators.level[negated ? "!=" : "="]} ${values}`;
      }
      case "contains":
        return words.contains(
          label(node.fact, scope),
          sayValues(node.values, node.fact, scope),
          node.values.length > 1,
          negated,
        );
      case "within-last":
        return words.withinLast(label(node.fact, scope), lastPeriod(node.duration));
      case "within-calendar":
        return words.withinCalendar(label(node.fact, scope), node.calendar);
      case "before":
      case "after":
        return `${when(node.left, scope)} ${words[node.kind]} ${sayPoint(node.right, scope)}`;
      case "at-latest":
      case "at-earliest": {
        const bound = node.kind === "at-latest" ? words.atLatest : words.atEarliest;
        return `${when(node.point, scope)} ${bound} ${sayMoment(node.moment, scope)}`;
      }
      case "between":
        return `${when(node.point, scope)} ${words.between(sayMoment(node.from, scope), sayMoment(node.to, scope))}`;
      case "holds":
        return words.holds(label(node.fact, scope), negated);
      default:
        return assertNever(node);
    }
  }

  /** Brackets wherever a connector or a comma could be taken for that of the whole. */
  function sayOperand(node: Condition, scope: Scope): string {
    const text = say(node, scope);
    return node.kind === "and" || node.kind === "or" || text.includes(", ") ? `(${text})` : text;
  }

  function join(parts: readonly string[], kind: "and" | "or"): string {
    if (parts.length < 3) return parts.join(words[kind]);
    return `${parts.slice(0, -1).join(", ")}${kind === "and" ? words.listAnd : words.listOr}${parts.at(-1)}`;
  }

  function sayElements(
    { variable, list, body }: Pick<Count, "variable" | "list" | "body">,
    scope: Scope,
  ): [string, string, string] {
    const type = factOf(list, scope)?.type;
    const register = type?.kind === "list" ? type.register : undefined;
    return [variable, label(list, scope), say(body, new Map([...scope, [variable, register]]))];
  }

  function sayComparison(
    { left, operator, right }: Extract<Condition, { kind: "compare" }>,
    scope: Scope,
    negated: boolean,
  ): string {
    const sign = negated ? opposite(operator) : operator;
    if (left.kind === "count") {
      return `${words.count(...sayElements(left, scope))} ${words.operators.amount[sign]} ${sayValue(right, scope, undefined)}`;
    }
    if (right.kind === "boolean") return words.holds(label(left, scope), right.value === (sign === "!="));
    const fact = factOf(left, scope);
    return `${label(left, scope)} ${words.operators[measure(right, fact)][sign]} ${sayValue(right, scope, fact)}`;
  }

  function sayValues(values: readonly Value[], of: FactName, scope: Scope): string {
    return join(
      values.map((value) => sayValue(value, scope, factOf(of, scope))),
      "or",
    );
  }

  function sayValue(value: Value, scope: Scope, of: Fact | undefined): string {
    switch (value.kind) {
      case "boolean":
        return words.yesNo(value.value);
      case "word":
        return scope.has(value.word) ? value.word : spaced(value.word);
      case "number": {
        const unit = value.unit ?? (of?.type.kind === "number" ? of.type.unit : "");
        return `${sayNumber(value.value, language)} ${unit}`.trim();
      }
      case "duration":
        return sayDuration(value.duration, language);
      default:
        return sayPoint(value, scope);
    }
  }

  function sayPoint(point: TimePoint, scope: Scope): string {
    switch (point.kind) {
      case "fact":
        return label(point, scope);
      case "now":
        return words.now;
      case "date": {
        const [year = 0, month = 0, day = 0] = point.date.split("-").map(Number);
        return words.date(day, month, year, point.time);
      }
      default:
        return assertNever(point);
    }
  }

  function sayMoment(moment: Moment, scope: Scope): string {
    if (moment.kind !== "offset") return sayPoint(moment, scope);
    const duration = sayDuration(moment.duration, language);
    return (moment.direction === "since" ? words.since : words.ahead)(duration, sayPoint(moment.point, scope));
  }

  function when(point: TimePoint, scope: Scope): string {
    if (point.kind === "now") return words.nowWhen;
    return (point.kind === "fact" ? words.factWhen : words.dateWhen)(sayPoint(point, scope));
  }

  /** «the last day», not «the last 1 day». */
  function lastPeriod(duration: Parameters<typeof sayDuration>[0]): string {
    const said = sayDuration(duration, language);
    return language === "en" ? said.replace(/^1 (?!×)/, "") : said;
  }

  function factOf({ path }: FactName, scope: Scope): Fact | undefined {
    const [head = "", ...attribute] = path;
    const name = scope.has(head) ? [scope.get(head) ?? "", ...attribute] : path;
    return vocabulary.facts.get(name.join("."));
  }

  function label(fact: FactName, scope: Scope): string {
    const { path } = fact;
    const phrase = factOf(fact, scope)?.phrases[0];
    const [head = "", ...attribute] = path;
    if (!scope.has(head)) return phrase === undefined ? path.join(".") : quote(phrase);
    if (attribute.length === 0) return head;
    return words.element(quote(phrase ?? spaced(attribute.join(" "))), head);
  }
}

/** What has a negation of its own, rather than «it is not the case that». */
function negates(node: Condition): boolean {
  switch (node.kind) {
    case "holds":
    case "known":
    case "overdue":
    case "met":
    case "breached":
    case "in":
    case "contains":
      return true;
    case "compare":
      return node.operator === "=" || node.operator === "!=";
    default:
      return false;
  }
}

function opposite(operator: ComparisonOperator): ComparisonOperator {
  return operator === "=" ? "!=" : operator === "!=" ? "=" : operator;
}

function measure(right: Value, left: Fact | undefined): Measure {
  const kind = left && kindOf(left.type).kind;
  if (right.kind === "word" || kind === "choice") return "level";
  if (right.kind === "duration" || kind === "duration") return "period";
  if (right.kind === "number" || kind === "number") return "amount";
  return right.kind === "date" || kind === "date" ? "day" : "other";
}

function quote(text: string): string {
  return `“${text}”`;
}

function spaced(word: string): string {
  return word.replace(/[_ ]+/g, " ").trim();
}
