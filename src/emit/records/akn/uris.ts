import { kebab } from "../../../compile/kebab.js";
import type { DocumentHead } from "../../../model/document.js";
import type { Instrument } from "../../../model/law.js";
import type { ReferenceTarget } from "../../../model/text.js";
import { shortType } from "../short-type.js";
import type { Library } from "./library.js";

/** ISO 3166 code of the country, and ISO 639-2 code of the language of every text. */
export const country = "id";
export const language = "ind";

/** The three addresses of a document (IFLA FRBR as Akoma Ntoso uses it): of the work, of this text of it, of this file of the text. */
export type DocumentUris = { readonly work: string; readonly expression: string; readonly manifestation: string };

/**
 * Country and region: `id-kabupaten-contoh`. Indonesia has no registered code for regencies in this naming, so the region's own name is taken,
 * kind included: a kabupaten and a kota may share a name.
 */
export function localityOf({ handbook: { region } }: Library): string {
  return region === undefined ? country : `${country}-${kebab(`${region.type} ${region.name}`)}`;
}

/**
 * Addresses by the Akoma Ntoso Naming Convention 1.0: `/akn/{country-locality}/{type}/{subtype}/{year}/{number}`. A draft is a `bill`; it has
 * no number yet and no date, so its stable id stands for the number and its edition for the version.
 */
export function urisOf(head: DocumentHead, library: Library): DocumentUris {
  const work = `/akn/${localityOf(library)}/${workPath(head, library)}`;
  const date = dateOfText(head);
  const version = date === undefined ? `${language}@edisi-${head.edition}` : `${language}@${date}`;
  const expression = `${work}/${version}`;
  return { work, expression, manifestation: `${expression}.xml` };
}

function workPath(head: DocumentHead, library: Library): string {
  switch (head.kind) {
    case "peraturan-bupati":
    case "keputusan-bupati": {
      const subtype = shortType(head.kind, library.region);
      return head.status === "rancangan"
        ? `bill/${subtype}/${head.year}/${head.id}`
        : `act/${subtype}/${head.year}/${kebab(head.number ?? head.id)}`;
    }
    default:
      return `doc/${head.kind}/${head.id}`;
  }
}

/** The day from which this text is law: of its promulgation, for a decree of its enactment; a draft and a guide have none. */
function dateOfText(head: DocumentHead): string | undefined {
  if (head.status === "rancangan") return undefined;
  if (head.kind === "peraturan-bupati") return head.promulgation.date ?? head.enactment.date;
  return head.kind === "keputusan-bupati" ? head.enactment.date : undefined;
}

/** Address of an act outside the handbook, by the code that the list of law gives it: `uu-14-2008` is `/akn/id/act/uu/2008/14`. */
export function instrumentUri({ id, name }: Pick<Instrument, "id" | "name">): string {
  const type = name.startsWith("Putusan ") ? "judgment" : "act";
  const { kind, number, year } =
    /^(?<kind>[a-z][a-z-]*?)-(?:(?<number>[0-9]+)-)?(?<year>[0-9]{4})$/.exec(id)?.groups ?? {};
  const path = kind === undefined ? id : [kind, year, number].filter(Boolean).join("/");
  return `/akn/${country}/${type}/${path}`;
}

/** A regulation named in words that the handbook does not hold: by its number and year where it gives them, else by its name. */
export function namedUri(name: string, library: Library): string {
  const {
    type = "",
    number,
    year,
  } = /^(?<type>.+?) Nomor (?<number>\d+) Tahun (?<year>\d{4})/.exec(name)?.groups ?? {};
  const local = `/akn/${localityOf(library)}/act`;
  for (const kind of ["peraturan-bupati", "keputusan-bupati"] as const) {
    const word = kind === "peraturan-bupati" ? "Peraturan" : "Keputusan";
    if (type === `${word} ${library.region.headOfRegion}`)
      return `${local}/${shortType(kind, library.region)}/${year}/${number}`;
  }
  return `${local}/${kebab(name)}`;
}

/**
 * Where a reference leads: a place in the same file (`#art_5`), in another document of the handbook, or in an act outside it; `undefined` if
 * there is no such place.
 * @param own - Id of the document in which the reference stands.
 */
export function referenceUri(target: ReferenceTarget, own: string, library: Library): string | undefined {
  if (target.kind === "external") {
    const instrument = library.handbook.laws.instruments.find(({ id }) => id === target.law);
    return instrument && `${instrumentUri(instrument)}${passageFragment(target.passage)}`;
  }
  const there = library.documents.get(target.document);
  if (!there) return undefined;
  const eId = target.kind === "provision" ? there.eIds.get(target.id) : undefined;
  if (target.kind === "provision" && eId === undefined) return undefined;
  const work = target.document === own ? "" : urisOf(there.document.head, library).work;
  return eId === undefined ? work || urisOf(there.document.head, library).work : `${work}#${eId}`;
}

/** `pasal 22/ayat 7/huruf a` as the fragment `#art_22__para_7__list_1__point_a`; stops where a unit has no eId of its own. */
function passageFragment(passage: string): string {
  const parts: string[] = [];
  for (const unit of passage.split("/")) {
    const [kind = "", number = ""] = unit.split(" ");
    const part = eIdPart(kind, number);
    if (part === undefined) break;
    parts.push(part);
  }
  return parts.length === 0 ? "" : `#${parts.join("__")}`;
}

function eIdPart(kind: string, number: string): string | undefined {
  if (!/^[0-9A-Za-z]+$/.test(number)) return undefined;
  switch (kind) {
    case "pasal":
      return `art_${number}`;
    case "ayat":
      return `para_${number}`;
    case "huruf":
    case "angka":
      return `list_1__point_${number}`;
    default:
      return undefined;
  }
}
