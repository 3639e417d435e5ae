import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WorkCalendar } from "../evaluate/working-time.js";
import type { Condition } from "../model/condition.js";
import type { Fact, FactType } from "../model/vocabulary.js";
import { lowerText } from "../testing/lower-text.js";
import { runSteps } from "../testing/run-steps.js";
import { evaluateStrictly } from "../testing/strict-formula.js";
import { evaluateCondition } from "./evaluate-condition.js";
import type { FactValue, Truth } from "./fact-value.js";
import { parseCondition } from "./parse-condition.js";

const span = { file: "kosakata.md", start: 0, end: 0 };
const types: Readonly<Record<string, FactType>> = {
  "isu.lintas": { kind: "boolean" },
  "isu.tingkat": { kind: "choice", choices: ["rutin", "serius", "krisis"], ordered: true },
  "isu.puncak": { kind: "choice", choices: ["rutin", "serius", "krisis"], ordered: true },
  "isu.status": { kind: "choice", choices: ["ya", "tidak", "sebagian"], ordered: false },
  "isu.jangkauan": { kind: "number", unit: "tayangan" },
  "isu.viral": { kind: "boolean" },
  "isu.batas": { kind: "number", unit: "tayangan" },
  "isu.putaran": { kind: "number", unit: "jam" },
  "isu.tunda": { kind: "duration", unit: "jam" },
  "isu.tenggat": { kind: "date" },
  "isu.lama": { kind: "duration", unit: "jam" },
  "isu.libur": { kind: "duration", unit: "hari kerja" },
  "isu.terdeteksi": { kind: "event" },
  "isu.dijawab": { kind: "event" },
  "isu.tanggal": { kind: "date" },
  "isu.pembuat": { kind: "reference" },
  "isu.pengikut": { kind: "number", unit: " Orang " },
  "isu.pemicu": { kind: "list", choices: ["bencana", "sara", "hoaks"], register: undefined },
  "isu.jawaban": { kind: "list", choices: ["ya", "tidak"], register: undefined },
  "isu.laporan": { kind: "list", choices: [], register: "laporan" },
  "laporan.waktu": { kind: "event" },
  "laporan.skor": { kind: "number", unit: "" },
  "laporan.hasil": { kind: "choice", choices: ["p", "q"], ordered: false },
};
const facts = new Map(
  Object.entries(types).map(([name, type]): [string, Fact] => [
    name,
    { name, type, phrases: [], meaning: "", default: undefined, span },
  ]),
);

/** 13 August 2026, 10.00 WITA. */
const at = Date.UTC(2026, 7, 13, 2) / 1000;
const hour = 3600;
const firstDay = Date.UTC(2026, 7, 1) / 86_400_000;
const dayStart = (day: number): number => day * 86_400 - 8 * hour;
const days = Array.from({ length: 31 }, (_, index) => firstDay + index);
const workingDays = days.filter((day) => (day + 3) % 7 < 5 && day !== firstDay + 16);
/** August 2026, Monday to Friday from 8 to 16, the 17th off. */
const calendar = {
  years: [2026],
  covers: [{ firstDay, lastDay: firstDay + 30, start: dayStart(firstDay), end: dayStart(firstDay + 31) }],
  dayStarts: [{ day: firstDay, start: dayStart(firstDay) }],
  months: [{ month: 2026 * 12 + 7, firstDay, lastDay: firstDay + 30 }],
  workingDays,
  workingIntervals: workingDays.map((day) => ({ start: dayStart(day) + 8 * hour, end: dayStart(day) + 16 * hour })),
} as unknown as WorkCalendar;

function treeOf(text: string): Condition {
  const { value, diagnostics } = parseCondition(text, (start, end) => ({ file: "", start, end }));
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error(text);
  return value;
}

function test(text: string, given: Readonly<Record<string, FactValue>>, withCalendar = true): Truth {
  const context = { vocabulary: { facts }, at, calendar: withCalendar ? calendar : undefined };
  return evaluateCondition(treeOf(text), new Map(Object.entries(given)), context);
}

/** The same by the two formulas the condition becomes. */
function testFormulas(text: string, given: Readonly<Record<string, FactValue>>): Truth {
  const { holds, fails, steps } = lowerText(text, { facts });
  const situation = {
    facts: new Map(Object.entries(given)),
    vocabulary: { facts },
    at,
    calendar,
    stateOf: () => undefined,
  };
  const data = runSteps(steps, situation);
  const [isTrue, isFalse] = [evaluateStrictly(holds, data), evaluateStrictly(fails, data)];
  expect(isTrue && isFalse).toBe(false);
  return isTrue ? true : isFalse ? false : undefined;
}

