import type { Localised } from "../../diagnostics/diagnostic.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Pair } from "./compared-law.js";
import { type Books, changed, type Effect, type NamedBooks } from "./effect.js";
import { isParted, type ReadNorm } from "./match-norms.js";

type Norm = RulesWire["norms"][number];

/** Everything else a norm says, part by part. */
export function contentEffects({ before, after }: Pair<ReadNorm>, books: NamedBooks): readonly Effect[] {
  const norms = { before: before.norm, after: after.norm };
  const parts: readonly (readonly [keyof typeof before.form, Localised])[] = [
    ["bar", { id: "apa yang harus dipenuhi", en: "what must be satisfied" }],
    ["owed", { id: "kapan dan bagaimana kewajiban dipenuhi", en: "when and how the duty is met" }],
    ["counterparty", { id: "kepada siapa", en: "towards whom" }],
    ["manner", { id: "cara, bentuk, perpanjangan, atau bukti", en: "manner, form, extension or evidence" }],
    ["audit", { id: "jumlah yang disyaratkan", en: "the number required" }],
    ["assessment", { id: "siapa yang menilai", en: "who judges" }],
  ];
  const found = parts.filter(
    ([key]) => before.form[key] !== after.form[key] && !(key === "counterparty" && isPartOfParties(norms, books)),
  );
  return [
    ...found.map(([, what]) => changed("content", norms, books, what)),
    ...(before.form.validity === after.form.validity || followsDocument(norms, books)
      ? []
      : [changed("validity", norms, books, { id: "masa berlakunya", en: "when it holds" })]),
  ];
}

/** Whether a norm was parted by the choices of a fact, and the parties with it: each choice has its own of those there were. */
function isPartOfParties({ before, after }: Pair<Norm>, books: Books): boolean {
  const within = (some: Norm, all: Norm): boolean =>
    (some.counterparty ?? []).every((role) => (all.counterparty ?? []).includes(role));
  return (
    (isParted(before, after, books.after) && within(after, before)) ||
    (isParted(after, before, books.before) && within(before, after))
  );
}

/** Whether a norm holds as long as its document on both sides: what became of that is told once, of the document. */
function followsDocument({ before, after }: Pair<Norm>, books: Books): boolean {
  const follows = (norm: Norm, { documents }: RulesWire): boolean => {
    const document = documents.find(({ id }) => norm.source.startsWith(`${id}#`));
    return document?.validity.from === norm.validity.from && document.validity.to === norm.validity.to;
  };
  return follows(before, books.before) && follows(after, books.after);
}
