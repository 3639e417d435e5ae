import { expect, it } from "vitest";
import type { CellForm } from "../../model/vocabulary.js";
import { readCell } from "./read-cell.js";

const read = (text: string, form: CellForm, isDayFirst = false) => {
  const outcome = readCell({ text, span: { file: "", start: 0, end: 0 } }, form, isDayFirst);
  return "fault" in outcome ? outcome.fault : outcome.text;
};

it.each([
  ["2026-07-03", "2026-07-03"],
  ["03/07/2026", "date-malformed"],
  ["2026-02-30", "date-malformed"],
  ["belum", "belum"],
  ["", ""],
])("a date %s", (text, kept) => expect(read(text, { kind: "date" })).toBe(kept));

it.each([
  ["03/07/2026", "2026-07-03"],
  ["3-7-2026", "2026-07-03"],
  ["31/12/2026", "2026-12-31"],
  ["12/31/2026", "date-malformed"],
  ["03/07/26", "date-malformed"],
])("a date %s where the day stands first", (text, kept) => expect(read(text, { kind: "date" }, true)).toBe(kept));

it.each([
  ["2026-07-03", "2026-07-03"],
  ["2026-07-03 08:05", "2026-07-03 08:05:00"],
  ["2026-07-03 pukul 8.05", "2026-07-03 08:05:00"],
  ["2026-07-03T08:05:09", "2026-07-03 08:05:09"],
  ["Belum terjadi", "belum"],
  ["2026-07-03 24:00", "moment-malformed"],
  ["2026-07-03 08:05+08:00", "moment-malformed"],
  ["kemarin", "moment-malformed"],
])("a moment %s", (text, kept) => expect(read(text, { kind: "moment" })).toBe(kept));

it.each([
  ["Ya", "ya"],
  ["tidak", "tidak"],
  ["TRUE", "value-malformed"],
  ["1", "value-malformed"],
])("yes or no: %s", (text, kept) => expect(read(text, { kind: "yes-no" })).toBe(kept));

it("noughts in front of a staff number stay; one that a spreadsheet has shortened is refused", () => {
  expect(read("000000000000000001", { kind: "text" })).toBe("000000000000000001");
  expect(read("1,98501E+17", { kind: "text" })).toBe("number-cell");
});

it("a number is whole and within its limits", () => {
  const form: CellForm = { kind: "number", minimum: 0, maximum: 10 };
  expect(["7", "11", "7,5", "tujuh"].map((text) => read(text, form))).toEqual([
    "7",
    "value-malformed",
    "value-malformed",
    "value-malformed",
  ]);
});
