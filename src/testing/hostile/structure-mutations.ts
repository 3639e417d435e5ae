import fc from "fast-check";

/** A change of a text that knows how texts are made: what a hurried hand, a bad merge or a careless script does to a guideline. */
export type StructureMutation = {
  readonly kind: Kind;
  /** Where, and with what: taken by the number of places there are. */
  readonly first: number;
  readonly second: number;
};

/** The parts of a text that a change takes whole; joined they are the text. */
type Parts = readonly string[];
type Change = (text: string, first: number, second: number) => string;

/** A heading and what stands below it, up to the next. */
const provisions = (text: string): Parts => text.split(/^(?=#{1,6}[ \t])/m);
/** Blocks of rules, and what stands between. Odd ones are the blocks. */
const blocks = (text: string): Parts =>
  text.split(/^(```(?:aturan|skenario|keputusan|isian)[^\n]*\n[\s\S]*?^```[^\n]*\n)/m);
const lines = (text: string): Parts => text.split(/^/m);

const pick = (index: number, count: number): number => (count === 0 ? 0 : index % count);

/** Changes one of the parts that `isMeant`; the text as it is if there is none. */
function changeOne(
  parts: Parts,
  isMeant: (part: string) => boolean,
  at: number,
  change: (part: string) => string,
): string {
  const places = parts.flatMap((part, index) => (isMeant(part) ? [index] : []));
  const place = places[pick(at, places.length)];
  return parts.map((part, index) => (index === place ? change(part) : part)).join("");
}

function swapped(parts: Parts, isMeant: (part: string) => boolean, first: number, second: number): string {
  const places = parts.flatMap((part, index) => (isMeant(part) ? [index] : []));
  if (places.length < 2) return parts.join("");
  const one = places[pick(first, places.length)] as number;
  const other = places[pick(second, places.length)] as number;
  return parts.map((_part, index) => parts[index === one ? other : index === other ? one : index]).join("");
}

/** Changes the nth match of a pattern. */
function changeMatch(text: string, pattern: RegExp, at: number, change: (match: string) => string): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[pick(at, matches.length)];
  if (match === undefined) return text;
  return text.slice(0, match.index) + change(match[0]) + text.slice(match.index + match[0].length);
}

const isHeaded = (part: string): boolean => part.startsWith("#");
const isBlock = (part: string): boolean => part.startsWith("```");
const isLabelled = (line: string): boolean => /^[ \t]*(?:\(\d+\)|[a-z0-9]{1,2}[.)])[ \t]/.test(line);
const isRow = (line: string): boolean => line.startsWith("|");
const isKey = (line: string): boolean => /^[ \t-]*[a-z_.-]+:/.test(line);
const cut = (text: string, at: number): string =>
  text.slice(0, pick(at, text.length)) + text.slice(pick(at, text.length) + 1);

