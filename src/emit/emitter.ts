import type { Outcome } from "../diagnostics/diagnostic.js";
import type { Bundle } from "../model/bundle.js";
import type { Handbook } from "../model/handbook.js";
import type { Settings } from "../model/settings.js";
import type { SourceFile } from "../model/source-file.js";

/** One file of the publication. */
export type OutputFile = {
  /** Path inside the publication, with forward slashes: `handbook/index.html`. */
  readonly path: string;
  readonly contents: string | Uint8Array;
};

/** What an emitter made, and what is still being made on a thread: its files, and what was found. */
export type Emission = Outcome<readonly OutputFile[]> & { readonly later?: Promise<Outcome<readonly OutputFile[]>> };

/** Turns the handbook into files; writes none, reads no clock: the same handbook gives the same bytes. */
export type Emitter = {
  /** Folder of the publication it fills: `handbook`, `checklists`, `rules`. */
  readonly name: string;
  readonly summary: string;
  /** It does not ask what others made: it need not wait for them, and is not told. */
  readonly alone?: true;
  /**
   * @param bundle - What the handbook says to machines, compiled and proved before.
   * @param before - Files that earlier outputs made: pages list them as downloads.
   * @param settings - How the outcome is published.
   * @param sources - The texts the handbook was compiled from, by path; without them a file cannot carry its own.
   */
  emit(
    handbook: Handbook,
    bundle: Bundle,
    before: readonly OutputFile[],
    settings?: Settings,
    sources?: ReadonlyMap<string, SourceFile>,
  ): Emission | Promise<Emission>;
};

/** All of an emission, once it is there. */
export async function wholeOf({ later, ...made }: Emission): Promise<Outcome<readonly OutputFile[]>> {
  const more = await later;
  if (more === undefined) return made;
  return { value: [...made.value, ...more.value], diagnostics: [...made.diagnostics, ...more.diagnostics] };
}
