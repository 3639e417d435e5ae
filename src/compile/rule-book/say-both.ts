import { sayCondition } from "../../conditions/say-condition.js";
import type { Condition } from "../../model/condition.js";
import type { Said } from "../../model/generated/rules-wire.js";
import type { RuleBookContext } from "./rule-book-context.js";

/** Said back in both languages; a condition that always holds says nothing. */
export function sayBoth(tree: Condition | undefined, { vocabulary }: RuleBookContext): Said {
  return {
    id: tree ? sayCondition(tree, vocabulary, "id") : "",
    en: tree ? sayCondition(tree, vocabulary, "en") : "",
  };
}
