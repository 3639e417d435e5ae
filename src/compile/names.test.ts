import { expect, it } from "vitest";
import { uniqueNames } from "./names.js";

it("gives each name once, with a number from the second use on", () => {
  const give = uniqueNames(["b", "a-2"], "-");
  expect(["a", "a", "a", "b", "c", "b", "a-2"].map(give)).toEqual(["a", "a-3", "a-4", "b-2", "c", "b-3", "a-2-2"]);
});

it("takes no time for a name wanted by all", () => {
  const give = uniqueNames([], "_");
  const start = performance.now();
  for (let n = 0; n < 50_000; n += 1) give("x");
  expect(give("x")).toBe("x_50001");
  expect(performance.now() - start).toBeLessThan(1000);
});
