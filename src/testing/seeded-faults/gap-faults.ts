import type { SeededFault } from "./seeded-fault.js";

/** What a draft leaves without an answer. */
export const gapFaults: readonly SeededFault[] = [
  {
    name: "in a crisis nobody need acknowledge an issue",
    kind: "gap",
    edits: [
      {
        file: "perbup-media-sosial",
        replace:
          "b. 4 (empat) jam kerja untuk Isu Publik tingkat perhatian;\n\nc. 1 (satu) jam untuk Isu Publik tingkat serius; atau\n\nd. 30 (tiga puluh) menit untuk Isu Publik tingkat krisis.",
        by: "b. 4 (empat) jam kerja untuk Isu Publik tingkat perhatian; atau\n\nc. 1 (satu) jam untuk Isu Publik tingkat serius.",
      },
      {
        file: "perbup-media-sosial",
        replace: "{ rutin: 1 hari kerja, perhatian: 4 jam kerja, serius: 1 jam, krisis: 30 menit }",
        by: "{ rutin: 1 hari kerja, perhatian: 4 jam kerja, serius: 1 jam }",
      },
    ],
    finds: [{ code: "gap/choice-without-answer", at: ["Pasal 26 ayat (1)"] }],
  },
  {
    name: "nobody approves a response to an issue that needs attention",
    kind: "gap",
    edits: [
      {
        file: "perbup-media-sosial",
        replace:
          "b. Kepala Perangkat Daerah untuk Isu Publik tingkat perhatian;\n\nc. Kepala Perangkat Daerah bersama TRC untuk Isu Publik tingkat serius; atau\n\nd. Sekretaris Daerah atau Bupati",
        by: "b. Kepala Perangkat Daerah bersama TRC untuk Isu Publik tingkat serius; atau\n\nc. Sekretaris Daerah atau Bupati",
      },
      { file: "perbup-media-sosial", replace: "    perhatian: kepala-skpd\n    serius", by: "    serius" },
    ],
    finds: [{ code: "gap/choice-without-answer", at: ["Pasal 22 ayat (1)"] }],
  },
  {
    name: "substitutes have no time of their own for routine requests that are passed on to them",
    kind: "gap",
    edits: [
      {
        file: "perbup-media-sosial",
        replace:
          "(3) Pejabat pengganti wajib memutus permintaan persetujuan, terhitung sejak permintaan persetujuan diteruskan, paling lambat:\n\na. 4 (empat) jam kerja untuk Isu Publik tingkat rutin dan perhatian;",
        by: "(3) Pejabat pengganti wajib memutus permintaan persetujuan, terhitung sejak permintaan persetujuan diteruskan, paling lambat:\n\na. 4 (empat) jam kerja untuk Isu Publik tingkat perhatian;",
      },
      {
        file: "perbup-media-sosial",
        replace:
          "  paling_lambat: { rutin: 4 jam kerja, perhatian: 4 jam kerja, serius: 1 jam, krisis: 30 menit }\n  sejak: tanggapan.diteruskan",
        by: "  paling_lambat: { perhatian: 4 jam kerja, serius: 1 jam, krisis: 30 menit }\n  sejak: tanggapan.diteruskan",
      },
    ],
    finds: [{ code: "gap/choice-without-answer", at: ["Pasal 52 ayat (3)"] }],
  },
  {
    name: "an emergency broadcast is approved within no time at all",
    kind: "gap",
    edits: [
      {
        file: "perbup-media-sosial",
        replace:
          "(4) Kepala Perangkat Daerah wajib memutus permintaan persetujuan siaran langsung, terhitung sejak persetujuan siaran langsung diminta, paling lambat:\n\na. 4 (empat) jam kerja untuk siaran langsung terjadwal; atau\n\nb. 30 (tiga puluh) menit untuk siaran langsung darurat.",
        by: "(4) Kepala Perangkat Daerah wajib memutus permintaan persetujuan siaran langsung terjadwal, terhitung sejak persetujuan siaran langsung diminta, paling lambat 4 (empat) jam kerja.",
      },
      {
        file: "perbup-media-sosial",
        replace: "{ terjadwal: 4 jam kerja, darurat: 30 menit }",
        by: "{ terjadwal: 4 jam kerja }",
      },
    ],
    finds: [{ code: "gap/choice-without-answer", at: ["Pasal 39 ayat (4)"] }],
  },
  {
    name: "issues that need attention and crises are reported to the TRC, serious ones are not",
    kind: "gap",
    edits: [
      {
        file: "perbup-media-sosial",
        replace: "(5) Admin wajib melaporkan Isu Publik tingkat serius atau krisis kepada TRC",
        by: "(5) Admin wajib melaporkan Isu Publik tingkat perhatian atau krisis kepada TRC",
      },
      {
        file: "perbup-media-sosial",
        replace: "bila: isu.tingkat dalam {serius, krisis}",
        by: "bila: isu.tingkat dalam {perhatian, krisis}",
      },
    ],
    finds: [{ code: "gap/choice-without-answer", at: ["Pasal 26 ayat (5)"] }],
  },
  {
    name: "the crisis team is formed by decree, and nobody has the power to form it any more",
    kind: "gap",
    edits: [
      {
        file: "perbup-media-sosial",
        replace: "(7) Bupati berwenang membentuk TRC dengan Keputusan Bupati.",
        by: "(7) TRC dibentuk dengan Keputusan Bupati.",
      },
      {
        file: "perbup-media-sosial",
        replace: "  pelaku: bupati\n  berwenang: membentuk TRC\n  bentuk: Keputusan Bupati",
        by: "  pelaku: trc\n  ketentuan: TRC dibentuk dengan Keputusan Bupati",
      },
    ],
    finds: [{ code: "gap/never-granted", at: ["bentuk-trc"] }],
  },
  {
    name: "the head of the Dinas must restrict access in every incident, and may only where the account is in danger",
    kind: "gap",
    edits: [
      {
        pasal: 45,
        ayat: "(7) Kepala Dinas wajib membatasi akses Admin paling lambat 1 (satu) jam terhitung sejak Insiden Akun diketahui.",
        aturan: [
          "id: batasi-seketika",
          "pelaku: kepala-dinas",
          "wajib: membatasi akses Admin",
          "paling_lambat: 1 jam sejak insiden.diketahui",
        ],
      },
    ],
    finds: [{ code: "gap/duty-without-grant", at: ["Pasal 45 ayat (1)", "Pasal 45 ayat (7)"] }],
  },
  {
    name: "comments with personal data must be hidden, and may be only if they break the rules of the column (the law before it was mended)",
    kind: "gap",
    edits: [
      {
        file: "perbup-media-sosial",
        replace: "melanggar aturan kolom komentar atau komentar yang memuat data pribadi.",
        by: "melanggar aturan kolom komentar.",
      },
      {
        file: "perbup-media-sosial",
        replace: "  bila: komentar.melanggar_aturan atau percakapan.data_pribadi\n",
        by: "  bila: komentar.melanggar_aturan\n",
      },
    ],
    finds: [{ code: "gap/duty-without-grant", at: ["Pasal 27 ayat (8)", "Pasal 29 ayat (2)"] }],
  },
  {
    name: "the head must deactivate an account at once, and may only after two warnings",
    kind: "gap",
    edits: [
      {
        pasal: 10,
        ayat: "(7) Dalam hal akses Akun Resmi hilang, Kepala Dinas wajib menonaktifkan Akun Resmi paling lambat 1 (satu) hari kerja terhitung sejak kehilangan akses diketahui.",
        aturan: [
          "id: nonaktif-karena-kehilangan",
          "pelaku: kepala-dinas",
          "wajib: menonaktifkan Akun Resmi",
          "bila: akun.akses_hilang",
          "paling_lambat: 1 hari kerja sejak akun.kehilangan_diketahui",
        ],
      },
    ],
    finds: [
      {
        code: "gap/duty-without-grant",
        at: ["Pasal 10 ayat (3)", "Pasal 10 ayat (6)", "Pasal 10 ayat (7)"],
      },
      { code: "conflict/duty-forbidden", at: ["Pasal 10 ayat (4)", "Pasal 10 ayat (7)"] },
    ],
  },
  {
    name: "heads wait for their own approval of a broadcast",
    kind: "gap",
    edits: [
      {
        file: "perbup-media-sosial",
        replace:
          "(1) Siaran langsung hanya dapat disetujui oleh Kepala Perangkat Daerah, Sekretaris Daerah, atau Bupati.",
        by: "(1) Siaran langsung hanya dapat disetujui oleh Kepala Perangkat Daerah.",
      },
      {
        file: "perbup-media-sosial",
        replace: "  pelaku: kepala-skpd, sekda atau bupati\n  hanya_dapat: menyetujui siaran langsung",
        by: "  pelaku: kepala-skpd\n  hanya_dapat: menyetujui siaran langsung",
      },
      {
        file: "perbup-media-sosial",
        replace: "(2) Pegawai dilarang memulai siaran langsung melalui Akun Resmi sebelum",
        by: "(2) Kepala Perangkat Daerah dilarang memulai siaran langsung melalui Akun Resmi sebelum",
      },
      {
        file: "perbup-media-sosial",
        replace: "  pelaku: pegawai\n  dilarang: memulai siaran langsung",
        by: "  pelaku: kepala-skpd\n  dilarang: memulai siaran langsung",
      },
    ],
    finds: [{ code: "gap/own-approval", at: ["Pasal 39 ayat (2)"] }],
  },
  {
    name: "nobody stands in for the PIC",
    kind: "gap",
    edits: [
      {
        file: "organisasi",
        replace: "| pic | PIC | pegawai | 7 | pic-pengganti |",
        by: "| pic | PIC | pegawai | 7 | - |",
      },
    ],
    finds: [
      { code: "gap/no-substitute", at: ["pic", "Pasal 52 ayat (3)"] },
      { code: "gap/no-substitute", at: ["pic", "Pasal 52 ayat (4)"] },
    ],
  },
  {
    name: "a child among the victims raises no level",
    kind: "gap",
    edits: [
      {
        file: "perbup-media-sosial",
        replace: "memuat ancaman_jiwa, bencana, sara, akun_diretas, anak_korban | krisis |",
        by: "memuat ancaman_jiwa, bencana, sara, akun_diretas | krisis |",
      },
    ],
    finds: [{ code: "gap/choice-unread", at: ["isu.pemicu", "tabel tingkat-isu", "tabel putusan-percakapan"] }],
  },
  {
    name: "a role is recorded that no text gives anything to do",
    kind: "gap",
    edits: [
      {
        file: "organisasi",
        replace: "| layanan-darurat | Layanan darurat | setiap-orang | - | - |\n",
        by: "| layanan-darurat | Layanan darurat | setiap-orang | - | - |\n| tim-pemantau | Tim Pemantau | setiap-orang | - | - |\n",
      },
    ],
    finds: [{ code: "gap/role-without-rule", at: ["tim-pemantau"] }],
  },
];
