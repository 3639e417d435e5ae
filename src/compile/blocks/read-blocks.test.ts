import { describe, expect, it } from "vitest";
import { blockTold } from "../../testing/blocks-told.js";

describe("rules", () => {
  it.each([
    [
      "id: x\npada: ayat (1)\npelaku: admin\nwajib: menjawab Isu Publik\nterhadap: bupati\ncara: tertulis\nbentuk: surat\nbukti: [foto, surat]\npaling_lama: 3 hari\nperpanjangan: 2 hari\ntafsir: Dibaca lain.",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          counterparty: { kind: "role", role: "bupati" },
          bounds: [{ value: { bound: "at-most", text: "3 hari", duration: { count: 3, unit: "calendar-day" } } }],
          extension: "2 hari",
          manner: "tertulis",
          instrument: "surat",
          evidence: ["foto", "surat"],
          interpretation: "Dibaca lain.",
          provision: "pasal-1-ayat-1",
        },
      ],
      [],
    ],
    [
      "id: x\npada: ayat (9)\npelaku: admin\nwajib: menjawab Isu Publik",
      "",
      [],
      ["rule/unknown-provision «ayat (9)»: `ayat (9)` tidak ada dalam Pasal 1."],
    ],
    [
      "id: x\npada: ayat (2) huruf a\npelaku: admin\ndilarang: menerbitkan Tanggapan",
      "",
      [
        {
          id: "x",
          modality: "prohibition",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menerbitkan Tanggapan", act: "terbitkan" } }],
          provision: "pasal-1-ayat-2-huruf-a",
        },
      ],
      [],
    ],
    [
      "id: x\npada: Pasal 2\npelaku: admin\nwajib: menjawab Isu Publik",
      "",
      [],
      ["rule/unknown-provision «Pasal 2»: `Pasal 2` tidak ada dalam Pasal 1."],
    ],
    [
      "id: x\npada: ayat (1) dan lain\npelaku: admin\nwajib: menjawab Isu Publik",
      "",
      [],
      ["rule/unknown-provision «ayat (1) dan lain»: `ayat (1) dan lain` tidak ada dalam Pasal 1."],
    ],
    [
      "id: x\npelaku: admin\ndilarang: menerbitkan Tanggapan",
      "",
      [
        {
          id: "x",
          modality: "prohibition",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menerbitkan Tanggapan", act: "terbitkan" } }],
          provision: "pasal-1-ayat-2",
        },
      ],
      [],
    ],
    [
      "id: lain\npada: ayat (2)\npelaku: admin\ndilarang: menerbitkan Tanggapan",
      "",
      [],
      ["rule/duplicate-id «lain»: Id `lain` sudah dipakai. | Yang pertama di sini. «lain»"],
    ],
    [
      "pelaku: admin\nwajib: menjawab Isu Publik",
      "",
      [],
      ["schema/missing-key «pelaku: admin»: Kunci `id` belum ada dalam blok `aturan`."],
    ],
    ["id: x\npelaku: admin", "", [], ["schema/modality-missing «id: x»: Aturan ini tidak mempunyai kata modalitas."]],
    [
      "id: x\npelaku: adnim\nwajib: menjawab Isu Publik",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "adnim" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          provision: "pasal-1-ayat-2",
        },
      ],
      ["rule/unknown-role «adnim»: Peran `adnim` tidak ada dalam dokumen organisasi."],
    ],
    [
      "id: x\npelaku: admin dan pic atau sekda\nwajib: menjawab Isu Publik",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          provision: "pasal-1-ayat-2",
        },
      ],
      ["rule/bearer-malformed «admin dan pic atau sekda»: «admin dan pic atau sekda» tidak terbaca sebagai pelaku."],
    ],
    [
      "id: x\npelaku: menurut lan\nwajib: menjawab Isu Publik",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "as-in", rule: "lan" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          provision: "pasal-1-ayat-2",
        },
      ],
      ["rule/unknown-rule «menurut lan»: `lan` bukan id aturan dan bukan ketentuan yang ada."],
    ],
    [
      "id: x\npelaku: menurut lain\nwajib: menjawab Isu Publik",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "as-in", rule: "lain" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          provision: "pasal-1-ayat-2",
        },
      ],
      [],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publk",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publk" } }],
          provision: "pasal-1-ayat-2",
        },
      ],
      [
        "rule/unknown-act «menjawab Isu Publk»: Tidak ada tindakan «menjawab Isu Publk» dalam tabel Tindakan kosakata. | Ganti `menjawab Isu Publk` menjadi `menjawab Isu Publik`: «menjawab Isu Publk» → «menjawab Isu Publik»",
      ],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab\ntindakan: jawab-isu",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab", act: "jawab-isu" } }],
          provision: "pasal-1-ayat-2",
        },
      ],
      [],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab\ntindakan: jawab-is",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab" } }],
          provision: "pasal-1-ayat-2",
        },
      ],
      [
        "rule/unknown-act «jawab-is»: Tidak ada tindakan «jawab-is» dalam tabel Tindakan kosakata. | Ganti `jawab-is` menjadi `jawab-isu`: «jawab-is» → «jawab-isu»",
      ],
    ],
    [
      "id: x\npelaku: admin\ndikenai: teguran lisan",
      "",
      [
        {
          id: "x",
          modality: "sanction",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "teguran lisan" } }],
          provision: "pasal-1-ayat-2",
        },
      ],
      [],
    ],
    [
      "id: x\npelaku: admin\ndikenai: teguran tertulis\nunsur: { a: teguran, b: pembinaan }\natas: [lain]\nurutan: bertahap",
      "",
      [
        {
          id: "x",
          modality: "sanction",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "teguran tertulis" } }],
          elements: [
            { key: "a", value: { words: "teguran", act: "teguran" } },
            { key: "b", value: { words: "pembinaan" } },
          ],
          follows: [{ kind: "norm", id: "lain" }],
          graduated: true,
          provision: "pasal-1-ayat-2",
        },
      ],
      [],
    ],
    [
      "id: x\npelaku: admin\nwajib: { a: menjawab Isu Publik, c: menerbitkan Tanggapan }",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [
            { key: "a", value: { words: "menjawab Isu Publik", act: "jawab-isu" } },
            { key: "c", value: { words: "menerbitkan Tanggapan", act: "terbitkan" } },
          ],
          provision: "pasal-1-ayat-2",
        },
      ],
      ["rule/unknown-case «c»: `c` bukan huruf dari rincian ini dan bukan pilihan dari fakta `menurut`."],
    ],
    [
      "id: x\npelaku: admin\nmenurut: isu.tingkat\nwajib: menjawab Isu Publik\nsejak: isu.terdeteksi\npaling_lambat: { rutin: 3 hari, heboh: 1 jam }",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          by: "isu.tingkat",
          bounds: [
            {
              key: "rutin",
              value: {
                bound: "at-latest",
                text: "3 hari",
                duration: { count: 3, unit: "calendar-day" },
                direction: "since",
                event: "isu.terdeteksi",
              },
            },
            {
              key: "heboh",
              value: {
                bound: "at-latest",
                text: "1 jam",
                duration: { count: 1, unit: "hour" },
                direction: "since",
                event: "isu.terdeteksi",
              },
            },
          ],
          provision: "pasal-1-ayat-2",
        },
      ],
      ["rule/unknown-case «heboh»: `heboh` bukan huruf dari rincian ini dan bukan pilihan dari fakta `menurut`."],
    ],
    [
      "id: x\npelaku: admin\nmenurut: isu.tinkat\nwajib: menjawab Isu Publik",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          by: "isu.tinkat",
          provision: "pasal-1-ayat-2",
        },
      ],
      [
        "rule/unknown-fact «isu.tinkat»: Fakta `isu.tinkat` tidak ada dalam kosakata. | Ganti `isu.tinkat` menjadi `isu.tingkat`: «isu.tinkat» → «isu.tingkat»",
      ],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\npenilaian: manusia",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          assessment: [{ value: "human" }],
          provision: "pasal-1-ayat-2",
        },
      ],
      ["rule/reason-missing «manusia»: `penilaian: manusia` tanpa `alasan`."],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\npenilaian: manusia\nalasan: Tidak terhitung.",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          assessment: [{ value: "human" }],
          reason: "Tidak terhitung.",
          provision: "pasal-1-ayat-2",
        },
      ],
      [],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\nbila: isu.tinkat = krisis",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          when: [{ value: { text: "isu.tinkat = krisis" } }],
          provision: "pasal-1-ayat-2",
        },
      ],
      [
        "condition/unknown-fact «isu.tinkat»: Fakta `isu.tinkat` tidak ada dalam kosakata. | Ganti `isu.tinkat` menjadi `isu.tingkat`: «isu.tinkat» → «isu.tingkat»",
      ],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\nbila: isu.lintas dan",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          when: [{ value: { text: "isu.lintas dan" } }],
          provision: "pasal-1-ayat-2",
        },
      ],
      ["condition/expected «»: Syarat berhenti di sini, padahal masih kurang syarat."],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\nbila: isu.tingkat  =   krisis\nkecuali: isu.lintas",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          when: [{ value: { text: "isu.tingkat = krisis" } }],
          unless: [{ value: { text: "isu.lintas" } }],
          provision: "pasal-1-ayat-2",
        },
      ],
      [],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\npaling_lambat: besok",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          provision: "pasal-1-ayat-2",
        },
      ],
      ["rule/bound-malformed «besok»: «besok» pada `paling_lambat` tidak terbaca sebagai jangka waktu."],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\npaling_lambat: 3 hari",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          bounds: [{ value: { bound: "at-latest", text: "3 hari", duration: { count: 3, unit: "calendar-day" } } }],
          provision: "pasal-1-ayat-2",
        },
      ],
      ["rule/bound-without-event «3 hari»: «3 hari»: tidak disebut sejak kapan dihitung."],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\npaling_cepat: 3 hari",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          bounds: [{ value: { bound: "at-earliest", text: "3 hari", duration: { count: 3, unit: "calendar-day" } } }],
          provision: "pasal-1-ayat-2",
        },
      ],
      ["rule/bound-without-event «3 hari»: «3 hari»: tidak disebut sejak kapan dihitung."],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\npaling_singkat: 3 hari",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          bounds: [{ value: { bound: "at-least", text: "3 hari", duration: { count: 3, unit: "calendar-day" } } }],
          provision: "pasal-1-ayat-2",
        },
      ],
      [],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\npaling_lambat: 3 hari sejak isu.terdeteks",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          bounds: [
            {
              value: {
                bound: "at-latest",
                text: "3 hari sejak isu.terdeteks",
                duration: { count: 3, unit: "calendar-day" },
                direction: "since",
                event: "isu.terdeteks",
              },
            },
          ],
          provision: "pasal-1-ayat-2",
        },
      ],
      [
        "rule/unknown-fact «isu.terdeteks»: Fakta `isu.terdeteks` tidak ada dalam kosakata. | Ganti `isu.terdeteks` menjadi `isu.terdeteksi`: «isu.terdeteks» → «isu.terdeteksi»",
      ],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\npaling_lambat: 3 hari sejak isu.lintas",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          bounds: [
            {
              value: {
                bound: "at-latest",
                text: "3 hari sejak isu.lintas",
                duration: { count: 3, unit: "calendar-day" },
                direction: "since",
                event: "isu.lintas",
              },
            },
          ],
          provision: "pasal-1-ayat-2",
        },
      ],
      [
        "rule/not-an-event «isu.lintas»: `isu.lintas` bukan peristiwa dan bukan tanggal; waktu tidak dapat dihitung dari sana.",
      ],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\npaling_lambat: 3 hari sebelum isu.tanggal",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          bounds: [
            {
              value: {
                bound: "at-latest",
                text: "3 hari sebelum isu.tanggal",
                duration: { count: 3, unit: "calendar-day" },
                direction: "before",
                event: "isu.tanggal",
              },
            },
          ],
          provision: "pasal-1-ayat-2",
        },
      ],
      [],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\npaling_lambat: 3  hari\nsejak: isu.terdeteksi",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          bounds: [
            {
              value: {
                bound: "at-latest",
                text: "3 hari",
                duration: { count: 3, unit: "calendar-day" },
                direction: "since",
                event: "isu.terdeteksi",
              },
            },
          ],
          provision: "pasal-1-ayat-2",
        },
      ],
      [],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\npaling_lambat: tanggal 5 bulan berikutnya",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          bounds: [{ value: { bound: "at-latest", text: "tanggal 5 bulan berikutnya" } }],
          provision: "pasal-1-ayat-2",
        },
      ],
      [],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\npaling_lambat: pada tanggal 5 bulan berikutnya",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          provision: "pasal-1-ayat-2",
        },
      ],
      [
        "rule/bound-malformed «pada tanggal 5 bulan berikutnya»: «pada tanggal 5 bulan berikutnya» pada `paling_lambat` tidak terbaca sebagai jangka waktu.",
      ],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\nsejak: isu.lintas",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          provision: "pasal-1-ayat-2",
        },
      ],
      [
        "rule/not-an-event «isu.lintas»: `isu.lintas` bukan peristiwa dan bukan tanggal; waktu tidak dapat dihitung dari sana.",
      ],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\nsejak: isu.apa",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          provision: "pasal-1-ayat-2",
        },
      ],
      ["rule/unknown-fact «isu.apa»: Fakta `isu.apa` tidak ada dalam kosakata."],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\nsetiap: 3 bulan, isu.terdeteksi, bulan\nsejak: isu.terdeteksi",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          every: [{ count: 3, unit: "month" }, "isu.terdeteksi", { count: 1, unit: "month" }],
          everySince: "isu.terdeteksi",
          provision: "pasal-1-ayat-2",
        },
      ],
      [],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\nsetiap: kadang",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          every: ["kadang"],
          provision: "pasal-1-ayat-2",
        },
      ],
      ["rule/unknown-fact «kadang»: Fakta `kadang` tidak ada dalam kosakata."],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\ntiap: skpd\njumlah: { pic: tepat 1, admin: paling sedikit 2, skpd: paling banyak 12 }",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          per: "skpd",
          cardinality: [
            { member: "pic", bound: "exactly", count: 1 },
            { member: "admin", bound: "at-least", count: 2 },
            { member: "skpd", bound: "at-most", count: 12 },
          ],
          provision: "pasal-1-ayat-2",
        },
      ],
      [],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\ntiap: skdp\njumlah: { pcc: tepat 1, admin: dua }",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          per: "skdp",
          cardinality: [{ member: "pcc", bound: "exactly", count: 1 }],
          provision: "pasal-1-ayat-2",
        },
      ],
      [
        "rule/unknown-register «skdp»: Register atau anggota `skdp` tidak ada dalam kosakata. | Ganti `skdp` menjadi `skpd`: «skdp» → «skpd»",
        "rule/unknown-register «pcc»: Register atau anggota `pcc` tidak ada dalam kosakata.",
        "rule/count-malformed «dua»: «dua» tidak terbaca sebagai jumlah.",
      ],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\ntiap: skpd\njumlah: { pic: kira-kira tepat 1, admin: tepat 1 saja }",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          per: "skpd",
          provision: "pasal-1-ayat-2",
        },
      ],
      [
        "rule/count-malformed «kira-kira tepat 1»: «kira-kira tepat 1» tidak terbaca sebagai jumlah.",
        "rule/count-malformed «tepat 1 saja»: «tepat 1 saja» tidak terbaca sebagai jumlah.",
      ],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\nsebelum: menerbitkan Tanggapn",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          before: "menerbitkan Tanggapn",
          provision: "pasal-1-ayat-2",
        },
      ],
      [
        "rule/unknown-act «menerbitkan Tanggapn»: Tidak ada tindakan «menerbitkan Tanggapn» dalam tabel Tindakan kosakata. | Ganti `menerbitkan Tanggapn` menjadi `menerbitkan Tanggapan`: «menerbitkan Tanggapn» → «menerbitkan Tanggapan»",
      ],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\nsebelum: menerbitkan  Tanggapan\nsetelah: sudah isu.terdeteksi",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          before: "menerbitkan Tanggapan",
          after: "sudah isu.terdeteksi",
          provision: "pasal-1-ayat-2",
        },
      ],
      [],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\nsetelah: isu.terdeteks",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          after: "isu.terdeteks",
          provision: "pasal-1-ayat-2",
        },
      ],
      [
        "rule/unknown-fact «isu.terdeteks»: Fakta `isu.terdeteks` tidak ada dalam kosakata. | Ganti `isu.terdeteks` menjadi `isu.terdeteksi`: «isu.terdeteks» → «isu.terdeteksi»",
      ],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\nsetelah: isu.terdeteksi",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          after: "isu.terdeteksi",
          provision: "pasal-1-ayat-2",
        },
      ],
      [],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\nsetelah: dipenuhi lan",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          after: "dipenuhi lan",
          provision: "pasal-1-ayat-2",
        },
      ],
      ["condition/unknown-rule «lan»: Tidak ada aturan dengan id `lan`. | Ganti `lan` menjadi `lain`: «lan» → «lain»"],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\nsetelah: dipenuhi lain",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          after: "dipenuhi lain",
          provision: "pasal-1-ayat-2",
        },
      ],
      [],
    ],
    [
      "id: x\npelaku: admin\nwajib: menjawab Isu Publik\npersetujuan: bupati dan sekda",
      "",
      [
        {
          id: "x",
          modality: "obligation",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          approvals: {
            kind: "each",
            members: [
              { kind: "role", role: "bupati" },
              { kind: "role", role: "sekda" },
            ],
          },
          provision: "pasal-1-ayat-2",
        },
      ],
      [],
    ],
    [
      "id: x\npelaku: admin\ndapat: menerbitkan Tanggapan\nmengecualikan: [lan, Pasal 1 ayat (1), Pasal 9]",
      "",
      [
        {
          id: "x",
          modality: "permission",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menerbitkan Tanggapan", act: "terbitkan" } }],
          exceptsFrom: [{ kind: "provision", provision: "pasal-1-ayat-1" }],
          provision: "pasal-1-ayat-2",
        },
      ],
      [
        "rule/unknown-rule «lan»: `lan` bukan id aturan dan bukan ketentuan yang ada. | Ganti `lan` menjadi `lain`: «lan» → «lain»",
        "rule/unknown-rule «Pasal 9»: `Pasal 9` bukan id aturan dan bukan ketentuan yang ada.",
      ],
    ],
    [
      "id: x\nmenentukan: isu.darurt\nbila: isu.lintas",
      "",
      [
        {
          id: "x",
          modality: "determination",
          when: [{ value: { text: "isu.lintas" } }],
          determines: { fact: "isu.darurt" },
          provision: "pasal-1-ayat-2",
        },
      ],
      [
        "rule/unknown-fact «isu.darurt»: Fakta `isu.darurt` tidak ada dalam kosakata. | Ganti `isu.darurt` menjadi `isu.darurat`: «isu.darurt» → «isu.darurat»",
      ],
    ],
    [
      "id: x\nmenentukan: isu.tingkat\nnilai: kriss\nbila: isu.lintas",
      "",
      [
        {
          id: "x",
          modality: "determination",
          when: [{ value: { text: "isu.lintas" } }],
          determines: { fact: "isu.tingkat", value: "kriss" },
          provision: "pasal-1-ayat-2",
        },
      ],
      [
        "rule/unknown-choice «kriss»: `kriss` bukan nilai dari `isu.tingkat`. | Ganti `kriss` menjadi `krisis`: «kriss» → «krisis»",
      ],
    ],
    [
      "id: x\nmenentukan: isu.tingkat\nnilai: krisis\nbila: isu.lintas",
      "",
      [
        {
          id: "x",
          modality: "determination",
          when: [{ value: { text: "isu.lintas" } }],
          determines: { fact: "isu.tingkat", value: "krisis" },
          provision: "pasal-1-ayat-2",
        },
      ],
      [],
    ],
    [
      "id: x\npelaku: admin\nharus: menjawab Isu Publik\nuntuk: menerbitkan Tanggapan\nrincian: alternatif",
      "",
      [
        {
          id: "x",
          modality: "requirement",
          bearer: [{ value: { kind: "role", role: "admin" } }],
          act: [{ value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
          list: "any",
          opens: "menerbitkan Tanggapan",
          provision: "pasal-1-ayat-2",
        },
      ],
      [],
    ],
  ] as const)("%j", (lines, below, read, found) => expect(blockTold("aturan", lines, below)).toEqual({ read, found }));
});

