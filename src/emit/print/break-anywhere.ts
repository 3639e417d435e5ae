import type { PrintInline, PrintText } from "./print-node.js";

/** Text in which words that are too long may break between any two characters. */
export function breakAnywhere(text: PrintText, isTooLong: (word: string) => boolean): PrintText {
  return text.flatMap((inline): PrintText => {
    if (typeof inline === "string") return breakWords(inline, isTooLong);
    return "text" in inline ? [{ ...inline, text: breakAnywhere(inline.text, isTooLong) }] : [inline];
  });
}

function breakWords(words: string, isTooLong: (word: string) => boolean): readonly PrintInline[] {
  const broken: PrintInline[] = [];
  for (const piece of words.split(/(\s+)/)) {
    if (piece === "") continue;
    const last = broken.at(-1);
    if (piece.trim() !== "" && isTooLong(piece)) {
      for (const character of piece) broken.push(character, { kind: "may-break" });
    } else if (typeof last === "string") broken[broken.length - 1] = last + piece;
    else broken.push(piece);
  }
  return broken;
}
