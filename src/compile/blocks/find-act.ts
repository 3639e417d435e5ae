import type { Act, Vocabulary } from "../../model/vocabulary.js";

/** The act that words name: an id, or one of its phrases, case and blanks aside. */
export function findAct(words: string, vocabulary: Vocabulary): Act | undefined {
  const byId = vocabulary.acts.get(words);
  if (byId) return byId;
  const wanted = normal(words);
  for (const act of vocabulary.acts.values()) if (act.phrases.some((phrase) => normal(phrase) === wanted)) return act;
  return undefined;
}

/** All phrases of all acts, for suggestions. */
export function actPhrases(vocabulary: Vocabulary): readonly string[] {
  return [...vocabulary.acts.values()].flatMap(({ phrases }) => phrases);
}

function normal(words: string): string {
  return words.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