describe("worked examples", () => {
  it.each([
    [
      "id: s\njudul: Satu\ntanya: admin menjawab Isu Publik\npada: 2026-08-18 pukul 07.00\nfakta: { isu.tingkat: krisis, isu.lintas: ya, isu.jangkauan: 1.000, isu.lama: 3 hari, isu.terdeteksi: 2026-08-17 pukul 06.30, isu.dijawab: belum terjadi, isu.tanggal: 2026-08-01, isu.judul: Banjir, isu.pemicu: [hoaks, bencana] }\nputusan: boleh\nkarena: [lain]",
      "",
      [
        {
          id: "s",
          title: "Satu",
          question: "admin menjawab Isu Publik",
          at: "2026-08-18 pukul 07.00",
          facts: {
            "isu.tingkat": "krisis",
            "isu.lintas": "ya",
            "isu.jangkauan": "1.000",
            "isu.lama": "3 hari",
            "isu.terdeteksi": "2026-08-17 pukul 06.30",
            "isu.dijawab": "belum terjadi",
            "isu.tanggal": "2026-08-01",
            "isu.judul": "Banjir",
            "isu.pemicu": "hoaks, bencana",
          },
          expected: { putusan: ["boleh"], karena: ["lain"] },
          run: {
            asks: { kind: "decide", role: "admin", act: "jawab-isu" },
            at: "2026-08-18T07:00:00+00:00",
            facts: {
              "isu.tingkat": "krisis",
              "isu.lintas": true,
              "isu.jangkauan": 1000,
              "isu.lama": 3,
              "isu.terdeteksi": "2026-08-17T06:30:00+00:00",
              "isu.dijawab": null,
              "isu.tanggal": "2026-08-01",
              "isu.judul": "Banjir",
              "isu.pemicu": ["hoaks", "bencana"],
            },
            expects: [
              { kind: "verdict", verdict: "permit" },
              { kind: "reason", rule: "lain" },
            ],
          },
          provision: "pasal-1",
        },
      ],
      [],
    ],
    [
      "id: s\njudul: Satu\ntanya: admin menjawab Isu Publik\npada: 2026-08-18\nfakta: { isu.tingkat: tidak diketahui }\nputusan: perlu fakta\nkurang: [isu.tingkat]",
      "",
      [
        {
          id: "s",
          title: "Satu",
          question: "admin menjawab Isu Publik",
          at: "2026-08-18",
          facts: { "isu.tingkat": "tidak diketahui" },
          expected: { putusan: ["perlu fakta"], kurang: ["isu.tingkat"] },
          run: {
            asks: { kind: "decide", role: "admin", act: "jawab-isu" },
            at: "2026-08-18T00:00:00+00:00",
            expects: [
              { kind: "verdict", verdict: "needs_facts" },
              { kind: "missing", facts: ["isu.tingkat"] },
            ],
          },
          provision: "pasal-1",
        },
      ],
      [],
    ],
    [
      "id: s\njudul: Satu\ntanya: admin menjawab Isu Publik kepada bupati\npada: 2026-08-18\nputusan: dilarang",
      "",
      [
        {
          id: "s",
          title: "Satu",
          question: "admin menjawab Isu Publik kepada bupati",
          at: "2026-08-18",
          expected: { putusan: ["dilarang"] },
          run: {
            asks: { kind: "decide", role: "admin", act: "jawab-isu", toward: "bupati" },
            at: "2026-08-18T00:00:00+00:00",
            expects: [{ kind: "verdict", verdict: "deny" }],
          },
          provision: "pasal-1",
        },
      ],
      [],
    ],
    [
      "id: s\njudul: Satu\ntanya: kewajiban admin\npada: 2026-08-18\nkewajiban: { lain: menunggu }",
      "",
      [
        {
          id: "s",
          title: "Satu",
          question: "kewajiban admin",
          at: "2026-08-18",
          expected: { kewajiban: ["lain: menunggu"] },
          run: {
            asks: { kind: "duties", role: "admin" },
            at: "2026-08-18T00:00:00+00:00",
            expects: [{ kind: "duty", rule: "lain", state: "pending", written: "menunggu" }],
          },
          provision: "pasal-1",
        },
      ],
      [],
    ],
    [
      "id: s\njudul: Satu\ntanya: kewajiban adnim\npada: 2026-08-18\nkewajiban: { lan: menunggu }",
      "",
      [
        {
          id: "s",
          title: "Satu",
          question: "kewajiban adnim",
          at: "2026-08-18",
          expected: { kewajiban: ["lan: menunggu"] },
          provision: "pasal-1",
        },
      ],
      [
        "rule/unknown-role «adnim»: Peran `adnim` tidak ada dalam dokumen organisasi.",
        "rule/unknown-rule «lan»: `lan` bukan id aturan dan bukan ketentuan yang ada. | Ganti `lan` menjadi `lain`: «lan» → «lain»",
      ],
    ],
    [
      "id: s\njudul: Satu\ntanya: periksa registri\npada: 2026-08-18\nregistri: { skpd: [dinkes], pic: [{ nama: A, skpd: dinkes }] }\ntemuan: ['lain, dinkes, kurang 1']",
      "",
      [
        {
          id: "s",
          title: "Satu",
          question: "periksa registri",
          at: "2026-08-18",
          expected: { temuan: ["lain, dinkes, kurang 1"] },
          run: {
            asks: { kind: "audit" },
            at: "2026-08-18T00:00:00+00:00",
            registers: { skpd: ["dinkes"], pic: [{ nama: "A", skpd: "dinkes" }] },
            expects: [{ kind: "audit", found: [{ rule: "lain", row: "dinkes", finding: "too-few", by: 1 }] }],
          },
          provision: "pasal-1",
        },
      ],
      [],
    ],
    [
      "id: s\njudul: Satu\ntanya: bebas admin\npada: 2026-08-18\nputusan: boleh",
      "",
      [
        {
          id: "s",
          title: "Satu",
          question: "bebas admin",
          at: "2026-08-18",
          expected: { putusan: ["boleh"] },
          provision: "pasal-1",
        },
      ],
      [
        "rule/scenario-expectation-misplaced «boleh»: Pertanyaan ini (bebas dari akibat) tidak memberi jawaban semacam itu.",
      ],
    ],
    [
      "id: s\njudul: Satu\ntanya: admin menjawab Isu Publk\npada: 2026-08-18\nputusan: boleh",
      "",
      [
        {
          id: "s",
          title: "Satu",
          question: "admin menjawab Isu Publk",
          at: "2026-08-18",
          expected: { putusan: ["boleh"] },
          provision: "pasal-1",
        },
      ],
      [
        "rule/unknown-act «menjawab Isu Publk»: Tidak ada tindakan «menjawab Isu Publk» dalam tabel Tindakan kosakata. | Ganti `menjawab Isu Publk` menjadi `menjawab Isu Publik`: «menjawab Isu Publk» → «menjawab Isu Publik»",
      ],
    ],
    [
      "id: s\njudul: Satu\ntanya: adnim menjawab Isu Publik\npada: 2026-08-18\nputusan: boleh",
      "",
      [
        {
          id: "s",
          title: "Satu",
          question: "adnim menjawab Isu Publik",
          at: "2026-08-18",
          expected: { putusan: ["boleh"] },
          provision: "pasal-1",
        },
      ],
      ["rule/unknown-role «adnim»: Peran `adnim` tidak ada dalam dokumen organisasi."],
    ],
    [
      "id: s\njudul: Satu\ntanya: admin menjawab Isu Publik\npada: 2026-08-18\nfakta: { isu.tinkat: krisis, isu.darurat: ya, isu.tingkat: kriss, isu.lintas: mungkin, isu.jangkauan: banyak, isu.terdeteksi: kemarin, isu.tanggal: 2026-13-01, isu.lama: 3 jam }\nputusan: boleh",
      "",
      [
        {
          id: "s",
          title: "Satu",
          question: "admin menjawab Isu Publik",
          at: "2026-08-18",
          facts: {
            "isu.tinkat": "krisis",
            "isu.darurat": "ya",
            "isu.tingkat": "kriss",
            "isu.lintas": "mungkin",
            "isu.jangkauan": "banyak",
            "isu.terdeteksi": "kemarin",
            "isu.tanggal": "2026-13-01",
            "isu.lama": "3 jam",
          },
          expected: { putusan: ["boleh"] },
          provision: "pasal-1",
        },
      ],
      [
        "rule/unknown-fact «isu.tinkat»: Fakta `isu.tinkat` tidak ada dalam kosakata. | Ganti `isu.tinkat` menjadi `isu.tingkat`: «isu.tinkat» → «isu.tingkat»",
        "rule/scenario-derived-fact «isu.darurat»: `isu.darurat` ditentukan oleh `tabel-darurat`, jadi tidak dapat diisi dalam skenario.",
        "rule/unknown-choice «kriss»: `kriss` bukan nilai dari `isu.tingkat`. | Ganti `kriss` menjadi `krisis`: «kriss» → «krisis»",
        "rule/unknown-choice «mungkin»: `mungkin` bukan nilai dari `isu.lintas`.",
        "rule/scenario-value-unreadable «banyak»: «banyak» bukan nilai untuk `isu.jangkauan`.",
        "rule/scenario-value-unreadable «kemarin»: «kemarin» bukan nilai untuk `isu.terdeteksi`.",
        "rule/scenario-value-unreadable «2026-13-01»: «2026-13-01» bukan nilai untuk `isu.tanggal`.",
        "rule/scenario-value-unreadable «3 jam»: «3 jam» bukan nilai untuk `isu.lama`.",
      ],
    ],
    [
      "id: s\njudul: Satu\ntanya: admin menjawab Isu Publik\npada: 2026-08-18\npersetujuan: [{ oleh: bupati, pada: 2026-08-17 pukul 06.30 }, { oleh: bupti, pada: 2026-08-17 pukul 06.30, putusan: ditolak }, { oleh: sekda, pada: 2026-08-17 }]\nputusan: perlu persetujuan\noleh: [bupati]",
      "",
      [
        {
          id: "s",
          title: "Satu",
          question: "admin menjawab Isu Publik",
          at: "2026-08-18",
          expected: { putusan: ["perlu persetujuan"], oleh: ["bupati"] },
          provision: "pasal-1",
        },
      ],
      [
        "schema/missing-key «persetujuan»: Kunci `putusan` belum ada dalam `persetujuan`.",
        "schema/missing-key «persetujuan»: Kunci `putusan` belum ada dalam `persetujuan`.",
        "rule/unknown-role «bupti»: Peran `bupti` tidak ada dalam dokumen organisasi. | Ganti `bupti` menjadi `bupati`: «bupti» → «bupati»",
        "rule/scenario-time-missing «2026-08-17»: «2026-08-17» bukan satu saat yang tertentu di zona UTC.",
      ],
    ],
    [
      "id: s\njudul: Satu\ntanya: admin menjawab Isu Publik\npada: 2026-08-18\nregistri: { skdp: [a], skpd: [{ nama: A, lain: B }] }\nputusan: boleh",
      "",
      [
        {
          id: "s",
          title: "Satu",
          question: "admin menjawab Isu Publik",
          at: "2026-08-18",
          expected: { putusan: ["boleh"] },
          provision: "pasal-1",
        },
      ],
      [
        "rule/unknown-register «skdp»: Register atau anggota `skdp` tidak ada dalam kosakata. | Ganti `skdp` menjadi `skpd`: «skdp» → «skpd»",
        "rule/scenario-column-unknown «lain»: Kolom `lain` tidak ada: tidak dalam tabel Register, dan tidak ada fakta `skpd.lain`.",
      ],
    ],
    [
      "id: s\njudul: Satu\ntanya: admin menjawab Isu Publik\npada: 2026-08-18\nputusan: boleh\nkarena: [lan]\nkurang: [isu.tinkat]\noleh: [bupti]",
      "",
      [
        {
          id: "s",
          title: "Satu",
          question: "admin menjawab Isu Publik",
          at: "2026-08-18",
          expected: { putusan: ["boleh"], oleh: ["bupti"], karena: ["lan"], kurang: ["isu.tinkat"] },
          provision: "pasal-1",
        },
      ],
      [
        "rule/unknown-role «bupti»: Peran `bupti` tidak ada dalam dokumen organisasi. | Ganti `bupti` menjadi `bupati`: «bupti» → «bupati»",
        "rule/unknown-rule «lan»: `lan` bukan id aturan dan bukan ketentuan yang ada. | Ganti `lan` menjadi `lain`: «lan» → «lain»",
        "rule/unknown-fact «isu.tinkat»: Fakta `isu.tinkat` tidak ada dalam kosakata. | Ganti `isu.tinkat` menjadi `isu.tingkat`: «isu.tinkat» → «isu.tingkat»",
      ],
    ],
    [
      "id: s\njudul: Dua\nseperti: r\nputusan: boleh",
      "",
      [
        {
          id: "s",
          title: "Dua",
          question: "",
          at: "",
          like: "r",
          expected: { putusan: ["boleh"] },
          provision: "pasal-1",
        },
      ],
      ["rule/scenario-like-missing «r»: Tidak ada skenario `r`."],
    ],
  ] as const)("%j", (lines, below, read, found) =>
    expect(blockTold("skenario", lines, below)).toEqual({ read, found }),
  );
});

