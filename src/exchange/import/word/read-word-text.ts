import {
  childAt,
  childrenNamed,
  childrenOf,
  everyNamed,
  isOn,
  wordValue,
  type XmlNode,
} from "../../office/xml-tree.js";
import { countNumbers, type NumberCounter } from "./count-numbers.js";
import { type ParagraphStyle, readStyles, type Styles } from "./read-styles.js";
import { symbolOf } from "./symbols.js";
import { isFormatChange, isIn, type TrackedChange, trackedChange } from "./tracked-changes.js";
import {
  type ChangeCount,
  type ChangesChoice,
  everyParagraph,
  shownBy,
  type WordAside,
  type WordBlock,
  type WordCell,
  type WordParagraph,
  type WordRun,
  type WordText,
} from "./word-text.js";

/** The parts of a Word file that hold text, parsed; those it does not have are absent. */
export type WordTrees = {
  readonly document: XmlNode;
  readonly styles?: XmlNode | undefined;
  readonly numbering?: XmlNode | undefined;
  readonly footnotes?: XmlNode | undefined;
  readonly endnotes?: XmlNode | undefined;
  readonly comments?: XmlNode | undefined;
  readonly headers?: readonly XmlNode[];
  readonly footers?: readonly XmlNode[];
  /** Targets of relations by their id; `isExternal` where they lie outside the file. */
  readonly relations?: ReadonlyMap<string, { readonly target: string; readonly isExternal: boolean }>;
};

/** What reading gathers on the way. */
type Reader = {
  readonly trees: WordTrees;
  readonly choice: ChangesChoice;
  readonly styles: Styles;
  readonly numbers: NumberCounter;
  readonly asides: WordAside[];
  /** Open fields, outermost first: whether what stands there is shown. */
  readonly fields: { isResult: boolean; readonly isContents: boolean }[];
  /** Number of each foot and end note by kind and id, in the order in which they are referred to. */
  readonly notes: Map<string, number>;
  readonly changes: { insertions: number; deletions: number; moves: number; formats: number; paragraphs: Set<number> };
  paragraph: number;
};

/** What one paragraph gathers. */
type Gathered = { readonly runs: WordRun[]; readonly bookmarks: string[]; readonly boxes: WordBlock[] };
type Format = Omit<WordRun, "text" | "note">;

/**
 * Reads the text of a Word file as it is printed (ECMA-376 Part 1, 17): its words, the numbers that Word counts, tables, notes; and says what else
 * is in it. Pure: what is outside the file is never fetched.
 * @param choice - How tracked changes are read. They are counted in any case.
 */
export function readWordText(trees: WordTrees, choice: ChangesChoice): WordText {
  const reader: Reader = {
    trees,
    choice,
    styles: readStyles(trees.styles),
    numbers: countNumbers(trees.numbering),
    asides: [],
    fields: [],
    notes: new Map(),
    changes: { insertions: 0, deletions: 0, moves: 0, formats: 0, paragraphs: new Set() },
    paragraph: 0,
  };
  const content = childAt(trees.document, "w:body") ?? trees.document;
  const body = readBlocks(content, reader);
  const notes = readNotes(reader);
  const aside = (what: WordAside["what"], roots: readonly XmlNode[]): void => {
    for (const root of roots) {
      const words = textOfParagraphs(readBlocks(root, reader));
      if (words !== "") reader.asides.push({ what, text: words });
    }
  };
  aside("comment", childrenNamed(trees.comments, "w:comment"));
  aside("header", trees.headers ?? []);
  aside("footer", trees.footers ?? []);
  const changes: ChangeCount = { ...reader.changes, paragraphs: [...reader.changes.paragraphs].sort((a, b) => a - b) };
  return { body, notes, asides: reader.asides, changes };
}

/** Notes in the order in which the text refers to them; those it never does come last, so that no word of them is lost. */
function readNotes(reader: Reader): WordText["notes"] {
  const { footnotes, endnotes } = reader.trees;
  const written = [
    ...childrenNamed(footnotes, "w:footnote").map((note) => ({ kind: "foot", note })),
    ...childrenNamed(endnotes, "w:endnote").map((note) => ({ kind: "end", note })),
  ].filter(({ note }) => note.attributes["w:type"] === undefined || note.attributes["w:type"] === "normal");
  const numbered = written.map(({ kind, note }) => ({
    number: noteNumber(kind, note.attributes["w:id"], reader),
    note,
  }));
  return numbered
    .sort((a, b) => a.number - b.number)
    .map(({ number, note }) => ({ number, blocks: readBlocks(note, reader) }));
}

