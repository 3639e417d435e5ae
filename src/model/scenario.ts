import type { Span } from "./span.js";

/** A worked example: facts and the expected answer (AUTHORING 1, `skenario`). Values stay as written until they are run. */
export type Scenario = {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** Civil time as written: `2026-08-18 pukul 07.00`. */
  readonly at: string;
  readonly facts: ReadonlyMap<string, string>;
  /** The scenario it takes its facts from, if it inherits; `facts` is already merged. */
  readonly like: string | undefined;
  /** Expected answer, by key (`putusan`, `oleh`, `karena`, `kurang`, `kewajiban`, `temuan`), as written lines. */
  readonly expected: ReadonlyMap<string, readonly string[]>;
  readonly document: string;
  /** Provision it illustrates. */
  readonly provision: string;
  readonly span: Span;
};
