/** What is known of a column before it is set: the letters of its longest word, and of its longest cell. */
export type ColumnText = { readonly longestWord: number; readonly longestCell: number };

/** Twips of one letter of bold 10 point type, and of the blank beside the text of a cell. */
const letter = 138;
const padding = 200;

/**
 * The widths of a table's columns in twips, together exactly `width`: no word is broken as long as there is room, and what is left goes to the
 * columns with the most to say.
 */
export function columnWidths(columns: readonly ColumnText[], width: number): readonly number[] {
  if (columns.length === 0) return [];
  const least = columns.map(({ longestWord }) => Math.max(longestWord, 2) * letter + padding);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const room = width - sum(least);
  if (room < 0) return exactly(least, width);
  // A cell three times as long needs more than a cell, not three times the width: it may have more lines.
  const wishes = columns.map(({ longestCell, longestWord }) => Math.sqrt(Math.max(longestCell - longestWord, 0)));
  const whole = columns.map(({ longestCell }) => longestCell * letter + padding);
  if (sum(whole) <= width) return exactly(whole, width);
  const all = sum(wishes) || 1;
  return exactly(
    least.map((value, index) => value + (room * (wishes[index] as number)) / all),
    width,
  );
}

/** The same proportions in whole twips, the last column taking what rounding leaves. */
function exactly(widths: readonly number[], width: number): readonly number[] {
  const all = widths.reduce((total, value) => total + value, 0);
  const rounded = widths.map((value) => Math.floor((value * width) / all));
  const rest = width - rounded.reduce((total, value) => total + value, 0);
  return rounded.map((value, index) => (index === rounded.length - 1 ? value + rest : value));
}
