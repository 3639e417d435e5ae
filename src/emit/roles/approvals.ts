import type { Bundle } from "../../model/bundle.js";
import type { Norm } from "../../model/generated/rules-wire.js";
import type { Role } from "../../model/organisation.js";
import { fragment, pageName } from "../html/address.js";
import { roleTerm, type Site } from "../html/site.js";

/** An act that waits for somebody's approval. */
export type ApprovalLine = {
  readonly href: string;
  readonly citation: string;
  /** The act, with the case in which it is so: `menerbitkan Tanggapan (tingkat rutin)`. */
  readonly words: string;
  /** Who approves, or who asks. */
  readonly who: string;
};

/** What these roles must have approved by others before they do it. */
export function approvalsAsked(line: readonly Role[], bundle: Bundle, site: Site): readonly ApprovalLine[] {
  const roles = new Set(line.map(({ id }) => id));
  return waiting(bundle).flatMap((norm) =>
    norm.bound.length === 0 || norm.bound.some((role) => roles.has(role))
      ? [lineOf(norm, site.words.roles.approvalOf(approvers(norm, site)), bundle, site)]
      : [],
  );
}

/** What waits for the approval of these roles. */
export function approvalsGiven(line: readonly Role[], bundle: Bundle, site: Site): readonly ApprovalLine[] {
  const roles = new Set(line.map(({ id }) => id));
  return waiting(bundle).flatMap((norm) => {
    if (!norm.bars?.approval?.roles.some((role) => roles.has(role))) return [];
    const by = norm.bound.map((role) => roleTerm(site, role));
    return [lineOf(norm, site.words.roles.askedBy(site.words.list(by, "and")), bundle, site)];
  });
}

function waiting({ rules }: Bundle): readonly Norm[] {
  return rules.norms.filter(({ bars }) => bars?.approval !== undefined);
}

function approvers({ bars }: Norm, site: Site): string {
  const { roles = [], mode = "all" } = bars?.approval ?? {};
  return site.words.list(
    roles.map((role) => roleTerm(site, role)),
    mode === "all" ? "and" : "or",
  );
}

function lineOf({ source, act, key }: Norm, who: string, { rules }: Bundle, { words }: Site): ApprovalLine {
  const place = rules.sources.find(({ id }) => id === source);
  return {
    href: place ? `${pageName(place.document)}${fragment(place.provision)}` : "",
    citation: place?.citation ?? "",
    words: `${act?.words ?? ""}${key === undefined ? "" : ` (${words.caseOf(key)})`}`,
    who,
  };
}
