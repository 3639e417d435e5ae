import type { SourceFile } from "../../../model/source-file.js";
import type { Block, Inline } from "../../../model/text.js";
import type { Origin } from "./source-part.js";

/** A word of the source: what it says, and the stretch that says it. */
export type SourceWord = { readonly word: string; readonly start: number; readonly end: number };

/** A letter of print and the stretch of the source that makes it; a blank has none. */
type Letter = { readonly letter: string; readonly start: number; readonly end: number };

/** A source whose printed words can be asked for by place. */
export type WordIndex = {
  /** What a stretch prints, word by word, its label first: `2.`, `a.`, `•`, `☐`. */
  wordsIn(origin: Origin): { readonly label: SourceWord | undefined; readonly words: readonly SourceWord[] };
};

/** Indexes the running text of a source once. */
export function indexWords(source: SourceFile, blocks: readonly Block[]): WordIndex {
  const leaves = leavesOf(blocks).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const starts = leaves.map(({ span }) => span.start);
  return {
    wordsIn([start, end]) {
      const inside: Inline[] = [];
      // A heading printed on two lines is one leaf: each line takes its own letters of it.
      let at = firstFrom(starts, start);
      while (at > 0 && (leaves[at - 1] as Inline).span.end > start) at -= 1;
      for (; at < leaves.length && (starts[at] as number) < end; at += 1) inside.push(leaves[at] as Inline);
      const textStart = Math.max(start, inside[0]?.span.start ?? end);
      const label = markBefore(source.text.slice(start, textStart), start);
      const letters = inside.flatMap((leaf) => lettersOf(leaf, source.text));
      const words = splitWords(letters.filter((letter) => letter.start >= start && letter.end <= end));
      return label ? { label, words } : typedLabel(words);
    },
  };
}

const typed = /^(?:\(\d{1,3}[a-z]?\)|\d{1,3}[a-z]?[.)]|[a-z]{1,2}\d{0,2}[.)])$/;

/** A label that Markdown takes for text: one word, or two in a heading. */
function typedLabel(words: readonly SourceWord[]): ReturnType<WordIndex["wordsIn"]> {
  const [first, second] = words;
  if (first && typed.test(first.word)) return { label: first, words: words.slice(1) };
  if (
    first &&
    second &&
    /^(?:BAB [IVXLC]+[A-Z]?|Pasal (?:\d+[A-Z]?|[IVX]+)|Paragraf \d+)$/.test(`${first.word} ${second.word}`)
  )
    return {
      label: { word: `${first.word} ${second.word}`, start: first.start, end: second.end },
      words: words.slice(2),
    };
  return { label: undefined, words };
}

/** A list mark that Markdown takes away, before the text. */
function markBefore(mark: string, start: number): SourceWord | undefined {
  const box = /\[([ xX])\]\s+$/.exec(mark);
  if (box) return { word: box[1] === " " ? "☐" : "☒", start: start + box.index, end: start + box.index + 3 };
  const found = /(?:^|[\s>])(\d{1,3}[.)]|[-*+])\s+$/.exec(mark);
  if (!found) return undefined;
  const sign = found[1] as string;
  const at = start + found.index + found[0].indexOf(sign);
  return { word: /\d/.test(sign) ? sign : "•", start: at, end: at + sign.length };
}

function firstFrom(starts: readonly number[], from: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The smallest pieces of running text, wherever they stand. */
function leavesOf(blocks: readonly Block[]): Inline[] {
  const leaves: Inline[] = [];
  const stack: (Block | Inline)[] = [...blocks].reverse();
  const push = (nodes: readonly (Block | Inline)[]): void => {
    for (let index = nodes.length - 1; index >= 0; index -= 1) stack.push(nodes[index] as Block | Inline);
  };
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.kind === "list") push(node.items.flatMap((item) => item.blocks));
    else if (node.kind === "table") push([node.header, ...node.rows].flat().flatMap(({ children }) => children));
    else if (node.kind === "code" && "language" in node) continue;
    else if ("children" in node) push(node.children as readonly (Block | Inline)[]);
    else if (isLeaf(node)) leaves.push(node);
  }
  return leaves;
}

const leafKinds: readonly string[] = ["text", "soft-break", "hard-break", "code", "image", "footnote-reference"];

function isLeaf(node: Block | Inline): node is Inline {
  return leafKinds.includes(node.kind);
}

function lettersOf(leaf: Inline, text: string): readonly Letter[] {
  const { start, end } = leaf.span;
  const whole = (words: string): readonly Letter[] => [...words].map((letter) => ({ letter, start, end }));
  switch (leaf.kind) {
    case "text":
      return lettersOfText(leaf.value, text.slice(start, end), start) ?? whole(leaf.value);
    case "code": {
      const at = text.slice(start, end).indexOf(leaf.value);
      return at < 0
        ? whole(leaf.value)
        : [...leaf.value].map((letter, index) => ({ letter, start: start + at + index, end: start + at + index + 1 }));
    }
    case "footnote-reference":
      return whole("[^]");
    case "image":
      return whole(`[${leaf.alternative}]`);
    default:
      return [{ letter: " ", start, end }];
  }
}

/** Each letter with its place; a backslash belongs to the sign it frees. `undefined` where letters are written as entities. */
function lettersOfText(value: string, slice: string, start: number): readonly Letter[] | undefined {
  const letters: Letter[] = [];
  let at = 0;
  for (let index = 0; index < value.length; index += 1) {
    const letter = value[index] as string;
    const from = at;
    if (slice[at] === "\\" && slice[at + 1] === letter && letter !== "\\") at += 2;
    else if (slice[at] === "\\" && slice[at + 1] === "\\" && letter === "\\") at += 2;
    else if (slice[at] === letter) at += 1;
    else return undefined;
    letters.push({ letter, start: start + from, end: start + at });
  }
  return letters;
}

function splitWords(letters: readonly Letter[]): readonly SourceWord[] {
  const words: { word: string; start: number; end: number }[] = [];
  let open: { word: string; start: number; end: number } | undefined;
  for (const { letter, start, end } of letters) {
    if (/\s/.test(letter)) open = undefined;
    else if (open) {
      open.word += letter;
      open.end = Math.max(open.end, end);
    } else {
      open = { word: letter, start, end };
      words.push(open);
    }
  }
  return words;
}
