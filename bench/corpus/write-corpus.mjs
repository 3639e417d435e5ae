// Writes a folder of regulations as large as asked for: made up, but sound Indonesian acts with rules, decision tables, tables and references, the same
// for the same seed. Every document is one regulation of about 10 kB; the vocabulary and the roles they share stand in documents of their own.
//   node bench/corpus/write-corpus.mjs FOLDER DOCUMENTS [SEED]
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { seededRandom } from "../../scripts/seeded-random.mjs";

const subjects = "jalan air pasar sekolah puskesmas pajak sampah hutan sungai pelabuhan perpustakaan terminal".split(
  " ",
);
const bearers = [
  ["kepala-skpd", "Kepala Perangkat Daerah"],
  ["petugas", "Petugas"],
  ["sekda", "Sekretaris Daerah"],
];
const verbs = "memeriksa mencatat menyusun menyampaikan memelihara mengumumkan menetapkan meninjau".split(" ");
const nouns =
  "laporan keadaan, daftar sarana, rencana pemeliharaan, hasil pengukuran, jadwal layanan, salinan berkas, catatan pengaduan, usul perbaikan".split(
    ", ",
  );
const manners = [
  "secara tertulis",
  "dengan cermat",
  "menurut keadaan yang sebenarnya",
  "melalui sistem layanan daerah",
];
const purposes = [
  "untuk menjamin mutu layanan kepada masyarakat",
  "agar masyarakat memperoleh layanan yang sama di setiap kecamatan",
  "sebagai bahan penyusunan rencana kerja tahun berikutnya",
  "dengan memperhatikan kemampuan keuangan daerah",
];

/** @param {string} folder - Gets `guidelines/`. @returns {Promise<{ files: number, bytes: number }>} */
export async function writeCorpus(folder, documents, seed = 1) {
  const guidelines = join(folder, "guidelines");
  await mkdir(guidelines, { recursive: true });
  const random = seededRandom(seed);
  const laws = Array.from({ length: documents }, (_, index) => lawOf(index + 1, random));
  const files = [
    ["organisasi.md", organisation],
    ["kalender.md", calendar],
    // A vocabulary a hundred documents, as regencies keep one a subject.
    ...chunks(laws, 100).map((some, index) => [`kosakata-${index + 1}.md`, vocabulary(index + 1, some)]),
    ...laws.map(({ id, text }) => [`${id}.md`, text]),
  ];
  for (const [name, text] of files) await writeFile(join(guidelines, name), text);
  return { files: files.length, bytes: files.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0) };
}

const words =
  "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua belas tiga belas empat belas lima belas".match(
    /(?:dua|tiga|empat|lima) belas|\S+/g,
  );
const plainWords = words.map((word) => word.replace(" ", "_"));
const number = (n) => `${n} (${words[n]})`;
const letter = (n) => String.fromCharCode(97 + n);
const roman = (n) => ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"][n];

