import { expect, it } from "vitest";
import { factsOf } from "./facts-of.js";
import { parseCondition } from "./parse-condition.js";

it.each([
  ["isu.tingkat >= serius dan bukan isu.lintas", ["isu.lintas", "isu.tingkat"]],
  ["z.z atau (a.a dan z.z)", ["a.a", "z.z"]],
  ["sudah a.b dan belum c.d dan diketahui e.f", ["a.b", "c.d", "e.f"]],
  ["terlampaui batas-memutus", []],
  ["tanggapan.pembuat = pelaku.identitas", ["pelaku.identitas", "tanggapan.pembuat"]],
  ["isu.tingkat = krisis", ["isu.tingkat"]],
  ["a.b dalam {c.d, e, 3}", ["a.b", "c.d"]],
  ["a.b memuat e", ["a.b"]],
  ["a.b dalam 7 hari terakhir dan c.d dalam jam kerja", ["a.b", "c.d"]],
  ["a.b sebelum c.d dan sekarang sesudah e.f", ["a.b", "c.d", "e.f"]],
  ["a.b paling lambat 1 jam sejak c.d", ["a.b", "c.d"]],
  ["sekarang antara 6 bulan sebelum a.b sampai dengan c.d", ["a.b", "c.d"]],
  ["a.b paling cepat 2026-01-01", ["a.b"]],
  // The list is a fact; its elements are not, wherever the name is bound.
  ["ada p dari isu.pihak yang (p.anak dan p.usia < 18)", ["isu.pihak"]],
  ["setiap p dari a.b yang ada q dari p.c yang q.d = p.e", ["a.b"]],
  [
    "jumlah p dari admin.pelanggaran yang p.waktu dalam 1 bulan terakhir >= admin.batas",
    ["admin.batas", "admin.pelanggaran"],
  ],
])("%s", (text, facts) => {
  const { value } = parseCondition(text, (start, end) => ({ file: "test.md", start, end }));
  expect(value && factsOf(value)).toEqual(facts);
});
