import { type Document, documentKinds, topLevel } from "../../model/document.js";
import { type ProvisionKind, walkProvisions } from "../../model/provision.js";
import type { OutputFile } from "../emitter.js";
import { askPageName, chartsPageName, pageName, rolesPageName, structurePageName } from "../html/address.js";
import { downloadsOf } from "../html/downloads.js";
import { pageShell } from "../html/page-shell.js";
import { roleTerm, type Site, type SiteDocument } from "../html/site.js";
import type { ChartKind } from "../pictures/chart.js";
import { coveragePage } from "../pictures/coverage-page.js";
import { renderTemplate } from "../render-template.js";
import type { Words } from "../words.js";
import { describeDocument } from "./describe-document.js";
import { statusBanner } from "./status-banner.js";

/**
 * The page that lists every document by its kind, and what can be taken along of the handbook as a whole.
 * @param files - Files that were made before it.
 * @param made - Which of the pages were made that not every handbook has.
 */
export function renderIndexPage(
  site: Site,
  files: readonly OutputFile[],
  made: { readonly coverage: boolean; readonly charts: readonly ChartKind[] },
): string {
  const { handbook, words } = site;
  const kinds = documentKinds.flatMap((kind) => {
    const documents = handbook.documents.filter(({ head }) => head.kind === kind);
    if (documents.length === 0) return [];
    const { group, about } = words.kinds[kind];
    return [
      { kind, id: `jenis_${kind}`, group, about, documents: documents.map((document) => entryOf(document, site)) },
    ];
  });
  return renderTemplate("handbook/index", {
    page: pageShell(site, "handbook", { title: words.handbook }),
    title: words.handbook,
    introduction: words.handbookIntroduction,
    entriesName: words.entries.name,
    entries: [
      { href: rolesPageName, ...words.entries.roles },
      { href: askPageName, ...words.entries.ask },
      ...chartsEntry(made.charts, words),
    ],
    downloads: downloadsOfWhole(files, site),
    structure: { href: structurePageName, name: words.structure.link },
    coverage: made.coverage && { href: coveragePage, name: words.coverage.link },
    kinds,
  });
}

function chartsEntry(kinds: readonly ChartKind[], { charts, list }: Words): readonly object[] {
  if (kinds.length === 0) return [];
  const [first = "", ...others] = kinds.map((kind) => charts[kind].heading);
  const about = `${list([first, ...others.map((heading) => heading.toLowerCase())], "and")}.`;
  return [{ href: chartsPageName, title: charts.title, about }];
}

/** What holds more than one document: the site in one file, the book in print and as EPUB, the catalogue of acts. */
const wholes = ["handbook", "buku-pedoman", "jdih"];

function downloadsOfWhole(files: readonly OutputFile[], { words }: Site): object | undefined {
  const found = wholes.flatMap((name) => downloadsOf(name, ["handbook", "records"], words.wholeForms, files, words));
  return found.length === 0
    ? undefined
    : { id: "unduhan_buku", name: words.wholeHandbook, about: words.oneFileAbout, files: found };
}

function entryOf(document: Document, site: Site): object {
  const { head } = document;
  const { words } = site;
  return {
    href: pageName(head.id),
    title: head.title,
    status: statusBanner(head, words),
    description: descriptionOf(document, site),
    counts: countsOf(document, site),
    edition: `${words.edition} ${head.edition}`,
  };
}

/** A checklist is for someone at some moment; other documents say what they are for themselves. */
function descriptionOf(document: Document, site: Site): string | undefined {
  const { head } = document;
  const { words } = site;
  return head.kind === "daftar-periksa"
    ? words.forRoleAt(roleTerm(site, head.role), head.moment)
    : describeDocument(document);
}

/** How much a document holds, in words; what it has none of is left out. */
function countsOf(document: Document, { documents, handbook, words }: Site): readonly string[] {
  const { id, kind } = document.head;
  const here = documents.get(id) as SiteDocument;
  const legal = kind === "peraturan-bupati" || kind === "keputusan-bupati";
  const items = handbook.checklists
    .filter((checklist) => checklist.document === id)
    .flatMap(({ groups }) => groups.flatMap((group) => group.items));
  const counts = [
    legal ? words.count(countKind(document, "pasal"), "pasal") : words.count(countKind(document, "section"), "section"),
    words.count(items.length, "item"),
    words.count(total(here.norms), "norm"),
    words.count(total(here.scenarios), "scenario"),
  ];
  return counts.filter((count) => !count.startsWith("0 "));
}

function countKind(document: Document, kind: ProvisionKind): number {
  return [...walkProvisions(topLevel(document))].filter(
    (provision) => provision.kind === kind && provision.label + provision.title !== "",
  ).length;
}

function total(groups: ReadonlyMap<string, readonly unknown[]>): number {
  return [...groups.values()].reduce((sum, group) => sum + group.length, 0);
}
