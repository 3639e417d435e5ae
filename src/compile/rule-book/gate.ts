import { parseCondition } from "../../conditions/parse-condition.js";
import type { Condition } from "../../model/condition.js";
import { findAct } from "../blocks/find-act.js";
import type { RuleBookContext } from "./rule-book-context.js";

/** What `sebelum`, `setelah`, `pada_saat` and `untuk` name, looked up. */
export type Gate =
  | { readonly kind: "act"; readonly act: string }
  /** `dipenuhi X`, `terlampaui X`, `dilanggar X`. */
  | { readonly kind: "state"; readonly state: "met" | "overdue" | "breached"; readonly rule: string }
  | { readonly kind: "fact"; readonly fact: string }
  | { readonly kind: "condition"; readonly tree: Condition };

const states = { dipenuhi: "met", terlampaui: "overdue", dilanggar: "breached" } as const;

/** Looks up the words of a gate; `undefined` where there are none or they name nothing (a finding says so elsewhere). */
export function gateOf(words: string | undefined, { vocabulary }: RuleBookContext): Gate | undefined {
  if (words === undefined) return undefined;
  const act = findAct(words, vocabulary);
  if (act) return { kind: "act", act: act.id };
  const state = /^(dipenuhi|terlampaui|dilanggar) ([a-z][a-z0-9-]*)$/.exec(words);
  if (state) return { kind: "state", state: states[state[1] as keyof typeof states], rule: state[2] as string };
  if (vocabulary.facts.has(words)) return { kind: "fact", fact: words };
  const { value } = parseCondition(words, (start, end) => ({ file: "", start, end }));
  return value && { kind: "condition", tree: value };
}
