import { describe, expect, it } from "vitest";
import { lockFindings, lockHelps } from "../../testing/lock-sentence.js";

describe("the key that is missing is named", () => {
  it.each([
    ["terhitung sejak Isu Publik terdeteksi", "sejak"],
    ["sejak Isu Publik terdeteksi", "sejak"],
    ["secara lisan", "cara"],
    ["dengan instruksi Bupati", "bentuk"],
    ["dalam 2 (dua) hari dan setiap Isu Publik terdeteksi", "setiap"],
    ["tingkat krisis", "bila"],
    ["dengan prosedur telah diikuti", "bila"],
  ])("«%s» needs `%s`", (words, key) => {
    const helps = lockHelps(
      `Admin wajib menerbitkan Tanggapan ${words}.`,
      "pelaku: admin\nwajib: menerbitkan Tanggapan",
    );
    expect(helps.filter((help) => help.startsWith("words-unread: "))).toEqual([
      expect.stringContaining(`tambahkan kunci \`${key}\`. Atau`),
    ]);
  });

  it("a requirement needs what it is required for", () => {
    expect(lockHelps("Admin harus memuat.", "pelaku: admin\nharus: memuat")).toEqual([
      expect.stringContaining("tambahkan kunci `untuk`. Atau"),
    ]);
  });
});

