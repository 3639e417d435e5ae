import type { Language } from "../../diagnostics/diagnostic.js";
import type { AuditReportWire } from "../../model/generated/audit-report-wire.js";
import { monthNames } from "../../model/month-names.js";

type Finding = AuditReportWire["findings"][number];
type Standing = AuditReportWire["notCounted"][number]["standing"];

/** What an audit of registers says around its data: on the terminal, on its page, in CSV and in its calendar. */
export type AuditWords = {
  readonly language: Language;
  readonly title: string;
  readonly skipToContent: string;
  readonly at: string;
  readonly scope: string;
  readonly wholeScope: string;
  readonly draft: string;
  readonly draftNote: string;
  readonly edition: string;
  readonly checked: (checks: number, rows: number) => string;
  readonly counts: (findings: number, upcoming: number, data: number) => string;
  readonly clean: string;
  readonly overview: string;
  readonly byAgency: string;
  readonly byNorm: string;
  readonly byMonth: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly upcoming: string;
  readonly noUpcoming: string;
  readonly ending: string;
  /** What a row that ends is called in a calendar. */
  readonly ends: (name: string) => string;
  readonly notCounted: string;
  readonly notCountedNote: string;
  readonly data: string;
  readonly unchecked: string;
  readonly uncheckedNote: string;
  /** Facts that no column tells. */
  readonly untold: (facts: string) => string;
  readonly beyond: (count: number) => string;
  readonly calendarName: string;
  /** Heads of tables. */
  readonly heads: {
    readonly agency: string;
    readonly month: string;
    readonly norm: string;
    readonly provision: string;
    readonly row: string;
    readonly state: string;
    readonly due: string;
    readonly place: string;
    readonly owed: string;
    readonly bearers: string;
    readonly days: string;
    readonly until: string;
    readonly mistake: string;
    readonly mend: string;
    readonly needed: string;
    readonly register: string;
    readonly kind: string;
    readonly note: string;
  };
  readonly states: Readonly<Record<Finding["state"], string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  /** A finding in a few words, beside its state. */
  readonly detail: (finding: Finding, member: string) => string;
  readonly uncertain: string;
  /** Rows of a list that are not shown. */
  readonly more: (count: number) => string;
  readonly line: (line: number) => string;
  /** `2026-10` → *Oktober 2026*. */
  readonly month: (month: string) => string;
  /** `2026-10-08` → *8 Oktober 2026*. */
  readonly date: (date: string) => string;
  /** `2026-10-08T17:20:00+08:00` → *8 Oktober 2026 pukul 17.20*; the last second of a day is its end. */
  readonly moment: (instant: string) => string;
  readonly made: string;
};

type Bound = NonNullable<Finding["bound"]>;

/** A count that is not what it must be; a year without calendar; else the columns that would have to be filled. */
function detailWith(
  bounds: Readonly<Record<Bound, string>>,
  of: string,
  fill: string,
  noCalendar: (year: number) => string,
): AuditWords["detail"] {
  return ({ bound, count, found, needs, state, uncountedYear }, member) => {
    if (uncountedYear !== undefined && needs.length === 0) return noCalendar(uncountedYear);
    if (bound !== undefined) return `${found ?? 0} ${member}${of}${bounds[bound]} ${count}`;
    return needs.length > 0 ? `${state === "unknown" ? `${fill} ` : ""}${needs.join(", ")}` : "";
  };
}

/** The parts of an instant as they stand in it. */
function partsOf(instant: string): { readonly date: string; readonly time: string } {
  const [date = "", time = ""] = instant.split("T");
  return { date, time: time.slice(0, 5) };
}

function dateWith(names: (month: number) => string): (date: string) => string {
  return (date) => {
    const [year = "", month = "1", day] = date.split("-");
    const named = `${names(Number(month))} ${year}`;
    return day === undefined ? named : `${Number(day)} ${named}`;
  };
}

const dateId = dateWith((month) => monthNames[month - 1]?.id ?? "");
const dateEn = dateWith((month) => monthNames[month - 1]?.en ?? "");

