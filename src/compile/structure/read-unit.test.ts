import { describe, expect, it } from "vitest";
import { structureTold } from "../../testing/structure-told.js";

describe("a label behind a label on one line that opens no list", () => {
  it.each([
    ["(1) b. Dua.", "b.", "(1)"],
    ["(1) (2) Dua.", "(2)", "(1)"],
    ["(1) Meliputi:\n\na. a. satu; dan\n\nb. dua.", "a.", "a."],
    ["(1) a. 3. satu; dan\n\nb. dua.", "3.", "a."],
  ])("is told to be text: %s", (body, label, after) => {
    expect(structureTold(`## Pasal 1\n\n${body}`).found).toEqual([
      `label-after-label «${label}»: \`${label}\` sesudah \`${after}\` di baris yang sama terbaca sebagai teks: di situ hanya nomor pertama sebuah rincian dapat menyusul.`,
    ]);
  });

  it.each(["(1) a. satu; dan\n\nb. dua.", "(1) Huruf b. Dua.", "(1) 2 (dua) hari.", "(1) B. Dua."])(
    "is not found in: %s",
    (body) => {
      expect(structureTold(`## Pasal 1\n\n${body}`).found).toEqual([]);
    },
  );
});

describe("labels", () => {
  it.each([
    [
      "## Pasal 1\n\n(1) Satu.\n\n(2) Dua:\n\na. satu;\nb. dua; dan\nc. tiga.\n\n(3) Tiga.",
      [
        "pasal Pasal 1",
        "  ayat (1) | Satu.",
        "  ayat (2) | Dua:",
        "    huruf a. | satu;",
        "    huruf b. | dua; dan",
        "    huruf c. | tiga.",
        "  ayat (3) | Tiga.",
      ],
      [],
    ],
    [
      "## Pasal 1\n\nMeliputi:\n\n1. satu:\n\na. satu;\n\nb. dua;\n\n2. dua; dan\n\n3. tiga.",
      [
        "pasal Pasal 1 | Meliputi:",
        "  angka 1. | satu:",
        "    huruf a. | satu;",
        "    huruf b. | dua;",
        "  angka 2. | dua; dan",
        "  angka 3. | tiga.",
      ],
      [],
    ],
    [
      "## Pasal 1\n\nMeliputi:\n\na. satu:\n\n1. satu:\n\na) satu:\n\n1) satu; dan\n\n2) dua.",
      [
        "pasal Pasal 1 | Meliputi:",
        "  huruf a. | satu:",
        "    angka 1. | satu:",
        "      huruf a) | satu:",
        "        angka 1) | satu; dan",
        "        angka 2) | dua.",
      ],
      [],
    ],
    [
      "## Pasal 1\n\n(1) a. 1. a) satu; dan\n\nb) dua.",
      [
        "pasal Pasal 1",
        "  ayat (1)",
        "    huruf a.",
        "      angka 1.",
        "        huruf a) | satu; dan",
        "        huruf b) | dua.",
      ],
      [],
    ],
    ["## Pasal 1\n\n(1) **a. satu.**", ["pasal Pasal 1", "  ayat (1) | a. satu."], []],
    ["## Pasal 1\n\n(1)   Satu.", ["pasal Pasal 1", "  ayat (1) | Satu."], []],
    [
      "## Pasal 1\n\n(1) Satu.\n\n(1a) Satu a.\n\n(2) Dua.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (1a) | Satu a.", "  ayat (2) | Dua."],
      [],
    ],
    [
      "## Pasal 1\n\n(1) Satu.\n\n(1b) Satu b.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (1b) | Satu b."],
      ["number-out-of-sequence «(1b)»: `(1b)` tidak urut; di sini diharapkan `(2)`. | Nomor sebelumnya di sini. «(1)»"],
    ],
    [
      "## Pasal 1\n\nMeliputi:\n\na. satu;\n\na1. satu a; dan\n\nb. dua.",
      ["pasal Pasal 1 | Meliputi:", "  huruf a. | satu;", "  huruf a1. | satu a; dan", "  huruf b. | dua."],
      [],
    ],
    [
      "## Pasal 1\n\nMeliputi:\n\na. satu;\n\na2. satu a; dan\n\nb. dua.",
      ["pasal Pasal 1 | Meliputi:", "  huruf a. | satu;", "  huruf a2. | satu a; dan", "  huruf b. | dua."],
      ["number-out-of-sequence «a2.»: `a2.` tidak urut; di sini diharapkan `b.`. | Nomor sebelumnya di sini. «a.»"],
    ],
    [
      "## Pasal 1\n\nMeliputi:\n\n1. satu;\n\n3a. tiga a.",
      ["pasal Pasal 1 | Meliputi:", "  angka 1. | satu;", "  angka 3a. | tiga a."],
      ["number-out-of-sequence «3a.»: `3a.` tidak urut; di sini diharapkan `2.`. | Nomor sebelumnya di sini. «1.»"],
    ],
    [
      "## Pasal 1\n\nMeliputi:\n\na) satu;\n\nd) empat.",
      ["pasal Pasal 1 | Meliputi:", "  huruf a) | satu;", "  huruf d) | empat."],
      ["number-out-of-sequence «d)»: `d)` tidak urut; di sini diharapkan `b)`. | Nomor sebelumnya di sini. «a)»"],
    ],
    [
      "## Pasal 1\n\nMeliputi:\n\na. satu:\n\n1) satu;\n\n4) empat.",
      ["pasal Pasal 1 | Meliputi:", "  huruf a. | satu:", "    angka 1) | satu;", "    angka 4) | empat."],
      ["number-out-of-sequence «4)»: `4)` tidak urut; di sini diharapkan `2)`. | Nomor sebelumnya di sini. «1)»"],
    ],
    [
      "## Pasal 1\n\nMeliputi:\n\n(1) Satu.\n\n(4) Empat.\n\n(5) Lima.",
      ["pasal Pasal 1 | Meliputi:", "  ayat (1) | Satu.", "  ayat (4) | Empat.", "  ayat (5) | Lima."],
      ["number-out-of-sequence «(4)»: `(4)` tidak urut; di sini diharapkan `(2)`. | Nomor sebelumnya di sini. «(1)»"],
    ],
    [
      "## Pasal 1\n\nMeliputi:\n\na. satu;\n\na. satu lagi;\n\nb. dua.",
      ["pasal Pasal 1 | Meliputi:", "  huruf a. | satu;", "  huruf a. | satu lagi;", "  huruf b. | dua."],
      ["list-restarted «a.»: Rincian dimulai lagi dengan `a.` padahal rincian sejenis belum selesai."],
    ],
    [
      "## Pasal 1\n\nMeliputi:\n\na. satu;\n\na. lagi;\n\nc. tiga.",
      ["pasal Pasal 1 | Meliputi:", "  huruf a. | satu;", "  huruf a. | lagi;", "  huruf c. | tiga."],
      ["list-restarted «a.»: Rincian dimulai lagi dengan `a.` padahal rincian sejenis belum selesai."],
    ],
    [
      "## Pasal 1\n\nSatu.\n\nc. tiga.",
      ["pasal Pasal 1 | Satu. | c. tiga."],
      [
        "label-without-place «c.»: Tidak ada daftar terbuka tempat `c.` dapat berlanjut, dan daftar baru tidak dimulai dengan nomor ini.",
      ],
    ],
    [
      "## Pasal 1\n\n(1) Satu.\n\nb. dua.\n\n(2) Dua.",
      ["pasal Pasal 1", "  ayat (1) | Satu. | b. dua.", "  ayat (2) | Dua."],
      [
        "label-without-place «b.»: Tidak ada daftar terbuka tempat `b.` dapat berlanjut, dan daftar baru tidak dimulai dengan nomor ini.",
      ],
    ],
    [
      "## Pasal 1\n\n1. satu:\n\n1. lagi;\n\n2. dua.",
      ["pasal Pasal 1", "  angka 1. | satu:", "  angka 1. | lagi;", "  angka 2. | dua."],
      ["list-restarted «1.»: Rincian dimulai lagi dengan `1.` padahal rincian sejenis belum selesai."],
    ],
  ] as const)("%j", (text, tree, found) => expect(structureTold(text)).toMatchObject({ tree, found }));
});

