import type { LabelForm, ProvisionKind } from "../../model/provision.js";
import type { Span } from "../../model/span.js";
import type { Block, CodeBlock } from "../../model/text.js";
import { follows, type Ordinal } from "../../syntax/label.js";

/** A unit while its text is being read: ids come later, when the whole tree stands. */
export type DraftUnit = {
  readonly kind: ProvisionKind;
  readonly form: LabelForm | undefined;
  readonly number: string;
  readonly ordinal: Ordinal | undefined;
  /** The number it should have had, where it is out of sequence: what follows may go on from either. */
  meant: Ordinal | undefined;
  readonly label: string;
  readonly title: string;
  readonly explicitId: { readonly value: string; readonly span: Span } | undefined;
  readonly labelSpan: Span;
  /** Offset after the last thing read into it. */
  end: number;
  content: Block[];
  children: DraftUnit[];
  closing: Block[];
  quoted: DraftUnit[];
  /** Blocks for machines (`aturan`, `skenario`, `keputusan`, `isian`) that stand after this unit's text. */
  readonly machineBlocks: MachineBlock[];
};

/** What the first word after a fence may be, if machines read the block. */
export const machineLanguages = ["aturan", "skenario", "keputusan", "isian"] as const;
export type MachineLanguage = (typeof machineLanguages)[number];

/** A fenced block that machines read, with the table that belongs to it. */
export type MachineBlock = {
  readonly language: MachineLanguage;
  readonly code: CodeBlock;
  /** The table directly below a `keputusan` or `isian` block. */
  readonly table: Extract<Block, { kind: "table" }> | undefined;
};

/** A unit with nothing in it yet. */
export function draftUnit(
  unit: Pick<DraftUnit, "kind" | "number" | "label" | "labelSpan"> &
    Partial<Pick<DraftUnit, "form" | "ordinal" | "title" | "explicitId">>,
): DraftUnit {
  return {
    form: undefined,
    ordinal: undefined,
    meant: undefined,
    title: "",
    explicitId: undefined,
    ...unit,
    end: unit.labelSpan.end,
    content: [],
    children: [],
    closing: [],
    quoted: [],
    machineBlocks: [],
  };
}

/** Whether a number goes on from a unit: from the number written, or from the one it should have had. */
export function goesOnFrom(last: DraftUnit, ordinal: Ordinal): boolean {
  return [last.ordinal, last.meant].some((one) => one !== undefined && follows(one, ordinal));
}
