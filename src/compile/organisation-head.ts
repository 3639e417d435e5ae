import type { Document, OrganisationHead } from "../model/document.js";
import { oncePer } from "./once-per.js";

/** The head of the document that says which region this is and who heads it; the first, where there are several. Every document asks for it. */
export const organisationHead = oncePer((documents: readonly Document[]): OrganisationHead | undefined =>
  documents.map(({ head }) => head).find((head) => head.kind === "organisasi"),
);
