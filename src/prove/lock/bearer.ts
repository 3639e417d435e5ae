import type { Bearer } from "../../model/norm.js";
import { type Anchor, keyOf } from "./act.js";
import {
  actingStream,
  claimWords,
  findWords,
  type Lock,
  placeOf,
  report,
  type Stream,
  standsAt,
  textAt,
  tokenAt,
  viewOf,
} from "./lock.js";
import { resolvesTo } from "./references.js";
import { afterBearer, clauseWords, connectors, determiners, marks } from "./words.js";

/** Roles named side by side in the text. Offsets are into a stream. */
export type NamedRoles = {
  readonly roles: readonly string[];
  readonly joins: readonly string[];
  readonly start: number;
  readonly end: number;
};

const officials: ReadonlySet<string> = new Set(["pejabat", "pihak", "petugas"]);
const substituteWords: readonly string[] = ["pejabat", "pengganti"];
const reach = 12;

/** Holds who is bound against the subject of the sentence or what stands after *oleh*. */
export function lockBearers(lock: Lock, anchors: readonly Anchor[]): void {
  const { norm } = lock;
  const [first] = norm.bearer;
  if (first?.key === undefined) for (const anchor of anchors) lockBearer(lock, first?.value, anchor);
  else for (const { key, value } of norm.bearer) lockChosenBearer(lock, key, value);
}

function lockBearer(lock: Lock, bearer: Bearer | undefined, anchor: Anchor): void {
  const { norm } = lock;
  const { stream } = anchor;
  const named = rolesOfAnchor(lock, anchor);
  const span = named && placeOf(lock, stream, named.start, named.end);
  if (bearer === undefined) {
    if (named)
      report(lock, "bearer", keyOf(lock), {
        view: stream,
        missing: "-",
        nearest: say(lock, named),
        ...(span && { at: span }),
      });
    else if (anchor.isPassive && norm.modality !== "sanction") withoutActor(lock, anchor, keyOf(lock));
    return;
  }
  if (bearer.kind === "as-in") {
    lockOfficials(lock, bearer.rule, anchor);
    return;
  }
  if (bearer.kind === "substitutes-of") {
    lockSubstitutes(lock, anchor);
    return;
  }
  if (named && sameRoles(bearer, named)) {
    claimWords(lock, stream, named.start, named.end);
    return;
  }
  if (!named && anchor.isPassive) withoutActor(lock, anchor, "pelaku");
  else {
    const nearest = named ? say(lock, named) : undefined;
    report(lock, "bearer", "pelaku", {
      view: stream,
      missing: sayBearer(lock, bearer),
      ...(nearest && { nearest }),
      ...(span && { at: span }),
    });
  }
}

function withoutActor(lock: Lock, { stream, hit, end }: Anchor, key: string): void {
  const actor = lock.norm.bearer[0]?.value;
  report(lock, "no-actor", key, {
    view: stream,
    missing: actor ? `oleh ${sayBearer(lock, actor)}` : "oleh …",
    at: placeOf(lock, stream, hit.start, Math.max(end, hit.end)),
  });
}

/** In a choice map each choice has its own bearer: named after *oleh*, in the item that names the choice. */
function lockChosenBearer(lock: Lock, key: string | undefined, bearer: Bearer): void {
  const view = viewOf(lock, key);
  const stream = actingStream(lock, view);
  for (const at of stream.keys()) {
    const isStart =
      at === 0 || textAt(lock, stream, at - 1) === "oleh" || lock.unit.itemStarts.has(tokenAt(stream, at));
    const named = isStart ? rolesAt(lock, stream, at) : undefined;
    if (!named || !sameRoles(bearer, named)) continue;
    for (const before of [at - 1, at - 2])
      if (textAt(lock, stream, before) === "oleh") claimWords(lock, stream, before, before + 1);
    claimWords(lock, stream, named.start, named.end);
    return;
  }
  report(lock, "bearer", key === undefined ? "pelaku" : `pelaku.${key}`, { view, missing: sayBearer(lock, bearer) });
}

/** *Pejabat sebagaimana dimaksud dalam Pasal 5 ayat (1)*: whom the rules of that provision bind. */
function lockOfficials(lock: Lock, rule: string, { stream, hit }: Anchor): void {
  if (claimOfficials(lock, stream, rule, hit.start) !== undefined) return;
  report(lock, "bearer", "pelaku", { view: stream, missing: `Pejabat sebagaimana dimaksud … (${rule})` });
}

/** Where the officials of a rule are spoken of before a place. */
function claimOfficials(lock: Lock, stream: Stream, rule: string, before: number): number | undefined {
  const { unit } = lock;
  for (let at = 0; at < before; at += 1) {
    if (!officials.has(textAt(lock, stream, at))) continue;
    const token = tokenAt(stream, at);
    const run = unit.runs.find(({ start }) => start > token && start <= token + 3);
    if (!run || !resolvesTo(lock, run, rule)) continue;
    claimWords(lock, stream, at, at + 1);
    unit.claimed.fill(1, run.start, run.end);
    return at;
  }
  return undefined;
}

