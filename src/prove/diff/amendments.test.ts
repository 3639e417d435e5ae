import { describe, expect, it } from "vitest";
import type { DiffWire } from "../../model/generated/diff-wire.js";
import { amended, type Edit, lawOf, realTexts, type Texts } from "../../testing/amended-law.js";
import { compareLaws } from "./compare-laws.js";

const law = lawOf("semula", realTexts);

function diffOf(texts: Texts): DiffWire {
  return compareLaws({ before: law, after: lawOf("menjadi", texts) });
}

/** `deadline later batas-memutus.serius`: every effect, with whom it concerns where somebody gains or loses. */
function effectsOf({ effects }: DiffWire): readonly string[] {
  return effects.map(({ area, change, norms, roles }) =>
    [area, change, norms.join(","), ...(area === "norm" ? [roles.join(",")] : [])].join(" "),
  );
}

/** `Pasal 24 ayat (3) removed`. */
function textsOf({ texts }: DiffWire): readonly string[] {
  return texts.map(({ change, moved, renumbered, before, after }) =>
    [
      (after ?? before)?.citation,
      change,
      ...(moved ? [`from ${before?.citation}`] : []),
      ...(renumbered ? [`was ${before?.citation}`] : []),
    ].join(" "),
  );
}

/** Who does what, and how it was and is decided. */
function situationsOf({ situations }: DiffWire): readonly string[] {
  return situations.witnesses.map(
    ({ role, act, before, after }) =>
      `${role} ${act}: ${[before, after].map(({ verdict, roles }) => [verdict, ...roles].join(" ")).join(" → ")}`,
  );
}

type Amendment = {
  readonly name: string;
  readonly amend: (texts: Texts) => Texts;
  /** Everything that changes in effect. */
  readonly effects: readonly string[];
  /** Everything that changes in the texts. */
  readonly texts: readonly string[];
  /** Decisions that now come out otherwise. */
  readonly situations: readonly string[];
};

const edit =
  (...edits: readonly Edit[]) =>
  (texts: Texts): Texts =>
    amended(texts, edits);

/** Pasal 24 (3) is taken out of text, rule, example and list of sanctions. */
const removed = edit(
  [
    "(3) Pegawai dilarang menerbitkan Tanggapan yang bersumber dari Bank Jawaban yang dasarnya berubah dan belum diperbarui.\n\n(4) Kepala",
    "(3) Kepala",
  ],
  [
    "- id: bank-jawaban-usang\n  pada: ayat (3)\n  pelaku: pegawai\n  dilarang: menerbitkan Tanggapan\n  bila: tanggapan.dari_bank_jawaban dan bank_jawaban.usang\n- id: sahkan-bank-jawaban\n  pada: ayat (4)",
    "- id: sahkan-bank-jawaban\n  pada: ayat (3)",
  ],
  ["putusan: dilarang\nkarena: [bank-jawaban-usang]", "putusan: boleh"],
  ["atau ayat (11), Pasal 24 ayat (3), Pasal 25", "atau ayat (11), Pasal 25"],
  ["    - Pasal 24 ayat (3)\n", ""],
);

