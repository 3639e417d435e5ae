import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Bundle } from "../model/bundle.js";
import type { Handbook } from "../model/handbook.js";
import type { Norm } from "../model/norm.js";
import { type Analysis, type AnalysisOptions, analyse, diagnosticsOf } from "./analysis/analyse.js";
import { checkEffects } from "./effects/check-effects.js";
import { checkCoverage } from "./lock/check-coverage.js";
import { checkLock } from "./lock/check-lock.js";
import { checkPlatformLimits } from "./platforms/check-platform-limits.js";
import { checkProcedures } from "./procedures/check-procedures.js";
import { checkRestated } from "./restated/check-restated.js";
import { checkScenarios } from "./scenarios/check-scenarios.js";
import { checkTraces } from "./trace/check-traces.js";

/** What came of proving: what was found, and what the analysis looked at for it. */
export type Proof = { readonly diagnostics: readonly Diagnostic[]; readonly analysis: Analysis };

/**
 * Whether text, rules and examples agree: what makes a publication more than a file. In order: every rule against its words, every provision
 * against its rules, what other texts say of a provision against its words, the rules against one another (`analysis/`), what each norm changes, every
 * worked example against the answer of the rules, every statement traced against what follows from it.
 * @param found - What was found before. A rule that has an error already is not held against its text: one mistake is one finding.
 */
export function prove(
  handbook: Handbook,
  bundle: Bundle,
  found: readonly Diagnostic[],
  options: Omit<AnalysisOptions, "hasErrors"> = {},
): Proof {
  const errors = found.filter(({ severity }) => severity === "error");
  const isBroken = ({ span }: Norm): boolean =>
    errors.some(
      (error) => error.span.file === span.file && span.start <= error.span.start && error.span.start < span.end,
    );
  const sound = { ...handbook, norms: handbook.norms.filter((norm) => !isBroken(norm)) };
  const analysis = analyse(handbook, bundle, { ...options, hasErrors: errors.length > 0 });
  const diagnostics = [
    ...checkLock(sound),
    ...checkCoverage(handbook),
    ...checkRestated(handbook),
    ...diagnosticsOf(analysis),
    ...checkPlatformLimits(handbook),
    ...(errors.length > 0
      ? []
      : [
          ...checkEffects(handbook, bundle),
          ...checkProcedures(handbook),
          ...checkScenarios(handbook, bundle.rules, bundle.calendar),
          ...checkTraces(handbook),
        ]),
  ];
  return { diagnostics, analysis };
}
