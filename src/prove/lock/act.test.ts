import { describe, expect, it } from "vitest";
import { lockFindings } from "../../testing/lock-sentence.js";

describe("the operative word", () => {
  it.each([
    [
      "Admin dapat menerbitkan Tanggapan dan dilarang menerbitkan Konten.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "modality «menerbitkan Tanggapan»: tidak ada kata «wajib» sebagai kata kerja kalimat utama. Yang tertulis: «dapat, dilarang». «Admin dapat menerbitkan Tanggapan dan dilarang menerbitkan Konten.»",
        "modality-unread «contoh»: «dapat» tidak dibaca aturan mana pun. «Admin dapat menerbitkan Tanggapan dan dilarang menerbitkan Konten.», at «dapat»",
        "modality-unread «contoh»: «dilarang» tidak dibaca aturan mana pun. «Admin [dapat] menerbitkan Tanggapan dan dilarang menerbitkan Konten.», at «dilarang»",
        "connector-unread «contoh»: «dan dilarang menerbitkan» tidak dibaca aturan mana pun. «Admin [dapat] menerbitkan Tanggapan dan [dilarang] menerbitkan Konten.», at «dan dilarang menerbitkan»",
      ],
    ],
    [
      "Admin wajib menerbitkan Konten dan wajib menyampaikan jawaban.",
      `pelaku: admin
wajib: menyampaikan jawaban`,
      [
        "modality-unread «contoh»: «wajib» tidak dibaca aturan mana pun. «[Admin] wajib menerbitkan Konten dan [wajib menyampaikan jawaban].», at «wajib»",
        "connector-unread «contoh»: «dan wajib menyampaikan» tidak dibaca aturan mana pun. «[Admin wajib] menerbitkan Konten dan [wajib menyampaikan jawaban].», at «dan wajib menyampaikan»",
      ],
    ],
    [
      "Admin wajib menerbitkan Tanggapan.",
      `- id: satu
  pelaku: admin
  wajib: menerbitkan Tanggapan
- id: dua
  pelaku: admin
  wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Admin wajib hukumnya menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      ["synonym: «wajib hukumnya» dibaca sebagai «wajib»., at «wajib hukumnya», fix: Ganti dengan «wajib»"],
    ],
    [
      "Admin wajib menjawab dan diwajibkan menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "synonym: «diwajibkan» dibaca sebagai «wajib»., at «diwajibkan», fix: Ganti dengan «wajib»",
        "modality-unread «contoh»: «wajib» tidak dibaca aturan mana pun. «[Admin] wajib menjawab dan [diwajibkan menerbitkan Tanggapan].», at «wajib»",
        "connector-unread «contoh»: «dan diwajibkan menerbitkan» tidak dibaca aturan mana pun. «[Admin wajib] menjawab dan [diwajibkan menerbitkan Tanggapan].», at «dan diwajibkan menerbitkan»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("the act after it", () => {
  it.each([
    [
      "Admin wajib menerbitkan Konten.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "act «menerbitkan Tanggapan»: «menerbitkan Tanggapan» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «menerbitkan Konten». «Admin wajib menerbitkan Konten.», at «wajib»",
      ],
    ],
    [
      "Admin wajib hadir.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "act «menerbitkan Tanggapan»: «menerbitkan Tanggapan» tidak ditemukan sesudah kata modalitasnya. «Admin wajib hadir.», at «wajib»",
      ],
    ],
    [
      "Admin wajib menjatuhkan sanksi administratif.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "act «menerbitkan Tanggapan»: «menerbitkan Tanggapan» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «menjatuhkan sanksi administratif». «Admin wajib menjatuhkan sanksi administratif.», at «wajib»",
      ],
    ],
    [
      "Admin wajib menjatuhkan sanksi administratif.",
      `pelaku: admin
wajib: menjatuhkan sanksi`,
      [
        "other-act «menjatuhkan sanksi»: kalimatnya menyebut «menjatuhkan sanksi administratif», bukan «menjatuhkan sanksi». «Admin [wajib menjatuhkan sanksi] administratif.»",
      ],
    ],
    [
      "Admin wajib menjatuhkan sanksi administratif.",
      `pelaku: admin
wajib: menjatuhkan sanksi administratif`,
      [],
    ],
    [
      "Sanksi administratif wajib dijatuhkan oleh Admin.",
      `pelaku: admin
wajib: menjatuhkan sanksi`,
      [
        "other-act «menjatuhkan sanksi»: kalimatnya menyebut «menjatuhkan sanksi administratif», bukan «menjatuhkan sanksi». «[Sanksi] administratif [wajib dijatuhkan] oleh Admin.»",
      ],
    ],
    [
      "Sanksi administratif wajib dijatuhkan oleh Admin.",
      `pelaku: admin
wajib: menjatuhkan sanksi administratif`,
      [],
    ],
    [
      "Sanksi wajib dijatuhkan oleh Admin.",
      `pelaku: admin
wajib: menjatuhkan sanksi`,
      [],
    ],
    [
      "Admin wajib menerbitkan Tanggapan.",
      `pelaku: admin
wajib: penerbitan Tanggapan`,
      [],
    ],
    [
      "Admin wajib melakukan penerbitan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Admin wajib segera melakukan penerbitan Tanggapan.",
      `pelaku: admin
wajib: penerbitan Tanggapan`,
      [],
    ],
    [
      "Admin wajib melakukan persiapan penerbitan Tanggapan.",
      `pelaku: admin
wajib: penerbitan Tanggapan`,
      [
        "act «penerbitan Tanggapan»: «penerbitan Tanggapan» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «menerbitkan Tanggapan». «Admin wajib melakukan persiapan penerbitan Tanggapan.», at «wajib»",
      ],
    ],
    [
      "Penerbitan Tanggapan wajib dilakukan oleh Admin.",
      `pelaku: admin
wajib: penerbitan Tanggapan`,
      [],
    ],
    [
      "Penerbitan Tanggapan segera wajib dilakukan oleh Admin.",
      `pelaku: admin
wajib: penerbitan Tanggapan`,
      [
        "act «penerbitan Tanggapan»: «penerbitan Tanggapan» tidak ditemukan sesudah kata modalitasnya. «Penerbitan Tanggapan segera wajib dilakukan oleh Admin.», at «wajib»",
      ],
    ],
    [
      "Admin wajib bertugas.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "act «menerbitkan Tanggapan»: «menerbitkan Tanggapan» tidak ditemukan sesudah kata modalitasnya. «Admin wajib bertugas.», at «wajib»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("how far from its operative word the verb may stand, and the object from the verb", () => {
  it.each([
    [
      "Admin wajib segera terlebih dahulu untuk secara tetap langsung juga turut menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "act «menerbitkan Tanggapan»: «menerbitkan Tanggapan» tidak ditemukan sesudah kata modalitasnya. «Admin wajib segera terlebih dahulu untuk secara tetap langsung juga turut menerbitkan Tanggapan.», at «wajib»",
      ],
    ],
    [
      "Admin wajib segera terlebih dahulu untuk secara tetap langsung juga menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Admin wajib hadir menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "act «menerbitkan Tanggapan»: «menerbitkan Tanggapan» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «menerbitkan Tanggapan». «Admin wajib hadir menerbitkan Tanggapan.», at «wajib»",
      ],
    ],
    [
      "Admin dilarang memuat atau menyebut hoaks.",
      `pelaku: admin
dilarang: menyebut hoaks`,
      [
        "connector-unread «contoh»: «atau menyebut hoaks» tidak dibaca aturan mana pun. «[Admin dilarang] memuat atau [menyebut hoaks].», at «atau menyebut hoaks»",
      ],
    ],
    [
      "Admin dilarang memuat, menyebut hoaks, atau menerbitkan Konten.",
      `pelaku: admin
dilarang: menyebut hoaks`,
      [
        "half «menyebut hoaks»: «atau menerbitkan konten» tidak dibaca oleh aturan mana pun. «[Admin dilarang] memuat, [menyebut hoaks], atau menerbitkan Konten.», at «atau menerbitkan»",
      ],
    ],
    [
      "Admin dilarang menyebut satu dua tiga empat lima enam hoaks.",
      `pelaku: admin
dilarang: menyebut hoaks`,
      [],
    ],
    [
      "Admin dilarang menyebut satu dua tiga empat lima enam tujuh hoaks.",
      `pelaku: admin
dilarang: menyebut hoaks`,
      [
        "act «menyebut hoaks»: «menyebut hoaks» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «menyebut». «Admin dilarang menyebut satu dua tiga empat lima enam tujuh hoaks.», at «dilarang»",
      ],
    ],
    [
      "Admin dilarang menyebut kritik, hoaks.",
      `pelaku: admin
dilarang: menyebut hoaks`,
      [
        "act «menyebut hoaks»: «menyebut hoaks» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «menyebut». «Admin dilarang menyebut kritik, hoaks.», at «dilarang»",
      ],
    ],
    [
      "Admin dilarang menyebut kritik yang hoaks.",
      `pelaku: admin
dilarang: menyebut hoaks`,
      [
        "act «menyebut hoaks»: «menyebut hoaks» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «menyebut». «Admin dilarang menyebut kritik yang hoaks.», at «dilarang»",
        "condition-unread «contoh»: yang dibuka «yang hoaks .» tidak dibaca aturan mana pun. «[Admin dilarang] menyebut kritik yang hoaks.», at «yang hoaks.»",
      ],
    ],
    [
      "Admin dilarang menyebut kritik dan dapat menyampaikan hoaks.",
      `pelaku: admin
dilarang: menyebut hoaks`,
      [
        "act «menyebut hoaks»: «menyebut hoaks» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «menyebut». «Admin dilarang menyebut kritik dan dapat menyampaikan hoaks.», at «dilarang»",
        "modality-unread «contoh»: «dapat» tidak dibaca aturan mana pun. «[Admin dilarang] menyebut kritik dan dapat menyampaikan hoaks.», at «dapat»",
        "connector-unread «contoh»: «dan dapat menyampaikan» tidak dibaca aturan mana pun. «[Admin dilarang] menyebut kritik dan [dapat] menyampaikan hoaks.», at «dan dapat menyampaikan»",
      ],
    ],
    [
      "Admin wajib: menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "act «menerbitkan Tanggapan»: «menerbitkan Tanggapan» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «menerbitkan Tanggapan». «Admin wajib: menerbitkan Tanggapan.», at «wajib»",
      ],
    ],
    [
      "Tanggapan atas Isu Publik wajib diterbitkan oleh Admin.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Tanggapan atas satu dua tiga empat lima wajib diterbitkan oleh Admin.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Tanggapan atas satu dua tiga empat lima enam wajib diterbitkan oleh Admin.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "act «menerbitkan Tanggapan»: «menerbitkan Tanggapan» tidak ditemukan sesudah kata modalitasnya. «Tanggapan atas satu dua tiga empat lima enam wajib diterbitkan oleh Admin.», at «wajib»",
      ],
    ],
    [
      "Wajib diterbitkan Tanggapan oleh Admin.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Hoaks wajib menyebut Admin.",
      `pelaku: admin
wajib: menyebut hoaks`,
      [
        "act «menyebut hoaks»: «menyebut hoaks» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «menyebut hoaks». «Hoaks wajib menyebut Admin.», at «wajib»",
        "bearer «admin»: «Admin» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». «Hoaks [wajib] menyebut Admin.»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("acts told apart by letter", () => {
  it.each([
    [
      `Admin wajib:

a. menyampaikan tanda terima;

b. menerbitkan Tanggapan; dan

c. menyebut hoaks.`,
      `pelaku: admin
wajib: { a: menyampaikan tanda terima, b: menerbitkan Tanggapan }`,
      [
        "item-unread «{ a: menyampaikan tanda terima, b: menerbitkan Tanggapan }»: butir c tidak dibaca aturan mana pun. «Admin wajib: menyebut hoaks.», at «c.»",
        "item-unread «contoh»: butir c. tidak dibaca aturan mana pun. «[Admin wajib]: [menyampaikan tanda terima]; [menerbitkan Tanggapan]; [dan] menyebut hoaks.», at «c.»",
      ],
    ],
    [
      `Admin wajib:

a. menyampaikan tanda terima;

b. menerbitkan Tanggapan; dan

c. menyebut hoaks.`,
      `- id: satu
  pelaku: admin
  wajib: { a: menyampaikan tanda terima, b: menerbitkan Tanggapan }
- id: dua
  pelaku: admin
  wajib: { c: menyebut hoaks }`,
      [],
    ],
    [
      `Admin wajib:

a. menyampaikan tanda terima; dan

b. menerbitkan Tanggapan.`,
      `pelaku: admin
wajib: { a: menerbitkan Tanggapan, b: menyampaikan tanda terima }`,
      [
        "act «menerbitkan Tanggapan»: «menerbitkan Tanggapan» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «menyampaikan tanda terima». «Admin wajib: menyampaikan tanda terima; dan», at «wajib»",
        "act «menyampaikan tanda terima»: «menyampaikan tanda terima» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «menerbitkan Tanggapan». «Admin [wajib]: menerbitkan Tanggapan.», at «wajib»",
        "item-unread «contoh»: butir a. tidak dibaca aturan mana pun. «[Admin wajib]: menyampaikan tanda terima; [dan] menerbitkan Tanggapan.», at «a.»",
        "item-unread «contoh»: butir b. tidak dibaca aturan mana pun. «[Admin wajib]: menyampaikan tanda terima; [dan] menerbitkan Tanggapan.», at «b.»",
      ],
    ],
    [
      `Admin wajib menerbitkan:

a. Tanggapan; dan

b. Konten.`,
      `pelaku: admin
wajib: { a: menerbitkan Tanggapan, b: menerbitkan Konten }`,
      [],
    ],
    [
      `Admin wajib:

a. menerbitkan Tanggapan; dan

b. dilarang menyebut hoaks.`,
      `- id: satu
  pelaku: admin
  wajib: { a: menerbitkan Tanggapan }
- id: dua
  pelaku: admin
  dilarang: { b: menyebut hoaks }`,
      [],
    ],
    [
      `Admin wajib:

a. menerbitkan Tanggapan; dan

b. dilarang menyebut hoaks.`,
      `pelaku: admin
wajib: { a: menerbitkan Tanggapan, b: menyebut hoaks }`,
      [
        "modality «menyebut hoaks»: tidak ada kata «wajib» sebagai kata kerja kalimat utama. Yang tertulis: «dilarang». «Admin [wajib]: dilarang menyebut hoaks.»",
        "modality-unread «contoh»: «dilarang» tidak dibaca aturan mana pun. «[Admin wajib]: [menerbitkan Tanggapan]; [dan] dilarang menyebut hoaks.», at «dilarang»",
      ],
    ],
    [
      `Admin dilarang:

a. menerbitkan Konten; atau

b. menyebut hoaks.`,
      `- id: satu
  pelaku: admin
  dilarang: { a: menerbitkan Konten }
- id: dua
  pelaku: admin
  dilarang: { b: menyebut hoaks }`,
      [],
    ],
    [
      `Admin dilarang:

a. menerbitkan Konten; dan

b. menyebut hoaks.`,
      `- id: satu
  pelaku: admin
  dilarang: { a: menerbitkan Konten }
- id: dua
  pelaku: admin
  dilarang: { b: menyebut hoaks }`,
      [
        "connector: aturan memakai «atau», naskah «dan». «[Admin dilarang]: [menerbitkan Konten]; [dan] menyebut hoaks.», at «dan»",
        "connector: aturan memakai «atau», naskah «dan». «[Admin dilarang]: [menerbitkan Konten]; [dan menyebut hoaks].», at «dan»",
      ],
    ],
    [
      `Admin wajib:

a. menerbitkan Tanggapan; atau

b. dilarang menyebut hoaks.`,
      `- id: satu
  pelaku: admin
  wajib: { a: menerbitkan Tanggapan }
- id: dua
  pelaku: admin
  dilarang: { b: menyebut hoaks }`,
      [
        "connector: aturan memakai «dan», naskah «atau». «[Admin wajib]: [menerbitkan Tanggapan]; [atau] dilarang menyebut hoaks.», at «atau»",
        "connector: aturan memakai «dan», naskah «atau». «[Admin wajib]: [menerbitkan Tanggapan]; [atau dilarang menyebut hoaks].», at «atau»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("sanctions", () => {
  it.each([
    [
      "Admin dikenai teguran tertulis.",
      `pelaku: admin
dikenai: teguran tertulis`,
      [],
    ],
    [
      "Admin dikenai segera teguran tertulis.",
      `pelaku: admin
dikenai: teguran tertulis`,
      [
        "act «teguran tertulis»: «teguran tertulis» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «teguran tertulis». «Admin dikenai segera teguran tertulis.», at «dikenai»",
      ],
    ],
    [
      "Admin dikenai pembinaan.",
      `pelaku: admin
dikenai: teguran tertulis`,
      [
        "act «teguran tertulis»: «teguran tertulis» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «pembinaan». «Admin dikenai pembinaan.», at «dikenai»",
      ],
    ],
    [
      "Teguran tertulis dijatuhkan kepada Admin.",
      `pelaku: admin
dikenai: teguran tertulis`,
      [],
    ],
    [
      "Teguran tertulis tidak dijatuhkan kepada Admin.",
      `pelaku: admin
dikenai: teguran tertulis`,
      [
        "modality «teguran tertulis»: tidak ada kata «dikenai» sebagai kata kerja kalimat utama. «Teguran tertulis tidak dijatuhkan kepada Admin.»",
        "negation-unread «contoh»: «tidak» diingkari dalam naskah, tidak dalam aturan. «Teguran tertulis tidak dijatuhkan kepada Admin.», at «tidak»",
        "counterparty «contoh»: pihak «Admin» tidak sama dalam aturan dan naskah. «Teguran tertulis [tidak] dijatuhkan kepada Admin.», at «Admin»",
      ],
    ],
    [
      "Admin tidak dikenai sanksi administratif.",
      `pelaku: admin
tidak_dikenai: sanksi administratif`,
      [],
    ],
    [
      "Admin tidak dapat dikenai sanksi administratif.",
      `pelaku: admin
tidak_dikenai: sanksi administratif`,
      [],
    ],
    [
      "Admin dikenai sanksi administratif.",
      `pelaku: admin
tidak_dikenai: sanksi administratif`,
      [
        "modality «sanksi administratif»: tidak ada kata «tidak dikenai» sebagai kata kerja kalimat utama. Yang tertulis: «dikenai». «Admin dikenai sanksi administratif.»",
        "modality-unread «contoh»: «dikenai» tidak dibaca aturan mana pun. «Admin dikenai sanksi administratif.», at «dikenai»",
      ],
    ],
    [
      "Teguran tertulis dijatuhi kepada Admin.",
      `pelaku: admin
dikenai: teguran tertulis`,
      [],
    ],
    [
      "Teguran tertulis dikenakan kepada Admin.",
      `pelaku: admin
dikenai: teguran tertulis`,
      [],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("what is joined to the object", () => {
  it.each([
    [
      "Admin wajib mengarsipkan Konten dan persetujuan.",
      `pelaku: admin
wajib: mengarsipkan Konten`,
      [
        "half «mengarsipkan Konten»: «dan persetujuan» tidak dibaca oleh aturan mana pun. «[Admin wajib mengarsipkan Konten] dan persetujuan.», at «dan persetujuan»",
      ],
    ],
    [
      "Admin wajib menerbitkan Tanggapan dan Konten.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "half «menerbitkan Tanggapan»: «dan konten» tidak dibaca oleh aturan mana pun. «[Admin wajib menerbitkan Tanggapan] dan Konten.», at «dan Konten»",
      ],
    ],
    [
      "Admin wajib menerbitkan Tanggapan, jawaban, dan Konten.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "half «menerbitkan Tanggapan»: «dan konten» tidak dibaca oleh aturan mana pun. «[Admin wajib menerbitkan Tanggapan], jawaban, dan Konten.», at «dan Konten»",
      ],
    ],
    [
      "Admin wajib menerbitkan Tanggapan, terhitung hari ini, dan Konten.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "words-unread «contoh»: «terhitung hari ini ,» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan], terhitung hari ini, dan Konten.», at «terhitung hari ini,»",
        "connector-unread «contoh»: «dan Konten .» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan], [terhitung hari ini,] dan Konten.», at «dan Konten.»",
      ],
    ],
    [
      "Admin wajib menerbitkan Tanggapan, yang benar dan jelas.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "condition-unread «contoh»: yang dibuka «yang benar dan» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan], yang benar dan jelas.», at «yang benar dan»",
      ],
    ],
    [
      "Tanggapan dan Konten wajib diterbitkan oleh Admin.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "half «menerbitkan Tanggapan»: «dan konten wajib diterbitkan» tidak dibaca oleh aturan mana pun. «[Tanggapan] dan Konten [wajib diterbitkan] oleh [Admin].», at «dan Konten»",
      ],
    ],
    [
      "Konten dan Tanggapan wajib diterbitkan oleh Admin.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "other-act «menerbitkan Tanggapan»: kalimatnya menyebut «menerbitkan Konten», bukan «menerbitkan Tanggapan». «Konten dan [Tanggapan wajib diterbitkan] oleh [Admin].»",
        "connector-unread «contoh»: «dan Tanggapan wajib» tidak dibaca aturan mana pun. «Konten dan [Tanggapan wajib diterbitkan] oleh [Admin].», at «dan Tanggapan wajib»",
      ],
    ],
    [
      "Admin dilarang memuat dan menyebut hoaks.",
      `pelaku: admin
dilarang: memuat`,
      [
        "connector-unread «contoh»: «dan menyebut hoaks» tidak dibaca aturan mana pun. «[Admin dilarang memuat] dan menyebut hoaks.», at «dan menyebut hoaks»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("statements", () => {
  it.each([
    ["Jangka waktu dalam hari tidak diperpanjang.", "ketentuan: hari tidak diperpanjang", []],
    [
      "Jangka waktu dalam hari tidak diperpanjang.",
      "ketentuan: hari diperpanjang",
      [
        "words «hari diperpanjang»: tidak ada «hari diperpanjang». «Jangka waktu dalam hari tidak diperpanjang.»",
        "negation-unread «contoh»: «tidak» diingkari dalam naskah, tidak dalam aturan. «Jangka waktu dalam hari tidak diperpanjang.», at «tidak»",
      ],
    ],
    [
      "Jangka waktu paling lambat 3 (tiga) hari tidak diperpanjang.",
      "ketentuan: Jangka waktu tidak diperpanjang",
      [
        "words «Jangka waktu tidak diperpanjang»: tidak ada «Jangka waktu tidak diperpanjang». «Jangka waktu paling lambat 3 hari tidak diperpanjang.»",
        "number-unread «contoh»: «3 hari» tidak dipakai oleh kunci mana pun. «Jangka waktu paling lambat 3 hari tidak diperpanjang.», at «3 (tiga) hari»",
        "bound-word «contoh»: batasnya tidak tertulis «paling lambat». «Jangka waktu paling lambat [3 hari] tidak diperpanjang.», at «paling lambat»",
        "negation-unread «contoh»: «tidak» diingkari dalam naskah, tidak dalam aturan. «Jangka waktu [paling lambat 3 hari] tidak diperpanjang.», at «tidak»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("what gives a fact its value", () => {
  it.each([
    [
      "Kekeliruan merupakan Kesalahan Teknis apabila prosedur telah diikuti.",
      `menentukan: kesalahan.teknis
bila: kesalahan.prosedur`,
      [],
    ],
    [
      "Kekeliruan dianggap sebagai suatu Kesalahan Teknis apabila prosedur telah diikuti.",
      `menentukan: kesalahan.teknis
bila: kesalahan.prosedur`,
      [],
    ],
    [
      "Kekeliruan dianggap sebagai sebuah bentuk dari Kesalahan Teknis apabila prosedur telah diikuti.",
      `menentukan: kesalahan.teknis
bila: kesalahan.prosedur`,
      [
        "words «kesalahan.teknis»: tidak ada «merupakan Kesalahan Teknis». Yang tertulis: «dianggap». «Kekeliruan dianggap sebagai sebuah bentuk dari Kesalahan Teknis apabila prosedur telah diikuti.»",
        "words-unread «contoh»: «Kesalahan Teknis» tidak dibaca aturan mana pun. «Kekeliruan dianggap sebagai sebuah bentuk dari Kesalahan Teknis [apabila prosedur telah diikuti].», at «Kesalahan Teknis»",
      ],
    ],
    [
      "Kekeliruan bukan merupakan Kesalahan Teknis apabila prosedur telah diikuti.",
      `menentukan: kesalahan.teknis
bila: kesalahan.prosedur`,
      [
        "words «kesalahan.teknis»: tidak ada «merupakan Kesalahan Teknis». Yang tertulis: «bukan merupakan». «Kekeliruan bukan merupakan Kesalahan Teknis apabila prosedur telah diikuti.»",
        "negation-unread «contoh»: «bukan» diingkari dalam naskah, tidak dalam aturan. «Kekeliruan bukan merupakan Kesalahan Teknis apabila [prosedur telah diikuti].», at «bukan»",
        "words-unread «contoh»: «Kesalahan Teknis» tidak dibaca aturan mana pun. «Kekeliruan [bukan] merupakan Kesalahan Teknis [apabila prosedur telah diikuti].», at «Kesalahan Teknis»",
      ],
    ],
    [
      "Kekeliruan bukan merupakan Kesalahan Teknis apabila prosedur telah diikuti.",
      `menentukan: kesalahan.teknis
nilai: tidak
bila: kesalahan.prosedur`,
      [],
    ],
    [
      "Kekeliruan merupakan Kesalahan Teknis apabila prosedur telah diikuti.",
      `menentukan: kesalahan.teknis
nilai: tidak
bila: kesalahan.prosedur`,
      [
        "words «tidak»: tidak ada «tidak dianggap Kesalahan Teknis». Yang tertulis: «merupakan». «Kekeliruan merupakan Kesalahan Teknis apabila prosedur telah diikuti.»",
        "words-unread «contoh»: «Kesalahan Teknis» tidak dibaca aturan mana pun. «Kekeliruan merupakan Kesalahan Teknis [apabila prosedur telah diikuti].», at «Kesalahan Teknis»",
      ],
    ],
    [
      "Kekeliruan yang merupakan Kesalahan Teknis dimaafkan apabila prosedur telah diikuti.",
      `menentukan: kesalahan.teknis
bila: kesalahan.prosedur`,
      [
        "words «kesalahan.teknis»: tidak ada «merupakan Kesalahan Teknis». «Kekeliruan yang merupakan Kesalahan Teknis dimaafkan apabila prosedur telah diikuti.»",
        "words-unread «contoh»: «Kesalahan Teknis» tidak dibaca aturan mana pun. «Kekeliruan [yang] merupakan Kesalahan Teknis dimaafkan [apabila prosedur telah diikuti].», at «Kesalahan Teknis»",
      ],
    ],
    [
      "Isu Publik ditentukan pada tingkat krisis apabila bersumber dari Bank Jawaban.",
      `menentukan: isu.tingkat
nilai: krisis
bila: bank.ada`,
      [],
    ],
    [
      "Isu Publik ditentukan pada tingkat yang paling tinggi yaitu krisis apabila bersumber dari Bank Jawaban.",
      `menentukan: isu.tingkat
nilai: krisis
bila: bank.ada`,
      [
        "bound-word «contoh»: batasnya tidak tertulis «paling tinggi». «Isu Publik [ditentukan] pada [tingkat yang] paling tinggi yaitu [krisis] apabila [bersumber dari Bank Jawaban].», at «paling tinggi»",
      ],
    ],
    [
      "Isu Publik ditentukan pada tingkat serius apabila bersumber dari Bank Jawaban.",
      `menentukan: isu.tingkat
nilai: krisis
bila: bank.ada`,
      [
        "words «krisis»: tidak ada «krisis». «Isu Publik [ditentukan] pada [tingkat] serius apabila bersumber dari Bank Jawaban.»",
        "words-unread «contoh»: «tingkat serius» tidak dibaca aturan mana pun. «Isu Publik [ditentukan] pada [tingkat] serius [apabila bersumber dari Bank Jawaban].», at «tingkat serius»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("what agrees is between brackets, whatever else is wrong", () => {
  it.each([
    [
      "Admin wajib melakukan penerbitan Tanggapan.",
      `pelaku: pic
wajib: penerbitan Tanggapan`,
      [
        "bearer «pic»: «PIC» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». Pelaku dalam kalimat: «Admin». «Admin [wajib melakukan penerbitan Tanggapan].», at «Admin»",
      ],
    ],
    [
      "Admin wajib melakukan penyimpanan tanda terima.",
      `pelaku: pic
wajib: penyimpanan tanda terima`,
      [
        "bearer «pic»: «PIC» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». Pelaku dalam kalimat: «Admin». «Admin [wajib melakukan penyimpanan tanda terima].», at «Admin»",
      ],
    ],
    [
      "Penerbitan Tanggapan wajib dilakukan.",
      `pelaku: admin
wajib: penerbitan Tanggapan`,
      [
        "no-actor «admin»: kalimat pasif ini tidak menyebut pelakunya («oleh Admin»). «[Penerbitan Tanggapan wajib dilakukan].», at «wajib dilakukan»",
      ],
    ],
    [
      "Penerbitan Tanggapan wajib segera dilakukan oleh PIC.",
      `pelaku: admin
wajib: penerbitan Tanggapan`,
      [
        "bearer «admin»: «Admin» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». Pelaku dalam kalimat: «PIC». «[Penerbitan Tanggapan wajib] segera [dilakukan] oleh PIC.», at «PIC»",
      ],
    ],
    [
      "PIC dikenai teguran tertulis.",
      `pelaku: admin
dikenai: teguran tertulis`,
      [
        "bearer «admin»: «Admin» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». Pelaku dalam kalimat: «PIC». «PIC [dikenai teguran tertulis].», at «PIC»",
      ],
    ],
    [
      "PIC tidak dikenai sanksi administratif.",
      `pelaku: admin
tidak_dikenai: sanksi administratif`,
      [
        "bearer «admin»: «Admin» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». Pelaku dalam kalimat: «PIC». «PIC [tidak dikenai sanksi administratif].», at «PIC»",
      ],
    ],
    [
      "Teguran tertulis dan lisan dijatuhkan kepada PIC.",
      `pelaku: admin
dikenai: teguran tertulis`,
      [
        "bearer «admin»: «Admin» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». Pelaku dalam kalimat: «PIC». «[Teguran tertulis] dan lisan [dijatuhkan] kepada PIC.», at «PIC»",
        "counterparty «contoh»: pihak «PIC» tidak sama dalam aturan dan naskah. «[Teguran tertulis] dan lisan [dijatuhkan] kepada PIC.», at «PIC»",
        "connector-unread «contoh»: «dan lisan dijatuhkan» tidak dibaca aturan mana pun. «[Teguran tertulis] dan lisan [dijatuhkan] kepada [PIC].», at «dan lisan dijatuhkan»",
      ],
    ],
    [
      "Tanda tangan dan satu dua tiga terima empat lima enam tujuh delapan wajib disampaikan.",
      `pelaku: admin
wajib: menyampaikan tanda terima`,
      [
        "no-actor «admin»: kalimat pasif ini tidak menyebut pelakunya («oleh Admin»). «[Tanda] tangan dan satu dua tiga [terima] empat lima enam tujuh delapan [wajib disampaikan].», at «wajib disampaikan»",
        "connector-unread «contoh»: «dan satu dua» tidak dibaca aturan mana pun. «[Tanda] tangan dan satu dua tiga [terima] empat lima enam tujuh delapan [wajib disampaikan].», at «dan satu dua»",
      ],
    ],
    [
      "Admin dilarang memuat atau menyebut hoaks.",
      `pelaku: pic
dilarang: menyebut hoaks`,
      [
        "bearer «pic»: «PIC» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». Pelaku dalam kalimat: «Admin». «Admin [dilarang] memuat atau [menyebut hoaks].», at «Admin»",
        "connector-unread «contoh»: «atau menyebut hoaks» tidak dibaca aturan mana pun. «Admin [dilarang] memuat atau [menyebut hoaks].», at «atau menyebut hoaks»",
      ],
    ],
    [
      "Kekeliruan merupakan Kesalahan Teknis.",
      `menentukan: kesalahan.teknis
nilai: ya
bila: kesalahan.prosedur`,
      [
        "fact «kesalahan.prosedur»: fakta `kesalahan.prosedur` tidak disebut di tempatnya (Bunyi: «prosedur telah diikuti»). «Kekeliruan [merupakan Kesalahan Teknis].»",
      ],
    ],
    [
      "Jangka waktu tidak diperpanjang.",
      `ketentuan: Jangka waktu tidak diperpanjang
bukti: tanda`,
      ["words «tanda»: tidak ada «dengan tanda». «[Jangka waktu tidak diperpanjang].»"],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("what comes near it", () => {
  it.each([
    [
      "Admin hanya dapat menerbitkan Konten.",
      `pelaku: admin
hanya_dapat: menerbitkan Tanggapan`,
      [
        "act «menerbitkan Tanggapan»: «menerbitkan Tanggapan» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «menerbitkan Konten». «Admin hanya dapat menerbitkan Konten.», at «hanya dapat»",
      ],
    ],
    [
      "Admin tidak dikenai pembinaan.",
      `pelaku: admin
tidak_dikenai: sanksi administratif`,
      [
        "act «sanksi administratif»: «sanksi administratif» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «pembinaan». «Admin tidak dikenai pembinaan.», at «tidak dikenai»",
      ],
    ],
    [
      `Admin wajib:

a. menyampaikan jawaban; dan

b. menerbitkan Konten.`,
      `pelaku: admin
wajib: { a: menyampaikan jawaban, b: menerbitkan Tanggapan }`,
      [
        "act «menerbitkan Tanggapan»: «menerbitkan Tanggapan» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «menerbitkan Konten». «Admin [wajib]: menerbitkan Konten.», at «wajib»",
        "item-unread «contoh»: butir b. tidak dibaca aturan mana pun. «[Admin wajib]: [menyampaikan jawaban]; [dan] menerbitkan Konten.», at «b.»",
      ],
    ],
    [
      `Admin wajib:

a. menerbitkan Tanggapan;

b. dapat menerbitkan Konten; dan

c. dilarang menyebut hoaks.`,
      `- id: satu
  pelaku: admin
  wajib: { a: menerbitkan Tanggapan }
- id: dua
  pelaku: admin
  dapat: { b: menerbitkan Konten }
- id: tiga
  pelaku: admin
  dilarang: { c: menyebut hoaks }`,
      [],
    ],
    [
      "Admin wajib hadir sebelum memuat dan menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "act «menerbitkan Tanggapan»: «menerbitkan Tanggapan» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «memuat». «Admin wajib hadir sebelum memuat dan menerbitkan Tanggapan.», at «wajib»",
        "condition-unread «contoh»: yang dibuka «sebelum» tidak dibaca aturan mana pun. «[Admin wajib] hadir sebelum memuat dan menerbitkan Tanggapan.», at «sebelum»",
        "connector-unread «contoh»: «dan menerbitkan Tanggapan» tidak dibaca aturan mana pun. «[Admin wajib] hadir [sebelum] memuat dan menerbitkan Tanggapan.», at «dan menerbitkan Tanggapan»",
      ],
    ],
    [
      "Admin wajib hadir dan dapat memuat dan menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "act «menerbitkan Tanggapan»: «menerbitkan Tanggapan» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «memuat». «Admin wajib hadir dan dapat memuat dan menerbitkan Tanggapan.», at «wajib»",
        "modality-unread «contoh»: «dapat» tidak dibaca aturan mana pun. «[Admin wajib] hadir dan dapat memuat dan menerbitkan Tanggapan.», at «dapat»",
        "connector-unread «contoh»: «dan dapat memuat» tidak dibaca aturan mana pun. «[Admin wajib] hadir dan [dapat] memuat dan menerbitkan Tanggapan.», at «dan dapat memuat»",
        "connector-unread «contoh»: «dan menerbitkan Tanggapan» tidak dibaca aturan mana pun. «[Admin wajib] hadir [dan dapat memuat] dan menerbitkan Tanggapan.», at «dan menerbitkan Tanggapan»",
      ],
    ],
    [
      "Admin wajib hadir; dan menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "act «menerbitkan Tanggapan»: «menerbitkan Tanggapan» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «menerbitkan Tanggapan». «Admin wajib hadir; dan menerbitkan Tanggapan.», at «wajib»",
        "connector-unread «contoh»: «dan menerbitkan Tanggapan» tidak dibaca aturan mana pun. «[Admin wajib] hadir; dan menerbitkan Tanggapan.», at «dan menerbitkan Tanggapan»",
      ],
    ],
    [
      "Admin wajib menyampaikan jawaban dan menerbitkan Tanggapan.",
      `pelaku: pic
wajib: menerbitkan Tanggapan`,
      [
        "bearer «pic»: «PIC» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». Pelaku dalam kalimat: «Admin». «Admin [wajib] menyampaikan jawaban dan [menerbitkan Tanggapan].», at «Admin»",
        "connector-unread «contoh»: «dan menerbitkan Tanggapan» tidak dibaca aturan mana pun. «Admin [wajib] menyampaikan jawaban dan [menerbitkan Tanggapan].», at «dan menerbitkan Tanggapan»",
      ],
    ],
    [
      "Admin dilarang menyebut kritik sebagai hoaks.",
      `pelaku: admin
dilarang: menyebut hoaks`,
      [],
    ],
    [
      "Admin dilarang menyebut hoaks.",
      `pelaku: admin
dilarang: menyebut`,
      [
        "other-act «menyebut»: kalimatnya menyebut «menyebut hoaks», bukan «menyebut». «Admin [dilarang menyebut] hoaks.»",
      ],
    ],
    [
      "Admin dilarang menyebut: hoaks.",
      `pelaku: admin
dilarang: menyebut hoaks`,
      [
        "act «menyebut hoaks»: «menyebut hoaks» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «menyebut». «Admin dilarang menyebut: hoaks.», at «dilarang»",
      ],
    ],
    [
      "Admin wajib menyampaikan satu dua tanda tiga empat lima enam terima.",
      `pelaku: admin
wajib: menyampaikan tanda terima`,
      [],
    ],
    [
      "Admin wajib menyampaikan satu dua tanda tiga empat lima enam tujuh terima.",
      `pelaku: admin
wajib: menyampaikan tanda terima`,
      [
        "act «menyampaikan tanda terima»: «menyampaikan tanda terima» tidak ditemukan sesudah kata modalitasnya. «Admin wajib menyampaikan satu dua tanda tiga empat lima enam tujuh terima.», at «wajib»",
      ],
    ],
    [
      "Admin wajib menyampaikan.",
      `pelaku: admin
wajib: menyampaikan tanda terima`,
      [
        "act «menyampaikan tanda terima»: «menyampaikan tanda terima» tidak ditemukan sesudah kata modalitasnya. «Admin wajib menyampaikan.», at «wajib»",
      ],
    ],
    [
      "Tanda satu dua tiga empat lima enam terima satu dua tiga empat lima enam wajib disampaikan oleh Admin.",
      `pelaku: admin
wajib: menyampaikan tanda terima`,
      [],
    ],
    [
      "Tanda wajib terima disampaikan oleh Admin.",
      `pelaku: admin
wajib: menyampaikan tanda terima`,
      [
        "act «menyampaikan tanda terima»: «menyampaikan tanda terima» tidak ditemukan sesudah kata modalitasnya. «Tanda wajib terima disampaikan oleh Admin.», at «wajib»",
      ],
    ],
    [
      "Admin wajib mengarsipkan persetujuan dan Konten.",
      `pelaku: admin
wajib: mengarsipkan Konten`,
      [
        "connector-unread «contoh»: «dan Konten .» tidak dibaca aturan mana pun. «[Admin wajib mengarsipkan] persetujuan dan [Konten].», at «dan Konten.»",
      ],
    ],
    [
      "Admin wajib mengarsipkan Konten dan persetujuan.",
      `pelaku: admin
wajib: mengarsipkan Konten dan persetujuan`,
      [],
    ],
    [
      "Admin wajib satu dua tiga empat lima enam tujuh menerbitkan Konten.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "act «menerbitkan Tanggapan»: «menerbitkan Tanggapan» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «menerbitkan Konten». «Admin wajib satu dua tiga empat lima enam tujuh menerbitkan Konten.», at «wajib»",
      ],
    ],
    [
      "Admin wajib satu dua tiga empat lima enam tujuh delapan menerbitkan Konten.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "act «menerbitkan Tanggapan»: «menerbitkan Tanggapan» tidak ditemukan sesudah kata modalitasnya. «Admin wajib satu dua tiga empat lima enam tujuh delapan menerbitkan Konten.», at «wajib»",
      ],
    ],
    [
      "Admin wajib menerbitkan Tanggapan, satu dua tiga empat, dan Konten.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "half «menerbitkan Tanggapan»: «dan konten» tidak dibaca oleh aturan mana pun. «[Admin wajib menerbitkan Tanggapan], satu dua tiga empat, dan Konten.», at «dan Konten»",
      ],
    ],
    [
      "Admin wajib menerbitkan Tanggapan, satu dua tiga empat lima, dan Konten.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "connector-unread «contoh»: «dan Konten .» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan], satu dua tiga empat lima, dan Konten.», at «dan Konten.»",
      ],
    ],
    [
      "Admin wajib menerbitkan Tanggapan, satu; dan Konten.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "connector-unread «contoh»: «dan Konten .» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan], satu; dan Konten.», at «dan Konten.»",
      ],
    ],
    [
      "Kekeliruan dianggap sebagai suatu bentuk Kesalahan Teknis.",
      `menentukan: kesalahan.teknis
bila: kesalahan.prosedur`,
      [
        "fact «kesalahan.prosedur»: fakta `kesalahan.prosedur` tidak disebut di tempatnya (Bunyi: «prosedur telah diikuti»). «Kekeliruan [dianggap] sebagai suatu bentuk [Kesalahan Teknis].»",
      ],
    ],
    [
      "Kekeliruan dianggap ringan dan dinyatakan selesai apabila prosedur telah diikuti.",
      `menentukan: kesalahan.teknis
bila: kesalahan.prosedur`,
      [
        "words «kesalahan.teknis»: tidak ada «merupakan Kesalahan Teknis». Yang tertulis: «dianggap, dinyatakan». «Kekeliruan dianggap ringan dan dinyatakan selesai apabila prosedur telah diikuti.»",
        "connector-unread «contoh»: «dan dinyatakan selesai» tidak dibaca aturan mana pun. «Kekeliruan dianggap ringan dan dinyatakan selesai [apabila prosedur telah diikuti].», at «dan dinyatakan selesai»",
      ],
    ],
    [
      "Kekeliruan tidak dianggap ringan apabila prosedur telah diikuti.",
      `menentukan: kesalahan.teknis
nilai: tidak
bila: kesalahan.prosedur`,
      [
        "words «tidak»: tidak ada «tidak dianggap Kesalahan Teknis». Yang tertulis: «tidak dianggap». «Kekeliruan tidak dianggap ringan apabila prosedur telah diikuti.»",
        "negation-unread «contoh»: «tidak» diingkari dalam naskah, tidak dalam aturan. «Kekeliruan tidak dianggap ringan apabila [prosedur telah diikuti].», at «tidak»",
      ],
    ],
    [
      "Isu Publik ditentukan pada tingkat satu dua tiga empat lima enam krisis apabila bersumber dari Bank Jawaban.",
      `menentukan: isu.tingkat
nilai: krisis
bila: bank.ada`,
      [],
    ],
    [
      "Isu Publik ditentukan pada tingkat satu dua tiga empat lima enam tujuh krisis apabila bersumber dari Bank Jawaban.",
      `menentukan: isu.tingkat
nilai: krisis
bila: bank.ada`,
      [
        "words «krisis»: tidak ada «krisis». «Isu Publik [ditentukan] pada [tingkat] satu dua tiga empat lima enam tujuh krisis apabila bersumber dari Bank Jawaban.»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("acts that are joined, each read by a rule of its own", () => {
  it.each([
    [
      "Admin wajib menerbitkan Tanggapan dan Konten.",
      `- id: a
  pelaku: admin
  wajib: menerbitkan Tanggapan
- id: b
  pelaku: admin
  wajib: menerbitkan Konten`,
      [],
    ],
    [
      "Admin wajib menerbitkan Tanggapan serta Konten.",
      `- id: a
  pelaku: admin
  wajib: menerbitkan Konten
- id: b
  pelaku: admin
  wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Tanggapan dan Konten wajib diterbitkan oleh Admin.",
      `- id: a
  pelaku: admin
  wajib: menerbitkan Tanggapan
- id: b
  pelaku: admin
  wajib: menerbitkan Konten`,
      [],
    ],
    [
      "Admin wajib menerbitkan Tanggapan dan Konten.",
      `pelaku: admin
wajib: menerbitkan Konten`,
      [
        "other-act «menerbitkan Konten»: kalimatnya menyebut «menerbitkan Tanggapan», bukan «menerbitkan Konten». «[Admin wajib menerbitkan] Tanggapan dan [Konten].»",
        "connector-unread «contoh»: «dan Konten .» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan] Tanggapan dan [Konten].», at «dan Konten.»",
      ],
    ],
    [
      "Admin wajib menerbitkan Tanggapan atau Konten.",
      `- id: a
  pelaku: admin
  wajib: menerbitkan Tanggapan
- id: b
  pelaku: admin
  wajib: menerbitkan Konten`,
      [
        "half «menerbitkan Tanggapan»: «atau konten» tidak dibaca oleh aturan mana pun. «[Admin wajib menerbitkan Tanggapan] atau [Konten].», at «atau Konten»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan atau Konten.",
      `- id: a
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pelaku: admin
  dilarang: menerbitkan Konten`,
      [],
    ],
    [
      "Admin dapat menerbitkan Tanggapan dan/atau Konten.",
      `- id: a
  pelaku: admin
  dapat: menerbitkan Tanggapan
- id: b
  pelaku: admin
  dapat: menerbitkan Konten`,
      [],
    ],
    [
      "Admin dapat menerbitkan Tanggapan bersama Konten.",
      `- id: a
  pelaku: admin
  dapat: menerbitkan Tanggapan
- id: b
  pelaku: admin
  dapat: menerbitkan Konten`,
      [
        "half «menerbitkan Tanggapan»: «bersama konten» tidak dibaca oleh aturan mana pun. «[Admin dapat menerbitkan Tanggapan] bersama [Konten].», at «bersama Konten»",
      ],
    ],
    [
      "Admin wajib menyampaikan jawaban dan menerbitkan Tanggapan.",
      `- id: a
  pelaku: admin
  wajib: menerbitkan Tanggapan
- id: b
  pelaku: admin
  wajib: menyampaikan jawaban`,
      [],
    ],
    [
      "Admin wajib menyampaikan jawaban atau menerbitkan Tanggapan.",
      `- id: a
  pelaku: admin
  wajib: menerbitkan Tanggapan
- id: b
  pelaku: admin
  wajib: menyampaikan jawaban`,
      [
        "half «menyampaikan jawaban»: «atau menerbitkan tanggapan» tidak dibaca oleh aturan mana pun. «[Admin wajib menyampaikan jawaban] atau [menerbitkan Tanggapan].», at «atau menerbitkan»",
      ],
    ],
    [
      "Konten harus memuat atau menyebut hoaks.",
      `- id: a
  harus: memuat
  untuk: menerbitkan Konten
- id: b
  harus: menyebut hoaks
  untuk: menerbitkan Konten`,
      [
        "connector-unread «a»: «atau menyebut hoaks» tidak dibaca aturan mana pun. «[Konten harus memuat] atau [menyebut hoaks].», at «atau menyebut hoaks»",
      ],
    ],
    [
      "Admin dapat memuat atau menyebut hoaks.",
      `- id: a
  pelaku: admin
  dapat: memuat
- id: b
  pelaku: admin
  dapat: menyebut hoaks`,
      [],
    ],
    [
      "Admin wajib menerbitkan Tanggapan dan dilarang menerbitkan Konten.",
      `- id: a
  pelaku: admin
  wajib: menerbitkan Tanggapan
- id: b
  pelaku: admin
  dilarang: menerbitkan Konten`,
      [],
    ],
    [
      "Admin wajib menerbitkan Tanggapan atau dilarang menerbitkan Konten.",
      `- id: a
  pelaku: admin
  wajib: menerbitkan Tanggapan
- id: b
  pelaku: admin
  dilarang: menerbitkan Konten`,
      [
        "half «menerbitkan Tanggapan»: «atau dilarang menerbitkan konten» tidak dibaca oleh aturan mana pun. «[Admin wajib menerbitkan Tanggapan] atau [dilarang menerbitkan Konten].», at «atau dilarang»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima, menerbitkan Tanggapan dan Konten.",
      `- id: a
  pelaku: admin
  wajib: menyampaikan tanda terima
- id: b
  pelaku: admin
  wajib: menerbitkan Konten`,
      [
        "half «menyampaikan tanda terima»: «dan konten» tidak dibaca oleh aturan mana pun. «[Admin wajib menyampaikan tanda terima], [menerbitkan] Tanggapan dan [Konten].», at «dan Konten»",
      ],
    ],
    [
      "Admin wajib menerbitkan Tanggapan dan wajib menyampaikan jawaban dan tanda terima.",
      `- id: a
  pelaku: admin
  wajib: menerbitkan Tanggapan
- id: b
  pelaku: admin
  wajib: menyampaikan tanda terima`,
      [
        "other-act «menyampaikan tanda terima»: kalimatnya menyebut «menyampaikan jawaban», bukan «menyampaikan tanda terima». «[Admin wajib menerbitkan Tanggapan dan wajib menyampaikan] jawaban dan [tanda terima].»",
        "connector-unread «a»: «dan tanda terima» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan dan wajib menyampaikan] jawaban dan [tanda terima].», at «dan tanda terima»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("lists, lead-ins and what closes them", () => {
  it.each([
    [
      "Apabila ramai, klaim yang dapat diakses, bersumber dari Bank Jawaban, Admin wajib menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan
bila: bank.ada`,
      [
        "condition-unread «contoh»: yang dibuka «yang dapat diakses» tidak dibaca aturan mana pun. «[Apabila] ramai, klaim yang dapat diakses, [bersumber dari Bank Jawaban], [Admin wajib menerbitkan Tanggapan].», at «yang dapat diakses»",
      ],
    ],
    [
      `Admin wajib:

a. menyampaikan tanda terima;

b. menerbitkan Tanggapan.`,
      `pelaku: admin
wajib: { a: menyampaikan tanda terima, b: menerbitkan Tanggapan }`,
      [],
    ],
    [
      `(1) Dalam hal prosedur telah diikuti, Admin wajib:

a. menyampaikan tanda terima; dan

b. menerbitkan:

1. Tanggapan; dan

2. Konten.

sebelum memuat.`,
      `- id: satu
  pada: ayat (1) huruf a
  pelaku: admin
  wajib: menyampaikan tanda terima
  bila: kesalahan.prosedur
  sebelum: memuat
- id: dua
  pada: ayat (1) huruf b angka 1
  pelaku: admin
  wajib: menerbitkan Tanggapan
  bila: kesalahan.prosedur
  sebelum: memuat
- id: tiga
  pada: ayat (1) huruf b angka 2
  pelaku: admin
  wajib: menerbitkan Konten
  bila: kesalahan.prosedur
  sebelum: memuat`,
      [],
    ],
    [
      `(1) Dalam hal prosedur telah diikuti, Admin wajib:

a. menyampaikan tanda terima; dan

b. menerbitkan:

1. Tanggapan; dan

2. Konten.

sebelum memuat.`,
      `- id: satu
  pada: ayat (1)
  pelaku: admin
  wajib: { a: menyampaikan tanda terima }
  bila: kesalahan.prosedur
  sebelum: memuat
- id: dua
  pada: ayat (1) huruf b
  pelaku: admin
  wajib: { 1: menerbitkan Tanggapan, 2: menerbitkan Konten }
  bila: kesalahan.prosedur
  sebelum: memuat`,
      [],
    ],
    [
      `(1) Dalam hal prosedur telah diikuti, Admin wajib:

a. menyampaikan tanda terima; dan

b. menerbitkan:

1. Tanggapan; dan

2. Konten.

sebelum memuat.`,
      `- id: satu
  pada: ayat (1) huruf a
  pelaku: admin
  wajib: menerbitkan Konten
  bila: kesalahan.prosedur`,
      [
        "act «menerbitkan Konten»: «menerbitkan Konten» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «menyampaikan tanda terima». «Dalam hal prosedur telah diikuti, Admin wajib: menyampaikan tanda terima; dan sebelum memuat.», at «wajib»",
        "condition-unread «satu»: yang dibuka «sebelum» tidak dibaca aturan mana pun. «[Dalam hal prosedur telah diikuti], [Admin wajib]: menyampaikan tanda terima; dan menerbitkan: Tanggapan; dan Konten. sebelum memuat.», at «sebelum»",
        "connector-unread «satu»: «dan menerbitkan :» tidak dibaca aturan mana pun. «[Dalam hal prosedur telah diikuti], [Admin wajib]: menyampaikan tanda terima; dan menerbitkan: Tanggapan; dan Konten. [sebelum] memuat.», at «dan b. menerbitkan:»",
        "connector-unread «satu»: «dan Konten .» tidak dibaca aturan mana pun. «[Dalam hal prosedur telah diikuti], [Admin wajib]: menyampaikan tanda terima; [dan menerbitkan:] Tanggapan; dan Konten. [sebelum] memuat.», at «dan 2. Konten.»",
        "item-unread «satu»: butir a. tidak dibaca aturan mana pun. «[Dalam hal prosedur telah diikuti], [Admin wajib]: menyampaikan tanda terima; [dan sebelum] memuat.», at «a.»",
        "item-unread «satu»: butir 1. tidak dibaca aturan mana pun. «[Dalam hal prosedur telah diikuti], [Admin wajib]: menyampaikan tanda terima; [dan sebelum] memuat.», at «1.»",
      ],
    ],
    [
      `(1) Admin wajib menyampaikan tanda terima.

(2) PIC wajib menerbitkan Tanggapan.`,
      `- id: satu
  pada: ayat (1)
  pelaku: admin
  wajib: menyampaikan tanda terima
  alasan: Contoh.
- id: dua
  pelaku: pic
  wajib: menerbitkan Tanggapan`,
      [],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("sentences of several parts", () => {
  it.each([
    [
      "Admin wajib hadir, menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Admin dikenai teguran tertulis secara lisan.",
      `pelaku: admin
dikenai: teguran tertulis`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Admin dikenai teguran tertulis] secara lisan.», at «secara lisan»",
      ],
    ],
    [
      "Konten wajib diterbitkan oleh Admin.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "act «menerbitkan Tanggapan»: «menerbitkan Tanggapan» tidak ditemukan sesudah kata modalitasnya. Tindakan terdekat dalam kosakata: «menerbitkan Konten». «Konten wajib diterbitkan oleh Admin.», at «wajib»",
      ],
    ],
    [
      "Admin wajib menyimpan tanda terima dan menyampaikan tanda terima.",
      `- id: a
  pelaku: admin
  wajib: menyampaikan tanda terima
- id: b
  pelaku: admin
  wajib: menyimpan tanda terima`,
      [],
    ],
    [
      "Admin wajib menerbitkan Tanggapan dan/atau Konten.",
      `- id: a
  pelaku: admin
  wajib: menerbitkan Tanggapan
- id: b
  pelaku: admin
  wajib: menerbitkan Konten`,
      [
        "half «menerbitkan Tanggapan»: «dan/atau konten» tidak dibaca oleh aturan mana pun. «[Admin wajib menerbitkan Tanggapan] dan/atau [Konten].», at «dan/atau Konten»",
      ],
    ],
    [
      "Admin berhak menyampaikan jawaban serta menerbitkan Tanggapan.",
      `- id: a
  pelaku: admin
  berhak: menyampaikan jawaban
- id: b
  pelaku: admin
  berhak: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Bupati berwenang menunjuk PIC dalam jangka waktu paling singkat 2 (dua) hari.",
      `pelaku: bupati
berwenang: menunjuk PIC
paling_singkat: 2 hari`,
      [],
    ],
    [
      "Admin berhak menyampaikan jawaban paling cepat 2 (dua) jam sejak Isu Publik terdeteksi.",
      `pelaku: admin
berhak: menyampaikan jawaban
paling_lambat: 2 jam sejak isu.terdeteksi`,
      [
        "bound-word «2 jam sejak isu.terdeteksi»: batasnya tidak tertulis «paling lambat 2 jam». «Admin berhak menyampaikan jawaban paling cepat [2 jam] sejak Isu Publik terdeteksi.», at «2 (dua) jam»",
        "bound-word «contoh»: batasnya tidak tertulis «paling cepat». «[Admin berhak menyampaikan jawaban] paling cepat [2 jam sejak Isu Publik terdeteksi].», at «paling cepat»",
      ],
    ],
    [
      "Admin wajib menerbitkan Tanggapan dengan mendaftarkan 2,5 (dua koma lima) ton dan 3 x 24 (tiga kali dua puluh empat) jam kerja.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "number-unread «contoh»: «2,5» tidak dipakai oleh kunci mana pun. «[Admin wajib menerbitkan Tanggapan] dengan mendaftarkan 2,5 ton dan 3 x 24 jam kerja.», at «2,5»",
        "number-unread «contoh»: «3 x 24 jam kerja» tidak dipakai oleh kunci mana pun. «[Admin wajib menerbitkan Tanggapan] dengan mendaftarkan [2,5] ton dan 3 x 24 jam kerja.», at «3 x 24 (tiga kali dua puluh empat) jam kerja»",
        "connector-unread «contoh»: «dan 3 x» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan] dengan mendaftarkan [2,5] ton dan [3 x 24 jam kerja].», at «dan 3 x»",
      ],
    ],
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Admin dilarang menerbitkan Konten.

(3) Admin yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) serta ayat (2) dikenai teguran tertulis.`,
      `- id: a
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  dilarang: menerbitkan Konten
- id: c
  pada: ayat (3)
  pelaku: admin
  dikenai: teguran tertulis
  atas: [a, b]`,
      [
        "connector «[a, b]»: aturan memakai «atau», naskah «serta». «[Admin yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) serta ayat (2) dikenai teguran tertulis].», at «serta»",
      ],
    ],
    [
      `(1) PIC wajib:

a. menyetujui Tanggapan; dan

b. menerbitkan Konten.

(2) Admin yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) huruf b dikenai teguran tertulis secara lisan.`,
      `- id: a
  pada: ayat (1)
  pelaku: pic
  wajib: { a: menyetujui Tanggapan, b: menerbitkan Konten }
- id: b
  pada: ayat (2)
  pelaku: admin
  dikenai: teguran tertulis
  atas: [Pasal 1 ayat (1) huruf b]`,
      [
        "words-unread «b»: «secara lisan» tidak dibaca aturan mana pun. «[Admin yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) huruf b dikenai teguran tertulis] secara lisan.», at «secara lisan»",
      ],
    ],
    [
      `(1) PIC wajib menyetujui Tanggapan.

(2) Pejabat yang ada di kantor sebagaimana dimaksud pada ayat (1) wajib menerbitkan Tanggapan.`,
      `- id: a
  pada: ayat (1)
  pelaku: pic
  wajib: menyetujui Tanggapan
- id: b
  pada: ayat (2)
  pelaku: menurut a
  wajib: menerbitkan Tanggapan`,
      [
        "bearer «menurut a»: «Pejabat sebagaimana dimaksud … (a)» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». «Pejabat yang ada di kantor [wajib menerbitkan Tanggapan].», at «Pejabat yang ada di kantor sebagaimana dimaksud pada ayat (1) wajib menerbitkan Tanggapan.»",
        "condition-unread «b»: yang dibuka «yang ada di» tidak dibaca aturan mana pun. «Pejabat yang ada di kantor sebagaimana dimaksud pada ayat (1) [wajib menerbitkan Tanggapan].», at «yang ada di»",
        "citation-unread «b»: rujukan «sebagaimana dimaksud pada ayat ( 1 )» tidak dibaca aturan mana pun. «Pejabat [yang ada di] kantor sebagaimana dimaksud pada ayat (1) [wajib menerbitkan Tanggapan].», at «sebagaimana dimaksud pada ayat (1)»",
      ],
    ],
    [
      `(1) PIC wajib menyetujui Tanggapan.

(2) Petugas pada tempat sebagaimana dimaksud pada ayat (1) wajib menerbitkan Tanggapan.`,
      `- id: a
  pada: ayat (1)
  pelaku: pic
  wajib: menyetujui Tanggapan
- id: b
  pada: ayat (2)
  pelaku: menurut a
  wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima setelah 2 (dua) hari setelah menerbitkan Konten.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setelah: menerbitkan Konten`,
      [
        "words «menerbitkan Konten»: tidak ada «setelah menerbitkan Konten». «[Admin wajib menyampaikan tanda terima] setelah 2 hari setelah menerbitkan Konten.»",
        "number-unread «contoh»: «2 hari» tidak dipakai oleh kunci mana pun. «[Admin wajib menyampaikan tanda terima] setelah 2 hari setelah menerbitkan Konten.», at «2 (dua) hari»",
        "condition-unread «contoh»: yang dibuka «setelah» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima] setelah [2 hari] setelah menerbitkan Konten.», at «setelah»",
        "condition-unread «contoh»: yang dibuka «setelah» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima setelah 2 hari] setelah menerbitkan Konten.», at «setelah»",
      ],
    ],
    [
      "Konten atas Tanggapan wajib diterbitkan oleh Admin.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "other-act «menerbitkan Tanggapan»: kalimatnya menyebut «menerbitkan Konten», bukan «menerbitkan Tanggapan». «Konten atas [Tanggapan wajib diterbitkan] oleh Admin.»",
      ],
    ],
    [
      "Konten atas Tanggapan wajib diterbitkan oleh Admin.",
      `pelaku: admin
wajib: menerbitkan Konten`,
      [],
    ],
    [
      "Terhadap Konten, Tanggapan wajib diterbitkan oleh Admin.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Konten dan Tanggapan wajib diterbitkan oleh Admin.",
      `- id: a
  pelaku: admin
  wajib: menerbitkan Tanggapan
- id: b
  pelaku: admin
  wajib: menerbitkan Konten`,
      [],
    ],
    [
      "Admin wajib menerbitkan Tanggapan dan dapat memuat dan menyebut hoaks.",
      `- id: a
  pelaku: admin
  wajib: menerbitkan Tanggapan
- id: b
  pelaku: admin
  dapat: menyebut hoaks`,
      [
        "connector-unread «a»: «dan menyebut hoaks» tidak dibaca aturan mana pun. «[Admin wajib menerbitkan Tanggapan dan dapat] memuat dan [menyebut hoaks].», at «dan menyebut hoaks»",
      ],
    ],
    ["Jangka waktu tidak diperpanjang", "ketentuan: Jangka waktu tidak diperpanjang", []],
    [
      `(1) PIC wajib menyetujui Tanggapan.

(2) Keputusan pejabat pengganti wajib menyampaikan tanda terima.`,
      `- id: a
  pada: ayat (1)
  pelaku: pic
  wajib: menyetujui Tanggapan
- id: b
  pada: ayat (2)
  pelaku: pengganti menurut a
  wajib: menyampaikan tanda terima`,
      [
        "bearer «pengganti menurut a»: «pejabat pengganti» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». «Keputusan pejabat pengganti [wajib menyampaikan tanda terima].», at «Keputusan pejabat pengganti wajib menyampaikan tanda terima.»",
      ],
    ],
    [
      `(1) PIC wajib menyetujui Tanggapan.

(2) Pada hari libur, pejabat pengganti wajib menyampaikan tanda terima secara lisan.`,
      `- id: a
  pada: ayat (1)
  pelaku: pic
  wajib: menyetujui Tanggapan
- id: b
  pada: ayat (2)
  pelaku: pengganti menurut a
  wajib: menyampaikan tanda terima`,
      [
        "words-unread «b»: «secara lisan» tidak dibaca aturan mana pun. «Pada hari libur, [pejabat pengganti wajib menyampaikan tanda terima] secara lisan.», at «secara lisan»",
      ],
    ],
    [
      "Tanggapan wajib disetujui oleh para Bupati untuk tingkat krisis secara lisan.",
      `menurut: isu.tingkat
pelaku: { krisis: bupati }
wajib: menyetujui Tanggapan`,
      [
        "words-unread «contoh»: «secara lisan» tidak dibaca aturan mana pun. «[Tanggapan wajib disetujui oleh para Bupati] untuk [tingkat krisis] secara lisan.», at «secara lisan»",
      ],
    ],
    [
      "Kekeliruan dianggap ringan, dinyatakan selesai, dan merupakan kelalaian.",
      `menentukan: kesalahan.teknis
bila: kesalahan.prosedur`,
      [
        "words «kesalahan.teknis»: tidak ada «merupakan Kesalahan Teknis». Yang tertulis: «dianggap, dinyatakan, merupakan». «Kekeliruan dianggap ringan, dinyatakan selesai, dan merupakan kelalaian.»",
        "fact «kesalahan.prosedur»: fakta `kesalahan.prosedur` tidak disebut di tempatnya (Bunyi: «prosedur telah diikuti»). «Kekeliruan dianggap ringan, dinyatakan selesai, dan merupakan kelalaian.»",
        "connector-unread «contoh»: «dan merupakan kelalaian» tidak dibaca aturan mana pun. «Kekeliruan dianggap ringan, dinyatakan selesai, dan merupakan kelalaian.», at «dan merupakan kelalaian»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

it.each([
  ["wajib", "wajib"],
  ["dilarang", "dilarang"],
  ["dapat", "dapat"],
  ["hanya_dapat", "hanya dapat"],
  ["berhak", "berhak"],
  ["berwenang", "berwenang"],
])("the word that `%s` needs is named", (key, word) => {
  expect(lockFindings("Admin menerbitkan Tanggapan.", `pelaku: admin\n${key}: menerbitkan Tanggapan`)).toEqual([
    `modality «menerbitkan Tanggapan»: tidak ada kata «${word}» sebagai kata kerja kalimat utama. «Admin menerbitkan Tanggapan.»`,
  ]);
});
