import { expect, it } from "vitest";
import { parseDuration } from "../../conditions/parse-duration.js";
import type { Duration } from "../../model/duration.js";
import { durationIn } from "./duration-in.js";

it.each([
  ["3 hari", "hari", 3],
  ["3 hari", undefined, 3],
  ["3 hari kerja", "hari kerja", 3],
  ["3 x 24 jam", "jam", 72],
  ["2 jam", "menit", 120],
  ["2 x 3 jam", "menit", 360],
  ["120 menit", "jam", 2],
  // Not a whole number of hours; and no other unit has a fixed ratio to another.
  ["90 menit", "jam", undefined],
  ["24 jam", "hari", undefined],
  ["1 hari", "jam", undefined],
  ["60 menit", "hari", undefined],
  ["1 jam kerja", "menit", undefined],
  ["2 jam", "jam kerja", undefined],
  ["120 menit", "menit", 120],
  ["3 hari", "hari kerja", undefined],
  ["1 jam", undefined, undefined],
  ["60 menit", undefined, undefined],
])("%s counted in %s is %s", (written, unit, count) => {
  expect(durationIn(parseDuration(written) as Duration, unit)).toBe(count);
});
