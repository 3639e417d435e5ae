import { describe, expect, it } from "vitest";
import { lockFindings } from "../../../testing/lock-sentence.js";

describe("a fact that is said", () => {
  it.each([
    [
      "Admin dilarang menerbitkan Tanggapan apabila bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bank.ada`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila tidak bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bank.ada`,
      [
        "negation-unread «bank.ada»: «bank.ada» diingkari dalam naskah, tidak dalam aturan. «[Admin dilarang menerbitkan Tanggapan] apabila [tidak bersumber dari Bank Jawaban].»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bukan bank.ada`,
      [
        "negation-missing «bukan bank.ada»: `bank.ada` diingkari dalam aturan, tidak dalam naskah. «[Admin dilarang menerbitkan Tanggapan] apabila [bersumber dari Bank Jawaban].»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila tidak bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bukan bank.ada`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila tidak bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bank.ada = tidak`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bank.ada = ya`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila tidak bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bank.ada != ya`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila tidak bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bukan bank.ada = ya`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila tidak satu dua tiga bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bukan bank.ada`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila tidak satu dua tiga empat bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bukan bank.ada`,
      [
        "negation-missing «bukan bank.ada»: `bank.ada` diingkari dalam aturan, tidak dalam naskah. «[Admin dilarang menerbitkan Tanggapan] apabila tidak satu dua tiga empat [bersumber dari Bank Jawaban].»",
        "negation-unread «contoh»: «tidak» diingkari dalam naskah, tidak dalam aturan. «[Admin dilarang menerbitkan Tanggapan apabila] tidak satu dua tiga empat [bersumber dari Bank Jawaban].», at «tidak»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila bersumber dari Bank Jawaban tidak.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bukan bank.ada`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila bersumber dari Bank Jawaban tanpa syarat.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bukan bank.ada`,
      [
        "negation-missing «bukan bank.ada»: `bank.ada` diingkari dalam aturan, tidak dalam naskah. «[Admin dilarang menerbitkan Tanggapan] apabila [bersumber dari Bank Jawaban] tanpa syarat.»",
        "negation-unread «contoh»: «tanpa» diingkari dalam naskah, tidak dalam aturan. «[Admin dilarang menerbitkan Tanggapan apabila bersumber dari Bank Jawaban] tanpa syarat.», at «tanpa»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila tidak hadir, bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bukan bank.ada`,
      [
        "negation-missing «bukan bank.ada»: `bank.ada` diingkari dalam aturan, tidak dalam naskah. «[Admin dilarang menerbitkan Tanggapan] apabila tidak hadir, [bersumber dari Bank Jawaban].»",
        "negation-unread «contoh»: «tidak» diingkari dalam naskah, tidak dalam aturan. «[Admin dilarang menerbitkan Tanggapan apabila] tidak hadir, [bersumber dari Bank Jawaban].», at «tidak»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila tidak hadir dan bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bukan bank.ada`,
      [
        "negation-missing «bukan bank.ada»: `bank.ada` diingkari dalam aturan, tidak dalam naskah. «[Admin dilarang menerbitkan Tanggapan] apabila tidak hadir dan [bersumber dari Bank Jawaban].»",
        "negation-unread «contoh»: «tidak» diingkari dalam naskah, tidak dalam aturan. «[Admin dilarang menerbitkan Tanggapan apabila] tidak hadir dan [bersumber dari Bank Jawaban].», at «tidak»",
        "connector-unread «contoh»: «dan bersumber dari» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan apabila tidak] hadir dan [bersumber dari Bank Jawaban].», at «dan bersumber dari»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila tidak apabila bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bukan bank.ada`,
      [
        "negation-missing «bukan bank.ada»: `bank.ada` diingkari dalam aturan, tidak dalam naskah. «[Admin dilarang menerbitkan Tanggapan] apabila tidak apabila [bersumber dari Bank Jawaban].»",
        "negation-unread «contoh»: «tidak» diingkari dalam naskah, tidak dalam aturan. «[Admin dilarang menerbitkan Tanggapan apabila] tidak apabila [bersumber dari Bank Jawaban].», at «tidak»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila tidak sejak bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bukan bank.ada`,
      [
        "negation-missing «bukan bank.ada»: `bank.ada` diingkari dalam aturan, tidak dalam naskah. «[Admin dilarang menerbitkan Tanggapan] apabila tidak sejak [bersumber dari Bank Jawaban].»",
        "negation-unread «contoh»: «tidak» diingkari dalam naskah, tidak dalam aturan. «[Admin dilarang menerbitkan Tanggapan apabila] tidak sejak [bersumber dari Bank Jawaban].», at «tidak»",
        "words-unread «contoh»: «sejak bersumber dari Bank» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan apabila tidak] sejak [bersumber dari Bank Jawaban].», at «sejak bersumber dari Bank»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila kesengajaan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bank.ada`,
      [
        "fact «bank.ada»: fakta `bank.ada` tidak disebut di tempatnya (Bunyi: «bersumber dari Bank Jawaban»). «[Admin dilarang menerbitkan Tanggapan] apabila kesengajaan.»",
        "condition-unread «contoh»: yang dibuka «apabila» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] apabila kesengajaan.», at «apabila»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bank.ada`,
      [
        "fact «bank.ada»: fakta `bank.ada` tidak disebut di tempatnya (Bunyi: «bersumber dari Bank Jawaban»). «[Admin dilarang menerbitkan Tanggapan].»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila kesengajaan dan tidak bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: kesalahan.sengaja dan bukan bank.ada`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila kesengajaan atau bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: kesalahan.sengaja dan bank.ada`,
      [
        "connector «kesalahan.sengaja dan bank.ada»: aturan memakai «dan», naskah «atau». «[Admin dilarang menerbitkan Tanggapan] apabila [kesengajaan] atau [bersumber dari Bank Jawaban].»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila kesengajaan dan bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: kesalahan.sengaja atau bank.ada`,
      [
        "connector «kesalahan.sengaja atau bank.ada»: aturan memakai «atau», naskah «dan». «[Admin dilarang menerbitkan Tanggapan] apabila [kesengajaan] dan [bersumber dari Bank Jawaban].»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila kesengajaan, bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: kesalahan.sengaja atau bank.ada`,
      [
        "connector «kesalahan.sengaja atau bank.ada»: aturan memakai «atau», naskah «-». «[Admin dilarang menerbitkan Tanggapan] apabila [kesengajaan], [bersumber dari Bank Jawaban].»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila kesengajaan, bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: kesalahan.sengaja dan bank.ada`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila kesengajaan, bersumber dari Bank Jawaban, atau prosedur telah diikuti.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: kesalahan.sengaja atau bank.ada atau kesalahan.prosedur`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila kesengajaan dan/atau bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: kesalahan.sengaja atau bank.ada`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila tidak kesengajaan dan tidak bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bukan (kesalahan.sengaja atau bank.ada)`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila tidak kesengajaan atau tidak bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bukan (kesalahan.sengaja atau bank.ada)`,
      [
        "connector «bukan (kesalahan.sengaja atau bank.ada)»: aturan memakai «dan», naskah «atau». «[Admin dilarang menerbitkan Tanggapan] apabila [tidak kesengajaan] atau [tidak bersumber dari Bank Jawaban].»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("the exception", () => {
  it.each([
    [
      "Admin dilarang menerbitkan Tanggapan kecuali bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
kecuali: bank.ada`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan kecuali bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bank.ada`,
      [
        "fact «bank.ada»: fakta `bank.ada` tidak disebut di tempatnya (Bunyi: «bersumber dari Bank Jawaban»). «[Admin dilarang menerbitkan Tanggapan] kecuali bersumber dari Bank Jawaban.»",
        "condition-unread «contoh»: yang dibuka «kecuali» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] kecuali bersumber dari Bank Jawaban.», at «kecuali»",
        "words-unread «contoh»: «bersumber dari Bank Jawaban» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan kecuali] bersumber dari Bank Jawaban.», at «bersumber dari Bank Jawaban»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
kecuali: bank.ada`,
      [
        "fact «bank.ada»: fakta `bank.ada` tidak disebut di tempatnya (Bunyi: «bersumber dari Bank Jawaban»). «[Admin dilarang menerbitkan Tanggapan] apabila bersumber dari Bank Jawaban.»",
        "condition-unread «contoh»: yang dibuka «apabila» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] apabila bersumber dari Bank Jawaban.», at «apabila»",
        "words-unread «contoh»: «bersumber dari Bank Jawaban» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan apabila] bersumber dari Bank Jawaban.», at «bersumber dari Bank Jawaban»",
      ],
    ],
    [
      "Kecuali bersumber dari Bank Jawaban, Admin dilarang menerbitkan Tanggapan apabila kesengajaan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
kecuali: bank.ada
bila: kesalahan.sengaja`,
      [],
    ],
    [
      "Kecuali bersumber dari Bank Jawaban, Admin dilarang menerbitkan Tanggapan apabila kesengajaan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bank.ada
kecuali: kesalahan.sengaja`,
      [
        "fact «bank.ada»: fakta `bank.ada` tidak disebut di tempatnya (Bunyi: «bersumber dari Bank Jawaban»). «Kecuali bersumber dari Bank Jawaban, [Admin dilarang menerbitkan Tanggapan] apabila kesengajaan.»",
        "fact «kesalahan.sengaja»: fakta `kesalahan.sengaja` tidak disebut di tempatnya (Bunyi: «kesengajaan»). «Kecuali bersumber dari Bank Jawaban, [Admin dilarang menerbitkan Tanggapan] apabila kesengajaan.»",
        "condition-unread «contoh»: yang dibuka «Kecuali» tidak dibaca aturan mana pun. «Kecuali bersumber dari Bank Jawaban, [Admin dilarang menerbitkan Tanggapan] apabila kesengajaan.», at «Kecuali»",
        "condition-unread «contoh»: yang dibuka «apabila» tidak dibaca aturan mana pun. «[Kecuali] bersumber dari Bank Jawaban, [Admin dilarang menerbitkan Tanggapan] apabila kesengajaan.», at «apabila»",
        "words-unread «contoh»: «bersumber dari Bank Jawaban» tidak dibaca aturan mana pun. «[Kecuali] bersumber dari Bank Jawaban, [Admin dilarang menerbitkan Tanggapan apabila] kesengajaan.», at «bersumber dari Bank Jawaban»",
      ],
    ],
    [
      "Admin, kecuali yang bersumber dari Bank Jawaban, yang tidak ditetapkan sebagai Admin dilarang menerbitkan Tanggapan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
kecuali: bank.ada
bila: bukan admin.sah`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan kecuali bersumber dari Bank Jawaban; kesengajaan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
kecuali: bank.ada
bila: kesalahan.sengaja`,
      [],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("events and moments", () => {
  it.each([
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik terdeteksi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: sudah isu.terdeteksi`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik belum terdeteksi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: belum isu.terdeteksi`,
      [
        "fact «belum isu.terdeteksi»: fakta `isu.terdeteksi` tidak disebut di tempatnya (Bunyi: «Isu Publik terdeteksi»). «[Admin dilarang menerbitkan Tanggapan] apabila Isu Publik belum terdeteksi.»",
        "condition-unread «contoh»: yang dibuka «apabila» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] apabila Isu Publik belum terdeteksi.», at «apabila»",
        "negation-unread «contoh»: «belum» diingkari dalam naskah, tidak dalam aturan. «[Admin dilarang menerbitkan Tanggapan apabila] Isu Publik belum terdeteksi.», at «belum»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila belum Isu Publik terdeteksi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: belum isu.terdeteksi`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila belum Isu Publik terdeteksi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: sudah isu.terdeteksi`,
      [
        "negation-unread «sudah isu.terdeteksi»: «isu.terdeteksi» diingkari dalam naskah, tidak dalam aturan. «[Admin dilarang menerbitkan Tanggapan] apabila [belum Isu Publik terdeteksi].»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik terdeteksi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: diketahui isu.terdeteksi`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila jawaban disampaikan paling lambat 2 (dua) jam sejak Isu Publik terdeteksi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.dijawab paling lambat 2 jam sejak isu.terdeteksi`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila jawaban disampaikan paling lambat 2 (dua) jam terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.dijawab paling lambat 2 jam sejak isu.terdeteksi`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila jawaban disampaikan paling lambat 2 (dua) jam sebelum Isu Publik terdeteksi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.dijawab paling lambat 2 jam sejak isu.terdeteksi`,
      [
        "event «isu.dijawab paling lambat 2 jam sejak isu.terdeteksi»: tidak ada «sejak Isu Publik terdeteksi». «[Admin dilarang menerbitkan Tanggapan] apabila [jawaban disampaikan paling lambat 2 jam] sebelum Isu Publik terdeteksi.»",
        "condition-unread «contoh»: yang dibuka «sebelum» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan apabila jawaban disampaikan paling lambat 2 jam] sebelum Isu Publik terdeteksi.», at «sebelum»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila jawaban disampaikan paling lambat 2 (dua) jam sebelum Isu Publik terdeteksi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.dijawab paling lambat 2 jam sebelum isu.terdeteksi`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila jawaban disampaikan paling lambat 3 (tiga) jam sejak Isu Publik terdeteksi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.dijawab paling lambat 2 jam sejak isu.terdeteksi`,
      [
        "number «isu.dijawab paling lambat 2 jam sejak isu.terdeteksi»: tidak ada «2 jam». «[Admin dilarang menerbitkan Tanggapan] apabila [jawaban disampaikan] paling lambat 3 jam sejak Isu Publik terdeteksi.»",
        "number-unread «contoh»: «3 jam» tidak dipakai oleh kunci mana pun. «[Admin dilarang menerbitkan Tanggapan] apabila [jawaban disampaikan] paling lambat 3 jam [sejak Isu Publik terdeteksi].», at «3 (tiga) jam»",
        "bound-word «contoh»: batasnya tidak tertulis «paling lambat». «[Admin dilarang menerbitkan Tanggapan apabila jawaban disampaikan] paling lambat [3 jam sejak Isu Publik terdeteksi].», at «paling lambat»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila jawaban disampaikan paling cepat 2 (dua) jam sejak Isu Publik terdeteksi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.dijawab paling lambat 2 jam sejak isu.terdeteksi`,
      [
        "bound-word «isu.dijawab paling lambat 2 jam sejak isu.terdeteksi»: batasnya tidak tertulis «paling lambat 2 jam». «[Admin dilarang menerbitkan Tanggapan] apabila [jawaban disampaikan] paling cepat [2 jam] sejak Isu Publik terdeteksi.»",
        "bound-word «contoh»: batasnya tidak tertulis «paling cepat». «[Admin dilarang menerbitkan Tanggapan apabila jawaban disampaikan] paling cepat [2 jam sejak Isu Publik terdeteksi].», at «paling cepat»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila jawaban disampaikan paling cepat 2 (dua) jam setelah Isu Publik terdeteksi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.dijawab paling cepat 2 jam sejak isu.terdeteksi`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila jawaban disampaikan 2 (dua) jam sejak Isu Publik terdeteksi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.dijawab paling lambat 2 jam sejak isu.terdeteksi`,
      [
        "bound-word «isu.dijawab paling lambat 2 jam sejak isu.terdeteksi»: batasnya tidak tertulis «paling lambat 2 jam». «[Admin dilarang menerbitkan Tanggapan] apabila [jawaban disampaikan 2 jam] sejak Isu Publik terdeteksi.»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila jawaban disampaikan sebelum Isu Publik terdeteksi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.dijawab sebelum isu.terdeteksi`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila jawaban disampaikan sesudah Isu Publik terdeteksi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.dijawab sesudah isu.terdeteksi`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila jawaban disampaikan setelah tanggal Isu Publik terdeteksi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.dijawab sesudah isu.terdeteksi`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila jawaban disampaikan sesudah Isu Publik terdeteksi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.dijawab sebelum isu.terdeteksi`,
      [
        "event «isu.dijawab sebelum isu.terdeteksi»: tidak ada «sebelum Isu Publik terdeteksi». «[Admin dilarang menerbitkan Tanggapan] apabila [jawaban disampaikan] sesudah Isu Publik terdeteksi.»",
        "condition-unread «contoh»: yang dibuka «sesudah» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan apabila jawaban disampaikan] sesudah Isu Publik terdeteksi.», at «sesudah»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila jawaban disampaikan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.dijawab sebelum sekarang`,
      [],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("choices", () => {
  it.each([
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik berada pada tingkat krisis.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat = krisis`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik berada pada tingkat krisis.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat = serius`,
      [
        "choice «isu.tingkat = serius»: kata «serius» untuk `isu.tingkat` tidak ada. «[Admin dilarang menerbitkan Tanggapan] apabila Isu Publik berada pada [tingkat] krisis.»",
        "words-unread «contoh»: «tingkat krisis» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan apabila] Isu Publik berada pada [tingkat] krisis.», at «tingkat krisis»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik berada pada tingkat krisis.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat != krisis`,
      [
        "negation-missing «isu.tingkat != krisis»: `isu.tingkat` diingkari dalam aturan, tidak dalam naskah. «[Admin dilarang menerbitkan Tanggapan] apabila Isu Publik berada pada [tingkat krisis].»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik tidak berada pada tingkat krisis.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat != krisis`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik tidak berada pada tingkat krisis.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat = krisis`,
      [
        "negation-unread «isu.tingkat = krisis»: «isu.tingkat» diingkari dalam naskah, tidak dalam aturan. «[Admin dilarang menerbitkan Tanggapan] apabila Isu Publik [tidak] berada pada [tingkat krisis].»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik bukan tingkat serius dan krisis.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bukan isu.tingkat dalam {serius, krisis}`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik pada tingkat serius atau krisis.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat dalam {serius, krisis}`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik pada tingkat serius dan krisis.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat dalam {serius, krisis}`,
      [
        "connector «isu.tingkat dalam {serius, krisis}»: aturan memakai «atau», naskah «dan». «[Admin dilarang menerbitkan Tanggapan] apabila Isu Publik pada [tingkat serius] dan [krisis].»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik pada tingkat serius atau krisis.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat > rutin`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik pada tingkat rutin atau serius.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat < krisis`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik pada tingkat rutin atau serius.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat <= serius`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik pada tingkat rutin atau serius.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat < serius`,
      [
        "connector-unread «contoh»: «atau serius .» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan apabila] Isu Publik pada [tingkat rutin] atau serius.», at «atau serius.»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik pada tingkat serius atau krisis.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat > serius`,
      [
        "words-unread «contoh»: «tingkat serius» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan apabila] Isu Publik pada [tingkat] serius atau [krisis].», at «tingkat serius»",
        "connector-unread «contoh»: «atau krisis .» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan apabila] Isu Publik pada [tingkat serius] atau [krisis].», at «atau krisis.»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik pada tingkat serius atau lebih tinggi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat >= serius`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik pada tingkat serius ke atas.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat >= serius`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik pada tingkat serius atau lebih.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat >= serius`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik pada tingkat serius atau lebih tinggi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat > serius`,
      [
        "choice «isu.tingkat > serius»: kata «krisis» untuk `isu.tingkat` tidak ada. «[Admin dilarang menerbitkan Tanggapan] apabila Isu Publik pada [tingkat] serius atau lebih tinggi.»",
        "words-unread «contoh»: «tingkat serius» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan apabila] Isu Publik pada [tingkat] serius atau lebih tinggi.», at «tingkat serius»",
        "connector-unread «contoh»: «atau lebih tinggi» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan apabila] Isu Publik pada [tingkat serius] atau lebih tinggi.», at «atau lebih tinggi»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik di atas tingkat rutin.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat > rutin`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik lebih tinggi dari tingkat rutin.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat > rutin`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik melebihi tingkat rutin.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat > rutin`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila tingkat Isu Publik di atas rutin.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat > rutin`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik di atas tingkat rutin.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat >= rutin`,
      [
        "choice «isu.tingkat >= rutin»: kata «serius» untuk `isu.tingkat` tidak ada. «[Admin dilarang menerbitkan Tanggapan] apabila Isu Publik di atas [tingkat rutin].»",
        "choice «isu.tingkat >= rutin»: kata «krisis» untuk `isu.tingkat` tidak ada. «[Admin dilarang menerbitkan Tanggapan] apabila Isu Publik di atas [tingkat rutin].»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik di bawah tingkat krisis.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat < krisis`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik lebih rendah dari tingkat krisis.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat < krisis`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik pada tingkat serius atau lebih rendah.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat <= serius`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik pada tingkat serius ke bawah.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat <= serius`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik pada tingkat serius atau kurang.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat <= serius`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik pada tingkat satu dua tiga empat lima enam tujuh krisis.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat = krisis`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik pada tingkat satu dua tiga empat lima enam tujuh delapan sembilan krisis.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat = krisis`,
      [
        "choice «isu.tingkat = krisis»: kata «krisis» untuk `isu.tingkat` tidak ada. «[Admin dilarang menerbitkan Tanggapan] apabila Isu Publik pada [tingkat] satu dua tiga empat lima enam tujuh delapan sembilan krisis.»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik krisis.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat = krisis`,
      [
        "fact «isu.tingkat = krisis»: fakta `isu.tingkat` tidak disebut di tempatnya (Bunyi: «tingkat»). «[Admin dilarang menerbitkan Tanggapan] apabila Isu Publik krisis.»",
        "condition-unread «contoh»: yang dibuka «apabila» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] apabila Isu Publik krisis.», at «apabila»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("numbers", () => {
  it.each([
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat lebih dari 2 (dua) laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan > 2`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat melebihi 2 (dua) laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan > 2`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat di atas 2 (dua) laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan > 2`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat kurang dari 2 (dua) laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan < 2`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat di bawah 2 (dua) laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan < 2`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat paling sedikit 2 (dua) laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan >= 2`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat paling rendah 2 (dua) laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan >= 2`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat paling kurang 2 (dua) laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan >= 2`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat sekurang-kurangnya 2 (dua) laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan >= 2`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat paling banyak 2 (dua) laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan <= 2`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat paling tinggi 2 (dua) laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan <= 2`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat sebanyak-banyaknya 2 (dua) laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan <= 2`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat laporan serupa sebanyak 2 (dua) laporan atau lebih.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan >= 2`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat 2 (dua) laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan = 2`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat 2 (dua) laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan >= 2`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat 2 (dua) laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan > 2`,
      [
        "comparison «isu.laporan > 2»: aturan memakai `>`, kata naskah berarti `=`. «[Admin dilarang menerbitkan Tanggapan] apabila terdapat [2 laporan serupa].»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat lebih dari 2 (dua) laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan >= 2`,
      [
        "comparison «isu.laporan >= 2»: aturan memakai `>=`, kata naskah berarti `>`. «[Admin dilarang menerbitkan Tanggapan] apabila terdapat [lebih dari 2 laporan serupa].»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat lebih dari 2 (dua) laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan > 3`,
      [
        "number «isu.laporan > 3»: tidak ada «3 laporan». Yang tertulis: «2». «[Admin dilarang menerbitkan Tanggapan] apabila terdapat lebih dari 2 [laporan serupa].»",
        "number-unread «contoh»: «2» tidak dipakai oleh kunci mana pun. «[Admin dilarang menerbitkan Tanggapan] apabila terdapat lebih dari 2 [laporan serupa].», at «2»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila laporan serupa satu dua tiga empat lima enam tujuh delapan 2 (dua) laporan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan = 2`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila laporan serupa satu dua tiga empat lima enam tujuh delapan sembilan 2 (dua) laporan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan = 2`,
      [
        "number «isu.laporan = 2»: tidak ada «2 laporan». «[Admin dilarang menerbitkan Tanggapan] apabila [laporan serupa] satu dua tiga empat lima enam tujuh delapan sembilan 2 laporan.»",
        "number-unread «contoh»: «2» tidak dipakai oleh kunci mana pun. «[Admin dilarang menerbitkan Tanggapan] apabila [laporan serupa] satu dua tiga empat lima enam tujuh delapan sembilan 2 laporan.», at «2»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila tidak dijawab lebih dari 3 (tiga) hari.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.lama > 3 hari`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila tidak dijawab paling singkat 3 (tiga) hari.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.lama >= 3 hari`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila tidak dijawab paling lama 3 (tiga) hari.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.lama <= 3 hari`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila tidak dijawab 3 (tiga) hari atau kurang.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.lama <= 3 hari`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila tidak dijawab lebih dari 3 (tiga) jam.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.lama > 3 hari`,
      [
        "number «isu.lama > 3 hari»: tidak ada «3 hari». Yang tertulis: «3 jam». «[Admin dilarang menerbitkan Tanggapan] apabila [tidak dijawab] lebih dari 3 jam.»",
        "number-unread «contoh»: «3 jam» tidak dipakai oleh kunci mana pun. «[Admin dilarang menerbitkan Tanggapan] apabila [tidak dijawab] lebih dari 3 jam.», at «3 (tiga) jam»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("elements of a list", () => {
  it.each([
    [
      `Kekeliruan merupakan Kesalahan Teknis apabila:

a. tanpa kesengajaan; dan

b. prosedur telah diikuti.`,
      `menentukan: kesalahan.teknis
unsur: { a: bukan kesalahan.sengaja, b: kesalahan.prosedur }`,
      [],
    ],
    [
      `Kekeliruan merupakan Kesalahan Teknis apabila:

a. tanpa kesengajaan; dan

b. prosedur telah diikuti.`,
      `menentukan: kesalahan.teknis
unsur: { a: kesalahan.prosedur, b: bukan kesalahan.sengaja }`,
      [
        "fact «kesalahan.prosedur»: fakta `kesalahan.prosedur` tidak disebut di tempatnya (Bunyi: «prosedur telah diikuti»). «Kekeliruan [merupakan Kesalahan Teknis] apabila: tanpa kesengajaan; dan», at «Kekeliruan merupakan Kesalahan Teknis apabila: a. tanpa kesengajaan; dan»",
        "fact «bukan kesalahan.sengaja»: fakta `kesalahan.sengaja` tidak disebut di tempatnya (Bunyi: «kesengajaan»). «Kekeliruan [merupakan Kesalahan Teknis] apabila: prosedur telah diikuti.»",
        "condition-unread «contoh»: yang dibuka «apabila» tidak dibaca aturan mana pun. «Kekeliruan [merupakan Kesalahan Teknis] apabila: tanpa kesengajaan; [dan] prosedur telah diikuti.», at «apabila»",
        "negation-unread «contoh»: «tanpa» diingkari dalam naskah, tidak dalam aturan. «Kekeliruan [merupakan Kesalahan Teknis apabila]: tanpa kesengajaan; [dan] prosedur telah diikuti.», at «tanpa»",
        "words-unread «contoh»: «prosedur telah diikuti» tidak dibaca aturan mana pun. «Kekeliruan [merupakan Kesalahan Teknis apabila]: [tanpa] kesengajaan; [dan] prosedur telah diikuti.», at «prosedur telah diikuti»",
      ],
    ],
    [
      `Kekeliruan merupakan Kesalahan Teknis apabila:

a. tanpa kesengajaan; atau

b. prosedur telah diikuti.`,
      `menentukan: kesalahan.teknis
unsur: { a: bukan kesalahan.sengaja, b: kesalahan.prosedur }`,
      [
        "connector «{ a: bukan kesalahan.sengaja, b: kesalahan.prosedur }»: aturan memakai «dan», naskah «atau». «Kekeliruan [merupakan Kesalahan Teknis] apabila: [tanpa kesengajaan]; [atau prosedur telah diikuti].», at «atau»",
      ],
    ],
    [
      `Kekeliruan merupakan Kesalahan Teknis apabila:

a. tanpa kesengajaan; dan

b. prosedur telah diikuti.`,
      `menentukan: kesalahan.teknis
unsur: { a: bukan kesalahan.sengaja }`,
      [
        "item-unread «{ a: bukan kesalahan.sengaja }»: butir b tidak dibaca aturan mana pun. «Kekeliruan [merupakan Kesalahan Teknis] apabila: prosedur telah diikuti.», at «b.»",
        "words-unread «contoh»: «prosedur telah diikuti» tidak dibaca aturan mana pun. «Kekeliruan [merupakan Kesalahan Teknis apabila]: [tanpa kesengajaan]; [dan] prosedur telah diikuti.», at «prosedur telah diikuti»",
      ],
    ],
    [
      `Admin dikenai sanksi administratif berupa:

a. pembinaan; dan/atau

b. teguran tertulis.`,
      `pelaku: admin
dikenai: sanksi administratif
unsur: { a: pembinaan, b: teguran }`,
      [],
    ],
    [
      `Admin dikenai sanksi administratif berupa:

a. pembinaan; dan/atau

b. teguran tertulis.`,
      `pelaku: admin
dikenai: sanksi administratif
unsur: { a: teguran, b: pembinaan }`,
      [
        "act «teguran»: «teguran» tidak ditemukan sesudah kata modalitasnya. «[Admin dikenai sanksi administratif] berupa: pembinaan; dan/atau», at «Admin dikenai sanksi administratif berupa: a. pembinaan; dan/atau»",
        "act «pembinaan»: «pembinaan» tidak ditemukan sesudah kata modalitasnya. «[Admin dikenai sanksi administratif] berupa: teguran tertulis.»",
        "item-unread «contoh»: butir a. tidak dibaca aturan mana pun. «[Admin dikenai sanksi administratif] berupa: pembinaan; [dan/atau] teguran tertulis.», at «a.»",
        "item-unread «contoh»: butir b. tidak dibaca aturan mana pun. «[Admin dikenai sanksi administratif] berupa: pembinaan; [dan/atau] teguran tertulis.», at «b.»",
      ],
    ],
    [
      `Admin dikenai sanksi administratif berupa:

a. pembinaan; atau

b. teguran tertulis.`,
      `pelaku: admin
dikenai: sanksi administratif
unsur: { a: pembinaan, b: teguran }`,
      [
        "connector «{ a: pembinaan, b: teguran }»: aturan memakai «dan/atau», naskah «atau». «[Admin dikenai sanksi administratif] berupa: [pembinaan]; [atau teguran tertulis].», at «atau»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("what no rule reads", () => {
  it.each([
    [
      "Admin dilarang menerbitkan Tanggapan apabila kesengajaan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan`,
      [
        "condition-unread «contoh»: yang dibuka «apabila» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] apabila kesengajaan.», at «apabila»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan jika kesengajaan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan`,
      [
        "condition-unread «contoh»: yang dibuka «jika» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] jika kesengajaan.», at «jika»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan dalam hal kesengajaan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: kesalahan.sengaja`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan dalam hal kesengajaan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan`,
      [
        "condition-unread «contoh»: yang dibuka «dalam hal» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] dalam hal kesengajaan.», at «dalam hal»",
      ],
    ],
    [
      "Dalam hal kesengajaan, Admin dilarang menerbitkan Tanggapan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: kesalahan.sengaja`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan, hanya kesengajaan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan`,
      [
        "condition-unread «contoh»: yang dibuka «hanya» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan], hanya kesengajaan.», at «hanya»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan yang bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan`,
      [
        "condition-unread «contoh»: yang dibuka «yang bersumber dari» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] yang bersumber dari Bank Jawaban.», at «yang bersumber dari»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan yang bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bank.ada`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan yang satu dua tiga empat lima enam tujuh bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bank.ada`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan yang satu dua tiga empat lima enam tujuh delapan bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bank.ada`,
      [
        "condition-unread «contoh»: yang dibuka «yang satu dua» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] yang satu dua tiga empat lima enam tujuh delapan [bersumber dari Bank Jawaban].», at «yang satu dua»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan dari warga yang baik.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan dari semua warga kota yang tidak baik, dan kesengajaan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan`,
      [
        "condition-unread «contoh»: yang dibuka «yang tidak baik» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] dari semua warga kota yang tidak baik, dan kesengajaan.», at «yang tidak baik»",
        "connector-unread «contoh»: «dan kesengajaan .» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] dari semua warga kota [yang tidak baik], dan kesengajaan.», at «dan kesengajaan.»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan yang bersumber dari Bank Jawaban atau yang kesengajaan.",
      `- id: satu
  pelaku: admin
  dilarang: menerbitkan Tanggapan
  bila: bank.ada
- id: dua
  pelaku: admin
  dilarang: menerbitkan Tanggapan
  bila: kesalahan.sengaja`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan tingkat krisis.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan`,
      [
        "words-unread «contoh»: «tingkat krisis» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] tingkat krisis.», at «tingkat krisis»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan 2 (dua) kali.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan`,
      [
        "number-unread «contoh»: «2» tidak dipakai oleh kunci mana pun. «[Admin dilarang menerbitkan Tanggapan] 2 kali.», at «2»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan secara terbuka dan lisan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan`,
      [
        "words-unread «contoh»: «secara terbuka» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] secara terbuka dan lisan.», at «secara terbuka»",
        "connector-unread «contoh»: «dan lisan .» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan secara terbuka] dan lisan.», at «dan lisan.»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan secara lisan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] secara lisan.», at «secara lisan»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan secara cepat.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan dengan surat biasa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan`,
      [
        "words-unread «contoh»: «dengan surat biasa» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] dengan surat biasa.», at «dengan surat biasa»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan tanpa hadir.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan`,
      [
        "negation-unread «contoh»: «tanpa» diingkari dalam naskah, tidak dalam aturan. «[Admin dilarang menerbitkan Tanggapan] tanpa hadir.», at «tanpa»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan kepada Sekretaris Daerah.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan`,
      [
        "counterparty «contoh»: pihak «Sekretaris Daerah» tidak sama dalam aturan dan naskah. «[Admin dilarang menerbitkan Tanggapan] kepada Sekretaris Daerah.», at «Sekretaris Daerah»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila kesengajaan dan 2 (dua) kali.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
penilaian: manusia
alasan: Dinilai manusia.`,
      [
        "number-unread «contoh»: «2» tidak dipakai oleh kunci mana pun. «[Admin dilarang menerbitkan Tanggapan] apabila kesengajaan dan 2 kali.», at «2»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila kesengajaan dan dapat hadir.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
penilaian: manusia
alasan: Dinilai manusia.`,
      [
        "modality-unread «contoh»: «dapat» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] apabila kesengajaan dan dapat hadir.», at «dapat»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("how far a condition reaches, and what joins its parts", () => {
  it.each([
    [
      "Admin dilarang menerbitkan Tanggapan secara lisan apabila Isu Publik di atas tingkat rutin.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat > rutin`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] secara lisan apabila Isu Publik [di atas tingkat rutin].», at «secara lisan»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan secara lisan apabila tingkat Isu Publik lebih tinggi dari rutin.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat > rutin`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] secara lisan apabila [tingkat] Isu Publik [lebih tinggi dari rutin].», at «secara lisan»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan secara lisan apabila Isu Publik pada tingkat serius atau lebih tinggi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat >= serius`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] secara lisan apabila Isu Publik pada [tingkat serius atau lebih tinggi].», at «secara lisan»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan secara lisan apabila Isu Publik pada tingkat serius ke bawah.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat <= serius`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] secara lisan apabila Isu Publik pada [tingkat serius ke bawah].», at «secara lisan»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila tidak pada tingkat krisis tetapi pada tingkat krisis.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat = krisis`,
      [
        "negation-unread «contoh»: «tidak» diingkari dalam naskah, tidak dalam aturan. «[Admin dilarang menerbitkan Tanggapan apabila] tidak pada tingkat krisis tetapi pada [tingkat krisis].», at «tidak»",
        "words-unread «contoh»: «tingkat krisis» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan apabila tidak] pada tingkat krisis tetapi pada [tingkat krisis].», at «tingkat krisis»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila pada tingkat krisis tetapi tidak pada tingkat krisis.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat != krisis`,
      [
        "words-unread «contoh»: «tingkat krisis» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan apabila] pada tingkat krisis tetapi [tidak] pada [tingkat krisis].», at «tingkat krisis»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila pada tingkat yang sangat mendesak bagi seluruh masyarakat di daerah ini serta tingkat serius.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat dalam {serius, krisis}`,
      [
        "choice «isu.tingkat dalam {serius, krisis}»: kata «krisis» untuk `isu.tingkat` tidak ada. «[Admin dilarang menerbitkan Tanggapan] apabila pada tingkat yang sangat mendesak bagi seluruh masyarakat di daerah ini serta [tingkat serius].»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila tidak pada tingkat serius.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat = krisis`,
      [
        "choice «isu.tingkat = krisis»: kata «krisis» untuk `isu.tingkat` tidak ada. «[Admin dilarang menerbitkan Tanggapan] apabila [tidak] pada [tingkat] serius.»",
        "words-unread «contoh»: «tingkat serius» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan apabila tidak] pada [tingkat] serius.», at «tingkat serius»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila pada tingkat serius dan rutin.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat dalam {serius, rutin, krisis}`,
      [
        "choice «isu.tingkat dalam {serius, rutin, krisis}»: kata «krisis» untuk `isu.tingkat` tidak ada. «[Admin dilarang menerbitkan Tanggapan] apabila pada [tingkat serius] dan [rutin].»",
        "connector-unread «contoh»: «dan rutin .» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan apabila] pada [tingkat serius] dan [rutin].», at «dan rutin.»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila jenisnya aduan ringan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.jenis = aduan_pelayanan`,
      [
        "fact «isu.jenis = aduan_pelayanan»: fakta `isu.jenis` tidak disebut di tempatnya (Bunyi: «aduan pelayanan», «kritik pedas»). «[Admin dilarang menerbitkan Tanggapan] apabila jenisnya aduan ringan.»",
        "condition-unread «contoh»: yang dibuka «apabila» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] apabila jenisnya aduan ringan.», at «apabila»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila bersumber dari Bank Jawaban atau kesengajaan pada tingkat krisis.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: (kesalahan.sengaja dan isu.tingkat = krisis) atau bank.ada`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila kesengajaan pada tingkat krisis dan bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: (isu.tingkat = krisis dan kesalahan.sengaja) atau bank.ada`,
      [
        "connector «(isu.tingkat = krisis dan kesalahan.sengaja) atau bank.ada»: aturan memakai «atau», naskah «dan». «[Admin dilarang menerbitkan Tanggapan] apabila [kesengajaan] pada [tingkat krisis] dan [bersumber dari Bank Jawaban].»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila kesengajaan serta bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: kesalahan.sengaja dan bank.ada`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan secara lisan apabila kesengajaan dan prosedur telah diikuti.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: kesalahan.sengaja dan kesalahan.prosedur`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] secara lisan apabila [kesengajaan dan prosedur telah diikuti].», at «secara lisan»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila laporan serupa 5 (lima) kali satu dua tiga empat lima enam tujuh 2 (dua) laporan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan = 2`,
      [
        "number «isu.laporan = 2»: tidak ada «2 laporan». Yang tertulis: «5». «[Admin dilarang menerbitkan Tanggapan] apabila [laporan serupa] 5 kali satu dua tiga empat lima enam tujuh 2 laporan.»",
        "number-unread «contoh»: «5» tidak dipakai oleh kunci mana pun. «[Admin dilarang menerbitkan Tanggapan] apabila [laporan serupa] 5 kali satu dua tiga empat lima enam tujuh 2 laporan.», at «5»",
        "number-unread «contoh»: «2» tidak dipakai oleh kunci mana pun. «[Admin dilarang menerbitkan Tanggapan] apabila [laporan serupa 5] kali satu dua tiga empat lima enam tujuh 2 laporan.», at «2»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila 2 (dua) laporan satu dua tiga empat lima enam tujuh laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan = 2`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila 2 (dua) laporan satu dua tiga empat lima enam tujuh delapan laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan = 2`,
      [
        "number «isu.laporan = 2»: tidak ada «2 laporan». «[Admin dilarang menerbitkan Tanggapan] apabila 2 laporan satu dua tiga empat lima enam tujuh delapan [laporan serupa].»",
        "number-unread «contoh»: «2» tidak dipakai oleh kunci mana pun. «[Admin dilarang menerbitkan Tanggapan] apabila 2 laporan satu dua tiga empat lima enam tujuh delapan [laporan serupa].», at «2»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat 2 (dua) keluhan serta laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan = 2`,
      [
        "number «isu.laporan = 2»: tidak ada «2 laporan». Yang tertulis: «2». «[Admin dilarang menerbitkan Tanggapan] apabila terdapat 2 keluhan serta [laporan serupa].»",
        "number-unread «contoh»: «2» tidak dipakai oleh kunci mana pun. «[Admin dilarang menerbitkan Tanggapan] apabila terdapat 2 keluhan serta [laporan serupa].», at «2»",
        "connector-unread «contoh»: «serta laporan serupa» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan apabila] terdapat [2] keluhan serta [laporan serupa].», at «serta laporan serupa»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat 2 x 24 laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan = 24`,
      [
        "number «isu.laporan = 24»: tidak ada «24 laporan». Yang tertulis: «2 x 24». «[Admin dilarang menerbitkan Tanggapan] apabila terdapat 2 x 24 [laporan serupa].»",
        "number-unread «contoh»: «2 x 24» tidak dipakai oleh kunci mana pun. «[Admin dilarang menerbitkan Tanggapan] apabila terdapat 2 x 24 [laporan serupa].», at «2 x 24»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan secara lisan apabila terdapat laporan serupa sebanyak 2 (dua) laporan atau kurang.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan <= 2`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] secara lisan apabila terdapat [laporan serupa] sebanyak [2] laporan [atau kurang].», at «secara lisan»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan secara lisan apabila tidak dijawab 3 (tiga) hari atau lebih.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.lama >= 3 hari`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] secara lisan apabila [tidak dijawab 3 hari atau lebih].», at «secara lisan»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat paling kurang 1.000 (seribu) laporan serupa.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.laporan >= 1.000`,
      [],
    ],
    [
      "Dalam 2 (dua) jam kerja, Admin dilarang menerbitkan Tanggapan apabila jawaban disampaikan paling lambat 2 (dua) jam terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.dijawab paling lambat 2 jam sejak isu.terdeteksi`,
      [
        "number-unread «contoh»: «2 jam kerja» tidak dipakai oleh kunci mana pun. «Dalam 2 jam kerja, [Admin dilarang menerbitkan Tanggapan] apabila [jawaban disampaikan paling lambat 2 jam terhitung sejak Isu Publik terdeteksi].», at «2 (dua) jam kerja»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan secara lisan apabila jawaban disampaikan terhitung sesudah Isu Publik terdeteksi.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.dijawab sesudah isu.terdeteksi`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] secara lisan apabila [jawaban disampaikan terhitung sesudah Isu Publik terdeteksi].», at «secara lisan»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan secara lisan apabila Isu Publik terdeteksi dalam 3 (tiga) bulan terakhir.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.terdeteksi dalam 3 bulan terakhir`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] secara lisan apabila [Isu Publik terdeteksi] dalam [3 bulan terakhir].», at «secara lisan»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan secara lisan apabila Isu Publik terdeteksi dalam jam kerja.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.terdeteksi dalam jam kerja`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] secara lisan apabila [Isu Publik terdeteksi] dalam [jam kerja].», at «secara lisan»",
      ],
    ],
    [
      `(1) Admin wajib menyampaikan tanda terima.

(2) PIC wajib menerbitkan Tanggapan apabila telah lama sekali oleh karena satu dan lain hal dilanggar ketentuan sebagaimana dimaksud pada ayat (1).`,
      `- id: satu
  pada: ayat (1)
  pelaku: admin
  wajib: menyampaikan tanda terima
- id: dua
  pada: ayat (2)
  pelaku: pic
  wajib: menerbitkan Tanggapan
  bila: dilanggar satu`,
      [
        "connector-unread «dua»: «dan lain hal» tidak dibaca aturan mana pun. «[PIC wajib menerbitkan Tanggapan apabila] telah lama sekali oleh karena satu dan lain hal [dilanggar] ketentuan [sebagaimana dimaksud pada ayat (1)].», at «dan lain hal»",
      ],
    ],
    [
      `(1) Admin wajib menyampaikan tanda terima.

(2) PIC wajib menerbitkan Tanggapan secara lisan apabila ketentuan sebagaimana dimaksud pada ayat (1) dilanggar atau kesengajaan.`,
      `- id: satu
  pada: ayat (1)
  pelaku: admin
  wajib: menyampaikan tanda terima
- id: dua
  pada: ayat (2)
  pelaku: pic
  wajib: menerbitkan Tanggapan
  bila: dilanggar satu atau kesalahan.sengaja`,
      [
        "words-unread «dua»: «secara lisan» tidak dibaca aturan mana pun. «[PIC wajib menerbitkan Tanggapan] secara lisan apabila ketentuan [sebagaimana dimaksud pada ayat (1) dilanggar atau kesengajaan].», at «secara lisan»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila jenisnya aduan pelayanan atau kritik pedas.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.jenis = aduan_pelayanan atau isu.jenis = kritik_pedas`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila pada tingkat serius atau krisis.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat = serius atau isu.tingkat = krisis`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila pada tingkat serius dan krisis.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat = serius atau isu.tingkat = krisis`,
      [
        "connector «isu.tingkat = serius atau isu.tingkat = krisis»: aturan memakai «atau», naskah «dan». «[Admin dilarang menerbitkan Tanggapan] apabila pada [tingkat serius] dan [krisis].»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila jenisnya aduan pelayanan dan kritik pedas.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.jenis dalam {aduan_pelayanan, kritik_pedas}`,
      [
        "connector «isu.jenis dalam {aduan_pelayanan, kritik_pedas}»: aturan memakai «atau», naskah «dan». «[Admin dilarang menerbitkan Tanggapan] apabila jenisnya [aduan pelayanan] dan [kritik pedas].»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila bersumber dari Bank Jawaban dan kesengajaan atau prosedur telah diikuti.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bank.ada dan (kesalahan.sengaja atau kesalahan.prosedur)`,
      [],
    ],
    [
      `Kekeliruan yang tanpa kesengajaan merupakan Kesalahan Teknis apabila:

a. jelas; dan

b. prosedur telah diikuti.`,
      `menentukan: kesalahan.teknis
unsur: { a: bukan kesalahan.sengaja, b: kesalahan.prosedur }`,
      [
        "fact «bukan kesalahan.sengaja»: fakta `kesalahan.sengaja` tidak disebut di tempatnya (Bunyi: «kesengajaan»). «Kekeliruan yang tanpa kesengajaan [merupakan Kesalahan Teknis] apabila: jelas; dan», at «Kekeliruan yang tanpa kesengajaan merupakan Kesalahan Teknis apabila: a. jelas; dan»",
        "condition-unread «contoh»: yang dibuka «yang tanpa kesengajaan» tidak dibaca aturan mana pun. «Kekeliruan yang tanpa kesengajaan [merupakan Kesalahan Teknis] apabila: jelas; [dan prosedur telah diikuti].», at «yang tanpa kesengajaan»",
        "condition-unread «contoh»: yang dibuka «apabila» tidak dibaca aturan mana pun. «Kekeliruan [yang tanpa kesengajaan merupakan Kesalahan Teknis] apabila: jelas; [dan prosedur telah diikuti].», at «apabila»",
        "item-unread «contoh»: butir a. tidak dibaca aturan mana pun. «Kekeliruan [yang tanpa kesengajaan merupakan Kesalahan Teknis apabila]: jelas; [dan prosedur telah diikuti].», at «a.»",
      ],
    ],
    [
      `Kekeliruan merupakan Kesalahan Teknis apabila:

a. jelas; dan

b. prosedur telah diikuti.

kecuali dengan kesengajaan.`,
      `menentukan: kesalahan.teknis
unsur: { a: bank.ada, b: kesalahan.prosedur }
kecuali: kesalahan.sengaja`,
      [
        "fact «bank.ada»: fakta `bank.ada` tidak disebut di tempatnya (Bunyi: «bersumber dari Bank Jawaban»). «Kekeliruan [merupakan Kesalahan Teknis] apabila: jelas; dan kecuali dengan [kesengajaan].»",
        "condition-unread «contoh»: yang dibuka «apabila» tidak dibaca aturan mana pun. «Kekeliruan [merupakan Kesalahan Teknis] apabila: jelas; [dan prosedur telah diikuti]. kecuali dengan [kesengajaan].», at «apabila»",
        "item-unread «contoh»: butir a. tidak dibaca aturan mana pun. «Kekeliruan [merupakan Kesalahan Teknis apabila]: jelas; [dan prosedur telah diikuti]. [kecuali] dengan [kesengajaan].», at «a.»",
      ],
    ],
    [
      `Admin dikenai sanksi administratif berupa teguran tertulis atau:

a. pembinaan; dan/atau

b. denda.`,
      `pelaku: admin
dikenai: sanksi administratif
unsur: { a: pembinaan, b: teguran }`,
      [
        "act «teguran»: «teguran» tidak ditemukan sesudah kata modalitasnya. «[Admin dikenai sanksi administratif] berupa teguran tertulis atau: denda.»",
        "connector-unread «contoh»: «atau : pembinaan» tidak dibaca aturan mana pun. «[Admin dikenai sanksi administratif] berupa teguran tertulis atau: [pembinaan]; [dan/atau] denda.», at «atau: a. pembinaan»",
        "item-unread «contoh»: butir b. tidak dibaca aturan mana pun. «[Admin dikenai sanksi administratif] berupa teguran tertulis [atau: pembinaan]; [dan/atau] denda.», at «b.»",
      ],
    ],
    [
      `(1) PIC wajib menyetujui Tanggapan.

(2) Admin wajib menerbitkan Konten berdasarkan ketentuan ayat (1).`,
      `- id: a
  pada: ayat (1)
  pelaku: pic
  wajib: menyetujui Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  wajib: menerbitkan Konten`,
      [
        "citation-unread «b»: rujukan «ayat ( 1 )» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Konten] berdasarkan ketentuan ayat (1).», at «ayat (1)»",
      ],
    ],
    [
      `(1) PIC wajib menyetujui Tanggapan.

(2) Admin wajib menerbitkan Konten sesuai yang telah ditetapkan dalam ayat (1).`,
      `- id: a
  pada: ayat (1)
  pelaku: pic
  wajib: menyetujui Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  wajib: menerbitkan Konten`,
      [
        "condition-unread «b»: yang dibuka «yang telah ditetapkan» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Konten] sesuai yang telah ditetapkan dalam ayat (1).», at «yang telah ditetapkan»",
        "citation-unread «b»: rujukan «ayat ( 1 )» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Konten] sesuai [yang telah ditetapkan] dalam ayat (1).», at «ayat (1)»",
      ],
    ],
    [
      `(1) PIC wajib menyetujui Tanggapan.

(2) Admin wajib menerbitkan Konten sebagaimana bunyi dari Pasal 1 ayat (1).`,
      `- id: a
  pada: ayat (1)
  pelaku: pic
  wajib: menyetujui Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  wajib: menerbitkan Konten`,
      [
        "citation-unread «b»: rujukan «Pasal 1 ayat ( 1 )» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Konten] sebagaimana bunyi dari Pasal 1 ayat (1).», at «Pasal 1 ayat (1)»",
      ],
    ],
    [
      `(1) PIC wajib menyetujui Tanggapan.

(2) Admin wajib menerbitkan Konten sebagaimana baru diatur dalam Pasal 1 ayat (1).`,
      `- id: a
  pada: ayat (1)
  pelaku: pic
  wajib: menyetujui Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  wajib: menerbitkan Konten`,
      [
        "citation-unread «b»: rujukan «Pasal 1 ayat ( 1 )» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Konten] sebagaimana baru diatur dalam Pasal 1 ayat (1).», at «Pasal 1 ayat (1)»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila pada tingkat rutin kecuali tingkat serius ke atas.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.tingkat >= serius
kecuali: bank.ada`,
      [
        "choice «isu.tingkat >= serius»: kata «serius» untuk `isu.tingkat` tidak ada. «[Admin dilarang menerbitkan Tanggapan] apabila pada [tingkat] rutin kecuali tingkat serius ke atas.»",
        "choice «isu.tingkat >= serius»: kata «krisis» untuk `isu.tingkat` tidak ada. «[Admin dilarang menerbitkan Tanggapan] apabila pada [tingkat] rutin kecuali tingkat serius ke atas.»",
        "fact «bank.ada»: fakta `bank.ada` tidak disebut di tempatnya (Bunyi: «bersumber dari Bank Jawaban»). «[Admin dilarang menerbitkan Tanggapan] apabila pada [tingkat] rutin kecuali tingkat serius ke atas.»",
        "condition-unread «contoh»: yang dibuka «kecuali» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan apabila] pada [tingkat] rutin kecuali tingkat serius ke atas.», at «kecuali»",
        "words-unread «contoh»: «tingkat rutin» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan apabila] pada [tingkat] rutin [kecuali] tingkat serius ke atas.», at «tingkat rutin»",
        "words-unread «contoh»: «tingkat serius» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan apabila] pada [tingkat rutin kecuali] tingkat serius ke atas.», at «tingkat serius»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});
