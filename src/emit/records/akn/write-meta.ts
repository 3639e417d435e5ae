import { oncePer } from "../../../compile/once-per.js";
import type { DocumentHead, Signature } from "../../../model/document.js";
import type { Handbook } from "../../../model/handbook.js";
import { everyInline } from "../../html/walk-text.js";
import { type Xml, xml } from "../../xml.js";
import { type AknContext, noteId, roleId, termId } from "./context.js";
import { country, type DocumentUris, language, localityOf, namedUri, urisOf } from "./uris.js";
import { orEmpty } from "./write-blocks.js";

/** Namespace of what Akoma Ntoso has no element for. */
const ownNamespace = "urn:pedoman:akn:1";

const lastDay = "hari-terakhir-berlaku";

/** eId of the day of an event. */
function dayId(what: string): string {
  return `hari-${what}`;
}

/** eId of what the status of a document means. */
function stateId({ status }: DocumentHead): string {
  return `keadaan-${status}`;
}

/** One moment of a document's life. */
type LifeEvent = {
  readonly date: string;
  /** One of the three kinds the schema knows; promulgation and entry into force are none of them. */
  readonly type: "generation" | "repeal" | undefined;
  readonly what: string;
  readonly showAs: string;
};

/** All that is said about a document: its addresses, its life, what its references mean, and which edition of the texts it belongs to. */
export function writeMeta(context: AknContext): Xml {
  const { head } = context.document;
  const events = lifeOf(head);
  return xml`<meta>
${writeIdentification(head, "!main", context)}${writePublication(head)}<lifecycle source="#pedoman">
${events.map(({ date, type, what }) => xml`<eventRef eId="${dayId(what)}" date="${date}" source="#naskah"${type && xml` type="${type}"`} refersTo="#${what}"/>\n`)}</lifecycle>
${writeForce(head, events)}${writeReferences(events, context)}${writeNotes(context)}${writeProprietary(context)}</meta>
`;
}

/** What an attachment says of itself: only its addresses; the rest is said of the whole document. */
export function writeComponentMeta(component: string, context: AknContext): Xml {
  return xml`<meta>\n${writeIdentification(context.document.head, `!${component}`, context)}</meta>\n`;
}

function writeIdentification(head: DocumentHead, component: string, context: AknContext): Xml {
  const { library } = context;
  const uris = urisOf(head, library);
  const author = roleId(authorOf(head, library.headOfRegion));
  const number = "number" in head && head.status !== "rancangan" ? head.number : undefined;
  const legal = head.kind === "peraturan-bupati" || head.kind === "keputusan-bupati";
  const alias =
    component === "!main" &&
    head.shortTitle !== undefined &&
    xml`<FRBRalias name="sebutan" value="${head.shortTitle}"/>\n`;
  return xml`<identification source="#pedoman">
<FRBRWork>
${addressLines(uris.work, component)}${alias}${dateLine(head, "work")}<FRBRauthor href="#${author}"/>
<FRBRcountry value="${country}"/>
<FRBRsubtype value="${head.kind}"/>
${number !== undefined && xml`<FRBRnumber value="${number}"/>\n`}<FRBRname value="${head.title}"/>
<FRBRprescriptive value="${String(legal)}"/>
<FRBRauthoritative value="false"/>
</FRBRWork>
<FRBRExpression>
${addressLines(uris.expression, component)}${dateLine(head, "expression")}<FRBRauthor href="#${author}"/>
<FRBRversionNumber value="${head.edition}"/>
<FRBRauthoritative value="false"/>
<FRBRlanguage language="${language}"/>
</FRBRExpression>
<FRBRManifestation>
${manifestationLines(uris, component)}${dateLine(head, "expression")}<FRBRauthor href="#pedoman"/>
<FRBRformat value="application/akn+xml"/>
</FRBRManifestation>
</identification>
`;
}

function addressLines(uri: string, component: string): Xml {
  return xml`<FRBRthis value="${`${uri}/${component}`}"/>\n<FRBRuri value="${uri}"/>\n`;
}

function manifestationLines({ expression, manifestation }: DocumentUris, component: string): Xml {
  return xml`<FRBRthis value="${`${expression}/${component}.xml`}"/>\n<FRBRuri value="${manifestation}"/>\n`;
}

