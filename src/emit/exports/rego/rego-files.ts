import { present } from "../../../compile/present.js";
import { decisiveNorms } from "../../../compile/rule-book/decisive-norms.js";
import { parseDate } from "../../../evaluate/instant.js";
import type { CalendarWire } from "../../../model/generated/calendar-wire.js";
import type { FactType, Norm, RulesWire, Step } from "../../../model/generated/rules-wire.js";
import type { OutputFile } from "../../emitter.js";
import { jsonText } from "../../rules/json-text.js";
import { familyOf } from "../family.js";
import { decideRego } from "./decide-rego.js";
import { regoNames } from "./rego-names.js";
import { literal, type RegoWriter, regoWriter, rule } from "./to-rego.js";

/** A bundle for the Open Policy Agent, as its files lie in a folder. */
export type RegoBundle = {
  /** Modules of the package `pedoman`, by file name. */
  readonly modules: ReadonlyMap<string, string>;
  /** What stands under `data.pedoman`. */
  readonly data: object;
  readonly manifest: object;
};

/** `rules/rego/`: a bundle that OPA loads as it is. */
export function regoFiles(rules: RulesWire, calendar: CalendarWire): readonly OutputFile[] {
  const { modules, data, manifest } = regoOf(rules, calendar);
  return [
    { path: "rules/rego/.manifest", contents: `${JSON.stringify(manifest, null, 2)}\n` },
    { path: "rules/rego/pedoman/data.json", contents: jsonText(data) },
    ...[...modules].map(([name, contents]) => ({ path: `rules/rego/pedoman/${name}`, contents })),
  ];
}

/** The rules in Rego: the decision as it is for every law, and the rules and data that it asks. */
export function regoOf(rules: RulesWire, calendar: CalendarWire): RegoBundle {
  const names = regoNames(rules.norms.map(({ id }) => id));
  const facts = regoNames(rules.steps.map(({ name }) => name));
  const derived = new Set(rules.steps.flatMap(({ kind, name }) => (kind === "derived" ? [name] : [])));
  const writer = regoWriter((fact) => (derived.has(fact) ? `fact_${facts(fact)}` : undefined));
  const modules = new Map([
    ["decide.rego", decideRego],
    ["facts.rego", factsModule(rules, facts, writer)],
    ["norms.rego", normsModule(rules, names, writer)],
  ]);
  return {
    modules,
    data: { book: bookOf(rules, calendar) },
    manifest: {
      revision: `${rules.policy.edition}-${rules.policy.contentHash}`,
      roots: ["pedoman"],
      metadata: { draft: rules.draft, covers: rules.covers },
    },
  };
}

const head = (says: string, imports: readonly string[]): string =>
  [`# ${says}`, "package pedoman", "", ...imports.map((word) => `import future.keywords.${word}`), ""].join("\n");

/** Derived facts: rows in turn, the first that holds if every row before it fails. Undefined where that is unknown. */
function factsModule({ steps }: RulesWire, names: (name: string) => string, writer: RegoWriter): string {
  const parts = steps.flatMap((step) =>
    step.kind === "derived" ? [derivedFact(step, `fact_${names(step.name)}`, writer)] : [],
  );
  return [head("Facts that are derived from others.", ["if", "in"]), ...parts].join("\n");
}

function derivedFact(step: Extract<Step, { kind: "derived" }>, name: string, writer: RegoWriter): string {
  const lines: string[] = [];
  let before: readonly string[] = [];
  for (const [index, row] of step.rows.entries()) {
    const holds = writer.body(row.holds, `${name}_row${index + 1}`);
    lines.push(rule(`${name} := ${literal(row.value)}`, [...before, ...holds]));
    const fails = writer.body(row.fails, `${name}_after${index + 1}`);
    const after = `${name}_past_row${index + 1}`;
    lines.push(rule(after, [...before, ...fails]));
    before = [after];
  }
  if (step.default !== undefined) lines.push(rule(`${name} := ${literal(step.default)}`, before));
  const note = annotation({ title: step.name, source: step.source });
  return `${[...writer.takeRules(), note + (lines[0] as string), ...lines.slice(1)].join("\n\n")}\n`;
}

/** What norms do, of those that decisions rest on. */
function normsModule({ norms, sources }: RulesWire, names: (id: string) => string, writer: RegoWriter): string {
  const citations = new Map(sources.map(({ id, citation }) => [id, citation]));
  const decisive = decisiveNorms(norms).norms;
  const known = new Set(decisive.map(({ id }) => id));
  const parts = decisive.map((norm) => {
    const citation = citations.get(norm.source);
    const note = annotation({
      title: citation ?? norm.source,
      description: norm.said.id,
      norm: norm.id,
      source: norm.source,
      modality: norm.modality,
    });
    const defeaters = norm.defeatedBy.flatMap((id) => (known.has(id) ? [{ id, name: names(id) }] : []));
    return normRules(norm, names(norm.id), defeaters, note, writer);
  });
  return [
    head("What norms do where their conditions hold, and where they fail.", ["contains", "if", "in"]),
    ...parts,
  ].join("\n");
}

