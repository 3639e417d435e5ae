import { describe, expect, it } from "vitest";
import type { Fact, FactType, Vocabulary } from "../model/vocabulary.js";
import { parseCondition } from "./parse-condition.js";
import { sayCondition } from "./say-condition.js";

const span = { file: "test.md", start: 0, end: 0 };
const levels = { kind: "choice", choices: ["rutin", "perhatian", "serius", "krisis"], ordered: true } as const;
const facts: readonly [name: string, type: FactType, phrase?: string][] = [
  ["isu.tingkat", levels, "tingkat"],
  ["isu.lintas", { kind: "boolean" }, "lintas Perangkat Daerah"],
  ["isu.jangkauan", { kind: "number", unit: "tayangan" }, "jangkauan"],
  ["isu.pemicu", { kind: "list", choices: ["media_arus_utama", "bencana"], register: undefined }, "pemicu"],
  ["isu.pihak", { kind: "list", choices: [], register: "pihak" }, "pihak"],
  ["pihak.waktu", { kind: "event" }, "waktu pelanggaran"],
  ["isu.terdeteksi", { kind: "event" }, "Isu Publik terdeteksi"],
  ["tanggapan.tayang", { kind: "event" }],
  ["pic.lama", { kind: "duration", unit: "hari kerja" }, "PIC berhalangan"],
  ["akun.sejak", { kind: "date" }, "tanggal akun dibuat"],
  ["tanggapan.pembuat", { kind: "reference" }, "pembuat rancangan"],
  ["pelaku.identitas", { kind: "reference" }, "orang yang bertindak"],
];
const vocabulary: Vocabulary = {
  facts: new Map(
    facts.map(([name, type, phrase]): [string, Fact] => [
      name,
      { name, type, phrases: phrase === undefined ? [] : [phrase], meaning: "", default: undefined, span },
    ]),
  ),
  acts: new Map(),
  registers: new Map(),
};

function say(text: string, language: "id" | "en"): string | undefined {
  const { value } = parseCondition(text, () => span);
  return value && sayCondition(value, vocabulary, language);
}

