import { describe, expect, it } from "vitest";
import { applyEdits } from "../diagnostics/apply-fixes.js";
import { yamlNode } from "../testing/yaml-node.js";
import { type SchemaName, validateYaml } from "./validate.js";

/** Findings as `code: message`, and whether they stand at the marked places, in order. */
function check(schema: SchemaName, text: string): string[] {
  const { node, spans } = yamlNode(text);
  const found = validateYaml(schema, node);
  expect(found.map(({ span }) => span)).toEqual(spans);
  return found.map(({ code, message }) => `${code}: ${message.id}`);
}

function only(schema: SchemaName, text: string) {
  const { node, source } = yamlNode(text);
  const found = validateYaml(schema, node);
  expect(found).toHaveLength(1);
  const [finding] = found;
  if (!finding) throw new Error("unreachable");
  const mended = finding.fix && applyEdits(source, finding.fix.edits).text;
  return { ...finding, mended };
}

const regulation = `jenis: peraturan-bupati
id: perbup-media-sosial
judul: Pengelolaan Media Sosial
nomor: null
tahun: 2026
edisi: 1
status: rancangan
berlaku: { mulai: 2026-07-01 }
`;
const guideline = `jenis: pedoman
id: pedoman-isu
judul: Menanggapi Isu
status: rancangan
berlaku: { mulai: 2026-07-01 }
`;

