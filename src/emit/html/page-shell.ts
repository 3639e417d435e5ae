import type { OutputFile } from "../emitter.js";
import { assetText, scriptText } from "../render-template.js";
import type { Words } from "../words.js";
import { askPageName, rolesPageName } from "./address.js";
import type { Site } from "./site.js";

/** A part of the publication that has pages. */
export type Room = "handbook" | "checklists";

/** What the navigation leads to: a room, or a way into the handbook. */
export type SitePart = keyof Words["parts"];

const ways: readonly (readonly [part: SitePart, room: Room, page: string])[] = [
  ["documents", "handbook", "index.html"],
  ["roles", "handbook", rolesPageName],
  ["ask", "handbook", askPageName],
  ["checklists", "checklists", "index.html"],
];

/** What every page has around its content; the view of `templates/partials/page.hbs`. */
export type PageShell = {
  readonly language: string;
  /** Of the browser's tab. */
  readonly title: string;
  readonly policy: string;
  readonly siteName: string;
  /** `Kabupaten …`; empty without an organisasi document. */
  readonly region: string;
  readonly home: string;
  readonly skipToContent: string;
  readonly navigationName: string;
  readonly navigation: readonly { readonly href: string; readonly name: string; readonly current: boolean }[];
  readonly themeSwitch: string;
  /** Absent where there is nothing to search. */
  readonly search: SearchForm | undefined;
  readonly stylesheets: readonly string[];
  readonly darkStylesheet: string;
  readonly darkMedia: string;
  /** Runs before anything is painted. */
  readonly firstScript: string;
  readonly scripts: readonly string[];
  readonly footer: readonly { readonly name: string; readonly value: string; readonly code: boolean }[];
  readonly footerNote: string;
};

/** The search box; the view of `templates/partials/search.hbs`. */
type SearchForm = {
  readonly searchPage: string;
  /** Id of the document on the page: a bare `pasal 12` means its own first. */
  readonly here: string;
  /** Path to the handbook's folder, where the index lies. */
  readonly base: string;
  readonly name: string;
  readonly hint: string;
  readonly submit: string;
};

/**
 * No request to another host, no script or style but our own. `file:` beside `'self'`: a page opened from disk has an origin of its own,
 * and Firefox lets `'self'` match nothing there, so that the page would lose its style; from a server `file:` opens nothing.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self' file:",
  "img-src 'self' file: data:",
  "script-src 'self' file:",
  "base-uri 'none'",
  "form-action 'self' file:",
].join("; ");

/** The frame of a page of one room. */
export function pageShell(
  site: Site,
  room: Room,
  page: {
    readonly title: string;
    /** Where the page stands; by itself the documents, or the checklists. */
    readonly part?: SitePart;
    readonly edition?: number;
    readonly here?: string;
    readonly scripts?: readonly string[];
  },
): PageShell {
  const { handbook, words } = site;
  const { region, policy } = handbook;
  const part = page.part ?? (room === "handbook" ? "documents" : "checklists");
  const pathTo = (other: Room): string => (other === room ? "" : `../${other}/`);
  return {
    language: words.language,
    title: page.title === words[room] ? page.title : `${page.title} – ${words[room]}`,
    policy: contentSecurityPolicy,
    siteName: words.site,
    region: region === undefined ? "" : `${region.type} ${region.name}`,
    home: `${pathTo("handbook")}index.html`,
    skipToContent: words.skipToContent,
    navigationName: words.siteNavigation,
    navigation: ways.map(([other, place, name]) => ({
      href: `${pathTo(place)}${name}`,
      name: words.parts[other],
      current: other === part,
    })),
    themeSwitch: words.darkMode,
    search: {
      searchPage: `${pathTo("handbook")}cari.html`,
      here: page.here ?? "",
      base: pathTo("handbook"),
      name: words.searchName,
      hint: words.searchHint,
      submit: words.searchSubmit,
    },
    stylesheets: stylesheets[room].map((name) => `assets/${name}`),
    darkStylesheet: `assets/${darkStylesheet}`,
    darkMedia,
    firstScript: `assets/${firstScript}`,
    scripts: [...scripts[room], ...(page.scripts ?? [])].map((name) => `assets/${name}`),
    footer: [
      ...(page.edition === undefined ? [] : [{ name: words.edition, value: String(page.edition), code: false }]),
      { name: words.policyEdition, value: String(policy.edition), code: false },
      { name: words.contentHash, value: policy.contentHash, code: true },
    ],
    footerNote: words.contentHashMeaning,
  };
}

/** The style sheets of a room, in the order in which they are loaded. */
const stylesheets: Readonly<Record<Room, readonly string[]>> = {
  handbook: ["base.css", "handbook.css", "ask.css"],
  checklists: ["base.css", "checklists.css"],
};

/** Where the dark scheme holds, until a reader chooses. */
export const darkMedia = "screen and (prefers-color-scheme: dark)";

/** Colours of the dark scheme: a sheet of its own, so that a reader's choice can switch it. */
export const darkStylesheet = "dark.css";

export const firstScript = "theme.js";

/** The scripts of every page of a room; a page type may have one more. */
const scripts: Readonly<Record<Room, readonly string[]>> = {
  handbook: ["handbook.js"],
  checklists: ["checklists.js"],
};

/**
 * What the pages of a room load, as files beside them.
 * @param more - Scripts that single pages load besides.
 */
export function assetFiles(room: Room, more: readonly string[] = []): readonly OutputFile[] {
  const texts = [...stylesheets[room], darkStylesheet, "icon.svg"].map((name) => [name, assetText(name)] as const);
  const code = [firstScript, ...scripts[room], ...more].map((name) => [name, scriptText(name)] as const);
  return [...texts, ...code].map(([name, contents]) => ({ path: `${room}/assets/${name}`, contents }));
}
