import { casesAt } from "../../compile/rule-book/norm-case.js";
import type { Bearer } from "../../model/norm.js";
import { roleTerm, type Site } from "../html/site.js";
import { bearerWords } from "../norm-words.js";

/**
 * Who a bearer is at a level, by name: those another rule names for it, and their substitutes, are looked up. What cannot be looked up is said as
 * elsewhere, by the provision.
 */
export function bearerAt(bearer: Bearer, level: string, site: Site): string {
  return nameOf(bearer, (role) => roleTerm(site, role), new Set());

  function nameOf(one: Bearer, termOf: (role: string) => string, seen: ReadonlySet<string>): string {
    switch (one.kind) {
      case "role":
        return termOf(one.role);
      case "as-in":
      case "substitutes-of": {
        const named = casesAt(site.norms.get(one.rule)?.bearer ?? [], level);
        if (named.length === 0 || seen.has(one.rule)) return bearerWords(one, site);
        const term = one.kind === "as-in" ? termOf : substitutesOf;
        return named.map((each) => nameOf(each, term, new Set([...seen, one.rule]))).join(", ");
      }
      default:
        return one.members.map((member) => nameOf(member, termOf, seen)).join(` ${site.words.connectors[one.kind]} `);
    }
  }

  function substitutesOf(role: string): string {
    const by = site.organisation.roles.get(role)?.substitutes ?? [];
    if (by.length === 0) return site.words.substitutesOf(roleTerm(site, role));
    return by.map((one) => roleTerm(site, one)).join(site.words.charts.next);
  }
}
