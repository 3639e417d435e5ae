import { escapeCell, escapeMarkdown, markdownOf } from "../markdown-text.js";
import { isLayout } from "../restore/printed-lines.js";
import {
  everyParagraph,
  shownBy,
  type WordBlock,
  type WordParagraph,
  type WordTable,
  type WordText,
  wordsOf,
} from "../word/word-text.js";
import { plainLine, type TextLine, type TextPiece } from "./text-line.js";

/** The lines of a Word file: its paragraphs with the numbers that Word prints, tables, and at the end its notes. Paragraphs are numbered from 1. */
export function linesOfWord({ body, notes }: WordText): {
  readonly pieces: readonly TextPiece[];
  readonly paragraphs: readonly string[];
} {
  const paragraphs: string[] = [];
  const pieces = [
    ...body.flatMap((block) => piecesOf(block, paragraphs)),
    ...notes.flatMap(({ number, blocks }) => noteOf(number, blocks, paragraphs)),
  ];
  return { pieces, paragraphs };
}

function piecesOf(block: WordBlock, paragraphs: string[]): readonly TextPiece[] {
  if (block.kind === "paragraph") return linesOf(block, paragraphs);
  if (isLayout(block))
    return block.rows.flatMap((row) =>
      rowLines(row.map(({ blocks }) => blocks.flatMap((one) => piecesOf(one, paragraphs)))),
    );
  return tableOf(block, paragraphs);
}

/** A row that only holds lines in place: a label in a cell of its own belongs to the words beside it. */
function rowLines(cells: readonly (readonly TextPiece[])[]): readonly TextPiece[] {
  const pieces = cells.flat().filter((piece) => piece.plain !== ":");
  return pieces.reduce<TextPiece[]>((all, piece) => {
    const last = all.at(-1);
    if (
      last?.kind === "line" &&
      piece.kind === "line" &&
      /^(?:\(\d{1,3}\)|\d{1,3}[.)]|[a-z]{1,2}[.)])$/.test(last.plain)
    )
      all[all.length - 1] = {
        ...last,
        markdown: `${last.markdown} ${piece.markdown}`,
        plain: `${last.plain} ${piece.plain}`,
        from: [...last.from, ...piece.from],
      };
    else all.push(piece);
    return all;
  }, []);
}

function linesOf(paragraph: WordParagraph, paragraphs: string[]): readonly TextLine[] {
  const number = paragraph.number.replace(/\s+/g, " ").trim();
  const from = [paragraphs.push(shownBy(paragraph))];
  const lines = splitRuns(paragraph);
  return lines.flatMap((runs, index): readonly TextLine[] => {
    const label = index === 0 ? number : "";
    const plain = `${label} ${wordsOf({ runs })}`.replace(/\s+/g, " ").trim();
    if (plain === "") return [];
    const markdown = `${escapeMarkdown(label)} ${markdownOf(runs)}`.trim();
    return [
      {
        ...plainLine(plain, from, index === 0, markdown),
        outline: paragraph.outline,
        isTitle: /^(?:title|judul)/.test(paragraph.style),
        level: index === 0 ? paragraph.level : undefined,
      },
    ];
  });
}

/** The runs of a paragraph by its lines. */
function splitRuns({ runs }: WordParagraph): readonly WordParagraph["runs"][] {
  const lines: WordParagraph["runs"][number][][] = [[]];
  for (const run of runs) {
    run.text.split("\n").forEach((text, index) => {
      if (index > 0) lines.push([]);
      (lines.at(-1) as WordParagraph["runs"][number][]).push({ ...run, text });
    });
  }
  return lines;
}

function tableOf({ rows }: WordTable, paragraphs: string[]): readonly TextPiece[] {
  const from: number[] = [];
  const cells = rows.map((row) =>
    row.flatMap((cell) => {
      const lines = [...everyParagraph(cell.blocks)].filter((one) => shownBy(one) !== "");
      from.push(...lines.map((line) => paragraphs.push(shownBy(line))));
      const words = lines
        .map((line) => `${escapeMarkdown(line.number.trim())} ${markdownOf(line.runs)}`.trim())
        .join(" ");
      // A cell over several columns keeps the others in their place.
      return [escapeCell(words), ...Array.from({ length: cell.columns - 1 }, () => "")];
    }),
  );
  if (from.length === 0) return [];
  const columns = Math.max(...cells.map((row) => row.length));
  const lines = cells.map(
    (row) => `| ${Array.from({ length: columns }, (_, index) => row[index] ?? "").join(" | ")} |`,
  );
  lines.splice(1, 0, `|${"---|".repeat(columns)}`);
  const plain = from.map((index) => paragraphs[index - 1]).join(" ");
  return [{ kind: "block", what: "table", markdown: lines.join("\n"), plain, from }];
}

function noteOf(number: number, blocks: readonly WordBlock[], paragraphs: string[]): readonly TextPiece[] {
  const lines = [...everyParagraph(blocks)].filter((one) => shownBy(one) !== "");
  if (lines.length === 0) return [];
  const from = lines.map((line) => paragraphs.push(shownBy(line)));
  const words = lines.map((line) => `${escapeMarkdown(line.number.trim())} ${markdownOf(line.runs)}`.trim());
  const markdown = `[^${number}]: ${words.join("\n\n    ")}`;
  return [{ kind: "block", what: "note", markdown, plain: from.map((index) => paragraphs[index - 1]).join(" "), from }];
}
