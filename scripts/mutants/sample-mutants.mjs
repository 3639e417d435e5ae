import { allMutators } from "../../node_modules/@stryker-mutator/instrumenter/dist/src/mutators/mutate.js";
import { seededRandom } from "../seeded-random.mjs";

/**
 * Lets Stryker make only some of its mutants, drawn by a seed: the same seed draws the same from the same code. Stryker itself takes whole files or
 * ranges of lines only, and ranges leave out whatever reaches over several lines. To be called once in a process.
 * @param {number} share - Between 0 and 1.
 * @param {number} seed
 * @returns {{ restart(): void; seen(): number }} `restart` before each run; `seen` says how many there were to draw from.
 */
export function sampleMutants(share, seed) {
  let random = seededRandom(seed);
  let seen = 0;
  for (const mutator of allMutators) {
    const all = mutator.mutate.bind(mutator);
    mutator.mutate = function* (path) {
      for (const replacement of all(path)) {
        seen += 1;
        if (random() < share) yield replacement;
      }
    };
  }
  return {
    restart() {
      random = seededRandom(seed);
      seen = 0;
    },
    seen: () => seen,
  };
}
