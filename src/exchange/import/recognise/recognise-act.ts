import { type LegalHeading, readLegalHeading } from "../../../syntax/headings.js";
import { matchLabel } from "../../../syntax/label.js";
import { escapeLineStart } from "../markdown-text.js";
import { type Draft, leaveOut, write } from "./draft.js";
import { nextLabel } from "./join-lines.js";
import { readClosing } from "./read-closing.js";
import { readTitle } from "./read-title.js";
import { isHeadingLine, writeProse } from "./recognise-prose.js";
import type { TextLine, TextPiece } from "./text-line.js";

/** Where in an act the reader stands (UU 12/2011 Lampiran I and II). */
type Phase = "title" | "preamble" | "enacting" | "body" | "closing" | "elucidation" | "annex";

type ActReader = {
  readonly draft: Draft;
  phase: Phase;
  /** Label, kind and block of the last BAB, Bagian or Paragraf as long as its title may follow on lines of its own. */
  untitled: { readonly kind: LegalHeading["kind"]; readonly from: readonly number[] } | undefined;
  /** Inside a provision that an amending act quotes: the label with which the act itself goes on. */
  quoting: { readonly until: string | undefined } | undefined;
  /** Last item of the amending act outside its quotations. */
  lastItem: string | undefined;
  /** The opening lines of an annex or of the elucidation are still coming. */
  inOpening: boolean;
  /** The lines under the office that enacts, at the end of an annex. */
  inSignature: boolean;
  /** An amending act: its provisions stand in quotations. */
  readonly amends: boolean;
};

/** Reads an act: title, Menimbang, Mengingat, what it enacts, BAB to angka, closing, penjelasan, lampiran. */
export function recogniseAct(pieces: readonly TextPiece[], draft: Draft): void {
  const reader: ActReader = {
    draft,
    phase: "title",
    untitled: undefined,
    quoting: undefined,
    lastItem: undefined,
    inOpening: false,
    inSignature: false,
    amends: pieces.some(
      (piece) =>
        piece.kind === "line" &&
        /^(?:Beberapa ketentuan|Ketentuan (?:Pasal|ayat)|Di antara Pasal|Pasal I$)/.test(piece.plain),
    ),
  };
  for (const piece of pieces) readPiece(piece, reader);
}

function readPiece(piece: TextPiece, reader: ActReader): void {
  if (piece.kind === "block") {
    if (piece.what !== "note") reader.untitled = undefined;
    put(piece.markdown, piece.from, reader);
    return;
  }
  const { plain } = piece;
  if (opensPart(plain, reader)) openPart(piece, reader);
  else if (opensBody(plain, reader)) {
    reader.phase = "body";
    readBody(piece, reader);
  } else
    switch (reader.phase) {
      case "title":
        readTitle(piece, reader.draft);
        return;
      case "preamble":
        readPreamble(piece, reader);
        return;
      case "enacting":
        readEnacting(piece, reader);
        return;
      case "body":
        readBody(piece, reader);
        return;
      case "closing":
        readClosing(piece, reader.draft);
        return;
      case "elucidation":
        readElucidation(piece, reader);
        return;
      case "annex":
        readAnnex(piece, reader);
        return;
    }
}

const parts: readonly { readonly pattern: RegExp; readonly from: readonly Phase[]; readonly to: Phase }[] = [
  { pattern: /^Menimbang\b/, from: ["title", "preamble"], to: "preamble" },
  { pattern: /^Mengingat\b/, from: ["title", "preamble"], to: "preamble" },
  { pattern: /^M ?E ?M ?U ?T ?U ?S ?K ?A ?N ?:?$/, from: ["title", "preamble"], to: "enacting" },
  { pattern: /^Menetapkan\s*:/, from: ["title", "preamble", "enacting"], to: "enacting" },
  { pattern: /^Menetapkan$/, from: ["enacting"], to: "enacting" },
  {
    pattern: /^(?:Agar setiap orang|Ditandatangani secara elektronik|Ditetapkan di\b)/i,
    from: ["body", "enacting"],
    to: "closing",
  },
  { pattern: /^PENJELASAN(?:\s|$)/, from: ["body", "closing", "annex"], to: "elucidation" },
  {
    pattern: /^LAMPIRAN(?:\s+[IVXL]+)?(?=\s*(?::|$|PERATURAN|KEPUTUSAN))/,
    from: ["body", "closing", "elucidation", "annex"],
    to: "annex",
  },
];

