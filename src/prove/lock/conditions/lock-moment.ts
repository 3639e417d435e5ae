import type { FactName, Moment, TimePoint } from "../../../model/condition.js";
import { report, sayFact, textAt } from "../lock.js";
import { isPeriod, quantitiesOf, sayPeriod } from "../time.js";
import { anchor, places } from "./anchor.js";
import { claimPart, listed, type Place, type Scope } from "./scope.js";

/** The event a point of time names; *now* needs no word. */
export function anchorPoint(scope: Scope, point: TimePoint, negative: boolean): readonly Place[] {
  return point.kind === "fact" ? listed(anchor(scope, point, negative)) : [];
}

/** `1 jam sejak x`: the number with its bound word, and the event after *sejak*. */
export function lockMoment(scope: Scope, one: Moment, bound: string | undefined, after?: Place): readonly Place[] {
  if (one.kind !== "offset") return anchorPoint(scope, one, false);
  const { lock, stream, view, key } = scope;
  const found = quantitiesOf(lock, stream).find(
    ({ quantity: q, at }) => scope.allows(at) && (!after || at >= after.start) && isPeriod(q, one.duration),
  );
  if (!found) report(lock, "number", key, { view, missing: sayPeriod(one.duration) });
  else {
    claimPart(scope, found.at, found.end);
    const said = textAt(lock, stream, found.at - 1);
    if (bound !== undefined && said === bound && textAt(lock, stream, found.at - 2) === "paling")
      claimPart(scope, found.at - 2, found.at);
    else if (bound !== undefined)
      report(lock, "bound-word", key, { view, missing: `paling ${bound} ${sayPeriod(one.duration)}` });
  }
  const { point } = one;
  if (point.kind !== "fact") return [];
  return anchorDirected(scope, point, one.direction === "since" ? ["sejak", "setelah"] : ["sebelum"]);
}

/** An event after one of these words: *sejak Isu Publik terdeteksi*. */
export function anchorDirected(scope: Scope, point: FactName, words: readonly string[]): readonly Place[] {
  const { lock, stream, view, key } = scope;
  for (const place of places(scope, point)) {
    const at = [place.start - 1, place.start - 2].find((before) => words.includes(textAt(lock, stream, before)));
    if (at === undefined) continue;
    claimPart(scope, textAt(lock, stream, at - 1) === "terhitung" ? at - 1 : at, place.end);
    return [place];
  }
  report(lock, "event", key, { view, missing: `${words[0]} ${sayFact(lock, point.path.join("."))}` });
  return [];
}
