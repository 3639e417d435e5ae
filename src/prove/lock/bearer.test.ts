import { describe, expect, it } from "vitest";
import { lockFindings } from "../../testing/lock-sentence.js";

describe("the subject", () => {
  it.each([
    [
      "PIC wajib menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "bearer «admin»: «Admin» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». Pelaku dalam kalimat: «PIC». «PIC [wajib menerbitkan Tanggapan].», at «PIC»",
      ],
    ],
    [
      "Admin dan PIC wajib menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "bearer «admin»: «Admin» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». Pelaku dalam kalimat: «Admin, PIC». «Admin dan PIC [wajib menerbitkan Tanggapan].», at «Admin dan PIC»",
        "connector-unread «contoh»: «dan PIC wajib» tidak dibaca aturan mana pun. «Admin dan PIC [wajib menerbitkan Tanggapan].», at «dan PIC wajib»",
      ],
    ],
    [
      "Admin dan PIC wajib menerbitkan Tanggapan.",
      `pelaku: pic dan admin
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Admin atau PIC wajib menerbitkan Tanggapan.",
      `pelaku: admin dan pic
wajib: menerbitkan Tanggapan`,
      [
        "bearer «admin dan pic»: «Admin dan PIC» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». Pelaku dalam kalimat: «Admin, PIC». «Admin atau PIC [wajib menerbitkan Tanggapan].», at «Admin atau PIC»",
        "connector-unread «contoh»: «atau PIC wajib» tidak dibaca aturan mana pun. «Admin atau PIC [wajib menerbitkan Tanggapan].», at «atau PIC wajib»",
      ],
    ],
    [
      "Admin serta PIC wajib menerbitkan Tanggapan.",
      `pelaku: admin dan pic
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Admin bersama-sama PIC wajib menerbitkan Tanggapan.",
      `pelaku: admin bersama pic
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Admin bersama-sama dengan PIC wajib menerbitkan Tanggapan.",
      `pelaku: admin bersama pic
wajib: menerbitkan Tanggapan`,
      [
        "bearer «admin bersama pic»: «Admin bersama PIC» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». «Admin bersama-sama dengan PIC [wajib menerbitkan Tanggapan].»",
        "connector-unread «contoh»: «bersama-sama dengan PIC» tidak dibaca aturan mana pun. «Admin bersama-sama dengan PIC [wajib menerbitkan Tanggapan].», at «bersama-sama dengan PIC»",
      ],
    ],
    [
      "Admin, PIC, atau Sekretaris Daerah wajib menerbitkan Tanggapan.",
      `pelaku: admin, pic atau sekda
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Admin, PIC, atau Sekretaris Daerah wajib menerbitkan Tanggapan.",
      `pelaku: admin, pic dan sekda
wajib: menerbitkan Tanggapan`,
      [
        "bearer «admin, pic dan sekda»: «Admin dan PIC dan Sekretaris Daerah» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». Pelaku dalam kalimat: «Admin, PIC, Sekretaris Daerah». «Admin, PIC, atau Sekretaris Daerah [wajib menerbitkan Tanggapan].», at «Admin, PIC, atau Sekretaris Daerah»",
        "connector-unread «contoh»: «atau Sekretaris Daerah» tidak dibaca aturan mana pun. «Admin, PIC, atau Sekretaris Daerah [wajib menerbitkan Tanggapan].», at «atau Sekretaris Daerah»",
      ],
    ],
    [
      "Setiap Admin wajib menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Para Admin dan seluruh PIC wajib menerbitkan Tanggapan.",
      `pelaku: admin dan pic
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Admin yang bertugas wajib menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "condition-unread «contoh»: yang dibuka «yang bertugas wajib» tidak dibaca aturan mana pun. «[Admin] yang bertugas [wajib menerbitkan Tanggapan].», at «yang bertugas wajib»",
      ],
    ],
    [
      "Admin pada Perangkat Daerah wajib menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Admin utama wajib menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "bearer «admin»: «Admin» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». «Admin utama [wajib menerbitkan Tanggapan].»",
      ],
    ],
    [
      "Keputusan Admin wajib menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "bearer «admin»: «Admin» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». «Keputusan Admin [wajib menerbitkan Tanggapan].»",
      ],
    ],
    [
      "Pada hari kerja, Admin wajib menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Admin, yang bertugas, wajib menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "condition-unread «contoh»: yang dibuka «yang bertugas ,» tidak dibaca aturan mana pun. «[Admin], yang bertugas, [wajib menerbitkan Tanggapan].», at «yang bertugas,»",
      ],
    ],
    [
      "Bagi Admin, PIC wajib menerbitkan Tanggapan.",
      `pelaku: pic
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Wajib menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "bearer «admin»: «Admin» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». «[Wajib menerbitkan Tanggapan].»",
      ],
    ],
    [
      "Setiap orang dan Bupati wajib menerbitkan Tanggapan.",
      `pelaku: setiap-orang dan bupati
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Admin dilarang menyebut hoaks dan wajib menerbitkan Tanggapan.",
      `- id: satu
  pelaku: admin
  dilarang: menyebut hoaks
- id: dua
  pelaku: admin
  wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Admin berhak menyampaikan jawaban dan tidak dikenai sanksi administratif.",
      `- id: satu
  pelaku: admin
  berhak: menyampaikan jawaban
- id: dua
  pelaku: admin
  tidak_dikenai: sanksi administratif`,
      [],
    ],
    [
      `Admin:

a. wajib menerbitkan Tanggapan; dan

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
      `PIC:

a. wajib menerbitkan Tanggapan; dan

b. dilarang menyebut hoaks.`,
      `- id: satu
  pelaku: admin
  wajib: { a: menerbitkan Tanggapan }
- id: dua
  pelaku: pic
  dilarang: { b: menyebut hoaks }`,
      [
        "bearer «admin»: «Admin» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». Pelaku dalam kalimat: «PIC». «PIC: [wajib menerbitkan Tanggapan]; dan», at «PIC»",
      ],
    ],
    [
      "Admin: wajib menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "bearer «admin»: «Admin» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». «Admin: [wajib menerbitkan Tanggapan].»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("after «oleh»", () => {
  it.each([
    [
      "Tanggapan wajib diterbitkan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "no-actor «admin»: kalimat pasif ini tidak menyebut pelakunya («oleh Admin»). «[Tanggapan wajib diterbitkan].», at «wajib diterbitkan»",
      ],
    ],
    [
      "Tanggapan wajib diterbitkan oleh PIC.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "bearer «admin»: «Admin» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». Pelaku dalam kalimat: «PIC». «[Tanggapan wajib diterbitkan] oleh PIC.», at «PIC»",
      ],
    ],
    [
      "Tanggapan wajib diterbitkan oleh Admin dan PIC.",
      `pelaku: admin dan pic
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Tanggapan wajib diterbitkan dengan segera oleh Admin.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Tanggapan wajib diterbitkan satu dua tiga empat lima enam tujuh delapan sembilan sepuluh oleh Admin.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [],
    ],
    [
      "Tanggapan wajib diterbitkan satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua oleh Admin.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [
        "no-actor «admin»: kalimat pasif ini tidak menyebut pelakunya («oleh Admin»). «[Tanggapan wajib diterbitkan] satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua oleh Admin.», at «wajib diterbitkan»",
      ],
    ],
    [
      "Tanggapan wajib diterbitkan oleh: Admin.",
      `pelaku: admin
wajib: menerbitkan Tanggapan`,
      [],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("a bearer for each choice", () => {
  it.each([
    [
      `Tanggapan wajib disetujui oleh:

a. Sekretaris Daerah untuk tingkat serius; dan

b. Bupati untuk tingkat krisis.`,
      `menurut: isu.tingkat
pelaku: { serius: sekda, krisis: bupati }
wajib: menyetujui Tanggapan`,
      [
        "connector: aturan memakai «atau», naskah «dan». «[Tanggapan wajib disetujui oleh]: [Sekretaris Daerah] untuk [tingkat serius]; [dan Bupati] untuk [tingkat krisis].», at «dan»",
      ],
    ],
    [
      `Tanggapan wajib disetujui oleh:

a. Sekretaris Daerah untuk tingkat serius; dan

b. Bupati untuk tingkat krisis.`,
      `menurut: isu.tingkat
pelaku: { serius: bupati, krisis: sekda }
wajib: menyetujui Tanggapan`,
      [
        "bearer «bupati»: «Bupati» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». «[Tanggapan wajib disetujui] oleh: Sekretaris Daerah untuk tingkat serius; dan», at «Tanggapan wajib disetujui oleh: a. Sekretaris Daerah untuk tingkat serius; dan»",
        "bearer «sekda»: «Sekretaris Daerah» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». «[Tanggapan wajib disetujui] oleh: Bupati untuk tingkat krisis.»",
        "connector: aturan memakai «atau», naskah «dan». «[Tanggapan wajib disetujui] oleh: Sekretaris Daerah untuk [tingkat serius]; [dan] Bupati untuk [tingkat krisis].», at «dan»",
      ],
    ],
    [
      "Tanggapan wajib disetujui oleh Sekretaris Daerah untuk tingkat serius dan oleh Bupati untuk tingkat krisis.",
      `menurut: isu.tingkat
pelaku: { serius: sekda, krisis: bupati }
wajib: menyetujui Tanggapan`,
      [
        "connector-unread «contoh»: «dan oleh Bupati» tidak dibaca aturan mana pun. «[Tanggapan wajib disetujui oleh Sekretaris Daerah] untuk [tingkat serius] dan [oleh Bupati] untuk [tingkat krisis].», at «dan oleh Bupati»",
      ],
    ],
    [
      "Tanggapan wajib disetujui oleh Sekretaris Daerah untuk tingkat serius.",
      `menurut: isu.tingkat
pelaku: { serius: sekda, krisis: bupati }
wajib: menyetujui Tanggapan`,
      [
        "bearer «bupati»: «Bupati» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». «[Tanggapan wajib disetujui oleh Sekretaris Daerah] untuk tingkat serius.»",
        "choice «isu.tingkat»: kata «krisis» untuk `isu.tingkat` tidak ada. «[Tanggapan wajib disetujui oleh Sekretaris Daerah] untuk [tingkat serius].»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("the addressee", () => {
  it.each([
    [
      "Admin wajib menyampaikan tanda terima kepada Sekretaris Daerah.",
      `pelaku: admin
wajib: menyampaikan tanda terima
terhadap: sekda`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima kepada Sekretaris Daerah.",
      `pelaku: admin
wajib: menyampaikan tanda terima
terhadap: bupati`,
      [
        "counterparty «bupati»: pihak «Bupati» tidak sama dalam aturan dan naskah. «[Admin wajib menyampaikan tanda terima] kepada Sekretaris Daerah.»",
        "counterparty «contoh»: pihak «Sekretaris Daerah» tidak sama dalam aturan dan naskah. «[Admin wajib menyampaikan tanda terima] kepada Sekretaris Daerah.», at «Sekretaris Daerah»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima kepada Sekretaris Daerah.",
      `pelaku: admin
wajib: menyampaikan tanda terima`,
      [
        "counterparty «contoh»: pihak «Sekretaris Daerah» tidak sama dalam aturan dan naskah. «[Admin wajib menyampaikan tanda terima] kepada Sekretaris Daerah.», at «Sekretaris Daerah»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima kepada masyarakat dan Sekretaris Daerah.",
      `pelaku: admin
wajib: menyampaikan tanda terima
terhadap: sekda`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima kepada masyarakat dan Sekretaris Daerah.",
      `pelaku: admin
wajib: menyampaikan tanda terima`,
      [
        "counterparty «contoh»: pihak «Sekretaris Daerah» tidak sama dalam aturan dan naskah. «[Admin wajib menyampaikan tanda terima] kepada masyarakat dan Sekretaris Daerah.», at «Sekretaris Daerah»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima kepada masyarakat, dan Sekretaris Daerah.",
      `pelaku: admin
wajib: menyampaikan tanda terima
terhadap: sekda`,
      [
        "counterparty «sekda»: pihak «Sekretaris Daerah» tidak sama dalam aturan dan naskah. «[Admin wajib menyampaikan tanda terima] kepada masyarakat, dan Sekretaris Daerah.»",
        "connector-unread «contoh»: «dan Sekretaris Daerah» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima] kepada [masyarakat], dan Sekretaris Daerah.», at «dan Sekretaris Daerah»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima kepada satu dua tiga empat lima dan Sekretaris Daerah.",
      `pelaku: admin
wajib: menyampaikan tanda terima
terhadap: sekda`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima kepada satu dua tiga empat dan Sekretaris Daerah.",
      `pelaku: admin
wajib: menyampaikan tanda terima
terhadap: sekda`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima kepada warga yang baik dan Sekretaris Daerah.",
      `pelaku: admin
wajib: menyampaikan tanda terima
terhadap: sekda`,
      [
        "counterparty «sekda»: pihak «Sekretaris Daerah» tidak sama dalam aturan dan naskah. «[Admin wajib menyampaikan tanda terima] kepada warga yang baik dan Sekretaris Daerah.»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima terhadap Sekretaris Daerah.",
      `pelaku: admin
wajib: menyampaikan tanda terima
terhadap: sekda`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima dari PIC kepada Sekretaris Daerah dan Bupati.",
      `pelaku: admin
wajib: menyampaikan tanda terima
terhadap: sekda dan bupati`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima kepada Sekretaris Daerah atau Bupati.",
      `pelaku: admin
wajib: menyampaikan tanda terima
terhadap: sekda dan bupati`,
      [
        "counterparty «sekda dan bupati»: pihak «Sekretaris Daerah dan Bupati» tidak sama dalam aturan dan naskah. «[Admin wajib menyampaikan tanda terima] kepada Sekretaris Daerah atau Bupati.»",
        "counterparty «contoh»: pihak «Sekretaris Daerah atau Bupati» tidak sama dalam aturan dan naskah. «[Admin wajib menyampaikan tanda terima] kepada Sekretaris Daerah atau Bupati.», at «Sekretaris Daerah atau Bupati»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima kepada Sekretaris Daerah atau Bupati.",
      `pelaku: admin
wajib: menyampaikan tanda terima
terhadap: sekda`,
      [
        "counterparty «sekda»: pihak «Sekretaris Daerah» tidak sama dalam aturan dan naskah. «[Admin wajib menyampaikan tanda terima] kepada Sekretaris Daerah atau Bupati.»",
        "counterparty «contoh»: pihak «Sekretaris Daerah atau Bupati» tidak sama dalam aturan dan naskah. «[Admin wajib menyampaikan tanda terima] kepada Sekretaris Daerah atau Bupati.», at «Sekretaris Daerah atau Bupati»",
      ],
    ],
    [
      "Sekretaris Daerah wajib menunjuk PIC.",
      `pelaku: sekda
wajib: menunjuk PIC
terhadap: pic`,
      [],
    ],
    [
      "Sekretaris Daerah wajib menunjuk PIC.",
      `pelaku: sekda
wajib: menunjuk PIC
terhadap: admin`,
      [
        "counterparty «admin»: pihak «Admin» tidak sama dalam aturan dan naskah. «[Sekretaris Daerah wajib menunjuk PIC].»",
      ],
    ],
    [
      "Bupati wajib menunjuk PIC kepada Sekretaris Daerah.",
      `pelaku: bupati
wajib: menunjuk PIC
terhadap: sekda dan pic`,
      [
        "counterparty «sekda dan pic»: pihak «Sekretaris Daerah dan PIC» tidak sama dalam aturan dan naskah. «[Bupati wajib menunjuk PIC] kepada Sekretaris Daerah.»",
        "counterparty «contoh»: pihak «Sekretaris Daerah» tidak sama dalam aturan dan naskah. «[Bupati wajib menunjuk PIC] kepada Sekretaris Daerah.», at «Sekretaris Daerah»",
      ],
    ],
    [
      "Teguran tertulis dijatuhkan kepada Admin.",
      `pelaku: admin
dikenai: teguran tertulis`,
      [],
    ],
    [
      "Admin wajib menerbitkan Tanggapan.",
      `pelaku: admin
wajib: menerbitkan Tanggapan
terhadap: sekda`,
      [
        "counterparty «sekda»: pihak «Sekretaris Daerah» tidak sama dalam aturan dan naskah. «[Admin wajib menerbitkan Tanggapan].»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

it.each(["kepada", "terhadap", "dari", "bagi", "untuk", "oleh", "dengan", "pada"])(
  "an addressee stands after «%s»",
  (word) => {
    const text = `Admin wajib menyampaikan tanda terima ${word} Sekretaris Daerah.`;
    const rule = "pelaku: admin\nwajib: menyampaikan tanda terima\nterhadap: ";
    expect(lockFindings(text, `${rule}sekda`)).toEqual([]);
    expect(lockFindings(text, `${rule}bupati`)).not.toEqual([]);
  },
);

describe("who acts, and to whom", () => {
  it.each([
    [
      "PIC wajib ditunjuk oleh Bupati.",
      `pelaku: bupati
wajib: menunjuk PIC`,
      [],
    ],
    [
      "PIC wajib ditunjuk.",
      `pelaku: pic
wajib: menunjuk PIC`,
      [
        "no-actor «pic»: kalimat pasif ini tidak menyebut pelakunya («oleh PIC»). «[PIC wajib ditunjuk].», at «wajib ditunjuk»",
      ],
    ],
    [
      "PIC wajib ditunjuk oleh Bupati.",
      `pelaku: pic
wajib: menunjuk PIC`,
      [
        "bearer «pic»: «PIC» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». Pelaku dalam kalimat: «Bupati». «[PIC wajib ditunjuk] oleh Bupati.», at «Bupati»",
      ],
    ],
    [
      "Tanggapan wajib diterbitkan kepada PIC oleh Admin.",
      `pelaku: admin
wajib: menerbitkan Tanggapan
terhadap: pic`,
      [],
    ],
    [
      "Tanggapan wajib diterbitkan apabila disetujui oleh PIC.",
      `pelaku: pic
wajib: menerbitkan Tanggapan`,
      [
        "no-actor «pic»: kalimat pasif ini tidak menyebut pelakunya («oleh PIC»). «[Tanggapan wajib diterbitkan] apabila disetujui oleh PIC.», at «wajib diterbitkan»",
        "condition-unread «contoh»: yang dibuka «apabila» tidak dibaca aturan mana pun. «[Tanggapan wajib diterbitkan] apabila disetujui oleh PIC.», at «apabila»",
      ],
    ],
    [
      "Tanggapan wajib diterbitkan apabila bersumber dari Bank Jawaban oleh Admin.",
      `pelaku: admin
wajib: menerbitkan Tanggapan
bila: bank.ada`,
      [
        "no-actor «admin»: kalimat pasif ini tidak menyebut pelakunya («oleh Admin»). «[Tanggapan wajib diterbitkan] apabila bersumber dari Bank Jawaban oleh Admin.», at «wajib diterbitkan»",
      ],
    ],
    [
      "Tanggapan wajib diterbitkan di media; disetujui oleh PIC.",
      `pelaku: pic
wajib: menerbitkan Tanggapan`,
      [
        "no-actor «pic»: kalimat pasif ini tidak menyebut pelakunya («oleh PIC»). «[Tanggapan wajib diterbitkan] di media; disetujui oleh PIC.», at «wajib diterbitkan»",
      ],
    ],
    [
      "PIC bertugas pada hari kerja.",
      "ketentuan: bertugas",
      [
        "bearer «bertugas»: «-» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». Pelaku dalam kalimat: «PIC». «PIC [bertugas] pada hari kerja.», at «PIC»",
      ],
    ],
    [
      "Admin bertugas pada hari kerja.",
      `pelaku: admin
ketentuan: Admin bertugas`,
      [],
    ],
    [
      "PIC bertugas pada hari kerja.",
      `pelaku: admin
ketentuan: bertugas`,
      [
        "bearer «admin»: «Admin» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». Pelaku dalam kalimat: «PIC». «PIC [bertugas] pada hari kerja.», at «PIC»",
      ],
    ],
    [
      "Pada hari kerja, PIC bertugas.",
      `pelaku: pic
ketentuan: hari kerja, PIC bertugas`,
      [],
    ],
    [
      "Pendampingan diberikan apabila perlu oleh PIC.",
      `pelaku: pic
ketentuan: Pendampingan diberikan`,
      [
        "condition-unread «contoh»: yang dibuka «apabila» tidak dibaca aturan mana pun. «[Pendampingan diberikan] apabila perlu oleh [PIC].», at «apabila»",
      ],
    ],
    [
      "Admin harus memuat untuk menerbitkan Konten.",
      `harus: memuat
untuk: menerbitkan Konten`,
      [
        "bearer «memuat»: «-» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». Pelaku dalam kalimat: «Admin». «Admin [harus memuat] untuk menerbitkan Konten.», at «Admin»",
      ],
    ],
    [
      "Konten harus dimuat untuk menerbitkan Konten.",
      `harus: memuat
untuk: menerbitkan Konten`,
      [
        "no-actor «memuat»: kalimat pasif ini tidak menyebut pelakunya («oleh …»). «Konten [harus dimuat] untuk menerbitkan Konten.», at «harus dimuat»",
      ],
    ],
    [
      "Konten harus dimuat oleh Admin untuk menerbitkan Konten.",
      `harus: memuat
untuk: menerbitkan Konten`,
      [
        "bearer «memuat»: «-» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». Pelaku dalam kalimat: «Admin». «Konten [harus dimuat] oleh Admin untuk menerbitkan Konten.», at «Admin»",
      ],
    ],
    [
      "Admin dan PIC atau Sekretaris Daerah wajib menerbitkan Tanggapan.",
      `pelaku: admin, pic atau sekda
wajib: menerbitkan Tanggapan`,
      [
        "bearer «admin, pic atau sekda»: «Admin atau PIC atau Sekretaris Daerah» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». Pelaku dalam kalimat: «Admin, PIC, Sekretaris Daerah». «Admin dan PIC atau Sekretaris Daerah [wajib menerbitkan Tanggapan].», at «Admin dan PIC atau Sekretaris Daerah»",
        "connector-unread «contoh»: «dan PIC atau» tidak dibaca aturan mana pun. «Admin dan PIC atau Sekretaris Daerah [wajib menerbitkan Tanggapan].», at «dan PIC atau»",
      ],
    ],
    [
      `(1) PIC wajib menyetujui Tanggapan.

(2) Admin wajib menyampaikan tanda terima kepada pejabat pengganti secara tertulis.`,
      `- id: a
  pada: ayat (1)
  pelaku: pic
  wajib: menyetujui Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  wajib: menyampaikan tanda terima
  terhadap: pengganti menurut a`,
      [
        "words-unread «b»: «secara tertulis» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima kepada pejabat pengganti] secara tertulis.», at «secara tertulis»",
      ],
    ],
    [
      `(1) PIC wajib menyetujui Tanggapan.

(2) Pejabat pengganti wajib menyampaikan tanda terima secara tertulis.`,
      `- id: a
  pada: ayat (1)
  pelaku: pic
  wajib: menyetujui Tanggapan
- id: b
  pada: ayat (2)
  pelaku: pengganti menurut a
  wajib: menyampaikan tanda terima`,
      [
        "words-unread «b»: «secara tertulis» tidak dibaca aturan mana pun. «[Pejabat pengganti wajib menyampaikan tanda terima] secara tertulis.», at «secara tertulis»",
      ],
    ],
    [
      `(1) PIC wajib menyetujui Tanggapan.

(2) Admin wajib menyampaikan tanda terima kepada pejabat terkait.`,
      `- id: a
  pada: ayat (1)
  pelaku: pic
  wajib: menyetujui Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  wajib: menyampaikan tanda terima
  terhadap: pengganti menurut a`,
      [
        "counterparty «pengganti menurut a»: pihak «pejabat pengganti» tidak sama dalam aturan dan naskah. «[Admin wajib menyampaikan tanda terima] kepada pejabat terkait.», at «Admin wajib menyampaikan tanda terima kepada pejabat terkait.»",
      ],
    ],
    [
      `(1) PIC wajib menyetujui Tanggapan.

(2) Pihak sebagaimana dimaksud pada ayat (1) wajib menyampaikan tanda terima secara tertulis.`,
      `- id: a
  pada: ayat (1)
  pelaku: pic
  wajib: menyetujui Tanggapan
- id: b
  pada: ayat (2)
  pelaku: menurut a
  wajib: menyampaikan tanda terima`,
      [
        "words-unread «b»: «secara tertulis» tidak dibaca aturan mana pun. «[Pihak sebagaimana dimaksud pada ayat (1) wajib menyampaikan tanda terima] secara tertulis.», at «secara tertulis»",
      ],
    ],
    [
      `(1) PIC wajib menyetujui Tanggapan.

(2) Admin sebagaimana dimaksud pada ayat (1) wajib menyampaikan tanda terima.`,
      `- id: a
  pada: ayat (1)
  pelaku: pic
  wajib: menyetujui Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  wajib: menyampaikan tanda terima`,
      [
        "citation-unread «b»: rujukan «sebagaimana dimaksud pada ayat ( 1 )» tidak dibaca aturan mana pun. «[Admin] sebagaimana dimaksud pada ayat (1) [wajib menyampaikan tanda terima].», at «sebagaimana dimaksud pada ayat (1)»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima dengan segera kepada Sekretaris Daerah secara tertulis.",
      `pelaku: admin
wajib: menyampaikan tanda terima
terhadap: sekda`,
      [
        "words-unread «contoh»: «secara tertulis» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima] dengan segera [kepada Sekretaris Daerah] secara tertulis.», at «secara tertulis»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima kepada para warga kota di daerah, Sekretaris Daerah.",
      `pelaku: admin
wajib: menyampaikan tanda terima
terhadap: sekda`,
      [
        "counterparty «sekda»: pihak «Sekretaris Daerah» tidak sama dalam aturan dan naskah. «[Admin wajib menyampaikan tanda terima] kepada para warga kota di daerah, Sekretaris Daerah.»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima kepada satu dua tiga empat lima enam dan Sekretaris Daerah.",
      `pelaku: admin
wajib: menyampaikan tanda terima
terhadap: sekda`,
      [
        "counterparty «sekda»: pihak «Sekretaris Daerah» tidak sama dalam aturan dan naskah. «[Admin wajib menyampaikan tanda terima] kepada satu dua tiga empat lima enam dan Sekretaris Daerah.»",
      ],
    ],
    [
      "Tanggapan wajib disetujui oleh Sekretaris Daerah untuk tingkat serius dan oleh: Bupati untuk tingkat krisis; PIC untuk tingkat rutin.",
      `menurut: isu.tingkat
pelaku: { serius: sekda, krisis: bupati, rutin: pic }
wajib: menyetujui Tanggapan`,
      [
        "bearer «bupati»: «Bupati» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». «[Tanggapan wajib disetujui oleh Sekretaris Daerah] untuk tingkat serius dan oleh: Bupati untuk tingkat krisis; PIC untuk tingkat rutin.»",
        "bearer «pic»: «PIC» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». «[Tanggapan wajib disetujui oleh Sekretaris Daerah] untuk tingkat serius dan oleh: Bupati untuk tingkat krisis; PIC untuk tingkat rutin.»",
        "connector-unread «contoh»: «dan oleh :» tidak dibaca aturan mana pun. «[Tanggapan wajib disetujui oleh Sekretaris Daerah] untuk [tingkat serius] dan oleh: Bupati untuk [tingkat krisis]; PIC untuk [tingkat rutin].», at «dan oleh:»",
      ],
    ],
    [
      `(1) PIC wajib menyetujui Tanggapan.

(2) Admin wajib menyampaikan tanda terima kepada pejabat sebagaimana dimaksud pada ayat (1) secara tertulis.`,
      `- id: a
  pada: ayat (1)
  pelaku: pic
  wajib: menyetujui Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  wajib: menyampaikan tanda terima
  terhadap: menurut a`,
      [
        "words-unread «b»: «secara tertulis» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima kepada pejabat sebagaimana dimaksud pada ayat (1)] secara tertulis.», at «secara tertulis»",
      ],
    ],
    [
      `(1) PIC wajib menyetujui Tanggapan.

(2) Admin wajib menyampaikan tanda terima dari pejabat sebagaimana dimaksud pada ayat (1).`,
      `- id: a
  pada: ayat (1)
  pelaku: pic
  wajib: menyetujui Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  wajib: menyampaikan tanda terima
  terhadap: menurut a`,
      [
        "counterparty «menurut a»: pihak «menurut a» tidak sama dalam aturan dan naskah. «[Admin wajib menyampaikan tanda terima] dari [pejabat sebagaimana dimaksud pada ayat (1)].», at «Admin wajib menyampaikan tanda terima dari pejabat sebagaimana dimaksud pada ayat (1).»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});
