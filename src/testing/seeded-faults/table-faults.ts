import type { SeededFault } from "./seeded-fault.js";

/** Decision tables that do not decide, decide twice, or say what nothing comes of. */
export const tableFaults: readonly SeededFault[] = [
  {
    name: "an issue of 500 views has no level",
    kind: "decision table",
    edits: [
      {
        file: "perbup-media-sosial",
        replace: " Isu Publik yang tidak memenuhi 1 (satu) baris pun berada pada tingkat rutin.",
        by: "",
      },
      { file: "perbup-media-sosial", replace: "cara: tertinggi\nbawaan: rutin", by: "cara: tertinggi" },
      {
        file: "perbup-media-sosial",
        replace: "| kurang dari 1.000 | - | - | - | rutin |",
        by: "| kurang dari 500 | - | - | - | rutin |",
      },
    ],
    finds: [{ code: "decision/gap", at: ["tabel tingkat-isu"] }],
  },
  {
    name: "a row stands below one that always comes first",
    kind: "decision table",
    edits: [
      {
        file: "pedoman-isu-publik",
        replace: "| - | - | - | - | kritik | - | - | terima_dan_catat |\n",
        by: "| - | - | - | - | kritik | - | - | terima_dan_catat |\n| - | - | - | - | kritik | opini | - | pantau |\n",
      },
    ],
    finds: [{ code: "decision/row-unreachable", at: ["tabel putusan-percakapan"] }],
  },
  {
    name: "the same conversation has two decisions",
    kind: "decision table",
    edits: [
      {
        file: "pedoman-isu-publik",
        replace: "| - | - | - | - | provokasi | - | - | pantau |\n",
        by: "| - | - | - | - | provokasi | - | - | pantau |\n| - | - | - | - | provokasi | - | - | moderasi_beralasan |\n",
      },
    ],
    finds: [{ code: "decision/row-twice", at: ["tabel putusan-percakapan"] }],
  },
  {
    name: "conversations of any other kind are forgotten",
    kind: "decision table",
    edits: [
      {
        file: "pedoman-isu-publik",
        replace: "| - | - | - | - | apresiasi, lainnya | - | - |",
        by: "| - | - | - | - | apresiasi | - | - |",
      },
    ],
    finds: [{ code: "decision/gap", at: ["tabel putusan-percakapan"] }],
  },
  {
    name: "a level between attention and serious that no row gives",
    kind: "decision table",
    edits: [
      {
        file: "kosakata",
        replace: "rutin < perhatian < serius < krisis",
        by: "rutin < perhatian < siaga < serius < krisis",
      },
    ],
    finds: [{ code: "gap/choice-never-given", at: ["tabel tingkat-isu"] }],
  },
];
