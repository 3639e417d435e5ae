import { printDuration } from "../../conditions/print-duration.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Duration } from "../../model/duration.js";
import type { Handbook } from "../../model/handbook.js";
import type { Norm } from "../../model/norm.js";
import type { Procedure, ProcedureStep, StepLimit } from "../../model/procedure.js";
import { diagnose } from "./diagnostics.js";
import { isLonger } from "./is-longer.js";
import { longestWay } from "./longest-way.js";
import { minutesOf } from "./minutes-of.js";

/**
 * Whether the times of the SOPs keep the law: a step takes no longer than any limit of a provision it cites, recurs as often as that says,
 * and the steps on the longest way keep every limit written as `Batas … sejak langkah …`. What units do not decide is not decided.
 */
export function checkProcedures({ procedures, norms }: Handbook): readonly Diagnostic[] {
  return procedures.flatMap((procedure) =>
    procedure.steps.flatMap((step) => {
      const served = norms.filter(({ source }) =>
        step.serves.some(({ document, provision }) => document === source.document && provision === source.provision),
      );
      return [...checkStep(step, served), ...step.limits.flatMap((limit) => checkLimit(procedure, step, limit))];
    }),
  );
}

/** A norm with a limit for each choice (a level, say) is broken for certain only past the longest of them. */
function checkStep({ number, time, timeSpan }: ProcedureStep, served: readonly Norm[]): readonly Diagnostic[] {
  if (!time) return [];
  return served.flatMap(({ bounds, every, source: { citation } }) => {
    const latest = bounds.flatMap(({ value }) =>
      value.bound === "at-latest" && value.duration ? [value.duration] : [],
    );
    const rounds = every.filter((one) => typeof one !== "string");
    const limits = time.kind === "takes" ? latest : rounds;
    const code = time.kind === "takes" ? "step-too-long" : "recurs-too-seldom";
    const limit = limits.reduce<Duration | undefined>(
      (most, one) => (!most || isLonger(one, most) ? one : most),
      undefined,
    );
    if (!limit || !limits.every((one) => isLonger(time.duration, one))) return [];
    const params = { step: number, time: printDuration(time.duration), limit: printDuration(limit), citation };
    return [diagnose(code, timeSpan, params)];
  });
}

function checkLimit(
  procedure: Procedure,
  step: ProcedureStep,
  { duration, since, span }: StepLimit,
): readonly Diagnostic[] {
  const way = longestWay(procedure.steps, since, step.number);
  const common = { step: step.number, since, limit: printDuration(duration) };
  const limit = minutesOf(duration);
  if (limit === undefined) return [diagnose("path-undecided", span, { ...common, at: step.number })];
  if (way.kind === "undecided") return [diagnose("path-undecided", span, { ...common, at: way.at })];
  if (way.minutes <= limit) return [];
  return [diagnose("path-too-long", span, { ...common, minutes: way.minutes, path: way.steps.join(", ") })];
}
