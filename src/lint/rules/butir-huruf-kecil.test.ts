import { testRule } from "../../testing/test-rule.js";
import { butirHurufKecil } from "./butir-huruf-kecil.js";

testRule(butirHurufKecil, {
  marks: [
    "(1) Admin:\n\na. ⟦Tidak⟧ beriklan; dan\n\nb. menjawab:\n\n1. ⟦Bertanya⟧ dahulu; dan\n\n2. ⟦Disampaikan⟧ segera.",
  ],
  ignores: [
    "Terdiri atas:\n\na. Menteri Dalam Negeri;\n\nb. Perangkat Daerah;\n\nc. Dinas; dan\n\nd. Berita Daerah.",
    "## Pasal 1\n\nDalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Pelayanan adalah jasa.\n\n2. Pengelola adalah orang.\n\n## Pasal 2\n\nMeliputi:\n\na. Pelayanan; dan\n\nb. Pengelola.",
    "## Pasal I\n\nBeberapa ketentuan diubah sebagai berikut:\n\n1. Ketentuan Pasal 6 dihapus.\n\n2. Menghapus Pasal 8.",
    "Meliputi:\n\na. Pengelolaan Aset; dan\n\nb. Penanggung Jawab.",
  ],
  mends: [
    [
      "Dinas bertugas:\n\na. Menyusun jadwal; dan\n\nb. Melatih Admin.",
      "Dinas bertugas:\n\na. menyusun jadwal; dan\n\nb. melatih Admin.",
    ],
  ],
});
