import { describe, expect, it } from "vitest";
import { compileMarked } from "../../testing/compile-marked.js";
import { guideline, organisation } from "../../testing/sample-texts.js";

const hours = (rows: string): string => `## Jam kerja\n\n| Hari | Jam kerja |\n|---|---|\n${rows}`;
const holidays = (rows: string): string =>
  `## Hari libur\n\n| Tanggal | Libur | Dasar | Jenis |\n|---|---|---|---|\n${rows}`;
const someHours = hours("| Senin | 08.00–16.00 |");
const someHolidays = holidays("| 2026-08-17 | Kemerdekaan | SKB | libur nasional |");

function read(...parts: readonly string[]) {
  const text = guideline("kalender", parts.join("\n\n"), "tahun: 2026\nzona: Asia/Makassar\n");
  const compiled = compileMarked({ "organisasi.md": organisation, "kalender.md": text });
  return { ...compiled, calendar: compiled.handbook.calendars[0] };
}

const week = (rows: string): Record<string, string> => {
  const { calendar, found } = read(hours(rows), someHolidays);
  expect(found).toEqual([]);
  return Object.fromEntries(
    [...(calendar?.week ?? [])].map(([day, intervals]) => [
      day,
      intervals.map(({ from, to }) => `${from}-${to}`).join(" "),
    ]),
  );
};

it("says for which year and zone it holds", () => {
  expect(read(someHours, someHolidays).calendar).toMatchObject({
    document: "kalender-contoh",
    year: 2026,
    zone: "Asia/Makassar",
  });
});

describe("working hours", () => {
  it.each([
    [
      "| Senin s.d. Kamis | 08.00–12.00, 13.00–16.30 |",
      { 1: "08:00-12:00 13:00-16:30", 4: "08:00-12:00 13:00-16:30" },
      4,
    ],
    ["| Senin sampai dengan Jumat | 07.30-15.00 |", { 5: "07:30-15:00" }, 5],
    ["| Senin–Rabu | 08.00 – 16.00 |", { 3: "08:00-16:00" }, 3],
    ["| Sabtu, Minggu | libur |", { 6: "", 7: "" }, 2],
    ["| Sabtu dan Minggu | - |", { 6: "", 7: "" }, 2],
    ["| JUMAT | 00.00–24.00 |", { 5: "00:00-24:00" }, 1],
    ["| Senin s.d. Jumat | 08.00–16.00 |\n| Jumat | 08.00–11.00 |", { 4: "08:00-16:00", 5: "08:00-11:00" }, 5],
  ])("%j", (rows, expected, days) => {
    expect(week(rows)).toMatchObject(expected);
    expect(Object.keys(week(rows))).toHaveLength(days);
  });

  it.each([
    "| ⟦Senen⟧ | 08.00–16.00 |",
    "| ⟦Jumat s.d. Senin⟧ | 08.00–16.00 |",
    "| ⟦Senin-Rabu-Jumat⟧ | 08.00–16.00 |",
    "| ⟦Senin, Hari libur⟧ | 08.00–16.00 |",
    "| Senin | ⟦8–16⟧ |",
    "| Senin | ⟦08:00–16:00⟧ |",
    "| Senin | ⟦16.00–08.00⟧ |",
    "| Senin | ⟦08.00–08.00⟧ |",
    "| Senin | ⟦08.00–24.30⟧ |",
    "| Senin | ⟦24.00–24.00⟧ |",
    "| Senin | ⟦08.75–16.00⟧ |",
    "| Senin | ⟦25.00–26.00⟧ |",
    "| Senin | ⟦13.00–16.00, 08.00–12.00⟧ |",
    "| Senin | ⟦08.00–13.00, 12.00–16.00⟧ |",
    "| Senin | ⟦08.00–12.00, sore⟧ |",
  ])("that cannot be read are pointed out, not guessed: %s", (row) => {
    const { found, expected, calendar } = read(hours(row), someHolidays);
    expect(found).toEqual(expected("table/cell-malformed"));
    expect([...(calendar?.week.values() ?? [])].flat()).toEqual([]);
  });
});

