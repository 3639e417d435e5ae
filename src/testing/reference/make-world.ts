import { Temporal } from "@js-temporal/polyfill";
import type { Handbook } from "../../model/handbook.js";
import type { Fact } from "../../model/vocabulary.js";
import { derive, missingForDerived } from "./derive-fact.js";
import { missingForState, stateOfRule } from "./judge-norm.js";
import { allCases } from "./norm-cases.js";
import { readSent, type SentFacts } from "./values.js";
import type { World } from "./world.js";

/** For each rule, the rules that defeat it, beside those that say so themselves (`mengecualikan`). */
export type Edges = ReadonlyMap<string, readonly string[]>;

/**
 * The world of one question. Nothing is remembered: what is asked twice is worked out twice.
 * @param at - ISO 8601 with offset.
 * @throws Error for a fact that is not declared, of the wrong type, or derived.
 */
export function makeWorld(handbook: Handbook, at: string, facts: SentFacts, edges: Edges = new Map()): World {
  const { vocabulary } = handbook;
  for (const [name, sent] of Object.entries(facts)) readSent(name, factNamed(name).type, sent);
  function factNamed(name: string): Fact {
    const fact = vocabulary.facts.get(name);
    if (!fact) throw new Error(`${name} is not declared`);
    return fact;
  }
  const world: World = {
    handbook,
    cases: allCases(handbook),
    at: Temporal.Instant.from(at),
    edges,
    fact: (name) => {
      const fact = factNamed(name);
      return fact.type.kind === "derived" ? derive(fact, world) : readSent(name, fact.type, facts[name]);
    },
    state: (state, rule) => stateOfRule(state, rule, world),
    missingForFact: (name) => {
      const fact = factNamed(name);
      if (fact.type.kind === "derived") return missingForDerived(fact, world);
      return facts[name] === undefined ? [name] : [];
    },
    missingForState: (state, rule) => missingForState(state, rule, world),
  };
  return world;
}