function normRules(
  { id, when, bars }: Norm,
  name: string,
  defeaters: readonly { readonly id: string; readonly name: string }[],
  note: string,
  writer: RegoWriter,
): string {
  const entry = literal(id);
  const rules = [
    ...defeaters.flatMap((other) => [
      rule(`${name}_is_free_of_${other.name}`, [`not reached[${literal(other.id)}]`]),
      rule(`${name}_is_free_of_${other.name}`, [`does_not_apply_${other.name}`]),
    ]),
    rule(`does_apply_${name}`, [
      ...writer.body(when.holds, `holds_${name}`),
      ...defeaters.map((other) => `${name}_is_free_of_${other.name}`),
    ]),
    rule(`does_not_apply_${name}`, writer.body(when.fails, `fails_${name}`)),
    ...defeaters.map((other) =>
      rule(`does_not_apply_${name}`, [`reached[${literal(other.id)}]`, `does_apply_${other.name}`]),
    ),
    rule(`applies contains ${entry}`, [`does_apply_${name}`]),
    rule(`applies_not contains ${entry}`, [`does_not_apply_${name}`]),
  ];
  if (bars) {
    const holds = bars.when ? writer.body(bars.when.holds, `bar_holds_${name}`) : [];
    rules.push(rule(`bar_holds contains ${entry}`, [`does_apply_${name}`, ...holds]));
    rules.push(rule(`bar_fails contains ${entry}`, [`does_not_apply_${name}`]));
    if (bars.when) rules.push(rule(`bar_fails contains ${entry}`, writer.body(bars.when.fails, `bar_fails_${name}`)));
  }
  const [first = "", ...others] = [...rules];
  return `${[...writer.takeRules(), note + first, ...others].join("\n\n")}\n`;
}

/** An annotation as OPA reads it: YAML in a comment. JSON is YAML. */
function annotation({
  title,
  description,
  ...custom
}: Readonly<Record<"title", string>> & Readonly<Record<string, string>>): string {
  const lines = [
    "METADATA",
    `title: ${literal(title)}`,
    ...(description === undefined ? [] : [`description: ${literal(description)}`]),
    "custom:",
    ...Object.entries(custom).map(([key, value]) => `  ${key}: ${literal(value)}`),
  ];
  return lines.map((line) => `# ${line}\n`).join("");
}

/** The norms of some acts, in their order: books have as many acts as norms. */
function byAct(
  norms: readonly Norm[],
  actOf: (norm: Norm) => string | undefined,
): (acts: readonly string[]) => readonly Norm[] {
  const places = new Map<string, number[]>();
  for (const [at, norm] of norms.entries()) {
    const act = actOf(norm);
    if (act === undefined) continue;
    const known = places.get(act);
    if (known) known.push(at);
    else places.set(act, [at]);
  }
  return (acts) =>
    [...new Set(acts)]
      .flatMap((act) => places.get(act) ?? [])
      .sort((a, b) => a - b)
      .map((at) => norms[at] as Norm);
}

/** After the last day of any question. */
const forEver = 9_999_999;

/** What the decision looks up: roles and acts with all above them, norms without their conditions, types, and the calendar's days. */
function bookOf(rules: RulesWire, { covers, dayStarts }: CalendarWire) {
  const { roles, acts, norms, steps, policy, draft, sources } = rules;
  const roleFamily = familyOf(roles.map(({ id, parent }) => [id, parent]));
  const actFamily = familyOf(acts.map(({ id, partOf }) => [id, partOf]));
  const citations = new Map(sources.map(({ id, citation }) => [id, citation]));
  const { norms: decisive, settingAside } = decisiveNorms(norms);
  const barring = byAct(norms, (norm) => norm.bars?.act);
  const granting = byAct(norms, (norm) => norm.grants);
  const aside = byAct(decisive, (norm) => settingAside.get(norm.id));
  const entryOf = (norm: Norm) => [
    norm.id,
    {
      bound: norm.bound,
      any_actor: norm.bars?.anyActor ?? false,
      ...present({
        counterparty: norm.counterparty,
        approval: norm.bars?.approval,
        citation: citations.get(norm.source),
      }),
      from: parseDate(norm.validity.from),
      to: norm.validity.to === undefined ? forEver : parseDate(norm.validity.to),
      reads: readsOf(norm, decisive, rules),
    },
  ];
  return {
    policy,
    draft,
    covers: { from: parseDate(rules.covers.from), to: parseDate(rules.covers.to) },
    roles: Object.fromEntries(roles.map(({ id }) => [id, roleFamily.above(id)])),
    acts: Object.fromEntries(
      acts.map((act) => {
        const above = actFamily.above(act.id);
        const bars = barring(above);
        const grants = granting(above);
        const others = aside(above).filter((norm) => !bars.includes(norm) && !grants.includes(norm));
        const ids = (some: readonly Norm[]) => some.map(({ id }) => id);
        const forbidden = act.default === "forbidden";
        return [act.id, { forbidden, bars: ids(bars), grants: ids(grants), others: ids(others) }];
      }),
    ),
    norms: Object.fromEntries(decisive.map(entryOf)),
    facts: typesOf(rules),
    computed: steps.flatMap((step) =>
      step.kind === "derived"
        ? []
        : [{ name: step.name, kind: step.kind, ...present({ of: "of" in step ? step.of : undefined }) }],
    ),
    calendar: {
      covers: covers.map(({ start, end, lastDay }) => ({ start, end, lastDay })),
      dayStarts,
    },
  };
}