it.each([
  ["isu.lintas", "“lintas Perangkat Daerah” terpenuhi", "“lintas Perangkat Daerah” holds"],
  ["isu.lintas = ya", "“lintas Perangkat Daerah” terpenuhi", "“lintas Perangkat Daerah” holds"],
  ["bukan isu.lintas", "“lintas Perangkat Daerah” tidak terpenuhi", "“lintas Perangkat Daerah” does not hold"],
  ["isu.lintas = tidak", "“lintas Perangkat Daerah” tidak terpenuhi", "“lintas Perangkat Daerah” does not hold"],
  ["isu.lintas != tidak", "“lintas Perangkat Daerah” terpenuhi", "“lintas Perangkat Daerah” holds"],
  [
    "bukan bukan isu.lintas",
    "tidak benar bahwa (“lintas Perangkat Daerah” tidak terpenuhi)",
    "it is not the case that (“lintas Perangkat Daerah” does not hold)",
  ],
  ["isu.tingkat = krisis", "“tingkat” adalah krisis", "“tingkat” is krisis"],
  ["bukan isu.tingkat = krisis", "“tingkat” bukan krisis", "“tingkat” is not krisis"],
  ["isu.tingkat >= serius", "“tingkat” paling rendah serius", "“tingkat” is at least serius"],
  ["isu.tingkat < serius", "“tingkat” lebih rendah daripada serius", "“tingkat” is below serius"],
  [
    "bukan isu.tingkat < serius",
    "tidak benar bahwa (“tingkat” lebih rendah daripada serius)",
    "it is not the case that (“tingkat” is below serius)",
  ],
  ["isu.jangkauan >= 10.000", "“jangkauan” paling sedikit 10.000 tayangan", "“jangkauan” is at least 10,000 tayangan"],
  ["isu.jangkauan <= 5 tayangan", "“jangkauan” paling banyak 5 tayangan", "“jangkauan” is at most 5 tayangan"],
  [
    "pic.lama > 3 hari kerja",
    "“PIC berhalangan” lebih dari 3 hari kerja",
    "“PIC berhalangan” is more than 3 working days",
  ],
  [
    "pic.lama >= 1 hari kerja",
    "“PIC berhalangan” paling singkat 1 hari kerja",
    "“PIC berhalangan” is at least 1 working day",
  ],
  [
    "akun.sejak >= 2026-08-17",
    "“tanggal akun dibuat” paling cepat 17 Agustus 2026",
    "“tanggal akun dibuat” is no earlier than 17 August 2026",
  ],
  [
    "tanggapan.pembuat = pelaku.identitas",
    "“pembuat rancangan” sama dengan “orang yang bertindak”",
    "“pembuat rancangan” equals “orang yang bertindak”",
  ],
  [
    "isu.tingkat dalam {rutin, krisis}",
    "“tingkat” adalah salah satu dari rutin atau krisis",
    "“tingkat” is one of rutin or krisis",
  ],
  [
    "bukan isu.tingkat dalam {rutin, serius, krisis}",
    "“tingkat” bukan salah satu dari rutin, serius, atau krisis",
    "“tingkat” is none of rutin, serius, or krisis",
  ],
  ["isu.tingkat dalam {krisis}", "“tingkat” adalah krisis", "“tingkat” is krisis"],
  ["isu.pemicu memuat media_arus_utama", "“pemicu” memuat media arus utama", "“pemicu” contains media arus utama"],
  [
    "isu.pemicu memuat {media_arus_utama, bencana}",
    "“pemicu” memuat salah satu dari media arus utama atau bencana",
    "“pemicu” contains one of media arus utama or bencana",
  ],
  [
    "bukan isu.pemicu memuat {media_arus_utama, bencana}",
    "“pemicu” tidak memuat satu pun dari media arus utama atau bencana",
    "“pemicu” does not contain any of media arus utama or bencana",
  ],
  ["sudah isu.terdeteksi", "“Isu Publik terdeteksi” sudah terjadi", "“Isu Publik terdeteksi” has happened"],
  ["belum tanggapan.tayang", "tanggapan.tayang belum terjadi", "tanggapan.tayang has not happened yet"],
  ["diketahui isu.tingkat", "“tingkat” diketahui", "“tingkat” is known"],
  ["bukan diketahui isu.tingkat", "“tingkat” tidak diketahui", "“tingkat” is not known"],
  [
    "terlampaui batas-memutus",
    "batas waktu aturan “batas-memutus” terlampaui",
    "the time limit of rule “batas-memutus” has passed",
  ],
  ["bukan dipenuhi satu-pic", "aturan “satu-pic” tidak dipenuhi", "rule “satu-pic” has not been met"],
  ["dilanggar satu-pic", "aturan “satu-pic” dilanggar", "rule “satu-pic” has been breached"],
  [
    "isu.terdeteksi dalam 7 hari terakhir",
    "“Isu Publik terdeteksi” terjadi dalam 7 hari terakhir",
    "“Isu Publik terdeteksi” happened within the last 7 days",
  ],
  [
    "isu.terdeteksi dalam 1 bulan terakhir",
    "“Isu Publik terdeteksi” terjadi dalam 1 bulan terakhir",
    "“Isu Publik terdeteksi” happened within the last month",
  ],
  [
    "isu.terdeteksi dalam jam kerja",
    "“Isu Publik terdeteksi” terjadi dalam jam kerja",
    "“Isu Publik terdeteksi” happened within working hours",
  ],
  [
    "isu.terdeteksi sebelum 2026-08-17 pukul 07.30",
    "“Isu Publik terdeteksi” terjadi sebelum 17 Agustus 2026 pukul 07.30",
    "“Isu Publik terdeteksi” happens before 17 August 2026 at 07:30",
  ],
  [
    "sekarang sesudah isu.terdeteksi",
    "saat ini sesudah “Isu Publik terdeteksi”",
    "it is now after “Isu Publik terdeteksi”",
  ],
  [
    "tanggapan.tayang paling lambat 3 x 24 jam sejak isu.terdeteksi",
    "tanggapan.tayang terjadi paling lambat 3 x 24 jam sejak “Isu Publik terdeteksi”",
    "tanggapan.tayang happens no later than 3 × 24 hours after “Isu Publik terdeteksi”",
  ],
  [
    "sekarang antara 6 bulan sebelum isu.terdeteksi sampai dengan isu.terdeteksi",
    "saat ini antara 6 bulan sebelum “Isu Publik terdeteksi” sampai dengan “Isu Publik terdeteksi”",
    "it is now between 6 months before “Isu Publik terdeteksi” and “Isu Publik terdeteksi”",
  ],
  [
    "isu.lintas dan isu.tingkat = krisis dan belum tanggapan.tayang",
    "“lintas Perangkat Daerah” terpenuhi, “tingkat” adalah krisis, dan tanggapan.tayang belum terjadi",
    "“lintas Perangkat Daerah” holds, “tingkat” is krisis, and tanggapan.tayang has not happened yet",
  ],
  [
    "isu.lintas dan (isu.tingkat = krisis atau belum tanggapan.tayang)",
    "“lintas Perangkat Daerah” terpenuhi dan (“tingkat” adalah krisis atau tanggapan.tayang belum terjadi)",
    "“lintas Perangkat Daerah” holds and (“tingkat” is krisis or tanggapan.tayang has not happened yet)",
  ],
  [
    "isu.lintas dan isu.tingkat dalam {rutin, serius, krisis}",
    "“lintas Perangkat Daerah” terpenuhi dan (“tingkat” adalah salah satu dari rutin, serius, atau krisis)",
    "“lintas Perangkat Daerah” holds and (“tingkat” is one of rutin, serius, or krisis)",
  ],
  [
    "bukan (isu.lintas dan isu.tingkat = krisis)",
    "tidak benar bahwa (“lintas Perangkat Daerah” terpenuhi dan “tingkat” adalah krisis)",
    "it is not the case that (“lintas Perangkat Daerah” holds and “tingkat” is krisis)",
  ],
  [
    "ada p dari isu.pihak yang p.anak_korban",
    "ada p dalam “pihak” yang memenuhi (“anak korban” pada p terpenuhi)",
    "some p in “pihak” satisfies (“anak korban” of p holds)",
  ],
  [
    "setiap p dari isu.pemicu yang p = bencana",
    "setiap p dalam “pemicu” memenuhi (p adalah bencana)",
    "every p in “pemicu” satisfies (p is bencana)",
  ],
  [
    "jumlah p dari isu.pihak yang p.waktu dalam 1 bulan terakhir >= 3",
    "jumlah p dalam “pihak” yang memenuhi (“waktu pelanggaran” pada p terjadi dalam 1 bulan terakhir) paling sedikit 3",
    "the number of p in “pihak” that satisfy (“waktu pelanggaran” of p happened within the last month) is at least 3",
  ],
])("%s", (text, indonesian, english) => {
  expect(say(text, "id")).toBe(indonesian);
  expect(say(text, "en")).toBe(english);
});

