import type { NormAct } from "../../../model/norm.js";
import { actPhrases, claimWords, type Lock, report, standsAt, viewOf } from "../lock.js";

/** A sanction or act of a list: its words in its own item. */
export function lockElementAct(lock: Lock, key: string | undefined, act: NormAct): void {
  const view = viewOf(lock, key);
  const item = rangeOfItem(lock, key);
  for (const phrase of [...actPhrases(lock, act)].sort((a, b) => b.length - a.length)) {
    for (const [at, token] of view.entries()) {
      if ((item && (token < item.start || token >= item.end)) || !standsAt(lock, view, phrase, at)) continue;
      claimWords(lock, view, at, at + phrase.length);
      return;
    }
  }
  report(lock, "act", `unsur.${key}`, { view, missing: act.words });
}

/** Every item of the list has its element. */
export function lockElementsWhole(lock: Lock): void {
  const { norm, provision, unit } = lock;
  if (norm.elements.length === 0) return;
  const keys = new Set(norm.elements.map(({ key }) => key));
  for (const { number, id, labelSpan } of provision.children) {
    if (keys.has(number) || !unit.ranges.has(id)) continue;
    report(lock, "item-unread", "unsur", { view: viewOf(lock, number), missing: number, at: labelSpan });
  }
}

/** Tokens of the item of a list with this label. */
export function rangeOfItem(
  { unit, provision }: Lock,
  key: string | undefined,
): { start: number; end: number } | undefined {
  const item = provision.children.find(({ number }) => number === key);
  return item && unit.ranges.get(item.id);
}
