// What is said of names and values that do not fit: kinds, units, ranges and elements by their names, in both languages.
import { expect, it } from "vitest";
import { bareRegister } from "../testing/bare-register.js";
import { factsOfTypes } from "../testing/lower-text.js";
import { checkNames } from "./check-names.js";
import { parseCondition } from "./parse-condition.js";

const { facts } = factsOfTypes({
  "isu.tingkat": { kind: "choice", choices: ["rutin", "perhatian", "serius", "krisis"], ordered: true },
  "isu.dampak": { kind: "choice", choices: ["kecil", "perhatian", "serius", "krisis"], ordered: true },
  "isu.urutan": { kind: "choice", choices: ["krisis", "serius", "perhatian", "rutin"], ordered: true },
  "isu.separuh": { kind: "choice", choices: ["rutin", "perhatian"], ordered: true },
  "isu.kategori": { kind: "choice", choices: ["pertanyaan", "aduan", "kritik", "belum"], ordered: false },
  "isu.lintas": { kind: "boolean" },
  "isu.jangkauan": { kind: "number", unit: "tayangan" },
  "isu.laporan": { kind: "number", unit: "laporan" },
  "isu.sumber": { kind: "number", unit: "sumber", minimum: 1, maximum: 1000 },
  "isu.suhu": { kind: "number", unit: "derajat", minimum: -10, maximum: 50 },
  "isu.umur": { kind: "number", unit: "jam" },
  "isu.terdeteksi": { kind: "event" },
  "isu.diterima": { kind: "event" },
  "isu.pemicu": { kind: "list", choices: ["bencana", "sara"], register: undefined },
  "isu.pihak": { kind: "list", choices: [], register: "pihak" },
  "pihak.hasil": { kind: "choice", choices: ["p", "q"], ordered: false },
  "pihak.usia": { kind: "number", unit: "tahun" },
  "pic.lama": { kind: "duration", unit: "hari kerja" },
  "akun.jeda": { kind: "duration", unit: "menit" },
  "akun.dibuat": { kind: "date" },
});
const context = {
  vocabulary: { facts, acts: new Map(), registers: new Map([["pihak", bareRegister("pihak", ["anak"])]]) },
  rules: new Set(["batas-memutus"]),
  calendars: new Set(["jam_layanan"]),
};

function found(text: string) {
  const { value } = parseCondition(text, (start, end) => ({ file: "test.md", start, end }));
  return value ? checkNames(value, context) : expect.unreachable(text);
}

