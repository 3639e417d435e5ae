import { testRule } from "../../testing/test-rule.js";
import { mengingatLembaran } from "./mengingat-lembaran.js";

testRule(mengingatLembaran, {
  marks: [
    "## Mengingat\n\n1. ⟦Peraturan Daerah Kabupaten Contoh Nomor 3 Tahun 2015⟧ tentang Informasi;\n\n## Pasal 1\n\nAdmin menjawab.",
    "## Mengingat\n\n1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah beberapa kali diubah terakhir dengan ⟦Undang-Undang Nomor 6 Tahun 2023⟧ tentang Cipta Kerja;\n\n## Pasal 1\n\nAdmin menjawab.",
  ],
  ignores: [
    "## Mengingat\n\n1. Peraturan Presiden Nomor 33 Tahun 2012 tentang Dokumentasi;\n\n2. Undang-Undang Nomor 12 Tahun 1950 tentang Pembentukan Daerah (Berita Negara Republik Indonesia Tahun 1950 Nomor 41);\n\n3. Undang-Undang Nomor 27 Tahun 1959 tentang Penetapan Undang-Undang Darurat Nomor 3 Tahun 1953 tentang Daerah (Lembaran Negara Republik Indonesia Tahun 1953 Nomor 9) sebagai Undang-Undang (Lembaran Negara Republik Indonesia Tahun 1959 Nomor 72);\n\n## Pasal 1\n\nAdmin menjawab.",
  ],
});
