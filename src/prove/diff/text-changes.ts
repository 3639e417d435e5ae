import type { DiffWire } from "../../model/generated/diff-wire.js";
import { type DiffPart, wordDiff } from "../review/word-diff.js";
import { likeness } from "./likeness.js";
import { matchTexts } from "./match-texts.js";
import { allWords, type TextDocument, type TextUnit, walkUnits } from "./text-units.js";

/** One provision that is not as it was. */
export type TextChange = DiffWire["texts"][number];

/** How two texts differ, and how much of them is the same law at all. */
export type TextComparison = {
  readonly changes: readonly TextChange[];
  /** Places with words of their own: before, after, and found in both. */
  readonly counts: { readonly before: number; readonly after: number; readonly matched: number };
  /** Places before by those after, as `document#provision`. */
  readonly places: ReadonlyMap<string, string>;
};

type Home = { readonly document: TextDocument; readonly parent: TextUnit | undefined };
type Placed = { readonly change: TextChange; readonly order: number };

/**
 * Compares two texts provision by provision: words removed and added, provisions added, removed, moved and renumbered. What was added or removed with
 * all that stands in it is one change; what only moved or got another number along with what it stands in is none.
 */
export function compareTexts(before: readonly TextDocument[], after: readonly TextDocument[]): TextComparison {
  const match = matchTexts(before, after);
  const [homesBefore, homesAfter] = [homesOf(before), homesOf(after)];
  const order = indexOf(homesAfter);
  const unitsBefore = [...homesBefore.keys()];
  const orderBefore = indexOf(homesBefore);
  const placed = [
    ...[...homesAfter].flatMap(([unit, home]) => ofAfter(unit, home)),
    ...[...homesBefore].flatMap(([unit, home]) => ofRemoved(unit, home)),
  ];
  const matched = [...match.beforeOf].filter(([unit, old]) => isSameText(unit, old)).length;
  return {
    changes: placed.sort((a, b) => a.order - b.order).map(({ change }) => change),
    counts: { before: countWords(homesBefore), after: countWords(homesAfter), matched },
    places: new Map(
      [...match.beforeOf].map(([unit, old]) => [keyOf(unit, homesAfter), keyOf(old, homesBefore)] as const),
    ),
  };

  function ofAfter(unit: TextUnit, home: Home): readonly Placed[] {
    const at = order.get(unit) ?? 0;
    const old = match.beforeOf.get(unit);
    if (!old)
      return isWhollyNew(unit, home, match.beforeOf)
        ? [{ change: whole("added", unit, home, match.beforeOf), order: at }]
        : [];
    const was = homesBefore.get(old) as Home;
    const moved = hasMoved(home, was);
    const renumbered = unit.kind !== "row" && unit.kind !== "item" && unit.label !== old.label;
    const parts = unit.words === old.words ? [] : wordDiff(old.words, unit.words);
    const changed = parts.some(({ kind }) => kind !== "same");
    if (!moved && !renumbered && !changed) return [];
    const same: DiffPart[] = unit.words === "" ? [] : [{ kind: "same", words: unit.words }];
    const change: TextChange = {
      change: changed ? "changed" : "same",
      moved,
      renumbered,
      before: placeOf(old, was),
      after: placeOf(unit, home),
      parts: [...(changed ? parts : same)],
    };
    return [{ change, order: at }];
  }

  function hasMoved(home: Home, was: Home): boolean {
    if (home.parent === undefined || was.parent === undefined) {
      const together = match.documents.some((one) => one.after === home.document && one.before === was.document);
      return !together || home.parent !== was.parent;
    }
    return match.beforeOf.get(home.parent) !== was.parent;
  }

  function ofRemoved(unit: TextUnit, home: Home): readonly Placed[] {
    if (match.afterOf.has(unit) || !isWhollyNew(unit, home, match.afterOf)) return [];
    return [{ change: whole("removed", unit, home, match.afterOf), order: placeOfRemoved(unit) }];
  }

  /** Behind what stood before it and still stands. */
  function placeOfRemoved(unit: TextUnit): number {
    for (let index = (orderBefore.get(unit) ?? 0) - 1; index >= 0; index -= 1) {
      const after = match.afterOf.get(unitsBefore[index] as TextUnit);
      if (after) return (order.get(after) ?? 0) + 0.5;
    }
    return -0.5;
  }
}

/** How alike the words of one place must be to speak for one law: that both have a Pasal 1 says nothing. */
const sameText = 0.5;

function isSameText({ words }: TextUnit, old: TextUnit): boolean {
  return words !== "" && old.words !== "" && (words === old.words || likeness(words, old.words) >= sameText);
}

/** Every unit with where it stands, in the order of the text. */
function homesOf(documents: readonly TextDocument[]): ReadonlyMap<TextUnit, Home> {
  const homes = new Map<TextUnit, Home>();
  const visit = (units: readonly TextUnit[], document: TextDocument, parent: TextUnit | undefined): void => {
    for (const unit of units) {
      homes.set(unit, { document, parent });
      visit(unit.children, document, unit);
    }
  };
  for (const document of documents) visit(document.units, document, undefined);
  return homes;
}

function indexOf(homes: ReadonlyMap<TextUnit, Home>): ReadonlyMap<TextUnit, number> {
  return new Map([...homes.keys()].map((unit, index) => [unit, index]));
}

/** Whether a unit is told by itself: the one it stands in is known on both sides, or tells only its own words. */
function isWhollyNew(unit: TextUnit, { parent }: Home, known: ReadonlyMap<TextUnit, TextUnit>): boolean {
  if (parent === undefined || known.has(parent)) return allWords(unit) !== "";
  return holdsKnown(parent, known) && allWords(unit) !== "";
}

function holdsKnown(unit: TextUnit, known: ReadonlyMap<TextUnit, TextUnit>): boolean {
  return walkUnits(unit.children).some((one) => known.has(one));
}

/** Added or removed with all that stands in it; where something in it came from elsewhere or went there, only its own words. */
function whole(
  change: "added" | "removed",
  unit: TextUnit,
  home: Home,
  known: ReadonlyMap<TextUnit, TextUnit>,
): TextChange {
  const words = holdsKnown(unit, known) ? unit.words : wordsWithLabels(unit);
  const place = placeOf(unit, home);
  return {
    change,
    moved: false,
    renumbered: false,
    ...(change === "added" ? { after: place } : { before: place }),
    parts: [{ kind: change, words }],
  };
}

function wordsWithLabels({ words, children }: TextUnit): string {
  const inner = children.map((child) =>
    [child.kind === "row" || child.kind === "item" ? "" : child.label, wordsWithLabels(child)]
      .filter((one) => one !== "")
      .join(" "),
  );
  return [words, ...inner].filter((one) => one !== "").join(" ");
}

function placeOf({ id, citation }: TextUnit, { document }: Home): NonNullable<TextChange["after"]> {
  return { document: document.id, provision: id, citation };
}

function keyOf(unit: TextUnit, homes: ReadonlyMap<TextUnit, Home>): string {
  return `${homes.get(unit)?.document.id}#${unit.id}`;
}

function countWords(homes: ReadonlyMap<TextUnit, Home>): number {
  return [...homes.keys()].filter(({ words }) => words !== "").length;
}