function opensPart(plain: string, reader: ActReader): boolean {
  // Inside a quotation the parts are those of another act, but for the closing, which no act quotes.
  return parts.some(
    ({ pattern, from, to }) =>
      from.includes(reader.phase) && pattern.test(plain) && (!reader.quoting || to === "closing"),
  );
}

/** An act whose opening is missing, or whose enacting words are lost, begins with its first BAB or Pasal. */
function opensBody(plain: string, { phase }: ActReader): boolean {
  if (phase !== "title" && phase !== "preamble") return false;
  const heading = readLegalHeading(plain);
  return (
    heading !== undefined &&
    ((heading.kind === "pasal" && heading.title === "") || (heading.kind === "bab" && heading.number === "I"))
  );
}

function openPart(line: TextLine, reader: ActReader): void {
  const { draft } = reader;
  const part = parts.find(({ pattern, from }) => from.includes(reader.phase) && pattern.test(line.plain));
  if (!part) return;
  reader.phase = part.to;
  reader.untitled = undefined;
  reader.quoting = undefined;
  const [, word = "", rest = ""] = /^(Menimbang|Mengingat)\s*:?\s*(.*)$/s.exec(line.plain) ?? [];
  if (word !== "") {
    write(draft, `## ${word}`, line.from);
    if (rest !== "") readPreamble({ ...line, plain: rest, markdown: markdownTail(line, rest) }, reader);
  } else if (part.to === "closing") readClosing(line, draft);
  else if (part.to === "elucidation" || part.to === "annex") {
    const [label = ""] = /^(?:PENJELASAN|LAMPIRAN(?:\s+[IVXL]+)?)/.exec(line.plain) ?? [];
    write(draft, `# ${label.replace(/\s+/g, " ")}`, line.from);
    const tail = line.plain
      .slice(label.length)
      .replace(/^\s*:\s*/, "")
      .trim();
    if (tail !== "") draft.leftOut.push({ from: line.from, text: tail, why: "formula" });
    reader.inOpening = true;
  } else leaveOut(draft, line, "formula");
}

/** The Markdown of the end of a line whose words are known. */
function markdownTail({ markdown }: TextLine, tail: string): string {
  const colon = markdown.indexOf(":");
  return colon < 0 ? tail : markdown.slice(colon + 1).trim();
}

function readPreamble(line: TextLine, reader: ActReader): void {
  const { plain } = line;
  if (/^Memperhatikan\b/.test(plain)) leaveOut(reader.draft, line, "no-place");
  else if (/^Dengan Persetujuan Bersama/i.test(plain) || (isCapitals(plain) && !matchLabel(plain)))
    leaveOut(reader.draft, line, "formula");
  else put(textOf(line), line.from, reader);
}

/** The name of the act again, until its first unit. */
function readEnacting(line: TextLine, reader: ActReader): void {
  const heading = readLegalHeading(headingWords(line.plain));
  if (heading && heading.kind !== "menimbang" && heading.kind !== "mengingat") {
    reader.phase = "body";
    readBody(line, reader);
  } else if (readDiktum(line.plain)) {
    reader.phase = "body";
    readBody(line, reader);
  } else leaveOut(reader.draft, line, "formula");
}

/** `KESATU : Menetapkan …` on one line. */
function readDiktum(plain: string): { readonly label: string; readonly rest: string } | undefined {
  const [, label, rest = ""] = /^(K[A-Z ]{3,30}?)\s*:\s*(.*)$/s.exec(plain) ?? [];
  return label !== undefined && readLegalHeading(label)?.kind === "diktum" ? { label, rest } : undefined;
}

