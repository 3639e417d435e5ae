// Rules and records for the decision benchmark: the same rules for every engine, drawn from one seed.
import { seededRandom } from "../../scripts/seeded-random.mjs";

const levels = ["rutin", "perhatian", "serius", "krisis"];

/** 25 facts: nine ya/tidak, eight choices, eight numbers. */
export const facts = [
  ...Array.from({ length: 9 }, (_, i) => ({ name: `ya.f${i}`, kind: "boolean" })),
  ...Array.from({ length: 8 }, (_, i) => ({ name: `tingkat.f${i}`, kind: "choice", choices: levels })),
  ...Array.from({ length: 8 }, (_, i) => ({ name: `jumlah.f${i}`, kind: "number", maximum: 1000 })),
];

/** One comparison: `{ fact, operator, value }`; a set of choices for `in`. */
function atom(draw) {
  const fact = facts[Math.floor(draw() * facts.length)];
  switch (fact.kind) {
    case "boolean":
      return { fact: fact.name, operator: "=", value: draw() < 0.5 };
    case "choice": {
      const from = 1 + Math.floor(draw() * 3);
      return draw() < 0.5
        ? { fact: fact.name, operator: "=", value: levels[Math.floor(draw() * 4)] }
        : { fact: fact.name, operator: "in", value: levels.slice(from) };
    }
    default:
      return { fact: fact.name, operator: draw() < 0.5 ? ">=" : "<", value: 100 * (1 + Math.floor(draw() * 9)) };
  }
}

/** Rules as the law writes them: two to four conditions together, one of them sometimes a choice between two. */
export function ruleSet(count, seed = 1) {
  const draw = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => ({
    id: `aturan-${i}`,
    all: Array.from({ length: 2 + Math.floor(draw() * 3) }, () =>
      draw() < 0.2 ? { any: [atom(draw), atom(draw)] } : atom(draw),
    ),
  }));
}

/** Complete records: engines disagree on what a missing fact means, and only what all can answer is measured. */
export function records(count, seed = 2) {
  const draw = seededRandom(seed);
  return Array.from({ length: count }, () =>
    Object.fromEntries(
      facts.map((fact) => [
        fact.name,
        fact.kind === "boolean"
          ? draw() < 0.5
          : fact.kind === "choice"
            ? levels[Math.floor(draw() * 4)]
            : Math.floor(draw() * (fact.maximum + 1)),
      ]),
    ),
  );
}
