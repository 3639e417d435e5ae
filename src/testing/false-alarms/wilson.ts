/** A share with the interval in which the true one lies in 95 of 100 such samples. */
export type Share = { readonly share: number; readonly low: number; readonly high: number };

/** Quantile of the normal distribution for 95 %, both sides. */
const z = 1.959963984540054;

/**
 * Wilson's score interval: sound for small samples and for shares of 0 and 1, where the usual interval has no width.
 * @param hits - How many of the sample, whole and not more than `trials`.
 * @returns `undefined` for an empty sample.
 * @source E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927.
 */
export function wilson(hits: number, trials: number): Share | undefined {
  if (trials === 0) return undefined;
  const share = hits / trials;
  const scale = 1 + z ** 2 / trials;
  const centre = share + z ** 2 / (2 * trials);
  const width = z * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
  return { share, low: Math.max(0, (centre - width) / scale), high: Math.min(1, (centre + width) / scale) };
}
