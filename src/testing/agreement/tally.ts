/** How often somebody was asked, and answered otherwise. */
export type Tally = {
  readonly asked: number;
  readonly wrong: number;
  /** The first few disagreements, in words. */
  readonly told: readonly string[];
};

export const emptyTally: Tally = { asked: 0, wrong: 0, told: [] };

/** Disagreements that are told; the others are counted. */
const mostTold = 3;

/** One more answer. @param otherwise - What it says otherwise than is right. */
export function counted({ asked, wrong, told }: Tally, otherwise: string | undefined): Tally {
  if (otherwise === undefined) return { asked: asked + 1, wrong, told };
  return { asked: asked + 1, wrong: wrong + 1, told: told.length < mostTold ? [...told, otherwise] : told };
}

export function added(one: Tally, other: Tally): Tally {
  return {
    asked: one.asked + other.asked,
    wrong: one.wrong + other.wrong,
    told: [...one.told, ...other.told].slice(0, mostTold),
  };
}
