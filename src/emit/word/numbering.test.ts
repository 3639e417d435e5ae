import { expect, it } from "vitest";
import { numberingOf } from "./numbering.js";

const labels = (level: number, ...all: readonly string[]) => {
  const list = numberingOf().items();
  return all.map((label) => list.count(level, label) !== undefined);
};

it("counts on after a label that is typed", () => {
  expect(labels(1, "(1)", "(1a)", "(2)", "(4)")).toEqual([true, false, true, false]);
});

it("counts letters to z and beyond as Word does: aa, bb", () => {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `${letter}.`);
  expect(labels(2, ...letters, "aa.", "bb.").every(Boolean)).toBe(true);
  expect(labels(2, ...letters, "aa.", "ab.").at(-1)).toBe(false);
});

it("begins a level anew below the next label above it", () => {
  const list = numberingOf().articles;
  const steps: readonly (readonly [number, string])[] = [
    [0, "Pasal 1"],
    [1, "(1)"],
    [2, "a."],
    [1, "(2)"],
    [2, "a."],
    [0, "Pasal 2"],
    [1, "(1)"],
  ];
  expect(steps.map(([level, label]) => list.count(level, label)?.level)).toEqual(steps.map(([level]) => level));
  expect(list.count(1, "(1)")).toBeUndefined();
});

it("counts BAB in Roman numerals, never an inserted one", () => {
  const { groups } = numberingOf();
  const counted = ["BAB I", "BAB IA", "BAB II", "BAB III", "BAB IV"].map(
    (label) => groups.count(0, label) !== undefined,
  );
  expect(counted).toEqual([true, false, true, true, true]);
});
