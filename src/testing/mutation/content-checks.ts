import { bundleOf } from "../../compile/bundle.js";
import { checkConflicts } from "../../prove/conflicts/check-conflicts.js";
import { checkLock } from "../../prove/lock/check-lock.js";
import { checkScenarios } from "../../prove/scenarios/check-scenarios.js";
import { foundBy } from "../run-check.js";
import type { ContentCheck } from "./mutation-bench.js";

/** The worked examples, run on the rules as they are compiled. */
const runExamples: ContentCheck = (handbook) => {
  const { rules, calendar } = bundleOf(handbook).value;
  return checkScenarios(handbook, rules, calendar);
};

/** Norms that contradict one another. */
const findConflicts: ContentCheck = (handbook) => foundBy(checkConflicts, handbook);

/** The checks of content that mutants are held against, beside the compiler's own and the drafting rules; the cheapest first. */
export const contentChecks: readonly ContentCheck[] = [checkLock, runExamples, findConflicts];
