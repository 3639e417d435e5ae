import { describe, expect, it } from "vitest";
import { lockFindings } from "../../testing/lock-sentence.js";

describe("a deadline", () => {
  it.each([
    [
      "Admin wajib menyampaikan tanda terima paling lambat 1 (satu) hari kerja terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 1 hari kerja sejak isu.terdeteksi`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima dalam jangka waktu paling lambat 1 (satu) hari kerja terhitung sejak tanggal Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 1 hari kerja sejak isu.terdeteksi`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 1 (satu) hari kerja setelah Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 1 hari kerja sejak isu.terdeteksi`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 1 (satu) hari kerja sebelum Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 1 hari kerja sebelum isu.terdeteksi`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 1 (satu) hari kerja sebelum Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 1 hari kerja sejak isu.terdeteksi`,
      [
        "event «1 hari kerja sejak isu.terdeteksi»: tidak ada «sejak Isu Publik terdeteksi». «Admin wajib menyampaikan tanda terima [paling lambat 1 hari kerja] sebelum Isu Publik terdeteksi.»",
        "condition-unread «contoh»: yang dibuka «sebelum» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima paling lambat 1 hari kerja] sebelum Isu Publik terdeteksi.», at «sebelum»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 1 (satu) hari kerja terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 1 hari kerja sebelum isu.terdeteksi`,
      [
        "event «1 hari kerja sebelum isu.terdeteksi»: tidak ada «sebelum Isu Publik terdeteksi». «Admin wajib menyampaikan tanda terima [paling lambat 1 hari kerja] terhitung sejak Isu Publik terdeteksi.»",
        "words-unread «contoh»: «terhitung sejak Isu Publik» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima paling lambat 1 hari kerja] terhitung sejak Isu Publik terdeteksi.», at «terhitung sejak Isu Publik»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 1 (satu) hari kerja terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 2 hari kerja sejak isu.terdeteksi`,
      [
        "number «2 hari kerja sejak isu.terdeteksi»: tidak ada «2 hari kerja». Yang tertulis: «1 hari kerja». «Admin wajib menyampaikan tanda terima paling lambat 1 hari kerja terhitung sejak Isu Publik terdeteksi.», at «1 (satu) hari kerja»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 1 (satu) hari kerja terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 1 hari kerja sejak isu.dijawab`,
      [
        "event «1 hari kerja sejak isu.dijawab»: tidak ada «sejak jawaban disampaikan». Yang tertulis: «sejak Isu Publik terdeteksi .». «Admin wajib menyampaikan tanda terima [paling lambat 1 hari kerja] terhitung sejak Isu Publik terdeteksi.»",
        "words-unread «contoh»: «terhitung sejak Isu Publik» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima paling lambat 1 hari kerja] terhitung sejak Isu Publik terdeteksi.», at «terhitung sejak Isu Publik»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 1 (satu) hari kerja terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lama: 1 hari kerja sejak isu.terdeteksi`,
      [
        "bound-word «1 hari kerja sejak isu.terdeteksi»: batasnya tidak tertulis «paling lama 1 hari kerja». «Admin wajib menyampaikan tanda terima paling lambat [1 hari kerja] terhitung sejak Isu Publik terdeteksi.», at «1 (satu) hari kerja»",
        "bound-word «contoh»: batasnya tidak tertulis «paling lambat». «[Admin wajib menyampaikan tanda terima] paling lambat [1 hari kerja terhitung sejak Isu Publik terdeteksi].», at «paling lambat»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 1 (satu) hari kerja terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima`,
      [
        "number-unread «contoh»: «1 hari kerja» tidak dipakai oleh kunci mana pun. «[Admin wajib menyampaikan tanda terima] paling lambat 1 hari kerja terhitung sejak Isu Publik terdeteksi.», at «1 (satu) hari kerja»",
        "bound-word «contoh»: batasnya tidak tertulis «paling lambat». «[Admin wajib menyampaikan tanda terima] paling lambat [1 hari kerja] terhitung sejak Isu Publik terdeteksi.», at «paling lambat»",
        "words-unread «contoh»: «terhitung sejak Isu Publik» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima paling lambat 1 hari kerja] terhitung sejak Isu Publik terdeteksi.», at «terhitung sejak Isu Publik»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 1 (satu) hari kerja.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 1 hari kerja sejak isu.terdeteksi`,
      [
        "event «1 hari kerja sejak isu.terdeteksi»: tidak ada «sejak Isu Publik terdeteksi». «Admin wajib menyampaikan tanda terima [paling lambat 1 hari kerja].»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima dalam 1 (satu) hari kerja terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 1 hari kerja sejak isu.terdeteksi`,
      [
        "bound-word «1 hari kerja sejak isu.terdeteksi»: batasnya tidak tertulis «paling lambat 1 hari kerja». «Admin wajib menyampaikan tanda terima dalam [1 hari kerja] terhitung sejak Isu Publik terdeteksi.», at «1 (satu) hari kerja»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat: 1 (satu) hari kerja terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 1 hari kerja sejak isu.terdeteksi`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 3 x 24 (tiga kali dua puluh empat) jam terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 3 x 24 jam sejak isu.terdeteksi`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 3 x 24 (tiga kali dua puluh empat) jam terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 2 x 24 jam sejak isu.terdeteksi`,
      [
        "number «2 x 24 jam sejak isu.terdeteksi»: tidak ada «2 x 24 jam». Yang tertulis: «3 x 24 jam». «Admin wajib menyampaikan tanda terima paling lambat 3 x 24 jam terhitung sejak Isu Publik terdeteksi.», at «3 x 24 (tiga kali dua puluh empat) jam»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 3 x 24 (tiga kali dua puluh empat) jam terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 72 jam sejak isu.terdeteksi`,
      [
        "number «72 jam sejak isu.terdeteksi»: tidak ada «72 jam». Yang tertulis: «3 x 24 jam». «Admin wajib menyampaikan tanda terima paling lambat 3 x 24 jam terhitung sejak Isu Publik terdeteksi.», at «3 x 24 (tiga kali dua puluh empat) jam»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lama 2 (dua) minggu.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lama: 2 minggu`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling singkat 2 (dua) bulan.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_singkat: 2 bulan`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling singkat 2 (dua) bulan.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lama: 2 bulan`,
      [
        "bound-word «2 bulan»: batasnya tidak tertulis «paling lama 2 bulan». «Admin wajib menyampaikan tanda terima paling singkat [2 bulan].», at «2 (dua) bulan»",
        "bound-word «contoh»: batasnya tidak tertulis «paling singkat». «[Admin wajib menyampaikan tanda terima] paling singkat [2 bulan].», at «paling singkat»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat tanggal 10 bulan berikutnya.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: tanggal 10 bulan berikutnya`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat tanggal 5 bulan berikutnya.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: tanggal 10 bulan berikutnya`,
      [
        "number «tanggal 10 bulan berikutnya»: tidak ada «paling lambat tanggal 10 bulan berikutnya». «Admin wajib menyampaikan tanda terima paling lambat tanggal 5 bulan berikutnya.»",
        "number-unread «contoh»: «5 bulan» tidak dipakai oleh kunci mana pun. «[Admin wajib menyampaikan tanda terima] paling lambat tanggal 5 bulan berikutnya.», at «5 bulan»",
        "bound-word «contoh»: batasnya tidak tertulis «paling lambat». «[Admin wajib menyampaikan tanda terima] paling lambat tanggal [5 bulan] berikutnya.», at «paling lambat»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima setiap 3 (tiga) hari kerja terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setiap: 3 hari kerja
sejak: isu.dijawab`,
      [
        "event «3 hari kerja»: tidak ada «sejak jawaban disampaikan». Yang tertulis: «sejak Isu Publik terdeteksi .». «Admin wajib menyampaikan tanda terima [setiap 3 hari kerja] terhitung sejak Isu Publik terdeteksi.»",
        "words-unread «contoh»: «terhitung sejak Isu Publik» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima setiap 3 hari kerja] terhitung sejak Isu Publik terdeteksi.», at «terhitung sejak Isu Publik»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima setiap 3 (tiga) hari kerja terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setiap: 3 hari kerja
sejak: isu.terdeteksi`,
      [],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("again and again", () => {
  it.each([
    [
      "Admin wajib menyampaikan tanda terima setiap 3 (tiga) bulan.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setiap: 3 bulan`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima tiap 3 (tiga) bulan.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setiap: 3 bulan`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima tiap-tiap 3 (tiga) bulan.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setiap: 3 bulan`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima selama 3 (tiga) bulan.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setiap: 3 bulan`,
      [
        "number «3 bulan»: tidak ada «setiap 3 bulan». «Admin wajib menyampaikan tanda terima selama 3 bulan.»",
        "number-unread «contoh»: «3 bulan» tidak dipakai oleh kunci mana pun. «[Admin wajib menyampaikan tanda terima] selama 3 bulan.», at «3 (tiga) bulan»",
        "condition-unread «contoh»: yang dibuka «selama» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima] selama [3 bulan].», at «selama»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima setiap bulan.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setiap: 1 bulan`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima setiap bulan.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setiap: 2 bulan`,
      ["number «2 bulan»: tidak ada «setiap 2 bulan». «Admin wajib menyampaikan tanda terima setiap bulan.»"],
    ],
    [
      "Admin wajib menyampaikan tanda terima setiap hari kerja.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setiap: 1 hari kerja`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima setiap hari.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setiap: 1 hari kerja`,
      ["number «1 hari kerja»: tidak ada «setiap 1 hari kerja». «Admin wajib menyampaikan tanda terima setiap hari.»"],
    ],
    [
      "Admin wajib menyampaikan tanda terima setiap Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setiap: isu.terdeteksi`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima setiap kali Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setiap: isu.terdeteksi`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima setiap satu dua Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setiap: isu.terdeteksi`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima setiap satu dua tiga Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setiap: isu.terdeteksi`,
      [
        "number «isu.terdeteksi»: tidak ada «setiap Isu Publik terdeteksi». «Admin wajib menyampaikan tanda terima setiap satu dua tiga Isu Publik terdeteksi.»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima setiap jawaban disampaikan.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setiap: isu.terdeteksi`,
      [
        "number «isu.terdeteksi»: tidak ada «setiap Isu Publik terdeteksi». «Admin wajib menyampaikan tanda terima setiap jawaban disampaikan.»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima setiap 3 (tiga) bulan dan setiap Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setiap: 3 bulan, isu.terdeteksi`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima setiap Isu Publik terdeteksi serta setiap 3 (tiga) bulan.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setiap: 3 bulan, isu.terdeteksi`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima setiap 3 (tiga) bulan atau setiap Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setiap: 3 bulan, isu.terdeteksi`,
      [
        "connector «3 bulan, isu.terdeteksi»: aturan memakai «dan», naskah «atau». «Admin wajib menyampaikan tanda terima [setiap 3 bulan] atau [setiap Isu Publik terdeteksi].»",
        "connector-unread «contoh»: «atau setiap Isu» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima setiap 3 bulan] atau [setiap Isu Publik terdeteksi].», at «atau setiap Isu»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima setiap 3 (tiga) bulan dan setiap Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setiap: 3 bulan`,
      [
        "words-unread «contoh»: «setiap Isu Publik» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima setiap 3 bulan] dan setiap Isu Publik terdeteksi.», at «setiap Isu Publik»",
        "connector-unread «contoh»: «dan setiap Isu» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima setiap 3 bulan] dan [setiap Isu Publik] terdeteksi.», at «dan setiap Isu»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("counts and registers", () => {
  it.each([
    [
      "Setiap Perangkat Daerah wajib menunjuk 1 (satu) PIC dan paling sedikit 2 (dua) Admin.",
      `pelaku: pic
wajib: menunjuk PIC
tiap: skpd
jumlah: { pic: tepat 1, admin: paling sedikit 2 }`,
      [
        "bearer «pic»: «PIC» bukan subjek kalimatnya dan tidak disebut sesudah «oleh». «[Setiap] Perangkat Daerah [wajib menunjuk 1 PIC dan paling sedikit 2 Admin].»",
      ],
    ],
    [
      "Bupati wajib menunjuk tepat 1 (satu) PIC, dan paling banyak 2 (dua) Admin untuk setiap Perangkat Daerah.",
      `pelaku: bupati
wajib: menunjuk PIC
tiap: skpd
jumlah: { pic: tepat 1, admin: paling banyak 2 }`,
      [],
    ],
    [
      "Bupati wajib menunjuk 1 (satu) PIC serta 1 (satu) Admin untuk setiap Perangkat Daerah.",
      `pelaku: bupati
wajib: menunjuk PIC
tiap: skpd
jumlah: { pic: tepat 1, admin: tepat 1 }`,
      [],
    ],
    [
      "Bupati wajib menunjuk 1 (satu) PIC atau 1 (satu) Admin untuk setiap Perangkat Daerah.",
      `pelaku: bupati
wajib: menunjuk PIC
tiap: skpd
jumlah: { pic: tepat 1, admin: tepat 1 }`,
      [
        "connector «{ pic: tepat 1, admin: tepat 1 }»: aturan memakai «dan», naskah «atau». «Bupati wajib menunjuk [1 PIC] atau [1 Admin] untuk setiap Perangkat Daerah.»",
        "half «menunjuk PIC»: «atau 1 admin untuk» tidak dibaca oleh aturan mana pun. «[Bupati wajib menunjuk 1 PIC] atau [1 Admin] untuk [setiap] Perangkat Daerah.», at «atau 1»",
      ],
    ],
    [
      "Bupati wajib menunjuk paling sedikit 1 (satu) PIC untuk setiap Perangkat Daerah.",
      `pelaku: bupati
wajib: menunjuk PIC
tiap: skpd
jumlah: { pic: paling banyak 1 }`,
      [
        "bound-word «paling banyak 1»: batasnya tidak tertulis «paling banyak 1». «Bupati wajib menunjuk paling sedikit 1 PIC untuk setiap Perangkat Daerah.»",
      ],
    ],
    [
      "Bupati wajib menunjuk paling sedikit 1 (satu) PIC untuk setiap Perangkat Daerah.",
      `pelaku: bupati
wajib: menunjuk PIC
tiap: skpd
jumlah: { pic: tepat 1 }`,
      [
        "bound-word «tepat 1»: batasnya tidak tertulis «1». «Bupati wajib menunjuk paling sedikit 1 PIC untuk setiap Perangkat Daerah.»",
      ],
    ],
    [
      "Bupati wajib menunjuk 1 (satu) PIC untuk setiap Perangkat Daerah.",
      `pelaku: bupati
wajib: menunjuk PIC
tiap: skpd
jumlah: { pic: paling sedikit 1 }`,
      [
        "bound-word «paling sedikit 1»: batasnya tidak tertulis «paling sedikit 1». «Bupati wajib menunjuk 1 PIC untuk setiap Perangkat Daerah.»",
      ],
    ],
    [
      "Bupati wajib menunjuk 1 (satu) PIC untuk setiap Perangkat Daerah.",
      `pelaku: bupati
wajib: menunjuk PIC
tiap: skpd
jumlah: { pic: tepat 2 }`,
      [
        "number «tepat 2»: tidak ada «2 pic». «Bupati wajib menunjuk 1 PIC untuk setiap Perangkat Daerah.»",
        "number-unread «contoh»: «1» tidak dipakai oleh kunci mana pun. «[Bupati wajib menunjuk] 1 [PIC] untuk [setiap] Perangkat Daerah.», at «1»",
      ],
    ],
    [
      "Bupati wajib menunjuk PIC untuk Perangkat Daerah.",
      `pelaku: bupati
wajib: menunjuk PIC
tiap: skpd`,
      ["words «skpd»: tidak ada «setiap». «Bupati wajib menunjuk PIC untuk Perangkat Daerah.»"],
    ],
    [
      "Bupati wajib menunjuk PIC dalam 1 (satu) bulan PIC untuk setiap Perangkat Daerah.",
      `pelaku: bupati
wajib: menunjuk PIC
tiap: skpd
jumlah: { pic: tepat 1 }`,
      [
        "number «tepat 1»: tidak ada «1 pic». «Bupati wajib menunjuk PIC dalam 1 bulan PIC untuk setiap Perangkat Daerah.»",
        "number-unread «contoh»: «1 bulan» tidak dipakai oleh kunci mana pun. «[Bupati wajib menunjuk PIC] dalam 1 bulan PIC untuk [setiap] Perangkat Daerah.», at «1 (satu) bulan»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("numbers of each choice", () => {
  it.each([
    [
      `Admin wajib menyampaikan tanda terima, terhitung sejak Isu Publik terdeteksi, paling lambat:

a. 1 (satu) jam untuk Isu Publik tingkat serius; atau

b. 30 (tiga puluh) menit untuk Isu Publik tingkat krisis.`,
      `pelaku: admin
wajib: menyampaikan tanda terima
menurut: isu.tingkat
sejak: isu.terdeteksi
paling_lambat: { serius: 30 menit, krisis: 1 jam }`,
      [
        "number «30 menit»: tidak ada «30 menit». Yang tertulis: «1 jam». «Admin wajib menyampaikan tanda terima, terhitung sejak Isu Publik terdeteksi, paling lambat: 1 jam untuk Isu Publik tingkat serius; atau», at «1 (satu) jam»",
        "number «1 jam»: tidak ada «1 jam». Yang tertulis: «30 menit». «Admin wajib menyampaikan tanda terima, [terhitung sejak Isu Publik terdeteksi], [paling lambat]: 30 menit untuk Isu Publik tingkat krisis.», at «30 (tiga puluh) menit»",
      ],
    ],
    [
      `Admin wajib menyampaikan tanda terima, terhitung sejak Isu Publik terdeteksi, paling lambat:

a. 1 (satu) jam untuk Isu Publik tingkat serius; atau

b. 30 (tiga puluh) menit untuk Isu Publik tingkat krisis.`,
      `pelaku: admin
wajib: menyampaikan tanda terima
menurut: isu.tingkat
sejak: isu.dijawab
paling_lambat: { serius: 1 jam, krisis: 30 menit }`,
      [
        "event «1 jam»: tidak ada «sejak jawaban disampaikan». Yang tertulis: «sejak Isu Publik terdeteksi , paling». «Admin wajib menyampaikan tanda terima, terhitung sejak Isu Publik terdeteksi, [paling lambat]: [1 jam] untuk Isu Publik tingkat serius; atau», at «Admin wajib menyampaikan tanda terima, terhitung sejak Isu Publik terdeteksi, paling lambat: a. 1 (satu) jam untuk Isu Publik tingkat serius; atau»",
        "event «30 menit»: tidak ada «sejak jawaban disampaikan». Yang tertulis: «sejak Isu Publik terdeteksi , paling». «Admin wajib menyampaikan tanda terima, terhitung sejak Isu Publik terdeteksi, [paling lambat]: [30 menit] untuk Isu Publik tingkat krisis.»",
        "words-unread «contoh»: «terhitung sejak Isu Publik» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima], terhitung sejak Isu Publik terdeteksi, [paling lambat]: [1 jam] untuk Isu Publik [tingkat serius]; [atau 30 menit] untuk Isu Publik [tingkat krisis].», at «terhitung sejak Isu Publik»",
      ],
    ],
    [
      `Admin wajib menyampaikan tanda terima, terhitung sejak Isu Publik terdeteksi, paling lambat:

a. 1 (satu) jam untuk Isu Publik tingkat rutin dan serius; atau

b. 30 (tiga puluh) menit untuk Isu Publik tingkat krisis.`,
      `pelaku: admin
wajib: menyampaikan tanda terima
menurut: isu.tingkat
sejak: isu.terdeteksi
paling_lambat: { rutin: 1 jam, serius: 1 jam, krisis: 30 menit }`,
      [],
    ],
    [
      `Admin wajib menyampaikan tanda terima, terhitung sejak Isu Publik terdeteksi, paling lambat:

a. 1 (satu) jam untuk Isu Publik tingkat rutin dan serius; atau

b. 30 (tiga puluh) menit untuk Isu Publik tingkat krisis.`,
      `pelaku: admin
wajib: menyampaikan tanda terima
menurut: isu.tingkat
sejak: isu.terdeteksi
paling_lambat: { serius: 1 jam, krisis: 30 menit }`,
      [
        "words-unread «contoh»: «tingkat rutin» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima], [terhitung sejak Isu Publik terdeteksi], [paling lambat]: [1 jam] untuk Isu Publik tingkat rutin [dan serius]; [atau 30 menit] untuk Isu Publik [tingkat krisis].», at «tingkat rutin»",
      ],
    ],
    [
      `Admin wajib menyampaikan tanda terima, terhitung sejak Isu Publik terdeteksi, paling lambat:

a. 1 (satu) jam untuk Isu Publik tingkat serius; atau

b. 30 (tiga puluh) menit untuk Isu Publik lain.`,
      `pelaku: admin
wajib: menyampaikan tanda terima
menurut: isu.tingkat
sejak: isu.terdeteksi
paling_lambat: { serius: 1 jam, krisis: 30 menit }`,
      [
        "bound-word «30 menit»: batasnya tidak tertulis «paling lambat 30 menit». «Admin wajib menyampaikan tanda terima, [terhitung sejak Isu Publik terdeteksi], [paling lambat]: [1 jam] untuk Isu Publik tingkat serius; atau [30 menit] untuk Isu Publik lain.», at «30 (tiga puluh) menit»",
        "choice «isu.tingkat»: kata «krisis» untuk `isu.tingkat` tidak ada. «[Admin wajib menyampaikan tanda terima], [terhitung sejak Isu Publik terdeteksi], [paling lambat]: [1 jam] untuk Isu Publik [tingkat serius]; atau [30 menit] untuk Isu Publik lain.»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("a period bounded from both sides", () => {
  it.each([
    [
      "Admin wajib menyampaikan tanda terima paling cepat 1 (satu) hari dan paling lambat 3 (tiga) hari terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_cepat: 1 hari sejak isu.terdeteksi
paling_lambat: 3 hari sejak isu.terdeteksi`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima dalam jangka waktu paling singkat 1 (satu) hari sejak Isu Publik terdeteksi serta dalam jangka waktu paling lama 3 (tiga) hari sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_singkat: 1 hari sejak isu.terdeteksi
paling_lama: 3 hari sejak isu.terdeteksi`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling cepat 1 (satu) hari atau paling lambat 3 (tiga) hari terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_cepat: 1 hari sejak isu.terdeteksi
paling_lambat: 3 hari sejak isu.terdeteksi`,
      [
        "half «menyampaikan tanda terima»: «atau» tidak dibaca oleh aturan mana pun. «[Admin wajib menyampaikan tanda terima paling cepat 1 hari] atau [paling lambat 3 hari terhitung sejak Isu Publik terdeteksi].», at «atau paling lambat 3 (tiga) hari terhitung sejak Isu Publik terdeteksi.»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling cepat 1 (satu) hari dan paling lambat 3 (tiga) hari terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 3 hari sejak isu.terdeteksi`,
      [
        "number-unread «contoh»: «1 hari» tidak dipakai oleh kunci mana pun. «[Admin wajib menyampaikan tanda terima] paling cepat 1 hari [dan paling lambat 3 hari terhitung sejak Isu Publik terdeteksi].», at «1 (satu) hari»",
        "bound-word «contoh»: batasnya tidak tertulis «paling cepat». «[Admin wajib menyampaikan tanda terima] paling cepat [1 hari dan paling lambat 3 hari terhitung sejak Isu Publik terdeteksi].», at «paling cepat»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima dan jawaban paling lambat 3 (tiga) hari terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 3 hari sejak isu.terdeteksi`,
      [
        "half «menyampaikan tanda terima»: «dan jawaban» tidak dibaca oleh aturan mana pun. «[Admin wajib menyampaikan tanda terima] dan jawaban [paling lambat 3 hari terhitung sejak Isu Publik terdeteksi].», at «dan jawaban»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima dan paling lambat 3 (tiga) hari terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 3 hari sejak isu.terdeteksi`,
      [
        "half «menyampaikan tanda terima»: «dan» tidak dibaca oleh aturan mana pun. «[Admin wajib menyampaikan tanda terima] dan [paling lambat 3 hari terhitung sejak Isu Publik terdeteksi].», at «dan paling lambat 3 (tiga) hari terhitung sejak Isu Publik terdeteksi.»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("a number said again in brackets", () => {
  it.each([
    [
      "Admin wajib menyampaikan tanda terima paling lambat 3 (tiga kecuali krisis) hari terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 3 hari sejak isu.terdeteksi`,
      [
        "number «3 hari sejak isu.terdeteksi»: tidak ada «3 hari». Yang tertulis: «3». «Admin wajib menyampaikan tanda terima paling lambat 3 (tiga kecuali krisis) hari terhitung sejak Isu Publik terdeteksi.», at «3»",
        "condition-unread «contoh»: yang dibuka «kecuali» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima paling lambat 3] (tiga kecuali krisis) hari [terhitung sejak Isu Publik terdeteksi].», at «kecuali»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 24 (Dua puluh-empat) hari terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 24 hari sejak isu.terdeteksi`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima (tiga) paling lambat 3 hari (tiga) terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 3 hari sejak isu.terdeteksi`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 3 (tiga hari terhitung sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 3 hari sejak isu.terdeteksi`,
      [
        "number «3 hari sejak isu.terdeteksi»: tidak ada «3 hari». Yang tertulis: «3». «Admin wajib menyampaikan tanda terima paling lambat 3 (tiga hari terhitung sejak Isu Publik terdeteksi.», at «3»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});

describe("what belongs to a period", () => {
  it.each([
    [
      "Admin wajib menyampaikan tanda terima paling lambat 3 (tiga) hari sebelum Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 3 hari sebelum isu.terdeteksi`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 3 (tiga) hari setelah Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 3 hari sejak isu.terdeteksi`,
      [],
    ],
    [
      "Admin wajib dalam jangka waktu paling lambat 1 (satu) hari kerja terhitung sejak Isu Publik tingkat rutin terdeteksi menyampaikan tanda terima.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 1 hari kerja sejak isu.terdeteksi
bila: isu.tingkat = rutin`,
      [],
    ],
    [
      "Admin wajib menyampaikan dalam jangka waktu paling lambat 1 (satu) hari sejak Isu Publik terdeteksi secara tertulis dan lengkap melalui surat tanda terima.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 1 hari sejak isu.terdeteksi
cara: tertulis`,
      [
        "connector-unread «contoh»: «dan lengkap melalui» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan] dalam jangka waktu [paling lambat 1 hari sejak Isu Publik terdeteksi secara tertulis] dan lengkap melalui surat [tanda terima].», at «dan lengkap melalui»",
      ],
    ],
    [
      "Admin wajib menyampaikan jangka waktu paling lambat 1 (satu) hari sejak Isu Publik terdeteksi secara tertulis dan lengkap melalui surat tanda terima.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 1 hari sejak isu.terdeteksi
cara: tertulis`,
      [
        "connector-unread «contoh»: «dan lengkap melalui» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan] jangka waktu [paling lambat 1 hari sejak Isu Publik terdeteksi secara tertulis] dan lengkap melalui surat [tanda terima].», at «dan lengkap melalui»",
      ],
    ],
    [
      "Admin wajib menyampaikan waktu paling lambat 1 (satu) hari sejak Isu Publik terdeteksi secara tertulis dan lengkap melalui surat tanda terima.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 1 hari sejak isu.terdeteksi
cara: tertulis`,
      [
        "act «menyampaikan tanda terima»: «menyampaikan tanda terima» tidak ditemukan sesudah kata modalitasnya. «Admin wajib menyampaikan waktu [paling lambat 1 hari sejak Isu Publik terdeteksi] secara tertulis dan lengkap melalui surat tanda terima.», at «wajib»",
        "connector-unread «contoh»: «dan lengkap melalui» tidak dibaca aturan mana pun. «[Admin wajib] menyampaikan waktu [paling lambat 1 hari sejak Isu Publik terdeteksi secara tertulis] dan lengkap melalui surat tanda terima.», at «dan lengkap melalui»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 3 (tiga) hari sejak tanggal saat Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 3 hari sejak isu.terdeteksi`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 3 (tiga) hari sejak hari tanggal saat Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 3 hari sejak isu.terdeteksi`,
      [
        "event «3 hari sejak isu.terdeteksi»: tidak ada «sejak Isu Publik terdeteksi». Yang tertulis: «sejak hari tanggal saat Isu Publik». «Admin wajib menyampaikan tanda terima [paling lambat 3 hari] sejak hari tanggal saat Isu Publik terdeteksi.»",
        "words-unread «contoh»: «sejak hari tanggal saat» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima paling lambat 3 hari] sejak hari tanggal saat Isu Publik terdeteksi.», at «sejak hari tanggal saat»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 3 (tiga) hari sejak Isu Publik di media sosial terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 3 hari sejak isu.terdeteksi`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 3 (tiga) hari sejak Isu Publik di media sosial daerah terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 3 hari sejak isu.terdeteksi`,
      [
        "event «3 hari sejak isu.terdeteksi»: tidak ada «sejak Isu Publik terdeteksi». Yang tertulis: «sejak Isu Publik di media sosial». «Admin wajib menyampaikan tanda terima [paling lambat 3 hari] sejak Isu Publik di media sosial daerah terdeteksi.»",
        "words-unread «contoh»: «sejak Isu Publik di» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima paling lambat 3 hari] sejak Isu Publik di media sosial daerah terdeteksi.», at «sejak Isu Publik di»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 3 (tiga) hari sejak Isu Publik dan kritik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 3 hari sejak isu.terdeteksi`,
      [
        "event «3 hari sejak isu.terdeteksi»: tidak ada «sejak Isu Publik terdeteksi». Yang tertulis: «sejak Isu Publik dan kritik terdeteksi». «Admin wajib menyampaikan tanda terima [paling lambat 3 hari] sejak Isu Publik dan kritik terdeteksi.»",
        "words-unread «contoh»: «sejak Isu Publik dan» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima paling lambat 3 hari] sejak Isu Publik dan kritik terdeteksi.», at «sejak Isu Publik dan»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 3 (tiga) hari sejak Isu Publik tidak terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 3 hari sejak isu.terdeteksi`,
      [
        "event «3 hari sejak isu.terdeteksi»: tidak ada «sejak Isu Publik terdeteksi». Yang tertulis: «sejak Isu Publik tidak terdeteksi .». «Admin wajib menyampaikan tanda terima [paling lambat 3 hari] sejak Isu Publik tidak terdeteksi.»",
        "words-unread «contoh»: «sejak Isu Publik tidak» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima paling lambat 3 hari] sejak Isu Publik tidak terdeteksi.», at «sejak Isu Publik tidak»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 3 (tiga) hari sejak Isu Publik, yang terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 3 hari sejak isu.terdeteksi`,
      [
        "event «3 hari sejak isu.terdeteksi»: tidak ada «sejak Isu Publik terdeteksi». Yang tertulis: «sejak Isu Publik , yang terdeteksi». «Admin wajib menyampaikan tanda terima [paling lambat 3 hari] sejak Isu Publik, yang terdeteksi.»",
        "words-unread «contoh»: «sejak Isu Publik ,» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima paling lambat 3 hari] sejak Isu Publik, yang terdeteksi.», at «sejak Isu Publik,»",
        "condition-unread «contoh»: yang dibuka «yang terdeteksi .» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima paling lambat 3 hari sejak Isu Publik,] yang terdeteksi.», at «yang terdeteksi.»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 3 (tiga) hari sejak Isu Publik terdeteksi warga.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 3 hari sejak isu.terdeteksi`,
      [
        "event «3 hari sejak isu.terdeteksi»: tidak ada «sejak Isu Publik terdeteksi». Yang tertulis: «sejak Isu Publik terdeteksi warga .». «Admin wajib menyampaikan tanda terima [paling lambat 3 hari] sejak Isu Publik terdeteksi warga.»",
        "words-unread «contoh»: «sejak Isu Publik terdeteksi» tidak dibaca aturan mana pun. «[Admin wajib menyampaikan tanda terima paling lambat 3 hari] sejak Isu Publik terdeteksi warga.», at «sejak Isu Publik terdeteksi»",
      ],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 3 (tiga) hari sejak Isu Publik terdeteksi warga.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 3 hari sejak isu.dilaporkan`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 3 (tiga) hari sejak Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 3 hari sejak isu.muncul`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima setiap 3 (tiga) bulan setiap Isu Publik terdeteksi.",
      `pelaku: admin
wajib: menyampaikan tanda terima
setiap: 3 bulan, isu.terdeteksi`,
      [
        "connector «3 bulan, isu.terdeteksi»: aturan memakai «dan», naskah «bulan». «Admin wajib menyampaikan tanda terima [setiap 3 bulan setiap Isu Publik terdeteksi].»",
      ],
    ],
    [
      "Bupati wajib menunjuk 1 (satu) PIC 1 (satu) Admin untuk setiap Perangkat Daerah.",
      `pelaku: bupati
wajib: menunjuk PIC
tiap: skpd
jumlah: { pic: tepat 1, admin: tepat 1 }`,
      [],
    ],
    [
      "Admin wajib menyampaikan tanda terima paling lambat 3 (tiga) hari sejak jawaban disampaikan, atau 5 (lima) hari.",
      `pelaku: admin
wajib: menyampaikan tanda terima
paling_lambat: 4 hari sejak isu.dijawab`,
      [
        "number «4 hari sejak isu.dijawab»: tidak ada «4 hari». Yang tertulis: «3 hari». «Admin wajib menyampaikan tanda terima paling lambat 3 hari sejak jawaban disampaikan, atau 5 hari.», at «3 (tiga) hari»",
        "half «menyampaikan tanda terima»: «atau» tidak dibaca oleh aturan mana pun. «[Admin wajib menyampaikan tanda terima paling lambat 3 hari sejak jawaban disampaikan], atau 5 hari.», at «atau 5 (lima) hari.»",
        "number-unread «contoh»: «5 hari» tidak dipakai oleh kunci mana pun. «[Admin wajib menyampaikan tanda terima paling lambat 3 hari sejak jawaban disampaikan], [atau] 5 hari.», at «5 (lima) hari»",
      ],
    ],
  ] as const)("%s", (text, rule, found) => expect(lockFindings(text, rule)).toEqual(found));
});
