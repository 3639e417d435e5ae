import { blockWords, provisionWords } from "../../compile/blocks/provision-words.js";
import { type Document, topLevel } from "../../model/document.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Handbook } from "../../model/handbook.js";
import type { Provision } from "../../model/provision.js";
import { type Block, type BlockOf, plainText } from "../../model/text.js";

/** One place of a text with the words that are its own, and the places under it. */
export type TextUnit = {
  /** Stable id; of a row of a table the id of its provision and its first cell. */
  readonly id: string;
  /** Whether its author gave the id: one made from the number changes when the number does. */
  readonly ownId: boolean;
  readonly kind: Provision["kind"] | "row" | "item" | "quoted";
  /** Its printed label: `Pasal 12`, `(2)`, `b.`; empty where it has none. */
  readonly label: string;
  readonly citation: string;
  /** Its own words: heading, text and what closes it. */
  readonly words: string;
  readonly children: readonly TextUnit[];
};

/** The text of one document. */
export type TextDocument = { readonly id: string; readonly title: string; readonly units: readonly TextUnit[] };

/** The texts of a handbook, one tree a document. */
export function textsOfHandbook({ documents }: Handbook): readonly TextDocument[] {
  return documents.map((document) => ({
    id: document.head.id,
    title: titleOf(document),
    units: topLevel(document).map((provision) => unitOf(provision, "")),
  }));
}

/** What the rules quote of each document: each outermost provision once, with its items. */
export function textsOfRules({ documents, sources }: RulesWire): readonly TextDocument[] {
  return documents.flatMap(({ id, title }) => {
    const own = sources.filter(({ document }) => document === id);
    const places = new Set(own.map(({ eId }) => eId));
    const outermost = own.filter(({ eId }) => !ancestorsOf(eId).some((place) => places.has(place)));
    const units = outermost.map(({ provision, citation, quote }) => ({
      id: provision,
      ownId: !/^(?:pasal|diktum)-/.test(provision),
      kind: "quoted" as const,
      label: citation,
      citation,
      words: quote,
      children: [],
    }));
    return units.length === 0 ? [] : [{ id, title, units }];
  });
}

/** All words of a unit, with those of what stands under it. */
export function allWords({ words, children }: TextUnit): string {
  return [words, ...children.map(allWords)].filter((one) => one !== "").join(" ");
}

/** Every unit, parents first, in the order of the text. */
export function walkUnits(units: readonly TextUnit[]): readonly TextUnit[] {
  return units.flatMap((unit) => [unit, ...walkUnits(unit.children)]);
}

function titleOf({ head }: Document): string {
  return head.shortTitle ?? head.title;
}

/** @param within - The annex it stands in, whose sections are cited with it: a *penjelasan* has one for every Pasal. */
function unitOf(provision: Provision, within: string): TextUnit {
  const { id, kind, label, title, content, closing, children, quoted } = provision;
  const isAnnex = kind === "penjelasan" || kind === "lampiran";
  const inside = isAnnex ? provision.citation : within;
  const citation =
    kind === "section" && within !== ""
      ? `${within}, ${title === "" ? provision.citation : title}`
      : provision.citation;
  const blocks = [...content, ...closing];
  const quotes = quoted.map((one) => provisionWords(one));
  return {
    id,
    ownId: isOwnId(provision),
    kind,
    label,
    citation,
    words: plain([title, ...blocks.map(ownWords), ...quotes].join(" ")),
    children: [
      ...blocks.flatMap((block) => partsOf(block, { id, citation })),
      ...children.map((child) => unitOf(child, inside)),
    ],
  };
}

/** Tables and lists are compared row by row and item by item. */
function ownWords(block: Block): string {
  if (block.kind === "table" || block.kind === "list") return "";
  return block.kind === "footnote" ? block.children.map(blockWords).join(" ") : blockWords(block);
}

type Around = Pick<Provision, "id" | "citation">;

function partsOf(block: Block, provision: Around): readonly TextUnit[] {
  if (block.kind === "table") return rowsOf(block, provision);
  return block.kind === "list" ? itemsOf(block, provision) : [];
}

/** What a row is about stands in its first cell. */
function rowsOf({ rows }: BlockOf<"table">, { id, citation }: Around): readonly TextUnit[] {
  const seen = new Map<string, number>();
  return rows.map((cells) => {
    const [first = "", ...rest] = cells.map((cell) => plain(plainText(cell.children)));
    const count = (seen.get(first) ?? 0) + 1;
    seen.set(first, count);
    return {
      id: `${id}|${first}${count > 1 ? `|${count}` : ""}`,
      ownId: true,
      kind: "row",
      label: first,
      citation: first === "" ? citation : `${citation}, ${first}`,
      words: [first, ...rest].filter((cell) => cell !== "").join(" · "),
      children: [],
    };
  });
}

function itemsOf({ items }: BlockOf<"list">, { id, citation }: Around): readonly TextUnit[] {
  return items.map((item, index) => ({
    id: item.id?.value ?? `${id}|${index + 1}`,
    ownId: item.id !== undefined,
    kind: "item",
    label: "",
    citation,
    words: plain(item.blocks.map(blockWords).join(" ")),
    children: [],
  }));
}

function plain(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

/** Ids that `compile/structure/identify.ts` makes from the kind and number begin with the kind's name. */
function isOwnId({ kind, id }: Provision): boolean {
  if (kind === "section") return false;
  return (kind === "pasal" || kind === "diktum") && !id.startsWith(`${kind}-`);
}

function ancestorsOf(eId: string): readonly string[] {
  const steps = eId.split("__");
  return steps.slice(1).map((_step, index) => steps.slice(0, index + 1).join("__"));
}
