import type { DocumentHead } from "../../model/document.js";
import type { Words } from "../words.js";

/** Whether a document is in force: never by colour alone. */
export type StatusBanner = { readonly kind: string; readonly word: string; readonly sentence: string };

/** The status of a document in words. */
export function statusBanner({ status, validity }: DocumentHead, words: Words): StatusBanner {
  const to = validity.to === undefined ? undefined : words.date(validity.to);
  return {
    kind: status,
    word: words.status[status],
    sentence: words.statusSentence(status, words.date(validity.from), to),
  };
}
