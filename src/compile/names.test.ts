import { expect, it } from "vitest";
import { growth, square } from "../testing/growth.js";
import { uniqueNames } from "./names.js";

it("gives each name once, with a number from the second use on", () => {
  const give = uniqueNames(["b", "a-2"], "-");
  expect(["a", "a", "a", "b", "c", "b", "a-2"].map(give)).toEqual(["a", "a-3", "a-4", "b-2", "c", "b-3", "a-2-2"]);
});

it("counts a name wanted by all, and does not search for the next", () => {
  const wanted = (times: number): string => {
    const give = uniqueNames([], "_");
    for (let n = 0; n < times; n += 1) give("x");
    return give("x");
  };
  expect(wanted(50_000)).toBe("x_50001");
  expect(growth(wanted, 20_000)).toBeLessThan(square);
});
