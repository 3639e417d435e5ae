import { describe, expect, it } from "vitest";
import { lockFindings } from "../../testing/lock-sentence.js";

describe("before, after, at the moment of, for", () => {
  it.each([
    [
      "Admin wajib menyampaikan tanda terima sebelum menerbitkan Konten.",
      `pelaku: admin
wajib: menyampaikan tanda terima
sebelum: menerbitkan Konten`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima sebelum menerbitkan Konten.",
      `pelaku: admin
wajib: menyampaikan tanda terima
sebelum: menerbitkan Tanggapan`,
      [
        "words «menerbitkan Tanggapan»: tidak ada «sebelum menerbitkan Tanggapan». «[Admin wajib menyampaikan tanda terima] sebelum menerbitkan Konten.»",
        "condition-unread «contoh»: yang dibuka «sebelum» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima] sebelum menerbitkan Konten.», at «sebelum»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima sebelum Konten diterbitkan.",
      `pelaku: admin
wajib: menyampaikan tanda terima
sebelum: menerbitkan Konten`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima setelah tanggal Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setelah: sudah isu.terdeteksi`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima sesudah Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setelah: sudah isu.terdeteksi`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima setelah suatu Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setelah: sudah isu.terdeteksi`,
      [
        "words «sudah isu.terdeteksi»: tidak ada «setelah sudah isu.terdeteksi». «[Admin wajib menyampaikan tanda terima] setelah suatu Isu Publik terdeteksi.»",
        "condition-unread «contoh»: yang dibuka «setelah» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima] setelah suatu Isu Publik terdeteksi.», at «setelah»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima setelah saat tanggal Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setelah: sudah isu.terdeteksi`,
      [
        "words «sudah isu.terdeteksi»: tidak ada «setelah sudah isu.terdeteksi». «[Admin wajib menyampaikan tanda terima] setelah saat tanggal Isu Publik terdeteksi.»",
        "condition-unread «contoh»: yang dibuka «setelah» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima] setelah saat tanggal Isu Publik terdeteksi.», at «setelah»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima setelah menerbitkan Konten.",
      `pelaku: admin
wajib: menyampaikan tanda terima
sebelum: menerbitkan Konten`,
      [
        "words «menerbitkan Konten»: tidak ada «sebelum menerbitkan Konten». «[Admin wajib menyampaikan tanda terima] setelah menerbitkan Konten.»",
        "condition-unread «contoh»: yang dibuka «setelah» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima] setelah menerbitkan Konten.», at «setelah»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima setelah hadir dan setelah menerbitkan Konten.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setelah: menerbitkan Konten`,
      [
        "condition-unread «contoh»: yang dibuka «setelah» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima] setelah hadir dan [setelah menerbitkan Konten].», at «setelah»",
        "connector-unread «contoh»: «dan setelah menerbitkan» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima setelah] hadir dan [setelah menerbitkan Konten].», at «dan setelah menerbitkan»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima pada saat menerbitkan Konten.",
      `pelaku: admin
wajib: menyampaikan tanda terima
pada_saat: menerbitkan Konten`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima ketika menerbitkan Konten.",
      `pelaku: admin
wajib: menyampaikan tanda terima
pada_saat: menerbitkan Konten`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima pada waktu menerbitkan Konten.",
      `pelaku: admin
wajib: menyampaikan tanda terima
pada_saat: menerbitkan Konten`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima pada saat menerbitkan Konten.",
      `pelaku: admin
wajib: menyampaikan tanda terima
pada_saat: menerbitkan Tanggapan`,
      [
        "words «menerbitkan Tanggapan»: tidak ada «menerbitkan Tanggapan». «[Admin wajib menyampaikan tanda terima] pada saat menerbitkan Konten.»",
        "condition-unread «contoh»: yang dibuka «pada saat» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima] pada saat menerbitkan Konten.», at «pada saat»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima pada saat menerbitkan Konten.",
      `pelaku: admin
wajib: menyampaikan tanda terima`,
      [
        "condition-unread «contoh»: yang dibuka «pada saat» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima] pada saat menerbitkan Konten.», at «pada saat»",
      ],
    ],
    [
      "Konten harus memuat.",
      `harus: memuat
untuk: menerbitkan Konten`,
      [],
    ],
    [
      "Konten harus memuat.",
      `harus: memuat
pada_saat: menerbitkan Konten`,
      [],
    ],
    [
      "Konten harus memuat.",
      `harus: memuat
untuk: menerbitkan Tanggapan`,
      ["words «menerbitkan Tanggapan»: tidak ada «menerbitkan Tanggapan». «Konten [harus memuat].»"],
    ],
    [
      "Admin harus memuat.",
      `pelaku: admin
harus: memuat`,
      ["words-unread «memuat»: «harus» tidak dibaca aturan mana pun. «[Admin harus memuat].»"],
    ],
    [
      "Konten yang akan diterbitkan harus memuat.",
      `harus: memuat
untuk: menerbitkan Konten`,
      [],
    ],
    [
      "Konten yang akan segera benar-benar diterbitkan harus memuat.",
      `harus: memuat
untuk: menerbitkan Konten`,
      [
        "condition-unread «contoh»: yang dibuka «yang akan segera» tidak dibaca aturan mana pun. «[Konten] yang akan segera benar-benar diterbitkan [harus memuat].», at «yang akan segera»",
      ],
    ],
    [
      "Admin harus memuat untuk menerbitkan Konten.",
      `pelaku: admin
harus: memuat
untuk: menerbitkan Konten`,
      [],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("the state of another rule", () => {
  it.each([
    [
      `(1) Admin wajib menyampaikan tanda terima.

(2) PIC wajib menerbitkan Tanggapan setelah memenuhi kewajiban sebagaimana dimaksud pada ayat (1).`,
      `- id: satu
  pada: ayat (1)
  pelaku: admin
  wajib: menyampaikan tanda terima
- id: dua
  pada: ayat (2)
  pelaku: pic
  wajib: menerbitkan Tanggapan
  setelah: dipenuhi satu`,
      [],
    ],
    [
      `(1) Admin wajib menyampaikan tanda terima.

(2) PIC wajib menerbitkan Tanggapan setelah kewajiban sebagaimana dimaksud pada ayat (1) terlampaui.`,
      `- id: satu
  pada: ayat (1)
  pelaku: admin
  wajib: menyampaikan tanda terima
- id: dua
  pada: ayat (2)
  pelaku: pic
  wajib: menerbitkan Tanggapan
  setelah: terlampaui satu`,
      [],
    ],
    [
      `(1) Admin wajib menyampaikan tanda terima.

(2) PIC wajib menerbitkan Tanggapan setelah kewajiban sebagaimana dimaksud pada ayat (1) dilanggar.`,
      `- id: satu
  pada: ayat (1)
  pelaku: admin
  wajib: menyampaikan tanda terima
- id: dua
  pada: ayat (2)
  pelaku: pic
  wajib: menerbitkan Tanggapan
  setelah: dilanggar satu`,
      [],
    ],
    [
      `(1) Admin wajib menyampaikan tanda terima.

(2) PIC wajib menerbitkan Tanggapan setelah kewajiban sebagaimana dimaksud pada ayat (1) selesai.`,
      `- id: satu
  pada: ayat (1)
  pelaku: admin
  wajib: menyampaikan tanda terima
- id: dua
  pada: ayat (2)
  pelaku: pic
  wajib: menerbitkan Tanggapan
  setelah: dipenuhi satu`,
      [
        "state «dipenuhi satu»: tidak ada «memenuhi/dipenuhi» bersama rujukan ke Pasal 1 ayat (1). «[PIC wajib menerbitkan Tanggapan setelah] kewajiban sebagaimana dimaksud pada ayat (1) selesai.», at «PIC wajib menerbitkan Tanggapan setelah kewajiban sebagaimana dimaksud pada ayat (1) selesai.»",
        "citation-unread «dua»: rujukan «sebagaimana dimaksud pada ayat ( 1 )» tidak dibaca aturan mana pun. «[PIC wajib menerbitkan Tanggapan setelah] kewajiban sebagaimana dimaksud pada ayat (1) selesai.», at «sebagaimana dimaksud pada ayat (1)»",
      ],
    ],
    [
      `(1) Admin wajib menyampaikan tanda terima.

(2) PIC wajib menerbitkan Tanggapan apabila kewajiban sebagaimana dimaksud pada ayat (1) dilanggar.`,
      `- id: satu
  pada: ayat (1)
  pelaku: admin
  wajib: menyampaikan tanda terima
- id: dua
  pada: ayat (2)
  pelaku: pic
  wajib: menerbitkan Tanggapan
  bila: dilanggar satu`,
      [],
    ],
    [
      `(1) Admin wajib menyampaikan tanda terima.

(2) PIC wajib menerbitkan Tanggapan apabila kewajiban sebagaimana dimaksud pada ayat (1) dilanggar.`,
      `- id: satu
  pada: ayat (1)
  pelaku: admin
  wajib: menyampaikan tanda terima
- id: dua
  pada: ayat (2)
  pelaku: pic
  wajib: menerbitkan Tanggapan
  bila: dipenuhi satu`,
      [
        "state «dipenuhi satu»: tidak ada «memenuhi/dipenuhi» bersama rujukan ke Pasal 1 ayat (1). «[PIC wajib menerbitkan Tanggapan] apabila kewajiban sebagaimana dimaksud pada ayat (1) dilanggar.», at «PIC wajib menerbitkan Tanggapan apabila kewajiban sebagaimana dimaksud pada ayat (1) dilanggar.»",
        "condition-unread «dua»: yang dibuka «apabila» tidak dibaca aturan mana pun. «[PIC wajib menerbitkan Tanggapan] apabila kewajiban sebagaimana dimaksud pada ayat (1) dilanggar.», at «apabila»",
        "citation-unread «dua»: rujukan «sebagaimana dimaksud pada ayat ( 1 )» tidak dibaca aturan mana pun. «[PIC wajib menerbitkan Tanggapan apabila] kewajiban sebagaimana dimaksud pada ayat (1) dilanggar.», at «sebagaimana dimaksud pada ayat (1)»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("consent", () => {
  it.each([
    [
      "Admin wajib menerbitkan Tanggapan dengan persetujuan Sekretaris Daerah.",
      `pelaku: admin
wajib: menerbitkan Tanggapan
persetujuan: sekda`,
      [],
    ],
    [
      "Admin wajib menerbitkan Tanggapan dengan persetujuan tertulis Sekretaris Daerah.",
      `pelaku: admin
wajib: menerbitkan Tanggapan
persetujuan: sekda`,
      [],
    ],
    [
      "Admin wajib menerbitkan Tanggapan dengan persetujuan dari Sekretaris Daerah.",
      `pelaku: admin
wajib: menerbitkan Tanggapan
persetujuan: sekda`,
      [],
    ],
    [
      "Admin wajib menerbitkan Tanggapan dengan persetujuan Sekretaris Daerah.",
      `pelaku: admin
wajib: menerbitkan Tanggapan
persetujuan: bupati`,
      [
        "counterparty «bupati»: pihak «persetujuan Bupati» tidak sama dalam aturan dan naskah. «[Admin wajib menerbitkan Tanggapan] dengan persetujuan Sekretaris Daerah.»",
      ],
    ],
    [
      "Admin wajib menerbitkan Tanggapan dari Sekretaris Daerah.",
      `pelaku: admin
wajib: menerbitkan Tanggapan
persetujuan: sekda`,
      [
        "counterparty «sekda»: pihak «persetujuan Sekretaris Daerah» tidak sama dalam aturan dan naskah. «[Admin wajib menerbitkan Tanggapan] dari Sekretaris Daerah.»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("the small keys", () => {
  it.each([
    [
      "Admin wajib menyampaikan tanda terima secara tertulis.",
      `pelaku: admin
wajib: menyampaikan tanda terima
cara: tertulis`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima tertulis.",
      `pelaku: admin
wajib: menyampaikan tanda terima
cara: tertulis`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima secara tertulis.",
      `pelaku: admin
wajib: menyampaikan tanda terima
cara: lisan`,
      [
        "words «lisan»: tidak ada «secara lisan». «[Admin wajib menyampaikan tanda terima] secara tertulis.»",
        "words-unread «contoh»: «secara tertulis» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima] secara tertulis.», at «secara tertulis»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima dengan Keputusan Bupati.",
      `pelaku: admin
wajib: menyampaikan tanda terima
bentuk: Keputusan Bupati`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima melalui Keputusan Bupati.",
      `pelaku: admin
wajib: menyampaikan tanda terima
bentuk: Keputusan Bupati`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima dalam Keputusan Bupati.",
      `pelaku: admin
wajib: menyampaikan tanda terima
bentuk: Keputusan Bupati`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima atas Keputusan Bupati.",
      `pelaku: admin
wajib: menyampaikan tanda terima
bentuk: Keputusan Bupati`,
      [
        "words «Keputusan Bupati»: tidak ada «dengan keputusan bupati». «[Admin wajib menyampaikan tanda terima] atas Keputusan Bupati.»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima dengan Keputusan Bupati.",
      `pelaku: admin
wajib: menyampaikan tanda terima`,
      [
        "words-unread «contoh»: «dengan Keputusan Bupati» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima] dengan Keputusan Bupati.», at «dengan Keputusan Bupati»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima dengan tangkapan layar.",
      `pelaku: admin
wajib: menyampaikan tanda terima
bukti: tangkapan layar`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima dan tangkapan layar.",
      `pelaku: admin
wajib: menyampaikan tanda terima
bukti: tangkapan layar`,
      [
        "half «menyampaikan tanda terima»: «dan tangkapan layar» tidak dibaca oleh aturan mana pun. «[Admin wajib menyampaikan tanda terima] dan [tangkapan layar].», at «dan tangkapan»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima.",
      `pelaku: admin
wajib: menyampaikan tanda terima
bukti: tangkapan layar`,
      ["words «tangkapan layar»: tidak ada «dengan tangkapan layar». «[Admin wajib menyampaikan tanda terima].»"],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lama 3 (tiga) hari, diperpanjang 2 (dua) hari.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lama: 3 hari
perpanjangan: 2 hari`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lama 3 (tiga) hari dengan perpanjangan 2 (dua) hari.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lama: 3 hari
perpanjangan: 2 hari`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lama 3 (tiga) hari.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lama: 3 hari
perpanjangan: 2 hari`,
      [
        "words «2 hari»: tidak ada «diperpanjang». «[Admin wajib menyampaikan tanda terima paling lama 3 hari].»",
        "words «2 hari»: tidak ada «2 hari». «[Admin wajib menyampaikan tanda terima paling lama 3 hari].»",
      ],
    ],
    [
      "Admin dikenai sanksi administratif secara bertahap.",
      `pelaku: admin
dikenai: sanksi administratif
urutan: bertahap`,
      [],
    ],
    [
      "Admin dikenai sanksi administratif.",
      `pelaku: admin
dikenai: sanksi administratif
urutan: bertahap`,
      ["words «bertahap»: tidak ada «secara bertahap». «[Admin dikenai sanksi administratif].»"],
    ],
    [
      "Admin dikenai sanksi administratif secara bertahap.",
      `pelaku: admin
dikenai: sanksi administratif
urutan: bertahap`,
      [],
    ],
    [
      "Admin dikenai sanksi administratif.",
      `pelaku: admin
dikenai: sanksi administratif
urutan: bertahap`,
      ["words «bertahap»: tidak ada «secara bertahap». «[Admin dikenai sanksi administratif].»"],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("how a list is joined", () => {
  it.each([
    [
      `Admin wajib:

a. menyampaikan tanda terima; atau

b. menerbitkan Tanggapan.`,
      `pelaku: admin
wajib: { a: menyampaikan tanda terima, b: menerbitkan Tanggapan }`,
      [
        "connector: aturan memakai «dan», naskah «atau». «[Admin wajib]: [menyampaikan tanda terima]; [atau menerbitkan Tanggapan].», at «atau»",
      ],
    ],
    [
      `Admin wajib:

a. menyampaikan tanda terima; serta

b. menerbitkan Tanggapan.`,
      `pelaku: admin
wajib: { a: menyampaikan tanda terima, b: menerbitkan Tanggapan }`,
      [],
    ],
    [
      `Admin wajib:

a. menyampaikan tanda terima; atau

b. menerbitkan Tanggapan.`,
      `pelaku: admin
wajib: { a: menyampaikan tanda terima, b: menerbitkan Tanggapan }
rincian: alternatif`,
      [],
    ],
    [
      `Admin wajib:

a. menyampaikan tanda terima; dan

b. menerbitkan Tanggapan.`,
      `pelaku: admin
wajib: { a: menyampaikan tanda terima, b: menerbitkan Tanggapan }
rincian: alternatif`,
      [
        "connector «alternatif»: aturan memakai «atau», naskah «dan». «[Admin wajib]: [menyampaikan tanda terima]; [dan menerbitkan Tanggapan].», at «dan»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});