it.each([
  [
    "isu.lintas = benar",
    "«benar» bukan nilai `isu.lintas`, yang berjenis ya/tidak.",
    "“benar” is no value of `isu.lintas`, which is a yes/no fact.",
  ],
  [
    "isu.jangkauan = ya",
    "`isu.jangkauan` berjenis bilangan (tayangan); tidak dapat dibandingkan dengan ya/tidak.",
    "`isu.jangkauan` is a number (tayangan); it cannot be compared with yes or no.",
  ],
  [
    "isu.kategori = ya",
    "`isu.kategori` berjenis pilihan; tidak dapat dibandingkan dengan ya/tidak.",
    "`isu.kategori` is a choice; it cannot be compared with yes or no.",
  ],
  [
    "isu.lintas = 3",
    "`isu.lintas` berjenis ya/tidak; tidak dapat dibandingkan dengan bilangan.",
    "`isu.lintas` is a yes/no fact; it cannot be compared with a number.",
  ],
  [
    "isu.lintas = sekarang",
    "`isu.lintas` berjenis ya/tidak; tidak dapat dibandingkan dengan waktu sekarang.",
    "`isu.lintas` is a yes/no fact; it cannot be compared with the present moment.",
  ],
  [
    "isu.jangkauan = 2026-08-17",
    "`isu.jangkauan` berjenis bilangan (tayangan); tidak dapat dibandingkan dengan tanggal.",
    "`isu.jangkauan` is a number (tayangan); it cannot be compared with a date.",
  ],
  [
    "akun.dibuat = 2026-08-17 pukul 07.30",
    "`akun.dibuat` berjenis tanggal; tidak dapat dibandingkan dengan tanggal dengan jam.",
    "`akun.dibuat` is a date; it cannot be compared with a date with a time of day.",
  ],
  [
    "isu.tingkat = isu.kategori",
    "`isu.tingkat` berjenis pilihan berurut; tidak dapat dibandingkan dengan pilihan lain (pertanyaan, aduan, kritik, belum).",
    "`isu.tingkat` is an ordered choice; it cannot be compared with other choices (pertanyaan, aduan, kritik, belum).",
  ],
  [
    "isu.tingkat >= isu.dampak",
    "`isu.tingkat` berjenis pilihan berurut; tidak dapat dibandingkan dengan pilihan lain (kecil, perhatian, serius, krisis).",
    "`isu.tingkat` is an ordered choice; it cannot be compared with other choices (kecil, perhatian, serius, krisis).",
  ],
  [
    "isu.tingkat >= isu.urutan",
    "`isu.tingkat` berjenis pilihan berurut; tidak dapat dibandingkan dengan pilihan lain (krisis, serius, perhatian, rutin).",
    "`isu.tingkat` is an ordered choice; it cannot be compared with other choices (krisis, serius, perhatian, rutin).",
  ],
  [
    "isu.separuh >= isu.tingkat",
    "`isu.separuh` berjenis pilihan berurut; tidak dapat dibandingkan dengan pilihan lain (rutin, perhatian, serius, krisis).",
    "`isu.separuh` is an ordered choice; it cannot be compared with other choices (rutin, perhatian, serius, krisis).",
  ],
  [
    "isu.jangkauan > isu.laporan",
    "`isu.jangkauan` dihitung dalam tayangan, bukan laporan.",
    "`isu.jangkauan` is counted in tayangan, not in laporan.",
  ],
  [
    "akun.jeda > pic.lama",
    "`akun.jeda` dihitung dalam menit, bukan hari kerja.",
    "`akun.jeda` is counted in menit, not in hari kerja.",
  ],
  [
    "isu.lintas = isu.jangkauan",
    "`isu.lintas` berjenis ya/tidak; tidak dapat dibandingkan dengan bilangan (tayangan).",
    "`isu.lintas` is a yes/no fact; it cannot be compared with a number (tayangan).",
  ],
  [
    "pic.lama > 3",
    "`pic.lama` adalah jangka waktu; «3» tidak mempunyai satuan waktu.",
    "`pic.lama` is a period; “3” has no unit of time.",
  ],
  [
    "pic.lama > 1.500 kali",
    "`pic.lama` adalah jangka waktu; «1.500 kali» tidak mempunyai satuan waktu.",
    "`pic.lama` is a period; “1.500 kali” has no unit of time.",
  ],
  [
    "isu.sumber < 0 sumber",
    "`isu.sumber` bernilai 1 s.d. 1.000; pembanding 0 sumber tidak pernah dicapai.",
    "`isu.sumber` runs from 1 to 1.000; it never reaches 0 sumber.",
  ],
  [
    "isu.sumber > 1.001",
    "`isu.sumber` bernilai 1 s.d. 1.000; pembanding 1.001 tidak pernah dicapai.",
    "`isu.sumber` runs from 1 to 1.000; it never reaches 1.001.",
  ],
  [
    "isu.suhu > 51",
    "`isu.suhu` bernilai -10 s.d. 50; pembanding 51 tidak pernah dicapai.",
    "`isu.suhu` runs from -10 to 50; it never reaches 51.",
  ],
  [
    "isu.suhu > 1,5",
    "`isu.suhu` dihitung dengan bilangan bulat; «1,5» pecahan.",
    "`isu.suhu` is counted in whole numbers; “1,5” is a fraction.",
  ],
  [
    "isu.jangkauan > 3 jam",
    "`isu.jangkauan` berjenis bilangan (tayangan); tidak dapat dibandingkan dengan jangka waktu.",
    "`isu.jangkauan` is a number (tayangan); it cannot be compared with a period.",
  ],
  ["isu.umur > 3 hari", "`isu.umur` dihitung dalam jam, bukan hari.", "`isu.umur` is counted in jam, not in hari."],
  [
    "isu.lintas = 3 jam",
    "`isu.lintas` berjenis ya/tidak; tidak dapat dibandingkan dengan jangka waktu.",
    "`isu.lintas` is a yes/no fact; it cannot be compared with a period.",
  ],
  [
    "isu.kategori >= kritik",
    "`isu.kategori` berjenis pilihan; `>=` tidak dapat dipakai untuknya.",
    "`isu.kategori` is a choice; `>=` cannot be used with it.",
  ],
  [
    "isu.lintas > 3",
    "`isu.lintas` berjenis ya/tidak; `>` tidak dapat dipakai untuknya.",
    "`isu.lintas` is a yes/no fact; `>` cannot be used with it.",
  ],
  [
    "isu.terdeteksi = isu.diterima",
    "`isu.terdeteksi` berjenis peristiwa; `=` tidak dapat dipakai untuknya.",
    "`isu.terdeteksi` is an event; `=` cannot be used with it.",
  ],
  [
    "isu.pemicu dalam {bencana}",
    "`isu.pemicu` berjenis daftar; `dalam` tidak dapat dipakai untuknya.",
    "`isu.pemicu` is a list; `dalam` cannot be used with it.",
  ],
  [
    "jumlah p dari isu.pihak yang p.anak > 3 hari",
    "`jumlah p dari isu.pihak` berjenis bilangan; tidak dapat dibandingkan dengan jangka waktu.",
    "`jumlah p dari isu.pihak` is a number; it cannot be compared with a period.",
  ],
  [
    "jumlah p dari isu.pihak yang p.anak > tiga",
    "«tiga» bukan nilai `jumlah p dari isu.pihak`, yang berjenis bilangan.",
    "“tiga” is no value of `jumlah p dari isu.pihak`, which is a number.",
  ],
  [
    "isu.tingkat",
    "`isu.tingkat` berjenis pilihan berurut; sendirian ia bukan syarat.",
    "`isu.tingkat` is an ordered choice; by itself it is not a condition.",
  ],
  [
    "bukan isu.terdeteksi",
    "`isu.terdeteksi` berjenis peristiwa; sendirian ia bukan syarat.",
    "`isu.terdeteksi` is an event; by itself it is not a condition.",
  ],
  [
    "sudah isu.lintas",
    "`isu.lintas` berjenis ya/tidak; di sini harus peristiwa.",
    "`isu.lintas` is a yes/no fact; here an event must stand.",
  ],
  [
    "belum isu.lintas",
    "`isu.lintas` berjenis ya/tidak; di sini harus peristiwa.",
    "`isu.lintas` is a yes/no fact; here an event must stand.",
  ],
  [
    "sudah akun.dibuat",
    "`akun.dibuat` berjenis tanggal; di sini harus peristiwa.",
    "`akun.dibuat` is a date; here an event must stand.",
  ],
  [
    "isu.lintas sebelum sekarang",
    "`isu.lintas` berjenis ya/tidak; di sini harus peristiwa atau tanggal.",
    "`isu.lintas` is a yes/no fact; here an event or a date must stand.",
  ],
  [
    "ada p dari isu.tingkat yang p.anak",
    "`isu.tingkat` berjenis pilihan berurut, bukan daftar.",
    "`isu.tingkat` is an ordered choice, not a list.",
  ],
  [
    "isu.kategori memuat {aduan}",
    "`isu.kategori` berjenis pilihan, bukan daftar.",
    "`isu.kategori` is a choice, not a list.",
  ],
  [
    "ada p dari isu.pemicu yang p.anak",
    "Unsur `isu.pemicu` adalah kata pilihan; `p.anak` tidak ada.",
    "The elements of `isu.pemicu` are choice words; there is no `p.anak`.",
  ],
  [
    "ada p dari isu.pihak yang p.anak dan p.anak",
    "`p.anak` berada di luar `yang …` tempat `p` berlaku.",
    "`p.anak` stands outside the `yang …` in which `p` holds.",
  ],
  [
    "ada p dari isu.pihak yang isu.lintas",
    "`isu.lintas` bukan bagian dari unsur `p`.",
    "`isu.lintas` is not part of the element `p`.",
  ],
  [
    "ada isu dari isu.pihak yang isu.anak",
    "Nama unsur `isu` sudah dipakai, sehingga `isu.…` dapat dibaca dengan dua cara.",
    "The element name `isu` is already in use, so `isu.…` could be read in two ways.",
  ],
  [
    "ada p dari isu.pihak yang p.usia = p",
    "`p.usia` berjenis bilangan (tahun); tidak dapat dibandingkan dengan rujukan.",
    "`p.usia` is a number (tahun); it cannot be compared with a reference.",
  ],
  [
    "ada p dari isu.pemicu yang isu.kategori = p",
    "`isu.kategori` bukan bagian dari unsur `p`.",
    "`isu.kategori` is not part of the element `p`.",
  ],
  [
    "isu.jangkauan dalam {p}",
    "«p» bukan nilai `isu.jangkauan`, yang berjenis bilangan (tayangan).",
    "“p” is no value of `isu.jangkauan`, which is a number (tayangan).",
  ],
  [
    "ada p dari isu.pihak yang terlampaui batas-memutus",
    "`batas-memutus` bukan bagian dari unsur `p`.",
    "`batas-memutus` is not part of the element `p`.",
  ],
  ["isu.terdeteksi dalam malam", "Tidak ada kalender bernama «malam».", "There is no calendar named “malam”."],
  [
    "isu.tingkat dalam krisis",
    "«krisis» adalah pilihan `isu.tingkat`, bukan kalender.",
    "“krisis” is a choice of `isu.tingkat`, not a calendar.",
  ],
  [
    "isu.pihak memuat {warga}",
    "«warga» bukan nilai `isu.pihak`, yang berjenis rujukan.",
    "“warga” is no value of `isu.pihak`, which is a reference.",
  ],
  [
    "isu.kategori dalam {isu.pemicu}",
    "`isu.kategori` berjenis pilihan; tidak dapat dibandingkan dengan pilihan lain (bencana, sara).",
    "`isu.kategori` is a choice; it cannot be compared with other choices (bencana, sara).",
  ],
  [
    "isu.kategori dalam {isu.pihak}",
    "`isu.kategori` berjenis pilihan; tidak dapat dibandingkan dengan rujukan.",
    "`isu.kategori` is a choice; it cannot be compared with a reference.",
  ],
  [
    "isu.kategori memuat {3}",
    "`isu.kategori` berjenis pilihan, bukan daftar.",
    "`isu.kategori` is a choice, not a list.",
  ],
  ["terlampaui batas", "Tidak ada aturan dengan id `batas`.", "There is no rule with the id `batas`."],
  [
    "isu.tidak_ada",
    "Fakta `isu.tidak_ada` tidak ada dalam kosakata.",
    "There is no fact `isu.tidak_ada` in the vocabulary.",
  ],
  [
    "ada p dari isu.pihak yang p.alamat",
    "Register `pihak` tidak mempunyai kolom `alamat`.",
    "The register `pihak` has no column `alamat`.",
  ],
])("%s", (text, id, en) => {
  expect(found(text).map(({ message }) => message)).toEqual([{ id, en }]);
});

