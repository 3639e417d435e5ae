import { SaxesParser } from "saxes";

/** An element; its name and those of its attributes carry the usual prefix of their namespace, whatever prefix the file uses. */
export type XmlNode = {
  /** `w:p`, `mc:Choice`, `r:id`; without a prefix where the namespace is none that is known here. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
};

/** Elements inside one another: Word itself writes some thirty, and walking must not overflow. */
const deepest = 200;

/** Elements of one part: a book of a thousand pages has some two million. */
const most = 4_000_000;

/** Why a text is no XML that can be read. */
export type XmlFault = "malformed" | "too-deep" | "too-many";

/** Thrown by {@link readXmlTree}; caught where the part's name is known. */
export class XmlError extends Error {
  constructor(readonly fault: XmlFault) {
    super(fault);
  }
}

/** Namespaces of transitional and of strict files (ECMA-376 Part 1 and Part 4), by the prefix everybody uses. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.microsoft.com/office/word/2010/wordml", "w14"],
  ["http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"],
  ["http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "a"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["urn:schemas-microsoft-com:vml", "v"],
]);

/**
 * Reads XML into a tree. A document type is not read, so that entities of its own cannot grow; what is not well-formed is refused.
 * @throws XmlError
 */
export function readXmlTree(text: string): XmlNode {
  type Open = { name: string; attributes: Record<string, string>; children: (XmlNode | string)[] };
  const root: Open = { name: "", attributes: {}, children: [] };
  const stack: Open[] = [root];
  let count = 0;
  const parser = new SaxesParser({ xmlns: true });
  const nameOf = ({ uri, local }: { uri: string; local: string }): string => {
    const prefix = prefixes.get(uri);
    return prefix === undefined ? local : `${prefix}:${local}`;
  };
  const addText = (words: string): void => {
    (stack.at(-1) as Open).children.push(words);
  };
  parser.on("error", () => {
    throw new XmlError("malformed");
  });
  parser.on("doctype", () => {
    throw new XmlError("malformed");
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("opentag", (tag) => {
    count += 1;
    if (stack.length > deepest) throw new XmlError("too-deep");
    if (count > most) throw new XmlError("too-many");
    const element: Open = { name: nameOf(tag), attributes: {}, children: [] };
    for (const attribute of Object.values(tag.attributes)) element.attributes[nameOf(attribute)] = attribute.value;
    (stack.at(-1) as Open).children.push(element);
    stack.push(element);
  });
  parser.on("closetag", () => {
    stack.pop();
  });
  parser.write(text).close();
  const element = root.children.find((child) => typeof child !== "string");
  if (element === undefined || typeof element === "string") throw new XmlError("malformed");
  return element;
}

/** The first element at the end of a path of names below one. */
export function childAt(element: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  let at = element;
  for (const name of path) at = at && childrenOf(at).find((child) => child.name === name);
  return at;
}

/** The elements directly below one. */
export function childrenOf(element: XmlNode): readonly XmlNode[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** The elements of one name directly below one. */
export function childrenNamed(element: XmlNode | undefined, name: string): readonly XmlNode[] {
  return element === undefined ? [] : childrenOf(element).filter((child) => child.name === name);
}

/** Every element of one name at any depth below one. */
export function everyNamed(element: XmlNode, name: string): readonly XmlNode[] {
  const found: XmlNode[] = [];
  const stack: XmlNode[] = [element];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.name === name) found.push(next);
    stack.push(...childrenOf(next).toReversed());
  }
  return found;
}

/** `w:val` of an element, as nearly everything in Word is said. */
export function wordValue(element: XmlNode | undefined): string | undefined {
  return element?.attributes["w:val"];
}

/** Whether a switch such as `w:b` is on: it is without a value, and off by `0`, `false` or `off`. */
export function isOn(element: XmlNode | undefined): boolean {
  return element !== undefined && !["0", "false", "off", "none"].includes(wordValue(element) ?? "1");
}