describe("two lists that expect the same", () => {
  it.each([
    [
      "## Pasal 1\n\n1. satu:\n\na. satu:\n\n1. satu;\n\n2. dua.",
      [
        "pasal Pasal 1",
        "  angka 1. | satu:",
        "    huruf a. | satu:",
        "      angka 1. | satu;",
        "      angka 2. | dua.",
      ],
      ["list-ambiguous «2.»: `2.` dapat melanjutkan dua rincian; dibaca sebagai lanjutan `1.`."],
    ],
    [
      "## Pasal 1\n\n1. satu:\n\na. satu:\n\n1. satu.\n\n2. dua.",
      ["pasal Pasal 1", "  angka 1. | satu:", "    huruf a. | satu:", "      angka 1. | satu.", "  angka 2. | dua."],
      ["list-ambiguous «2.»: `2.` dapat melanjutkan dua rincian; dibaca sebagai lanjutan `1.`."],
    ],
  ] as const)("%j", (text, tree, found) => expect(structureTold(text)).toMatchObject({ tree, found }));
});

describe("lines that are open", () => {
  it.each([
    [
      "## Pasal 1\n\n(1) Satu.\n\n(2) Sebagaimana dimaksud pada ayat\n(1) berlaku.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (2) | Sebagaimana dimaksud pada ayat (1) berlaku."],
      [
        "wrapped-reference «(1)»: `(1)` di awal baris ini dibaca sebagai bagian kalimat sebelumnya, bukan sebagai nomor. | Sambung dengan baris di atasnya: «\n» → « »",
      ],
    ],
    [
      "## Pasal 1\n\n(1) Satu.\n\n(2) Sebagaimana dimaksud dalam huruf a dan\n(3) berlaku.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (2) | Sebagaimana dimaksud dalam huruf a dan (3) berlaku."],
      [
        "wrapped-reference «(3)»: `(3)` di awal baris ini dibaca sebagai bagian kalimat sebelumnya, bukan sebagai nomor. | Sambung dengan baris di atasnya: «\n» → « »",
      ],
    ],
    [
      "## Pasal 1\n\n(1) Satu.\n\n(2) Dua tanpa titik\n(3) Tiga.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (2) | Dua tanpa titik (3) Tiga."],
      [
        "label-after-open-line «(3)»: `(3)` adalah nomor berikutnya, tetapi baris di atasnya belum ditutup sehingga terbaca sebagai lanjutan kalimat.",
      ],
    ],
    [
      "## Pasal 1\n\n(1) Satu.\n\n(2) Dua tanpa titik\n(7) tujuh.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (2) | Dua tanpa titik (7) tujuh."],
      [
        "wrapped-reference «(7)»: `(7)` di awal baris ini dibaca sebagai bagian kalimat sebelumnya, bukan sebagai nomor. | Sambung dengan baris di atasnya: «\n» → « »",
      ],
    ],
    [
      "## Pasal 1\n\n(1) Satu.\n\n(2) Dua tanpa titik\n\n(3) Tiga.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (2) | Dua tanpa titik", "  ayat (3) | Tiga."],
      ["open-punctuation «(3)»: Baris sebelum `(3)` tidak diakhiri titik, titik dua, atau titik koma."],
    ],
    [
      "## Pasal 1\n\nMeliputi\n\na. satu; dan\n\nb. dua.",
      ["pasal Pasal 1 | Meliputi", "  huruf a. | satu; dan", "  huruf b. | dua."],
      ["open-punctuation «a.»: Baris sebelum `a.` tidak diakhiri titik, titik dua, atau titik koma."],
    ],
    ["## Pasal 1\n\n(1) Satu,\n(2) Dua.", ["pasal Pasal 1", "  ayat (1) | Satu,", "  ayat (2) | Dua."], []],
    [
      "## Pasal 1\n\n(1) Satu pada ayat (4),\n(2) berlaku.",
      ["pasal Pasal 1", "  ayat (1) | Satu pada ayat (4), (2) berlaku."],
      [
        "wrapped-reference «(2)»: `(2)` di awal baris ini dibaca sebagai bagian kalimat sebelumnya, bukan sebagai nomor. | Sambung dengan baris di atasnya: «\n» → « »",
      ],
    ],
    ["## Pasal 1\n\nSatu pada\nayat (4) berlaku.", ["pasal Pasal 1 | Satu pada ayat (4) berlaku."], []],
    [
      "## Pasal 1\n\n(1)\nSatu.\n\n(2)\na. satu; dan\nb. dua.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (2)", "    huruf a. | satu; dan", "    huruf b. | dua."],
      [],
    ],
    ["## Pasal 1\n\n(1)\n\nSatu.\n\n(2) Dua.", ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (2) | Dua."], []],
    [
      "## Pasal 1\n\n(1) Satu.\n\na.\n\n1.\n\n(2) Dua.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "    huruf a.", "      angka 1.", "  ayat (2) | Dua."],
      ["empty-unit «1.»: `1.` tidak berisi."],
    ],
  ] as const)("%j", (text, tree, found) => expect(structureTold(text)).toMatchObject({ tree, found }));
});

