import { assertNever } from "../../../errors.js";
import type { Provision } from "../../../model/provision.js";
import type { Block } from "../../../model/text.js";
import { nothing, type Xml, xml } from "../../xml.js";
import type { AknContext } from "./context.js";
import { isPrinted, orEmpty, writeBlocks } from "./write-blocks.js";
import { writeDefining, writeInlines } from "./write-inlines.js";

/** Text around the children of a provision. */
type Around = { readonly before: Xml; readonly after: Xml };
const nothingAround: Around = { before: nothing, after: nothing };

/**
 * Provisions as the hierarchy of Akoma Ntoso: BAB `chapter`, Bagian `part`, Paragraf `subpart`, Pasal `article`, ayat `paragraph`, huruf and
 * angka `point` in a `list`, diktum `hcontainer`, a heading of prose `section`. Every element bears the eId of its provision.
 */
export function writeProvisions(parent: Pick<Provision, "eId" | "children">, context: AknContext): Xml {
  return writeChildren(parent, nothingAround, context);
}

/** Runs of list items of one form become one list; what stands around the children belongs to the list that is first or last. */
function writeChildren(
  { eId, children }: Pick<Provision, "eId" | "children">,
  { before, after }: Around,
  context: AknContext,
): Xml {
  const runs = runsOf(children);
  let list = 0;
  const written = runs.map((run, index) => {
    const [first] = run;
    if (first === undefined || !isListItem(first)) return run.map((one) => writeProvision(one, context));
    list += 1;
    const intro = index === 0 && wrapped("intro", before);
    const wrapUp = index === runs.length - 1 && wrapped("wrapUp", after);
    const points = run.map((one) => writeProvision(one, context));
    return xml`<list eId="${`${eId}__list_${list}`}">\n${intro}${points}${wrapUp}</list>\n`;
  });
  const opens = runs[0]?.[0];
  const closes = runs.at(-1)?.[0];
  return xml`${opens && isListItem(opens) ? nothing : wrapped("intro", before)}${written}${closes && isListItem(closes) ? nothing : wrapped("wrapUp", after)}`;
}

function runsOf(children: readonly Provision[]): readonly (readonly Provision[])[] {
  const runs: Provision[][] = [];
  for (const child of children) {
    const run = runs.at(-1);
    if (run?.[0] && isListItem(child) && isListItem(run[0]) && run[0].form === child.form) run.push(child);
    else runs.push([child]);
  }
  return runs;
}

/** Huruf and angka stand in lists; an ayat does not. */
function isListItem({ kind }: Provision): boolean {
  return kind === "huruf" || kind === "angka";
}

function wrapped(name: "intro" | "wrapUp", inside: Xml): Xml {
  if (inside.toHTML() === "") return nothing;
  return name === "intro" ? xml`<intro>\n${inside}</intro>\n` : xml`<wrapUp>\n${inside}</wrapUp>\n`;
}

function writeProvision(provision: Provision, context: AknContext): Xml {
  const { eId } = provision;
  const own = xml` eId="${eId}"${provision.repealed && xml` status="removed"`}`;
  const inside = xml`${writeLabel(provision)}${writeInside(provision, context)}`;
  switch (provision.kind) {
    case "bab":
      return xml`<chapter${own}>\n${inside}</chapter>\n`;
    case "bagian":
      return xml`<part${own}>\n${inside}</part>\n`;
    case "paragraf":
      return xml`<subpart${own}>\n${inside}</subpart>\n`;
    case "pasal":
      return xml`<article${own}>\n${inside}</article>\n`;
    case "ayat":
      return xml`<paragraph${own}>\n${inside}</paragraph>\n`;
    case "huruf":
    case "angka":
      return xml`<point${own}>\n${inside}</point>\n`;
    case "section":
      return xml`<section${own}>\n${inside}</section>\n`;
    case "diktum":
    case "menimbang":
    case "mengingat":
    case "lampiran":
    case "penjelasan":
      // The last four have places of their own; inside a text they are only what they are called.
      return xml`<hcontainer name="${provision.kind}"${own}>\n${inside}</hcontainer>\n`;
    default:
      return assertNever(provision.kind);
  }
}

function writeLabel({ label, title }: Provision): Xml {
  return xml`${label !== "" && xml`<num>${label}</num>\n`}${title !== "" && xml`<heading>${title}</heading>\n`}`;
}

