import { bearerRoles } from "../../compile/rule-book/bearers.js";
import { casesAt, isApproval } from "../../compile/rule-book/norm-case.js";
import type { Bearer, Norm, TimeBound } from "../../model/norm.js";
import { roleTerm, type Site } from "../html/site.js";
import { bearerWords, boundPhrase, durationWords } from "../norm-words.js";
import { levelFact } from "./at-level.js";

/** By when something is done that a rung asks for. */
export type RungTime = {
  readonly norm: Norm;
  /** `memutus permintaan persetujuan` */
  readonly act: string;
  /** `1 jam` */
  readonly period: string;
  /** `paling lambat 1 jam sejak permintaan persetujuan diajukan` */
  readonly bound: string;
};

/** One rung: who approves at this level, who stands in, and by when they decide. */
export type Rung = {
  /** The choice, as the vocabulary has it. */
  readonly level: string;
  /** The approvers in words: `Kepala Perangkat Daerah bersama TRC`. */
  readonly who: string;
  readonly roles: readonly string[];
  readonly times: readonly RungTime[];
  /** The substitutes of every approver who has one, first choice first. */
  readonly substitutes: readonly { readonly role: string; readonly by: readonly string[] }[];
  readonly substituteTimes: readonly RungTime[];
};

/** Who approves an act at which level, the lowest first. */
export type ApprovalLadder = {
  readonly norm: Norm;
  /** The fact whose choices are the levels. */
  readonly fact: string;
  readonly rungs: readonly Rung[];
  /** The norms it is drawn from: the approval, then those that say by when, in the order of the text. */
  readonly norms: readonly Norm[];
};

/** The ladders of a handbook: every rule of approval whose approvers differ by the choice of a fact. */
export function approvalLadders(site: Site): readonly ApprovalLadder[] {
  return site.handbook.norms.flatMap((norm) => ladderOf(norm, site) ?? []);
}

function ladderOf(norm: Norm, site: Site): ApprovalLadder | undefined {
  const { handbook } = site;
  const fact = levelFact(norm.by, handbook.vocabulary);
  if (!fact || !isApproval(norm)) return undefined;
  const levels = fact.choices.filter((choice) => norm.bearer.some(({ key }) => key === choice));
  if (levels.length < 2) return undefined;
  const of = (kind: Bearer["kind"]): readonly Norm[] =>
    handbook.norms.filter((one) =>
      one.bearer.some(({ value }) => value.kind === kind && "rule" in value && value.rule === norm.id),
    );
  const approvers = [norm, ...of("as-in")];
  const substitutes = of("substitutes-of");
  const rungs = levels.map((level): Rung => {
    const bearers = casesAt(norm.bearer, level);
    const roles = [...new Set(bearers.flatMap((one) => bearerRoles(one, level, site)))];
    return {
      level,
      who: bearers.map((one) => bearerWords(one, site)).join(", "),
      roles,
      times: timesAt(approvers, level, site),
      substitutes: roles.flatMap((role) => {
        const by = site.organisation.roles.get(role)?.substitutes ?? [];
        return by.length === 0 ? [] : [{ role, by }];
      }),
      substituteTimes: timesAt(substitutes, level, site),
    };
  });
  const times = rungs.flatMap((rung) => [...rung.times, ...rung.substituteTimes]);
  const norms = handbook.norms.filter((one) => one === norm || times.some((time) => time.norm === one));
  return { norm, fact: fact.name, rungs, norms };
}

function timesAt(norms: readonly Norm[], level: string, site: Site): readonly RungTime[] {
  return norms.flatMap((norm) =>
    casesAt(norm.bounds, level)
      .filter(({ bound }) => bound === "at-latest")
      .map((bound) => ({
        norm,
        act: casesAt(norm.act, level)[0]?.words ?? "",
        period: periodWords(bound, site),
        bound: boundPhrase(bound, site),
      })),
  );
}

/** How long it may take, without saying since when. */
function periodWords({ duration, text }: TimeBound, { words }: Site): string {
  return duration === undefined ? text : durationWords(duration, words);
}

/** Who stands in, as a sentence part: `Piket TRC untuk TRC`, the name alone where there is one approver. */
export function substituteWords({ roles, substitutes }: Rung, site: Site): readonly string[] {
  return substitutes.map(({ role, by }) => {
    const names = by.map((one) => roleTerm(site, one)).join(site.words.charts.next);
    return roles.length === 1 ? names : site.words.charts.standsInFor(names, roleTerm(site, role));
  });
}
