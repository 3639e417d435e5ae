import { describe, expect, it } from "vitest";
import { compileTexts } from "../../testing/compile-texts.js";
import { foundBy, runCheck } from "../../testing/run-check.js";
import { guideline, regulation, organisation as roles } from "../../testing/sample-texts.js";
import { checkGaps } from "./check-gaps.js";

const vocabulary = guideline(
  "kosakata",
  `## Fakta

| Fakta | Jenis | Nilai atau satuan | Bunyi | Arti |
|---|---|---|---|---|
| isu.tingkat | pilihan berurut | rutin < perhatian < serius < krisis | tingkat | - |
| isu.jenis | pilihan | lisan, tulis | jenis | - |
| isu.lintas | ya/tidak | - | lintas | - |
| isu.pemicu | daftar pilihan | sara, hoaks, bencana | pemicu | - |
| isu.terdeteksi | peristiwa | - | terdeteksi | - |
| isu.dijawab | peristiwa | - | jawaban | - |
| isu.diteruskan | peristiwa | - | diteruskan | - |

## Tindakan

| Tindakan | Kata | Selesai bila | Termasuk | Bawaan |
|---|---|---|---|---|
| jawab-isu | menjawab Isu Publik | isu.dijawab | - | - |
| jawab-lisan | menjawab lisan | - | jawab-isu | - |
| teruskan-isu | meneruskan Isu Publik | isu.diteruskan | - | - |
| terbitkan-tanggapan | menerbitkan Tanggapan | - | - | - |
| setujui | menyetujui Tanggapan | - | - | - |`,
);
const organisation = roles.replace(
  "| admin | Admin | setiap-orang | 8 | pic, sekda |",
  "| pegawai | Pegawai | setiap-orang | 7 | - |\n| admin | Admin | pegawai | 8 | pic, sekda |",
);

const pasal = (rules: readonly string[]): string =>
  rules.map((lines, index) => `## Pasal ${index + 1}\n\nIsi pasal.\n\n\`\`\`aturan\n${lines}\n\`\`\``).join("\n\n");
const rule = (id: string, ...lines: readonly string[]): string => [`id: ${id}`, ...lines].join("\n");
const owes = (id: string, role: string, words: string, ...lines: readonly string[]): string =>
  rule(id, `pelaku: ${role}`, `wajib: ${words}`, ...lines);

function compiled(rules: readonly string[], others: Readonly<Record<string, string>> = {}) {
  const texts = { "kosakata.md": vocabulary, "organisasi.md": organisation, "perbup.md": regulation(pasal(rules)) };
  const { value, diagnostics } = compileTexts({ ...texts, ...others });
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message.id)).toEqual([]);
  return value;
}

/** What is said of rules, without the end of the sentence that tells a situation. */
function found(rules: readonly string[], others?: Readonly<Record<string, string>>): readonly string[] {
  return foundBy(checkGaps, compiled(rules, others)).map(
    ({ code, message }) => `${code.slice("gap/".length)}: ${message.id.replace(/ Misalnya: .*/, "")}`,
  );
}

const byLevel = (levels: string): readonly string[] => [
  "menurut: isu.tingkat",
  `paling_lambat: { ${levels} }`,
  "sejak: isu.terdeteksi",
];
const answer = (levels: string): string => owes("jawab", "admin", "menjawab Isu Publik", ...byLevel(levels));
const missing = (choices: string): string =>
  `choice-without-answer: Pasal 1 (\`jawab\`) berbeda menurut \`isu.tingkat\`, tetapi tidak mengatur ${choices}, dan tidak ada aturan lain yang mengaturnya.`;

