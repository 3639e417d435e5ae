import type { Checklist, ChecklistItem } from "../model/checklist.js";
import type { WrittenCondition } from "../model/condition.js";
import type { DecisionTable } from "../model/decision-table.js";
import type { Definition, Document, DocumentHead, Signature } from "../model/document.js";
import type { Handbook } from "../model/handbook.js";
import type { Bearer, Norm } from "../model/norm.js";
import type { Role } from "../model/organisation.js";
import type { ProcedureStep } from "../model/procedure.js";
import type { LabelForm, Provision, ProvisionKind } from "../model/provision.js";
import type { Scenario } from "../model/scenario.js";
import type { Span } from "../model/span.js";
import { type Alignment, type Block, type Cell, type Inline, type ListItem, plainText } from "../model/text.js";
import type { Trace, TraceReason } from "../model/trace.js";
import type { Act, Fact } from "../model/vocabulary.js";

// A small handbook made by hand, as the compiler would fill it: what emitters are tested on. The region is made up.

let offset = 0;

/** A place of its own, after all places given before: emitters may rely on the order of the text. */
function at(file = "guidelines/sample.md"): Span {
  offset += 10;
  return { file, start: offset, end: offset + 9 };
}

/** Plain words as running text. */
export function words(value: string): Inline {
  return { kind: "text", value, span: at() };
}

/** A reference to a provision, by document and id. */
function reference(text: string, document: string, id: string): Inline {
  return { kind: "reference", target: { kind: "provision", document, id }, children: [words(text)], span: at() };
}

/** A defined term where it is used. */
function term(text: string, definition: string, document = "perbup-kanal-warga"): Inline {
  return { kind: "term", document, definition, children: [words(text)], span: at() };
}

type Text = string | Inline | readonly (string | Inline)[];

function inlines(text: Text): readonly Inline[] {
  const parts = Array.isArray(text) ? (text as readonly (string | Inline)[]) : [text as string | Inline];
  return parts.map((part) => (typeof part === "string" ? words(part) : part));
}

/** One paragraph. */
export function paragraph(text: Text): Block {
  return { kind: "paragraph", children: inlines(text), span: at() };
}

function cell(text: Text): Cell {
  return { children: inlines(text), span: at() };
}

/** A table with its heading first. */
function table(
  rows: readonly (readonly Text[])[],
  alignments: readonly Alignment[] = [],
): Extract<Block, { kind: "table" }> {
  const start = at();
  const [header = [], ...body] = rows.map((row) => row.map(cell));
  return { kind: "table", alignments, header, rows: body, span: { ...start, end: at().end } };
}

function list(items: readonly Text[], ordered = false): Block {
  const made = items.map(
    (text): ListItem => ({ blocks: [paragraph(text)], checked: undefined, id: undefined, span: at() }),
  );
  return { kind: "list", ordered, start: 1, items: made, span: at() };
}

function tasks(items: readonly { readonly text: Text; readonly id: string; readonly checked?: boolean }[]): Block {
  const made = items.map(
    ({ text, id, checked = false }): ListItem => ({
      blocks: [paragraph(text)],
      checked,
      id: { value: id, span: at() },
      span: at(),
    }),
  );
  return { kind: "list", ordered: false, start: 1, items: made, span: at() };
}

/** What is written of a provision; the rest is worked out from where it stands. */
export type Seed = {
  readonly kind: ProvisionKind;
  readonly number?: string;
  readonly form?: LabelForm;
  readonly title?: string;
  readonly id?: string;
  readonly text?: Text;
  readonly blocks?: readonly Block[];
  readonly children?: readonly Seed[];
  readonly closing?: Text;
  readonly quoted?: readonly Seed[];
};

type Parent = { readonly id: string; readonly eId: string; readonly citation: string };
const top: Parent = { id: "", eId: "", citation: "" };

/** A provision with id, eId and citation as the compiler gives them. */
export function grow(seed: Seed, parent: Parent = top): Provision {
  const { kind, number = "", form, title = "" } = seed;
  const labelSpan = at();
  const label = labelOf(kind, number, form);
  const below = (join: string, base: string): string => (base === "" ? "" : `${base}${join}`);
  const own: Parent = {
    id: seed.id ?? idOf(seed, below("-", parent.id)),
    eId: eIdOf(seed, below("__", parent.eId)),
    citation: citationOf(seed, label, below(" ", parent.citation)),
  };
  const content = [...(seed.text === undefined ? [] : [paragraph(seed.text)]), ...(seed.blocks ?? [])];
  const quoted = (seed.quoted ?? []).map((one) => grow(one, { ...own, id: `${own.id}-kutipan` }));
  const children = (seed.children ?? []).map((child) => grow(child, own));
  const closing = seed.closing === undefined ? [] : [paragraph(seed.closing)];
  return {
    kind,
    number,
    label,
    form,
    title,
    ...own,
    content,
    children,
    closing,
    quoted,
    repealed: seed.text === "Dihapus.",
    span: { ...labelSpan, end: at().end },
    labelSpan,
  };
}

