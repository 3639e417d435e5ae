/** `pedoman/evaluate`: reads a rule book; no dependency, no clock, no network, runs in a browser. */
export { normsConcerning, type Question } from "./norms-concerning.js";
export type { RuleBook } from "./rule-book.js";
