import { fragment, pageName } from "../html/address.js";
import { pageShell } from "../html/page-shell.js";
import type { Site } from "../html/site.js";
import { renderTemplate } from "../render-template.js";
import type { RoleSheet } from "./role-sheet.js";

/** All checklists by role, moment and platform: plain lists, with a filter where scripts run (`browser/sheet/`). */
export function renderIndexPage(sheets: readonly RoleSheet[], site: Site): string {
  const { words } = site;
  const [having, others] = [sheets.filter(hasChecklists), sheets.filter((sheet) => !hasChecklists(sheet))];
  const lists = sheets.flatMap(({ checklists }) => checklists);
  const platforms = [...new Set(lists.flatMap((list) => list.platforms))];
  return renderTemplate("checklists/index", {
    page: pageShell(site, "checklists", { title: words.checklists, scripts: ["sheet-index.js"] }),
    title: words.checklists,
    introduction: words.checklistsIntroduction,
    momentName: words.moment,
    platformName: words.sheet.filter.platform,
    filter: {
      ...words.sheet.filter,
      roles: having.map(({ role }) => ({ value: role.id, name: role.term })),
      moments: [...new Set(lists.map(({ title, moment }) => moment ?? title))].sort(inWords),
      platforms: platforms.length === 0 ? undefined : platforms,
    },
    groups: [
      { id: "peran_dengan_daftar", name: words.roleWithChecklists, roles: having.map((sheet) => entryOf(sheet, site)) },
      { id: "peran_lain", name: words.otherRoles, roles: others.map((sheet) => entryOf(sheet, site)) },
    ].filter(({ roles }) => roles.length > 0),
  });
}

function entryOf({ role, checklists, duties }: RoleSheet, { words }: Site): object {
  const count = duties.reduce((sum, { duties: own }) => sum + own.length, 0);
  return {
    role: role.id,
    href: pageName(role.id),
    term: role.term,
    moments: checklists.map(({ id, title, moment, platforms }) => ({
      href: `${pageName(role.id)}${fragment(id)}`,
      title,
      moment,
      key: moment ?? title,
      platforms: platforms.length === 0 ? undefined : { names: platforms.join(", "), key: platforms.join("|") },
    })),
    duties: count === 0 ? undefined : words.count(count, "duty"),
  };
}

function hasChecklists({ checklists }: RoleSheet): boolean {
  return checklists.length > 0;
}

/** Alphabetical by code units of the lower-case words: the same in every locale. */
function inWords(one: string, other: string): number {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}
