import type { OutputFile } from "../emitter.js";
import { pageName } from "../html/address.js";
import type { Html } from "../html/html.js";
import { scriptJson } from "../html/script-json.js";
import { dayOfLaw, type LegalDocument, typeName, wholeTitle } from "./act-names.js";
import type { Library } from "./akn/library.js";
import { namedUri, urisOf } from "./akn/uris.js";

/** Forms of a text that may be handed out, by the ending of the file. */
const formats: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  epub: "application/epub+zip",
  xml: "application/akn+xml",
};

/**
 * An act as `schema.org/Legislation`. None of its files is the official text, and they say so: that is the signed and promulgated one.
 * @param files - What was made of it: `handbook/<id>.pdf`, `records/akn/<id>.xml` and the like.
 * @param at - Address of a file, from its path in the publication.
 */
export function legislationOf(
  document: LegalDocument,
  library: Library,
  files: readonly Pick<OutputFile, "path">[],
  at: (path: string) => string,
): object {
  const { head } = document;
  const { region } = library;
  const { from, to } = head.validity;
  const draft = head.status === "rancangan";
  const day = dayOfLaw(head);
  const changed = head.kind === "peraturan-bupati" ? [...head.amends, ...head.repeals] : [];
  return {
    "@context": "https://schema.org",
    "@type": "Legislation",
    name: wholeTitle(head, region),
    ...(head.shortTitle === undefined ? {} : { alternateName: head.shortTitle }),
    url: at(`handbook/${pageName(head.id)}`),
    legislationIdentifier: urisOf(head, library).work,
    legislationType: typeName(head, region),
    inLanguage: "id",
    version: head.edition,
    creativeWorkStatus: draft ? "Draft" : "Published",
    legislationLegalForce: `https://schema.org/${draft || head.status === "dicabut" ? "NotInForce" : "InForce"}`,
    ...(draft || head.enactment.date === undefined ? {} : { legislationDate: head.enactment.date }),
    ...(day === undefined ? {} : { datePublished: day }),
    ...(draft ? {} : { temporalCoverage: `${from}/${to ?? ".."}` }),
    legislationJurisdiction: { "@type": "AdministrativeArea", name: `${region.type} ${region.name}` },
    legislationPassedBy: { "@type": "Organization", name: `${region.headOfRegion} ${region.name}` },
    ...(changed.length === 0 ? {} : { legislationChanges: changed.map((name) => changedAct(name, library)) }),
    encoding: filesOf(head.id, files).map(({ path, format }) => ({
      "@type": "LegislationObject",
      encodingFormat: format,
      contentUrl: at(path),
      legislationLegalValue: "https://schema.org/UnofficialLegalValue",
    })),
  };
}

function changedAct(name: string, library: Library): object {
  const there = library.documents.get(name)?.document.head;
  return {
    "@type": "Legislation",
    name: there?.title ?? name,
    legislationIdentifier: there ? urisOf(there, library).work : namedUri(name, library),
  };
}

function filesOf(
  id: string,
  files: readonly Pick<OutputFile, "path">[],
): readonly { readonly path: string; readonly format: string }[] {
  const wanted = new Set([
    ...["pdf", "docx", "epub"].map((ending) => `handbook/${id}.${ending}`),
    `records/akn/${id}.xml`,
  ]);
  return files
    .filter(({ path }) => wanted.has(path))
    .map(({ path }) => ({ path, format: formats[path.slice(path.lastIndexOf(".") + 1)] as string }));
}

/** Data inside a page's `script` element, from which no text breaks out. The page's policy runs no such script. */
export function dataForPage(data: object): Html {
  return { toHTML: () => `<script type="application/ld+json">${scriptJson(data)}</script>` };
}
