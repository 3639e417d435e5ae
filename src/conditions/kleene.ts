import type { Truth } from "./fact-value.js";

/** `dan`: false as soon as one is false, unknown if none is but one is unknown. */
export function allTrue<T>(items: Iterable<T>, test: (item: T) => Truth): Truth {
  let result: Truth = true;
  for (const item of items) {
    const truth = test(item);
    if (truth === false) return false;
    if (truth === undefined) result = undefined;
  }
  return result;
}

/** `atau`: true as soon as one is true, unknown if none is but one is unknown. */
export function someTrue<T>(items: Iterable<T>, test: (item: T) => Truth): Truth {
  return negated(allTrue(items, (item) => negated(test(item))));
}

/** `bukan`: unknown stays unknown. */
export function negated(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}
