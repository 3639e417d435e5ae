import { expect, it } from "vitest";
import { isSlip } from "./is-slip.js";

it.each([
  ["Judul", "judul"],
  ["paling lambat", "paling_lambat"],
  ["hanya-dapat", "hanya_dapat"],
  ["judl", "judul"],
  ["juduul", "judul"],
  ["judyl", "judul"],
  ["juudl", "judul"],
  ["jduul", "judul"],
])("takes %s for a slip of %s", (written, meant) => {
  expect(isSlip(written, meant)).toBe(true);
});

it.each([
  ["jodol", "judul"],
  ["jul", "judul"],
  ["lujud", "judul"],
  ["ata", "ada"],
  ["", "judul"],
])("does not take %s for a slip of %s", (written, meant) => {
  expect(isSlip(written, meant)).toBe(false);
});
