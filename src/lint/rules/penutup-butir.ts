import type { Provision } from "../../model/provision.js";
import { isOfAmendment } from "../amendments.js";
import { type Ending, placeOfEnding, readEnding } from "../ending.js";
import { defineRule } from "../rule.js";
import type { RunningText } from "../running-text.js";

/** Where an ending stands; each place has its own mark. */
type Place = "lead-in" | "item" | "before-last" | "last" | "before-closing" | "definition";

/** What the law wants at the end of a text: one of these marks, and at `before-last` a connector. */
type Wanted = { readonly place: Place; readonly marks: readonly string[] };

const leadIn: Wanted = { place: "lead-in", marks: [":"] };
const inner: Wanted = { place: "item", marks: [";"] };
const beforeLast: Wanted = { place: "before-last", marks: [";"] };
const last: Wanted = { place: "last", marks: ["."] };
const definition: Wanted = { place: "definition", marks: ["."] };

const names: Readonly<Record<Place, { readonly id: string; readonly en: string }>> = {
  "lead-in": { id: "Pengantar rincian diakhiri `:`", en: "The lead-in of a list ends in `:`" },
  item: { id: "Butir rincian diakhiri `;`", en: "An item of a list ends in `;`" },
  "before-last": {
    id: "Butir sebelum yang terakhir diakhiri `; dan`, `; atau`, atau `; dan/atau`",
    en: "The last item but one ends in `; dan`, `; atau` or `; dan/atau`",
  },
  last: { id: "Butir terakhir diakhiri `.`", en: "The last item ends in `.`" },
  "before-closing": {
    id: "Butir terakhir sebelum penutup rincian diakhiri `,` atau `;`",
    en: "The last item before wrap-up text ends in `,` or `;`",
  },
  definition: { id: "Batasan pengertian diakhiri `.`", en: "A definition ends in `.`" },
};

const helps: Readonly<Record<Place, { readonly id: string; readonly en: string }>> = {
  "lead-in": { id: "Akhiri pengantar dengan `:`.", en: "End the lead-in with `:`." },
  item: {
    id: "Akhiri butir dengan `;`; kata penghubung ditulis satu kali, setelah butir sebelum yang terakhir.",
    en: "End the item with `;`; the connector is written once, after the last item but one.",
  },
  "before-last": {
    id: "Pilih menurut maksudnya: `; dan` bila semua berlaku, `; atau` bila salah satu, `; dan/atau` bila boleh keduanya.",
    en: "Choose by what is meant: `; dan` if all apply, `; atau` if one of them, `; dan/atau` if either or both.",
  },
  last: {
    id: "Akhiri butir terakhir dengan `.`; bila masih ada butir sesudahnya, beri label yang sesuai.",
    en: "End the last item with `.`; if more items follow, give them their labels.",
  },
  "before-closing": {
    id: "Akhiri butir terakhir dengan `,` agar penutup rincian terbaca sebagai lanjutannya.",
    en: "End the last item with `,` so that the wrap-up text reads on from it.",
  },
  definition: { id: "Akhiri batasan pengertian dengan `.`.", en: "End the definition with `.`." },
};

