import type { Instrument, LawCitation } from "../../model/law.js";
import { lawAnchor } from "../html/address.js";
import { type Html, html } from "../html/html.js";
import { addressOf, type Page } from "../html/page.js";

/** Under a table of acts: for each what is known of it, and every place of the handbook that cites it. */
export function renderLawCitations(instruments: readonly Instrument[], page: Page): Html {
  const { words, handbook } = page.site;
  return html`<p class="table-note">${words.citedByHeading}</p>
<ul class="law-citations">
${instruments.map((instrument) =>
  renderInstrument(
    instrument,
    handbook.laws.citations.filter(({ law }) => law === instrument.id),
    page,
  ),
)}</ul>
`;
}

function renderInstrument(instrument: Instrument, citations: readonly LawCitation[], page: Page): Html {
  const { words } = page.site;
  const { id, name, title, certainty } = instrument;
  const places = [...new Map(citations.map((one) => [`${one.document}#${one.provision}`, one])).values()];
  return html`<li id="${lawAnchor(id)}"><strong>${name}</strong>${title !== undefined && html` tentang ${title}`}. ${words.lawStatus(instrument, certainty)}
${places.length === 0 ? html`<p>${words.notCited}</p>` : html`<ul>${places.map((place) => html`<li>${renderPlace(place, citations, page)}</li>`)}</ul>`}</li>
`;
}

/** The citing provision, and the articles it cites. */
function renderPlace({ document, provision, place }: LawCitation, citations: readonly LawCitation[], page: Page): Html {
  const href = addressOf(page, document, provision);
  const title = page.site.documents.get(document)?.document.head.title ?? document;
  const label = `${title}, ${place}`;
  const articles = citations
    .filter((one) => one.document === document && one.provision === provision && one.passage !== "")
    .map(({ written }) => written);
  const link = href === undefined ? html`${label}` : html`<a href="${href}">${label}</a>`;
  return html`${link}${articles.length > 0 && html` (${[...new Set(articles)].join(", ")})`}`;
}
