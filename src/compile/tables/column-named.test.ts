import { expect, it } from "vitest";
import { columnNamed } from "./column-named.js";

const register = {
  columns: ["nama", "sk_mulai", "skpd", "no_hp"],
  labels: new Map([
    ["skpd", "Perangkat Daerah"],
    ["no_hp", "Nomor HP (WA)"],
  ]),
};

it.each([
  ["nama", "nama"],
  ["NAMA", "nama"],
  [" Nama: ", "nama"],
  ["SK mulai", "sk_mulai"],
  ["sk -- mulai", "sk_mulai"],
  ["__sk_mulai__", "sk_mulai"],
  ["perangkat  daerah", "skpd"],
  ["skpd", "skpd"],
  ["Nomor HP/WA", "no_hp"],
  ["skmulai", undefined],
  ["nama 2", undefined],
  ["daerah perangkat", undefined],
  ["", undefined],
])("«%s» is the column %s", (name, column) => {
  expect(columnNamed(name, register)).toBe(column);
});
