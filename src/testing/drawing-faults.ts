import type { Arrow, Drawing, Figure, Label, Point } from "../emit/pictures/drawing.js";
import { textWidth } from "../emit/pictures/text-width.js";

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/**
 * What is wrong with a drawing as it is looked at: what leaves the picture, words wider than their room, words over words, words across an
 * outline or a line, figures over figures.
 */
export function drawingFaults({ width, height, figures, arrows, labels }: Drawing): readonly string[] {
  const whole: Box = { left: 0, right: width, top: 0, bottom: height };
  const solid = figures.filter(({ kind }) => kind !== "band" && kind !== "frame");
  return [
    ...figures.filter((one) => !within(boxOf(one), whole)).map(({ kind, step }) => `outside: ${kind} ${step}`),
    ...arrows
      .filter(({ points }) => points.some((point) => !within(at(point), whole)))
      .map(({ from, to }) => `outside: ${from} → ${to}`),
    ...labels.filter((one) => !within(extentOf(one), whole)).map(({ text }) => `outside: ${text}`),
    ...labels
      .filter(({ text, size, weight, room }) => textWidth(text, size, weight) > room)
      .map(({ text }) => `too wide: ${text}`),
    ...pairs(labels)
      .filter(([one, other]) => overlap(extentOf(one), extentOf(other)))
      .map(([one, other]) => `words over words: ${one.text} / ${other.text}`),
    ...pairs(solid)
      .filter(([one, other]) => overlap(boxOf(one), boxOf(other)))
      .map(([one, other]) => `figure over figure: ${one.kind} ${one.step} / ${other.kind} ${other.step}`),
    ...labels.flatMap((label) => {
      const extent = extentOf(label);
      const cut = solid.filter((one) => overlap(extent, boxOf(one)) && !within(extent, boxOf(one)));
      const crossed = label.tone === "on-line" ? [] : arrows.filter((arrow) => crosses(arrow, extent));
      return [
        ...cut.map(({ kind, step }) => `words across an outline: ${label.text} / ${kind} ${step}`),
        ...crossed.map(({ from, to }) => `words across a line: ${label.text} / ${from} → ${to}`),
      ];
    }),
  ];
}

function boxOf({ x, y, width, height }: Figure): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Where the letters of a label are, at their widest: a little above and below the baseline. */
function extentOf({ text, x, y, anchor, size, weight }: Label): Box {
  const wide = textWidth(text, size, weight);
  const left = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - size * 0.8, bottom: y + size * 0.25 };
}

function at({ x, y }: Point): Box {
  return { left: x, right: x, top: y, bottom: y };
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Whether one of the straight pieces, all upright or level, goes through a box. */
function crosses({ points }: Arrow, box: Box): boolean {
  return points.slice(1).some((end, index) => {
    const start = points[index] as Point;
    const piece: Box = {
      left: Math.min(start.x, end.x),
      right: Math.max(start.x, end.x),
      top: Math.min(start.y, end.y),
      bottom: Math.max(start.y, end.y),
    };
    return (
      piece.left < box.right && box.left < piece.right + 0.01 && piece.top < box.bottom && box.top < piece.bottom + 0.01
    );
  });
}

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const));
}