describe("a condition in three values", () => {
  it.each<[string, Readonly<Record<string, FactValue>>, Truth]>([
    ["isu.lintas", { "isu.lintas": true }, true],
    ["isu.lintas", {}, undefined],
    ["bukan isu.lintas", { "isu.lintas": false }, true],
    ["bukan isu.lintas", {}, undefined],
    ["isu.lintas atau bukan isu.lintas", {}, undefined],
    ["isu.lintas dan isu.jangkauan > 3", { "isu.jangkauan": 3 }, false],
    ["isu.lintas atau isu.jangkauan > 3", { "isu.jangkauan": 4 }, true],
    ["isu.jangkauan >= 1.000", { "isu.jangkauan": 1000 }, true],
    ["isu.jangkauan < 1.000", { "isu.jangkauan": 1000 }, false],
    ["isu.jangkauan != 3", { "isu.jangkauan": 4 }, true],
    ["isu.tingkat >= serius", { "isu.tingkat": "krisis" }, true],
    ["isu.tingkat > serius", { "isu.tingkat": "serius" }, false],
    ["isu.tingkat < isu.puncak", { "isu.tingkat": "rutin", "isu.puncak": "serius" }, true],
    ["isu.tingkat < isu.puncak", { "isu.tingkat": "rutin" }, undefined],
    ["isu.status = ya", { "isu.status": "ya" }, true],
    ["isu.status = ya", { "isu.status": "sebagian" }, false],
    ["isu.tingkat dalam {rutin, krisis}", { "isu.tingkat": "serius" }, false],
    ["isu.lama >= 90 menit", { "isu.lama": 2 }, true],
    ["isu.lama >= 121 menit", { "isu.lama": 2 }, false],
    ["isu.libur > 3 hari kerja", { "isu.libur": 4 }, true],
    ["isu.libur > 3 hari", { "isu.libur": 4 }, undefined],
    ["isu.pemicu memuat {sara, hoaks}", { "isu.pemicu": ["bencana", "hoaks"] }, true],
    ["isu.pemicu memuat {sara}", { "isu.pemicu": [] }, false],
    ["isu.pemicu memuat {sara}", {}, undefined],
    ["isu.tanggal >= 2026-08-17", { "isu.tanggal": firstDay + 15 }, false],
    ["isu.tanggal >= 2026-08-17", { "isu.tanggal": firstDay + 16 }, true],
    ["sudah isu.dijawab", { "isu.dijawab": null }, false],
    ["sudah isu.dijawab", { "isu.dijawab": at }, true],
    ["sudah isu.dijawab", {}, undefined],
    ["belum isu.dijawab", { "isu.dijawab": null }, true],
    ["belum isu.dijawab", {}, undefined],
    ["diketahui isu.dijawab", { "isu.dijawab": null }, true],
    ["diketahui isu.dijawab", {}, undefined],
    ["bukan diketahui isu.dijawab", {}, undefined],
    ["terlampaui batas", {}, undefined],
  ])("%s given %o is %s", (text, given, truth) => {
    expect(test(text, given, false)).toBe(truth);
    expect(testFormulas(text, given)).toBe(truth);
  });
});

