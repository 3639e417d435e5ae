/** Words of a text, which stand there exactly once, and what stands there afterwards. */
type Replacement = {
  /** Name of the file in `guidelines/`, without `.md`. */
  readonly file: string;
  readonly replace: string;
  readonly by: string;
};

/** An ayat added at the end of a Pasal of the Peraturan Bupati, with the rule that reads it. */
type AddedAyat = {
  readonly pasal: number;
  /** With its number: `(9) Admin dilarang …`. */
  readonly ayat: string;
  /** The lines of its rule, without `pada`. */
  readonly aturan: readonly string[];
};

/** One change a drafter makes. */
export type Edit = Replacement | AddedAyat;

/** What kind of mistake it is. */
export type FaultKind = "contradiction" | "gap" | "dead rule" | "swallowing exception" | "decision table" | "deadline";

/** A finding that a fault must lead to. */
export type ExpectedFinding = {
  readonly code: string;
  /**
   * The places it names, in any order: the citation of a rule (`Pasal 5 ayat (2)`), `tabel` and the id of a decision table, the id of an act or role or
   * the name of a fact.
   */
  readonly at: readonly string[];
};

/**
 * A mistake that a drafter could make, planted in a copy of the law. Text and rule are changed together, so that they agree: what is wrong is the law
 * itself, and only thinking it through shows it.
 */
export type SeededFault = {
  /** What goes wrong, in a line. */
  readonly name: string;
  readonly kind: FaultKind;
  readonly edits: readonly Edit[];
  /** Exactly what the analysis must find that it did not find before. */
  readonly finds: readonly ExpectedFinding[];
};
