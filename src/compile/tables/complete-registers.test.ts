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

it("the cells of a column take what its fact may be", () => {
  const facts = [
    "| akun.wewenang | pilihan | tulis, baca | - |",
    "| akun.pengikut | bilangan | pengikut, 0 s.d. 1.000 | - |",
    "| akun.sisa | bilangan | hari | - |",
    "| akun.lahir | tanggal | - | - |",
    "| akun.umur | durasi | hari | - |",
    "| akun.catatan | teks | - | - |",
    "| akun.platform | daftar pilihan | fb, x | - |",
    "| akun.risiko | turunan tabel-risiko | a, b | - |",
  ];
  const columns = "wewenang, pengikut, sisa, lahir, umur, catatan, platform, risiko, lain";
  const text = `## Fakta\n\n| Fakta | Jenis | Nilai atau satuan | Arti |\n|---|---|---|---|\n${facts.join("\n")}\n\n## Register\n\n| Register | Kolom |\n|---|---|\n| akun | ${columns} |`;
  const { handbook } = compileMarked({ "organisasi.md": organisation, "k.md": guideline("kosakata", text) });
  const register = handbook.vocabulary.registers.get("akun");
  expect(Object.fromEntries(register?.forms ?? [])).toEqual({
    wewenang: { kind: "choice", choices: ["tulis", "baca"] },
    pengikut: { kind: "number", minimum: 0, maximum: 1000 },
    sisa: { kind: "number" },
    lahir: { kind: "date" },
    umur: { kind: "number", minimum: 0 },
    catatan: { kind: "text" },
    // One cell holds no list, and what is derived is never filled in.
    platform: { kind: "text" },
    risiko: { kind: "text" },
    lain: { kind: "text" },
  });
  expect(register?.facts.map(({ fact }) => fact)).not.toContain("akun.platform");
  expect(register?.facts.map(({ fact }) => fact)).not.toContain("akun.risiko");
});

it("a column assigned to another fact does not hold the one it is named after", () => {
  const { register, found } = account("| akun | - | id, dibuat | - | - | dibuat = tugas.berakhir |");
  expect(found).toEqual([]);
  expect(register?.facts).toEqual([{ fact: "tugas.berakhir", columns: ["dibuat"], by: "value" }]);
  expect([...(register?.meanings ?? [])]).toEqual([["dibuat", "Saat tugas berakhir."]]);
});

it("a column that must be filled for one fact still holds the one it is named after", () => {
  const { register } = account("| akun | - | id, dibuat | - | - | dibuat terisi = registri.nama |");
  expect(register?.facts).toEqual([
    { fact: "akun.dibuat", columns: ["dibuat"], by: "value" },
    { fact: "registri.nama", columns: ["dibuat"], by: "filled" },
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
    [
      "a fact nobody declared",
      "x = akun.dibaut",
      "Tidak ada fakta bernama `akun.dibaut`.",
      "Mungkin yang dimaksud `akun.dibuat`?",
    ],
    [
      "a column that is not there",
      "sampai = akun.dibuat",
      "Tidak ada kolom bernama `sampai`.",
      "Periksa ejaannya, atau tambahkan barisnya.",
    ],
    [
      "a derived fact",
      "x = akun.turunan",
      "«akun.turunan» di kolom «Fakta» tidak terbaca.",
      "Tulis fakta yang nilainya diberikan, bukan turunan atau daftar.",
    ],
    [
      "an event said by being filled",
      "x terisi = akun.dibuat",
      "«akun.dibuat» di kolom «Fakta» tidak terbaca.",
      "Tulis fakta ya/tidak untuk `terisi`.",
    ],
    [
      "a value of two columns",
      "id dan x = akun.dibuat",
      "«id dan x = akun.dibuat» di kolom «Fakta» tidak terbaca.",
      "Tulis `kolom = fakta` atau `kolom dan kolom terisi = fakta`.",
    ],
    [
      "what is no assignment",
      "id",
      "«id» di kolom «Fakta» tidak terbaca.",
      "Tulis `kolom = fakta` atau `kolom dan kolom terisi = fakta`.",
    ],
  ])("%s", (_, facts, message, help) => {
    const { diagnostics, handbook } = vocabulary(`| akun | - | id, x | - | - | ${facts} |`);
    const found = diagnostics.filter(({ code }) => code.startsWith("table/"));
    expect(found.map((one) => [one.message.id, one.help.id])).toEqual([[message, help]]);
    expect(handbook.vocabulary.registers.get("akun")?.facts).toEqual([]);
  });

  it.each(["mulai", "mulai, sampai, id"])("a validity of the columns %s", (columns) => {
    const { diagnostics, handbook } = vocabulary(`| akun | - | id, mulai, sampai | - | ${columns} | - |`);
    expect(diagnostics.filter(({ code }) => code.startsWith("table/")).map(({ help }) => help.id)).toEqual([
      "Tulis dua kolom tanggal: `mulai, sampai`.",
    ]);
    expect(handbook.vocabulary.registers.get("akun")?.validity).toBeUndefined();
  });

  it("a validity of a column that is not there once", () => {
    expect(account("| akun | - | id, mulai | - | mulai, sampai | - |").found).toEqual(["table/unknown-name"]);
  });

  it("a meaning of a column no register has", () => {
    const { diagnostics } = vocabulary("| akun | - | id, nama | - | - | - |", "| nmaa | Nama. |\n| akun.id | Nomor. |");
    expect(
      diagnostics.filter(({ code }) => code.startsWith("table/")).map(({ message, help }) => [message.id, help.id]),
    ).toEqual([["Tidak ada kolom register bernama `nmaa`.", "Mungkin yang dimaksud `nama`?"]]);
  });
});
