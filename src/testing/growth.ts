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

/** Between growing with the size (4) and with its square (16), with room for the collector. */
export const square = 10;

/** How often to measure before a growth like that of the square is believed. */
const rounds = 4;

/**
 * How many times as long work takes on something four times as large: 4 where it grows with the size, 16 where it grows with its square. A machine
 * that does other things only makes times longer: what looks like the square is measured again, and of each size the least time counts.
 * @param size - Large enough that the square is seen: what takes too little time to be measured counts as growing with the size.
 */
export function growth(work: (size: number) => unknown, size: number): number {
  let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let times = square;
  for (let round = 1; round <= rounds && times >= square; round += 1) {
    small = Math.min(
      small,
      cpuTime(() => work(size)),
    );
    large = Math.min(
      large,
      cpuTime(() => work(4 * size)),
    );
    times = large / Math.max(small, leastTime);
  }
  return times;
}
