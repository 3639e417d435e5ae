import type { Span } from "../../model/span.js";

/** One key of a rule block, at whatever depth, with its value on the same line; items of a list have the key of their list. */
export type RuleLine = {
  /** The key of the rule it stands under: `unsur` for `a:`. */
  readonly top: string;
  readonly key: string;
  readonly keyStart: number;
  readonly value: string;
  readonly valueStart: number;
  /** From its first line to the end of its last one, the line end included: what to cut to be rid of it. */
  readonly start: number;
  readonly end: number;
};

/** Reads the keys of a rule written in block style, by their lines; the texts write rules in no other way. */
export function readRuleLines(text: string, span: Span): readonly RuleLine[] {
  const indent = span.start - (text.lastIndexOf("\n", span.start - 1) + 1);
  const found: (RuleLine & { readonly depth: number })[] = [];
  let top = "";
  let start = span.start;
  while (start < span.end) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline + 1;
    const line = text.slice(start, newline === -1 ? text.length : newline);
    const [, blanks = "", dash = "", key, colon = "", value = ""] =
      /^(\s*)(- )?([a-z_0-9]+)?(: ?)?(.*)$/.exec(line) ?? [];
    const depth = start === span.start ? indent : blanks.length;
    const isKey = key !== undefined && colon !== "";
    if (isKey && depth === indent && dash === "") top = key;
    const valueStart = isKey
      ? start + blanks.length + dash.length + key.length + colon.length
      : start + blanks.length + dash.length;
    const content = isKey ? value : line.slice(blanks.length + dash.length);
    if (content.trim() !== "" || isKey) {
      const keyStart = start + blanks.length + dash.length;
      found.push({ top, key: isKey ? key : top, keyStart, value: content, valueStart, start, end, depth });
    }
    start = end;
  }
  // A key ends where the next one of its depth, or a shallower one, begins.
  return found.map(({ depth, ...line }, index) => {
    const after = found.slice(index + 1).find((other) => other.depth <= depth);
    const last = found.at(-1)?.end ?? line.end;
    return { ...line, end: after ? after.start : last };
  });
}
