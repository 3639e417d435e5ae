/** Digits a number may have before the comma: beyond that, whole numbers are no longer exact in every reader. */
export const numberDigits = 15;
/** Digits the count of a period may have. */
export const countDigits = 6;

const written = /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d))?$/;

/**
 * Reads a number as Indonesian writes it: `10.000` is ten thousand, `1,5` one and a half.
 * @returns A decimal string (`10000`, `1.5`) without needless zeros; `undefined` if it is not one. Only one digit may follow the comma:
 * `10,000` would else be ten for one reader and ten thousand for another.
 */
export function readNumber(text: string): string | undefined {
  const match = written.exec(text);
  if (!match) return undefined;
  const whole = (match[1] as string).replaceAll(".", "").replace(/^0+(?=\d)/, "");
  const tenth = match[2] ?? "0";
  return tenth === "0" ? whole : `${whole}.${tenth}`;
}

/** Reads a whole number of at most {@link countDigits} digits, as periods count. */
export function readCount(text: string): number | undefined {
  const value = readNumber(text);
  return value === undefined || !/^\d+$/.test(value) || value.length > countDigits ? undefined : Number(value);
}

/** Writes a decimal string as Indonesian does: `10000` is `10.000`, `1.5` is `1,5`. */
export function printNumber(value: string): string {
  const [whole = "", fraction] = value.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
