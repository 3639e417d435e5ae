import type { DiffWire } from "../../model/generated/diff-wire.js";

/** What a change is for whoever uses the rules. */
export type VersionClass = DiffWire["class"];

type Reason = DiffWire["reasons"][number];

const order: readonly VersionClass[] = ["none", "patch", "minor", "major"];

/**
 * The class of a change for an integrator (semantic versioning), and why.
 *
 * - `major`: an answer to a question that could be asked before may be another one now (a verdict, a duty, who approves, when it is due, a sanction, an
 *   exemption, whether the rules are a draft); or an id of a fact, act, role, register or norm is gone or has another name; or a fact no longer takes a
 *   value it took, or the value means something else (unit, order, derived); or a day is no longer answered for.
 * - `minor`: something was added that old callers need not know: a fact, act, role, register or choice; a norm that reaches new roles alone; days; norms
 *   that decide nothing.
 * - `patch`: nothing of the kind; words, numbers of provisions, citations, editions.
 * - `none`: not even that.
 *
 * A norm added for a role that was there before is major although nothing is gone: `duties` and `decide` answer otherwise.
 */
export function versionClass(
  changes: Pick<DiffWire, "effects" | "names" | "texts">,
  isSamePolicy: boolean,
): { readonly class: VersionClass; readonly reasons: readonly Reason[] } {
  const reasons = [...changes.effects, ...changes.names]
    .map((change): Reason => ({ class: change.class, said: change.said }))
    .sort((a, b) => order.indexOf(b.class) - order.indexOf(a.class));
  const [weightiest] = reasons;
  if (weightiest) return { class: weightiest.class, reasons };
  if (changes.texts.length === 0 && isSamePolicy) return { class: "none", reasons: [] };
  const count = changes.texts.length;
  const said =
    count > 0
      ? {
          id: `Hanya bunyi atau letak ${count} ketentuan yang berubah.`,
          en: `Only words or places of ${count} provisions changed.`,
        }
      : {
          id: "Naskahnya berubah, tetapi tidak bunyi ketentuan yang dibandingkan dan tidak aturannya.",
          en: "The texts changed, but neither the words compared nor the rules.",
        };
  return { class: "patch", reasons: [{ class: "patch", said }] };
}
