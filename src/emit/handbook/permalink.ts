import type { Provision } from "../../model/provision.js";
import { fragment } from "../html/address.js";
import { type Html, html } from "../html/html.js";
import type { Page } from "../html/page.js";

/** The lasting link of a provision, named for ears by its citation: `Tautan ke Pasal 5 ayat (2)`. */
export function permalink({ id, citation }: Provision, { site: { words } }: Page): Html {
  return html`<a class="permalink" href="${fragment(id)}" aria-label="${words.linkTo(citation)}">¶</a>`;
}
