import fc from "fast-check";
import { parseCondition } from "../conditions/parse-condition.js";
import type { Condition } from "../model/condition.js";
import type { Fact, FactType } from "../model/vocabulary.js";
import type { Derivation, SituationContext } from "../prove/situation/situation-context.js";

// Facts of each kind, some derived, and random conditions over them: what searches for situations are tried on.

const span = { file: "kosakata.md", start: 0, end: 0 };
export const levels = ["rutin", "serius", "krisis"];
const types: Readonly<Record<string, FactType>> = {
  "isu.lintas": { kind: "boolean" },
  "isu.status": { kind: "choice", choices: levels, ordered: true },
  "isu.jangkauan": { kind: "number", unit: "tayangan", minimum: 0, maximum: 5000 },
  "isu.laporan": { kind: "number", unit: "" },
  "isu.lama": { kind: "duration", unit: "jam" },
  "isu.terdeteksi": { kind: "event" },
  "isu.dijawab": { kind: "event" },
  "isu.ditutup": { kind: "event" },
  "isu.pembuat": { kind: "reference" },
  "isu.pemeriksa": { kind: "reference" },
  "isu.pemicu": {
    kind: "list",
    choices: ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"],
    register: undefined,
  },
  "isu.tingkat": { kind: "derived", by: "tabel", choices: levels, ordered: true },
  "isu.darurat": { kind: "derived", by: "darurat", choices: ["ya", "tidak"], ordered: false },
};
const facts = new Map(
  Object.entries(types).map(([name, type]): [string, Fact] => [
    name,
    { name, type, phrases: [], meaning: "", default: undefined, span },
  ]),
);
export const at = Date.UTC(2026, 7, 13, 2) / 1000;

/** A condition as it is written. */
export function tree(text: string): Condition {
  const { value } = parseCondition(text, (start, end) => ({ file: "", start, end }));
  if (!value) throw new Error(text);
  return value;
}

export const derivations: ReadonlyMap<string, Derivation> = new Map<string, Derivation>([
  [
    "isu.tingkat",
    {
      fact: "isu.tingkat",
      rows: [
        { when: tree("isu.pemicu memuat {a, b}"), value: "krisis" },
        { when: tree("isu.jangkauan >= 1.000"), value: "serius" },
      ],
      fallback: "rutin",
    },
  ],
  [
    "isu.darurat",
    { fact: "isu.darurat", rows: [{ when: tree("isu.tingkat = krisis"), value: true }], fallback: false },
  ],
]);
/** A world without calendar. */
export const context: SituationContext = {
  vocabulary: { facts, registers: new Map() },
  at,
  calendar: undefined,
  derivations,
  stateOf: (state, rule) =>
    rule === "batas" && state === "overdue"
      ? tree("sudah isu.terdeteksi dan belum isu.dijawab dan bukan sekarang paling lambat 1 jam sejak isu.terdeteksi")
      : rule === "putar"
        ? tree("terlampaui putar dan isu.lintas")
        : undefined,
};

const atoms = [
  "isu.lintas",
  "isu.status >= serius",
  "isu.jangkauan >= 2",
  "isu.jangkauan < isu.laporan",
  "isu.laporan <= 3",
  "isu.tingkat = serius",
  "isu.darurat",
  "isu.pemicu memuat {a, c}",
  "isu.pemicu memuat {c, d}",
  "sudah isu.dijawab",
  "isu.dijawab paling lambat 1 jam sejak isu.terdeteksi",
  "isu.dijawab sebelum isu.terdeteksi",
  "sekarang paling cepat 30 menit sejak isu.dijawab",
  "isu.pembuat = isu.pemeriksa",
];
/** The text of a condition over them. */
export const conditions = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...atoms),
    tie("text").map((text) => `bukan (${text})`),
    fc.array(tie("text"), { minLength: 2, maxLength: 4 }).map((all) => all.map((one) => `(${one})`).join(" dan ")),
    fc.array(tie("text"), { minLength: 2, maxLength: 3 }).map((all) => all.map((one) => `(${one})`).join(" atau ")),
  ),
})).text;
