import { diffArrays } from "diff";

/** A stretch that differs: words `from`–`to` of the first text became words `newFrom`–`newTo` of the second; half open. */
export type WordChange = {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
};

/** Texts with more words removed and added are taken as one change: the time stays bounded. */
const mostChanges = 2000;

/** Where two texts differ, word by word: the fewest words changed. */
export function diffWords(before: readonly string[], after: readonly string[]): readonly WordChange[] {
  const parts = diffArrays([...before], [...after], { maxEditLength: mostChanges });
  if (parts === undefined) return [{ from: 0, to: before.length, newFrom: 0, newTo: after.length }];
  const changes: WordChange[] = [];
  let [from, newFrom] = [0, 0];
  let [to, newTo] = [0, 0];
  const flush = (): void => {
    if (to > from || newTo > newFrom) changes.push({ from, to, newFrom, newTo });
  };
  for (const { removed, added, count } of parts) {
    if (removed) to += count;
    else if (added) newTo += count;
    else {
      flush();
      [from, newFrom] = [to + count, newTo + count];
      [to, newTo] = [from, newFrom];
    }
  }
  flush();
  return changes;
}
