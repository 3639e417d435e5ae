import { describe, expect, it } from "vitest";
import { structureTold } from "../../testing/structure-told.js";

describe("formulas that the outputs print by themselves", () => {
  it.each([
    [
      "RANCANGAN\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["formula-typed «RANCANGAN»: «RANCANGAN» adalah rumusan baku yang dibuat sendiri dari frontmatter."],
    ],
    [
      "DENGAN RAHMAT TUHAN YANG MAHA ESA,\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      [
        "formula-typed «DENGAN RAHMAT TUHAN YANG MAHA ESA,»: «DENGAN RAHMAT TUHAN YANG MAHA ESA,» adalah rumusan baku yang dibuat sendiri dari frontmatter.",
      ],
    ],
    [
      "BUPATI CONTOH,\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["formula-typed «BUPATI CONTOH,»: «BUPATI CONTOH,» adalah rumusan baku yang dibuat sendiri dari frontmatter."],
    ],
    [
      "WALIKOTA CONTOH,\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      [
        "formula-typed «WALIKOTA CONTOH,»: «WALIKOTA CONTOH,» adalah rumusan baku yang dibuat sendiri dari frontmatter.",
      ],
    ],
    [
      "WALI KOTA CONTOH\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      [
        "formula-typed «WALI KOTA CONTOH»: «WALI KOTA CONTOH» adalah rumusan baku yang dibuat sendiri dari frontmatter.",
      ],
    ],
    [
      "MEMUTUSKAN:\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["formula-typed «MEMUTUSKAN:»: «MEMUTUSKAN:» adalah rumusan baku yang dibuat sendiri dari frontmatter."],
    ],
    [
      "M E M U T U S K A N :\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      [
        "formula-typed «M E M U T U S K A N :»: «M E M U T U S K A N :» adalah rumusan baku yang dibuat sendiri dari frontmatter.",
      ],
    ],
    [
      "Menetapkan : PERATURAN BUPATI.\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      [
        "formula-typed «Menetapkan : PERATURAN BUPATI.»: «Menetapkan : PERATURAN BUPATI.» adalah rumusan baku yang dibuat sendiri dari frontmatter.",
      ],
    ],
    [
      "PERATURAN BUPATI CONTOH\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      [
        "formula-typed «PERATURAN BUPATI CONTOH»: «PERATURAN BUPATI CONTOH» adalah rumusan baku yang dibuat sendiri dari frontmatter.",
      ],
    ],
    [
      "KEPUTUSAN WALIKOTA CONTOH\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      [
        "formula-typed «KEPUTUSAN WALIKOTA CONTOH»: «KEPUTUSAN WALIKOTA CONTOH» adalah rumusan baku yang dibuat sendiri dari frontmatter.",
      ],
    ],
    [
      "NOMOR 12 TAHUN 2026\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      [
        "formula-typed «NOMOR 12 TAHUN 2026»: «NOMOR 12 TAHUN 2026» adalah rumusan baku yang dibuat sendiri dari frontmatter.",
      ],
    ],
    [
      "NOMOR ... TAHUN 2026\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      [
        "formula-typed «NOMOR ... TAHUN 2026»: «NOMOR ... TAHUN 2026» adalah rumusan baku yang dibuat sendiri dari frontmatter.",
      ],
    ],
    [
      "TENTANG\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["formula-typed «TENTANG»: «TENTANG» adalah rumusan baku yang dibuat sendiri dari frontmatter."],
    ],
    [
      "Agar setiap orang mengetahuinya, memerintahkan.\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      [
        "formula-typed «Agar setiap orang mengetahuinya, memerintahkan.»: «Agar setiap orang mengetahuinya, memerintahkan.» adalah rumusan baku yang dibuat sendiri dari frontmatter.",
      ],
    ],
    [
      "# BAB I UMUM\n\nDitetapkan di Contoh\npada tanggal 1 Juli 2026\n\n## Pasal 1\n\nSatu.",
      ["bab BAB I | UMUM", "  pasal Pasal 1 | Satu."],
      [
        "formula-typed «Ditetapkan di Contoh\npada tanggal 1 Juli 2026»: «Ditetapkan di Contoh» adalah rumusan baku yang dibuat sendiri dari frontmatter.",
      ],
    ],
    [
      "# BAB I UMUM\n\nDiundangkan di Contoh\n\n## Pasal 1\n\nSatu.",
      ["bab BAB I | UMUM", "  pasal Pasal 1 | Satu."],
      [
        "formula-typed «Diundangkan di Contoh»: «Diundangkan di Contoh» adalah rumusan baku yang dibuat sendiri dari frontmatter.",
      ],
    ],
    [
      "# BAB I UMUM\n\nBERITA DAERAH KABUPATEN\n\n## Pasal 1\n\nSatu.",
      ["bab BAB I | UMUM", "  pasal Pasal 1 | Satu."],
      [
        "formula-typed «BERITA DAERAH KABUPATEN»: «BERITA DAERAH KABUPATEN» adalah rumusan baku yang dibuat sendiri dari frontmatter.",
      ],
    ],
    [
      "Kata lain.\n  TENTANG\nlagi.\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      [
        "formula-typed «Kata lain.\n  TENTANG\nlagi.»: «TENTANG» adalah rumusan baku yang dibuat sendiri dari frontmatter.",
      ],
    ],
    [
      "RANCANGAN awal.\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["text-outside-pasal «RANCANGAN awal.»: Teks ini berada di luar pasal."],
    ],
    [
      "Kata RANCANGAN\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["text-outside-pasal «Kata RANCANGAN»: Teks ini berada di luar pasal."],
    ],
    [
      "NOMOR rumah.\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["text-outside-pasal «NOMOR rumah.»: Teks ini berada di luar pasal."],
    ],
    [
      "Surat NOMOR 12 TAHUN 2026.\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["text-outside-pasal «Surat NOMOR 12 TAHUN 2026.»: Teks ini berada di luar pasal."],
    ],
    [
      "Kata BUPATI CONTOH,\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["text-outside-pasal «Kata BUPATI CONTOH,»: Teks ini berada di luar pasal."],
    ],
    [
      "Oleh BERITA DAERAH X.\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["text-outside-pasal «Oleh BERITA DAERAH X.»: Teks ini berada di luar pasal."],
    ],
    [
      "Pada Ditetapkan di Contoh.\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["text-outside-pasal «Pada Ditetapkan di Contoh.»: Teks ini berada di luar pasal."],
    ],
    [
      "DENGAN RAHMAT TUHAN YANG MAHA ESA, amin.\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["text-outside-pasal «DENGAN RAHMAT TUHAN YANG MAHA ESA, amin.»: Teks ini berada di luar pasal."],
    ],
    ["<!-- catatan -->\n\n## Pasal 1\n\nSatu.", ["pasal Pasal 1 | Satu."], []],
    [
      "<b>Kata</b>\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["text-outside-pasal «<b>Kata</b>»: Teks ini berada di luar pasal."],
    ],
    [
      "# MEMUTUSKAN:\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["formula-typed «# MEMUTUSKAN:»: «MEMUTUSKAN:» adalah rumusan baku yang dibuat sendiri dari frontmatter."],
    ],
    [
      "# Kata\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["unknown-heading «# Kata»: «Kata» bukan judul yang dikenal di batang tubuh."],
    ],
    [
      "SURAT TENTANG\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["text-outside-pasal «SURAT TENTANG»: Teks ini berada di luar pasal."],
    ],
    [
      "TENTANG apa\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["text-outside-pasal «TENTANG apa»: Teks ini berada di luar pasal."],
    ],
    [
      "Yang Menetapkan : Kata.\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["text-outside-pasal «Yang Menetapkan : Kata.»: Teks ini berada di luar pasal."],
    ],
    [
      "Atas PERATURAN BUPATI CONTOH\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["text-outside-pasal «Atas PERATURAN BUPATI CONTOH»: Teks ini berada di luar pasal."],
    ],
    [
      "Kata Agar setiap orang mengetahuinya, x.\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["text-outside-pasal «Kata Agar setiap orang mengetahuinya, x.»: Teks ini berada di luar pasal."],
    ],
    [
      "Kata Diundangkan di Contoh\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["text-outside-pasal «Kata Diundangkan di Contoh»: Teks ini berada di luar pasal."],
    ],
    [
      "BUPATI CONTOH, siap\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["text-outside-pasal «BUPATI CONTOH, siap»: Teks ini berada di luar pasal."],
    ],
    [
      "MEMUTUSKAN: kata\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["text-outside-pasal «MEMUTUSKAN: kata»: Teks ini berada di luar pasal."],
    ],
    [
      "Kata MEMUTUSKAN:\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["text-outside-pasal «Kata MEMUTUSKAN:»: Teks ini berada di luar pasal."],
    ],
    [
      "Kata DENGAN RAHMAT TUHAN YANG MAHA ESA\n\n## Pasal 1\n\nSatu.",
      ["pasal Pasal 1 | Satu."],
      ["text-outside-pasal «Kata DENGAN RAHMAT TUHAN YANG MAHA ESA»: Teks ini berada di luar pasal."],
    ],
  ] as const)("%j", (text, tree, found) => expect(structureTold(text)).toMatchObject({ tree, found }));
});

