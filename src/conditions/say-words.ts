import type { Language } from "../diagnostics/diagnostic.js";
import type { ComparisonOperator } from "../model/condition.js";
import { monthNames } from "../model/month-names.js";

/** What a comparison is said over: levels, amounts, periods, days, or anything else. */
export type Measure = "level" | "amount" | "period" | "day" | "other";

type Operators = Readonly<Record<ComparisonOperator, string>>;

/** The turns of phrase with which conditions are said. `x` is a fact as the text speaks of it, `y` what it is held against. */
export type SayWords = {
  readonly and: string;
  readonly or: string;
  /** Before the last of three or more. */
  readonly listAnd: string;
  readonly listOr: string;
  readonly notSo: (part: string) => string;
  readonly holds: (x: string, negated: boolean) => string;
  readonly happened: (x: string) => string;
  readonly notHappened: (x: string) => string;
  readonly known: (x: string, negated: boolean) => string;
  readonly overdue: (rule: string, negated: boolean) => string;
  readonly met: (rule: string, negated: boolean) => string;
  readonly breached: (rule: string, negated: boolean) => string;
  readonly operators: Readonly<Record<Measure, Operators>>;
  readonly oneOf: (x: string, choices: string, negated: boolean) => string;
  readonly contains: (x: string, choices: string, several: boolean, negated: boolean) => string;
  readonly some: (variable: string, list: string, body: string) => string;
  readonly every: (variable: string, list: string, body: string) => string;
  readonly count: (variable: string, list: string, body: string) => string;
  readonly element: (attribute: string, variable: string) => string;
  readonly yesNo: (value: boolean) => string;
  readonly now: string;
  readonly date: (day: number, month: number, year: number, time: string | undefined) => string;
  /** The subject of a sentence about when: a fact, the present, a date. */
  readonly factWhen: (x: string) => string;
  readonly nowWhen: string;
  readonly dateWhen: (x: string) => string;
  readonly before: string;
  readonly after: string;
  readonly atLatest: string;
  readonly atEarliest: string;
  readonly between: (from: string, to: string) => string;
  readonly since: (duration: string, point: string) => string;
  readonly ahead: (duration: string, point: string) => string;
  readonly withinLast: (x: string, duration: string) => string;
  readonly withinCalendar: (x: string, calendar: string) => string;
};

const indonesian: SayWords = {
  and: " dan ",
  or: " atau ",
  listAnd: ", dan ",
  listOr: ", atau ",
  notSo: (part) => `tidak benar bahwa (${part})`,
  holds: (x, negated) => `${x} ${negated ? "tidak " : ""}terpenuhi`,
  happened: (x) => `${x} sudah terjadi`,
  notHappened: (x) => `${x} belum terjadi`,
  known: (x, negated) => `${x} ${negated ? "tidak " : ""}diketahui`,
  overdue: (rule, negated) => `batas waktu aturan ${rule} ${negated ? "tidak " : ""}terlampaui`,
  met: (rule, negated) => `aturan ${rule} ${negated ? "tidak " : ""}dipenuhi`,
  breached: (rule, negated) => `aturan ${rule} ${negated ? "tidak " : ""}dilanggar`,
  operators: {
    level: {
      "=": "adalah",
      "!=": "bukan",
      "<": "lebih rendah daripada",
      "<=": "paling tinggi",
      ">": "lebih tinggi daripada",
      ">=": "paling rendah",
    },
    amount: {
      "=": "sama dengan",
      "!=": "tidak sama dengan",
      "<": "kurang dari",
      "<=": "paling banyak",
      ">": "lebih dari",
      ">=": "paling sedikit",
    },
    period: {
      "=": "sama dengan",
      "!=": "tidak sama dengan",
      "<": "kurang dari",
      "<=": "paling lama",
      ">": "lebih dari",
      ">=": "paling singkat",
    },
    day: { "=": "adalah", "!=": "bukan", "<": "sebelum", "<=": "paling lambat", ">": "sesudah", ">=": "paling cepat" },
    other: {
      "=": "sama dengan",
      "!=": "tidak sama dengan",
      "<": "kurang dari",
      "<=": "sama dengan atau kurang dari",
      ">": "lebih dari",
      ">=": "sama dengan atau lebih dari",
    },
  },
  oneOf: (x, choices, negated) => `${x} ${negated ? "bukan" : "adalah"} salah satu dari ${choices}`,
  contains: (x, choices, several, negated) =>
    `${x} ${negated ? "tidak " : ""}memuat ${several ? (negated ? "satu pun dari " : "salah satu dari ") : ""}${choices}`,
  some: (variable, list, body) => `ada ${variable} dalam ${list} yang memenuhi (${body})`,
  every: (variable, list, body) => `setiap ${variable} dalam ${list} memenuhi (${body})`,
  count: (variable, list, body) => `jumlah ${variable} dalam ${list} yang memenuhi (${body})`,
  element: (attribute, variable) => `${attribute} pada ${variable}`,
  yesNo: (value) => (value ? "ya" : "tidak"),
  now: "saat ini",
  date: (day, month, year, time) =>
    `${day} ${monthNames[month - 1]?.id} ${year}${time === undefined ? "" : ` pukul ${time}`}`,
  factWhen: (x) => `${x} terjadi`,
  nowWhen: "saat ini",
  dateWhen: (x) => `${x} jatuh`,
  before: "sebelum",
  after: "sesudah",
  atLatest: "paling lambat",
  atEarliest: "paling cepat",
  between: (from, to) => `antara ${from} sampai dengan ${to}`,
  since: (duration, point) => `${duration} sejak ${point}`,
  ahead: (duration, point) => `${duration} sebelum ${point}`,
  withinLast: (x, duration) => `${x} terjadi dalam ${duration} terakhir`,
  withinCalendar: (x, calendar) => `${x} terjadi dalam ${calendar}`,
};

