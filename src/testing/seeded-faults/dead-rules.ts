import type { SeededFault } from "./seeded-fault.js";

/** Rules, cases and elements that no situation ever meets. */
export const deadRules: readonly SeededFault[] = [
  {
    name: "a serious issue out of a disaster is reported, but every disaster is a crisis",
    kind: "dead rule",
    edits: [
      {
        pasal: 31,
        ayat: "(9) Dalam hal Isu Publik tingkat serius dengan pemicu bencana, TRC wajib melaporkan krisis kepada Sekretaris Daerah paling lambat 15 (lima belas) menit terhitung sejak Isu Publik terdeteksi.",
        aturan: [
          "id: lapor-bencana",
          "pelaku: trc",
          "wajib: melaporkan krisis",
          "terhadap: sekda",
          "bila: isu.tingkat = serius dan isu.pemicu memuat bencana",
          "paling_lambat: 15 menit sejak isu.terdeteksi",
        ],
      },
    ],
    finds: [{ code: "dead/rule-never-applies", at: ["Pasal 31 ayat (9)"] }],
  },
  {
    name: "a lead agency has time at a level that issues of several agencies never have",
    kind: "dead rule",
    edits: [
      {
        file: "perbup-media-sosial",
        replace:
          "Kepala Dinas wajib menetapkan Perangkat Daerah Penjuru, terhitung sejak Isu Publik terdeteksi, paling lambat:\n\na. 1 (satu) jam untuk Isu Publik tingkat serius; atau\n\nb. 30",
        by: "Kepala Dinas wajib menetapkan Perangkat Daerah Penjuru, terhitung sejak Isu Publik terdeteksi, paling lambat:\n\na. 2 (dua) jam untuk Isu Publik tingkat perhatian;\n\nb. 1 (satu) jam untuk Isu Publik tingkat serius; atau\n\nc. 30",
      },
      {
        file: "perbup-media-sosial",
        replace: "paling_lambat: { serius: 1 jam, krisis: 30 menit }\n  sejak: isu.terdeteksi",
        by: "paling_lambat: { perhatian: 2 jam, serius: 1 jam, krisis: 30 menit }\n  sejak: isu.terdeteksi",
      },
    ],
    finds: [{ code: "dead/case-never-applies", at: ["Pasal 21 ayat (2)"] }],
  },
  {
    name: "agencies turn to the secretary when the time for their request has run out, but only those for whom it never runs",
    kind: "dead rule",
    edits: [
      {
        file: "perbup-media-sosial",
        replace: "terlampaui dan permohonan belum diputus; atau\n\nb. Akun Resmi dikelola oleh Dinas.",
        by: "terlampaui dan Akun Resmi dikelola oleh Dinas; atau\n\nb. permohonan pembukaan Akun Resmi ditolak.",
      },
      {
        file: "perbup-media-sosial",
        replace: "    a: terlampaui putus-permohonan-akun dan belum permohonan.diputus\n    b: akun.dikelola_dinas\n",
        by: "    a: terlampaui putus-permohonan-akun dan akun.dikelola_dinas\n    b: permohonan.ditolak\n",
      },
    ],
    finds: [{ code: "dead/element-never-holds", at: ["Pasal 7 ayat (5)"] }],
  },
];
