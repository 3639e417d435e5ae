import { expect, it } from "vitest";
import { growth, square } from "./growth.js";

const rounds = (count: number): number => {
  let sum = 0;
  for (let n = 0; n < count; n += 1) sum = (sum + Math.imul(n, n)) | 0;
  return sum;
};

it("tells what grows with the size from what grows with its square", () => {
  expect(growth((size) => rounds(size), 4_000_000)).toBeLessThan(square);
  expect(growth((size) => rounds(size * size), 2000)).toBeGreaterThan(square);
});