function labelOf(kind: ProvisionKind, number: string, form: LabelForm | undefined): string {
  switch (kind) {
    case "bab":
      return `BAB ${number}`;
    case "bagian":
      return `Bagian ${number}`;
    case "paragraf":
      return `Paragraf ${number}`;
    case "pasal":
      return `Pasal ${number}`;
    case "diktum":
      return number;
    case "menimbang":
      return "Menimbang";
    case "mengingat":
      return "Mengingat";
    case "lampiran":
      return number === "" ? "LAMPIRAN" : `LAMPIRAN ${number}`;
    case "penjelasan":
      return "PENJELASAN";
    case "section":
      return "";
    default:
      return (form ?? "a.").replace(/[1a]/, number);
  }
}

function idOf({ kind, number = "", title = "" }: Seed, below: string): string {
  const kebab = title.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  switch (kind) {
    case "menimbang":
    case "mengingat":
    case "penjelasan":
      return kind;
    case "bab":
    case "pasal":
    case "diktum":
      return `${kind}-${number.toLowerCase()}`;
    case "lampiran":
      return number === "" ? kind : `${kind}-${number.toLowerCase()}`;
    case "section":
      return title === "" ? "pembuka" : kebab;
    default:
      return `${below}${kind}-${number.toLowerCase()}`;
  }
}

function eIdOf({ kind, number = "", title = "" }: Seed, below: string): string {
  const prefixes: Partial<Record<ProvisionKind, string>> = {
    bab: "chp",
    pasal: "art",
    ayat: "para",
    huruf: "point",
    angka: "point",
  };
  const prefix = prefixes[kind] ?? kind;
  return kind === "bab" || kind === "pasal" ? `${prefix}_${number}` : `${below}${prefix}_${number || title.length}`;
}

function citationOf({ kind, number = "", form, title = "" }: Seed, label: string, after: string): string {
  switch (kind) {
    case "bagian":
    case "paragraf":
      return `${after}${label}`;
    case "ayat":
      return `${after}ayat ${label}`;
    case "huruf":
      return `${after}huruf ${form === "a)" ? label : number}`;
    case "angka":
      return `${after}angka ${form === "1)" ? label : number}`;
    case "diktum":
      return `diktum ${label}`;
    case "lampiran":
      return number === "" ? "Lampiran" : `Lampiran ${number}`;
    case "penjelasan":
      return "Penjelasan";
    case "section":
      return title === "" ? "Pembuka" : `bagian «${title}»`;
    default:
      return label;
  }
}

const unsigned: Signature = { place: undefined, date: undefined, name: undefined, number: undefined };
const common = {
  status: "rancangan",
  validity: { from: "2026-07-01", to: undefined },
  edition: 1,
  basis: undefined,
  shortTitle: undefined,
} as const;

function document(
  head: DocumentHead,
  parts: {
    readonly preamble?: readonly Seed[];
    readonly body: readonly Seed[];
    readonly attachments?: readonly Seed[];
  },
  definitions: readonly Definition[] = [],
): Document {
  return {
    head,
    file: `guidelines/${head.id}.md`,
    preamble: (parts.preamble ?? []).map((seed) => grow(seed)),
    body: parts.body.map((seed) => grow(seed)),
    attachments: (parts.attachments ?? []).map((seed) => grow(seed)),
    definitions,
  };
}

const perbup = "perbup-kanal-warga";
const inPerbup = (text: string, id: string): Inline => reference(text, perbup, id);

const pic = term("PIC", "istilah-pic");
const tanggapan = term("Tanggapan", "istilah-tanggapan");

const tingkatTable = table([
  ["isu.jangkauan", "isu.pemicu", "isu.tingkat"],
  ["kurang dari 1.000", "-", "rutin"],
  ["1.000 s.d. 9.999", "-", "perhatian"],
  ["paling rendah 10.000", "-", "serius"],
  ["-", "memuat ancaman_jiwa, bencana", "krisis"],
]);

const definitions: readonly Definition[] = [
  {
    id: "istilah-pemerintah-daerah",
    term: "Pemerintah Daerah",
    abbreviation: undefined,
    meaning: "Bupati sebagai unsur penyelenggara pemerintahan Daerah",
    provision: "definisi-angka-1",
    span: at(),
  },
  {
    id: "istilah-admin",
    term: "Admin",
    abbreviation: undefined,
    meaning: "pegawai yang ditetapkan dengan Keputusan Bupati untuk mengelola Akun Resmi",
    provision: "definisi-angka-2",
    span: at(),
  },
  {
    id: "istilah-pic",
    term: "Penanggung Jawab Informasi dan Komunikasi",
    abbreviation: "PIC",
    meaning: "pegawai yang bertanggung jawab atas jawaban Perangkat Daerah terhadap Isu Publik",
    provision: "definisi-angka-3",
    span: at(),
  },
  {
    id: "istilah-tanggapan",
    term: "Tanggapan",
    abbreviation: undefined,
    meaning: "pernyataan atas Isu Publik yang disampaikan melalui Akun Resmi",
    provision: "definisi-angka-3a",
    span: at(),
  },
];

