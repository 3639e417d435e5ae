import { describe, expect, it } from "vitest";
import { compileMarked } from "../../testing/compile-marked.js";
import { foundations, guideline, regulation } from "../../testing/sample-texts.js";

const act = regulation("## Pasal 1 {#satu}\n\n(1) Satu.\n\n(2) Dua.\n\n## Pasal 2 {#dua}\n\nTiga.");
const head = "edisi: 1\nunit: sekda\ndisahkan_oleh: bupati\npelaksana: [admin, pic]\ndasar: perbup-contoh\n";

/** A SOP of rows `number | activity | performer | time | note`. */
function read(...rows: readonly string[]) {
  const lines = rows.map((row) => {
    const [number, activity, performer, time, note] = row.split(" | ");
    return `| ${number} | ${activity} | ${performer} | Lembar isu | ${time} | Catatan | ${note} |`;
  });
  const header =
    "| No | Kegiatan | Pelaksana | Kelengkapan | Waktu | Output | Keterangan |\n|---|---|---|---|---|---|---|";
  const text = `## Langkah {#langkah}\n\n${header}\n${lines.join("\n")}`;
  const compiled = compileMarked({ ...foundations, "perbup.md": act, "sop.md": guideline("sop", text, head) });
  return { ...compiled, steps: compiled.handbook.procedures[0]?.steps ?? [] };
}

const codes = (...rows: readonly string[]): readonly string[] => read(...rows).diagnostics.map(({ code }) => code);

describe("a table of steps", () => {
  it("is read with its performers, times, ways on and provisions", () => {
    const { steps, found } = read(
      "1 | Mencatat isu | Admin | 5 menit | Mulai. Bersamaan dengan langkah 2. Pasal 2",
      "2 | Apakah lengkap? | Admin dan PIC | 1 hari kerja | Ya: langkah 3; Tidak: langkah 1. Pasal 1 ayat (2)",
      "3 | Memperbarui | PIC | setiap 3 jam | Batas 2 jam sejak langkah 1: Pasal 1 ayat (1). Selesai",
    );
    expect(found).toEqual([]);
    expect(steps).toMatchObject([
      {
        number: 1,
        start: true,
        alongside: 2,
        decision: false,
        performers: ["admin"],
        time: { kind: "takes", duration: { count: 5, unit: "minute" } },
        serves: [{ document: "perbup-contoh", provision: "dua", citation: "Pasal 2" }],
      },
      {
        decision: true,
        performers: ["admin", "pic"],
        exits: [
          { label: "Ya", to: 3 },
          { label: "Tidak", to: 1 },
        ],
        serves: [{ provision: "satu-ayat-2" }],
      },
      {
        time: { kind: "every", duration: { count: 3, unit: "hour" } },
        limits: [{ duration: { count: 2, unit: "hour" }, since: 1 }],
        exits: [{ label: undefined, to: "end" }],
      },
    ]);
  });

  it("of another kind of document is only a table, and a SOP without one is pointed out", () => {
    const { found } = compileMarked({ ...foundations, "perbup.md": act, "sop.md": guideline("sop", "Prosa.", head) });
    expect(found).toEqual(["procedure/no-steps at sop.md:0 «»"]);
  });
});

describe("what is wrong is marked at its cell:", () => {
  const end = "2 | Menutup | PIC | 5 menit | Selesai. Pasal 2";

  it.each([
    ["an unknown performer", "procedure/performer-unknown", "1 | Mencatat | ⟦Admn⟧ | 5 menit | Mulai. Pasal 2"],
    [
      "one the head does not name",
      "procedure/performer-undeclared",
      "1 | Mencatat | ⟦Bupati⟧ | 5 menit | Mulai. Pasal 2",
    ],
    ["a time without unit", "procedure/time-unreadable", "1 | Mencatat | Admin | ⟦30⟧ | Mulai. Pasal 2"],
    ["a time in words", "procedure/time-unreadable", "1 | Mencatat | Admin | ⟦secepatnya⟧ | Mulai. Pasal 2"],
    [
      "a limit without unit",
      "procedure/time-unreadable",
      "1 | Mencatat | Admin | 5 menit | ⟦Mulai. Batas 30 sejak langkah 1: Pasal 2⟧",
    ],
    ["no provision", "procedure/step-without-provision", "1 | Mencatat | Admin | 5 menit | ⟦Mulai⟧"],
    ["a number out of sequence", "procedure/step-number", "⟦7⟧ | Mencatat | Admin | 5 menit | Mulai. Pasal 2"],
    [
      "an exit to no step",
      "procedure/exit-nowhere",
      "1 | Mencatat | Admin | 5 menit | ⟦Mulai. Lanjut: langkah 9. Pasal 2⟧",
    ],
  ])("%s", (_name, code, row) => {
    const { found, expected } = read(row, end);
    expect(found).toEqual(expected(code));
  });

  it("a step without provision may say so", () => {
    expect(codes("1 | Mencatat | Admin | 5 menit | Mulai. Tanpa pasal: kebiasaan baik", end)).toEqual([]);
  });
});

