import { assertNever } from "../../errors.js";
import type { Document } from "../../model/document.js";
import { type Hole, type Html, html } from "../html/html.js";
import { addressOf, type Page } from "../html/page.js";
import { roleTerm } from "../html/site.js";
import type { HeadLabel } from "../words.js";

/** One thing a document's head says, with its label in words. */
export type HeadFact = { readonly name: string; readonly values: readonly Html[] };

type Row = readonly [label: HeadLabel, values: readonly (string | Html | undefined)[]];

/** What the head of a document says beside its title and status, as far as it is said. */
export function headFacts({ head }: Document, page: Page): readonly HeadFact[] {
  const { words } = page.site;
  const { from, to } = head.validity;
  const inForce = words.validity(words.date(from), to === undefined ? undefined : words.date(to));
  const rows: readonly Row[] = [
    [head.status === "rancangan" ? "assumedInForce" : "inForce", [inForce]],
    ...kindRows(head, page),
    ["shortTitle", [head.shortTitle]],
    ["basis", head.basis === undefined ? [] : [documentLink(head.basis, page)]],
  ];
  return rows.flatMap(([label, values]) => {
    const present = values.filter((value) => value !== undefined && value !== "");
    return present.length === 0 ? [] : [{ name: words.head[label], values: present.map((value) => html`${value}`) }];
  });
}

function kindRows(head: Document["head"], page: Page): readonly Row[] {
  const { site } = page;
  const role = (id: string): string => roleTerm(site, id);
  switch (head.kind) {
    case "peraturan-bupati":
      return [
        ["repeals", head.repeals.map((id) => documentLink(id, page))],
        ["amends", head.amends.map((id) => documentLink(id, page))],
      ];
    case "keputusan-bupati":
      return [];
    case "pedoman":
      return [["author", head.author === undefined ? [] : [role(head.author)]]];
    case "sop":
      return [
        ["number", [head.number]],
        ["unit", [role(head.unit)]],
        ["approver", [role(head.approver)]],
        ["performers", [site.words.list(head.performers.map(role), "and")]],
        ["qualifications", head.qualifications],
        ["equipment", head.equipment],
        ["warning", [head.warning]],
        ["records", [head.records]],
        ["related", head.related.map((id) => documentLink(id, page))],
      ];
    case "daftar-periksa":
      // Who ticks and when stands under the title.
      return [];
    case "formulir":
      return [
        ["moment", [head.moment]],
        ["signedBy", [site.words.list(head.signedBy.map(role), "and")]],
      ];
    case "kosakata":
    case "penelusuran":
    case "dasar-hukum":
      return [];
    case "batas-platform":
      return [["checked", [site.words.date(head.checked)]]];
    case "organisasi":
      return [
        ["region", [`${head.region.type} ${head.region.name}`]],
        ["province", [head.region.province]],
        ["capital", [head.region.capital]],
        ["headOfRegion", [role(head.headOfRegion)]],
        ["regionalSecretary", [role(head.regionalSecretary)]],
      ];
    case "kalender":
      return [
        ["year", [String(head.year)]],
        ["zone", [head.zone]],
        ["countingBasis", [head.countingBasis]],
        ["endOfDay", [head.endOfDay]],
        [
          "eventDayCounts",
          [head.eventDayCounts === undefined ? undefined : head.eventDayCounts ? site.words.yes : site.words.no],
        ],
      ];
    default:
      return assertNever(head);
  }
}

/** A document by its title, linked; one that the handbook does not hold is named as it is written. */
function documentLink(id: string, page: Page): Html {
  const title = page.site.documents.get(id)?.document.head.title;
  const href = addressOf(page, id);
  const words: Hole = title ?? id;
  return href === undefined ? html`${words}` : html`<a href="${href}">${words}</a>`;
}
