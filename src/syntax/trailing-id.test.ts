import { expect, it } from "vitest";
import { growth, square } from "../testing/growth.js";
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

it.each([
  ["a", " ", "b"],
  ["a", " #", "b"],
  ["", "{#", ""],
])("takes no longer by the square on %j, then %j again and again, then %j", (before, piece, after) => {
  const read = (times: number) => expect(readTrailingId(`${before}${piece.repeat(times)}${after}`)).toBeUndefined();
  expect(growth(read, 25_000)).toBeLessThan(square);
});
