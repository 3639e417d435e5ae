import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import * as cedar from "@cedar-policy/cedar-wasm/nodejs";
import jsonLogic from "json-logic-js";
import { parseInstant } from "../../evaluate/instant.js";
import { openCalendar } from "../../evaluate/open-book.js";
import { dayOf } from "../../evaluate/working-time.js";
import type { CedarWire } from "../../model/generated/cedar-wire.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { AgreementAnswer, AgreementCase, Engine } from "./engine.js";

type Question = AgreementCase["question"];
type Approval = NonNullable<Question["approvals"]>[number];

// V8 of Node 20 aborts («unreachable code» in its deoptimizer) some ten thousand questions on, when it takes back a call into WebAssembly it had inlined.
setFlagsFromString("--no-turbo-inline-js-wasm-calls");

/** Cedar, given the published policies as an integrator would give them: prepared once, every request held against the schema. */
export const cedarWasm: Engine = {
  name: `Cedar ${cedar.getCedarLangVersion()}, cedar-wasm`,
  open: async (book, published) => {
    const read = (name: string): Promise<string> => readFile(join(published, name), "utf8");
    const index = JSON.parse(await read("cedar.json")) as CedarWire;
    const roles = JSON.parse(await read("cedar/entities.json")) as cedar.Entities;
    const calendar = openCalendar(await read("calendar.json"));
    const name = published;
    const staticPolicies = Object.fromEntries(index.policies.map(({ id, text }) => [id, text]));
    insist(cedar.preparsePolicySet(name, { staticPolicies }));
    insist(cedar.preparseSchema(name, await read("cedar/schema.cedarschema")));
    const contextOf = contextMaker(book, index, (at) => dayOf(calendar, parseInstant(at) ?? Number.NaN));
    const answer = ({ question, record }: AgreementCase): AgreementAnswer => {
      if (question.kind !== "decide") return {};
      const { roles: ofActor = [], act = "", toward } = question;
      const persons = [personIn("actor", ofActor), ...(toward ? [personIn("other", toward)] : [])];
      const found = cedar.statefulIsAuthorized({
        principal: person("actor"),
        action: { type: "Pedoman::Action", id: act },
        resource: toward ? person("other") : { type: "Pedoman::Anybody", id: "" },
        context: contextOf(question, record),
        entities: [...roles, ...persons],
        preparsedSchemaName: name,
        preparsedPolicySetId: name,
        validateRequest: true,
      });
      return saidBy(found, index);
    };
    return { answer: async (cases) => cases.map(answer), close: async () => {} };
  },
};

/** @throws Error with what Cedar says of a text it does not take. */
export function insist(answer: cedar.CheckParseAnswer): void {
  if (answer.type === "failure") throw new Error(answer.errors.map(({ message }) => message).join("\n"));
}

const person = (id: string) => ({ type: "Pedoman::Person", id });
const role = (id: string) => ({ type: "Pedoman::Role", id });

function personIn(id: string, roles: readonly string[]) {
  return { uid: person(id), attrs: {}, parents: roles.map(role) };
}

/** Makes the context of requests: what is known, each fact under its name, an event as whether it has happened. */
export function contextMaker(book: RulesWire, { context, formulas }: CedarWire, dayAt: (at: string) => number) {
  const events = new Set(book.facts.flatMap(({ name, type }) => (type.kind === "event" ? [name] : [])));
  const formulaNamed = new Map(formulas.map(({ name, holds }) => [name, holds]));
  const names = context.filter(({ from }) => from !== "question").map(({ name }) => name);
  return (question: Question, record: AgreementCase["record"]): cedar.Context => {
    const known = names.flatMap((name) => {
      const formula = formulaNamed.get(name);
      const value = formula ? jsonLogic.apply(formula as never, record) : valueIn(record, name);
      if (value === undefined || value === null) return [];
      return [[name, events.has(name) ? value !== false : value] as const];
    });
    const approved = approvedBy(question).map((id) => ({ __entity: role(id) }));
    return { ...(Object.fromEntries(known) as cedar.Context), day: dayAt(question.at), approved };
  };
}

function valueIn(record: AgreementCase["record"], name: string): unknown {
  const dot = name.indexOf(".");
  const attributes = record[name.slice(0, dot)] as Readonly<Record<string, unknown>> | undefined;
  return attributes?.[name.slice(dot + 1)];
}

/** The roles whose last word that counts is an approval: not later than the instant asked about, and for its content. */
function approvedBy({ approvals = [], at, content }: Question): readonly string[] {
  const second = (instant: string): number => parseInstant(instant) ?? Number.NaN;
  const latest = new Map<string, Approval>();
  for (const approval of approvals) {
    if (second(approval.at) > second(at) || (content !== undefined && approval.content !== content)) continue;
    const before = latest.get(approval.by);
    if (!before || second(before.at) <= second(approval.at)) latest.set(approval.by, approval);
  }
  return [...latest.values()].filter(({ decision }) => decision === "approved").map(({ by }) => by);
}

/** The verdict that the determining policies tell, and the norms they are of, where these are all that led there. */
function saidBy(answer: cedar.AuthorizationAnswer, { policies }: CedarWire): AgreementAnswer {
  if (answer.type === "failure") throw new Error(answer.errors.map(({ message }) => message).join("\n"));
  const { decision, diagnostics } = answer.response;
  if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors));
  if (decision === "allow") return { verdict: "permit" };
  const determining = new Set(diagnostics.reason);
  const found = policies.filter(({ id }) => determining.has(id));
  const has = (...effects: readonly string[]): boolean => found.some(({ effect }) => effects.includes(effect));
  const normsThat = (effect: string) => found.flatMap((one) => (one.effect === effect ? (one.norm ?? []) : [])).sort();
  if (has("bars")) return { verdict: "deny", reasons: normsThat("bars") };
  if (has("no-grant")) return { verdict: "deny" };
  if (has("grant-unknown")) return { verdict: "needs_facts" };
  if (has("unknown")) return { verdict: "needs_facts", reasons: normsThat("unknown") };
  if (has("approval")) return { verdict: "needs_approval", reasons: normsThat("approval") };
  throw new Error("Cedar denied, and no policy says why");
}
