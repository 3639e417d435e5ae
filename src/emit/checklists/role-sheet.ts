import { sha256 } from "../../compile/sha256.js";
import type { Checklist, ChecklistGroup, ChecklistItem } from "../../model/checklist.js";
import type { Modality, Norm } from "../../model/norm.js";
import type { Role } from "../../model/organisation.js";
import { plainText } from "../../model/text.js";
import { checklistItemAnchor, fragment, pageName } from "../html/address.js";
import { roleAndAbove, type Site } from "../html/site.js";
import { bearerRoles, boundPhrase } from "../norm-words.js";

/** A provision that something rests on: its address seen from the checklists' folder, and its citation. */
type Ground = { readonly href: string; readonly citation: string };

/** One line to tick. */
export type SheetItem = {
  /** Unique on the page. */
  readonly id: string;
  readonly text: string;
  /** Of its text, short: a device that remembers a tick remembers what was ticked. */
  readonly hash: string;
  readonly grounds: readonly Ground[];
  /** `tanpa pasal: …`, where it rests on none. */
  readonly without: string | undefined;
  readonly item: ChecklistItem;
};

/** One checklist of a role. */
export type SheetChecklist = {
  /** Unique in the handbook, so that ticks of one list never meet those of another. */
  readonly id: string;
  readonly title: string;
  /** When it is for; absent where the title says it. */
  readonly moment: string | undefined;
  /** Platforms that its words name, in the order of the text; empty where it is for any. */
  readonly platforms: readonly string[];
  /** Edition of its document. */
  readonly edition: number;
  /** Address of its document in the handbook. */
  readonly source: string;
  /** The wider role it is written for, if it is not this one. */
  readonly inherited: string | undefined;
  readonly groups: readonly SheetGroup[];
  readonly checklist: Checklist;
};

/** One pause point. */
export type SheetGroup = {
  readonly title: string;
  /** Said over grounds to stop, absent over things to do. */
  readonly stop: string | undefined;
  readonly items: readonly SheetItem[];
  readonly group: ChecklistGroup;
};

/** One duty or prohibition. */
export type SheetDuty = {
  readonly modality: string;
  readonly kind: Modality;
  /** The act, with its deadline. */
  readonly words: string;
  /** The provision as it reads. */
  readonly quote: string;
  readonly ground: Ground;
  readonly norm: Norm;
};

/** Everything one role needs on a sheet; made once, written in every form. */
export type RoleSheet = {
  readonly role: Role;
  readonly checklists: readonly SheetChecklist[];
  /** By the role that bears them: this one first, then the wider ones. */
  readonly duties: readonly {
    readonly heading: string;
    readonly bearer: Role;
    readonly duties: readonly SheetDuty[];
  }[];
  /** The one document all duties of the handbook stand in, by its short title; then their citations leave it out. */
  readonly dutiesFrom: string | undefined;
};

const toHandbook = "../handbook/";
const bindingModalities: ReadonlySet<Modality> = new Set(["obligation", "requirement", "prohibition"]);

/** The sheet of every role, in the order of the organisasi document. A norm or checklist for a wider role binds those below it. */
export function roleSheets(site: Site): readonly RoleSheet[] {
  const bindingNorms = site.handbook.norms.filter(({ modality }) => bindingModalities.has(modality));
  const [first, ...more] = new Set(bindingNorms.map(({ source }) => source.document));
  const onlySource = more.length === 0 ? first : undefined;
  const dutiesFrom = onlySource === undefined ? undefined : nameOf(onlySource, site);
  const byBearer = new Map<string, Norm[]>();
  for (const norm of bindingNorms) {
    for (const role of bearerRoles(norm, site)) {
      const borne = byBearer.get(role);
      if (borne) borne.push(norm);
      else byBearer.set(role, [norm]);
    }
  }
  return [...site.organisation.roles.values()].map((role) => {
    const line = roleAndAbove(site, role.id);
    const shown = new Set<Norm>();
    const duties = line.flatMap((bearer) => {
      const own = (byBearer.get(bearer.id) ?? []).filter((norm) => !shown.has(norm));
      for (const norm of own) shown.add(norm);
      const lines = own.map((norm) => dutyOf(norm, onlySource, site));
      return lines.length === 0 ? [] : [{ heading: site.words.asRole(bearer.term), bearer, duties: lines }];
    });
    const checklists = line.flatMap((bearer) =>
      site.handbook.checklists
        .filter((checklist) => checklist.role === bearer.id)
        .map((checklist) => checklistOf(checklist, bearer === role ? undefined : bearer.term, site)),
    );
    return { role, checklists, duties, dutiesFrom };
  });
}

