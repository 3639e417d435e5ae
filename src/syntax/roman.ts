const numerals: readonly (readonly [string, number])[] = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

/** The Roman numeral of a number from 1 to 3999. */
export function toRoman(value: number): string {
  let rest = value;
  let text = "";
  for (const [numeral, worth] of numerals) {
    while (rest >= worth) {
      text += numeral;
      rest -= worth;
    }
  }
  return text;
}

/** The number of a Roman numeral in its one correct form; `undefined` for anything else (`IIX`, `IXA`). */
export function readRoman(text: string): number | undefined {
  let rest = text;
  let value = 0;
  for (const [numeral, worth] of numerals) {
    while (rest.startsWith(numeral)) {
      value += worth;
      rest = rest.slice(numeral.length);
    }
  }
  return rest === "" && value > 0 && toRoman(value) === text ? value : undefined;
}
