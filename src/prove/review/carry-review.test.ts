import { expect, it } from "vitest";
import { compileTexts } from "../../testing/compile-texts.js";
import { foundations, regulation } from "../../testing/sample-texts.js";
import { carryReview } from "./carry-review.js";
import { emptyLock } from "./lock.js";
import { acceptReview, reviewState } from "./review-state.js";

const handbookOf = (number: string, id: string, words = "menjawab Isu Publik") =>
  compileTexts({
    ...foundations,
    "perbup.md": regulation(`## Pasal 1

Umum.

## Pasal ${number}

Admin wajib ${words} menurut Pasal ${number} huruf a.

\`\`\`aturan
id: ${id}
pelaku: admin
wajib: menjawab Isu Publik
\`\`\``),
  }).value;

const before = handbookOf("3", "jawab");
const after = handbookOf("2", "balas");
const reviewed = acceptReview(reviewState(before, undefined), emptyLock);
const renamed = new Map([["jawab", "balas"]]);

it("a rule that was reviewed still is, under its new number and id", () => {
  expect(reviewState(after, reviewed).pending.map(({ change }) => change)).toEqual(["new"]);
  const lock = carryReview(before, reviewed, after, renamed);
  expect(reviewState(after, lock)).toEqual({ pending: [], gone: [], reviewed: 1 });
});

it("a rule that waited for review goes on waiting", () => {
  const changed = handbookOf("3", "jawab", "segera menjawab Isu Publik");
  const lock = carryReview(changed, reviewed, after, renamed);
  expect(reviewState(after, lock).pending.map(({ change }) => change)).toEqual(["both"]);
  expect(carryReview(before, emptyLock, after, renamed)).toEqual(emptyLock);
});

it("what was reviewed and is gone stays in the lock", () => {
  const without = compileTexts({ ...foundations, "perbup.md": regulation("## Pasal 1\n\nUmum.") }).value;
  expect(carryReview(before, reviewed, without)).toEqual(reviewed);
});