describe("frontmatter", () => {
  it("accepts a draft regulation, and one that was enacted", () => {
    expect(check("frontmatter/peraturan-bupati", regulation)).toEqual([]);
    const enacted = regulation.replace("nomor: null", "nomor: 12").replace("rancangan", "berlaku");
    const signed = `${enacted}penetapan: { tempat: Kotabaru, tanggal: 2026-06-15, nama: A }
pengundangan: { tempat: Kotabaru, tanggal: 2026-06-16, nama: B, nomor: 12 }
mencabut: [Peraturan Bupati Nomor 5 Tahun 2019]
mengubah: perbup-lama
`;
    expect(check("frontmatter/peraturan-bupati", signed)).toEqual([]);
  });

  it("leaves a line that need not be filled in alone", () => {
    expect(
      check(
        "frontmatter/peraturan-bupati",
        `${regulation}penetapan: { tempat: , tanggal: null }\nmencabut: []\nsebutan:\n`,
      ),
    ).toEqual([]);
  });

  it("points at a misspelt key, mends it, and does not call the right one missing", () => {
    expect(check("frontmatter/pedoman", guideline.replace("judul", "⟦judl⟧"))).toEqual([
      "schema/unknown-key: Kunci `judl` tidak dikenal dalam frontmatter `pedoman`.",
    ]);
    const { help, mended } = only("frontmatter/pedoman", guideline.replace("judul", "judl"));
    expect(help.id).toBe("Mungkin yang dimaksud `judul`?");
    expect(mended).toBe(guideline);
  });

  it("checks what stands under a misspelt key", () => {
    expect(
      check(
        "frontmatter/pedoman",
        guideline.replace("berlaku: { mulai: 2026-07-01 }", "⟦Berlaku⟧: { mulai: ⟦2026-02-30⟧ }"),
      ),
    ).toEqual([
      "schema/unknown-key: Kunci `Berlaku` tidak dikenal dalam frontmatter `pedoman`.",
      "schema/not-a-date: Tanggal 30 Februari 2026 tidak ada.",
    ]);
  });

  it("tells findings in the order of the text", () => {
    const text = guideline
      .replace("pedoman-isu", "⟦Pedoman Isu⟧")
      .replace("judul", "⟦judl⟧")
      .replace("2026-07-01", "⟦lusa⟧");
    expect(check("frontmatter/pedoman", text)).toHaveLength(3);
  });

  it("takes one of two misspelt keys for the one that is missing", () => {
    const { node } = yamlNode(guideline.replace("judul:", "judl: Lain\njudu:"));
    const found = validateYaml("frontmatter/pedoman", node);
    expect(found.map(({ help }) => help.id.slice(0, 31))).toEqual([
      "Mungkin yang dimaksud `judul`?",
      "Hapus, atau pakai salah satu: `",
    ]);
  });

  it("tells of a key that is written twice only once: the reader tells of the second", () => {
    // As near to `paling_lama` as to `paling_lambat`: the second must not be taken for the other one.
    const { node } = yamlNode("id: a\npelaku: admin\nwajib: memutus\npaling_lamat: 1 hari\n");
    if (node.kind !== "map") throw new Error("unreachable");
    const twice = { ...node, entries: [...node.entries, ...node.entries.slice(-1)] };
    expect(validateYaml("blocks/aturan", twice)).toHaveLength(1);
  });

  it("suggests but does not mend what is not surely a slip", () => {
    const { help, fix } = only("frontmatter/pedoman", `${guideline}sbutam: Pedoman Isu\n`);
    expect(help.id).toBe("Mungkin yang dimaksud `sebutan`?");
    expect(fix).toBeUndefined();
  });

  it("never suggests a key that is already there", () => {
    const { help } = only("frontmatter/pedoman", `${guideline}judull: Lain\n`);
    expect(help.id).toBe("Hapus, atau pakai salah satu: `edisi`, `dasar`, `sebutan`, `penyusun`.");
  });

  it("refuses a key of another kind", () => {
    expect(check("frontmatter/pedoman", `${guideline}⟦tahun⟧: 2026\n`)).toEqual([
      "schema/unknown-key: Kunci `tahun` tidak dikenal dalam frontmatter `pedoman`.",
    ]);
  });

  it("says of a missing key what to write, at the first line", () => {
    const text = guideline.replace(/judul.*\n/, "").replace("jenis: pedoman", "⟦jenis: pedoman⟧");
    expect(check("frontmatter/pedoman", text)).toEqual([
      "schema/missing-key: Kunci `judul` belum ada dalam frontmatter `pedoman`.",
    ]);
    expect(only("frontmatter/pedoman", guideline.replace(/judul.*\n/, "")).help.id).toBe(
      "Tambahkan, misalnya, `judul: Pengelolaan Media Sosial Pemerintah Daerah`. Judul atau nama dokumen, tanpa jenis, nomor, tahun, dan nama daerah.",
    );
  });

  it("says of a missing key in a mapping under which key it belongs", () => {
    expect(check("frontmatter/pedoman", guideline.replace("berlaku: { mulai:", "⟦berlaku⟧: { sampai:"))).toEqual([
      "schema/missing-key: Kunci `mulai` belum ada dalam `berlaku`.",
    ]);
  });

  it("asks for a required key that stands there empty", () => {
    for (const blank of ["", " null", " ~", ' "  "']) {
      const { code, message } = only("frontmatter/pedoman", guideline.replace(" Menanggapi Isu", blank));
      expect(`${code}: ${message.id}`).toBe("schema/empty-value: Kunci `judul` belum diisi.");
    }
    expect(check("frontmatter/pedoman", guideline.replace("judul: Menanggapi Isu", "⟦judul⟧:"))).toHaveLength(1);
  });

  it("tells a wrong make-up once, with an example", () => {
    expect(check("frontmatter/pedoman", guideline.replace("{ mulai: 2026-07-01 }", "⟦2026-07-01⟧"))).toEqual([
      "schema/wrong-type: Nilai `berlaku` berupa teks, padahal seharusnya rincian `kunci: nilai`.",
    ]);
    const { help } = only("frontmatter/pedoman", guideline.replace("{ mulai: 2026-07-01 }", "2026-07-01"));
    expect(help.id).toBe("Tulis, misalnya, `berlaku: { mulai: 2026-07-01 }`.");
    expect(check("frontmatter/pedoman", `${guideline}⟦penyusun⟧: [dinas]\n`)).toEqual([
      "schema/wrong-type: Nilai `penyusun` berupa daftar, padahal seharusnya teks.",
    ]);
  });

  it("tells of quotes where a colon made a sentence into a mapping", () => {
    const sop = `${guideline.replace("pedoman", "sop")}unit: dinas\ndisahkan_oleh: sekda\npelaksana: [admin]\n`;
    const { code, help } = only("frontmatter/sop", `${sop}kualifikasi:\n  - Lulus: pelatihan dasar\n`);
    expect(code).toBe("schema/wrong-type");
    expect(help.id).toContain("apit dengan tanda petik");
  });

  it("lists the choices, and mends a slip", () => {
    expect(check("frontmatter/pedoman", guideline.replace("rancangan", "⟦Rancangan⟧"))).toEqual([
      "schema/not-a-choice: «Rancangan» bukan nilai yang dikenal untuk `status`.",
    ]);
    const slip = only("frontmatter/pedoman", guideline.replace("rancangan", "Rancangan"));
    expect(slip.mended).toBe(guideline);
    const other = only("frontmatter/pedoman", guideline.replace("rancangan", "draft"));
    expect(other.help.id).toBe("Pilihannya: `rancangan`, `berlaku`, `diubah`, `dicabut`.");
    expect(other.fix).toBeUndefined();
  });

  it.each([
    ["2025-02-30", "Tanggal 30 Februari 2025 tidak ada.", "Bulan itu berakhir pada tanggal 28; periksa tanggalnya."],
    ["2024-02-30", "Tanggal 30 Februari 2024 tidak ada.", "Bulan itu berakhir pada tanggal 29; periksa tanggalnya."],
    ["2026-04-31", "Tanggal 31 April 2026 tidak ada.", "Bulan itu berakhir pada tanggal 30; periksa tanggalnya."],
    ["2026-13-01", "Bulan 13 tidak ada.", "Tulis tahun-bulan-hari, misalnya `2026-07-01`."],
    ["01-07-2026", "«01-07-2026» tidak ditulis sebagai tanggal.", "Tulis tahun-bulan-hari, misalnya `2026-07-01`."],
  ])("says of the date %s what is wrong with it", (date, message, help) => {
    const found = only("frontmatter/pedoman", guideline.replace("2026-07-01", date));
    expect([found.message.id, found.help.id]).toEqual([message, help]);
    expect(found.fix).toBeUndefined();
  });

  it("mends a date written with the name of its month", () => {
    const { mended } = only("frontmatter/pedoman", guideline.replace("2026-07-01", "1 Juli 2026"));
    expect(mended).toBe(guideline);
    expect(only("frontmatter/pedoman", guideline.replace("2026-07-01", "31 Juni 2026")).fix).toBeUndefined();
  });

  it("accepts 29 February in a leap year", () => {
    expect(check("frontmatter/pedoman", guideline.replace("2026-07-01", "2028-02-29"))).toEqual([]);
  });

  it.each(["5 Tahun 2026", "V", "188.45/12/KUM/2026", "012", "12a"])(
    "wants digits as the number of a regulation, not %s",
    (number) => {
      const { code, ground } = only("frontmatter/peraturan-bupati", regulation.replace("null", number));
      expect(code).toBe("schema/regulation-number");
      expect(ground).toBe("UU 12/2011 Lampiran II angka 2a, sebagaimana diubah dengan UU 13/2022");
    },
  );

  it("says a form in words", () => {
    expect(check("frontmatter/pedoman", guideline.replace("pedoman-isu", "⟦Pedoman Isu⟧"))).toEqual([
      "schema/bad-form: «Pedoman Isu» tidak sesuai untuk `id`.",
    ]);
    const { help } = only("frontmatter/pedoman", guideline.replace("pedoman-isu", "Pedoman Isu"));
    expect(help.id).toBe(
      "Tulis huruf kecil, angka, dan tanda hubung, diawali huruf, paling banyak 100, bukan nama alat Windows (`con`, `aux`, `nul`, `com1`, …); misalnya `perbup-media-sosial`.",
    );
    expect(check("frontmatter/pedoman", `${guideline}edisi: ⟦1.10⟧\n`)).toEqual([
      "schema/bad-form: «1.10» tidak sesuai untuk `edisi`.",
    ]);
  });

  it("finds an item that is listed twice", () => {
    const sop = `${guideline.replace("pedoman", "sop")}unit: dinas\ndisahkan_oleh: sekda\n`;
    expect(check("frontmatter/sop", `${sop}pelaksana: [admin, pic, ⟦admin⟧]\n`)).toEqual([
      "schema/repeated: «admin» sudah ada dalam daftar `pelaksana`.",
    ]);
  });

  it("knows what each other kind adds", () => {
    const of = (kind: string, more: string): string =>
      `${guideline.replace("jenis: pedoman", `jenis: ${kind}`)}${more}`;
    expect(
      check(
        "frontmatter/keputusan-bupati",
        of("keputusan-bupati", "nomor: 188.45/12/KUM/2026\ntahun: 2026\ntembusan:\n  - Inspektur\n"),
      ),
    ).toEqual([]);
    expect(check("frontmatter/daftar-periksa", of("daftar-periksa", "untuk: admin\nsaat: sebelum terbit\n"))).toEqual(
      [],
    );
    expect(check("frontmatter/kosakata", of("kosakata", ""))).toEqual([]);
    const region =
      "wilayah: { jenis: Kota, nama: A, provinsi: B, ibu_kota: A }\nkepala_daerah: wali-kota\nsekretaris_daerah: sekda\n";
    expect(check("frontmatter/organisasi", of("organisasi", region))).toEqual([]);
    const year =
      "tahun: 2026\nzona: Asia/Makassar\ndasar_hitung: Pasal 6\nakhir_hari: 24.00\nhari_peristiwa_dihitung: tidak\n";
    expect(check("frontmatter/kalender", of("kalender", year))).toEqual([]);
    expect(check("frontmatter/kalender", of("kalender", year.replace("24.00", "pukul 16.30")))).toEqual([]);
    expect(
      check(
        "frontmatter/kalender",
        of("kalender", year.replace("Asia/Makassar", "⟦WITA⟧").replace("24.00", "⟦24:00⟧")),
      ),
    ).toHaveLength(2);
  });

  it("checks a frontmatter of unknown kind as far as all kinds agree", () => {
    const text = guideline.replace("pedoman\n", "⟦pedomam⟧\n");
    expect(check("frontmatter/common", `${text}lain: apa saja\n`)).toEqual([
      "schema/not-a-choice: «pedomam» bukan nilai yang dikenal untuk `jenis`.",
    ]);
  });

  it("does not trip over keys that objects have by nature", () => {
    expect(check("frontmatter/pedoman", `${guideline}⟦__proto__⟧: x\n⟦constructor⟧: y\n⟦toString⟧: z\n`)).toHaveLength(
      3,
    );
  });
});

