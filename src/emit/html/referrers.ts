import type { Handbook } from "../../model/handbook.js";
import { everyProvision, inlinesOf } from "./walk-text.js";

/** A place that refers to a provision. */
export type Referrer = { readonly document: string; readonly provision: string; readonly citation: string };

/** Who refers to every provision, by document and id: running text and lines to tick, each place once, in the order of the handbook. */
export type Referrers = ReadonlyMap<string, ReadonlyMap<string, readonly Referrer[]>>;

/** Collects the references of the whole handbook the other way round; one pass. */
export function referrersIn({ documents, checklists }: Pick<Handbook, "documents" | "checklists">): Referrers {
  const all = new Map<string, Map<string, Map<string, Referrer>>>();
  const add = (document: string, provision: string, referrer: Referrer): void => {
    const places = all.get(document) ?? new Map<string, Map<string, Referrer>>();
    const own = places.get(provision) ?? new Map<string, Referrer>();
    all.set(document, places.set(provision, own.set(`${referrer.document}#${referrer.provision}`, referrer)));
  };
  for (const text of documents) {
    const document = text.head.id;
    for (const provision of everyProvision(text)) {
      const { id, citation, title } = provision;
      for (const inline of inlinesOf(provision)) {
        if (inline.kind !== "reference" || inline.target.kind !== "provision") continue;
        if (inline.target.document === document && inline.target.id === id) continue;
        add(inline.target.document, inline.target.id, { document, provision: id, citation: citation || title });
      }
    }
  }
  for (const { document, groups } of checklists) {
    const items = groups.flatMap((group) => group.items.map((item) => ({ group, item })));
    for (const { group, item } of items)
      for (const served of item.serves)
        add(served.document, served.provision, { document, provision: group.provision, citation: group.title });
  }
  return new Map(
    [...all].map(([document, places]) => [document, new Map([...places].map(([id, own]) => [id, [...own.values()]]))]),
  );
}
