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
