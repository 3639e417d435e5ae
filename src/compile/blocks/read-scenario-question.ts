import { suggest } from "../../diagnostics/suggest.js";
import type { ScenarioQuestion } from "../../model/scenario.js";
import type { YamlNode } from "../../model/yaml.js";
import { diagnose } from "./diagnostics.js";
import { actPhrases, findAct } from "./find-act.js";
import { insideScalar, type RuleContext } from "./rule-context.js";

const wholeQuestion = /^(\S+)\s+(\S.*)$/;
const addressee = /^(.*\S)\s+kepada\s+([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/;

/**
 * Reads what a scenario asks: `<role> <act words>` (`kepada <role>`), `kewajiban <role>`, `bebas <role>` or `periksa registri`.
 * @returns `undefined` where it cannot be read; a finding says so.
 */
export function readScenarioQuestion(
  node: Extract<YamlNode, { kind: "scalar" }>,
  context: RuleContext,
): ScenarioQuestion | undefined {
  const text = node.value.trim().replace(/\s+/g, " ");
  if (text === "periksa registri") return { kind: "audit" };
  const [, first = "", rest = ""] = wholeQuestion.exec(text) ?? [];
  if (first === "") {
    context.diagnostics.push(diagnose("scenario-question-unreadable", node.span, { written: node.value }));
    return undefined;
  }
  if (first === "kewajiban" || first === "bebas") {
    const role = readRole(rest, node, context);
    return role === undefined ? undefined : { kind: first === "bebas" ? "exempt" : "duties", role };
  }
  return readDecision(first, rest, node, context);
}

function readDecision(
  actor: string,
  words: string,
  node: Extract<YamlNode, { kind: "scalar" }>,
  context: RuleContext,
): ScenarioQuestion | undefined {
  const role = readRole(actor, node, context);
  const whole = findAct(words, context.vocabulary);
  const [, before = words, counterparty] = whole ? [] : (addressee.exec(words) ?? []);
  const act = whole ?? findAct(before, context.vocabulary);
  if (!act) {
    const nearest = suggest(before, actPhrases(context.vocabulary));
    context.diagnostics.push(diagnose("unknown-act", placeOf(before, node), { words: before, nearest }));
  }
  const toward = counterparty === undefined ? undefined : readRole(counterparty, node, context);
  if (role === undefined || !act || (counterparty !== undefined && toward === undefined)) return undefined;
  return { kind: "decide", role, act: act.id, toward };
}

function readRole(
  role: string,
  node: Extract<YamlNode, { kind: "scalar" }>,
  { organisation: { roles }, diagnostics }: RuleContext,
): string | undefined {
  if (roles.has(role)) return role;
  diagnostics.push(diagnose("unknown-role", placeOf(role, node), { role, nearest: suggest(role, roles.keys()) }));
  return undefined;
}

/** Where words stand in the question; the whole of it where they cannot be told apart. */
function placeOf(words: string, node: Extract<YamlNode, { kind: "scalar" }>) {
  const start = node.value.indexOf(words);
  return start === -1 ? node.span : insideScalar(node)(start, start + words.length);
}
