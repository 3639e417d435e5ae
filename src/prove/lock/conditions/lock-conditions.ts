import type { WrittenCondition } from "../../../model/condition.js";
import { type Lock, plainStream, type Stream, textAt, tokenAt, viewOf } from "../lock.js";
import { connectors } from "../words.js";
import { lockElementAct, lockElementsWhole, rangeOfItem } from "./lock-elements.js";
import { readCondition } from "./read-condition.js";

/** Holds `bila`, `kecuali` and `unsur` against the words of the text. */
export function lockConditions(lock: Lock): void {
  const { norm } = lock;
  for (const { key, value } of norm.when) lockCondition(lock, "bila", key, value, 1);
  for (const { key, value } of norm.unless) lockCondition(lock, "kecuali", key, value, 2);
  for (const { key, value } of norm.elements) {
    if ("tree" in value) lockCondition(lock, "unsur", key, value, 1);
    else lockElementAct(lock, key, value);
  }
  lockElementsWhole(lock);
}

function lockCondition(
  lock: Lock,
  name: "bila" | "kecuali" | "unsur",
  key: string | undefined,
  condition: WrittenCondition,
  layer: 1 | 2,
): void {
  if (!condition.tree) return;
  const view = viewOf(lock, key);
  const stream = plainStream(lock, view);
  const excepted = exceptedPart(lock, stream);
  const item = name === "unsur" ? rangeOfItem(lock, key) : undefined;
  const allows = (at: number): boolean => {
    const token = tokenAt(stream, at);
    if (item && (token < item.start || token >= item.end)) return false;
    return excepted.has(at) === (layer === 2);
  };
  readCondition(
    { lock, view, stream, allows, layer, key: key === undefined ? name : `${name}.${key}` },
    condition.tree,
    false,
  );
}

/** Offsets from *kecuali* to the end of its clause. */
function exceptedPart(lock: Lock, stream: Stream): ReadonlySet<number> {
  const part = new Set<number>();
  for (let at = 0; at < stream.length; at += 1) {
    if (textAt(lock, stream, at) !== "kecuali") continue;
    const opensSentence = at === 0;
    for (; at < stream.length; at += 1) {
      const text = textAt(lock, stream, at);
      const joins = connectors.has(textAt(lock, stream, at + 1));
      const goesOn = textAt(lock, stream, at + (joins ? 2 : 1)) === "yang";
      if (text === ";" || text === "." || (text === "," && (goesOn || opensSentence))) break;
      part.add(at);
    }
  }
  return part;
}