describe("a duty that differs by level", () => {
  it("answers for every level, or begins at one", () => {
    expect(found([answer("rutin: 4 jam, perhatian: 3 jam, serius: 2 jam, krisis: 1 jam")])).toEqual([]);
    expect(found([answer("serius: 2 jam, krisis: 1 jam")])).toEqual([]);
  });

  it("leaves out a higher level or one between, and a situation shows it", () => {
    expect(found([answer("rutin: 4 jam, perhatian: 3 jam, serius: 2 jam")])).toEqual([missing("`krisis`")]);
    expect(found([answer("rutin: 4 jam, krisis: 1 jam")])).toEqual([missing("`perhatian`, `serius`")]);
    const { findings } = runCheck(checkGaps, compiled([answer("rutin: 4 jam, krisis: 1 jam")]));
    expect(findings[0]?.witness?.story.id).toContain("`isu.tingkat` perhatian");
  });

  it("leaves nothing out where another rule speaks to the same actor of the same act", () => {
    const three = answer("rutin: 4 jam, perhatian: 3 jam, serius: 2 jam");
    const crisis = "bila: isu.tingkat = krisis";
    const other = (words: string, role = "admin"): string => owes("krisis", role, words, crisis);
    expect(found([three, other("menjawab Isu Publik")])).toEqual([]);
    expect(found([three, other("menjawab lisan")])).toEqual([]);
    expect(
      found([three, rule("jangan", "pelaku: pegawai", "dilarang: menjawab Isu Publik", crisis)]),
      "what is forbidden is answered too",
    ).toEqual([]);
    expect(found([three, other("meneruskan Isu Publik")])).toEqual([missing("`krisis`")]);
    expect(found([three, other("menjawab Isu Publik", "pic")])).toEqual([missing("`krisis`")]);
    expect(
      found([three, owes("krisis", "admin", "menjawab Isu Publik", `${crisis} dan isu.lintas`)]),
      "the other rule speaks of some crises only",
    ).toEqual([missing("`krisis`")]);
  });

  it("must answer for what others must bring about for it", () => {
    const passed = owes(
      "teruskan",
      "pic",
      "meneruskan Isu Publik",
      ...byLevel("perhatian: 2 jam, serius: 1 jam, krisis: 1 jam"),
    );
    const levels = ["menurut: isu.tingkat", "paling_lambat: { serius: 2 jam, krisis: 1 jam }", "sejak: isu.diteruskan"];
    expect(found([owes("jawab", "admin", "menjawab Isu Publik", ...levels), passed])).toEqual([missing("`perhatian`")]);
  });
});

describe("a duty that differs by any other choice", () => {
  it("answers for each of them", () => {
    const lines = ["menurut: isu.jenis", "paling_lambat: { lisan: 1 jam }", "sejak: isu.terdeteksi"];
    expect(found([owes("jawab", "admin", "menjawab Isu Publik", ...lines)])).toEqual([
      "choice-without-answer: Pasal 1 (`jawab`) berbeda menurut `isu.jenis`, tetapi tidak mengatur `tulis`, dan tidak ada aturan lain yang mengaturnya.",
    ]);
  });
});

describe("an approval that differs by level", () => {
  const ladder = (...lines: readonly string[]): string =>
    rule(
      "setuju",
      "hanya_dapat: menyetujui Tanggapan",
      "menurut: isu.tingkat",
      "pelaku:",
      ...lines.map((line) => `  ${line}`),
    );

  it("is given at the lowest level as well", () => {
    const gate = rule("tunggu", "pelaku: admin", "dilarang: menerbitkan Tanggapan", "sebelum: dipenuhi setuju");
    expect(found([gate, ladder("perhatian: pic", "serius: sekda", "krisis: bupati")])).toEqual([
      "choice-without-answer: Pasal 2 (`setuju`) berbeda menurut `isu.tingkat`, tetapi tidak mengatur `rutin`, dan tidak ada aturan lain yang mengaturnya.",
    ]);
  });

  it("has substitutes where a rule turns to them", () => {
    const stand = rule(
      "pengganti",
      "pelaku: pengganti menurut setuju",
      "dapat: menyetujui Tanggapan",
      "mengecualikan: [setuju]",
      "menurut: isu.tingkat",
    );
    const all = ["rutin: admin", "perhatian: admin", "serius: bupati"];
    expect(found([ladder(...all, "krisis: bupati atau sekda"), stand])).toEqual([]);
    expect(found([ladder(...all, "krisis: bupati bersama sekda"), stand])).toEqual([
      "no-substitute: Pasal 2 (`pengganti`) beralih kepada pengganti Sekretaris Daerah, tetapi tabel Peran tidak menyebut penggantinya.",
    ]);
  });
});

