import { assertNever } from "../../errors.js";
import type { DecisionTable } from "../../model/decision-table.js";
import type { Provision } from "../../model/provision.js";
import { spanning } from "../../model/span.js";
import type { Block } from "../../model/text.js";
import { spokenTable } from "../handbook/spoken-table.js";
import { type Xml, xml } from "../xml.js";
import { elucidationPlaces } from "./elucidation-places.js";
import { labelledTable, labelledWidth } from "./labelled-table.js";
import { itemIndent, itemStyle, step, usualDepth } from "./numbering.js";
import { textWidth } from "./page-setup.js";
import type { Flow, WordContext } from "./word-context.js";
import { type Place, paragraph, writeBlock, writeBlocks } from "./write-blocks.js";
import { run, runLines, tab, writeInlines } from "./write-inlines.js";
import { isWide } from "./write-table.js";

/** Where provisions stand. */
export type ProvisionPlace = Place & {
  /** Style of a heading of that depth below this place, 0 the first. */
  heading(depth: number): string;
  readonly depth: number;
  /** Style of ayat, huruf and angka, where it is not that of their form. */
  readonly itemStyle: string | undefined;
};

/** Provisions in the order of the text. */
export function writeProvisions(provisions: readonly Provision[], place: ProvisionPlace, context: WordContext): Flow {
  const flow: Flow[number][] = [];
  for (let index = 0; index < provisions.length; index += 1) {
    const provision = provisions[index] as Provision;
    if (provision.kind !== "diktum") flow.push(...writeProvision(provision, place, context));
    else {
      // Diktum that follow one another stand in one table, their labels in one column.
      const run = provisions.slice(index).findIndex(({ kind }) => kind !== "diktum");
      const all = provisions.slice(index, run < 0 ? undefined : index + run);
      flow.push(...writeLabelled(all, context));
      index += all.length - 1;
    }
  }
  return flow;
}

function writeProvision(provision: Provision, place: ProvisionPlace, context: WordContext): Flow {
  switch (provision.kind) {
    case "bab":
      return writeGroup(provision, "BAB", place, context);
    case "bagian":
      return writeGroup(provision, "Bagian", place, context);
    case "paragraf":
      return writeGroup(provision, "Paragraf", place, context);
    case "pasal":
      return writeArticle(provision, place, context);
    case "section":
    case "lampiran":
    case "penjelasan":
      return writeSection(provision, place, context);
    case "menimbang":
    case "mengingat":
    case "diktum":
      return writeLabelled([provision], context);
    case "ayat":
    case "huruf":
    case "angka":
      return writeItem(provision, place, context);
    default:
      return assertNever(provision.kind);
  }
}

/** Content with the bookmark of a provision around it. */
export function bookmarked(content: readonly Xml[] | Xml, { id }: Provision, context: WordContext): readonly Xml[] {
  const [start, end] = bookmark(id, context);
  return [start, ...(Array.isArray(content) ? (content as readonly Xml[]) : [content as Xml]), end];
}

function bookmark(provision: string, context: WordContext): readonly [Xml, Xml] {
  const id = context.nextMark();
  const name = context.here.bookmarks.get(provision) ?? "";
  return [xml`<w:bookmarkStart w:id="${id}" w:name="${name}"/>`, xml`<w:bookmarkEnd w:id="${id}"/>`];
}

/** BAB, Bagian, Paragraf: one heading of two lines, so that both stand in the navigation pane. */
function writeGroup(provision: Provision, style: string, place: ProvisionPlace, context: WordContext): Flow {
  const { kind, label, title } = provision;
  const counted = context.counted.get(provision.id);
  const typed = counted && kind !== "bagian" ? "" : label;
  const [start, end] = bookmark(provision.id, context);
  const lines = title === "" ? [typed] : [typed, title];
  return [
    paragraph([start, runLines(lines)], {
      style,
      counted,
      uncounted: !counted,
      mark: context.markOf(provision.labelSpan),
    }),
    end,
    ...writeInside(provision, place, context),
  ];
}

/** A Pasal that Word counts has no words of its own: its bookmark reaches over the end of the line, else it would be empty. */
function writeArticle(provision: Provision, place: ProvisionPlace, context: WordContext): Flow {
  const { label, title } = provision;
  const counted = context.counted.get(provision.id);
  const words = counted ? title && ` ${title}` : `${label} ${title}`.trim();
  const [start, end] = bookmark(provision.id, context);
  return [
    paragraph(words === "" ? start : [start, run(words)], {
      style: "Pasal",
      counted,
      uncounted: !counted,
      mark: context.markOf(provision.labelSpan),
    }),
    end,
    ...writeInside(provision, { ...place, style: "TeksPasal", indent: undefined }, context),
  ];
}

