import { actFinder } from "../../compile/blocks/find-act.js";
import { provisionWords } from "../../compile/blocks/provision-words.js";
import { sha256 } from "../../compile/sha256.js";
import { factsOf } from "../../conditions/facts-of.js";
import { ruleSayer } from "../../conditions/say-norm.js";
import type { Condition } from "../../model/condition.js";
import type { DecisionTable } from "../../model/decision-table.js";
import { topLevel } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import type { Norm } from "../../model/norm.js";
import type { Provision } from "../../model/provision.js";
import type { Span } from "../../model/span.js";
import { canonicalJson } from "./canonical-json.js";
import type { LockEntry } from "./lock.js";

/** One rule as it is read now: what the lock would hold of it, and where it stands. */
export type Reading = LockEntry & {
  readonly id: string;
  readonly kind: "norm" | "table";
  /** Place of its provision: `Pasal 5 ayat (2)`. */
  readonly citation: string;
  readonly span: Span;
  readonly provisionSpan: Span;
};

/**
 * What every norm and decision table reads and says now, in the order of the text; of two rules with one id (a finding says so elsewhere)
 * the first. What the head of the document decides (dates, rank, draft) and mere places (citation, eId) are no part of a reading.
 */
export function readingsOf(handbook: Handbook): readonly Reading[] {
  const places = placesOf(handbook);
  const findAct = actFinder(handbook.vocabulary);
  const sayer = ruleSayer(handbook, "id");
  const readings = new Map<string, Reading>();

  const add = (
    rule: Norm | DecisionTable,
    kind: Reading["kind"],
    address: { readonly document: string; readonly provision: string },
    content: unknown,
    said: string,
  ): void => {
    const place = places.get(placeKey(address.document, address.provision));
    if (readings.has(rule.id)) return;
    const text = place ? textOf(place) : "";
    const leansOn = leansOnOf(content, handbook, findAct);
    readings.set(rule.id, {
      id: rule.id,
      kind,
      citation: place?.provision.citation ?? address.provision,
      span: rule.span,
      provisionSpan: place?.provision.span ?? rule.span,
      text,
      textHash: sha256(text),
      rule: said,
      ruleHash: sha256(canonicalJson([content, leansOn])),
      leansOn,
    });
  };

  for (const norm of handbook.norms) {
    const { source, validity: _validity, rank: _rank, draft: _draft, span: _span, ...content } = norm;
    const { document, provision } = source;
    add(norm, "norm", source, { ...content, document, provision }, sayer.norm(norm));
  }
  for (const table of handbook.decisionTables) {
    const { span: _span, ...content } = table;
    add(table, "table", table, content, sayer.table(table));
  }
  return [...readings.values()];
}

type Place = { readonly provision: Provision; readonly above: readonly Provision[] };

function placesOf({ documents }: Handbook): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const document of documents) {
    const stack: Place[] = topLevel(document).map((provision) => ({ provision, above: [] }));
    for (let place = stack.pop(); place; place = stack.pop()) {
      const { provision, above } = place;
      const key = placeKey(document.head.id, provision.id);
      if (!places.has(key)) places.set(key, place);
      for (const child of provision.children) stack.push({ provision: child, above: [...above, provision] });
    }
  }
  return places;
}

function placeKey(document: string, provision: string): string {
  return `${document}#${provision}`;
}

/** The words of a provision; an item of a list is read with its lead-in and what closes the list. */
function textOf({ provision, above }: Place): string {
  const around: string[] = [];
  let inner = provision;
  for (const outer of [...above].reverse()) {
    if (inner.kind !== "huruf" && inner.kind !== "angka") break;
    around.unshift(provisionWords({ ...outer, children: [] }));
    inner = outer;
  }
  return [...around.filter((words) => words !== ""), provisionWords(provision)].join(" … ");
}

/** Every fact, act, role and register named anywhere in a rule, with what the vocabulary and the organisation say of it. */
function leansOnOf(
  rule: unknown,
  { vocabulary, organisation }: Handbook,
  findAct: ReturnType<typeof actFinder>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const name = (word: string): void => {
    const fact = vocabulary.facts.get(word);
    if (fact) note("fakta", word, { type: fact.type, phrases: fact.phrases, default: fact.default });
    const act = findAct(word);
    if (act) {
      const { id, span: _span, ...said } = act;
      note("tindakan", id, said);
    }
    const role = organisation.roles.get(word);
    if (role) {
      const { term, parent, substitutes } = role;
      note("peran", word, { term, parent, substitutes });
    }
    const register = vocabulary.registers.get(word);
    if (register) note("register", word, { members: register.members, columns: register.columns });
  };
  const note = (kind: string, id: string, said: Readonly<Record<string, unknown>>): void => {
    found.set(`${kind} ${id}`, flat(said));
  };
  const visit = (value: unknown): void => {
    if (typeof value === "string") name(value);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === "object" && value !== null) {
      if ("tree" in value && value.tree !== undefined) factsOf(value.tree as Condition).forEach(name);
      Object.values(value).forEach(visit);
    }
  };
  visit(rule);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `phrases: tingkat; type: (kind: choice; choices: rutin, krisis)`: what a table row says, on one line. */
function flat(value: unknown): string {
  if (Array.isArray(value)) return value.map(flat).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .filter(
      ([key, one]) => key !== "span" && one !== undefined && one !== false && !(Array.isArray(one) && one.length === 0),
    )
    .map(([key, one]) => `${key}: ${typeof one === "object" && !Array.isArray(one) ? `(${flat(one)})` : flat(one)}`)
    .sort()
    .join("; ");
}
