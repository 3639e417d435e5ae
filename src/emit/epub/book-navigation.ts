import type { Provision } from "../../model/provision.js";
import { fragment } from "../html/address.js";
import { nothing, type Xml, xml } from "../xml.js";
import type { PlannedDocument } from "./plan-book.js";

/** Contents of a book as nested lists: documents, and in them BAB, Bagian, Paragraf, Pasal, dictums, headings of prose and attachments. */
export function bookNavigation(planned: readonly PlannedDocument[]): Xml {
  const entries = planned.map(({ document, pieces }) => {
    const inside = pieces.flatMap(({ file, provisions }) => provisions.map((one) => entryOf(one, file)));
    return xml`<li><a href="${pieces[0]?.file}">${document.head.title}</a>${list(inside)}</li>\n`;
  });
  return xml`<ol>\n${entries}</ol>\n`;
}

/** Parts of a text too small for a line of their own have none, and a section without heading neither. */
function entryOf({ kind, label, title, id, children }: Provision, file: string): Xml {
  const name = `${label} ${title}`.trim();
  if (kind === "ayat" || kind === "huruf" || kind === "angka" || name === "") return nothing;
  return xml`<li><a href="${`${file}${fragment(id)}`}">${name}</a>${list(children.map((child) => entryOf(child, file)))}</li>\n`;
}

function list(entries: readonly Xml[]): Xml {
  const inside = xml`${entries}`;
  return inside.toHTML() === "" ? nothing : xml`\n<ol>\n${inside}</ol>\n`;
}
