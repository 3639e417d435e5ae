import { howToWrite } from "../../conditions/how-to-write.js";
import { parseDuration } from "../../conditions/parse-duration.js";
import { readNumber } from "../../conditions/read-number.js";
import { kindOf, type ValueKind } from "../../conditions/value-kind.js";
import { readCivilMoment } from "../../model/civil-moment.js";
import { isRealDate } from "../../model/real-date.js";
import type { SentRow, SentValue } from "../../model/scenario.js";
import type { FactType } from "../../model/vocabulary.js";
import type { YamlNode } from "../../model/yaml.js";
import { instantOf } from "../calendar/civil-time.js";
import { diagnose } from "./diagnostics.js";
import { durationIn } from "./duration-in.js";
import { reportUnknownChoice } from "./report-unknown-choice.js";
import type { RuleContext } from "./rule-context.js";

/** What stands for a fact that is left open. */
export const notKnown = "tidak diketahui";
const notHappened = "belum terjadi";

type Scalar = Extract<YamlNode, { kind: "scalar" }>;
/** A value that has no list in it. */
export type SentScalar = Exclude<SentValue, readonly SentRow[]>;

/**
 * Reads a fact of a scenario as other systems would send it. What cannot be read is a finding at its place, and a scenario with findings is not run.
 * @returns `undefined` where it cannot be read.
 */
export function readSentValue(
  fact: string,
  type: FactType,
  node: YamlNode,
  context: RuleContext,
): SentValue | undefined {
  const kind = kindOf(type);
  if (kind.kind === "list") return readList(fact, node, kind, context);
  return node.kind === "scalar" ? readSentScalar(fact, node, kind, context) : unreadable(fact, node, kind, context);
}

/** Reads one value of a kind. */
function readSentScalar(fact: string, node: Scalar, kind: ValueKind, context: RuleContext): SentScalar | undefined {
  const text = node.value.trim();
  switch (kind.kind) {
    case "boolean":
      return known(fact, node, ["ya", "tidak"], context) ? text === "ya" : undefined;
    case "choice":
      return known(fact, node, kind.choices, context) ? text : undefined;
    case "number":
      return wholeNumber(text, kind) ?? unreadable(fact, node, kind, context);
    case "duration": {
      const duration = parseDuration(text);
      return (duration && durationIn(duration, kind.unit)) ?? unreadable(fact, node, kind, context);
    }
    case "date":
      return isRealDate(text) ? text : unreadable(fact, node, kind, context);
    case "time":
      return /^(?:[01]\d|2[0-3])\.[0-5]\d$/.test(text) ? text.replace(".", ":") : unreadable(fact, node, kind, context);
    case "event": {
      if (text === notHappened) return null;
      const { date, time } = readCivilMoment(text) ?? {};
      const instant = date !== undefined && time !== undefined ? instantOf(context.zone, date, time) : undefined;
      return instant ?? unreadable(fact, node, kind, context);
    }
    case "text":
    case "reference":
      return text === "" ? unreadable(fact, node, kind, context) : text;
    case "list":
      return unreadable(fact, node, kind, context);
  }
}

/** `12.400`, or `12.400 tayangan` where that is what the fact counts; within its bounds. */
function wholeNumber(
  text: string,
  { unit, minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: Extract<ValueKind, { kind: "number" }>,
): number | undefined {
  const bare = unit !== "" && text.endsWith(` ${unit}`) ? text.slice(0, -unit.length - 1) : text;
  const written = readNumber(bare);
  if (written === undefined || !/^\d{1,15}$/.test(written)) return undefined;
  const number = Number(written);
  return minimum <= number && number <= maximum ? number : undefined;
}

function readList(
  fact: string,
  node: YamlNode,
  kind: Extract<ValueKind, { kind: "list" }>,
  context: RuleContext,
): readonly SentRow[] | undefined {
  if (node.kind !== "list") return unreadable(fact, node, kind, context);
  return node.items.flatMap((item): readonly SentRow[] => {
    if (kind.choices.length > 0) {
      if (item.kind !== "scalar") unreadable(fact, item, kind, context);
      else if (known(fact, item, kind.choices, context)) return [item.value.trim()];
      return [];
    }
    const { register } = kind;
    if (item.kind === "map" && register !== undefined) {
      return [readRow(item, (column) => `${register}.${column}`, context, columnsOfRegister(register, context))];
    }
    unreadable(fact, item, kind, context);
    return [];
  });
}

function columnsOfRegister(name: string, { vocabulary }: RuleContext): ReadonlySet<string> {
  return new Set(vocabulary.registers.get(name)?.columns ?? []);
}

/**
 * Reads a row column by column. A column that is a fact has its type; one without is kept as written, if a register knows it. What cannot be read is a
 * finding, and stays out of the row.
 * @param factOf - The fact a column would be.
 */
export function readRow(
  map: Extract<YamlNode, { kind: "map" }>,
  factOf: (column: string) => string,
  context: RuleContext,
  columns: ReadonlySet<string>,
): Readonly<Record<string, SentScalar>> {
  const row: Record<string, SentScalar> = Object.create(null);
  for (const { key, keySpan, value } of map.entries) {
    const fact = factOf(key);
    const declared = context.vocabulary.facts.get(fact);
    if (!declared && !columns.has(key)) {
      context.diagnostics.push(
        diagnose("scenario-column-unknown", keySpan, { column: key, fact, known: [...columns].join(", ") }),
      );
      continue;
    }
    const kind: ValueKind = declared ? kindOf(declared.type) : { kind: "text" };
    if (value.kind !== "scalar") unreadable(fact, value, kind, context);
    else if (!declared) row[key] = value.value.trim();
    else if (value.value.trim() !== notKnown) {
      const sent = readSentScalar(fact, value, kind, context);
      if (sent !== undefined) row[key] = sent;
    }
  }
  return row;
}

function known(fact: string, node: Scalar, choices: readonly string[], context: RuleContext): boolean {
  const text = node.value.trim();
  reportUnknownChoice(text, node.span, fact, choices, context);
  return choices.includes(text);
}

function unreadable(fact: string, node: YamlNode, kind: ValueKind, { diagnostics }: RuleContext): undefined {
  const written = node.kind === "scalar" ? node.value : undefined;
  diagnostics.push(diagnose("scenario-value-unreadable", node.span, { fact, written, wanted: howToWrite(kind) }));
  return undefined;
}
