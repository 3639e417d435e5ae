import { describe, expect, it } from "vitest";
import type { Handbook } from "../model/handbook.js";
import type { Norm } from "../model/norm.js";
import { compileTexts } from "../testing/compile-texts.js";
import { foundations, regulation } from "../testing/sample-texts.js";
import { caseKeysOf, ruleSayer, sayNorm } from "./say-norm.js";

/** Rules under a Pasal of two ayat, the second with a list. */
function compiled(...rules: readonly string[]): Handbook {
  const { value, diagnostics } = compileTexts({
    ...foundations,
    "perbup.md": regulation(`# BAB I KETENTUAN UMUM

## Pasal 1

(1) Admin wajib menjawab Isu Publik.

(2) Admin dilarang menerbitkan Tanggapan:

a. yang lintas; dan

b. yang rutin.

\`\`\`aturan
${rules.map((rule) => `- ${rule.trim().replace(/\n/g, "\n  ")}`).join("\n")}
\`\`\`
`),
  });
  expect(diagnostics.map(({ code, message }) => `${code} ${message.id}`)).toEqual([]);
  return value;
}

const other = "id: lain\npada: ayat (1)\npelaku: pic\nwajib: menjawab Isu Publik";

function said(rule: string, language: "id" | "en" = "id"): string {
  const handbook = compiled(`id: aturan\n${rule}`, other);
  return sayNorm(handbook.norms[0] as Norm, handbook, language);
}

