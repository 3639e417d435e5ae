import type { Fix, Language, Localised } from "../diagnostic.js";

const caution: Localised = { id: "dapat mengubah makna, periksa dahulu", en: "may change the meaning, look first" };

/** What a fix does, as people read it: an unsafe one says so behind its title. */
export function fixTitle({ title, isUnsafe }: Fix, language: Language): string {
  return isUnsafe ? `${title[language]} (${caution[language]})` : title[language];
}
