import { formulaeOf, regionNames } from "../emit/formulae.js";
import { headFactWords } from "../emit/handbook/head-facts.js";
import { factWords, spokenTable } from "../emit/handbook/spoken-table.js";
import { statusBanner } from "../emit/handbook/status-banner.js";
import { footnotesOf } from "../emit/html/footnotes.js";
import { roleTerm, siteOf } from "../emit/html/site.js";
import { needsLawNote } from "../emit/law-note.js";
import { wordsIn } from "../emit/words.js";
import type { Document } from "../model/document.js";
import type { Handbook } from "../model/handbook.js";
import type { Provision } from "../model/provision.js";
import type { Block, Inline } from "../model/text.js";
import { seam } from "./read-pdf.js";

/** A stretch of a document with the words that must stand there. */
export type Stretch = { readonly name: string; readonly words: string };

/**
 * The words of a document as its model has them, provision by provision, in the order in which a person reads them: what a printed copy must say.
 * Written apart from the emitters on purpose.
 */
export function printedWords(document: Document, handbook: Handbook): readonly Stretch[] {
  const words = wordsIn("id");
  const site = siteOf(handbook, words);
  const { head } = document;
  const act = head.kind === "peraturan-bupati" || head.kind === "keputusan-bupati";
  const stretches: Stretch[] = [];
  const say = (name: string, ...parts: readonly string[]): void => {
    stretches.push({ name, words: parts.join(" ") });
  };

  const inline = (one: Inline): string => {
    switch (one.kind) {
      case "text":
      case "code":
        return one.value;
      case "soft-break":
      case "hard-break":
        return " ";
      case "image":
        return `[${one.alternative.trim() === "" ? words.imageWithoutWords : words.image(one.alternative.trim())}]`;
      case "footnote-reference":
        return String(footnotesOf(document).get(one.label)?.number ?? `[${one.label}]`);
      case "reference":
        return one.target.kind === "external" && needsLawNote(one.target, handbook.laws)
          ? `${inlines(one.children)} (${words.lawNote})`
          : inlines(one.children);
      default:
        return inlines(one.children);
    }
  };
  const inlines = (all: readonly Inline[]): string => all.map(inline).join("");
  const block = (one: Block, owner: Provision | undefined): string => {
    switch (one.kind) {
      case "paragraph":
      case "heading":
        return inlines(one.children);
      case "list":
        return one.items
          .map((item, index) => {
            const label = item.checked !== undefined ? "" : one.ordered ? `${one.start + index}.` : "•";
            return `${label} ${blocks(item.blocks, owner)}`;
          })
          .join(" ");
      case "table": {
        const decides = handbook.decisionTables.find(
          ({ document: where, provision, rows }) =>
            where === head.id &&
            provision === owner?.id &&
            rows.some(({ span }) => one.span.start <= span.start && span.end <= one.span.end),
        );
        const table = decides ? spokenTable(one, decides, handbook.vocabulary) : one;
        const cells = [table.header, ...table.rows].flat().map(({ children }) => inlines(children));
        const note =
          decides && !act
            ? words.decisionTableNote(factWords(decides.determines, handbook.vocabulary), decides.hit, decides.default)
            : "";
        return [note, ...cells].join(" ");
      }
      case "quote":
        return blocks(one.children, owner);
      case "code":
        return ["aturan", "skenario", "keputusan", "isian"].includes(one.language) ? "" : one.value;
      default:
        return "";
    }
  };
  const blocks = (all: readonly Block[], owner: Provision | undefined): string =>
    all.map((one) => block(one, owner)).join(" ");
  const provision = (one: Provision): void => {
    const { kind, label, title, children, quoted } = one;
    const first = children[0]?.span.start ?? Number.POSITIVE_INFINITY;
    const heading =
      kind === "menimbang" || kind === "mengingat" || kind === "diktum" ? `${label} :` : `${label} ${title}`.trim();
    const own = one.repealed && one.content.length === 0 ? words.repealed : blocks(one.content, one);
    say(one.citation || one.id, heading, own);
    for (const inner of quoted.filter(({ span }) => span.start < first)) inside(inner);
    for (const child of children) provision(child);
    say(`${one.citation || one.id} (penutup)`, blocks(one.closing, one));
    for (const inner of quoted.filter(({ span }) => span.start >= first)) inside(inner);
  };
  const inside = (one: Provision): void => {
    say(one.id, blocks(one.content, one));
    for (const child of one.children) provision(child);
    say(`${one.id} (penutup)`, blocks(one.closing, one));
  };

  const notes = [...footnotesOf(document).values()];
  const sayNotes = (): void => {
    if (notes.length > 0) say("catatan kaki", words.footnotes);
    for (const { number, note } of notes) say(`catatan ${number}`, String(number), blocks(note.children, undefined));
  };

  if (!act) {
    const { word, sentence } = statusBanner(head, words);
    const moment = head.kind === "daftar-periksa" ? words.forRoleAt(roleTerm(site, head.role), head.moment) : "";
    say("judul", words.kinds[head.kind].one.toUpperCase(), head.title, moment, `${word}.`, sentence);
    for (const { name, values } of headFactWords(document, site))
      say("identitas", name, ...values.map((value) => value.words));
    for (const one of [...document.preamble, ...document.body, ...document.attachments]) provision(one);
    if (head.kind === "formulir")
      for (const role of head.signedBy)
        say("tanda tangan", `${roleTerm(site, role)} ${words.signatureName}: ${words.signatureDate}:`);
    sayNotes();
    return stretches;
  }
  const formulae = formulaeOf(head, regionNames(site.handbook));
  const signature = ({ lines, office, name }: { lines: readonly string[]; office: string; name: string }): string =>
    [...lines, office, name].join(" ");
  say("judul", ...formulae.letterhead, formulae.draft ?? "", ...formulae.title);
  say("pembukaan", formulae.grace ?? "", formulae.office);
  for (const one of document.preamble) provision(one);
  say("diktum", formulae.decides, formulae.enacts.label, ":", formulae.enacts.text);
  for (const one of document.body) provision(one);
  say("penutup", formulae.order ?? "", signature(formulae.enactment));
  if (formulae.promulgation) say("pengundangan", signature(formulae.promulgation), formulae.gazette ?? "");
  if (head.kind === "keputusan-bupati" && head.copies.length > 0)
    say("tembusan", `${words.head.copies}:`, ...head.copies.map((copy, index) => `${index + 1}. ${copy}`));
  sayNotes();
  for (const one of document.attachments) {
    if (one.kind === "penjelasan") {
      say("penjelasan", "PENJELASAN", "ATAS", ...formulae.title);
      provision({ ...one, label: "" });
    } else {
      say(one.label, one.label, ...formulae.title);
      provision({ ...one, label: "" });
      say(`${one.label} (tanda tangan)`, formulae.office, formulae.enactment.name);
    }
  }
  return stretches;
}

