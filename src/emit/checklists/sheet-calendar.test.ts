import { expect, it } from "vitest";
import type { Norm } from "../../model/norm.js";
import { fileNamed } from "../../testing/html-pages.js";
import { norm, sampleHandbook } from "../../testing/sample-handbook.js";
import { checklistsEmitter } from "./checklists.js";

const month = { count: 3, unit: "month" } as const;

/** The tasks of Admin, each property by its name, where the only duty is this one. */
function tasksOf(parts: Partial<Norm>, id = "tinjau"): readonly ReadonlyMap<string, string>[] {
  const duty = norm(id, "waktu-tanggap-ayat-1", {
    modality: "obligation",
    bearer: [{ key: undefined, value: { kind: "role", role: "admin" } }],
    act: [{ key: undefined, value: { words: "meninjau Bank Jawaban", act: undefined } }],
    every: [month],
    ...parts,
  });
  const text = fileNamed(checklistsEmitter.emit({ ...sampleHandbook, norms: [duty] }).value, "checklists/admin.ics");
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  return text
    .split("BEGIN:VTODO")
    .slice(1)
    .map((_, index) => {
      const starts = lines.flatMap((line, at) => (line === "BEGIN:VTODO" ? [at] : []));
      const task = lines.slice((starts[index] ?? 0) + 1, lines.indexOf("END:VTODO", starts[index]));
      return new Map(task.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]));
    });
}

it("a duty of every three months is due on the day its period ends, and then every three months", () => {
  const [task] = tasksOf({});
  expect(Object.fromEntries(task ?? [])).toEqual({
    UID: "perbup-kanal-warga.tinjau@kabupaten-samudra.pedoman",
    DTSTAMP: "20260701T000000Z",
    SEQUENCE: "3",
    DTSTART: "20261001T000000",
    DUE: "20261001T235900",
    RRULE: "FREQ=MONTHLY;INTERVAL=3",
    SUMMARY: "Meninjau Bank Jawaban (setiap 3 bulan)",
    DESCRIPTION: expect.stringMatching(
      /^Admin wajib meninjau Bank Jawaban\\, setiap 3 bulan\. \(Pasal 4A ayat \(1\)\)\\n“Admin wajib .*”\\nButir pada daftar periksa:\\n- Pastikan autentikasi dua faktor aktif\.\\nJangka waktu pertama dihitung sejak 1 Juli 2026\\, tanggal yang dianggap/,
    ),
    CATEGORIES: "Daftar Periksa",
  });
});

it.each([
  [[{ count: 1, unit: "calendar-day" }], "2026-07-01", "20260702", "FREQ=DAILY;INTERVAL=1"],
  [[{ count: 2, unit: "week" }], "2026-12-25", "20270108", "FREQ=DAILY;INTERVAL=14"],
  [[{ count: 1, unit: "year" }], "2026-07-01", "20270701", "FREQ=MONTHLY;INTERVAL=12"],
  // The law: in a shorter month the last day.
  [
    [{ count: 1, unit: "month" }],
    "2026-01-31",
    "20260228",
    "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
  ],
  [[{ count: 1, unit: "year" }], "2028-02-29", "20290228", "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=28,29;BYSETPOS=-1"],
  // Whichever ends first; events cannot be known.
  [
    [{ count: 6, unit: "month" }, { count: 1, unit: "month" }, "admin.dimutasi"],
    "2026-07-01",
    "20260801",
    "FREQ=MONTHLY;INTERVAL=1",
  ],
] as const)("%j from %s is due on %s", (every, from, due, rule) => {
  const [task] = tasksOf({ every, validity: { from, to: undefined } });
  expect([task?.get("DTSTART"), task?.get("RRULE")]).toEqual([`${due}T000000`, rule]);
});

it("ends with the law", () => {
  const [task] = tasksOf({ validity: { from: "2026-07-01", to: "2030-12-31" } });
  expect(task?.get("RRULE")).toBe("FREQ=MONTHLY;INTERVAL=3;UNTIL=20301231T235900");
});

it.each([
  ["a condition", { when: [{ key: undefined, value: { text: "isu.tingkat = krisis" } }] }],
  ["an exception", { unless: [{ key: undefined, value: { text: "isu.tingkat = krisis" } }] }],
  ["another act", { after: "dipenuhi tangga" }],
  ["an event it counts from", { everySince: "krisis.diaktifkan" }],
  ["hours", { every: [{ count: 3, unit: "hour" }] }],
  ["working days", { every: [{ count: 1, unit: "working-day" }] }],
  ["an event", { every: ["admin.dimutasi"] }],
  ["a prohibition", { modality: "prohibition" }],
] as const)("makes no task where it hangs on %s", (_what, parts) => {
  expect(tasksOf(parts as unknown as Partial<Norm>)).toEqual([]);
});

it("no words of the texts leave their property", () => {
  const words = "meninjau\r\nEND:VTODO\nATTACH:javascript:1; dan, lain";
  const [task] = tasksOf({ act: [{ key: undefined, value: { words, act: undefined } }] });
  expect(task?.get("SUMMARY")).toBe("Meninjau\\nEND:VTODO\\nATTACH:javascript:1\\; dan\\, lain (setiap 3 bulan)");
  expect(task?.has("ATTACH")).toBe(false);
});