it.each([
  [
    "isu.lintas = benar",
    "Tulis `isu.lintas` saja, atau `bukan isu.lintas`.",
    "Write `isu.lintas` alone, or `bukan isu.lintas`.",
  ],
  [
    "isu.jangkauan = ya",
    "Bandingkan dengan bilangan: `isu.jangkauan >= 3 tayangan`.",
    "Compare it with a number: `isu.jangkauan >= 3 tayangan`.",
  ],
  [
    "isu.jangkauan > isu.laporan",
    "Tulis jumlahnya dalam tayangan, atau ubah satuan fakta di kosakata.",
    "Write the amount in tayangan, or change the unit of the fact in the vocabulary.",
  ],
  [
    "pic.lama > 3",
    "Tulis satuannya: menit, jam kerja, jam, hari kerja, hari, minggu, bulan, atau tahun.",
    "Write the unit: menit, jam kerja, jam, hari kerja, hari, minggu, bulan or tahun.",
  ],
  [
    "isu.sumber < 0 sumber",
    "Perbaiki angkanya, atau perluas rentangnya di kosakata.",
    "Mend the number, or widen the range in the vocabulary.",
  ],
  [
    "isu.suhu > 1,5",
    "Tulis bilangan bulat, atau pakai satuan yang lebih kecil di kosakata. Dua nilai dalam himpunan dipisahkan koma dan spasi: `{1, 5}`.",
    "Write a whole number, or use a smaller unit in the vocabulary. Two values of a set are separated by a comma and a blank: `{1, 5}`.",
  ],
  [
    "isu.kategori >= kritik",
    "Pakai `=`, `!=`, atau `dalam {…}`. Bila pilihannya memang bertingkat, jadikan `pilihan berurut` di kosakata.",
    "Use `=`, `!=` or `dalam {…}`. If the choices are levels, make the fact a `pilihan berurut` in the vocabulary.",
  ],
  [
    "isu.tingkat",
    "Tulis misalnya `isu.tingkat = rutin`. Pilihannya: rutin, perhatian, serius, krisis.",
    "Write for example `isu.tingkat = rutin`. The choices are: rutin, perhatian, serius, krisis.",
  ],
  ["sudah isu.lintas", "Tulis `isu.lintas`.", "Write `isu.lintas`."],
  [
    "ada p dari isu.tingkat yang p.anak",
    "`ada`, `setiap`, `jumlah`, dan `memuat` hanya untuk daftar. Untuk satu nilai pakai `=` atau `dalam {…}`.",
    "`ada`, `setiap`, `jumlah` and `memuat` are for lists only. For a single value use `=` or `dalam {…}`.",
  ],
  [
    "ada p dari isu.pemicu yang p.anak",
    "Bandingkan unsurnya sendiri: `p = …`, atau pakai `isu.pemicu memuat {…}`.",
    "Compare the element itself: `p = …`, or use `isu.pemicu memuat {…}`.",
  ],
  [
    "ada p dari isu.pihak yang p.anak dan p.anak",
    "`yang` hanya menjangkau satu syarat. Beri tanda kurung: `yang (… dan p.anak …)`.",
    "`yang` reaches one condition only. Use brackets: `yang (… dan p.anak …)`.",
  ],
  [
    "ada p dari isu.pihak yang isu.lintas",
    "Pindahkan `isu.lintas` ke luar `yang …` dengan `dan`, atau jadikan kolom daftar itu.",
    "Move `isu.lintas` out of `yang …` with `dan`, or make it a column of that list.",
  ],
  [
    "ada isu dari isu.pihak yang isu.anak",
    "Pilih nama lain, misalnya satu huruf: `p`.",
    "Choose another name, a single letter for example: `p`.",
  ],
  [
    "isu.terdeteksi dalam malam",
    "Kalender yang dikenal: hari kerja, jam kerja, jam_layanan.",
    "Known calendars: hari kerja, jam kerja, jam_layanan.",
  ],
  [
    "isu.tingkat dalam krisis",
    "Tulis `isu.tingkat = krisis` atau `isu.tingkat dalam {krisis}`.",
    "Write `isu.tingkat = krisis` or `isu.tingkat dalam {krisis}`.",
  ],
  [
    "terlampaui batas",
    "Tulis id aturan yang ada, seperti dalam baris `id:`-nya.",
    "Write the id of an existing rule, as in its line `id:`.",
  ],
  [
    "isu.tidak_ada",
    "Periksa ejaannya, atau tambahkan faktanya di tabel Fakta.",
    "Check the spelling, or add the fact to the table Fakta.",
  ],
  ["ada p dari isu.pihak yang p.alamat", "Kolomnya: anak, hasil, usia.", "Its columns are: anak, hasil, usia."],
  ["sudah isu.lintas", "Tulis `isu.lintas`.", "Write `isu.lintas`."],
  ["belum isu.lintas", "Tulis `bukan isu.lintas`.", "Write `bukan isu.lintas`."],
  [
    "isu.lintas sebelum sekarang",
    "Pakai fakta yang mencatat kapan hal itu terjadi, atau tambahkan sebagai `peristiwa` di kosakata.",
    "Use the fact that records when it happened, or add it to the vocabulary as a `peristiwa`.",
  ],
  [
    "isu.lintas > 3",
    "Tulis `isu.lintas` saja, atau `bukan isu.lintas`.",
    "Write `isu.lintas` alone, or `bukan isu.lintas`.",
  ],
])("how to mend it: %s", (text, id, en) => {
  expect(found(text)[0]?.help).toEqual({ id, en });
});

it.each([
  // Equal as far as they share a choice; which is more, only the same levels tell.
  "isu.tingkat = isu.dampak",
  "isu.tingkat dalam {isu.dampak, krisis}",
  // A choice of the column, though the element is called so too.
  "ada p dari isu.pihak yang p.hasil = p",
  "isu.suhu >= 50 derajat atau isu.suhu <= 50",
  "isu.umur >= 3 jam",
  "akun.jeda >= 2 jam",
  "akun.dibuat = 2026-08-17",
])("nothing is said of %s", (text) => {
  expect(found(text)).toEqual([]);
});
