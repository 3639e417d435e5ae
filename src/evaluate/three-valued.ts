/** Strong Kleene: undefined is unknown. */
export type Truth = boolean | undefined;

/** Strong Kleene conjunction. */
export function and(one: Truth, other: Truth): Truth {
  if (one === false || other === false) return false;
  return one === undefined || other === undefined ? undefined : true;
}

/** Strong Kleene negation. */
export function not(one: Truth): Truth {
  return one === undefined ? undefined : !one;
}

/** Strong Kleene conjunction over a list. */
export function allTrue<T>(list: Iterable<T>, test: (one: T) => Truth): Truth {
  return not(anyTrue(list, (one) => not(test(one))));
}

/** Strong Kleene disjunction over a list. */
export function anyTrue<T>(list: Iterable<T>, test: (one: T) => Truth): Truth {
  let found: Truth = false;
  for (const one of list) {
    const truth = test(one);
    if (truth === true) return true;
    if (truth === undefined) found = undefined;
  }
  return found;
}
