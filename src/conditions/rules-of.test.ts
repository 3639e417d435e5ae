import { expect, it } from "vitest";
import { parseCondition } from "./parse-condition.js";
import { rulesOf } from "./rules-of.js";

const read = (text: string): readonly string[] => {
  const { value } = parseCondition(text, (start, end) => ({ file: "a.md", start, end }));
  return value ? rulesOf(value) : ["?"];
};

it.each([
  ["isu.lintas", []],
  ["terlampaui b dan (dipenuhi a atau bukan dilanggar c)", ["a", "b", "c"]],
  ["terlampaui a dan bukan terlampaui a", ["a"]],
  ["ada p dari isu.akun yang dipenuhi a", ["a"]],
  ["jumlah p dari isu.akun yang dipenuhi a > 2", ["a"]],
])("%s asks the state of %j", (text, rules) => {
  expect(read(text)).toEqual(rules);
});
