const units = ["", "Satu", "Dua", "Tiga", "Empat", "Lima", "Enam", "Tujuh", "Delapan", "Sembilan"];

/** `Kesatu`, `Kesebelas`, `Kedua Belas`, `Kedua Puluh Satu`: the ordinal words that count a Bagian (UU 12/2011 Lampiran II angka 73), 1 to 99. */
export function ordinalWords(value: number): string {
  if (value === 10) return "Kesepuluh";
  if (value === 11) return "Kesebelas";
  const ke = (unit: number): string => `Ke${(units[unit] as string).toLowerCase()}`;
  if (value < 10) return ke(value);
  if (value < 20) return `${ke(value - 10)} Belas`;
  const tens = `${ke(Math.floor(value / 10))} Puluh`;
  return value % 10 === 0 ? tens : `${tens} ${units[value % 10]}`;
}

const words = Array.from({ length: 99 }, (_, i) => ({ value: i + 1, words: ordinalWords(i + 1) })).sort(
  (a, b) => b.words.length - a.words.length,
);

/** Reads ordinal words at the start of a text, the longest that fit; `rest` is what follows. */
export function readOrdinalWords(text: string): { value: number; words: string; rest: string } | undefined {
  const found = words.find((entry) => text === entry.words || text.startsWith(`${entry.words} `));
  return found && { ...found, rest: text.slice(found.words.length).trim() };
}
