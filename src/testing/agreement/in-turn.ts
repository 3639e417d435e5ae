/** Does jobs, so many at a time, and gives what came of them in the order of the jobs. */
export async function inTurn<T, R>(jobs: readonly T[], atOnce: number, run: (job: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const left = [...jobs.entries()].reverse();
  const lane = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [place, job] = next;
      results[place] = await run(job);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return results;
}
