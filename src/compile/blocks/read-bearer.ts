import { suggest } from "../../diagnostics/suggest.js";
import type { Bearer } from "../../model/norm.js";
import type { YamlNode } from "../../model/yaml.js";
import { diagnose } from "./diagnostics.js";
import { parseBearer } from "./parse-bearer.js";
import { insideScalar, type RuleContext } from "./rule-context.js";

/** Reads who a rule or an approval is about; every role and rule it names must exist. */
export function readBearer(node: Extract<YamlNode, { kind: "scalar" }>, context: RuleContext): Bearer | undefined {
  const parsed = parseBearer(node.value);
  if (!parsed) {
    context.diagnostics.push(diagnose("bearer-malformed", node.span, { written: node.value }));
    return undefined;
  }
  const at = insideScalar(node);
  const { roles } = context.organisation;
  for (const { role, start, end } of parsed.roles) {
    if (!roles.has(role)) {
      context.diagnostics.push(
        diagnose("unknown-role", at(start, end), { role, nearest: suggest(role, roles.keys()) }),
      );
    }
  }
  if ("rule" in parsed.bearer && !context.ruleIds.has(parsed.bearer.rule)) {
    const { rule } = parsed.bearer;
    const nearest = suggest(rule, context.ruleIds);
    context.diagnostics.push(diagnose("unknown-rule", node.span, { written: rule, nearest }));
  }
  return parsed.bearer;
}
