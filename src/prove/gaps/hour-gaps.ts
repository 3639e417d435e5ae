import type { Condition } from "../../model/condition.js";
import type { AnalysisFinding } from "../analysis/check.js";
import { type RuleView, topOf, witnessOfDuty } from "../analysis/rule-view.js";
import { sayNorm } from "../conflicts/say-norm.js";
import { situationWithoutAnswer } from "./answers.js";
import { diagnose } from "./diagnostics.js";

/** Duties that hold inside certain hours alone (`dalam jam kerja`), where no rule says what holds outside them. */
export function hourGaps(view: RuleView): readonly AnalysisFinding[] {
  return view.all.flatMap((stance) => {
    const { norm, human, when } = stance.from;
    if (stance.force !== "requires" || human) return [];
    const parts = topOf(when);
    const within = parts.find(isHours);
    if (!within) return [];
    const outside: Condition = { kind: "not", operand: within, span: within.span };
    const asked = [outside, ...parts.filter((part) => part !== within)];
    const situation = situationWithoutAnswer(stance, asked, view);
    if (!situation) return [];
    const witness = witnessOfDuty(situation, norm, stance.roles[0], view);
    const params = { rule: sayNorm(norm), story: witness.story };
    return [{ diagnostic: diagnose("outside-hours", norm.span, params), witness }];
  });
}

function isHours({ kind }: Condition): boolean {
  return kind === "within-calendar";
}
