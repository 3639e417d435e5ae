import type { FactName } from "../../../model/condition.js";
import type { Fact } from "../../../model/vocabulary.js";
import { choicesOf } from "../lexicon.js";
import { choiceWords, report, standsAt } from "../lock.js";
import { denial, places, reportFact, reportNegation } from "./anchor.js";
import { lockConnector } from "./lock-connector.js";
import { claimPart, listed, nearby, type Place, type Scope } from "./scope.js";

/** `isu.tingkat = krisis`, `isu.tingkat >= serius`: the choices it stands for, each named. */
export function lockWord(
  scope: Scope,
  left: FactName,
  fact: Fact | undefined,
  operator: string,
  choice: string,
  denies: boolean,
): readonly Place[] {
  const all = choicesOf(fact?.type);
  const rank = all.indexOf(choice);
  if (operator === "=" || operator === "!=" || rank < 0) return lockChoices(scope, left, [choice], denies);
  const { lock, stream } = scope;
  const up = operator.startsWith(">");
  const around = up ? upward : downward;
  // *serius atau lebih tinggi*, *di atas tingkat rutin*: one word stands for the set.
  const words = choiceWords(choice);
  for (const at of stream.keys()) {
    if (!scope.allows(at) || !standsAt(lock, stream, words, at)) continue;
    const after = around.after.find((tail) => standsAt(lock, stream, tail, at + words.length));
    // *di atas rutin*, *di atas tingkat rutin*.
    const starts = around.before.flatMap((head) =>
      [at - head.length, at - 1 - head.length].filter((start) => standsAt(lock, stream, head, start)),
    );
    const [start = at] = operator.endsWith("=") ? [] : starts;
    const end = at + words.length + (operator.endsWith("=") ? (after?.length ?? 0) : 0);
    if (end - start === words.length) continue;
    claimPart(scope, start, end);
    return lockChoices(scope, left, [choice], denies);
  }
  const set =
    operator === ">="
      ? all.slice(rank)
      : operator === ">"
        ? all.slice(rank + 1)
        : operator === "<"
          ? all.slice(0, rank)
          : all.slice(0, rank + 1);
  return lockChoices(scope, left, set, denies);
}

const upward = {
  after: [
    ["atau", "lebih", "tinggi"],
    ["ke", "atas"],
    ["atau", "lebih"],
  ],
  before: [["di", "atas"], ["lebih", "tinggi", "dari"], ["melebihi"]],
};
const downward = {
  after: [
    ["atau", "lebih", "rendah"],
    ["ke", "bawah"],
    ["atau", "kurang"],
  ],
  before: [
    ["di", "bawah"],
    ["lebih", "rendah", "dari"],
  ],
};

/** A fact and the choices named of it, joined by the connector. */
export function lockChoices(
  scope: Scope,
  name: FactName,
  wanted: readonly string[],
  negative: boolean,
): readonly Place[] {
  const { lock, stream, view, key } = scope;
  const found = places(scope, name);
  if (found.length === 0) {
    reportFact(scope, name);
    return [];
  }
  const named = (place: Place): readonly (Place | undefined)[] =>
    wanted.map((choice) => {
      const words = choiceWords(choice);
      for (let at = place.start; at <= place.end + nearby; at += 1)
        if (scope.allows(at) && standsAt(lock, stream, words, at)) return { start: at, end: at + words.length };
      return undefined;
    });
  const count = (place: Place): number => named(place).filter(Boolean).length;
  const whole = found.filter((place) => count(place) === wanted.length);
  const place =
    whole.find((one) => (denial(scope, one) !== undefined) === negative) ??
    found.reduce((a, b) => (count(b) > count(a) ? b : a));
  const words = named(place);
  const denied = denial(scope, place);
  if (denied !== undefined) claimPart(scope, denied, denied + 1);
  claimPart(scope, place.start, place.end);
  for (const one of words) if (one) claimPart(scope, one.start, one.end);
  for (const [index, choice] of wanted.entries())
    if (!words[index])
      report(lock, "choice", key, { view, missing: choiceWords(choice).join(" "), nearest: name.path.join(".") });
  if (whole.length > 0 && (denied !== undefined) !== negative) reportNegation(scope, name, negative);
  const chosen = words.flatMap(listed);
  if (whole.length > 0) lockConnector(scope, !negative, chosen.map(listed));
  return [place, ...chosen];
}