describe("headings without their mark", () => {
  it.each([
    [
      "## Pasal 1\n\nSatu.\n\nPasal 2\n\nDua.",
      ["pasal Pasal 1 | Satu. | Pasal 2 | Dua."],
      [
        "heading-without-mark «Pasal 2»: «Pasal 2» tampak seperti judul, tetapi terbaca sebagai kalimat. | Tulis `## Pasal 2`: «Pasal 2» → «## Pasal 2»",
      ],
    ],
    [
      "## Pasal 1\n\nSatu.\nPasal 2\nDua.",
      ["pasal Pasal 1 | Satu. Pasal 2 Dua."],
      [
        "heading-without-mark «Pasal 2»: «Pasal 2» tampak seperti judul, tetapi terbaca sebagai kalimat. | Tulis `## Pasal 2`: «Pasal 2» → «## Pasal 2»",
      ],
    ],
    ["## Pasal 1\n\nSatu\nPasal 2\nDua.", ["pasal Pasal 1 | Satu Pasal 2 Dua."], []],
    [
      "## Pasal 1\n\nSatu\n\nPasal 2\nDua.",
      ["pasal Pasal 1 | Satu | Pasal 2 Dua."],
      [
        "heading-without-mark «Pasal 2»: «Pasal 2» tampak seperti judul, tetapi terbaca sebagai kalimat. | Tulis `## Pasal 2`: «Pasal 2» → «## Pasal 2»",
      ],
    ],
    [
      "## Pasal 1\n\nSatu\n##Pasal 2\nDua.",
      ["pasal Pasal 1 | Satu ##Pasal 2 Dua."],
      [
        "heading-without-mark «##Pasal 2»: «Pasal 2» tampak seperti judul, tetapi terbaca sebagai kalimat. | Tulis `## Pasal 2`: «##Pasal 2» → «## Pasal 2»",
      ],
    ],
    ["## Pasal 1\n\nSatu.\n\nPasal 2 berlaku.", ["pasal Pasal 1 | Satu. | Pasal 2 berlaku."], []],
    ["## Pasal 1\n\nSatu.\n\nPasal 2 Umum", ["pasal Pasal 1 | Satu. | Pasal 2 Umum"], []],
    [
      "## Pasal 1\n\nSatu.\n\nBAB II LARANGAN",
      ["pasal Pasal 1 | Satu. | BAB II LARANGAN"],
      [
        "heading-without-mark «BAB II LARANGAN»: «BAB II LARANGAN» tampak seperti judul, tetapi terbaca sebagai kalimat. | Tulis `## BAB II LARANGAN`: «BAB II LARANGAN» → «## BAB II LARANGAN»",
      ],
    ],
    [
      "## Pasal 1\n\nSatu.\n\nBagian Kesatu Umum",
      ["pasal Pasal 1 | Satu. | Bagian Kesatu Umum"],
      [
        "heading-without-mark «Bagian Kesatu Umum»: «Bagian Kesatu Umum» tampak seperti judul, tetapi terbaca sebagai kalimat. | Tulis `## Bagian Kesatu Umum`: «Bagian Kesatu Umum» → «## Bagian Kesatu Umum»",
      ],
    ],
    [
      "## Pasal 1\n\nSatu.\n\nParagraf 1 Umum",
      ["pasal Pasal 1 | Satu. | Paragraf 1 Umum"],
      [
        "heading-without-mark «Paragraf 1 Umum»: «Paragraf 1 Umum» tampak seperti judul, tetapi terbaca sebagai kalimat. | Tulis `## Paragraf 1 Umum`: «Paragraf 1 Umum» → «## Paragraf 1 Umum»",
      ],
    ],
    [
      "## Pasal 1\n\nSatu.\n\nKESATU : Menetapkan.",
      ["pasal Pasal 1 | Satu. | KESATU : Menetapkan."],
      ["heading-without-mark «KESATU»: «KESATU» tampak seperti judul, tetapi terbaca sebagai kalimat."],
    ],
    [
      "## Pasal 1\n\nSatu.\n\nKEDUA PULUH: Menetapkan.",
      ["pasal Pasal 1 | Satu. | KEDUA PULUH: Menetapkan."],
      ["heading-without-mark «KEDUA PULUH»: «KEDUA PULUH» tampak seperti judul, tetapi terbaca sebagai kalimat."],
    ],
    ["## Pasal 1\n\nSatu.\n\nKEPADA : semua.", ["pasal Pasal 1 | Satu. | KEPADA : semua."], []],
    ["## Pasal 1\n\nSatu.\n\n#######Pasal 2", ["pasal Pasal 1 | Satu. | #######Pasal 2"], []],
  ] as const)("%j", (text, tree, found) => expect(structureTold(text)).toMatchObject({ tree, found }));
});

