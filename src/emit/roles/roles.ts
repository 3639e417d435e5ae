import type { Bundle } from "../../model/bundle.js";
import type { Handbook } from "../../model/handbook.js";
import type { Modality, Norm } from "../../model/norm.js";
import type { Role } from "../../model/organisation.js";
import { type RoleSheet, roleSheets } from "../checklists/role-sheet.js";
import type { Emitter, OutputFile } from "../emitter.js";
import { askPageName, fragment, pageName, rolePageName, rolesPageName } from "../html/address.js";
import { pageShell } from "../html/page-shell.js";
import { roleAndAbove, roleTerm, type Site, siteOf } from "../html/site.js";
import { renderTemplate } from "../render-template.js";
import { type Words, wordsIn } from "../words.js";
import { type ApprovalLine, approvalsAsked, approvalsGiven } from "./approvals.js";
import { groupRoles } from "./group-roles.js";
import { actWords, limitsOf, type NormsByBearer, normsByBearer, normsOfRole, roleNorm } from "./role-norms.js";

/** *Saya adalah …*: for every role a page with what concerns it and nothing else, and the page that lists them. */
export const rolesEmitter = {
  name: "roles",
  summary: "For every role a page with its duties, rights, deadlines, approvals, checklists, procedures and forms.",
  alone: true,
  emit(handbook: Handbook, bundle: Bundle) {
    const site = siteOf(handbook, wordsIn("id"));
    const borne = normsByBearer(site, new Set(parts.flatMap(({ modalities }) => modalities)));
    const sheets = new Map(roleSheets(site).map((sheet) => [sheet.role.id, sheet]));
    const pages = [...site.organisation.roles.values()].map((role): OutputFile => {
      const sheet = sheets.get(role.id) as RoleSheet;
      return { path: `handbook/${rolePageName(role.id)}`, contents: renderRolePage(role, sheet, borne, bundle, site) };
    });
    const index: OutputFile = { path: `handbook/${rolesPageName}`, contents: renderRolesPage(sheets, site) };
    return { value: [index, ...pages], diagnostics: [] };
  },
} satisfies Emitter;

/** What a page says of norms, in its order. */
const parts: readonly {
  readonly id: string;
  readonly name: keyof Words["roles"];
  readonly modalities: readonly Modality[];
}[] = [
  { id: "wajib_harus", name: "must", modalities: ["obligation", "requirement"] },
  { id: "dilarang_", name: "mustNot", modalities: ["prohibition"] },
  { id: "boleh_berhak", name: "may", modalities: ["permission", "exclusive-permission", "right", "power"] },
  { id: "pelindungan_", name: "protection", modalities: ["exemption"] },
  { id: "akibat_", name: "consequences", modalities: ["sanction"] },
];

type Entry = { readonly href: string; readonly title: string; readonly note: string | undefined };

function renderRolePage(role: Role, sheet: RoleSheet, borne: NormsByBearer, bundle: Bundle, site: Site): string {
  const { words } = site;
  const own = words.roles;
  const line = roleAndAbove(site, role.id);
  const bound = normsOfRole(borne, role.id, site);
  const all = bound.flatMap(({ norms }) => norms);
  const ofKind = parts.map(({ id, name, modalities }) => ({
    id,
    name: own[name] as string,
    groups: bound.flatMap(({ bearer, norms }) => {
      const these = norms.filter(({ modality }) => modalities.includes(modality));
      if (these.length === 0) return [];
      return [
        {
          heading: bearer === role ? undefined : words.asRole(bearer.term),
          norms: these.map((norm) => ({ ...roleNorm(norm, borne.onlySource, site, ""), said: saidOf(norm, site) })),
        },
      ];
    }),
  }));
  const lists = [
    {
      id: "perlu_persetujuan",
      name: own.needsApproval,
      entries: approvalsAsked(line, bundle, site).map(approvalEntry),
    },
    { id: "menunggu_saya", name: own.approves, entries: approvalsGiven(line, bundle, site).map(approvalEntry) },
    { id: "daftar_periksa", name: own.checklists, entries: checklistEntries(sheet) },
    { id: "prosedur_", name: own.procedures, entries: procedureEntries(line, site) },
    { id: "formulir_", name: own.forms, entries: formEntries(line, site) },
  ].filter(({ entries }) => entries.length > 0);
  const shown = ofKind.filter(({ groups }) => groups.length > 0);
  const deadlines = all.filter(({ bounds, modality }) => bounds.length > 0 && modality === "obligation");
  const countOf = (groups: readonly { readonly norms: readonly unknown[] }[]): number =>
    groups.reduce((sum, { norms }) => sum + norms.length, 0);
  return renderTemplate("handbook/role", {
    page: pageShell(site, "handbook", { title: `${own.iAm} ${role.term}`, part: "roles" }),
    back: { href: rolesPageName, name: words.allRoles },
    kind: own.iAm,
    title: role.term,
    above: line.slice(1).map(({ id, term }) => ({ href: rolePageName(id), term })),
    aboveName: own.above,
    ask: { href: `${askPageName}#peran=${encodeURIComponent(role.id)}`, name: own.askThis },
    sheet: { href: `../checklists/${pageName(role.id)}`, name: own.sheet },
    contentsName: own.contents,
    contents: [
      ...(deadlines.length > 0 ? [{ id: "batas_waktu", name: own.deadlines, count: deadlines.length }] : []),
      ...shown.map(({ id, name, groups }) => ({ id, name, count: countOf(groups) })),
      ...lists.map(({ id, name, entries }) => ({ id, name, count: entries.length })),
    ],
    nothing: own.nothing,
    deadlinesName: own.deadlines,
    deadlineColumns: own.deadlineColumns,
    deadlines: deadlines.map((norm) => ({
      act: actWords(norm),
      limits: limitsOf(norm, site),
      ground: roleNorm(norm, borne.onlySource, site, "").ground,
    })),
    parts: shown,
    lists,
    saidName: own.machine,
    quoteName: own.quote,
  });
}

