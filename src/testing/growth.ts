/** CPU time of this process in milliseconds, whatever else the machine does: the least of three, since the collector comes when it likes. */
export function cpuTime(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Below this (ms) a time says nothing: it may be one tick of the clock. */
const leastTime = 2;

/**
 * How many times as long work takes on something four times as large: 4 where it grows with the size, 16 where it grows with its square.
 * @param size - Large enough that the square is seen: what takes too little time to be measured counts as growing with the size.
 */
export function growth(work: (size: number) => unknown, size: number): number {
  const small = cpuTime(() => work(size));
  return cpuTime(() => work(4 * size)) / Math.max(small, leastTime);
}

/** Between growing with the size (4) and with its square (16), with room for the collector. */
export const square = 10;