describe("near labels", () => {
  it.each([
    [
      "## Pasal 1\n\n(1)Satu.",
      ["pasal Pasal 1 | (1)Satu."],
      [
        "label-near-miss «(1)»: `(1)` tampak seperti nomor tetapi tidak terbaca sebagai nomor. | Tulis `(1)`: «(1)» → «(1) »",
      ],
    ],
    ["## Pasal 1\n\n(1), berlaku.", ["pasal Pasal 1 | (1), berlaku."], []],
    [
      "## Pasal 1\n\n( 1 ) Satu.",
      ["pasal Pasal 1 | ( 1 ) Satu."],
      [
        "label-near-miss «( 1 ) »: `( 1 ) ` tampak seperti nomor tetapi tidak terbaca sebagai nomor. | Tulis `(1)`: «( 1 ) » → «(1) »",
      ],
    ],
    [
      "## Pasal 1\n\n（1）Satu.",
      ["pasal Pasal 1 | （1）Satu."],
      [
        "syntax/lookalike-letter «（1）Satu»: «（1）Satu» memuat huruf yang hanya tampak seperti huruf Latin: （ (U+FF08), ） (U+FF09). | Tulis «(1)Satu»: «（1）Satu» → «(1)Satu»",
        "label-near-miss «（1）»: `（1）` tampak seperti nomor tetapi tidak terbaca sebagai nomor. | Tulis `(1)`: «（1）» → «(1) »",
      ],
    ],
    [
      "## Pasal 1\n\n(1). Satu.",
      ["pasal Pasal 1 | (1). Satu."],
      [
        "label-near-miss «(1). »: `(1). ` tampak seperti nomor tetapi tidak terbaca sebagai nomor. | Tulis `(1)`: «(1). » → «(1) »",
      ],
    ],
    [
      "## Pasal 1\n\n(1a)Satu.",
      ["pasal Pasal 1 | (1a)Satu."],
      [
        "label-near-miss «(1a)»: `(1a)` tampak seperti nomor tetapi tidak terbaca sebagai nomor. | Tulis `(1a)`: «(1a)» → «(1a) »",
      ],
    ],
    [
      "## Pasal 1\n\n1.Satu.",
      ["pasal Pasal 1 | 1.Satu."],
      [
        "label-near-miss «1.»: `1.` tampak seperti nomor tetapi tidak terbaca sebagai nomor. | Tulis `1.`: «1.» → «1. »",
      ],
    ],
    [
      "## Pasal 1\n\na.Satu.",
      ["pasal Pasal 1 | a.Satu."],
      [
        "label-near-miss «a.»: `a.` tampak seperti nomor tetapi tidak terbaca sebagai nomor. | Tulis `a.`: «a.» → «a. »",
      ],
    ],
    ["## Pasal 1\n\na.n. Bupati.", ["pasal Pasal 1 | a.n. Bupati."], []],
    ["## Pasal 1\n\na.n.Bupati.", ["pasal Pasal 1 | a.n.Bupati."], []],
    [
      "## Pasal 1\n\n2). Dua.",
      ["pasal Pasal 1 | 2). Dua."],
      [
        "label-near-miss «2).»: `2).` tampak seperti nomor tetapi tidak terbaca sebagai nomor. | Tulis `2)`: «2).» → «2)»",
      ],
    ],
    [
      "## Pasal 1\n\nb).",
      ["pasal Pasal 1 | b)."],
      [
        "label-near-miss «b).»: `b).` tampak seperti nomor tetapi tidak terbaca sebagai nomor. | Tulis `b)`: «b).» → «b)»",
      ],
    ],
    [
      "## Pasal 1\n\n**(1)** Satu.",
      ["pasal Pasal 1 | (1) Satu."],
      [
        "label-near-miss «**(1)**»: `**(1)**` tampak seperti nomor tetapi tidak terbaca sebagai nomor. | Tulis `(1)`: «**(1)**» → «(1)»",
      ],
    ],
    [
      "## Pasal 1\n\n__a.__ Satu.",
      ["pasal Pasal 1 | a. Satu."],
      [
        "label-near-miss «__a.__»: `__a.__` tampak seperti nomor tetapi tidak terbaca sebagai nomor. | Tulis `a.`: «__a.__» → «a.»",
      ],
    ],
    [
      "## Pasal 1\n\n**1.** Satu.",
      ["pasal Pasal 1 | 1. Satu."],
      [
        "label-near-miss «**1.**»: `**1.**` tampak seperti nomor tetapi tidak terbaca sebagai nomor. | Tulis `1.`: «**1.**» → «1.»",
      ],
    ],
    [
      "## Pasal 1\n\n\u200b(1) Satu.",
      ["pasal Pasal 1 | \u200b(1) Satu."],
      [
        "syntax/unseen-character «\u200b»: Di sini ada karakter yang tidak terlihat (U+200B). | Hapus tanda ini: «\u200b» → «»",
        "label-near-miss «\u200b(1) »: `\u200b(1) ` tampak seperti nomor tetapi tidak terbaca sebagai nomor. | Tulis `(1)`: «\u200b(1) » → «(1) »",
      ],
    ],
    [
      "## Pasal 1\n\n\u200ba. Satu.",
      ["pasal Pasal 1 | \u200ba. Satu."],
      [
        "syntax/unseen-character «\u200b»: Di sini ada karakter yang tidak terlihat (U+200B). | Hapus tanda ini: «\u200b» → «»",
        "label-near-miss «\u200ba. »: `\u200ba. ` tampak seperti nomor tetapi tidak terbaca sebagai nomor. | Tulis `a.`: «\u200ba. » → «a. »",
      ],
    ],
    ["## Pasal 1\n\nSatu\n(1)Dua.", ["pasal Pasal 1 | Satu (1)Dua."], []],
  ] as const)("%j", (text, tree, found) => expect(structureTold(text)).toMatchObject({ tree, found }));
});

describe("text after lists", () => {
  it.each([
    [
      "## Pasal 1\n\n(1) Admin:\n\na. satu; dan\n\nb. dua,\n\nkecuali diizinkan.\n\n(2) Selesai.",
      [
        "pasal Pasal 1",
        "  ayat (1) | Admin:",
        "    huruf a. | satu; dan",
        "    huruf b. | dua,",
        "  = kecuali diizinkan.",
        "  ayat (2) | Selesai.",
      ],
      [],
    ],
    [
      "## Pasal 1\n\nAdmin:\n\na. satu:\n\n1. dua; dan\n\n2. tiga,\n\nsemuanya.\n\nLagi.",
      [
        "pasal Pasal 1 | Admin:",
        "  huruf a. | satu:",
        "    angka 1. | dua; dan",
        "    angka 2. | tiga,",
        "= semuanya.",
        "= Lagi.",
      ],
      ["nested-wrap-up «semuanya.»: Teks ini menutup rincian bertingkat: tidak jelas rincian mana yang ditutupnya."],
    ],
    [
      "## Pasal 1\n\n(1) Admin:\n\na. satu:\n\n1. dua; dan\n\n2. tiga,\n\nsemuanya.",
      [
        "pasal Pasal 1",
        "  ayat (1) | Admin:",
        "    huruf a. | satu:",
        "      angka 1. | dua; dan",
        "      angka 2. | tiga,",
        "  = semuanya.",
      ],
      ["nested-wrap-up «semuanya.»: Teks ini menutup rincian bertingkat: tidak jelas rincian mana yang ditutupnya."],
    ],
    ["## Pasal 1\n\nSatu.\n\nDua.\nTiga.", ["pasal Pasal 1 | Satu. | Dua. Tiga."], []],
    [
      "## Pasal 1\n\n(1) Satu\n\nlagi.\n\n(2) Dua.",
      ["pasal Pasal 1", "  ayat (1) | Satu | lagi.", "  ayat (2) | Dua."],
      [],
    ],
    [
      "## Pasal 1\n\na. satu\nlagi; dan\n\nb. dua.",
      ["pasal Pasal 1", "  huruf a. | satu lagi; dan", "  huruf b. | dua."],
      [],
    ],
  ] as const)("%j", (text, tree, found) => expect(structureTold(text)).toMatchObject({ tree, found }));
});

