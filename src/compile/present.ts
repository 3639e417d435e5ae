/** The object without its undefined values: on the wire an absent value is left out, never null. */
export type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out what is undefined; the order of keys stays. */
export function present<T extends object>(value: T): Present<T> {
  const kept: { [key: string]: unknown } = {};
  for (const key of Object.keys(value)) {
    const one = value[key as keyof T];
    if (one !== undefined) kept[key] = one;
  }
  return kept as Present<T>;
}
