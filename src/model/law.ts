import type { Validity } from "./document.js";
import type { Span } from "./span.js";

/** How sure it is what an act says: its text was read, only a report of it was, or neither. */
export type Certainty = "verified" | "secondary" | "unverified";

/** What is known of an act's force. `reported-repealed`: said to be withdrawn, the withdrawing act not found. */
export type LawState = "in-force" | "amended" | "repealed" | "reported-repealed" | "not-yet-in-force";

/** Days on which an act or a passage holds; a day that is not known is absent. */
export type LawValidity = { readonly from: Validity["from"] | undefined; readonly to: Validity["to"] };

/** An act outside the handbook that texts may cite: a row of the dasar-hukum document. */
export type Instrument = {
  /** The document in which the row stands. */
  readonly document: string;
  /** Stable id, as the table codes it: `uu-14-2008`. */
  readonly id: string;
  /** Kind, number and year as texts cite it: `Undang-Undang Nomor 14 Tahun 2008`. */
  readonly name: string;
  /** Other ways to name it. */
  readonly aliases: readonly string[];
  readonly title: string | undefined;
  /** Lembaran Negara and Tambahan Lembaran Negara, where verified. */
  readonly gazette: string | undefined;
  readonly state: LawState;
  readonly validity: LawValidity;
  readonly certainty: Certainty;
  /** The last act that amended it, in words. */
  readonly lastAmendment: string | undefined;
  /** The open question about it: `Q-02`. */
  readonly question: string | undefined;
  readonly span: Span;
};

/** What one article of an act says, as far as it is known. */
export type LegalPassage = {
  /** Id of the instrument. */
  readonly instrument: string;
  /** Units from the outside in: `pasal 22/ayat 7`. */
  readonly passage: string;
  /** As cited: `Pasal 22 ayat (7)`. */
  readonly citation: string;
  /** What it says, in own words. */
  readonly words: string;
  readonly validity: LawValidity;
  readonly certainty: Certainty;
  readonly question: string | undefined;
  readonly span: Span;
};

/** A place in the handbook that cites an act outside it. */
export type LawCitation = {
  readonly document: string;
  readonly provision: string;
  /** The citing provision, as cited: `Pasal 40 ayat (5)`. */
  readonly place: string;
  /** Whether it stands under Mengingat: there an act is the very ground of the text. */
  readonly isGround: boolean;
  /** The act, as the text names it. */
  readonly instrument: string;
  /** Id of the instrument; absent if the table has none by that name. */
  readonly law: string | undefined;
  /** Units from the outside in; empty where the act is cited whole. */
  readonly passage: string;
  /** The words of the citation itself. */
  readonly written: string;
  readonly span: Span;
};

/** The law around the handbook: what is known of it and who leans on it. */
export type Laws = {
  readonly instruments: readonly Instrument[];
  readonly passages: readonly LegalPassage[];
  /** In the order of the documents, then of the text. */
  readonly citations: readonly LawCitation[];
};
