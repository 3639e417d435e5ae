import { type Arrow, type Drawing, type Figure, type Label, shadeAt } from "./drawing.js";
import { type Lines, layLines, type Passage } from "./lay-lines.js";

/** By when something is done: `paling lambat 1 jam`, `memutus permintaan persetujuan`. */
export type StairTime = { readonly period: string; readonly act: string };

/** One step of the stairs: a level, who acts on it and by when, who stands in. */
export type Stair = {
  readonly level: string;
  readonly who: string;
  readonly times: readonly StairTime[];
  readonly substitutes:
    | { readonly heading: string; readonly names: readonly string[]; readonly times: readonly StairTime[] }
    | undefined;
};

const edge = 8;
/** How far a step stands in from the one below it. */
const tread = 26;
const between = 18;
const padding = 12;
/** The parts of a step: who, by when, who stands in. */
const rooms = [188, 222, 236] as const;
/** The least height of a step. */
const least = 84;
const gap = 14;
const width = rooms[0] + rooms[1] + rooms[2] + 2 * gap + 2 * padding;

/** Levels as stairs, seen from the front: the last is the highest, and stands at the top. */
export function layLadder(stairs: readonly Stair[]): Drawing {
  const heights = stairs.map((stair) => Math.max(least, setStair(stair, 0, 0).height + 2 * padding));
  const figures: Figure[] = [];
  const labels: Label[] = [];
  const arrows: Arrow[] = [];
  for (const [index, stair] of stairs.entries()) {
    const left = edge + index * tread;
    const step = index + 1;
    const height = heights[index] ?? least;
    const top = heights.slice(step).reduce((sum, one) => sum + one + between, edge);
    figures.push({
      kind: "box",
      x: left + width / 2,
      y: top + height / 2,
      width,
      height,
      step,
      shade: shadeAt(index, stairs.length),
    });
    labels.push(...setStair(stair, left + padding, top + padding).labels);
    const next = stairs[step];
    const x = left + tread + 22;
    const points = [
      { x, y: top },
      { x, y: top - between },
    ];
    if (next) arrows.push({ points, from: [stair.level], to: [next.level], label: "" });
  }
  return {
    width: 2 * edge + width + Math.max(0, stairs.length - 1) * tread,
    height: heights.reduce((sum, one) => sum + one + between, 2 * edge - between),
    figures,
    arrows,
    labels,
  };
}

/** The three parts of a step beside each other. */
function setStair({ level, who, times, substitutes }: Stair, x: number, top: number): Lines {
  const parts = [
    layLines([small(level), { text: who, size: 15, weight: "bold", tone: "ink", above: 2 }], x, top, rooms[0]),
    layLines(times.flatMap(timed), x + rooms[0] + gap, top, rooms[1]),
    layLines(
      substitutes
        ? [
            small(substitutes.heading),
            ...substitutes.names.map(named),
            ...substitutes.times.flatMap((time) => timed(time, 1)),
          ]
        : [],
      x + rooms[0] + rooms[1] + 2 * gap,
      top,
      rooms[2],
    ),
  ];
  return { labels: parts.flatMap(({ labels }) => labels), height: Math.max(...parts.map(({ height }) => height)) };
}

function timed({ period, act }: StairTime, index: number): readonly Passage[] {
  return [{ text: period, size: 13, weight: "bold", tone: "ink", above: index === 0 ? 0 : 5 }, small(act)];
}

function named(text: string): Passage {
  return { text, size: 13, weight: "bold", tone: "ink", above: 2 };
}

function small(text: string): Passage {
  return { text, size: 12, weight: "plain", tone: "ink" };
}
