/** The instant of the clock as questions take it, without its fraction. */
export function wholeSecond(instant: string): string {
  return instant.replace(/\.\d+(?=Z$)/, "");
}
