import type { Document } from "../model/document.js";
import type { Handbook } from "../model/handbook.js";
import type { Norm } from "../model/norm.js";
import type { Provision } from "../model/provision.js";
import { provisionKind } from "./lock/provision-kind.js";

/** One ayat, undivided Pasal, or attachment with rules of its own: what reads it, what tries it, what asks for it. */
export type CoveredProvision = {
  readonly document: string;
  /** Stable id of the provision. */
  readonly provision: string;
  readonly eId: string;
  readonly citation: string;
  /**
   * `rules`: at least one rule a machine can decide; `human`: only rules that a person assesses; `known`: no rule, but a kind the compiler
   * knows by itself; `none`: nothing reads it.
   */
  readonly by: "rules" | "human" | "known" | "none";
  /** Ids of the rules and decision tables that machines decide, in the order of the text. */
  readonly rules: readonly string[];
  /** Rules a person assesses, wholly or (with keys) for some items. */
  readonly human: readonly {
    readonly id: string;
    readonly keys: readonly string[];
    readonly reason: string | undefined;
  }[];
  /** What the compiler takes it for, if it knows (`definition`, `scope`, …). */
  readonly kind: string | undefined;
  /** Scenarios that expect something of its rules. */
  readonly scenarios: readonly string[];
  /** Lines of checklists that cite it, or the Pasal it stands in. */
  readonly checklistItems: readonly { readonly document: string; readonly item: string }[];
};

/** The table pasal × rule × scenario × checklist, in the order of the text, with its totals. */
export type Coverage = {
  readonly provisions: readonly CoveredProvision[];
  readonly totals: {
    readonly provisions: number;
    readonly rules: number;
    readonly human: number;
    readonly known: number;
    readonly none: number;
    /** Scenarios that name at least one rule, and how many rules they name together. */
    readonly scenarios: number;
    readonly rulesTried: number;
  };
};

/** Says what the compiler itself takes a provision for; `undefined` where it does not know. */
export type KindOf = (provision: Provision, document: Document) => string | undefined;

/**
 * How every provision of the regulations and decrees is covered.
 * @param kindOf - Kinds of provision that need no rule; those the lock knows, unless a caller knows others.
 */
export function coverage(handbook: Handbook, kindOf: KindOf = provisionKind): Coverage {
  const tried = triedRules(handbook);
  const rulesAt = rulesByProvision(handbook);
  const itemsAt = itemsByProvision(handbook);
  const provisions = handbook.documents
    .filter(({ head }) => head.kind === "peraturan-bupati" || head.kind === "keputusan-bupati")
    .flatMap((document) => unitsOf(document, rulesAt).map((unit) => covered(unit, document)));
  const count = (by: CoveredProvision["by"]): number => provisions.filter((one) => one.by === by).length;
  return {
    provisions,
    totals: {
      provisions: provisions.length,
      rules: count("rules"),
      human: count("human"),
      known: count("known"),
      none: count("none"),
      scenarios: new Set([...tried.values()].flat()).size,
      rulesTried: tried.size,
    },
  };

  function covered({ provision, around }: Unit, document: Document): CoveredProvision {
    const { id } = document.head;
    const keys = [...around, ...below(provision)].map((place) => placeKey(id, place.id));
    const rules = keys.flatMap((key) => rulesAt.get(key) ?? []);
    const human = rules.flatMap((rule) => humanPart(rule) ?? []);
    const machine = rules.filter((rule) => humanPart(rule)?.keys.length !== 0).map((rule) => rule.id);
    const kind = kindOf(provision, document);
    const scenarios = new Set(rules.flatMap((rule) => tried.get(rule.id) ?? []));
    return {
      document: id,
      provision: provision.id,
      eId: provision.eId,
      citation: provision.citation,
      by: machine.length > 0 ? "rules" : human.length > 0 ? "human" : kind === undefined ? "none" : "known",
      rules: machine,
      human,
      kind,
      scenarios: [...scenarios].sort(),
      checklistItems: keys.flatMap((key) => itemsAt.get(key) ?? []),
    };
  }
}

/** A rule or table as far as coverage looks at it. */
type Rule = Pick<Norm, "id"> & Partial<Pick<Norm, "assessment" | "reason">>;

/** A provision with the outer ones whose rules and citations speak of it too. */
type Unit = { readonly provision: Provision; readonly around: readonly Provision[] };

/** Every ayat and undivided Pasal; of annexes those that hold rules. Menimbang, Mengingat and penjelasan order nothing. */
function unitsOf(document: Document, rulesAt: ReadonlyMap<string, unknown>): readonly Unit[] {
  const units: Unit[] = [];
  const visit = (provision: Provision): void => {
    if (provision.kind === "pasal") {
      const ayat = provision.children.filter(({ kind }) => kind === "ayat");
      if (ayat.length === 0) units.push({ provision, around: [] });
      for (const one of ayat) units.push({ provision: one, around: [provision] });
    } else if (provision.kind === "diktum") units.push({ provision, around: [] });
    else provision.children.forEach(visit);
  };
  document.body.forEach(visit);
  const holdsRules = (provision: Provision): boolean =>
    below(provision).some(({ id }) => rulesAt.has(placeKey(document.head.id, id)));
  const annexes = document.attachments.filter(holdsRules).map((provision) => ({ provision, around: [] }));
  return [...units.filter(({ provision }) => !provision.repealed), ...annexes];
}

/** A provision and everything in it. */
function below(provision: Provision): readonly Provision[] {
  return [provision, ...provision.children.flatMap(below)];
}

/** What of a rule a person assesses; no keys: all of it. */
function humanPart(rule: Rule): CoveredProvision["human"][number] | undefined {
  const human = (rule.assessment ?? []).filter(({ value }) => value === "human");
  if (human.length === 0) return undefined;
  const whole = human.some(({ key }) => key === undefined);
  return { id: rule.id, keys: whole ? [] : human.flatMap(({ key }) => key ?? []), reason: rule.reason };
}

function rulesByProvision({ norms, decisionTables }: Handbook): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const norm of norms) push(rules, placeKey(norm.source.document, norm.source.provision), norm);
  for (const table of decisionTables) push(rules, placeKey(table.document, table.provision), { id: table.id });
  return rules;
}

function itemsByProvision({ checklists }: Handbook): ReadonlyMap<string, CoveredProvision["checklistItems"]> {
  const items = new Map<string, { document: string; item: string }[]>();
  for (const { document, groups } of checklists) {
    for (const item of groups.flatMap((group) => group.items)) {
      const places = new Set(item.serves.map((place) => placeKey(place.document, place.provision)));
      for (const place of places) push(items, place, { document, item: item.id });
    }
  }
  return items;
}

/** For each rule a scenario expects something of (`karena`, `kewajiban`, `temuan`): the ids of those scenarios. */
function triedRules({ scenarios, norms, decisionTables }: Handbook): ReadonlyMap<string, readonly string[]> {
  const ids = new Set([...norms, ...decisionTables].map(({ id }) => id));
  const tried = new Map<string, string[]>();
  for (const { id, expected } of scenarios) {
    const named = [
      ...(expected.get("karena") ?? []),
      ...(expected.get("kewajiban") ?? []).map((line) => line.split(":", 1)[0] ?? ""),
      ...(expected.get("temuan") ?? []).map((line) => line.split(",", 1)[0] ?? ""),
    ].map((name) => name.trim());
    for (const rule of new Set(named)) if (ids.has(rule)) push(tried, rule, id);
  }
  return tried;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function placeKey(document: string, provision: string): string {
  return `${document}#${provision}`;
}
