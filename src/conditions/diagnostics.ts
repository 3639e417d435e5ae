import { defineDiagnostics, entry } from "../diagnostics/define.js";
import type { Localised } from "../diagnostics/diagnostic.js";

const readingWhy = {
  id: "Syarat yang tidak terbaca tidak dapat diuji terhadap pasalnya dan tidak sampai ke sistem yang menegakkannya.",
  en: "A condition that cannot be read can neither be tested against its provision nor reach the systems that enforce it.",
};
const nameWhy = {
  id: "Syarat hanya dapat diuji dengan nama yang dikenal; nama yang salah eja tidak pernah terisi, sehingga aturannya tidak pernah berlaku.",
  en: "A condition can be tested only through known names; a misspelt name is never filled in, so its rule would never apply.",
};
const kindWhy = {
  id: "Dua hal yang tidak sejenis tidak dapat dibandingkan; hasilnya akan berbeda dari satu sistem ke sistem lain.",
  en: "Things of different kinds cannot be compared; the result would differ from one system to the next.",
};
const elementWhy = {
  id: "Isi `yang …` diuji untuk setiap unsur daftar secara terpisah, juga di sistem lain yang hanya melihat unsur itu.",
  en: "What follows `yang` is tested for each element of the list by itself, also in systems that see only that element.",
};
const boundWhy = {
  id: "Syarat sebesar ini tidak lagi dapat dibaca orang, dan memperlambat setiap sistem yang mengujinya.",
  en: "A condition of this size can no longer be read by people and slows every system that tests it.",
};

const didYouMean = (nearest: string | undefined, otherwise: Localised): Localised => ({
  id: nearest ? `Mungkin yang dimaksud \`${nearest}\`?` : otherwise.id,
  en: nearest ? `Did you mean \`${nearest}\`?` : otherwise.en,
});

/** For a choice whose choices are no levels. */
export const unorderedHelp: Localised = {
  id: "Pakai `=`, `!=`, atau `dalam {…}`. Bila pilihannya memang bertingkat, jadikan `pilihan berurut` di kosakata.",
  en: "Use `=`, `!=` or `dalam {…}`. If the choices are levels, make the fact a `pilihan berurut` in the vocabulary.",
};