describe("blocks", () => {
  it.each([
    [
      "## Pasal 1\n\nSatu:\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nlanjutan.\n\n```aturan\nid: x\n```",
      ["pasal Pasal 1 | Satu: | [table 1 rows] | lanjutan. <aturan>"],
      [],
    ],
    [
      "## Pasal 1\n\na. satu;\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nb. dua.",
      ["pasal Pasal 1", "  huruf a. | satu; | [table 1 rows]", "  huruf b. | dua."],
      [],
    ],
    [
      "## Pasal 1\n\n```keputusan\nid: x\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |",
      ["pasal Pasal 1 | [table 1 rows] <keputusan+table>"],
      [],
    ],
    [
      "## Pasal 1\n\n```isian\nid: x\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |",
      ["pasal Pasal 1 | [table 1 rows] <isian+table>"],
      [],
    ],
    [
      "## Pasal 1\n\n```aturan\nid: x\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |",
      ["pasal Pasal 1 | [table 1 rows] <aturan>"],
      [],
    ],
    ["## Pasal 1\n\n```keputusan\nid: x\n```\n\nSatu.", ["pasal Pasal 1 | Satu. <keputusan>"], []],
    ["## Pasal 1\n\nSatu.\n\n```skenario\nid: x\n```", ["pasal Pasal 1 | Satu. <skenario>"], []],
    [
      "## Pasal 1\n\nSatu.\n\n```aturna\nid: x\n```",
      ["pasal Pasal 1 | Satu. | [code]"],
      [
        "unknown-block «```aturna»: Blok `aturna` tidak dikenal. | Ganti `aturna` menjadi `aturan`: «aturna» → «aturan»",
      ],
    ],
    [
      "## Pasal 1\n\nSatu.\n\n~~~ atran\nid: x\n~~~",
      ["pasal Pasal 1 | Satu. | [code]"],
      ["unknown-block «~~~ atran»: Blok `atran` tidak dikenal. | Ganti `atran` menjadi `aturan`: «atran» → «aturan»"],
    ],
    [
      "## Pasal 1\n\nSatu.\n\n```yaml\nid: x\n```",
      ["pasal Pasal 1 | Satu. | [code]"],
      ["unknown-block «```yaml»: Blok `yaml` tidak dikenal."],
    ],
    [
      "## Pasal 1\n\nSatu.\n\n```\nid: x\n```",
      ["pasal Pasal 1 | Satu. | [code]"],
      ["unknown-block «```»: Blok berpagar ini tidak bernama."],
    ],
    [
      "## Pasal 1\n\nSatu\n\n```aturan\nid: x\n```\n\n(1) Dua.",
      ["pasal Pasal 1 | Satu <aturan>", "  ayat (1) | Dua."],
      [],
    ],
    ["## Pasal 1\n\n- [ ] Satu\n- [x] Dua", ["pasal Pasal 1 | [list 2 items]"], []],
    [
      "## Pasal 1\n\nSebesar:\n\n- Rp10.000\n- Rp20.000",
      ["pasal Pasal 1 | Sebesar: | - Rp10.000 - Rp20.000"],
      ["bullet-in-pasal «- Rp10.000\n- Rp20.000»: Di dalam pasal tidak ada butir tanpa nomor."],
    ],
    [
      "## Pasal 1\n\nSatu.\n---",
      ["pasal Pasal 1 | Satu."],
      ["markup-in-pasal «Satu.\n---»: Garis di bawah teks membuat judul; di dalam pasal tidak ada judul seperti itu."],
    ],
    [
      "## Pasal 1\n\nSatu.\n\n***\n\nDua.",
      ["pasal Pasal 1 | Satu. | Dua."],
      ["markup-in-pasal «***»: Garis pemisah tidak punya arti di dalam pasal."],
    ],
    [
      "## Pasal 1\n\n<nama pejabat>\nwajib.",
      ["pasal Pasal 1 | <nama pejabat> wajib."],
      [
        "markup-in-pasal «<nama pejabat>\nwajib.»: Di dalam pasal tidak ada HTML; teks dalam kurung sudut dibaca sebagai teks biasa.",
      ],
    ],
    [
      "## Pasal 1\n\n[Tabel 1]: daftar",
      ["pasal Pasal 1 | [Tabel 1]: daftar"],
      [
        "markup-in-pasal «[Tabel 1]: daftar»: Baris ini dibaca Markdown sebagai alamat tautan dan teksnya akan hilang; di sini dibaca sebagai teks.",
      ],
    ],
    ["## Pasal 1\n\n<!-- catatan -->\n\nSatu.", ["pasal Pasal 1 | Satu."], []],
    [
      "## Pasal 1\n\nSatu\n<!-- catatan -->\n(1) Dua.",
      ["pasal Pasal 1 | Satu (1) Dua."],
      [
        "wrapped-reference «(1)»: `(1)` di awal baris ini dibaca sebagai bagian kalimat sebelumnya, bukan sebagai nomor.",
      ],
    ],
    [
      "## Pasal 1\n\nSatu\n\n<!-- catatan -->\n(1) Dua.",
      ["pasal Pasal 1 | Satu", "  ayat (1) | Dua."],
      ["open-punctuation «(1)»: Baris sebelum `(1)` tidak diakhiri titik, titik dua, atau titik koma."],
    ],
    [
      "## Pasal 1\n\nSatu\n\n<!-- catatan\nlagi -->\n(1) Dua.",
      ["pasal Pasal 1 | Satu", "  ayat (1) | Dua."],
      ["open-punctuation «(1)»: Baris sebelum `(1)` tidak diakhiri titik, titik dua, atau titik koma."],
    ],
    ["## Pasal 1\n\nSatu.\n\n    (1) menjorok.", ["pasal Pasal 1 | Satu.", "  ayat (1) | menjorok."], []],
    [
      "## Pasal 1\n\n(1) **Tebal\n(2) lalu** dua.",
      ["pasal Pasal 1", "  ayat (1) | Tebal (2) lalu dua."],
      [
        "label-inside-inline «(2)»: `(2)` di awal baris berada di dalam teks tebal, miring, atau tautan yang dibuka di atasnya.",
      ],
    ],
    [
      "## Pasal 1\n\n(1) **Tebal *miring\n(2) lalu* tiga** dua.",
      ["pasal Pasal 1", "  ayat (1) | Tebal miring (2) lalu tiga dua."],
      [
        "label-inside-inline «(2)»: `(2)` di awal baris berada di dalam teks tebal, miring, atau tautan yang dibuka di atasnya.",
      ],
    ],
  ] as const)("%j", (text, tree, found) => expect(structureTold(text)).toMatchObject({ tree, found }));
});

