import { defineDiagnostics, entry } from "../../diagnostics/define.js";

/** Findings about the two readings of a rule: by formulas, and by its condition as a tree. */
export const diagnose = defineDiagnostics("vector", {
  "readings-differ": entry({
    severity: "error",
    summary: { id: "Dua pembacaan atas satu aturan berbeda", en: "Two readings of one rule differ" },
    message: (p: { norm: string; atom: string; evaluator: string; reading: string }) => ({
      id: `Pada \`${p.norm}\`, keadaan untuk \`${p.atom}\`: mesin menjawab «${p.evaluator}», pembacaan syaratnya «${p.reading}».`,
      en: `In \`${p.norm}\`, the situation for \`${p.atom}\`: the evaluator says “${p.evaluator}”, its condition reads “${p.reading}”.`,
    }),
    why: {
      id: "Aturan yang diterbitkan harus berarti sama dengan syarat yang ditulis; perbedaan ini kesalahan pedoman, bukan naskah Anda.",
      en: "Published rules must mean what the written condition means; this difference is a fault of pedoman, not of your text.",
    },
    help: () => ({
      id: "Mohon laporkan beserta blok aturannya; sementara itu, tulis syaratnya dengan cara lain.",
      en: "Please report it with the block of the rule; meanwhile, write the condition another way.",
    }),
    example: { norm: "tanda-terima.serius", atom: "isu.tingkat = serius", evaluator: "applies", reading: "unknown" },
  }),
});
