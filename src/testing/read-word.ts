import { strFromU8, unzipSync } from "fflate";
import { invariant } from "../errors.js";
import { elementsOf, readXml, type XmlElement } from "./read-xml.js";

/** A paragraph as Word shows it. */
export type WordLine = {
  readonly style: string;
  /** The number Word counts, as it prints it; empty if it counts none. */
  readonly number: string;
  /** The words; a tab is a tab, the end of a line within the paragraph a line end. */
  readonly text: string;
  readonly element: XmlElement;
};

/** A Word file, read without the writer's knowledge: only by what ECMA-376 says. */
export type WordFile = {
  /** Every part that is XML, by its name; reading it proves it well-formed. */
  readonly parts: ReadonlyMap<string, XmlElement>;
  readonly lines: readonly WordLine[];
  /** Line of every bookmark. */
  readonly bookmarks: ReadonlyMap<string, WordLine>;
};

/** Reads a Word file. */
export function readWord(bytes: Uint8Array): WordFile {
  const files = Object.entries(unzipSync(bytes));
  const parts = new Map(
    files.filter(([name]) => !name.endsWith(".png")).map(([name, data]) => [name, readXml(strFromU8(data))]),
  );
  const numberOf = counter(partNamed(parts, "word/numbering.xml"), partNamed(parts, "word/styles.xml"));
  const bookmarks = new Map<string, WordLine>();
  const lines = [...elementsOf(partNamed(parts, "word/document.xml"))]
    .filter(({ name }) => name === "w:p")
    .map((element): WordLine => {
      const line = { style: styleOf(element), number: numberOf(element), text: textOf(element), element };
      for (const { name, attributes } of elementsOf(element))
        if (name === "w:bookmarkStart") bookmarks.set(attributes["w:name"] ?? "", line);
      return line;
    });
  return { parts, lines, bookmarks };
}

/** One part of a file. */
export function partNamed(parts: ReadonlyMap<string, XmlElement>, name: string): XmlElement {
  const part = parts.get(name);
  invariant(part, `No part ${name}`);
  return part;
}

/** What a paragraph shows, its number first, blanks as single ones. */
export function wordsOfLine({ number, text }: WordLine): string {
  return `${number} ${text}`.replace(/\s+/g, " ").trim();
}

/** The first element below one that has a name. */
export function below(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (at, name) => at?.children.find((child): child is XmlElement => typeof child !== "string" && child.name === name),
    element,
  );
}

function value(element: XmlElement | undefined): string | undefined {
  return element?.attributes["w:val"];
}

function styleOf(paragraph: XmlElement): string {
  return value(below(paragraph, "w:pPr", "w:pStyle")) ?? "Normal";
}

function textOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return element.name === "w:t" ? child : "";
      if (child.name === "w:tab" && element.name === "w:r") return "\t";
      if (child.name === "w:br") return "\n";
      return child.name === "w:pPr" ? "" : textOf(child);
    })
    .join("");
}

type ListLevel = { readonly start: number; readonly format: string; readonly text: string };

/** Counts paragraphs as ECMA-376 Part 1, 17.9 has it: one counter for each level of an abstract list, a level begins anew after a higher one. */
function counter(numbering: XmlElement, styles: XmlElement): (paragraph: XmlElement) => string {
  const all = [...elementsOf(numbering)];
  const levels = new Map(
    all
      .filter(({ name }) => name === "w:abstractNum")
      .map((list) => [
        list.attributes["w:abstractNumId"],
        new Map(
          [...elementsOf(list)]
            .filter(({ name }) => name === "w:lvl")
            .map((level): [number, ListLevel] => [
              Number(level.attributes["w:ilvl"]),
              {
                start: Number(value(below(level, "w:start"))),
                format: value(below(level, "w:numFmt")) ?? "",
                text: value(below(level, "w:lvlText")) ?? "",
              },
            ]),
        ),
      ]),
  );
  const lists = new Map(
    all
      .filter(({ name }) => name === "w:num")
      .map((num) => [num.attributes["w:numId"], value(below(num, "w:abstractNumId"))]),
  );
  const inStyles = new Map(
    [...elementsOf(styles)]
      .filter(({ name }) => name === "w:style")
      .map((style) => [style.attributes["w:styleId"] ?? "", below(style, "w:pPr", "w:numPr")]),
  );
  const counters = new Map<string, Map<number, number>>();
  return (paragraph) => {
    const place = below(paragraph, "w:pPr", "w:numPr") ?? inStyles.get(styleOf(paragraph));
    const numId = value(below(place, "w:numId"));
    if (numId === undefined || numId === "0") return "";
    const list = lists.get(numId);
    const level = Number(value(below(place, "w:ilvl")) ?? 0);
    const forms = levels.get(list);
    const form = forms?.get(level);
    invariant(list !== undefined && forms && form, `No level ${level} in list ${numId}`);
    const counts = counters.get(list) ?? new Map<number, number>();
    counters.set(list, counts);
    counts.set(level, (counts.get(level) ?? form.start - 1) + 1);
    for (const other of counts.keys()) if (other > level) counts.delete(other);
    return form.text.replace(/%(\d)/g, (_, n: string) => {
      const shown = forms.get(Number(n) - 1);
      return printed(shown?.format ?? "", counts.get(Number(n) - 1) ?? shown?.start ?? 0);
    });
  };
}

const romans = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" ");
const letters = "abcdefghijklmnopqrstuvwxyz";

function printed(format: string, number: number): string {
  if (format === "decimal") return String(number);
  const found =
    format === "lowerLetter" ? letters[number - 1] : format === "upperRoman" ? romans[number - 1] : undefined;
  invariant(found !== undefined, `A number of the form ${format} up to ${number}`);
  return found;
}
