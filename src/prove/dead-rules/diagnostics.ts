import { defineDiagnostics, entry } from "../../diagnostics/define.js";
import type { Tried } from "../analysis/search.js";
import { triedWords } from "../analysis/tried-words.js";

/** Findings about rules, cases and list elements that no situation brings to bear. */
export const diagnose = defineDiagnostics("dead", {
  "rule-never-applies": entry({
    severity: "error",
    summary: { id: "Aturan yang tidak pernah berlaku", en: "Rule that never applies" },
    message: (p: { rule: string; condition: string; more: number; tried: Tried }) => {
      const tried = triedWords(p.tried);
      const [also, and] =
        p.more > 0 ? [` (begitu pula ${p.more} syarat lainnya)`, ` (nor in its ${p.more} other cases)`] : ["", ""];
      return {
        id: `${p.rule} tidak pernah berlaku: tidak ada keadaan yang memenuhi \`${p.condition}\`${also} ${tried.id}.`,
        en: `${p.rule} never applies: no situation satisfies \`${p.condition}\`${and} ${tried.en}.`,
      };
    },
    why: {
      id: "Ketentuan yang tidak pernah berlaku menjanjikan sesuatu yang tidak akan pernah terjadi; biasanya salah satu syaratnya keliru.",
      en: "A provision that never applies promises what will never happen; mostly one of its conditions is wrong.",
    },
    help: () => ({
      id: "Periksa bagian-bagian syaratnya (`menurut`, `bila`, `unsur`, `sebelum`, `setelah`, jangka waktu): ada yang saling meniadakan, atau nilai faktanya tidak pernah dihasilkan.",
      en: "Check the parts of its condition (`menurut`, `bila`, `unsur`, `sebelum`, `setelah`, periods): some exclude one another, or ask for a value that is never derived.",
    }),
    example: {
      rule: "Pasal 26 ayat (1) (`tanda-terima`)",
      condition: "isu.tingkat = rutin dan isu.tingkat >= serius",
      more: 0,
      tried: 5,
    },
  }),
  "case-never-applies": entry({
    severity: "error",
    summary: { id: "Bagian aturan yang tidak pernah berlaku", en: "Case of a rule that never applies" },
    message: (p: { rule: string; key: string; condition: string; tried: Tried }) => {
      const tried = triedWords(p.tried);
      return {
        id: `${p.rule} tidak pernah berlaku untuk \`${p.key}\`: tidak ada keadaan yang memenuhi \`${p.condition}\` ${tried.id}.`,
        en: `${p.rule} never applies for \`${p.key}\`: no situation satisfies \`${p.condition}\` ${tried.en}.`,
      };
    },
    why: {
      id: "Baris yang tidak pernah berlaku menyesatkan pembaca, dan biasanya menutupi syarat yang keliru.",
      en: "A line that never applies misleads readers, and mostly hides a wrong condition.",
    },
    help: () => ({
      id: "Hapus barisnya dari teks dan aturan, atau perbaiki syarat yang meniadakannya.",
      en: "Remove the line from text and rule, or correct the condition that excludes it.",
    }),
    example: {
      rule: "Pasal 26 ayat (1) (`tanda-terima`)",
      key: "rutin",
      condition: "isu.tingkat = rutin dan isu.tingkat >= serius",
      tried: 5,
    },
  }),
  "list-never-met": entry({
    severity: "error",
    summary: { id: "Syarat yang tidak pernah dapat dipenuhi", en: "Requirement that can never be met" },
    message: (p: { rule: string; condition: string; tried: Tried }) => {
      const tried = triedWords(p.tried);
      return {
        id: `Yang diminta ${p.rule} tidak pernah dapat dipenuhi selama aturannya berlaku: \`${p.condition}\` ${tried.id}.`,
        en: `What ${p.rule} asks for can never be met while it applies: \`${p.condition}\` ${tried.en}.`,
      };
    },
    why: {
      id: "Syarat yang mustahil menutup tindakannya untuk selamanya, tanpa teks mengatakannya.",
      en: "An impossible requirement shuts the act for ever, without the text saying so.",
    },
    help: () => ({
      id: "Periksa butir-butir yang saling meniadakan, dan apakah rinciannya kumulatif (`dan`) atau alternatif (`atau`).",
      en: "Look for items that exclude one another, and whether the list is cumulative (`dan`) or alternative (`atau`).",
    }),
    example: {
      rule: "Pasal 9 ayat (1) (`isi-profil`)",
      condition: "akun.pribadi dan bukan akun.pribadi",
      tried: 3,
    },
  }),
  "fact-never-determined": entry({
    severity: "error",
    summary: { id: "Penentuan fakta yang tidak pernah terpenuhi", en: "Determination that is never satisfied" },
    message: (p: { rule: string; condition: string; tried: Tried }) => {
      const tried = triedWords(p.tried);
      return {
        id: `${p.rule} tidak pernah menentukan faktanya: tidak ada keadaan yang memenuhi \`${p.condition}\` ${tried.id}.`,
        en: `${p.rule} never determines its fact: no situation satisfies \`${p.condition}\` ${tried.en}.`,
      };
    },
    why: {
      id: "Norma yang bergantung pada fakta ini ikut tidak pernah berlaku.",
      en: "Norms that depend on this fact never apply either.",
    },
    help: () => ({
      id: "Periksa unsur-unsur yang saling meniadakan.",
      en: "Look for elements that exclude one another.",
    }),
    example: {
      rule: "Pasal 48 ayat (1) (`unsur-kesalahan-teknis`)",
      condition: "bukan kesalahan.sengaja dan kesalahan.sengaja",
      tried: 3,
    },
  }),
  "element-never-holds": entry({
    severity: "warning",
    summary: { id: "Unsur yang tidak pernah terpenuhi", en: "List element that never holds" },
    message: (p: { rule: string; key: string; condition: string; tried: Tried }) => {
      const tried = triedWords(p.tried);
      return {
        id: `Huruf ${p.key} dari ${p.rule} tidak pernah terpenuhi selama aturannya berlaku: \`${p.condition}\` ${tried.id}.`,
        en: `Item ${p.key} of ${p.rule} never holds while the rule applies: \`${p.condition}\` ${tried.en}.`,
      };
    },
    why: {
      id: "Butir yang tidak pernah terpenuhi dalam daftar alternatif tidak menambah apa-apa.",
      en: "An item of an alternative list that never holds adds nothing.",
    },
    help: () => ({
      id: "Hapus butirnya, atau perbaiki syaratnya.",
      en: "Remove the item, or correct its condition.",
    }),
    example: { rule: "Pasal 16 ayat (2) (`tugas-darurat`)", key: "b", condition: "isu.jangkauan > 5.000", tried: 4 },
  }),
  "element-always-holds": entry({
    severity: "warning",
    summary: { id: "Unsur yang selalu terpenuhi", en: "List element that always holds" },
    message: (p: { rule: string; key: string; condition: string; tried: Tried }) => {
      const tried = triedWords(p.tried);
      return {
        id: `Huruf ${p.key} dari ${p.rule} selalu terpenuhi selama aturannya berlaku: \`${p.condition}\` ${tried.id}.`,
        en: `Item ${p.key} of ${p.rule} always holds while the rule applies: \`${p.condition}\` ${tried.en}.`,
      };
    },
    why: {
      id: "Butir yang selalu terpenuhi tidak membedakan apa-apa; dalam daftar alternatif seluruh daftarnya menjadi tidak berarti.",
      en: "An item that always holds makes no difference; in an alternative list it empties the whole list.",
    },
    help: () => ({
      id: "Hapus butirnya, atau perbaiki syaratnya (nilai batas, `>=` dan `>`, `bukan`).",
      en: "Remove the item, or correct its condition (the limit, `>=` and `>`, `bukan`).",
    }),
    example: { rule: "Pasal 9 ayat (1) (`isi-profil`)", key: "c", condition: "isu.jangkauan >= 0", tried: 4 },
  }),
});
