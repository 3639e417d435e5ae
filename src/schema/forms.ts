import type { Localised } from "../diagnostics/diagnostic.js";

/** In words, the forms that schemas name under `x-form`. */
const forms: Readonly<Record<string, Localised>> = {
  id: {
    id: "huruf kecil, angka, dan tanda hubung, diawali huruf, paling banyak 100, bukan nama alat Windows (`con`, `aux`, `nul`, `com1`, …)",
    en: "lower-case letters, digits and hyphens, beginning with a letter, at most 100, and no name of a device on Windows (`con`, `aux`, `nul`, `com1`, …)",
  },
  role: {
    id: "id peran seperti dalam tabel Peran: huruf kecil, angka, dan tanda hubung",
    en: "the id of a role as in the table Peran: lower-case letters, digits and hyphens",
  },
  edition: {
    id: "bilangan bulat mulai dari 1, tanpa titik atau koma",
    en: "a whole number from 1, without point or comma",
  },
  year: { id: "tahun dengan empat angka", en: "a year of four digits" },
  "decree-number": {
    id: "nomor yang diawali angka, dengan angka, huruf, titik, garis miring, atau tanda hubung, tanpa spasi; atau `null` selama rancangan",
    en: "a number that begins with a digit, of digits, letters, points, slashes or hyphens, without blanks; or `null` while a draft",
  },
  "gazette-number": { id: "angka saja", en: "digits only" },
  clock: { id: "jam dengan titik, `HH.MM`, atau `24.00`", en: "a time of day with a point, `HH.MM`, or `24.00`" },
  "web-address": {
    id: "alamat situs yang diawali `https://`, tanpa tanda tanya dan tanpa `#`",
    en: "the address of a site beginning with `https://`, without question mark or `#`",
  },
  "file-in-project": {
    id: "nama berkas di dalam folder proyek, dengan garis miring `/`, tanpa `..`",
    en: "the name of a file inside the project's folder, with slashes `/`, without `..`",
  },
  assessment: { id: "kata `manusia`", en: "the word `manusia`" },
};

/** What is wanted where a form is not met, as the object of "write …". */
export function formInWords(form: string | undefined): Localised {
  return (
    (form === undefined ? undefined : forms[form]) ?? {
      id: "nilai dengan bentuk yang diminta",
      en: "a value of the form asked for",
    }
  );
}
