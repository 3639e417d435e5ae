import type { Span } from "./span.js";

/** What a limit counts. */
export type LimitUnit = "characters" | "bytes" | "hashtags";

/** A limit of a platform as one source states it: data, never a norm. Rows of one platform, part and unit speak of the same limit. */
export type PlatformLimit = {
  readonly document: string;
  readonly platform: string;
  /** What is limited, as written: `teks alternatif`. */
  readonly part: string;
  /** Absent where nobody has looked yet. */
  readonly limit: number | undefined;
  readonly unit: LimitUnit;
  /** How the platform counts, as written. */
  readonly counting: string | undefined;
  readonly source: string | undefined;
  /** Of the source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exact as it is known. */
  readonly date: string | undefined;
  readonly note: string | undefined;
  readonly span: Span;
};

/** All that sources say of one limit. */
export type LimitGroup = {
  readonly platform: string;
  readonly part: string;
  readonly unit: LimitUnit;
  readonly statements: readonly PlatformLimit[];
  /** The smallest value stated: it holds whichever source is right. Absent where none is known. */
  readonly safe: number | undefined;
};

/** Limits by what they limit, in the order of the text. */
export function groupLimits(limits: readonly PlatformLimit[]): readonly LimitGroup[] {
  const groups = new Map<string, PlatformLimit[]>();
  for (const limit of limits) {
    const key = [limit.platform, limit.part, limit.unit].join("\n").toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), limit]);
  }
  return [...groups.values()].flatMap((statements) => {
    const [first] = statements;
    const known = statements.flatMap(({ limit }) => limit ?? []);
    const safe = known.length === 0 ? undefined : Math.min(...known);
    return first ? [{ platform: first.platform, part: first.part, unit: first.unit, statements, safe }] : [];
  });
}
