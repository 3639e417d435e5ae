import type { NormAct } from "../../model/norm.js";
import { claimWords, type Lock, placeOf, report, type Stream, textAt } from "./lock.js";
import { wordAt } from "./tokens.js";
import { clauseWords, connectors, marks } from "./words.js";

/** Where the act of a rule stands in a stream of the text: its operative word, its verb and its object. */
export type FoundAct = {
  readonly stream: Stream;
  readonly hit: { readonly start: number };
  readonly verb: number;
  readonly objects: readonly number[];
};

/** *menyampaikan jawaban ⟦dan⟧ menerbitkan Konten*, *menerbitkan Tanggapan ⟦dan⟧ Konten*: the act is the second half. */
export function joinBefore(lock: Lock, { stream, verb, objects }: FoundAct): number | undefined {
  return [verb, objects[0] ?? verb].map((at) => at - 1).find((at) => connectors.has(textAt(lock, stream, at)));
}

/** *mengarsipkan Konten ⟦dan persetujuan⟧*: an object the rule leaves out. */
export function reportHalf(lock: Lock, view: Stream, found: FoundAct, key: string, act: NormAct): void {
  const joined = joinAfter(lock, found);
  if (joined === undefined) return;
  const { stream } = found;
  awaitOthers(lock, found, joined, () => {
    const rest = stream.slice(joined, joined + 4).map((_, offset) => textAt(lock, stream, joined + offset));
    const words = rest.filter((text) => !marks.has(text)).join(" ");
    const at = placeOf(lock, stream, joined, joined + 2);
    report(lock, "half", key, { view, missing: words, nearest: act.words, at });
    claimWords(lock, stream, joined, joined + 1);
  });
}

function joinAfter(lock: Lock, { stream, objects, hit }: FoundAct): number | undefined {
  const [last] = objects.slice(-1);
  if (last === undefined) return undefined;
  const after = last + 1;
  if (connectors.has(textAt(lock, stream, after))) return after;
  // The object of a passive stands before its operative word, and no list of others follows it.
  if (last < hit.start || textAt(lock, stream, after) !== ",") return undefined;
  for (let at = after + 1; at <= after + 6; at += 1) {
    const text = textAt(lock, stream, at);
    if (clauseWords.has(text) || (marks.has(text) && text !== ",") || text === "terhitung") return undefined;
    if (connectors.has(text)) return at;
  }
  return undefined;
}

/** Only when all rules of the provision have spoken is it known whether one of them reads the other half. */
export function awaitOthers(lock: Lock, { stream }: FoundAct, joined: number, otherwise: () => void): void {
  const { unit } = lock;
  const token = stream[joined] as number;
  lock.pending.push(() => {
    if (unit.claimed[token] === 1) return;
    if (joinsActs(lock, token)) unit.claimed[token] = 1;
    else otherwise();
  });
}

/** Whether rules read what stands on both sides of a connector, and each for itself says what the text says of both. */
export function joinsActs({ unit, norm }: Lock, connector: number): boolean {
  const word = wordAt(unit.tokens, connector);
  const isBoth = word === "dan" || word === "serta";
  const acts = [...unit.acts];
  // *wajib menerbitkan Tanggapan ⟦dan⟧ dilarang menerbitkan Konten*.
  if (isBoth && acts.some(([, { hit }]) => hit === connector + 1)) return true;
  const right = unit.acts.get(connector + 1);
  if (!right) return false;
  // *wajib A atau B* leaves a choice, two duties do not.
  const isDuty = norm.modality === "obligation" || norm.modality === "requirement";
  if (!isBoth && (isDuty || !word.endsWith("atau"))) return false;
  const isVerb = right.verb === connector + 1;
  return acts.some(
    ([token, left]) =>
      token < connector && left.hit === right.hit && (isVerb || (left.verb === right.verb && token !== left.verb)),
  );
}
