import type { OutputFile } from "../emit/emitter.js";
import { below, partNamed, readWord, type WordFile } from "./read-word.js";
import { elementsOf, type XmlElement } from "./read-xml.js";

/**
 * The order in which ECMA-376 Part 1 (wml.xsd) wants the children of elements that are sequences; Word calls a file that has them in another order
 * damaged. Only children that are written here are named.
 */
const sequences: Readonly<Record<string, string>> = {
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens spacing ind contextualSpacing mirrorIndents jc textDirection textAlignment outlineLvl rPr sectPr",
  "w:rPr":
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike color spacing w kern position sz szCs highlight u bdr shd vertAlign lang",
  "w:numPr": "ilvl numId",
  "w:tbl": "tblPr tblGrid tr",
  "w:tblPr": "tblStyle tblpPr tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook",
  "w:tblBorders": "top left bottom right insideH insideV",
  "w:tblCellMar": "top left bottom right",
  "w:tr": "trPr tc",
  "w:tcPr": "tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign",
  "w:sectPr":
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar pgBorders pgNumType cols vAlign titlePg docGrid",
  "w:sdt": "sdtPr sdtContent",
  "w:abstractNum": "nsid multiLevelType lvl",
  "w:lvl": "start numFmt lvlRestart pStyle suff lvlText lvlJc pPr rPr",
  "w:numbering": "abstractNum num",
  "w:style": "name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr trPr tcPr tblStylePr",
  "w:styles": "docDefaults latentStyles style",
  "w:settings":
    "zoom trackRevisions documentProtection defaultTabStop characterSpacingControl footnotePr endnotePr compat themeFontLang decimalSymbol listSeparator",
};

/** What Word would stumble over in the Word files of a publication; empty if nothing. */
export function wordFaults(files: readonly OutputFile[]): readonly string[] {
  const read = new Map(
    files
      .filter(({ path }) => path.endsWith(".docx"))
      .map(({ path, contents }) => [path.split("/").at(-1) ?? "", readWord(contents as Uint8Array)]),
  );
  return [...read].flatMap(([name, file]) =>
    [...faultsOf(file), ...brokenAnchors(file, read)].map((fault) => `${name}: ${fault}`),
  );
}

function faultsOf({ parts }: WordFile): readonly string[] {
  const attributeOf = (part: string, name: string): ReadonlySet<string | undefined> =>
    new Set([...elementsOf(partNamed(parts, part))].map(({ attributes }) => attributes[name]));
  const styles = attributeOf("word/styles.xml", "w:styleId");
  const relations = attributeOf("word/_rels/document.xml.rels", "Id");
  const marks = new Set<string>();
  const faultsIn = (element: XmlElement): readonly string[] => {
    const { name, attributes, children } = element;
    const faults = [...outOfOrder(element)];
    if (/^w:(?:pStyle|rStyle|tblStyle|basedOn|next)$/.test(name) && !styles.has(attributes["w:val"]))
      faults.push(`no style ${attributes["w:val"]}`);
    if (attributes["r:id"] !== undefined && !relations.has(attributes["r:id"]))
      faults.push(`no relation ${attributes["r:id"]}`);
    if (name === "w:bookmarkStart") faults.push(...wrongBookmark(attributes["w:name"] ?? "", marks));
    const last = children.at(-1);
    if (name === "w:tc" && (typeof last !== "object" || last.name !== "w:p"))
      faults.push("a cell ends in no paragraph");
    return faults;
  };
  return [...parts].flatMap(([part, root]) =>
    [...elementsOf(root)].flatMap(faultsIn).map((fault) => `${part}: ${fault}`),
  );
}

/** A bookmark that Word cannot take, or that another has the name of. */
function wrongBookmark(name: string, marks: Set<string>): readonly string[] {
  const isWrong = !/^[A-Za-z_]\w{0,39}$/.test(name) || marks.has(name.toLowerCase());
  marks.add(name.toLowerCase());
  return isWrong ? [`bookmark ${name}`] : [];
}

function outOfOrder({ name, children }: XmlElement): readonly string[] {
  const order = sequences[name]?.split(" ").map((child) => `w:${child}`);
  if (!order) return [];
  // Header and footer references may stand in any order among themselves.
  const names = children.flatMap((child) => (typeof child === "string" ? [] : [child.name]));
  const places = names.map((child) => order.indexOf(child.replace("footerReference", "headerReference")));
  const wrong = places.findIndex((place, index) => place < 0 || place < (places[index - 1] ?? 0));
  return wrong < 0 ? [] : [`${names[wrong]} in ${name}`];
}

/** References to bookmarks that are not there, and fields that would change the words when Word computes them. */
function brokenAnchors(file: WordFile, files: ReadonlyMap<string, WordFile>): readonly string[] {
  const targets = new Map<string | undefined, string>();
  for (const { attributes } of elementsOf(partNamed(file.parts, "word/_rels/document.xml.rels")))
    if (attributes.Id !== undefined) targets.set(attributes.Id, attributes.Target ?? "");
  return [...elementsOf(partNamed(file.parts, "word/document.xml"))].flatMap((element) => {
    if (element.name === "w:hyperlink")
      return brokenLink(element, targets.get(element.attributes["r:id"]), file, files);
    const [, bookmark] = /^ REF (\w+) /.exec(element.attributes["w:instr"] ?? "") ?? [];
    return bookmark === undefined ? [] : changedByField(element, bookmark, file);
  });
}

function brokenLink(
  { attributes }: XmlElement,
  target: string | undefined,
  file: WordFile,
  files: ReadonlyMap<string, WordFile>,
): readonly string[] {
  if (target !== undefined && /^(?:https?|mailto):/.test(target)) return [];
  const anchor = attributes["w:anchor"];
  const into = target === undefined ? file : files.get(decodeURIComponent(target.replace("../handbook/", "")));
  return into && (anchor === undefined || into.bookmarks.has(anchor))
    ? []
    : [`link to ${target ?? ""}#${anchor ?? ""}`];
}

/** `REF … \n` prints the number of the paragraph without its full stop (ECMA-376 Part 1, 17.16.5.50). */
function changedByField(field: XmlElement, bookmark: string, file: WordFile): readonly string[] {
  const number = file.bookmarks.get(bookmark)?.number.replace(/\.$/, "");
  const shown = [...elementsOf(field)].map((one) => (one.name === "w:t" ? String(one.children[0]) : "")).join("");
  return number === shown ? [] : [`REF ${bookmark} shows «${shown}», its number is «${number}»`];
}

/** The tables of a file that hold text of tables: those of its layout are left out. */
export function tablesOf({ parts }: WordFile): readonly { readonly columns: number; readonly repeats: boolean }[] {
  return [...elementsOf(partNamed(parts, "word/document.xml"))]
    .filter((one) => below(one, "w:tblPr", "w:tblStyle")?.attributes["w:val"] === "TabelResmi")
    .map((table) => ({
      columns: below(table, "w:tblGrid")?.children.length ?? 0,
      repeats: below(table, "w:tr", "w:trPr", "w:tblHeader") !== undefined,
    }));
}