/** Findings about conditions: how they are written, and whether their names and kinds fit the vocabulary. */
export const diagnose = defineDiagnostics("condition", {
  empty: entry({
    severity: "error",
    summary: { id: "Syarat kosong", en: "Condition is empty" },
    message: () => ({ id: "Syarat ini kosong.", en: "This condition is empty." }),
    why: readingWhy,
    help: () => ({
      id: "Tulis syaratnya, misalnya `isu.tingkat = krisis`, atau hapus kuncinya.",
      en: "Write the condition, for example `isu.tingkat = krisis`, or remove the key.",
    }),
  }),
  expected: entry({
    severity: "error",
    summary: { id: "Bagian syarat hilang atau salah tempat", en: "Part of a condition missing or misplaced" },
    message: (p: { wanted: Localised; found: string | undefined; nearest: string | undefined }) =>
      p.found === undefined
        ? {
            id: `Syarat berhenti di sini, padahal masih kurang ${p.wanted.id}.`,
            en: `The condition ends here, but ${p.wanted.en} is missing.`,
          }
        : {
            id: `Di sini seharusnya ada ${p.wanted.id}, bukan «${p.found}».`,
            en: `Here ${p.wanted.en} should stand, not “${p.found}”.`,
          },
    why: readingWhy,
    help: (p) =>
      didYouMean(p.nearest, {
        id: `Tulis ${p.wanted.id} di tempat ini, atau hapus kata yang berlebih.`,
        en: `Write ${p.wanted.en} here, or remove the word that is too many.`,
      }),
    example: { wanted: { id: "nilai", en: "a value" }, found: "dan", nearest: undefined },
  }),
  "mixed-connectors": entry({
    severity: "error",
    summary: { id: "`dan` dan `atau` bercampur tanpa kurung", en: "`dan` and `atau` mixed without brackets" },
    message: (p: { first: string; other: string }) => ({
      id: `\`${p.other}\` bercampur dengan \`${p.first}\` tanpa tanda kurung.`,
      en: `\`${p.other}\` is mixed with \`${p.first}\` without brackets.`,
    }),
    why: {
      id: "`a dan b atau c` dapat dibaca dengan dua cara, dan kedua bacaan itu memberi hak dan kewajiban yang berbeda.",
      en: "`a dan b atau c` can be read in two ways, and the two readings give different rights and duties.",
    },
    help: () => ({
      id: "Beri tanda kurung: `(a dan b) atau c`, atau `a dan (b atau c)`.",
      en: "Use brackets: `(a dan b) atau c`, or `a dan (b atau c)`.",
    }),
    example: { first: "dan", other: "atau" },
  }),
  "connector-missing": entry({
    severity: "error",
    summary: { id: "`dan` atau `atau` hilang", en: "`dan` or `atau` missing" },
    message: (p: { before: string }) => ({
      id: `Sebelum «${p.before}» kurang \`dan\` atau \`atau\`.`,
      en: `Before “${p.before}” a \`dan\` or \`atau\` is missing.`,
    }),
    why: {
      id: "Tanpa kata penghubung tidak jelas apakah kedua syarat harus terpenuhi bersama atau cukup salah satunya.",
      en: "Without a connector it is unclear whether both conditions must hold or either is enough.",
    },
    help: () => ({
      id: "Hubungkan kedua syarat dengan `dan` atau `atau` sesuai bunyi pasalnya.",
      en: "Join the two conditions with `dan` or `atau`, as the provision says.",
    }),
    example: { before: "isu.lintas" },
  }),
  spelling: entry({
    severity: "error",
    fix: "safe",
    summary: { id: "Tanda atau kata dari bahasa lain", en: "Sign or word of another notation" },
    message: (p: { written: string; instead: string }) => ({
      id: `«${p.written}» ditulis \`${p.instead}\` di sini.`,
      en: `“${p.written}” is written \`${p.instead}\` here.`,
    }),
    why: {
      id: "Satu hal ditulis dengan satu cara, agar setiap syarat terbaca sama oleh semua orang dan semua sistem.",
      en: "One thing is written in one way, so that every condition reads the same to all people and systems.",
    },
    help: (p) => ({ id: `Ganti dengan \`${p.instead}\`.`, en: `Write \`${p.instead}\` instead.` }),
    example: { written: "==", instead: "=" },
  }),
  "unknown-word": entry({
    severity: "error",
    summary: { id: "Kata yang tidak dikenal dalam syarat", en: "Unknown word in a condition" },
    message: (p: { written: string; nearest: string }) => ({
      id: `Kata «${p.written}» tidak dikenal di tempat ini.`,
      en: `The word “${p.written}” is not known in this place.`,
    }),
    fix: "either",
    spelling: (p) => ({ written: p.written, nearest: p.nearest }),
    why: readingWhy,
    help: (p) => ({ id: `Mungkin yang dimaksud \`${p.nearest}\`?`, en: `Did you mean \`${p.nearest}\`?` }),
    example: { written: "sebelm", nearest: "sebelum" },
  }),
  character: entry({
    severity: "error",
    summary: { id: "Tanda yang tidak dikenal dalam syarat", en: "Unknown sign in a condition" },
    message: (p: { written: string }) => ({
      id: `Tanda «${visible(p.written)}» tidak dikenal dalam syarat.`,
      en: `The sign “${visible(p.written)}” is not known in conditions.`,
    }),
    why: readingWhy,
    help: (p) => characterHelp(p.written),
    example: { written: ":" },
  }),
  "cell-both": entry({
    severity: "error",
    summary: { id: "`dan` antara nilai satu fakta", en: "`dan` between values of one fact" },
    message: (p: { fact: string }) => ({
      id: `\`${p.fact}\` tidak dapat mempunyai dua nilai sekaligus.`,
      en: `\`${p.fact}\` cannot have two values at once.`,
    }),
    why: {
      id: "Baris yang meminta dua nilai sekaligus tidak pernah terpenuhi.",
      en: "A row that asks for two values at once is never satisfied.",
    },
    help: () => ({
      id: "Tulis `a, b` atau `a atau b` bila salah satunya cukup.",
      en: "Write `a, b` or `a atau b` if either is enough.",
    }),
    example: { fact: "isu.tingkat" },
  }),
  "cell-range-reversed": entry({
    severity: "error",
    summary: { id: "Rentang terbalik", en: "Range is reversed" },
    message: (p: { written: string }) => ({
      id: `Rentang \`${p.written.trim()}\` mulai di atas akhirnya.`,
      en: `The range \`${p.written.trim()}\` begins above its end.`,
    }),
    why: {
      id: "Tidak ada bilangan yang berada dalam rentang seperti itu, sehingga barisnya tidak pernah terpenuhi.",
      en: "No number lies in such a range, so the row is never satisfied.",
    },
    help: () => ({ id: "Tulis yang terkecil lebih dahulu.", en: "Write the smaller one first." }),
    example: { written: "9.999 s.d. 1.000" },
  }),
  "bracket-unclosed": entry({
    severity: "error",
    summary: { id: "Kurung tidak ditutup", en: "Bracket is not closed" },
    message: (p: { bracket: string }) => ({
      id: `Kurung \`${p.bracket}\` tidak pernah ditutup.`,
      en: `The bracket \`${p.bracket}\` is never closed.`,
    }),
    why: readingWhy,
    help: (p) => {
      const closing = p.bracket === "{" ? "}" : ")";
      return { id: `Tambahkan \`${closing}\` di tempatnya.`, en: `Add \`${closing}\` where it belongs.` };
    },
    example: { bracket: "(" },
  }),
  "bracket-unopened": entry({
    severity: "error",
    summary: { id: "Kurung tidak dibuka", en: "Bracket is not opened" },
    message: (p: { bracket: string }) => ({
      id: `Kurung \`${p.bracket}\` tidak mempunyai pembuka.`,
      en: `The bracket \`${p.bracket}\` was never opened.`,
    }),
    why: readingWhy,
    help: () => ({
      id: "Hapus kurungnya, atau tambahkan pembukanya.",
      en: "Remove the bracket, or add the one that opens it.",
    }),
    example: { bracket: ")" },
  }),
  "comma-without-blank": entry({
    severity: "error",
    fix: "safe",
    summary: { id: "Koma tanpa spasi dalam himpunan", en: "Comma without a blank in a set" },
    message: (p: { written: string }) => ({
      id: `Sesudah koma dalam «${p.written}» harus ada spasi.`,
      en: `A blank must follow the comma in “${p.written}”.`,
    }),
    why: {
      id: "Koma tanpa spasi adalah koma desimal: `{1,5}` satu setengah, `{1, 5}` satu dan lima.",
      en: "A comma without a blank is a decimal comma: `{1,5}` is one and a half, `{1, 5}` one and five.",
    },
    help: () => ({ id: "Tulis `{a, b}`.", en: "Write `{a, b}`." }),
    example: { written: "serius,krisis" },
  }),
  "set-empty": entry({
    severity: "error",
    summary: { id: "Himpunan kosong", en: "Set is empty" },
    message: () => ({ id: "Himpunan `{}` ini kosong.", en: "This set `{}` is empty." }),
    why: {
      id: "Tidak ada nilai yang termasuk himpunan kosong; syaratnya tidak pernah terpenuhi.",
      en: "No value is in an empty set; the condition could never hold.",
    },
    help: () => ({ id: "Isi himpunannya: `{serius, krisis}`.", en: "Fill it in: `{serius, krisis}`." }),
  }),
  "name-malformed": entry({
    severity: "error",
    summary: { id: "Bentuk nama salah", en: "Name is malformed" },
    message: (p: { written: string; what: Localised }) => ({
      id: `«${p.written}» bukan ${p.what.id} yang sah.`,
      en: `“${p.written}” is not a valid ${p.what.en}.`,
    }),
    why: nameWhy,
    help: (p) =>
      p.what.en === "rule id"
        ? {
            id: "Id aturan ditulis dengan huruf kecil dan tanda hubung: `batas-memutus`.",
            en: "Rule ids are written in lower case with hyphens: `batas-memutus`.",
          }
        : {
            id: "Nama ditulis dengan huruf kecil, angka, dan garis bawah, dimulai huruf: `isu.tingkat`.",
            en: "Names are written in lower case, digits and underscores, beginning with a letter: `isu.tingkat`.",
          },
    example: { written: "Isu.Tingkat", what: { id: "nama fakta", en: "fact name" } },
  }),
  "number-malformed": entry({
    severity: "error",
    fix: "safe",
    summary: { id: "Bilangan tidak terbaca", en: "Number cannot be read" },
    message: (p: { written: string }) => ({
      id: `«${p.written}» bukan bilangan yang sah.`,
      en: `“${p.written}” is not a valid number.`,
    }),
    why: {
      id: "`10,000` berarti sepuluh bagi satu pembaca dan sepuluh ribu bagi yang lain.",
      en: "`10,000` is ten to one reader and ten thousand to another.",
    },
    help: () => ({
      id: "Tulis ribuan dengan titik (`10.000`), pecahan dengan koma dan satu angka (`1,5`), dan beri spasi sebelum satuan (`24 jam`).",
      en: "Write thousands with a full stop (`10.000`), fractions with a comma and one digit (`1,5`), and a blank before the unit (`24 jam`).",
    }),
    example: { written: "10,000" },
  }),
  "number-too-large": entry({
    severity: "error",
    summary: { id: "Bilangan terlalu besar", en: "Number is too large" },
    message: (p: { digits: number }) => ({
      id: `Bilangan ini lebih dari ${p.digits} angka.`,
      en: `This number has more than ${p.digits} digits.`,
    }),
    why: {
      id: "Bilangan sebesar itu tidak lagi dihitung tepat oleh semua sistem.",
      en: "Numbers of that size are no longer exact in every system.",
    },
    help: () => ({
      id: "Periksa jumlah nolnya, atau pakai satuan yang lebih besar.",
      en: "Check the zeros, or use a larger unit.",
    }),
    example: { digits: 15 },
  }),
  "date-malformed": entry({
    severity: "error",
    summary: { id: "Bentuk tanggal salah", en: "Date is malformed" },
    message: (p: { written: string }) => ({
      id: `«${p.written}» bukan tanggal dalam bentuk \`TTTT-BB-HH\`.`,
      en: `“${p.written}” is not a date of the form \`YYYY-MM-DD\`.`,
    }),
    why: {
      id: "`03-04-2026` dapat berarti 3 April atau 4 Maret.",
      en: "`03-04-2026` can be 3 April or 4 March.",
    },
    help: () => ({ id: "Tulis tahun, bulan, hari: `2026-08-17`.", en: "Write year, month, day: `2026-08-17`." }),
    example: { written: "17-08-2026" },
  }),
  "date-unreal": entry({
    severity: "error",
    summary: { id: "Tanggal yang tidak ada", en: "Date that does not exist" },
    message: (p: { written: string }) => ({
      id: `Tanggal ${p.written} tidak ada dalam penanggalan.`,
      en: `There is no date ${p.written} in the calendar.`,
    }),
    why: {
      id: "Tenggat yang jatuh pada hari yang tidak ada tidak pernah sampai.",
      en: "A limit on a day that does not exist is never reached.",
    },
    help: () => ({ id: "Periksa bulan dan harinya.", en: "Check the month and the day." }),
    example: { written: "2026-02-30" },
  }),
  "time-malformed": entry({
    severity: "error",
    fix: "safe",
    summary: { id: "Jam tidak terbaca", en: "Time of day cannot be read" },
    message: (p: { written: string }) => ({
      id: `«${p.written}» bukan jam antara 00.00 dan 23.59.`,
      en: `“${p.written}” is not a time from 00.00 to 23.59.`,
    }),
    why: {
      id: "Satu menit dapat menentukan apakah suatu kewajiban masih tepat waktu.",
      en: "One minute can decide whether a duty was met in time.",
    },
    help: () => ({
      id: "Tulis dua angka jam, titik, dua angka menit: `07.30`. Pukul 24.00 ditulis pukul 00.00 hari berikutnya.",
      en: "Write two digits, a full stop, two digits: `07.30`. 24.00 is written as 00.00 of the next day.",
    }),
    example: { written: "7:30" },
  }),
  "duration-not-whole": entry({
    severity: "error",
    summary: { id: "Jangka waktu pecahan", en: "Period with a fraction" },
    message: (p: { written: string }) => ({
      id: `Jangka waktu «${p.written}» bukan bilangan bulat.`,
      en: `The period “${p.written}” is not a whole number.`,
    }),
    why: {
      id: "Setengah hari kerja atau setengah bulan tidak mempunyai panjang yang pasti.",
      en: "Half a working day or half a month has no certain length.",
    },
    help: () => ({
      id: "Pakai satuan yang lebih kecil: `90 menit`, bukan `1,5 jam`.",
      en: "Use a smaller unit: `90 menit`, not `1,5 jam`.",
    }),
    example: { written: "1,5" },
  }),
  "bound-open": entry({
    severity: "error",
    summary: { id: "Jangka waktu tanpa titik awal", en: "Period without a starting point" },
    message: (p: { written: string }) => ({
      id: `Tidak jelas sejak kapan «${p.written}» dihitung.`,
      en: `It is unclear from when “${p.written}” is counted.`,
    }),
    why: {
      id: "Jangka waktu tanpa titik awal tidak pernah berakhir pada saat yang pasti.",
      en: "A period without a starting point never ends at a certain moment.",
    },
    help: (p) => ({
      id: `Tambahkan \`sejak …\` atau \`sebelum …\`: \`${p.written} sejak isu.terdeteksi\`.`,
      en: `Add \`sejak …\` or \`sebelum …\`: \`${p.written} sejak isu.terdeteksi\`.`,
    }),
    example: { written: "1 jam" },
  }),
  "too-deep": entry({
    severity: "error",
    summary: { id: "Syarat terlalu bersusun", en: "Condition nested too deeply" },
    message: (p: { limit: number }) => ({
      id: `Syarat ini bersusun lebih dari ${p.limit} tingkat; sisanya tidak dibaca.`,
      en: `This condition is nested more than ${p.limit} levels deep; the rest is not read.`,
    }),
    why: boundWhy,
    help: () => ({
      id: "Pecah menjadi beberapa aturan, atau beri nama bagiannya sebagai fakta turunan.",
      en: "Split it into several rules, or name its parts as derived facts.",
    }),
    example: { limit: 32 },
  }),
  "too-many-terms": entry({
    severity: "error",
    summary: { id: "Syarat terlalu panjang", en: "Condition has too many terms" },
    message: (p: { limit: number }) => ({
      id: `Syarat ini memuat lebih dari ${p.limit} bagian; sisanya tidak dibaca.`,
      en: `This condition has more than ${p.limit} terms; the rest is not read.`,
    }),
    why: boundWhy,
    help: () => ({
      id: "Pecah menjadi beberapa aturan, atau pakai tabel `keputusan`.",
      en: "Split it into several rules, or use a `keputusan` table.",
    }),
    example: { limit: 500 },
  }),

  "unknown-fact": entry({
    severity: "error",
    summary: { id: "Fakta tidak dikenal dalam syarat", en: "Unknown fact in a condition" },
    message: (p: { fact: string; nearest: string | undefined }) => ({
      id: `Fakta \`${p.fact}\` tidak ada dalam kosakata.`,
      en: `There is no fact \`${p.fact}\` in the vocabulary.`,
    }),
    fix: "either",
    spelling: (p) => ({ written: p.fact, nearest: p.nearest }),
    why: nameWhy,
    help: (p) =>
      didYouMean(p.nearest, {
        id: "Periksa ejaannya, atau tambahkan faktanya di tabel Fakta.",
        en: "Check the spelling, or add the fact to the table Fakta.",
      }),
    example: { fact: "isu.tingkt", nearest: "isu.tingkat" },
  }),
  "unknown-choice": entry({
    severity: "error",
    summary: { id: "Pilihan tidak dikenal", en: "Unknown choice" },
    message: (p: { written: string; fact: string; choices: readonly string[]; nearest: string | undefined }) => ({
      id: `\`${p.fact}\` tidak mempunyai pilihan «${p.written}».`,
      en: `\`${p.fact}\` has no choice “${p.written}”.`,
    }),
    fix: "either",
    spelling: (p) => ({ written: p.written, nearest: p.nearest }),
    why: {
      id: "Nilai yang tidak ada dalam daftar pilihan tidak pernah terjadi; syaratnya tidak pernah terpenuhi.",
      en: "A value outside the list of choices never occurs; the condition could never hold.",
    },
    help: (p) => {
      const choices = p.choices.join(", ");
      const { id, en } = didYouMean(p.nearest, { id: "", en: "" });
      return { id: `${id} Pilihannya: ${choices}.`.trim(), en: `${en} The choices are: ${choices}.`.trim() };
    },
    example: {
      written: "kritis",
      fact: "isu.tingkat",
      choices: ["rutin", "perhatian", "serius", "krisis"],
      nearest: "krisis",
    },
  }),
  "unknown-rule": entry({
    severity: "error",
    summary: { id: "Aturan tidak dikenal dalam syarat", en: "Unknown rule in a condition" },
    message: (p: { rule: string; nearest: string | undefined }) => ({
      id: `Tidak ada aturan dengan id \`${p.rule}\`.`,
      en: `There is no rule with the id \`${p.rule}\`.`,
    }),
    fix: "either",
    spelling: (p) => ({ written: p.rule, nearest: p.nearest }),
    why: {
      id: "Akibat yang bergantung pada aturan yang tidak ada tidak pernah timbul.",
      en: "A consequence that hangs on a rule that does not exist never follows.",
    },
    help: (p) =>
      didYouMean(p.nearest, {
        id: "Tulis id aturan yang ada, seperti dalam baris `id:`-nya.",
        en: "Write the id of an existing rule, as in its line `id:`.",
      }),
    example: { rule: "batas-memutuskan", nearest: "batas-memutus" },
  }),
  "unknown-calendar": entry({
    severity: "error",
    summary: { id: "Kalender tidak dikenal", en: "Unknown calendar" },
    message: (p: { calendar: string; known: readonly string[]; nearest: string | undefined }) => ({
      id: `Tidak ada kalender bernama «${p.calendar}».`,
      en: `There is no calendar named “${p.calendar}”.`,
    }),
    why: nameWhy,
    help: (p) =>
      didYouMean(p.nearest, {
        id: `Kalender yang dikenal: ${p.known.join(", ")}.`,
        en: `Known calendars: ${p.known.join(", ")}.`,
      }),
    example: { calendar: "jam layanan", known: ["hari kerja", "jam kerja"], nearest: undefined },
  }),
  "choice-without-braces": entry({
    severity: "error",
    summary: { id: "Pilihan sesudah `dalam` tanpa kurung kurawal", en: "Choice after `dalam` without braces" },
    message: (p: { choice: string; fact: string }) => ({
      id: `«${p.choice}» adalah pilihan \`${p.fact}\`, bukan kalender.`,
      en: `“${p.choice}” is a choice of \`${p.fact}\`, not a calendar.`,
    }),
    why: {
      id: "Sesudah `dalam`, kata tanpa kurung kurawal dibaca sebagai kalender, seperti `dalam jam kerja`.",
      en: "After `dalam`, a word without braces is read as a calendar, as in `dalam jam kerja`.",
    },
    help: (p) => ({
      id: `Tulis \`${p.fact} = ${p.choice}\` atau \`${p.fact} dalam {${p.choice}}\`.`,
      en: `Write \`${p.fact} = ${p.choice}\` or \`${p.fact} dalam {${p.choice}}\`.`,
    }),
    example: { choice: "krisis", fact: "isu.tingkat" },
  }),
  "unknown-column": entry({
    severity: "error",
    summary: { id: "Kolom register tidak dikenal", en: "Unknown column of a register" },
    message: (p: { attribute: string; register: string; known: readonly string[]; nearest: string | undefined }) => ({
      id: `Register \`${p.register}\` tidak mempunyai kolom \`${p.attribute}\`.`,
      en: `The register \`${p.register}\` has no column \`${p.attribute}\`.`,
    }),
    why: nameWhy,
    help: (p) =>
      didYouMean(p.nearest, { id: `Kolomnya: ${p.known.join(", ")}.`, en: `Its columns are: ${p.known.join(", ")}.` }),
    example: { attribute: "nma", register: "skpd", known: ["nama", "skpd"], nearest: "nama" },
  }),
  "element-without-columns": entry({
    severity: "error",
    summary: { id: "Unsur daftar pilihan tidak mempunyai kolom", en: "Element of a list of choices has no columns" },
    message: (p: { written: string; list: string }) => ({
      id: `Unsur \`${p.list}\` adalah kata pilihan; \`${p.written}\` tidak ada.`,
      en: `The elements of \`${p.list}\` are choice words; there is no \`${p.written}\`.`,
    }),
    why: nameWhy,
    help: (p) => {
      const variable = p.written.split(".")[0] ?? p.written;
      return {
        id: `Bandingkan unsurnya sendiri: \`${variable} = …\`, atau pakai \`${p.list} memuat {…}\`.`,
        en: `Compare the element itself: \`${variable} = …\`, or use \`${p.list} memuat {…}\`.`,
      };
    },
    example: { written: "p.anak", list: "isu.pemicu" },
  }),
  "variable-taken": entry({
    severity: "error",
    summary: { id: "Nama unsur sudah dipakai", en: "Element name already in use" },
    message: (p: { variable: string }) => ({
      id: `Nama unsur \`${p.variable}\` sudah dipakai, sehingga \`${p.variable}.…\` dapat dibaca dengan dua cara.`,
      en: `The element name \`${p.variable}\` is already in use, so \`${p.variable}.…\` could be read in two ways.`,
    }),
    why: nameWhy,
    help: () => ({
      id: "Pilih nama lain, misalnya satu huruf: `p`.",
      en: "Choose another name, a single letter for example: `p`.",
    }),
    example: { variable: "isu" },
  }),
  "variable-outside": entry({
    severity: "error",
    summary: { id: "Nama unsur di luar `yang …`", en: "Element name outside its `yang …`" },
    message: (p: { written: string; variable: string }) => ({
      id: `\`${p.written}\` berada di luar \`yang …\` tempat \`${p.variable}\` berlaku.`,
      en: `\`${p.written}\` stands outside the \`yang …\` in which \`${p.variable}\` holds.`,
    }),
    why: elementWhy,
    help: (p) => ({
      id: `\`yang\` hanya menjangkau satu syarat. Beri tanda kurung: \`yang (… dan ${p.written} …)\`.`,
      en: `\`yang\` reaches one condition only. Use brackets: \`yang (… dan ${p.written} …)\`.`,
    }),
    example: { written: "p.korban", variable: "p" },
  }),
  "outer-fact": entry({
    severity: "error",
    summary: { id: "Fakta luar di dalam `yang …`", en: "Outer fact inside `yang …`" },
    message: (p: { written: string; variable: string }) => ({
      id: `\`${p.written}\` bukan bagian dari unsur \`${p.variable}\`.`,
      en: `\`${p.written}\` is not part of the element \`${p.variable}\`.`,
    }),
    why: elementWhy,
    help: (p) => ({
      id: `Pindahkan \`${p.written}\` ke luar \`yang …\` dengan \`dan\`, atau jadikan kolom daftar itu.`,
      en: `Move \`${p.written}\` out of \`yang …\` with \`dan\`, or make it a column of that list.`,
    }),
    example: { written: "isu.tingkat", variable: "p" },
  }),
  "not-a-list": entry({
    severity: "error",
    summary: { id: "Fakta ini bukan daftar", en: "This fact is not a list" },
    message: (p: { fact: string; kind: Localised }) => ({
      id: `\`${p.fact}\` berjenis ${p.kind.id}, bukan daftar.`,
      en: `\`${p.fact}\` is ${p.kind.en}, not a list.`,
    }),
    why: kindWhy,
    help: () => ({
      id: "`ada`, `setiap`, `jumlah`, dan `memuat` hanya untuk daftar. Untuk satu nilai pakai `=` atau `dalam {…}`.",
      en: "`ada`, `setiap`, `jumlah` and `memuat` are for lists only. For a single value use `=` or `dalam {…}`.",
    }),
    example: { fact: "isu.tingkat", kind: { id: "pilihan berurut", en: "an ordered choice" } },
  }),
  "kinds-differ": entry({
    severity: "error",
    summary: { id: "Membandingkan hal yang tidak sejenis", en: "Comparing things of different kinds" },
    message: (p: { left: string; leftKind: Localised; rightKind: Localised; help: Localised }) => ({
      id: `\`${p.left}\` berjenis ${p.leftKind.id}; tidak dapat dibandingkan dengan ${p.rightKind.id}.`,
      en: `\`${p.left}\` is ${p.leftKind.en}; it cannot be compared with ${p.rightKind.en}.`,
    }),
    why: kindWhy,
    help: (p) => p.help,
    example: {
      left: "isu.jangkauan",
      leftKind: { id: "bilangan (tayangan)", en: "a number (tayangan)" },
      rightKind: { id: "jangka waktu", en: "a period" },
      help: { id: "Bandingkan dengan bilangan: `3 tayangan`.", en: "Compare it with a number: `3 tayangan`." },
    },
  }),
  "operator-misfit": entry({
    severity: "error",
    summary: {
      id: "Pembanding yang tidak cocok dengan jenis fakta",
      en: "Operator that does not fit the kind of fact",
    },
    message: (p: { operator: string; left: string; kind: Localised; help: Localised }) => ({
      id: `\`${p.left}\` berjenis ${p.kind.id}; \`${p.operator}\` tidak dapat dipakai untuknya.`,
      en: `\`${p.left}\` is ${p.kind.en}; \`${p.operator}\` cannot be used with it.`,
    }),
    why: kindWhy,
    help: (p) => p.help,
    example: {
      operator: ">=",
      left: "isu.kategori",
      kind: { id: "pilihan", en: "a choice" },
      help: unorderedHelp,
    },
  }),
  "not-a-choice": entry({
    severity: "error",
    summary: { id: "Kata yang bukan pilihan dan bukan fakta", en: "Word that is neither a choice nor a fact" },
    message: (p: { written: string; left: string; kind: Localised; help: Localised }) => ({
      id: `«${p.written}» bukan nilai \`${p.left}\`, yang berjenis ${p.kind.id}.`,
      en: `“${p.written}” is no value of \`${p.left}\`, which is ${p.kind.en}.`,
    }),
    why: nameWhy,
    help: (p) => p.help,
    example: {
      written: "benar",
      left: "akun.dua_faktor",
      kind: { id: "ya/tidak", en: "a yes/no fact" },
      help: {
        id: "Tulis `akun.dua_faktor` saja, atau `bukan akun.dua_faktor`.",
        en: "Write `akun.dua_faktor` alone, or `bukan akun.dua_faktor`.",
      },
    },
  }),
  "units-differ": entry({
    severity: "error",
    summary: { id: "Satuan tidak sama", en: "Units differ" },
    message: (p: { left: string; leftUnit: string; rightUnit: string }) => ({
      id: `\`${p.left}\` dihitung dalam ${p.leftUnit}, bukan ${p.rightUnit}.`,
      en: `\`${p.left}\` is counted in ${p.leftUnit}, not in ${p.rightUnit}.`,
    }),
    why: {
      id: "Satuan yang berbeda tidak pernah diubah satu ke yang lain: tiga hari dan tiga hari kerja dapat berselisih seminggu.",
      en: "Different units are never converted into one another: three days and three working days can end a week apart.",
    },
    help: (p) => ({
      id: `Tulis jumlahnya dalam ${p.leftUnit}, atau ubah satuan fakta di kosakata.`,
      en: `Write the amount in ${p.leftUnit}, or change the unit of the fact in the vocabulary.`,
    }),
    example: { left: "pic.lama_berhalangan", leftUnit: "hari kerja", rightUnit: "hari" },
  }),
  "unit-missing": entry({
    severity: "error",
    summary: { id: "Satuan waktu tidak ditulis", en: "Unit of time missing" },
    message: (p: { left: string; written: string }) => ({
      id: `\`${p.left}\` adalah jangka waktu; «${p.written}» tidak mempunyai satuan waktu.`,
      en: `\`${p.left}\` is a period; “${p.written}” has no unit of time.`,
    }),
    why: {
      id: "Tiga jam dan tiga hari kerja dapat berselisih seminggu.",
      en: "Three hours and three working days can end a week apart.",
    },
    help: () => ({
      id: "Tulis satuannya: menit, jam kerja, jam, hari kerja, hari, minggu, bulan, atau tahun.",
      en: "Write the unit: menit, jam kerja, jam, hari kerja, hari, minggu, bulan or tahun.",
    }),
    example: { left: "pic.lama_berhalangan", written: "3" },
  }),
  "number-outside-range": entry({
    severity: "error",
    summary: { id: "Bilangan di luar rentang faktanya", en: "Number outside the range of its fact" },
    message: (p: { left: string; written: string; range: Localised }) => ({
      id: `\`${p.left}\` bernilai ${p.range.id}; pembanding ${p.written} tidak pernah dicapai.`,
      en: `\`${p.left}\` runs from ${p.range.en}; it never reaches ${p.written}.`,
    }),
    why: {
      id: "Syarat ini jawabannya selalu sama, apa pun faktanya: angkanya atau rentang di kosakata keliru.",
      en: "This condition has the same answer whatever the fact: the number or the range in the vocabulary is wrong.",
    },
    help: () => ({
      id: "Perbaiki angkanya, atau perluas rentangnya di kosakata.",
      en: "Mend the number, or widen the range in the vocabulary.",
    }),
    example: {
      left: "isu.jangkauan",
      written: "20.000.000.000",
      range: { id: "0 s.d. 10.000.000.000", en: "0 to 10.000.000.000" },
    },
  }),
  "number-not-whole": entry({
    severity: "error",
    summary: { id: "Bilangan pecahan", en: "Number with a fraction" },
    message: (p: { left: string; written: string }) => ({
      id: `\`${p.left}\` dihitung dengan bilangan bulat; «${p.written}» pecahan.`,
      en: `\`${p.left}\` is counted in whole numbers; “${p.written}” is a fraction.`,
    }),
    why: {
      id: "Pecahan dibulatkan berbeda dari satu sistem ke sistem lain.",
      en: "Fractions are rounded differently from one system to the next.",
    },
    help: () => ({
      id: "Tulis bilangan bulat, atau pakai satuan yang lebih kecil di kosakata. Dua nilai dalam himpunan dipisahkan koma dan spasi: `{1, 5}`.",
      en: "Write a whole number, or use a smaller unit in the vocabulary. Two values of a set are separated by a comma and a blank: `{1, 5}`.",
    }),
    example: { left: "informasi.jumlah_sumber", written: "1,5" },
  }),
  "not-yes-no": entry({
    severity: "error",
    summary: { id: "Fakta ini bukan ya/tidak", en: "This fact is not yes/no" },
    message: (p: { fact: string; kind: Localised; help: Localised }) => ({
      id: `\`${p.fact}\` berjenis ${p.kind.id}; sendirian ia bukan syarat.`,
      en: `\`${p.fact}\` is ${p.kind.en}; by itself it is not a condition.`,
    }),
    why: kindWhy,
    help: (p) => p.help,
    example: {
      fact: "isu.terdeteksi",
      kind: { id: "peristiwa", en: "an event" },
      help: { id: "Tulis `sudah isu.terdeteksi`.", en: "Write `sudah isu.terdeteksi`." },
    },
  }),
  "not-a-time": entry({
    severity: "error",
    summary: { id: "Fakta ini bukan waktu", en: "This fact is not a point in time" },
    message: (p: { fact: string; kind: Localised; wanted: Localised; help: Localised }) => ({
      id: `\`${p.fact}\` berjenis ${p.kind.id}; di sini harus ${p.wanted.id}.`,
      en: `\`${p.fact}\` is ${p.kind.en}; here ${p.wanted.en} must stand.`,
    }),
    why: kindWhy,
    help: (p) => p.help,
    example: {
      fact: "akun.dua_faktor",
      kind: { id: "ya/tidak", en: "a yes/no fact" },
      wanted: { id: "peristiwa", en: "an event" },
      help: { id: "Tulis `akun.dua_faktor` tanpa `sudah`.", en: "Write `akun.dua_faktor` without `sudah`." },
    },
  }),
});

