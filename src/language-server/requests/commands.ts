import type { Language } from "../../diagnostics/diagnostic.js";
import { explain, explainUnknown } from "../../diagnostics/explain.js";
import { codes } from "../../workspace/catalogues.js";

/** `pedoman.explain CODE` answers with the page of a code. */
export const explainCommand = "pedoman.explain";
/** `pedoman.renumber URI` puts the numbers of a text in order. */
export const renumberCommand = "pedoman.renumber";

/** The page of a code, as `pedoman explain` prints it; for an unknown one, what may have been meant. */
export function explainFinding(code: string, language: Language): string {
  return explain(code, codes, language) ?? explainUnknown(code, codes, language);
}
