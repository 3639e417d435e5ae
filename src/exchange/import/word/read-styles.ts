import { childAt, childrenNamed, isOn, wordValue, type XmlNode } from "../../office/xml-tree.js";

/** What a style of paragraphs gives to those that have it, its parents included. */
export type ParagraphStyle = {
  /** As people read it, in small letters. */
  readonly name: string;
  readonly list: string | undefined;
  /** Level in the list; absent where the list's level names the style. */
  readonly level: number | undefined;
  /** The style that names the list: its own, or the parent it has it from. */
  readonly listStyle: string | undefined;
  readonly outline: number | undefined;
  readonly isCentred: boolean;
  readonly isHidden: boolean;
};

/** How a run looks by the character style or the paragraph style it has. */
export type RunLook = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly hidden: boolean;
};

/** The styles of a file. */
export type Styles = {
  paragraph(id: string | undefined): ParagraphStyle;
  /** What a character style sets; whatever it leaves open is the text's own. */
  look(id: string | undefined): RunLook;
};

/** A chain of styles longer than this goes round in a circle. */
const longestChain = 20;

/** Reads `word/styles.xml` (ECMA-376 Part 1, 17.7). */
export function readStyles(root: XmlNode | undefined): Styles {
  const styles = new Map(childrenNamed(root, "w:style").map((style) => [style.attributes["w:styleId"] ?? "", style]));
  const usual = childrenNamed(root, "w:style").find(
    (style) =>
      style.attributes["w:type"] === "paragraph" && ["1", "true"].includes(style.attributes["w:default"] ?? ""),
  );
  const chainOf = (style: XmlNode | undefined): readonly XmlNode[] => {
    const chain: XmlNode[] = [];
    for (let at = style; at && chain.length < longestChain; at = styles.get(wordValue(childAt(at, "w:basedOn")) ?? ""))
      chain.push(at);
    return chain;
  };
  const known = new Map<string, ParagraphStyle>();
  return {
    paragraph(id) {
      const style = (id === undefined ? undefined : styles.get(id)) ?? usual;
      const key = style?.attributes["w:styleId"] ?? "";
      const found = known.get(key) ?? paragraphStyle(style, chainOf(style));
      known.set(key, found);
      return found;
    },
    look(id) {
      const chain = chainOf(id === undefined ? undefined : styles.get(id));
      const on = (name: string): boolean => isOn(firstOf(chain, "w:rPr", name));
      return { bold: on("w:b"), italic: on("w:i"), strike: on("w:strike"), hidden: on("w:vanish") };
    },
  };
}

function paragraphStyle(style: XmlNode | undefined, chain: readonly XmlNode[]): ParagraphStyle {
  const numbered = chain.find((one) => childAt(one, "w:pPr", "w:numPr", "w:numId"));
  const numbering = childAt(numbered, "w:pPr", "w:numPr");
  const level = wordValue(firstOf(chain, "w:pPr", "w:numPr", "w:ilvl"));
  const outline = wordValue(firstOf(chain, "w:pPr", "w:outlineLvl"));
  return {
    name: (wordValue(childAt(style, "w:name")) ?? "").toLowerCase(),
    list: wordValue(childAt(numbering, "w:numId")),
    level: level === undefined ? undefined : Number(level),
    listStyle: numbered?.attributes["w:styleId"],
    outline: outline === undefined || Number(outline) > 8 ? undefined : Number(outline),
    isCentred: wordValue(firstOf(chain, "w:pPr", "w:jc")) === "center",
    isHidden: isOn(firstOf(chain, "w:rPr", "w:vanish")),
  };
}

function firstOf(chain: readonly XmlNode[], ...path: readonly string[]): XmlNode | undefined {
  for (const style of chain) {
    const found = childAt(style, ...path);
    if (found) return found;
  }
  return undefined;
}
