import { describe, expect, it } from "vitest";
import type { Duration } from "../../model/duration.js";
import type { Handbook } from "../../model/handbook.js";
import type { Norm } from "../../model/norm.js";
import { compileMarked } from "../../testing/compile-marked.js";
import { foundations, guideline, regulation } from "../../testing/sample-texts.js";
import { checkProcedures } from "./check-procedures.js";
import { isLonger } from "./is-longer.js";

const act = regulation("## Pasal 1 {#satu}\n\n(1) Satu.\n\n(2) Dua.");
const head = "edisi: 1\nunit: sekda\ndisahkan_oleh: bupati\npelaksana: [admin, pic]\ndasar: perbup-contoh\n";

/** A SOP of rows `number | activity | time | note`. */
function handbookOf(...rows: readonly string[]): Handbook {
  const lines = rows.map((row) => {
    const [number, activity, time, note] = row.split(" | ");
    return `| ${number} | ${activity} | Admin | ${time} | Catatan | ${note} |`;
  });
  const header = "| No | Kegiatan | Pelaksana | Waktu | Output | Keterangan |\n|---|---|---|---|---|---|";
  const text = `## Langkah\n\n${header}\n${lines.join("\n")}`;
  const { handbook, found } = compileMarked({
    ...foundations,
    "perbup.md": act,
    "sop.md": guideline("sop", text, head),
  });
  expect(found).toEqual([]);
  return handbook;
}

/** What the way through some steps is found to be: the parameters stand in the Indonesian message. */
const messages = (...rows: readonly string[]): readonly string[] =>
  checkProcedures(handbookOf(...rows)).map(({ code, message }) => `${code}: ${message.id}`);

describe("the longest way keeps a limit", () => {
  const way = (limit: string, fourth = "10 menit") =>
    messages(
      "1 | Mencatat | 10 menit | Mulai. Pasal 1 ayat (1)",
      "2 | Apakah lintas? | 5 menit | Ya: langkah 3; Tidak: langkah 4. Pasal 1 ayat (1)",
      "3 | Menetapkan | 20 menit | Pasal 1 ayat (1)",
      `4 | Menyusun | ${fourth} | Pasal 1 ayat (1)`,
      `5 | Apakah disetujui? | 15 menit | Ya: selesai; Tidak: langkah 4. Batas ${limit} sejak langkah 1: Pasal 1 ayat (2)`,
    );

  it("of exactly its minutes, one round counted", () => {
    expect(way("60 menit")).toEqual([]);
    expect(way("1 jam")).toEqual([]);
  });

  it("and breaks one of a minute less, the way named", () => {
    expect(way("59 menit")).toEqual([
      "timing/path-too-long: Dari langkah 1 sampai langkah 5 selesai dapat memakan 60 menit, melewati batas 59 menit (jalannya: langkah 1, 2, 3, 4, 5).",
    ]);
  });

  it("unless a step on it has no length in minutes", () => {
    expect(way("60 menit", "1 hari kerja")).toEqual([
      "timing/path-undecided: Batas 60 menit sejak langkah 1 tidak dapat dihitung sampai langkah 5: langkah 4 tidak memakai menit atau jam.",
    ]);
  });
});

describe("a step keeps the limits of the provision it cites", () => {
  /** Findings for a step of that time that cites a norm with these limits and this recurrence. */
  const step = (time: string, latest: readonly Duration[], every: readonly Duration[] = []) => {
    const handbook = handbookOf(`1 | Mencatat | ${time} | Mulai. Selesai. Pasal 1 ayat (2)`);
    const bounds = latest.map((duration) => ({ key: undefined, value: { bound: "at-latest", duration } }));
    const source = { document: "perbup-contoh", provision: "satu-ayat-2", citation: "Pasal 1 ayat (2)" };
    return checkProcedures({ ...handbook, norms: [{ bounds, every, source } as unknown as Norm] }).map(
      ({ code, message }) => `${code}: ${message.id}`,
    );
  };
  const quarter: Duration = { count: 15, unit: "minute" };
  const hour: Duration = { count: 1, unit: "hour" };

  it("to the minute", () => {
    expect(step("15 menit", [quarter])).toEqual([]);
    expect(step("16 menit", [quarter])).toEqual([
      "timing/step-too-long: Langkah 1 memakai 16 menit, padahal Pasal 1 ayat (2) memberi paling lambat 15 menit.",
    ]);
  });

  it("the longest of them where they differ by level", () => {
    expect(step("1 jam", [quarter, hour])).toEqual([]);
    expect(step("61 menit", [quarter, hour])).toEqual([
      "timing/step-too-long: Langkah 1 memakai 61 menit, padahal Pasal 1 ayat (2) memberi paling lambat 1 jam.",
    ]);
  });

  it("and comes round as often as it says", () => {
    expect(step("setiap 1 jam", [], [hour])).toEqual([]);
    expect(step("setiap 2 jam", [], [hour])).toEqual([
      "timing/recurs-too-seldom: Langkah 1 dikerjakan setiap 2 jam, padahal Pasal 1 ayat (2) meminta setiap 1 jam.",
    ]);
  });
});

describe("steps done together", () => {
  const together = (note: string, limit: string) =>
    messages(
      "1 | Mencatat | 10 menit | Mulai. Pasal 1 ayat (1)",
      `2 | Mengumpulkan | 30 menit | Bersamaan dengan langkah 3.${note} Pasal 1 ayat (1)`,
      "3 | Menyusun | 5 menit | Pasal 1 ayat (1)",
      `4 | Menerbitkan | 5 menit | Selesai. Batas ${limit} sejak langkah 1: Pasal 1 ayat (2)`,
    );

  it("take as long as the longest of them", () => {
    expect(together("", "45 menit")).toEqual([]);
    expect(together("", "44 menit")).toHaveLength(1);
  });

  it("but nobody waits for one that is not waited for", () => {
    expect(together(" Tidak ditunggu.", "20 menit")).toEqual([]);
    expect(together(" Tidak ditunggu.", "19 menit")).toHaveLength(1);
  });
});

describe("a period is longer than another", () => {
  it.each([
    [{ count: 61, unit: "minute" }, { count: 1, unit: "hour" }, true],
    [{ count: 1, unit: "hour" }, { count: 60, unit: "minute" }, false],
    [{ count: 1, unit: "working-day" }, { count: 15, unit: "minute" }, true],
    [{ count: 2, unit: "working-day" }, { count: 1, unit: "working-day" }, true],
    [{ times: 3, count: 24, unit: "hour" }, { count: 48, unit: "hour" }, true],
    // Not certain: a working day may last over a weekend.
    [{ count: 30, unit: "hour" }, { count: 1, unit: "working-day" }, false],
    [{ count: 5, unit: "hour" }, { count: 4, unit: "working-hour" }, false],
  ] as const)("%j than %j: %s", (one, other, longer) => {
    expect(isLonger(one, other)).toBe(longer);
  });
});