describe("a comparison", () => {
  it.each<[string, Readonly<Record<string, FactValue>>, Truth]>([
    ["isu.jangkauan <= 3", { "isu.jangkauan": 3 }, true],
    ["isu.jangkauan <= 3", { "isu.jangkauan": 4 }, false],
    ["isu.jangkauan = 3", { "isu.jangkauan": 3 }, true],
    ["isu.jangkauan = 3", { "isu.jangkauan": 4 }, false],
    ["isu.lintas = ya", { "isu.lintas": true }, true],
    ["isu.lintas != tidak", { "isu.lintas": false }, false],
    ["isu.status = tidak", { "isu.status": "tidak" }, true],
    ["isu.tingkat = isu.puncak", { "isu.tingkat": "krisis", "isu.puncak": "krisis" }, true],
    ["isu.tingkat != isu.puncak", { "isu.tingkat": "krisis", "isu.puncak": "krisis" }, false],
    ["isu.tingkat >= rutin", { "isu.tingkat": "rutin" }, true],
    ["isu.tingkat < serius", { "isu.tingkat": "rutin" }, true],
    ["isu.tingkat < serius", { "isu.tingkat": "serius" }, false],
    ["isu.tingkat <= serius", { "isu.tingkat": "serius" }, true],
    ["isu.tingkat <= serius", { "isu.tingkat": "krisis" }, false],
    ["isu.tingkat > rutin", { "isu.tingkat": "serius" }, true],
    ["isu.tingkat <= isu.puncak", { "isu.tingkat": "serius", "isu.puncak": "serius" }, true],
    ["isu.tingkat > isu.puncak", { "isu.tingkat": "serius", "isu.puncak": "serius" }, false],
    ["isu.tingkat >= isu.puncak", { "isu.tingkat": "rutin", "isu.puncak": "serius" }, false],
    ["isu.lintas = isu.viral", { "isu.lintas": true, "isu.viral": true }, true],
    ["isu.lintas = isu.viral", { "isu.lintas": true, "isu.viral": false }, false],
    ["isu.lintas != isu.viral", { "isu.lintas": true }, undefined],
    ["isu.jangkauan = isu.batas", { "isu.jangkauan": 3, "isu.batas": 3 }, true],
    ["isu.jangkauan = isu.batas", { "isu.jangkauan": 3, "isu.batas": 4 }, false],
    ["isu.jangkauan = isu.batas", { "isu.jangkauan": 4, "isu.batas": 3 }, false],
    ["isu.jangkauan < isu.batas", { "isu.jangkauan": 3, "isu.batas": 4 }, true],
    ["isu.jangkauan < isu.batas", { "isu.jangkauan": 3, "isu.batas": 3 }, false],
    ["isu.lama >= isu.tunda", { "isu.lama": 3, "isu.tunda": 3 }, true],
    ["isu.tanggal <= isu.tenggat", { "isu.tanggal": firstDay, "isu.tenggat": firstDay }, true],
    ["isu.tanggal > isu.tenggat", { "isu.tanggal": firstDay, "isu.tenggat": firstDay }, false],
    ["isu.tanggal = isu.tenggat", { "isu.tanggal": firstDay, "isu.tenggat": firstDay + 1 }, false],
    // Facts are whole: nothing lies between one and two.
    ["isu.jangkauan > 1,5", { "isu.jangkauan": 2 }, true],
    ["isu.jangkauan > 1,5", { "isu.jangkauan": 1 }, false],
    ["isu.jangkauan < 1,5", { "isu.jangkauan": 1 }, true],
    ["isu.jangkauan <= 1,5", { "isu.jangkauan": 2 }, false],
    ["isu.jangkauan = 1,5", { "isu.jangkauan": 1 }, false],
    ["isu.jangkauan dalam {3, 5}", { "isu.jangkauan": 5 }, true],
    ["isu.jangkauan dalam {3, 5}", { "isu.jangkauan": 4 }, false],
    ["isu.jangkauan dalam {3, isu.batas}", { "isu.jangkauan": 4, "isu.batas": 4 }, true],
    ["isu.tingkat dalam {rutin, rutin}", { "isu.tingkat": "rutin" }, true],
    ["isu.tingkat dalam {rutin, krisis}", { "isu.tingkat": "krisis" }, true],
    ["isu.pemicu memuat {isu.status}", { "isu.pemicu": ["sara"], "isu.status": "ya" }, false],
    ["isu.tanggal = 2026-08-17", { "isu.tanggal": firstDay + 16 }, true],
    ["isu.tanggal < 2026-08-17", { "isu.tanggal": firstDay + 16 }, false],
    ["isu.tingkat dalam {rutin, isu.puncak}", { "isu.tingkat": "serius", "isu.puncak": "serius" }, true],
    ["isu.tingkat dalam {rutin, isu.puncak}", { "isu.tingkat": "serius" }, undefined],
    ["isu.tingkat dalam {rutin, krisis}", {}, undefined],
    // In the place of a value, a list stands for its elements.
    ["isu.status dalam {isu.pemicu}", { "isu.status": "sara", "isu.pemicu": ["sara"] }, true],
    ["isu.status dalam {isu.pemicu}", { "isu.status": "ya", "isu.pemicu": ["sara"] }, false],
    ["isu.jawaban memuat {ya}", { "isu.jawaban": ["ya"] }, true],
    ["isu.jawaban memuat {tidak}", { "isu.jawaban": ["ya"] }, false],
    ["isu.jawaban memuat {isu.status}", { "isu.jawaban": ["ya"], "isu.status": "ya" }, true],
    ["isu.jawaban memuat {tidak, isu.status}", { "isu.jawaban": ["ya"], "isu.status": "sebagian" }, false],
    ["isu.pemicu memuat {isu.status}", { "isu.pemicu": ["sara"] }, undefined],
  ])("%s given %o is %s", (text, given, truth) => {
    expect(test(text, given)).toBe(truth);
    expect(testFormulas(text, given)).toBe(truth);
  });

  it.each<[string, Readonly<Record<string, FactValue>>, Truth]>([
    ["isu.jangkauan >= 3 tayangan", { "isu.jangkauan": 3 }, true],
    ["isu.jangkauan >= 3 orang", { "isu.jangkauan": 3 }, undefined],
    ["isu.jangkauan = 3 orang", { "isu.jangkauan": 3 }, undefined],
    ["isu.pengikut >= 3 orang", { "isu.pengikut": 3 }, true],
    ["isu.pengikut >= isu.jangkauan", { "isu.pengikut": 3, "isu.jangkauan": 3 }, undefined],
    ["isu.lama >= 2 x 60 menit", { "isu.lama": 2 }, true],
    ["isu.lama >= 2 x 61 menit", { "isu.lama": 2 }, false],
    ["isu.lama = 120 menit", { "isu.lama": 2 }, true],
    ["isu.lama = 90 menit", { "isu.lama": 1 }, false],
    ["isu.lama > 90 menit", { "isu.lama": 1 }, false],
    ["isu.lama > 90 menit", { "isu.lama": 2 }, true],
    ["isu.lama < 90 menit", { "isu.lama": 1 }, true],
    ["isu.putaran >= 2 jam", { "isu.putaran": 2 }, true],
    ["isu.putaran >= 2 x 2 jam", { "isu.putaran": 3 }, false],
    ["isu.lama >= 1 hari", { "isu.lama": 24 }, undefined],
    ["isu.libur >= 1 jam", { "isu.libur": 24 }, undefined],
    ["isu.lama = isu.libur", { "isu.lama": 2, "isu.libur": 2 }, undefined],
    ["isu.lama = isu.jangkauan", { "isu.lama": 2, "isu.jangkauan": 2 }, undefined],
  ])("in units: %s given %o is %s", (text, given, truth) => {
    expect(test(text, given)).toBe(truth);
    expect(testFormulas(text, given)).toBe(truth);
  });

  it.each<[string, Readonly<Record<string, FactValue>>]>([
    ["isu.status > ya", { "isu.status": "ya" }],
    ["isu.tingkat = 3", { "isu.tingkat": "rutin" }],
    ["isu.lintas = 3", { "isu.lintas": true }],
    ["isu.jangkauan = ya", { "isu.jangkauan": 1 }],
    ["isu.jangkauan = rutin", { "isu.jangkauan": 1 }],
    ["isu.lintas = 2 jam", { "isu.lintas": true }],
    ["isu.tanggal = 2 jam", { "isu.tanggal": 2 }],
    ["isu.pembuat > budi", { "isu.pembuat": "budi" }],
    ["isu.tingkat >= gawat", { "isu.tingkat": "krisis" }],
    // A period and a bare number, a number of hours and a period in minutes, a date and a number.
    ["isu.lama >= 2", { "isu.lama": 2 }],
    ["isu.lama = 2", { "isu.lama": 2 }],
    ["isu.lama dalam {2, 3}", { "isu.lama": 2 }],
    ["isu.lama > isu.putaran", { "isu.lama": 3, "isu.putaran": 2 }],
    ["isu.putaran >= 90 menit", { "isu.putaran": 2 }],
    ["isu.putaran < isu.lama", { "isu.lama": 3, "isu.putaran": 2 }],
    ["isu.tanggal >= 2", { "isu.tanggal": 2 }],
    ["isu.tingkat < serius", { "isu.tingkat": "gawat" }],
    ["isu.tingkat = 1 jam", { "isu.tingkat": "krisis" }],
    ["isu.lintas = isu.tingkat", { "isu.lintas": true, "isu.tingkat": "krisis" }],
    ["isu.jangkauan = isu.pembuat", { "isu.jangkauan": 3, "isu.pembuat": "budi" }],
    ["isu.pembuat = isu.jangkauan", { "isu.jangkauan": 3, "isu.pembuat": "budi" }],
    ["isu.tingkat = isu.jangkauan", { "isu.jangkauan": 0, "isu.tingkat": "rutin" }],
    ["isu.pemicu = isu.pemicu", { "isu.pemicu": ["sara"] }],
    // Instants do not equal one another to the second, and what else is asked of them is a place in time.
    ["isu.terdeteksi = isu.dijawab", { "isu.terdeteksi": at, "isu.dijawab": at }],
    ["isu.terdeteksi != isu.tanggal", { "isu.terdeteksi": at, "isu.tanggal": at }],
    ["isu.tanggal >= isu.terdeteksi", { "isu.terdeteksi": at, "isu.tanggal": at }],
    ["isu.tanggal = 2026-08-17 pukul 10.00", { "isu.tanggal": firstDay + 16 }],
    ["isu.jangkauan = sekarang", { "isu.jangkauan": at }],
    ["isu.tanggal = sekarang", { "isu.tanggal": at }],
    ["sudah isu.lintas", { "isu.lintas": true }],
    ["belum isu.lintas", { "isu.lintas": false }],
    ["isu.tingkat", { "isu.tingkat": "krisis" }],
    ["isu.lintas sebelum isu.terdeteksi", { "isu.lintas": true, "isu.terdeteksi": at }],
    ["isu.jangkauan sebelum isu.terdeteksi", { "isu.jangkauan": 3, "isu.terdeteksi": at }],
    ["isu.tidak_ada", { "isu.tidak_ada": true }],
    ["isu.pembuat memuat {budi}", { "isu.pembuat": "budi" }],
  ])("of what does not compare is unknown: %s", (text, given) => {
    expect(test(text, given)).toBe(undefined);
    expect(testFormulas(text, given)).toBe(undefined);
  });
});

