import type { Outcome, TextEdit } from "../diagnostics/diagnostic.js";

/** What a change adds or takes away besides moving numbers: one provision of one document, by its citation in the text that has it. */
export type Difference = { readonly document: string; readonly added?: string; readonly removed?: string };

/**
 * A change all over the texts. An error among its findings means that it must not be made (and it has no edits then); a warning names a place
 * that was left alone.
 */
export type Rewriting = Outcome<readonly TextEdit[]> & {
  readonly difference?: Difference;
  /** New ids of rules by their old ones. */
  readonly renamedRules?: ReadonlyMap<string, string>;
};