function noteNumber(kind: string, id: string | undefined, { notes }: Reader): number {
  const key = `${kind} ${id}`;
  const number = notes.get(key) ?? notes.size + 1;
  notes.set(key, number);
  return number;
}

function textOfParagraphs(blocks: readonly WordBlock[]): string {
  return [...everyParagraph(blocks)]
    .map(shownBy)
    .filter((words) => words !== "")
    .join("\n");
}

/** Paragraphs and tables below an element, content controls and wrappers opened. */
function readBlocks(parent: XmlNode, reader: Reader): readonly WordBlock[] {
  const blocks: WordBlock[] = [];
  // Runs of paragraphs whose end was taken out: they go on in the next paragraph.
  let carried: Gathered | undefined;
  const visit = (element: XmlNode): void => {
    switch (element.name) {
      case "w:p": {
        const outcome = readParagraph(element, carried, reader);
        carried = outcome.carried;
        blocks.push(...outcome.blocks);
        return;
      }
      case "w:tbl":
        blocks.push(...readTable(element, reader));
        return;
      case "w:sdt":
        if (wordValue(childAt(element, "w:sdtPr", "w:docPartObj", "w:docPartGallery")) === "Table of Contents")
          leaveOut("contents", childAt(element, "w:sdtContent"), reader);
        else for (const child of childrenOf(childAt(element, "w:sdtContent") ?? element)) visit(child);
        return;
      case "mc:AlternateContent":
        for (const child of childrenOf(alternative(element) ?? element)) visit(child);
        return;
      case "w:altChunk":
        reader.asides.push({ what: "external-text", text: relationOf(element, "r:id", reader)?.target ?? "" });
        return;
      case "w:sectPr":
      case "w:sdtPr":
        reader.changes.formats += everyNamed(element, "w:sectPrChange").length;
        return;
      default:
        for (const child of childrenOf(element)) visit(child);
    }
  };
  for (const child of childrenOf(parent)) visit(child);
  if (carried && carried.runs.length > 0) blocks.push(plainParagraph(carried));
  return blocks;
}

function plainParagraph({ runs, bookmarks }: Gathered): WordParagraph {
  return {
    kind: "paragraph",
    number: "",
    runs,
    style: "",
    outline: undefined,
    isCentred: false,
    level: undefined,
    bookmarks,
    mark: undefined,
  };
}

function leaveOut(what: WordAside["what"], element: XmlNode | undefined, reader: Reader): void {
  const words = element === undefined ? "" : textOfParagraphs(readBlocks(element, reader));
  if (words !== "") reader.asides.push({ what, text: words });
}

type ParagraphOutcome = { readonly blocks: readonly WordBlock[]; readonly carried: Gathered | undefined };

function readParagraph(element: XmlNode, carried: Gathered | undefined, reader: Reader): ParagraphOutcome {
  reader.paragraph += 1;
  const written = childAt(element, "w:pPr");
  const before = childAt(written, "w:pPrChange", "w:pPr");
  const properties = before && reader.choice === "reject" ? before : written;
  countFormats(written, reader);
  const gathered: Gathered = carried ?? { runs: [], bookmarks: [], boxes: [] };
  const insideContents = reader.fields.some(({ isContents }) => isContents);
  for (const child of childrenOf(element)) readInline(child, {}, gathered, reader);
  const end = childAt(written, "w:rPr");
  for (const change of ["w:ins", "w:del", "w:moveFrom", "w:moveTo"] as const) {
    const tracked = childAt(end, change) && trackedChange(change);
    if (!tracked) continue;
    count(tracked, reader);
    if (!isIn(tracked, reader.choice)) return { blocks: [], carried: gathered };
  }
  const style = reader.styles.paragraph(wordValue(childAt(properties, "w:pStyle")));
  const counted = placeInList(properties, style, reader.numbers);
  const outline = wordValue(childAt(properties, "w:outlineLvl"));
  const paragraph: WordParagraph = {
    kind: "paragraph",
    number: counted ? reader.numbers.next(counted.list, counted.level) : "",
    runs: merged(gathered.runs),
    style: style.name,
    outline: outline === undefined ? style.outline : Number(outline) > 8 ? undefined : Number(outline),
    isCentred: (wordValue(childAt(properties, "w:jc")) ?? (style.isCentred ? "center" : "")) === "center",
    level: counted?.level,
    bookmarks: gathered.bookmarks,
    mark: element.attributes["w14:paraId"],
  };
  const isContents = insideContents || /^toc \d$/.test(style.name) || style.name === "toc heading";
  if (isContents && shownBy(paragraph) !== "") {
    reader.asides.push({ what: "contents", text: shownBy(paragraph) });
    return { blocks: gathered.boxes, carried: undefined };
  }
  return { blocks: [paragraph, ...gathered.boxes], carried: undefined };
}

