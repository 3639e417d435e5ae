import type { Localised } from "../../diagnostics/diagnostic.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Pair } from "./compared-law.js";
import { changedBase, type Effect, type NamedBooks, nameOf } from "./effect.js";
import { both, listed } from "./effect-words.js";
import type { NormMatch } from "./match-norms.js";

type Norm = RulesWire["norms"][number];

/** Other kinds of sanction, or other consequences that cannot follow. */
export function sanctionEffect(norms: Pair<Norm>, books: NamedBooks): Effect {
  const name = nameOf(norms.after, books);
  const [from, to] = [sayKinds(norms.before, books.before), sayKinds(norms.after, books.after)];
  return {
    ...changedBase("sanction", "changed", norms, books),
    from,
    to,
    said: {
      id: `Isi ${name.id} berubah: semula ${from.id}; menjadi ${to.id}.`,
      en: `The content of ${name.en} changed: before ${from.en}; now ${to.en}.`,
    },
  };
}

function sayKinds({ imposes = [], exempts, graduated }: Norm, { acts }: RulesWire): Localised {
  const words = (id: string): string => acts.find((act) => act.id === id)?.phrases[0] ?? id.replace(/-/g, " ");
  const kinds = [...imposes.map(({ words: kind = "" }) => words(kind)), ...exempts.map(words)];
  return both((language) => {
    const steps = graduated ? (language === "id" ? " (bertahap)" : " (in this order)") : "";
    return `${listed(kinds, language)}${steps}`;
  });
}

/** Norms that were there before and are there now, and whose breach now has this sanction, or no longer has. */
export function followEffects(norms: Pair<Norm>, books: NamedBooks, match: NormMatch): readonly Effect[] {
  return linkChanges(norms.before.follows, norms.after.follows, match).flatMap(({ change, ids }) => {
    const places = placesOf(ids, books);
    return [
      {
        ...changedBase("sanction", change, norms, books),
        norms: [norms.after.id, ...ids],
        said:
          change === "added"
            ? {
                id: `Pelanggaran ${listed(places, "id")} kini diancam sanksi: ${sayKinds(norms.after, books.after).id} (${books.where(norms.after, books.after).id}).`,
                en: `A breach of ${listed(places, "en")} is now sanctioned: ${sayKinds(norms.after, books.after).en} (${books.where(norms.after, books.after).en}).`,
              }
            : {
                id: `Pelanggaran ${listed(places, "id")} tidak lagi diancam sanksi menurut ${books.where(norms.after, books.after).id}.`,
                en: `A breach of ${listed(places, "en")} is no longer sanctioned under ${books.where(norms.after, books.after).en}.`,
              },
      },
    ];
  });
}

type LinkChange = { readonly change: "added" | "removed"; readonly ids: readonly string[] };

/** Links to norms that are on both sides: what is new or gone itself is told of itself. */
function linkChanges(
  before: readonly string[],
  after: readonly string[],
  { afterOf }: NormMatch,
): readonly LinkChange[] {
  const old = new Set(afterOf.values());
  const was = before.flatMap((id) => afterOf.get(id) ?? []);
  const added = after.filter((id) => old.has(id) && !was.includes(id));
  const removed = was.filter((id) => !after.includes(id));
  return [
    ...(added.length > 0 ? [{ change: "added" as const, ids: added }] : []),
    ...(removed.length > 0 ? [{ change: "removed" as const, ids: removed }] : []),
  ];
}

function placesOf(ids: readonly string[], books: NamedBooks): readonly string[] {
  const norms = ids.flatMap((id) => books.after.norms.find((norm) => norm.id === id) ?? []);
  return [...new Set(norms.map((norm) => books.where(norm, books.after).id))];
}