/** *Pejabat pengganti wajib …*: who stands in for the officials of a rule is named by no role of its own. */
function lockSubstitutes(lock: Lock, { stream, hit }: Anchor): void {
  for (let at = 0; at + 2 <= hit.start; at += 1) {
    if (!startsClause(lock, stream, at) || !standsAt(lock, stream, substituteWords, at)) continue;
    claimWords(lock, stream, at, at + substituteWords.length);
    return;
  }
  report(lock, "bearer", "pelaku", { view: stream, missing: substituteWords.join(" ") });
}

/** The subject before the operative word, or what stands after *oleh* behind the verb. */
function rolesOfAnchor(lock: Lock, { stream, hit, verbEnd, isPassive, end }: Anchor): NamedRoles | undefined {
  const { modality } = lock.norm;
  const isStatement = modality === "statement";
  // What a passive is said of is its object: *PIC wajib ditunjuk*.
  const subject = isPassive ? undefined : subjectRoles(lock, stream, hit.start);
  if (subject) return subject;
  for (let at = verbEnd; at < Math.min(stream.length, Math.max(verbEnd, end) + reach); at += 1) {
    const text = textAt(lock, stream, at);
    if (text === "oleh" || (text === "kepada" && modality === "sanction")) {
      const named = rolesAt(lock, stream, textAt(lock, stream, at + 1) === ":" ? at + 2 : at + 1);
      if (named) return named;
    }
    if (!isStatement && at >= end && (clauseWords.has(text) || (marks.has(text) && text !== ":"))) break;
  }
  return isStatement ? rolesAtClauseStart(lock, stream, end) : undefined;
}

function rolesAtClauseStart(lock: Lock, stream: Stream, end: number): NamedRoles | undefined {
  for (let at = 0; at < end; at += 1) {
    if (!startsClause(lock, stream, at)) continue;
    const named = rolesAt(lock, stream, at);
    if (named) return named;
  }
  return undefined;
}

function startsClause(lock: Lock, stream: Stream, at: number): boolean {
  return at === 0 || textAt(lock, stream, at - 1) === "," || lock.unit.itemStarts.has(tokenAt(stream, at));
}

/** The roles at the head of the last clause before a place, if they are its subject. */
function subjectRoles(lock: Lock, stream: Stream, before: number): NamedRoles | undefined {
  let subject: NamedRoles | undefined;
  for (let at = 0; at < before; at += 1) {
    if (!startsClause(lock, stream, at)) continue;
    const named = rolesAt(lock, stream, at);
    if (!named || named.end > before) continue;
    const next = textAt(lock, stream, named.end);
    const cited = lock.unit.cited[tokenAt(stream, named.end - 1) + 1] === 1;
    // *Admin: a. wajib …; dan b. dilarang …*.
    const opensList = next === ":" && lock.unit.itemStarts.has(tokenAt(stream, named.end + 1));
    // *Admin dilarang … dan wajib …*: one subject of both.
    const isPredicated = lock.unit.operative[tokenAt(stream, named.end)] === 1;
    if (named.end === before || afterBearer.has(next) || cited || opensList || isPredicated || next === ",") {
      subject = named;
      at = named.end - 1;
    }
  }
  return subject;
}

/** Role terms from a place on: the longest term of each, joined by commas and connectors. */
function rolesAt(lock: Lock, stream: Stream, from: number): NamedRoles | undefined {
  const roles: string[] = [];
  const joins: string[] = [];
  let at = from;
  let end = from;
  let join: string | undefined;
  for (;;) {
    let named = roleAt(lock, stream, at);
    if (!named && determiners.has(textAt(lock, stream, at))) {
      at += 1;
      named = roleAt(lock, stream, at);
    }
    if (!named) break;
    if (join !== undefined) joins.push(join);
    roles.push(named.role);
    end = at + named.length;
    at = end;
    join = undefined;
    while (textAt(lock, stream, at) === "," || connectors.has(textAt(lock, stream, at))) {
      join = textAt(lock, stream, at);
      at += 1;
    }
    if (join === undefined) break;
  }
  if (roles.length === 0) return undefined;
  // A comma joins as the connector after it does.
  for (let i = joins.length - 2; i >= 0; i -= 1) if (joins[i] === ",") joins[i] = joins[i + 1] as string;
  return { roles, joins, start: from, end };
}

function roleAt(
  lock: Lock,
  stream: Stream,
  at: number,
): { readonly role: string; readonly length: number } | undefined {
  const named = lock.lexicon.roles
    .get(textAt(lock, stream, at))
    ?.find(({ words }) => standsAt(lock, stream, words, at));
  return named && { role: named.names, length: named.words.length };
}

const joinOf = { each: "dan", either: "atau", joint: "bersama" } as const;
const sameJoin: Readonly<Record<string, string>> = { serta: "dan", "bersama-sama": "bersama" };