describe("quotations", () => {
  it.each([
    [
      "## Pasal I\n\nBerbunyi:\n\n> (4) Empat.\n>\n> (5) Lima.\n\n## Pasal II\n\nDua.",
      [
        "pasal Pasal I | Berbunyi:",
        "  > quoted",
        "    ayat (4) | Empat.",
        "    ayat (5) | Lima.",
        "pasal Pasal II | Dua.",
      ],
      [],
    ],
    [
      "## Pasal I\n\nBerbunyi:\n\n> Pasal 7\n>\n> (1) Satu.\n>\n> a. dua.",
      ["pasal Pasal I | Berbunyi:", "  > quoted", "    ayat (1) | Satu.", "      huruf a. | dua."],
      [],
    ],
    ["## Pasal I\n\nBerbunyi:\n\n> Hanya kata.", ["pasal Pasal I | Berbunyi: | [quote Hanya kata.]"], []],
    [
      "## Pasal I\n\n1. Berbunyi:\n\n> c. tiga;\n>\n> d.\n\n2. Dua.",
      [
        "pasal Pasal I",
        "  angka 1. | Berbunyi:",
        "    > quoted",
        "      huruf c. | tiga;",
        "      huruf d.",
        "  angka 2. | Dua.",
      ],
      [],
    ],
    ["## Pasal I\n\nBerbunyi:\n\n> Pasal 7\n> (1)Satu.", ["pasal Pasal I | Berbunyi: | [quote Pasal 7 (1)Satu.]"], []],
  ] as const)("%j", (text, tree, found) => expect(structureTold(text)).toMatchObject({ tree, found }));
});

describe("repeated numbers and slips", () => {
  it.each([
    [
      "## Pasal 1\n\n(1) Satu.\n\n(2) Dua.\n\n(2) Dua lagi.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (2) | Dua.", "  ayat (2) | Dua lagi."],
      [
        "number-out-of-sequence «(2)»: `(2)` ditulis dua kali; sesudah yang pertama diharapkan `(3)`. | Nomor sebelumnya di sini. «(2)»",
      ],
    ],
    [
      "## Pasal 1\n\n(1) Satu.\n\n(2) Dua.\n\n(1) Satu lagi.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (2) | Dua.", "  ayat (1) | Satu lagi."],
      ["number-out-of-sequence «(1)»: `(1)` tidak urut; di sini diharapkan `(3)`. | Nomor sebelumnya di sini. «(2)»"],
    ],
    [
      "## Pasal 1\n\nMeliputi:\n\na. satu;\n\nb. dua;\n\nb. dua lagi.",
      ["pasal Pasal 1 | Meliputi:", "  huruf a. | satu;", "  huruf b. | dua;", "  huruf b. | dua lagi."],
      [
        "number-out-of-sequence «b.»: `b.` ditulis dua kali; sesudah yang pertama diharapkan `c.`. | Nomor sebelumnya di sini. «b.»",
      ],
    ],
    [
      "## Pasal 1\n\nSatu\n\n##Pasal 2\n(1)Dua",
      ["pasal Pasal 1 | Satu | ##Pasal 2 (1)Dua"],
      [
        "heading-without-mark «##Pasal 2»: «Pasal 2» tampak seperti judul, tetapi terbaca sebagai kalimat. | Tulis `## Pasal 2`: «##Pasal 2» → «## Pasal 2»",
      ],
    ],
    [
      "## Pasal 1\n\n(1) Satu:\n\na. satu\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nlanjut.",
      ["pasal Pasal 1", "  ayat (1) | Satu:", "    huruf a. | satu | [table 1 rows]", "  = lanjut."],
      [],
    ],
    [
      "## Pasal 1\n\na. satu; dan\n\nb. dua.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nKata.\n\n| c | d |\n|---|---|\n| 1 | 2 |",
      ["pasal Pasal 1", "  huruf a. | satu; dan", "  huruf b. | dua. | [table 1 rows]", "= Kata.", "= [table 1 rows]"],
      [],
    ],
    [
      "## Pasal 1\n\n(1)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nKata.",
      ["pasal Pasal 1", "  ayat (1) | [table 1 rows] | Kata."],
      [],
    ],
    [
      "## Pasal 1\n\n1. satu:\n\na. satu:\n\n1. satu.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n2. dua.",
      [
        "pasal Pasal 1",
        "  angka 1. | satu:",
        "    huruf a. | satu:",
        "      angka 1. | satu. | [table 1 rows]",
        "      angka 2. | dua.",
      ],
      ["list-ambiguous «2.»: `2.` dapat melanjutkan dua rincian; dibaca sebagai lanjutan `1.`."],
    ],
  ] as const)("%j", (text, tree, found) => expect(structureTold(text)).toMatchObject({ tree, found }));
});

describe("what Markdown makes of lists", () => {
  it.each([
    [
      "## Pasal 1\n\n1.     menjorok jauh\n\n2. dua.",
      ["pasal Pasal 1", "  angka 1. | menjorok jauh", "  angka 2. | dua."],
      ["open-punctuation «2.»: Baris sebelum `2.` tidak diakhiri titik, titik dua, atau titik koma."],
    ],
    [
      "## Pasal 1\n\n1.\n\n       kode\n       lagi\n\n2. dua.",
      ["pasal Pasal 1", "  angka 1. | kode lagi", "  angka 2. | dua."],
      ["open-punctuation «2.»: Baris sebelum `2.` tidak diakhiri titik, titik dua, atau titik koma."],
    ],
    [
      "## Pasal 1\n\n- satu\n\n  dua\n\n  tiga",
      ["pasal Pasal 1 | - satu | dua | tiga"],
      ["bullet-in-pasal «- satu»: Di dalam pasal tidak ada butir tanpa nomor."],
    ],
    [
      "## Pasal 1\n\n1. satu;\n\n   ```aturan\n   id: x\n   ```\n\n2. dua.",
      ["pasal Pasal 1", "  angka 1. | satu; <aturan>", "  angka 2. | dua."],
      [],
    ],
    ["## Pasal 1\n\n1. > kutipan", ["pasal Pasal 1", "  angka 1. | [quote kutipan]"], []],
    [
      "## Pasal 1\n\n-\n- dua",
      ["pasal Pasal 1 | - - dua"],
      ["bullet-in-pasal «-\n- dua»: Di dalam pasal tidak ada butir tanpa nomor."],
    ],
    [
      "## Pasal 1\n\n* satu\n* dua",
      ["pasal Pasal 1 | * satu * dua"],
      ["bullet-in-pasal «* satu\n* dua»: Di dalam pasal tidak ada butir tanpa nomor."],
    ],
    ["## Pasal 1\n\nSatu pada\n1945. Dua.", ["pasal Pasal 1 | Satu pada 1945. Dua."], []],
    [
      "## Pasal 1\n\n~~~~aturan\nid: x\n~~~~",
      ["pasal Pasal 1 <aturan>"],
      ["empty-unit «## Pasal 1»: Pasal 1 tidak berisi."],
    ],
  ] as const)("%j", (text, tree, found) => expect(structureTold(text)).toMatchObject({ tree, found }));
});