function checklistOf(checklist: Checklist, inheritedFrom: string | undefined, site: Site): SheetChecklist {
  const { document, title, moment, groups } = checklist;
  return {
    // A document may hold several lists, each with pause points of its own.
    id: `daftar_${document}_${groups[0]?.provision ?? ""}`,
    title,
    moment: moment === title ? undefined : moment,
    platforms: platformsIn(checklist, site),
    edition: site.documents.get(document)?.document.head.edition ?? 1,
    source: `${toHandbook}${pageName(document)}`,
    inherited: inheritedFrom === undefined ? undefined : site.words.checklistInherited(inheritedFrom),
    groups: groups.map((group) => ({
      title: group.title,
      stop: group.kind === "stop" ? site.words.stopItems : undefined,
      items: group.items.map((item) => itemOf(item, checklist, site)),
      group,
    })),
    checklist,
  };
}

function itemOf(item: ChecklistItem, { document }: Checklist, site: Site): SheetItem {
  const { id, serves, withoutProvision } = item;
  const basis = site.documents.get(document)?.document.head.basis;
  const text = wordsOf(item);
  return {
    id: checklistItemAnchor(document, id),
    text,
    hash: sha256(text).slice(0, 16),
    grounds: serves.map((ground) => groundOf(ground.document, ground.provision, ground.citation, basis, site)),
    without: withoutProvision === undefined ? undefined : `${site.words.withoutProvision}: ${withoutProvision}`,
    item,
  };
}

/** What a line rests on, in words: its citations, or why there are none; empty if it says neither. */
export function groundWords({ grounds, without }: SheetItem): string {
  return without ?? grounds.map(({ citation }) => citation).join("; ");
}

function wordsOf({ text }: ChecklistItem): string {
  return plainText(text).replace(/\s+/g, " ").trim();
}

/** The platforms of the handbook (those whose limits it keeps) that a list names in its words, each a word as it is written: `X`, not `3 x 24`. */
function platformsIn({ title, moment, groups }: Checklist, { handbook }: Site): readonly string[] {
  const texts = [title, moment, ...groups.flatMap((group) => [group.title, ...group.items.map(wordsOf)])].join("\n");
  const isNamed = (name: string): boolean =>
    texts.split(name).some((before, index, pieces) => {
      const after = pieces[index + 1];
      return after !== undefined && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
    });
  return [...new Set(handbook.platformLimits.map(({ platform }) => platform))].filter(isNamed);
}

function dutyOf(norm: Norm, onlySource: string | undefined, site: Site): SheetDuty {
  const { words } = site;
  const acts = norm.act.map(({ value }) => value.words);
  const bounds = norm.bounds.map(({ key, value }) => {
    const bound = boundPhrase(value, site);
    return key === undefined ? bound : `${words.caseOf(key)}: ${bound}`;
  });
  const { document, provision, citation, quote } = norm.source;
  return {
    modality: words.modalities[norm.modality],
    kind: norm.modality,
    words: [acts.join("; "), ...bounds].filter(Boolean).join(", "),
    quote,
    ground: groundOf(document, provision, citation, onlySource, site),
    norm,
  };
}

/** A provision of the document that the text rests on is cited as it is; one of another document with that document's short title. */
function groundOf(
  document: string,
  provision: string,
  citation: string,
  basis: string | undefined,
  site: Site,
): Ground {
  const name = document === basis ? undefined : nameOf(document, site);
  return {
    href: `${toHandbook}${pageName(document)}${fragment(provision)}`,
    citation: name === undefined ? citation : `${citation} ${name}`,
  };
}

function nameOf(document: string, { documents }: Site): string | undefined {
  const head = documents.get(document)?.document.head;
  return head?.shortTitle ?? head?.title;
}
