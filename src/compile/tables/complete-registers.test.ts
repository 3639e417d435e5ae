import { describe, expect, it } from "vitest";
import { compileMarked } from "../../testing/compile-marked.js";
import { guideline, organisation } from "../../testing/sample-texts.js";

const vocabulary = (registers: string, columns = "") => {
  const texts = [
    "## Fakta\n\n| Fakta | Jenis | Nilai atau satuan | Arti |\n|---|---|---|---|\n| akun.dibuat | peristiwa | - | Saat akun dibuat. |\n| akun.aman | ya/tidak | - | Akun aman. |\n| tugas.berakhir | peristiwa | - | Saat tugas berakhir. |\n| registri.nama | ya/tidak | - | Baris bernama. |\n| akun.turunan | turunan tabel-x | a, b | - |",
    `## Register\n\n| Register | Anggota | Kolom | Tanggal | Berlaku | Fakta |\n|---|---|---|---|---|---|\n${registers}`,
    ...(columns === "" ? [] : [`## Kolom register\n\n| Kolom | Arti |\n|---|---|\n${columns}`]),
  ];
  return compileMarked({ "organisasi.md": organisation, "k.md": guideline("kosakata", texts.join("\n\n")) });
};
const account = (registers: string, columns?: string) => {
  const { handbook, diagnostics } = vocabulary(registers, columns);
  const found = diagnostics.filter(({ code }) => code.startsWith("table/")).map(({ code }) => code);
  return { register: handbook.vocabulary.registers.get("akun"), found };
};

it("a column named like a fact holds it, another is assigned, and what must be filled says yes or no", () => {
  const { register, found } = account(
    "| akun | - | id, nama, alamat, dibuat, aman, sampai | - | - | sampai = tugas.berakhir, nama dan alamat terisi = registri.nama |",
  );
  expect(found).toEqual([]);
  expect(register?.facts).toEqual([
    { fact: "akun.dibuat", columns: ["dibuat"], by: "value" },
    { fact: "akun.aman", columns: ["aman"], by: "value" },
    { fact: "tugas.berakhir", columns: ["sampai"], by: "value" },
    { fact: "registri.nama", columns: ["nama", "alamat"], by: "filled" },
  ]);
  expect([...(register?.forms ?? [])].map(([column, { kind }]) => `${column}: ${kind}`)).toEqual([
    "id: text",
    "nama: text",
    "alamat: text",
    "dibuat: moment",
    "aman: yes-no",
    "sampai: moment",
  ]);
});

it("a column of dates has no time of day, whatever fact it holds", () => {
  const { register } = account("| akun | - | id, dibuat | dibuat | - | - |");
  expect(register?.forms.get("dibuat")).toEqual({ kind: "date" });
});

it("a column means what its fact means, unless the table of columns says otherwise for it", () => {
  const { register } = account(
    "| akun | - | id, nama, dibuat, aman | - | - | - |",
    "| nama | Nama apa pun. |\n| akun.aman | Lain. |",
  );
  expect([...(register?.meanings ?? [])]).toEqual([
    ["nama", "Nama apa pun."],
    ["dibuat", "Saat akun dibuat."],
    ["aman", "Lain."],
  ]);
});

it("a row is in force between two columns", () => {
  const { register } = account("| akun | - | id, mulai, sampai | mulai, sampai | mulai, sampai | - |");
  expect(register?.validity).toEqual({ from: "mulai", until: "sampai" });
});

describe("finds", () => {
  it.each([
    ["a fact nobody declared", "| akun | - | id, x | - | - | x = akun.xx |", "table/unknown-name"],
    ["a column that is not there", "| akun | - | id | - | - | y = akun.dibuat |", "table/unknown-name"],
    ["a derived fact", "| akun | - | id, x | - | - | x = akun.turunan |", "table/cell-malformed"],
    ["an event said by being filled", "| akun | - | id, x | - | - | x terisi = akun.dibuat |", "table/cell-malformed"],
    ["a value of two columns", "| akun | - | id, x | - | - | id dan x = akun.dibuat |", "table/cell-malformed"],
    ["what is no assignment", "| akun | - | id | - | - | id |", "table/cell-malformed"],
    ["a validity of one day", "| akun | - | id, mulai | mulai | mulai | - |", "table/cell-malformed"],
  ])("%s", (_, row, code) => {
    expect(account(row).found).toEqual([code]);
  });

  it("a meaning of a column no register has", () => {
    expect(account("| akun | - | id | - | - | - |", "| nmaa | Nama. |").found).toEqual(["table/unknown-name"]);
  });
});
