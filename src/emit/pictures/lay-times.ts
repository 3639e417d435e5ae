import type { Arrow, Drawing, Figure, Label, Shade } from "./drawing.js";
import { type Lines, layLines, type Passage } from "./lay-lines.js";

/** Something to be done by a time. */
export type TimeStop = {
  /** Stops with the same one stand at one height; the later, the higher the number. */
  readonly row: number;
  readonly period: string;
  readonly act: string;
  readonly who: string;
  /** Said below, where it is only so under conditions. */
  readonly note: string | undefined;
};

/** The line of one level, with what is to be done by when. */
export type TimeLine = { readonly level: string; readonly shade: Shade; readonly stops: readonly TimeStop[] };

const column = 204;
const edge = 8;
const indent = 24;
const gap = 16;
const dot = 11;
const between = 10;
/** How high the rows of one picture may be together: more do not fit on a sheet of paper in letters that can be read. */
const most = 880;

/**
 * One line a level, side by side, all beginning with the same event at the top: the further down, the later. Deadlines of equal length stand at
 * one height. The picture shows order, not measure. More than fit on a sheet are cut into several pictures, each with the event and the levels.
 */
export function layTimes(event: string, lines: readonly TimeLine[]): readonly Drawing[] {
  const rows = [...new Set(lines.flatMap(({ stops }) => stops.map(({ row }) => row)))].sort((a, b) => a - b);
  const parts: { rows: number[]; height: number }[] = [];
  for (const row of rows) {
    const height = Math.max(...lines.map((line) => heightOf(stopsAt(line, row))));
    const open = parts.at(-1);
    if (open && open.height + height <= most) {
      open.rows.push(row);
      open.height += height;
    } else parts.push({ rows: [row], height });
  }
  return parts.map((part) => layPart(event, lines, part.rows));
}

function layPart(event: string, lines: readonly TimeLine[], rows: readonly number[]): Drawing {
  const width = 2 * edge + Math.max(lines.length, 2) * column - gap;
  const figures: Figure[] = [];
  const labels: Label[] = [];
  const arrows: Arrow[] = [];
  const leftOf = (index: number): number => edge + index * column;

  const name = layLines([bold(event)], edge + 18, edge + 7, width - 2 * edge - 36);
  const startEnd = edge + name.height + 14;
  figures.push(boxOf("terminator", edge, edge, width - 2 * edge, startEnd - edge));
  labels.push(...name.labels);

  const headTop = startEnd + 14;
  const inside = column - gap - 12;
  const headHeight = 12 + Math.max(...lines.map(({ level }) => layLines([bold(level)], 0, 0, inside).height));
  const headEnd = headTop + headHeight;
  for (const [index, { level, shade }] of lines.entries()) {
    const words = layLines([bold(level)], 0, 0, inside);
    const top = headTop + (headHeight - words.height) / 2;
    figures.push({ ...boxOf("box", leftOf(index), headTop, column - gap, headHeight), step: index + 1, shade });
    labels.push(...layLines([bold(level)], leftOf(index) + (column - gap) / 2, top, inside, "middle").labels);
  }

  const dots = lines.map((): { readonly y: number; readonly act: string }[] => []);
  let top = headEnd + 12;
  for (const [place, row] of rows.entries()) {
    const height = Math.max(...lines.map((line) => heightOf(stopsAt(line, row))));
    // Behind every other row a band, so that the eye keeps to it.
    if (place % 2 === 0) figures.unshift(boxOf("band", edge, top, width - 2 * edge, height));
    for (const [index, line] of lines.entries()) {
      let y = top + between;
      for (const stop of stopsAt(line, row)) {
        const set = setStop(stop, leftOf(index) + indent, y);
        figures.push(boxOf("dot", leftOf(index) + 8 - dot / 2, y + 10 - dot / 2, dot, dot));
        labels.push(...set.labels);
        dots[index]?.push({ y: y + 10, act: stop.act });
        y += set.height + between;
      }
    }
    top += height;
  }
  const end = top + edge;

  for (const [index, { level, stops }] of lines.entries()) {
    const piece = (from: string, to: string, start: number, stop: number): Arrow => ({
      points: [
        { x: leftOf(index) + 8, y: start },
        { x: leftOf(index) + 8, y: stop },
      ],
      from: [from],
      to: [to],
      label: "",
      plain: true,
    });
    arrows.push(piece(event, level, startEnd, headTop));
    // From dot to dot, so that no line is drawn over one.
    let from = headEnd;
    for (const { y, act } of dots[index] ?? []) {
      arrows.push(piece(level, act, from, y - dot / 2));
      from = y + dot / 2;
    }
    const later = stops.find(({ row }) => row > (rows.at(-1) ?? 0));
    if (later) arrows.push(piece(level, later.act, from, end));
  }
  return { width, height: end, figures, arrows, labels };
}

function stopsAt({ stops }: TimeLine, row: number): readonly TimeStop[] {
  return stops.filter((stop) => stop.row === row);
}

/** The height of a row, as far as these stops need it. */
function heightOf(stops: readonly TimeStop[]): number {
  return stops.reduce((sum, stop) => sum + setStop(stop, 0, 0).height + between, between);
}

function setStop({ period, act, who, note }: TimeStop, x: number, top: number): Lines {
  const passages: readonly Passage[] = [
    bold(period),
    { text: act, size: 12, weight: "plain", tone: "ink" },
    { text: who, size: 12, weight: "plain", tone: "soft" },
    { text: note ?? "", size: 11, weight: "plain", tone: "soft" },
  ];
  return layLines(passages, x, top, column - indent - gap);
}

function bold(text: string): Passage {
  return { text, size: 13, weight: "bold", tone: "ink" };
}

function boxOf(kind: Figure["kind"], left: number, top: number, width: number, height: number): Figure {
  return { kind, x: left + width / 2, y: top + height / 2, width, height, step: undefined };
}
