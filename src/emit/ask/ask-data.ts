import type { AskData, CaseItem } from "../../browser/ask/ask-data.js";
import type { Bundle } from "../../model/bundle.js";
import { topLevel } from "../../model/document.js";
import type { Norm, RulesWire } from "../../model/generated/rules-wire.js";
import type { Handbook } from "../../model/handbook.js";
import { type Provision, walkProvisions } from "../../model/provision.js";
import { plainText } from "../../model/text.js";
import { checklistItemAnchor, fragment, pageName, rolePageName } from "../html/address.js";
import type { Site } from "../html/site.js";
import { pickRules } from "./pick-rules.js";

/** What the page *Bolehkah saya …?* works with; undefined without a calendar, for without one no deadline can be told. */
export function askData(site: Site, { rules, calendar }: Bundle): AskData | undefined {
  if (!calendar) return undefined;
  const { handbook, words } = site;
  const owed = decisionsOwed(handbook, rules);
  const book = pickRules(rules, new Set(Object.values(owed).flat()));
  return {
    book,
    // Holidays are for people to read; the working days are without them already.
    calendar: { ...calendar, holidays: [] },
    actGroups: actGroups(handbook),
    addresses: Object.fromEntries(
      book.sources.map(({ id, document, provision }) => [id, `${pageName(document)}${fragment(provision)}`]),
    ),
    decisionsOwed: owed,
    checklistItems: checklistItems(site, book),
    rolePages: Object.fromEntries([...handbook.organisation.roles.keys()].map((role) => [role, rolePageName(role)])),
    words: words.ask,
  };
}

/** Acts under the heading of the vocabulary they stand below. */
function actGroups({ vocabulary, documents }: Handbook): AskData["actGroups"] {
  const sections = documents
    .filter(({ head }) => head.kind === "kosakata")
    .flatMap((document) => [...walkProvisions(topLevel(document))]);
  const groups = new Map<string, string[]>();
  for (const { id, span } of vocabulary.acts.values()) {
    const around = sections.filter(
      (one) => one.span.file === span.file && one.span.start <= span.start && span.end <= one.span.end,
    );
    const name = around[around.length - 1]?.title ?? "";
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push(id);
  }
  return [...groups].map(([name, acts]) => ({ name, acts }));
}

/**
 * A norm that waits for approval says by which rule (`sebelum: dipenuhi X`); those who owe their decision are the bearers of that rule
 * (`pelaku: menurut X`). Of a rule divided by choice the two meet in the same choice.
 */
function decisionsOwed({ norms }: Handbook, { norms: wire }: RulesWire): Readonly<Record<string, readonly string[]>> {
  const approving = new Map(
    norms.flatMap(({ id, before }) => (before === undefined ? [] : [[id, before.split(" ").pop()]])),
  );
  const asIn = ({ bearer }: Norm, rule: string | undefined): boolean =>
    bearer.some((one) => one.kind === "as-in" && one.rule === rule);
  const found = wire.flatMap(({ id, rule, key, bars }) => {
    const by = bars?.approval ? approving.get(rule) : undefined;
    if (by === undefined) return [];
    const owed = wire.filter(
      (one) => one.owes !== undefined && one.key === key && one.limits.length > 0 && asIn(one, by),
    );
    return owed.length === 0 ? [] : [[id, owed.map((one) => one.id)] as const];
  });
  return Object.fromEntries(found);
}

/** Lines of checklists that serve a provision of the book, or one that holds such a provision. */
function checklistItems({ handbook, documents }: Site, { sources }: RulesWire): readonly CaseItem[] {
  const within = new Map<string, ReadonlySet<string>>();
  const idsWithin = (document: string, provision: string): ReadonlySet<string> => {
    const key = `${document}#${provision}`;
    const known = within.get(key);
    if (known) return known;
    const found: Provision | undefined = documents.get(document)?.provisions.get(provision);
    const ids = new Set(found ? [...walkProvisions([found])].map(({ id }) => id) : []);
    within.set(key, ids);
    return ids;
  };
  return handbook.checklists.flatMap(({ document, title, role, groups }) =>
    groups
      .filter(({ kind }) => kind === "do")
      .flatMap(({ items }) =>
        items.flatMap((item): CaseItem[] => {
          const serves = sources.filter((source) =>
            item.serves.some(
              (place) =>
                place.document === source.document && idsWithin(place.document, place.provision).has(source.provision),
            ),
          );
          if (serves.length === 0) return [];
          return [
            {
              text: plainText(item.text).replace(/\s+/g, " ").trim(),
              checklist: title,
              address: `../checklists/${pageName(role)}${fragment(checklistItemAnchor(document, item.id))}`,
              role,
              serves: serves.map(({ id }) => id),
            },
          ];
        }),
      ),
  );
}