/** The list that counts a paragraph, and how deep it stands there: what is written at it goes before what its style says (ECMA-376 Part 1, 17.3.1.19). */
function placeInList(
  properties: XmlNode | undefined,
  style: ParagraphStyle,
  numbers: NumberCounter,
): { readonly list: string; readonly level: number } | undefined {
  const numbering = childAt(properties, "w:numPr");
  const list = wordValue(childAt(numbering, "w:numId")) ?? style.list;
  // List 0 takes a paragraph out of the list of its style.
  if (list === undefined || list === "0") return undefined;
  const written = wordValue(childAt(numbering, "w:ilvl"));
  if (written !== undefined) return { list, level: Number(written) };
  return { list, level: style.level ?? numbers.levelOfStyle(list, style.listStyle ?? "") ?? 0 };
}

function countFormats(properties: XmlNode | undefined, reader: Reader): void {
  if (!properties) return;
  const formats = childrenOf(properties).filter(({ name }) => isFormatChange(name)).length;
  const inMark = childrenOf(childAt(properties, "w:rPr") ?? properties).filter(
    ({ name }) => name === "w:rPrChange",
  ).length;
  if (formats + inMark === 0) return;
  reader.changes.formats += formats + inMark;
  reader.changes.paragraphs.add(reader.paragraph);
}

/** Runs of one format that follow one another are one. */
function merged(runs: readonly WordRun[]): readonly WordRun[] {
  const all: WordRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && last.note === undefined && run.note === undefined && sameFormat(last, run))
      all[all.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== "" || run.note !== undefined) all.push(run);
  }
  return all;
}

function sameFormat(one: WordRun, other: WordRun): boolean {
  return (
    one.bold === other.bold && one.italic === other.italic && one.strike === other.strike && one.link === other.link
  );
}

function readInline(element: XmlNode, format: Format, into: Gathered, reader: Reader): void {
  const inside = (parent: XmlNode | undefined, with_: Format = format): void => {
    for (const child of parent ? childrenOf(parent) : []) readInline(child, with_, into, reader);
  };
  switch (element.name) {
    case "w:r":
      readRun(element, format, into, reader);
      return;
    case "w:hyperlink": {
      const link = linkOf(element, reader);
      inside(element, link === undefined ? format : { ...format, link });
      return;
    }
    case "w:ins":
    case "w:del":
    case "w:moveFrom":
    case "w:moveTo": {
      const tracked = trackedChange(element.name);
      count(tracked, reader);
      // CriticMarkup, as editors of Markdown know it.
      const [open, close] = tracked.adds ? ["{++", "++}"] : ["{--", "--}"];
      if (reader.choice !== "keep") {
        if (isIn(tracked, reader.choice)) inside(element);
        else leaveOutRuns(element, reader);
        return;
      }
      const before = into.runs.length;
      inside(element);
      if (into.runs.length > before) {
        into.runs.splice(before, 0, { ...format, text: open });
        into.runs.push({ ...format, text: close });
      }
      return;
    }
    case "w:sdt":
      inside(childAt(element, "w:sdtContent"));
      return;
    case "w:bookmarkStart":
      into.bookmarks.push(element.attributes["w:name"] ?? "");
      return;
    case "mc:AlternateContent":
      inside(alternative(element));
      return;
    case "m:oMath":
    case "m:oMathPara": {
      const words = textBelow(element, "m:t");
      reader.asides.push({ what: "formula", text: words });
      addText(words, format, into, reader);
      return;
    }
    case "w:subDoc":
      reader.asides.push({ what: "external-text", text: relationOf(element, "r:id", reader)?.target ?? "" });
      return;
    case "w:pPr":
    case "w:sdtPr":
    case "w:rPr":
      return;
    default:
      inside(element);
  }
}

/** What tracked changes take out of the text is said beside it. */
function leaveOutRuns(element: XmlNode, reader: Reader): void {
  const words = `${textBelow(element, "w:t")}${textBelow(element, "w:delText")}`.trim();
  if (words !== "") reader.asides.push({ what: "deleted-text", text: words });
}

function textBelow(element: XmlNode, name: string): string {
  return everyNamed(element, name)
    .flatMap(({ children }) => children.filter((child) => typeof child === "string"))
    .join("");
}