export const penutupButir = defineRule({
  name: "penutup-butir",
  severity: "error",
  fix: "safe",
  summary: {
    id: "Butir rincian diakhiri `;`, yang terakhir `.`, dengan satu kata penghubung sebelum yang terakhir",
    en: "Items of a list end in `;`, the last in `.`, with one connector before the last",
  },
  message: (p: { place: Place; written: string }) => ({
    id: `${names[p.place].id}; di sini ${p.written === "" ? "tidak ada tanda bacanya" : `tertulis \`${p.written}\``}.`,
    en: `${names[p.place].en}; here ${p.written === "" ? "there is no mark" : `stands \`${p.written}\``}.`,
  }),
  why: {
    id: "Tanda baca dan kata penghubung menentukan apakah semua butir berlaku atau salah satunya, dan di mana rincian selesai.",
    en: "Marks and connectors decide whether all items apply or one of them, and where the list ends.",
  },
  help: (p) => helps[p.place],
  ground: "UU 12/2011 Lampiran II angka 87–91, 101",
  example: { place: "before-last", written: ";" },
  check: (report, { paragraphs }) => {
    const hold = (text: RunningText, wanted: Wanted, connector?: Ending["connector"]): void => {
      const ending = readEnding(text.text);
      if (isUnreadable(text.text, ending) || fits(ending, wanted)) return;
      const { start, end } = placeOfEnding(text.text, ending);
      const mended = mend(ending, wanted, connector);
      const edit = mended === undefined ? undefined : text.edit(ending.start, ending.end, mended);
      report({
        at: text.span(start, end),
        params: { place: wanted.place, written: text.text.slice(ending.start, ending.end).trim() },
        fix: edit && { title: { id: `Akhiri dengan \`${mended}\``, en: `End with \`${mended}\`` }, edits: [edit] },
      });
    };
    const holdList = (items: readonly Provision[], final: Wanted): void => {
      const known = endingOf(items.at(-2), paragraphs);
      items.forEach((item, i) => {
        const wanted = i === items.length - 1 ? final : i === items.length - 2 ? beforeLast : inner;
        if (item.repealed || item.quoted.length > 0 || item.closing.length > 0) return;
        if (item.children.length > 0) holdList(item.children, wanted);
        else {
          const text = ownText(item, paragraphs);
          if (text) hold(text, wanted, known?.connector);
        }
      });
    };
    const finalOf = (owner: Provision): Wanted => {
      const closing = paragraphs(owner.closing)[0]?.text.trim();
      if (closing === undefined) return owner.closing.length > 0 ? { ...last, marks: [".", ",", ";"] } : last;
      const goesOn = /^\p{Ll}/u.test(closing);
      return { place: "before-closing", marks: goesOn ? [",", ";"] : [",", ";", "."] };
    };
    return {
      provision(provision, parents) {
        // The items of Pasal I are changes, each with its own sentence.
        if ([...parents, provision].some(isOfAmendment)) return;
        const { kind, children } = provision;
        if (!isList(children)) return;
        const text = ownText(provision, paragraphs);
        if (text) hold(text, leadIn);
        const definesTerms = /yang dimaksud dengan/i.test(text?.text ?? "");
        if ((kind === "pasal" || kind === "ayat" || kind === "diktum") && !definesTerms) {
          holdList(children, finalOf(provision));
        }
      },
      definition(_definition, item) {
        if (item.kind !== "angka" && item.kind !== "huruf") return;
        if (item.repealed || item.quoted.length > 0 || item.closing.length > 0) return;
        if (item.children.length > 0) return holdList(item.children, definition);
        const text = ownText(item, paragraphs);
        if (text) hold(text, definition);
      },
    };
  },
});

type Paragraphs = (blocks: Provision["content"]) => readonly RunningText[];

/** Items of one form: a list the law knows. */
function isList(children: readonly Provision[]): boolean {
  const form = children[0]?.form;
  return form !== undefined && form !== "(1)" && children.every((child) => child.form === form);
}

/** The last words before the items, or of an item; `undefined` if a table or the like stands last. */
function ownText({ content }: Provision, paragraphs: Paragraphs): RunningText | undefined {
  const lastBlock = content.at(-1);
  return lastBlock && paragraphs([lastBlock])[0];
}

/** The ending of an item, or of the innermost item at its end. */
function endingOf(item: Provision | undefined, paragraphs: Paragraphs): Ending | undefined {
  const below = item?.children.at(-1);
  if (below) return endingOf(below, paragraphs);
  const text = item && ownText(item, paragraphs);
  return text && readEnding(text.text);
}

/** Three dots wait to be filled in; after a quotation mark, a bracket or code the mark may stand inside. */
function isUnreadable(text: string, { start, mark }: Ending): boolean {
  const before = text.slice(0, start).trimEnd();
  return mark.includes("..") || mark.includes("…") || before === "" || /["'”’»)\]\ufffc…]$/.test(before + mark);
}

function fits({ mark, connector, after }: Ending, { place, marks }: Wanted): boolean {
  // A full stop before another mark belongs to an abbreviation: `dll.;`.
  const own = mark.length > 1 ? mark.replace(/^\./, "") : mark;
  return marks.includes(own) && after === "" && (connector !== undefined) === (place === "before-last");
}

/** What the ending should be, where that is beyond doubt; which connector is meant, and where a list that stops midway goes on, is not. */
function mend(
  { mark, connector }: Ending,
  { place, marks }: Wanted,
  listConnector: Ending["connector"],
): string | undefined {
  if (place === "before-last") return connector && `; ${connector}`;
  if (mark === ":" && place !== "lead-in") return undefined;
  if (connector !== undefined && (place !== "item" || connector !== listConnector)) return undefined;
  return marks[0];
}
