import fc from "fast-check";
import { expect, it } from "vitest";
import { findCircles } from "./find-circles.js";

const graph = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    text.split(" ").map((line): [string, string[]] => {
      const [from = "", to = ""] = line.split(":");
      return [from, to.split("").filter(Boolean)];
    }),
  );
const circles = (text: string): readonly string[] => findCircles(graph(text)).map((circle) => circle.join(""));

it.each([
  ["a:b b:c c:", []],
  ["a:bc b:d c:d d:", []],
  ["a:x", []],
  ["a:a", ["aa"]],
  ["a:b b:a", ["aba"]],
  ["x:a a:b b:c c:a", ["abca"]],
  ["a:b b:a c:d d:c", ["aba", "cdc"]],
  ["a:b b:bc c:a", ["bb"]],
  ["a:b b:c c:ab", ["abca"]],
])("%s goes round %j", (text, expected) => {
  expect(circles(text)).toEqual(expected);
});

it("finds a circle exactly where nodes cannot be put in an order", () => {
  const edges = fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })), { maxLength: 14 });
  fc.assert(
    fc.property(edges, (pairs) => {
      const next = new Map(
        [0, 1, 2, 3, 4, 5, 6, 7].map((from) => [`${from}`, pairs.filter(([a]) => a === from).map(([, b]) => `${b}`)]),
      );
      const left = new Map(next);
      for (let before = -1; before !== left.size; ) {
        before = left.size;
        for (const [node, ahead] of left) if (!ahead.some((one) => left.has(one))) left.delete(node);
      }
      const found = findCircles(next);
      expect(found.length > 0).toBe(left.size > 0);
      for (const circle of found) {
        expect(circle.at(-1)).toBe(circle[0]);
        circle.slice(1).forEach((node, index) => {
          expect(next.get(circle[index] as string)).toContain(node);
        });
      }
      const nodes = found.flatMap((circle) => circle.slice(1));
      expect(new Set(nodes).size).toBe(nodes.length);
    }),
  );
});

it("walks a chain as long as a text without recursion, and many ways back at once", () => {
  const length = 100_000;
  const chain = new Map(Array.from({ length }, (_, index) => [`${index}`, [`${index + 1}`, "0"]]));
  // The first way back is found from the far end: the whole chain. All others go through it.
  expect(findCircles(chain).map((circle) => circle.length)).toEqual([length + 1]);
});
