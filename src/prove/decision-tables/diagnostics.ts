import { defineDiagnostics, entry } from "../../diagnostics/define.js";
import type { Localised } from "../../diagnostics/diagnostic.js";

/** Findings about decision tables as a whole: what no single cell shows. */
export const diagnose = defineDiagnostics("decision", {
  overlap: entry({
    severity: "error",
    summary: { id: "Dua baris tabel `tunggal` terpenuhi bersama", en: "Two rows of a `tunggal` table hold together" },
    message: (p: { first: string; second: string; story: Localised }) => ({
      id: `Baris ini (\`${p.second}\`) dan baris sebelumnya (\`${p.first}\`) dapat terpenuhi bersama. Misalnya: ${p.story.id}.`,
      en: `This row (\`${p.second}\`) and an earlier one (\`${p.first}\`) can hold together. For example: ${p.story.en}.`,
    }),
    why: {
      id: "Dalam tabel `tunggal` setiap keadaan termasuk tepat satu baris; dengan dua baris tidak jelas hasil mana yang berlaku.",
      en: "In a `tunggal` table each situation belongs to exactly one row; with two it is unclear which result holds.",
    },
    help: () => ({
      id: "Persempit salah satu barisnya, atau pakai `cara: pertama` atau `cara: tertinggi` bila urutan memang menentukan.",
      en: "Narrow one of the rows, or use `cara: pertama` or `cara: tertinggi` if order is meant to decide.",
    }),
    example: {
      first: "perhatian",
      second: "serius",
      story: {
        id: "pada 18 Agustus 2026 pukul 10.00, `isu.jangkauan` 1.000 tayangan",
        en: "on 18 August 2026 at 10:00, `isu.jangkauan` 1,000 tayangan",
      },
    },
  }),
  gap: entry({
    severity: "error",
    summary: { id: "Keadaan yang tidak termasuk baris mana pun", en: "Situation that belongs to no row" },
    message: (p: { fact: string; story: Localised }) => ({
      id: `Tabel ini tidak menentukan \`${p.fact}\` dalam setiap keadaan. Misalnya: ${p.story.id}.`,
      en: `This table does not determine \`${p.fact}\` in every situation. For example: ${p.story.en}.`,
    }),
    why: {
      id: "Norma yang bergantung pada fakta ini tidak dapat diputus dalam keadaan seperti itu.",
      en: "Norms that depend on this fact cannot be decided in such a situation.",
    },
    help: () => ({
      id: "Tambahkan baris untuk keadaan itu, atau tulis `bawaan` bila teksnya menyebut nilai untuk selebihnya.",
      en: "Add a row for it, or write `bawaan` if the text names a value for everything else.",
    }),
    example: {
      fact: "isu.tingkat",
      story: {
        id: "pada 18 Agustus 2026 pukul 10.00, `isu.jangkauan` 999 tayangan",
        en: "on 18 August 2026 at 10:00, `isu.jangkauan` 999 tayangan",
      },
    },
  }),
  "row-unreachable": entry({
    severity: "warning",
    summary: { id: "Baris yang tidak pernah tercapai", en: "Row that is never reached" },
    message: (p: { result: string }) => ({
      id: `Baris ini (\`${p.result}\`) tidak pernah tercapai: setiap kali terpenuhi, salah satu baris di atasnya sudah terpenuhi.`,
      en: `This row (\`${p.result}\`) is never reached: whenever it holds, one of the rows above holds already.`,
    }),
    why: {
      id: "Dalam tabel `pertama` hanya baris pertama yang terpenuhi yang menentukan; baris ini tidak berpengaruh.",
      en: "In a `pertama` table only the first row that holds decides; this row has no effect.",
    },
    help: () => ({
      id: "Pindahkan baris ini ke atas, persempit baris sebelumnya, atau hapus.",
      en: "Move this row up, narrow an earlier one, or remove it.",
    }),
    example: { result: "serius" },
  }),
  "row-impossible": entry({
    severity: "warning",
    summary: { id: "Baris yang tidak mungkin terpenuhi", en: "Row that can never hold" },
    message: (p: { result: string }) => ({
      id: `Tidak ada keadaan yang memenuhi semua sel baris ini (\`${p.result}\`).`,
      en: `No situation satisfies all cells of this row (\`${p.result}\`).`,
    }),
    why: {
      id: "Baris yang tidak mungkin terpenuhi tidak berpengaruh; kemungkinan salah satu selnya keliru.",
      en: "A row that can never hold has no effect; one of its cells is probably wrong.",
    },
    help: () => ({
      id: "Periksa sel-selnya bersama nilai yang mungkin menurut kosakata.",
      en: "Check its cells against the values the vocabulary allows.",
    }),
    example: { result: "krisis" },
  }),
  "row-twice": entry({
    severity: "error",
    summary: { id: "Dua baris dengan syarat yang sama", en: "Two rows with the same conditions" },
    message: (p: { first: string; second: string }) =>
      p.first === p.second
        ? {
            id: `Baris ini sama dengan baris sebelumnya (\`${p.first}\`).`,
            en: `This row repeats an earlier one (\`${p.first}\`).`,
          }
        : {
            id: `Baris ini mempunyai syarat yang sama dengan baris sebelumnya, tetapi hasilnya \`${p.second}\`, bukan \`${p.first}\`.`,
            en: `This row has the conditions of an earlier one, but the result \`${p.second}\`, not \`${p.first}\`.`,
          },
    why: {
      id: "Keadaan yang sama tidak dapat mempunyai dua baris; salah satunya tidak berpengaruh atau keliru.",
      en: "One situation cannot have two rows; one of them has no effect or is wrong.",
    },
    help: () => ({
      id: "Hapus salah satunya, atau perbaiki syaratnya.",
      en: "Remove one of them, or correct its conditions.",
    }),
    example: { first: "perhatian", second: "serius" },
  }),
  unchecked: entry({
    severity: "info",
    summary: { id: "Tabel belum teruji seluruhnya", en: "Table not checked completely" },
    message: (p: { table: string }) => ({
      id: `Tabel \`${p.table}\` terlalu luas untuk diuji seluruhnya; tumpang tindih dan celahnya tidak semuanya diketahui.`,
      en: `The table \`${p.table}\` is too wide to be checked completely; not all overlaps and gaps are known.`,
    }),
    why: {
      id: "Pencarian keadaan dibatasi agar selalu selesai; yang tidak teruji dinyatakan, bukan dianggap benar.",
      en: "The search for situations is bounded so that it always ends; what was not checked is said, not taken as right.",
    },
    help: () => ({
      id: "Bagi tabelnya menjadi beberapa fakta turunan, atau periksa sendiri baris-barisnya.",
      en: "Divide the table into several derived facts, or check its rows yourself.",
    }),
    example: { table: "tingkat-isu" },
  }),
});