describe("the way through", () => {
  const start = "1 | Mencatat | Admin | 5 menit | Mulai. Pasal 2";

  it("begins once and ends", () => {
    expect(codes("1 | Mencatat | Admin | 5 menit | Pasal 2", "2 | Menutup | PIC | 5 menit | Selesai. Pasal 2")).toEqual(
      ["procedure/one-start"],
    );
    expect(codes(start, "2 | Memeriksa | PIC | 5 menit | Lanjut: langkah 1. Pasal 2")).toEqual(["procedure/no-end"]);
  });

  it("does not stop at the last row without being at its end", () => {
    expect(codes(start, "2 | Menutup | PIC | 5 menit | Pasal 2")).toContain("procedure/dead-end");
  });

  it("does not go round without a way out", () => {
    expect(
      codes(
        "1 | Apakah baik? | Admin | 5 menit | Mulai. Ya: langkah 4; Tidak: langkah 2. Pasal 2",
        "2 | Memeriksa | PIC | 5 menit | Pasal 2",
        "3 | Memeriksa lagi | PIC | 5 menit | Lanjut: langkah 2. Pasal 2",
        "4 | Menutup | PIC | 5 menit | Selesai. Pasal 2",
      ),
    ).toEqual(["procedure/dead-end", "procedure/dead-end"]);
  });

  it("comes to every step", () => {
    const { found, expected } = read(
      "1 | Mencatat | Admin | 5 menit | Mulai. Lanjut: langkah 3. Pasal 2",
      "⟦2 | Memeriksa | PIC | 5 menit | Pasal 2⟧",
      "3 | Menutup | PIC | 5 menit | Selesai. Pasal 2",
    );
    expect(found.map((one) => one.split(" ")[0])).toEqual(
      expected("procedure/unreachable").map((one) => one.split(" ")[0]),
    );
  });

  it("leaves a question by all its answers, each once, and nothing else by several", () => {
    const end = "2 | Menutup | PIC | 5 menit | Selesai. Pasal 2";
    const question = (note: string) => codes(`1 | Apakah baik? | Admin | 5 menit | Mulai. ${note}. Pasal 2`, end);
    expect(question("Ya: langkah 2; Tidak: selesai")).toEqual([]);
    expect(question("Setuju: langkah 2; Ubah: langkah 1; Tolak: selesai")).toEqual([]);
    expect(question("Ya: langkah 2")).toEqual(["procedure/decision-exits"]);
    expect(question("Ya: langkah 2; Ya: langkah 1")).toEqual(["procedure/decision-exits"]);
    expect(question("Ya: langkah 2; Mungkin: langkah 1")).toEqual(["procedure/decision-exits"]);
    expect(question("Lanjut: langkah 2")).toEqual(["procedure/decision-exits"]);
    expect(codes("1 | Mencatat | Admin | 5 menit | Mulai. Ya: langkah 2; Tidak: selesai. Pasal 2", end)).toEqual([
      "procedure/answers-without-question",
    ]);
  });

  it("names what is done together at the earlier step", () => {
    expect(codes(start, "2 | Menutup | PIC | 5 menit | Bersamaan dengan langkah 1. Selesai. Pasal 2")).toEqual([
      "procedure/alongside-earlier",
    ]);
  });
});
