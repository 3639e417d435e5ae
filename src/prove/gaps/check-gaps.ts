import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { AnalysisCheck, AnalysisFinding } from "../analysis/check.js";
import { type RuleView, ruleView } from "../analysis/rule-view.js";
import { approvalGaps } from "./approval-gaps.js";
import { choiceGaps } from "./choice-gaps.js";
import { grantGaps } from "./grant-gaps.js";
import { hourGaps } from "./hour-gaps.js";
import { levelHoles } from "./level-holes.js";
import { termGaps } from "./term-gaps.js";
import { vocabularyGaps } from "./vocabulary-gaps.js";

/** What is looked for in situations. */
const situational: readonly ((view: RuleView) => readonly AnalysisFinding[])[] = [
  choiceGaps,
  levelHoles,
  grantGaps,
  hourGaps,
];
/** What the rules, roles and tables show by themselves. */
const plain: readonly ((view: RuleView) => readonly Diagnostic[])[] = [approvalGaps, vocabularyGaps, termGaps];

/**
 * Whether something has been left without an answer: a choice of a fact by which rules differ, an act that nobody may do or that is owed by somebody who
 * may not do it, an approval that nobody else can give, a choice that no table yields or reads, a role without a rule, hours outside those of a duty, a
 * time after a rule has ended.
 */
export const checkGaps: AnalysisCheck = {
  id: "gaps",
  title: { id: "Celah", en: "Gaps" },
  needsSoundTexts: true,
  run: (subject, search) => {
    const { norms, organisation } = subject.handbook;
    if (norms.length === 0) return { looked: [], findings: [] };
    const view = ruleView(subject, search);
    const byChoice = norms.filter(({ by }) => by !== undefined);
    return {
      looked: [
        {
          count: byChoice.length,
          what: { id: "aturan yang berbeda menurut pilihan", en: "rules that differ by a choice" },
        },
        { count: organisation.roles.size, what: { id: "peran", en: "roles" } },
      ],
      findings: [
        ...situational.flatMap((check) => check(view)),
        ...plain.flatMap((check) => check(view)).map((diagnostic) => ({ diagnostic })),
      ],
    };
  },
};