describe("what bears on the decision and no rule reads", () => {
  it.each([
    [
      "Admin wajib menyampaikan tanda terima kepada masyarakat dan instansi vertikal.",
      `pelaku: admin
wajib: menyampaikan tanda terima`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima kepada pejabat pengganti.",
      `pelaku: admin
wajib: menyampaikan tanda terima`,
      [
        "counterparty «contoh»: pihak «pejabat pengganti» tidak sama dalam aturan dan naskah. «[Admin wajib menyampaikan tanda terima] kepada pejabat pengganti.», at «pejabat pengganti»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima kepada pejabat terkait atau petugas pengganti.",
      `pelaku: admin
wajib: menyampaikan tanda terima`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima kepada masyarakat paling lambat 3 (tiga) hari sejak Isu Publik terdeteksi dan pada hari kerja.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 3 hari sejak isu.terdeteksi`,
      [
        "connector-unread «contoh»: «dan pada hari» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima] kepada [masyarakat paling lambat 3 hari sejak Isu Publik terdeteksi] dan pada hari kerja.», at «dan pada hari»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima kepada warga yang tidak hadir.",
      `pelaku: admin
wajib: menyampaikan tanda terima`,
      [
        "negation-unread «contoh»: «tidak» diingkari dalam naskah, tidak dalam aturan. «[Admin wajib menyampaikan tanda terima] kepada warga [yang] tidak [hadir].», at «tidak»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima kepada warga, dan jawaban.",
      `pelaku: admin
wajib: menyampaikan tanda terima`,
      [
        "connector-unread «contoh»: «dan jawaban .» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima] kepada [warga], dan jawaban.», at «dan jawaban.»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima kepada Sekretaris Daerah dan masyarakat.",
      `pelaku: admin
wajib: menyampaikan tanda terima
terhadap: sekda`,
      [
        "connector-unread «contoh»: «dan masyarakat .» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima kepada Sekretaris Daerah] dan masyarakat.», at «dan masyarakat.»",
      ],
    ],
    [
      `Admin wajib:

a. menyampaikan tanda terima kepada Sekretaris Daerah; dan

b. menerbitkan Tanggapan.`,
      `pelaku: admin
wajib: { a: menyampaikan tanda terima, b: menerbitkan Tanggapan }`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan dari warga yang tidak hadir dan marah.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan`,
      [
        "negation-unread «contoh»: «tidak» diingkari dalam naskah, tidak dalam aturan. «[Admin dilarang menerbitkan Tanggapan] dari warga [yang] tidak [hadir dan marah].», at «tidak»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan dari warga yang ramai dan marah; dan Konten.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan`,
      [
        "connector-unread «contoh»: «dan Konten .» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] dari warga [yang ramai dan marah]; dan Konten.», at «dan Konten.»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan yang, menurut warga, bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bank.ada`,
      [
        "condition-unread «contoh»: yang dibuka «yang , menurut» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] yang, menurut warga, [bersumber dari Bank Jawaban].», at «yang, menurut»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan yang ramai atau yang bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bank.ada`,
      [
        "condition-unread «contoh»: yang dibuka «yang ramai atau» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] yang ramai atau yang [bersumber dari Bank Jawaban].», at «yang ramai atau»",
      ],
    ],
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Admin yang dengan sengaja dan sadar melanggar ketentuan sebagaimana dimaksud pada ayat (1) dikenai teguran tertulis.`,
      `- id: a
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  dikenai: teguran tertulis
  atas: [a]`,
      [],
    ],
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Admin yang sama sekali melanggar ketentuan sebagaimana dimaksud pada ayat (1) dikenai teguran tertulis.`,
      `- id: a
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  dikenai: teguran tertulis
  atas: [a]`,
      [],
    ],
    [
      "Apabila ramai, Admin wajib menerbitkan Tanggapan bersumber dari Bank Jawaban.",
      `pelaku: admin
wajib: menerbitkan Tanggapan
bila: bank.ada`,
      [
        "condition-unread «contoh»: yang dibuka «Apabila» tidak dibaca aturan mana pun. «Apabila ramai, [Admin wajib menerbitkan Tanggapan bersumber dari Bank Jawaban].», at «Apabila»",
      ],
    ],
    [
      "Admin wajib menerbitkan Tanggapan apabila ramai; bersumber dari Bank Jawaban.",
      `pelaku: admin
wajib: menerbitkan Tanggapan
bila: bank.ada`,
      [
        "condition-unread «contoh»: yang dibuka «apabila» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan] apabila ramai; [bersumber dari Bank Jawaban].», at «apabila»",
      ],
    ],
    [
      "Admin wajib menerbitkan Tanggapan apabila ramai. Tanggapan bersumber dari Bank Jawaban.",
      `pelaku: admin
wajib: menerbitkan Tanggapan
bila: bank.ada`,
      [
        "condition-unread «contoh»: yang dibuka «apabila» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan] apabila ramai. Tanggapan [bersumber dari Bank Jawaban].», at «apabila»",
      ],
    ],
    [
      "Apabila ramai, Admin pada Perangkat Daerah di bidang urusan komunikasi publik daerah wajib menerbitkan Tanggapan bersumber dari Bank Jawaban.",
      `pelaku: admin
wajib: menerbitkan Tanggapan
bila: bank.ada`,
      [
        "condition-unread «contoh»: yang dibuka «Apabila» tidak dibaca aturan mana pun. «Apabila ramai, [Admin] pada Perangkat Daerah di bidang urusan komunikasi publik daerah [wajib menerbitkan Tanggapan bersumber dari Bank Jawaban].», at «Apabila»",
      ],
    ],
    [
      "Admin wajib menerbitkan Tanggapan apabila ramai, mendesak, atau bersumber dari Bank Jawaban.",
      `pelaku: admin
wajib: menerbitkan Tanggapan
bila: bank.ada`,
      [
        "connector-unread «contoh»: «atau bersumber dari» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan apabila] ramai, mendesak, atau [bersumber dari Bank Jawaban].», at «atau bersumber dari»",
      ],
    ],
    [
      "Apabila ramai, mendesak, bersumber dari Bank Jawaban, Admin wajib menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan
bila: bank.ada`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan pada saat bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bank.ada`,
      [
        "condition-unread «contoh»: yang dibuka «pada saat» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] pada saat [bersumber dari Bank Jawaban].», at «pada saat»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan sesudah bersumber dari Bank Jawaban.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: bank.ada`,
      [
        "condition-unread «contoh»: yang dibuka «sesudah» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan] sesudah [bersumber dari Bank Jawaban].», at «sesudah»",
      ],
    ],
    [
      "Admin wajib menerbitkan Tanggapan mengenai hal penting sampai saat penutupan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Admin wajib menerbitkan Tanggapan atas aduan pelayanan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "words-unread «contoh»: «aduan pelayanan» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan] atas aduan pelayanan.», at «aduan pelayanan»",
      ],
    ],
    [
      "Admin wajib menerbitkan Tanggapan atas aduan pelayanan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan
bila: isu.jenis = aduan_pelayanan`,
      [],
    ],
    ["Jangka waktu aduan pelayanan dihitung dalam hari.", "ketentuan: dihitung dalam hari", []],
    [
      "Admin wajib menerbitkan Tanggapan atas aduan warga.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Admin wajib menerbitkan Tanggapan atas orang yang telah ditetapkan sebagai pegawai.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "condition-unread «contoh»: yang dibuka «yang telah ditetapkan» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan] atas orang yang telah ditetapkan sebagai pegawai.», at «yang telah ditetapkan»",
      ],
    ],
    [
      "Admin wajib menerbitkan Tanggapan sesuai dengan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Admin wajib menerbitkan Tanggapan setiap tahun 2 (dua) kali.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "number-unread «contoh»: «2» tidak dipakai oleh kunci mana pun. «[Admin wajib menerbitkan Tanggapan] setiap tahun 2 kali.», at «2»",
      ],
    ],
    [
      "Admin wajib menerbitkan Tanggapan nomor 5 pada tahun 3000.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "number-unread «contoh»: «3000» tidak dipakai oleh kunci mana pun. «[Admin wajib menerbitkan Tanggapan] nomor 5 pada tahun 3000.», at «3000»",
      ],
    ],
    [
      "Admin wajib menyampaikan jawaban kepada masyarakat dan menerbitkan Konten.",
      `pelaku: admin
wajib: menyampaikan jawaban`,
      [
        "connector-unread «contoh»: «dan menerbitkan Konten» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan jawaban] kepada [masyarakat] dan menerbitkan Konten.», at «dan menerbitkan Konten»",
      ],
    ],
    [
      "Admin wajib menyampaikan jawaban kepada masyarakat dan media.",
      `pelaku: admin
wajib: menyampaikan jawaban`,
      [],
    ],
    [
      "Admin wajib menerbitkan Tanggapan dengan peraturan internal, dengan instruksi lisan, secara tertutup dan secara bertahap.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "words-unread «contoh»: «dengan peraturan internal» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan] dengan peraturan internal, dengan instruksi lisan, secara tertutup dan secara bertahap.», at «dengan peraturan internal»",
        "words-unread «contoh»: «dengan instruksi lisan» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan dengan peraturan internal], dengan instruksi lisan, secara tertutup dan secara bertahap.», at «dengan instruksi lisan»",
        "words-unread «contoh»: «secara tertutup» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan dengan peraturan internal], [dengan instruksi lisan], secara tertutup dan secara bertahap.», at «secara tertutup»",
        "words-unread «contoh»: «secara bertahap» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan dengan peraturan internal], [dengan instruksi lisan], [secara tertutup] dan secara bertahap.», at «secara bertahap»",
        "connector-unread «contoh»: «dan secara bertahap» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan dengan peraturan internal], [dengan instruksi lisan], [secara tertutup] dan [secara bertahap].», at «dan secara bertahap»",
      ],
    ],
    [
      "Admin wajib menerbitkan Tanggapan terhitung sejak.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "words-unread «contoh»: «terhitung sejak .» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan] terhitung sejak.», at «terhitung sejak.»",
      ],
    ],
    [
      "Admin wajib menerbitkan Tanggapan dan setiap.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "half «menerbitkan Tanggapan»: «dan setiap» tidak dibaca oleh aturan mana pun. «[Admin wajib menerbitkan Tanggapan] dan setiap.», at «dan setiap»",
        "words-unread «contoh»: «setiap .» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan dan] setiap.», at «setiap.»",
      ],
    ],
    // What joins an item to the next one is no word of it that a rule has read.
    [
      `Admin wajib menerbitkan Tanggapan dengan:

a. santun;

b. ringkas; dan

c. jelas.`,
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "item-unread «contoh»: butir a. tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan] dengan: santun; ringkas; [dan] jelas.», at «a.»",
        "item-unread «contoh»: butir b. tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan] dengan: santun; ringkas; [dan] jelas.», at «b.»",
        "item-unread «contoh»: butir c. tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan] dengan: santun; ringkas; [dan] jelas.», at «c.»",
      ],
    ],
    [
      `Admin wajib menerbitkan Tanggapan dengan:

a. santun; dan

b. ringkas.`,
      `pelaku: admin
wajib: menerbitkan Tanggapan
penilaian: manusia
alasan: Nada dinilai manusia.`,
      [],
    ],
    [
      `Kekeliruan merupakan Kesalahan Teknis apabila:

a. santun; dan

b. prosedur telah diikuti.`,
      `menentukan: kesalahan.teknis
bila: kesalahan.prosedur`,
      [
        "condition-unread «contoh»: yang dibuka «apabila» tidak dibaca aturan mana pun. «Kekeliruan [merupakan Kesalahan Teknis] apabila: santun; [dan prosedur telah diikuti].», at «apabila»",
        "item-unread «contoh»: butir a. tidak dibaca aturan mana pun. «Kekeliruan [merupakan Kesalahan Teknis apabila]: santun; [dan prosedur telah diikuti].», at «a.»",
      ],
    ],
    [
      `Admin wajib menerbitkan Tanggapan.

Admin dilarang menerbitkan Konten apabila kesengajaan.`,
      `- id: a
  pelaku: admin
  wajib: menerbitkan Tanggapan
- id: b
  pelaku: admin
  dilarang: menerbitkan Konten
  penilaian: manusia
  alasan: Dinilai.`,
      [],
    ],
    [
      `Jangka waktu berdasarkan: 

a. kepastian hukum; dan

b. tidak 3 (tiga) hari.`,
      "ketentuan: Jangka waktu berdasarkan",
      [
        "number-unread «contoh»: «3 hari» tidak dipakai oleh kunci mana pun. «[Jangka waktu berdasarkan]: [kepastian hukum; dan tidak] 3 [hari.]», at «3 (tiga) hari»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("the words that agree are between brackets", () => {
  it.each([
    [
      "Admin wajib **menerbitkan** *Tanggapan* ~~lama~~ dan `Konten`.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "connector-unread «contoh»: «dan Konten .» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan] lama dan Konten.», at «dan `Konten`.»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima sebanyak 1.000,5 kali pada 24/7 serta e-mail.",
      `pelaku: admin
wajib: menyampaikan tanda terima`,
      [
        "number-unread «contoh»: «1.000,5» tidak dipakai oleh kunci mana pun. «[Admin wajib menyampaikan tanda terima] sebanyak 1.000,5 kali pada 24 / 7 serta e-mail.», at «1.000,5»",
        "number-unread «contoh»: «24» tidak dipakai oleh kunci mana pun. «[Admin wajib menyampaikan tanda terima] sebanyak [1.000,5] kali pada 24 / 7 serta e-mail.», at «24»",
        "number-unread «contoh»: «7» tidak dipakai oleh kunci mana pun. «[Admin wajib menyampaikan tanda terima] sebanyak [1.000,5] kali pada [24] / 7 serta e-mail.», at «7»",
        "connector-unread «contoh»: «serta e-mail .» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima] sebanyak [1.000,5] kali pada [24] / [7] serta e-mail.», at «serta e-mail.»",
      ],
    ],
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) PIC yang melanggar ketentuan sebagaimana telah diatur dalam Pasal 1 ayat (1) dikenai teguran tertulis.`,
      `- id: a
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pada: ayat (2)
  pelaku: pic
  dikenai: teguran tertulis`,
      [
        "condition-unread «b»: yang dibuka «yang melanggar ketentuan» tidak dibaca aturan mana pun. «[PIC] yang melanggar ketentuan sebagaimana telah diatur dalam Pasal 1 ayat (1) [dikenai teguran tertulis].», at «yang melanggar ketentuan»",
        "citation-unread «b»: rujukan «sebagaimana telah diatur dalam Pasal 1 ayat ( 1 )» tidak dibaca aturan mana pun. «[PIC yang melanggar ketentuan] sebagaimana telah diatur dalam Pasal 1 ayat (1) [dikenai teguran tertulis].», at «sebagaimana telah diatur dalam Pasal 1 ayat (1)»",
      ],
    ],
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Admin wajib menerbitkan Konten menurut ketentuan ayat (1), ayat (1), dan kesengajaan dalam ayat (1).`,
      `- id: a
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  wajib: menerbitkan Konten`,
      [
        "citation-unread «b»: rujukan «ayat ( 1 ) , ayat ( 1 )» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Konten] menurut ketentuan ayat (1), ayat (1), dan kesengajaan dalam ayat (1).», at «ayat (1), ayat (1)»",
        "citation-unread «b»: rujukan «ayat ( 1 )» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Konten] menurut ketentuan [ayat (1), ayat (1)], dan kesengajaan dalam ayat (1).», at «ayat (1)»",
        "connector-unread «b»: «dan kesengajaan dalam» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Konten] menurut ketentuan [ayat (1), ayat (1)], dan kesengajaan dalam [ayat (1)].», at «dan kesengajaan dalam»",
      ],
    ],
    [
      "Tanggapan wajib disetujui oleh Sekretaris Daerah untuk tingkat rutin, serius, dan krisis secara lisan.",
      `menurut: isu.tingkat
pelaku: { rutin: sekda, serius: sekda, krisis: sekda }
wajib: menyetujui Tanggapan`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Tanggapan wajib disetujui oleh Sekretaris Daerah] untuk [tingkat rutin, serius], [dan krisis] secara lisan.», at «secara lisan»",
      ],
    ],
    [
      "Setiap Admin wajib menunjuk paling sedikit 1 (satu) PIC, dan 2 (dua) Admin secara lisan.",
      `pelaku: admin
wajib: menunjuk PIC
tiap: skpd
jumlah: { pic: paling sedikit 1, admin: tepat 2 }`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Setiap Admin wajib menunjuk paling sedikit 1 PIC], [dan 2 Admin] secara lisan.», at «secara lisan»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima setiap hari kerja dan setiap 3 (tiga) bulan secara lisan.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setiap: 1 hari kerja, 3 bulan`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima setiap hari kerja dan setiap 3 bulan] secara lisan.», at «secara lisan»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat tanggal 5 bulan berikutnya secara lisan.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: tanggal 5 bulan berikutnya`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima paling lambat tanggal 5 bulan berikutnya] secara lisan.», at «secara lisan»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima secara lisan paling lambat: 3 (tiga) hari sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 3 hari sejak isu.terdeteksi`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima] secara lisan [paling lambat]: [3 hari sejak Isu Publik terdeteksi].», at «secara lisan»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima secara lisan dengan tangkapan layar, diperpanjang 2 (dua) hari apabila perlu.",
      `pelaku: admin
wajib: menyampaikan tanda terima
bukti: tangkapan layar
perpanjangan: 2 hari bila bank.ada`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima] secara lisan [dengan tangkapan layar], [diperpanjang 2 hari] apabila perlu.», at «secara lisan»",
        "condition-unread «contoh»: yang dibuka «apabila» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima secara lisan dengan tangkapan layar], [diperpanjang 2 hari] apabila perlu.», at «apabila»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima secara lisan pada saat menerbitkan Konten dengan persetujuan tertulis Sekretaris Daerah.",
      `pelaku: admin
wajib: menyampaikan tanda terima
pada_saat: menerbitkan Konten
persetujuan: sekda`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima] secara lisan [pada saat menerbitkan Konten] dengan persetujuan tertulis [Sekretaris Daerah].», at «secara lisan»",
      ],
    ],
    [
      "Konten yang akan segera diterbitkan harus memuat secara lisan.",
      `harus: memuat
untuk: menerbitkan Konten`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Konten yang akan segera diterbitkan harus memuat] secara lisan.», at «secara lisan»",
      ],
    ],
    [
      "Admin dilarang menyebut kritik sebagai hoaks secara lisan.",
      `pelaku: admin
dilarang: menyebut hoaks`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Admin dilarang menyebut] kritik sebagai [hoaks] secara lisan.», at «secara lisan»",
      ],
    ],
    [
      "Setiap Admin wajib menerbitkan Tanggapan dan Konten, menyampaikan jawaban, serta memuat hoaks.",
      `- id: a
  pelaku: admin
  wajib: menerbitkan Tanggapan
- id: b
  pelaku: admin
  wajib: menerbitkan Konten
- id: c
  pelaku: admin
  wajib: menyampaikan jawaban`,
      [
        "half «menerbitkan Konten»: «serta memuat hoaks» tidak dibaca oleh aturan mana pun. «[Setiap Admin wajib menerbitkan Tanggapan dan Konten], [menyampaikan jawaban], serta memuat hoaks.», at «serta memuat»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

it("a long sentence is shown up to its four hundredth character, with what is read of it in brackets", () => {
  const long = "dalam hari ".repeat(45).trim();
  const shown = "dalam hari ".repeat(35);
  expect(lockFindings(`Jangka waktu ${long} tidak diperpanjang.`, `ketentuan: Jangka waktu ${long}`)).toEqual([
    `negation-unread «contoh»: «tidak» diingkari dalam naskah, tidak dalam aturan. «[Jangka waktu ${shown}dalam…]», at «tidak»`,
  ]);
  expect(lockFindings(`Jangka waktu ${long} tidak diperpanjang.`, "ketentuan: Jangka waktu")).toEqual([
    `negation-unread «contoh»: «tidak» diingkari dalam naskah, tidak dalam aturan. «[Jangka waktu] ${shown}dalam…», at «tidak»`,
  ]);
});
