import { certaintyOf } from "../../compile/references/check-laws.js";
import { assertNever } from "../../errors.js";
import type { Inline, ReferenceTarget } from "../../model/text.js";
import { needsLawNote } from "../law-note.js";
import { footnoteId, fragment, lawAnchor } from "./address.js";
import { type Html, html } from "./html.js";
import { linkTarget } from "./link-target.js";
import { addressOf, type Page, termAddress } from "./page.js";

type External = Extract<ReferenceTarget, { kind: "external" }>;
type InlineOf<Kind extends Inline["kind"]> = Extract<Inline, { kind: Kind }>;

/** Running text as HTML. Nothing an author writes becomes markup of its own, and no link leads anywhere unjudged. */
export function renderInlines(inlines: readonly Inline[], page: Page): Html {
  return html`${inlines.map((inline) => renderInline(inline, page))}`;
}

function renderInline(inline: Inline, page: Page): Html {
  switch (inline.kind) {
    case "text":
      return html`${inline.value}`;
    case "soft-break":
      return html`${" "}`;
    case "hard-break":
      return html`<br>`;
    case "emphasis":
      return html`<em>${renderInlines(inline.children, page)}</em>`;
    case "strong":
      return html`<strong>${renderInlines(inline.children, page)}</strong>`;
    case "strikethrough":
      return html`<s>${renderInlines(inline.children, page)}</s>`;
    case "code":
      return html`<code>${inline.value}</code>`;
    case "link":
      return renderLink(inline, page);
    case "image":
      return renderImage(inline, page);
    case "footnote-reference":
      return renderFootnoteReference(inline, page);
    case "reference":
      return renderReference(inline, page);
    case "term":
      return renderTerm(inline, page);
    default:
      return assertNever(inline);
  }
}

function renderLink(link: InlineOf<"link">, page: Page): Html {
  const words = renderInlines(link.children, page);
  const target = linkTarget(link.target, page);
  if (!target) return words;
  return target.external
    ? html`<a class="external" href="${target.href}" rel="external noopener noreferrer">${words}</a>`
    : html`<a href="${target.href}">${words}</a>`;
}

/** Images are not part of this version of the handbook: their words stand in for them. */
function renderImage(image: InlineOf<"image">, { site: { words } }: Page): Html {
  const alternative = image.alternative.trim();
  return html`<span class="image-words">[${alternative === "" ? words.imageWithoutWords : words.image(alternative)}]</span>`;
}

function renderFootnoteReference(reference: InlineOf<"footnote-reference">, page: Page): Html {
  const footnote = page.footnotes.get(reference.label);
  if (!footnote) return html`[${reference.label}]`;
  const { number, firstReference } = footnote;
  const { note, reference: id } = footnoteId(number);
  const own = firstReference === reference.span.start ? html` id="${id}"` : undefined;
  return html`<sup class="footnote-mark"><a${own} href="${fragment(note)}" aria-label="${page.site.words.footnote(number)}">${number}</a></sup>`;
}

function renderReference({ target, children }: InlineOf<"reference">, page: Page): Html {
  const words = renderInlines(children, page);
  if (target.kind === "external") return renderExternal(words, target, page);
  const href = addressOf(page, target.document, target.kind === "provision" ? target.id : undefined);
  return href === undefined ? words : html`<a class="reference" href="${href}">${words}</a>`;
}

/**
 * An instrument outside the handbook leads to what is known of it: the act's own address is not ours to promise. A citation that nobody has
 * read says so in the text, whatever its author wrote.
 */
function renderExternal(words: Html, target: External, page: Page): Html {
  const { laws } = page.site.handbook;
  const instrument = laws.instruments.find(({ id }) => id === target.law);
  if (!instrument) return html`<span class="instrument">${words}</span>`;
  const certainty = certaintyOf(target, laws);
  const note = needsLawNote(target, laws) && html` <span class="law-note">(${page.site.words.lawNote})</span>`;
  const href = addressOf(page, instrument.document);
  const title = page.site.words.lawStatus(instrument, certainty);
  const named =
    href === undefined
      ? html`<span class="instrument" title="${title}">${words}</span>`
      : html`<a class="instrument" href="${href}${fragment(lawAnchor(instrument.id))}" title="${title}">${words}</a>`;
  return html`${named}${note}`;
}

function renderTerm(term: InlineOf<"term">, page: Page): Html {
  const words = renderInlines(term.children, page);
  const found = termAddress(page, term.document, term.definition);
  return found ? html`<a class="term" href="${found.href}" title="${found.meaning}">${words}</a>` : words;
}
