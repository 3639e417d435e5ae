import { expect, it } from "vitest";
import type { FactType } from "../model/generated/rules-wire.js";
import { decodeCell, decodeInstant, decodeNames } from "./decode-cell.js";

const boolean: FactType = { kind: "boolean" };
const number: FactType = { kind: "number", unit: "kali" };
const event: FactType = { kind: "event" };
const time: FactType = { kind: "time" };
const list: FactType = { kind: "list", choices: ["a", "b"] };

it.each<[FactType, unknown, unknown]>([
  [boolean, "ya", true],
  [boolean, "TRUE", true],
  [boolean, "tidak", false],
  [boolean, "1", "1"],
  [boolean, true, true],
  [number, "-12", -12],
  [number, "1.5", "1.5"],
  [number, "1e3", "1e3"],
  [number, 12, 12],
  [event, "null", null],
  [event, "2026-08-19 02:20:00.25+00", "2026-08-19T02:20:00Z"],
  [event, "2026-08-19 10:20:00", "2026-08-19 10:20:00"],
  [time, "07:30:00", "07:30"],
  [time, "07:30:15", "07:30:15"],
  [list, "a; b", ["a", "b"]],
  [list, '["a"]', ["a"]],
  [list, "[a", "[a"],
  [list, '[{"a":1,"a":2}]', '[{"a":1,"a":2}]'],
  [{ kind: "text" }, "ya", "ya"],
])("of a fact that is %o takes %o as %o", (type, cell, value) => {
  expect(decodeCell(type, cell)).toEqual(value);
});

it("takes no instant without an offset for one", () => {
  expect(decodeInstant("2026-08-19 10:20:00")).toBe("2026-08-19 10:20:00");
});

it("takes names parted by semicolons, commas or blanks", () => {
  expect(decodeNames("admin; pic,bupati  sekda")).toEqual(["admin", "pic", "bupati", "sekda"]);
  expect(decodeNames(["admin"])).toEqual(["admin"]);
});
