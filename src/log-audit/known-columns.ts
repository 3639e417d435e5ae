import { suggest } from "../diagnostics/suggest.js";
import { approvalColumns, approvalId, entryColumns } from "../emit/exports/log/log-columns.js";
import type { Rules } from "../evaluate/rules.js";
import { type RowRefusal, refusal } from "./refused-row.js";

/** What a row may hold: its columns, those of them it must have, and for entries the facts that are sent. */
export type KnownColumns = {
  readonly names: ReadonlySet<string>;
  readonly required: readonly string[];
  /** Facts that rules derive: known, and refused by the evaluator in its own words. */
  readonly facts: ReadonlyMap<string, Rules["book"]["facts"][number]>;
};

/** Columns of an entry under these rules. */
export function knownEntryColumns({ book }: Rules): KnownColumns {
  return {
    names: new Set(entryColumns.map(({ name }) => name)),
    required: entryColumns.filter(({ required }) => required).map(({ name }) => name),
    facts: new Map(book.facts.map((fact) => [fact.name, fact])),
  };
}

/** Columns of a decision in a file of its own. */
export function knownApprovalColumns(): KnownColumns {
  const columns = [approvalId, ...approvalColumns];
  return {
    names: new Set(columns.map(({ name }) => name)),
    required: columns.filter(({ required }) => required).map(({ name }) => name),
    facts: new Map(),
  };
}

/** What is wrong with the heads of a file: unknown ones, each with the nearest that is known, two of a name, required ones that are not there. */
export function headsRefused(heads: readonly string[], known: KnownColumns): readonly RowRefusal[] {
  const twice = [...new Set(heads.filter((head, at) => heads.indexOf(head) !== at))];
  return [
    ...strangers(heads, known),
    ...twice.map((head) =>
      refusal("unknown-column", head, `Kolom «${head}» ada dua kali.`, `The column “${head}” stands twice.`),
    ),
    ...known.required
      .filter((name) => !heads.includes(name))
      .map((name) => refusal("missing", name, `Kolom ${name} tidak ada.`, `There is no column ${name}.`)),
  ];
}

/** Names that no column has. */
export function strangers(names: readonly string[], { names: own, facts }: KnownColumns): readonly RowRefusal[] {
  return names
    .filter((name) => !own.has(name) && !facts.has(name))
    .map((name) => {
      const nearest = suggest(name, [...own, ...facts.keys()]);
      return refusal(
        "unknown-column",
        name,
        `Kolom «${name}» tidak dikenal.${nearest === undefined ? "" : ` Mungkin yang dimaksud ${nearest}?`}`,
        `The column “${name}” is not known.${nearest === undefined ? "" : ` Did you mean ${nearest}?`}`,
      );
    });
}

/** A column that must not be empty. */
export function missing(name: string): RowRefusal {
  return refusal("missing", name, `${name} harus diisi.`, `${name} must be given.`);
}