describe("a norm said back", () => {
  it.each([
    [
      "pelaku: admin\nwajib: menjawab Isu Publik\npaling_lambat: 1 hari kerja sejak isu.terdeteksi",
      "Admin wajib menjawab Isu Publik, paling lambat 1 hari kerja sejak “terdeteksi”.",
      "Admin must “menjawab Isu Publik”, no later than 1 working day after “terdeteksi”.",
    ],
    [
      "pelaku: admin bersama pic\ndilarang: menerbitkan Tanggapan\nbila: isu.lintas\nkecuali: isu.tingkat = krisis",
      "Admin bersama PIC (hanya bersama-sama) dilarang menerbitkan Tanggapan, apabila “lintas” terpenuhi, kecuali apabila “tingkat” adalah krisis.",
      "Admin together with PIC (only together) must not “menerbitkan Tanggapan”, when “lintas” holds, unless “tingkat” is krisis.",
    ],
    [
      "pelaku: admin atau pic\nhanya_dapat: menerbitkan Tanggapan\nsetelah: dipenuhi lain",
      "Hanya Admin atau PIC (salah satu) yang dapat menerbitkan Tanggapan, hanya setelah aturan “lain” dipenuhi.",
      "Only Admin or PIC (either of them) may “menerbitkan Tanggapan”, only after rule “lain” has been met.",
    ],
    [
      "pelaku: pengganti menurut lain\nwajib: jawab-isu\nterhadap: sekda\nsetiap: 3 bulan, isu.terdeteksi",
      "Pengganti pelaku menurut Pasal 1 ayat (1) (aturan lain) wajib menjawab Isu Publik, terhadap Sekretaris Daerah, setiap 3 bulan atau setiap kali “terdeteksi” terjadi, mana yang lebih dahulu.",
      "The substitutes of those bound by Pasal 1 ayat (1) (rule lain) must “menjawab Isu Publik”, towards Sekretaris Daerah, every 3 months or every time “terdeteksi” happens, whichever comes first.",
    ],
    [
      "harus: menjawab Isu Publik\nuntuk: menerbitkan Tanggapan\npada: ayat (2)\nunsur: { a: isu.lintas, b: bukan isu.lintas }",
      "Siapa pun yang menerbitkan Tanggapan harus menjawab Isu Publik, dengan semua unsur: huruf a “lintas” terpenuhi; huruf b “lintas” tidak terpenuhi.",
      "Whoever does “menerbitkan Tanggapan” has to, as a requirement, “menjawab Isu Publik”, with all of the elements: item a “lintas” holds; item b “lintas” does not hold.",
    ],
    [
      "menurut: isu.tingkat\npelaku: { rutin: pic, krisis: sekda }\nwajib: menerbitkan Tanggapan\npaling_lambat: { rutin: 4 jam kerja, krisis: 30 menit }\nsejak: isu.terdeteksi",
      "(“tingkat” rutin: PIC; “tingkat” krisis: Sekretaris Daerah) wajib menerbitkan Tanggapan, “tingkat” rutin: paling lambat 4 jam kerja sejak “terdeteksi”, “tingkat” krisis: paling lambat 30 menit sejak “terdeteksi”.",
      "(“tingkat” rutin: PIC; “tingkat” krisis: Sekretaris Daerah) must “menerbitkan Tanggapan”, “tingkat” rutin: no later than 4 working hours after “terdeteksi”, “tingkat” krisis: no later than 30 minutes after “terdeteksi”.",
    ],
    [
      "pelaku: admin\ndikenai: teguran tertulis\natas: [lain, Pasal 1 ayat (2)]\nurutan: bertahap",
      "Admin dikenai teguran tertulis, atas pelanggaran Pasal 1 ayat (1) (aturan lain); Pasal 1 ayat (2), dijatuhkan bertahap dari yang pertama.",
      "Admin is subject to “teguran tertulis”, for a breach of Pasal 1 ayat (1) (rule lain); Pasal 1 ayat (2), imposed step by step from the first.",
    ],
    [
      "menentukan: isu.lintas\nnilai: tidak\nbila: terlampaui lain\ntafsir: Diam bukan persetujuan.",
      "“lintas” ditentukan: tidak, apabila batas waktu aturan “lain” terlampaui. Tafsir: Diam bukan persetujuan.",
      "“lintas” is determined to be: tidak, when the time limit of rule “lain” has passed. Interpretation: “Diam bukan persetujuan.”",
    ],
    [
      "ketentuan: dihitung sejak terdeteksi\npenilaian: manusia\nalasan: Tidak dapat dihitung.",
      "Berlaku ketentuan “dihitung sejak terdeteksi”. Dinilai oleh manusia, karena: Tidak dapat dihitung.",
      "The provision “dihitung sejak terdeteksi” applies. Assessed by a person, because: “Tidak dapat dihitung”.",
    ],
    [
      "pelaku: admin\nwajib: memberi jawaban\ntindakan: jawab-isu\npersetujuan: sekda",
      "Admin wajib memberi jawaban (tindakan “menjawab Isu Publik”), kecuali telah disetujui oleh Sekretaris Daerah (diam bukan persetujuan).",
      "Admin must “memberi jawaban” (the act “menjawab Isu Publik”), unless approved by Sekretaris Daerah (silence is no approval).",
    ],
  ])("%s", (rule, id, en) => {
    expect(said(rule)).toBe(id);
    expect(said(rule, "en")).toBe(en);
  });
});

describe("one case of a norm", () => {
  it("says only what holds for that letter or that choice", () => {
    const handbook = compiled(
      "id: aturan\nmenurut: isu.tingkat\npelaku: { rutin: pic, krisis: sekda }\nwajib: menerbitkan Tanggapan\nbila: isu.lintas",
    );
    const norm = handbook.norms[0] as Norm;
    const sayer = ruleSayer(handbook, "id");
    expect(caseKeysOf(norm).map((key) => sayer.normCase(norm, key))).toEqual([
      "“tingkat” rutin: PIC wajib menerbitkan Tanggapan, apabila “lintas” terpenuhi.",
      "“tingkat” krisis: Sekretaris Daerah wajib menerbitkan Tanggapan, apabila “lintas” terpenuhi.",
    ]);
  });
});

