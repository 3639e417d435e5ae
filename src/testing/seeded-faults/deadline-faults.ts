import type { SeededFault } from "./seeded-fault.js";

/** Deadlines that cannot be kept when everybody else uses the time that the law gives. */
export const deadlineFaults: readonly SeededFault[] = [
  {
    name: "the common narrative of a crisis is due in 20 minutes, its approval may take 45",
    kind: "deadline",
    edits: [
      {
        file: "perbup-media-sosial",
        replace:
          "(9) Sekretaris Daerah wajib memutus permintaan persetujuan Narasi Tunggal paling lambat 10 (sepuluh) menit",
        by: "(9) Sekretaris Daerah wajib memutus permintaan persetujuan Narasi Tunggal paling lambat 45 (empat puluh lima) menit",
      },
      {
        file: "perbup-media-sosial",
        replace: "paling_lambat: 10 menit sejak narasi.persetujuan_diminta",
        by: "paling_lambat: 45 menit sejak narasi.persetujuan_diminta",
      },
    ],
    finds: [
      {
        code: "deadline/shorter-than-approval",
        at: ["Pasal 21 ayat (4)", "Pasal 21 ayat (8)", "Pasal 21 ayat (9)"],
      },
    ],
  },
  {
    name: "the common narrative waits for an approval that nobody need ever give",
    kind: "deadline",
    edits: [
      {
        file: "perbup-media-sosial",
        replace:
          "(9) Sekretaris Daerah wajib memutus permintaan persetujuan Narasi Tunggal paling lambat 10 (sepuluh) menit terhitung sejak persetujuan Narasi Tunggal diminta.",
        by: "(9) Sekretaris Daerah berwenang memutus permintaan persetujuan Narasi Tunggal.",
      },
      {
        file: "perbup-media-sosial",
        replace:
          "  wajib: memutus permintaan persetujuan Narasi Tunggal\n  paling_lambat: 10 menit sejak narasi.persetujuan_diminta",
        by: "  berwenang: memutus permintaan persetujuan Narasi Tunggal",
      },
    ],
    finds: [{ code: "deadline/approval-without-limit", at: ["Pasal 21 ayat (4)", "Pasal 21 ayat (8)"] }],
  },
  {
    name: "an emergency broadcast must begin within 20 minutes, its approval may take 30",
    kind: "deadline",
    edits: [
      {
        pasal: 39,
        ayat: "(7) Admin wajib memulai siaran langsung darurat melalui Akun Resmi paling lambat 20 (dua puluh) menit terhitung sejak persetujuan siaran langsung diminta.",
        aturan: [
          "id: mulai-siaran-darurat",
          "pelaku: admin",
          "wajib: memulai siaran langsung melalui Akun Resmi",
          "bila: siaran.jenis = darurat",
          "paling_lambat: 20 menit sejak siaran.persetujuan_diminta",
        ],
      },
    ],
    finds: [
      {
        code: "deadline/shorter-than-approval",
        at: ["Pasal 39 ayat (2)", "Pasal 39 ayat (4)", "Pasal 39 ayat (7)"],
      },
    ],
  },
  {
    name: "the record of a decision is due in two hours, which the ladder of substitutes does not leave",
    kind: "deadline",
    edits: [
      {
        pasal: 22,
        ayat: "(13) Setelah permintaan persetujuan diputus, Admin wajib mengarsipkan Konten dan persetujuan atas Isu Publik tingkat serius paling lambat 2 (dua) jam terhitung sejak permintaan persetujuan diajukan.",
        aturan: [
          "id: arsip-keputusan",
          "pelaku: admin",
          "wajib: mengarsipkan Konten dan persetujuan",
          "setelah: tanggapan.diputus",
          "bila: isu.tingkat = serius",
          "paling_lambat: 2 jam sejak tanggapan.diajukan",
        ],
      },
    ],
    finds: [
      {
        code: "deadline/shorter-than-wait",
        at: ["Pasal 22 ayat (13)", "Pasal 23 ayat (1)", "Pasal 23 ayat (2)", "Pasal 52 ayat (3)"],
      },
    ],
  },
  {
    name: "the record of a routine decision is due in eight hours, over a weekend the decision takes longer",
    kind: "deadline",
    edits: [
      {
        pasal: 22,
        ayat: "(13) Setelah permintaan persetujuan diputus, Admin wajib mengarsipkan Konten dan persetujuan atas Isu Publik tingkat rutin paling lambat 8 (delapan) jam terhitung sejak permintaan persetujuan diajukan.",
        aturan: [
          "id: arsip-keputusan",
          "pelaku: admin",
          "wajib: mengarsipkan Konten dan persetujuan",
          "setelah: tanggapan.diputus",
          "bila: isu.tingkat = rutin",
          "paling_lambat: 8 jam sejak tanggapan.diajukan",
        ],
      },
    ],
    finds: [{ code: "deadline/shorter-than-wait", at: ["Pasal 22 ayat (13)", "Pasal 23 ayat (1)"] }],
  },
  {
    name: "an objection is decided in ten working days, after an opinion that may take twelve",
    kind: "deadline",
    edits: [
      {
        file: "perbup-media-sosial",
        replace: "keberatan kepada Bupati paling lambat 5 (lima) hari kerja terhitung sejak keberatan diajukan.",
        by: "keberatan kepada Bupati paling lambat 12 (dua belas) hari kerja terhitung sejak keberatan diajukan.",
      },
      {
        file: "perbup-media-sosial",
        replace: "  terhadap: bupati\n  paling_lambat: 5 hari kerja sejak keberatan.diajukan",
        by: "  terhadap: bupati\n  paling_lambat: 12 hari kerja sejak keberatan.diajukan",
      },
      {
        file: "perbup-media-sosial",
        replace: "(4) Bupati berwenang memutus keberatan paling lambat",
        by: "(4) Setelah pertimbangan disampaikan, Bupati berwenang memutus keberatan paling lambat",
      },
      {
        file: "perbup-media-sosial",
        replace: "  berwenang: memutus keberatan\n",
        by: "  berwenang: memutus keberatan\n  setelah: keberatan.dipertimbangkan\n",
      },
    ],
    finds: [{ code: "deadline/shorter-than-wait", at: ["Pasal 19 ayat (4)", "Pasal 19 ayat (3)"] }],
  },
  {
    name: "the withdrawal of a dismissal is overdue before anybody can know that it is owed",
    kind: "deadline",
    edits: [
      {
        file: "perbup-media-sosial",
        replace: "pencabutan pemberhentian paling lambat 15 (lima belas) hari kerja",
        by: "pencabutan pemberhentian paling lambat 8 (delapan) hari kerja",
      },
      {
        file: "perbup-media-sosial",
        replace: "paling_lambat: 15 hari kerja sejak keberatan.diajukan",
        by: "paling_lambat: 8 hari kerja sejak keberatan.diajukan",
      },
    ],
    finds: [{ code: "deadline/over-before-owed", at: ["Pasal 19 ayat (6)"] }],
  },
  {
    name: "an answer in a crisis may take longer than one to a serious issue",
    kind: "deadline",
    edits: [
      {
        file: "perbup-media-sosial",
        replace: "d. 60 (enam puluh) menit untuk Isu Publik tingkat krisis.",
        by: "d. 6 (enam) jam untuk Isu Publik tingkat krisis.",
      },
      {
        file: "perbup-media-sosial",
        replace: "serius: 3 jam, krisis: 60 menit }",
        by: "serius: 3 jam, krisis: 6 jam }",
      },
    ],
    finds: [{ code: "deadline/longer-at-higher-level", at: ["Pasal 26 ayat (2)"] }],
  },
  {
    name: "a broadcast is asked for a day ahead and decided in four working hours (the law before it was mended)",
    kind: "deadline",
    edits: [
      {
        file: "perbup-media-sosial",
        replace: "paling lambat 2 (dua) hari kerja sebelum siaran langsung dimulai.",
        by: "paling lambat 24 (dua puluh empat) jam sebelum siaran langsung dimulai.",
      },
      {
        file: "perbup-media-sosial",
        replace: "paling_lambat: 2 hari kerja sebelum siaran.dimulai",
        by: "paling_lambat: 24 jam sebelum siaran.dimulai",
      },
    ],
    finds: [{ code: "deadline/asked-too-late", at: ["Pasal 39 ayat (3)", "Pasal 39 ayat (4)"] }],
  },
];
