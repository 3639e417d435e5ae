const written = /^([01]\d|2[0-3])\.([0-5]\d)$/;

/**
 * Reads a time of day as Indonesian texts write it: `08.00`.
 * @returns Minutes since midnight, 0 to 1439; `undefined` if it is anything else, `24.00` included.
 */
export function readTimeOfDay(text: string): number | undefined {
  const [, hours, minutes] = written.exec(text) ?? [];
  return hours === undefined || minutes === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** Writes minutes since midnight as texts do: 480 is `08.00`. */
export function printTimeOfDay(minutes: number): string {
  const two = (count: number): string => String(count).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}.${two(minutes % 60)}`;
}
