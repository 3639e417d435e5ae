import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import type { Provision } from "../../model/provision.js";
import type { Span } from "../../model/span.js";
import { type Block, plainText } from "../../model/text.js";
import { readOrdinalWords } from "../../syntax/ordinal-words.js";
import { kebab } from "../kebab.js";
import { uniqueNames } from "../names.js";
import { diagnose } from "./diagnostics.js";
import type { DraftUnit, MachineBlock } from "./draft-unit.js";
import type { DraftStructure } from "./read-structure.js";

/** A machine block with the provision it stands after. */
export type AttachedBlock = MachineBlock & {
  /** Id of the innermost provision opened above it. */
  readonly provision: string;
  /** Id of the top unit it stands in: its Pasal, diktum, or section. */
  readonly unit: string;
};

/** The structure with every address given. */
export type Structure = {
  readonly preamble: readonly Provision[];
  readonly body: readonly Provision[];
  readonly attachments: readonly Provision[];
  readonly machineBlocks: readonly AttachedBlock[];
};

type Place = {
  /** Stable id of the parent, empty at the top. */
  readonly id: string;
  readonly eId: string;
  /** Citation of the parent as far as it is part of the citation of what is inside. */
  readonly citation: string;
  /** Id of the Pasal, diktum or section that encloses it. */
  readonly unit: string;
};

const units = new Set(["pasal", "diktum", "section", "menimbang", "mengingat", "lampiran", "penjelasan"]);

/**
 * Gives every unit its stable id, its Akoma Ntoso eId and its citation. An id written after a heading stays whatever the number
 * becomes; the others are made from the numbers. eIds follow the mapping in `src/README.md`: Pasal `art_3` without its BAB,
 * ayat `__para_1`, huruf and angka `__list_1__point_a`.
 */
export function identify(draft: DraftStructure): Outcome<Structure> {
  const diagnostics: Diagnostic[] = [];
  const machineBlocks: AttachedBlock[] = [];
  const explicit = explicitIds(draft, diagnostics);
  const uniqueId = uniqueNames(explicit.keys(), "-");
  const uniqueEId = uniqueNames([], "_");

  const finish = (unit: DraftUnit, parent: Place, position: Position): Provision => {
    const own =
      unit.explicitId && explicit.get(unit.explicitId.value) === unit.explicitId.span
        ? unit.explicitId.value
        : undefined;
    const { quoted } = position;
    const id = own ?? uniqueId(quoted ? `${parent.id}-kutipan` : derivedId(unit, parent));
    const eId = uniqueEId(derivedEId(unit, parent, position));
    const citation = quoted ? `${parent.citation} (kutipan)` : citationOf(unit, parent);
    const place: Place = { id, eId, citation, unit: units.has(unit.kind) ? id : parent.unit };
    for (const block of unit.machineBlocks) machineBlocks.push({ ...block, provision: id, unit: place.unit });
    return {
      kind: unit.kind,
      number: unit.number,
      label: unit.label,
      form: unit.form,
      title: unit.title,
      id,
      eId,
      citation,
      content: unit.content,
      children: finishAll(unit.children, place),
      closing: unit.closing,
      quoted: unit.quoted.map((one, index) => finish(one, place, { index, list: 1, quoted: true })),
      repealed: isRepealed(unit),
      span: { file: unit.labelSpan.file, start: unit.labelSpan.start, end: unit.end },
      labelSpan: unit.labelSpan,
    };
  };

  const finishAll = (children: readonly DraftUnit[], place: Place): Provision[] => {
    let list = 0;
    let form: string | undefined;
    return children.map((unit, index) => {
      if (unit.form !== form) {
        form = unit.form;
        if (form !== undefined && form !== "(1)") list += 1;
      }
      return finish(unit, place, { index, list: Math.max(1, list) });
    });
  };

  const top: Place = { id: "", eId: "", citation: "", unit: "" };
  const preamble = finishAll(draft.preamble, top);
  const body = finishAll(draft.body, top);
  const attachments = finishAll(draft.attachments, top);
  machineBlocks.sort((a, b) => a.code.span.start - b.code.span.start);
  return { value: { preamble, body, attachments, machineBlocks }, diagnostics };
}

/** Where a unit stands among its siblings: its place from 0, the number of its list, whether it is a quotation. */
type Position = { readonly index: number; readonly list: number; readonly quoted?: true };

