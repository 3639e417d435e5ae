import { type Drawing, type Figure, type Label, shadeAt } from "./drawing.js";
import { layLines, type Passage } from "./lay-lines.js";

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

const width = 222;
const rise = 28;
const between = 12;
const padding = 10;
const edge = 8;

/** Levels as stairs: the higher the level, the higher it stands; the last is the highest. */
export function layLadder(stairs: readonly Stair[]): Drawing {
  const inside = width - 2 * padding;
  const blocks = stairs.map((stair) => passagesOf(stair));
  const heights = blocks.map((passages) => layLines(passages, 0, 0, inside).height + 2 * padding);
  const tallest = Math.max(0, ...heights);
  const floor = edge + tallest + rise * (stairs.length - 1);
  const figures: Figure[] = [];
  const labels: Label[] = [];
  const topOf = (index: number): number => floor - tallest - rise * index;
  for (const [index, passages] of blocks.entries()) {
    const left = edge + index * (width + between);
    const top = topOf(index);
    const height = floor - top;
    figures.push({
      kind: "box",
      x: left + width / 2,
      y: top + height / 2,
      width,
      height,
      step: index + 1,
      shade: shadeAt(index, stairs.length),
    });
    labels.push(...layLines(passages, left + padding, top + padding, inside).labels);
  }
  const arrows = stairs.slice(1).map(({ level }, index) => {
    const x = edge + (index + 1) * (width + between) - between;
    const y = topOf(index) + rise / 2;
    return {
      points: [
        { x, y },
        { x: x + between, y },
      ],
      from: [stairs[index]?.level ?? ""],
      to: [level],
      label: "",
    };
  });
  const wide = 2 * edge + stairs.length * (width + between) - between;
  return { width: wide, height: floor + edge, figures, arrows, labels };
}

function passagesOf({ level, who, times, substitutes }: Stair): readonly Passage[] {
  const timed = (list: readonly StairTime[]): readonly Passage[] =>
    list.flatMap(({ period, act }) => [
      { text: period, size: 12, weight: "bold", tone: "ink", above: 6 },
      { text: act, size: 12, weight: "plain", tone: "ink" },
    ]);
  return [
    { text: level, size: 12, weight: "plain", tone: "ink" },
    { text: who, size: 15, weight: "bold", tone: "ink", above: 2 },
    ...timed(times),
    ...(substitutes
      ? [
          { text: substitutes.heading, size: 12, weight: "plain", tone: "ink", above: 16 } as const,
          ...substitutes.names.map((text) => ({ text, size: 13, weight: "bold", tone: "ink", above: 2 }) as const),
          ...timed(substitutes.times),
        ]
      : []),
  ];
}