const changes = {
  "delete a provision": (text, first) => changeOne(provisions(text), isHeaded, first, () => ""),
  "say a provision twice": (text, first) => changeOne(provisions(text), isHeaded, first, (part) => part + part),
  "swap two provisions": (text, first, second) => swapped(provisions(text), isHeaded, first, second),
  "lose the heading of a provision": (text, first) =>
    changeOne(provisions(text), isHeaded, first, (part) => part.replace(/^#[^\n]*\n/, "")),
  "another level of a heading": (text, first, second) =>
    changeMatch(text, /^#{1,6}(?=[ \t])/gm, first, () => "#".repeat(1 + pick(second, 7))),
  "another number of a heading": (text, first, second) =>
    changeMatch(text, /^#+ Pasal \d+[A-Z]?/gm, first, (found) => found.replace(/\d+[A-Z]?$/, String(second % 60))),
  "another number anywhere": (text, first, second) => changeMatch(text, /\d+/g, first, () => String(second)),
  "another reference": (text, first, second) =>
    changeMatch(text, /(?:Pasal|ayat|huruf|angka) \(?[0-9a-z]+\)?/g, first, (found) =>
      found.replace(/[0-9a-z]+\)?$/, String(second % 99)),
    ),
  "another label": (text, first, second) =>
    changeOne(lines(text), isLabelled, first, (line) =>
      line.replace(/\S+/, ["(1)", "(99)", "a.", "zz.", "1.", "a)", "1)", "(1a)", "-"][second % 9] as string),
    ),
  "swap two lines": (text, first, second) => swapped(lines(text), (line) => line.trim() !== "", first, second),
  "swap two blocks": (text, first, second) => swapped(blocks(text), isBlock, first, second),
  "lose a block": (text, first) => changeOne(blocks(text), isBlock, first, () => ""),
  "say a block twice": (text, first) => changeOne(blocks(text), isBlock, first, (block) => `${block}\n${block}`),
  "a block that is never closed": (text, first) =>
    changeOne(blocks(text), isBlock, first, (block) => block.replace(/^```[^\n]*\n$/m, "")),
  "another kind of block": (text, first, second) =>
    changeMatch(
      text,
      /^```(?:aturan|skenario|keputusan|isian)/gm,
      first,
      () => `\`\`\`${["aturan", "skenario", "keputusan", "isian", "atura"][second % 5]}`,
    ),
  "a letter less in a key": (text, first, second) =>
    changeOne(lines(text), isKey, first, (line) => cut(line, second % 12)),
  "lose a key": (text, first) => changeOne(lines(text), isKey, first, () => ""),
  "say a key twice": (text, first) => changeOne(lines(text), isKey, first, (line) => line + line),
  "a key without its value": (text, first) =>
    changeOne(lines(text), isKey, first, (line) => line.replace(/:[^\n]*/, ":")),
  "the value of another key": (text, first, second) => {
    const values = lines(text)
      .filter(isKey)
      .map((line) => line.replace(/^[^:]*:/, ":"));
    return changeOne(lines(text), isKey, first, (line) =>
      line.replace(/:[\s\S]*$/, () => values[pick(second, values.length)] ?? ""),
    );
  },
  "a key further in": (text, first, second) =>
    changeOne(lines(text), isKey, first, (line) => " ".repeat(1 + (second % 6)) + line),
  "words cut out": (text, first, second) => {
    const start = pick(first, text.length);
    const end = text.slice(start).search(new RegExp(`(?:\\s+\\S+){${1 + (second % 12)}}`));
    return end < 0
      ? text
      : text.slice(0, start) + text.slice(start).replace(new RegExp(`(?:\\s+\\S+){${1 + (second % 12)}}`), "");
  },
  "a word said at another place": (text, first, second) => {
    const words = text.match(/\S+/g) ?? [];
    return changeMatch(text, /\S+/g, first, (word) => `${words[pick(second, words.length)] ?? ""} ${word}`);
  },
  "nest a provision": (text, first, second) =>
    changeOne(provisions(text), isHeaded, first, (part) =>
      part.replace(/^(?=.)/gm, ["> ", "- ", "    ", "1. ", "  > - ", "\t"][second % 6] as string),
    ),
  "a row of a table without a cell": (text, first) =>
    changeOne(lines(text), isRow, first, (line) => line.replace(/\|[^|\n]*/, "")),
  "lose a row": (text, first) => changeOne(lines(text), isRow, first, () => ""),
  "swap two rows": (text, first, second) => swapped(lines(text), isRow, first, second),
  "other line ends": (text) => text.replaceAll("\n", "\r\n"),
  "end in the middle": (text, first) => text.slice(0, pick(first, text.length)),
} satisfies Readonly<Record<string, Change>>;

type Kind = keyof typeof changes;

/** Every kind of change. */
export const mutationKinds = Object.keys(changes) as readonly Kind[];

/** Some changes, one after the other. */
export const structureMutations: fc.Arbitrary<readonly StructureMutation[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...mutationKinds), first: fc.nat(1_000_000), second: fc.nat(1_000_000) }),
  { minLength: 1, maxLength: 4 },
);

/** A text after some changes. */
export function mutated(text: string, mutations: readonly StructureMutation[]): string {
  return mutations.reduce((result, { kind, first, second }) => changes[kind](result, first, second), text);
}
