/** A stretch that differs: words `from`–`to` of the first text became words `newFrom`–`newTo` of the second; half open. */
export type WordChange = {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
};

/** Longer stretches are taken as one change. */
const largest = 1_000_000;

/** Where two texts differ, word by word: the fewest words changed (longest common subsequence). */
export function diffWords(before: readonly string[], after: readonly string[]): readonly WordChange[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end += 1;
  const [n, m] = [before.length - start - end, after.length - start - end];
  if (n === 0 && m === 0) return [];
  if (n === 0 || m === 0 || n * m > largest) return [{ from: start, to: start + n, newFrom: start, newTo: start + m }];
  const width = m + 1;
  const common = new Uint32Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i -= 1)
    for (let j = m - 1; j >= 0; j -= 1)
      common[i * width + j] =
        before[start + i] === after[start + j]
          ? (common[(i + 1) * width + j + 1] as number) + 1
          : Math.max(common[(i + 1) * width + j] as number, common[i * width + j + 1] as number);
  const changes: WordChange[] = [];
  let [i, j] = [0, 0];
  while (i < n || j < m) {
    const [fromI, fromJ] = [i, j];
    while (i < n || j < m) {
      if (i < n && j < m && before[start + i] === after[start + j]) break;
      if (j >= m || (i < n && (common[(i + 1) * width + j] as number) >= (common[i * width + j + 1] as number))) i += 1;
      else j += 1;
    }
    if (i > fromI || j > fromJ)
      changes.push({ from: start + fromI, to: start + i, newFrom: start + fromJ, newTo: start + j });
    while (i < n && j < m && before[start + i] === after[start + j]) {
      i += 1;
      j += 1;
    }
  }
  return changes;
}
