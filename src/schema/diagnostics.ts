import { defineDiagnostics, entry } from "../diagnostics/define.js";
import type { Localised } from "../diagnostics/diagnostic.js";
import type { DateMistake } from "./date-words.js";

/** A key with what contains it, in words: `frontmatter pedoman`, `blok aturan`, `berlaku`. */
type KeyPlace = { readonly key: string; readonly where: Localised };

const why = {
  id: "Kunci dan nilai ini dibaca mesin menurut skema; yang tidak sesuai tidak sampai ke buku pegangan dan aturan.",
  en: "Machines read these keys and values by a schema; what does not fit it never reaches the handbook and the rules.",
};

const numberGround = "UU 12/2011 Lampiran II angka 2a, sebagaimana diubah dengan UU 13/2022";
const modalityGround = "UU 12/2011 Lampiran II angka 265 sampai dengan angka 270";

/** Findings about keys and values in frontmatter and machine blocks. */
export const diagnose = defineDiagnostics("schema", {
  "unknown-key": entry({
    severity: "error",
    fix: "safe",
    summary: { id: "Kunci tidak dikenal", en: "Unknown key" },
    message: (p: KeyPlace & { nearest: string | undefined; known: readonly string[] }) => ({
      id: `Kunci \`${p.key}\` tidak dikenal dalam ${p.where.id}.`,
      en: `The key \`${p.key}\` is not known in ${p.where.en}.`,
    }),
    why: {
      id: "Kunci yang tidak dikenal tidak dibaca siapa pun: isinya hilang tanpa terlihat.",
      en: "Nobody reads an unknown key: what stands under it is lost unseen.",
    },
    help: (p) => {
      const known = p.known.map((key) => `\`${key}\``).join(", ");
      if (p.nearest !== undefined)
        return { id: `Mungkin yang dimaksud \`${p.nearest}\`?`, en: `Did you mean \`${p.nearest}\`?` };
      return known === ""
        ? { id: "Hapus kunci ini.", en: "Remove this key." }
        : { id: `Hapus, atau pakai salah satu: ${known}.`, en: `Remove it, or use one of: ${known}.` };
    },
    example: {
      key: "judol",
      where: { id: "frontmatter `pedoman`", en: "the frontmatter of a `pedoman`" },
      nearest: "judul",
      known: ["judul"],
    },
  }),
  "missing-key": entry({
    severity: "error",
    summary: { id: "Kunci wajib belum ada", en: "Required key missing" },
    message: (p: KeyPlace & { example: string | undefined; meaning: string | undefined }) => ({
      id: `Kunci \`${p.key}\` belum ada dalam ${p.where.id}.`,
      en: `The key \`${p.key}\` is missing in ${p.where.en}.`,
    }),
    why: {
      id: "Tanpa kunci ini, dokumen atau aturan tidak lengkap dan tidak dapat diterbitkan.",
      en: "Without this key the document or rule is incomplete and cannot be published.",
    },
    help: (p) => ({
      id: `${p.example === undefined ? `Tambahkan \`${p.key}:\`` : `Tambahkan, misalnya, \`${p.key}: ${p.example}\``}.${p.meaning === undefined ? "" : ` ${p.meaning}`}`,
      en: p.example === undefined ? `Add \`${p.key}:\`.` : `Add it, for example \`${p.key}: ${p.example}\`.`,
    }),
    example: {
      key: "judul",
      where: { id: "frontmatter `pedoman`", en: "the frontmatter of a `pedoman`" },
      example: "Pedoman Isu Publik",
      meaning: undefined,
    },
  }),
  "empty-value": entry({
    severity: "error",
    summary: { id: "Nilai kosong", en: "Empty value" },
    message: (p: { key: string; required: boolean; example: string | undefined }) => ({
      id: `Kunci \`${p.key}\` belum diisi.`,
      en: `The key \`${p.key}\` has no value.`,
    }),
    why: {
      id: "Kunci tanpa isi dapat berarti lupa atau tidak ada; mesin tidak boleh menebaknya.",
      en: "A key without a value may mean forgotten or none; a machine must not guess.",
    },
    help: (p) => {
      const id = p.example === undefined ? "Isi nilainya" : `Isi, misalnya, \`${p.key}: ${p.example}\``;
      const en = p.example === undefined ? "Fill it in" : `Fill it in, for example \`${p.key}: ${p.example}\``;
      return p.required
        ? { id: `${id}.`, en: `${en}.` }
        : { id: `${id}, atau hapus kuncinya.`, en: `${en}, or remove the key.` };
    },
    example: { key: "judul", required: true, example: "Pedoman Isu Publik" },
  }),
  "wrong-type": entry({
    severity: "error",
    summary: { id: "Susunan nilai tidak sesuai", en: "Value of the wrong make-up" },
    message: (p: {
      key: string | undefined;
      found: Localised;
      wanted: Localised;
      example: string | undefined;
      colon: boolean;
    }) => ({
      id: `${p.key === undefined ? "Nilai ini" : `Nilai \`${p.key}\``} berupa ${p.found.id}, padahal seharusnya ${p.wanted.id}.`,
      en: `${p.key === undefined ? "This value" : `The value of \`${p.key}\``} is ${p.found.en}, but should be ${p.wanted.en}.`,
    }),
    why,
    help: (p) => {
      const example =
        p.example === undefined
          ? { id: `Tulis sebagai ${p.wanted.id}.`, en: `Write ${p.wanted.en}.` }
          : {
              id: `Tulis, misalnya, \`${p.key}: ${p.example}\`.`,
              en: `Write, for example, \`${p.key}: ${p.example}\`.`,
            };
      return p.colon
        ? {
            id: `${example.id} Bila teksnya memang memuat titik dua, apit dengan tanda petik.`,
            en: `${example.en} If the text itself holds a colon, put it in quotes.`,
          }
        : example;
    },
    example: {
      key: "edisi",
      found: { id: "daftar", en: "a list" },
      wanted: { id: "teks", en: "text" },
      example: "1",
      colon: false,
    },
  }),
  "not-a-choice": entry({
    severity: "error",
    fix: "safe",
    summary: { id: "Bukan salah satu pilihan", en: "Not one of the choices" },
    message: (p: { key: string; written: string; nearest: string | undefined; choices: readonly string[] }) => ({
      id: `«${p.written}» bukan nilai yang dikenal untuk \`${p.key}\`.`,
      en: `“${p.written}” is not a value known for \`${p.key}\`.`,
    }),
    why,
    help: (p) => {
      const choices = p.choices.map((choice) => `\`${choice}\``).join(", ");
      return {
        id: `${p.nearest === undefined ? "" : `Mungkin yang dimaksud \`${p.nearest}\`? `}Pilihannya: ${choices}.`,
        en: `${p.nearest === undefined ? "" : `Did you mean \`${p.nearest}\`? `}The choices are: ${choices}.`,
      };
    },
    example: { key: "status", written: "berlaki", nearest: "berlaku", choices: ["rancangan", "berlaku"] },
  }),
  "not-a-date": entry({
    severity: "error",
    fix: "safe",
    summary: { id: "Bukan tanggal yang ada", en: "Not a date that exists" },
    message: (p: { written: string; mistake: DateMistake }) => {
      switch (p.mistake.kind) {
        case "no-such-day":
          return { id: `Tanggal ${p.mistake.day.id} tidak ada.`, en: `There is no ${p.mistake.day.en}.` };
        case "no-such-month":
          return { id: `Bulan ${p.mistake.month} tidak ada.`, en: `There is no month ${p.mistake.month}.` };
        case "not-a-date":
          return {
            id: `«${p.written}» tidak ditulis sebagai tanggal.`,
            en: `“${p.written}” is not written as a date.`,
          };
      }
    },
    why: {
      id: "Masa berlaku dan jangka waktu dihitung dari tanggal ini; tanggal yang tidak ada tidak dapat dihitung.",
      en: "Validity and periods are counted from this date; a date that does not exist cannot be counted from.",
    },
    help: ({ mistake }) => {
      const form = { id: "tahun-bulan-hari, misalnya `2026-07-01`", en: "year-month-day, for example `2026-07-01`" };
      switch (mistake.kind) {
        case "no-such-day":
          return {
            id: `Bulan itu berakhir pada tanggal ${mistake.lastDay}; periksa tanggalnya.`,
            en: `That month ends with day ${mistake.lastDay}; check the date.`,
          };
        case "no-such-month":
          return { id: `Tulis ${form.id}.`, en: `Write ${form.en}.` };
        case "not-a-date":
          return mistake.meant === undefined
            ? { id: `Tulis ${form.id}.`, en: `Write ${form.en}.` }
            : { id: `Tulis \`${mistake.meant}\`.`, en: `Write \`${mistake.meant}\`.` };
      }
    },
    example: { written: "30-02-2026", mistake: { kind: "not-a-date", meant: "2026-02-28" } },
  }),
  "not-a-time": entry({
    severity: "error",
    summary: { id: "Bukan saat yang ada", en: "Not a moment that exists" },
    message: (p: { written: string }) => ({
      id: `«${p.written}» bukan tanggal dan jam yang ada.`,
      en: `“${p.written}” is not a date and time of day that exists.`,
    }),
    why: {
      id: "Contoh dijalankan tepat pada saat ini; saat yang tidak ada tidak dapat dijalankan.",
      en: "The example is run at this very moment; a moment that does not exist cannot be run.",
    },
    help: () => ({
      id: "Tulis tanggal dan jam dengan titik, misalnya `2026-08-18 pukul 07.00`.",
      en: "Write the date and the time of day with a point, for example `2026-08-18 pukul 07.00`.",
    }),
    example: { written: "2026-08-18 jam 7" },
  }),
  "bad-form": entry({
    severity: "error",
    summary: { id: "Bentuk nilai tidak sesuai", en: "Value of the wrong form" },
    message: (p: { key: string; written: string; form: Localised; example: string | undefined }) => ({
      id: `«${p.written}» tidak sesuai untuk \`${p.key}\`.`,
      en: `“${p.written}” does not fit \`${p.key}\`.`,
    }),
    why,
    help: (p) => ({
      id: `Tulis ${p.form.id}${p.example === undefined ? "" : `; misalnya \`${p.example}\``}.`,
      en: `Write ${p.form.en}${p.example === undefined ? "" : `; for example \`${p.example}\``}.`,
    }),
    example: {
      key: "id",
      written: "Pedoman Isu",
      form: { id: "huruf kecil dan tanda hubung", en: "lower-case letters and hyphens" },
      example: "pedoman-isu",
    },
  }),
  "regulation-number": entry({
    severity: "error",
    summary: { id: "Nomor peraturan bukan angka", en: "Number of a regulation is not digits" },
    message: (p: { written: string }) => ({
      id: `Nomor peraturan «${p.written}» tidak hanya terdiri atas angka.`,
      en: `The regulation number “${p.written}” is not made of digits alone.`,
    }),
    why: {
      id: "Nomor peraturan ditulis dengan angka Arab saja, tanpa huruf, tanda baca, atau kode naskah dinas.",
      en: "The number of a regulation is written in Arabic digits alone, without letters, punctuation or the codes of office correspondence.",
    },
    help: () => ({
      id: "Tulis angkanya saja, misalnya `nomor: 12`; selama masih rancangan tulis `nomor: null`.",
      en: "Write the digits alone, for example `nomor: 12`; while it is a draft write `nomor: null`.",
    }),
    ground: numberGround,
    example: { written: "188/12/KUM" },
  }),
  repeated: entry({
    severity: "error",
    summary: { id: "Butir daftar berulang", en: "Item listed twice" },
    message: (p: { key: string; written: string }) => ({
      id: `«${p.written}» sudah ada dalam daftar \`${p.key}\`.`,
      en: `“${p.written}” already stands in the list \`${p.key}\`.`,
    }),
    why: {
      id: "Butir yang sama dua kali biasanya berarti ada butir lain yang terlupa.",
      en: "The same item twice often means that another was forgotten.",
    },
    help: () => ({ id: "Hapus salah satunya.", en: "Remove one of them." }),
    example: { key: "pelaksana", written: "admin" },
  }),
  "modality-missing": entry({
    severity: "error",
    summary: { id: "Aturan tanpa kata modalitas", en: "Rule without a modality" },
    message: (_: { keys: readonly string[] }) => ({
      id: "Aturan ini tidak mempunyai kata modalitas.",
      en: "This rule has no modality.",
    }),
    why: {
      id: "Tanpa kata operatif tidak diketahui apakah yang dibaca itu kewajiban, larangan, kebolehan, hak, atau kewenangan.",
      en: "Without an operative word nobody knows whether a duty, prohibition, permission, right or power was read.",
    },
    help: (p) => {
      const keys = p.keys.map((key) => `\`${key}\``).join(", ");
      return {
        id: `Tambahkan salah satu, sesuai kata dalam naskah: ${keys}.`,
        en: `Add one, as the text has it: ${keys}.`,
      };
    },
    ground: modalityGround,
    example: { keys: ["wajib", "dilarang"] },
  }),
  "modality-conflict": entry({
    severity: "error",
    summary: { id: "Aturan dengan lebih dari satu kata modalitas", en: "Rule with more than one modality" },
    message: (p: { keys: readonly string[] }) => {
      const keys = p.keys.map((key) => `\`${key}\``);
      const count = { 2: ["dua", "two"], 3: ["tiga", "three"] }[p.keys.length] ?? [
        String(p.keys.length),
        String(p.keys.length),
      ];
      return {
        id: `Aturan ini mempunyai ${count[0]} kata modalitas: ${joined(keys, "dan")}.`,
        en: `This rule has ${count[1]} modalities: ${joined(keys, "and")}.`,
      };
    },
    why: {
      id: "Satu norma mempunyai satu kata operatif; wajib, dilarang, dan dapat tidak dapat berlaku sekaligus atas satu tindakan.",
      en: "One norm has one operative word; a duty, a prohibition and a permission cannot hold of one act at once.",
    },
    help: () => ({
      id: "Pisahkan menjadi dua aturan dengan id sendiri-sendiri, atau hapus yang tidak ada dalam naskah.",
      en: "Split it into two rules, each with its own id, or remove the one the text does not have.",
    }),
    ground: modalityGround,
    example: { keys: ["wajib", "dilarang"] },
  }),
  "expectation-missing": entry({
    severity: "error",
    summary: { id: "Skenario tanpa jawaban yang diharapkan", en: "Scenario without an expected answer" },
    message: (_: { keys: readonly string[] }) => ({
      id: "Skenario ini tidak menyebut jawaban yang diharapkan.",
      en: "This scenario does not say which answer is expected.",
    }),
    why: {
      id: "Contoh tanpa jawaban tidak menguji apa pun dan tidak mengajarkan apa pun.",
      en: "An example without an answer tests nothing and teaches nothing.",
    },
    help: (p) => {
      const keys = p.keys.map((key) => `\`${key}\``).join(", ");
      return { id: `Tambahkan sedikitnya satu: ${keys}.`, en: `Add at least one of: ${keys}.` };
    },
    example: { keys: ["putusan", "kewajiban"] },
  }),
  "key-needs": entry({
    severity: "error",
    summary: { id: "Kunci tanpa pasangannya", en: "Key without the one it needs" },
    message: (p: { key: string; needs: string; example: string | undefined }) => ({
      id: `Kunci \`${p.key}\` hanya berarti bersama \`${p.needs}\`.`,
      en: `The key \`${p.key}\` only means something together with \`${p.needs}\`.`,
    }),
    why,
    help: (p) => {
      const line = `\`${p.needs}: ${p.example ?? "…"}\``;
      return {
        id: `Tambahkan, misalnya, ${line}, atau hapus \`${p.key}\`.`,
        en: `Add, for example, ${line}, or remove \`${p.key}\`.`,
      };
    },
    example: { key: "nilai", needs: "menentukan", example: "kesalahan.teknis" },
  }),
});

/** `a dan b`, `a, b, dan c`. */
function joined(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? "";
  const before = words.slice(0, -1).join(", ");
  return before === "" ? last : `${before}${words.length > 2 ? "," : ""} ${and} ${last}`;
}
