/**
 * What the evaluator uses and browsers of the region's older phones lack (Chrome before 93, Safari before 15.4). esbuild writes syntax out for
 * them, but adds no functions. Nothing is replaced where it exists.
 */
export function fillOldBrowsers(): void {
  const define = (on: object, name: string, value: unknown): void => {
    if (!(name in on)) Object.defineProperty(on, name, { value, configurable: true, writable: true });
  };
  define(Object, "hasOwn", (of: object, name: PropertyKey) => Object.hasOwn(of, name));
  define(Array.prototype, "at", function at(this: readonly unknown[], index: number) {
    return this[index < 0 ? this.length + index : index];
  });
}
