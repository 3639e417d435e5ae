import { type DiagnosticEntry, defineDiagnostics, entry } from "../../diagnostics/define.js";
import type { Localised } from "../../diagnostics/diagnostic.js";

/** How rule and text differ. */
export type Mismatch = {
  readonly rule: string;
  readonly citation: string;
  /** The sentence, words that agree in brackets. */
  readonly sentence: string;
  /** What the one has and the other lacks. */
  readonly missing: string;
  /** What stands there instead, or the nearest that would match. */
  readonly nearest?: string | undefined;
};

const why: Localised = {
  id: "Aturan adalah bacaan atas bunyi pasal. Bila bunyi dan aturannya berbeda, mesin memutus lain dari hukumnya.",
  en: "A rule is a reading of its provision. Where they differ, the machine decides otherwise than the law.",
};
/** The statutory meaning of operative words. */
const operativeGround = "UU Nomor 12 Tahun 2011 Lampiran II angka 265–270";

const example: Mismatch = {
  rule: "tanda-terima",
  citation: "Pasal 26 ayat (1)",
  sentence: "[Admin wajib menyampaikan tanda terima] paling lambat 1 hari kerja.",
  missing: "2 hari kerja",
  nearest: "1 hari kerja",
};

type Say = (p: Mismatch) => Localised;

/** A difference between rule and text: always the sentence, and always both ways out. */
function mismatch(
  summary: Localised,
  says: Say,
  fix: { readonly rule: Say; readonly law: Say },
  more: { readonly ground?: string; readonly example?: Partial<Mismatch> } = {},
): DiagnosticEntry<Mismatch> {
  return entry<Mismatch>({
    severity: "error",
    summary,
    message: (p) => {
      const said = says(p);
      return {
        id: `Aturan \`${p.rule}\`: ${said.id} ${p.citation}: «${p.sentence}»`,
        en: `Rule \`${p.rule}\`: ${said.en} ${p.citation}: “${p.sentence}”`,
      };
    },
    why,
    help: (p) => {
      const rule = fix.rule(p);
      const law = fix.law(p);
      return {
        id: `Ubah aturannya: ${rule.id} Atau ubah naskahnya: ${law.id} Kata dalam [ ] sudah cocok.`,
        en: `Change the rule: ${rule.en} Or change the law: ${law.en} Words in [ ] agree.`,
      };
    },
    example: { ...example, ...more.example },
    ...(more.ground !== undefined && { ground: more.ground }),
  });
}

const nearest = (p: Mismatch, id: string, en: string): Localised =>
  p.nearest && p.nearest !== "-" ? { id: ` ${id} «${p.nearest}».`, en: ` ${en} “${p.nearest}”.` } : { id: "", en: "" };
const both =
  (id: string, en = id): Say =>
  () => ({ id, en });

