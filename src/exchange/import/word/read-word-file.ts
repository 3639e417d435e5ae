import { openZip, type ZipArchive, ZipError } from "../../office/read-zip.js";
import { childrenNamed, readXmlTree, XmlError, type XmlNode } from "../../office/xml-tree.js";
import type { WordTrees } from "./read-word-text.js";

/** Why a file is no Word file that can be read. */
export type WordFault = "not-word" | "old-word" | "encrypted" | "damaged" | "too-large" | "too-deep" | "no-document";

/** A Word file, opened: its text's parts, and what else was found in it. */
export type WordFile = {
  readonly trees: WordTrees;
  /** The part in which pedoman laid down the text it wrote the file from, as XML; absent in any other file. */
  readonly sourcePart: XmlNode | undefined;
  readonly hasMacros: boolean;
};

export type WordOutcome =
  | { readonly file: WordFile }
  | { readonly fault: WordFault; readonly part: string | undefined };

/** Name of the root of the part that pedoman lays into its Word files. */
export const sourcePartName = "pedoman-sumber";

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Opens a Word file (ECMA-376 Part 2). Macros are never run, nothing outside the file is fetched. */
export function readWordFile(bytes: Uint8Array): WordOutcome {
  if (ole.every((byte, index) => bytes[index] === byte)) return { fault: oleFault(bytes), part: undefined };
  let part: string | undefined;
  try {
    const archive = openZip(bytes);
    const parts = partReader(archive, (name) => {
      part = name;
    });
    const main = mainPart(parts);
    const document = main === undefined ? undefined : parts.tree(main);
    if (main === undefined || document?.name !== "w:document") return { fault: "no-document", part: main };
    return { file: openParts(main, document, parts) };
  } catch (error) {
    if (error instanceof ZipError) return { fault: error.fault === "not-zip" ? "not-word" : error.fault, part };
    if (error instanceof XmlError) return { fault: xmlFaults[error.fault], part };
    throw error;
  }
}

const xmlFaults = { malformed: "damaged", "too-deep": "too-deep", "too-many": "too-large" } as const;

/** A compound file is a file of Word 97–2003, or a new one under a password; its directory names which, in UTF-16. */
function oleFault(bytes: Uint8Array): WordFault {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + name.length <= bytes.length; at += 128)
    if (name.every((byte, index) => bytes[at + index] === byte)) return "encrypted";
  return "old-word";
}

type Parts = {
  readonly names: readonly string[];
  tree(name: string): XmlNode | undefined;
  relations(name: string): readonly Relation[];
};
type Relation = { readonly id: string; readonly type: string; readonly target: string; readonly isExternal: boolean };

function partReader(archive: ZipArchive, onPart: (name: string) => void): Parts {
  const tree = (name: string): XmlNode | undefined => {
    onPart(name);
    const bytes = archive.read(name);
    return bytes === undefined ? undefined : readXmlTree(decode(bytes));
  };
  return {
    names: archive.names,
    tree,
    relations(name) {
      const slash = name.lastIndexOf("/") + 1;
      const folder = name.slice(0, slash);
      const root = tree(`${folder}_rels/${name.slice(slash)}.rels`);
      return (root ? childrenNamed(root, "Relationship") : []).map(({ attributes }) => {
        const isExternal = attributes["TargetMode"] === "External";
        const target = attributes["Target"] ?? "";
        return {
          id: attributes["Id"] ?? "",
          // Transitional and strict files differ in all but the last word.
          type: (attributes["Type"] ?? "").replace(/^.*\//, ""),
          target: isExternal ? target : resolvePart(folder, target),
          isExternal,
        };
      });
    },
  };
}

/** XML says its encoding by its first bytes; parts of Word files are UTF-8 or UTF-16. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(label).decode(bytes);
}

function resolvePart(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : `${folder}${target}`).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

function mainPart(parts: Parts): string | undefined {
  const named = parts.relations("").find(({ type }) => type === "officeDocument")?.target;
  return named ?? (parts.names.includes("word/document.xml") ? "word/document.xml" : undefined);
}

function openParts(main: string, document: XmlNode, parts: Parts): WordFile {
  const relations = parts.relations(main);
  const inside = (type: string): readonly XmlNode[] =>
    relations
      .filter((relation) => relation.type === type && !relation.isExternal)
      .flatMap(({ target }) => parts.tree(target) ?? []);
  const [styles] = inside("styles");
  const [numbering] = inside("numbering");
  const [footnotes] = inside("footnotes");
  const [endnotes] = inside("endnotes");
  const [comments] = inside("comments");
  return {
    trees: {
      document,
      styles,
      numbering,
      footnotes,
      endnotes,
      comments,
      headers: inside("header"),
      footers: inside("footer"),
      relations: new Map(relations.map(({ id, target, isExternal }) => [id, { target, isExternal }])),
    },
    sourcePart: findSourcePart(relations, parts),
    hasMacros: parts.names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name)),
  };
}

/** The part is found by its root, not by its name: Word numbers such parts anew. One that cannot be read is somebody else's. */
function findSourcePart(relations: readonly Relation[], parts: Parts): XmlNode | undefined {
  for (const { type, target, isExternal } of relations) {
    if (type !== "customXml" || isExternal) continue;
    try {
      const root = parts.tree(target);
      if (root?.name === sourcePartName) return root;
    } catch (error) {
      if (!(error instanceof XmlError)) throw error;
    }
  }
  return undefined;
}

/** The text of an element that holds nothing else. */
export function textIn(element: XmlNode): string {
  return element.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}
