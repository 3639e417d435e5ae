/** Maps offsets of the text given to the parser back to offsets of the source. */
export type OffsetMap = {
  /** The source offset of the code unit at `offset`. */
  back(offset: number): number;
  /** The source offset of an exclusive end: an end at a line start belongs to the line before. */
  backEnd(offset: number): number;
};

/** Collects one (output offset, shift) pair a line; looking up is a binary search. */
export function offsetMapBuilder(): {
  add(output: number, source: number): void;
  build(sourceLength: number): OffsetMap;
} {
  const outputs: number[] = [];
  const shifts: number[] = [];
  return {
    add(output, source) {
      outputs.push(output);
      shifts.push(source - output);
    },
    build(sourceLength) {
      const back = (offset: number): number => {
        let low = 0;
        let high = outputs.length - 1;
        while (low < high) {
          const middle = (low + high + 1) >> 1;
          if ((outputs[middle] as number) <= offset) low = middle;
          else high = middle - 1;
        }
        return Math.max(0, Math.min(sourceLength, offset + (shifts[low] ?? 0)));
      };
      return { back, backEnd: (offset) => (offset === 0 ? 0 : Math.min(sourceLength, back(offset - 1) + 1)) };
    },
  };
}
