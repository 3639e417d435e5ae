import { defineDiagnostics, entry } from "../../diagnostics/define.js";

const why = {
  id: "Satu istilah harus punya satu arti di seluruh naskah; pembaca dan mesin mencarinya di ketentuan umum.",
  en: "One term must have one meaning throughout the text; readers and machines look for it in the general provisions.",
};

/** Findings about defined terms. */
export const diagnose = defineDiagnostics("definition", {
  "not-a-definition": entry({
    severity: "error",
    summary: { id: "Butir batasan pengertian tidak terbaca", en: "Item is not a definition" },
    message: (p: { citation: string }) => ({
      id: `${p.citation} berada di antara batasan pengertian, tetapi tidak berbentuk «X adalah …».`,
      en: `${p.citation} stands among definitions but does not read “X adalah …”.`,
    }),
    why,
    ground: "UU 12/2011 Lampiran II angka 98–101",
    help: () => ({
      id: "Tulis `X adalah …`, atau `X yang selanjutnya disingkat Y adalah …`.",
      en: "Write `X adalah …`, or `X yang selanjutnya disingkat Y adalah …`.",
    }),
    example: { citation: "Pasal 1 angka 4" },
  }),
  "defined-twice": entry({
    severity: "error",
    draftsOnly: true,
    summary: { id: "Istilah dibatasi dua kali", en: "Term defined twice" },
    message: (p: { term: string }) => ({
      id: `Istilah «${p.term}» sudah diberi batasan di atas.`,
      en: `The term “${p.term}” is already defined above.`,
    }),
    why,
    ground: "UU 12/2011 Lampiran II angka 98, 102",
    help: () => ({ id: "Hapus atau gabungkan salah satunya.", en: "Remove one, or merge them." }),
    example: { term: "Isu Publik" },
  }),
});