/** The whole sentence in plain words, where the line above it leaves something out: a condition, parts, an approval. */
function saidOf(norm: Norm, { sayer }: Site): string | undefined {
  const { when, unless, elements, before, after, approvals } = norm;
  const more = when.length + unless.length + elements.length > 0 || before !== undefined || after !== undefined;
  // Names of rules are for machines; the citation before them says it.
  return more || approvals !== undefined ? sayer.norm(norm).replace(/ \(aturan [a-z0-9-]+\)/g, "") : undefined;
}

function approvalEntry({ href, citation, words, who }: ApprovalLine): Entry {
  return { href, title: citation, note: `${words}: ${who}` };
}

function checklistEntries({ role, checklists }: RoleSheet): readonly Entry[] {
  return checklists.map(({ id, title, moment }) => ({
    href: `../checklists/${pageName(role.id)}${fragment(id)}`,
    title,
    note: moment,
  }));
}

/** The procedures in which the role does a step, by their section. */
function procedureEntries(line: readonly Role[], { handbook, documents, words }: Site): readonly Entry[] {
  const roles = new Set(line.map(({ id }) => id));
  return handbook.procedures.flatMap(({ document, provision, title, steps }) => {
    const numbers = steps
      .filter(({ performers }) => performers.some((one) => roles.has(one)))
      .map(({ number }) => number);
    if (numbers.length === 0) return [];
    const name = documents.get(document)?.document.head.title ?? document;
    return [
      {
        href: `${pageName(document)}${fragment(provision)}`,
        title: name,
        note: [title, words.roles.steps(numbers)].filter((text) => text !== "" && text !== name).join(", "),
      },
    ];
  });
}

function formEntries(line: readonly Role[], { handbook }: Site): readonly Entry[] {
  const roles = new Set(line.map(({ id }) => id));
  return handbook.documents.flatMap(({ head }) =>
    head.kind === "formulir" && head.signedBy.some((one) => roles.has(one))
      ? [{ href: pageName(head.id), title: head.title, note: head.moment }]
      : [],
  );
}

function renderRolesPage(sheets: ReadonlyMap<string, RoleSheet>, site: Site): string {
  const { words } = site;
  const cardOf = ({ id }: Role): object => {
    const { duties, checklists } = sheets.get(id) as RoleSheet;
    const items = checklists.flatMap(({ groups }) => groups.flatMap((group) => group.items));
    const counts = [
      words.count(
        duties.reduce((sum, { duties: own }) => sum + own.length, 0),
        "duty",
      ),
      words.count(items.length, "item"),
    ];
    return {
      href: rolePageName(id),
      term: roleTerm(site, id),
      counts: counts.filter((count) => !count.startsWith("0 ")),
    };
  };
  return renderTemplate("handbook/roles", {
    page: pageShell(site, "handbook", { title: words.roles.title, part: "roles" }),
    title: words.roles.title,
    introduction: words.roles.introduction,
    ask: { href: askPageName, name: words.roles.ask },
    groups: groupRoles([...site.organisation.roles.values()]).map(({ head, cards }) => ({
      id: `kelompok_${head.id}`,
      name: head.term,
      roles: cards.map(({ role, below }) => ({
        ...cardOf(role),
        below: below.map(({ id, term }) => ({ href: rolePageName(id), term })),
      })),
    })),
  });
}