function count({ kind }: TrackedChange, reader: Reader): void {
  reader.changes[kind] += 1;
  reader.changes.paragraphs.add(reader.paragraph);
}

function readRun(run: XmlNode, outer: Format, into: Gathered, reader: Reader): void {
  const properties = childAt(run, "w:rPr");
  if (childAt(properties, "w:rPrChange")) {
    reader.changes.formats += 1;
    reader.changes.paragraphs.add(reader.paragraph);
  }
  const look = reader.styles.look(wordValue(childAt(properties, "w:rStyle")));
  const on = (name: string, usual: boolean): boolean => {
    const own = childAt(properties, name);
    return own === undefined ? usual : isOn(own);
  };
  const format: Format = {
    ...outer,
    ...(on("w:b", look.bold) && { bold: true }),
    ...(on("w:i", look.italic) && { italic: true }),
    ...((on("w:strike", look.strike) || on("w:dstrike", false)) && { strike: true }),
  };
  if (on("w:vanish", look.hidden)) {
    const hidden = textBelow(run, "w:t");
    if (hidden.trim() !== "") reader.asides.push({ what: "hidden-text", text: hidden });
    return;
  }
  for (const child of childrenOf(run)) readRunChild(child, format, into, reader);
}

function readRunChild(child: XmlNode, format: Format, into: Gathered, reader: Reader): void {
  switch (child.name) {
    case "w:t":
    case "w:delText":
      addText(child.children.filter((part) => typeof part === "string").join(""), format, into, reader);
      return;
    case "w:tab":
    case "w:ptab":
      addText("\t", format, into, reader);
      return;
    case "w:br":
      if (!["page", "column"].includes(child.attributes["w:type"] ?? "")) addText("\n", format, into, reader);
      return;
    case "w:cr":
      addText("\n", format, into, reader);
      return;
    case "w:noBreakHyphen":
      addText("-", format, into, reader);
      return;
    case "w:sym": {
      const sign = symbolOf(child.attributes["w:char"] ?? "", child.attributes["w:font"] ?? "");
      if (sign === undefined)
        reader.asides.push({ what: "symbol", text: `${child.attributes["w:font"]} ${child.attributes["w:char"]}` });
      addText(sign ?? "\ufffd", format, into, reader);
      return;
    }
    case "w:fldChar":
      readField(child, format, into, reader);
      return;
    case "w:instrText":
      // A table of contents is made by Word: its lines are no text of the act.
      if (/^\s*TOC\b/.test(textBelow(child, "w:instrText"))) openContents(reader);
      return;
    case "w:footnoteReference":
    case "w:endnoteReference":
      into.runs.push({
        ...format,
        text: "",
        note: noteNumber(child.name === "w:footnoteReference" ? "foot" : "end", child.attributes["w:id"], reader),
      });
      return;
    case "w:drawing":
    case "w:pict":
    case "w:object":
      readDrawing(child, into, reader);
      return;
    case "mc:AlternateContent":
      for (const inner of childrenOf(alternative(child) ?? child)) readRunChild(inner, format, into, reader);
      return;
    case "w:ruby":
      for (const inner of childrenOf(childAt(child, "w:rubyBase") ?? child)) readInline(inner, format, into, reader);
      return;
    default:
  }
}

function addText(text: string, format: Format, into: Gathered, reader: Reader): void {
  if (reader.fields.every(({ isResult }) => isResult)) into.runs.push({ ...format, text });
}

function readField(mark: XmlNode, format: Format, into: Gathered, reader: Reader): void {
  const { fields } = reader;
  const last = fields.at(-1);
  switch (mark.attributes["w:fldCharType"]) {
    case "begin": {
      const box = childAt(mark, "w:ffData", "w:checkBox");
      if (box) addText(isOn(childAt(box, "w:checked") ?? childAt(box, "w:default")) ? "☒" : "☐", format, into, reader);
      fields.push({ isResult: false, isContents: false });
      return;
    }
    case "separate":
      if (last) last.isResult = true;
      return;
    default:
      fields.pop();
  }
}

function openContents({ fields }: Reader): void {
  const last = fields.at(-1);
  if (last) fields[fields.length - 1] = { ...last, isContents: true };
}