it("takes an event that is announced for later as not happened yet", () => {
  const later = { "isu.dijawab": at + 1 };
  expect([test("sudah isu.dijawab", later), test("belum isu.dijawab", later)]).toEqual([false, true]);
  expect(test("belum isu.dijawab", { "isu.dijawab": at })).toBe(false);
});

it("asks others for the state of a rule, and not for each element of a list", () => {
  const states = { overdue: true, met: false, breached: undefined } as const;
  const asked: string[] = [];
  const context = {
    vocabulary: { facts },
    at,
    calendar,
    stateOf: (state: keyof typeof states, rule: string) => {
      asked.push(rule);
      return states[state];
    },
  };
  const given = new Map<string, FactValue>([["isu.pemicu", ["sara"]]]);
  const truth = (text: string) => evaluateCondition(treeOf(text), given, context);
  expect(["terlampaui batas", "dipenuhi batas", "dilanggar batas"].map(truth)).toEqual([true, false, undefined]);
  expect(asked).toEqual(["batas", "batas", "batas"]);
  expect(truth("ada p dari isu.pemicu yang terlampaui batas")).toBe(undefined);
});

describe("lists, element by element", () => {
  const row = (waktu: FactValue | undefined, skor: number): ReadonlyMap<string, FactValue> =>
    new Map<string, FactValue>([...(waktu === undefined ? [] : ([["waktu", waktu]] as const)), ["skor", skor]]);

  it.each<[string, readonly ReadonlyMap<string, FactValue>[], Truth]>([
    ["ada p dari isu.laporan yang p.skor > 3", [row(at, 1), row(at, 4)], true],
    ["ada p dari isu.laporan yang p.skor > 3", [], false],
    ["setiap p dari isu.laporan yang p.skor > 3", [], true],
    ["setiap p dari isu.laporan yang p.skor > 3", [row(at, 4), row(at, 3)], false],
    ["jumlah p dari isu.laporan yang p.skor > 3 >= 2", [row(at, 4), row(at, 5)], true],
    ["jumlah p dari isu.laporan yang p.waktu dalam 7 hari terakhir >= 1", [row(undefined, 1), row(at, 1)], undefined],
    ["jumlah p dari isu.laporan yang p.waktu dalam 7 hari terakhir >= 1", [row(at - 100, 1)], true],
    ["jumlah p dari isu.laporan yang p.waktu dalam 7 hari terakhir >= 1", [row(at - 9 * 86_400, 1)], false],
    // A body sees only its element: an outer fact in it is refused elsewhere and unknown here.
    ["ada p dari isu.laporan yang isu.lintas", [row(at, 1)], undefined],
  ])("%s", (text, rows, truth) => {
    const given = { "isu.laporan": rows, "isu.lintas": true };
    expect([test(text, given), testFormulas(text, given)]).toEqual([truth, truth]);
  });

  it("count nothing of a list that is not known", () => {
    expect(test("jumlah p dari isu.laporan yang p.skor > 3 >= 0", {})).toBe(undefined);
  });

  it.each<[string, FactValue, Truth]>([
    ["jumlah p dari isu.laporan yang p.skor > 3 = 1", [row(at, 4), row(at, 3)], true],
    ["jumlah p dari isu.laporan yang p.skor > 3 >= 1 laporan", [row(at, 4)], true],
    // The name of an element is no name of a fact.
    ["ada p dari isu.laporan yang isu.skor > 3", [row(at, 4)], undefined],
    ["ada p dari isu.laporan yang p = 4", [row(at, 4)], undefined],
    ["ada p dari isu.laporan yang diketahui p.waktu", [row(undefined, 4)], undefined],
    ["ada p dari isu.laporan yang sudah p.waktu", [row(undefined, 4)], undefined],
    ["ada p dari isu.laporan yang belum p.waktu", [row(undefined, 4)], undefined],
    ["ada p dari isu.laporan yang belum p.waktu", [row(null, 4)], true],
    ["ada p dari isu.laporan yang p.catatan dalam {lengkap, kurang}", [new Map([["catatan", "kurang"]])], true],
    ["ada p dari isu.laporan yang p.catatan dalam {lengkap, kurang}", [new Map([["catatan", "ada"]])], false],
    ["ada p dari isu.laporan yang p.catatan dalam {lengkap, kurang}", [new Map()], undefined],
    ["ada p dari isu.laporan yang p.catatan >= 2", [new Map([["catatan", 2]])], undefined],
    ["ada p dari isu.laporan yang p.hasil dalam {p, q}", [new Map([["hasil", "q"]])], true],
    ["ada p dari isu.laporan yang p.sah = ya", [new Map([["sah", true]])], true],
    ["ada p dari isu.laporan yang p.sah", [new Map([["sah", true]])], true],
    [
      "ada p dari isu.laporan yang p.sah = p.lunas",
      [
        new Map([
          ["sah", "x"],
          ["lunas", "x"],
        ]),
      ],
      true,
    ],
    [
      "ada p dari isu.laporan yang p.sah = p.hasil",
      [
        new Map([
          ["sah", "p"],
          ["hasil", "p"],
        ]),
      ],
      true,
    ],
    [
      "ada p dari isu.laporan yang p.sah = p.skor",
      [
        new Map<string, FactValue>([
          ["sah", "p"],
          ["skor", 3],
        ]),
      ],
      undefined,
    ],
    // A column that the vocabulary does not declare is compared as it is sent.
    ["ada p dari isu.laporan yang p.catatan = lengkap", [new Map([["catatan", "lengkap"]])], true],
    // A word that is a choice of what it is compared with is that choice, whatever the element is called.
    ["ada p dari isu.laporan yang p.hasil = p", [new Map([["hasil", "p"]])], true],
    ["ada p dari isu.laporan yang p.hasil = p", [new Map([["hasil", "q"]])], false],
  ])("%s", (text, rows, truth) => {
    const given = { "isu.laporan": rows };
    expect([test(text, given), testFormulas(text, given)]).toEqual([truth, truth]);
  });

  it("are read also where no formula reaches: in lists of a row", () => {
    const rows = [new Map([["butir", ["a"]]])];
    expect(test("ada p dari isu.laporan yang (ada q dari p.butir yang q = a)", { "isu.laporan": rows })).toBe(true);
  });

  it("have no columns where their elements are choices", () => {
    expect(test("ada p dari isu.pemicu yang p.skor > 3", { "isu.pemicu": ["sara"] })).toBe(undefined);
    expect(test("ada p dari isu.pemicu yang p = p", { "isu.pemicu": ["sara"] })).toBe(true);
  });

  it("see a choice as the element itself", () => {
    expect(test("ada p dari isu.pemicu yang p = sara", { "isu.pemicu": ["sara"] })).toBe(true);
  });
});

