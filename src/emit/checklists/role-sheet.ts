import { sha256 } from "../../compile/sha256.js";
import type { Checklist, ChecklistGroup, ChecklistItem } from "../../model/checklist.js";
import type { Modality } from "../../model/norm.js";
import type { Role } from "../../model/organisation.js";
import { plainText } from "../../model/text.js";
import { checklistItemAnchor, pageName } from "../html/address.js";
import { roleAndAbove, type Site } from "../html/site.js";
import {
  type Ground,
  groundOf,
  nameOf,
  normsByBearer,
  normsOfRole,
  type RoleNorm,
  roleNorm,
} from "../roles/role-norms.js";

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

/** Everything one role needs on a sheet; made once, written in every form. */
export type RoleSheet = {
  readonly role: Role;
  readonly checklists: readonly SheetChecklist[];
  /** By the role that bears them: this one first, then the wider ones. */
  readonly duties: readonly {
    readonly heading: string;
    readonly bearer: Role;
    readonly duties: readonly RoleNorm[];
  }[];
  /** The one document all duties of the handbook stand in, by its short title; then their citations leave it out. */
  readonly dutiesFrom: string | undefined;
};

const toHandbook = "../handbook/";
const bindingModalities: ReadonlySet<Modality> = new Set(["obligation", "requirement", "prohibition"]);

/** The sheet of every role, in the order of the organisasi document. A norm or checklist for a wider role binds those below it. */
export function roleSheets(site: Site): readonly RoleSheet[] {
  const borne = normsByBearer(site, bindingModalities);
  return [...site.organisation.roles.values()].map((role) => {
    const duties = normsOfRole(borne, role.id, site).map(({ bearer, norms }) => ({
      heading: site.words.asRole(bearer.term),
      bearer,
      duties: norms.map((norm) => roleNorm(norm, borne.onlySource, site, toHandbook)),
    }));
    const checklists = roleAndAbove(site, role.id).flatMap((bearer) =>
      site.handbook.checklists
        .filter((checklist) => checklist.role === bearer.id)
        .map((checklist) => checklistOf(checklist, bearer === role ? undefined : bearer.term, site)),
    );
    const { onlySource } = borne;
    return { role, checklists, duties, dutiesFrom: onlySource === undefined ? undefined : nameOf(onlySource, site) };
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
    grounds: serves.map((ground) => groundOf(ground, basis, site, toHandbook)),
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