function writeInside(provision: Provision, context: AknContext): Xml {
  const { children } = provision;
  const around = aroundOf(provision, context);
  if (children.length > 0) return writeChildren(provision, around, context);
  const text = xml`${around.before}${around.after}`;
  return text.toHTML() === "" ? nothing : xml`<content>\n${text}</content>\n`;
}

/** A provision's own text before its children, and what follows them; quoted provisions stand where the quotation stood. */
function aroundOf(provision: Provision, context: AknContext): Around {
  const { content, closing, quoted, children } = provision;
  const firstChild = children[0]?.span.start ?? Number.POSITIVE_INFINITY;
  const [early, late] = [
    quoted.filter(({ span }) => span.start < firstChild),
    quoted.filter(({ span }) => span.start >= firstChild),
  ];
  return {
    before: writeAnnounced(provision, content, early, context),
    after: xml`${writeBlocks(closing, context)}${late.map((one, index) => writeQuoted(one, `${provision.eId}__mod_${early.length + index + 1}`, nothing, context))}`,
  };
}

/** The text of a provision; the paragraph that announces a quotation is part of the modification it makes. */
function writeAnnounced(
  provision: Provision,
  content: readonly Block[],
  quoted: readonly Provision[],
  context: AknContext,
): Xml {
  const definition = context.document.definitions.find((one) => one.provision === provision.id);
  const printed = content.filter(isPrinted);
  const last = printed.at(-1);
  const announces = quoted.length > 0 && last?.kind === "paragraph" && context.amends;
  const [first, ...rest] = announces ? printed.slice(0, -1) : printed;
  const text =
    definition && first?.kind === "paragraph"
      ? xml`<p>${writeDefining(first.children, definition, context)}</p>\n${writeBlocks(rest, context)}`
      : writeBlocks(first ? [first, ...rest] : [], context);
  const quotations = quoted.map((one, index) =>
    writeQuoted(
      one,
      `${provision.eId}__mod_${index + 1}`,
      announces && index === 0 ? writeInlines(last.children, context) : nothing,
      context,
    ),
  );
  return xml`${text}${quotations}`;
}

/** Quoted law: in an amending act the modification itself, elsewhere only a quotation. */
function writeQuoted(quoted: Provision, modification: string, announced: Xml, context: AknContext): Xml {
  const { eId, content, children, closing } = quoted;
  const text = children.length > 0 && !content.some(isPrinted) ? nothing : orEmpty(content, context);
  const inside = xml`${writeLabel(quoted)}${text}${writeProvisions({ eId, children }, context)}${writeBlocks(closing, context)}`;
  return context.amends
    ? xml`<p><mod eId="${modification}">${announced}<quotedStructure eId="${eId}">\n${inside}</quotedStructure></mod></p>\n`
    : xml`<p><embeddedStructure eId="${eId}">\n${inside}</embeddedStructure></p>\n`;
}

/** Menimbang as recitals, Mengingat as citations; an item below an item stands in a list of blocks, as recitals have no levels. */
export function writePreamblePart(part: Provision, context: AknContext): Xml {
  const { kind, eId, label, content, children, closing } = part;
  const items = children.length > 0 ? children : [undefined];
  const own = children.length > 0 ? writeBlocks(content, context) : nothing;
  const intro = xml`<intro>\n<p>${label}</p>\n${own}</intro>\n`;
  const wrapUp = wrapped("wrapUp", writeBlocks(closing, context));
  const inside = (item: Provision | undefined): Xml =>
    item ? writeItemInside(item, context) : xml`${orEmpty(content, context)}`;
  const itemId = (item: Provision | undefined): Xml | false => item !== undefined && xml` eId="${item.eId}"`;
  return kind === "menimbang"
    ? xml`<recitals eId="${eId}">\n${intro}${items.map((item) => xml`<recital${itemId(item)}>\n${inside(item)}</recital>\n`)}${wrapUp}</recitals>\n`
    : xml`<citations eId="${eId}">\n${intro}${items.map((item) => xml`<citation${itemId(item)}>\n${inside(item)}</citation>\n`)}${wrapUp}</citations>\n`;
}

function writeItemInside(item: Provision, context: AknContext): Xml {
  const { eId, label, content, children, closing } = item;
  const below =
    children.length > 0 &&
    xml`<blockList eId="${`${eId}__list_1`}">\n${children.map((child) => xml`<item eId="${child.eId}">\n${writeItemInside(child, context)}</item>\n`)}</blockList>\n`;
  return xml`${label !== "" && xml`<num>${label}</num>\n`}${orEmpty(content, context)}${below}${writeBlocks(closing, context)}`;
}