it("levels that duties share among them leave none out between or above", () => {
  const at = (id: string, when: string): string => owes(id, "admin", "menjawab Isu Publik", `bila: ${when}`);
  expect(found([at("jawab", "isu.tingkat >= perhatian")])).toEqual([]);
  expect(found([at("jawab", "isu.tingkat = rutin")]), "a duty for one level alone").toEqual([]);
  expect(found([at("jawab", "isu.tingkat dalam {perhatian, krisis}")])).toEqual([missing("`serius`")]);
  const two = [at("jawab", "isu.tingkat = rutin"), at("jawab-cepat", "isu.tingkat dalam {perhatian, serius}")];
  expect(found(two)).toEqual([
    "choice-without-answer: Pasal 1 (`jawab`), Pasal 2 (`jawab-cepat`) berbeda menurut `isu.tingkat`, tetapi tidak mengatur `krisis`, dan tidak ada aturan lain yang mengaturnya.",
  ]);
  expect(found([...two, at("jawab-krisis", "isu.tingkat = krisis dan isu.lintas")])).toHaveLength(0);
});

describe("an act that needs a grant", () => {
  const shut = { "kosakata.md": `${vocabulary.trimEnd()}\n| tutup-akun | menutup akun | - | - | terlarang |\n` };
  const duty = owes("tutup", "admin", "menutup akun", "bila: isu.lintas");
  const may = (role: string, ...lines: readonly string[]): string =>
    rule("boleh", `pelaku: ${role}`, "dapat: menutup akun", ...lines);

  it("has one", () => {
    expect(found([owes("jawab", "admin", "menjawab Isu Publik")], shut)).toEqual([
      "never-granted: “menutup akun” bertanda `terlarang`, tetapi tidak ada norma yang membolehkan, memberi hak, atau memberi wewenang kepada siapa pun.",
    ]);
    expect(found([may("admin")], shut)).toEqual([]);
  });

  it("is not owed by somebody or in a situation without it", () => {
    const barred =
      "duty-without-grant: Pasal 1 (`tutup`) mewajibkan Admin menutup akun, tetapi dalam keadaan ini tidak ada norma yang membolehkannya, padahal tindakan itu bertanda `terlarang`.";
    expect(found([duty, may("bupati")], shut), "what is shut always is a contradiction").toEqual([]);
    expect(found([duty], shut), "and so is this").toEqual([]);
    expect(found([duty, may("admin", "bila: isu.tingkat >= serius")], shut)).toEqual([barred]);
    expect(found([duty, may("pegawai")], shut)).toEqual([]);
    expect(found([duty, may("admin", "bila: isu.lintas")], shut)).toEqual([]);
  });
});

it("an approval is given by somebody else than who needs it", () => {
  const gate = (role: string, approver: string): string =>
    rule("tunggu", `pelaku: ${role}`, "dilarang: menerbitkan Tanggapan", `persetujuan: ${approver}`);
  expect(found([gate("admin", "pegawai")])).toEqual([
    "own-approval: Menurut Pasal 1 (`tunggu`), Admin menunggu persetujuan untuk menerbitkan Tanggapan, tetapi yang menyetujui hanya Admin sendiri.",
  ]);
  expect(found([gate("pegawai", "admin")])).toEqual([]);
  expect(found([gate("admin", "pic")])).toEqual([]);
});

