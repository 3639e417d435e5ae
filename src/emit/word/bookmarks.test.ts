import { expect, it } from "vitest";
import { grow, sampleHandbook } from "../../testing/sample-handbook.js";
import { bookmarksOf } from "./bookmarks.js";

it("names every provision within what Word takes, no two alike", () => {
  const long = "a-very-long-id-that-goes-on-and-on-and-on";
  const [document] = sampleHandbook.documents;
  const body = ["1", "2", "3"].map((number) => grow({ kind: "pasal", number, id: `${long}-${number}` }));
  const names = [
    ...bookmarksOf({ ...(document as NonNullable<typeof document>), body, preamble: [], attachments: [] }).values(),
  ];
  expect(names).toEqual(
    [
      "_a_very_long_id_that_goes_on_and_on_and_o",
      "_a_very_long_id_that_goes_on_and_on_an_2",
      "_a_very_long_id_that_goes_on_and_on_an_3",
    ].map((name) => name.slice(0, 40)),
  );
  expect(names.every((name) => name.length <= 40)).toBe(true);
});
