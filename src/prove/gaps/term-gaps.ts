import type { Stance } from "../../compile/edges/stance.js";
import { isWithin } from "../../compile/is-within.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { type RuleView, sharesActor } from "../analysis/rule-view.js";
import { sayNorm } from "../conflicts/say-norm.js";
import { diagnose } from "./diagnostics.js";

/**
 * Rules that end with their document while other rules go on, where no rule of the same force takes over for the same actor and act the day after.
 */
export function termGaps(view: RuleView): readonly Diagnostic[] {
  const stances = view.all;
  const last =
    stances
      .map(({ from }) => from.norm.validity.to ?? forever)
      .sort()
      .at(-1) ?? forever;
  const ended = stances.filter(({ from, force }) => force !== "others" && (from.norm.validity.to ?? last) < last);
  const orphaned = ended.filter((one) => !stances.some((other) => takesOver(other, one, view)));
  const byDocument = new Map<string, Stance[]>();
  for (const one of orphaned) {
    const { document } = one.from.norm.source;
    byDocument.set(document, [...(byDocument.get(document) ?? []), one]);
  }
  return [...byDocument].map(([document, [first, ...others]]) => {
    const { norm } = (first as Stance).from;
    const rules = [...new Set([norm, ...others.map(({ from }) => from.norm)])];
    const related = rules.slice(1).map(({ span }) => ({ span, message: { id: "Juga ini.", en: "This one as well." } }));
    const params = { document, rules: rules.map(sayNorm).join(", "), to: norm.validity.to ?? forever };
    return diagnose("ended-without-successor", norm.span, params, { related });
  });
}

const forever = "9999-12-31";

/** Whether a rule in force on the day after another has ended says as much to the same actor of the same act. */
function takesOver(other: Stance, ended: Stance, view: RuleView): boolean {
  const to = ended.from.norm.validity.to ?? forever;
  const { validity } = other.from.norm;
  const next = dayAfter(to);
  const isInForce = validity.from <= next && (validity.to ?? forever) > to;
  const { acts } = view.handbook.vocabulary;
  const isSame = other.force === ended.force && isWithin(ended.act, other.act, acts) && sharesActor(other, ended, view);
  return isInForce && isSame;
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