describe("aturan", () => {
  const rule = "id: batas-memutus\npada: ayat (3)\npelaku: kepala-skpd\nwajib: memutus permintaan\n";

  it("accepts the forms of the guide", () => {
    for (const text of [
      rule,
      "id: a\npelaku: { rutin: pic, krisis: sekda atau bupati }\nwajib: menyetujui Tanggapan\nmenurut: isu.tingkat\n",
      "id: a\npelaku: pic\nwajib:\n  a: menyampaikan jawaban\n  b: mencatat\npaling_lambat: { a: 2 hari kerja sejak isu.terdeteksi }\npenilaian: { b: manusia }\nalasan: Tidak dapat dihitung.\n",
      "id: a\nharus: memuat\nuntuk: menerbitkan Klarifikasi\nunsur: { a: klarifikasi.ada_klaim }\n",
      "id: a\nmenentukan: tanggapan.disetujui\nnilai: tidak\nbila: terlampaui batas-memutus\n",
      "id: a\nketentuan: bertugas\npaling_lama: 24 bulan sejak admin.sk_ditetapkan\n",
      "id: a\npelaku: admin\ndikenai: sanksi administratif\natas: [Pasal 5 ayat (2)]\nurutan: bertahap\n",
      "id: a\npelaku: skpd\nwajib: mempunyai PIC\ntiap: skpd\njumlah: { pic: tepat 1 }\n",
      "id: a\npelaku: admin\ndilarang: menerbitkan Tanggapan\npersetujuan: kepala-skpd\nmengecualikan: lain\n",
    ]) {
      expect(check("blocks/aturan", text), text).toEqual([]);
    }
  });

  it("wants one modality", () => {
    expect(check("blocks/aturan", "⟦id: a⟧\npelaku: admin\n")).toEqual([
      "schema/modality-missing: Aturan ini tidak mempunyai kata modalitas.",
    ]);
    expect(check("blocks/aturan", `${rule}⟦dapat⟧: menunda\n`)).toEqual([
      "schema/modality-conflict: Aturan ini mempunyai dua kata modalitas: `wajib` dan `dapat`.",
    ]);
    expect(check("blocks/aturan", `${rule}⟦dapat⟧: menunda\nmenentukan: a.b\n`)).toEqual([
      "schema/modality-conflict: Aturan ini mempunyai tiga kata modalitas: `wajib`, `dapat`, dan `menentukan`.",
    ]);
  });

  it("reads a misspelt modality as the modality", () => {
    expect(check("blocks/aturan", rule.replace("wajib", "⟦wajb⟧"))).toEqual([
      "schema/unknown-key: Kunci `wajb` tidak dikenal dalam blok `aturan`.",
    ]);
    expect(only("blocks/aturan", `${rule}paling lambat: 1 hari\n`).mended).toBe(`${rule}paling_lambat: 1 hari\n`);
  });

  it("wants a bearer, unless a fact or a thing is the subject", () => {
    expect(check("blocks/aturan", "⟦id: a⟧\nwajib: memutus\n")).toEqual([
      "schema/missing-key: Kunci `pelaku` belum ada dalam blok `aturan`.",
    ]);
  });

  it("does not let a rule stand with a key that says nothing", () => {
    expect(check("blocks/aturan", rule.replace("wajib: memutus permintaan", "⟦wajib⟧:"))).toEqual([
      "schema/empty-value: Kunci `wajib` belum diisi.",
    ]);
    expect(check("blocks/aturan", `${rule}⟦bila⟧:\nunsur: ⟦{}⟧\n`)).toHaveLength(2);
    expect(
      check("blocks/aturan", `${rule}bila: { a/b: x, ⟦c/~d⟧: , ⟦~1⟧: ~ }\n`.replace("⟦~1⟧: ~", "~1: ⟦~⟧")),
    ).toHaveLength(2);
  });

  it("wants the partner of a key", () => {
    expect(check("blocks/aturan", `${rule}⟦nilai⟧: tidak\n`)).toEqual([
      "schema/key-needs: Kunci `nilai` hanya berarti bersama `menentukan`.",
    ]);
    expect(check("blocks/aturan", `${rule}⟦jumlah⟧: { pic: tepat 1 }\n`)).toHaveLength(1);
  });

  it("knows one word of assessment, whole or by letter", () => {
    expect(check("blocks/aturan", `${rule}penilaian: { a: ⟦mesin⟧ }\n`)).toEqual([
      "schema/bad-form: «mesin» tidak sesuai untuk `a`.",
    ]);
  });
});

