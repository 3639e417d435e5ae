import { describe, expect, it } from "vitest";
import { plainText } from "../../model/text.js";
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

  it("keeps what is needed, what comes of it, whose section it is, and each provision once", () => {
    const { handbook, steps } = read(
      "1 | Mencatat isu | Admin, PIC, dan Admin | 5 menit | Mulai. Selesai. Pasal 2, Pasal 2, Pasal 1 ayat (1), [peran](organisasi-contoh#peran)",
    );
    expect(handbook.procedures).toMatchObject([{ document: "sop-contoh", provision: "langkah", title: "Langkah" }]);
    const [step] = steps;
    expect([step?.activity, step?.needs, step?.output, step?.note].map((words) => plainText(words ?? []))).toEqual([
      "Mencatat isu",
      "Lembar isu",
      "Catatan",
      "Mulai. Selesai. Pasal 2, Pasal 2, Pasal 1 ayat (1), peran",
    ]);
    expect(step?.performers).toEqual(["admin", "pic", "admin"]);
    expect(step?.serves).toEqual([
      { document: "perbup-contoh", provision: "dua", citation: "Pasal 2" },
      { document: "perbup-contoh", provision: "satu-ayat-1", citation: "Pasal 1 ayat (1)" },
      { document: "organisasi-contoh", provision: "peran", citation: "bagian «Peran»" },
    ]);
  });

  it.each(["Admin dan PIC", "admin atau pic", "Admin bersama PIC", "Admin, PIC", "Admin ,  PIC", "Admin, atau PIC"])(
    "names its performers by their terms: %s",
    (performers) => {
      const { steps, found } = read(`1 | Mencatat | ${performers} | 5 menit | Mulai. Selesai. Pasal 2`);
      expect(found).toEqual([]);
      expect(steps[0]?.performers).toEqual(["admin", "pic"]);
    },
  );

  it("stands beside other tables of its SOP, that are left alone", () => {
    const other =
      "## Kontak {#kontak}\n\n| No | Nama |\n|---|---|\n| 1 | Admin |\n\n| Kegiatan | Hari |\n|---|---|\n| Rapat | Senin |";
    const steps =
      "## Langkah {#langkah}\n\n| **no** | KEGIATAN | Pelaksana | Waktu | Output | Keterangan |\n|---|---|---|---|---|---|\n| 1 | Mencatat | Admin | Setiap 3 jam | Catatan | Mulai. Selesai. Pasal 2 |";
    const { handbook, found } = compileMarked({
      ...foundations,
      "perbup.md": act,
      "sop.md": guideline("sop", `${other}\n\n${steps}`, head),
    });
    expect(found).toEqual([]);
    expect(handbook.procedures.map(({ provision }) => provision)).toEqual(["langkah"]);
    expect(handbook.procedures[0]?.steps[0]).toMatchObject({ needs: [], time: { kind: "every" } });
  });

  it("of which a row cannot be read is not checked as a whole", () => {
    const end = "2 | Menutup | PIC | 5 menit | Pasal 2";
    expect(codes("1 | - | Admin | 5 menit | Mulai. Pasal 2", end)).toEqual([
      "table/cell-empty",
      "procedure/step-number",
    ]);
  });

  it("whose only head is written has no step to check", () => {
    const { found, handbook } = read();
    expect(found).toEqual([]);
    expect(handbook.procedures.map(({ steps }) => steps)).toEqual([[]]);
  });

  it("does not ask for roles where no document says which there are", () => {
    const lines =
      "## Langkah {#langkah}\n\n| No | Kegiatan | Pelaksana | Waktu | Output | Keterangan |\n|---|---|---|---|---|---|\n| 1 | Mencatat | Admin | 3 jam | Catatan | Mulai. Selesai. Pasal 2 |";
    const { diagnostics } = compileMarked({ "perbup.md": act, "sop.md": guideline("sop", lines, head) });
    expect(diagnostics.map(({ code }) => code)).not.toContain("procedure/performer-unknown");
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

  it("a step without provision may say so, with why", () => {
    expect(codes("1 | Mencatat | Admin | 5 menit | Mulai. Tanpa pasal: kebiasaan baik", end)).toEqual([]);
    expect(codes("1 | Mencatat | Admin | 5 menit | Mulai. Tanpa pasal:", end)).toEqual([
      "procedure/step-without-provision",
    ]);
    expect(codes("1 | Mencatat | Admin | 5 menit | Mulai. Berdasarkan pasal: kebiasaan", end)).toEqual([
      "procedure/step-without-provision",
    ]);
  });

  it("a provision that is not there is said once", () => {
    expect(codes("1 | Mencatat | Admin | 5 menit | Mulai. Pasal 9", end)).toEqual(["reference/unresolved"]);
  });

  it("and told with what was written and what would do", () => {
    const told = (row: string) => read(row, end).diagnostics.map(({ message, help }) => `${message.id} ${help.id}`);
    expect(told("1 | Mencatat | Admn | 5 menit | Mulai. Pasal 2")[0]).toContain("«Admn»");
    expect(told("1 | Mencatat | Admn | 5 menit | Mulai. Pasal 2")[0]).toContain("«Admin»");
    expect(told("7 | Mencatat | Admin | 5 menit | Mulai. Pasal 2")[0]).toContain("bernomor «7», seharusnya 1");
    expect(told("1 | Mencatat | Admin | lekas | Mulai. Pasal 2")[0]).toContain("«lekas» bukan jangka waktu");
    expect(told("1 | Mencatat | Admin | 5 menit | Mulai. Batas 30 sejak langkah 1: Pasal 2")[0]).toContain("«30»");
    expect(told("1 | Mencatat | Bupati | 5 menit | Mulai. Pasal 2")[0]).toContain("Bupati mengerjakan langkah ini");
    expect(told("1 | Mencatat | Admin | 5 menit | Mulai. Lanjut: langkah 9. Pasal 2")[0]).toContain(
      "Langkah 1 menunjuk langkah 9",
    );
    expect(told("1 | Mencatat | Admin | 5 menit | Mulai. Batas 1 jam sejak langkah 2: Pasal 2")[0]).toContain(
      "Langkah 1 menunjuk langkah 2",
    );
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

  it("says which step does what is wrong with it", () => {
    const told = (...rows: readonly string[]) => read(...rows).diagnostics.map(({ message }) => message.id);
    const end = "2 | Menutup | PIC | 5 menit | Selesai. Pasal 2";
    expect(told(start, "2 | Menutup | PIC | 5 menit | Mulai. Selesai. Pasal 2")).toEqual([
      "Ada 2 langkah bertanda «Mulai».",
    ]);
    expect(told("1 | Mencatat | Admin | 5 menit | Pasal 2", end)).toEqual(["Tidak ada langkah bertanda «Mulai»."]);
    expect(told("1 | Apakah baik? | Admin | 5 menit | Mulai. Ya: langkah 2; Ya: langkah 1. Pasal 2", end)[0]).toContain(
      "ya, ya",
    );
    expect(told("1 | Mencatat | Admin | 5 menit | Mulai. Pasal 2", "2 | Menutup | PIC | 5 menit | Pasal 2")).toEqual([
      "Dari langkah 2 tidak ada jalan sampai selesai.",
      "Tidak ada langkah bertanda «Selesai».",
    ]);
    expect(
      told(
        "1 | Mencatat | Admin | 5 menit | Mulai. Lanjut: langkah 3. Pasal 2",
        "2 | Memeriksa | PIC | 5 menit | Pasal 2",
        "3 | Menutup | PIC | 5 menit | Selesai. Pasal 2",
      ),
    ).toEqual(["Tidak ada jalan dari «Mulai» ke langkah 2."]);
    expect(told(start, "2 | Menutup | PIC | 5 menit | Bersamaan dengan langkah 1. Selesai. Pasal 2")).toEqual([
      "Langkah 2 dikerjakan bersamaan dengan langkah 1, yang bukan langkah sesudahnya.",
    ]);
    expect(told("1 | Mencatat | Admin | 5 menit | Mulai. Bersamaan dengan langkah 9. Pasal 2", end)).toEqual([
      "Langkah 1 dikerjakan bersamaan dengan langkah 9, yang bukan langkah sesudahnya.",
    ]);
  });

  it("may begin alongside another, and leave what nobody waits for behind", () => {
    expect(
      codes(
        "1 | Mencatat | Admin | 5 menit | Mulai. Bersamaan dengan langkah 2. Pasal 2",
        "2 | Memotret | PIC | 5 menit | Lanjut: langkah 4. Pasal 2",
        "3 | Mengarsipkan | PIC | 5 menit | Bersamaan dengan langkah 4. Tidak ditunggu. Pasal 2",
        "4 | Menutup | PIC | 5 menit | Selesai. Pasal 2",
      ),
    ).toEqual(["procedure/unreachable"]);
    expect(
      codes(
        "1 | Mencatat | Admin | 5 menit | Mulai. Batas 1 jam sejak langkah 1: Pasal 2",
        "2 | Menutup | PIC | 5 menit | Selesai. Pasal 2",
        "3 | Mengarsipkan | PIC | 5 menit | Tidak ditunggu. Pasal 2",
      ),
    ).toEqual(["procedure/unreachable"]);
  });

  it("names what is done together at the earlier step", () => {
    expect(codes(start, "2 | Menutup | PIC | 5 menit | Bersamaan dengan langkah 1. Selesai. Pasal 2")).toEqual([
      "procedure/alongside-earlier",
    ]);
  });
});
