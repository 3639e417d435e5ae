import { assertNever } from "../../errors.js";
import type { Document } from "../../model/document.js";
import { type Html, html } from "../html/html.js";
import { addressOf, type Page } from "../html/page.js";
import { roleTerm, type Site } from "../html/site.js";
import type { HeadLabel } from "../words.js";

/** One thing a document's head says, with its label in words. */
export type HeadFact<Value = Html> = { readonly name: string; readonly values: readonly Value[] };

/** A value in words; `document` is the document it names, if it names one. */
export type FactValue = { readonly words: string; readonly document: string | undefined };

type Row = readonly [label: HeadLabel, values: readonly (string | FactValue | undefined)[]];

/** What the head of a document says beside its title and status, as far as it is said, for a page. */
export function headFacts(document: Document, page: Page): readonly HeadFact[] {
  return headFactWords(document, page.site).map(({ name, values }) => ({
    name,
    values: values.map((value) => linked(value, page)),
  }));
}

/** The same in words. */
export function headFactWords({ head }: Document, site: Site): readonly HeadFact<FactValue>[] {
  const { words } = site;
  const { from, to } = head.validity;
  const inForce = words.validity(words.date(from), to === undefined ? undefined : words.date(to));
  const rows: readonly Row[] = [
    [head.status === "rancangan" ? "assumedInForce" : "inForce", [inForce]],
    ...kindRows(head, site),
    ["shortTitle", [head.shortTitle]],
    ["basis", head.basis === undefined ? [] : [documentNamed(head.basis, site)]],
  ];
  return rows.flatMap(([label, values]) => {
    const present = values.flatMap((value): readonly FactValue[] => {
      if (value === undefined || value === "") return [];
      return [typeof value === "string" ? { words: value, document: undefined } : value];
    });
    return present.length === 0 ? [] : [{ name: words.head[label], values: present }];
  });
}

function kindRows(head: Document["head"], site: Site): readonly Row[] {
  const role = (id: string): string => roleTerm(site, id);
  switch (head.kind) {
    case "peraturan-bupati":
      return [
        ["repeals", head.repeals.map((id) => documentNamed(id, site))],
        ["amends", head.amends.map((id) => documentNamed(id, site))],
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
        ["related", head.related.map((id) => documentNamed(id, site))],
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

/** A document by its title; one that the handbook does not hold is named as it is written. */
function documentNamed(id: string, { documents }: Site): FactValue {
  return { words: documents.get(id)?.document.head.title ?? id, document: id };
}

function linked({ words, document }: FactValue, page: Page): Html {
  const href = document === undefined ? undefined : addressOf(page, document);
  return href === undefined ? html`${words}` : html`<a href="${href}">${words}</a>`;
}