const indonesian: AuditWords = {
  language: "id",
  title: "Pemeriksaan register",
  skipToContent: "Langsung ke isi",
  at: "Keadaan pada",
  scope: "Cakupan",
  wholeScope: "Semua Perangkat Daerah dan semua bulan",
  draft: "Rancangan",
  draftNote: "Aturan ini masih rancangan dan belum mengikat siapa pun.",
  edition: "Edisi aturan",
  checked: (checks, rows) => `${checks} pemeriksaan atas ${rows} baris`,
  counts: (findings, upcoming, data) =>
    `${findings} temuan, ${upcoming} yang akan jatuh tempo, ${data} kesalahan isi register`,
  clean: "Tidak ada temuan.",
  overview: "Ringkasan",
  byAgency: "Menurut Perangkat Daerah",
  byNorm: "Menurut ketentuan",
  byMonth: "Menurut bulan jatuh tempo",
  findings: "Temuan",
  noFindings: "Tidak ada temuan.",
  upcoming: "Akan jatuh tempo",
  noUpcoming: "Tidak ada yang akan jatuh tempo.",
  ending: "Masa berlaku yang akan berakhir",
  ends: (name) => `Masa berlaku berakhir: ${name}`,
  notCounted: "Tidak dihitung karena tidak berlaku pada saat itu",
  notCountedNote: "Baris ini tidak dihitung sebagai Admin atau keputusan yang berlaku.",
  data: "Kesalahan isi register",
  unchecked: "Tidak dapat diperiksa",
  uncheckedNote:
    "Kolom, register, atau fakta berikut tidak ada dalam berkas, sehingga ketentuannya tidak diperiksa, atau tidak seluruhnya.",
  untold: (facts) => `tidak dicatat register: ${facts}`,
  beyond: (count) =>
    `${count} jatuh tempo berada pada tahun yang kalendernya belum ditetapkan, sehingga belum dapat dihitung.`,
  calendarName: "Jatuh tempo register",
  heads: {
    agency: "Perangkat Daerah",
    month: "Bulan",
    norm: "Norma",
    provision: "Ketentuan",
    row: "Yang diperiksa",
    state: "Keadaan",
    due: "Jatuh tempo",
    place: "Letak",
    owed: "Kewajiban",
    bearers: "Yang wajib",
    days: "Masa berlaku",
    until: "Hari terakhir",
    mistake: "Kesalahan",
    mend: "Perbaikan",
    needed: "Yang diperlukan",
    register: "Register",
    kind: "Jenis",
    note: "Keterangan",
  },
  states: {
    too_few: "Kurang",
    too_many: "Lebih",
    unmet: "Syarat tidak dipenuhi",
    breached: "Lewat waktu",
    unknown: "Belum diketahui",
  },
  standing: { "not-yet": "belum berlaku", over: "tidak berlaku lagi", unknown: "mulai berlakunya tidak ditulis" },
  detail: detailWith(
    { exactly: "tepat", "at-least": "paling sedikit", "at-most": "paling banyak" },
    ", seharusnya ",
    "isi kolom",
    (year) => `waktunya tidak dapat dihitung karena tahun ${year} tidak berkalender`,
  ),
  uncertain: "paling lambat; bergantung pada hal yang belum diketahui",
  more: (count) => `… dan ${count} lagi; semuanya ada dalam CSV (--format csv)`,
  line: (line) => `baris ${line}`,
  month: dateId,
  date: dateId,
  moment: (instant) => {
    const { date, time } = partsOf(instant);
    return `${dateId(date)} ${time === "23:59" ? "pukul 24.00" : `pukul ${time.replace(":", ".")}`}`;
  },
  made: "Nama orang tidak dicantumkan; letaknya menunjukkan baris dalam berkas register.",
};

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

const english: AuditWords = {
  language: "en",
  title: "Audit of registers",
  skipToContent: "Skip to content",
  at: "As of",
  scope: "Scope",
  wholeScope: "All agencies and all months",
  draft: "Draft",
  draftNote: "These rules are a draft and bind nobody yet.",
  edition: "Edition of the rules",
  checked: (checks, rows) => `${counted(checks, "check")} of ${counted(rows, "row")}`,
  counts: (findings, upcoming, data) =>
    `${counted(findings, "finding")}, ${upcoming} falling due, ${counted(data, "mistake")} in the registers`,
  clean: "Nothing was found.",
  overview: "Overview",
  byAgency: "By agency",
  byNorm: "By provision",
  byMonth: "By month of the due time",
  findings: "Findings",
  noFindings: "Nothing was found.",
  upcoming: "Falling due",
  noUpcoming: "Nothing falls due.",
  ending: "Validity that ends",
  ends: (name) => `Validity ends: ${name}`,
  notCounted: "Not counted, not being in force at that time",
  notCountedNote: "These rows do not count as an Admin or a decree in force.",
  data: "Mistakes in the registers",
  unchecked: "Could not be checked",
  uncheckedNote:
    "No file has the columns, registers or facts below, so that their provisions were not checked, or not wholly.",
  untold: (facts) => `no register records: ${facts}`,
  beyond: (count) =>
    `Due times that could not be told, because they lie in years whose calendar is not published yet: ${count}.`,
  calendarName: "Due times of registers",
  heads: {
    agency: "Agency",
    month: "Month",
    norm: "Norm",
    provision: "Provision",
    row: "Checked",
    state: "State",
    due: "Due",
    place: "Place",
    owed: "Owed",
    bearers: "By whom",
    days: "Validity",
    until: "Last day",
    mistake: "Mistake",
    mend: "How to mend it",
    needed: "Needed",
    register: "Register",
    kind: "Kind",
    note: "Note",
  },
  states: {
    too_few: "Too few",
    too_many: "Too many",
    unmet: "Requirement unmet",
    breached: "Overdue",
    unknown: "Not known",
  },
  standing: { "not-yet": "not in force yet", over: "not in force any more", unknown: "nobody wrote since when" },
  detail: detailWith(
    { exactly: "exactly", "at-least": "at least", "at-most": "at most" },
    ", must be ",
    "fill the column",
    (year) => `its time cannot be counted, because ${year} has no calendar`,
  ),
  uncertain: "at the latest; depends on what is not known",
  more: (count) => `… and ${count} more; all of them stand in the CSV (--format csv)`,
  line: (line) => `line ${line}`,
  month: dateEn,
  date: dateEn,
  moment: (instant) => {
    const { date, time } = partsOf(instant);
    return `${dateEn(date)}, ${time === "23:59" ? "24:00" : time}`;
  },
  made: "Persons are not named; the place shows the row in the register file.",
};

export const auditWords: Readonly<Record<Language, AuditWords>> = { id: indonesian, en: english };
