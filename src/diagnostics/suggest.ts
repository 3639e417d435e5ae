/** Longer words are not slips of the pen but other texts; comparing them would only cost time. */
const longest = 200;

/**
 * The candidate a person most likely meant: the one nearest in edit distance (insert, delete, replace, swap two neighbours), upper and
 * lower case alike. A third of the letters may differ, at least one, never all of them.
 * @param written - What the author wrote; a candidate spelt exactly so is no suggestion.
 * @returns `undefined` if nothing is near enough. Of equally near candidates the first in code-unit order, whatever their order.
 */
export function suggest(written: string, candidates: Iterable<string>): string | undefined {
  const letters = [...written.toLowerCase()];
  if (letters.length === 0 || letters.length > longest) return undefined;
  let limit = Math.max(1, Math.floor(letters.length / 3));
  let nearest: string | undefined;
  for (const candidate of candidates) {
    if (candidate === written || candidate.length > 2 * longest) continue;
    const others = [...candidate.toLowerCase()];
    const distance = editDistance(letters, others, limit);
    if (distance > limit || distance >= Math.max(letters.length, others.length)) continue;
    if (nearest === undefined || distance < limit || candidate < nearest) nearest = candidate;
    limit = distance;
  }
  return nearest;
}

/** Optimal string alignment distance; anything above `limit` may be given as `limit + 1`. */
function editDistance(a: readonly string[], b: readonly string[], limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let best = Math.min(replaced, at(last, column) + 1, at(current, column - 1) + 1);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, at(beforeLast, column - 2) + 1);
      current.push(best);
    }
    // A swap looks back two rows, but never gains more than it costs: once a whole row is beyond the limit, all later ones are.
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