/** Ids written in the text with the place that owns them; a second use is a finding. */
function explicitIds(draft: DraftStructure, diagnostics: Diagnostic[]): ReadonlyMap<string, Span> {
  const owners = new Map<string, Span>();
  const stack = [...draft.preamble, ...draft.body, ...draft.attachments].reverse();
  for (let unit = stack.pop(); unit; unit = stack.pop()) {
    if (unit.explicitId) {
      const { value, span } = unit.explicitId;
      const owner = owners.get(value);
      if (owner) {
        const related = [{ span: owner, message: { id: "Pemakaian pertama di sini.", en: "First used here." } }];
        diagnostics.push(diagnose("duplicate-id", span, { id: value }, { related }));
      } else owners.set(value, span);
    }
    stack.push(...[...unit.children].reverse());
  }
  return owners;
}

function derivedId(unit: DraftUnit, parent: Place): string {
  const below = parent.id === "" ? "" : `${parent.id}-`;
  switch (unit.kind) {
    case "menimbang":
    case "mengingat":
      return unit.kind;
    case "bab":
    case "pasal":
    case "diktum":
      return `${unit.kind}-${kebab(unit.number)}`;
    case "bagian":
    case "paragraf":
      return `${below}${unit.kind}-${groupNumber(unit).toLowerCase()}`;
    case "ayat":
    case "huruf":
    case "angka":
      return `${below}${unit.kind}-${unit.number.toLowerCase()}`;
    case "lampiran":
      return unit.number === "" ? "lampiran" : `lampiran-${unit.number.toLowerCase()}`;
    case "penjelasan":
      return "penjelasan";
    case "section":
      return `${parent.id.startsWith("lampiran") || parent.id.startsWith("penjelasan") ? below : ""}${kebab(unit.title) || "pembuka"}`;
  }
}

/** Bagian are counted by words; addresses use the figure: `Kedua Belas` is 12. */
function groupNumber(unit: DraftUnit): string {
  const words = readOrdinalWords(unit.number);
  return words ? String(words.value) : unit.number;
}

function derivedEId(unit: DraftUnit, parent: Place, position: Position): string {
  const below = parent.eId === "" ? "" : `${parent.eId}__`;
  switch (unit.kind) {
    case "menimbang":
      return "recs";
    case "mengingat":
      return "cits";
    case "bab":
      return `chp_${unit.number}`;
    case "bagian":
      return `${below}part_${groupNumber(unit)}`;
    case "paragraf":
      return `${below}subpart_${unit.number}`;
    case "pasal":
      return `art_${unit.number}`;
    case "diktum":
      return `dictum_${readOrdinalWords(titleCase(unit.number))?.value ?? unit.number}`;
    case "ayat":
      return `${below}para_${unit.number}`;
    case "huruf":
    case "angka":
      if (parent.eId === "recs") return `recs__rec_${unit.number}`;
      if (parent.eId === "cits") return `cits__cit_${unit.number}`;
      return `${below}list_${position.list}__point_${unit.number}`;
    case "lampiran":
    case "penjelasan":
      return `att_${position.index + 1}`;
    case "section":
      return `${below}${position.quoted ? "qstr" : "sec"}_${position.index + 1}`;
  }
}

function citationOf(unit: DraftUnit, parent: Place): string {
  const after = parent.citation === "" ? "" : `${parent.citation} `;
  switch (unit.kind) {
    case "pasal":
      return unit.label;
    case "diktum":
      return `diktum ${unit.label}`;
    case "bab":
      return unit.label;
    case "bagian":
    case "paragraf":
      return `${after}${unit.label}`;
    case "ayat":
      return `${after}ayat ${unit.label}`;
    case "huruf":
      return `${after}huruf ${unit.form === "a)" ? unit.label : unit.number}`;
    case "angka":
      return `${after}angka ${unit.form === "1)" ? unit.label : unit.number}`;
    case "menimbang":
    case "mengingat":
      return unit.label;
    case "lampiran":
      return unit.number === "" ? "Lampiran" : `Lampiran ${unit.number}`;
    case "penjelasan":
      return "Penjelasan";
    case "section":
      return unit.title === "" ? "Pembuka" : `bagian «${unit.title}»`;
  }
}

/** A number that stays while its text is gone (UU 12/2011 Lampiran II angka 236). */
function isRepealed(unit: DraftUnit): boolean {
  const only = unit.content.length === 1 && unit.children.length === 0 ? (unit.content[0] as Block) : undefined;
  return only?.kind === "paragraph" && plainText(only.children).trim() === "Dihapus.";
}

function titleCase(text: string): string {
  return text.toLowerCase().replace(/(^| )[a-z]/g, (start) => start.toUpperCase());
}
