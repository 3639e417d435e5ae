import type { SourceFile } from "../model/source-file.js";

/** One line of a difference: it stands in both texts, or only in the old or the new one. */
type Line = { readonly sign: " " | "-" | "+"; readonly text: string };

/** Lines shown around a change, as `diff -u` does. */
const context = 3;

/**
 * The difference between two texts in the unified form that `patch` and `git apply` read. Line ends belong to their lines: one that only
 * changed its end is a changed line.
 * @param path - Named on both sides.
 * @returns Empty if the texts are equal.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const lines = diffLines(linesOf(before), linesOf(after));
  const hunks = hunksOf(lines);
  return `--- a/${path}\n+++ b/${path}\n${hunks.join("")}`;
}

/** The differences of all texts that change, in the order of their paths. */
export function differences(before: ReadonlyMap<string, SourceFile>, texts: ReadonlyMap<string, string>): string {
  return [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => unifiedDiff(path, before.get(path)?.text ?? "", text))
    .join("");
}

/** Lines with their ends. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Myers' shortest edit script over the part that differs. @source E. W. Myers, An O(ND) Difference Algorithm, 1986. */
function diffLines(a: readonly string[], b: readonly string[]): readonly Line[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const same = (lines: readonly string[]): Line[] => lines.map((text) => ({ sign: " ", text }));
  return [
    ...same(a.slice(0, start)),
    ...shortestScript(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...same(a.slice(a.length - end)),
  ];
}

function shortestScript(a: readonly string[], b: readonly string[]): readonly Line[] {
  const furthest = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let d = 0; d <= a.length + b.length; d += 1) {
    trace.push(new Map(furthest));
    for (let k = -d; k <= d; k += 2) {
      let x = isDown(furthest, k, d) ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      furthest.set(k, x);
      if (x >= a.length && x - k >= b.length) return traceBack(a, b, trace);
    }
  }
  return [];
}

/** Whether the path on diagonal `k` comes from above: a line added. */
function isDown(furthest: ReadonlyMap<number, number>, k: number, d: number): boolean {
  return k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1));
}

function traceBack(
  a: readonly string[],
  b: readonly string[],
  trace: readonly ReadonlyMap<number, number>[],
): readonly Line[] {
  const lines: Line[] = [];
  let x = a.length;
  let y = b.length;
  for (let d = trace.length - 1; d >= 0; d -= 1) {
    const furthest = trace[d] as ReadonlyMap<number, number>;
    const k = x - y;
    const from = isDown(furthest, k, d) ? k + 1 : k - 1;
    const fromX = furthest.get(from) ?? 0;
    const fromY = fromX - from;
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      x -= 1;
      y -= 1;
      lines.push({ sign: " ", text: a[x] as string });
    }
    if (d === 0) break;
    if (x === fromX) lines.push({ sign: "+", text: b[--y] as string });
    else lines.push({ sign: "-", text: a[--x] as string });
  }
  return lines.reverse();
}

function hunksOf(lines: readonly Line[]): readonly string[] {
  const changed = lines.flatMap(({ sign }, index) => (sign === " " ? [] : [index]));
  const ranges: { from: number; to: number }[] = [];
  for (const index of changed) {
    const last = ranges.at(-1);
    const from = Math.max(0, index - context);
    const to = Math.min(lines.length, index + context + 1);
    if (last && from <= last.to) last.to = to;
    else ranges.push({ from, to });
  }
  return ranges.map(({ from, to }) => hunk(lines, from, to));
}

function hunk(lines: readonly Line[], from: number, to: number): string {
  const count = (part: readonly Line[], without: Line["sign"]): number =>
    part.filter(({ sign }) => sign !== without).length;
  const before = lines.slice(0, from);
  const part = lines.slice(from, to);
  const range = (without: Line["sign"]): string => {
    const length = count(part, without);
    return `${count(before, without) + (length === 0 ? 0 : 1)},${length}`;
  };
  const body = part.map(({ sign, text }) =>
    text.endsWith("\n") ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`,
  );
  return `@@ -${range("+")} +${range("-")} @@\n${body.join("")}`;
}
