import type { WrittenCondition } from "./condition.js";
import type { Validity } from "./document.js";
import type { Duration } from "./duration.js";
import type { Span } from "./span.js";

/**
 * The force of a norm. The first six carry the statutory meaning of their word (UU 12/2011 Lampiran II angka 265–270);
 * `exclusive-permission` is *hanya … dapat*, `sanction` and `exemption` are *dikenai* and *tidak dikenai*,
 * `determination` gives a fact its value, `statement` is a norm without an operative word.
 */
export type Modality =
  | "obligation"
  | "requirement"
  | "prohibition"
  | "permission"
  | "exclusive-permission"
  | "right"
  | "power"
  | "sanction"
  | "exemption"
  | "determination"
  | "statement";

/** Modalities by which somebody must, may not or may do something: their words name an act. The others name a sanction, a fact or nothing. */
export const actModalities: ReadonlySet<Modality> = new Set([
  "obligation",
  "requirement",
  "prohibition",
  "permission",
  "exclusive-permission",
  "right",
  "power",
]);

/** Who: one role, or several. */
export type Bearer =
  | { readonly kind: "role"; readonly role: string }
  /** `dan`: each owes it. `atau`: either discharges it. `bersama`: only together. */
  | { readonly kind: "each" | "either" | "joint"; readonly members: readonly Bearer[] }
  /** The bearers of another rule. */
  | { readonly kind: "as-in"; readonly rule: string }
  /** The substitutes of another rule's bearers. */
  | { readonly kind: "substitutes-of"; readonly rule: string };

/** A value that may differ by the choice of a fact, or by list element; an undivided value is one case without key. */
export type Cases<T> = readonly { readonly key: string | undefined; readonly value: T }[];

/** What is done: the words of the text, and the act of the vocabulary they name. */
export type NormAct = {
  readonly words: string;
  /** Id in the vocabulary; absent for a `statement`, `determination`, `sanction` or where no act matches (a finding says so). */
  readonly act: string | undefined;
};

/** A bound in time. */
export type TimeBound = {
  /** `at-latest` paling lambat, `at-earliest` paling cepat, `at-most` paling lama, `at-least` paling singkat. */
  readonly bound: "at-latest" | "at-earliest" | "at-most" | "at-least";
  /** The bound in words where it is not a plain duration: `tanggal 5 bulan berikutnya`. */
  readonly text: string;
  readonly duration: Duration | undefined;
  readonly direction: "since" | "before" | undefined;
  /** The fact (an event) from which it runs. */
  readonly event: string | undefined;
};

/** How many of a register's members must stand to one. */
export type Cardinality = {
  readonly member: string;
  readonly bound: "exactly" | "at-least" | "at-most";
  readonly count: number;
};

/** Where a norm stands in the text. */
export type NormSource = {
  readonly document: string;
  /** Stable id of the provision. */
  readonly provision: string;
  readonly eId: string;
  /** `Pasal 5 ayat (2)`. */
  readonly citation: string;
  /** The words of the provision, markup off, with those of its items. */
  readonly quote: string;
};

/** One norm: a rule block read against its provision. */
export type Norm = {
  readonly id: string;
  readonly modality: Modality;
  /** Absent where the subject is a thing (*Klarifikasi harus memuat*). */
  readonly bearer: Cases<Bearer>;
  readonly act: Cases<NormAct>;
  readonly counterparty: Bearer | undefined;
  readonly when: Cases<WrittenCondition>;
  readonly unless: Cases<WrittenCondition>;
  /** List elements by letter: a condition, or an act id or sanction word for acts and sanctions. */
  readonly elements: Cases<WrittenCondition | NormAct>;
  /** The choice fact by which `bearer` and `bounds` differ. */
  readonly by: string | undefined;
  /** What joins the items of the list it reads, where the rule says so: `kumulatif` all, `alternatif` any, `kumulatif-alternatif` any or all. */
  readonly list: "all" | "any" | "any-or-all" | undefined;
  readonly bounds: Cases<TimeBound>;
  /** Gate: an act or a state of another rule, as written. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly at: string | undefined;
  /** Recurrence: durations and events, whichever comes first. */
  readonly every: readonly (Duration | string)[];
  /** The event from which the first round of a recurrence counts: until the duty was done once, it runs from there. */
  readonly everySince: string | undefined;
  /** Register whose rows an audit goes through, and what it counts. */
  readonly per: string | undefined;
  readonly cardinality: readonly Cardinality[];
  /** Approvals that must be given: role ids. */
  readonly approvals: Bearer | undefined;
  readonly opens: string | undefined;
  readonly determines: { readonly fact: string; readonly value: string | undefined } | undefined;
  /** Ids of norms or provisions this one is an exception to. */
  readonly exceptsFrom: readonly NormTarget[];
  /** Ids of norms or provisions whose breach this sanction or exemption follows. */
  readonly follows: readonly NormTarget[];
  readonly extension: string | undefined;
  readonly manner: string | undefined;
  readonly instrument: string | undefined;
  readonly evidence: readonly string[];
  readonly graduated: boolean;
  /** `human` where no machine can decide it, with the reason; per list element where only some cannot. */
  readonly assessment: Cases<"machine" | "human">;
  readonly reason: string | undefined;
  /** Why the reading departs from the words, if it does. */
  readonly interpretation: string | undefined;
  readonly validity: Validity;
  /** Rank of the instrument: 1 is the highest. */
  readonly rank: number;
  readonly draft: boolean;
  readonly source: NormSource;
  readonly span: Span;
  /** Where each value of the block stands: by its key, and inside a map by `key.case`. */
  readonly spans: ReadonlyMap<string, Span>;
};

/** What a norm points at: another norm, or all norms of a provision. */
export type NormTarget =
  | { readonly kind: "norm"; readonly id: string }
  | { readonly kind: "provision"; readonly document: string; readonly provision: string };
