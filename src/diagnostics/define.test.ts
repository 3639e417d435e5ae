import { expect, it } from "vitest";
import { diagnose } from "../testing/findings.js";

const at = { file: "a.md", start: 0, end: 1 };

it("a sentence is never longer than anybody reads, however long the author's words in it", () => {
  const said = { id: "b".repeat(9000), en: "c" };
  const { message, help, related } = diagnose(
    "wordy",
    at,
    { word: "a".repeat(8_000_000) },
    { related: [{ span: at, message: said }] },
  );
  expect(message.id).toMatch(/^Kata «a+ … a+» tidak perlu\.$/);
  for (const { id, en } of [message, help, related[0]?.message ?? said]) {
    expect(Math.max(id.length, en.length)).toBeLessThanOrEqual(2003);
  }
});

it("and a sentence of two thousand signs stands whole", () => {
  const word = "a".repeat(2000 - "Kata «» tidak perlu.".length);
  expect(diagnose("wordy", at, { word }).message.id).toBe(`Kata «${word}» tidak perlu.`);
  expect(diagnose("wordy", at, { word: `${word}a` }).message.id).toContain(" … ");
});