describe("a limit", () => {
  const limit = "isu.dijawab paling lambat 1 jam sejak isu.terdeteksi";
  it.each<[string, FactValue | undefined, FactValue | undefined, Truth]>([
    ["both lie open", null, null, undefined],
    ["both are unknown", undefined, undefined, undefined],
    ["now is inside it", null, at - 1, undefined],
    ["now is its last second", null, at - hour, undefined],
    ["it has passed", null, at - hour - 1, false],
    ["it has passed and nobody knows whether it was kept", undefined, at - 2 * hour, undefined],
    ["it was kept in the last second", at - hour, at - 2 * hour, true],
    ["it was missed by a second", at - hour + 1, at - 2 * hour, false],
    ["it was kept before it began", at - 5, null, true],
  ])("where %s", (_case, answered, detected, truth) => {
    const given: Record<string, FactValue> = {};
    if (answered !== undefined) given["isu.dijawab"] = answered;
    if (detected !== undefined) given["isu.terdeteksi"] = detected;
    expect([test(limit, given, false), testFormulas(limit, given)]).toEqual([truth, truth]);
  });

  it("in working days ends with the day", () => {
    const text = "sekarang paling lambat 2 hari kerja sejak isu.terdeteksi";
    // Tuesday the 11th: the second working day after it is the 13th.
    expect(test(text, { "isu.terdeteksi": dayStart(firstDay + 10) + 9 * hour })).toBe(true);
    expect(test(text, { "isu.terdeteksi": dayStart(firstDay + 10) - 1 })).toBe(false);
  });

  it("before an event counts back", () => {
    const text = "sekarang paling lambat 1 hari kerja sebelum isu.terdeteksi";
    // The 17th is off and the 15th and 16th are a weekend: one working day before the 14th is the 13th, before the 13th the 12th.
    expect(test(text, { "isu.terdeteksi": dayStart(firstDay + 13) })).toBe(true);
    expect(test(text, { "isu.terdeteksi": dayStart(firstDay + 13) - 1 })).toBe(false);
    expect(test(text, { "isu.terdeteksi": null })).toBe(undefined);
  });

  it("from the first day of something begins with that day", () => {
    const text = "sekarang paling cepat 2 hari sejak isu.terdeteksi";
    expect(test(text, { "isu.terdeteksi": dayStart(firstDay + 10) })).toBe(true);
    expect(test(text, { "isu.terdeteksi": dayStart(firstDay + 11) })).toBe(false);
    expect(test(text, { "isu.terdeteksi": null })).toBe(false);
  });

  it("that needs a calendar is an error without one, and outside its years", () => {
    const text = "sekarang paling lambat 2 hari kerja sejak isu.terdeteksi";
    expect(() => test(text, { "isu.terdeteksi": at }, false)).toThrow(RangeError);
    expect(() => test(text, { "isu.terdeteksi": 0 })).toThrow(/1970/);
  });
});

