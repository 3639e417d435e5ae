import { testRule } from "../../testing/test-rule.js";
import { mengingatTahunLembaran } from "./mengingat-tahun-lembaran.js";

testRule(mengingatTahunLembaran, {
  marks: [
    "## Mengingat\n\n1. Peraturan Daerah Kabupaten Contoh Nomor 3 Tahun 2015 tentang Informasi (Lembaran Daerah Kabupaten Contoh Tahun ⟦2016⟧ Nomor 3);\n\n## Pasal 1\n\nAdmin menjawab.",
  ],
  ignores: [
    "## Mengingat\n\n1. Undang-Undang Nomor 27 Tahun 1959 tentang Penetapan Undang-Undang Darurat Nomor 3 Tahun 1953 tentang Daerah (Lembaran Negara Republik Indonesia Tahun 1953 Nomor 9) sebagai Undang-Undang (Lembaran Negara Republik Indonesia Tahun 1959 Nomor 72);\n\n2. Peraturan Menteri Dalam Negeri Nomor 120 Tahun 2018 tentang X (Berita Negara Republik Indonesia Tahun 2019 Nomor 157);\n\n## Pasal 1\n\nAdmin menjawab.",
  ],
});
