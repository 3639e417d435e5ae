import { expect, it } from "vitest";
import type { Act, Vocabulary } from "../../model/vocabulary.js";
import { actPhrases, findAct } from "./find-act.js";

const act = (id: string, ...phrases: readonly string[]): [string, Act] => [id, { id, phrases } as unknown as Act];
const vocabulary: Vocabulary = {
  facts: new Map(),
  registers: new Map(),
  acts: new Map([
    act("jawab-isu", "menjawab Isu Publik", "jawaban atas Isu Publik"),
    act("balas", "membalas", "menjawab isu publik"),
    act("menjawab-isu", "membalas"),
  ]),
};

it.each([
  ["menjawab Isu Publik", "jawab-isu"],
  ["MENJAWAB  isu\npublik ", "jawab-isu"],
  ["jawaban atas Isu Publik", "jawab-isu"],
  ["jawab-isu", "jawab-isu"],
  ["membalas", "balas"],
  ["menjawab-isu", "menjawab-isu"],
  ["menjawab", undefined],
  ["Jawab-Isu", undefined],
  ["", undefined],
])("«%s» names the act %s; of two with one phrase the first", (words, id) => {
  expect(findAct(words, vocabulary)?.id).toBe(id);
});

it("suggests from all phrases of all acts", () => {
  expect(actPhrases(vocabulary)).toEqual([
    "menjawab Isu Publik",
    "jawaban atas Isu Publik",
    "membalas",
    "menjawab isu publik",
    "membalas",
  ]);
});
