import type { Language } from "../../diagnostics/diagnostic.js";
import type { Outline } from "../outline.js";
import { factOffers, idOffers, valueOffers, wordOffers } from "./names.js";
import type { Offer } from "./offer.js";

/** Words that may begin a condition, or one of its parts. */
const beginnings = [
  "bukan",
  "sudah",
  "belum",
  "diketahui",
  "dipenuhi",
  "dilanggar",
  "terlampaui",
  "ada",
  "setiap",
  "jumlah",
  "sekarang",
];
/** Words that may go on after a fact. */
const continuations = [
  "=",
  "!=",
  ">=",
  "<=",
  ">",
  "<",
  "dalam",
  "memuat",
  "paling lambat",
  "paling cepat",
  "sebelum",
  "sesudah",
  "antara",
  "dan",
  "atau",
];

/**
 * What may follow in a condition, by what stands before the cursor: a value after a comparison, a rule after `dipenuhi`, an event after `sejak`, a
 * fact where a part begins.
 * @param written - The condition up to the cursor.
 * @param word - Its last, unfinished word.
 */
export function conditionOffers(written: string, word: string, outline: Outline, language: Language): readonly Offer[] {
  const before = written.slice(0, written.length - word.length).trimEnd();
  const { facts } = outline.vocabulary;
  const compared = /(?<fact>[a-z][\w]*\.[\w]+)\s*(?:(?:=|!=|<=|>=|<|>)|(?:dalam|memuat)\s*\{?(?:[^{}]*,)?)$/.exec(
    before,
  )?.groups?.["fact"];
  if (compared !== undefined) {
    const values = valueOffers(facts.get(compared)?.type);
    return values.length > 0 ? values : factOffers(outline, language);
  }
  if (/(?:^|\s)(?:dipenuhi|dilanggar|terlampaui)$/.test(before)) return idOffers(outline.rules);
  if (/(?:^|\s)(?:sejak|sebelum|sesudah|sudah|belum|paling lambat|paling cepat|antara)$/.test(before)) {
    return [
      ...factOffers(outline, language, ({ kind }) => kind === "event" || kind === "date"),
      ...wordOffers(["sekarang"]),
    ];
  }
  if (before === "" || /(?:^|[\s(])(?:dan|atau|bukan|yang|diketahui)$|\($/.test(before)) {
    return [...factOffers(outline, language), ...wordOffers(beginnings)];
  }
  const last = lastFact(before);
  const type = last === undefined ? undefined : facts.get(last)?.type;
  return type ? wordOffers(continuations) : [...wordOffers(["dan", "atau"]), ...factOffers(outline, language)];
}

function lastFact(before: string): string | undefined {
  return /[a-z]\w*\.\w+$/.exec(before)?.[0];
}
