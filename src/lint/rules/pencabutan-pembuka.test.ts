import { testRule } from "../../testing/test-rule.js";
import { pencabutanPembuka } from "./pencabutan-pembuka.js";

testRule(pencabutanPembuka, {
  marks: [
    "⟦Peraturan Bupati⟧ Nomor 5 Tahun 2019 tentang X dicabut dan dinyatakan tidak berlaku.",
    "⟦Sejak Peraturan Bupati ini berlaku,⟧ Peraturan Bupati Nomor 5 Tahun 2019 tentang X dicabut dan dinyatakan tidak berlaku.",
    "⟦Pada saat berlakunya Peraturan Bupati ini:⟧\n\n1. Peraturan Bupati Nomor 5 Tahun 2019 tentang X; dan\n\n2. Peraturan Bupati Nomor 6 Tahun 2019 tentang Y,\n\ndicabut dan dinyatakan tidak berlaku.",
    "## KESATU\n\n⟦Mencabut Keputusan⟧ Bupati Nomor 5 Tahun 2019 tentang X dan dinyatakan tidak berlaku.",
  ],
  ignores: [
    "Pada saat Peraturan Bupati ini mulai berlaku:\n\n1. Peraturan Bupati Nomor 5 Tahun 2019 tentang X; dan\n\n2. Peraturan Bupati Nomor 6 Tahun 2019 tentang Y,\n\ndicabut dan dinyatakan tidak berlaku.",
    "Penetapan Admin dapat dicabut.",
    "Ketentuan sebagaimana dimaksud dalam Peraturan Bupati Nomor 5 Tahun 2019 berlaku bagi akun yang dicabut izinnya.",
  ],
  mends: [
    [
      "Dengan berlakunya Peraturan Bupati ini, maka Peraturan Bupati Nomor 5 Tahun 2019 tentang X dicabut dan dinyatakan tidak berlaku.",
      "Pada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Nomor 5 Tahun 2019 tentang X dicabut dan dinyatakan tidak berlaku.",
    ],
    [
      "Peraturan Bupati Nomor 5 Tahun 2019 tentang X dicabut dan dinyatakan tidak berlaku.",
      "Pada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Nomor 5 Tahun 2019 tentang X dicabut dan dinyatakan tidak berlaku.",
    ],
  ],
});