describe("what the vocabulary names", () => {
  const table = (row: string): string =>
    regulation(`## Pasal 1

(1) Putusan ditentukan menurut Lampiran.

\`\`\`aturan
id: jawab
pada: ayat (1)
pelaku: admin
wajib: menjawab Isu Publik
\`\`\`

# LAMPIRAN TABEL

\`\`\`keputusan
id: putusan
menentukan: isu.putusan
cara: pertama
bawaan: tunda
\`\`\`

| isu.pemicu | isu.putusan |
|---|---|
| ${row} |`);
  const putusan = "| isu.putusan | turunan putusan | jawab, tunda | putusan | - |\n";
  const derived = vocabulary.replace("| isu.terdeteksi", `${putusan}| isu.terdeteksi`);
  const reading = (row: string): readonly string[] => found([], { "kosakata.md": derived, "perbup.md": table(row) });

  it("is yielded and read", () => {
    expect(reading("memuat sara, hoaks, bencana | jawab")).toEqual([]);
    expect(reading("memuat sara, hoaks, bencana | tunda")).toEqual([
      "choice-never-given: Tabel `putusan` tidak pernah menghasilkan `jawab`, yang menurut kosakata termasuk nilai `isu.putusan`.",
    ]);
    expect(reading("memuat sara, hoaks | jawab")).toEqual([
      "choice-unread: Tidak ada aturan atau tabel yang membaca `bencana` dari `isu.pemicu`, padahal pilihan lainnya dibaca.",
    ]);
  });

  it("of roles is named somewhere", () => {
    const more = organisation.replace("| pic | PIC", "| tamu | Tamu Daerah | setiap-orang | - | - |\n| pic | PIC");
    expect(found([owes("jawab", "admin", "menjawab Isu Publik")], { "organisasi.md": more })).toEqual([
      "role-without-rule: Tidak ada aturan, daftar periksa, SOP, atau formulir yang menyebut Tamu Daerah atau peran di atas dan di bawahnya.",
    ]);
    expect(found([owes("jawab", "setiap-orang", "menjawab Isu Publik")], { "organisasi.md": more })).toEqual([]);
  });
});

it("a duty within working hours says what holds outside them", () => {
  const within = "bila: isu.terdeteksi dalam jam kerja";
  const day = owes("siang", "admin", "menjawab Isu Publik", within);
  const night = owes("malam", "admin", "menjawab Isu Publik", "kecuali: isu.terdeteksi dalam jam kerja");
  const kalender = guideline(
    "kalender",
    "## Jam kerja\n\n| Hari | Jam kerja |\n|---|---|\n| Senin s.d. Jumat | 08.00–16.00 |\n\n## Hari libur\n\n| Tanggal | Libur | Dasar | Jenis |\n|---|---|---|---|\n| 2026-08-17 | Hari Kemerdekaan | SKB | libur nasional |",
    "tahun: 2026\nzona: Asia/Makassar\n",
  );
  expect(found([day], { "kalender.md": kalender })).toEqual([
    "outside-hours: Pasal 1 (`siang`) hanya berlaku dalam jam tertentu, dan tidak ada aturan yang mengatur di luarnya.",
  ]);
  expect(found([day, night], { "kalender.md": kalender })).toEqual([]);
});

it("a text that ends has one that takes over", () => {
  const text = (id: string, validity: string, body: string): string =>
    regulation(body).replace("perbup-contoh", id).replace("{ mulai: 2026-07-01 }", validity);
  const old = text(
    "perbup-lama",
    "{ mulai: 2026-01-01, sampai: 2026-12-31 }",
    pasal([owes("lapor", "admin", "meneruskan Isu Publik")]),
  );
  const successor = (id: string, words: string): string =>
    text("perbup-baru", "{ mulai: 2027-01-01 }", pasal([owes(id, "pegawai", words)]));
  const found = (next: string): readonly string[] => {
    const texts = { "kosakata.md": vocabulary, "organisasi.md": organisation, "lama.md": old, "baru.md": next };
    return foundBy(checkGaps, compileTexts(texts).value).map(({ message }) => message.id);
  };
  expect(found(successor("baru", "meneruskan Isu Publik"))).toEqual([]);
  expect(found(successor("baru", "menjawab Isu Publik"))).toEqual([
    "Sejak `perbup-lama` berakhir pada 2026-12-31, tidak ada aturan yang menggantikan Pasal 1 (`lapor`), padahal naskah lain masih berlaku.",
  ]);
});
