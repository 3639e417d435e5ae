import { expect, it } from "vitest";
import type { Instrument } from "../../model/law.js";
import { lawIndex, lawKey } from "./law-index.js";

it.each([
  ["Undang-Undang Nomor 27 Tahun 2022", "uu 27/2022"],
  ["UU 27/2022", "uu 27/2022"],
  [" Undang-Undang\n Nomor  27 Tahun 2022 tentang Data", "uu 27/2022"],
  ["Peraturan Pemerintah Nomor 61 Tahun 2010", "pp 61/2010"],
  ["Peraturan Presiden Nomor 95 Tahun 2018", "perpres 95/2018"],
  ["Instruksi Presiden Nomor 9 Tahun 2015", "inpres 9/2015"],
  ["Peraturan Daerah Nomor 3 Tahun 2021", "perda 3/2021"],
  ["Surat Edaran Nomor 1 Tahun 2020", "se 1/2020"],
  ["Peraturan Menteri PANRB Nomor 83 Tahun 2012", "peraturan menteri panrb 83/2012"],
  ["Putusan Mahkamah Konstitusi Nomor 105/PUU-XXII/2024", "putusan mahkamah konstitusi 105/puu-xxii/2024"],
  ["Undang-Undang Dasar Negara Republik Indonesia Tahun 1945", "uud 1945"],
  ["UUD NRI Tahun 1945", "uud 1945"],
  ["Undang-Undang tentang Pers", undefined],
  ["Peraturan Menteri Nomor 5", undefined],
  ["Peraturan Menteri Nomor 5 Tahun", undefined],
  ["SKB UUD tahun 1945", undefined],
  ["UUD Tahun 1945 sebelum perubahan", undefined],
])("«%s» is known as %s", (words, key) => {
  expect(lawKey(words)).toBe(key);
});

it("an act goes by all its names, a name by the first act that has it", () => {
  const act = (id: string, name: string, ...aliases: readonly string[]): Instrument =>
    ({ id, name, aliases }) as unknown as Instrument;
  const index = lawIndex([
    act("kip", "Undang-Undang Nomor 14 Tahun 2008", "UU KIP", "UU 15/2008"),
    act("lagi", "UU 14/2008", "UU 16/2008"),
  ]);
  expect([...index].map(([key, { id }]) => `${key}: ${id}`)).toEqual([
    "uu 14/2008: kip",
    "uu 15/2008: kip",
    "uu 16/2008: lagi",
  ]);
});