/** A draft has no date of its own: the one its rules assume, called so. */
function dateLine(head: DocumentHead, of: "work" | "expression"): Xml {
  const { enactment, promulgation } = signaturesOf(head);
  const known: readonly (readonly [string | undefined, string])[] =
    of === "work"
      ? [[enactment?.date, "penetapan"]]
      : [
          [promulgation?.date, "pengundangan"],
          [enactment?.date, "penetapan"],
        ];
  const [date, name] = known.find(([day]) => day !== undefined) ?? [undefined, ""];
  return date === undefined
    ? xml`<FRBRdate date="${head.validity.from}" name="${inForceEvent(head).what}"/>\n`
    : xml`<FRBRdate date="${date}" name="${name}"/>\n`;
}

function signaturesOf(head: DocumentHead): { readonly enactment?: Signature; readonly promulgation?: Signature } {
  if (head.status === "rancangan") return {};
  if (head.kind === "peraturan-bupati") return { enactment: head.enactment, promulgation: head.promulgation };
  return head.kind === "keputusan-bupati" ? { enactment: head.enactment } : {};
}

/** Who makes such a document. */
function authorOf(head: DocumentHead, headOfRegion: string | undefined): string {
  switch (head.kind) {
    case "pedoman":
      return head.author ?? headOfRegion ?? "penyusun";
    case "sop":
      return head.approver;
    default:
      return headOfRegion ?? "penyusun";
  }
}

function inForceEvent({ status }: DocumentHead): { readonly what: string; readonly showAs: string } {
  return status === "rancangan"
    ? { what: "dianggap-mulai-berlaku", showAs: "dianggap mulai berlaku; masih rancangan" }
    : { what: "mulai-berlaku", showAs: "mulai berlaku" };
}

function lifeOf(head: DocumentHead): readonly LifeEvent[] {
  const { enactment, promulgation } = signaturesOf(head);
  const events: readonly (Omit<LifeEvent, "date"> & { readonly date: string | undefined })[] = [
    { date: enactment?.date, type: "generation", what: "penetapan", showAs: "penetapan" },
    { date: promulgation?.date, type: undefined, what: "pengundangan", showAs: "pengundangan" },
    { date: head.validity.from, type: undefined, ...inForceEvent(head) },
    {
      date: head.validity.to,
      type: head.status === "dicabut" ? "repeal" : undefined,
      what: lastDay,
      showAs: "hari terakhir berlaku",
    },
  ];
  return events.flatMap(({ date, ...event }) => (date === undefined ? [] : [{ ...event, date }]));
}

/** From when until when the text holds; the life events say what the days are. */
function writeForce(head: DocumentHead, events: readonly LifeEvent[]): Xml {
  const start = dayId(inForceEvent(head).what);
  const end = events.some(({ what }) => what === lastDay) && xml` end="#${dayId(lastDay)}"`;
  return xml`<temporalData source="#pedoman">
<temporalGroup eId="masa-berlaku">
<timeInterval start="#${start}"${end} refersTo="#${stateId(head)}"/>
</temporalGroup>
</temporalData>
`;
}

/** The gazette, once the act stands in it. */
function writePublication(head: DocumentHead): Xml | false {
  const { promulgation } = signaturesOf(head);
  return (
    promulgation?.date !== undefined &&
    xml`<publication date="${promulgation.date}" name="Berita Daerah" showAs="Berita Daerah"${promulgation.number !== undefined && xml` number="${promulgation.number}"`}/>\n`
  );
}

