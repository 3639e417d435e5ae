import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { ChecklistGroup, ChecklistItem } from "../../model/checklist.js";
import { plainText } from "../../model/text.js";
import { diagnose } from "./diagnostics.js";
import { imperativeOf, isImperative } from "./imperatives.js";

/** As many lines as a person keeps in view (Gawande, *The Checklist Manifesto*, ch. 6: five to nine). */
const mostItems = 9;

/** A ground to go no further: `Hentikan bila …`, `Jangan …`. `Hentikan semua jadwal` is something to do. */
const stops = /^(?:jangan|(?:hentikan|kembalikan|tolak|tahan|tunda|batalkan)\s+(?:bila|jika|apabila))\b/iu;

/**
 * Whether a pause point can be worked through: few lines, each a command, grounds to stop apart from things to do.
 * @param known - Commands known beyond the everyday ones, see `commandsOf`.
 */
export function checkGroup({ title, kind, items }: ChecklistGroup, known: ReadonlySet<string>): readonly Diagnostic[] {
  const tenth = items[mostItems];
  const tooMany = tenth
    ? [diagnose("too-many-items", tenth.span, { title, count: items.length, most: mostItems })]
    : [];
  return [...tooMany, ...items.flatMap((item) => [...checkVerb(item, known), ...checkKind(item, kind)])];
}

function checkVerb(item: ChecklistItem, known: ReadonlySet<string>): readonly Diagnostic[] {
  const [word] = wordsOf(item).match(/^[\p{L}-]+/u) ?? [""];
  return isImperative(word, known)
    ? []
    : [diagnose("not-a-command", item.span, { word, instead: capitalised(imperativeOf(word)) })];
}

function checkKind(item: ChecklistItem, kind: ChecklistGroup["kind"]): readonly Diagnostic[] {
  if (stops.test(wordsOf(item)) === (kind === "stop")) return [];
  return [diagnose(kind === "stop" ? "do-item-among-stops" : "stop-item-among-acts", item.span, {})];
}

function wordsOf({ text }: ChecklistItem): string {
  return plainText(text).replace(/\s+/g, " ").trim();
}

function capitalised(word: string | undefined): string | undefined {
  return word && word.charAt(0).toUpperCase() + word.slice(1);
}
