import type { Span } from "./span.js";

/** One role of the organisasi document. */
export type Role = {
  readonly id: string;
  /** The legal term by which texts name it: `Kepala Perangkat Daerah`. */
  readonly term: string;
  /** The wider role: a norm on it binds this one too. */
  readonly parent: string | undefined;
  /** Rank: 1 is the highest; absent for roles outside the line. */
  readonly rank: number | undefined;
  /** Who stands in, first choice first. */
  readonly substitutes: readonly string[];
  readonly span: Span;
};

/** The roles by id, in the order of the text. */
export type Organisation = { readonly roles: ReadonlyMap<string, Role> };
