import { searchDataName } from "../../browser/search/search-index.js";
import type { Bundle } from "../../model/bundle.js";
import type { Handbook } from "../../model/handbook.js";
import type { Emitter, OutputFile } from "../emitter.js";
import { chartsPageName, pageName, rolePageName, structurePageName } from "../html/address.js";
import { assetFiles } from "../html/page-shell.js";
import { scriptJson } from "../html/script-json.js";
import { siteOf } from "../html/site.js";
import { chartKindsOf, chartRecords, renderChartsPage } from "../pictures/charts-page.js";
import { coveragePage, renderCoveragePage } from "../pictures/coverage-page.js";
import { libraryOf } from "../records/akn/library.js";
import { wordsIn } from "../words.js";
import { renderDocumentPage } from "./document-page.js";
import { renderIndexPage } from "./index-page.js";
import { renderOneFile } from "./one-file.js";
import { rolePagesIn } from "./role-pages.js";
import { searchData } from "./search-data.js";
import { renderSearchPage } from "./search-page.js";
import { renderStructurePage } from "./structure-page.js";

/** The handbook as a site of plain pages: opens from disk, asks no other host for anything, reads without scripts. */
export const handbookEmitter = {
  name: "handbook",
  summary: "Every document as a page with lasting links, contents and a glossary.",
  emit(handbook: Handbook, _bundle?: Bundle, before: readonly OutputFile[] = []) {
    const site = siteOf(handbook, wordsIn("id"));
    const library = libraryOf(handbook);
    const pages = new Map([...site.documents.keys()].map((id) => [id, renderDocumentPage(id, site, library, before)]));
    const rolePages = rolePagesIn(before, site);
    const data = searchData(
      site,
      rolePages.map(({ role, term, about }) => ({
        anchor: rolePageName(role),
        heading: site.words.roles.inBrief(term),
        text: about,
      })),
      [
        ...[...site.organisation.roles.values()].map(({ id, term }) => ({
          anchor: `../checklists/${pageName(id)}`,
          heading: `${site.words.checklistOf} ${term}`,
          text: site.words.dutiesAndProhibitions,
        })),
        ...chartRecords(site),
      ],
    );
    const oneFile: OutputFile = {
      path: "handbook/handbook.html",
      contents: renderOneFile(pages, rolePages, data.oneFile, site),
    };
    const search: readonly OutputFile[] = [
      { path: "handbook/cari.html", contents: renderSearchPage(site) },
      { path: "handbook/assets/cari-indeks.js", contents: `${searchDataName}=${scriptJson(data.site)};\n` },
    ];
    const map = renderCoveragePage(site);
    const coverage: readonly OutputFile[] =
      map === undefined ? [] : [{ path: `handbook/${coveragePage}`, contents: map }];
    const pictures = renderChartsPage(site);
    const charts: readonly OutputFile[] =
      pictures === undefined ? [] : [{ path: `handbook/${chartsPageName}`, contents: pictures }];
    const structure: OutputFile = { path: `handbook/${structurePageName}`, contents: renderStructurePage(site) };
    const index: OutputFile = {
      path: "handbook/index.html",
      contents: renderIndexPage(site, [...before, oneFile], {
        coverage: coverage.length > 0,
        charts: pictures === undefined ? [] : chartKindsOf(site),
      }),
    };
    const documents = [...pages].map(([id, contents]): OutputFile => ({ path: `handbook/${pageName(id)}`, contents }));
    return {
      value: [
        index,
        structure,
        ...documents,
        oneFile,
        ...coverage,
        ...charts,
        ...search,
        ...assetFiles("handbook", ["search.js"]),
      ],
      diagnostics: [],
    };
  },
} satisfies Emitter;
