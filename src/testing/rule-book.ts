import type { Act, Fact, FactType, Norm, Role, RulesWire, Source, Step } from "../model/generated/rules-wire.js";

type Condition = Norm["when"];
type Formula = Condition["holds"];

/** A norm with only what the test is about; `when` may be a pair of formulas. */
export type NormSketch = Partial<Omit<Norm, "when" | "bars">> & {
  readonly id: string;
  readonly when?: ConditionSketch;
  readonly bars?: Partial<Omit<NonNullable<Norm["bars"]>, "when">> & {
    readonly act: string;
    readonly when?: ConditionSketch;
  };
};

/** Two formulas, and what they are to say. Reads are found in the formulas. */
export type ConditionSketch = { readonly holds: Formula; readonly fails: Formula; readonly said?: string };

/** A rule book by hand: ids of roles and acts (`child < parent`), types of facts, sketches of norms. */
export type BookSketch = {
  readonly roles?: readonly string[];
  readonly acts?: readonly (string | (Partial<Act> & { readonly id: string }))[];
  readonly facts?: Readonly<Record<string, FactType>>;
  readonly registers?: RulesWire["registers"];
  readonly steps?: readonly Step[];
  readonly norms?: readonly NormSketch[];
  readonly covers?: RulesWire["covers"];
  readonly draft?: boolean;
};

/** Condition of a norm that always applies. */
export const always: ConditionSketch = { holds: true, fails: false };

/** `x` (ya/tidak) holds. */
export const yes = (name: string): ConditionSketch => ({
  holds: { "===": [{ var: name }, true] },
  fails: { "===": [{ var: name }, false] },
  said: name,
});

/** The negation, in three values. */
export const no = ({ holds, fails, said }: ConditionSketch): ConditionSketch => ({
  holds: fails,
  fails: holds,
  said: `bukan ${said ?? ""}`,
});

/** `x = choice`, over the choices of its type. */
export const is = (name: string, choice: string): ConditionSketch => ({
  holds: { "===": [{ var: name }, choice] },
  fails: { and: [{ "!": [{ "===": [{ var: name }, null] }] }, { "!": [{ "===": [{ var: name }, choice] }] }] },
  said: `${name} = ${choice}`,
});

/** `x < number`. */
export const below = (name: string, number: number): ConditionSketch => ({
  holds: { and: [{ "!": [{ "===": [{ var: name }, null] }] }, { "<": [{ var: name }, number] }] },
  fails: { and: [{ "!": [{ "===": [{ var: name }, null] }] }, { ">=": [{ var: name }, number] }] },
  said: `${name} < ${number}`,
});

export const allOf = (...parts: readonly ConditionSketch[]): ConditionSketch => ({
  holds: { and: parts.map(({ holds }) => holds) },
  fails: { or: parts.map(({ fails }) => fails) },
  said: parts.map(({ said }) => said).join(" dan "),
});

export const anyOf = (...parts: readonly ConditionSketch[]): ConditionSketch => ({
  holds: { or: parts.map(({ holds }) => holds) },
  fails: { and: parts.map(({ fails }) => fails) },
  said: parts.map(({ said }) => said).join(" atau "),
});

/** Puts a rule book together: everything a sketch leaves out has a plain default. */
export function book(sketch: BookSketch): RulesWire {
  const norms = (sketch.norms ?? []).map(normOf);
  const derived = new Map(
    (sketch.steps ?? []).flatMap((step) => (step.kind === "derived" ? [[step.name, step.by]] : [])),
  );
  return {
    $schema: "urn:pedoman:schema:outputs:rules:1",
    format: "1.0.0",
    policy: { edition: 7, contentHash: "a".repeat(64) },
    draft: sketch.draft ?? false,
    language: "id",
    covers: sketch.covers ?? { from: "2026-01-01", to: "2026-12-31" },
    documents: [],
    sources: norms.map(({ source }) => sourceOf(source)),
    roles: (sketch.roles ?? ["setiap-orang", "admin < setiap-orang", "pic < setiap-orang"]).map(roleOf),
    facts: Object.entries(sketch.facts ?? {}).map(([name, type]): Fact => {
      const by = derived.get(name);
      return { name, type, phrases: [], meaning: name, ...(by === undefined ? {} : { derivedBy: by }) };
    }),
    acts: (sketch.acts ?? ["terbitkan"]).map(actOf),
    registers: sketch.registers ?? [],
    steps: sketch.steps ?? [],
    norms,
  };
}

function normOf(sketch: NormSketch): Norm {
  const { bars, when } = sketch;
  const act = sketch.grants ?? sketch.owes?.act;
  return {
    rule: sketch.id,
    modality: bars ? "prohibition" : sketch.grants === undefined ? "obligation" : "permission",
    bearer: [],
    bound: [],
    ...(act === undefined ? {} : { act: { words: act, act } }),
    defeatedBy: [],
    limits: [],
    consequences: [],
    follows: [],
    exempts: [],
    cardinality: [],
    evidence: [],
    graduated: false,
    assessment: "machine",
    validity: { from: "2026-01-01" },
    rank: 1,
    draft: false,
    source: `d#${sketch.id}`,
    said: { id: sketch.id, en: sketch.id },
    ...sketch,
    when: conditionOf(when ?? always),
    ...(bars ? { bars: { anyActor: false, parts: [], ...bars, when: bars.when && conditionOf(bars.when) } } : {}),
  } as Norm;
}

/** A condition of the wire from two formulas. */
export function conditionOf({ holds, fails, said = "" }: ConditionSketch): Condition {
  return { holds, fails, reads: readsOf([holds, fails]), said: { id: said, en: said } };
}

/** Names that formulas read, sorted, each once; those inside a quantifier belong to its element. */
export function readsOf(formulas: readonly Formula[]): readonly string[] {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      value.forEach(visit);
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      if (key === "var") names.add(inner as string);
      else if (key === "some" || key === "none") visit((inner as readonly unknown[])[0]);
      else visit(inner);
    }
  };
  formulas.forEach(visit);
  return [...names].sort();
}

function sourceOf(id: string): Source {
  const [, provision = ""] = id.split("#");
  return {
    id,
    document: "d",
    provision,
    eId: provision,
    citation: `Pasal ${provision}`,
    quote: `Bunyi ${provision}.`,
    quoteHash: "0".repeat(64),
  };
}

function roleOf(text: string): Role {
  const [id = "", parent] = text.split(" < ");
  return { id, term: id, ...(parent === undefined ? {} : { parent }), substitutes: [] };
}

function actOf(sketch: string | (Partial<Act> & { readonly id: string })): Act {
  if (typeof sketch !== "string") return { phrases: [sketch.id], default: "allowed", opposes: [], ...sketch };
  const [id = "", partOf] = sketch.split(" < ");
  return { id, phrases: [id], default: "allowed", opposes: [], ...(partOf === undefined ? {} : { partOf }) };
}
