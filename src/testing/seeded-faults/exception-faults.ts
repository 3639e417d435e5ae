import type { SeededFault } from "./seeded-fault.js";

/** Exceptions that leave nothing of their rule, and exceptions to what never happens. */
export const exceptionFaults: readonly SeededFault[] = [
  {
    name: "contents that praise the incumbent are forbidden during elections, except contents that praise the incumbent",
    kind: "swallowing exception",
    edits: [
      {
        pasal: 36,
        ayat: "(5) Dikecualikan dari ketentuan sebagaimana dimaksud pada ayat (4), Pegawai dapat menerbitkan Konten yang menonjolkan foto, nama, atau slogan petahana.",
        aturan: [
          "id: petahana-boleh",
          "pelaku: pegawai",
          "dapat: menerbitkan Konten",
          "mengecualikan: [petahana-tidak-ditonjolkan]",
          "bila: konten.menonjolkan_petahana",
        ],
      },
    ],
    finds: [{ code: "exception/rule-swallowed", at: ["Pasal 36 ayat (4)", "Pasal 36 ayat (5)"] }],
  },
  {
    name: "the narrative of a crisis waits for approval, an exception speaks of serious issues",
    kind: "swallowing exception",
    edits: [
      {
        pasal: 21,
        ayat: "(11) Dikecualikan dari ketentuan sebagaimana dimaksud pada ayat (8), Kepala Perangkat Daerah Penjuru dapat menerbitkan Narasi Tunggal atas Isu Publik tingkat serius.",
        aturan: [
          "id: narasi-serius",
          "pelaku: kepala-penjuru",
          "dapat: menerbitkan Narasi Tunggal",
          "mengecualikan: [narasi-krisis]",
          "bila: isu.tingkat = serius",
        ],
      },
    ],
    finds: [{ code: "exception/exception-never-meets", at: ["Pasal 21 ayat (8)", "Pasal 21 ayat (11)"] }],
  },
  {
    name: "a slip of a negation excepts all that a prohibition forbids",
    kind: "swallowing exception",
    edits: [
      {
        file: "perbup-media-sosial",
        replace: "kecuali Tanggapan mengoreksi Konten yang keliru.\n\n(4) Kepala Perangkat Daerah Penjuru",
        by: "kecuali Tanggapan yang tidak sesuai dengan Narasi Tunggal.\n\n(4) Kepala Perangkat Daerah Penjuru",
      },
      {
        file: "perbup-media-sosial",
        replace: "  kecuali: tanggapan.koreksi\n",
        by: "  kecuali: bukan tanggapan.sesuai_narasi\n",
      },
    ],
    finds: [{ code: "exception/unless-swallows-rule", at: ["Pasal 21 ayat (3)"] }],
  },
  {
    name: "scheduled broadcasts are asked for ahead, except emergency ones",
    kind: "swallowing exception",
    edits: [
      {
        file: "perbup-media-sosial",
        replace: "paling lambat 2 (dua) hari kerja sebelum siaran langsung dimulai.",
        by: "paling lambat 2 (dua) hari kerja sebelum siaran langsung dimulai, kecuali siaran langsung darurat.",
      },
      {
        file: "perbup-media-sosial",
        replace: "  bila: siaran.jenis = terjadwal\n",
        by: "  bila: siaran.jenis = terjadwal\n  kecuali: siaran.jenis = darurat\n",
      },
    ],
    finds: [{ code: "exception/unless-never-meets", at: ["Pasal 39 ayat (3)"] }],
  },
];
