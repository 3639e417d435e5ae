import type { Span } from "./span.js";
import type { Block } from "./text.js";

/**
 * What a place in a document is. The law's units keep the law's names (UU 12/2011 Lampiran II angka 66–95);
 * `section` is a heading of prose; `menimbang` and `mengingat` hold the recitals and the legal basis.
 */
export type ProvisionKind =
  | "menimbang"
  | "mengingat"
  | "bab"
  | "bagian"
  | "paragraf"
  | "pasal"
  | "diktum"
  | "ayat"
  | "huruf"
  | "angka"
  | "section"
  | "lampiran"
  | "penjelasan";

/** The printed form of a label; it tells `a.` from `a)` and `1.` from `1)`. */
export type LabelForm = "(1)" | "a." | "1." | "a)" | "1)";

/** One addressable place: a unit of the law or a section of prose, with everything below it. */
export type Provision = {
  readonly kind: ProvisionKind;
  /** The number as the law counts it: `12A`, `1a`, `IXA`, `Kesatu`, `b`; empty for units without one. */
  readonly number: string;
  /** The label as printed: `BAB I`, `Pasal 12A`, `(1a)`, `b.`; empty for sections. */
  readonly label: string;
  /** Form of the label for ayat, huruf and angka. */
  readonly form: LabelForm | undefined;
  /** Heading text after the label (`KETENTUAN UMUM`), or the whole heading of a section; empty if none. */
  readonly title: string;
  /** Stable id, unique in its document; also the anchor in the handbook. */
  readonly id: string;
  /** Akoma Ntoso eId, unique in its document (OASIS AKN Naming Convention 1.0, with the mapping of `src/README.md`). */
  readonly eId: string;
  /** How this place is cited from another document of the same handbook: `Pasal 5 ayat (2) huruf a`. */
  readonly citation: string;
  /** Its own text, before its children. */
  readonly content: readonly Block[];
  readonly children: readonly Provision[];
  /** Text after its children that belongs to it (*penutup rincian*). */
  readonly closing: readonly Block[];
  /** Provisions quoted inside it (an amending text), read by the same rules on their own. */
  readonly quoted: readonly Provision[];
  /** True for a number that stays while its text is gone (`Dihapus.`; UU 12/2011 Lampiran II angka 236). */
  readonly repealed: boolean;
  /** From its label to the end of its last child. */
  readonly span: Span;
  /** The label or heading alone. */
  readonly labelSpan: Span;
};

/** Every provision in a list of trees, parents before children, in the order of the text. Quoted provisions are not part of it. */
export function* walkProvisions(provisions: readonly Provision[]): Generator<Provision> {
  const stack = [...provisions].reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next;
    for (let i = next.children.length - 1; i >= 0; i -= 1) stack.push(next.children[i] as Provision);
  }
}
