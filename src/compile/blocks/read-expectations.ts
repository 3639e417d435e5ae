import { parseTimeBound } from "../../conditions/parse-duration.js";
import { suggest } from "../../diagnostics/suggest.js";
import { readCivilMoment } from "../../model/civil-moment.js";
import type { Bearer } from "../../model/norm.js";
import type { AuditLine, DutyState, Expectation, ScenarioVerdict } from "../../model/scenario.js";
import type { Span } from "../../model/span.js";
import { scalarsAt, valueAt, type YamlMap } from "../../model/yaml.js";
import { instantOf } from "../calendar/civil-time.js";
import { diagnose } from "./diagnostics.js";
import { readBearer } from "./read-bearer.js";
import type { RuleContext } from "./rule-context.js";

const verdicts: ReadonlyMap<string, ScenarioVerdict> = new Map([
  ["boleh", "permit"],
  ["dilarang", "deny"],
  ["perlu persetujuan", "needs_approval"],
  ["perlu fakta", "needs_facts"],
  ["bebas", "excluded"],
  ["tidak bebas", "not_excluded"],
]);

const dutyStates: ReadonlyMap<string, DutyState> = new Map([
  ["menunggu", "pending"],
  ["dipenuhi", "met"],
  ["dipenuhi terlambat", "met_late"],
  ["dilanggar", "breached"],
  ["belum timbul", "not_triggered"],
  ["tidak berlaku", "not_applicable"],
  ["berakhir", "ended"],
  ["tidak diketahui", "unknown"],
]);

const auditFindings: ReadonlyMap<string, AuditLine["finding"]> = new Map([
  ["ganda", "twice"],
  ["tidak diketahui", "unknown"],
  ["tidak dipenuhi", "unmet"],
  ["dilanggar", "breached"],
]);

/** Reads all that a scenario expects of its answer. What cannot be read is a finding and leaves `sound` false. */
export function readExpectations(
  map: YamlMap,
  context: RuleContext,
): { readonly expects: readonly Expectation[]; readonly sound: boolean } {
  const read = [
    readVerdict(map),
    readApprovers(map, context),
    readReasons(map, context),
    readMissing(map, context),
    readDuties(map, context),
    readAudit(map, context),
  ];
  const sound = read.every((part) => part !== undefined);
  return { expects: read.flatMap((part) => part ?? []), sound };
}

type Read = readonly Expectation[] | undefined;

function readVerdict(map: YamlMap): Read {
  const [written] = scalarsAt(map, "putusan");
  if (!written) return [];
  const verdict = verdicts.get(written.value.trim());
  // Any other word is a finding of the schema.
  return verdict && [{ kind: "verdict", verdict, span: written.span }];
}

function readApprovers(map: YamlMap, context: RuleContext): Read {
  const node = valueAt(map, "oleh");
  if (!node) return [];
  const items = (node.kind === "list" ? node.items : [node]).filter((item) => item.kind === "scalar");
  const bearers = items.map((item) => (item.value === "" ? undefined : readBearer(item, context)));
  if (!bearers.every((bearer) => bearer !== undefined) || bearers.length === 0) return undefined;
  const roles = bearers.flatMap(rolesOf);
  const mode = bearers.length === 1 && bearers[0]?.kind === "either" ? ("any" as const) : ("all" as const);
  const written = items.map(({ value }) => value).join(", ");
  const named = bearers.every(({ kind }) => kind !== "as-in" && kind !== "substitutes-of");
  if (!named || !roles.every((role) => context.organisation.roles.has(role))) {
    if (!named) context.diagnostics.push(diagnose("bearer-malformed", node.span, { written }));
    return undefined;
  }
  return [{ kind: "approvers", mode, roles: [...new Set(roles)].sort(), span: node.span }];
}

function rolesOf(bearer: Bearer): readonly string[] {
  switch (bearer.kind) {
    case "role":
      return [bearer.role];
    case "as-in":
    case "substitutes-of":
      return [];
    default:
      return bearer.members.flatMap(rolesOf);
  }
}

function readReasons(map: YamlMap, context: RuleContext): Read {
  const reasons = scalarsAt(map, "karena").map(({ value, span }): Expectation | undefined =>
    reportUnknownRule(value, span, context) ? { kind: "reason", rule: value, span } : undefined,
  );
  return reasons.every((reason) => reason !== undefined) ? reasons : undefined;
}

