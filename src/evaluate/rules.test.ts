import { expect, it } from "vitest";
import { askedService } from "../testing/service-state.js";
import { compiledOnce } from "./rules.js";

it("forgets of many compilations the oldest, and no other", () => {
  const { rules } = askedService();
  const made: number[] = [];
  const ask = (question: number) => compiledOnce(rules, `q${question}`, () => made.push(question));
  for (let question = 0; question < 501; question += 1) ask(question);
  made.length = 0;
  for (const question of [1, 250, 500]) ask(question);
  expect(made).toEqual([]);
  ask(0);
  expect(made).toEqual([0]);
  expect(rules.compiled.size).toBe(500);
});
