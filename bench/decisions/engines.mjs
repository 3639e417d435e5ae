// One entry an engine: prepares the rules once and answers, for a record, with the ids of all rules that apply.
import * as cedar from "@cedar-policy/cedar-wasm/nodejs";
import { LogicEngine } from "json-logic-engine";
import jsonLogic from "json-logic-js";
import { Engine } from "json-rules-engine";
import { facts } from "./rule-set.mjs";

const path = (fact) => fact.split(".");
/** The record as JsonLogic reads it: `{ ya: { f0: true } }`. */
export function nested(record) {
  const made = {};
  for (const [name, value] of Object.entries(record)) {
    const [entity, attribute] = path(name);
    made[entity] ??= {};
    made[entity][attribute] = value;
  }
  return made;
}

/** The formula of a rule in JsonLogic, without guards: the records are complete. */
export function jsonLogicOf({ all }) {
  const one = (part) => {
    if (part.any) return { or: part.any.map(one) };
    const fact = { var: part.fact };
    if (part.operator === "=") return { "===": [fact, part.value] };
    return { [part.operator]: [fact, part.value] };
  };
  return { and: all.map(one) };
}

export const engines = {
  "json-rules-engine": {
    records: 200,
    prepare(rules) {
      const operator = { "=": "equal", in: "in", ">=": "greaterThanInclusive", "<": "lessThan" };
      const one = (part) =>
        part.any
          ? { any: part.any.map(one) }
          : { fact: part.fact, operator: operator[part.operator], value: part.value };
      const engine = new Engine(
        rules.map(({ id, all }) => ({ conditions: { all: all.map(one) }, event: { type: id } })),
      );
      return async (record) => (await engine.run(record)).events.map(({ type }) => type);
    },
  },
  "json-logic-js": {
    records: 400,
    prepare(rules) {
      const formulas = rules.map((rule) => ({ id: rule.id, formula: jsonLogicOf(rule) }));
      return (record) => {
        const data = nested(record);
        return formulas.flatMap(({ id, formula }) => (jsonLogic.apply(formula, data) ? id : []));
      };
    },
  },
  "json-logic-engine": {
    records: 1000,
    prepare(rules) {
      const engine = new LogicEngine();
      const formulas = rules.map((rule) => ({ id: rule.id, formula: jsonLogicOf(rule) }));
      return (record) => {
        const data = nested(record);
        return formulas.flatMap(({ id, formula }) => (engine.run(formula, data) ? id : []));
      };
    },
  },
  "json-logic-engine compiled": {
    prepare(rules) {
      const engine = new LogicEngine();
      const formulas = rules.map((rule) => ({ id: rule.id, test: engine.build(jsonLogicOf(rule)) }));
      return (record) => {
        const data = nested(record);
        const ids = [];
        for (const { id, test } of formulas) if (test(data)) ids.push(id);
        return ids;
      };
    },
  },
  "cedar-wasm": {
    records: 60,
    prepare(rules) {
      const literal = (value) => (typeof value === "string" ? JSON.stringify(value) : String(value));
      const name = (fact) => `context.${fact.replace(".", "_")}`;
      const one = (part) => {
        if (part.any) return `(${part.any.map(one).join(" || ")})`;
        if (part.operator === "in") return `[${part.value.map(literal).join(", ")}].contains(${name(part.fact)})`;
        return `${name(part.fact)} ${part.operator === "=" ? "==" : part.operator} ${literal(part.value)}`;
      };
      const staticPolicies = Object.fromEntries(
        rules.map((rule) => [
          rule.id,
          `permit(principal, action, resource) when { ${rule.all.map(one).join(" && ")} };`,
        ]),
      );
      const parsed = cedar.preparsePolicySet(`set-${rules.length}`, { staticPolicies });
      if (parsed.type !== "success") throw new Error(JSON.stringify(parsed).slice(0, 300));
      return (record) => {
        const answer = cedar.statefulIsAuthorized({
          principal: { type: "User", id: "admin" },
          action: { type: "Action", id: "terbitkan" },
          resource: { type: "Konten", id: "satu" },
          context: Object.fromEntries(Object.entries(record).map(([fact, value]) => [fact.replace(".", "_"), value])),
          preparsedPolicySetId: `set-${rules.length}`,
          entities: [],
        });
        if (answer.type !== "success") throw new Error(JSON.stringify(answer).slice(0, 300));
        return answer.response.diagnostics.reason;
      };
    },
  },
  "written by hand": {
    prepare(rules) {
      // What a programmer would write for these rules, one `if` a rule, as one function over typed fields.
      const field = (fact) => `r[${JSON.stringify(fact)}]`;
      const one = (part) => {
        if (part.any) return `(${part.any.map(one).join(" || ")})`;
        if (part.operator === "in")
          return `(${part.value.map((v) => `${field(part.fact)} === ${JSON.stringify(v)}`).join(" || ")})`;
        return `${field(part.fact)} ${part.operator === "=" ? "===" : part.operator} ${JSON.stringify(part.value)}`;
      };
      const lines = rules.map(({ id, all }) => `if (${all.map(one).join(" && ")}) ids.push(${JSON.stringify(id)});`);
      return new Function("r", `const ids = [];\n${lines.join("\n")}\nreturn ids;`);
    },
  },
};

export { facts };