/**
 * Holds printed text against the words that must stand there. Blanks must be where they should, but at a seam of the print (a line end, the next
 * cell) one may have gone or come.
 * @returns What is wrong first, with the stretch it is in; `undefined` if nothing is.
 */
export function firstDifference(printed: string, stretches: readonly Stretch[]): string | undefined {
  let at = 0;
  for (const { name, words } of stretches) {
    for (const character of [...` ${words} `.replace(/\s+/g, " ")]) {
      const atSeam = (): boolean => printed[at] === seam || printed[at - 1] === seam || at === 0;
      if (character === " ") {
        if (printed[at] === " ") at += 1;
        else if (!(atSeam() || printed[at - 1] === " ") && at < printed.length) return report(name, words);
        continue;
      }
      while (printed[at] === seam || (printed[at] === " " && atSeam())) at += 1;
      if (!printed.startsWith(character, at)) return report(name, words);
      at += character.length;
    }
  }
  const rest = printed.slice(at).replaceAll(seam, "").trim();
  return rest === "" ? undefined : `after the end: ${rest.slice(0, 80)}`;

  function report(name: string, words: string): string {
    const near = printed.slice(Math.max(0, at - 30), at + 50).replaceAll(seam, "|");
    return `${name}: “${near}” where “${words.slice(0, 120)}” is due`;
  }
}
