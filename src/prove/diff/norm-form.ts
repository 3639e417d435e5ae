import type { RulesWire, Step } from "../../model/generated/rules-wire.js";
import { canonicalJson } from "../review/canonical-json.js";

type Norm = RulesWire["norms"][number];
type Formula = Norm["when"]["holds"];
type Pair = Pick<Norm["when"], "holds" | "fails">;

/** Names of one rule book in those of another; a name the other does not have stays as it is. */
export type Translation = Readonly<Record<"fact" | "act" | "role" | "norm", (id: string) => string>>;

/** Names that stay what they are. */
export const untranslated: Translation = { fact: same, act: same, role: same, norm: same };

function same(id: string): string {
  return id;
}

/** What a norm does, part by part, as text that is equal where the part has the same effect whatever its words, its place and its id. */
export type NormForm = {
  readonly modality: Norm["modality"];
  readonly act: string;
  readonly roles: ReadonlySet<string>;
  /** How several bearers stand together. */
  readonly together: string;
  readonly counterparty: string;
  readonly condition: ConditionForm;
  /** What it bars and what is required for it, the approval left out. */
  readonly bar: string;
  readonly approval: string;
  readonly owed: string;
  readonly limits: string;
  readonly recurrence: string;
  readonly sanction: string;
  readonly exempts: string;
  readonly audit: string;
  readonly manner: string;
  readonly assessment: string;
  readonly validity: string;
};

/** A condition as the set of what it joins with *dan*: more of them, and it holds more seldom. */
export type ConditionForm = { readonly all: string; readonly conjuncts: ReadonlySet<string> };

/** Reads the forms of a rule book's norms and conditions in the names of another. */
export type FormReader = {
  norm(norm: Norm): NormForm;
  /** Two formulas. */
  condition(pair: Pair): ConditionForm;
  /** What is computed, whatever its number. */
  step(step: Step): string;
  /** Rows, hit policy and default of a derived fact. */
  derivation(step: Extract<Step, { readonly kind: "derived" }>): {
    readonly rows: readonly string[];
    readonly rest: string;
  };
};

