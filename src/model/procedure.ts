import type { Duration } from "./duration.js";
import type { Span } from "./span.js";
import type { Inline } from "./text.js";

/** The way on from a step: to the step of that number, or to the end. */
export type StepExit = {
  /** `Ya`, `Tidak`, … after a question; absent for the one way on of a plain step. */
  readonly label: string | undefined;
  readonly to: number | "end";
  readonly span: Span;
};

/** What the text says of the time up to the end of a step: `Batas 60 menit sejak langkah 1`. */
export type StepLimit = { readonly duration: Duration; readonly since: number; readonly span: Span };

/** One row of a step table. */
export type ProcedureStep = {
  readonly number: number;
  readonly activity: readonly Inline[];
  /** A question, answered at this step; its exits are the answers. */
  readonly decision: boolean;
  /** Role ids, in the order of the text. */
  readonly performers: readonly string[];
  readonly needs: readonly Inline[];
  /** How long one run of the step takes, or how often it comes round; absent where the text could not be read. */
  readonly time: { readonly kind: "takes" | "every"; readonly duration: Duration } | undefined;
  readonly output: readonly Inline[];
  readonly note: readonly Inline[];
  /** The procedure begins here. */
  readonly start: boolean;
  /** The ways on as written (`Ya: langkah 3`), empty where the next row follows. `Selesai` is one to the end. */
  readonly exits: readonly StepExit[];
  /** Begins together with that later step; both are done before what follows it. */
  readonly alongside: number | undefined;
  /** A step done alongside that nobody waits for. */
  readonly detached: boolean;
  /** Limits it must keep, counted from the beginning of an earlier step. */
  readonly limits: readonly StepLimit[];
  /** Provisions the note cites: those this step carries out. */
  readonly serves: readonly { readonly document: string; readonly provision: string; readonly citation: string }[];
  readonly span: Span;
  /** The cell of its time. */
  readonly timeSpan: Span;
};

/** The steps of one table of a SOP, in the order of the text. */
export type Procedure = {
  readonly document: string;
  /** Id of the section that holds the table. */
  readonly provision: string;
  readonly title: string;
  readonly steps: readonly ProcedureStep[];
};

/** The numbers of the steps that can follow each step; a step without any ends a path. */
export type StepGraph = ReadonlyMap<number, readonly number[]>;

/**
 * Which step leads to which. A step without exits leads to the next row; one done alongside a later step is begun by whatever begins that
 * step, and leads where that step leads.
 */
export function stepGraph(steps: readonly ProcedureStep[]): StepGraph {
  const byNumber = new Map(steps.map((step) => [step.number, step]));
  const partner = ({ number, alongside }: ProcedureStep): ProcedureStep | undefined =>
    alongside !== undefined && alongside > number ? byNumber.get(alongside) : undefined;
  const onward = (step: ProcedureStep): readonly number[] => {
    if (step.detached) return [];
    if (step.exits.length > 0) return step.exits.flatMap(({ to }) => (to === "end" ? [] : [to]));
    const other = partner(step);
    if (other) return onward(other);
    const next = steps[steps.indexOf(step) + 1];
    return next ? [next.number] : [];
  };
  // Beginning a step begins what is done alongside it.
  const begun = (number: number): readonly number[] => {
    const step = byNumber.get(number);
    const other = step && partner(step);
    return other ? [number, ...begun(other.number)] : [number];
  };
  return new Map(steps.map((step) => [step.number, [...new Set(onward(step).flatMap(begun))]]));
}
