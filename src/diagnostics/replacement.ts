import type { Span } from "../model/span.js";
import type { Fix } from "./diagnostic.js";

/** The fix that puts one word in the place of another. */
export function replacement(span: Span, written: string, text: string): Fix {
  return {
    title: { id: `Ganti \`${written}\` menjadi \`${text}\``, en: `Replace \`${written}\` with \`${text}\`` },
    edits: [{ span, text }],
  };
}
