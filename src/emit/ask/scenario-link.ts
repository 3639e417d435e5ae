import { caseLink } from "../../browser/ask/case-link.js";
import type { FactType as SentFactType } from "../../model/generated/rules-wire.js";
import type { Scenario } from "../../model/scenario.js";
import type { FactType, Vocabulary } from "../../model/vocabulary.js";
import { askPageName } from "../html/address.js";

/**
 * The address at which a worked example stands in *Bolehkah saya …?*, its facts filled in; undefined for one that asks something else. What the
 * example says is missing is answered *tidak tahu* there.
 */
export function scenarioLink({ run }: Scenario, vocabulary: Vocabulary): string | undefined {
  if (run?.asks.kind !== "decide") return undefined;
  const { role, act, toward } = run.asks;
  const types = new Map([...vocabulary.facts.values()].map(({ name, type }) => [name, { type: sentType(type) }]));
  const missing = run.expects.flatMap((one) => (one.kind === "missing" ? one.facts : []));
  const told = {
    role,
    act,
    toward,
    at: run.at,
    facts: Object.fromEntries(run.facts),
    unknown: missing,
    approvals: run.approvals,
  };
  return `${askPageName}#${caseLink(told, types)}`;
}

/** As much of a type as a link needs: a derived fact is never sent. */
function sentType(type: FactType): SentFactType {
  switch (type.kind) {
    case "derived":
      return { kind: "text" };
    case "duration":
      return { kind: "duration", unit: "minute" };
    case "list":
      return {
        kind: "list",
        choices: type.choices,
        ...(type.register === undefined ? {} : { register: type.register }),
      };
    default:
      return type;
  }
}
