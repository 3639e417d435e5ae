import { testRule } from "../../testing/test-rule.js";
import { mengingatSebutan } from "./mengingat-sebutan.js";

testRule(mengingatSebutan, {
  marks: [
    "## Mengingat\n\n1. Pasal 18 ayat (6) ⟦UUD 1945⟧;\n\n## Pasal 1\n\nAdmin menjawab.",
    "## Mengingat\n\n1. Pasal 18 ⟦Undang-undang Dasar 1945⟧;\n\n## Pasal 1\n\nAdmin menjawab.",
    "## Mengingat\n\n1. Peraturan Menteri Dalam Negeri⟦ Republik Indonesia⟧ Nomor 80 Tahun 2015;\n\n## Pasal 1\n\nAdmin menjawab.",
  ],
  ignores: [
    "## Mengingat\n\n1. Peraturan Kepolisian Negara Republik Indonesia Nomor 5 Tahun 2020;\n\n## Pasal 1\n\nAdmin menjawab.",
    "## Menimbang\n\na. bahwa Pasal 5 Undang-Undang Nomor 1 Tahun 2020;\n\n## Pasal 1\n\nAdmin.",
  ],
  mends: [
    [
      "## Mengingat\n\n1. Pasal 18 ayat (6) UUD NRI Tahun 1945;\n\n2. Peraturan Pemerintah Republik Indonesia Nomor 12 Tahun 2017;\n\n## Pasal 1\n\nAdmin menjawab.",
      "## Mengingat\n\n1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;\n\n2. Peraturan Pemerintah Nomor 12 Tahun 2017;\n\n## Pasal 1\n\nAdmin menjawab.",
    ],
    [
      "## Mengingat\n\n1. Pasal 65 ayat (2) Undang-Undang Nomor 23 Tahun 2014;\n\n## Pasal 1\n\nAdmin menjawab.",
      "## Mengingat\n\n1. Undang-Undang Nomor 23 Tahun 2014;\n\n## Pasal 1\n\nAdmin menjawab.",
    ],
  ],
});