describe("skenario and keputusan", () => {
  const scenario = "id: a\njudul: B\ntanya: admin menerbitkan Tanggapan\npada: 2026-08-18 pukul 07.00\n";

  it("accepts facts, lists of facts, registers and inherited scenarios", () => {
    const facts =
      "fakta:\n  isu.tingkat: rutin\n  isu.pemicu: []\n  isu.lain: [bencana]\n  isu.terdeteksi: belum terjadi\nputusan: boleh\nkarena: [x]\n";
    expect(check("blocks/skenario", scenario + facts)).toEqual([]);
    const register =
      "registri:\n  skpd: [dinkes]\n  pic:\n    - { nama: A, skpd: dinkes }\ntemuan:\n  - satu-pic, dinkes, lebih 1\n";
    expect(check("blocks/skenario", scenario + register)).toEqual([]);
    expect(
      check("blocks/skenario", "id: a\njudul: B\nseperti: c\nputusan: perlu fakta\nkurang: [isu.tingkat]\n"),
    ).toEqual([]);
  });

  it("wants an expected answer, a question and a moment", () => {
    expect(check("blocks/skenario", scenario.replace("id: a", "⟦id: a⟧"))).toEqual([
      "schema/expectation-missing: Skenario ini tidak menyebut jawaban yang diharapkan.",
    ]);
    expect(check("blocks/skenario", "⟦⟦id: a⟧⟧\njudul: B\nputusan: boleh\n")).toEqual([
      "schema/missing-key: Kunci `tanya` belum ada dalam blok `skenario`.",
      "schema/missing-key: Kunci `pada` belum ada dalam blok `skenario`.",
    ]);
  });

  it.each(["2026-02-30 pukul 07.00", "2026-08-18 pukul 24.30", "2026-08-18 07:00", "besok"])(
    "refuses the moment %s",
    (moment) => {
      expect(
        only("blocks/skenario", `${scenario.replace("2026-08-18 pukul 07.00", moment)}putusan: boleh\n`).code,
      ).toBe("schema/not-a-time");
    },
  );

  it("knows the ways a table may decide", () => {
    const table = "id: tingkat-isu\nmenentukan: isu.tingkat\ncara: tertinggi\nbawaan: rutin\npada: Pasal 20 ayat (2)\n";
    expect(check("blocks/keputusan", table)).toEqual([]);
    expect(only("blocks/keputusan", table.replace("tertinggi", "tertingi")).mended).toBe(table);
  });
});
