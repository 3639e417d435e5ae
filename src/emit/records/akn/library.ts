import { organisationHead } from "../../../compile/organisation-head.js";
import type { Definition, Document } from "../../../model/document.js";
import type { Handbook } from "../../../model/handbook.js";
import type { Role } from "../../../model/organisation.js";
import { type RegionNames, regionNames } from "../../formulae.js";
import { everyProvision } from "../../html/walk-text.js";

/** One document as references to it need it. */
export type LibraryDocument = {
  readonly document: Document;
  /** eId of every provision by its stable id, the quoted ones included. */
  readonly eIds: ReadonlyMap<string, string>;
  readonly definitions: ReadonlyMap<string, Definition>;
};

/** The handbook, indexed for what its records refer to. */
export type Library = {
  readonly handbook: Handbook;
  readonly documents: ReadonlyMap<string, LibraryDocument>;
  readonly region: RegionNames;
  /** Role id of the head of region; absent without an organisasi document. */
  readonly headOfRegion: string | undefined;
  readonly regionalSecretary: string | undefined;
  /** Roles by the legal term that texts name them by. */
  readonly roleByTerm: ReadonlyMap<string, Role>;
};

/** Indexes a handbook; one pass, whatever its size. */
export function libraryOf(handbook: Handbook): Library {
  const organisation = organisationHead(handbook.documents);
  return {
    handbook,
    documents: new Map(handbook.documents.map((document) => [document.head.id, indexed(document)])),
    region: regionNames(handbook),
    headOfRegion: organisation?.headOfRegion,
    regionalSecretary: organisation?.regionalSecretary,
    roleByTerm: new Map([...handbook.organisation.roles.values()].map((role) => [role.term, role])),
  };
}

function indexed(document: Document): LibraryDocument {
  return {
    document,
    eIds: new Map([...everyProvision(document)].map(({ id, eId }) => [id, eId])),
    definitions: new Map(document.definitions.map((definition) => [definition.id, definition])),
  };
}
