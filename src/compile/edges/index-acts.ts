import type { Vocabulary } from "../../model/vocabulary.js";
import { actsAbove } from "./acts-above.js";
import type { Stance } from "./stance.js";

type Acts = Vocabulary["acts"];

/** Finds stances whose act is a given one or a wider one, without looking at the others. */
export function stancesAbove(stances: readonly Stance[], acts: Acts): (act: string) => readonly Stance[] {
  const byAct = new Map<string, Stance[]>();
  for (const stance of stances) {
    const same = byAct.get(stance.act);
    if (same) same.push(stance);
    else byAct.set(stance.act, [stance]);
  }
  return (act) => actsAbove(act, acts).flatMap((above) => byAct.get(above) ?? []);
}

/** Pairs of stances whose acts, or acts they are cases of, cannot be done together: each pair once. */
export function opposedPairs(stances: readonly Stance[], acts: Acts): readonly (readonly [Stance, Stance])[] {
  const below = new Map<string, Stance[]>();
  for (const stance of stances) {
    for (const act of actsAbove(stance.act, acts)) {
      const same = below.get(act);
      if (same) same.push(stance);
      else below.set(act, [stance]);
    }
  }
  const place = new Map(stances.map((stance, index) => [stance, index]));
  const seen = new Set<string>();
  return [...acts.values()].flatMap(({ id, opposes }) =>
    (below.get(id) ?? []).flatMap((one) =>
      opposes.flatMap((opposed) =>
        (below.get(opposed) ?? []).flatMap((other): (readonly [Stance, Stance])[] => {
          const [a, b] = [place.get(one) ?? 0, place.get(other) ?? 0];
          const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
          if (a === b || seen.has(key)) return [];
          seen.add(key);
          return [a < b ? [one, other] : [other, one]];
        }),
      ),
    ),
  );
}
