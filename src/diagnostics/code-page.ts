/** What is told of a code beyond its catalogue entry: texts of the law as they should not and as they should be written. In Indonesian. */
export type CodePage = {
  /** Markdown; the places that are found are marked `⟦ ⟧`. */
  readonly avoid: readonly string[];
  /** Markdown. */
  readonly prefer: readonly string[];
  /** What is missed on purpose, as a Markdown list. */
  readonly misses: string;
};