describe("no part of a norm goes unsaid", () => {
  const handbook = compiled(
    `id: aturan
pada: ayat (2)
menurut: isu.tingkat
pelaku: { rutin: pic, krisis: sekda }
wajib: menjawab Isu Publik
terhadap: admin
bila: isu.lintas
kecuali: bukan isu.lintas
unsur: { a: isu.lintas, b: bukan isu.lintas }
rincian: kumulatif
paling_lambat: 2 jam sejak isu.terdeteksi
sebelum: isu.dijawab
setelah: isu.terdeteksi
pada_saat: menerbitkan Tanggapan
setiap: 3 bulan
sejak: isu.terdeteksi
tiap: skpd
jumlah: { pic: tepat 1 }
persetujuan: bupati
untuk: menerbitkan Tanggapan
mengecualikan: [lain]
atas: [Pasal 1 ayat (1)]
perpanjangan: 2 hari kerja
cara: tertulis
bentuk: keputusan
bukti: [berita acara]
urutan: bertahap
penilaian: manusia
alasan: Tidak dapat dihitung.
tafsir: Dibaca demikian.`,
    other,
  );
  const norm = handbook.norms[0] as Norm;
  const sayer = ruleSayer(handbook, "id");
  const spoken = [
    "bearer",
    "act",
    "counterparty",
    "when",
    "unless",
    "elements",
    "list",
    "bounds",
    "before",
    "after",
    "at",
    "every",
    "everySince",
    "per",
    "cardinality",
    "approvals",
    "opens",
    "exceptsFrom",
    "follows",
    "extension",
    "manner",
    "instrument",
    "evidence",
    "graduated",
    "assessment",
    "reason",
    "interpretation",
  ] as const satisfies readonly (keyof Norm)[];

  it("whole, in both languages", () => {
    expect(sayer.norm(norm)).toBe(
      "(“tingkat” rutin: PIC; “tingkat” krisis: Sekretaris Daerah) wajib menjawab Isu Publik, terhadap Admin, dengan cara tertulis, dalam bentuk keputusan, apabila “lintas” terpenuhi, dengan semua unsur: huruf a “lintas” terpenuhi; huruf b “lintas” tidak terpenuhi, paling lambat 2 jam sejak “terdeteksi”, dapat diperpanjang: 2 hari kerja, setiap 3 bulan, dihitung sejak “terdeteksi”, sebelum “jawaban” terjadi, hanya setelah “terdeteksi” terjadi, pada saat menerbitkan Tanggapan, untuk setiap baris register skpd, tepat 1 pic, berkenaan dengan Pasal 1 ayat (1), dengan mengecualikan Pasal 1 ayat (1) (aturan lain), dengan bukti yang disimpan: berita acara, dijatuhkan bertahap dari yang pertama, kecuali apabila “lintas” tidak terpenuhi, kecuali telah disetujui oleh Bupati (diam bukan persetujuan). Tanpa itu, tidak terbuka: menerbitkan Tanggapan. Dinilai oleh manusia, karena: Tidak dapat dihitung. Tafsir: Dibaca demikian.",
    );
    expect(ruleSayer(handbook, "en").norm(norm)).toBe(
      "(“tingkat” rutin: PIC; “tingkat” krisis: Sekretaris Daerah) must “menjawab Isu Publik”, towards Admin, in the manner “tertulis”, in the form of “keputusan”, when “lintas” holds, with all of the elements: item a “lintas” holds; item b “lintas” does not hold, no later than 2 hours after “terdeteksi”, may be extended: “2 hari kerja”, every 3 months, counted from “terdeteksi”, before “jawaban” happens, only after “terdeteksi” happens, at the time of “menerbitkan Tanggapan”, for every row of the register skpd, exactly 1 pic, in connection with Pasal 1 ayat (1), as an exception to Pasal 1 ayat (1) (rule lain), keeping as evidence: berita acara, imposed step by step from the first, unless “lintas” does not hold, unless approved by Bupati (silence is no approval). Without it, this is not open: “menerbitkan Tanggapan”. Assessed by a person, because: “Tidak dapat dihitung”. Interpretation: “Dibaca demikian.”",
    );
  });

  it.each(spoken)("%s", (field) => {
    const value = norm[field];
    expect(value === undefined || (Array.isArray(value) && value.length === 0)).toBe(false);
    const without = { ...norm, [field]: Array.isArray(value) ? [] : undefined } as Norm;
    expect(sayer.norm(without)).not.toBe(sayer.norm(norm));
  });

  it("and what no sentence says is where it stands, whence it comes, and its modality and keys", () => {
    const silent = ["id", "source", "span", "spans", "validity", "rank", "draft", "modality", "by", "determines"];
    expect(Object.keys(norm).sort()).toEqual([...spoken, ...silent].sort());
  });
});

