/**
 * A pure function that is asked the same thing again and again: its answer is kept as long as what it was asked about lives. Texts that did not
 * change between two compilations keep their objects, and with them all that was read from them.
 * @param make - Must depend on its argument alone, and that never changes.
 */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const held = known.get(key);
    if (held) return held.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}
