import { expect, it } from "vitest";
import type { Definition } from "../../model/document.js";
import { findTerms } from "./find-terms.js";

function definition(term: string, abbreviation?: string): { document: string; definition: Definition } {
  const span = { file: "x.md", start: 0, end: 0 };
  return {
    document: "x",
    definition: { id: `istilah-${term}`, term, abbreviation, meaning: "", provision: "p", span },
  };
}

const definitions = [
  definition("Perangkat Daerah"),
  definition("Perangkat Daerah Penjuru"),
  definition("Daerah"),
  definition("Tim Reaksi Cepat", "TRC"),
];

/** The words found, each with the term it stands for. */
function found(text: string): readonly string[] {
  return findTerms(text, definitions).map(({ start, end, definition: { term } }) => {
    const words = text.slice(start, end);
    return words === term ? words : `${words} (${term})`;
  });
}

it.each([
  [
    "Perangkat Daerah Penjuru dan Perangkat Daerah di Daerah",
    ["Perangkat Daerah Penjuru", "Perangkat Daerah", "Daerah"],
  ],
  ["TRC, «TRC»; (TRC)", ["TRC (Tim Reaksi Cepat)", "TRC (Tim Reaksi Cepat)", "TRC (Tim Reaksi Cepat)"]],
  ["TRC-nya", ["TRC (Tim Reaksi Cepat)"]],
  ["TRCX, xTRC, TRC2, ÉTRC", []],
  ["trc, Trc, daerah", []],
  ["", []],
])("finds in «%s»", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it("takes the first of two definitions of one term", () => {
  const [first, second] = [definition("Admin"), { ...definition("Admin"), document: "y" }];
  expect(findTerms("Admin", [first, second]).map(({ document }) => document)).toEqual(["x"]);
});

it("leaves out what is too long for a term, even if nothing else is left", () => {
  const long = definition("Admin ".repeat(100).trim());
  expect(findTerms(long.definition.term, [long])).toEqual([]);
  expect(findTerms("Admin", [long, definition("Admin")])).toHaveLength(1);
});
