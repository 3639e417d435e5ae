import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { AuditFinding } from "../../evaluate/audit.js";
import { auditRows, factsOfRows, normsOfRows } from "../../evaluate/audit-rows.js";
import { answerBase, cite } from "../../evaluate/cite.js";
import { formatInstant, parseInstant } from "../../evaluate/instant.js";
import type { Rules } from "../../evaluate/rules.js";
import type { WorkCalendar } from "../../evaluate/working-time.js";
import { byCodeUnits } from "../../model/by-code-units.js";
import type { AuditReportWire } from "../../model/generated/audit-report-wire.js";
import type { Norm } from "../../model/generated/rules-wire.js";
import { positionAt, type SourceFile } from "../../model/source-file.js";
import type { Span } from "../../model/span.js";
import type { Register, RowFact } from "../../model/vocabulary.js";
import type { Registers } from "../registers/check-register.js";
import { type AuditedRow, type AuditInput, auditInput } from "./audit-input.js";
import { countMembers } from "./count-members.js";
import { columnsSent, factsGiven, isFilled } from "./row-facts.js";
import { type RowNamer, rowNamer } from "./row-name.js";

type Finding = AuditReportWire["findings"][number];
type Upcoming = AuditReportWire["upcoming"][number];
type Unchecked = AuditReportWire["unchecked"][number];

/** What a report is made from. */
export type AuditOfRegisters = {
  readonly rules: Rules;
  readonly calendar: WorkCalendar;
  /** The registers of the law, and what files say of them. */
  readonly declared: ReadonlyMap<string, Register>;
  readonly registers: Registers;
  /** Mistakes in the registers that do not keep them from being read. */
  readonly faults: readonly Diagnostic[];
  readonly sources: readonly SourceFile[];
  /** ISO 8601 with an offset. */
  readonly at: string;
  /** `YYYY-MM`: only what fell due, falls due or holds in it. */
  readonly month: string | undefined;
  /** Id of the agency whose rows alone are told. */
  readonly agency: string | undefined;
};

/**
 * Holds registers against the norms: counts, what each row must satisfy, and what is owed in the case a row describes. The month of a finding is that
 * of its due time; what has none holds at the instant asked about, and belongs to its month.
 * @throws NotCovered; CalendarError where the instant lies outside the calendar.
 */
export function auditReport(asked: AuditOfRegisters): AuditReportWire {
  const { rules, calendar, declared, registers, at, month, agency } = asked;
  const { value: input, diagnostics: timeless } = auditInput(rules, calendar, declared, registers, at);
  const judged: readonly AuditFinding[] = [
    ...countMembers(rules, input, at),
    ...input.cases.flatMap((question) => auditRows(rules, question)),
  ];
  const namer = rowNamer(declared, registers);
  const writer = reportWriter(asked, input, namer);
  const found = judged.map((one) => writer.read(one));
  const inScope = <One extends { readonly agency?: string; readonly month?: string }>(one: One): boolean =>
    (agency === undefined || one.agency === agency) && (month === undefined || (one.month ?? month) === month);
  const findings = found.flatMap(({ finding }) => finding ?? []).filter(inScope);
  const upcoming = found
    .flatMap(({ upcoming: one }) => one ?? [])
    .filter(inScope)
    .sort((a, b) => (parseInstant(a.due) ?? 0) - (parseInstant(b.due) ?? 0) || byCodeUnits(a.norm, b.norm));
  const unchecked = mergeUnchecked([...found.flatMap((one) => one.unchecked ?? []), ...writer.unasked()]);
  const told = new Set([...findings, ...upcoming, ...unchecked].map(({ norm }) => norm));
  const order = new Map(rules.book.norms.map(({ id }, index) => [id, index]));
  const now = formatInstant(parseInstant(at) ?? Number.NaN, calendar);
  const year = Number(now.slice(0, 4));
  const agencies = input.rows.filter(({ isAgency }) => isAgency);
  const months = [...new Set([...findings, ...upcoming].map((one) => one.month))].sort();
  return {
    $schema: "urn:pedoman:schema:outputs:audit-report:1",
    format: "1.0.0",
    ...answerBase(rules, now),
    ...(month === undefined ? {} : { month }),
    ...(agency === undefined ? {} : { agency }),
    rows: [...registers].map(([register, rows]) => ({
      register,
      rows: rows.length,
      inForce: input.rows.filter((row) => row.register === register && row.standing === "in-force").length,
    })),
    checks: judged.filter(({ state }) => state !== "not_applicable").length,
    norms: rules.book.norms
      .filter(({ id }) => told.has(id))
      .map((norm) => ({
        norm: norm.id,
        ...writer.cited(norm),
        bearers: writer.bearers(norm),
        findings: findings.filter((one) => one.norm === norm.id).length,
        upcoming: upcoming.filter((one) => one.norm === norm.id).length,
      })),
    agencies: agencies
      .filter(({ key }) => agency === undefined || key === agency)
      .map(({ key, register, row }) => ({
        id: key,
        name: namer(register, row, key),
        findings: findings.filter((one) => one.agency === key).length,
        upcoming: upcoming.filter((one) => one.agency === key).length,
      })),
    months: months.map((one) => ({
      month: one,
      findings: findings.filter((finding) => finding.month === one).length,
      upcoming: upcoming.filter((duty) => duty.month === one).length,
    })),
    findings: [...findings].sort((a, b) => (order.get(a.norm) ?? 0) - (order.get(b.norm) ?? 0)),
    upcoming,
    ending: input.rows
      .filter(({ standing, until }) => standing === "in-force" && until !== "")
      .map((row) => ({ ...writer.place(row), until: row.until, month: row.until.slice(0, 7) }))
      .filter(inScope)
      .sort((a, b) => byCodeUnits(a.until, b.until) || byCodeUnits(a.row, b.row)),
    notCounted: input.rows
      .filter((row) => row.standing !== "in-force")
      .map((row) => ({
        ...writer.place(row),
        standing: row.standing as Exclude<AuditedRow["standing"], "in-force">,
        from: row.from,
        until: row.until,
      }))
      .filter((one) => agency === undefined || one.agency === agency),
    data: [...asked.faults, ...timeless].map(({ code, span, message, help }) => ({
      code,
      at: placeIn(asked.sources, span),
      message,
      help,
    })),
    unchecked,
    beyondCalendar: judged.filter(({ uncounted }) => uncounted && !uncounted.mayBeBreached && uncounted.year > year)
      .length,
  };
}

