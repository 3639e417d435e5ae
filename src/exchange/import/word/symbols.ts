/** Signs of the fonts Symbol and Wingdings that stand in acts and forms, by their place in the font. */
const signs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  symbol: { "2d": "−", a3: "≤", b1: "±", b3: "≥", b4: "×", b7: "•", b8: "÷", b9: "≠", "2a": "*" },
  wingdings: {
    "6f": "☐",
    "71": "☐",
    "72": "☐",
    a3: "☐",
    a8: "☐",
    fb: "☒",
    fd: "☒",
    fe: "☑",
    fc: "✓",
    a7: "•",
    d8: "•",
    "9f": "•",
  },
  "wingdings 2": { "50": "✓", "52": "☑", "54": "☒", a3: "☐" },
};

/** The sign that `w:sym` shows; `undefined` if its font has one that has no letter here. */
export function symbolOf(code: string, font: string): string | undefined {
  const value = Number.parseInt(code, 16);
  if (Number.isNaN(value)) return undefined;
  // Fonts of signs are mapped to the private use area.
  const isPrivate = value >= 0xf000 && value <= 0xf0ff;
  const place = (isPrivate ? value - 0xf000 : value).toString(16);
  const known = signs[font.toLowerCase()]?.[place];
  if (known !== undefined) return known;
  return isPrivate || signs[font.toLowerCase()] ? undefined : String.fromCodePoint(Math.min(value, 0x10_ffff));
}
