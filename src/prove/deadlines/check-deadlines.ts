import type { AnalysisCheck } from "../analysis/check.js";
import { ruleView } from "../analysis/rule-view.js";
import { approvalTimes } from "./approval-times.js";
import { askedTooLate } from "./asked-too-late.js";
import { levelOrder } from "./level-order.js";
import { limitsOf } from "./limits.js";
import { overBeforeOwed } from "./over-before-owed.js";
import { waitingTimes } from "./waiting-times.js";

/**
 * Whether deadlines can be kept when everybody else uses the time that the law gives: an approval or another event an act waits for comes by its deadline
 * at the latest, a request leaves time for the decision, a duty begins before its time is over, and more serious levels are not given more time.
 */
export const checkDeadlines: AnalysisCheck = {
  id: "deadlines",
  title: { id: "Batas waktu", en: "Deadlines" },
  needsSoundTexts: true,
  run: (subject, search) => {
    const view = ruleView(subject, search);
    const limits = limitsOf(view);
    const checks = [approvalTimes, waitingTimes, askedTooLate, overBeforeOwed, levelOrder];
    return {
      looked: [{ count: limits.length, what: { id: "batas waktu", en: "deadlines" } }],
      findings: checks.flatMap((check) => check(limits, view)),
    };
  },
};