describe("code, comments, quotes", () => {
  it.each([
    ["## Pasal 1\n\nSatu.\n\n    kode\n\n\n    lagi", ["pasal Pasal 1 | Satu. | kode | lagi"], []],
    ["## Pasal 1\n\nSatu:\n\n`a. kode`", ["pasal Pasal 1 | Satu: | a. kode"], []],
    ["## Pasal 1\n\nSatu:\n\n**a. tebal**", ["pasal Pasal 1 | Satu: | a. tebal"], []],
    [
      "## Pasal 1\n\nKata <!-- catatan -->\n(1) Satu.",
      ["pasal Pasal 1 | Kata (1) Satu."],
      [
        "wrapped-reference «(1)»: `(1)` di awal baris ini dibaca sebagai bagian kalimat sebelumnya, bukan sebagai nomor.",
      ],
    ],
    [
      "## Pasal 1\n\nKata.\n\n<!-- satu -->\n<!-- dua -->\n(1) Satu.",
      ["pasal Pasal 1 | Kata.", "  ayat (1) | Satu."],
      [],
    ],
    [
      "## Pasal 1\n\nKata\n\n<!-- satu -->  \n(1) Satu.",
      ["pasal Pasal 1 | Kata", "  ayat (1) | Satu."],
      ["open-punctuation «(1)»: Baris sebelum `(1)` tidak diakhiri titik, titik dua, atau titik koma."],
    ],
    [
      "## Pasal I\n\nBerbunyi:\n\n> (1) Satu\n>\n> (2) Dua.",
      ["pasal Pasal I | Berbunyi:", "  > quoted", "    ayat (1) | Satu", "    ayat (2) | Dua."],
      ["open-punctuation «(2)»: Baris sebelum `(2)` tidak diakhiri titik, titik dua, atau titik koma."],
    ],
    [
      "## Pasal I\n\nBerbunyi:\n\n> (1) Satu.\n> ```aturan\n> id: x\n> ```",
      ["pasal Pasal I | Berbunyi:", "  > quoted", "    ayat (1) | Satu. <aturan>"],
      [],
    ],
    [
      "## Pasal I\n\nBerbunyi:\n\n> ## Pasal 8A\n>\n> (1) Satu.\n>\n> ## Pasal 8B\n>\n> (2) Dua.",
      ["pasal Pasal I | Berbunyi:", "  > quoted", "    ayat (1) | Satu. | Pasal 8B", "    ayat (2) | Dua."],
      [],
    ],
    [
      "## Pasal I\n\nBerbunyi:\n\n> Pasal 7 berlaku\n> (1) Satu.",
      ["pasal Pasal I | Berbunyi:", "  > quoted", "    ayat (1) | Satu."],
      [],
    ],
    [
      "## Pasal I\n\nBerbunyi:\n\n> b. dua;\n>\n> d. empat.",
      ["pasal Pasal I | Berbunyi:", "  > quoted", "    huruf b. | dua;", "    huruf d. | empat."],
      ["number-out-of-sequence «d.»: `d.` tidak urut; di sini diharapkan `c.`. | Nomor sebelumnya di sini. «b.»"],
    ],
    ["## Pasal 1\n\n<!-- satu\n(2) dua\n-->\n\nKata.", ["pasal Pasal 1 | Kata."], []],
  ] as const)("%j", (text, tree, found) => expect(structureTold(text)).toMatchObject({ tree, found }));
});

