import type { FactType, RulesWire } from "../../../model/generated/rules-wire.js";
import { everyAct } from "./cedar-policies.js";
import { all, any, type Expression, not } from "./expression.js";
import { attribute, attributeName, textList, textLiteral } from "./print-expression.js";
import type { CedarWriter } from "./to-cedar.js";

/** An attribute of the context of a request. */
export type ContextAttribute = {
  readonly name: string;
  /** Its type in Cedar. */
  readonly type: "Long" | "Bool" | "String" | "Set<String>" | "Set<Role>";
  /** Where its value comes from: of the question itself, a fact as it is sent, computed by a step of rules.json, a formula Cedar cannot say. */
  readonly from: "question" | "fact" | "step" | "formula";
  readonly required: boolean;
  /** In Cedar, true of exactly the values it may have, and an error of some of another type. Absent: whatever its type allows. */
  readonly allows?: string;
};

const safe = Number.MAX_SAFE_INTEGER;

/**
 * What the context of a request may hold, in the order of the rules: what some policy reads, and nothing else.
 * @param reads - The names that policies read.
 */
export function contextOf(
  { facts, steps }: RulesWire,
  writer: CedarWriter,
  reads: readonly string[],
): readonly ContextAttribute[] {
  const tooLarge = new Set(writer.tooLarge);
  const isRead = new Set(reads);
  const known = [
    ...facts.flatMap(({ name, type, derivedBy }) => (derivedBy === undefined ? ofType(name, "fact", type) : [])),
    ...steps.flatMap((step): readonly ContextAttribute[] => {
      if (step.kind === "derived") return tooLarge.has(step.name) ? ofType(step.name, "step", step.type) : [];
      return step.kind === "count" ? [number(step.name, "step", 0, safe)] : [truth(step.name, "step")];
    }),
    ...writer.asked().map(({ name }) => truth(name, "formula")),
  ];
  return [
    { name: "day", type: "Long", from: "question", required: true },
    { name: "approved", type: "Set<Role>", from: "question", required: true },
    ...known.filter(({ name }) => isRead.has(name)),
  ];
}

function ofType(name: string, from: ContextAttribute["from"], type: FactType): readonly ContextAttribute[] {
  switch (type.kind) {
    case "boolean":
    case "event":
      return [truth(name, from)];
    case "number":
      return [number(name, from, type.minimum ?? -safe, type.maximum ?? safe)];
    case "duration":
      return [number(name, from, 0, safe)];
    case "date":
      return [number(name, from, -safe, safe)];
    case "time":
      return [number(name, from, 0, 24 * 60 - 1)];
    case "choice":
      return [attributeOf(name, from, "String", `${textList(type.choices)}.contains(${attribute(name)})`)];
    case "text":
    case "reference":
      return [attributeOf(name, from, "String", `${attribute(name)} like "*"`)];
    case "list":
      // Rows are records of which Cedar cannot ask whether there is one: formulas over them are asked for instead.
      return type.choices.length === 0 || type.register !== undefined
        ? []
        : [attributeOf(name, from, "Set<String>", `${textList(type.choices)}.containsAll(${attribute(name)})`)];
  }
}

function truth(name: string, from: ContextAttribute["from"]): ContextAttribute {
  return attributeOf(name, from, "Bool", `[true, false].contains(${attribute(name)})`);
}

function number(name: string, from: ContextAttribute["from"], least: number, most: number): ContextAttribute {
  return attributeOf(name, from, "Long", `${attribute(name)} >= ${least} && ${attribute(name)} <= ${most}`);
}

function attributeOf(
  name: string,
  from: ContextAttribute["from"],
  type: ContextAttribute["type"],
  test: string,
): ContextAttribute {
  return { name, type, from, required: false, allows: test };
}

/** Whether the attributes that are there have values they may have. */
export function areAllowed(context: readonly ContextAttribute[]): Expression {
  return all(
    context.flatMap(({ name, allows }) =>
      allows === undefined ? [] : [any([not({ reads: [name] }), { reads: [name], test: allows }])],
    ),
  );
}

/** The schema in the form people read: roles, persons, the context of a request, and the acts, each in the wider one. */
export function cedarSchema({ acts, facts }: RulesWire, context: readonly ContextAttribute[]): string {
  const meanings = new Map(facts.map(({ name, meaning }) => [name, meaning]));
  const attributes = context.map(({ name, type, required }) => {
    const meaning = meanings.get(name)?.replace(/\s+/g, " ").trim();
    const note = meaning ? `    // ${meaning}\n` : "";
    return `${note}    ${attributeName(name)}${required ? "" : "?"}: ${type},`;
  });
  const actions = acts.map(({ id, partOf }) => {
    const within = textLiteral(partOf ?? everyAct);
    return `  action ${textLiteral(id)} in [${within}] appliesTo { principal: [Person], resource: [Person, Anybody], context: Case };`;
  });
  return [
    "// What a request to the policies beside this file consists of. Made from the rules; do not edit.",
    "namespace Pedoman {",
    "  // A role stands in the wider one: entities.json.",
    "  entity Role in [Role];",
    "  // Who acts, and to whom it is done: in every role somebody has.",
    "  entity Person in [Role];",
    "  // The resource where the request names nobody to whom the act is done.",
    "  entity Anybody;",
    "",
    "  type Case = {",
    ...attributes,
    "  };",
    "",
    `  action ${textLiteral(everyAct)};`,
    ...actions,
    "}",
    "",
  ].join("\n");
}