/** What a question must carry to know what a norm does: facts as they are sent, and what is computed. */
function readsOf(norm: Norm, decisive: readonly Norm[], { steps }: RulesWire): readonly string[] {
  const stepNamed = new Map(steps.map((step) => [step.name, step]));
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const step = stepNamed.get(name);
    if (seen.has(name)) return;
    seen.add(name);
    if (step?.kind === "derived") step.reads.forEach(visit);
    else found.add(name);
  };
  const visitNorm = (one: Norm): void => {
    if (seen.has(`norm ${one.id}`)) return;
    seen.add(`norm ${one.id}`);
    one.when.reads.forEach(visit);
    for (const other of decisive) if (one.defeatedBy.includes(other.id)) visitNorm(other);
  };
  visitNorm(norm);
  norm.bars?.when?.reads.forEach(visit);
  return [...found].sort();
}

/** The types of what a question carries, as the encoded record has it, by entity and attribute. */
function typesOf(rules: RulesWire): Readonly<Record<string, Readonly<Record<string, object>>>> {
  const { facts, steps } = rules;
  const types: Record<string, Record<string, object>> = {};
  const put = (name: string, type: object): void => {
    const dot = name.indexOf(".");
    const entity = name.slice(0, dot);
    types[entity] = { ...types[entity], [name.slice(dot + 1)]: type };
  };
  for (const { name, type } of facts)
    put(
      name,
      typeOf(type, (register) => columnsOf(register, rules)),
    );
  for (const step of steps) {
    if (step.kind === "derived")
      put(
        step.name,
        typeOf(step.type, () => ({})),
      );
    else if (!("of" in step && step.of !== undefined)) {
      put(step.name, step.kind === "count" ? numberFrom(0, safe) : { type: "boolean" });
    }
  }
  return types;
}

const safe = Number.MAX_SAFE_INTEGER;
const numberFrom = (minimum: number, maximum: number) => ({ type: "number", minimum, maximum });

/** The types of the columns of a register: those that a fact declares; of the others, any value is taken. */
function columnsOf(register: string, { facts, registers, steps }: RulesWire): Readonly<Record<string, object>> {
  const any = { type: "any" };
  const columns = registers.find(({ id }) => id === register)?.columns ?? [];
  const computed = steps.flatMap((step) => ("of" in step && step.of !== undefined ? [step.name] : []));
  const declared = facts
    .filter(({ name }) => name.startsWith(`${register}.`))
    .map(({ name, type }) => [name.slice(register.length + 1), type.kind === "list" ? any : typeOf(type, () => ({}))]);
  return Object.fromEntries([...[...columns, ...computed].map((name) => [name, any]), ...declared]);
}

/** Rows of a register of which no column is known may have any. */
function rowsOf(columns: Readonly<Record<string, object>>): object {
  return Object.keys(columns).length === 0 ? { type: "rows" } : { type: "rows", columns };
}

/** @param columns - Types of the columns of a register. */
function typeOf(type: FactType, columns: (register: string) => Readonly<Record<string, object>>): object {
  switch (type.kind) {
    case "boolean":
    case "event":
      return { type: type.kind };
    case "number":
      return numberFrom(type.minimum ?? -safe, type.maximum ?? safe);
    case "duration":
      return numberFrom(0, safe);
    case "date":
      return numberFrom(-safe, safe);
    case "time":
      return numberFrom(0, 24 * 60 - 1);
    case "choice":
      return { type: "choice", choices: type.choices };
    case "text":
    case "reference":
      return { type: "text" };
    case "list":
      return type.register === undefined ? { type: "list", choices: type.choices } : rowsOf(columns(type.register));
  }
}
