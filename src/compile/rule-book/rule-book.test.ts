import { describe, expect, it } from "vitest";
import { normsTold } from "../../testing/book-told.js";

/** What rules become in the rule book; one rule a Pasal, read by `compileRules`. */
describe("modalities", () => {
  it.each([
    [
      ["id: a\npelaku: admin\nwajib: menjawab Isu Publik"],
      [
        {
          id: "a",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          owes: { act: "jawab-isu", done: "isu.dijawab" },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndilarang: menghapus arsip"],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          bars: { act: "hapus-arsip", anyActor: false },
        },
      ],
    ],
    [
      [
        "id: a\npelaku: admin\ndapat: menghapus arsip",
        "id: b\npelaku: admin\nberhak: menyimpan arsip",
        "id: c\npelaku: pic\nberwenang: menyiarkan pernyataan",
      ],
      [
        {
          id: "a",
          modality: "permission",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          grants: "hapus-arsip",
        },
        {
          id: "b",
          modality: "right",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menyimpan arsip", act: "simpan-arsip" },
          when: "",
          grants: "simpan-arsip",
        },
        {
          id: "c",
          modality: "power",
          bearer: [{ kind: "role", role: "pic" }],
          bound: ["pic"],
          act: { words: "menyiarkan pernyataan", act: "siarkan" },
          when: "",
          grants: "siarkan",
        },
      ],
    ],
    [
      [
        "id: a\npelaku: admin\nharus: memenuhi syarat\nuntuk: menyiarkan pernyataan\nunsur: { a: isu.lintas, b: isu.tingkat = krisis }",
      ],
      [
        {
          id: "a",
          modality: "requirement",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "memenuhi syarat", act: "penuhi-syarat" },
          when: "",
          bars: {
            act: "siarkan",
            anyActor: true,
            when: "tidak benar bahwa (“lintas” terpenuhi dan “tingkat” adalah krisis)",
            connector: "all",
            parts: ["a (isu.lintas): “lintas” terpenuhi", "b (isu.tingkat = krisis): “tingkat” adalah krisis"],
          },
        },
      ],
    ],
    [
      [
        "id: a\npelaku: admin\nharus: memenuhi syarat\nuntuk: menyiarkan pernyataan\nunsur: { a: isu.lintas, b: isu.tingkat = krisis } # atau",
      ],
      [
        {
          id: "a",
          modality: "requirement",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "memenuhi syarat", act: "penuhi-syarat" },
          when: "",
          bars: {
            act: "siarkan",
            anyActor: true,
            when: "tidak benar bahwa (“lintas” terpenuhi atau “tingkat” adalah krisis)",
            connector: "any",
            parts: ["a (isu.lintas): “lintas” terpenuhi", "b (isu.tingkat = krisis): “tingkat” adalah krisis"],
          },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\nharus: menjawab Isu Publik\nuntuk: menyiarkan pernyataan"],
      [
        {
          id: "a",
          modality: "requirement",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          bars: { act: "siarkan", anyActor: true, when: "tidak benar bahwa (“jawaban” sudah terjadi)" },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\nharus: menghapus arsip\nuntuk: menyiarkan pernyataan"],
      [
        {
          id: "a",
          modality: "requirement",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\nhanya_dapat: menyiarkan pernyataan\nbila: isu.lintas"],
      [
        {
          id: "a",
          modality: "permission",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menyiarkan pernyataan", act: "siarkan" },
          when: "(isu.lintas): “lintas” terpenuhi",
          grants: "siarkan",
        },
        {
          id: "a.lainnya",
          modality: "prohibition",
          act: { words: "menyiarkan pernyataan", act: "siarkan" },
          when: "",
          defeatedBy: ["a"],
          bars: { act: "siarkan", anyActor: true },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\nhanya_dapat: { a: menyiarkan pernyataan, b: menghapus arsip }"],
      [
        {
          id: "a.a",
          key: "a",
          modality: "permission",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menyiarkan pernyataan", act: "siarkan" },
          when: "",
          grants: "siarkan",
        },
        {
          id: "a.a_lainnya",
          modality: "prohibition",
          act: { words: "menyiarkan pernyataan", act: "siarkan" },
          when: "",
          defeatedBy: ["a.a"],
          bars: { act: "siarkan", anyActor: true },
        },
        {
          id: "a.b",
          key: "b",
          modality: "permission",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          grants: "hapus-arsip",
        },
        {
          id: "a.b_lainnya",
          modality: "prohibition",
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          defeatedBy: ["a.b"],
          bars: { act: "hapus-arsip", anyActor: true },
        },
      ],
    ],
  ] as const)("%j", (rules, norms) => expect(normsTold(rules)).toEqual(norms));
});

describe("who is bound", () => {
  it.each([
    [
      ["id: a\npelaku: pegawai dan pic\ndilarang: menghapus arsip"],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [
            {
              kind: "each",
              members: [
                { kind: "role", role: "pegawai" },
                { kind: "role", role: "pic" },
              ],
            },
          ],
          bound: ["pegawai", "pic"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          bars: { act: "hapus-arsip", anyActor: false },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin atau pic\ndilarang: menghapus arsip"],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [
            {
              kind: "either",
              members: [
                { kind: "role", role: "admin" },
                { kind: "role", role: "pic" },
              ],
            },
          ],
          bound: ["admin", "pic"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          bars: { act: "hapus-arsip", anyActor: false },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin bersama pic\ndilarang: menghapus arsip"],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [
            {
              kind: "joint",
              members: [
                { kind: "role", role: "admin" },
                { kind: "role", role: "pic" },
              ],
            },
          ],
          bound: ["admin", "pic"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          bars: { act: "hapus-arsip", anyActor: false },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndilarang: menghapus arsip", "id: b\npelaku: menurut a\ndilarang: menyiarkan pernyataan"],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          bars: { act: "hapus-arsip", anyActor: false },
        },
        {
          id: "b",
          modality: "prohibition",
          bearer: [{ kind: "as-in", rule: "a" }],
          bound: ["admin"],
          act: { words: "menyiarkan pernyataan", act: "siarkan" },
          when: "",
          bars: { act: "siarkan", anyActor: false },
        },
      ],
    ],
    [
      [
        "id: a\npelaku: admin\ndilarang: menghapus arsip",
        "id: b\npelaku: pengganti menurut a\ndilarang: menyiarkan pernyataan",
      ],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          bars: { act: "hapus-arsip", anyActor: false },
        },
        {
          id: "b",
          modality: "prohibition",
          bearer: [{ kind: "substitutes-of", rule: "a" }],
          bound: ["pic", "sekda"],
          act: { words: "menyiarkan pernyataan", act: "siarkan" },
          when: "",
          bars: { act: "siarkan", anyActor: false },
        },
      ],
    ],
    [
      [
        "id: a\nmenurut: isu.tingkat\npelaku: { rutin: admin, krisis: pic }\nwajib: menyetujui Tanggapan",
        "id: b\nmenurut: isu.tingkat\npelaku: menurut a\ndilarang: menghapus arsip",
      ],
      [
        {
          id: "a.rutin",
          key: "rutin",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menyetujui Tanggapan", act: "setujui" },
          when: "“tingkat” adalah rutin",
          owes: { act: "setujui" },
        },
        {
          id: "a.krisis",
          key: "krisis",
          modality: "obligation",
          bearer: [{ kind: "role", role: "pic" }],
          bound: ["pic"],
          act: { words: "menyetujui Tanggapan", act: "setujui" },
          when: "“tingkat” adalah krisis",
          owes: { act: "setujui" },
        },
        {
          id: "b.rutin",
          key: "rutin",
          modality: "prohibition",
          bearer: [{ kind: "as-in", rule: "a" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "“tingkat” adalah rutin",
          bars: { act: "hapus-arsip", anyActor: false },
        },
        {
          id: "b.krisis",
          key: "krisis",
          modality: "prohibition",
          bearer: [{ kind: "as-in", rule: "a" }],
          bound: ["pic"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "“tingkat” adalah krisis",
          bars: { act: "hapus-arsip", anyActor: false },
        },
      ],
    ],
    [
      [
        "id: a\nmenurut: isu.tingkat\npelaku: { rutin: admin, krisis: bupati }\nwajib: menyetujui Tanggapan",
        "id: b\nmenurut: isu.tingkat\npelaku: pengganti menurut a\ndilarang: menghapus arsip",
      ],
      [
        {
          id: "a.rutin",
          key: "rutin",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menyetujui Tanggapan", act: "setujui" },
          when: "“tingkat” adalah rutin",
          owes: { act: "setujui" },
        },
        {
          id: "a.krisis",
          key: "krisis",
          modality: "obligation",
          bearer: [{ kind: "role", role: "bupati" }],
          bound: ["bupati"],
          act: { words: "menyetujui Tanggapan", act: "setujui" },
          when: "“tingkat” adalah krisis",
          owes: { act: "setujui" },
        },
        {
          id: "b.rutin",
          key: "rutin",
          modality: "prohibition",
          bearer: [{ kind: "substitutes-of", rule: "a" }],
          bound: ["pic", "sekda"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "“tingkat” adalah rutin",
          bars: { act: "hapus-arsip", anyActor: false },
        },
        {
          id: "b.krisis",
          key: "krisis",
          modality: "prohibition",
          bearer: [{ kind: "substitutes-of", rule: "a" }],
          bound: ["sekda"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "“tingkat” adalah krisis",
          bars: { act: "hapus-arsip", anyActor: false },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\nwajib: menjawab Isu Publik\nterhadap: bupati dan sekda"],
      [
        {
          id: "a",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          counterparty: ["bupati", "sekda"],
          when: "",
          owes: { act: "jawab-isu", done: "isu.dijawab" },
        },
      ],
    ],
  ] as const)("%j", (rules, norms) => expect(normsTold(rules)).toEqual(norms));
});

describe("when it applies", () => {
  it.each([
    [
      ["id: a\npelaku: admin\ndilarang: menghapus arsip\nbila: isu.lintas\nkecuali: isu.tingkat = krisis"],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "“lintas” terpenuhi dan “tingkat” bukan krisis",
          bars: { act: "hapus-arsip", anyActor: false },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndilarang: menghapus arsip\nbila: isu.lintas\nkecuali: bukan isu.tingkat = krisis"],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "“lintas” terpenuhi dan “tingkat” adalah krisis",
          bars: { act: "hapus-arsip", anyActor: false },
        },
      ],
    ],
    [
      [
        "id: a\npelaku: admin\ndilarang: menghapus arsip\nbila: isu.lintas dan isu.tingkat = krisis\nkecuali: isu.jangkauan > 10 dan isu.lintas",
      ],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "“lintas” terpenuhi, “tingkat” adalah krisis, dan tidak benar bahwa (“jangkauan” lebih dari 10 tayangan dan “lintas” terpenuhi)",
          bars: { act: "hapus-arsip", anyActor: false },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndapat: menghapus arsip\nunsur: { a: isu.lintas, b: isu.tingkat = krisis }"],
      [
        {
          id: "a",
          modality: "permission",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "“lintas” terpenuhi dan “tingkat” adalah krisis",
          grants: "hapus-arsip",
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndapat: menghapus arsip\nunsur: { a: isu.lintas, b: isu.tingkat = krisis } # atau"],
      [
        {
          id: "a",
          modality: "permission",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "“lintas” terpenuhi atau “tingkat” adalah krisis",
          grants: "hapus-arsip",
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndapat: menghapus arsip\npaling_lama: 3 hari sejak isu.terdeteksi"],
      [
        {
          id: "a",
          modality: "permission",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "saat ini paling lambat 3 hari sejak “terdeteksi”",
          grants: "hapus-arsip",
          limits: [
            {
              bound: "at-most",
              text: "3 hari sejak isu.terdeteksi",
              form: "within",
              period: { count: 3, unit: "calendar-day" },
              event: "isu.terdeteksi",
            },
          ],
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndapat: menghapus arsip\npaling_cepat: 3 hari sejak isu.terdeteksi"],
      [
        {
          id: "a",
          modality: "permission",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "saat ini paling cepat 3 hari sejak “terdeteksi”",
          grants: "hapus-arsip",
          limits: [
            {
              bound: "at-earliest",
              text: "3 hari sejak isu.terdeteksi",
              form: "within",
              period: { count: 3, unit: "calendar-day" },
              event: "isu.terdeteksi",
            },
          ],
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndapat: menghapus arsip\npaling_lambat: 3 hari sebelum isu.terdeteksi"],
      [
        {
          id: "a",
          modality: "permission",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "saat ini paling lambat 3 hari sebelum “terdeteksi”",
          grants: "hapus-arsip",
          limits: [
            {
              bound: "at-latest",
              text: "3 hari sebelum isu.terdeteksi",
              form: "before",
              period: { count: 3, unit: "calendar-day" },
              event: "isu.terdeteksi",
            },
          ],
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndapat: menjawab Isu Publik\npaling_lama: 3 hari sejak isu.dijawab"],
      [
        {
          id: "a",
          modality: "permission",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          grants: "jawab-isu",
          limits: [
            {
              bound: "at-most",
              text: "3 hari sejak isu.dijawab",
              form: "within",
              period: { count: 3, unit: "calendar-day" },
              event: "isu.dijawab",
            },
          ],
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndilarang: menghapus arsip\npaling_singkat: 3 hari sejak isu.terdeteksi"],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "saat ini paling cepat 3 hari sejak “terdeteksi”",
          bars: { act: "hapus-arsip", anyActor: false },
          limits: [
            {
              bound: "at-least",
              text: "3 hari sejak isu.terdeteksi",
              form: "within",
              period: { count: 3, unit: "calendar-day" },
              event: "isu.terdeteksi",
            },
          ],
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndilarang: menghapus arsip\nsetelah: sudah isu.terdeteksi"],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "“terdeteksi” sudah terjadi",
          bars: { act: "hapus-arsip", anyActor: false },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndilarang: menghapus arsip\nsetelah: menjawab Isu Publik"],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "“jawaban” sudah terjadi",
          bars: { act: "hapus-arsip", anyActor: false },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndilarang: menghapus arsip\nsebelum: menjawab Isu Publik"],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "tidak benar bahwa (“jawaban” sudah terjadi)",
          bars: { act: "hapus-arsip", anyActor: false },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndilarang: menghapus arsip\nsebelum: menyimpan arsip"],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          bars: { act: "hapus-arsip", anyActor: false },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndilarang: menghapus arsip\nsebelum: isu.terdeteksi"],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "tidak benar bahwa (“terdeteksi” sudah terjadi)",
          bars: { act: "hapus-arsip", anyActor: false },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndilarang: menghapus arsip\nsetelah: isu.lintas"],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "“lintas” terpenuhi",
          bars: { act: "hapus-arsip", anyActor: false },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndilarang: menghapus arsip\npada_saat: isu.lintas"],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "“lintas” terpenuhi",
          bars: { act: "hapus-arsip", anyActor: false },
        },
      ],
    ],
  ] as const)("%j", (rules, norms) => expect(normsTold(rules)).toEqual(norms));
});

describe("what letters and choices part", () => {
  it.each([
    [
      ["id: a\npelaku: admin\nwajib: { a: menjawab Isu Publik, b: menyimpan arsip }\nbila: { b: isu.lintas }"],
      [
        {
          id: "a.a",
          key: "a",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          owes: { act: "jawab-isu", done: "isu.dijawab" },
        },
        {
          id: "a.b",
          key: "b",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menyimpan arsip", act: "simpan-arsip" },
          when: "(isu.lintas): “lintas” terpenuhi",
          owes: { act: "simpan-arsip" },
        },
      ],
    ],
    [
      [
        "id: a\npelaku: admin\nwajib: menjawab Isu Publik\nmenurut: isu.tingkat\nsejak: isu.terdeteksi\npaling_lambat: { rutin: 3 hari, krisis: 1 jam }",
      ],
      [
        {
          id: "a.rutin",
          key: "rutin",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "“tingkat” adalah rutin",
          owes: { act: "jawab-isu", done: "isu.dijawab" },
          limits: [
            {
              bound: "at-latest",
              text: "3 hari",
              form: "within",
              period: { count: 3, unit: "calendar-day" },
              event: "isu.terdeteksi",
            },
          ],
        },
        {
          id: "a.krisis",
          key: "krisis",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "“tingkat” adalah krisis",
          owes: { act: "jawab-isu", done: "isu.dijawab" },
          limits: [
            {
              bound: "at-latest",
              text: "1 jam",
              form: "within",
              period: { count: 1, unit: "hour" },
              event: "isu.terdeteksi",
            },
          ],
        },
      ],
    ],
    [
      [
        "id: a\npelaku: admin\nwajib: menjawab Isu Publik\nmenurut: isu.lintas\nsejak: isu.terdeteksi\npaling_lambat: { ya: 3 hari, tidak: 1 jam }",
      ],
      [
        {
          id: "a.ya",
          key: "ya",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "“lintas” terpenuhi",
          owes: { act: "jawab-isu", done: "isu.dijawab" },
          limits: [
            {
              bound: "at-latest",
              text: "3 hari",
              form: "within",
              period: { count: 3, unit: "calendar-day" },
              event: "isu.terdeteksi",
            },
          ],
        },
        {
          id: "a.tidak",
          key: "tidak",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "“lintas” tidak terpenuhi",
          owes: { act: "jawab-isu", done: "isu.dijawab" },
          limits: [
            {
              bound: "at-latest",
              text: "1 jam",
              form: "within",
              period: { count: 1, unit: "hour" },
              event: "isu.terdeteksi",
            },
          ],
        },
      ],
    ],
    [
      [
        "id: a\npelaku: admin\nwajib: { a: menjawab Isu Publik, b: menyimpan arsip }\npenilaian: { b: manusia }\nalasan: Dinilai manusia.",
      ],
      [
        {
          id: "a.a",
          key: "a",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          owes: { act: "jawab-isu", done: "isu.dijawab" },
          reason: "Dinilai manusia.",
        },
        {
          id: "a.b",
          key: "b",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menyimpan arsip", act: "simpan-arsip" },
          when: "",
          owes: { act: "simpan-arsip" },
          assessment: "human",
          reason: "Dinilai manusia.",
        },
      ],
    ],
    [
      [
        "id: a\npelaku: admin\ndilarang: menghapus arsip\npada_saat: menyiarkan pernyataan\nunsur: { a: isu.lintas, b: isu.tingkat = krisis }",
      ],
      [
        {
          id: "a.a",
          key: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "(isu.lintas): “lintas” terpenuhi",
          bars: { act: "siarkan", anyActor: false },
        },
        {
          id: "a.b",
          key: "b",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "(isu.tingkat = krisis): “tingkat” adalah krisis",
          bars: { act: "siarkan", anyActor: false },
        },
      ],
    ],
  ] as const)("%j", (rules, norms) => expect(normsTold(rules)).toEqual(norms));
});

describe("what is owed, and by when", () => {
  it.each([
    [
      ["id: a\npelaku: admin\nwajib: menjawab Isu Publik\npaling_lambat: 3 hari kerja sejak isu.terdeteksi"],
      [
        {
          id: "a",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          owes: { act: "jawab-isu", done: "isu.dijawab" },
          limits: [
            {
              bound: "at-latest",
              text: "3 hari kerja sejak isu.terdeteksi",
              form: "within",
              period: { count: 3, unit: "working-day" },
              event: "isu.terdeteksi",
            },
          ],
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\nwajib: menjawab Isu Publik\npaling_lambat: 3 hari sebelum isu.terdeteksi"],
      [
        {
          id: "a",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          owes: { act: "jawab-isu", done: "isu.dijawab" },
          limits: [
            {
              bound: "at-latest",
              text: "3 hari sebelum isu.terdeteksi",
              form: "before",
              period: { count: 3, unit: "calendar-day" },
              event: "isu.terdeteksi",
            },
          ],
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\nwajib: menjawab Isu Publik\npaling_lama: 3 hari"],
      [
        {
          id: "a",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          owes: { act: "jawab-isu", done: "isu.dijawab" },
          limits: [{ bound: "at-most", text: "3 hari", period: { count: 3, unit: "calendar-day" } }],
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\nwajib: menjawab Isu Publik\npaling_lambat: tanggal 10 bulan berikutnya"],
      [
        {
          id: "a",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          owes: { act: "jawab-isu", done: "isu.dijawab" },
          limits: [
            { bound: "at-latest", text: "tanggal 10 bulan berikutnya", form: "day-of", day: 10, monthsAhead: 1 },
          ],
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\nwajib: menjawab Isu Publik\npaling_lambat: tanggal 5 bulan berjalan"],
      [
        {
          id: "a",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          owes: { act: "jawab-isu", done: "isu.dijawab" },
          limits: [{ bound: "at-latest", text: "tanggal 5 bulan berjalan", form: "day-of", day: 5, monthsAhead: 0 }],
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\nwajib: menjawab Isu Publik\nsebelum: isu.terdeteksi"],
      [
        {
          id: "a",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          owes: { act: "jawab-isu", done: "isu.dijawab" },
          limits: [{ bound: "at-latest", text: "sebelum isu.terdeteksi", form: "before", event: "isu.terdeteksi" }],
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\nwajib: menjawab Isu Publik\nsebelum: menyiarkan pernyataan"],
      [
        {
          id: "a",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          bars: { act: "siarkan", anyActor: false, when: "tidak benar bahwa (“jawaban” sudah terjadi)" },
          owes: { act: "jawab-isu", done: "isu.dijawab", moment: "before", with: "siarkan" },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\nwajib: menyimpan arsip\nsebelum: menyiarkan pernyataan"],
      [
        {
          id: "a",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menyimpan arsip", act: "simpan-arsip" },
          when: "",
          owes: { act: "simpan-arsip", moment: "before", with: "siarkan" },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\nwajib: menjawab Isu Publik\npada_saat: menyiarkan pernyataan"],
      [
        {
          id: "a",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          owes: { act: "jawab-isu", done: "isu.dijawab", moment: "during", with: "siarkan" },
        },
      ],
    ],
    [
      [
        "id: a\npelaku: admin\nwajib: menjawab Isu Publik\npada_saat: menyiarkan pernyataan\nunsur: { a: isu.lintas, b: isu.tingkat = krisis }",
      ],
      [
        {
          id: "a",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          bars: {
            act: "siarkan",
            anyActor: false,
            when: "tidak benar bahwa (“lintas” terpenuhi dan “tingkat” adalah krisis)",
            connector: "all",
            parts: ["a (isu.lintas): “lintas” terpenuhi", "b (isu.tingkat = krisis): “tingkat” adalah krisis"],
          },
          owes: { act: "jawab-isu", done: "isu.dijawab", moment: "during", with: "siarkan" },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\nwajib: menjawab Isu Publik\nsetiap: 3 bulan, isu.terdeteksi\nsejak: isu.terdeteksi"],
      [
        {
          id: "a",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          owes: {
            act: "jawab-isu",
            done: "isu.dijawab",
            every: { periods: [{ count: 3, unit: "month" }], events: ["isu.terdeteksi"], since: "isu.terdeteksi" },
          },
        },
      ],
    ],
    [
      [
        "id: a\npelaku: admin\nharus: menjawab Isu Publik\nuntuk: menyiarkan pernyataan\npaling_lambat: 3 hari sejak isu.terdeteksi",
      ],
      [
        {
          id: "a",
          modality: "requirement",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          bars: { act: "siarkan", anyActor: true, when: "tidak benar bahwa (“jawaban” sudah terjadi)" },
          owes: { act: "jawab-isu", done: "isu.dijawab" },
          limits: [
            {
              bound: "at-latest",
              text: "3 hari sejak isu.terdeteksi",
              form: "within",
              period: { count: 3, unit: "calendar-day" },
              event: "isu.terdeteksi",
            },
          ],
        },
      ],
    ],
  ] as const)("%j", (rules, norms) => expect(normsTold(rules)).toEqual(norms));
});

describe("approvals", () => {
  it.each([
    [
      ["id: a\npelaku: admin\ndilarang: menyiarkan pernyataan\npersetujuan: bupati"],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menyiarkan pernyataan", act: "siarkan" },
          when: "",
          bars: { act: "siarkan", anyActor: false, approval: { mode: "all", roles: ["bupati"] } },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndilarang: menyiarkan pernyataan\npersetujuan: bupati atau sekda"],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menyiarkan pernyataan", act: "siarkan" },
          when: "",
          bars: { act: "siarkan", anyActor: false, approval: { mode: "any", roles: ["bupati", "sekda"] } },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndilarang: menyiarkan pernyataan\npersetujuan: bupati dan sekda"],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menyiarkan pernyataan", act: "siarkan" },
          when: "",
          bars: { act: "siarkan", anyActor: false, approval: { mode: "all", roles: ["bupati", "sekda"] } },
        },
      ],
    ],
    [
      [
        "id: setuju\npelaku: bupati\nwajib: menyetujui Tanggapan",
        "id: a\npelaku: admin\ndilarang: menyiarkan pernyataan\nsebelum: dipenuhi setuju",
      ],
      [
        {
          id: "setuju",
          modality: "obligation",
          bearer: [{ kind: "role", role: "bupati" }],
          bound: ["bupati"],
          act: { words: "menyetujui Tanggapan", act: "setujui" },
          when: "",
          owes: { act: "setujui" },
        },
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menyiarkan pernyataan", act: "siarkan" },
          when: "",
          bars: { act: "siarkan", anyActor: false, approval: { mode: "all", roles: ["bupati"] } },
        },
      ],
    ],
    [
      [
        "id: setuju\npelaku: bupati\nwajib: menyetujui Tanggapan",
        "id: a\npelaku: admin\ndilarang: menyiarkan pernyataan\nsebelum: dipenuhi setuju\npersetujuan: sekda",
      ],
      [
        {
          id: "setuju",
          modality: "obligation",
          bearer: [{ kind: "role", role: "bupati" }],
          bound: ["bupati"],
          act: { words: "menyetujui Tanggapan", act: "setujui" },
          when: "",
          owes: { act: "setujui" },
        },
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menyiarkan pernyataan", act: "siarkan" },
          when: "",
          bars: { act: "siarkan", anyActor: false, approval: { mode: "all", roles: ["sekda", "bupati"] } },
        },
      ],
    ],
    [
      [
        "id: setuju\nmenurut: isu.tingkat\npelaku: { rutin: sekda, krisis: bupati }\nwajib: menyetujui Tanggapan",
        "id: a\npelaku: admin\ndilarang: menyiarkan pernyataan\nsebelum: dipenuhi setuju",
      ],
      [
        {
          id: "setuju.rutin",
          key: "rutin",
          modality: "obligation",
          bearer: [{ kind: "role", role: "sekda" }],
          bound: ["sekda"],
          act: { words: "menyetujui Tanggapan", act: "setujui" },
          when: "“tingkat” adalah rutin",
          owes: { act: "setujui" },
        },
        {
          id: "setuju.krisis",
          key: "krisis",
          modality: "obligation",
          bearer: [{ kind: "role", role: "bupati" }],
          bound: ["bupati"],
          act: { words: "menyetujui Tanggapan", act: "setujui" },
          when: "“tingkat” adalah krisis",
          owes: { act: "setujui" },
        },
        {
          id: "a.rutin",
          key: "rutin",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menyiarkan pernyataan", act: "siarkan" },
          when: "“tingkat” adalah rutin",
          bars: { act: "siarkan", anyActor: false, approval: { mode: "all", roles: ["sekda"] } },
        },
        {
          id: "a.krisis",
          key: "krisis",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menyiarkan pernyataan", act: "siarkan" },
          when: "“tingkat” adalah krisis",
          bars: { act: "siarkan", anyActor: false, approval: { mode: "all", roles: ["bupati"] } },
        },
      ],
    ],
    [
      [
        "id: b\npelaku: bupati\nwajib: menyimpan arsip",
        "id: a\npelaku: admin\ndilarang: menyiarkan pernyataan\nsebelum: dipenuhi b",
      ],
      [
        {
          id: "b",
          modality: "obligation",
          bearer: [{ kind: "role", role: "bupati" }],
          bound: ["bupati"],
          act: { words: "menyimpan arsip", act: "simpan-arsip" },
          when: "",
          owes: { act: "simpan-arsip" },
        },
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menyiarkan pernyataan", act: "siarkan" },
          when: "aturan “b” tidak dipenuhi",
          bars: { act: "siarkan", anyActor: false },
        },
      ],
    ],
    [
      [
        "id: b\npelaku: bupati\nwajib: menjawab Isu Publik\npaling_lambat: 3 hari sejak isu.terdeteksi",
        "id: a\npelaku: admin\ndapat: menyiarkan pernyataan\nbila: terlampaui b",
      ],
      [
        {
          id: "b",
          modality: "obligation",
          bearer: [{ kind: "role", role: "bupati" }],
          bound: ["bupati"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          owes: { act: "jawab-isu", done: "isu.dijawab" },
          limits: [
            {
              bound: "at-latest",
              text: "3 hari sejak isu.terdeteksi",
              form: "within",
              period: { count: 3, unit: "calendar-day" },
              event: "isu.terdeteksi",
            },
          ],
        },
        {
          id: "a",
          modality: "permission",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menyiarkan pernyataan", act: "siarkan" },
          when: "(terlampaui b): batas waktu aturan “b” terlampaui",
          grants: "siarkan",
        },
      ],
    ],
    [
      [
        "id: b\npelaku: bupati\nwajib: menjawab Isu Publik\npaling_lambat: 3 hari sejak isu.terdeteksi",
        "id: a\npelaku: admin\ndapat: menyiarkan pernyataan\nsetelah: dilanggar b",
      ],
      [
        {
          id: "b",
          modality: "obligation",
          bearer: [{ kind: "role", role: "bupati" }],
          bound: ["bupati"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          owes: { act: "jawab-isu", done: "isu.dijawab" },
          limits: [
            {
              bound: "at-latest",
              text: "3 hari sejak isu.terdeteksi",
              form: "within",
              period: { count: 3, unit: "calendar-day" },
              event: "isu.terdeteksi",
            },
          ],
        },
        {
          id: "a",
          modality: "permission",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menyiarkan pernyataan", act: "siarkan" },
          when: "aturan “b” dilanggar",
          grants: "siarkan",
        },
      ],
    ],
  ] as const)("%j", (rules, norms) => expect(normsTold(rules)).toEqual(norms));
});

describe("exceptions and consequences", () => {
  it.each([
    [
      [
        "id: a\npelaku: admin\ndilarang: menghapus arsip",
        "id: b\npelaku: admin\ndapat: menghapus arsip\nbila: isu.lintas\nmengecualikan: [a]",
      ],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          defeatedBy: ["b"],
          bars: { act: "hapus-arsip", anyActor: false },
        },
        {
          id: "b",
          modality: "permission",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "(isu.lintas): “lintas” terpenuhi",
          grants: "hapus-arsip",
        },
      ],
    ],
    [
      [
        "id: a\npelaku: admin\nhanya_dapat: menyiarkan pernyataan",
        "id: b\npelaku: pic\ndapat: menyiarkan pernyataan\nmengecualikan: [a]",
      ],
      [
        {
          id: "a",
          modality: "permission",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menyiarkan pernyataan", act: "siarkan" },
          when: "",
          defeatedBy: ["b"],
          grants: "siarkan",
        },
        {
          id: "a.lainnya",
          modality: "prohibition",
          act: { words: "menyiarkan pernyataan", act: "siarkan" },
          when: "",
          defeatedBy: ["a", "b"],
          bars: { act: "siarkan", anyActor: true },
        },
        {
          id: "b",
          modality: "permission",
          bearer: [{ kind: "role", role: "pic" }],
          bound: ["pic"],
          act: { words: "menyiarkan pernyataan", act: "siarkan" },
          when: "",
          grants: "siarkan",
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndilarang: menghapus arsip", "id: b\npelaku: admin\ndikenai: menghapus arsip\natas: [a]"],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          bars: { act: "hapus-arsip", anyActor: false },
          consequences: ["b"],
        },
        {
          id: "b",
          modality: "sanction",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip" },
          when: "",
          follows: ["a"],
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndilarang: menghapus arsip", "id: b\npelaku: pic\ndikenai: menghapus arsip\natas: [a]"],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          bars: { act: "hapus-arsip", anyActor: false },
        },
        {
          id: "b",
          modality: "sanction",
          bearer: [{ kind: "role", role: "pic" }],
          bound: ["pic"],
          act: { words: "menghapus arsip" },
          when: "",
        },
      ],
    ],
    [
      [
        "id: a\npelaku: admin\ndilarang: menghapus arsip",
        "id: b\npelaku: pegawai\ndikenai: menghapus arsip\natas: [Pasal 1]",
      ],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          bars: { act: "hapus-arsip", anyActor: false },
          consequences: ["b"],
        },
        {
          id: "b",
          modality: "sanction",
          bearer: [{ kind: "role", role: "pegawai" }],
          bound: ["pegawai"],
          act: { words: "menghapus arsip" },
          when: "",
          follows: ["a"],
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndapat: menghapus arsip", "id: b\npelaku: admin\ndikenai: menghapus arsip\natas: [a]"],
      [
        {
          id: "a",
          modality: "permission",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          grants: "hapus-arsip",
        },
        {
          id: "b",
          modality: "sanction",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip" },
          when: "",
        },
      ],
    ],
    [
      [
        "id: a\npelaku: admin\nharus: menjawab Isu Publik\nuntuk: menyiarkan pernyataan",
        "id: b\npelaku: admin\ndikenai: menghapus arsip\natas: [a]",
      ],
      [
        {
          id: "a",
          modality: "requirement",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          bars: { act: "siarkan", anyActor: true, when: "tidak benar bahwa (“jawaban” sudah terjadi)" },
        },
        {
          id: "b",
          modality: "sanction",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip" },
          when: "",
        },
      ],
    ],
    [
      [
        "id: a\npelaku: admin\ndilarang: menghapus arsip",
        "id: b\npelaku: admin\nwajib: menjawab Isu Publik",
        "id: c\npelaku: admin\ndikenai: menghapus arsip\natas: [b, a]\nunsur: { a: menghapus arsip, b: menyimpan arsip }\nurutan: bertahap",
      ],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          bars: { act: "hapus-arsip", anyActor: false },
          consequences: ["c"],
        },
        {
          id: "b",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          owes: { act: "jawab-isu", done: "isu.dijawab" },
          consequences: ["c"],
        },
        {
          id: "c",
          modality: "sanction",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip" },
          when: "",
          follows: ["a", "b"],
          imposes: ["a: menghapus arsip", "b: menyimpan arsip"],
          graduated: true,
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ntidak_dikenai: menghapus arsip dan menyimpan arsip\nbila: isu.darurat"],
      [
        {
          id: "a",
          modality: "exemption",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip dan menyimpan arsip" },
          when: "(isu.darurat): “darurat” terpenuhi",
          exempts: ["hapus-arsip", "simpan-arsip"],
        },
      ],
    ],
    [
      [
        "id: a\npelaku: admin\ntidak_dikenai: menghapus arsip, menyimpan arsip, atau menyiarkan pernyataan\nbila: isu.darurat",
      ],
      [
        {
          id: "a",
          modality: "exemption",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip, menyimpan arsip, atau menyiarkan pernyataan" },
          when: "(isu.darurat): “darurat” terpenuhi",
          exempts: ["hapus-arsip", "simpan-arsip", "siarkan"],
        },
      ],
    ],
  ] as const)("%j", (rules, norms) => expect(normsTold(rules)).toEqual(norms));
});

describe("small keys", () => {
  it.each([
    [
      [
        "id: a\npelaku: admin\nwajib: menjawab Isu Publik\ncara: tertulis\nbentuk: surat\nbukti: [tanda terima, foto]\nperpanjangan: 3 hari\npaling_lama: 3 hari",
      ],
      [
        {
          id: "a",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          owes: { act: "jawab-isu", done: "isu.dijawab" },
          limits: [{ bound: "at-most", text: "3 hari", period: { count: 3, unit: "calendar-day" } }],
          extension: "3 hari",
          manner: "tertulis",
          instrument: "surat",
          evidence: ["tanda terima", "foto"],
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\nwajib: menjawab Isu Publik\npenilaian: manusia\nalasan: Tidak dapat dihitung."],
      [
        {
          id: "a",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          owes: { act: "jawab-isu", done: "isu.dijawab" },
          assessment: "human",
          reason: "Tidak dapat dihitung.",
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\nwajib: menjawab Isu Publik\ntafsir: Dibaca lain."],
      [
        {
          id: "a",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menjawab Isu Publik", act: "jawab-isu" },
          when: "",
          owes: { act: "jawab-isu", done: "isu.dijawab" },
          interpretation: "Dibaca lain.",
        },
      ],
    ],
    [["id: a\nketentuan: Isi pasal"], [{ id: "a", modality: "statement", act: { words: "Isi pasal" }, when: "" }]],
  ] as const)("%j", (rules, norms) => expect(normsTold(rules)).toEqual(norms));
});

describe("how long grants last, whom others follow, whom exceptions and sanctions reach", () => {
  it.each([
    [
      ["id: a\npelaku: admin\nberwenang: menghapus arsip\npaling_lama: 3 hari sejak isu.terdeteksi"],
      [
        {
          id: "a",
          modality: "power",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "saat ini paling lambat 3 hari sejak “terdeteksi”",
          grants: "hapus-arsip",
          limits: [
            {
              bound: "at-most",
              text: "3 hari sejak isu.terdeteksi",
              form: "within",
              period: { count: 3, unit: "calendar-day" },
              event: "isu.terdeteksi",
            },
          ],
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\nberhak: menghapus arsip\npaling_lama: 3 hari sejak isu.terdeteksi"],
      [
        {
          id: "a",
          modality: "right",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "saat ini paling lambat 3 hari sejak “terdeteksi”",
          grants: "hapus-arsip",
          limits: [
            {
              bound: "at-most",
              text: "3 hari sejak isu.terdeteksi",
              form: "within",
              period: { count: 3, unit: "calendar-day" },
              event: "isu.terdeteksi",
            },
          ],
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\nhanya_dapat: menghapus arsip\npaling_lama: 3 hari sejak isu.terdeteksi"],
      [
        {
          id: "a",
          modality: "permission",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "saat ini paling lambat 3 hari sejak “terdeteksi”",
          grants: "hapus-arsip",
          limits: [
            {
              bound: "at-most",
              text: "3 hari sejak isu.terdeteksi",
              form: "within",
              period: { count: 3, unit: "calendar-day" },
              event: "isu.terdeteksi",
            },
          ],
        },
        {
          id: "a.lainnya",
          modality: "prohibition",
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          defeatedBy: ["a"],
          bars: { act: "hapus-arsip", anyActor: true },
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\ndapat: menghapus arsip\npaling_lama: 3 hari"],
      [
        {
          id: "a",
          modality: "permission",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          grants: "hapus-arsip",
          limits: [{ bound: "at-most", text: "3 hari", period: { count: 3, unit: "calendar-day" } }],
        },
      ],
    ],
    [
      ["id: a\npelaku: admin\nwajib: menghapus arsip\npaling_lama: 3 hari sejak isu.terdeteksi"],
      [
        {
          id: "a",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          owes: { act: "hapus-arsip" },
          limits: [
            {
              bound: "at-most",
              text: "3 hari sejak isu.terdeteksi",
              form: "within",
              period: { count: 3, unit: "calendar-day" },
              event: "isu.terdeteksi",
            },
          ],
        },
      ],
    ],
    [
      [
        "id: a\nmenurut: isu.tingkat\npelaku: { rutin: admin, krisis: pic }\nwajib: menyetujui Tanggapan",
        "id: b\npelaku: menurut a\ndilarang: menghapus arsip",
      ],
      [
        {
          id: "a.rutin",
          key: "rutin",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menyetujui Tanggapan", act: "setujui" },
          when: "“tingkat” adalah rutin",
          owes: { act: "setujui" },
        },
        {
          id: "a.krisis",
          key: "krisis",
          modality: "obligation",
          bearer: [{ kind: "role", role: "pic" }],
          bound: ["pic"],
          act: { words: "menyetujui Tanggapan", act: "setujui" },
          when: "“tingkat” adalah krisis",
          owes: { act: "setujui" },
        },
        {
          id: "b",
          modality: "prohibition",
          bearer: [{ kind: "as-in", rule: "a" }],
          bound: ["admin", "pic"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          bars: { act: "hapus-arsip", anyActor: false },
        },
      ],
    ],
    [
      [
        "id: a\nmenurut: isu.tingkat\npelaku: { rutin: admin, krisis: pic }\nwajib: menyetujui Tanggapan",
        "id: b\nmenurut: isu.lintas\npelaku: menurut a\ndilarang: menghapus arsip",
      ],
      [
        {
          id: "a.rutin",
          key: "rutin",
          modality: "obligation",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menyetujui Tanggapan", act: "setujui" },
          when: "“tingkat” adalah rutin",
          owes: { act: "setujui" },
        },
        {
          id: "a.krisis",
          key: "krisis",
          modality: "obligation",
          bearer: [{ kind: "role", role: "pic" }],
          bound: ["pic"],
          act: { words: "menyetujui Tanggapan", act: "setujui" },
          when: "“tingkat” adalah krisis",
          owes: { act: "setujui" },
        },
        {
          id: "b",
          modality: "prohibition",
          bearer: [{ kind: "as-in", rule: "a" }],
          bound: ["admin", "pic"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          bars: { act: "hapus-arsip", anyActor: false },
        },
      ],
    ],
    [
      ["id: a\nmenurut: isu.tingkat\npelaku: admin\nhanya_dapat: { rutin: menghapus arsip, krisis: menghapus arsip }"],
      [
        {
          id: "a.rutin",
          key: "rutin",
          modality: "permission",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "“tingkat” adalah rutin",
          grants: "hapus-arsip",
        },
        {
          id: "a.lainnya",
          modality: "prohibition",
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          defeatedBy: ["a.rutin", "a.krisis"],
          bars: { act: "hapus-arsip", anyActor: true },
        },
        {
          id: "a.krisis",
          key: "krisis",
          modality: "permission",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "“tingkat” adalah krisis",
          grants: "hapus-arsip",
        },
      ],
    ],
    [
      ["id: a\npelaku: menurut b\ndilarang: menghapus arsip", "id: b\npelaku: menurut a\ndilarang: menghapus arsip"],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "as-in", rule: "b" }],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          bars: { act: "hapus-arsip", anyActor: false },
        },
        {
          id: "b",
          modality: "prohibition",
          bearer: [{ kind: "as-in", rule: "a" }],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          bars: { act: "hapus-arsip", anyActor: false },
        },
      ],
    ],
    [
      [
        "id: a\npelaku: setiap-orang\ndilarang: menghapus arsip",
        "id: b\npelaku: admin\ndapat: menghapus arsip\nterhadap: bupati\nmengecualikan: [a]",
      ],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "setiap-orang" }],
          bound: ["setiap-orang"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          defeatedBy: ["b"],
          bars: { act: "hapus-arsip", anyActor: false },
        },
        {
          id: "b",
          modality: "permission",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          counterparty: ["bupati"],
          when: "",
          grants: "hapus-arsip",
        },
      ],
    ],
    [
      [
        "id: a\npelaku: admin\ndilarang: menghapus arsip\nterhadap: sekda",
        "id: b\npelaku: admin\ndapat: menghapus arsip\nterhadap: bupati\nmengecualikan: [a]",
      ],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          counterparty: ["sekda"],
          when: "",
          bars: { act: "hapus-arsip", anyActor: false },
        },
        {
          id: "b",
          modality: "permission",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          counterparty: ["bupati"],
          when: "",
          grants: "hapus-arsip",
        },
      ],
    ],
    [
      [
        "id: a\npelaku: admin\ndilarang: menghapus arsip",
        "id: b\npelaku: admin\ndikenai: menghapus arsip\natas: [a]\nmenurut: isu.tingkat\nbila: { rutin: isu.lintas, krisis: isu.lintas }",
      ],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          bars: { act: "hapus-arsip", anyActor: false },
          consequences: ["b.rutin", "b.krisis"],
        },
        {
          id: "b.rutin",
          key: "rutin",
          modality: "sanction",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip" },
          when: "“tingkat” adalah rutin dan “lintas” terpenuhi",
          follows: ["a"],
        },
        {
          id: "b.krisis",
          key: "krisis",
          modality: "sanction",
          bearer: [{ kind: "role", role: "admin" }],
          bound: ["admin"],
          act: { words: "menghapus arsip" },
          when: "“tingkat” adalah krisis dan “lintas” terpenuhi",
          follows: ["a"],
        },
      ],
    ],
    [
      [
        "id: a\npelaku: bupati dan admin\ndilarang: menghapus arsip",
        "id: b\npelaku: pic dan pegawai\ndikenai: menghapus arsip\natas: [a]",
      ],
      [
        {
          id: "a",
          modality: "prohibition",
          bearer: [
            {
              kind: "each",
              members: [
                { kind: "role", role: "bupati" },
                { kind: "role", role: "admin" },
              ],
            },
          ],
          bound: ["bupati", "admin"],
          act: { words: "menghapus arsip", act: "hapus-arsip" },
          when: "",
          bars: { act: "hapus-arsip", anyActor: false },
          consequences: ["b"],
        },
        {
          id: "b",
          modality: "sanction",
          bearer: [
            {
              kind: "each",
              members: [
                { kind: "role", role: "pic" },
                { kind: "role", role: "pegawai" },
              ],
            },
          ],
          bound: ["pic", "pegawai"],
          act: { words: "menghapus arsip" },
          when: "",
          follows: ["a"],
        },
      ],
    ],
  ] as const)("%j", (rules, norms) => expect(normsTold(rules)).toEqual(norms));
});
