import type { DecreeHead, Document, DocumentHead, RegulationHead } from "../../../model/document.js";
import type { Provision } from "../../../model/provision.js";
import { annexHeading, elucidationHeading, type Formulae, formulaeOf } from "../../formulae.js";
import type { Words } from "../../words.js";
import { type Xml, xml, xmlDeclaration } from "../../xml.js";
import { type AknContext, aknContext, roleId } from "./context.js";
import { identityLines } from "./identity-lines.js";
import type { Library } from "./library.js";
import { isPrinted, writeBlocks } from "./write-blocks.js";
import { writeComponentMeta, writeMeta } from "./write-meta.js";
import { writePreamblePart, writeProvisions } from "./write-provisions.js";

/** The namespace of Akoma Ntoso 3.0. */
const namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/**
 * One document as Akoma Ntoso 3.0 (OASIS LegalDocML). A regulation or decree is an `act`, as long as it is a draft a `bill`; anything else is a
 * `doc`. The formulae of the law stand where they stand in print; rules and worked examples are not part of the text.
 */
export function writeAkomaNtoso(document: Document, library: Library, words: Words): string {
  const context = aknContext(document, library, words);
  const { head } = document;
  const inside =
    head.kind === "peraturan-bupati" || head.kind === "keputusan-bupati"
      ? writeAct(head, formulaeOf(head, library.region), context)
      : writeDoc(context);
  return `${xmlDeclaration}${xml`<akomaNtoso xmlns="${namespace}">\n${inside}</akomaNtoso>\n`.toHTML()}`;
}

function writeAct(head: RegulationHead | DecreeHead, formulae: Formulae, context: AknContext): Xml {
  const { body, attachments } = context.document;
  const provisions = writeProvisions({ eId: "body", children: body }, context);
  const inside = xml`${writeMeta(context)}${writePreface(formulae)}${writePreamble(formulae, context)}<body>
${body.length === 0 ? xml`<hcontainer name="kosong"/>\n` : provisions}</body>
${writeConclusions(head, formulae, context)}${
  attachments.length > 0 &&
  xml`<attachments>\n${attachments.map((one) => writeAttachment(one, formulae, context))}</attachments>\n`
}`;
  return head.status === "rancangan"
    ? xml`<bill name="${head.kind}" contains="originalVersion">\n${inside}</bill>\n`
    : xml`<act name="${head.kind}" contains="originalVersion">\n${inside}</act>\n`;
}

/** Title in the lines of the law; the number of a draft is three dots (UU 12/2011 Lampiran II angka 2–4a). */
function writePreface({ draft, title }: Formulae): Xml {
  const [type = "", numbered = "", about = "", name = ""] = title;
  const [, before = "", number = "", after = ""] = /^(\S+ )(\S+)(.*)$/.exec(numbered) ?? [];
  return xml`<preface>
<longTitle>
${draft !== undefined && xml`<p><docStatus>${draft}</docStatus></p>\n`}<p><docType>${type}</docType></p>
<p>${before}<docNumber>${number}</docNumber>${after}</p>
<p>${about}</p>
<p><docTitle>${name}</docTitle></p>
</longTitle>
</preface>
`;
}

function writePreamble({ grace, office, decides, enacts }: Formulae, context: AknContext): Xml {
  const parts = context.document.preamble.map((part) => writePreamblePart(part, context));
  return xml`<preamble>
${grace !== undefined && xml`<formula name="rahmat"><p>${grace}</p></formula>\n`}<container name="jabatan"><p>${office}</p></container>
${parts}<formula name="memutuskan"><p>${decides}</p></formula>
<formula name="menetapkan"><p>${enacts.label}</p><p>${enacts.text}</p></formula>
</preamble>
`;
}