describe("places in time", () => {
  it.each<[string, FactValue | undefined, FactValue | undefined, Truth]>([
    ["isu.dijawab sebelum isu.terdeteksi", at - 2, at - 1, true],
    ["isu.dijawab sebelum isu.terdeteksi", at - 1, at - 1, false],
    ["isu.dijawab sebelum isu.terdeteksi", null, at - 1, false],
    ["isu.dijawab sebelum isu.terdeteksi", at, null, true],
    ["isu.dijawab sebelum isu.terdeteksi", null, at + 5, undefined],
    ["isu.dijawab sebelum isu.terdeteksi", null, null, undefined],
    ["isu.dijawab sesudah isu.terdeteksi", null, at - 1, true],
    ["isu.dijawab sesudah 2026-08-13", at, undefined, false],
    ["isu.dijawab sesudah 2026-08-12", at, undefined, true],
    ["isu.dijawab antara 1 jam sebelum isu.terdeteksi sampai dengan isu.terdeteksi", at - 30, at, true],
    ["isu.dijawab antara 1 jam sebelum isu.terdeteksi sampai dengan isu.terdeteksi", at - hour - 1, at, false],
    ["isu.dijawab dalam jam kerja", at, undefined, true],
    ["isu.dijawab dalam jam kerja", dayStart(firstDay + 14) + 9 * hour, undefined, false],
    ["isu.dijawab dalam hari kerja", dayStart(firstDay + 12), undefined, true],
    ["isu.dijawab dalam hari kerja", dayStart(firstDay + 16), undefined, false],
    ["isu.dijawab dalam hari kerja", null, undefined, undefined],
    ["isu.dijawab paling lambat 2026-08-13 pukul 10.00", at, undefined, true],
    ["isu.dijawab paling lambat 2026-08-13 pukul 10.00", at + 1, undefined, false],
    // Today something may still happen: an event that lies open is no later than the end of the day.
    ["isu.dijawab sesudah 2026-08-13", null, undefined, undefined],
  ])("%s", (text, answered, detected, truth) => {
    const given: Record<string, FactValue> = {};
    if (answered !== undefined) given["isu.dijawab"] = answered;
    if (detected !== undefined) given["isu.terdeteksi"] = detected;
    expect([test(text, given), testFormulas(text, given)]).toEqual([truth, truth]);
  });
});

