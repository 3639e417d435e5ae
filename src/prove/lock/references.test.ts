import { describe, expect, it } from "vitest";
import { lockFindings } from "../../testing/lock-sentence.js";

describe("what a sanction follows", () => {
  it.each([
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Admin yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) dikenai teguran tertulis.`,
      `- id: a
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  dikenai: teguran tertulis
  atas: [Pasal 1 ayat (1)]`,
      [],
    ],
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Admin yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) dikenai teguran tertulis.`,
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

(2) Admin yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) dikenai teguran tertulis.`,
      `- id: a
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  dikenai: teguran tertulis`,
      [
        "condition-unread «b»: yang dibuka «yang melanggar ketentuan» tidak dibaca aturan mana pun. «[Admin] yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) [dikenai teguran tertulis].», at «yang melanggar ketentuan»",
        "citation-unread «b»: rujukan «sebagaimana dimaksud pada ayat ( 1 )» tidak dibaca aturan mana pun. «[Admin yang melanggar ketentuan] sebagaimana dimaksud pada ayat (1) [dikenai teguran tertulis].», at «sebagaimana dimaksud pada ayat (1)»",
      ],
    ],
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Admin wajib menyampaikan tanda terima.

(3) Admin yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) atau ayat (2) dikenai teguran tertulis.`,
      `- id: a
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  wajib: menyampaikan tanda terima
- id: c
  pada: ayat (3)
  pelaku: admin
  dikenai: teguran tertulis
  atas: [a, b]`,
      [],
    ],
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Admin wajib menyampaikan tanda terima.

(3) Admin yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) atau ayat (2) dikenai teguran tertulis.`,
      `- id: a
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  wajib: menyampaikan tanda terima
- id: c
  pada: ayat (3)
  pelaku: admin
  dikenai: teguran tertulis
  atas: [a]`,
      [
        "citations «[a]»: hanya dalam aturan: -; hanya dalam naskah: Pasal 1 ayat (2). «[Admin yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) atau ayat (2) dikenai teguran tertulis].», at «Admin yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) atau ayat (2) dikenai teguran tertulis.»",
      ],
    ],
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Admin wajib menyampaikan tanda terima.

(3) Admin yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) dikenai teguran tertulis.`,
      `- id: a
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  wajib: menyampaikan tanda terima
- id: c
  pada: ayat (3)
  pelaku: admin
  dikenai: teguran tertulis
  atas: [a, b]`,
      [
        "citations «[a, b]»: hanya dalam aturan: Pasal 1 ayat (2); hanya dalam naskah: -. «[Admin yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) dikenai teguran tertulis].», at «Admin yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) dikenai teguran tertulis.»",
      ],
    ],
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Admin wajib menyampaikan tanda terima.

(3) Admin yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) dan ayat (2) dikenai teguran tertulis.`,
      `- id: a
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  wajib: menyampaikan tanda terima
- id: c
  pada: ayat (3)
  pelaku: admin
  dikenai: teguran tertulis
  atas: [a, b]`,
      [
        "connector «[a, b]»: aturan memakai «atau», naskah «dan». «[Admin yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) dan ayat (2) dikenai teguran tertulis].», at «dan»",
      ],
    ],
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Admin wajib menyampaikan tanda terima.

(3) Admin yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) dan/atau ayat (2) dikenai teguran tertulis.`,
      `- id: a
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  wajib: menyampaikan tanda terima
- id: c
  pada: ayat (3)
  pelaku: admin
  dikenai: teguran tertulis
  atas: [a, b]`,
      [],
    ],
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Admin wajib menyampaikan tanda terima.

(3) PIC wajib menerbitkan Konten.

(4) Admin yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) sampai dengan ayat (3) dikenai teguran tertulis.`,
      `- id: a
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  wajib: menyampaikan tanda terima
- id: c
  pada: ayat (3)
  pelaku: pic
  wajib: menerbitkan Konten
