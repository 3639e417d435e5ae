/**
 * How wide words are at most, in any face a device may choose for `sans-serif`: the widths of DejaVu Sans, the widest of the usual ones, a
 * little rounded up. A picture laid out with them holds its words on every device.
 * @param size - Of the letters, in the units of the picture.
 */
export function textWidth(text: string, size: number, weight: "plain" | "bold" = "plain"): number {
  const ems = [...text].reduce((sum, character) => sum + widthOf(character), 0);
  return Math.ceil(ems * size * (weight === "bold" ? 1.14 : 1));
}

function widthOf(character: string): number {
  if (/[ijlI.,:;'!|()[\]]/.test(character)) return 0.42;
  if (/[tfr /\\-]/.test(character)) return 0.44;
  if (/[mwMW@%]/.test(character)) return 1.02;
  if (/[A-Z&+=<>~#]/.test(character)) return 0.84;
  if (/[a-z0-9"?*_$]/.test(character)) return 0.65;
  // Letters of other scripts and signs: an em and a little.
  return 1.15;
}

/** Words set in lines no wider than `width`; a word that is wider itself is broken. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: "plain" | "bold" = "plain",
): readonly string[] {
  const fits = (words: string): boolean => textWidth(words, size, weight) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const character of word) {
      if (line !== "" && !fits(line + character)) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
  }
  return line === "" ? lines : [...lines, line];
}
