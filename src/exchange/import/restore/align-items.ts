import { align, wordLikeness } from "./align.js";
import { type PrintedItem, wordsOfItem } from "./printed-lines.js";
import { type KnownItem, lineHash, originsOf, type SourcePart } from "./source-part.js";

/** Which line of the Word file is which line of what was written: for each item, the index of its counterpart in `part.items`. */
export function alignItems(part: SourcePart, items: readonly PrintedItem[]): readonly (number | undefined)[] {
  // A line that is nothing but its label (`Pasal 5`) is known by what follows it.
  const keys = (hashes: readonly string[], isBare: (index: number) => boolean): readonly string[] => {
    const all = [...hashes];
    for (let index = all.length - 2; index >= 0; index -= 1)
      if (isBare(index)) all[index] = `${all[index]} ${all[index + 1]}`;
    return all;
  };
  const bare = lineHash("");
  const tableKey = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(" ")).join("/");
  const knownHashes = part.items.map((item) =>
    item.kind === "line" ? item.hash : tableKey(item.rows.map((row) => row.map(({ hash }) => hash))),
  );
  const hashes = items.map((item) =>
    item.kind === "line"
      ? lineHash(item.words)
      : tableKey(item.rows.map((row) => row.map(({ words }) => lineHash(words)))),
  );
  const knownKeys = keys(knownHashes, (index) => knownHashes[index] === bare);
  const shownKeys = keys(hashes, (index) => hashes[index] === bare);
  const before = part.items.map((item, index) => ({ key: knownKeys[index] as string, mark: markOf(item) }));
  const after = items.map((item, index) => ({ key: shownKeys[index] as string, mark: markOf(item) }));
  const oldWords = part.items.map((item) =>
    originsOf(item)
      .map((origin) => part.text.slice(...origin))
      .join(" "),
  );
  return align(before, after, (a, b) => {
    const [known, item] = [part.items[a] as KnownItem, items[b] as PrintedItem];
    if (known.kind !== item.kind) return -1;
    // Words of ours: dots to be filled in by whatever stands there now, others by what is left of them.
    if (known.kind === "line" && known.ours !== undefined) {
      const isBlank = !/[\p{L}\p{N}]/u.test(known.ours);
      const left = wordLikeness(known.ours, wordsOfItem(item));
      return isBlank ? 0.05 : left >= 0.3 ? left : -1;
    }
    if (known.kind === "line" && item.kind === "line" && known.hash === bare && item.words === "")
      return known.label === item.label ? 0.6 : 0.3;
    const alike = wordLikeness(oldWords[a] as string, wordsOfItem(item));
    return alike >= 0.5
      ? alike
      : alike >= 0.25 && known.kind === "line" && item.kind === "line" && known.label === item.label
        ? alike
        : -1;
  });
}

function markOf(item: KnownItem | PrintedItem): string | undefined {
  if (item.kind === "table") return item.rows[0]?.[0]?.mark;
  return "paragraph" in item ? item.paragraph.mark : item.mark;
}
