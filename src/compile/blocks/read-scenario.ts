import { suggest } from "../../diagnostics/suggest.js";
import { readCivilMoment } from "../../model/civil-moment.js";
import type { Expectation, ScenarioQuestion, SentApproval, SentRow, SentValue } from "../../model/scenario.js";
import type { Span } from "../../model/span.js";
import { scalarAt, scalarsAt, valueAt, type YamlMap, type YamlNode } from "../../model/yaml.js";
import { instantOf } from "../calendar/civil-time.js";
import { diagnose } from "./diagnostics.js";
import { readExpectations, reportUnknownRegister } from "./read-expectations.js";
import { readScenarioQuestion } from "./read-scenario-question.js";
import { notKnown, readRow, readSentValue } from "./read-sent-value.js";
import type { RuleContext } from "./rule-context.js";

const expectations = ["putusan", "oleh", "karena", "kurang", "kewajiban", "temuan"];

/** A scenario as its own block says, before it is joined with the one it inherits from. Parts that are absent are inherited. */
export type WrittenScenario = {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly at: string;
  readonly facts: ReadonlyMap<string, string>;
  readonly like: string | undefined;
  readonly likeSpan: Span;
  readonly expected: ReadonlyMap<string, readonly string[]>;
  readonly document: string;
  readonly provision: string;
  readonly span: Span;
  /** As machines read it. */
  readonly asks: ScenarioQuestion | undefined;
  readonly instant: string | undefined;
  /** `undefined` for a fact left open, also where the parent knows it. */
  readonly sent: ReadonlyMap<string, SentValue | undefined>;
  readonly approvals: readonly SentApproval[] | undefined;
  readonly registers: ReadonlyMap<string, readonly SentRow[]>;
  readonly expects: readonly Expectation[];
  /** Whether all of it could be read. */
  readonly sound: boolean;
  readonly diagnostics: RuleContext["diagnostics"];
};

/** Reads a worked example; every fact, rule and role it names must exist, every value be one. */
export function readScenario(map: YamlMap, context: RuleContext): WrittenScenario | undefined {
  const id = scalarAt(map, "id");
  if (id === undefined) return undefined;
  const before = context.diagnostics.length;
  const question = valueAt(map, "tanya");
  const asks = question?.kind === "scalar" ? readScenarioQuestion(question, context) : undefined;
  const instant = readInstant(map, context);
  const sent = readFacts(valueAt(map, "fakta"), context);
  const approvals = readApprovals(valueAt(map, "persetujuan"), context);
  const registers = readRegisters(valueAt(map, "registri"), context);
  const { expects, sound } = readExpectations(map, context);
  return {
    id,
    title: scalarAt(map, "judul") ?? id,
    question: scalarAt(map, "tanya") ?? "",
    at: scalarAt(map, "pada") ?? "",
    facts: writtenFacts(valueAt(map, "fakta")),
    like: scalarAt(map, "seperti"),
    expected: writtenExpectations(map),
    document: context.document.head.id,
    // A scenario shows how the whole Pasal works, wherever in it the block stands.
    provision: context.unit.id,
    span: map.span,
    likeSpan: valueAt(map, "seperti")?.span ?? map.span,
    asks,
    instant,
    sent,
    approvals,
    registers,
    expects,
    sound: sound && context.diagnostics.length === before,
    diagnostics: context.diagnostics,
  };
}

/** The instant asked about; a date alone is its first second. */
function readInstant(map: YamlMap, { zone, diagnostics }: RuleContext): string | undefined {
  const [written] = scalarsAt(map, "pada");
  const moment = written && readCivilMoment(written.value);
  // What is no moment at all is a finding of the schema.
  if (!moment) return undefined;
  const instant = instantOf(zone, moment.date, moment.time ?? "00:00:00");
  if (instant === undefined)
    diagnostics.push(diagnose("scenario-time-missing", written.span, { written: written.value, zone }));
  return instant;
}

