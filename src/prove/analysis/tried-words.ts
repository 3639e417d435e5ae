import type { Localised } from "../../diagnostics/diagnostic.js";
import type { Tried } from "./search.js";

/** How it is known that there is no situation: searched to the end of finite domains, or by a solver; never called a proof. */
export function triedWords(tried: Tried): Localised {
  if (tried === "solver") return { id: "(menurut pemecah z3)", en: "(according to the solver z3)" };
  return {
    id: `(ditelusuri habis: ${tried.toLocaleString("id-ID")} keadaan)`,
    en: `(searched to the end: ${tried.toLocaleString("en-GB")} situations)`,
  };
}

/** Several answers as one: what a solver had a part in is known by it. */
export function allTried(all: readonly Tried[]): Tried {
  return all.reduce<Tried>((sum, one) => (sum === "solver" || one === "solver" ? "solver" : sum + one), 0);
}