/** Conditions whose facts are few, so that random records decide them often. */
const atoms = [
  "isu.lintas",
  "isu.jangkauan >= 2",
  "isu.tingkat > rutin",
  "isu.pemicu memuat {sara, hoaks}",
  "sudah isu.dijawab",
  "diketahui isu.lintas",
  "isu.dijawab paling lambat 1 jam sejak isu.terdeteksi",
  "isu.dijawab sebelum isu.terdeteksi",
  "isu.terdeteksi dalam jam kerja",
  "ada p dari isu.laporan yang p.skor > 2",
  "jumlah p dari isu.laporan yang p.waktu dalam 7 hari terakhir >= 1",
  "isu.tanggal sebelum 2026-08-13",
];
const conditions = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...atoms),
    tie("text").map((text) => `bukan (${text})`),
    fc.array(tie("text"), { minLength: 2, maxLength: 3 }).map((all) => all.map((one) => `(${one})`).join(" dan ")),
    fc.array(tie("text"), { minLength: 2, maxLength: 3 }).map((all) => all.map((one) => `(${one})`).join(" atau ")),
  ),
})).text;
const instants = fc.option(fc.integer({ min: at - 3 * hour, max: at + 3 * hour }), { nil: null });
const records = fc.record(
  {
    "isu.lintas": fc.boolean(),
    "isu.jangkauan": fc.integer({ min: 0, max: 4 }),
    "isu.tingkat": fc.constantFrom("rutin", "serius", "krisis"),
    "isu.pemicu": fc.subarray(["bencana", "sara", "hoaks"]),
    "isu.dijawab": instants,
    "isu.terdeteksi": instants,
    "isu.tanggal": fc.integer({ min: firstDay + 10, max: firstDay + 14 }),
    "isu.laporan": fc.array(
      fc
        .record({ waktu: instants, skor: fc.integer({ min: 0, max: 4 }) }, { requiredKeys: [] })
        .map((row) => new Map(Object.entries(row)) as ReadonlyMap<string, FactValue>),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);

describe("properties", () => {
  it("what is decided stays decided when missing facts arrive", () => {
    fc.assert(
      fc.property(conditions, records, fc.infiniteStream(fc.boolean()), (text, full, keep) => {
        const some = Object.fromEntries(Object.entries(full).filter(() => keep.next().value));
        const before = test(text, some as Readonly<Record<string, FactValue>>);
        if (before !== undefined) expect(test(text, full as Readonly<Record<string, FactValue>>)).toBe(before);
      }),
      { numRuns: 2000 },
    );
  });

  it("what is decided of events that lie open stays decided when they happen", () => {
    const bounds = [
      "isu.dijawab paling lambat 1 jam sejak isu.terdeteksi",
      "isu.dijawab paling cepat 1 jam sejak isu.terdeteksi",
      "isu.dijawab paling cepat 0 hari sejak isu.terdeteksi",
      "isu.dijawab paling lambat 2 jam sebelum isu.terdeteksi",
      "isu.dijawab paling cepat 1 hari sebelum isu.terdeteksi",
      "isu.dijawab paling lambat 1 hari kerja sejak isu.terdeteksi",
      "isu.dijawab sebelum isu.terdeteksi",
      "isu.dijawab sesudah isu.terdeteksi",
      "isu.dijawab sesudah isu.tanggal",
      "isu.tanggal sesudah isu.dijawab",
      "isu.tanggal paling lambat 0 hari sejak isu.dijawab",
      "isu.tanggal paling cepat isu.dijawab",
      "isu.dijawab antara isu.tanggal sampai dengan 1 jam sejak isu.terdeteksi",
    ];
    const later = fc.integer({ min: at + 1, max: at + 40 * hour });
    const past = fc.integer({ min: at - 40 * hour, max: at });
    const either = fc.option(past, { nil: null });
    fc.assert(
      fc.property(
        fc.constantFrom(...bounds),
        either,
        either,
        later,
        later,
        fc.integer({ min: firstDay + 10, max: firstDay + 14 }),
        (text, answered, detected, answer, detection, date) => {
          const before = test(text, { "isu.dijawab": answered, "isu.terdeteksi": detected, "isu.tanggal": date });
          const after = test(text, {
            "isu.dijawab": answered ?? answer,
            "isu.terdeteksi": detected ?? detection,
            "isu.tanggal": date,
          });
          if (before !== undefined) expect(after).toBe(before);
        },
      ),
      { numRuns: 4000 },
    );
  });
});