describe("holidays", () => {
  it("stand in the order of their dates, with name, kind and ground", () => {
    const { calendar, found } = read(
      someHours,
      holidays(
        "| 2026-12-25 | Natal | SKB | - |\n| 2026-01-01 | Tahun Baru | SKB | Libur nasional |\n| 2026-12-24 | Cuti | SKB | Cuti bersama |",
      ),
    );
    expect(found).toEqual([]);
    expect(calendar?.holidays.map(({ date, name, type, ground }) => [date, name, type, ground])).toEqual([
      ["2026-01-01", "Tahun Baru", "national", "SKB"],
      ["2026-12-24", "Cuti", "collective-leave", "SKB"],
      ["2026-12-25", "Natal", "national", "SKB"],
    ]);
  });

  it.each([
    ["table/cell-malformed", "| ⟦2026-02-29⟧ | Hari yang tidak ada | SKB | - |"],
    ["table/cell-malformed", "| ⟦17 Agustus 2026⟧ | Kemerdekaan | SKB | - |"],
    ["table/cell-malformed", "| 2026-08-17 | Kemerdekaan | SKB | ⟦cuti bersma⟧ |"],
    ["table/holiday-outside-year", "| ⟦2027-01-01⟧ | Tahun Baru | SKB | - |"],
    ["table/defined-twice", "| 2026-08-17 | Kemerdekaan | SKB | - |\n| ⟦2026-08-17⟧ | Lagi | SKB | - |"],
    ["table/cell-empty", "| 2026-08-17 | Kemerdekaan | ⟦-⟧ | - |"],
  ])("%s: %j", (code, rows) => {
    const { found, expected } = read(someHours, holidays(rows));
    expect(found).toEqual(expected(code));
  });

  it("given twice keep their first row", () => {
    const rows = "| 2026-08-17 | Kemerdekaan | SKB | - |\n| 2026-08-17 | Lagi | SKB | - |";
    expect(read(someHours, holidays(rows)).calendar?.holidays.map(({ name }) => name)).toEqual(["Kemerdekaan"]);
  });
});

it("says what should stand in a cell it cannot read, and where a day stands first", () => {
  const { diagnostics } = read(
    hours("| Senen | 08.00–16.00 |\n| Senin | 8–16 |"),
    holidays("| 17 Agustus | a | SKB | - |\n| 2026-05-01 | b | SKB | cuti |\n| 2026-05-01 | c | SKB | - |"),
  );
  expect(diagnostics.map(({ message, help, related }) => [message.id, help.id, related.length])).toEqual([
    ["«Senen» di kolom «Hari» tidak terbaca.", "Tulis `Senin`, `Senin s.d. Kamis`, atau `Sabtu, Minggu`.", 0],
    ["«8–16» di kolom «Jam kerja» tidak terbaca.", "Tulis jam seperti `08.00–12.00, 13.00–16.30`.", 0],
    ["«17 Agustus» di kolom «Tanggal» tidak terbaca.", "Tulis tanggal yang ada: `2026-08-17`.", 0],
    ["«cuti» di kolom «Jenis» tidak terbaca.", "Tulis `libur nasional` atau `cuti bersama`.", 0],
    ["`2026-05-01` sudah ditulis di baris lain.", "Hapus salah satunya.", 1],
  ]);
});

it("takes notes and names of days beside what it reads", () => {
  const { found, calendar } = read(
    "## Jam kerja\n\n| Hari | Jam kerja | Catatan |\n|---|---|---|\n|  Senin ,  Selasa  | 08.00–16.00 | tanpa jeda |",
    "## Hari libur\n\n| Tanggal | Hari | Libur | Dasar |\n|---|---|---|---|\n| 2026-08-17 | Senin | Kemerdekaan | SKB |",
  );
  expect(found).toEqual([]);
  expect([...(calendar?.week.keys() ?? [])]).toEqual([1, 2]);
  expect(calendar?.holidays).toHaveLength(1);
});

it.each([
  ["Jam kerja", someHolidays],
  ["Hari libur", someHours],
])("a calendar without the table «%s» is pointed out", (heading, text) => {
  const { diagnostics } = read(text);
  expect(diagnostics.map(({ code, message }) => [code, message.id.includes(`«${heading}»`)])).toEqual([
    ["table/table-missing", true],
  ]);
});

it("a year has one calendar", () => {
  const head = "tahun: 2026\nzona: Asia/Makassar\n";
  const second = guideline("kalender", `${someHours}\n\n${someHolidays}`, head, "kalender-dua");
  const { found, expected } = compileMarked({
    "organisasi.md": organisation,
    "a.md": guideline("kalender", `${someHours}\n\n${someHolidays}`, head),
    "b.md": second.replace("id: kalender-dua", "id: ⟦kalender-dua⟧"),
  });
  expect(found).toEqual(expected("document/calendar-year-twice"));
});