function writeReferences(events: readonly LifeEvent[], context: AknContext): Xml {
  const { document, library, words } = context;
  const { head } = document;
  const ontology = (kind: string, name: string): string => `/akn/ontology/${kind}/${localityOf(library)}/${name}`;
  const force = words.status[head.status].toLowerCase();
  return xml`<references source="#pedoman">
<original eId="naskah" href="${urisOf(head, library).work}" showAs="${head.title}"/>
${writeActs(context)}<TLCObject eId="pedoman" href="/akn/ontology/object/pedoman" showAs="pedoman"/>
${events.map(({ what, showAs }) => xml`<TLCEvent eId="${what}" href="/akn/ontology/event/${what}" showAs="${showAs}"/>\n`)}<TLCConcept eId="${stateId(head)}" href="/akn/ontology/concept/${head.status}" showAs="${force}"/>
${termsOf(context).map(({ id, term, name }) => xml`<TLCConcept eId="${id}" href="${ontology("concept", name)}" showAs="${term}"/>\n`)}${rolesOf(context).map(({ id, term }) => xml`<TLCRole eId="${roleId(id)}" href="${ontology("role", id)}" showAs="${term}"/>\n`)}</references>
`;
}

/** Acts that this one amends or repeals, and documents of the handbook that do so to it. */
function writeActs({ document: { head }, library }: AknContext): Xml {
  const active = changesOf(head).map((name, index) => {
    const there = library.documents.get(name)?.document.head;
    const href = there ? urisOf(there, library).work : namedUri(name, library);
    return xml`<activeRef eId="mengubah-${index + 1}" href="${href}" showAs="${there?.title ?? name}"/>\n`;
  });
  const passive = (changedBy(library.handbook).get(head.id) ?? []).map(
    (other, index) =>
      xml`<passiveRef eId="diubah-${index + 1}" href="${urisOf(other, library).work}" showAs="${other.title}"/>\n`,
  );
  return xml`${passive}${active}`;
}

/** Ids, or names, of the acts that an act amends or repeals. */
function changesOf(head: DocumentHead): readonly string[] {
  return head.kind === "peraturan-bupati" ? [...head.amends, ...head.repeals] : [];
}

/** The documents that amend or repeal each, in the order of the handbook. */
const changedBy = oncePer(({ documents }: Handbook): ReadonlyMap<string, readonly DocumentHead[]> => {
  const found = new Map<string, DocumentHead[]>();
  for (const { head } of documents) {
    for (const id of new Set(changesOf(head))) {
      const known = found.get(id);
      if (known) known.push(head);
      else found.set(id, [head]);
    }
  }
  return found;
});

type TermReference = { readonly id: string; readonly name: string; readonly term: string };

/** Terms the document defines or uses, each once, in the order of the text. */
function termsOf(context: AknContext): readonly TermReference[] {
  const { document, library } = context;
  const terms = new Map<string, TermReference>();
  const add = (from: string, definition: string): void => {
    const found = library.documents.get(from)?.definitions.get(definition);
    const id = termId(context, from, definition);
    if (found) terms.set(id, { id, name: `${from}/${definition}`, term: found.term });
  };
  for (const { id } of document.definitions) add(document.head.id, id);
  for (const inline of everyInline(document)) if (inline.kind === "term") add(inline.document, inline.definition);
  return [...terms.values()];
}

/** Every role of the organisasi document, and the author where there is none. */
function rolesOf({
  document: { head },
  library,
}: AknContext): readonly { readonly id: string; readonly term: string }[] {
  const roles = [...library.handbook.organisation.roles.values()];
  const author = authorOf(head, library.headOfRegion);
  return roles.some(({ id }) => id === author) ? roles : [...roles, { id: author, term: author }];
}

/** Footnotes, to which marks in the text lead. */
function writeNotes(context: AknContext): Xml | false {
  const notes = [...context.footnotes.values()].map(
    ({ number, note }) =>
      xml`<note eId="${noteId(number)}" marker="${number}" placement="bottom">\n${orEmpty(note.children, context)}</note>\n`,
  );
  return notes.length > 0 && xml`<notes source="#pedoman">\n${notes}</notes>\n`;
}

function writeProprietary({ document: { head }, library }: AknContext): Xml {
  const { edition, contentHash } = library.handbook.policy;
  return xml`<proprietary source="#pedoman" xmlns:pedoman="${ownNamespace}">
<pedoman:id>${head.id}</pedoman:id>
<pedoman:status>${head.status}</pedoman:status>
<pedoman:edisi>${head.edition}</pedoman:edisi>
<pedoman:edisiKebijakan>${edition}</pedoman:edisiKebijakan>
<pedoman:sidik>${contentHash}</pedoman:sidik>
</proprietary>
`;
}
