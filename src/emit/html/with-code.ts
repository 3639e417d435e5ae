import { type Html, html } from "./html.js";

/** A sentence in which names that machines use stand between backticks. */
export function withCode(sentence: string): Html {
  return html`${sentence.split("`").map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece))}`;
}