function readMissing(map: YamlMap, { vocabulary, diagnostics }: RuleContext): Read {
  const node = valueAt(map, "kurang");
  const facts = scalarsAt(map, "kurang");
  if (!node || facts.length === 0) return [];
  const unknown = facts.filter(({ value }) => !vocabulary.facts.has(value));
  for (const { value: fact, span } of unknown)
    diagnostics.push(diagnose("unknown-fact", span, { fact, nearest: suggest(fact, vocabulary.facts.keys()) }));
  if (unknown.length > 0) return undefined;
  return [{ kind: "missing", facts: [...new Set(facts.map(({ value }) => value))].sort(), span: node.span }];
}

function readDuties(map: YamlMap, context: RuleContext): Read {
  const node = valueAt(map, "kewajiban");
  if (node?.kind !== "map") return [];
  const duties = node.entries.map(({ key, keySpan, value }): Expectation | undefined => {
    const known = reportUnknownRule(key, keySpan, context, true);
    if (value.kind !== "scalar") return undefined;
    const duty = readDuty(key, value.value.trim().replace(/\s+/g, " "), value.span, context);
    if (!duty) context.diagnostics.push(diagnose("scenario-duty-unreadable", value.span, { written: value.value }));
    return known ? duty : undefined;
  });
  return duties.every((duty) => duty !== undefined) ? duties : undefined;
}

function readDuty(rule: string, written: string, span: Span, { zone }: RuleContext): Expectation | undefined {
  const state = dutyStates.get(written);
  if (state) return { kind: "duty", rule, state, due: undefined, written, span };
  const [, until] = /^menunggu sampai (.+)$/.exec(written) ?? [];
  if (until !== undefined) {
    const { date, time } = readCivilMoment(until) ?? {};
    const due = date !== undefined && time !== undefined ? instantOf(zone, date, time) : undefined;
    return due === undefined ? undefined : { kind: "duty", rule, state: "pending", due, written, span };
  }
  const limit = parseTimeBound(written);
  return limit?.event === undefined ? undefined : { kind: "attached-duty", rule, limit: limit.text, span };
}

function readAudit(map: YamlMap, context: RuleContext): Read {
  const node = valueAt(map, "temuan");
  const lines = scalarsAt(map, "temuan").map(({ value, span }): AuditLine | undefined => {
    const line = readAuditLine(value, span);
    if (!line) {
      context.diagnostics.push(diagnose("scenario-audit-unreadable", span, { written: value }));
      return undefined;
    }
    const known =
      line.finding === "twice"
        ? reportUnknownRegister(line.rule, span, context)
        : reportUnknownRule(line.rule, span, context, true);
    return known ? line : undefined;
  });
  if (!node || lines.length === 0) return [];
  return lines.every((line) => line !== undefined) ? [{ kind: "audit", found: lines, span: node.span }] : undefined;
}

/** `satu-pic, dinkes, lebih 1` · `satu-pic, dinkes, kurang 1` · `dua-faktor, akun-a, tidak dipenuhi` · `skpd, dinkes, ganda`. */
function readAuditLine(text: string, span: Span): AuditLine | undefined {
  const [rule = "", row = "", found = "", ...more] = text.split(",").map((part) => part.trim());
  if (rule === "" || row === "" || more.length > 0) return undefined;
  const finding = auditFindings.get(found);
  if (finding) return { rule, row, finding, by: 0, span };
  const [, direction, count] = /^(lebih|kurang) ([1-9]\d{0,5})$/.exec(found) ?? [];
  if (direction === undefined) return undefined;
  return { rule, row, finding: direction === "lebih" ? "too-many" : "too-few", by: Number(count), span };
}

/** Whether a rule of that id exists; `letters` also allows one of its letters or choices, `tugas-pic.a`. */
function reportUnknownRule(written: string, span: Span, context: RuleContext, letters = false): boolean {
  const { ruleIds, diagnostics } = context;
  const id = letters ? written.replace(/\.[^.]*$/, "") : written;
  if (ruleIds.has(id)) return true;
  diagnostics.push(diagnose("unknown-rule", span, { written, nearest: suggest(written, ruleIds) }));
  return false;
}

/** Registers, and what stands in their rows. */
function registerNames({ vocabulary }: RuleContext): ReadonlySet<string> {
  return new Set([...vocabulary.registers.values()].flatMap(({ id, members }) => [id, ...members]));
}

/** Whether a register, or a member of one, has that name. */
export function reportUnknownRegister(name: string, span: Span, context: RuleContext): boolean {
  const names = registerNames(context);
  if (names.has(name)) return true;
  context.diagnostics.push(diagnose("unknown-register", span, { name, nearest: suggest(name, names) }));
  return false;
}