const isWrong: ReadonlySet<AuditFinding["state"]> = new Set(["too_few", "too_many", "unmet", "breached", "unknown"]);
const isOpen: ReadonlySet<AuditFinding["state"]> = new Set(["pending", "unknown"]);

type Read = { readonly finding?: Finding; readonly upcoming?: Upcoming; readonly unchecked?: Unchecked };

/** Turns what the evaluator found into what a report tells. */
function reportWriter(
  { rules, calendar, declared, registers, sources, at }: AuditOfRegisters,
  input: AuditInput,
  namer: RowNamer,
) {
  const now = parseInstant(at) ?? Number.NaN;
  const byKey = new Map(input.rows.map((row) => [`${row.register} ${row.key}`, row]));
  const sent = new Map([...registers].map(([id, rows]) => [id, columnsSent(rows)]));
  const starts = new Set(input.rows.flatMap(({ startNotSaid }) => startNotSaid));
  const terms = new Map(rules.book.roles.map(({ id, term }) => [id, term]));
  const bearers = ({ bearer, bound }: Norm): string[] => {
    const named = bearer.flatMap((one) => ("role" in one && typeof one.role === "string" ? [one.role] : []));
    return [...new Set((named.length > 0 ? named : bound).map((role) => terms.get(role) ?? role))];
  };
  const place = (row: AuditedRow) => ({
    register: row.register,
    row: row.key,
    name: namer(row.register, row.row, row.key),
    ...(row.agency === undefined ? {} : { agency: row.agency }),
    at: placeIn(sources, row.row.span),
  });
  /** The columns a fact is said by in a register, as `register.column`. */
  const columnsOf = (register: string, fact: string): readonly string[] => {
    const own = declared.get(register)?.facts.filter((one) => one.fact === fact) ?? [];
    return [...new Set(own.flatMap(({ columns }) => columns.map((column) => `${register}.${column}`)))];
  };
  /** What a finding needs: columns (`register.column`) and registers that files may have, and facts that the rows of its register do not tell. */
  const neededBy = ({ register, member, needs }: AuditFinding) => {
    // Where members are counted, their register may be needed, or the columns that say where they belong and since when they count.
    const counted = needs.filter(
      (name) => member !== undefined && (name === member || name === `${member}.${register}` || starts.has(name)),
    );
    const told = needs
      .filter((name) => !counted.includes(name))
      .map((fact) => ({ fact, columns: columnsOf(register, fact) }));
    return {
      columns: [...counted, ...told.flatMap(({ columns }) => columns)],
      facts: told.filter(({ columns }) => columns.length === 0).map(({ fact }) => fact),
    };
  };
  const isSent = (register: string, column: string): boolean => sent.get(register)?.has(column) ?? false;
  /** Columns and registers that no file has: `register.column`, or `register`. */
  const isAbsent = (name: string): boolean => {
    const [register = "", column] = name.split(".");
    if (column === undefined) return declared.has(register) && !registers.has(register);
    return declared.get(register)?.columns.includes(column) === true && !isSent(register, column);
  };

  /** Whether files have a column, but nothing in it: of the row itself, or of some of the rows that are counted for it. */
  const isUnfilled = (name: string, { register, row }: AuditedRow): boolean => {
    const [own = "", column] = name.split(".");
    if (column === undefined || !isSent(own, column)) return false;
    return own !== register || (row.cells.get(column)?.text ?? "") === "";
  };

  const upcomingOf = (one: AuditFinding, row: AuditedRow, due: string, month: string): Upcoming => {
    const norm = rules.norms.get(one.norm) as Norm;
    const owed = norm.act?.words ?? one.citation;
    const isCertain = one.state === "pending";
    return { norm: one.norm, ...place(row), owed, bearers: bearers(norm), due, month, isCertain };
  };
  const findingOf = (one: AuditFinding, row: AuditedRow, month: string, needs: readonly string[]): Finding => {
    const { norm, state, due, member, expected, found, uncounted } = one;
    return {
      norm,
      ...place(row),
      state: state as Finding["state"],
      month,
      ...(due === undefined ? {} : { due }),
      ...(member === undefined || !expected ? {} : { member, bound: expected.bound, count: expected.count }),
      ...(found === undefined ? {} : { found: found.least }),
      ...(uncounted ? { uncountedYear: uncounted.year } : {}),
      needs: [...needs],
    };
  };

  /** The columns for which a row does not meet a requirement: those that say no, or are empty; if none does, all that it reads. */
  const against = ({ norm, register: id }: AuditFinding, { row }: AuditedRow): readonly string[] => {
    const reads = new Set(rules.norms.get(norm)?.bars?.when?.reads ?? []);
    const register = declared.get(id);
    if (!register) return [];
    const isNo = (column: string, by: RowFact["by"]): boolean =>
      by === "filled" ? !isFilled(row, column, register) : row.cells.get(column)?.text === "tidak";
    const told = register.facts
      .filter(({ fact, columns }) => reads.has(fact) && columns.every((column) => isSent(id, column)))
      .flatMap(({ by, columns }) => columns.map((column) => ({ column, isNo: isNo(column, by) })));
    const wanting = told.filter(({ isNo }) => isNo);
    return (wanting.length > 0 ? wanting : told).map(({ column }) => `${id}.${column}`);
  };

  const read = (one: AuditFinding): Read => {
    const { norm, register, state, due, dueSecond } = one;
    const row = one.row === undefined ? undefined : byKey.get(`${register} ${one.row}`);
    // A register that was not sent is held against nothing.
    if (!row) return state === "unknown" ? { unchecked: { norm, register, columns: [register], facts: [] } } : {};
    const month = formatInstant(dueSecond ?? now, calendar).slice(0, 7);
    if (isOpen.has(state) && due !== undefined && dueSecond !== undefined && dueSecond >= now) {
      return { upcoming: upcomingOf(one, row, due, month) };
    }
    if (!isWrong.has(state)) return {};
    if (state === "unmet") return { finding: findingOf(one, row, month, against(one, row)) };
    const { columns, facts } = neededBy(one);
    const unfilled = columns.filter((name) => isUnfilled(name, row));
    if (state !== "unknown" || unfilled.length > 0 || one.uncounted?.mayBeBreached)
      return { finding: findingOf(one, row, month, unfilled) };
    // A requirement whose other parts no register tells is neither met nor unmet by what it does tell.
    const absent = columns.filter(isAbsent);
    return absent.length + facts.length > 0 ? { unchecked: { norm, register, columns: absent, facts } } : {};
  };

  /** Norms that a register tells something of, and could only be held against if its files, or itself, had more. */
  const unasked = (): readonly Unchecked[] =>
    [...registers.keys()].flatMap((id) => {
      const register = declared.get(id);
      if (!register) return [];
      const given = new Set(factsGiven(register, sent.get(id) ?? new Set()).map(({ fact }) => fact));
      const asked = new Set(normsOfRows(rules, given));
      return rules.book.norms
        .filter((norm) => !asked.has(norm))
        .flatMap((norm): readonly Unchecked[] => {
          const facts = factsOfRows(norm);
          const untold = facts.filter((fact) => !tells(register, fact));
          // What another register tells wholly is held against its rows.
          const isElsewhere = [...declared.values()].some(
            (one) => one !== register && facts.every((fact) => tells(one, fact)),
          );
          if (untold.length === facts.length || (untold.length > 0 && isElsewhere)) return [];
          const columns = facts.flatMap((fact) => columnsOf(id, fact)).filter(isAbsent);
          return [{ norm: norm.id, register: id, columns, facts: untold }];
        });
    });

  const cited = (norm: Norm) => {
    const { citation, quote, document, said, draft } = cite(rules, norm);
    return { citation, quote, document, said, draft };
  };
  return { read, unasked, place, bearers, cited };
}

function tells({ facts }: Register, fact: string): boolean {
  return facts.some((one) => one.fact === fact);
}

function mergeUnchecked(found: readonly Unchecked[]): Unchecked[] {
  const merged = new Map<string, Unchecked>();
  for (const one of found) {
    const key = `${one.norm} ${one.register}`;
    const before = merged.get(key);
    const columns = [...new Set([...(before?.columns ?? []), ...one.columns])].sort();
    const facts = [...new Set([...(before?.facts ?? []), ...one.facts])].sort();
    merged.set(key, { ...one, columns, facts });
  }
  return [...merged.values()];
}

/** A place as people find it: the file, and the line in it. */
function placeIn(sources: readonly SourceFile[], { file, start }: Span): AuditReportWire["data"][number]["at"] {
  const source = sources.find(({ path }) => path === file);
  return { file, line: source ? positionAt(source, start).line : 1 };
}