- id: d
  pada: ayat (4)
  pelaku: admin
  dikenai: teguran tertulis
  atas: [a, b, c]`,
      [],
    ],
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Admin wajib menyampaikan tanda terima.

(3) PIC wajib menerbitkan Konten.

(4) Admin yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) sampai dengan ayat (3) dikenai teguran tertulis.`,
      `- id: a
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  wajib: menyampaikan tanda terima
- id: c
  pada: ayat (3)
  pelaku: pic
  wajib: menerbitkan Konten
- id: d
  pada: ayat (4)
  pelaku: admin
  dikenai: teguran tertulis
  atas: [a, c]`,
      [
        "citations «[a, c]»: hanya dalam aturan: -; hanya dalam naskah: Pasal 1 ayat (2). «[Admin yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) sampai dengan ayat (3) dikenai teguran tertulis].», at «Admin yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) sampai dengan ayat (3) dikenai teguran tertulis.»",
      ],
    ],
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Terhadap pelanggaran larangan sebagaimana dimaksud pada ayat (1), Admin dikenai teguran tertulis.`,
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

(2) Admin yang tidak memenuhi kewajiban sebagaimana dimaksud pada ayat (1) dikenai teguran tertulis.`,
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

(2) Admin yang memenuhi kewajiban sebagaimana dimaksud pada ayat (1) dikenai teguran tertulis.`,
      `- id: a
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  dikenai: teguran tertulis
  atas: [a]`,
      [
        "citations «[a]»: hanya dalam aturan: Pasal 1 ayat (1); hanya dalam naskah: -. «[Admin] yang memenuhi kewajiban sebagaimana dimaksud pada ayat (1) [dikenai teguran tertulis].», at «Admin yang memenuhi kewajiban sebagaimana dimaksud pada ayat (1) dikenai teguran tertulis.»",
        "condition-unread «b»: yang dibuka «yang memenuhi kewajiban» tidak dibaca aturan mana pun. «[Admin] yang memenuhi kewajiban sebagaimana dimaksud pada ayat (1) [dikenai teguran tertulis].», at «yang memenuhi kewajiban»",
        "citation-unread «b»: rujukan «sebagaimana dimaksud pada ayat ( 1 )» tidak dibaca aturan mana pun. «[Admin yang memenuhi kewajiban] sebagaimana dimaksud pada ayat (1) [dikenai teguran tertulis].», at «sebagaimana dimaksud pada ayat (1)»",
      ],
    ],
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Admin yang belum memenuhi kewajiban sebagaimana dimaksud pada ayat (1) dikenai teguran tertulis.`,
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

