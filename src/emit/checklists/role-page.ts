import type { Download } from "../html/downloads.js";
import { pageShell } from "../html/page-shell.js";
import type { Site } from "../html/site.js";
import { renderTemplate } from "../render-template.js";
import type { RoleSheet } from "./role-sheet.js";

/** The sheet of a role as a page. What only a script can do is hidden until it runs (`browser/sheet/`). */
export function renderRolePage(sheet: RoleSheet, downloads: readonly Download[], site: Site): string {
  const { words } = site;
  const { checklists } = sheet;
  return renderTemplate("checklists/role", {
    page: pageShell(site, "checklists", { title: sheet.role.term, scripts: ["role-sheet.js"] }),
    kind: words.checklistOf,
    title: sheet.role.term,
    allRoles: words.allRoles,
    momentName: words.moment,
    sourceName: words.sourceDocument,
    checklists: checklists.map((checklist) => ({
      ...checklist,
      groups: checklist.groups.map((group) => ({
        ...group,
        // A list of one pause point has its title already.
        heading: group.title === checklist.title ? undefined : group.title,
        counts: group.stop === undefined,
      })),
    })),
    contents: checklists.length > 1 ? { name: words.sheet.contents, lists: checklists } : undefined,
    signature: { name: words.signatureName, date: words.signatureDate, sign: words.signatures },
    printHint: checklists.length > 0 ? words.printHint : undefined,
    tools: checklists.length > 0 ? words.sheet.tools : undefined,
    dutiesName: words.dutiesAndProhibitions,
    dutiesIntroduction: words.dutiesIntroduction(sheet.dutiesFrom),
    duties: sheet.duties,
    nothing: words.nothingForRole,
    downloadsName: words.downloads,
    downloads,
  });
}