describe("a norm whose parts are few", () => {
  it.each([
    [
      "pelaku: admin dan pic\ndapat: menjawab Isu Publik",
      "Admin dan PIC (masing-masing) dapat menjawab Isu Publik.",
      "Admin and PIC (each of them) may “menjawab Isu Publik”.",
    ],
    [
      "pelaku: admin\nberhak: menjawab Isu Publik\nsetelah: sudah isu.terdeteksi",
      "Admin berhak menjawab Isu Publik, hanya setelah “terdeteksi” sudah terjadi.",
      "Admin has the right to “menjawab Isu Publik”, only after “terdeteksi” has happened.",
    ],
    [
      "pelaku: admin\nberwenang: menjawab Isu Publik\npaling_cepat: 2 jam sebelum isu.terdeteksi",
      "Admin berwenang menjawab Isu Publik, paling cepat 2 jam sebelum “terdeteksi”.",
      "Admin has the power to “menjawab Isu Publik”, no earlier than 2 hours before “terdeteksi”.",
    ],
    [
      "pelaku: admin\ntidak_dikenai: teguran tertulis\nbila: isu.lintas",
      "Admin tidak dikenai teguran tertulis, apabila “lintas” terpenuhi.",
      "Admin is not subject to “teguran tertulis”, when “lintas” holds.",
    ],
    [
      "pelaku: menurut lain\nwajib: menjawab Isu Publik\nunsur: { a: isu.lintas, b: bukan isu.lintas }\npada: ayat (2)\nrincian: alternatif",
      "Pelaku menurut Pasal 1 ayat (1) (aturan lain) wajib menjawab Isu Publik, dengan salah satu unsur: huruf a “lintas” terpenuhi; huruf b “lintas” tidak terpenuhi.",
      "Those bound by Pasal 1 ayat (1) (rule lain) must “menjawab Isu Publik”, with any one of the elements: item a “lintas” holds; item b “lintas” does not hold.",
    ],
    [
      "pelaku: admin\nwajib: menjawab Isu Publik\njumlah: { pic: paling sedikit 2 }\ntiap: skpd\npaling_lama: 3 bulan",
      "Admin wajib menjawab Isu Publik, paling lama 3 bulan, untuk setiap baris register skpd, paling sedikit 2 pic.",
      "Admin must “menjawab Isu Publik”, for at most 3 months, for every row of the register skpd, at least 2 pic.",
    ],
    [
      "pelaku: admin\nwajib: menjawab Isu Publik\njumlah: { pic: paling banyak 2 }\ntiap: skpd\npaling_singkat: 3 bulan",
      "Admin wajib menjawab Isu Publik, paling singkat 3 bulan, untuk setiap baris register skpd, paling banyak 2 pic.",
      "Admin must “menjawab Isu Publik”, for at least 3 months, for every row of the register skpd, at most 2 pic.",
    ],
    [
      "menentukan: isu.lintas\nnilai: ya\nbila: isu.tingkat = krisis",
      "“lintas” ditentukan: ya, apabila “tingkat” adalah krisis.",
      "“lintas” is determined to be: ya, when “tingkat” is krisis.",
    ],
  ])("%s", (rule, id, en) => {
    expect(said(rule)).toBe(id);
    expect(said(rule, "en")).toBe(en);
  });
});

it("a decision table is said row by row", () => {
  const { value } = compileTexts({
    ...foundations,
    "perbup.md": regulation(`# BAB I KETENTUAN UMUM

## Pasal 1

Tingkat ditentukan menurut tabel.

\`\`\`keputusan
id: tabel
menentukan: isu.tingkat
cara: tertinggi
bawaan: rutin
\`\`\`

| isu.jangkauan | isu.lintas | isu.tingkat |
|---|---|---|
| paling rendah 10 | ya | krisis |
| - | - | serius |
`),
  });
  const [table] = value.decisionTables;
  expect(table && ruleSayer(value, "id").table(table)).toBe(
    "“tingkat” ditentukan menurut tabel (baris dengan hasil tertinggi menentukan): krisis apabila “jangkauan” paling rendah 10 dan “lintas” ya; serius apabila keadaan apa pun; selain itu rutin.",
  );
});
