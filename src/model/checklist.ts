import type { Span } from "./span.js";
import type { Inline } from "./text.js";

/** One line to tick. */
export type ChecklistItem = {
  /** Stable id, unique in its document. */
  readonly id: string;
  readonly text: readonly Inline[];
  /** The provisions it serves; empty if it says it serves none. */
  readonly serves: readonly { readonly document: string; readonly provision: string; readonly citation: string }[];
  /** Why it serves no provision: the words after `tanpa pasal:`. */
  readonly withoutProvision: string | undefined;
  readonly span: Span;
};

/** What the lines of a pause point are: `do`, things to be done; `stop`, grounds on which one goes no further. */
export type ChecklistGroupKind = "do" | "stop";

/** Items under one heading: a pause point. */
export type ChecklistGroup = {
  readonly title: string;
  readonly provision: string;
  readonly kind: ChecklistGroupKind;
  readonly items: readonly ChecklistItem[];
};

/**
 * A checklist for one role at one moment: a daftar-periksa document that names its moment, each section of one that names none, or the task
 * lists of a SOP.
 */
export type Checklist = {
  readonly document: string;
  readonly title: string;
  /** Id of the role that does what it says. */
  readonly role: string;
  readonly moment: string;
  readonly groups: readonly ChecklistGroup[];
};
