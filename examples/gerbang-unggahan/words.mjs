/**
 * An outcome in words for whoever sent the draft; the first line says whether it is out.
 * @param {import("./gate.mjs").Outcome} outcome
 * @param {(fact: string) => string} meaningOf - A fact in words, as the vocabulary has it.
 * @returns {readonly string[]} Lines.
 */
export function wordsOf(outcome, meaningOf) {
  return [...linesOf(outcome, meaningOf), ...(outcome.draftLaw ? [draftLawLine] : [])];
}

const draftLawLine = "(Aturan ini masih rancangan dan belum mengikat siapa pun; keputusan di atas untuk uji coba.)";

function linesOf(outcome, meaningOf) {
  switch (outcome.kind) {
    case "permitted":
      return [`TERBIT. Diperbolehkan menurut aturan edisi ${outcome.edition}.`];
    case "denied":
      return [
        `TIDAK TERBIT. ${outcome.text}`,
        ...quoted(outcome.reasons),
        "Perbaiki naskahnya, lalu kirim lagi. Naskah Anda tersimpan.",
      ];
    case "needs-approval":
      return [
        `BELUM TERBIT, menunggu persetujuan ${outcome.from.map(whom).join("; dan ")}.`,
        ...quoted(outcome.reasons),
        "Setelah disetujui, kirim lagi. Persetujuan hanya berlaku untuk teks ini; bila teksnya diubah, mintalah lagi.",
      ];
    case "needs-facts":
      return [
        "BELUM TERBIT. Lengkapi dahulu keterangan ini, lalu kirim lagi:",
        ...outcome.needs.map((fact) => `  - ${meaningOf(fact)} [${fact}]`),
        ...outcome.awaits.map((fact) => `  - menunggu kejadian: ${meaningOf(fact)} [${fact}]`),
      ];
    case "undecided":
      return [
        `TIDAK TERBIT karena belum ada keputusan. ${outcome.text}`,
        ...outcome.fields.map((field) => `  - isian yang keliru: ${field}`),
        `Ini bukan penolakan. Naskah Anda tersimpan; ${mending[outcome.mend]} nomor ${outcome.requestId}.`,
      ];
  }
}

const mending = {
  wait: "coba lagi beberapa menit lagi. Bila tetap begini, hubungi pengelola sistem dan sebutkan",
  draft:
    "perbaiki isian itu, lalu kirim lagi. Bila Anda tidak mengisinya sendiri, hubungi pengelola sistem dan sebutkan",
  system: "hubungi pengelola sistem dan sebutkan",
};

function quoted(reasons) {
  const seen = new Map(reasons.map(({ citation, quote }) => [citation, quote]));
  return [...seen].map(([citation, quote]) => `  ${citation}: “${quote}”`);
}

function whom({ terms, mode }) {
  if (terms.length === 1) return terms[0];
  return mode === "any" ? `salah satu dari ${terms.join(" atau ")}` : terms.join(" dan ");
}
