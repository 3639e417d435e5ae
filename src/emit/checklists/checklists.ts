import type { Bundle } from "../../model/bundle.js";
import type { Handbook } from "../../model/handbook.js";
import type { Emitter, OutputFile } from "../emitter.js";
import { outputSchemas } from "../generated/output-schemas.js";
import { pageName } from "../html/address.js";
import { downloadsOf } from "../html/downloads.js";
import { assetFiles } from "../html/page-shell.js";
import { type Site, siteOf } from "../html/site.js";
import { wordsIn } from "../words.js";
import { commaDialect, excelDialect } from "./csv-text.js";
import { renderIndexPage } from "./index-page.js";
import { roleMarkdown } from "./role-markdown.js";
import { renderRolePage } from "./role-page.js";
import { type RoleSheet, roleSheets } from "./role-sheet.js";
import { sheetCalendar } from "./sheet-calendar.js";
import { sheetCsv } from "./sheet-csv.js";
import { sheetJson } from "./sheet-json.js";
import { sheetWorkbook } from "./sheet-workbook.js";

/** For every role a sheet to tick and to print, with what it must and must not do: as a page that lists its other forms. */
export const checklistsEmitter = {
  name: "checklists",
  summary: "For every role a sheet to tick and print, with its duties and prohibitions.",
  emit(handbook: Handbook, _bundle?: Bundle, before: readonly OutputFile[] = []) {
    const site = siteOf(handbook, wordsIn("id"));
    const sheets = roleSheets(site);
    const pages = sheets.flatMap((sheet): OutputFile[] => {
      const stem = `checklists/${nameOf(sheet)}`;
      const forms = formsOf(sheet, stem, site);
      const downloads = downloadsOf(
        nameOf(sheet),
        ["checklists"],
        site.words.fileForms,
        [...before, ...forms],
        site.words,
      );
      return [{ path: `${stem}.html`, contents: renderRolePage(sheet, downloads, site) }, ...forms];
    });
    const index: OutputFile = { path: "checklists/index.html", contents: renderIndexPage(sheets, site) };
    const schema: OutputFile = { path: "checklists/checklist.schema.json", contents: outputSchemas.checklist };
    const assets = assetFiles("checklists", ["role-sheet.js", "sheet-index.js"]);
    return { value: [index, ...pages, schema, ...assets], diagnostics: [] };
  },
} satisfies Emitter;

function nameOf({ role }: RoleSheet): string {
  return pageName(role.id).replace(/\.html$/, "");
}

/** The sheet in every form that is made here. Tables are of lines to tick: a role without any has none. */
function formsOf(sheet: RoleSheet, stem: string, site: Site): readonly OutputFile[] {
  const { words, handbook } = site;
  const hasLists = sheet.checklists.length > 0;
  const forms: readonly (readonly [ending: string, contents: string | Uint8Array | undefined])[] = [
    ["md", roleMarkdown(sheet, words)],
    ["csv", hasLists ? sheetCsv(sheet, commaDialect, words) : undefined],
    ["excel.csv", hasLists ? sheetCsv(sheet, excelDialect, words) : undefined],
    ["xlsx", sheetWorkbook(sheet, words)],
    ["ics", sheetCalendar(sheet, site)],
    ["json", sheetJson(sheet, handbook)],
  ];
  return forms.flatMap(([ending, contents]) =>
    contents === undefined ? [] : [{ path: `${stem}.${ending}`, contents }],
  );
}
