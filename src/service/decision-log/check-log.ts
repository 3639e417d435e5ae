import { type LineFault, type LogHead, readLine } from "./log-line.js";

/** Something wrong in a log. */
export type LogFinding = {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly fault: LineFault | "missing-anchor";
  /** Number of the line that is missing. */
  readonly seq?: number;
};

/** What a look at a log found. */
export type LogCheck = {
  /** Lines looked at; those that are no lines of a log too. */
  readonly lines: number;
  /** The first and the last line, with what the clock said; absent in a log without lines. */
  readonly first?: LogHead & { readonly at: string };
  readonly last?: LogHead & { readonly at: string };
  readonly findings: readonly LogFinding[];
  /** Bytes behind the last line of the last file: a line being written at this moment, or cut off when the service was killed. */
  readonly unfinished: number;
};

type LogFile = { readonly name: string; readonly bytes: Uint8Array };

/**
 * Holds a log to its chain: a line that was changed, removed, swapped or put in is found, unless every line after it was made again as well; against
 * that, and against lines cut off at the end, whoever noted the last line of an earlier look names it.
 * @param anchors - Lines that are known to have been in the log.
 * @returns Takes the files one by one, in the order in which they were written, so that no more than one is held.
 */
export function startLogCheck(anchors: readonly LogHead[] = []): { add(file: LogFile): void; end(): LogCheck } {
  const findings: LogFinding[] = [];
  const missing = new Map(anchors.map((anchor) => [`${anchor.seq}:${anchor.hash}`, anchor]));
  let lines = 0;
  let first: LogCheck["first"];
  let last: LogCheck["last"];
  let unfinished = 0;
  let file = "";
  /** Lines of the file. */
  let number = 0;

  const look = (line: string): void => {
    number += 1;
    lines += 1;
    const read = readLine(last, line);
    if (!read || read.fault) findings.push({ file, line: number, fault: read?.fault ?? "unreadable" });
    if (!read) return;
    last = { ...read.head, at: read.at };
    first ??= last;
    missing.delete(`${last.seq}:${last.hash}`);
  };
  return {
    add({ name, bytes }) {
      // Only the last file may end within a line.
      if (unfinished > 0) findings.push({ file, line: number + 1, fault: "unreadable" });
      file = name;
      number = 0;
      let start = 0;
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        look(decode(bytes.subarray(start, end)));
        start = end + 1;
      }
      unfinished = bytes.length - start;
    },
    end() {
      const gone = [...missing.values()].map(
        ({ seq }) => ({ file, line: number, fault: "missing-anchor", seq }) as const,
      );
      return {
        lines,
        ...(first ? { first } : {}),
        ...(last ? { last } : {}),
        findings: [...findings, ...gone],
        unfinished,
      };
    },
  };
}

/** {@link startLogCheck} for files that are at hand. */
export function checkLog(files: Iterable<LogFile>, anchors: readonly LogHead[] = []): LogCheck {
  const check = startLogCheck(anchors);
  for (const file of files) check.add(file);
  return check.end();
}

/** A line that is not UTF-8 is none of ours: what stands for its bytes changes its hash. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
