import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { ChecklistGroup, ChecklistItem } from "../../model/checklist.js";
import { plainText } from "../../model/text.js";
import { diagnose } from "./diagnostics.js";
import { imperativeOf, isImperative } from "./imperatives.js";

/** As many lines as a person keeps in view (Gawande, *The Checklist Manifesto*, ch. 6: five to nine). */
const mostItems = 9;

const refusals = "hentikan|kembalikan|tolak|tahan|tunda|batalkan";
/** Can be read as a ground to go no further: `Tahan pengumuman bila …`, `Jangan …`. */
const mayStop = new RegExp(`^(?:jangan\\b|(?:${refusals})\\b.*\\b(?:bila|jika|apabila)\\b)`, "iu");
/** Can be read as nothing else: `Hentikan bila …`. */
const surelyStops = new RegExp(`^(?:jangan|(?:${refusals})\\s+(?:bila|jika|apabila))\\b`, "iu");

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
  const words = wordsOf(item);
  if (kind === "stop" && !mayStop.test(words)) return [diagnose("do-item-among-stops", item.span, {})];
  if (kind === "do" && surelyStops.test(words)) return [diagnose("stop-item-among-acts", item.span, {})];
  return [];
}

function wordsOf({ text }: ChecklistItem): string {
  return plainText(text).replace(/\s+/g, " ").trim();
}

function capitalised(word: string | undefined): string | undefined {
  return word && word.charAt(0).toUpperCase() + word.slice(1);
}
