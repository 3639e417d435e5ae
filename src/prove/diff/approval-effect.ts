import type { Localised } from "../../diagnostics/diagnostic.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Pair } from "./compared-law.js";
import { changedBase, type Effect, type NamedBooks, nameOf } from "./effect.js";
import { sayRoles } from "./effect-words.js";

type Norm = RulesWire["norms"][number];

/** Whose approval lifts a bar, before and now. */
export function approvalEffect(norms: Pair<Norm>, books: NamedBooks): Effect {
  const from = sayApproval(norms.before, books.before);
  const to = sayApproval(norms.after, books.after);
  const change = from && to ? "changed" : to ? "added" : "removed";
  const name = nameOf(norms.after, books);
  const nobody = { id: "tidak ada", en: "nobody" };
  return {
    ...changedBase("approval", change, norms, books),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    said: {
      id: `Persetujuan untuk ${norms.after.act?.words ?? name.id} (${books.where(norms.after, books.after).id}): semula ${(from ?? nobody).id}, menjadi ${(to ?? nobody).id}.`,
      en: `Approval for “${norms.after.act?.words ?? name.en}” (${books.where(norms.after, books.after).en}): before ${(from ?? nobody).en}, now ${(to ?? nobody).en}.`,
    },
  };
}

function sayApproval({ bars }: Norm, book: RulesWire): Localised | undefined {
  const approval = bars?.approval;
  if (!approval) return undefined;
  const who = sayRoles(approval.roles, book);
  if (approval.roles.length < 2) return who;
  return approval.mode === "all"
    ? { id: `${who.id} (masing-masing)`, en: `${who.en} (each of them)` }
    : { id: `${who.id} (salah satu)`, en: `${who.en} (any of them)` };
}
