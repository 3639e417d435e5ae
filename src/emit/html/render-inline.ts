import { assertNever } from "../../errors.js";
import type { Inline } from "../../model/text.js";
import { footnoteId, fragment } from "./address.js";
import { type Html, html } from "./html.js";
import { linkTarget } from "./link-target.js";
import { addressOf, type Page, termAddress } from "./page.js";

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

/** An instrument outside the handbook is named, not linked: its address is not ours to promise. */
function renderReference({ target, children }: InlineOf<"reference">, page: Page): Html {
  const words = renderInlines(children, page);
  if (target.kind === "external") return html`<span class="instrument">${words}</span>`;
  const href = addressOf(page, target.document, target.kind === "provision" ? target.id : undefined);
  return href === undefined ? words : html`<a class="reference" href="${href}">${words}</a>`;
}

function renderTerm(term: InlineOf<"term">, page: Page): Html {
  const words = renderInlines(term.children, page);
  const found = termAddress(page, term.document, term.definition);
  return found ? html`<a class="term" href="${found.href}" title="${found.meaning}">${words}</a>` : words;
}
