import { assertNever } from "../../errors.js";
import type { Block, BlockOf, Inline, ListItem, ReferenceTarget } from "../../model/text.js";
import { judgeLink } from "../../syntax/judge-link.js";
import { footnoteId, fragment } from "../html/address.js";
import { isForMachines } from "../html/render-block.js";
import { needsLawNote } from "../law-note.js";
import { nothing, type Xml, xml } from "../xml.js";
import { addressInBook, type BookContext } from "./book-context.js";

type InlineOf<Kind extends Inline["kind"]> = Extract<Inline, { kind: Kind }>;

/** Prose as XHTML. Nothing an author writes becomes markup, and no link leads anywhere unjudged. */
export function bookBlocks(blocks: readonly Block[], context: BookContext): Xml {
  return xml`${blocks.map((block) => bookBlock(block, context))}`;
}

export function bookBlock(block: Block, context: BookContext): Xml {
  switch (block.kind) {
    case "paragraph":
      return xml`<p>${bookInlines(block.children, context)}</p>\n`;
    case "heading":
      return xml`<p class="inner-heading">${bookInlines(block.children, context)}</p>\n`;
    case "list":
      return bookList(block, context);
    case "table":
      return bookTable(block, context);
    case "quote":
      return xml`<blockquote>\n${bookBlocks(block.children, context)}</blockquote>\n`;
    case "code":
      return isForMachines(block) ? nothing : xml`<pre><code>${block.value}</code></pre>\n`;
    case "divider":
      return xml`<hr/>\n`;
    case "footnote":
    case "html":
    case "link-definition":
      return nothing;
    default:
      return assertNever(block);
  }
}

function bookList({ ordered, start, items }: BlockOf<"list">, context: BookContext): Xml {
  const tasks = items.some(({ checked }) => checked !== undefined);
  const written = items.map((item) => xml`<li>${bookItem(item, context)}</li>\n`);
  return ordered
    ? xml`<ol${start !== 1 && xml` start="${start}"`}>\n${written}</ol>\n`
    : xml`<ul${tasks && xml` class="tasks"`}>\n${written}</ul>\n`;
}

function bookItem({ blocks, checked }: ListItem, context: BookContext): Xml {
  const box = checked !== undefined && xml`<span class="box">${checked ? "☑" : "☐"}</span> `;
  const [first] = blocks;
  if (blocks.length === 1 && first?.kind === "paragraph") return xml`${box}${bookInlines(first.children, context)}`;
  return xml`${box}\n${bookBlocks(blocks, context)}`;
}

export function bookTable({ header, rows, alignments }: BlockOf<"table">, context: BookContext): Xml {
  const aligned = (column: number): Xml | false => {
    const alignment = alignments[column];
    return alignment !== undefined && alignment !== "left" && xml` class="align-${alignment}"`;
  };
  const head = header.map(
    ({ children }, column) => xml`<th scope="col"${aligned(column)}>${bookInlines(children, context)}</th>`,
  );
  const body = rows.map(
    (row) =>
      xml`<tr>${row.map(({ children }, column) => xml`<td${aligned(column)}>${bookInlines(children, context)}</td>`)}</tr>\n`,
  );
  return xml`<table>\n<thead><tr>${head}</tr></thead>\n${body.length > 0 && xml`<tbody>\n${body}</tbody>\n`}</table>\n`;
}

/** Running text as XHTML. */
export function bookInlines(inlines: readonly Inline[], context: BookContext): Xml {
  return xml`${inlines.map((inline) => bookInline(inline, context))}`;
}

function bookInline(inline: Inline, context: BookContext): Xml {
  switch (inline.kind) {
    case "text":
      return xml`${inline.value}`;
    case "soft-break":
      return xml`${" "}`;
    case "hard-break":
      return xml`<br/>`;
    case "emphasis":
      return xml`<em>${bookInlines(inline.children, context)}</em>`;
    case "strong":
      return xml`<strong>${bookInlines(inline.children, context)}</strong>`;
    case "strikethrough":
      return xml`<s>${bookInlines(inline.children, context)}</s>`;
    case "code":
      return xml`<code>${inline.value}</code>`;
    case "link":
      return bookLink(inline, context);
    case "image":
      return bookImage(inline, context);
    case "footnote-reference":
      return bookNoteMark(inline, context);
    case "reference":
      return bookReference(inline.target, inline.children, context);
    case "term":
      // A term is used in every other line; a page full of links is no page to read.
      return bookInlines(inline.children, context);
    default:
      return assertNever(inline);
  }
}

function linked(words: readonly Inline[], href: string | undefined, context: BookContext): Xml {
  const inside = bookInlines(words, context);
  return href === undefined ? inside : xml`<a href="${href}">${inside}</a>`;
}

function bookLink({ target, children }: InlineOf<"link">, context: BookContext): Xml {
  const judged = judgeLink(target);
  if (judged?.kind === "outside") return linked(children, judged.url.href, context);
  const document = judged?.document ?? context.document.head.id;
  return linked(children, judged && addressInBook(context.addresses, document, judged.place), context);
}

/** Images are not part of the handbook yet: their words stand in for them. */
function bookImage({ alternative }: InlineOf<"image">, { words }: BookContext): Xml {
  const said = alternative.trim();
  return xml`<span class="image-words">[${said === "" ? words.imageWithoutWords : words.image(said)}]</span>`;
}

/** Reading systems show the note where its mark is touched. */
function bookNoteMark({ label, span }: InlineOf<"footnote-reference">, context: BookContext): Xml {
  const footnote = context.footnotes.get(label);
  if (!footnote) return xml`[${label}]`;
  const { number, firstReference } = footnote;
  const { note, reference } = footnoteId(number);
  const own = firstReference === span.start && xml` id="${reference}"`;
  return xml`<a epub:type="noteref" role="doc-noteref"${own} href="${`${context.notesFile}${fragment(note)}`}" class="footnote-mark">${number}</a>`;
}

function bookReference(target: ReferenceTarget, words: readonly Inline[], context: BookContext): Xml {
  if (target.kind === "external") {
    const noted = needsLawNote(target, context.library.handbook.laws);
    return xml`${bookInlines(words, context)}${noted && xml` <span class="law-note">(${context.words.lawNote})</span>`}`;
  }
  const place = target.kind === "provision" ? target.id : undefined;
  return linked(words, addressInBook(context.addresses, target.document, place), context);
}
