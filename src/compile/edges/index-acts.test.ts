import fc from "fast-check";
import { expect, it } from "vitest";
import type { Act, Vocabulary } from "../../model/vocabulary.js";
import { opposedPairs, stancesAbove } from "./index-acts.js";
import { oppose, reaches, type Stance } from "./stance.js";

const span = { file: "kosakata.md", start: 0, end: 0 };
const names = ["a", "b", "c", "d", "e", "f"];

/** Acts in a forest (each below an earlier one, or below none), some opposed to others, as the compiler makes it: both ways. */
const vocabularies = fc
  .record({
    above: fc.array(fc.option(fc.nat(5), { nil: undefined }), { minLength: 6, maxLength: 6 }),
    opposed: fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 3 }),
  })
  .map(({ above, opposed }): Vocabulary => {
    const acts = names.map((id, index): [string, Act] => {
      const parent = above[index];
      const opposes = opposed.flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []));
      const partOf = parent !== undefined && parent < index ? names[parent] : undefined;
      return [
        id,
        {
          id,
          phrases: [],
          doneWhen: undefined,
          partOf,
          default: "allowed",
          opposes: [...new Set(opposes)].sort(),
          span,
        },
      ];
    });
    return { facts: new Map(), acts: new Map(acts), registers: new Map() };
  });
const stances = fc
  .array(fc.constantFrom(...names), { maxLength: 8 })
  .map((acts) => acts.map((act): Stance => ({ act, force: "requires", roles: [], towards: [] }) as unknown as Stance));

it("finds what comparing every pair finds", () => {
  fc.assert(
    fc.property(vocabularies, stances, (vocabulary, all) => {
      const above = stancesAbove(all, vocabulary.acts);
      for (const one of all) {
        const slowly = all.filter((ban) => reaches(ban, one, vocabulary));
        expect(new Set(above(one.act))).toEqual(new Set(slowly));
      }
      const pairs = opposedPairs(all, vocabulary.acts).map((pair) => pair.map((one) => all.indexOf(one)));
      const slowly = all.flatMap((second, index) =>
        all.slice(0, index).flatMap((first, at) => (oppose(first.act, second.act, vocabulary) ? [[at, index]] : [])),
      );
      const inOrder = (found: readonly (readonly number[])[]) => found.map((pair) => pair.join(" ")).sort();
      expect(inOrder(pairs)).toEqual(inOrder(slowly));
    }),
    { numRuns: 500 },
  );
});
