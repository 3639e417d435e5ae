import { expect, it } from "vitest";
import type { Diagnostic } from "./diagnostic.js";
import { inOrder } from "./order.js";

function finding(file: string, start: number, end: number, code: string, message = "x"): Diagnostic {
  const text = { id: message, en: message };
  const span = { file, start, end };
  return {
    code,
    severity: "error",
    span,
    message: text,
    why: text,
    help: text,
    ground: undefined,
    related: [],
    fix: undefined,
  };
}

const sorted = [
  finding("B.md", 9, 9, "z/z"),
  finding("a.md", 2, 3, "z/z"),
  finding("a.md", 2, 30, "a/a"),
  finding("a.md", 2, 30, "a/b"),
  finding("a.md", 10, 11, "a/a", "dua"),
  finding("a.md", 10, 11, "a/a", "satu"),
  finding("ä.md", 0, 0, "a/a"),
];

it("orders by file in code units, start, end, code, whatever order they were found in", () => {
  for (let rotation = 0; rotation < sorted.length; rotation++) {
    const turned = [...sorted.slice(rotation), ...sorted.slice(0, rotation)];
    expect(inOrder(turned)).toEqual(sorted);
    expect(inOrder(turned.reverse())).toEqual(sorted);
  }
});

it("drops exact duplicates, whatever order their keys have", () => {
  const finding1 = finding("a.md", 1, 2, "a/a");
  const finding2: Diagnostic = { ...finding1, message: { en: "x", id: "x" }, span: { end: 2, start: 1, file: "a.md" } };
  expect(inOrder([finding1, finding2])).toHaveLength(1);
});

it("keeps two findings that differ in anything at all", () => {
  const one = finding("a.md", 1, 2, "a/a");
  const others: Diagnostic[] = [
    { ...one, severity: "warning" },
    { ...one, help: { id: "y", en: "x" } },
    { ...one, ground: "UU 12/2011" },
    { ...one, related: [{ span: one.span, message: one.message }] },
    { ...one, fix: { title: one.help, edits: [] } },
  ];
  expect(inOrder([one, ...others])).toHaveLength(6);
});

it("leaves what it was given as it was", () => {
  const given = [...sorted].reverse();
  const copy = [...given];
  inOrder(given);
  expect(given).toEqual(copy);
});
