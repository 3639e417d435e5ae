import { assertNever } from "../../errors.js";
import type { Provision, ProvisionKind } from "../../model/provision.js";
import type { Block } from "../../model/text.js";
import { factWords, spokenTable } from "../handbook/spoken-table.js";
import { nothing, type Xml, xml } from "../xml.js";
import type { BookContext } from "./book-context.js";
import { bookBlock, bookBlocks, bookTable } from "./book-text.js";

const itemKinds: ReadonlySet<ProvisionKind> = new Set(["ayat", "huruf", "angka"]);

/** Provisions as XHTML, each an element with its own id. @param level - Of the headings of the outermost ones. */
export function bookProvisions(provisions: readonly Provision[], level: number, context: BookContext): Xml {
  return xml`${runsOf(provisions).map((run) => {
    const [first] = run;
    return first && itemKinds.has(first.kind)
      ? xml`<ol class="items">\n${run.map((item) => bookItem(item, level, context))}</ol>\n`
      : run.map((one) => bookProvision(one, level, context));
  })}`;
}

/** Ayat, huruf and angka of one form stand in one list. */
function runsOf(provisions: readonly Provision[]): readonly (readonly Provision[])[] {
  const runs: Provision[][] = [];
  for (const provision of provisions) {
    const run = runs.at(-1);
    if (run?.[0] && itemKinds.has(provision.kind) && run[0].form === provision.form) run.push(provision);
    else runs.push([provision]);
  }
  return runs;
}

function bookItem(item: Provision, level: number, context: BookContext): Xml {
  return xml`<li id="${item.id}"><span class="item-label">${item.label}</span>
<div class="item-text">
${bookInside(item, level, context)}</div>
</li>
`;
}

function bookProvision(provision: Provision, level: number, context: BookContext): Xml {
  const { kind, id, label, title } = provision;
  switch (kind) {
    case "bab":
    case "bagian":
    case "paragraf":
    case "pasal":
    case "section":
    case "lampiran":
    case "penjelasan":
      return xml`<section class="unit-${kind}" id="${id}">
${heading(label, title, level)}${bookInside(provision, label + title === "" ? level : level + 1, context)}</section>
`;
    case "menimbang":
    case "mengingat":
    case "diktum":
      return xml`<section class="unit-${kind}" id="${id}">
${heading(label, "", level)}${bookInside(provision, level + 1, context)}</section>
`;
    case "ayat":
    case "huruf":
    case "angka":
      return xml`<ol class="items">\n${bookItem(provision, level, context)}</ol>\n`;
    default:
      return assertNever(kind);
  }
}

function heading(label: string, title: string, level: number): Xml {
  const parts = [label, title].filter((part) => part !== "");
  if (parts.length === 0) return nothing;
  return headingOf(xml`${parts.map((part, index) => xml`${index > 0 && xml`<br/>`}${part}`)}`, level);
}

/** A heading; below the sixth level all are alike. */
export function headingOf(words: Xml, level: number): Xml {
  switch (level) {
    case 1:
      return xml`<h1>${words}</h1>\n`;
    case 2:
      return xml`<h2>${words}</h2>\n`;
    case 3:
      return xml`<h3>${words}</h3>\n`;
    case 4:
      return xml`<h4>${words}</h4>\n`;
    case 5:
      return xml`<h5>${words}</h5>\n`;
    default:
      return xml`<h6>${words}</h6>\n`;
  }
}

/** The text of a provision in the order of the law; quoted provisions stand where the quotation stood. */
function bookInside(provision: Provision, level: number, context: BookContext): Xml {
  const { content, closing, children, quoted, repealed } = provision;
  const firstChild = children[0]?.span.start ?? Number.POSITIVE_INFINITY;
  const early = quoted.filter(({ span }) => span.start < firstChild);
  const late = quoted.filter(({ span }) => span.start >= firstChild);
  const own =
    repealed && content.length === 0
      ? xml`<p>${context.words.repealed}</p>\n`
      : content.map((block) => bookContent(block, provision, context));
  return xml`${own}${early.map((one) => bookQuoted(one, level, context))}${bookProvisions(children, level, context)}${bookBlocks(closing, context)}${late.map((one) => bookQuoted(one, level, context))}`;
}

function bookQuoted(quoted: Provision, level: number, context: BookContext): Xml {
  return xml`<blockquote id="${quoted.id}">\n${bookInside(quoted, level, context)}</blockquote>\n`;
}

/** A decision table is printed in the words of its facts, with a sentence on how to read it; any other block as it is. */
function bookContent(block: Block, { id }: Provision, context: BookContext): Xml {
  if (block.kind !== "table") return bookBlock(block, context);
  const { decisionTables, vocabulary } = context.library.handbook;
  const table = decisionTables.find(({ document, provision, rows }) => {
    const row = rows[0]?.span;
    const here = document === context.document.head.id && provision === id;
    return here && row !== undefined && block.span.start <= row.start && row.end <= block.span.end;
  });
  if (!table) return bookBlock(block, context);
  const note = context.words.decisionTableNote(factWords(table.determines, vocabulary), table.hit, table.default);
  return xml`<p class="table-note">${note}</p>\n${bookTable(spokenTable(block, table, vocabulary), context)}`;
}