function writeSection(provision: Provision, place: ProvisionPlace, context: WordContext): Flow {
  const words = `${provision.label} ${provision.title}`.trim();
  if (words === "") return writeInside(provision, place, context);
  // A wide table takes its heading and the text around it along: a heading alone on an upright page leads nowhere.
  const lies = place.mayTurn && provision.content.some((block) => block.kind === "table" && isWide(block));
  const inner = { ...place, depth: place.depth + 1, ...(lies ? { width: textWidth.landscape, mayTurn: false } : {}) };
  const flow = [
    paragraph(bookmarked(run(words), provision, context), {
      style: place.heading(place.depth),
      mark: context.markOf(provision.labelSpan),
    }),
    ...writeInside(provision, inner, context),
  ];
  return lies ? [{ turn: "landscape", fresh: false }, ...flow, { turn: "portrait", fresh: false }] : flow;
}

/** `Menimbang : …`, `KESATU : …`: labels, colons and texts in three columns (UU 12/2011 Lampiran II angka 57). */
export function writeLabelled(provisions: readonly Provision[], context: WordContext): Flow {
  const style = (kind: Provision["kind"]): string =>
    kind === "menimbang" ? "Menimbang" : kind === "mengingat" ? "Mengingat" : "Diktum";
  return labelledTable(
    provisions.map((provision) => {
      const inner: ProvisionPlace = {
        style: style(provision.kind),
        itemStyle: style(provision.kind),
        indent: undefined,
        width: labelledWidth,
        mayTurn: false,
        depth: 0,
        heading: () => "Label",
      };
      return {
        label: paragraph(bookmarked(run(provision.label), provision, context), {
          style: "Label",
          mark: context.markOf(provision.labelSpan),
        }),
        text: writeInside(provision, inner, context),
      };
    }),
  );
}

/** Ayat, huruf, angka: counted by Word where Word's number is the law's, else with the label typed. */
function writeItem(provision: Provision, place: ProvisionPlace, context: WordContext): Flow {
  const { content, form, label, repealed } = provision;
  const counted = context.counted.get(provision.id);
  const left = (place.indent ?? 0) + step;
  const usual = form !== undefined && place.itemStyle === undefined && itemIndent(usualDepth[form]).left === left;
  const style = place.itemStyle ?? (form === undefined ? "TeksLanjutan" : itemStyle(form));
  const [first, ...others] = content;
  const words =
    first?.kind === "paragraph"
      ? writeInlines(first.children, context)
      : repealed && !first
        ? [run(context.site.words.repealed)]
        : [];
  const rest = first?.kind === "paragraph" ? others : content;
  const inner: ProvisionPlace = { ...place, style: "TeksLanjutan", indent: left };
  return [
    paragraph(bookmarked(counted ? words : [run(label), tab, ...words], provision, context), {
      style,
      counted,
      uncounted: !counted,
      indent: usual && counted ? undefined : { left, hanging: step },
      withNext: provision.children.length > 0,
      mark: context.markOf(
        first?.kind === "paragraph" ? spanning(provision.labelSpan, first.span) : provision.labelSpan,
      ),
    }),
    ...writeBelow(provision, rest, inner, context),
  ];
}

/** The text of a provision in the order of the law. */
export function writeInside(provision: Provision, place: ProvisionPlace, context: WordContext): Flow {
  const { content, repealed } = provision;
  const own =
    repealed && content.length === 0 ? [paragraph(run(context.site.words.repealed), { style: place.style })] : [];
  return [...own, ...writeBelow(provision, content, place, context)];
}

function writeBelow(
  provision: Provision,
  content: readonly Block[],
  place: ProvisionPlace,
  context: WordContext,
): Flow {
  const { children, closing, quoted } = provision;
  // Quoted provisions stand where the quotation stood: before the items, or after them.
  const firstChild = children[0]?.span.start ?? Number.POSITIVE_INFINITY;
  const placed =
    place.style === "TeksPenjelasan" ? elucidationPlaces(content, place) : content.map((block) => ({ block, place }));
  const quote = (one: Provision): Flow =>
    writeInside(one, { ...place, style: "Kutipan", indent: (place.indent ?? 0) + step }, context);
  return [
    ...placed.flatMap(({ block, place: at }) => writeContent(block, provision, at, context)),
    ...quoted.filter(({ span }) => span.start < firstChild).flatMap(quote),
    ...writeProvisions(children, place, context),
    ...writeBlocks(closing, place, context),
    ...quoted.filter(({ span }) => span.start >= firstChild).flatMap(quote),
  ];
}

/** A decision table is printed as people read it; outside the law, with a sentence on how to read it. */
function writeContent(block: Block, provision: Provision, place: ProvisionPlace, context: WordContext): Flow {
  const decides = block.kind === "table" ? decisionTableIn(block, provision, context) : undefined;
  if (block.kind !== "table" || !decides) return writeBlock(block, place, context);
  return writeBlock(spokenTable(block, decides, context.site.handbook.vocabulary), place, context);
}

function decisionTableIn({ span }: Block, { id }: Provision, context: WordContext): DecisionTable | undefined {
  return context.site.handbook.decisionTables.find(({ document, provision, rows: [row] }) => {
    if (document !== context.here.document.head.id || provision !== id || !row) return false;
    return row.span.file === span.file && span.start <= row.span.start && row.span.end <= span.end;
  });
}