describe("every comparison, in both languages", () => {
  const said = (left: string, right: string, language: "id" | "en") =>
    ["=", "!=", "<", "<=", ">", ">="].map((operator) =>
      say(`${left} ${operator} ${right}`, language)
        ?.replace(/^“[^”]*” /, "")
        .replace(/ “?(?:serius|5 tayangan|3 hari kerja|3 working days|17 .*|orang.*)$/, ""),
    );

  it.each([
    [
      "isu.tingkat",
      "serius",
      ["adalah", "bukan", "lebih rendah daripada", "paling tinggi", "lebih tinggi daripada", "paling rendah"],
      ["is", "is not", "is below", "is at most", "is above", "is at least"],
    ],
    [
      "isu.jangkauan",
      "5",
      ["sama dengan", "tidak sama dengan", "kurang dari", "paling banyak", "lebih dari", "paling sedikit"],
      ["is exactly", "is not", "is less than", "is at most", "is more than", "is at least"],
    ],
    [
      "pic.lama",
      "3 hari kerja",
      ["sama dengan", "tidak sama dengan", "kurang dari", "paling lama", "lebih dari", "paling singkat"],
      ["is exactly", "is not", "is less than", "is at most", "is more than", "is at least"],
    ],
    [
      "akun.sejak",
      "2026-08-17",
      ["adalah", "bukan", "sebelum", "paling lambat", "sesudah", "paling cepat"],
      ["is", "is not", "is before", "is no later than", "is after", "is no earlier than"],
    ],
    [
      "tanggapan.pembuat",
      "pelaku.identitas",
      [
        "sama dengan",
        "tidak sama dengan",
        "kurang dari",
        "sama dengan atau kurang dari",
        "lebih dari",
        "sama dengan atau lebih dari",
      ],
      ["equals", "does not equal", "is less than", "is at most", "is more than", "is at least"],
    ],
  ])("%s", (left, right, id, en) => {
    expect(said(left, right, "id")).toEqual(id);
    expect(said(left, right, "en")).toEqual(en);
  });
});
