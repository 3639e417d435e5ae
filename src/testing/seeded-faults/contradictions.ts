import type { SeededFault } from "./seeded-fault.js";

/** Rules that nobody can follow at once, and grants that never open anything. */
export const contradictions: readonly SeededFault[] = [
  {
    name: "what one ayat orders for personal data another forbids for complaints",
    kind: "contradiction",
    edits: [
      {
        pasal: 27,
        ayat: "(9) Admin dilarang mengalihkan percakapan atas aduan pelayanan.",
        aturan: [
          "id: aduan-tetap-terbuka",
          "pelaku: admin",
          "dilarang: mengalihkan percakapan",
          "bila: isu.kategori = aduan_pelayanan",
        ],
      },
    ],
    finds: [{ code: "conflict/duty-forbidden", at: ["Pasal 27 ayat (4)", "Pasal 27 ayat (9)"] }],
  },
  {
    name: "a legal hold on all contents forbids the withdrawal of forbidden ones (narrower act, narrower role)",
    kind: "contradiction",
    edits: [
      {
        pasal: 48,
        ayat: "(6) Pegawai dilarang menghapus Konten yang terkait perkara, keberatan, atau pemeriksaan.",
        aturan: ["id: tahan-konten", "pelaku: pegawai", "dilarang: menghapus Konten", "bila: arsip.terkait_perkara"],
      },
    ],
    finds: [{ code: "conflict/duty-forbidden", at: ["Pasal 30 ayat (2)", "Pasal 48 ayat (6)"] }],
  },
  {
    name: "all employees must keep silent about what one of them must announce (wider role)",
    kind: "contradiction",
    edits: [
      {
        pasal: 41,
        ayat: "(9) Dalam hal data pribadi terungkap, Pegawai dilarang mengumumkan Insiden Akun.",
        aturan: [
          "id: diam-atas-data-pribadi",
          "pelaku: pegawai",
          "dilarang: mengumumkan Insiden Akun",
          "bila: insiden.data_pribadi_terungkap",
        ],
      },
    ],
    finds: [{ code: "conflict/duty-forbidden", at: ["Pasal 41 ayat (3)", "Pasal 41 ayat (9)"] }],
  },
  {
    name: "the head must keep the name of an admin secret and must publish it",
    kind: "contradiction",
    edits: [
      {
        pasal: 44,
        ayat: "(10) Kepala Perangkat Daerah wajib mengumumkan nama Admin yang diperiksa paling lambat 1 (satu) hari kerja terhitung sejak pemeriksaan selesai.",
        aturan: [
          "id: umumkan-hasil-pemeriksaan",
          "pelaku: kepala-skpd",
          "wajib: mengumumkan nama Admin yang diperiksa",
          "paling_lambat: 1 hari kerja sejak pemeriksaan.selesai",
        ],
      },
    ],
    finds: [{ code: "conflict/duties-opposed", at: ["Pasal 42 ayat (3)", "Pasal 44 ayat (10)"] }],
  },
  {
    name: "the archive must be destroyed by those who must keep it, pending cases included",
    kind: "contradiction",
    edits: [
      {
        pasal: 48,
        ayat: "(6) Admin wajib memusnahkan arsip Media Sosial paling lambat 30 (tiga puluh) hari terhitung sejak jadwal retensi arsip Media Sosial ditetapkan.",
        aturan: [
          "id: musnahkan-menurut-jadwal",
          "pelaku: admin",
          "wajib: memusnahkan arsip Media Sosial",
          "paling_lambat: 30 hari sejak jra.ditetapkan",
        ],
      },
    ],
    finds: [
      { code: "conflict/duties-opposed", at: ["Pasal 48 ayat (1)", "Pasal 48 ayat (6)"] },
      { code: "conflict/duty-forbidden", at: ["Pasal 48 ayat (3)", "Pasal 48 ayat (6)"] },
    ],
  },
  {
    name: "the PIC must lower a level that only the TRC may lower",
    kind: "contradiction",
    edits: [
      {
        pasal: 20,
        ayat: "(10) PIC wajib menurunkan tingkat Isu Publik paling lambat 1 (satu) hari kerja terhitung sejak krisis berakhir.",
        aturan: [
          "id: pic-menurunkan",
          "pelaku: pic",
          "wajib: menurunkan tingkat Isu Publik",
          "paling_lambat: 1 hari kerja sejak krisis.berakhir",
        ],
      },
    ],
    finds: [{ code: "conflict/duty-forbidden", at: ["Pasal 20 ayat (6)", "Pasal 20 ayat (10)"] }],
  },
  {
    name: "a prohibition takes away all that a permission gives",
    kind: "contradiction",
    edits: [
      {
        pasal: 10,
        ayat: "(7) Kepala Dinas dilarang menonaktifkan Akun Resmi yang telah memperoleh paling sedikit 1 (satu) peringatan tertulis.",
        aturan: [
          "id: diperingatkan-tetap-aktif",
          "pelaku: kepala-dinas",
          "dilarang: menonaktifkan Akun Resmi",
          "bila: akun.jumlah_peringatan >= 1",
        ],
      },
    ],
    finds: [{ code: "conflict/grant-never", at: ["Pasal 10 ayat (3)", "Pasal 10 ayat (7)"] }],
  },
  {
    name: "the regent must appoint a spokesperson, which needs a power that he is not given",
    kind: "contradiction",
    edits: [
      {
        file: "perbup-media-sosial",
        replace: "(5) Bupati berwenang menunjuk juru bicara dengan Keputusan Bupati.",
        by: "(5) Bupati wajib menunjuk juru bicara dengan Keputusan Bupati.",
      },
      {
        file: "perbup-media-sosial",
        replace: "  berwenang: menunjuk juru bicara",
        by: "  wajib: menunjuk juru bicara",
      },
    ],
    finds: [{ code: "conflict/never-open", at: ["Pasal 49 ayat (5)"] }],
  },
  {
    name: "the custodian must restrict access, a power that only the head of the Dinas has",
    kind: "contradiction",
    edits: [
      {
        pasal: 45,
        ayat: "(7) Kustodian wajib membatasi akses Admin paling lambat 1 (satu) jam terhitung sejak Insiden Akun diketahui.",
        aturan: [
          "id: batasi-seketika",
          "pelaku: kustodian",
          "wajib: membatasi akses Admin",
          "paling_lambat: 1 jam sejak insiden.diketahui",
        ],
      },
    ],
    finds: [{ code: "conflict/never-open", at: ["Pasal 45 ayat (7)"] }],
  },
];