(2) Admin yang membaca ketentuan sebagaimana dimaksud pada ayat (1) dikenai teguran tertulis.`,
      `- id: a
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  dikenai: teguran tertulis
  atas: [a]`,
      [
        "citations «[a]»: hanya dalam aturan: Pasal 1 ayat (1); hanya dalam naskah: -. «[Admin] yang membaca ketentuan sebagaimana dimaksud pada ayat (1) [dikenai teguran tertulis].», at «Admin yang membaca ketentuan sebagaimana dimaksud pada ayat (1) dikenai teguran tertulis.»",
        "condition-unread «b»: yang dibuka «yang membaca ketentuan» tidak dibaca aturan mana pun. «[Admin] yang membaca ketentuan sebagaimana dimaksud pada ayat (1) [dikenai teguran tertulis].», at «yang membaca ketentuan»",
        "citation-unread «b»: rujukan «sebagaimana dimaksud pada ayat ( 1 )» tidak dibaca aturan mana pun. «[Admin yang membaca ketentuan] sebagaimana dimaksud pada ayat (1) [dikenai teguran tertulis].», at «sebagaimana dimaksud pada ayat (1)»",
      ],
    ],
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Admin yang melanggar hal lain sebagaimana dimaksud pada ayat (1) dikenai teguran tertulis.`,
      `- id: a
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  dikenai: teguran tertulis
  atas: [a]`,
      [
        "citations «[a]»: hanya dalam aturan: Pasal 1 ayat (1); hanya dalam naskah: -. «[Admin] yang melanggar hal lain sebagaimana dimaksud pada ayat (1) [dikenai teguran tertulis].», at «Admin yang melanggar hal lain sebagaimana dimaksud pada ayat (1) dikenai teguran tertulis.»",
        "condition-unread «b»: yang dibuka «yang melanggar hal» tidak dibaca aturan mana pun. «[Admin] yang melanggar hal lain sebagaimana dimaksud pada ayat (1) [dikenai teguran tertulis].», at «yang melanggar hal»",
        "citation-unread «b»: rujukan «sebagaimana dimaksud pada ayat ( 1 )» tidak dibaca aturan mana pun. «[Admin yang melanggar hal] lain sebagaimana dimaksud pada ayat (1) [dikenai teguran tertulis].», at «sebagaimana dimaksud pada ayat (1)»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("what is excepted", () => {
  it.each([
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Dikecualikan dari ketentuan sebagaimana dimaksud pada ayat (1), PIC dapat menerbitkan Tanggapan.`,
      `- id: a
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pada: ayat (2)
  pelaku: pic
  dapat: menerbitkan Tanggapan
  mengecualikan: [a]`,
      [],
    ],
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Dikecualikan dari ketentuan sebagaimana dimaksud pada ayat (1), PIC dapat menerbitkan Tanggapan.`,
      `- id: a
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pada: ayat (2)
  pelaku: pic
  dapat: menerbitkan Tanggapan`,
      [
        "citation-unread «b»: rujukan «sebagaimana dimaksud pada ayat ( 1 )» tidak dibaca aturan mana pun. «Dikecualikan dari ketentuan sebagaimana dimaksud pada ayat (1), [PIC dapat menerbitkan Tanggapan].», at «sebagaimana dimaksud pada ayat (1)»",
      ],
    ],
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Dikecualikan dari sebagaimana dimaksud pada ayat (1), PIC dapat menerbitkan Tanggapan.`,
      `- id: a
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pada: ayat (2)
  pelaku: pic
  dapat: menerbitkan Tanggapan
  mengecualikan: [a]`,
      [],
    ],
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Sesuai ketentuan sebagaimana dimaksud pada ayat (1), PIC dapat menerbitkan Tanggapan.`,
      `- id: a
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Tanggapan
- id: b
  pada: ayat (2)
  pelaku: pic
  dapat: menerbitkan Tanggapan
  mengecualikan: [a]`,
      [
        "citations «[a]»: hanya dalam aturan: Pasal 1 ayat (1); hanya dalam naskah: -. «Sesuai ketentuan sebagaimana dimaksud pada ayat (1), [PIC dapat menerbitkan Tanggapan].», at «Sesuai ketentuan sebagaimana dimaksud pada ayat (1), PIC dapat menerbitkan Tanggapan.»",
        "citation-unread «b»: rujukan «sebagaimana dimaksud pada ayat ( 1 )» tidak dibaca aturan mana pun. «Sesuai ketentuan sebagaimana dimaksud pada ayat (1), [PIC dapat menerbitkan Tanggapan].», at «sebagaimana dimaksud pada ayat (1)»",
      ],
    ],
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Admin dilarang menerbitkan Konten.

(3) Dikecualikan dari ketentuan sebagaimana dimaksud pada ayat (1) atau ayat (2), PIC dapat menerbitkan Tanggapan.`,
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
  pelaku: pic
  dapat: menerbitkan Tanggapan
  mengecualikan: [a, b]`,
      [
        "connector «[a, b]»: aturan memakai «dan», naskah «atau». «[Dikecualikan dari ketentuan sebagaimana dimaksud pada ayat (1) atau ayat (2)], [PIC dapat menerbitkan Tanggapan].», at «atau»",
      ],
    ],
    [
      `(1) Admin dilarang menerbitkan Tanggapan.

(2) Admin dilarang menerbitkan Konten.

(3) Dikecualikan dari ketentuan sebagaimana dimaksud pada ayat (1) dan ayat (2), PIC dapat menerbitkan Tanggapan.`,
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
  pelaku: pic
  dapat: menerbitkan Tanggapan
  mengecualikan: [a, b]`,
      [],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("officials of another provision, the state of another rule", () => {
  it.each([
    [
      `(1) PIC wajib menyetujui Tanggapan.

(2) Pejabat sebagaimana dimaksud pada ayat (1) wajib menerbitkan Tanggapan.`,
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
      `(1) PIC wajib menyetujui Tanggapan.

(2) Petugas yang baik di kantor sebagaimana dimaksud pada ayat (1) wajib menerbitkan Tanggapan.`,
      `- id: a
  pada: ayat (1)
  pelaku: pic
  wajib: menyetujui Tanggapan
- id: b
  pada: ayat (2)
  pelaku: menurut a
  wajib: menerbitkan Tanggapan`,
      [
        "bearer «menurut a»: «Pejabat sebagaimana dimaksud … (a)» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». «Petugas yang baik di kantor [wajib menerbitkan Tanggapan].», at «Petugas yang baik di kantor sebagaimana dimaksud pada ayat (1) wajib menerbitkan Tanggapan.»",
        "condition-unread «b»: yang dibuka «yang baik di» tidak dibaca aturan mana pun. «Petugas yang baik di kantor sebagaimana dimaksud pada ayat (1) [wajib menerbitkan Tanggapan].», at «yang baik di»",
        "citation-unread «b»: rujukan «sebagaimana dimaksud pada ayat ( 1 )» tidak dibaca aturan mana pun. «Petugas [yang baik di] kantor sebagaimana dimaksud pada ayat (1) [wajib menerbitkan Tanggapan].», at «sebagaimana dimaksud pada ayat (1)»",
      ],
    ],
    [
      `(1) PIC wajib menyetujui Tanggapan.

(2) Pejabat wajib menerbitkan Tanggapan sebagaimana dimaksud pada ayat (1).`,
      `- id: a
  pada: ayat (1)
  pelaku: pic
  wajib: menyetujui Tanggapan
- id: b
  pada: ayat (2)
  pelaku: menurut a
  wajib: menerbitkan Tanggapan`,
      [
        "bearer «menurut a»: «Pejabat sebagaimana dimaksud … (a)» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». «Pejabat [wajib menerbitkan Tanggapan].», at «Pejabat wajib menerbitkan Tanggapan sebagaimana dimaksud pada ayat (1).»",
        "citation-unread «b»: rujukan «sebagaimana dimaksud pada ayat ( 1 )» tidak dibaca aturan mana pun. «Pejabat [wajib menerbitkan Tanggapan] sebagaimana dimaksud pada ayat (1).», at «sebagaimana dimaksud pada ayat (1)»",
      ],
    ],
    [
      `(1) PIC wajib menyetujui Tanggapan.

(2) Admin wajib menerbitkan Konten.

(3) Pihak sebagaimana dimaksud pada ayat (2) wajib menerbitkan Tanggapan.`,
      `- id: a
  pada: ayat (1)
  pelaku: pic
  wajib: menyetujui Tanggapan
- id: c
  pada: ayat (2)
  pelaku: admin
  wajib: menerbitkan Konten
- id: b
  pada: ayat (3)
  pelaku: menurut a
  wajib: menerbitkan Tanggapan`,
      [
        "bearer «menurut a»: «Pejabat sebagaimana dimaksud … (a)» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». «Pihak [wajib menerbitkan Tanggapan].», at «Pihak sebagaimana dimaksud pada ayat (2) wajib menerbitkan Tanggapan.»",
        "citation-unread «b»: rujukan «sebagaimana dimaksud pada ayat ( 2 )» tidak dibaca aturan mana pun. «Pihak sebagaimana dimaksud pada ayat (2) [wajib menerbitkan Tanggapan].», at «sebagaimana dimaksud pada ayat (2)»",
      ],
    ],
    [
      `(1) PIC wajib:

a. menyetujui Tanggapan; dan

b. menerbitkan Konten.

(2) Admin wajib menerbitkan Tanggapan apabila kewajiban sebagaimana dimaksud pada ayat (1) huruf a dilanggar.`,
      `- id: a
  pada: ayat (1)
  pelaku: pic
  wajib: { a: menyetujui Tanggapan, b: menerbitkan Konten }
- id: b
  pada: ayat (2)
  pelaku: admin
  wajib: menerbitkan Tanggapan
  bila: dilanggar a`,
      [],
    ],
    [
      `(1) PIC wajib menyetujui Tanggapan.

(2) Admin wajib menerbitkan Konten apabila kewajiban sebagaimana dimaksud pada ayat (1) dilanggar.

(3) PIC wajib menyampaikan tanda terima apabila ketentuan sebagaimana dimaksud pada ayat (2) dilanggar.`,
      `- id: a
  pada: ayat (1)
  pelaku: pic
  wajib: menyetujui Tanggapan
- id: b
  pada: ayat (2)
  pelaku: admin
  wajib: menerbitkan Konten
  bila: dilanggar a
- id: c
  pada: ayat (3)
  pelaku: pic
  wajib: menyampaikan tanda terima
  bila: dilanggar a`,
      [],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("lists, counts and moments of a condition", () => {
  it.each([
    [
      "Admin dilarang menerbitkan Tanggapan apabila pemicunya bencana.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.pemicu memuat bencana`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila pemicunya ancaman.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.pemicu memuat bencana`,
      [
        "choice «isu.pemicu memuat bencana»: kata «bencana» untuk `isu.pemicu` tidak ada. «[Admin dilarang menerbitkan Tanggapan] apabila [pemicunya] ancaman.»",
        "words-unread «contoh»: «pemicunya ancaman» tidak dibaca aturan mana pun. «[Admin dilarang menerbitkan Tanggapan apabila pemicunya] ancaman.», at «pemicunya ancaman»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila pemicunya ancaman atau bencana.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.pemicu memuat {ancaman, bencana}`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat paling sedikit 3 (tiga) pelanggaran yang tergolong berat.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: jumlah p dari admin.pelanggaran yang p.berat >= 3`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat 2 (dua) pelanggaran yang tergolong berat.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: jumlah p dari admin.pelanggaran yang p.berat >= 3`,
      [
        "number «jumlah p dari admin.pelanggaran yang p.berat >= 3»: tidak ada «3». Yang tertulis: «2». «[Admin dilarang menerbitkan Tanggapan] apabila terdapat 2 [pelanggaran] yang tergolong berat.»",
        "number-unread «contoh»: «2» tidak dipakai oleh kunci mana pun. «[Admin dilarang menerbitkan Tanggapan] apabila terdapat 2 [pelanggaran] yang tergolong [berat].», at «2»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat pelanggaran yang tergolong berat.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: ada p dari admin.pelanggaran yang p.berat`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila setiap pelanggaran tergolong berat.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: setiap p dari admin.pelanggaran yang p.berat`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila terdapat pelanggaran.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: ada p dari admin.pelanggaran yang p.berat`,
      [
        "fact «ada p dari admin.pelanggaran yang p.berat»: fakta `p.berat` tidak disebut di tempatnya (Bunyi: -). «[Admin dilarang menerbitkan Tanggapan] apabila terdapat [pelanggaran].»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik terdeteksi dalam 3 (tiga) bulan terakhir.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.terdeteksi dalam 3 bulan terakhir`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik terdeteksi dalam 3 (tiga) bulan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.terdeteksi dalam 3 bulan terakhir`,
      [
        "words «isu.terdeteksi dalam 3 bulan terakhir»: tidak ada «terakhir». «[Admin dilarang menerbitkan Tanggapan] apabila [Isu Publik terdeteksi] dalam [3 bulan].»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik terdeteksi dalam 2 (dua) bulan terakhir.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.terdeteksi dalam 3 bulan terakhir`,
      [
        "number «isu.terdeteksi dalam 3 bulan terakhir»: tidak ada «3 bulan». Yang tertulis: «2 bulan». «[Admin dilarang menerbitkan Tanggapan] apabila [Isu Publik terdeteksi] dalam 2 bulan terakhir.»",
        "number-unread «contoh»: «2 bulan» tidak dipakai oleh kunci mana pun. «[Admin dilarang menerbitkan Tanggapan] apabila [Isu Publik terdeteksi] dalam 2 bulan [terakhir].», at «2 (dua) bulan»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik terdeteksi dalam jam kerja.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.terdeteksi dalam jam kerja`,
      [],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik terdeteksi pada malam hari.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.terdeteksi dalam jam kerja`,
      [
        "words «isu.terdeteksi dalam jam kerja»: tidak ada «jam kerja». «[Admin dilarang menerbitkan Tanggapan] apabila [Isu Publik terdeteksi] pada malam hari.»",
      ],
    ],
    [
      "Admin dilarang menerbitkan Tanggapan apabila Isu Publik terdeteksi 1 (satu) jam sampai dengan 3 (tiga) jam sejak jawaban disampaikan.",
      `pelaku: admin
dilarang: menerbitkan Tanggapan
bila: isu.terdeteksi antara 1 jam sejak isu.dijawab sampai dengan 3 jam sejak isu.dijawab`,
      [],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});