function headingWords(plain: string): string {
  return plain.replace(/\s*:$/, "");
}

const marks: Readonly<Partial<Record<LegalHeading["kind"], string>>> = {
  bab: "#",
  bagian: "##",
  paragraf: "###",
  pasal: "##",
  diktum: "##",
};

function readBody(line: TextLine, reader: ActReader): void {
  const { plain } = line;
  const diktum = readDiktum(plain);
  if (diktum) {
    write(reader.draft, `## ${diktum.label}`, line.from);
    if (diktum.rest !== "")
      readBody({ ...line, plain: diktum.rest, markdown: markdownTail(line, diktum.rest) }, reader);
    return;
  }
  const heading = readLegalHeading(headingWords(plain));
  const mark = heading && marks[heading.kind];
  if (reader.quoting && endsQuotation(plain, heading, reader)) reader.quoting = undefined;
  if (heading && mark && isHeading(heading, line)) {
    if (reader.quoting) {
      put(plain, line.from, reader);
      return;
    }
    write(reader.draft, `${mark} ${line.outline === undefined ? plain : headingWords(plain)}`, line.from);
    reader.untitled =
      ["bab", "bagian", "paragraf"].includes(heading.kind) && heading.title === ""
        ? { kind: heading.kind, from: line.from }
        : undefined;
    reader.lastItem = undefined;
  } else if (reader.untitled && isTitleOf(reader.untitled.kind, plain)) addTitle(line, reader);
  else readWords(line, reader);
}

/** A Pasal or Paragraf that is cited at the start of a sentence is no heading. */
function isHeading({ kind, title }: LegalHeading, { plain }: TextLine): boolean {
  if (kind === "pasal" || kind === "diktum") return title === "";
  if (kind === "bab") return title === "" || title === title.toUpperCase();
  return plain.length < 160 && !/[.;:,]$/.test(plain);
}

function isTitleOf(kind: LegalHeading["kind"], plain: string): boolean {
  if (matchLabel(plain) || readLegalHeading(plain)) return false;
  return kind === "bab" ? isCapitals(plain) : /^\p{Lu}/u.test(plain) && plain.length <= 160 && !/[.;:]$/.test(plain);
}

/** The title of a BAB is set on lines of its own below it; here it stands in the heading. */
function addTitle(line: TextLine, reader: ActReader): void {
  const { blocks } = reader.draft;
  const last = blocks.pop();
  if (!last) return;
  blocks.push({ ...last, markdown: `${last.markdown} ${line.markdown}`, from: [...last.from, ...line.from] });
}

function readWords(line: TextLine, reader: ActReader): void {
  reader.untitled = undefined;
  const label = matchLabel(line.plain);
  put(textOf(line), line.from, reader);
  if (!reader.amends) return;
  if (!reader.quoting && label) reader.lastItem = line.plain.slice(0, label.length);
  if (/berbunyi(?: sebagai)? berikut\s*:$/.test(line.plain))
    reader.quoting = {
      until: reader.quoting?.until ?? (reader.lastItem === undefined ? undefined : nextLabel(reader.lastItem)),
    };
}

/** What an amending act quotes ends where the act's own list goes on, or with its next Pasal in Roman numerals. */
function endsQuotation(plain: string, heading: LegalHeading | undefined, { quoting }: ActReader): boolean {
  if (heading?.kind === "pasal" && /^[IVX]+$/.test(heading.number)) return true;
  const { until } = quoting ?? {};
  return (
    until !== undefined &&
    plain.startsWith(`${until} `) &&
    /(?:Ketentuan|Di antara|Judul|Pasal|Paragraf|Bagian|Bab|BAB|Lampiran|Penjelasan|Setelah|Sesudah)/.test(
      plain.slice(0, until.length + 40),
    )
  );
}

function textOf({ plain, markdown }: TextLine): string {
  return matchLabel(plain) ? markdown : escapeLineStart(markdown);
}