/** One regulation, with what it adds to the vocabulary. */
function lawOf(index, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const whole = (from, to) => from + Math.floor(random() * (to - from + 1));
  const key = codeName(index).toLowerCase();
  const id = `perbup-${index}`;
  const subject = pick(subjects);
  // Words of an act are told apart by a name of their own, as «Tanda Daftar Pasar» is.
  const name = `Layanan ${subject[0].toUpperCase()}${subject.slice(1)} ${codeName(index)}`;
  const acts = [];
  const facts = [];
  const chapters = [];
  let article = 3;
  const ruled = [];
  for (let chapter = 2; chapter <= 3; chapter += 1) {
    const articles = [];
    for (let n = 0; n < 4; n += 1) {
      article += 1;
      if (n === 0) articles.push(dutyArticle());
      else if (n === 1 && chapter % 2 === 0) articles.push(banArticle());
      else articles.push(plainArticle());
    }
    chapters.push(
      `# BAB ${roman(chapter)} PENYELENGGARAAN BAGIAN ${words[chapter - 1].toUpperCase()}\n\n${articles.join("\n\n")}`,
    );
  }

  function dutyArticle() {
    const [role, term] = pick(bearers);
    const act = `${pick(verbs)} berkas ${name} bagian ${words[acts.length + 1]}`;
    const actId = `${key}-tugas-${acts.length + 1}`;
    const event = `${key}.diterima_${plainWords[acts.length + 1]}`;
    const days = whole(2, 14);
    acts.push([actId, act]);
    facts.push([
      event,
      "peristiwa",
      "-",
      `permohonan ${name} bagian ${words[acts.length]} diterima`,
      "Saat permohonan diterima.",
    ]);
    ruled.push(article);
    return `## Pasal ${article} {#${key}-pasal-${article}}

(1) ${term} wajib ${act} paling lambat ${number(days)} hari kerja terhitung sejak permohonan ${name} bagian ${words[acts.length]} diterima.

(2) Berkas sebagaimana dimaksud pada ayat (1) memuat:

a. nama dan alamat Pemohon;

b. ${pick(nouns)} yang menjadi dasar permohonan; dan

c. hari dan tanggal penerimaan.

\`\`\`aturan
- id: ${key}-aturan-${article}
  pada: ayat (1)
  pelaku: ${role}
  wajib: ${act}
  paling_lambat: ${days} hari kerja sejak ${event}
- id: ${key}-berkas-${article}
  pada: ayat (2)
  ketentuan: Berkas sebagaimana dimaksud pada ayat (1) memuat
  penilaian: manusia
  alasan: Isi dan susunan berkas ditimbang oleh pejabat.
\`\`\``;
  }

  function banArticle() {
    const act = `menerbitkan ${name} bagian ${words[acts.length + 1]}`;
    const actId = `${key}-tugas-${acts.length + 1}`;
    const fact = `${key}.lengkap_${plainWords[acts.length + 1]}`;
    acts.push([actId, act]);
    facts.push([
      fact,
      "ya/tidak",
      "-",
      `berkas ${name} bagian ${words[acts.length]} lengkap`,
      "Berkas sudah diperiksa dan lengkap.",
    ]);
    ruled.push(article);
    return `## Pasal ${article} {#${key}-pasal-${article}}

Petugas dilarang ${act} sebelum berkas ${name} bagian ${words[acts.length]} lengkap.

\`\`\`aturan
id: ${key}-aturan-${article}
pelaku: petugas
dilarang: ${act}
sebelum: ${fact}
\`\`\``;
  }

  function plainArticle() {
    const back = pick(ruled);
    const items = Array.from({ length: whole(3, 4) }, () => `${pick(nouns)} ${pick(purposes)}`);
    const last = items.length - 1;
    return `## Pasal ${article} {#${key}-pasal-${article}}

(1) ${name} meliputi:

${items.map((item, at) => `${letter(at)}. ${item}${at === last ? "." : at === last - 1 ? "; dan" : ";"}`).join("\n\n")}

(2) ${name} sebagaimana dimaksud pada ayat (1) disusun menurut ketentuan sebagaimana dimaksud dalam Pasal ${back}.

(3) Rincian ${name} sebagaimana dimaksud pada ayat (1) tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.

(4) Biaya ${name} sebagaimana dimaksud pada ayat (1) huruf a bersumber dari anggaran pendapatan dan belanja daerah.

\`\`\`aturan
- id: ${key}-isi-${article}
  pada: ayat (1)
  ketentuan: ${name} meliputi
  penilaian: manusia
  alasan: Isi dan susunan berkas ditimbang oleh pejabat.
- id: ${key}-susunan-${article}
  pada: ayat (2)
  ketentuan: ${name} sebagaimana dimaksud pada ayat (1) disusun menurut ketentuan sebagaimana dimaksud dalam Pasal ${back}
  penilaian: manusia
  alasan: Isi dan susunan berkas ditimbang oleh pejabat.
- id: ${key}-biaya-${article}
  pada: ayat (4)
  ketentuan: Biaya ${name} sebagaimana dimaksud pada ayat (1) huruf a bersumber dari anggaran pendapatan dan belanja daerah
  penilaian: manusia
  alasan: Isi dan susunan berkas ditimbang oleh pejabat.
\`\`\``;
  }

  const last = article + 2;
  const rows = Array.from(
    { length: 10 },
    (_, at) => `| ${at + 1} | ${pick(nouns)} | ${pick(manners)} | ${whole(1, 15)} hari |`,
  );
  const text = `---
jenis: peraturan-bupati
id: ${id}
judul: Penyelenggaraan ${name}
sebutan: Perbup ${name}
nomor: null
tahun: 2026
edisi: 1
status: rancangan
berlaku: { mulai: 2026-01-01 }
---

## Menimbang

a. bahwa masyarakat berhak memperoleh layanan yang cepat dan mudah;

b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang Penyelenggaraan ${name};

## Mengingat

1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;

2. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);

# BAB I KETENTUAN UMUM

## Pasal 1 {#${key}-definisi}

Dalam Peraturan Bupati ini yang dimaksud dengan:

1. ${name} adalah layanan daerah yang diatur dengan Peraturan Bupati ini.

2. Pemohon adalah setiap orang yang mengajukan permohonan ${name}.

## Pasal 2 {#${key}-ruang-lingkup}

Ruang lingkup Peraturan Bupati ini meliputi:

a. penyelenggaraan ${name}; dan

b. waktu layanan.

## Pasal 3 {#${key}-waktu}

Jangka waktu dalam hari kerja dihitung mulai hari kerja berikutnya dan berakhir pada pukul 24.00 waktu setempat hari kerja terakhir.

\`\`\`aturan
id: ${key}-hitung-hari
ketentuan: Jangka waktu dalam hari kerja dihitung mulai hari kerja berikutnya dan berakhir pada pukul 24.00 waktu setempat hari kerja terakhir
\`\`\`

${chapters.join("\n\n")}

# BAB IV SANKSI ADMINISTRATIF

## Pasal ${last - 1} {#${key}-sanksi}

Setiap orang yang melanggar ketentuan sebagaimana dimaksud dalam ${ruled
    .slice(0, -1)
    .map((one) => `Pasal ${one}`)
    .join(", ")}, atau Pasal ${ruled.at(-1)} dikenai sanksi administratif berupa:

a. pembinaan; dan/atau

b. teguran tertulis.

\`\`\`aturan
id: ${key}-sanksi-pelanggaran
pelaku: setiap-orang
dikenai: sanksi administratif
atas: [${ruled.map((one) => `Pasal ${one}`).join(", ")}]
unsur:
  a: pembinaan
  b: teguran-tertulis
\`\`\`

# BAB V KETENTUAN PENUTUP

## Pasal ${last}

Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

# LAMPIRAN

## Jadwal ${name}

| No | Berkas | Cara | Waktu |
|---|---|---|---|
${rows.join("\n")}
`;
  return { id, text, acts, facts };
}

