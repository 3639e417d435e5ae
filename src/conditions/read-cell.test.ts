import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printCondition } from "./print-condition.js";
import { readCell } from "./read-cell.js";
import type { ValueKind } from "./value-kind.js";

const number: ValueKind = { kind: "number", unit: "tayangan" };
const level: ValueKind = { kind: "choice", choices: ["rutin", "serius", "krisis"], ordered: true };
const list: ValueKind = { kind: "list", choices: ["bencana", "sara", "hoaks"], register: undefined };
const period: ValueKind = { kind: "duration", unit: "hari kerja" };

function read(text: string, kind: ValueKind) {
  const at = (start: number, end: number) => ({ file: "lampiran.md", start, end });
  const { value, diagnostics } = readCell(text, at, { fact: "isu.x", kind });
  return {
    value,
    diagnostics,
    said: value && printCondition(value),
    found: diagnostics.map(({ code, span }) => `${code} «${text.slice(span.start, span.end)}»`),
  };
}

describe("a cell", () => {
  it.each<[string, ValueKind, string]>([
    ["kurang dari 1.000", number, "isu.x < 1.000"],
    ["lebih dari 1.000 tayangan", number, "isu.x > 1.000 tayangan"],
    ["paling rendah 3", number, "isu.x >= 3"],
    ["paling sedikit 3", number, "isu.x >= 3"],
    ["paling tinggi 3", number, "isu.x <= 3"],
    ["paling banyak 3", number, "isu.x <= 3"],
    ["3", number, "isu.x = 3"],
    ["1.000 s.d. 9.999", number, "isu.x >= 1.000 dan isu.x <= 9.999"],
    ["1.000 sampai dengan 9.999", number, "isu.x >= 1.000 dan isu.x <= 9.999"],
    ["1, 3, 5", number, "isu.x dalam {1, 3, 5}"],
    ["paling lama 3 hari kerja", period, "isu.x <= 3 hari kerja"],
    ["sesudah 2026-08-17", { kind: "date" }, "isu.x sesudah 2026-08-17"],
    [
      "antara 2026-08-17 sampai dengan 2026-08-31",
      { kind: "date" },
      "isu.x antara 2026-08-17 sampai dengan 2026-08-31",
    ],
    ["paling lambat 2026-08-17", { kind: "date" }, "isu.x paling lambat 2026-08-17"],
    ["paling cepat 1 jam sejak isu.y", { kind: "event" }, "isu.x paling cepat 1 jam sejak isu.y"],
    ["3 s.d. 3", number, "isu.x >= 3 dan isu.x <= 3"],
    ["lebih dari 3 hari kerja", period, "isu.x > 3 hari kerja"],
    ["paling singkat 3 hari kerja", period, "isu.x >= 3 hari kerja"],
    ["3 hari kerja s.d. 5 hari kerja", period, "isu.x >= 3 hari kerja dan isu.x <= 5 hari kerja"],
    ["serius", level, "isu.x = serius"],
    ["serius, krisis", level, "isu.x dalam {serius, krisis}"],
    ["serius atau krisis", level, "isu.x dalam {serius, krisis}"],
    ["rutin, serius, atau krisis", level, "isu.x dalam {rutin, serius, krisis}"],
    ["rutin s.d. serius", level, "isu.x >= rutin dan isu.x <= serius"],
    ["paling rendah serius", level, "isu.x >= serius"],
    ["bukan rutin", level, "bukan isu.x = rutin"],
    ["bukan rutin, krisis", level, "bukan isu.x dalam {rutin, krisis}"],
    ["ya", { kind: "boolean" }, "isu.x"],
    ["tidak", { kind: "boolean" }, "bukan isu.x"],
    ["ya", { kind: "choice", choices: ["ya", "tidak", "lain"], ordered: false }, "isu.x = ya"],
    ["memuat bencana, sara", list, "isu.x memuat {bencana, sara}"],
    ["memuat bencana atau sara", list, "isu.x memuat {bencana, sara}"],
    ["memuat bencana dan sara", list, "isu.x memuat {bencana} dan isu.x memuat {sara}"],
    ["tidak memuat sara", list, "bukan isu.x memuat {sara}"],
    ["sudah", { kind: "event" }, "sudah isu.x"],
    ["belum", { kind: "event" }, "belum isu.x"],
    ["belum", { kind: "choice", choices: ["sudah", "belum"], ordered: false }, "isu.x = belum"],
    ["dalam jam kerja", { kind: "event" }, "isu.x dalam jam kerja"],
    ["sebelum 2026-08-17", { kind: "date" }, "isu.x sebelum 2026-08-17"],
    ["2026-08-17 s.d. 2026-08-31", { kind: "date" }, "isu.x >= 2026-08-17 dan isu.x <= 2026-08-31"],
  ])("«%s»", (text, kind, said) => {
    const cell = read(text, kind);
    expect(cell.found).toEqual([]);
    expect(cell.said).toBe(said);
  });

  it.each<[string, ValueKind, string]>([
    [">= 3", number, "condition/spelling «>=»"],
    ["minimal 3", number, "condition/spelling «minimal»"],
    ["maksimal 3", number, "condition/spelling «maksimal»"],
    ["di atas 3", number, "condition/spelling «di atas»"],
    ["1.000-9.999", number, "condition/spelling «1.000-9.999»"],
    ["1.000 – 9.999", number, "condition/spelling «–»"],
    ["9.999 s.d. 1.000", number, "condition/cell-range-reversed «9.999 s.d. 1.000»"],
    ["rutin dan krisis", level, "condition/cell-both «dan»"],
    ["paling rendah", number, "condition/expected «»"],
    ["3 (", number, "condition/expected «(»"],
    ["1000 1.000", number, "condition/expected «1.000»"],
    ["10000,55", number, "condition/number-malformed «10000,55»"],
    ["memuat", list, "condition/expected «»"],
    ["serius,", level, "condition/expected «»"],
    ["= 3", number, "condition/expected «=»"],
  ])("«%s» has its mistake pointed out in its place", (text, kind, finding) => {
    const cell = read(text, kind);
    expect(cell.found).toEqual([finding]);
    expect(cell.value).toBe(undefined);
  });

  it.each<[string, string]>([
    [">= 3", "paling rendah 3"],
    ["<= 3", "paling tinggi 3"],
    ["> 3", "lebih dari 3"],
    ["< 3", "kurang dari 3"],
    ["lebih besar dari 3", "lebih dari 3"],
    ["lebih kecil dari 3", "kurang dari 3"],
    ["di atas 3", "lebih dari 3"],
    ["di bawah 3", "kurang dari 3"],
    ["paling kurang 3", "paling rendah 3"],
    ["sekurang-kurangnya 3", "paling sedikit 3"],
    ["minimum 3", "paling rendah 3"],
    ["maksimal 3", "paling tinggi 3"],
    ["maksimum 3", "paling tinggi 3"],
    ["minimal 3", "paling rendah 3"],
    ["1.000-9.999", "1.000 s.d. 9.999"],
    ["1.000 – 9.999", "1.000 s.d. 9.999"],
  ])("«%s» can be set right", (text, meant) => {
    const { diagnostics } = read(text, number);
    const edits = diagnostics.flatMap(({ fix }) => fix?.edits ?? []);
    const [edit] = edits;
    expect(edits).toHaveLength(1);
    expect(`${text.slice(0, edit?.span.start)}${edit?.text}${text.slice(edit?.span.end)}`).toBe(meant);
    expect(read(meant, number).found).toEqual([]);
  });

  it.each([
    [
      "",
      "Syarat berhenti di sini, padahal masih kurang nilai, `kurang dari …`, `paling rendah …`, `a s.d. b`, `memuat …`, atau `-`.",
      "The condition ends here, but a value, `kurang dari …`, `paling rendah …`, `a s.d. b`, `memuat …` or `-` is missing.",
    ],
    ["3 (", "Di sini seharusnya ada akhir sel, bukan «(».", "Here the end of the cell should stand, not “(”."],
  ])("«%s» is told what should stand", (text, id, en) => {
    expect(read(text, number).diagnostics.map(({ message }) => message)).toEqual([{ id, en }]);
  });

  it("of any text is a condition or a finding, never a crash", () => {
    const pieces = fc.constantFrom(
      ..."kurang dari paling rendah memuat tidak bukan s.d. , dan atau 1.000 3 9,99 serius ya sudah ( ) - > ≥ __proto__ sejak jam".split(
        " ",
      ),
    );
    const kinds = fc.constantFrom<ValueKind>(number, level, list, period, { kind: "boolean" }, { kind: "event" });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((all) => all.join(" ")),
          fc.string(),
        ),
        kinds,
        (text, kind) => {
          const { value, diagnostics } = read(text, kind);
          expect(value === undefined).toBe(diagnostics.length > 0);
          for (const { span } of diagnostics) expect(text.length).toBeGreaterThanOrEqual(span.end);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("of ten thousand values is one finding, at once", () => {
    const { diagnostics } = read(Array.from({ length: 10_000 }, (_, index) => index).join(", "), number);
    expect(diagnostics.map(({ code }) => code)).toEqual(["condition/too-many-terms"]);
  });
});
