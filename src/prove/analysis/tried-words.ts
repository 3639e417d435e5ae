import type { Localised } from "../../diagnostics/diagnostic.js";

/** How far a search went that found nothing: exhaustive over finite domains, never called a proof. */
export function triedWords(count: number): Localised {
  return {
    id: `(ditelusuri habis: ${count.toLocaleString("id-ID")} keadaan)`,
    en: `(searched to the end: ${count.toLocaleString("en-GB")} situations)`,
  };
}
