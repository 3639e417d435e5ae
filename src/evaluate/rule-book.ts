/** The rules as other systems hold them: `rules.json`, checked against its schema by whoever loads it. */
export type { RulesWire as RuleBook } from "../model/generated/rules-wire.js";
