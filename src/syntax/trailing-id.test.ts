import { expect, it } from "vitest";
import { readTrailingId } from "./trailing-id.js";

it.each([
  ["## Pasal 5 {#tangga}", "tangga", "## Pasal 5", "{#tangga}"],
  ["## Pasal 5 {#tangga} ##", "tangga", "## Pasal 5", "{#tangga}"],
  ["## Pasal 5   {#tangga}  ", "tangga", "## Pasal 5", "{#tangga}"],
  ["Pasal 5{#tangga}", "tangga", "Pasal 5", "{#tangga}"],
  ["Pasal 5 {#a} {#b}", "b", "Pasal 5 {#a}", "{#b}"],
  ["Pasal 5 {#Dua Kata}", "Dua Kata", "Pasal 5", "{#Dua Kata}"],
  ["{#}", "", "", "{#}"],
])("%j ends with the id %j", (line, value, words, written) => {
  const found = readTrailingId(line);
  expect(found?.value).toBe(value);
  expect(line.slice(0, found?.wordsEnd)).toBe(words);
  expect(line.slice(found?.start, found?.end)).toBe(written);
});

it.each(["## Pasal 5", "{#a} lalu", "{a}", "a}", "{#a}}", "{#a}#", "", "{#a"])("%j ends with none", (line) => {
  expect(readTrailingId(line)).toBeUndefined();
});

it.each([`a${" ".repeat(200_000)}b`, `a${" #".repeat(100_000)}b`, "{#".repeat(100_000)])(
  "takes no time (%#)",
  (line) => {
    const start = performance.now();
    expect(readTrailingId(line)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(500);
  },
);
