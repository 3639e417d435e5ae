import type { Arrow, Drawing, Figure, Label, Shade } from "./drawing.js";
import { layLines, type Passage } from "./lay-lines.js";

/** The line of one level, with what is to be done by when; those with the same `row` stand beside each other. */
export type TimeLine = {
  readonly level: string;
  readonly shade: Shade;
  readonly stops: readonly {
    readonly row: number;
    readonly period: string;
    readonly act: string;
    readonly who: string;
    /** Said below where it is only so under conditions. */
    readonly note: string | undefined;
  }[];
};

const column = 204;
const edge = 8;
const head = 30;
const indent = 24;
const gap = 16;
const dot = 11;

/**
 * One line a level, side by side, all beginning with the same event at the top: the further down, the later. Deadlines of equal length stand at
 * one height. The picture shows order, not measure.
 */
export function layTimes(event: string, lines: readonly TimeLine[]): Drawing {
  const width = Math.max(2 * edge + lines.length * column, 340);
  const inside = column - indent - gap;
  const figures: Figure[] = [];
  const labels: Label[] = [];
  const arrows: Arrow[] = [];
  const name = layLines(
    [{ text: event, size: 13, weight: "bold", tone: "ink" }],
    width / 2,
    edge + 7,
    width - 60,
    "middle",
  );
  const startHeight = name.height + 14;
  figures.push({
    kind: "terminator",
    x: width / 2,
    y: edge + startHeight / 2,
    width: width - 2 * edge,
    height: startHeight,
    step: undefined,
  });
  labels.push(...name.labels);
  const headTop = edge + startHeight + 14;
  const headLines = lines.map(({ level }, index) =>
    layLines(
      [{ text: level, size: 13, weight: "bold", tone: "ink" }],
      edge + index * column + (column - gap) / 2,
      headTop + 6,
      column - gap - 12,
      "middle",
    ),
  );
  const headHeight = Math.max(head, ...headLines.map(({ height }) => height + 12));
  const first = headTop + headHeight + 12;

  const rows = [...new Set(lines.flatMap(({ stops }) => stops.map(({ row }) => row)))].sort((a, b) => a - b);
  /** The dots of every line, from the top. */
  const dots = lines.map((): { readonly y: number; readonly act: string }[] => []);
  let top = first;
  for (const [place, row] of rows.entries()) {
    const bottoms = lines.map(({ stops }, index) => {
      let y = top + 8;
      for (const stop of stops.filter((one) => one.row === row)) {
        const x = edge + index * column + 8;
        const set = layLines(passagesOf(stop), x + indent - 8, y, inside);
        figures.push({ kind: "dot", x, y: y + 10, width: dot, height: dot, step: undefined });
        labels.push(...set.labels);
        dots[index]?.push({ y: y + 10, act: stop.act });
        y += set.height + 10;
      }
      return y;
    });
    const bottom = Math.max(...bottoms);
    // Behind every other row a band, so that the eye keeps to it.
    if (place % 2 === 0)
      figures.unshift({
        kind: "band",
        x: width / 2,
        y: (top + bottom) / 2,
        width: width - 2 * edge,
        height: bottom - top,
        step: undefined,
      });
    top = bottom;
  }

  for (const [index, { level, shade }] of lines.entries()) {
    const left = edge + index * column;
    figures.push({
      kind: "box",
      x: left + (column - gap) / 2,
      y: headTop + headHeight / 2,
      width: column - gap,
      height: headHeight,
      step: index + 1,
      shade,
    });
    const words = headLines[index];
    const down = words ? (headHeight - 12 - words.height) / 2 : 0;
    labels.push(...(words?.labels ?? []).map((label) => ({ ...label, y: label.y + down })));
    const x = left + 8;
    const line = { from: [event], to: [level], label: "", plain: true };
    arrows.push({
      ...line,
      points: [
        { x, y: edge + startHeight },
        { x, y: headTop },
      ],
    });
    // From dot to dot, so that no line is drawn over one.
    let from = headTop + headHeight;
    for (const { y, act } of dots[index] ?? []) {
      arrows.push({
        ...line,
        from: [level],
        to: [act],
        points: [
          { x, y: from },
          { x, y: y - dot / 2 },
        ],
      });
      from = y + dot / 2;
    }
  }
  return { width, height: top + edge, figures, arrows, labels };
}

function passagesOf({ period, act, who, note }: TimeLine["stops"][number]): readonly Passage[] {
  return [
    { text: period, size: 13, weight: "bold", tone: "ink" },
    { text: act, size: 12, weight: "plain", tone: "ink" },
    { text: who, size: 12, weight: "plain", tone: "soft" },
    ...(note === undefined ? [] : [{ text: note, size: 11, weight: "plain", tone: "soft" } as const]),
  ];
}
