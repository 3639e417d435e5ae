import { assertNever } from "../errors.js";
import type { Condition, Count, FactName, Moment, Value } from "../model/condition.js";
import { printDuration } from "./print-duration.js";
import { printNumber } from "./read-number.js";

/**
 * Writes a condition in the drafter's language, one blank between words, brackets only where they matter. Reading it again gives the same
 * tree, spans aside.
 */
export function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case "and":
    case "or":
      return condition.operands.map(printOperand).join(condition.kind === "and" ? " dan " : " atau ");
    case "not":
      return `bukan ${printOperand(condition.operand)}`;
    case "some":
    case "every":
      return `${condition.kind === "some" ? "ada" : "setiap"} ${printElements(condition, printOperand(condition.body))}`;
    case "happened":
    case "not-happened":
    case "known":
      return `${{ happened: "sudah", "not-happened": "belum", known: "diketahui" }[condition.kind]} ${printFact(condition.fact)}`;
    case "overdue":
    case "met":
    case "breached":
      return `${{ overdue: "terlampaui", met: "dipenuhi", breached: "dilanggar" }[condition.kind]} ${condition.rule}`;
    case "compare": {
      const { left } = condition;
      const written =
        left.kind === "count" ? `jumlah ${printElements(left, printCounted(left.body))}` : printFact(left);
      return `${written} ${condition.operator} ${printValue(condition.right)}`;
    }
    case "in":
    case "contains": {
      const values = condition.values.map(printValue).join(", ");
      return `${printFact(condition.fact)} ${condition.kind === "in" ? "dalam" : "memuat"} {${values}}`;
    }
    case "within-last":
      return `${printFact(condition.fact)} dalam ${printDuration(condition.duration)} terakhir`;
    case "within-calendar":
      return `${printFact(condition.fact)} dalam ${condition.calendar}`;
    case "before":
    case "after":
      return `${printValue(condition.left)} ${condition.kind === "before" ? "sebelum" : "sesudah"} ${printValue(condition.right)}`;
    case "at-latest":
    case "at-earliest":
      return `${printValue(condition.point)} paling ${condition.kind === "at-latest" ? "lambat" : "cepat"} ${printMoment(condition.moment)}`;
    case "between":
      return `${printValue(condition.point)} antara ${printMoment(condition.from)} sampai dengan ${printMoment(condition.to)}`;
    case "holds":
      return printFact(condition.fact);
    default:
      return assertNever(condition);
  }
}

function printOperand(condition: Condition): string {
  const text = printCondition(condition);
  return condition.kind === "and" || condition.kind === "or" ? `(${text})` : text;
}

function printElements({ variable, list }: Pick<Count, "variable" | "list">, body: string): string {
  return `${variable} dari ${printFact(list)} yang ${body}`;
}

/** What is counted stands in brackets where its own comparison could be taken for the count's. */
function printCounted(body: Condition): string {
  switch (body.kind) {
    case "and":
    case "or":
    case "not":
    case "some":
    case "every":
    case "compare":
      return `(${printCondition(body)})`;
    default:
      return printCondition(body);
  }
}

function printFact({ path }: FactName): string {
  return path.join(".");
}

function printMoment(moment: Moment): string {
  if (moment.kind !== "offset") return printValue(moment);
  return `${printDuration(moment.duration)} ${moment.direction === "since" ? "sejak" : "sebelum"} ${printValue(moment.point)}`;
}

function printValue(value: Value): string {
  switch (value.kind) {
    case "boolean":
      return value.value ? "ya" : "tidak";
    case "word":
      return value.word;
    case "number":
      return value.unit === undefined ? printNumber(value.value) : `${printNumber(value.value)} ${value.unit}`;
    case "duration":
      return printDuration(value.duration);
    case "fact":
      return printFact(value);
    case "now":
      return "sekarang";
    case "date":
      return value.time === undefined ? value.date : `${value.date} pukul ${value.time}`;
    default:
      return assertNever(value);
  }
}
