/** What is known of a column before it is set: the letters of its longest word, and of its longest cell. */
export type ColumnText = { readonly longestWord: number; readonly longestCell: number };

/** Twips of one letter of bold type of each size, and of the blank beside the text of a cell. */
const letters = { usual: 138, small: 112 } as const;
const padding = 200;

/** The size of a table's type: 10 or 8 points. */
export type TableType = keyof typeof letters;

/**
 * The widths of a table's columns in twips, together exactly `width`: no word is broken as long as there is room, and what is left goes to the
 * columns with the most to say.
 */
export function columnWidths(columns: readonly ColumnText[], width: number, type: TableType): readonly number[] {
  const letter = letters[type];
  const least = columns.map(({ longestWord }) => Math.max(longestWord, 2) * letter + padding);
  const whole = columns.map(({ longestCell }) => Math.max(longestCell, 2) * letter + padding);
  const room = width - sum(least);
  if (room < 0) return exactly(narrowed(least, width), width);
  if (sum(whole) <= width) return exactly(whole, width);
  // A cell three times as long needs more than another, not three times the width: it may have more lines.
  const wishes = columns.map(({ longestCell, longestWord }) => Math.sqrt(Math.max(longestCell - longestWord, 0)));
  const all = sum(wishes) || 1;
  return exactly(
    least.map((value, index) => value + (room * (wishes[index] as number)) / all),
    width,
  );
}

/** Where not all words fit, the widest columns give way, those that are narrow anyway keep theirs. */
function narrowed(least: readonly number[], width: number): readonly number[] {
  const ascending = [...least].sort((a, b) => a - b);
  let rest = width;
  for (const [index, value] of ascending.entries()) {
    const cap = rest / (ascending.length - index);
    if (value > cap) return least.map((one) => Math.min(one, cap));
    rest -= value;
  }
  return least;
}

/** The same proportions in whole twips, the last column taking what rounding leaves. */
function exactly(widths: readonly number[], width: number): readonly number[] {
  const all = sum(widths);
  const rounded = widths.map((value) => Math.floor((value * width) / all));
  const rest = width - sum(rounded);
  return rounded.map((value, index) => (index === rounded.length - 1 ? value + rest : value));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