describe("titles on a line of their own", () => {
  it.each([
    ["# BAB I\nKETENTUAN UMUM\n\n## Pasal 1\n\nSatu.", ["bab BAB I | KETENTUAN UMUM", "  pasal Pasal 1 | Satu."], []],
    [
      "# BAB I\nKetentuan Umum\n\n## Pasal 1\n\nSatu.",
      ["bab BAB I", "  pasal Pasal 1 | Satu."],
      [
        "group-without-title «# BAB I»: BAB I tidak berjudul.",
        "text-outside-pasal «Ketentuan Umum»: Teks ini berada di luar pasal.",
      ],
    ],
    [
      "# BAB I\n\n## Bagian Kesatu\nUmum\n\n## Pasal 1\n\nSatu.",
      ["bab BAB I", "  bagian Bagian Kesatu | Umum", "    pasal Pasal 1 | Satu."],
      ["group-without-title «# BAB I»: BAB I tidak berjudul."],
    ],
    [
      "# BAB I UMUM\n\n## Bagian Kesatu\numum\n\n## Pasal 1\n\nSatu.",
      ["bab BAB I | UMUM", "  bagian Bagian Kesatu", "    pasal Pasal 1 | Satu."],
      [
        "group-without-title «## Bagian Kesatu»: Bagian Kesatu tidak berjudul.",
        "text-outside-pasal «umum»: Teks ini berada di luar pasal.",
      ],
    ],
    [
      "# BAB I UMUM\nKETENTUAN LAIN\n\n## Pasal 1\n\nSatu.",
      ["bab BAB I | UMUM", "  pasal Pasal 1 | Satu."],
      ["text-outside-pasal «KETENTUAN LAIN»: Teks ini berada di luar pasal."],
    ],
    [
      "# BAB I\nKETENTUAN UMUM.\n\n## Pasal 1\n\nSatu.",
      ["bab BAB I", "  pasal Pasal 1 | Satu."],
      [
        "group-without-title «# BAB I»: BAB I tidak berjudul.",
        "text-outside-pasal «KETENTUAN UMUM.»: Teks ini berada di luar pasal.",
      ],
    ],
    [
      "# BAB I\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n## Pasal 1\n\nSatu.",
      ["bab BAB I", "  pasal Pasal 1 | Satu."],
      [
        "group-without-title «# BAB I»: BAB I tidak berjudul.",
        "text-outside-pasal «| A | B |\n|---|---|\n| 1 | 2 |»: Teks ini berada di luar pasal.",
      ],
    ],
    [
      "# BAB I\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n\n## Pasal 1\n\nSatu.",
      [
        "bab BAB I | AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "  pasal Pasal 1 | Satu.",
      ],
      [],
    ],
    [
      "# BAB I\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n\n## Pasal 1\n\nSatu.",
      ["bab BAB I", "  pasal Pasal 1 | Satu."],
      [
        "group-without-title «# BAB I»: BAB I tidak berjudul.",
        "text-outside-pasal «AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA»: Teks ini berada di luar pasal.",
      ],
    ],
  ] as const)("%j", (text, tree, found) => expect(structureTold(text)).toMatchObject({ tree, found }));
});