describe("decision tables", () => {
  it.each([
    [
      "id: tabel-darurat\nmenentukan: isu.darurat\ncara: pertama\nbawaan: tidak",
      "| isu.tingkat | isu.jangkauan | isu.darurat |\n|---|---|---|\n| serius, krisis | paling rendah 1.000 | ya |\n| - | 100 s.d. 999 | tidak |",
      [
        {
          id: "tabel-darurat",
          determines: "isu.darurat",
          hit: "first",
          default: "tidak",
          facts: ["isu.tingkat", "isu.jangkauan"],
          rows: [
            {
              cells: ["serius, krisis", "paling rendah 1.000"],
              when: {
                kind: "and",
                operands: [
                  {
                    kind: "in",
                    fact: { kind: "fact", path: ["isu", "tingkat"] },
                    values: [
                      { kind: "word", word: "serius" },
                      { kind: "word", word: "krisis" },
                    ],
                  },
                  {
                    kind: "compare",
                    left: { kind: "fact", path: ["isu", "jangkauan"] },
                    operator: ">=",
                    right: { kind: "number", value: "1000" },
                  },
                ],
              },
              whole: true,
              result: "ya",
            },
            {
              cells: [null, "100 s.d. 999"],
              when: {
                kind: "and",
                operands: [
                  {
                    kind: "compare",
                    left: { kind: "fact", path: ["isu", "jangkauan"] },
                    operator: ">=",
                    right: { kind: "number", value: "100" },
                  },
                  {
                    kind: "compare",
                    left: { kind: "fact", path: ["isu", "jangkauan"] },
                    operator: "<=",
                    right: { kind: "number", value: "999" },
                  },
                ],
              },
              whole: true,
              result: "tidak",
            },
          ],
          provision: "pasal-1-ayat-2-huruf-b",
        },
      ],
      [],
    ],
    [
      "id: tabel-darurat\nmenentukan: isu.darurat\ncara: tunggal",
      "| isu.tingkat | isu.lintas | isu.darurat |\n|---|---|---|\n| krisis | ya | ya |\n| bukan krisis | tidak | tidak |",
      [
        {
          id: "tabel-darurat",
          determines: "isu.darurat",
          hit: "unique",
          facts: ["isu.tingkat", "isu.lintas"],
          rows: [
            {
              cells: ["krisis", "ya"],
              when: {
                kind: "and",
                operands: [
                  {
                    kind: "compare",
                    left: { kind: "fact", path: ["isu", "tingkat"] },
                    operator: "=",
                    right: { kind: "word", word: "krisis" },
                  },
                  { kind: "holds", fact: { kind: "fact", path: ["isu", "lintas"] } },
                ],
              },
              whole: true,
              result: "ya",
            },
            {
              cells: ["bukan krisis", "tidak"],
              when: {
                kind: "and",
                operands: [
                  {
                    kind: "not",
                    operand: {
                      kind: "compare",
                      left: { kind: "fact", path: ["isu", "tingkat"] },
                      operator: "=",
                      right: { kind: "word", word: "krisis" },
                    },
                  },
                  { kind: "not", operand: { kind: "holds", fact: { kind: "fact", path: ["isu", "lintas"] } } },
                ],
              },
              whole: true,
              result: "tidak",
            },
          ],
          provision: "pasal-1-ayat-2-huruf-b",
        },
      ],
      [],
    ],
    [
      "id: tabel-darurat\nmenentukan: isu.darurat\ncara: pertama\nbawaan: mungkin",
      "| isu.tinkat | isu.darurat |\n|---|---|\n| kriss | barangkali |",
      [
        {
          id: "tabel-darurat",
          determines: "isu.darurat",
          hit: "first",
          default: "mungkin",
          facts: ["isu.tinkat"],
          rows: [{ cells: ["kriss"], result: "barangkali" }],
          provision: "pasal-1-ayat-2-huruf-b",
        },
      ],
      [
        "rule/unknown-fact «isu.tinkat»: Fakta `isu.tinkat` tidak ada dalam kosakata. | Ganti `isu.tinkat` menjadi `isu.tingkat`: «isu.tinkat» → «isu.tingkat»",
        "rule/unknown-choice «barangkali»: `barangkali` bukan nilai dari `isu.darurat`.",
        "rule/unknown-choice «mungkin»: `mungkin` bukan nilai dari `isu.darurat`.",
      ],
    ],
    [
      "id: tabel-darurat\nmenentukan: isu.darurt\ncara: pertama",
      "| isu.tingkat | isu.darurat |\n|---|---|\n| krisis | ya |",
      [
        {
          id: "tabel-darurat",
          determines: "isu.darurt",
          hit: "first",
          facts: ["isu.tingkat"],
          rows: [
            {
              cells: ["krisis"],
              when: {
                kind: "compare",
                left: { kind: "fact", path: ["isu", "tingkat"] },
                operator: "=",
                right: { kind: "word", word: "krisis" },
              },
              whole: true,
              result: "ya",
            },
          ],
          provision: "pasal-1-ayat-2-huruf-b",
        },
      ],
      [
        "rule/table-result «isu.darurat»: Kolom terakhir «isu.darurat» bukan fakta yang ditentukan, `isu.darurt`.",
        "rule/unknown-fact «isu.darurt»: Fakta `isu.darurt` tidak ada dalam kosakata. | Ganti `isu.darurt` menjadi `isu.darurat`: «isu.darurt» → «isu.darurat»",
      ],
    ],
    [
      "id: tabel-darurat\nmenentukan: isu.darurat\ncara: pertama",
      "| isu.tingkat | isu.lintas |\n|---|---|\n| krisis | ya |",
      [
        {
          id: "tabel-darurat",
          determines: "isu.darurat",
          hit: "first",
          facts: ["isu.tingkat"],
          rows: [
            {
              cells: ["krisis"],
              when: {
                kind: "compare",
                left: { kind: "fact", path: ["isu", "tingkat"] },
                operator: "=",
                right: { kind: "word", word: "krisis" },
              },
              whole: true,
              result: "ya",
            },
          ],
          provision: "pasal-1-ayat-2-huruf-b",
        },
      ],
      ["rule/table-result «isu.lintas»: Kolom terakhir «isu.lintas» bukan fakta yang ditentukan, `isu.darurat`."],
    ],
    [
      "id: tabel-darurat\nmenentukan: isu.darurat\ncara: pertama",
      "",
      [],
      [
        "rule/table-missing «id: tabel-darurat menentukan: isu.darurat cara: pertama»: Tepat di bawah blok `keputusan` harus ada tabelnya.",
      ],
    ],
    [
      "id: tabel-darurat\nmenentukan: isu.darurat\ncara: pertama",
      "| isu.pemicu | isu.jangkauan | isu.lama | isu.darurat |\n|---|---|---|---|\n| memuat hoaks, bencana | kurang dari 10 | lebih dari 3 hari | ya |\n| - | paling tinggi 10 | - | tidak |\n| - | banyak | - | tidak |",
      [
        {
          id: "tabel-darurat",
          determines: "isu.darurat",
          hit: "first",
          facts: ["isu.pemicu", "isu.jangkauan", "isu.lama"],
          rows: [
            {
              cells: ["memuat hoaks, bencana", "kurang dari 10", "lebih dari 3 hari"],
              when: {
                kind: "and",
                operands: [
                  {
                    kind: "contains",
                    fact: { kind: "fact", path: ["isu", "pemicu"] },
                    values: [
                      { kind: "word", word: "hoaks" },
                      { kind: "word", word: "bencana" },
                    ],
                  },
                  {
                    kind: "compare",
                    left: { kind: "fact", path: ["isu", "jangkauan"] },
                    operator: "<",
                    right: { kind: "number", value: "10" },
                  },
                  {
                    kind: "compare",
                    left: { kind: "fact", path: ["isu", "lama"] },
                    operator: ">",
                    right: { kind: "duration", duration: { count: 3, unit: "calendar-day" } },
                  },
                ],
              },
              whole: true,
              result: "ya",
            },
            {
              cells: [null, "paling tinggi 10", null],
              when: {
                kind: "compare",
                left: { kind: "fact", path: ["isu", "jangkauan"] },
                operator: "<=",
                right: { kind: "number", value: "10" },
              },
              whole: true,
              result: "tidak",
            },
            { cells: [null, "banyak", null], result: "tidak" },
          ],
          provision: "pasal-1-ayat-2-huruf-b",
        },
      ],
      ["condition/not-a-choice «banyak»: «banyak» bukan nilai `isu.jangkauan`, yang berjenis bilangan (tayangan)."],
    ],
  ] as const)("%j", (lines, below, read, found) =>
    expect(blockTold("keputusan", lines, below)).toEqual({ read, found }),
  );
});
