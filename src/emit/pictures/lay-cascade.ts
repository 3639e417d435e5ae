import type { Arrow, Drawing, Figure, Label, Shade } from "./drawing.js";
import { layLines, type Passage } from "./lay-lines.js";

/** One question, and the result if it is answered yes; without lines to ask it is what is left. */
export type CascadeBox = {
  /** What stands over the conditions: `Bila salah satu terpenuhi:`. */
  readonly heading: string;
  readonly conditions: readonly string[];
  readonly result: string;
  readonly shade: Shade | undefined;
  /** Whether it asks; else all comes here that is left. */
  readonly asks: boolean;
};

export type CascadeWords = { readonly start: string; readonly yes: string; readonly no: string };

const edge = 8;
const asked = 430;
const over = 74;
const given = 170;
const between = 34;
const padding = 12;
/** How far conditions are set in: the room of the dash before them. */
const dash = 17;
const width = 2 * edge + asked + over + given;

/** Questions under one another, each with its result to the right; the way on leads down. */
export function layCascade(boxes: readonly CascadeBox[], words: CascadeWords): Drawing {
  const figures: Figure[] = [];
  const labels: Label[] = [];
  const arrows: Arrow[] = [];
  const middle = edge + asked / 2;
  const start = layLines(
    [{ text: words.start, size: 13, weight: "bold", tone: "ink" }],
    middle,
    edge + 7,
    asked - 40,
    "middle",
  );
  const startHeight = start.height + 14;
  figures.push({
    kind: "terminator",
    x: middle,
    y: edge + startHeight / 2,
    width: asked,
    height: startHeight,
    step: undefined,
  });
  labels.push(...start.labels);

  let bottom = edge + startHeight;
  let from: number | string = "start";
  for (const [index, box] of boxes.entries()) {
    const top = bottom + (index === 0 ? 22 : between);
    const head = layLines([headingOf(box)], 0, 0, asked - 2 * padding).height;
    const list = layRows(box.conditions, 0).height;
    const result = layLines([{ text: box.result, size: 14, weight: "bold", tone: "ink" }], 0, 0, given - 2 * padding);
    const told = head + (list > 0 ? list + 4 : 0);
    const height = Math.max(told, result.height) + 2 * padding;
    const y = top + height / 2;
    const right = edge + asked + over;
    figures.push({ kind: box.asks ? "question" : "process", x: middle, y, width: asked, height, step: index + 1 });
    figures.push({
      kind: box.shade === undefined ? "process" : "box",
      x: right + given / 2,
      y,
      width: given,
      height: result.height + 2 * padding,
      step: undefined,
      ...(box.shade === undefined ? {} : { shade: box.shade }),
    });
    labels.push(
      ...layLines([headingOf(box)], edge + padding, y - told / 2, asked - 2 * padding).labels,
      ...layRows(box.conditions, y - told / 2 + head + 4).labels,
      ...layLines(
        [{ text: box.result, size: 14, weight: "bold", tone: "ink" }],
        right + given / 2,
        y - result.height / 2,
        given - 2 * padding,
        "middle",
      ).labels,
    );
    const no = index === 0 ? "" : words.no;
    arrows.push({
      points: [
        { x: middle, y: bottom },
        { x: middle, y: top },
      ],
      from: [from],
      to: [index + 1],
      label: no,
    });
    if (no !== "") labels.push(answer(no, middle + 8, (bottom + top) / 2 + 4));
    const yes = box.asks ? words.yes : "";
    arrows.push({
      points: [
        { x: edge + asked, y },
        { x: right, y },
      ],
      from: [index + 1],
      to: [box.result],
      label: yes,
    });
    if (yes !== "") labels.push(answer(yes, edge + asked + 10, y - 6));
    bottom = top + height;
    from = index + 1;
  }
  return { width, height: bottom + edge, figures, arrows, labels };
}

/** Conditions as a list: each begins with a dash, its further lines are set in. */
function layRows(
  conditions: readonly string[],
  top: number,
): { readonly labels: readonly Label[]; readonly height: number } {
  const labels: Label[] = [];
  let height = 0;
  for (const text of conditions) {
    const set = layLines([plain(text)], edge + padding + dash, top + height, asked - 2 * padding - dash);
    const first = set.labels[0];
    if (first) labels.push({ ...first, text: "–", x: edge + padding, room: dash });
    labels.push(...set.labels);
    height += set.height + 4;
  }
  return { labels, height: Math.max(0, height - 4) };
}

function headingOf({ heading, conditions }: CascadeBox): Passage {
  return { text: heading, size: 13, weight: conditions.length === 0 ? "plain" : "bold", tone: "ink" };
}

function plain(text: string): Passage {
  return { text, size: 13, weight: "plain", tone: "ink" };
}

function answer(text: string, x: number, y: number): Label {
  return { text, x, y, anchor: "start", size: 12, weight: "bold", room: over - 16, tone: "on-line" };
}
