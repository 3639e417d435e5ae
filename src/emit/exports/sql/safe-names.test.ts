import { expect, it } from "vitest";
import { safeNames } from "./safe-names.js";

const long = `isu.${"jangkauan_".repeat(8)}`;

it("keeps a name that is short and no other's", () => {
  const nameOf = safeNames(["case_id"]);
  expect([nameOf("isu.jangkauan"), nameOf("isu.pemicu")]).toEqual(["isu.jangkauan", "isu.pemicu"]);
});

it("shortens what PostgreSQL would cut, and tells apart what begins alike", () => {
  const nameOf = safeNames();
  const [one, other] = [nameOf(`${long}satu`), nameOf(`${long}dua`)];
  expect([one.length, other.length]).toEqual([63, 63]);
  expect(one.slice(0, 54)).toBe(other.slice(0, 54));
  expect(one).not.toBe(other);
});

it("gives a long name whatever else there is", () => {
  const nameOf = safeNames();
  nameOf(`${long}dua`);
  expect(nameOf(`${long}satu`)).toBe(safeNames()(`${long}satu`));
});

it("cuts between characters, and counts bytes", () => {
  const name = safeNames()("🌊".repeat(20));
  expect(name).toMatch(/^🌊{13}~[0-9a-f]{8}$/u);
});

it.each(["case_id", "CASE_ID", "xmin", ""])("gives another name for %j, which is taken", (wanted) => {
  expect(safeNames(["case_id"])(wanted)).toBe(`${wanted}~${safeNames(["case_id"])(wanted).slice(-8)}`);
});

it("gives a name once, also where names differ in case alone", () => {
  const nameOf = safeNames();
  const names = [nameOf("a"), nameOf("A"), nameOf("a")];
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3);
});