describe("groups, numbers, levels", () => {
  it.each([
    [
      "# BAB I SATU\n\n## Pasal 1\n\nSatu.\n\n# BAB II DUA\n\n## Bagian Kesatu Umum\n\n### Paragraf 1 Umum\n\n## Pasal 2\n\nDua.\n\n### Paragraf 2 Lain\n\n## Pasal 3\n\nTiga.\n\n## Bagian Kedua Lain\n\n## Pasal 4\n\nEmpat.",
      [
        "bab BAB I | SATU",
        "  pasal Pasal 1 | Satu.",
        "bab BAB II | DUA",
        "  bagian Bagian Kesatu | Umum",
        "    paragraf Paragraf 1 | Umum",
        "      pasal Pasal 2 | Dua.",
        "    paragraf Paragraf 2 | Lain",
        "      pasal Pasal 3 | Tiga.",
        "  bagian Bagian Kedua | Lain",
        "    pasal Pasal 4 | Empat.",
      ],
      [],
    ],
    [
      "# BAB I SATU\n\n## Pasal 1\n\nSatu.\n\n# BAB III TIGA\n\n## Pasal 2\n\nDua.",
      ["bab BAB I | SATU", "  pasal Pasal 1 | Satu.", "bab BAB III | TIGA", "  pasal Pasal 2 | Dua."],
      [
        "number-out-of-sequence «# BAB III TIGA»: BAB III tidak urut; di sini diharapkan BAB II. | Nomor sebelumnya di sini. «# BAB I SATU»",
      ],
    ],
    [
      "# BAB I SATU\n\n## Bagian Kesatu Umum\n\n## Pasal 1\n\nSatu.\n\n## Bagian Ketiga Lain\n\n## Pasal 2\n\nDua.",
      [
        "bab BAB I | SATU",
        "  bagian Bagian Kesatu | Umum",
        "    pasal Pasal 1 | Satu.",
        "  bagian Bagian Ketiga | Lain",
        "    pasal Pasal 2 | Dua.",
      ],
      [
        "number-out-of-sequence «## Bagian Ketiga Lain»: Bagian Ketiga tidak urut; di sini diharapkan Bagian Kedua. | Nomor sebelumnya di sini. «## Bagian Kesatu Umum»",
      ],
    ],
    [
      "# BAB I SATU\n\n## Bagian Kesatu Umum\n\n### Paragraf 1 Umum\n\n## Pasal 1\n\nSatu.\n\n### Paragraf 3 Lain\n\n## Pasal 2\n\nDua.",
      [
        "bab BAB I | SATU",
        "  bagian Bagian Kesatu | Umum",
        "    paragraf Paragraf 1 | Umum",
        "      pasal Pasal 1 | Satu.",
        "    paragraf Paragraf 3 | Lain",
        "      pasal Pasal 2 | Dua.",
      ],
      [
        "number-out-of-sequence «### Paragraf 3 Lain»: Paragraf 3 tidak urut; di sini diharapkan Paragraf 2. | Nomor sebelumnya di sini. «### Paragraf 1 Umum»",
      ],
    ],
    [
      "## KESATU\n\nSatu.\n\n## KETIGA\n\nTiga.",
      ["diktum KESATU | Satu.", "diktum KETIGA | Tiga."],
      [
        "number-out-of-sequence «## KETIGA»: KETIGA tidak urut; di sini diharapkan KEDUA. | Nomor sebelumnya di sini. «## KESATU»",
      ],
    ],
    [
      "## Pasal I\n\nSatu.\n\n## Pasal III\n\nTiga.",
      ["pasal Pasal I | Satu.", "pasal Pasal III | Tiga."],
      [
        "number-out-of-sequence «## Pasal III»: Pasal III tidak urut; di sini diharapkan Pasal II. | Nomor sebelumnya di sini. «## Pasal I»",
      ],
    ],
    [
      "## Pasal 1\n\nSatu.\n\n## Pasal 1\n\nLagi.",
      ["pasal Pasal 1 | Satu.", "pasal Pasal 1 | Lagi."],
      [
        "number-out-of-sequence «## Pasal 1»: Pasal 1 ditulis dua kali; sesudah yang pertama diharapkan Pasal 2. | Nomor sebelumnya di sini. «## Pasal 1»",
      ],
    ],
    [
      "## Pasal 1\n\nSatu.\n\n## Pasal 1A\n\nLagi.\n\n## Pasal 1A\n\nLagi.",
      ["pasal Pasal 1 | Satu.", "pasal Pasal 1A | Lagi.", "pasal Pasal 1A | Lagi."],
      [
        "number-out-of-sequence «## Pasal 1A»: Pasal 1A ditulis dua kali; sesudah yang pertama diharapkan Pasal 2. | Nomor sebelumnya di sini. «## Pasal 1A»",
      ],
    ],
    [
      "## Pasal 1\n\nSatu.\n\n# LAMPIRAN I Daftar\n\nIsi.\n\n# LAMPIRAN III Lain\n\nIsi.",
      ["pasal Pasal 1 | Satu.", "lampiran LAMPIRAN I | Daftar | Isi.", "lampiran LAMPIRAN III | Lain | Isi."],
      [
        "number-out-of-sequence «# LAMPIRAN III Lain»: LAMPIRAN III tidak urut; di sini diharapkan LAMPIRAN II. | Nomor sebelumnya di sini. «# LAMPIRAN I Daftar»",
      ],
    ],
    [
      "## Pasal 1\n\nSatu.\n\n# LAMPIRAN I Daftar\n\nIsi.\n\n# LAMPIRAN II Lain\n\nIsi.\n\n## Bagian lain\n\nIsi lagi.",
      [
        "pasal Pasal 1 | Satu.",
        "lampiran LAMPIRAN I | Daftar | Isi.",
        "lampiran LAMPIRAN II | Lain | Isi.",
        "  section Bagian lain | Isi lagi.",
      ],
      [],
    ],
    [
      "## Pasal 1\n\nSatu.\n\n# PENJELASAN\n\n## I. UMUM\n\nIsi.\n\n## Pasal 1\n\nCukup jelas.\n\n# LAMPIRAN Daftar\n\nIsi.",
      [
        "pasal Pasal 1 | Satu.",
        "penjelasan PENJELASAN",
        "  section I. UMUM | Isi.",
        "  section Pasal 1 | Cukup jelas.",
        "lampiran LAMPIRAN | Daftar | Isi.",
      ],
      [],
    ],
    [
      "## Menimbang\n\na. bahwa satu; dan\n\nb. bahwa dua.\n\n## Mengingat\n\n1. Satu;\n\n2. Dua.\n\n## Pasal 1\n\nSatu.",
      [
        "menimbang Menimbang",
        "  huruf a. | bahwa satu; dan",
        "  huruf b. | bahwa dua.",
        "mengingat Mengingat",
        "  angka 1. | Satu;",
        "  angka 2. | Dua.",
        "pasal Pasal 1 | Satu.",
      ],
      [],
    ],
    [
      "## Menimbang\n\na. bahwa satu.\n---\n\n## Pasal 1\n\nSatu.",
      ["menimbang Menimbang", "  huruf a. | bahwa satu.", "pasal Pasal 1 | Satu."],
      [
        "markup-in-pasal «a. bahwa satu.\n---»: Garis di bawah teks membuat judul; di dalam pasal tidak ada judul seperti itu.",
      ],
    ],
    [
      "## Mengingat\n\n1. Satu.\n---\n\n## Pasal 1\n\nSatu.",
      ["mengingat Mengingat", "  angka 1. | Satu.", "pasal Pasal 1 | Satu."],
      ["markup-in-pasal «---»: Garis pemisah tidak punya arti di dalam pasal."],
    ],
    [
      "## KESATU\n\nSatu.\n---",
      ["diktum KESATU | Satu."],
      ["markup-in-pasal «Satu.\n---»: Garis di bawah teks membuat judul; di dalam pasal tidak ada judul seperti itu."],
    ],
    ["# LAMPIRAN Daftar\n\nSatu\n---", ["lampiran LAMPIRAN | Daftar", "  section Satu"], []],
    [
      "## Pasal 1\n\nSatu.\n\nJudul\n---\n\nDua.",
      ["pasal Pasal 1 | Satu. | Judul | Dua."],
      ["markup-in-pasal «Judul\n---»: Garis di bawah teks membuat judul; di dalam pasal tidak ada judul seperti itu."],
    ],
    [
      "## Bagian Kesatu Umum\n\n## Pasal 1\n\nSatu.",
      ["bagian Bagian Kesatu | Umum", "  pasal Pasal 1 | Satu."],
      ["group-without-parent «## Bagian Kesatu Umum»: Bagian Kesatu harus berada di dalam sebuah bab."],
    ],
    [
      "# BAB I UMUM\n\n### Paragraf 1 Umum\n\n## Pasal 1\n\nSatu.",
      ["bab BAB I | UMUM", "  paragraf Paragraf 1 | Umum", "    pasal Pasal 1 | Satu."],
      ["group-without-parent «### Paragraf 1 Umum»: Paragraf 1 harus berada di dalam sebuah bagian."],
    ],
    [
      "# BAB I UMUM\n\n## Pasal 1 Definisi\n\nSatu.",
      ["bab BAB I | UMUM", "  pasal Pasal 1 | Definisi | Satu."],
      ["pasal-with-title «## Pasal 1 Definisi»: Pasal tidak berjudul, tetapi di sini tertulis «Definisi»."],
    ],
    [
      "# BAB I UMUM\n\nKata.\n\n## Pasal 1\n\nSatu.",
      ["bab BAB I | UMUM", "  pasal Pasal 1 | Satu."],
      ["text-outside-pasal «Kata.»: Teks ini berada di luar pasal."],
    ],
    [
      "# BAB I UMUM\n\n# BAB II LAIN\n\n## Bagian Kesatu Umum\n\n## Bagian Kedua Lain\n\n## Pasal 1",
      [
        "bab BAB I | UMUM",
        "bab BAB II | LAIN",
        "  bagian Bagian Kesatu | Umum",
        "  bagian Bagian Kedua | Lain",
        "    pasal Pasal 1",
      ],
      [
        "empty-unit «## Pasal 1»: Pasal 1 tidak berisi.",
        "empty-unit «# BAB I UMUM»: BAB I tidak berisi.",
        "empty-unit «## Bagian Kesatu Umum»: Bagian Kesatu tidak berisi.",
      ],
    ],
    ["## Pasal 1\n\n> kutipan", ["pasal Pasal 1 | [quote kutipan]"], []],
  ] as const)("%j", (text, tree, found) => expect(structureTold(text)).toMatchObject({ tree, found }));
});

