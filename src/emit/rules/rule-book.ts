import { provisionWords } from "../../compile/blocks/provision-words.js";
import { factsOf } from "../../conditions/facts-of.js";
import type { WrittenCondition } from "../../model/condition.js";
import type { DecisionTable } from "../../model/decision-table.js";
import { type Document, topLevel, type Validity } from "../../model/document.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Handbook } from "../../model/handbook.js";
import type { Bearer, Cases, Norm, NormAct, NormSource } from "../../model/norm.js";
import { walkProvisions } from "../../model/provision.js";
import type { FactType } from "../../model/vocabulary.js";
import { present } from "../present.js";
import { sha256 } from "../sha256.js";

type Wire = RulesWire;
type WireNorm = Wire["norms"][number];
type WireBearer = WireNorm["bearer"][number]["value"];
type WireFactType = Wire["facts"][number]["type"];

/** The rules of a handbook in their wire form: the same handbook gives the same object, keys in one order. */
export function ruleBook(handbook: Handbook): Wire {
  const { documents, organisation, vocabulary, region, policy } = handbook;
  const withRules = new Set([
    ...handbook.norms.map(({ source }) => source.document),
    ...handbook.decisionTables.map(({ document }) => document),
  ]);
  const draft = documents.some(({ head }) => withRules.has(head.id) && head.status === "rancangan");
  return present({
    $schema: "urn:pedoman:schema:outputs:rules:1" as const,
    format: "0.1.0" as const,
    policy: { edition: policy.edition, contentHash: policy.contentHash },
    draft,
    language: "id" as const,
    region: region as Wire["region"],
    documents: documents.map(({ head }) => ({
      id: head.id,
      kind: head.kind,
      title: head.title,
      status: head.status,
      validity: validity(head.validity),
      edition: head.edition,
    })),
    roles: [...organisation.roles.values()].map(({ id, term, parent, rank, substitutes }) =>
      present({ id, term, parent, rank, substitutes: [...substitutes] }),
    ),
    facts: [...vocabulary.facts.values()].map(({ name, type, phrases, meaning, default: fallback }) =>
      present({ name, type: factType(type), phrases: [...phrases], meaning, default: fallback }),
    ),
    acts: [...vocabulary.acts.values()].map(({ id, phrases, doneWhen, partOf }) =>
      present({ id, phrases: [...phrases], doneWhen, partOf }),
    ),
    registers: [...vocabulary.registers.values()].map(({ id, members, columns }) => ({
      id,
      members: [...members],
      columns: [...columns],
    })),
    decisionTables: handbook.decisionTables.map((table) => decisionTable(table, documents)),
    norms: handbook.norms.map(norm),
  });
}

function validity({ from, to }: Validity): { from: string; to?: string } {
  return present({ from, to });
}

function factType(type: FactType): WireFactType {
  switch (type.kind) {
    case "choice":
      return { kind: type.kind, choices: [...type.choices], ordered: type.ordered };
    case "number":
      return { kind: type.kind, unit: type.unit };
    case "time":
      // This version of the format has no times of day: a reader may only ask whether two are equal.
      return { kind: "text" };
    case "duration":
      return present({ kind: type.kind, unit: type.unit });
    case "list":
      return present({ kind: type.kind, choices: [...type.choices], register: type.register });
    case "derived":
      return { kind: type.kind, by: type.by, choices: [...type.choices], ordered: type.ordered };
    default:
      return type;
  }
}

function decisionTable(table: DecisionTable, documents: readonly Document[]): Wire["decisionTables"][number] {
  const { id, determines, hit, facts, default: fallback } = table;
  return present({
    id,
    determines,
    hit,
    default: fallback,
    facts: [...facts],
    rows: table.rows.map(({ cells, result }) => ({
      cells: Object.fromEntries(
        facts.flatMap((fact, index) => (cells[index] === undefined ? [] : [[fact, cells[index] as string]])),
      ),
      result,
    })),
    source: source(sourceOf(table, documents)),
  });
}

/** A table's provision is the section or annex it stands in. */
function sourceOf({ document: id, provision: provisionId }: DecisionTable, documents: readonly Document[]): NormSource {
  const document = documents.find(({ head }) => head.id === id);
  const provision = document && [...walkProvisions(topLevel(document))].find((one) => one.id === provisionId);
  return {
    document: id,
    provision: provisionId,
    eId: provision?.eId ?? "",
    citation: provision?.citation ?? "",
    quote: provision ? provisionWords(provision) : "",
  };
}

function norm(one: Norm): WireNorm {
  return present({
    id: one.id,
    modality: one.modality,
    bearer: cases(one.bearer, bearer),
    act: cases(one.act, act),
    counterparty: one.counterparty && bearer(one.counterparty),
    when: cases(one.when, condition),
    unless: cases(one.unless, condition),
    elements: cases(one.elements, (element) =>
      "words" in element
        ? { kind: "act" as const, ...act(element) }
        : { kind: "condition" as const, ...condition(element) },
    ),
    by: one.by,
    bounds: cases(one.bounds, ({ bound, text, duration, direction, event }) =>
      present({ bound, text, duration, direction, event }),
    ),
    before: one.before,
    after: one.after,
    at: one.at,
    every: one.every.map((every) =>
      typeof every === "string"
        ? { kind: "event" as const, event: every }
        : { kind: "duration" as const, duration: every },
    ),
    per: one.per,
    cardinality: one.cardinality.map(({ member, bound, count }) => ({ member, bound, count })),
    approvals: one.approvals && bearer(one.approvals),
    opens: one.opens,
    determines: one.determines && present({ fact: one.determines.fact, value: one.determines.value }),
    exceptsFrom: [...one.exceptsFrom],
    follows: [...one.follows],
    extension: one.extension,
    manner: one.manner,
    instrument: one.instrument,
    evidence: [...one.evidence],
    graduated: one.graduated,
    assessment: cases(one.assessment, (assessment) => assessment),
    reason: one.reason,
    interpretation: one.interpretation,
    validity: validity(one.validity),
    rank: one.rank,
    draft: one.draft,
    source: source(one.source),
  });
}

function cases<T, U>(all: Cases<T>, make: (value: T) => U): { key: string | null; value: U }[] {
  return all.map(({ key, value }) => ({ key: key ?? null, value: make(value) }));
}

function bearer(one: Bearer): WireBearer {
  switch (one.kind) {
    case "each":
    case "either":
    case "joint":
      return { kind: one.kind, members: one.members.map(bearer) as [WireBearer, WireBearer, ...WireBearer[]] };
    default:
      return one;
  }
}

function act({ words, act: id }: NormAct): { words: string; act?: string } {
  return present({ words, act: id });
}

function condition({ text, tree }: WrittenCondition): { text: string; facts: string[] } {
  return { text, facts: tree ? [...factsOf(tree)] : [] };
}

function source({ document, provision, eId, citation, quote }: NormSource): WireNorm["source"] {
  return { document, provision, eId, citation, quote, quoteHash: sha256(quote) };
}
