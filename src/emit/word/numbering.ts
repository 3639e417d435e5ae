import type { LabelForm } from "../../model/provision.js";
import { toRoman } from "../../syntax/roman.js";
import { type Xml, xml } from "../xml.js";

/** Where Word counts a paragraph: the list, and the level in it. */
export type Counted = { readonly numId: number; readonly level: number };

/** How a level of a list is counted and set; `text` holds `%n` for the number of level n. */
type Level = {
  readonly format: "decimal" | "lowerLetter" | "upperRoman" | "none" | "bullet";
  readonly text: string;
  /** Style of the paragraphs of this level. */
  readonly style?: string;
  /** Twips from the margin to the text, and back to the label; absent for headings, where nothing stands between label and text. */
  readonly indent?: { readonly left: number; readonly hanging: number };
};

/** One list of the document, counted as Word will count it. */
export type CountedList = {
  /** The place of the next paragraph of a level, if Word's number there reads as the label does; else the label must be typed. */
  count(level: number, label: string): Counted | undefined;
};

/** The lists of one document. */
export type Numbering = {
  /** BAB, Bagian and Paragraf. */
  readonly groups: CountedList;
  /** Pasal through the whole document; ayat, huruf and angka begin anew below each. */
  readonly articles: CountedList;
  /** A list of ayat, huruf and angka that stands by itself. */
  items(): CountedList;
  /** An ordinary numbered list; every paragraph of it is counted. */
  ordered(start: number): Counted;
  readonly bullet: Counted;
  /** `word/numbering.xml`. */
  toXml(): Xml;
};

/** Twips from one level of items to the next: 1 cm. */
export const step = 567;

/** The indent of an item at a depth, and of its label. */
export function itemIndent(depth: number): { readonly left: number; readonly hanging: number } {
  return { left: step * (depth + 1), hanging: step };
}

/** Level of each group in its list. A Bagian is counted in words, which Word cannot do: its label is typed, its level only restarts Paragraf. */
export const groupLevels = { bab: 0, bagian: 1, paragraf: 2 } as const;

/** Level of each form of label below a Pasal (UU 12/2011 Lampiran II angka 87, 93–95). */
export const formLevels: Readonly<Record<LabelForm, number>> = { "(1)": 1, "a.": 2, "1.": 3, "a)": 4, "1)": 5 };

const groupList: readonly Level[] = [
  { format: "upperRoman", text: "BAB %1", style: "BAB" },
  { format: "none", text: "", style: "Bagian" },
  { format: "decimal", text: "Paragraf %3", style: "Paragraf" },
];

const itemList: readonly Level[] = [
  { format: "decimal", text: "Pasal %1" },
  { format: "decimal", text: "(%2)", indent: itemIndent(0) },
  { format: "lowerLetter", text: "%3.", indent: itemIndent(1) },
  { format: "decimal", text: "%4.", indent: itemIndent(2) },
  { format: "lowerLetter", text: "%5)", indent: itemIndent(3) },
  { format: "decimal", text: "%6)", indent: itemIndent(4) },
];

const itemStyles = ["Pasal", "Ayat", "Huruf", "Angka", "HurufRinci", "AngkaRinci"] as const;
const articleList = itemList.map((level, index): Level => ({ ...level, style: itemStyles[index] as string }));

/** Depth for which the style and the level of a form are indented; another depth is set in the paragraph. */
export const usualDepth: Readonly<Record<LabelForm, number>> = { "(1)": 0, "a.": 1, "1.": 2, "a)": 3, "1)": 4 };

/** The lists that styles count in; every file has them, so that a new paragraph of such a style is counted. */
export const groupNumId = 1;
export const articleNumId = 2;

/** The style of each form. */
export function itemStyle(form: LabelForm): string {
  return itemStyles[formLevels[form]] as string;
}

/** New lists, for one document. */
export function numberingOf(): Numbering {
  const lists: { readonly levels: readonly Level[]; readonly start: number }[] = [];
  const add = (levels: readonly Level[], start = 1): number => lists.push({ levels, start });
  const counted = (levels: readonly Level[], writtenAs?: number): CountedList => {
    // A list that nothing is counted in is not written.
    let numId = writtenAs;
    const numbers = levels.map(() => 0);
    return {
      count(level, label) {
        const form = levels[level];
        const next = (numbers[level] ?? 0) + 1;
        if (!form || form.text.replace(`%${level + 1}`, formatNumber(form.format, next)) !== label) return undefined;
        numbers[level] = next;
        numbers.fill(0, level + 1);
        numId ??= add(levels);
        return { numId, level };
      },
    };
  };
  const groups = counted(groupList, add(groupList));
  const articles = counted(articleList, add(articleList));
  const bullets = add([{ format: "bullet", text: "•", indent: { left: step, hanging: step } }]);
  return {
    groups,
    articles,
    items: () => counted(itemList),
    ordered: (start) => ({
      numId: add([{ format: "decimal", text: "%1.", indent: { left: step, hanging: step } }], start),
      level: 0,
    }),
    bullet: { numId: bullets, level: 0 },
    toXml: () =>
      xml`<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${lists.map(
        ({ levels, start }, index) => abstractList(index + 1, levels, start),
      )}${lists.map((_, index) => xml`<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index + 1}"/></w:num>`)}</w:numbering>`,
  };
}

function abstractList(id: number, levels: readonly Level[], start: number): Xml {
  // Word tells lists apart by nsid when text is copied from one file to another.
  const nsid = (0x5044_0000 + id).toString(16).toUpperCase();
  return xml`<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${nsid}"/><w:multiLevelType w:val="multilevel"/>${levels.map(
    (level, index) => levelXml(level, index, start),
  )}</w:abstractNum>`;
}

function levelXml({ format, text, style, indent }: Level, index: number, start: number): Xml {
  return xml`<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${
    style !== undefined && xml`<w:pStyle w:val="${style}"/>`
  }<w:suff w:val="${indent ? "tab" : "nothing"}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>${
    indent && xml`<w:pPr><w:ind w:left="${indent.left}" w:hanging="${indent.hanging}"/></w:pPr>`
  }</w:lvl>`;
}

/** A number as Word prints it (ECMA-376 Part 1, 17.18.59 ST_NumberFormat). */
function formatNumber(format: Level["format"], number: number): string {
  switch (format) {
    case "lowerLetter":
      // a … z, aa, bb …: one letter, repeated.
      return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
    case "upperRoman":
      return toRoman(number);
    default:
      return String(number);
  }
}
