import { expect, it } from "vitest";
import { citationKey, citationWords, parseCitation } from "./parse-citation.js";

it.each([
  ["pasal 12 ayat 3 huruf b", "pasal 12/ayat 3/huruf b"],
  ["Pasal 12 ayat (3) huruf b", "pasal 12/ayat 3/huruf b"],
  ["Ps 12(3)b", "pasal 12/ayat 3/huruf b"],
  ["ps. 12 (3) b", "pasal 12/ayat 3/huruf b"],
  ["12 (3) b", "pasal 12/ayat 3/huruf b"],
  ["12(3)b.", "pasal 12/ayat 3/huruf b"],
  ["psl 12, ayat (3), huruf b", "pasal 12/ayat 3/huruf b"],
  ["ps12(3)", "pasal 12/ayat 3"],
  ["p12", "pasal 12"],
  ["12", "pasal 12"],
  ["12A", "pasal 12a"],
  ["Pasal 1 angka 7", "pasal 1/angka 7"],
  ["pasal 12 huruf b angka 1", "pasal 12/huruf b/angka 1"],
  ["12(3)b 1", "pasal 12/ayat 3/huruf b/angka 1"],
  ["pasal 12 b", "pasal 12/huruf b"],
  ["BAB IV", "bab iv"],
  ["bab 4", "bab iv"],
  ["bab 9", "bab ix"],
  ["lampiran II", "lampiran ii"],
  ["diktum kesatu", "diktum kesatu"],
  ["menimbang huruf a", "menimbang a"],
])("%s is %s", (query, key) => {
  expect(citationKey(parseCitation(query)?.units ?? [])).toBe(key);
  expect(parseCitation(query)?.words).toEqual([]);
});

it("keeps the words that may name the document", () => {
  expect(parseCitation("pasal 5 keputusan admin")).toEqual({
    units: [{ kind: "pasal", number: "5" }],
    words: ["keputusan", "admin"],
  });
});

it.each([
  "",
  "pasal",
  "ayat 3",
  "huruf b",
  "12 hari kerja",
  "paling lambat 1 jam",
  "psikologi 3",
  "babak 2",
  "1x24 jam",
  "p",
])("«%s» is words, not an address", (query) => {
  expect(parseCitation(query)).toBeUndefined();
});

it("says a place as the law does", () => {
  expect(citationWords(parseCitation("ps 12a(3)b 1")?.units ?? [])).toBe("Pasal 12A ayat (3) huruf b angka 1");
});
