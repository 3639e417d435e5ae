import type { Formula, RulesWire } from "../../model/generated/rules-wire.js";

/** A condition of the rules, and of what: of a norm, or of a row that gives a derived fact its value. What does not apply is empty. */
export type RuleCondition = {
  readonly norm: string;
  readonly fact: string;
  readonly part: "when" | "bar" | "part" | "row";
  /** Letter (or else place) of a part of what is required, place of a row, from 1. */
  readonly key: string;
  readonly holds: Formula;
  readonly fails: Formula;
};

/** Every condition of a rule book: of norms in their order, what they bar by, their parts; then the rows of derived facts. */
export function namedConditions({ norms, steps }: RulesWire): readonly RuleCondition[] {
  return [
    ...norms.flatMap(({ id, when, bars }): RuleCondition[] => {
      const of = { norm: id, fact: "" };
      return [
        { ...of, part: "when", key: "", ...pairOf(when) },
        ...(bars?.when ? [{ ...of, part: "bar" as const, key: "", ...pairOf(bars.when) }] : []),
        ...(bars?.parts ?? []).map((part, index) => ({
          ...of,
          part: "part" as const,
          key: part.key ?? String(index + 1),
          ...pairOf(part),
        })),
      ];
    }),
    ...steps.flatMap((step) => {
      if (step.kind !== "derived") return [];
      return step.rows.map(
        (row, index): RuleCondition => ({
          norm: "",
          fact: step.name,
          part: "row",
          key: String(index + 1),
          ...pairOf(row),
        }),
      );
    }),
  ];
}

function pairOf({ holds, fails }: Pick<RuleCondition, "holds" | "fails">): Pick<RuleCondition, "holds" | "fails"> {
  return { holds, fails };
}

/** What a condition is of, in a few words. */
export function conditionName({
  norm,
  fact,
  part,
  key,
}: Pick<RuleCondition, "norm" | "fact" | "part" | "key">): string {
  return [norm || fact, part, key].filter(Boolean).join(" ");
}