/** Findings where a rule is not the words of its provision. */
export const diagnose = defineDiagnostics("lock", {
  modality: mismatch(
    { id: "Kata modalitas aturan bukan kata naskah", en: "Operative word of the rule is not that of the text" },
    (p) => {
      const there = nearest(p, "Yang tertulis:", "What stands there:");
      return {
        id: `tidak ada kata «${p.missing}» sebagai kata kerja kalimat utama.${there.id}`,
        en: `there is no “${p.missing}” as predicate of a main clause.${there.en}`,
      };
    },
    {
      rule: (p) => ({
        id: `pakai kunci untuk «${p.nearest || "kata naskah"}».`,
        en: `use the key for “${p.nearest || "the word of the text"}”.`,
      }),
      law: (p) => ({ id: `tulis «${p.missing}».`, en: `write “${p.missing}”.` }),
    },
    { ground: operativeGround, example: { missing: "dapat", nearest: "wajib" } },
  ),
  act: mismatch(
    { id: "Tindakan aturan tidak ada dalam kalimatnya", en: "Act of the rule is not in the sentence" },
    (p) => {
      const near = nearest(p, "Tindakan terdekat dalam kosakata:", "Nearest act of the vocabulary:");
      return {
        id: `«${p.missing}» tidak ditemukan sesudah kata modalitasnya.${near.id}`,
        en: `“${p.missing}” is not found after its operative word.${near.en}`,
      };
    },
    {
      rule: (p) => ({
        id: p.nearest ? `tulis «${p.nearest}».` : "tulis kata tindakan seperti dalam naskah.",
        en: p.nearest ? `write “${p.nearest}”.` : "write the act in the words of the text.",
      }),
      law: (p) => ({ id: `tulis «${p.missing}», aktif atau pasif.`, en: `write “${p.missing}”, active or passive.` }),
    },
    { example: { missing: "menerbitkan Tanggapan", nearest: "menerbitkan Konten" } },
  ),
  "other-act": mismatch(
    { id: "Kalimatnya menyebut tindakan lain", en: "The sentence names another act" },
    (p) => ({
      id: `kalimatnya menyebut «${p.nearest}», bukan «${p.missing}».`,
      en: `the sentence names “${p.nearest}”, not “${p.missing}”.`,
    }),
    {
      rule: (p) => ({ id: `tulis «${p.nearest}».`, en: `write “${p.nearest}”.` }),
      law: (p) => ({ id: `tulis «${p.missing}».`, en: `write “${p.missing}”.` }),
    },
    { example: { missing: "menjatuhkan sanksi", nearest: "menjatuhkan sanksi administratif" } },
  ),
  half: mismatch(
    { id: "Aturan membaca setengah rangkaian", en: "The rule reads half of what is coordinated" },
    (p) => ({ id: `«${p.missing}» tidak dibaca oleh aturan mana pun.`, en: `no rule reads “${p.missing}”.` }),
    {
      rule: (p) => ({
        id: `sebut juga «${p.missing}», atau tambahkan aturan untuknya.`,
        en: `name “${p.missing}” too, or add a rule for it.`,
      }),
      law: both("pisahkan menjadi dua kalimat.", "make it two sentences."),
    },
    { example: { missing: "dan persetujuan" } },
  ),
  words: mismatch(
    { id: "Kata yang disyaratkan kunci aturan tidak ada", en: "Words that a key needs are not in the text" },
    (p) => {
      const there = nearest(p, "Yang tertulis:", "What stands there:");
      return { id: `tidak ada «${p.missing}».${there.id}`, en: `there is no “${p.missing}”.${there.en}` };
    },
    {
      rule: both("hapus atau ganti kuncinya.", "remove or change the key."),
      law: (p) => ({ id: `tulis «${p.missing}».`, en: `write “${p.missing}”.` }),
    },
    { example: { missing: "secara tertulis" } },
  ),
  bearer: mismatch(
    { id: "Pelaku aturan bukan pelaku dalam kalimat", en: "Bearer of the rule is not that of the sentence" },
    (p) => {
      const there = nearest(p, "Pelaku dalam kalimat:", "The sentence binds:");
      return {
        id: `«${p.missing}» bukan subjek kalimatnya dan tidak disebut sesudah «oleh».${there.id}`,
        en: `“${p.missing}” is neither its subject nor named after “oleh”.${there.en}`,
      };
    },
    {
      rule: (p) => ({
        id: `tulis di \`pelaku\` siapa yang diikat kalimatnya${p.nearest ? `: ${p.nearest}` : ""}.`,
        en: `write under \`pelaku\` whom the sentence binds${p.nearest ? `: ${p.nearest}` : ""}.`,
      }),
      law: (p) => ({ id: `jadikan «${p.missing}» subjek kalimat.`, en: `make “${p.missing}” the subject.` }),
    },
    { example: { missing: "PIC", nearest: "Admin" } },
  ),
  "no-actor": mismatch(
    { id: "Norma tanpa pelaku", en: "Norm without an actor" },
    (p) => ({
      id: `kalimat pasif ini tidak menyebut pelakunya («${p.missing}»).`,
      en: `this passive sentence names no actor (“${p.missing}”).`,
    }),
    {
      rule: both(
        "tidak ada: pelaku yang tidak tertulis tidak boleh diandaikan.",
        "none: an actor that is not written must not be assumed.",
      ),
      law: (p) => ({
        id: `tambahkan «${p.missing}», atau jadikan pelakunya subjek.`,
        en: `add “${p.missing}”, or make the actor the subject.`,
      }),
    },
    { example: { missing: "oleh Admin" } },
  ),
  counterparty: mismatch(
    { id: "Pihak yang dituju tidak sesuai", en: "Addressee does not agree" },
    (p) => ({
      id: `pihak «${p.missing}» tidak sama dalam aturan dan naskah.`,
      en: `the addressee “${p.missing}” is not the same in rule and text.`,
    }),
    {
      rule: both("sesuaikan `terhadap`.", "set `terhadap` right."),
      law: (p) => ({ id: `tulis «kepada ${p.missing}».`, en: `write “kepada ${p.missing}”.` }),
    },
    { example: { missing: "Sekretaris Daerah" } },
  ),
  citations: mismatch(
    { id: "Ketentuan yang dirujuk tidak sama", en: "Provisions cited are not the same" },
    (p) => ({
      id: `hanya dalam aturan: ${p.missing}; hanya dalam naskah: ${p.nearest}.`,
      en: `only in the rule: ${p.missing}; only in the text: ${p.nearest}.`,
    }),
    {
      rule: both("sebut tepat ketentuan yang dirujuk naskah.", "name exactly the provisions the text cites."),
      law: both("perbaiki rujukannya.", "set the citation right."),
    },
    { example: { missing: "Pasal 16 ayat (1)", nearest: "Pasal 17 ayat (1)" } },
  ),
  "citation-unread": mismatch(
    { id: "Rujukan dalam naskah tidak dibaca aturan", en: "Citation of the text is read by no rule" },
    (p) => ({
      id: `rujukan «${p.missing}» tidak dibaca aturan mana pun.`,
      en: `no rule reads the citation “${p.missing}”.`,
    }),
    {
      rule: both(
        "tambahkan kunci yang memakainya (`atas`, `mengecualikan`, `terlampaui …`, `menurut …`), atau kutip dalam `ketentuan`.",
        "add the key that uses it (`atas`, `mengecualikan`, `terlampaui …`, `menurut …`), or quote it in `ketentuan`.",
      ),
      law: both("hapus rujukan yang tidak perlu.", "remove a needless citation."),
    },
    { example: { missing: "sebagaimana dimaksud pada ayat (1)" } },
  ),
  number: mismatch(
    {
      id: "Angka atau satuan aturan tidak ada dalam kalimatnya",
      en: "Number or unit of the rule is not in the sentence",
    },
    (p) => {
      const there = nearest(p, "Yang tertulis:", "What stands there:");
      return { id: `tidak ada «${p.missing}».${there.id}`, en: `there is no “${p.missing}”.${there.en}` };
    },
    {
      rule: (p) => ({
        id: p.nearest ? `tulis ${p.nearest}.` : "tulis angka dan satuan dari naskah.",
        en: p.nearest ? `write ${p.nearest}.` : "write number and unit of the text.",
      }),
      law: (p) => ({ id: `tulis «${p.missing}».`, en: `write “${p.missing}”.` }),
    },
  ),
  "number-unread": mismatch(
    { id: "Angka dalam naskah tidak dibaca aturan", en: "Number of the text is read by no rule" },
    (p) => ({ id: `«${p.missing}» tidak dipakai oleh kunci mana pun.`, en: `no key uses “${p.missing}”.` }),
    {
      rule: both(
        "tambahkan kunci yang memuatnya, misalnya `paling_lambat`, `setiap`, atau `jumlah`.",
        "add the key that holds it, such as `paling_lambat`, `setiap` or `jumlah`.",
      ),
      law: both("hapus angkanya.", "remove the number."),
    },
    { example: { missing: "3 bulan" } },
  ),
  "bound-word": mismatch(
    { id: "Kata batas tidak sama", en: "Bounding word is not the same" },
    (p) => ({ id: `batasnya tidak tertulis «${p.missing}».`, en: `the bound is not written “${p.missing}”.` }),
    {
      rule: both(
        "pakai kunci sesuai kata naskah: `paling_lambat`, `paling_lama`, `paling_cepat`, `paling_singkat`, `paling sedikit`, `paling banyak`.",
        "use the key of the word in the text.",
      ),
      law: (p) => ({ id: `tulis «${p.missing}».`, en: `write “${p.missing}”.` }),
    },
    { example: { missing: "paling lama 3 hari kerja" } },
  ),
  event: mismatch(
    { id: "Peristiwa awal jangka waktu tidak sama", en: "The period does not run from the same event" },
    (p) => {
      const there = nearest(p, "Yang tertulis:", "What stands there:");
      return { id: `tidak ada «${p.missing}».${there.id}`, en: `there is no “${p.missing}”.${there.en}` };
    },
    {
      rule: both(
        "sebut peristiwa dan arah (`sejak`, `sebelum`) seperti dalam naskah.",
        "name event and direction (`sejak`, `sebelum`) as in the text.",
      ),
      law: (p) => ({ id: `tulis «terhitung ${p.missing}».`, en: `write “terhitung ${p.missing}”.` }),
    },
    { example: { missing: "sejak Isu Publik terdeteksi", nearest: "sejak tanda terima disampaikan" } },
  ),
  connector: mismatch(
    { id: "Kata hubung tidak sama", en: "Connector is not the same" },
    (p) => ({
      id: `aturan memakai «${p.missing}», naskah «${p.nearest}».`,
      en: `the rule has “${p.missing}”, the text “${p.nearest}”.`,
    }),
    {
      rule: (p) => ({
        id: `pakai hubungan yang tertulis («${p.nearest}»); untuk rincian: \`rincian: kumulatif\`, \`alternatif\`, atau \`kumulatif-alternatif\`.`,
        en: `join as the text does (“${p.nearest}”); for a list: \`rincian: kumulatif\`, \`alternatif\` or \`kumulatif-alternatif\`.`,
      }),
      law: (p) => ({ id: `tulis «${p.missing}».`, en: `write “${p.missing}”.` }),
    },
    { example: { missing: "dan", nearest: "atau" } },
  ),
  "connector-unread": mismatch(
    { id: "Rangkaian dalam naskah tidak dibaca aturan", en: "Coordination of the text is read by no rule" },
    (p) => ({ id: `«${p.missing}» tidak dibaca aturan mana pun.`, en: `no rule reads “${p.missing}”.` }),
    {
      rule: both(
        "masukkan rangkaiannya ke dalam kata tindakan, `terhadap`, atau syarat.",
        "take what is joined into the act's words, `terhadap` or a condition.",
      ),
      law: both("sederhanakan kalimatnya.", "make the sentence simpler."),
    },
    { example: { missing: "dan TTIS" } },
  ),
  fact: mismatch(
    { id: "Fakta syarat tidak disebut kalimatnya", en: "Fact of a condition is not in the sentence" },
    (p) => ({
      id: `fakta \`${p.nearest}\` tidak disebut di tempatnya (Bunyi: ${p.missing}).`,
      en: `the fact \`${p.nearest}\` is not spoken of in its place (Bunyi: ${p.missing}).`,
    }),
    {
      rule: both(
        "pakai fakta yang disebut kalimatnya, atau tambahkan Bunyi di kosakata.",
        "use the fact the sentence speaks of, or add a Bunyi to the kosakata.",
      ),
      law: (p) => ({ id: `sebut ${p.missing}.`, en: `say ${p.missing}.` }),
    },
    { example: { missing: "«kesengajaan»", nearest: "kesalahan.sengaja" } },
  ),
  choice: mismatch(
    { id: "Pilihan syarat tidak disebut kalimatnya", en: "Choice of a condition is not in the sentence" },
    (p) => ({
      id: `kata «${p.missing}» untuk \`${p.nearest}\` tidak ada.`,
      en: `the word “${p.missing}” for \`${p.nearest}\` is not there.`,
    }),
    {
      rule: both("pakai pilihan yang tertulis.", "use the choice that is written."),
      law: (p) => ({ id: `tulis «${p.missing}».`, en: `write “${p.missing}”.` }),
    },
    { example: { missing: "krisis", nearest: "isu.tingkat" } },
  ),
  comparison: mismatch(
    { id: "Perbandingan tidak sama", en: "Comparison is not the same" },
    (p) => ({
      id: `aturan memakai \`${p.missing}\`, kata naskah berarti \`${p.nearest}\`.`,
      en: `the rule has \`${p.missing}\`, the words of the text mean \`${p.nearest}\`.`,
    }),
    {
      rule: (p) => ({ id: `pakai \`${p.nearest}\`.`, en: `use \`${p.nearest}\`.` }),
      law: both(
        "tulis «lebih dari», «kurang dari», «paling sedikit», atau «paling banyak».",
        "write “lebih dari”, “kurang dari”, “paling sedikit” or “paling banyak”.",
      ),
    },
    { example: { missing: ">=", nearest: ">" } },
  ),
  "negation-missing": mismatch(
    { id: "Ingkaran aturan tidak ada dalam naskah", en: "Negation of the rule is not in the text" },
    (p) => ({
      id: `\`${p.missing}\` diingkari dalam aturan, tidak dalam naskah.`,
      en: `\`${p.missing}\` is negated in the rule, not in the text.`,
    }),
    {
      rule: both("hapus `bukan` atau `belum`.", "remove `bukan` or `belum`."),
      law: both("tulis «tidak», «belum», «tanpa», atau «bukan».", "write “tidak”, “belum”, “tanpa” or “bukan”."),
    },
    { example: { missing: "kesalahan.sengaja" } },
  ),
  "negation-unread": mismatch(
    { id: "Ingkaran dalam naskah tidak ada dalam aturan", en: "Negation of the text is not in the rule" },
    (p) => ({
      id: `«${p.missing}» diingkari dalam naskah, tidak dalam aturan.`,
      en: `“${p.missing}” is negated in the text, not in the rule.`,
    }),
    {
      rule: both("tambahkan `bukan` atau `belum`.", "add `bukan` or `belum`."),
      law: both("hapus ingkarannya.", "remove the negation."),
    },
    { example: { missing: "tidak" } },
  ),
  state: mismatch(
    { id: "Keadaan aturan lain tidak disebut kalimatnya", en: "State of another rule is not in the sentence" },
    (p) => ({
      id: `tidak ada «${p.missing}» bersama rujukan ke ${p.nearest}.`,
      en: `there is no “${p.missing}” together with a citation of ${p.nearest}.`,
    }),
    {
      rule: both("sebut aturan dari ketentuan yang dirujuk.", "name the rule of the provision cited."),
      law: (p) => ({
        id: `tulis «sebagaimana dimaksud dalam ${p.nearest}» dan «${p.missing}».`,
        en: `write “sebagaimana dimaksud dalam ${p.nearest}” and “${p.missing}”.`,
      }),
    },
    { example: { missing: "terlampaui", nearest: "Pasal 23 ayat (1)" } },
  ),
  "condition-unread": mismatch(
    { id: "Syarat dalam naskah tidak dibaca aturan", en: "Condition of the text is read by no rule" },
    (p) => ({
      id: `yang dibuka «${p.missing}» tidak dibaca aturan mana pun.`,
      en: `no rule reads what “${p.missing}” opens.`,
    }),
    {
      rule: both(
        "tambahkan `bila`, `kecuali`, `sebelum`, `setelah`, atau masukkan katanya ke dalam kata tindakan.",
        "add `bila`, `kecuali`, `sebelum`, `setelah`, or take the words into those of the act.",
      ),
      law: both("hapus anak kalimat yang tidak mengatur apa-apa.", "remove a clause that regulates nothing."),
    },
    { example: { missing: "kecuali" } },
  ),
  "modality-unread": mismatch(
    { id: "Kata modalitas dalam naskah tidak dibaca aturan", en: "Operative word of the text is read by no rule" },
    (p) => ({ id: `«${p.missing}» tidak dibaca aturan mana pun.`, en: `no rule reads “${p.missing}”.` }),
    {
      rule: both("tambahkan aturan untuk norma itu.", "add a rule for that norm."),
      law: both("pisahkan norma itu menjadi ayat sendiri.", "make that norm an ayat of its own."),
    },
    { ground: operativeGround, example: { missing: "dapat" } },
  ),
  "words-unread": mismatch(
    { id: "Kata penting dalam naskah tidak dibaca aturan", en: "Words of the text that matter are read by no rule" },
    (p) => ({ id: `«${p.missing}» tidak dibaca aturan mana pun.`, en: `no rule reads “${p.missing}”.` }),
    {
      rule: (p) => ({ id: `tambahkan kunci \`${p.nearest}\`.`, en: `add the key \`${p.nearest}\`.` }),
      law: (p) => ({ id: `hapus «${p.missing}».`, en: `remove “${p.missing}”.` }),
    },
    { example: { missing: "secara tertulis", nearest: "cara" } },
  ),
  "item-unread": mismatch(
    { id: "Butir rincian tidak dibaca aturan", en: "Item of a list is read by no rule" },
    (p) => ({ id: `butir ${p.missing} tidak dibaca aturan mana pun.`, en: `no rule reads item ${p.missing}.` }),
    {
      rule: (p) => ({ id: `tambahkan \`${p.missing}:\`.`, en: `add \`${p.missing}:\`.` }),
      law: both("hapus butirnya.", "remove the item."),
    },
    { example: { missing: "d" } },
  ),
  synonym: entry({
    severity: "warning",
    fix: "safe",
    draftsOnly: true,
    summary: { id: "Padanan kata modalitas", en: "Stand-in for an operative word" },
    message: (p: { found: string; meant: string }) => ({
      id: `«${p.found}» dibaca sebagai «${p.meant}».`,
      en: `“${p.found}” is read as “${p.meant}”.`,
    }),
    why: {
      id: "Satu kata untuk satu pengertian: padanan membuat pembaca bertanya apakah dimaksudkan hal lain.",
      en: "One word for one meaning: a stand-in makes readers ask whether something else is meant.",
    },
    help: (p) => ({ id: `Tulis «${p.meant}».`, en: `Write “${p.meant}”.` }),
    ground: operativeGround,
    example: { found: "tidak boleh", meant: "dilarang" },
  }),
  interpretation: entry({
    severity: "info",
    summary: { id: "Aturan dengan tafsir", en: "Rule that rests on an interpretation" },
    message: (p: { rule: string; citation: string; reading: string; count: number }) => ({
      id: `Aturan \`${p.rule}\` membaca ${p.citation} dengan tafsir: ${p.reading} (${p.count} perbedaan dengan bunyinya.)`,
      en: `Rule \`${p.rule}\` reads ${p.citation} by interpretation: ${p.reading} (${p.count} differences from its words.)`,
    }),
    why: {
      id: "Tafsir adalah satu-satunya jalan aturan menyimpang dari bunyi; karena itu selalu ditampilkan.",
      en: "An interpretation is the only way for a rule to depart from the words; it is therefore always shown.",
    },
    help: () => ({
      id: "Perjelas naskahnya, lalu hapus `tafsir`.",
      en: "Make the text clear, then remove `tafsir`.",
    }),
    example: {
      rule: "peralihan-akun",
      citation: "Pasal 50 ayat (1)",
      reading: "Akibatnya dibaca dari Pasal 8.",
      count: 1,
    },
  }),
  "needless-interpretation": entry({
    severity: "warning",
    summary: { id: "Tafsir yang tidak perlu", en: "Needless interpretation" },
    message: (p: { rule: string }) => ({
      id: `Aturan \`${p.rule}\` sama dengan bunyinya; \`tafsir\` tidak diperlukan.`,
      en: `Rule \`${p.rule}\` agrees with its words; \`tafsir\` is not needed.`,
    }),
    why: {
      id: "Tafsir yang menganggur akan menutupi perbedaan yang muncul kemudian.",
      en: "An idle interpretation would hide a difference that comes later.",
    },
    help: () => ({ id: "Hapus `tafsir`.", en: "Remove `tafsir`." }),
    example: { rule: "tanda-terima" },
  }),
  uncovered: entry({
    severity: "error",
    draftsOnly: true,
    summary: { id: "Ketentuan tanpa aturan", en: "Provision without a rule" },
    message: (p: { citation: string }) => ({
      id: `${p.citation} tidak mempunyai aturan.`,
      en: `${p.citation} has no rule.`,
    }),
    why: {
      id: "Ketentuan yang tidak dibaca mesin hilang tanpa diketahui dari daftar periksa dan putusan.",
      en: "A provision no machine reads vanishes unnoticed from checklists and decisions.",
    },
    help: () => ({
      id: "Tambahkan blok `aturan`, atau `penilaian: manusia` dengan `alasan`.",
      en: "Add a block `aturan`, or `penilaian: manusia` with `alasan`.",
    }),
    example: { citation: "Pasal 9 ayat (2)" },
  }),
});
