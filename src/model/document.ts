import type { Provision } from "./provision.js";
import type { Span } from "./span.js";

/** The kinds of document that are compiled; `jenis` in the frontmatter. */
export const documentKinds = [
  "peraturan-bupati",
  "keputusan-bupati",
  "pedoman",
  "sop",
  "daftar-periksa",
  "formulir",
  "kosakata",
  "organisasi",
  "kalender",
  "penelusuran",
  "batas-platform",
  "dasar-hukum",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Whether a text is in force, in words of the law. */
export type DocumentStatus = "rancangan" | "berlaku" | "diubah" | "dicabut";

/** Days on which something holds, both inclusive, `YYYY-MM-DD` in the zone of the calendar; open at the end if `to` is absent. */
export type Validity = { readonly from: string; readonly to: string | undefined };

/** Place, date (`YYYY-MM-DD`) and name under an enactment or a promulgation; parts a draft does not know yet are absent. */
export type Signature = {
  readonly place: string | undefined;
  readonly date: string | undefined;
  readonly name: string | undefined;
  /** Number in the Berita Daerah; only for a promulgation. */
  readonly number: string | undefined;
};

/** What every document says of itself. */
type CommonHead = {
  /** Stable and unique in the handbook; names its page. */
  readonly id: string;
  readonly title: string;
  readonly status: DocumentStatus;
  readonly validity: Validity;
  /** Edition: a whole number that only grows. */
  readonly edition: number;
  /** Document to which a bare `Pasal n` refers when this one has no pasal of its own. */
  readonly basis: string | undefined;
  /** Short name by which others cite it. */
  readonly shortTitle: string | undefined;
};

export type RegulationHead = CommonHead & {
  readonly kind: "peraturan-bupati";
  /** Digits once given; absent in a draft (UU 12/2011 Lampiran II angka 2a as amended). */
  readonly number: string | undefined;
  readonly year: number;
  readonly enactment: Signature;
  readonly promulgation: Signature;
  readonly repeals: readonly string[];
  readonly amends: readonly string[];
};

export type DecreeHead = CommonHead & {
  readonly kind: "keputusan-bupati";
  readonly number: string | undefined;
  readonly year: number;
  readonly enactment: Signature;
  readonly copies: readonly string[];
};

export type GuidelineHead = CommonHead & { readonly kind: "pedoman"; readonly author: string | undefined };

export type ProcedureHead = CommonHead & {
  readonly kind: "sop";
  readonly number: string | undefined;
  /** Role ids. */
  readonly unit: string;
  readonly approver: string;
  readonly performers: readonly string[];
  readonly qualifications: readonly string[];
  /** Ids of related documents. */
  readonly related: readonly string[];
  readonly equipment: readonly string[];
  readonly warning: string | undefined;
  readonly records: string | undefined;
};

export type ChecklistHead = CommonHead & {
  readonly kind: "daftar-periksa";
  /** Role id of the person who ticks. */
  readonly role: string;
  /** The moment it is for, in words; absent where each section is a list of its own, its title the moment. */
  readonly moment: string | undefined;
};

export type FormHead = CommonHead & {
  readonly kind: "formulir";
  /** Role ids of those who sign, in the order of their boxes. */
  readonly signedBy: readonly string[];
  /** The moment it is for, in words. */
  readonly moment: string | undefined;
};

export type VocabularyHead = CommonHead & { readonly kind: "kosakata" };

/** The region itself stands here, so that no place name stands in the code. */
export type OrganisationHead = CommonHead & {
  readonly kind: "organisasi";
  readonly region: {
    /** `Kabupaten` or `Kota`. */
    readonly type: string;
    readonly name: string;
    readonly province: string;
    readonly capital: string;
  };
  /** Role id of the head of region, who enacts. */
  readonly headOfRegion: string;
  /** Role id of the regional secretary, who promulgates. */
  readonly regionalSecretary: string;
};

export type CalendarHead = CommonHead & {
  readonly kind: "kalender";
  readonly year: number;
  /** IANA time zone. */
  readonly zone: string;
  /** The provision that says how time is counted, as written. */
  readonly countingBasis: string | undefined;
  /** When the last day ends: `24.00` or a time of day `HH.MM`. */
  readonly endOfDay: string | undefined;
  /** Whether the day of the event counts. */
  readonly eventDayCounts: boolean | undefined;
};

/** Statements and the provisions that answer them. */
export type TraceHead = CommonHead & { readonly kind: "penelusuran" };

/** Limits of platforms, as sources state them. */
export type PlatformHead = CommonHead & {
  readonly kind: "batas-platform";
  /** The day the sources were last looked at, `YYYY-MM-DD`: their age is counted from it, never from the clock. */
  readonly checked: string;
};
/** Acts outside the handbook that texts cite, with what is known of them. */
export type LawHead = CommonHead & { readonly kind: "dasar-hukum" };

export type DocumentHead =
  | RegulationHead
  | DecreeHead
  | GuidelineHead
  | ProcedureHead
  | ChecklistHead
  | FormHead
  | VocabularyHead
  | OrganisationHead
  | CalendarHead
  | TraceHead
  | PlatformHead
  | LawHead;

/** A term the document defines (UU 12/2011 Lampiran II angka 96–109). */
export type Definition = {
  /** Stable id: the defined term in kebab case. */
  readonly id: string;
  readonly term: string;
  /** `PIC` in "Penanggung Jawab … yang selanjutnya disingkat PIC". */
  readonly abbreviation: string | undefined;
  /** The defining words, without the term and without the full stop. */
  readonly meaning: string;
  /** Id of the provision that defines it. */
  readonly provision: string;
  readonly span: Span;
};

/** One compiled document. */
export type Document = {
  readonly head: DocumentHead;
  /** Path of its source, relative to the root. */
  readonly file: string;
  /** Menimbang and Mengingat. */
  readonly preamble: readonly Provision[];
  /** The body; for prose a single nameless section may come first with what stands before the first heading. */
  readonly body: readonly Provision[];
  /** Penjelasan and lampiran. */
  readonly attachments: readonly Provision[];
  readonly definitions: readonly Definition[];
};

/** All top-level provisions of a document in the order of the text. */
export function topLevel(document: Document): readonly Provision[] {
  return [...document.preamble, ...document.body, ...document.attachments];
}
