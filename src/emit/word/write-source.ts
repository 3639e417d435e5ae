import { printedItems } from "../../exchange/import/restore/printed-lines.js";
import { sourcePart, sourcePartNamespace, writeSourcePart } from "../../exchange/import/restore/source-part.js";
import { readWordText } from "../../exchange/import/word/read-word-text.js";
import { readXmlTree, type XmlNode } from "../../exchange/office/xml-tree.js";
import type { SourceFile } from "../../model/source-file.js";
import type { Span } from "../../model/span.js";
import { type Xml, xml } from "../xml.js";

/** The parts of a file in which its text stands. */
type TextParts = {
  readonly document: Xml;
  readonly styles: Xml;
  readonly numbering: Xml;
  readonly footnotes: Xml | undefined;
};

/**
 * The part that carries the source along (`pedoman import` takes it back). What the file shows is read from the file just written, by the reader that
 * will read it again: so both see the same lines.
 */
export function writeSource(source: SourceFile, origins: ReadonlyMap<string, Span>, parts: TextParts): Xml {
  const shown = readWordText(
    {
      document: treeOf(parts.document),
      styles: stylesTree(parts.styles),
      numbering: treeOf(parts.numbering),
      footnotes: parts.footnotes && treeOf(parts.footnotes),
    },
    "accept",
  );
  const part = sourcePart(source, printedItems(shown), origins);
  return xml`<pedoman-sumber xmlns="${sourcePartNamespace}">${writeSourcePart(part)}</pedoman-sumber>`;
}

const trees = new WeakMap<Xml, XmlNode>();

/** The styles are the same in every file: read once. */
function stylesTree(styles: Xml): XmlNode {
  const tree = trees.get(styles) ?? treeOf(styles);
  trees.set(styles, tree);
  return tree;
}

function treeOf(part: Xml): XmlNode {
  return readXmlTree(part.toHTML());
}