/** Whether text and rule name the same roles, joined the same way. */
export function sameRoles(bearer: Bearer, { roles, joins }: NamedRoles): boolean {
  const wanted = flatten(bearer);
  const sorted = (list: readonly string[]): string => [...list].sort().join(" ");
  return (
    sorted(wanted.roles) === sorted(roles) &&
    sorted(wanted.joins) === sorted(joins.map((join) => sameJoin[join] ?? join))
  );
}

function flatten(bearer: Bearer): { readonly roles: readonly string[]; readonly joins: readonly string[] } {
  if (bearer.kind === "role") return { roles: [bearer.role], joins: [] };
  if (!("members" in bearer)) return { roles: [], joins: [] };
  const parts = bearer.members.map(flatten);
  const joins = parts.flatMap((part) => part.joins);
  return {
    roles: parts.flatMap((part) => part.roles),
    joins: [...joins, ...parts.slice(1).map(() => joinOf[bearer.kind])],
  };
}

/** The roles of a bearer. */
export function rolesOf(bearer: Bearer): readonly string[] {
  return flatten(bearer).roles;
}

function say(lock: Lock, { roles }: NamedRoles): string {
  return roles.map((role) => lock.handbook.organisation.roles.get(role)?.term ?? role).join(", ");
}

/** The legal terms of a bearer, as a sentence would name it. */
export function sayBearer(lock: Lock, bearer: Bearer): string {
  switch (bearer.kind) {
    case "role":
      return lock.handbook.organisation.roles.get(bearer.role)?.term ?? bearer.role;
    case "as-in":
      return `menurut ${bearer.rule}`;
    case "substitutes-of":
      return substituteWords.join(" ");
    default:
      return bearer.members.map((member) => sayBearer(lock, member)).join(` ${joinOf[bearer.kind]} `);
  }
}

const addressing: ReadonlySet<string> = new Set([
  "kepada",
  "terhadap",
  "dari",
  "bagi",
  "untuk",
  "oleh",
  "dengan",
  "pada",
]);

/** Holds the addressee against the role after *kepada*, or named in the act itself. */
export function lockCounterparty(lock: Lock, view: Stream): void {
  const { counterparty } = lock.norm;
  if (!counterparty) return;
  const stream = actingStream(lock, view);
  if (counterparty.kind === "substitutes-of") {
    const at = findWords(lock, stream, ["kepada", ...substituteWords]);
    claimWords(lock, stream, at, at + 1 + substituteWords.length);
    if (at >= 0) return;
  } else if (counterparty.kind === "as-in") {
    const at = claimOfficials(lock, stream, counterparty.rule, stream.length);
    if (at !== undefined && textAt(lock, stream, at - 1) === "kepada") {
      claimWords(lock, stream, at - 1, at);
      return;
    }
  } else {
    const wanted = rolesOf(counterparty);
    const hit = addressed(lock, stream).find((one) => sameRoles(counterparty, one));
    if (hit) {
      claimWords(lock, stream, hit.start, hit.end);
      claimWords(lock, stream, hit.start - 1, hit.start);
      return;
    }
    if (wanted.length === 1 && isObject(lock, wanted[0] as string)) return;
  }
  report(lock, "counterparty", "terhadap", { view, missing: sayBearer(lock, counterparty) });
}

/** Roles after a word that addresses (`kepada Kepala Dinas dan TTIS`), or whose consent is asked (`persetujuan tertulis Kepala Dinas`). */
export function addressed(lock: Lock, stream: Stream): readonly NamedRoles[] {
  return stream.flatMap((_, at): NamedRoles | readonly NamedRoles[] => {
    const text = textAt(lock, stream, at);
    if (text === "persetujuan") {
      const start = textAt(lock, stream, at + 1) === "tertulis" ? at + 2 : at + 1;
      return rolesAt(lock, stream, start) ?? [];
    }
    if (!addressing.has(text)) return [];
    return text === "kepada" ? addresseesAt(lock, stream, at) : (rolesAt(lock, stream, at + 1) ?? []);
  });
}

/** The roles after a *kepada*. */
export function addresseesAt(lock: Lock, stream: Stream, at: number): readonly NamedRoles[] {
  const named = rolesAt(lock, stream, at + 1);
  return named ? [named] : joinedRole(lock, stream, at + 1);
}

/** A role joined to an addressee that is none: `kepada layanan darurat dan TRC`. */
function joinedRole(lock: Lock, stream: Stream, from: number): readonly NamedRoles[] {
  for (let at = from; at < Math.min(from + 6, stream.length); at += 1) {
    const text = textAt(lock, stream, at);
    if (clauseWords.has(text) || marks.has(text)) return [];
    const joined = connectors.has(text) ? rolesAt(lock, stream, at + 1) : undefined;
    if (joined) return [joined];
  }
  return [];
}

/** The person the act is done to is its object: *memeriksa Admin*. */
function isObject(lock: Lock, role: string): boolean {
  const term = ` ${sayBearer(lock, { kind: "role", role }).toLowerCase()}`;
  return lock.norm.act.some(({ value }) => value.words.toLowerCase().endsWith(term));
}
