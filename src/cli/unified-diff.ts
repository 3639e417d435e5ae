import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { SourceFile } from "../model/source-file.js";

/**
 * The difference between two texts in the unified form that `patch` and `git apply` read, with three lines around a change. Line ends belong to
 * their lines: one that only changed its end is a changed line.
 * @param path - Named on both sides.
 * @returns Empty if the texts are equal.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

/** The differences of all texts that change, in the order of their paths. */
export function differences(before: ReadonlyMap<string, SourceFile>, texts: ReadonlyMap<string, string>): string {
  return [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => unifiedDiff(path, before.get(path)?.text ?? "", text))
    .join("");
}
