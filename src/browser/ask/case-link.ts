import { parseInstant } from "../../evaluate/instant.js";
import type { RuleBook } from "../../evaluate/rule-book.js";
import type { Fact, FactType } from "../../model/generated/rules-wire.js";
import type { Case, ToldApproval } from "./case.js";

/** What a link may say of a case: perhaps not who asks, or of what, or when. */
export type LinkedCase = Omit<Case, "role" | "act" | "at"> & {
  readonly role: string | undefined;
  readonly act: string | undefined;
  /** Absent: now. */
  readonly at: string | undefined;
};

const unknownMark = "?";
const emptyMark = "-";
const [stopName, stopMark] = ["selesai", "ya"] as const;
const decisions = { setuju: "approved", tolak: "refused" } as const;

/**
 * A case as the fragment of a link, without the `#`: `peran=admin&tindakan=hapus-komentar&pada=…&komentar.kritik_atau_opini=ya`. Names of
 * facts have a dot, the others none. A link is passed on, and names nobody: texts are left out, and of identities it says only which are the same
 * (`orang-1`, `orang-2`).
 */
export function caseLink(told: Partial<LinkedCase>, facts: ReadonlyMap<string, Pick<Fact, "type">>): string {
  const { role, act, toward, at, facts: sent = {}, unknown = [], approvals = [], stopped } = told;
  const isIdentity = (name: string): boolean => facts.get(name)?.type.kind === "reference";
  const people = [
    ...new Set(
      Object.keys(sent)
        .filter(isIdentity)
        .map((name) => sent[name]),
    ),
  ];
  const named: readonly (readonly [string, string | undefined])[] = [
    ["peran", role],
    ["tindakan", act],
    ["terhadap", toward],
    ["pada", at],
    ...Object.entries(sent).map(([name, value]) => {
      const said = isIdentity(name) ? `orang-${people.indexOf(value) + 1}` : written(facts.get(name)?.type, value);
      return [name, said] as const;
    }),
    ...unknown.map((name) => [name, unknownMark] as const),
    ...approvals.map(({ by, decision, at: when }) => {
      const key = decision === "approved" ? "setuju" : "tolak";
      return [key, when === undefined ? by : `${by}@${when}`] as const;
    }),
    [stopName, stopped ? stopMark : undefined],
  ];
  return named
    .flatMap(([name, value]) => (value === undefined ? [] : [`${escaped(name)}=${escaped(value)}`]))
    .join("&");
}

/**
 * Reads a fragment. What the rule book does not know is left out, so that a link of an earlier edition still opens: its question is asked anew.
 * Values are checked by the evaluator, not here.
 */
export function readCaseLink(fragment: string, book: Pick<RuleBook, "roles" | "acts" | "facts">): LinkedCase {
  const types = new Map(book.facts.flatMap((fact) => (fact.derivedBy === undefined ? [[fact.name, fact.type]] : [])));
  const isRole = (id: string): boolean => book.roles.some((role) => role.id === id);
  const isAct = (id: string): boolean => book.acts.some((act) => act.id === id);
  const facts = new Map<string, unknown>();
  const unknown: string[] = [];
  const approvals: ToldApproval[] = [];
  const own = new Map<string, string>();
  for (const part of fragment.replace(/^#/, "").split("&")) {
    const cut = part.indexOf("=");
    const [name, value] = [unescaped(part.slice(0, cut)), unescaped(part.slice(cut + 1))];
    if (cut < 0 || name === undefined || value === undefined) continue;
    const type = types.get(name);
    if (type && value === unknownMark) unknown.push(name);
    else if (type) {
      const read = readValue(type, value);
      if (read !== undefined) facts.set(name, read);
    } else if (Object.hasOwn(decisions, name)) {
      const [by = "", at] = value.split("@");
      const decision = decisions[name as keyof typeof decisions];
      if (isRole(by)) approvals.push({ by, decision, ...(at === undefined ? {} : { at }) });
    } else own.set(name, value);
  }
  const known = (name: string, isKnown: (id: string) => boolean): string | undefined => {
    const id = own.get(name);
    return id !== undefined && isKnown(id) ? id : undefined;
  };
  return {
    role: known("peran", isRole),
    act: known("tindakan", isAct),
    toward: known("terhadap", isRole),
    at: known("pada", (at) => parseInstant(at) !== undefined),
    facts: Object.fromEntries(facts),
    unknown: [...new Set(unknown)].filter((name) => !facts.has(name)),
    approvals,
    ...(own.get(stopName) === stopMark ? { stopped: true } : {}),
  };
}

/** A value as a link writes it; undefined for what a link never holds. */
function written(type: FactType | undefined, value: unknown): string | undefined {
  switch (type?.kind) {
    case "boolean":
      return value === true ? "ya" : "tidak";
    case "event":
      return value === null ? emptyMark : String(value);
    case "list":
      if (type.register !== undefined || !Array.isArray(value)) return undefined;
      return value.length === 0 ? emptyMark : value.join(",");
    case "choice":
    case "number":
    case "duration":
    case "date":
    case "time":
      return String(value);
    default:
      return undefined;
  }
}

/** A value as the evaluator takes it; undefined where nothing can be made of it. */
function readValue(type: FactType, text: string): unknown {
  switch (type.kind) {
    case "boolean":
      return text === "ya" ? true : text === "tidak" ? false : undefined;
    case "event":
      return text === emptyMark ? null : parseInstant(text) === undefined ? undefined : text;
    case "list":
      return type.register !== undefined ? undefined : text === emptyMark ? [] : text.split(",");
    case "number":
    case "duration":
      return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
    case "reference":
      return /^orang-\d{1,3}$/.test(text) ? text : undefined;
    case "choice":
    case "date":
    case "time":
      return text;
    default:
      return undefined;
  }
}

/** Escaped for a fragment; what may stand in one as it is stays readable. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(/%(?:3A|2B|40|2C|3F)/g, (code) => decodeURIComponent(code));
}

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