/** Each as a drafter makes it, in text and rule. They do not touch one another, so that they can be made all at once. */
const amendments: readonly Amendment[] = [
  {
    name: "a deadline that moved",
    amend: edit(
      [
        "sejak permintaan persetujuan diajukan, paling lambat:\n\na. 4 (empat) jam kerja untuk Isu Publik tingkat rutin dan perhatian;\n\nb. 1 (satu) jam",
        "sejak permintaan persetujuan diajukan, paling lambat:\n\na. 4 (empat) jam kerja untuk Isu Publik tingkat rutin dan perhatian;\n\nb. 2 (dua) jam",
      ],
      [
        "serius: 1 jam, krisis: 30 menit }\n  sejak: tanggapan.diajukan",
        "serius: 2 jam, krisis: 30 menit }\n  sejak: tanggapan.diajukan",
      ],
    ),
    effects: ["deadline later batas-memutus.serius"],
    texts: ["Pasal 23 ayat (1) huruf b changed"],
    situations: [],
  },
  {
    name: "an approver that changed, with all that is read from who approves",
    amend: edit(
      ["a. PIC untuk Isu Publik tingkat rutin;", "a. Kepala Perangkat Daerah untuk Isu Publik tingkat rutin;"],
      [
        "    rutin: pic\n    perhatian: kepala-skpd\n    serius: kepala-skpd bersama trc\n    krisis: sekda atau bupati\n- id: terbit",
        "    rutin: kepala-skpd\n    perhatian: kepala-skpd\n    serius: kepala-skpd bersama trc\n    krisis: sekda atau bupati\n- id: terbit",
      ],
    ),
    effects: [
      "norm gained tangga-persetujuan.rutin kepala-skpd",
      "norm lost tangga-persetujuan.rutin pic",
      "approval changed terbit-setelah-setuju.rutin",
      "content changed rancangan-penyetuju.rutin",
      "norm gained batas-memutus.rutin kepala-skpd",
      "norm lost batas-memutus.rutin pic",
      "content changed naik-ke-pengganti",
      "norm gained batas-memutus-pengganti.rutin sekretaris-skpd",
      "norm lost batas-memutus-pengganti.rutin pic-pengganti",
      "norm gained pengganti-dapat-menyetujui.rutin sekretaris-skpd",
      "norm lost pengganti-dapat-menyetujui.rutin pic-pengganti",
      "sanction removed sanksi-pic,batas-memutus.rutin,batas-memutus-pengganti.rutin",
      "sanction added sanksi-kepala,batas-memutus.rutin",
    ],
    texts: ["Pasal 22 ayat (1) huruf a changed"],
    situations: [
      "kepala-skpd setujui-tanggapan: deny → permit",
      "pegawai terbitkan-tanggapan: needs_approval pic → needs_approval kepala-skpd",
      "sekretaris-skpd setujui-tanggapan: deny → permit",
      "pic setujui-tanggapan: permit → deny",
      "pic-pengganti setujui-tanggapan: permit → deny",
      "trc terbitkan-pernyataan-awal: needs_approval pic → needs_approval kepala-skpd",
    ],
  },
  {
    name: "a duty that was added",
    amend: edit(
      [
        "kecuali petugas dan jam layanan tersedia.\n",
        "kecuali petugas dan jam layanan tersedia.\n\n(5) Kepala Dinas wajib meninjau Bank Jawaban paling lambat 1 (satu) hari kerja terhitung sejak dasar jawaban berubah.\n",
      ],
      [
        "  kecuali: platform.petugas_tersedia dan platform.jam_layanan_tersedia\n",
        "  kecuali: platform.petugas_tersedia dan platform.jam_layanan_tersedia\n- id: tinjau-bank-jawaban-segera\n  pada: ayat (5)\n  pelaku: kepala-dinas\n  wajib: meninjau Bank Jawaban\n  paling_lambat: 1 hari kerja sejak bank_jawaban.dasar_berubah\n",
      ],
    ),
    effects: ["norm gained tinjau-bank-jawaban-segera kepala-dinas"],
    texts: ["Pasal 5 ayat (5) added"],
    situations: [],
  },
  {
    name: "a prohibition that was removed, although the ayat after it moves up",
    amend: (texts) =>
      amended(
        removed(texts),
        [["dan Pasal 24 ayat (4))", "dan Pasal 24 ayat (3))"]],
        "guidelines/daftar-periksa-tugas-kepala.md",
      ),
    effects: ["norm lost bank-jawaban-usang pegawai"],
    texts: [
      "Pasal 24 ayat (3) removed",
      "Pasal 24 ayat (3) same was Pasal 24 ayat (4)",
      "Pasal 54 ayat (3) changed",
      "bagian «Isu besar» changed",
    ],
    situations: ["pegawai terbitkan-tanggapan: deny → permit"],
  },
  {
    name: "a permission narrowed by a condition",
    amend: edit(
      [
        "Akun Tiruan yang menimbulkan kerugian kepada kepolisian.",
        "Akun Tiruan yang menimbulkan kerugian kepada kepolisian setelah Akun Tiruan diketahui.",
      ],
      ["  bila: akun_tiruan.merugikan\n", "  bila: akun_tiruan.merugikan dan sudah akun_tiruan.diketahui\n"],
    ),
    effects: ["condition narrowed lapor-akun-tiruan-polisi"],
    texts: ["Pasal 11 ayat (3) changed"],
    situations: ["kepala-bagian-hukum laporkan-akun-tiruan-polisi: permit → deny"],
  },
  {
    name: "an exception that was added",
    amend: edit(
      [
        "yang disetujui oleh pembuat rancangannya.\n\n(12)",
        "yang disetujui oleh pembuat rancangannya, kecuali dalam keadaan darurat.\n\n(12)",
      ],
      [
        "  bila: tanggapan.disetujui_pembuat\n",
        "  bila: tanggapan.disetujui_pembuat\n  kecuali: perintah.keadaan_darurat\n",
      ],
    ),
    effects: ["exception added tanpa-setuju-sendiri"],
    texts: ["Pasal 22 ayat (11) changed"],
    situations: ["pegawai terbitkan-tanggapan: deny → needs_approval pic"],
  },
  {
    name: "a role added to a bearer",
    amend: edit(
      [
        "Kepala Perangkat Daerah berwenang mengesahkan Bank Jawaban.",
        "Kepala Perangkat Daerah dan Sekretaris Daerah berwenang mengesahkan Bank Jawaban.",
      ],
      [
        "  pelaku: kepala-skpd\n  berwenang: mengesahkan Bank Jawaban",
        "  pelaku: kepala-skpd dan sekda\n  berwenang: mengesahkan Bank Jawaban",
      ],
    ),
    effects: ["norm gained sahkan-bank-jawaban sekda"],
    texts: ["Pasal 24 ayat (4) changed"],
    situations: ["sekda sahkan-bank-jawaban: deny → permit"],
  },
  {
    name: "a threshold of a decision table",
    amend: edit(
      ["| 1.000 s.d. 9.999 |", "| 1.000 s.d. 19.999 |"],
      ["| paling rendah 10.000 |", "| paling rendah 20.000 |"],
    ),
    effects: ["decision changed tingkat-isu"],
    texts: ["Lampiran, 1.000 s.d. 19.999 changed", "Lampiran, paling rendah 20.000 changed"],
    situations: [
      "trc setujui-tanggapan: permit → deny",
      "pegawai terbitkan-tanggapan: needs_approval kepala-skpd trc → needs_approval kepala-skpd",
      "trc terbitkan-pernyataan-awal: needs_approval kepala-skpd trc → needs_approval kepala-skpd",
      "piket-trc setujui-tanggapan: permit → deny",
    ],
  },
  {
    name: "words alone",
    amend: edit(["Platform merupakan platform pokok apabila", "Suatu platform merupakan platform pokok apabila"]),
    effects: [],
    texts: ["Pasal 5 ayat (2) changed"],
    situations: [],
  },
  {
    name: "a Pasal that changed places with another",
    amend: (texts) =>
      amended(
        swapped(texts, "## Pasal 2 {", "## Pasal 3 {", "## Pasal 4 {"),
        [["Pasal 2 ayat (1), Pasal 26 ayat (3)", "Pasal 3 ayat (1), Pasal 26 ayat (3)"]],
        "guidelines/arahan-rapat.md",
      ),
    effects: [],
    texts: ["Pasal 2 same was Pasal 3", "Pasal 3 same was Pasal 2", "bagian «Arahan», S13 changed"],
    situations: [],
  },
];

