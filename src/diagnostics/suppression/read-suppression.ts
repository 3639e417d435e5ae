import type { Span } from "../../model/span.js";
import type { Comment } from "../../model/text.js";

/** A comment that asks for findings to be left out: `<!-- abaikan lint/bentuk-jamak, lint/terbilang: alasan -->`. */
export type Suppression = {
  /** The codes as written, each with its place. */
  readonly codes: readonly { readonly code: string; readonly span: Span }[];
  /** Why, in the author's words; empty if there is no reason. */
  readonly reason: string;
  readonly span: Span;
  readonly isAlone: boolean;
};

/**
 * Reads a comment whose first word is `abaikan`: codes parted by commas, a colon, the reason.
 * @returns `undefined` for any other comment.
 */
export function readSuppression({ text, span, isAlone }: Comment): Suppression | undefined {
  const [opening] = /^\s*abaikan(?![\p{L}\p{N}])/iu.exec(text) ?? [];
  if (opening === undefined) return undefined;
  const rest = text.slice(opening.length);
  const colon = rest.indexOf(":");
  const list = colon === -1 ? rest : rest.slice(0, colon);
  const reason = colon === -1 ? "" : rest.slice(colon + 1).trim();
  const from = span.start + "<!--".length + opening.length;
  const codes = [...list.matchAll(/[^\s,](?:[^,]*[^\s,])?/g)].map(({ 0: code, index }) => {
    return { code, span: { file: span.file, start: from + index, end: from + index + code.length } };
  });
  return { codes, reason: /[\p{L}\p{N}]/u.test(reason) ? reason.replace(/\s+/g, " ") : "", span, isAlone };
}
