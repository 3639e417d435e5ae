import { testRule } from "../../testing/test-rule.js";
import { mengingatKapital } from "./mengingat-kapital.js";

testRule(mengingatKapital, {
  marks: [
    "## Mengingat\n\n1. ⟦UU⟧ Nomor 23 Tahun 2014;\n\n## Pasal 1\n\nAdmin menjawab.",
    "## Mengingat\n\n1. ⟦peraturan menteri⟧ dalam negeri Nomor 80 Tahun 2015;\n\n## Pasal 1\n\nAdmin menjawab.",
    "## Mengingat\n\n1. Undang-Undang Nomor 1 Tahun 2024 tentang Perubahan atas ⟦undang-undang⟧ Nomor 11 Tahun 2008;\n\n## Pasal 1\n\nAdmin menjawab.",
  ],
  ignores: [
    "## Mengingat\n\n1. Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015;\n\n2. Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022;\n\n## Pasal 1\n\nAdmin menjawab.",
  ],
  mends: [
    [
      "## Mengingat\n\n1. UU Nomor 23 Tahun 2014;\n\n2. Perda Kabupaten Contoh Nomor 3 Tahun 2015;\n\n## Pasal 1\n\nAdmin menjawab.",
      "## Mengingat\n\n1. Undang-Undang Nomor 23 Tahun 2014;\n\n2. Peraturan Daerah Kabupaten Contoh Nomor 3 Tahun 2015;\n\n## Pasal 1\n\nAdmin menjawab.",
    ],
  ],
});
