import { expect, it } from "vitest";
import { parseBearer } from "./parse-bearer.js";

const role = (name: string) => ({ kind: "role", role: name });

it.each([
  ["admin", role("admin")],
  ["  kepala-skpd ", role("kepala-skpd")],
  ["a dan b", { kind: "each", members: [role("a"), role("b")] }],
  ["a, b, dan c", { kind: "each", members: [role("a"), role("b"), role("c")] }],
  ["a, b atau c", { kind: "either", members: [role("a"), role("b"), role("c")] }],
  ["a bersama b", { kind: "joint", members: [role("a"), role("b")] }],
  ["menurut tangga-persetujuan", { kind: "as-in", rule: "tangga-persetujuan" }],
  ["pengganti menurut tangga", { kind: "substitutes-of", rule: "tangga" }],
])("«%s» is who it says", (text, bearer) => {
  expect(parseBearer(text)?.bearer).toEqual(bearer);
});

it.each([
  ["a mixture", "a dan b atau c"],
  ["no connector", "a b"],
  ["a list without one", "a, b"],
  ["a connector alone", "dan"],
  ["one role and a connector", "a dan"],
  ["a legal term", "Kepala Dinas"],
  ["nothing", ""],
  ["two rules", "menurut a dan b"],
  ["an odd sign", "a/b"],
  ["words without comma", "a b dan c"],
  ["a connector twice", "a dan dan b"],
  ["a comma twice", "a,, b dan c"],
  ["a comma at the end", "a dan b,"],
  ["a comma first", ", a dan b"],
  ["a connector first", "dan a"],
])("%s is nobody: «%s»", (_case, text) => {
  expect(parseBearer(text)).toBeUndefined();
});

it("says where each role stands", () => {
  const text = "pic, sekda, dan pic";
  expect(parseBearer(text)?.roles.map(({ role: name, start, end }) => [name, text.slice(start, end), start])).toEqual([
    ["pic", "pic", 0],
    ["sekda", "sekda", 5],
    ["pic", "pic", 16],
  ]);
});
