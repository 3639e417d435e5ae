import type { Diagnostic, Localised } from "../../diagnostics/diagnostic.js";
import type { Search } from "./search.js";
import type { AnalysisSubject } from "./subject.js";
import type { Witness } from "./witness.js";

/** Something a check went through, and how many of it: `312 norma`, `58 pasang norma`. */
export type Looked = { readonly count: number; readonly what: Localised };

/** A finding; with the situation that shows it as worked examples, where there is one. */
export type AnalysisFinding = { readonly diagnostic: Diagnostic; readonly witness?: Witness };

/** What one check came to. */
export type CheckOutcome = { readonly looked: readonly Looked[]; readonly findings: readonly AnalysisFinding[] };

/** One kind of thing the analysis looks for. */
export type AnalysisCheck = {
  /** Stable, for machines: `conflicts`. */
  readonly id: string;
  readonly title: Localised;
  /** False where it also makes sense for texts that have errors elsewhere. */
  readonly needsSoundTexts: boolean;
  readonly run: (subject: AnalysisSubject, search: Search) => CheckOutcome;
};
