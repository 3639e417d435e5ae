/** A line of an imported text before its structure is known. */
export type TextLine = {
  readonly kind: "line";
  /** Its words as Markdown: what has a meaning in Markdown is escaped. */
  readonly markdown: string;
  /** Its words, blanks as single ones, its label included. */
  readonly plain: string;
  /** Whether something parts it from the line above: an empty line, or a new paragraph in Word. */
  readonly isParted: boolean;
  /** Level of a heading by its style, 0 the first; absent for text. */
  readonly outline: number | undefined;
  readonly isTitle: boolean;
  /** Depth in a list of Word's, 0 the first; absent outside lists. */
  readonly level: number | undefined;
  /** Numbers of the paragraphs or lines of the file it is made of, from 1. */
  readonly from: readonly number[];
};

/** What stays as it is: a table, a fenced block, the text of a note. */
export type TextBlock = {
  readonly kind: "block";
  readonly what: "table" | "code" | "note" | "comment";
  readonly markdown: string;
  readonly plain: string;
  readonly from: readonly number[];
};

export type TextPiece = TextLine | TextBlock;

/** What is not taken over: words of print or of form that pedoman makes itself, or that are no text. */
export type LeftOut = {
  readonly from: readonly number[];
  readonly text: string;
  readonly why: LeftOutReason;
};

export type LeftOutReason =
  /** Number, running head or foot of a page. */
  | "page"
  /** The first words of the next page, set at the foot of this one. */
  | "catchword"
  /** Words the law prescribes, or that follow from the frontmatter: pedoman prints them itself. */
  | "formula"
  /** It stands in the frontmatter. */
  | "frontmatter"
  /** A part the format has no place for; to be placed by hand. */
  | "no-place";

/** A line of plain words. */
export function plainLine(plain: string, from: readonly number[], isParted: boolean, markdown: string): TextLine {
  return { kind: "line", plain, markdown, from, isParted, outline: undefined, isTitle: false, level: undefined };
}

/** Two lines that are one: the second goes on where the first ends. */
export function joined(first: TextLine, second: TextLine): TextLine {
  return {
    ...first,
    markdown: `${first.markdown} ${second.markdown}`,
    plain: `${first.plain} ${second.plain}`,
    from: [...new Set([...first.from, ...second.from])],
  };
}

/** A line from one of its letters on, as far as plain words and Markdown agree on it; `undefined` where markup stands in between. */
export function splitLine(line: TextLine, at: number): readonly [TextLine, TextLine] | undefined {
  const head = line.plain.slice(0, at).trimEnd();
  const tail = line.plain.slice(at).trimStart();
  // The cut in the Markdown is where what follows reads as the plain words do.
  for (let cut = line.markdown.length - tail.length; cut >= 0; cut -= 1) {
    if (cut > 0 && line.markdown[cut - 1] !== " ") continue;
    const rest = line.markdown.slice(cut);
    const bare = rest.replace(/\\(?=[!-/:-@[-`{-~])/g, "");
    if (bare !== tail && !(rest.length > tail.length && isMarkupOf(bare, tail))) continue;
    return [
      { ...line, plain: head, markdown: line.markdown.slice(0, cut).trimEnd() },
      { ...line, plain: tail, markdown: rest, isParted: true },
    ];
  }
  return undefined;
}

function isMarkupOf(markdown: string, plain: string): boolean {
  return markdown.replace(/[*~]+/g, "") === plain.replace(/[*~]+/g, "");
}
