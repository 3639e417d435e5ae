import type { Handbook } from "../../model/handbook.js";
import type { Emitter, OutputFile } from "../emitter.js";
import { pageName } from "../html/address.js";
import { assetFiles, pageShell } from "../html/page-shell.js";
import { type Site, siteOf } from "../html/site.js";
import { renderTemplate } from "../render-template.js";
import { wordsIn } from "../words.js";
import { roleMarkdown } from "./role-markdown.js";
import { type RoleSheet, roleSheets } from "./role-sheet.js";

/** For every role a sheet to tick and to print, with what it must and must not do; as a page and as Markdown. */
export const checklistsEmitter = {
  name: "checklists",
  summary: "For every role a sheet to tick and print, with its duties and prohibitions.",
  emit(handbook: Handbook) {
    const site = siteOf(handbook, wordsIn("id"));
    const sheets = roleSheets(site);
    const pages = sheets.flatMap((sheet): OutputFile[] => [
      { path: `checklists/${pageName(sheet.role.id)}`, contents: renderRolePage(sheet, site) },
      { path: `checklists/${markdownName(sheet)}`, contents: roleMarkdown(sheet, site.words) },
    ]);
    const index: OutputFile = { path: "checklists/index.html", contents: renderIndexPage(sheets, site) };
    return { value: [index, ...pages, ...assetFiles("checklists")], diagnostics: [] };
  },
} satisfies Emitter;

function markdownName({ role }: RoleSheet): string {
  return pageName(role.id).replace(/\.html$/, ".md");
}

function renderRolePage(sheet: RoleSheet, site: Site): string {
  const { words } = site;
  return renderTemplate("checklists/role", {
    page: pageShell(site, "checklists", { title: sheet.role.term }),
    kind: words.checklistOf,
    title: sheet.role.term,
    allRoles: words.allRoles,
    momentName: words.moment,
    sourceName: words.sourceDocument,
    checklists: sheet.checklists,
    filledBy: words.filledBy,
    printHint: sheet.checklists.length > 0 ? words.printHint : undefined,
    dutiesName: words.dutiesAndProhibitions,
    dutiesIntroduction: words.dutiesIntroduction(sheet.dutiesFrom),
    duties: sheet.duties,
    nothing: words.nothingForRole,
    markdown: { href: markdownName(sheet), name: words.markdownVersion },
  });
}

function renderIndexPage(sheets: readonly RoleSheet[], site: Site): string {
  const { words } = site;
  const entryOf = ({ role, checklists, duties }: RoleSheet): object => {
    const count = duties.reduce((sum, { duties: own }) => sum + own.length, 0);
    return {
      href: pageName(role.id),
      term: role.term,
      moments: checklists.map(({ title, moment }) => ({ title, moment })),
      duties: count === 0 ? undefined : words.count(count, "duty"),
    };
  };
  const [having, others] = [sheets.filter(hasChecklists), sheets.filter((sheet) => !hasChecklists(sheet))];
  return renderTemplate("checklists/index", {
    page: pageShell(site, "checklists", { title: words.checklists }),
    title: words.checklists,
    introduction: words.checklistsIntroduction,
    momentName: words.moment,
    groups: [
      { id: "peran_dengan_daftar", name: words.roleWithChecklists, roles: having.map(entryOf) },
      { id: "peran_lain", name: words.otherRoles, roles: others.map(entryOf) },
    ].filter(({ roles }) => roles.length > 0),
  });
}

function hasChecklists({ checklists }: RoleSheet): boolean {
  return checklists.length > 0;
}