/** @param book - Whose steps and lists conditions read. */
export function formReader(book: RulesWire, translation: Translation): FormReader {
  const { fact, act, role, norm: normId } = translation;
  const records = new Map<string, Step>();
  const elements = new Map<string, Step>();
  for (const step of book.steps) {
    if ("of" in step && step.of !== undefined) elements.set(`${step.of} ${step.name}`, step);
    else if (step.kind !== "derived") records.set(step.name, step);
  }
  return { norm: normForm, condition: conditionForm, step: (step) => canonicalJson(stepForm(step)), derivation };

  function normForm(norm: Norm): NormForm {
    const { bars, owes } = norm;
    const roles = (ids: readonly string[]): readonly string[] => ids.map(role).sort();
    return {
      modality: norm.modality,
      act: norm.act?.act === undefined ? plain(norm.act?.words ?? "") : act(norm.act.act),
      roles: new Set(roles(norm.bound)),
      together: canonicalJson(kindsOf(norm.bearer)),
      counterparty: norm.counterparty === undefined ? "" : canonicalJson(roles(norm.counterparty)),
      condition: conditionForm(norm.when),
      bar: bars
        ? canonicalJson({
            act: act(bars.act),
            anyActor: bars.anyActor,
            when: bars.when && conditionForm(bars.when).all,
            connector: bars.connector,
            parts: bars.parts.map((part) => [part.words === undefined ? conditionForm(part).all : plain(part.words)]),
          })
        : "",
      approval: bars?.approval ? canonicalJson({ mode: bars.approval.mode, roles: roles(bars.approval.roles) }) : "",
      owed: owes
        ? canonicalJson({
            act: act(owes.act),
            done: owes.done && fact(owes.done),
            moment: owes.moment,
            with: owes.with && act(owes.with),
          })
        : "",
      limits: canonicalJson(norm.limits.map((limit) => limitForm(limit))),
      recurrence: owes?.every
        ? canonicalJson({
            periods: owes.every.periods,
            events: owes.every.events.map(fact).sort(),
            since: owes.every.since && fact(owes.every.since),
          })
        : "",
      sanction: canonicalJson({
        imposes: norm.imposes?.map(({ words }) => plain(words ?? "")),
        graduated: norm.graduated,
      }),
      exempts: canonicalJson([...norm.exempts].sort()),
      audit: canonicalJson({ per: norm.per, cardinality: norm.cardinality }),
      manner: canonicalJson({
        manner: plain(norm.manner ?? ""),
        instrument: plain(norm.instrument ?? ""),
        extension: plain(norm.extension ?? ""),
        evidence: norm.evidence.map(plain),
      }),
      assessment: norm.assessment,
      validity: canonicalJson(norm.validity),
    };
  }

  function limitForm({ bound, form, text, period, event, day, monthsAhead }: Norm["limits"][number]): unknown {
    const words = form === undefined && period === undefined ? plain(text) : undefined;
    return { bound, form, words, period, event: event && fact(event), day, monthsAhead };
  }

  function conditionForm({ holds, fails }: Pair): ConditionForm {
    const positive = formulaForm(holds, undefined);
    const parts = isJoin(positive, "and") ? positive.and : [positive];
    return {
      all: canonicalJson({ holds: positive, fails: formulaForm(fails, undefined) }),
      conjuncts: new Set(parts.filter((part) => part !== true).map(canonicalJson)),
    };
  }

  function derivation(step: Extract<Step, { readonly kind: "derived" }>): { rows: readonly string[]; rest: string } {
    return {
      rows: step.rows.map(({ value, ...pair }) =>
        canonicalJson({ value: [value], condition: conditionForm(pair).all }),
      ),
      rest: canonicalJson({ hit: step.hit, default: [step.default] }),
    };
  }

  /** Joins flattened, sorted and without repetition; what is computed stands for itself, not for its number. */
  function formulaForm(formula: Formula, list: string | undefined): unknown {
    if (typeof formula === "boolean") return formula;
    const [[operator, operands] = ["", []]] = Object.entries(formula) as [string, readonly unknown[]][];
    switch (operator) {
      case "and":
      case "or": {
        const parts = operands.flatMap((one) => {
          const part = formulaForm(one as Formula, list);
          return isJoin(part, operator) ? part[operator] : [part];
        });
        const sorted = [...new Map(parts.map((part) => [canonicalJson(part), part]))]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([, part]) => part);
        return sorted.length === 1 ? sorted[0] : { [operator]: sorted };
      }
      case "!":
        return { "!": [formulaForm(operands[0] as Formula, list)] };
      case "some":
      case "none": {
        const name = (operands[0] as { readonly var: string }).var;
        return { [operator]: [operandForm(operands[0], list), formulaForm(operands[1] as Formula, name)] };
      }
      case "in": {
        const [member, where] = operands;
        const among = Array.isArray(where) ? [...where].sort() : operandForm(where, list);
        return { in: [operandForm(member, list), among] };
      }
      default:
        return { [operator]: operands.map((one) => operandForm(one, list)) };
    }
  }

  function operandForm(operand: unknown, list: string | undefined): unknown {
    if (typeof operand !== "object" || operand === null || !("var" in operand)) return { is: [operand] };
    const name = String(operand.var);
    if (list !== undefined) {
      const step = elements.get(`${list} ${name}`);
      return step ? { step: stepForm(step) } : { element: [name] };
    }
    const step = records.get(name);
    return step ? { step: stepForm(step) } : { fact: fact(name) };
  }

  function stepForm(step: Step): unknown {
    switch (step.kind) {
      case "order":
        return { order: [step.relation, pointForm(step.left), pointForm(step.right)] };
      case "bound": {
        const { point, moment, relation } = step;
        return { bound: [relation, pointForm(point), { ...moment, point: pointForm(moment.point) }] };
      }
      case "within-last":
        return { last: [pointForm(step.point), step.period] };
      case "within-calendar":
        return { inside: [pointForm(step.point), step.calendar] };
      case "state":
        return { state: [step.state, ...step.norms.map(normId).sort()] };
      case "count":
        return { count: [fact(step.list), formulaForm(step.holds, step.list), formulaForm(step.fails, step.list)] };
      case "derived":
        return { fact: fact(step.name) };
    }
  }

  function pointForm(point: Extract<Step, { readonly kind: "order" }>["left"]): unknown {
    return point.kind === "fact" ? { fact: fact(point.fact) } : point;
  }
}

/** How bearers stand together, whoever they are. */
function kindsOf(bearers: Norm["bearer"]): readonly string[] {
  return bearers.flatMap((bearer): readonly string[] =>
    "members" in bearer && bearer.kind !== "each" ? [bearer.kind, ...kindsOf(bearer.members)] : [],
  );
}

function isJoin<Operator extends string>(
  part: unknown,
  operator: Operator,
): part is { readonly [key in Operator]: readonly unknown[] } {
  return typeof part === "object" && part !== null && operator in part;
}

function plain(words: string): string {
  return words.toLowerCase().replace(/\s+/g, " ").trim();
}

/** Whether two norms do the same. */
export function sameForm(one: NormForm, other: NormForm): boolean {
  return canonicalJson(asPlain(one)) === canonicalJson(asPlain(other));
}

function asPlain(form: NormForm): unknown {
  return { ...form, roles: [...form.roles], condition: form.condition.all };
}
