import type { Stance } from "../../compile/edges/stance.js";
import { factsOf } from "../../conditions/facts-of.js";
import type { Condition } from "../../model/condition.js";
import type { AnalysisFinding } from "../analysis/check.js";
import { admitsChoice, choicesOf, isChoice, type RuleView, topOf, witnessOfDuty } from "../analysis/rule-view.js";
import { sayNorm } from "../conflicts/say-norm.js";
import { situationWithoutAnswer } from "./answers.js";
import { diagnose } from "./diagnostics.js";

/** A duty that only some choices of an ordered fact bring about (`bila: isu.tingkat >= serius`). */
type LevelDuty = {
  readonly stance: Stance;
  readonly fact: string;
  readonly admitted: ReadonlySet<string>;
  /** Its other conditions. */
  readonly besides: readonly Condition[];
};

/**
 * Levels that duties leave out although they name lower and higher ones: between those that one duty names, and above the lowest where several duties of
 * one actor to one act share the levels among them. A single duty that begins at a level, or is for one level alone, leaves nothing out.
 */
export function levelHoles(view: RuleView): readonly AnalysisFinding[] {
  const groups = new Map<string, LevelDuty[]>();
  for (const duty of levelDuties(view)) {
    const key = keyOf(duty);
    groups.set(key, [...(groups.get(key) ?? []), duty]);
  }
  return [...groups.values()].flatMap((group) => holesIn(group, view));
}

function levelDuties(view: RuleView): readonly LevelDuty[] {
  return view.all.flatMap((stance): LevelDuty[] => {
    const { norm, human, when } = stance.from;
    if (stance.force !== "requires" || human || norm.by !== undefined) return [];
    const parts = topOf(when);
    return parts.flatMap((part): LevelDuty[] => {
      const [fact, another] = factsOf(part);
      const kind = fact === undefined || another !== undefined ? undefined : choicesOf(fact, view);
      if (fact === undefined || !kind?.ordered) return [];
      const admitted = kind.choices.filter((choice) => admitsChoice(part, fact, choice, view));
      return [{ stance, fact, admitted: new Set(admitted), besides: parts.filter((one) => one !== part) }];
    });
  });
}

/** One actor, one act, counted from one event. */
function keyOf({ stance, fact }: LevelDuty): string {
  const events = stance.from.bounds.flatMap(({ event }) => event ?? []);
  return [fact, stance.act, [...stance.roles].sort().join(), [...new Set(events)].sort().join()].join("\0");
}

function holesIn(group: readonly LevelDuty[], view: RuleView): readonly AnalysisFinding[] {
  const [first] = group;
  const kind = first && choicesOf(first.fact, view);
  if (!first || !kind) return [];
  const named = kind.choices.filter((choice) => group.some(({ admitted }) => admitted.has(choice)));
  const last = group.length > 1 ? kind.choices.at(-1) : named.at(-1);
  const expected = kind.choices.slice(kind.choices.indexOf(named[0] ?? ""), kind.choices.indexOf(last ?? "") + 1);
  const missing = named.length === 0 ? [] : expected.filter((choice) => !named.includes(choice));
  const told = missing.flatMap((choice) => {
    const situation = situationWithoutAnswer(
      first.stance,
      [isChoice(first.fact, choice, first.stance.from.norm), ...first.besides],
      view,
      { fact: first.fact, choices: named },
    );
    return situation ? [{ choice, situation }] : [];
  });
  const [example] = told;
  if (!example) return [];
  const rules = [...new Set(group.map(({ stance }) => stance.from.norm))];
  const related = rules.slice(1).map((norm) => ({
    span: norm.span,
    message: { id: "Aturan yang membagi pilihan dengannya.", en: "A rule that shares the choices with it." },
  }));
  const witness = witnessOfDuty(example.situation, first.stance.from.norm, first.stance.roles[0], view);
  const params = {
    rule: rules.map(sayNorm).join(", "),
    fact: first.fact,
    missing: told.map(({ choice }) => choice),
    story: witness.story,
  };
  const { span } = first.stance.from.norm;
  return [{ diagnostic: diagnose("choice-without-answer", span, params, { related }), witness }];
}
