import { toRoman } from "../../../syntax/roman.js";
import { childAt, childrenNamed, isOn, wordValue, type XmlNode } from "../../office/xml-tree.js";

type Level = {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** The level above which a number makes this one begin anew; 0 never. */
  readonly restart: number | undefined;
  readonly isLegal: boolean;
  readonly style: string | undefined;
};
type List = {
  /** Counters belong to the abstract list: two lists of it go on counting from one another, but where one says where it starts. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
};

/** Word's own numbers of the paragraphs of a text, asked for in the order in which they stand. */
export type NumberCounter = {
  /**
   * The number of the next paragraph.
   * @param list - `w:numId`; `0` or an unknown one counts nothing.
   * @param level - 0 the first.
   */
  next(list: string, level: number): string;
  /** The level of a list that a style belongs to, where the style itself names none. */
  levelOfStyle(list: string, style: string): number | undefined;
};

/** Reads `word/numbering.xml` (ECMA-376 Part 1, 17.9). */
export function countNumbers(numbering: XmlNode | undefined): NumberCounter {
  const lists = readLists(numbering);
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return {
    levelOfStyle(numId, style) {
      for (const [index, level] of lists.get(numId)?.levels ?? []) if (level.style === style) return index;
      return undefined;
    },
    next(numId, level) {
      const list = lists.get(numId);
      const form = list?.levels.get(level);
      if (!list || !form) return "";
      const counts = counters.get(list.counter) ?? new Map<number, number>();
      counters.set(list.counter, counts);
      // A list with a start of its own takes it once, at its first paragraph of that level.
      const own = list.starts.get(level);
      const mark = `${numId}/${level}`;
      if (own !== undefined && !begun.has(mark)) counts.set(level, own);
      else counts.set(level, (counts.get(level) ?? form.start - 1) + 1);
      begun.add(mark);
      for (const [other, below] of list.levels) {
        if (other <= level || below.restart === 0) continue;
        if (below.restart === undefined || level < below.restart) counts.delete(other);
      }
      if (form.format === "bullet") return "•";
      if (form.format === "none" && form.text.includes("%")) return "";
      return form.text.replace(/%([1-9])/g, (_, digit: string) => {
        const index = Number(digit) - 1;
        const shown = list.levels.get(index);
        const number = counts.get(index) ?? list.starts.get(index) ?? shown?.start ?? 1;
        return formatNumber(number, form.isLegal ? "decimal" : (shown?.format ?? "decimal"));
      });
    },
  };
}

function readLists(numbering: XmlNode | undefined): ReadonlyMap<string, List> {
  const abstracts = new Map(
    childrenNamed(numbering, "w:abstractNum").map((one) => [one.attributes["w:abstractNumId"] ?? "", one]),
  );
  // A list that only names a style of lists has the levels of the list in which that style is defined.
  const byStyleLink = new Map([...abstracts.values()].map((one) => [wordValue(childAt(one, "w:styleLink")), one]));
  return new Map(
    childrenNamed(numbering, "w:num").map((num): [string, List] => {
      const written = abstracts.get(wordValue(childAt(num, "w:abstractNumId")) ?? "");
      const link = wordValue(childAt(written, "w:numStyleLink"));
      const abstract = (link !== undefined && byStyleLink.get(link)) || written;
      const levels = new Map(childrenNamed(abstract, "w:lvl").map(levelOf));
      const starts = new Map<number, number>();
      for (const override of childrenNamed(num, "w:lvlOverride")) {
        const index = Number(override.attributes["w:ilvl"]);
        const replaced = childAt(override, "w:lvl");
        if (replaced) levels.set(...levelOf(replaced));
        const start = Number(wordValue(childAt(override, "w:startOverride")) ?? Number.NaN);
        if (!Number.isNaN(start)) starts.set(index, start);
      }
      return [
        num.attributes["w:numId"] ?? "",
        { counter: abstract?.attributes["w:abstractNumId"] ?? "", levels, starts },
      ];
    }),
  );
}

function levelOf(level: XmlNode): [number, Level] {
  const restart = wordValue(childAt(level, "w:lvlRestart"));
  return [
    Number(level.attributes["w:ilvl"]),
    {
      start: Number(wordValue(childAt(level, "w:start")) ?? 0),
      format: wordValue(childAt(level, "w:numFmt")) ?? "decimal",
      text: wordValue(childAt(level, "w:lvlText")) ?? "",
      restart: restart === undefined ? undefined : Number(restart),
      isLegal: isOn(childAt(level, "w:isLgl")),
      style: wordValue(childAt(level, "w:pStyle")),
    },
  ];
}

/** A number as Word prints it (ECMA-376 Part 1, 17.18.59 ST_NumberFormat); forms that no Indonesian act uses are printed in digits. */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "lowerLetter":
    case "upperLetter": {
      if (number < 1) return String(number);
      // a … z, aa, bb …: one letter, repeated.
      const letter = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(Math.ceil(number / 26), 40));
      return format === "lowerLetter" ? letter : letter.toUpperCase();
    }
    case "lowerRoman":
    case "upperRoman": {
      if (number < 1 || number > 3999) return String(number);
      return format === "lowerRoman" ? toRoman(number).toLowerCase() : toRoman(number);
    }
    case "decimalZero":
      return number < 10 ? `0${number}` : String(number);
    default:
      return String(number);
  }
}