/** Order of promulgation, signatures and gazette; of a decree also who gets a copy. */
function writeConclusions(head: RegulationHead | DecreeHead, formulae: Formulae, context: AknContext): Xml {
  const { order, enactment, promulgation, gazette } = formulae;
  const { library, words } = context;
  const copies = head.kind === "keputusan-bupati" ? head.copies : [];
  return xml`<conclusions>
${order !== undefined && xml`<formula name="pengundangan"><p>${order}</p></formula>\n`}${writeSignature("penetapan", enactment, library.headOfRegion)}${
  promulgation && writeSignature("pengundangan", promulgation, library.regionalSecretary)
}${gazette !== undefined && xml`<p class="berita-daerah">${gazette}</p>\n`}${
  copies.length > 0 &&
  xml`<container name="tembusan"><p>${words.head.copies}:</p><ol>${copies.map((copy) => xml`<li>${copy}</li>`)}</ol></container>\n`
}</conclusions>
`;
}

/** Place and date, the office as a role, the name. */
function writeSignature(
  name: "penetapan" | "pengundangan",
  { lines, office, name: signer }: Formulae["enactment"],
  role: string | undefined,
): Xml {
  const holder = role === undefined ? xml`${office}` : xml`<role refersTo="#${roleId(role)}">${office}</role>`;
  return xml`<container name="${name}">
${lines.map((line) => xml`<p>${line}</p>\n`)}<p><signature>${holder}<br/>${signer}</signature></p>
</container>
`;
}

/** Elucidation and annexes are components of their own, each with its heading by the law (UU 12/2011 Lampiran II angka 180, 195–197). */
function writeAttachment(attachment: Provision, formulae: Formulae, context: AknContext): Xml {
  const { kind, eId, id, label, title } = attachment;
  const annex = kind === "lampiran";
  const lines = annex ? annexHeading(label, formulae) : elucidationHeading(formulae);
  const signature =
    annex &&
    xml`<conclusions>\n${writeSignature("penetapan", { ...formulae.enactment, lines: [] }, context.library.headOfRegion)}</conclusions>\n`;
  return xml`<attachment eId="${eId}">
<doc name="${kind}">
${writeComponentMeta(id, context)}<preface>
<longTitle>
${lines.map((line) => xml`<p>${line}</p>\n`)}${title !== "" && xml`<p><docTitle>${title}</docTitle></p>\n`}</longTitle>
</preface>
<mainBody>
${writeMainBody(attachment, context)}</mainBody>
${signature}</doc>
</attachment>
`;
}

function writeMainBody({ eId, content, children, closing }: Omit<Provision, "kind">, context: AknContext): Xml {
  const empty = children.length === 0 && ![...content, ...closing].some(isPrinted);
  return empty
    ? xml`<p/>\n`
    : xml`${writeBlocks(content, context)}${writeProvisions({ eId, children }, context)}${writeBlocks(closing, context)}`;
}

/** A guide, a procedure or any other text: its title, what its head says of it, its sections. */
function writeDoc(context: AknContext): Xml {
  const { head, body, preamble, attachments } = context.document;
  const { words } = context;
  const provisions = [...preamble, ...body, ...attachments];
  return xml`<doc name="${head.kind}" contains="originalVersion">
${writeMeta(context)}<preface>
<longTitle>
${draftLine(head, words)}<p><docType>${words.kinds[head.kind].one}</docType></p>
<p><docTitle>${head.title}</docTitle></p>
</longTitle>
${identityOf(context)}</preface>
<mainBody>
${provisions.length === 0 ? xml`<p/>\n` : writeProvisions({ eId: "mainBody", children: provisions }, context)}</mainBody>
</doc>
`;
}

function draftLine({ status }: DocumentHead, words: Words): Xml | false {
  return status === "rancangan" && xml`<p><docStatus>${words.status.rancangan.toUpperCase()}</docStatus></p>\n`;
}

function identityOf(context: AknContext): Xml | false {
  const lines = identityLines(context);
  return (
    lines.length > 0 && xml`<container name="identitas">\n${lines.map((line) => xml`<p>${line}</p>\n`)}</container>\n`
  );
}
