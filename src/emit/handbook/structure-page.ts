import { type Document, documentKinds } from "../../model/document.js";
import { fragment, pageName } from "../html/address.js";
import type { Html } from "../html/html.js";
import { pageShell } from "../html/page-shell.js";
import type { Site } from "../html/site.js";
import { renderTemplate } from "../render-template.js";
import { renderTree } from "./render-contents.js";

/** The view of `templates/partials/tree.hbs`: documents of one kind, each with what stands in it, folded. */
export type TreeGroup = {
  readonly id: string;
  readonly name: string;
  readonly open: string;
  readonly documents: readonly { readonly href: string; readonly title: string; readonly tree: Html | undefined }[];
};

/** The page that shows all documents down to the Pasal. */
export function renderStructurePage(site: Site): string {
  const { words } = site;
  return renderTemplate("handbook/structure", {
    page: pageShell(site, "handbook", { title: words.structure.title }),
    title: words.structure.title,
    introduction: words.structure.introduction,
    groups: treeGroups(site, ({ head }, id) => `${pageName(head.id)}${id === "" ? "" : fragment(id)}`),
  });
}

/**
 * Every document with the tree of its provisions, by kind.
 * @param to - Address of a provision of a document; of the document itself for an empty id.
 */
export function treeGroups({ handbook, words }: Site, to: (document: Document, id: string) => string): TreeGroup[] {
  return documentKinds.flatMap((kind) => {
    const documents = handbook.documents
      .filter(({ head }) => head.kind === kind)
      .map((document) => ({
        href: to(document, ""),
        title: document.head.title,
        tree: renderTree(document, (id) => to(document, id)),
      }));
    if (documents.length === 0) return [];
    return [{ id: `jenis_${kind}`, name: words.kinds[kind].group, open: words.structure.open, documents }];
  });
}
