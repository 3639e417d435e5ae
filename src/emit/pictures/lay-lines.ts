import type { Label } from "./drawing.js";
import { wrapText } from "./text-width.js";

/** Words of one size and tone, set in as many lines as they need. */
export type Passage = Pick<Label, "size" | "weight" | "tone"> & {
  readonly text: string;
  /** Room above it. */
  readonly above?: number;
};

/** Passages under one another. */
export type Lines = { readonly labels: readonly Label[]; readonly height: number };

/**
 * Sets passages under one another.
 * @param x - Where the lines begin or, if they are centred, their middle.
 * @param room - How wide they may be.
 */
export function layLines(
  passages: readonly Passage[],
  x: number,
  top: number,
  room: number,
  anchor: Label["anchor"] = "start",
): Lines {
  const labels: Label[] = [];
  let y = top;
  for (const { text, size, weight, tone, above = 0 } of passages) {
    y += above;
    for (const line of wrapText(text, room, size, weight)) {
      y += leading(size);
      // The baseline: what hangs below it stays inside the line.
      labels.push({ text: line, x, y: y - Math.round(size * 0.35), anchor, size, weight, room, tone });
    }
  }
  return { labels, height: y - top };
}

/** The height of a line. */
export function leading(size: number): number {
  return Math.round(size * 1.4);
}