/** Signs that print nothing are shown by their number. */
function visible(text: string): string {
  const number = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const signs = [...text].map((sign) => (/[\p{C}\p{Z}]/u.test(sign) ? `U+${number(sign)}` : sign));
  return signs.length > 20 ? `${signs.slice(0, 20).join("")}…` : signs.join("");
}

function characterHelp(written: string): Localised {
  if (/^[:]/.test(written)) {
    return {
      id: "Titik dua tidak dipakai; tulis `yang`: `ada p dari isu.pihak yang p.anak`.",
      en: "No colon here; write `yang`: `ada p dari isu.pihak yang p.anak`.",
    };
  }
  if (/^["'`“”„‘’«»]/.test(written))
    return { id: "Tulis katanya tanpa tanda petik.", en: "Write the word without quotes." };
  if (/^[-–—−+*/%^]/.test(written)) {
    return {
      id: "Syarat tidak mengenal hitungan maupun bilangan negatif; hitung hasilnya dahulu, atau jadikan fakta tersendiri.",
      en: "Conditions have no arithmetic and no negative numbers; work the result out first, or make it a fact of its own.",
    };
  }
  if (/^[;[\]]/.test(written)) return { id: "Himpunan ditulis `{a, b}`.", en: "Sets are written `{a, b}`." };
  if (/^\./.test(written))
    return {
      id: "Hapus titiknya; syarat tidak diakhiri titik.",
      en: "Remove the full stop; a condition does not end with one.",
    };
  return { id: "Hapus tanda ini.", en: "Remove this sign." };
}