const regulation = document(
  {
    kind: "peraturan-bupati",
    ...common,
    id: perbup,
    title: "Pengelolaan Kanal Warga Pemerintah Daerah",
    shortTitle: "Perbup Kanal Warga",
    edition: 3,
    number: undefined,
    year: 2026,
    enactment: unsigned,
    promulgation: unsigned,
    repeals: [],
    amends: [],
  },
  {
    preamble: [
      {
        kind: "menimbang",
        children: [
          {
            kind: "huruf",
            form: "a.",
            number: "a",
            text: "bahwa masyarakat berhak memperoleh jawaban yang benar, santun, dan tepat waktu atas persoalan publik yang disampaikannya;",
          },
          {
            kind: "huruf",
            form: "a.",
            number: "b",
            text: [
              "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam ",
              inPerbup("huruf a", "menimbang-huruf-a"),
              ", perlu menetapkan Peraturan Bupati tentang Pengelolaan Kanal Warga Pemerintah Daerah;",
            ],
          },
        ],
      },
      {
        kind: "mengingat",
        children: [
          {
            kind: "angka",
            form: "1.",
            number: "1",
            text: "Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;",
          },
          {
            kind: "angka",
            form: "1.",
            number: "2",
            text: [
              {
                kind: "reference",
                target: {
                  kind: "external",
                  instrument: "Undang-Undang Nomor 23 Tahun 2014",
                  law: undefined,
                  passage: "",
                },
                children: [words("Undang-Undang Nomor 23 Tahun 2014")],
                span: at(),
              },
              " tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);",
            ],
          },
        ],
      },
    ],
    body: [
      {
        kind: "bab",
        number: "I",
        title: "KETENTUAN UMUM",
        children: [
          {
            kind: "pasal",
            number: "1",
            id: "definisi",
            text: "Dalam Peraturan Bupati ini yang dimaksud dengan:",
            children: [
              {
                kind: "angka",
                form: "1.",
                number: "1",
                text: "Pemerintah Daerah adalah Bupati sebagai unsur penyelenggara pemerintahan Daerah.",
              },
              {
                kind: "angka",
                form: "1.",
                number: "2",
                text: "Admin adalah pegawai yang ditetapkan dengan Keputusan Bupati untuk mengelola Akun Resmi.",
              },
              {
                kind: "angka",
                form: "1.",
                number: "3",
                text: "Penanggung Jawab Informasi dan Komunikasi yang selanjutnya disingkat PIC adalah pegawai yang bertanggung jawab atas jawaban Perangkat Daerah terhadap Isu Publik.",
              },
              {
                kind: "angka",
                form: "1.",
                number: "3a",
                text: "Tanggapan adalah pernyataan atas Isu Publik yang disampaikan melalui Akun Resmi.",
              },
            ],
          },
          {
            kind: "pasal",
            number: "2",
            text: "Peraturan Bupati ini dimaksudkan sebagai pedoman bagi Pemerintah Daerah dalam mengelola kanal warga dan menanggapi Isu Publik.",
          },
        ],
      },
      {
        kind: "bab",
        number: "II",
        title: "SATU SUARA",
        children: [
          {
            kind: "bagian",
            number: "Kesatu",
            title: "Persetujuan",
            children: [
              {
                kind: "paragraf",
                number: "1",
                title: "Tangga Persetujuan",
                children: [
                  {
                    kind: "pasal",
                    number: "3",
                    id: "tangga-persetujuan",
                    children: [
                      {
                        kind: "ayat",
                        form: "(1)",
                        number: "1",
                        text: [tanggapan, " wajib disetujui oleh:"],
                        children: [
                          { kind: "huruf", form: "a.", number: "a", text: [pic, " untuk Isu Publik tingkat rutin;"] },
                          {
                            kind: "huruf",
                            form: "a.",
                            number: "b",
                            text: "Kepala Perangkat Daerah untuk Isu Publik tingkat perhatian, dengan memperhatikan:",
                            children: [
                              {
                                kind: "angka",
                                form: "1.",
                                number: "1",
                                text: "ketersediaan data, yaitu:",
                                children: [
                                  {
                                    kind: "huruf",
                                    form: "a)",
                                    number: "a",
                                    text: "data primer:",
                                    children: [
                                      { kind: "angka", form: "1)", number: "1", text: "laporan petugas; dan" },
                                      { kind: "angka", form: "1)", number: "2", text: "dokumen resmi; atau" },
                                    ],
                                  },
                                  { kind: "huruf", form: "a)", number: "b", text: "data sekunder; dan" },
                                ],
                              },
                              { kind: "angka", form: "1.", number: "2", text: "jangkauan percakapan; dan" },
                            ],
                          },
                          {
                            kind: "huruf",
                            form: "a.",
                            number: "c",
                            text: "Sekretaris Daerah atau Bupati untuk Isu Publik tingkat krisis,",
                          },
                        ],
                        closing: "dengan tetap memperhatikan keselamatan masyarakat.",
                      },
                      {
                        kind: "ayat",
                        form: "(1)",
                        number: "1a",
                        text: "Persetujuan diberikan secara tertulis.",
                      },
                      {
                        kind: "ayat",
                        form: "(1)",
                        number: "2",
                        text: [
                          term("Admin", "istilah-admin"),
                          " dilarang menerbitkan Tanggapan sebelum memperoleh persetujuan sebagaimana dimaksud pada ",
                          inPerbup("ayat (1)", "tangga-persetujuan-ayat-1"),
                          ", kecuali Tanggapan bersumber dari Bank Jawaban.",
                        ],
                      },
                      {
                        kind: "ayat",
                        form: "(1)",
                        number: "3",
                        text: "Dihapus.",
                      },
                    ],
                  },
                  { kind: "pasal", number: "4", text: "Dihapus." },
                ],
              },
            ],
          },
          {
            kind: "bagian",
            number: "Kedua",
            title: "Waktu Tanggap",
            children: [
              {
                kind: "pasal",
                number: "4A",
                id: "waktu-tanggap",
                children: [
                  {
                    kind: "ayat",
                    form: "(1)",
                    number: "1",
                    text: "Admin wajib menyampaikan tanda terima paling lambat 1 (satu) hari kerja terhitung sejak Isu Publik terdeteksi.",
                  },
                  {
                    kind: "ayat",
                    form: "(1)",
                    number: "2",
                    text: [
                      "Tingkat Isu Publik ditentukan menurut tabel dalam ",
                      inPerbup("Lampiran", "lampiran"),
                      " yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.",
                    ],
                  },
                  {
                    kind: "ayat",
                    form: "(1)",
                    number: "3",
                    text: "Kanal warga dibuka pada jam berikut:",
                    blocks: [
                      table(
                        [
                          ["Kanal", "Senin s.d. Kamis", "Jumat", "Sabtu", "Minggu", "Penanggung jawab"],
                          ["Media sosial", "08.00–16.30", "07.30–17.00", "piket", "piket", "Admin"],
                          ["Loket", "08.00–15.00", "08.00–14.00", "tutup", "tutup", "Petugas loket"],
                        ],
                        [undefined, "right", "right", "center", "center"],
                      ),
                    ],
                  },
                ],
              },
              {
                kind: "pasal",
                number: "5",
                text: "Ketentuan Pasal 7 Peraturan Bupati tentang Pengaduan diubah sehingga berbunyi sebagai berikut:",
                quoted: [
                  {
                    kind: "section",
                    children: [
                      { kind: "ayat", form: "(1)", number: "1", text: "Pengaduan diterima melalui kanal warga." },
                      { kind: "ayat", form: "(1)", number: "2", text: "Pengaduan dicatat pada hari yang sama." },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        kind: "bab",
        number: "IIA",
        title: "SANKSI ADMINISTRATIF",
        children: [
          {
            kind: "pasal",
            number: "6",
            text: [
              "Admin yang melanggar ketentuan sebagaimana dimaksud dalam ",
              inPerbup("Pasal 3 ayat (2)", "tangga-persetujuan-ayat-2"),
              " dikenai sanksi administratif berupa teguran tertulis.",
            ],
          },
        ],
      },
      {
        kind: "bab",
        number: "III",
        title: "KETENTUAN PENUTUP",
        children: [
          { kind: "pasal", number: "7", text: "Peraturan Bupati ini mulai berlaku pada tanggal diundangkan." },
        ],
      },
    ],
    attachments: [
      {
        kind: "penjelasan",
        children: [
          {
            kind: "section",
            title: "I. UMUM",
            id: "penjelasan-i-umum",
            text: "Peraturan ini menyatukan cara menjawab warga.",
          },
          {
            kind: "section",
            title: "II. PASAL DEMI PASAL",
            id: "penjelasan-ii-pasal-demi-pasal",
            children: [{ kind: "section", title: "Pasal 1", id: "penjelasan-pasal-1", text: "Cukup jelas." }],
          },
        ],
      },
      {
        kind: "lampiran",
        title: "TABEL TINGKAT ISU PUBLIK",
        text: "Tingkat Isu Publik ditentukan menurut tabel berikut.",
        blocks: [tingkatTable],
      },
    ],
  },
  definitions,
);

const decree = document(
  {
    kind: "keputusan-bupati",
    ...common,
    id: "kepbup-admin",
    title: "Penetapan Admin Kanal Warga",
    status: "berlaku",
    validity: { from: "2026-08-03", to: "2028-08-02" },
    basis: perbup,
    number: "12",
    year: 2026,
    enactment: { place: "Samudra", date: "2026-08-03", name: "Siti Aminah", number: undefined },
    copies: ["Gubernur;", "Kepala Dinas Komunikasi;"],
  },
  {
    preamble: [
      {
        kind: "menimbang",
        children: [{ kind: "huruf", form: "a.", number: "a", text: "bahwa perlu menetapkan Admin Kanal Warga;" }],
      },
      {
        kind: "mengingat",
        children: [{ kind: "angka", form: "1.", number: "1", text: "Peraturan Bupati tentang Kanal Warga;" }],
      },
    ],
    body: [
      { kind: "diktum", number: "KESATU", text: "Menetapkan Admin Kanal Warga sebagaimana tercantum dalam Lampiran." },
      { kind: "diktum", number: "KEDUA", text: "Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan." },
    ],
    attachments: [
      {
        kind: "lampiran",
        number: "I",
        title: "DAFTAR ADMIN",
        blocks: [
          table([
            ["No", "Jabatan"],
            ["1", "Admin utama"],
          ]),
        ],
      },
      {
        kind: "lampiran",
        number: "II",
        title: "DAFTAR AKUN",
        blocks: [
          table([
            ["No", "Akun"],
            ["1", "@samudra"],
          ]),
        ],
      },
    ],
  },
);

const guideline = document(
  {
    kind: "pedoman",
    ...common,
    id: "pedoman-menjawab",
    title: "Pedoman Menjawab Warga",
    basis: perbup,
    author: "dinas",
  },
  {
    body: [
      {
        kind: "section",
        text: [
          "Pedoman ini membantu Anda menjawab warga dengan cepat, benar, dan santun. Kewajibannya berasal dari ",
          {
            kind: "reference",
            target: { kind: "document", document: perbup },
            children: [words("Perbup Kanal Warga")],
            span: at(),
          },
          ".",
        ],
      },
      {
        kind: "section",
        title: "Sebelum menjawab",
        children: [
          {
            kind: "section",
            title: "Siapa mengerjakan apa",
            text: [
              pic,
              " menyiapkan jawaban (",
              inPerbup("Pasal 3 ayat (1) huruf a", "tangga-persetujuan-ayat-1-huruf-a"),
              ").",
            ],
            blocks: [
              list([
                ["catat ", { kind: "strong", children: [words("waktu")], span: at() }, " isu terdeteksi;"],
                "simpan tangkapan layar;",
              ]),
              list(["Sapa.", "Jawab intinya.", "Tutup dengan langkah berikutnya."], true),
              {
                kind: "quote",
                children: [paragraph("Terima kasih, laporan Anda sudah kami terima dan sedang diperiksa.")],
                span: at(),
              },
              paragraph([
                "Batas waktunya dihitung menurut kalender kerja",
                { kind: "footnote-reference", label: "kalender", span: at() },
                ". Lihat juga ",
                { kind: "link", target: "https://www.lapor.go.id/", children: [words("kanal LAPOR!")], span: at() },
                ".",
              ]),
              {
                kind: "footnote",
                label: "kalender",
                children: [paragraph("Hari libur nasional dan cuti bersama bukan hari kerja.")],
                span: at(),
              },
            ],
          },
        ],
      },
      {
        kind: "section",
        title: "Contoh pesan",
        blocks: [
          paragraph([{ kind: "image", target: "gambar/alur.png", alternative: "alur menjawab isu", span: at() }]),
          {
            kind: "code",
            language: "text",
            value: "Halo Kak, terima kasih.\nKami periksa dahulu.",
            span: at(),
            lineOffsets: [],
            closed: true,
          },
          { kind: "divider", span: at() },
          paragraph("Jangan menjanjikan hasil."),
        ],
      },
    ],
  },
);

const stepTable = table([
  ["No", "Kegiatan", "Pelaksana", "Kelengkapan", "Waktu", "Output", "Keterangan"],
  ["1", "Mencatat Isu Publik", "Admin", "Lembar isu", "5 menit", "Lembar isu terisi", "Mulai"],
  [
    "2",
    "Apakah rancangan disetujui?",
    "PIC",
    "Rancangan Tanggapan",
    "30 menit",
    "Putusan tertulis",
    "Ya: langkah 3; Tidak: langkah 1",
  ],
  ["3", "Menerbitkan Tanggapan", "Admin", "Naskah yang disetujui", "10 menit", "Tanggapan terbit", "Selesai"],
]);

const procedure = document(
  {
    kind: "sop",
    ...common,
    id: "sop-menjawab",
    title: "Menjawab Isu Publik",
    basis: perbup,
    number: undefined,
    unit: "dinas",
    approver: "sekda",
    performers: ["admin", "pic"],
    qualifications: ["Ditetapkan sebagai Admin atau PIC.", "Lulus pelatihan dasar."],
    related: [perbup, "pedoman-menjawab"],
    equipment: ["Perangkat dinas.", "Lembar isu."],
    warning: "Diam bukan setuju.",
    records: "Lembar isu disimpan sebagai arsip.",
  },
  {
    body: [
      { kind: "section", title: "Tujuan", text: "Prosedur ini memastikan setiap Isu Publik dijawab tepat waktu." },
      {
        kind: "section",
        title: "Sebelum mulai bertugas",
        blocks: [
          tasks([
            {
              text: [
                "Pastikan autentikasi dua faktor aktif. (",
                inPerbup("Pasal 4A ayat (1)", "waktu-tanggap-ayat-1"),
                ")",
              ],
              id: "dua-faktor",
            },
            { text: "Keluar dari akun pribadi. (tanpa pasal: mencegah salah akun)", id: "akun-pribadi", checked: true },
          ]),
        ],
      },
      {
        kind: "section",
        title: "Langkah",
        blocks: [stepTable],
      },
    ],
  },
);

const checklistDocument = document(
  {
    kind: "daftar-periksa",
    ...common,
    id: "sebelum-terbit",
    title: "Daftar Periksa Sebelum Menerbitkan",
    basis: perbup,
    role: "admin",
    moment: "sebelum menerbitkan Tanggapan",
  },
  {
    body: [
      {
        kind: "section",
        title: "Isi",
        id: "isi",
        blocks: [
          tasks([
            {
              text: ["Pastikan sudah disetujui. (", inPerbup("Pasal 3 ayat (2)", "tangga-persetujuan-ayat-2"), ")"],
              id: "disetujui",
            },
          ]),
        ],
      },
      {
        kind: "section",
        title: "Akun",
        id: "akun",
        blocks: [tasks([{ text: "Periksa nama akun. (tanpa pasal: mencegah salah akun)", id: "nama-akun" }])],
      },
    ],
  },
);

const vocabularyDocument = document(
  { kind: "kosakata", ...common, id: "kosakata-kanal", title: "Kosakata Kanal Warga", basis: perbup },
  {
    body: [
      { kind: "section", text: "Dokumen ini menamai fakta dan tindakan yang dibaca mesin." },
      {
        kind: "section",
        title: "Fakta",
        blocks: [
          table([
            ["Fakta", "Jenis", "Nilai atau satuan", "Bunyi", "Arti"],
            [
              "isu.tingkat",
              "turunan tingkat-isu",
              "rutin < perhatian < serius < krisis",
              "tingkat",
              "Tingkat Isu Publik.",
            ],
            ["isu.terdeteksi", "peristiwa", "-", "Isu Publik terdeteksi", "Saat isu pertama kali diketahui."],
          ]),
        ],
      },
    ],
  },
);

const organisationDocument = document(
  {
    kind: "organisasi",
    ...common,
    id: "organisasi-samudra",
    title: "Peran dalam Pengelolaan Kanal Warga",
    region: { type: "Kabupaten", name: "Samudra", province: "Nusantara", capital: "Tanjung Samudra" },
    headOfRegion: "bupati",
    regionalSecretary: "sekda",
  },
  {
    body: [
      {
        kind: "section",
        title: "Peran",
        blocks: [
          table([
            ["Peran", "Istilah", "Induk", "Jenjang", "Pengganti"],
            ["admin", "Admin", "pegawai", "8", "admin-pengganti"],
          ]),
        ],
      },
    ],
  },
);

const calendarDocument = document(
  {
    kind: "kalender",
    ...common,
    id: "kalender-2026",
    title: "Kalender Kerja Tahun 2026",
    validity: { from: "2026-01-01", to: "2026-12-31" },
    basis: perbup,
    year: 2026,
    zone: "Asia/Makassar",
    countingBasis: "Pasal 4A",
    endOfDay: "24.00",
    eventDayCounts: false,
  },
  {
    body: [
      {
        kind: "section",
        title: "Hari libur",
        blocks: [
          table([
            ["Tanggal", "Libur", "Dasar"],
            ["2026-08-17", "Proklamasi Kemerdekaan", "SKB 2026"],
          ]),
        ],
      },
    ],
  },
);

const traceTable = table([
  ["Kode", "Arahan", "Disampaikan oleh", "Ketentuan", "Tanpa aturan", "Tanpa butir", "Tanpa contoh"],
  ["S1", "Jawaban menunggu persetujuan.", "Dinas", "Pasal 5 ayat (2)", "-", "-", "-"],
  [
    "S2",
    "Isi pengaturan diketahui sejak awal.",
    "-",
    "Pasal 2",
    "-",
    "Maksud tidak diperiksa berulang.",
    "Maksud tidak menghasilkan putusan.",
  ],
]);

const traceDocument = document(
  { kind: "penelusuran", ...common, id: "arahan-rapat", title: "Arahan Rapat", basis: perbup },
  { body: [{ kind: "section", title: "Arahan", blocks: [traceTable] }] },
);

const role = (
  id: string,
  name: string,
  parent: string | undefined,
  rank?: number,
  substitutes: readonly string[] = [],
): [string, Role] => [id, { id, term: name, parent, rank, substitutes, span: at() }];

const roles = new Map<string, Role>([
  role("setiap-orang", "Setiap orang", undefined),
  role("pegawai", "Pegawai", "setiap-orang"),
  role("bupati", "Bupati", "setiap-orang", 1),
  role("sekda", "Sekretaris Daerah", "pegawai", 3),
  role("dinas", "Dinas", "setiap-orang", 5),
  role("kepala-skpd", "Kepala Perangkat Daerah", "pegawai", 5),
  role("pic", "PIC", "pegawai", 7, ["pic-pengganti"]),
  role("pic-pengganti", "PIC pengganti", "pic", 7),
  role("admin", "Admin", "pegawai", 8, ["admin-pengganti"]),
  role("admin-pengganti", "Admin pengganti", "admin", 8),
]);

/** A condition as written; emitters print it and do not read its tree. */
function condition(text: string): WrittenCondition {
  return { text, tree: undefined, span: at() };
}

function provisionOf(document: Document, id: string): Provision {
  const stack = [...document.preamble, ...document.body, ...document.attachments];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.id === id) return next;
    stack.push(...next.children);
  }
  throw new Error(`The sample has no provision ${id}`);
}

/** A norm of the sample regulation with nothing but what is given. */
export function norm(id: string, provision: string, parts: Partial<Norm> & Pick<Norm, "modality">): Norm {
  const { eId, citation, content } = provisionOf(regulation, provision);
  const quote = content
    .map((block) => (block.kind === "paragraph" ? plainText(block.children) : ""))
    .join(" ")
    .trim();
  return {
    id,
    bearer: [],
    act: [],
    counterparty: undefined,
    when: [],
    unless: [],
    elements: [],
    by: undefined,
    bounds: [],
    before: undefined,
    after: undefined,
    at: undefined,
    every: [],
    everySince: undefined,
    per: undefined,
    cardinality: [],
    approvals: undefined,
    opens: undefined,
    determines: undefined,
    exceptsFrom: [],
    follows: [],
    extension: undefined,
    manner: undefined,
    instrument: undefined,
    evidence: [],
    graduated: false,
    assessment: [],
    reason: undefined,
    list: undefined,
    spans: new Map(),
    interpretation: undefined,
    validity: { from: "2026-07-01", to: undefined },
    rank: 1,
    draft: true,
    source: { document: perbup, provision, eId, citation, quote },
    span: at(),
    ...parts,
  };
}

const only = <T>(value: T) => [{ key: undefined, value }];
const one = (id: string): Bearer => ({ kind: "role", role: id });

const norms: readonly Norm[] = [
  norm("maksud", "pasal-2", {
    modality: "statement",
    act: only({ words: "dimaksudkan sebagai pedoman", act: undefined }),
    assessment: only("human" as const),
    reason: "Maksud pengaturan menjadi arah penafsiran.",
  }),
  norm("tangga-persetujuan", "tangga-persetujuan-ayat-1", {
    modality: "obligation",
    by: "isu.tingkat",
    bearer: [
      { key: "rutin", value: one("pic") },
      { key: "perhatian", value: one("kepala-skpd") },
      { key: "krisis", value: { kind: "either", members: [one("sekda"), one("bupati")] } },
    ],
    act: only({ words: "menyetujui Tanggapan", act: "setujui-tanggapan" }),
  }),
  norm("persetujuan-tertulis", "tangga-persetujuan-ayat-1a", {
    modality: "requirement",
    bearer: only({ kind: "as-in" as const, rule: "tangga-persetujuan" }),
    act: only({ words: "memberi persetujuan", act: "setujui-tanggapan" }),
    manner: "tertulis",
    opens: "menerbitkan Tanggapan",
  }),
  norm("terbit-setelah-setuju", "tangga-persetujuan-ayat-2", {
    modality: "prohibition",
    bearer: only(one("admin")),
    act: only({ words: "menerbitkan Tanggapan", act: "terbitkan-tanggapan" }),
    before: "dipenuhi tangga-persetujuan",
    unless: only(condition("tanggapan.dari_bank_jawaban")),
    approvals: { kind: "as-in", rule: "tangga-persetujuan" },
  }),
  norm("tanda-terima", "waktu-tanggap-ayat-1", {
    modality: "obligation",
    bearer: only(one("admin")),
    act: only({ words: "menyampaikan tanda terima", act: "beri-tanda-terima" }),
    counterparty: one("setiap-orang"),
    when: only(condition("isu.tingkat = rutin")),
    bounds: only({
      bound: "at-latest" as const,
      text: "1 hari kerja",
      duration: { count: 1, unit: "working-day" as const },
      direction: "since" as const,
      event: "isu.terdeteksi",
    }),
    evidence: ["tangkapan layar tanda terima"],
  }),
  norm("jam-kanal", "waktu-tanggap-ayat-3", {
    modality: "obligation",
    bearer: only(one("pegawai")),
    act: only({ words: "membuka kanal warga", act: "buka-kanal" }),
    every: [{ count: 1, unit: "calendar-day" }],
  }),
  norm("sanksi-admin", "pasal-6", {
    modality: "sanction",
    bearer: only(one("admin")),
    act: only({ words: "sanksi administratif", act: undefined }),
    follows: [
      { kind: "provision", document: perbup, provision: "tangga-persetujuan-ayat-2" },
      { kind: "norm", id: "tanda-terima" },
    ],
    graduated: true,
  }),
];

const decisionTables: readonly DecisionTable[] = [
  {
    id: "tingkat-isu",
    determines: "isu.tingkat",
    hit: "highest",
    default: "rutin",
    facts: ["isu.jangkauan", "isu.pemicu"],
    rows: tingkatTable.rows.map((row) => ({
      cells: [undefined, undefined],
      when: undefined,
      whole: true,
      result: "rutin",
      span: { file: tingkatTable.span.file, start: row[0]?.span.start ?? 0, end: row.at(-1)?.span.end ?? 0 },
    })),
    document: perbup,
    provision: "lampiran",
    span: at(),
  },
];

const scenarios: readonly Scenario[] = [
  {
    id: "faq-imunisasi",
    title: "Warga bertanya jadwal imunisasi, jawabannya ada di Bank Jawaban",
    question: "admin menerbitkan Tanggapan",
    at: "2026-08-14 pukul 10.00",
    facts: new Map([
      ["isu.tingkat", "rutin"],
      ["tanggapan.dari_bank_jawaban", "ya"],
      ["isu.pemicu", "[]"],
    ]),
    like: undefined,
    expected: new Map([
      ["putusan", ["boleh"]],
      ["karena", ["terbit-setelah-setuju", "aturan-yang-tidak-ada"]],
      ["kewajiban", ["tanda-terima: menunggu sampai 2026-08-18 pukul 24.00"]],
    ]),
    run: undefined,
    document: perbup,
    provision: "tangga-persetujuan-ayat-2",
    span: at(),
  },
];

const item = (id: string, text: string, serves: ChecklistItem["serves"], withoutProvision?: string): ChecklistItem => ({
  id,
  text: [words(text)],
  serves,
  withoutProvision,
  span: at(),
});
const serving = (provision: string) => ({
  document: perbup,
  provision,
  citation: provisionOf(regulation, provision).citation,
});

const checklists: readonly Checklist[] = [
  {
    document: "sop-menjawab",
    title: "Menjawab Isu Publik",
    role: "admin",
    moment: "Menjawab Isu Publik",
    groups: [
      {
        title: "Sebelum mulai bertugas",
        provision: "sebelum-mulai-bertugas",
        kind: "do",
        items: [
          item("dua-faktor", "Pastikan autentikasi dua faktor aktif.", [serving("waktu-tanggap-ayat-1")]),
          item("akun-pribadi", "Keluar dari akun pribadi.", [], "mencegah salah akun"),
        ],
      },
    ],
  },
  {
    document: "sebelum-terbit",
    title: "Daftar Periksa Sebelum Menerbitkan",
    role: "admin",
    moment: "sebelum menerbitkan Tanggapan",
    groups: [
      {
        title: "Isi",
        provision: "isi",
        kind: "do",
        items: [
          item("disetujui", "Pastikan sudah disetujui.", [
            serving("tangga-persetujuan-ayat-1"),
            serving("tangga-persetujuan-ayat-2"),
          ]),
        ],
      },
      {
        title: "Akun",
        provision: "akun",
        kind: "do",
        items: [item("nama-akun", "Periksa nama akun.", [], "mencegah salah akun")],
      },
    ],
  },
];

const fact = (name: string, type: Fact["type"], meaning: string, ...phrases: string[]): [string, Fact] => [
  name,
  { name, type, phrases, meaning, default: undefined, span: at() },
];
const act = (id: string, phrase: string): [string, Act] => [
  id,
  { id, phrases: [phrase], doneWhen: undefined, partOf: undefined, default: "allowed", opposes: [], span: at() },
];

const unreasoned = (): TraceReason => ({ words: undefined, span: at() });

/** Rows of the table of statements; reasons stand where nothing follows. */
const traces: readonly Trace[] = [
  {
    document: "arahan-rapat",
    id: "S1",
    statement: [words("Jawaban menunggu persetujuan.")],
    by: "Dinas",
    answers: [serving("tangga-persetujuan-ayat-2")],
    reasons: { rules: unreasoned(), items: unreasoned(), scenarios: unreasoned() },
    span: traceTable.rows[0]?.[0]?.span ?? at(),
  },
  {
    document: "arahan-rapat",
    id: "S2",
    statement: [words("Isi pengaturan diketahui sejak awal.")],
    by: undefined,
    answers: [serving("pasal-2")],
    reasons: {
      rules: unreasoned(),
      items: { words: "Maksud tidak diperiksa berulang.", span: at() },
      scenarios: { words: "Maksud tidak menghasilkan putusan.", span: at() },
    },
    span: traceTable.rows[1]?.[0]?.span ?? at(),
  },
];

/** The rows of the step table, as far as a page needs them. */
const steps: readonly ProcedureStep[] = stepTable.rows.map((row, index) => ({
  number: index + 1,
  activity: row[1]?.children ?? [],
  decision: index === 1,
  performers: [index === 1 ? "pic" : "admin"],
  needs: row[3]?.children ?? [],
  time: { kind: "takes", duration: { count: [5, 30, 10][index] ?? 0, unit: "minute" } },
  output: row[5]?.children ?? [],
  note: row[6]?.children ?? [],
  start: index === 0,
  exits:
    index === 1
      ? [
          { label: "Ya", to: 3, span: at() },
          { label: "Tidak", to: 1, span: at() },
        ]
      : index === 2
        ? [{ label: undefined, to: "end", span: at() }]
        : [],
  alongside: undefined,
  detached: false,
  limits: [],
  serves: [],
  span: row[0]?.span ?? at(),
  timeSpan: row[4]?.span ?? at(),
}));

/** A small, whole handbook: a draft regulation with everything that structure knows, a decree in force, and one document of every other kind. */
export const sampleHandbook: Handbook = {
  documents: [
    regulation,
    decree,
    guideline,
    procedure,
    checklistDocument,
    vocabularyDocument,
    organisationDocument,
    calendarDocument,
    traceDocument,
  ],
  region: { type: "Kabupaten", name: "Samudra", province: "Nusantara", capital: "Tanjung Samudra" },
  organisation: { roles },
  vocabulary: {
    facts: new Map([
      fact(
        "isu.tingkat",
        { kind: "derived", by: "tingkat-isu", choices: ["rutin", "perhatian", "serius", "krisis"], ordered: true },
        "Tingkat Isu Publik.",
      ),
      fact("isu.jangkauan", { kind: "number", unit: "tayangan" }, "Jumlah tayangan percakapan."),
      fact(
        "isu.pemicu",
        { kind: "list", choices: ["ancaman_jiwa", "bencana"], register: undefined },
        "Keadaan yang menaikkan tingkat.",
      ),
      fact("isu.terdeteksi", { kind: "event" }, "Saat isu pertama kali diketahui.", "Isu Publik terdeteksi"),
      fact("tanggapan.dari_bank_jawaban", { kind: "boolean" }, "Isi Tanggapan diambil dari Bank Jawaban."),
    ]),
    acts: new Map([
      act("terbitkan-tanggapan", "menerbitkan Tanggapan"),
      act("setujui-tanggapan", "menyetujui Tanggapan"),
      act("beri-tanda-terima", "menyampaikan tanda terima"),
      act("buka-kanal", "membuka kanal warga"),
    ]),
    registers: new Map(),
  },
  calendars: [
    {
      document: "kalender-2026",
      year: 2026,
      zone: "Asia/Makassar",
      week: new Map([1, 2, 3, 4, 5].map((day) => [day, [{ from: "08:00", to: "16:00" }]])),
      holidays: [
        { date: "2026-08-17", name: "Proklamasi Kemerdekaan", type: "national", ground: "SKB 2026", span: at() },
      ],
    },
  ],
  norms,
  decisionTables,
  scenarios,
  checklists,
  procedures: [{ document: "sop-menjawab", provision: "langkah", title: "Langkah", steps }],
  traces,
  fillIns: [],
  platformLimits: [],
  laws: { instruments: [], passages: [], citations: [] },
  policy: { edition: 10, contentHash: "5f0c2a6e1b9d4c7385a1e6f20b7d94c3e8126a5fd07b3c91428eaf65d0b1c734" },
};