const amounts: Operators = {
  "=": "is exactly",
  "!=": "is not",
  "<": "is less than",
  "<=": "is at most",
  ">": "is more than",
  ">=": "is at least",
};
const calendars: Readonly<Record<string, string>> = {
  "jam kerja": "within working hours",
  "hari kerja": "on a working day",
};

const english: SayWords = {
  and: " and ",
  or: " or ",
  listAnd: ", and ",
  listOr: ", or ",
  notSo: (part) => `it is not the case that (${part})`,
  holds: (x, negated) => `${x} ${negated ? "does not hold" : "holds"}`,
  happened: (x) => `${x} has happened`,
  notHappened: (x) => `${x} has not happened yet`,
  known: (x, negated) => `${x} is ${negated ? "not " : ""}known`,
  overdue: (rule, negated) => `the time limit of rule ${rule} has ${negated ? "not " : ""}passed`,
  met: (rule, negated) => `rule ${rule} has ${negated ? "not " : ""}been met`,
  breached: (rule, negated) => `rule ${rule} has ${negated ? "not " : ""}been breached`,
  operators: {
    level: { "=": "is", "!=": "is not", "<": "is below", "<=": "is at most", ">": "is above", ">=": "is at least" },
    amount: amounts,
    period: amounts,
    day: {
      "=": "is",
      "!=": "is not",
      "<": "is before",
      "<=": "is no later than",
      ">": "is after",
      ">=": "is no earlier than",
    },
    other: { ...amounts, "=": "equals", "!=": "does not equal" },
  },
  oneOf: (x, choices, negated) => `${x} is ${negated ? "none" : "one"} of ${choices}`,
  contains: (x, choices, several, negated) =>
    `${x} ${negated ? "does not contain" : "contains"} ${several ? (negated ? "any of " : "one of ") : ""}${choices}`,
  some: (variable, list, body) => `some ${variable} in ${list} satisfies (${body})`,
  every: (variable, list, body) => `every ${variable} in ${list} satisfies (${body})`,
  count: (variable, list, body) => `the number of ${variable} in ${list} that satisfy (${body})`,
  element: (attribute, variable) => `${attribute} of ${variable}`,
  yesNo: (value) => (value ? "yes" : "no"),
  now: "now",
  date: (day, month, year, time) =>
    `${day} ${monthNames[month - 1]?.en} ${year}${time === undefined ? "" : ` at ${time.replace(".", ":")}`}`,
  factWhen: (x) => `${x} happens`,
  nowWhen: "it is now",
  dateWhen: (x) => `${x} falls`,
  before: "before",
  after: "after",
  atLatest: "no later than",
  atEarliest: "no earlier than",
  between: (from, to) => `between ${from} and ${to}`,
  since: (duration, point) => `${duration} after ${point}`,
  ahead: (duration, point) => `${duration} before ${point}`,
  withinLast: (x, duration) => `${x} happened within the last ${duration}`,
  withinCalendar: (x, calendar) => `${x} happened ${calendars[calendar] ?? `within ${calendar}`}`,
};

export const sayWords: Readonly<Record<Language, SayWords>> = { id: indonesian, en: english };
