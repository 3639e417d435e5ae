import type { Handbook } from "../model/handbook.js";
import type { SyntaxTree } from "../syntax/parse-document.js";

/** What rewriting reads: the texts as compiled, and as they were parsed. */
export type Texts = {
  readonly handbook: Handbook;
  /** By path relative to the root. */
  readonly trees: ReadonlyMap<string, SyntaxTree>;
};