it.each([
  [
    "# BAB I SATU\n\n## Pasal 1\n\nSatu.\n\n# BAB II DUA\n\n## Bagian Kesatu Umum\n\n### Paragraf 1 Umum\n\n## Pasal 2\n\nDua.\n\n### Paragraf 2 Lain\n\n## Pasal 3\n\nTiga.\n\n## Bagian Kedua Lain\n\n## Pasal 4\n\nEmpat.",
    [
      "BAB I … sal 1\n\nSatu.",
      "Pasal 1 … sal 1\n\nSatu.",
      "BAB II … al 4\n\nEmpat.",
      "Bagian Kesatu … sal 3\n\nTiga.",
      "Paragraf 1 … asal 2\n\nDua.",
      "Pasal 2 … asal 2\n\nDua.",
      "Paragraf 2 … sal 3\n\nTiga.",
      "Pasal 3 … sal 3\n\nTiga.",
      "Bagian Kedua … al 4\n\nEmpat.",
      "Pasal 4 … al 4\n\nEmpat.",
    ],
  ],
  [
    "## Pasal 1\n\nSatu.\n\n# PENJELASAN\n\n## I. UMUM\n\nIsi.\n\n## Pasal 1\n\nCukup jelas.\n\n# LAMPIRAN Daftar\n\nIsi.",
    [
      "Pasal 1 … sal 1\n\nSatu.",
      "PENJELASAN … Cukup jelas.",
      "- … . UMUM\n\nIsi.",
      "- … Cukup jelas.",
      "LAMPIRAN … Daftar\n\nIsi.",
    ],
  ],
  ["# LAMPIRAN Daftar\n\nSatu\n---", ["LAMPIRAN … ar\n\nSatu\n---", "- … Satu\n---"]],
] as const)("each unit ends with the last that is read into it: %j", (text, ends) =>
  expect(structureTold(text).ends).toEqual(ends),
);
