import { findTerms } from "../../compile/references/find-terms.js";
import { isOfAmendment } from "../amendments.js";
import { defineRule, writeInstead } from "../rule.js";

/** Words that are no name, by their form: verbs, and nouns made of verbs. */
const ordinary =
  /^(?:Me(?:m|n|ng|ny|l|r|w|y)\p{Ll}{2,}(?:kan|i)?|Di\p{Ll}{3,}(?:kan|i)|(?:Ber|Ter)\p{Ll}{3,}|Pe(?:m|n|ng|ny|l|r)\p{Ll}{2,}an|Ke\p{Ll}{3,}an|Tidak|Telah|Sedang|Akan|Belum|Sudah|Dapat|Wajib|Dilarang|Harus|Adanya|Yang)(?=[ ,;:.]|$)/u;
/** Names and titles that have such a form. */
const names =
  /^(?:Menteri|Menara|Mentawai|Merangin|Melawi|Mempawah|Merauke|Merapi|Meranti|Berita|Berau|Ternate|Perangkat|Pemerintah(?:an)?|Peraturan|Perusahaan|Perbankan|Pelabuhan|Pengadilan|Keputusan|Kejaksaan|Kepolisian|Kementerian|Kecamatan|Kelurahan|Kedutaan|Kepulauan|Perwakilan|Pesisir)(?!\p{L})/u;

export const butirHurufKecil = defineRule({
  name: "butir-huruf-kecil",
  severity: "error",
  fix: "safe",
  summary: { id: "Butir rincian diawali huruf kecil", en: "An item of a list begins with a small letter" },
  message: (p: { word: string }) => ({
    id: `Butir ini diawali huruf kapital: «${p.word}».`,
    en: `This item begins with a capital: “${p.word}”.`,
  }),
  why: {
    id: "Butir melanjutkan kalimat pengantarnya; huruf kapital di tengah kalimat terbaca sebagai nama atau istilah.",
    en: "An item goes on with the sentence that leads in; a capital inside a sentence reads as a name or a term.",
  },
  help: (p) => ({ id: `Tulis «${p.word.toLowerCase()}».`, en: `Write “${p.word.toLowerCase()}”.` }),
  ground: "UU 12/2011 Lampiran II angka 87",
  example: { word: "Menyusun" },
  check: (report, { document, paragraphs }) => {
    const definitions = document.definitions.map((definition) => ({ document: document.head.id, definition }));
    const defined = new Set(document.definitions.map(({ provision }) => provision));
    return {
      provision({ id, kind, content }, parents) {
        if ((kind !== "huruf" && kind !== "angka") || defined.has(id) || parents.some(isOfAmendment)) return;
        const text = paragraphs(content)[0];
        const word = text && ordinary.exec(text.text)?.[0];
        if (!text || word === undefined || names.test(word)) return;
        // A noun with a capital behind it is part of a name, a defined term is one.
        const isNoun = /^(?:Pe|Ke|Ber|Ter)/.test(word);
        if (isNoun && /^ \p{Lu}/u.test(text.text.slice(word.length))) return;
        if (findTerms(text.text.slice(0, 200), definitions)[0]?.start === 0) return;
        const [first = ""] = word;
        report({
          at: text.span(0, word.length),
          params: { word },
          fix: writeInstead(word.toLowerCase(), text.edit(0, 1, first.toLowerCase())),
        });
      },
    };
  },
});
