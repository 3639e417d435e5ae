import {
  indexesOf,
  type SearchData,
  type SearchDocument,
  type SearchRecord,
} from "../../browser/search/search-index.js";
import { type Document, type DocumentKind, topLevel } from "../../model/document.js";
import type { Provision, ProvisionKind } from "../../model/provision.js";
import { pageName, scenarioAnchor } from "../html/address.js";
import type { Site, SiteDocument } from "../html/site.js";
import { wordsOfBlocks, wordsOfProvision } from "../html/words-of.js";

/** The law counts most, then what explains it, then what one ticks and fills in, last the lists that machines read. */
const weights: Readonly<Record<DocumentKind, number>> = {
  "peraturan-bupati": 2.5,
  "keputusan-bupati": 1.3,
  pedoman: 1.3,
  sop: 1.2,
  "daftar-periksa": 1,
  formulir: 1,
  organisasi: 0.8,
  kalender: 0.7,
  kosakata: 0.4,
  penelusuran: 0.5,
  "batas-platform": 0.8,
  "dasar-hukum": 0.7,
};

/** A page that is no document, as it is found. */
type Page = Pick<SearchRecord, "anchor" | "heading" | "text">;

/**
 * All that can be found, with its index: documents, provisions down to the ayat, definitions, worked examples, and pages that are no documents.
 * @param pages - Pages that the handbook in one file has as well (the sheets of the roles).
 * @param more - Pages that only the site has.
 */
export function searchData(
  site: Site,
  pages: readonly Page[],
  more: readonly Page[],
): { readonly oneFile: SearchData; readonly site: SearchData } {
  const all = [...site.documents.values()];
  const recordOf = (page: Page): SearchRecord => ({ document: -1, ...page });
  const records = [
    ...all.flatMap((one, document) => recordsOf(one, site).map((record) => ({ document, ...record }))),
    ...pages.map(recordOf),
  ];
  const others = more.map(recordOf);
  const documents = all.map(({ document }): SearchDocument => {
    const { id, title, kind } = document.head;
    return {
      id,
      page: pageName(id),
      title,
      kind: site.words.kinds[kind].one,
      weight: weights[kind],
      citations: citationsOf(document),
    };
  });
  const [some, whole] = indexesOf(records, others);
  const words = site.words.search;
  return {
    oneFile: { documents, records, index: some, words },
    site: { documents, records: [...records, ...others], index: whole, words },
  };
}

type Place = Omit<SearchRecord, "document">;

function recordsOf({ document, definitions, scenarios }: SiteDocument, { words }: Site): readonly Place[] {
  const { head } = document;
  const byProvision = new Map([...definitions.values()].map((definition) => [definition.provision, definition]));
  const places: Place[] = [{ anchor: "", heading: head.title, text: head.shortTitle ?? "" }];
  const visit = (provision: Provision, above: string): void => {
    const { id, kind, citation, title, label, children } = provision;
    const definition = byProvision.get(id);
    if (definition) {
      const { abbreviation, term } = definition;
      const name = abbreviation === undefined ? term : `${abbreviation} (${term})`;
      places.push({ anchor: id, heading: `${name} – ${citation}`, text: wordsOfProvision(provision) });
    } else if (groups.has(kind)) {
      places.push({ anchor: id, heading: `${label} ${title}`.trim(), text: "" });
      for (const child of children) visit(child, title);
    } else if (children.some((child) => byProvision.has(child.id))) {
      // The list of definitions: each is a place of its own.
      places.push({ anchor: id, heading: citation, text: wordsOfBlocks(provision.content) });
      for (const child of children) visit(child, title);
    } else if (children.some((child) => child.kind === "ayat" || isHeaded(child))) {
      const own = children.filter((child) => child.kind !== "ayat" && !isHeaded(child));
      const text = wordsOfProvision({ ...provision, children: own });
      if (text !== "" || title !== "") places.push({ anchor: id, heading: headingOf(provision, above), text });
      for (const child of children.filter((one) => !own.includes(one))) visit(child, title);
    } else {
      places.push({ anchor: id, heading: headingOf(provision, above), text: wordsOfProvision(provision) });
    }
  };
  for (const provision of topLevel(document)) {
    const first = places.length;
    visit(provision, "");
    // What explains a Pasal is headed by its number alone.
    if (provision.kind === "penjelasan")
      for (const [index, place] of places.entries())
        if (index >= first) places[index] = { ...place, heading: words.elucidation(place.heading) };
  }
  for (const scenario of [...scenarios.values()].flat())
    places.push({
      anchor: scenarioAnchor(scenario.id),
      heading: `${words.scenario}: ${scenario.title}`,
      text: scenario.question,
    });
  return places;
}

const groups: ReadonlySet<ProvisionKind> = new Set(["bab", "bagian", "paragraf"]);

/** What has a heading of its own. */
function isHeaded({ kind, title }: Provision): boolean {
  return kind === "section" ? title !== "" : kind === "pasal" || groups.has(kind);
}

function headingOf({ kind, citation, title }: Provision, above: string): string {
  if (kind !== "section") return title === "" ? citation : `${citation} ${title}`;
  return title === "" ? above : title;
}

/** Numbered places as the search reads them: `pasal 12/ayat 3`, with the id behind `=` where it does not follow from the place above. */
function citationsOf(document: Document): readonly string[] {
  const found = new Map<string, string>();
  const add = (key: string, id: string, expected?: string): void => {
    if (!found.has(key)) found.set(key, id === expected ? key : `${key}=${id}`);
  };
  const visit = (provision: Provision, above: Numbered | undefined): void => {
    const { kind, number, id, children } = provision;
    const unit = `${kind} ${number.toLowerCase()}`;
    const here = ((): Numbered | undefined => {
      if (topUnits.has(kind)) return { key: unit, id, expected: unit.replace(" ", "-") };
      // An item of prose has no address that people would type; below a Pasal or diktum every item has.
      if (!itemUnits.has(kind) || above === undefined) return undefined;
      return { key: `${above.key}/${unit}`, id, expected: `${above.id}-${unit.replace(" ", "-")}` };
    })();
    if (here && number !== "") add(here.key, id, here.expected);
    for (const child of children) visit(child, kind === "bab" ? undefined : here);
  };
  for (const provision of document.body) visit(provision, undefined);
  for (const { kind, children } of document.preamble)
    for (const { number, id } of children) add(`${kind} ${number.toLowerCase()}`, id);
  for (const { kind, number, id } of document.attachments)
    if (kind === "lampiran" && number !== "") add(`lampiran ${number.toLowerCase()}`, id);
  return [...found.values()];
}

type Numbered = { readonly key: string; readonly id: string; readonly expected: string };

const topUnits: ReadonlySet<ProvisionKind> = new Set(["bab", "pasal", "diktum"]);
const itemUnits: ReadonlySet<ProvisionKind> = new Set(["ayat", "huruf", "angka"]);
