import type { Act, Vocabulary } from "../../model/vocabulary.js";
import { oncePer } from "../once-per.js";

/** The act that words name: an id, or one of its phrases, case and blanks aside. */
export function findAct(words: string, vocabulary: Vocabulary): Act | undefined {
  return finderOf(vocabulary)(words);
}

const finderOf = oncePer(actFinder);

/** {@link findAct} for many words: the phrases are gathered once. */
export function actFinder(vocabulary: Vocabulary): (words: string) => Act | undefined {
  const byPhrase = new Map<string, Act>();
  for (const act of vocabulary.acts.values()) {
    for (const phrase of act.phrases) if (!byPhrase.has(normal(phrase))) byPhrase.set(normal(phrase), act);
  }
  return (words) => vocabulary.acts.get(words) ?? byPhrase.get(normal(words));
}

/** All phrases of all acts, for suggestions. */
export function actPhrases(vocabulary: Vocabulary): readonly string[] {
  return [...vocabulary.acts.values()].flatMap(({ phrases }) => phrases);
}

function normal(words: string): string {
  return words.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
