import type { CompletionItem } from "vscode-languageserver";
import { readKind } from "../../compile/read-head.js";
import { type Document, topLevel } from "../../model/document.js";
import { type Provision, walkProvisions } from "../../model/provision.js";
import { cursorPlace } from "../completion/cursor-place.js";
import { offerItems } from "../completion/offer.js";
import { proseOffers, withinCitations } from "../completion/prose-offers.js";
import { yamlOffers } from "../completion/yaml-offers.js";
import type { LookAt } from "../look.js";

/** What can be written at the cursor: keys and their values in frontmatter and blocks, citations, links and terms in running text. */
export function completions(look: LookAt): CompletionItem[] {
  const { project, file, source, offset, language } = look;
  const place = cursorPlace(source.text, offset);
  const document = project.draft(file)?.document;
  const outline = project.outline();
  const unit = document && unitAt(document, offset);
  if (place.kind === "prose") {
    const { written, offers } = proseOffers(place.line, document, unit, outline);
    return offerItems(look, written, offers);
  }
  const { written, offers } = yamlOffers(place, {
    outline,
    language,
    kind: document?.head.kind ?? readKind(project.tree(file)?.frontmatter),
    within: unit ? withinCitations(unit).map(({ citation }) => citation) : [],
  });
  return offerItems(look, written, offers);
}

/** The Pasal, diktum or section that begins last before the offset. */
function unitAt(document: Document, offset: number): Provision | undefined {
  let last: Provision | undefined;
  for (const provision of walkProvisions(topLevel(document))) {
    const isUnit = provision.kind === "pasal" || provision.kind === "diktum" || provision.kind === "section";
    if (isUnit && provision.labelSpan.start <= offset) last = provision;
  }
  return last;
}
