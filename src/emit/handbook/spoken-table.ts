import type { DecisionTable } from "../../model/decision-table.js";
import { type BlockOf, type Cell, plainText } from "../../model/text.js";
import type { Vocabulary } from "../../model/vocabulary.js";

type Table = BlockOf<"table">;

/** Names of choices of more than one word (`media_arus_utama`). */
const choiceName = /\b[a-z0-9]+(?:_[a-z0-9]+)+\b/g;

/**
 * A decision table as it is read in an official text: columns headed by the words of the vocabulary instead of names of facts, choices in words, and
 * a dash where anything will do.
 */
export function spokenTable(table: Table, { facts, determines }: DecisionTable, vocabulary: Vocabulary): Table {
  const names = [...facts, determines];
  return {
    ...table,
    header: table.header.map((cell) => {
      const written = textOf(cell);
      return names.includes(written) ? withText(cell, heading(factWords(written, vocabulary))) : cell;
    }),
    rows: table.rows.map((row) =>
      row.map((cell) => {
        const written = textOf(cell);
        return withText(cell, written === "-" ? "–" : written.replace(choiceName, (name) => name.replaceAll("_", " ")));
      }),
    ),
  };
}

/** The first words the vocabulary gives a fact, or its name without signs. */
export function factWords(fact: string, { facts }: Vocabulary): string {
  return facts.get(fact)?.phrases[0] ?? fact.replace(/^.*\./, "").replaceAll("_", " ");
}

function heading(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function textOf({ children }: Cell): string {
  return plainText(children).trim();
}

function withText(cell: Cell, value: string): Cell {
  const first = cell.children[0];
  if (!first || textOf(cell) === value) return cell;
  return { ...cell, children: [{ kind: "text", value, span: first.span }] };
}
