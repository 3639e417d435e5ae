import type { ProcedureStep } from "../../model/procedure.js";

/** One arrow of a flow: what leads where, under which answer. */
export type FlowArrow = {
  /** The step it leaves. */
  readonly at: number;
  /** The steps that must be done before it is followed: the one it leaves, and those done alongside that. */
  readonly from: readonly number[];
  /** The step it points at. */
  readonly into: number | "end";
  /** The steps that begin with it: the one it points at, and those alongside which that is done. */
  readonly to: readonly (number | "end")[];
  /** The answers under which it is followed; empty for the one way on. */
  readonly label: string;
};

/** The arrows of a flow, in the order of its steps; answers that lead to one step share an arrow. */
export function flowArrows(steps: readonly ProcedureStep[]): readonly FlowArrow[] {
  const byNumber = new Map(steps.map((step) => [step.number, step]));
  const partnerOf = ({ number, alongside }: ProcedureStep): ProcedureStep | undefined =>
    alongside !== undefined && alongside > number ? byNumber.get(alongside) : undefined;
  const begun = (number: number): readonly number[] => {
    const step = byNumber.get(number);
    const partner = step && partnerOf(step);
    return partner ? [number, ...begun(partner.number)] : [number];
  };
  // Those that wait for nothing of their own go on where their partner goes on.
  const together = (step: ProcedureStep): readonly number[] => [
    ...steps
      .filter((one) => !one.detached && one.exits.length === 0 && partnerOf(one) === step)
      .flatMap((one) => together(one)),
    step.number,
  ];
  return steps.flatMap((step, index): readonly FlowArrow[] => {
    if (step.detached) return [];
    const from = together(step);
    const arrow = (into: number | "end", label: string): FlowArrow => ({
      at: step.number,
      from,
      into,
      to: into === "end" ? ["end"] : begun(into),
      label,
    });
    if (step.exits.length > 0) {
      const targets = [...new Set(step.exits.map(({ to }) => to))];
      return targets.map((target) => {
        const answers = step.exits.filter(({ to }) => to === target).flatMap(({ label }) => label ?? []);
        return arrow(target, answers.join(", "));
      });
    }
    const next = steps[index + 1];
    return partnerOf(step) || !next ? [] : [arrow(next.number, "")];
  });
}

/** Rows of steps that begin together, each done alongside the next: by number, from the first to the last. */
export function sideBySide(steps: readonly ProcedureStep[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const [index, { number, alongside }] of steps.entries()) {
    const next = steps[index + 1];
    if (alongside === undefined || alongside !== next?.number) continue;
    const open = groups.find((group) => group.at(-1) === number);
    if (open) open.push(next.number);
    else groups.push([number, next.number]);
  }
  return groups;
}