/** A made-up proper name of two syllable pairs: no two alike. */
function codeName(index) {
  const syllables = "ba ca da ga ja ka la ma na pa ra sa ta wa ya".split(" ");
  let rest = index;
  let name = "";
  for (let at = 0; at < 4; at += 1) {
    name += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return name[0].toUpperCase() + name.slice(1);
}

const sanctions = ["| pembinaan | pembinaan | - | - |", "| teguran-tertulis | teguran tertulis | - | - |"];

function vocabulary(number, laws) {
  const facts = laws.flatMap((law) => law.facts.map((cells) => `| ${cells.join(" | ")} |`));
  const own = laws.flatMap((law) => law.acts.map(([id, words]) => `| ${id} | ${words} | - | - |`));
  const acts = number === 1 ? [...own, ...sanctions] : own;
  return `---
jenis: kosakata
id: kosakata-${number}
judul: Kosakata Bagian ${number}
status: rancangan
berlaku: { mulai: 2026-01-01 }
edisi: 1
---

## Fakta

| Fakta | Jenis | Nilai atau satuan | Bunyi | Arti |
|---|---|---|---|---|
${facts.join("\n")}

## Tindakan

| Tindakan | Kata | Selesai bila | Termasuk |
|---|---|---|---|
${acts.join("\n")}
`;
}

function chunks(list, size) {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}

const organisation = `---
jenis: organisasi
id: organisasi
judul: Peran
status: rancangan
berlaku: { mulai: 2026-01-01 }
edisi: 1
wilayah: { jenis: Kabupaten, nama: Tabalong, provinsi: Kalimantan Selatan, ibu_kota: Tanjung }
kepala_daerah: bupati
sekretaris_daerah: sekda
---

## Peran

| Peran | Istilah | Induk | Jenjang | Pengganti |
|---|---|---|---|---|
| setiap-orang | Setiap orang | - | - | - |
| bupati | Bupati | setiap-orang | 1 | sekda |
| sekda | Sekretaris Daerah | setiap-orang | 2 | - |
| kepala-skpd | Kepala Perangkat Daerah | setiap-orang | 3 | - |
| petugas | Petugas | setiap-orang | 4 | - |
`;

const calendar = `---
jenis: kalender
id: kalender-2026
judul: Kalender Kerja 2026
status: rancangan
berlaku: { mulai: 2026-01-01, sampai: 2026-12-31 }
edisi: 1
dasar: perbup-1
tahun: 2026
zona: Asia/Makassar
dasar_hitung: Pasal 3
akhir_hari: pukul 24.00
hari_peristiwa_dihitung: tidak
---

## Jam kerja

| Hari | Jam kerja |
|---|---|
| Senin s.d. Kamis | 08.00–12.00, 13.00–16.30 |
| Jumat | 08.00–11.00, 13.30–16.30 |

## Hari libur

| Tanggal | Libur | Jenis | Dasar |
|---|---|---|---|
| 2026-01-01 | Tahun Baru Masehi | libur nasional | keputusan bersama libur nasional 2026 |
| 2026-08-17 | Hari Kemerdekaan Republik Indonesia | libur nasional | keputusan bersama libur nasional 2026 |
`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , folder, documents, seed] = process.argv;
  if (!folder || !/^\d+$/.test(documents ?? "")) throw new Error("write-corpus.mjs FOLDER DOCUMENTS [SEED]");
  const { files, bytes } = await writeCorpus(folder, Number(documents), Number(seed ?? 1));
  process.stdout.write(`${files} files, ${(bytes / 1e6).toFixed(2)} MB\n`);
}