function put(markdown: string, from: readonly number[], reader: ActReader): void {
  const text = reader.quoting ? markdown.replace(/^/gm, "> ") : markdown;
  const before = reader.draft.blocks.at(-1);
  // Paragraphs of one quotation stand in one quotation.
  if (reader.quoting && before?.markdown.startsWith("> ")) {
    reader.draft.blocks.pop();
    write(reader.draft, `${before.markdown}\n>\n${text}`, [...before.from, ...from]);
  } else write(reader.draft, text, from);
}

function isCapitals(plain: string): boolean {
  return /\p{Lu}/u.test(plain) && plain === plain.toUpperCase();
}

/** Penjelasan: general part, then article by article (UU 12/2011 Lampiran II angka 178–191). */
function readElucidation(line: TextLine, reader: ActReader): void {
  const { plain } = line;
  const { draft } = reader;
  if (/^I\.?\s+UMUM$/.test(plain) || /^II\.?\s+PASAL DEMI PASAL$/.test(plain)) {
    reader.inOpening = false;
    write(draft, `## ${plain.replace(/^(II?)\.?\s+/, "$1. ")}`, line.from);
  } else if (/^(?:UMUM|PASAL DEMI PASAL)$/.test(plain)) {
    reader.inOpening = false;
    write(draft, `## ${plain}`, line.from);
  } else if (/^TAMBAHAN (?:BERITA|LEMBARAN)/.test(plain)) leaveOut(draft, line, "formula");
  else if (reader.inOpening && isCapitals(plain)) leaveOut(draft, line, "formula");
  else if (/^Pasal (?:\d+[A-Z]?|[IVX]+)$/.test(plain)) {
    reader.inOpening = false;
    write(draft, `### ${plain}`, line.from);
  } else {
    reader.inOpening = false;
    write(draft, textOf(line), line.from);
  }
}

/** Lampiran: the act it belongs to and the date are printed by us; its title, then ordinary text. */
function readAnnex(line: TextLine, reader: ActReader): void {
  const { plain } = line;
  const { draft } = reader;
  if (reader.inOpening && isAnnexHead(plain, draft)) leaveOut(draft, line, "formula");
  else if (
    reader.inOpening &&
    isCapitals(plain) &&
    !/^(?:[A-Z]|[IVX]+|\d+|[a-z])[.)]\s/.test(plain) &&
    isLastHeading(draft, "# LAMPIRAN")
  ) {
    const last = draft.blocks.pop();
    if (last)
      draft.blocks.push({ ...last, markdown: `${last.markdown} ${line.markdown}`, from: [...last.from, ...line.from] });
  } else if (isSignature(plain, reader)) leaveOut(draft, line, "formula");
  else {
    reader.inOpening = false;
    if (isHeadingLine(line)) write(draft, `## ${plain}`, line.from);
    else writeProse(line, draft, 1);
  }
}

/** The office that enacts, at the end of an annex, and who signs for it. */
function isSignature(plain: string, reader: ActReader): boolean {
  const isOffice = /^(?:BUPATI|WALI ?KOTA|GUBERNUR|MENTERI|PRESIDEN)\b[A-Z ]*,$/.test(plain);
  const follows = reader.inSignature && (/^\(?ttd\.?\)?$/i.test(plain) || /^[.…_ ]+$/.test(plain) || isCapitals(plain));
  reader.inSignature = isOffice || follows;
  return reader.inSignature;
}

function isLastHeading({ blocks }: Draft, start: string): boolean {
  return blocks.at(-1)?.markdown.startsWith(start) ?? false;
}

function isAnnexHead(plain: string, { head }: Draft): boolean {
  if (/^(?:PERATURAN|KEPUTUSAN)\b/.test(plain) || /^(?:NOMOR|TENTANG|TANGGAL|TAHUN)\b/.test(plain)) return true;
  const bare = (text: string): string =>
    text
      .toUpperCase()
      .replace(/[^\p{L}\d]+/gu, " ")
      .trim();
  return head.title.length > 0 && bare(head.title.join(" ")).includes(bare(plain)) && bare(plain) !== "";
}
