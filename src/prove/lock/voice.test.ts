import { expect, it } from "vitest";
import { passiveForms } from "./voice.js";

/** Verbs of regulations with their passive, as the dictionary has them. */
const pairs: readonly (readonly [string, string])[] = [
  ["membuat", "dibuat"],
  ["memuat", "dimuat"],
  ["memutus", "diputus"],
  ["memeriksa", "diperiksa"],
  ["memperbarui", "diperbarui"],
  ["memperpanjang", "diperpanjang"],
  ["memperoleh", "diperoleh"],
  ["memberikan", "diberikan"],
  ["memberhentikan", "diberhentikan"],
  ["membentuk", "dibentuk"],
  ["membatasi", "dibatasi"],
  ["membagikan", "dibagikan"],
  ["membuka", "dibuka"],
  ["memusnahkan", "dimusnahkan"],
  ["menerbitkan", "diterbitkan"],
  ["menetapkan", "ditetapkan"],
  ["meneruskan", "diteruskan"],
  ["menolak", "ditolak"],
  ["menunjuk", "ditunjuk"],
  ["menugaskan", "ditugaskan"],
  ["menutup", "ditutup"],
  ["mendaftarkan", "didaftarkan"],
  ["menjatuhkan", "dijatuhkan"],
  ["menjawab", "dijawab"],
  ["mencatat", "dicatat"],
  ["mencabut", "dicabut"],
  ["menonaktifkan", "dinonaktifkan"],
  ["menilai", "dinilai"],
  ["menyampaikan", "disampaikan"],
  ["menyetujui", "disetujui"],
  ["menyusun", "disusun"],
  ["menyimpan", "disimpan"],
  ["menyediakan", "disediakan"],
  ["menyelenggarakan", "diselenggarakan"],
  ["menyelesaikan", "diselesaikan"],
  ["menyebarluaskan", "disebarluaskan"],
  ["menyembunyikan", "disembunyikan"],
  ["menyanyikan", "dinyanyikan"],
  ["mengusulkan", "diusulkan"],
  ["mengumumkan", "diumumkan"],
  ["mengaktifkan", "diaktifkan"],
  ["mengarsipkan", "diarsipkan"],
  ["mengoreksi", "dikoreksi"],
  ["mengoordinasikan", "dikoordinasikan"],
  ["mengetahui", "diketahui"],
  ["mengukuhkan", "dikukuhkan"],
  ["menghapus", "dihapus"],
  ["menghentikan", "dihentikan"],
  ["mengganti", "diganti"],
  ["menggunakan", "digunakan"],
  ["mengesahkan", "disahkan"],
  ["melaporkan", "dilaporkan"],
  ["melaksanakan", "dilaksanakan"],
  ["meninjau", "ditinjau"],
  ["merahasiakan", "dirahasiakan"],
];

it("knows fifty-five verbs", () => expect(pairs).toHaveLength(55));

it.each(pairs)("the passive of %s is %s", (active, passive) => {
  expect(passiveForms(active)).toContain(passive);
});

it.each([
  ["memuat", "dibuat"],
  ["menutup", "dituntut"],
  ["menerima", "dikirim"],
])("the passive of %s is not %s", (active, other) => {
  expect(passiveForms(active)).not.toContain(other);
});

it.each(["bertugas", "pembinaan", "me", "mem", "ditetapkan"])("%s has no passive", (word) => {
  expect(passiveForms(word)).toEqual([]);
});
