import { assertNever } from "../../errors.js";
import type { DecisionTable } from "../../model/decision-table.js";
import type { Provision, ProvisionKind } from "../../model/provision.js";
import type { Span } from "../../model/span.js";
import type { Block } from "../../model/text.js";
import { factWords, spokenTable } from "../handbook/spoken-table.js";
import { itemsOf, narrower, printBlock, printBlocks, printTable } from "./print-blocks.js";
import { at, type PrintContext } from "./print-context.js";
import type { PrintBlock } from "./print-node.js";
import { printWords } from "./print-text.js";

const itemKinds: ReadonlySet<ProvisionKind> = new Set(["ayat", "huruf", "angka"]);
const labelledKinds: ReadonlySet<ProvisionKind> = new Set(["menimbang", "mengingat", "diktum"]);

/** Width in mm of the column of `Menimbang`, `Mengingat`, `KESATU`, the colon included. */
export const labelColumn = 38;

/**
 * Provisions for print: each with its printed label and, where something leads to it, the name of its place.
 * @param level - Of the headings of the outermost ones.
 */
export function printProvisions(
  provisions: readonly Provision[],
  level: number,
  context: PrintContext,
): readonly PrintBlock[] {
  const runs: (Provision | Provision[])[] = [];
  for (const provision of provisions) {
    const last = runs.at(-1);
    if (itemKinds.has(provision.kind) && Array.isArray(last) && last[0]?.form === provision.form) last.push(provision);
    else if (labelledKinds.has(provision.kind) && Array.isArray(last) && labelledKinds.has(last[0]?.kind ?? "ayat"))
      last.push(provision);
    else if (itemKinds.has(provision.kind) || labelledKinds.has(provision.kind)) runs.push([provision]);
    else runs.push(provision);
  }
  return runs.flatMap((run) => {
    if (!Array.isArray(run)) return printProvision(run, level, context);
    return itemKinds.has(run[0]?.kind ?? "pasal")
      ? printItems(run, level, context)
      : [printLabelled(run, level, context)];
  });
}

function printProvision(provision: Provision, level: number, context: PrintContext): readonly PrintBlock[] {
  const { kind, label, title } = provision;
  switch (kind) {
    case "bab":
    case "bagian":
    case "paragraf": {
      const lines = [label, title].filter((line) => line !== "");
      return headed(provision, { lines, look: "group", level }, context);
    }
    case "pasal":
      return headed(provision, { lines: [`${label} ${title}`.trim()], look: "pasal", level }, context);
    case "section":
    case "lampiran":
    case "penjelasan": {
      const line = title || label;
      const lines = line === "" ? [] : [line];
      return headed(provision, { lines, look: "section", level }, context);
    }
    case "menimbang":
    case "mengingat":
    case "diktum":
      return [printLabelled([provision], level, context)];
    case "ayat":
    case "huruf":
    case "angka":
      return printItems([provision], level, context);
    default:
      return assertNever(kind);
  }
}

type Heading = {
  readonly lines: readonly string[];
  readonly look: Extract<PrintBlock, { kind: "heading" }>["look"];
  readonly level: number;
};

/** A heading over what stands in its provision; a section without heading has none here either. */
export function headed(
  provision: Provision,
  { lines, look, level }: Heading,
  context: PrintContext,
): readonly PrintBlock[] {
  if (lines.length === 0) return printInside(provision, level, context);
  return [
    {
      kind: "heading",
      level,
      look,
      lines: lines.map((line) => printWords(line, context)),
      ...at(context, provision.id),
    },
    ...printInside(provision, level + 1, context),
  ];
}

function printLabelled(provisions: readonly Provision[], level: number, context: PrintContext): PrintBlock {
  const inner = narrower(context, labelColumn);
  return {
    kind: "labelled",
    level,
    rows: provisions.map((provision) => ({
      label: provision.label,
      heading: true,
      ...at(context, provision.id),
      body: printInside(provision, level + 1, inner),
    })),
  };
}

/** Ayat, huruf and angka of one form, their labels as the law prints them. */
function printItems(items: readonly Provision[], level: number, context: PrintContext): readonly PrintBlock[] {
  return [
    itemsOf(items, context, (item, inner) => ({
      label: item.label,
      ...at(context, item.id),
      body: printInside(item, level, inner),
    })),
  ];
}

/** The text of a provision in the order of the law. */
export function printInside(provision: Provision, level: number, context: PrintContext): readonly PrintBlock[] {
  const { content, closing, children, quoted, repealed } = provision;
  const own: readonly PrintBlock[] =
    repealed && content.length === 0
      ? [{ kind: "paragraph", text: [context.site.words.repealed] }]
      : content.flatMap((block) => printContent(block, provision, context));
  // Quoted provisions stand where the quotation stood: before the items, or after them.
  const firstChild = children[0]?.span.start ?? Number.POSITIVE_INFINITY;
  const quotes = (before: boolean): readonly PrintBlock[] =>
    quoted
      .filter(({ span }) => span.start < firstChild === before)
      .map((one) => ({
        kind: "quote",
        law: true,
        ...at(context, one.id),
        body: printInside(one, level, narrower(context, 8)),
      }));
  return [
    ...own,
    ...quotes(true),
    ...printProvisions(children, level, context),
    ...printBlocks(closing, context),
    ...quotes(false),
  ];
}

/** A decision table is printed in words; in a guide a sentence says how to read it, in an act the text alone stands. */
function printContent(block: Block, { id }: Provision, context: PrintContext): readonly PrintBlock[] {
  if (block.kind !== "table") return printBlock(block, context);
  const decides = (context.here.decisionTables.get(id) ?? []).find(({ rows }) => isInside(rows[0]?.span, block.span));
  if (!decides) return [printTable(block, context)];
  const { words, handbook } = context.site;
  const table = printTable(spokenTable(block, decides, handbook.vocabulary), context);
  const { kind } = context.here.document.head;
  if (kind === "peraturan-bupati" || kind === "keputusan-bupati") return [table];
  return [{ kind: "note", text: printWords(noteOf(decides), context) }, table];

  function noteOf({ determines, hit, default: fallback }: DecisionTable): string {
    return words.decisionTableNote(factWords(determines, handbook.vocabulary), hit, fallback);
  }
}

function isInside(inner: Span | undefined, outer: Span): boolean {
  return inner !== undefined && inner.file === outer.file && outer.start <= inner.start && inner.end <= outer.end;
}
