/** Adds many at once. `push(...many)` gives each as an argument of a call, and a hundred thousand of those overflow the stack. */
export function addAll<T>(to: T[], many: Iterable<T>): void {
  for (const one of many) to.push(one);
}
