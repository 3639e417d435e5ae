import { invariant } from "../errors.js";
import type { Catalogue, FixKind } from "./define.js";
import type { Localised, Severity } from "./diagnostic.js";

/** What is known of a code before it is found anywhere. */
export type CodeEntry = {
  /** `area/name`. */
  readonly code: string;
  readonly severity: Severity;
  readonly summary: Localised;
  readonly why: Localised;
  /** The legal ground, as cited in Indonesian; absent where none obliges. */
  readonly ground: string | undefined;
  /** Whether only redrafting can mend it; see {@link isLeftOut}. */
  readonly draftsOnly: boolean;
  /** Which fixes it may offer; absent where none. */
  readonly fix?: FixKind;
  /** The message of the entry's example, or of every case if it has no parameters. */
  readonly message?: Localised;
  /** The help of the entry's example, or of every case if it has no parameters. */
  readonly help?: Localised;
};

/** Every code by its name, sorted in code units. */
export type Codes = ReadonlyMap<string, CodeEntry>;

/**
 * Brings the catalogues of all areas together.
 * @throws InvariantError if two catalogues claim one area: their codes could not be told apart.
 */
export function collectCatalogue(catalogues: readonly Catalogue[]): Codes {
  const areas = new Set<string>();
  const entries: CodeEntry[] = [];
  for (const catalogue of catalogues) {
    invariant(!areas.has(catalogue.area), `Two catalogues claim the area "${catalogue.area}".`);
    areas.add(catalogue.area);
    for (const name of Object.keys(catalogue.entries)) entries.push(readEntry(catalogue, name));
  }
  entries.sort((a, b) => (a.code < b.code ? -1 : 1));
  return new Map(entries.map((entry) => [entry.code, entry]));
}

function readEntry({ area, entries }: Catalogue, name: string): CodeEntry {
  const declared = entries[name];
  invariant(declared, `The area "${area}" has no entry "${name}".`);
  const { severity, summary, why, ground, example, draftsOnly = false, fix } = declared;
  // A text that takes no parameters is its own example.
  const text = (of: (params: never) => Localised): Localised | undefined =>
    example !== undefined || of.length === 0 ? of(example as never) : undefined;
  const message = text(declared.message);
  const help = text(declared.help);
  return {
    code: `${area}/${name}`,
    severity,
    summary,
    why,
    ground,
    draftsOnly,
    ...(fix && { fix }),
    ...(message && { message }),
    ...(help && { help }),
  };
}