/** Two Pasal that follow one another, each in the place and with the number of the other. */
function swapped(texts: Texts, one: string, other: string, end: string): Texts {
  const path = "guidelines/perbup-media-sosial.md";
  const text = texts.get(path) ?? "";
  const [first, second, last] = [one, other, end].map((mark) => text.indexOf(mark)) as [number, number, number];
  const [before, after] = [text.slice(first, second), text.slice(second, last)];
  const both = after.replace(other, one) + before.replace(one, other);
  return new Map([...texts, [path, text.slice(0, first) + both + text.slice(last)]]);
}

const all = (part: "effects" | "texts"): readonly string[] => amendments.flatMap((one) => one[part]).sort();

describe("ten amendments of the real law, made all at once", () => {
  const diff = diffOf(amendments.reduce((texts, { amend }) => amend(texts), realTexts));

  it("are told by what they change in effect, and nothing else", () => {
    expect(amendments).toHaveLength(10);
    expect([...effectsOf(diff)].sort()).toEqual(all("effects"));
    expect([diff.names, diff.notes, diff.class]).toEqual([[], [], "major"]);
  });

  it("are told provision by provision, and nothing else", () => {
    // What one removed and another changed is one provision: Pasal 24 ayat (4) is ayat (3) with other words now.
    const expected = all("texts").filter(
      (one) => !["Pasal 24 ayat (4) changed", "Pasal 24 ayat (3) same was Pasal 24 ayat (4)"].includes(one),
    );
    expect([...textsOf(diff)].sort()).toEqual([...expected, "Pasal 24 ayat (3) changed was Pasal 24 ayat (4)"].sort());
  });

  it("say in a sentence what a deadline was and is, and who gains what", () => {
    const said = diff.effects.map(({ said: { id } }) => id);
    expect(said).toContain(
      "Batas waktu bagi Kepala Perangkat Daerah dan TRC untuk memutus permintaan persetujuan (Pasal 23 ayat (1), “tingkat” serius) menjadi lebih lambat: semula paling lambat 1 jam sejak “permintaan persetujuan diajukan”, menjadi paling lambat 2 jam sejak “permintaan persetujuan diajukan”.",
    );
    expect(said).toContain(
      "Kepala Dinas mendapat kewajiban (Pasal 5 ayat (5)): Kepala Dinas wajib meninjau Bank Jawaban, paling lambat 1 hari kerja sejak “dasar jawaban berubah”.",
    );
  });

  it("come with situations that both sides confirm", () => {
    const told = new Set(situationsOf(diff));
    for (const one of [
      "kepala-bagian-hukum laporkan-akun-tiruan-polisi: permit → deny",
      "sekda sahkan-bank-jawaban: deny → permit",
    ]) {
      expect(told).toContain(one);
    }
  });
});

// Each of them alone takes some seconds: `npm run test:long`.
describe.runIf(process.env["PEDOMAN_AMENDMENTS"] === "each")("each of them alone", () => {
  it.each(amendments)("$name", ({ amend, effects, texts, situations }) => {
    const diff = diffOf(amend(realTexts));
    expect(effectsOf(diff)).toEqual(effects);
    expect(textsOf(diff)).toEqual(texts);
    expect(situationsOf(diff)).toEqual(situations);
    expect([diff.names, diff.class]).toEqual([[], effects.length > 0 ? "major" : "patch"]);
  });
});
