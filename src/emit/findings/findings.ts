import type { CodeEntry, Codes } from "../../diagnostics/catalogue.js";
import type { CodePage } from "../../diagnostics/code-page.js";
import type { Language, Localised } from "../../diagnostics/diagnostic.js";
import { explainParts, pageLabels } from "../../diagnostics/explain.js";
import { severityWords } from "../../diagnostics/severity-words.js";
import type { OutputFile } from "../emitter.js";
import { type Html, html } from "../html/html.js";
import { contentSecurityPolicy, darkMedia, darkStylesheet, firstScript, type PageShell } from "../html/page-shell.js";
import { assetText, renderTemplate, scriptText } from "../render-template.js";
import { findingsWords } from "./findings-words.js";

/** What there is to tell of all findings. */
export type FindingsReference = {
  readonly codes: Codes;
  /** Areas in the order in which a text meets them, with what each is about. */
  readonly areas: readonly { readonly area: string; readonly name: Localised }[];
  /** The page of a code beyond its entry, where it has one. */
  readonly pageOf: (code: string) => CodePage | undefined;
  /** Of the program. */
  readonly version: string;
};

const stylesheets = ["base.css", "findings.css"];

/**
 * The reference of all findings as pages: a list, and a page an area. It is a tool for those who draft, no part of a publication.
 * @returns Files below the folder it is written to; the same for the same program and language.
 */
export function findingsFiles(reference: FindingsReference, language: Language): readonly OutputFile[] {
  const groups = reference.areas.flatMap(({ area, name }) => {
    const entries = [...reference.codes.values()].filter(({ code }) => code.startsWith(`${area}/`));
    return entries.length === 0 ? [] : [{ area, name: name[language], entries }];
  });
  const pages = groups.map(({ area, name, entries }) => ({
    path: pageOfArea(area),
    contents: renderTemplate("findings/area", {
      page: shellOf(reference, language, name),
      ...headOf(language, entries),
      title: name,
      findings: entries.map((entry) => findingView(entry, reference.pageOf(entry.code), language)),
    }),
  }));
  const index = renderTemplate("findings/index", {
    page: shellOf(reference, language, undefined),
    title: findingsWords[language].title,
    introduction: findingsWords[language].introduction,
    areas: groups.map(({ area, name, entries }) => ({ ...headOf(language, entries), name, href: pageOfArea(area) })),
  });
  const assets = [
    ...[...stylesheets, darkStylesheet, "icon.svg"].map((name) => [name, assetText(name)] as const),
    [firstScript, scriptText(firstScript)] as const,
  ].map(([name, contents]) => ({ path: `assets/${name}`, contents }));
  return [{ path: "index.html", contents: index }, ...pages, ...assets];
}

function pageOfArea(area: string): string {
  return `${area}.html`;
}

/** What a list of findings shows: how many, and each with its severity. */
function headOf(language: Language, entries: readonly CodeEntry[]) {
  return {
    count: findingsWords[language].count(entries.length),
    contentsName: findingsWords[language].contents,
    entries: entries.map(({ code, severity, summary }) => ({
      ...namesOf(code),
      code,
      href: `${pageOfArea(areaOf(code))}#${namesOf(code).id}`,
      severity,
      severityName: severityWords[language][severity].one,
      summary: withCode(summary[language]),
    })),
  };
}

function areaOf(code: string): string {
  return code.slice(0, code.indexOf("/"));
}

/** The ids of a finding on its page: of the whole, and of its heading. */
function namesOf(code: string): { readonly id: string; readonly headingId: string } {
  const id = code.slice(code.indexOf("/") + 1);
  return { id, headingId: `judul_${id}` };
}

/** One finding; the view of `templates/findings/area.hbs`. */
function findingView(entry: CodeEntry, more: CodePage | undefined, language: Language) {
  const { code, severity, summary } = entry;
  const words = findingsWords[language];
  const labels = pageLabels[language];
  return {
    ...namesOf(code),
    code,
    severity,
    severityName: severityWords[language][severity].one,
    summary: withCode(summary[language]),
    parts: explainParts(entry, language).map(([part, text]) => ({ name: labels[part], text: withCode(text) })),
    avoidName: words.avoid,
    avoid: more?.avoid.map(withMarks) ?? [],
    preferName: words.prefer,
    prefer: more?.prefer.map(withMarks) ?? [],
    missesName: words.misses,
    // This part of a page is written in Indonesian only.
    misses: language === "id" && more ? listItems(more.misses).map(withCode) : [],
  };
}

/** A sentence with what stands between backticks as code. */
function withCode(text: string): Html {
  const pieces = text.split(/(`+)(.+?)\1/s);
  return html`${pieces.map((piece, index) => (index % 3 === 0 ? piece : index % 3 === 2 ? html`<code>${piece}</code>` : ""))}`;
}

/** An example with the places that are found in it marked. */
function withMarks(text: string): Html {
  return html`${text.split(/⟦([^⟦⟧]*)⟧/).map((piece, index) => (index % 2 === 0 ? piece : html`<mark>${piece}</mark>`))}`;
}

/** The items of a Markdown list that holds nothing but one paragraph each. */
function listItems(markdown: string): readonly string[] {
  return markdown
    .split(/^- /m)
    .map((item) => item.trim().replace(/\s*\n\s*/g, " "))
    .filter((item) => item !== "");
}

function shellOf({ version }: FindingsReference, language: Language, area: string | undefined): PageShell {
  const words = findingsWords[language];
  return {
    language,
    title: area === undefined ? words.title : `${area} – ${words.title}`,
    policy: contentSecurityPolicy,
    siteName: "pedoman",
    region: "",
    home: "index.html",
    skipToContent: words.skipToContent,
    navigationName: words.navigation,
    navigation: [{ href: "index.html", name: words.allFindings, current: area === undefined }],
    themeSwitch: words.darkMode,
    search: undefined,
    stylesheets: stylesheets.map((name) => `assets/${name}`),
    darkStylesheet: `assets/${darkStylesheet}`,
    darkMedia,
    firstScript: `assets/${firstScript}`,
    scripts: [],
    footer: [{ name: words.program, value: version, code: false }],
    footerNote: words.note.replaceAll("`", ""),
  };
}
