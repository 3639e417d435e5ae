import { bearerRoles as rolesOf } from "../compile/rule-book/bearers.js";
import type { Duration } from "../model/duration.js";
import type { Bearer, Norm, TimeBound } from "../model/norm.js";
import { roleTerm, type Site } from "./html/site.js";
import type { Words } from "./words.js";

/** Who a norm binds, in words: `Kepala Perangkat Daerah bersama TRC`. */
export function bearerWords(bearer: Bearer, site: Site): string {
  const { words } = site;
  switch (bearer.kind) {
    case "role":
      return roleTerm(site, bearer.role);
    case "as-in":
      return words.asIn(citationOf(bearer.rule, site));
    case "substitutes-of":
      return words.substitutesOf(citationOf(bearer.rule, site));
    default:
      return bearer.members.map((member) => bearerWords(member, site)).join(` ${words.connectors[bearer.kind]} `);
  }
}

/**
 * The ids of the roles a norm names as its bearers, those it takes over from another rule included. Roles below them are bound too:
 * that is for the caller.
 */
export function bearerRoles(norm: Norm, site: Site): ReadonlySet<string> {
  return new Set(norm.bearer.flatMap(({ key, value }) => rolesOf(value, key, site)));
}

/** `1 hari kerja`, `3 x 24 jam`. */
export function durationWords({ times, count, unit }: Duration, words: Words): string {
  return `${times === undefined ? "" : `${times} x `}${count} ${words.units[unit]}`;
}

/** `paling lambat 1 hari kerja sejak isu.terdeteksi`. */
export function boundWords({ bound, text, direction, event }: TimeBound, words: Words): string {
  const since =
    event === undefined || text.includes(event) ? "" : ` ${words.directions[direction ?? "since"]} ${event}`;
  return `${words.bounds[bound]} ${text}${since}`;
}

/** The same with the event named as the text names it: `paling lambat 1 hari kerja sejak Isu Publik terdeteksi`. */
export function boundPhrase(bound: TimeBound, { handbook, words }: Site): string {
  const phrase = bound.event === undefined ? undefined : handbook.vocabulary.facts.get(bound.event)?.phrases[0];
  const written = boundWords(bound, words);
  return phrase === undefined || bound.event === undefined ? written : written.replaceAll(bound.event, () => phrase);
}

function citationOf(rule: string, { norms }: Site): string {
  return norms.get(rule)?.source.citation ?? rule;
}
