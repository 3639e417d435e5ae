import { testRule } from "../../testing/test-rule.js";
import { kataSambungAwal } from "./kata-sambung-awal.js";

testRule(kataSambungAwal, {
  marks: [
    "(1) Admin menjawab.\n\n(2) ⟦Akan tetapi⟧ Admin dapat menolak.",
    "Admin menjawab. ⟦Selanjutnya⟧, jawaban dicatat.",
    "⟦Bahwa⟧ Admin menjawab.",
    "## KESATU\n\n⟦Adapun⟧ Admin ditetapkan.",
  ],
  ignores: [
    "Dana dibebankan pada anggaran.",
    "Dalam hal Admin berhalangan, PIC menjawab.",
    "Karena jabatannya, Kepala Dinas menjadi pengarah.",
    "Konten memuat:\n\na. teks; dan\n\nb. gambar.",
    "Namun-namun baru dicatat.",
  ],
});
