import type { Span } from "./span.js";

/** The type of a fact (AUTHORING 1, `jenis`). */
export type FactType =
  | { readonly kind: "boolean" }
  /** A choice; `ordered` choices stand from lowest to highest. */
  | { readonly kind: "choice"; readonly choices: readonly string[]; readonly ordered: boolean }
  /** A whole number of `unit`, from `minimum` to `maximum` (both inclusive) where the vocabulary limits it. */
  | { readonly kind: "number"; readonly unit: string; readonly minimum?: number; readonly maximum?: number }
  /** A whole number of a unit of time, in words: `hari kerja`. Absent where the row named none (a finding says so). */
  | { readonly kind: "duration"; readonly unit: string | undefined }
  /** A civil date, `YYYY-MM-DD` in the calendar's zone. */
  | { readonly kind: "date" }
  /** A time of day, `HH.MM`; as a number the minutes since midnight. */
  | { readonly kind: "time" }
  /** An instant, or *has not happened yet*. */
  | { readonly kind: "event" }
  | { readonly kind: "text" }
  /** An identity (person, account, agency): only equality. */
  | { readonly kind: "reference" }
  /** A list of choices, or of rows of a register. */
  | { readonly kind: "list"; readonly choices: readonly string[]; readonly register: string | undefined }
  /** Derived by the rule or decision table of that id; `choices` as the table may give them. */
  | {
      readonly kind: "derived";
      readonly by: string;
      readonly choices: readonly string[];
      readonly ordered: boolean;
    };

/** One fact the rules may ask for. */
export type Fact = {
  /** `entity.attribute`. */
  readonly name: string;
  readonly type: FactType;
  /** How the text speaks of it; each a phrase. */
  readonly phrases: readonly string[];
  readonly meaning: string;
  /** The value a form may begin with, as written and held against the type; never for a fact of fault. An absent fact stays unknown. */
  readonly default: string | undefined;
  readonly span: Span;
};

/** One act a norm may be about. */
export type Act = {
  readonly id: string;
  /** The words by which texts name it: `menerbitkan Tanggapan`, `penerbitan Tanggapan`. */
  readonly phrases: readonly string[];
  /** The event that shows it was done. */
  readonly doneWhen: string | undefined;
  /** The wider act it is a case of. */
  readonly partOf: string | undefined;
  /**
   * What holds where no norm speaks. `forbidden`: it needs an applicable permission, right or power (*hanya … dapat*, *berwenang*). An act
   * whose row is silent has the default of its wider act; one without either is allowed.
   */
  readonly default: "allowed" | "forbidden";
  /** Acts that cannot be done together with it, by id, in code-unit order: each of them names this one too. */
  readonly opposes: readonly string[];
  readonly span: Span;
};

/** What a cell of a register may hold, as people write it in a file. */
export type CellForm =
  | { readonly kind: "text" }
  /** A civil date. */
  | { readonly kind: "date" }
  /** When something happened: a date, or a date with a time of day; `belum` for what has not happened. */
  | { readonly kind: "moment" }
  /** `ya` or `tidak`. */
  | { readonly kind: "yes-no" }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  /** A whole number, both limits inclusive. */
  | { readonly kind: "number"; readonly minimum?: number; readonly maximum?: number };

/** What a row of a register says of a fact of the law. */
export type RowFact = {
  readonly fact: string;
  /** The columns that say it: one that holds its value, or those that must be filled for it to be true. */
  readonly columns: readonly string[];
  readonly by: "value" | "filled";
};

/** A table of persons, accounts or agencies: what an audit counts and what tables of a decree or a form are filled from. */
export type Register = {
  readonly id: string;
  readonly members: readonly string[];
  readonly columns: readonly string[];
  /** What people call a column, by its name; a column without words of its own goes by its name. */
  readonly labels: ReadonlyMap<string, string>;
  /** What a column holds, in a sentence; a column that nobody explained is absent. */
  readonly meanings: ReadonlyMap<string, string>;
  /** Columns that every row of a register file fills. */
  readonly required: readonly string[];
  /** What the cells of every column hold. */
  readonly forms: ReadonlyMap<string, CellForm>;
  /** The columns between whose days a row is in force, both inclusive in the calendar's zone; absent: always. */
  readonly validity: { readonly from: string; readonly until: string } | undefined;
  /** What its rows say of the law's facts: columns named like one (`register.column`), and those the vocabulary assigns. */
  readonly facts: readonly RowFact[];
  readonly span: Span;
};

/** Everything the kosakata documents declare, by name, in the order of the text. */
export type Vocabulary = {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly acts: ReadonlyMap<string, Act>;
  readonly registers: ReadonlyMap<string, Register>;
};
