import type { Modality, Norm } from "../../model/norm.js";
import type { Role } from "../../model/organisation.js";
import { fragment, pageName } from "../html/address.js";
import { roleAndAbove, type Site } from "../html/site.js";
import { bearerRoles, boundPhrase } from "../norm-words.js";

/** A provision that something rests on: its address, and its citation. */
export type Ground = { readonly href: string; readonly citation: string };

/** One norm as the sheets and pages of roles show it. */
export type RoleNorm = {
  readonly modality: string;
  readonly kind: Modality;
  /** The act, with its deadline. */
  readonly words: string;
  /** The provision as it reads. */
  readonly quote: string;
  readonly ground: Ground;
  readonly norm: Norm;
};

/** Norms of some modalities by the roles they name as bearers. */
export type NormsByBearer = {
  readonly byRole: ReadonlyMap<string, readonly Norm[]>;
  /** The one document all of them stand in, if it is one: then their citations leave it out. */
  readonly onlySource: string | undefined;
};

/** Sorts the norms of these modalities by bearer; one that names several roles stands with each. */
export function normsByBearer(site: Site, modalities: ReadonlySet<Modality>): NormsByBearer {
  const norms = site.handbook.norms.filter(({ modality }) => modalities.has(modality));
  const [first, ...more] = new Set(norms.map(({ source }) => source.document));
  const byRole = new Map<string, Norm[]>();
  for (const norm of norms) {
    for (const role of bearerRoles(norm, site)) {
      const borne = byRole.get(role);
      if (borne) borne.push(norm);
      else byRole.set(role, [norm]);
    }
  }
  return { byRole, onlySource: more.length === 0 ? first : undefined };
}

/** The norms that bind a role: its own first, then those of the wider roles above it, each norm once. */
export function normsOfRole(
  { byRole }: NormsByBearer,
  role: string,
  site: Site,
): readonly { readonly bearer: Role; readonly norms: readonly Norm[] }[] {
  const shown = new Set<Norm>();
  return roleAndAbove(site, role).flatMap((bearer) => {
    const norms = (byRole.get(bearer.id) ?? []).filter((norm) => !shown.has(norm));
    for (const norm of norms) shown.add(norm);
    return norms.length === 0 ? [] : [{ bearer, norms }];
  });
}

/** @param toHandbook - Path from the page to the folder of the document pages: empty, or `../handbook/`. */
export function roleNorm(norm: Norm, onlySource: string | undefined, site: Site, toHandbook: string): RoleNorm {
  return {
    modality: site.words.modalities[norm.modality],
    kind: norm.modality,
    words: [actWords(norm), ...limitsOf(norm, site)].filter(Boolean).join(", "),
    quote: norm.source.quote,
    ground: groundOf(norm.source, onlySource, site, toHandbook),
    norm,
  };
}

/** The words of what is done. */
export function actWords({ act }: Norm): string {
  return act.map(({ value }) => value.words).join("; ");
}

/** Its bounds in time: `paling lambat 1 hari kerja sejak Isu Publik terdeteksi`, by letter or choice where they differ. */
export function limitsOf({ bounds }: Norm, site: Site): readonly string[] {
  return bounds.map(({ key, value }) => {
    const bound = boundPhrase(value, site);
    return key === undefined ? bound : `${site.words.caseOf(key)}: ${bound}`;
  });
}

/** A provision of the document that the text rests on is cited as it is; one of another document with that document's short title. */
export function groundOf(
  {
    document,
    provision,
    citation,
  }: { readonly document: string; readonly provision: string; readonly citation: string },
  basis: string | undefined,
  site: Site,
  toHandbook: string,
): Ground {
  const name = document === basis ? undefined : nameOf(document, site);
  return {
    href: `${toHandbook}${pageName(document)}${fragment(provision)}`,
    citation: name === undefined ? citation : `${citation} ${name}`,
  };
}

/** The short title of a document, else its title. */
export function nameOf(document: string, { documents }: Site): string | undefined {
  const head = documents.get(document)?.document.head;
  return head?.shortTitle ?? head?.title;
}