/** Text boxes are read as paragraphs after the one they hang on; pictures are said beside the text. */
function readDrawing(drawing: XmlNode, into: Gathered, reader: Reader): void {
  // Drawings may hold one another; the outermost text boxes hold the others.
  const boxes = outermost(drawing, "w:txbxContent");
  for (const box of boxes) into.boxes.push(...readBlocks(box, reader));
  const pictures = [...everyNamed(drawing, "a:blip"), ...everyNamed(drawing, "v:imagedata")];
  const words = everyNamed(drawing, "wp:docPr")
    .map(({ attributes }) => attributes["descr"] ?? attributes["title"] ?? "")
    .filter((one) => one !== "")
    .join("; ");
  for (const picture of pictures) {
    const outside = [
      relationOf(picture, "r:link", reader),
      relationOf(picture, "r:id", reader),
      relationOf(picture, "r:embed", reader),
    ].find((relation) => relation?.isExternal);
    if (outside) reader.asides.push({ what: "external-picture", text: outside.target });
    else reader.asides.push({ what: "picture", text: words });
  }
  if (drawing.name === "w:object") {
    const program = everyNamed(drawing, "OLEObject")[0]?.attributes["ProgID"] ?? "";
    reader.asides.push({ what: "object", text: program });
  } else if (boxes.length === 0 && pictures.length === 0) {
    const drawn = [textBelow(drawing, "a:t"), words].filter((one) => one !== "").join("; ");
    reader.asides.push({ what: "chart-or-drawing", text: drawn });
  }
}

function outermost(element: XmlNode, name: string): readonly XmlNode[] {
  if (element.name === name) return [element];
  if (element.name === "mc:AlternateContent") {
    const chosen = alternative(element);
    return chosen ? outermost(chosen, name) : [];
  }
  return childrenOf(element).flatMap((child) => outermost(child, name));
}

/** The form of a drawing that today's Word shows; the other says the same for older ones. */
function alternative(element: XmlNode): XmlNode | undefined {
  return childAt(element, "mc:Choice") ?? childAt(element, "mc:Fallback");
}

function relationOf(element: XmlNode, attribute: string, { trees }: Reader) {
  const id = element.attributes[attribute];
  return id === undefined ? undefined : trees.relations?.get(id);
}

function linkOf(element: XmlNode, reader: Reader): string | undefined {
  const anchor = element.attributes["w:anchor"];
  const target = relationOf(element, "r:id", reader)?.target;
  if (target === undefined) return anchor === undefined ? undefined : `#${anchor}`;
  return anchor === undefined ? target : `${target}#${anchor}`;
}

function readTable(table: XmlNode, reader: Reader): readonly WordBlock[] {
  const style = reader.styles.paragraph(wordValue(childAt(table, "w:tblPr", "w:tblStyle"))).name;
  const rows: (readonly WordCell[])[] = [];
  reader.changes.formats += everyNamed(childAt(table, "w:tblPr") ?? table, "w:tblPrChange").length;
  const visit = (element: XmlNode): void => {
    if (element.name === "w:tr") {
      const row = readRow(element, reader);
      if (row) rows.push(row);
    } else if (element.name === "w:sdt")
      for (const child of childrenOf(childAt(element, "w:sdtContent") ?? element)) visit(child);
    else if (element.name !== "w:tblPr" && element.name !== "w:tblGrid")
      for (const child of childrenOf(element)) visit(child);
  };
  for (const child of childrenOf(table)) visit(child);
  return rows.length === 0 ? [] : [{ kind: "table", rows, style }];
}

function readRow(row: XmlNode, reader: Reader): readonly WordCell[] | undefined {
  for (const name of ["w:ins", "w:del"] as const) {
    const change = childAt(row, "w:trPr", name);
    if (!change) continue;
    const tracked = trackedChange(name);
    count(tracked, reader);
    if (!isIn(tracked, reader.choice)) {
      leaveOutRuns(row, reader);
      return undefined;
    }
  }
  const cells: WordCell[] = [];
  const visit = (element: XmlNode): void => {
    if (element.name === "w:tc") cells.push(readCell(element, reader));
    else if (element.name === "w:sdt")
      for (const child of childrenOf(childAt(element, "w:sdtContent") ?? element)) visit(child);
    else if (element.name !== "w:trPr" && element.name !== "w:tblPrEx")
      for (const child of childrenOf(element)) visit(child);
  };
  for (const child of childrenOf(row)) visit(child);
  return cells;
}

function readCell(cell: XmlNode, reader: Reader): WordCell {
  const merge = childAt(cell, "w:tcPr", "w:vMerge");
  return {
    blocks: readBlocks(cell, reader),
    columns: Math.max(1, Math.min(63, Number(wordValue(childAt(cell, "w:tcPr", "w:gridSpan")) ?? 1) || 1)),
    isContinued: merge !== undefined && wordValue(merge) !== "restart",
  };
}
