/**
 * Markup that is safe to print: only {@link html} makes it, and it escapes every text put into it. Handlebars prints a value with
 * `toHTML` as it stands and escapes everything else, so templates never need the triple stash.
 */
export type Html = { toHTML(): string };

/** What may stand in a hole of {@link html}; `undefined` and `false` print nothing. */
export type Hole = string | number | Html | readonly Hole[] | undefined | false;

const replacements: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML or XML text, or as a quoted attribute value. Characters that these forbid – controls, halves of pairs – become U+FFFD. */
export function escapeHtml(text: string): string {
  return (
    text
      .replace(/[&<>"']/g, (character) => replacements[character] as string)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd")
  );
}

/** Markup from a template literal: the fixed parts are ours, every hole is escaped unless it is markup already. */
export function html(fixed: TemplateStringsArray, ...holes: readonly Hole[]): Html {
  let markup = fixed[0] as string;
  for (const [index, hole] of holes.entries()) markup += print(hole) + (fixed[index + 1] as string);
  return { toHTML: () => markup };
}

/** Markup that this program alone made: our style sheets and scripts inside a page, and data made safe by `scriptJson`. Never text of an author. */
export function ownMarkup(markup: string): Html {
  return { toHTML: () => markup };
}

/** Nothing. */
export const nothing: Html = html``;

/** Pieces of markup with a separator between them. */
export function joinHtml(pieces: readonly Hole[], separator: Hole): Html {
  return html`${pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]))}`;
}

function print(hole: Hole): string {
  if (hole === undefined || hole === false) return "";
  if (typeof hole === "string") return escapeHtml(hole);
  if (typeof hole === "number") return String(hole);
  return "toHTML" in hole ? hole.toHTML() : hole.map(print).join("");
}