function readFacts(node: YamlNode | undefined, context: RuleContext): ReadonlyMap<string, SentValue | undefined> {
  const sent = new Map<string, SentValue | undefined>();
  if (node?.kind !== "map") return sent;
  const { vocabulary, diagnostics } = context;
  for (const { key, keySpan, value } of node.entries) {
    const type = vocabulary.facts.get(key)?.type;
    if (!type) {
      const nearest = suggest(key, vocabulary.facts.keys());
      diagnostics.push(diagnose("unknown-fact", keySpan, { fact: key, nearest }));
    } else if (type.kind === "derived") {
      diagnostics.push(diagnose("scenario-derived-fact", keySpan, { fact: key, by: type.by }));
    } else if (value.kind === "scalar" && value.value.trim() === notKnown) sent.set(key, undefined);
    else sent.set(key, readSentValue(key, type, value, context));
  }
  return sent;
}

function readApprovals(node: YamlNode | undefined, context: RuleContext): readonly SentApproval[] | undefined {
  if (node?.kind !== "list") return undefined;
  const { organisation, zone, diagnostics } = context;
  return node.items.flatMap((item): readonly SentApproval[] => {
    const [by] = scalarsAt(item, "oleh");
    const [at] = scalarsAt(item, "pada");
    const decision = scalarAt(item, "putusan");
    // What is absent is a finding of the schema.
    if (!by || !at) return [];
    const { roles } = organisation;
    if (!roles.has(by.value)) {
      const nearest = suggest(by.value, roles.keys());
      diagnostics.push(diagnose("unknown-role", by.span, { role: by.value, nearest }));
    }
    const moment = readCivilMoment(at.value);
    const instant = moment?.time === undefined ? undefined : instantOf(zone, moment.date, moment.time);
    if (instant === undefined) {
      diagnostics.push(diagnose("scenario-time-missing", at.span, { written: at.value, zone }));
      return [];
    }
    return [{ by: by.value, at: instant, decision: decision === "ditolak" ? "refused" : "approved" }];
  });
}

function readRegisters(node: YamlNode | undefined, context: RuleContext): ReadonlyMap<string, readonly SentRow[]> {
  const registers = new Map<string, readonly SentRow[]>();
  if (node?.kind !== "map") return registers;
  for (const { key, keySpan, value } of node.entries) {
    if (!reportUnknownRegister(key, keySpan, context) || value.kind !== "list") continue;
    const columns = columnsOf(key, context);
    registers.set(
      key,
      value.items.flatMap((item): readonly SentRow[] => {
        if (item.kind === "scalar") return [item.value.trim()];
        return item.kind === "map" ? [readRow(item, (column) => `${key}.${column}`, context, columns)] : [];
      }),
    );
  }
  return registers;
}

/** The columns of a register, or of the members of registers: a member also names the row it stands to. */
function columnsOf(name: string, { vocabulary }: RuleContext): ReadonlySet<string> {
  const registers = [...vocabulary.registers.values()];
  return new Set(
    registers.flatMap(({ id, members, columns }) =>
      id === name ? ["id", ...columns] : members.includes(name) ? [id, ...columns] : [],
    ),
  );
}

function writtenFacts(node: YamlNode | undefined): ReadonlyMap<string, string> {
  return new Map(node?.kind === "map" ? node.entries.map(({ key, value }) => [key, wordsOf(value)]) : []);
}

function writtenExpectations(map: YamlMap): ReadonlyMap<string, readonly string[]> {
  const expected = new Map<string, readonly string[]>();
  for (const key of expectations) {
    const value = valueAt(map, key);
    if (!value) continue;
    const lines =
      value.kind === "map"
        ? value.entries.map((entry) => `${entry.key}: ${wordsOf(entry.value)}`)
        : scalarsAt(map, key).map((item) => item.value);
    expected.set(key, lines);
  }
  return expected;
}

function wordsOf(value: YamlNode): string {
  switch (value.kind) {
    case "scalar":
      return value.value;
    case "list":
      return value.items.map(wordsOf).join(", ");
    case "map":
      return value.entries.map((entry) => `${entry.key}: ${wordsOf(entry.value)}`).join(", ");
  }
}
