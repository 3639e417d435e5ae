import { type RuleSayer, ruleSayer } from "../../conditions/say-norm.js";
import type { DecisionTable } from "../../model/decision-table.js";
import type { Definition, Document } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import type { Norm } from "../../model/norm.js";
import type { Organisation, Role } from "../../model/organisation.js";
import type { Provision } from "../../model/provision.js";
import type { Scenario } from "../../model/scenario.js";
import { type FollowedTrace, followTraces } from "../../prove/trace/follow-traces.js";
import type { Words } from "../words.js";
import { type Referrers, referrersIn } from "./referrers.js";
import { everyProvision } from "./walk-text.js";

/** One document as pages need it: what can be linked to, and what stands where. */
export type SiteDocument = {
  readonly document: Document;
  /** By id, the quoted ones included. */
  readonly provisions: ReadonlyMap<string, Provision>;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** By id of the provision they read, in the order of the text. */
  readonly norms: ReadonlyMap<string, readonly Norm[]>;
  readonly scenarios: ReadonlyMap<string, readonly Scenario[]>;
  readonly decisionTables: ReadonlyMap<string, readonly DecisionTable[]>;
};

/** The handbook, indexed for the pages made from it. */
export type Site = {
  readonly handbook: Handbook;
  readonly words: Words;
  readonly documents: ReadonlyMap<string, SiteDocument>;
  readonly norms: ReadonlyMap<string, Norm>;
  readonly organisation: Organisation;
  /** Who refers to what. */
  readonly referrers: Referrers;
  /** What follows from every statement that is traced. */
  readonly traces: readonly FollowedTrace[];
  /** Says rules back from their compiled form. */
  readonly sayer: RuleSayer;
};

/** Indexes a handbook; one pass, whatever its size. */
export function siteOf(handbook: Handbook, words: Words): Site {
  const documents = new Map<string, SiteDocument>();
  const norms = groupBy(handbook.norms, ({ source }) => source);
  const scenarios = groupBy(handbook.scenarios, (scenario) => scenario);
  const decisionTables = groupBy(handbook.decisionTables, (table) => table);
  for (const document of handbook.documents) {
    const { id } = document.head;
    documents.set(id, {
      document,
      provisions: new Map([...everyProvision(document)].map((provision) => [provision.id, provision])),
      definitions: new Map(document.definitions.map((definition) => [definition.id, definition])),
      norms: norms.get(id) ?? new Map(),
      scenarios: scenarios.get(id) ?? new Map(),
      decisionTables: decisionTables.get(id) ?? new Map(),
    });
  }
  // Not every output follows traces or says rules back.
  const referrers = once(() => referrersIn(handbook));
  const traces = once(() => followTraces(handbook));
  const sayer = once(() => ruleSayer(handbook, words.language));
  return {
    handbook,
    words,
    documents,
    norms: new Map(handbook.norms.map((norm) => [norm.id, norm])),
    organisation: handbook.organisation,
    get referrers() {
      return referrers();
    },
    get traces() {
      return traces();
    },
    get sayer() {
      return sayer();
    },
  };
}

/** What is worked out when it is first asked for, and then kept. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The term of a role, or its id where the organisasi document lacks it. */
export function roleTerm({ organisation }: Site, role: string): string {
  return organisation.roles.get(role)?.term ?? role;
}

/** A role and the wider roles above it, nearest first. A circle in the organisasi document ends the walk. */
export function roleAndAbove({ organisation }: Site, role: string): readonly Role[] {
  const line: Role[] = [];
  for (let next = organisation.roles.get(role); next; next = organisation.roles.get(next.parent ?? "")) {
    if (line.includes(next)) break;
    line.push(next);
  }
  return line;
}

type Place = { readonly document: string; readonly provision: string };

function groupBy<T>(items: readonly T[], placeOf: (item: T) => Place): Map<string, Map<string, T[]>> {
  const groups = new Map<string, Map<string, T[]>>();
  for (const item of items) {
    const { document, provision } = placeOf(item);
    const group = groups.get(document) ?? new Map<string, T[]>();
    groups.set(document, group);
    const found = group.get(provision);
    if (found) found.push(item);
    else group.set(provision, [item]);
  }
  return groups;
}