describe("how lines end inside a reference", () => {
  it.each([
    [
      "## Pasal 1\n\n(1) Satu.\n\n(2) Dua dalam Pasal\n(3) tiga.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (2) | Dua dalam Pasal (3) tiga."],
      [
        "wrapped-reference «(3)»: `(3)` di awal baris ini dibaca sebagai bagian kalimat sebelumnya, bukan sebagai nomor. | Sambung dengan baris di atasnya: «\n» → « »",
      ],
    ],
    [
      "## Pasal 1\n\n(1) Satu.\n\n(2) Dua dalam angka\n(3) tiga.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (2) | Dua dalam angka (3) tiga."],
      [
        "wrapped-reference «(3)»: `(3)` di awal baris ini dibaca sebagai bagian kalimat sebelumnya, bukan sebagai nomor. | Sambung dengan baris di atasnya: «\n» → « »",
      ],
    ],
    [
      "## Pasal 1\n\n(1) Satu.\n\n(2) Dua dalam butir\n(3) tiga.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (2) | Dua dalam butir (3) tiga."],
      [
        "wrapped-reference «(3)»: `(3)` di awal baris ini dibaca sebagai bagian kalimat sebelumnya, bukan sebagai nomor. | Sambung dengan baris di atasnya: «\n» → « »",
      ],
    ],
    [
      "## Pasal 1\n\n(1) Satu.\n\n(2) Dua dalam Nomor\n(3) tiga.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (2) | Dua dalam Nomor (3) tiga."],
      [
        "wrapped-reference «(3)»: `(3)` di awal baris ini dibaca sebagai bagian kalimat sebelumnya, bukan sebagai nomor. | Sambung dengan baris di atasnya: «\n» → « »",
      ],
    ],
    [
      "## Pasal 1\n\n(1) Satu.\n\n(2) Dua atau\n(3) tiga.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (2) | Dua atau (3) tiga."],
      [
        "wrapped-reference «(3)»: `(3)` di awal baris ini dibaca sebagai bagian kalimat sebelumnya, bukan sebagai nomor. | Sambung dengan baris di atasnya: «\n» → « »",
      ],
    ],
    [
      "## Pasal 1\n\n(1) Satu.\n\n(2) Dua dan/atau\n(3) tiga.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (2) | Dua dan/atau (3) tiga."],
      [
        "wrapped-reference «(3)»: `(3)` di awal baris ini dibaca sebagai bagian kalimat sebelumnya, bukan sebagai nomor. | Sambung dengan baris di atasnya: «\n» → « »",
      ],
    ],
    [
      "## Pasal 1\n\n(1) Satu.\n\n(2) Dua sampai dengan\n(3) tiga.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (2) | Dua sampai dengan (3) tiga."],
      [
        "wrapped-reference «(3)»: `(3)` di awal baris ini dibaca sebagai bagian kalimat sebelumnya, bukan sebagai nomor. | Sambung dengan baris di atasnya: «\n» → « »",
      ],
    ],
    [
      "## Pasal 1\n\n(1) Satu.\n\n(2) Dua (\n(3) tiga.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (2) | Dua ( (3) tiga."],
      [
        "wrapped-reference «(3)»: `(3)` di awal baris ini dibaca sebagai bagian kalimat sebelumnya, bukan sebagai nomor. | Sambung dengan baris di atasnya: «\n» → « »",
      ],
    ],
    [
      "## Pasal 1\n\n(1) Satu.\n\n(2) Dua –\n(3) tiga.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (2) | Dua – (3) tiga."],
      [
        "wrapped-reference «(3)»: `(3)` di awal baris ini dibaca sebagai bagian kalimat sebelumnya, bukan sebagai nomor. | Sambung dengan baris di atasnya: «\n» → « »",
      ],
    ],
    [
      "## Pasal 1\n\n(1) Satu.\n\n(2) Kata rayat\n(3) tiga.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (2) | Kata rayat (3) tiga."],
      [
        "label-after-open-line «(3)»: `(3)` adalah nomor berikutnya, tetapi baris di atasnya belum ditutup sehingga terbaca sebagai lanjutan kalimat.",
      ],
    ],
    [
      "## Pasal 1\n\n(1) Satu.\n\n(2) Kata ayat suci\n(3) tiga.",
      ["pasal Pasal 1", "  ayat (1) | Satu.", "  ayat (2) | Kata ayat suci (3) tiga."],
      [
        "label-after-open-line «(3)»: `(3)` adalah nomor berikutnya, tetapi baris di atasnya belum ditutup sehingga terbaca sebagai lanjutan kalimat.",
      ],
    ],
  ] as const)("%j", (text, tree, found) => expect(structureTold(text)).toMatchObject({ tree, found }));
});

it.each([
  [
    "## Pasal 1\n\n(1) Satu.\n\n(2) Dua:\n\na. satu;\nb. dua; dan\nc. tiga.\n\n(3) Tiga.",
    [
      "Pasal 1 … .\n\n(3) Tiga.",
      "(1) … (1) Satu.",
      "(2) … dan\nc. tiga.",
      "a. … a. satu;",
      "b. … b. dua; dan",
      "c. … c. tiga.",
      "(3) … (3) Tiga.",
    ],
  ],
  [
    "## Pasal 1\n\nMeliputi:\n\na. satu:\n\n1. satu:\n\na) satu:\n\n1) satu; dan\n\n2) dua.",
    [
      "Pasal 1 … dan\n\n2) dua.",
      "a. … dan\n\n2) dua.",
      "1. … dan\n\n2) dua.",
      "a) … dan\n\n2) dua.",
      "1) … 1) satu; dan",
      "2) … 2) dua.",
    ],
  ],
  ["## Pasal 1\n\n(1) **a. satu.**", ["Pasal 1 … **a. satu.**", "(1) … **a. satu.**"]],
  [
    "## Pasal 1\n\n(1) Satu.\n\n(1a) Satu a.\n\n(2) Dua.",
    ["Pasal 1 … a.\n\n(2) Dua.", "(1) … (1) Satu.", "(1a) … (1a) Satu a.", "(2) … (2) Dua."],
  ],
  [
    "## Pasal 1\n\n(1) Admin:\n\na. satu; dan\n\nb. dua,\n\nkecuali diizinkan.\n\n(2) Selesai.",
    ["Pasal 1 … (2) Selesai.", "(1) … i diizinkan.", "a. … a. satu; dan", "b. … b. dua,", "(2) … (2) Selesai."],
  ],
  [
    "## Pasal 1\n\n(1) Satu\n\nlagi.\n\n(2) Dua.",
    ["Pasal 1 … i.\n\n(2) Dua.", "(1) …  Satu\n\nlagi.", "(2) … (2) Dua."],
  ],
  [
    "## Pasal 1\n\nSatu:\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nlanjutan.\n\n```aturan\nid: x\n```",
    ["Pasal 1 … an\nid: x\n```"],
  ],
  ["## Pasal 1\n\n```keputusan\nid: x\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |", ["Pasal 1 … -|\n| 1 | 2 |"]],
  ["## Pasal 1\n\n```aturan\nid: x\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |", ["Pasal 1 … -|\n| 1 | 2 |"]],
  ["## Pasal 1\n\nSatu.\n\n```skenario\nid: x\n```", ["Pasal 1 … io\nid: x\n```"]],
  ["## Pasal 1\n\n- [ ] Satu\n- [x] Dua", ["Pasal 1 … tu\n- [x] Dua"]],
  ["## Pasal 1\n\nSatu.\n\n    (1) menjorok.", ["Pasal 1 … 1) menjorok.", "(1) … 1) menjorok."]],
  [
    "## Pasal I\n\nBerbunyi:\n\n> Pasal 7\n>\n> (1) Satu.\n>\n> a. dua.",
    ["Pasal I … \n>\n> a. dua.", "- … \n>\n> a. dua.", "(1) … \n>\n> a. dua.", "a. … a. dua."],
  ],
  [
    "## Pasal I\n\n1. Berbunyi:\n\n> c. tiga;\n>\n> d.\n\n2. Dua.",
    [
      "Pasal I …  d.\n\n2. Dua.",
      "1. … tiga;\n>\n> d.",
      "- … tiga;\n>\n> d.",
      "c. … c. tiga;",
      "d. … d.",
      "2. … 2. Dua.",
    ],
  ],
] as const)("each unit ends with the last that is read into it: %j", (text, ends) =>
  expect(structureTold(text).ends).toEqual(ends),
);
