import { expect, it } from "vitest";
import type { Severity } from "./diagnostic.js";
import { exitStatus } from "./exit-status.js";

it.each<[readonly Severity[], 0 | 1, 0 | 1]>([
  [[], 0, 0],
  [["info"], 0, 0],
  [["warning"], 0, 1],
  [["info", "warning"], 0, 1],
  [["error"], 1, 1],
  [["info", "warning", "error"], 1, 1],
])("%j ends with %i, strictly with %i", (severities, usual, strict) => {
  const diagnostics = severities.map((severity) => ({ severity }));
  expect(exitStatus(diagnostics, { strict: false })).toBe(usual);
  expect(exitStatus(diagnostics, { strict: true })).toBe(strict);
});
