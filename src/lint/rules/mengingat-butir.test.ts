import { testRule } from "../../testing/test-rule.js";
import { mengingatButir } from "./mengingat-butir.js";

testRule(mengingatButir, {
  marks: [
    "## Mengingat\n\nUndang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan ⟦Daerah⟧\n\n## Pasal 1\n\nAdmin menjawab.",
  ],
  ignores: [
    "## Mengingat\n\n1. Peraturan Bupati Nomor ...\n\n## Pasal 1\n\nAdmin menjawab.",
    "## Menimbang\n\na. bahwa x.\n\n## Pasal 1\n\nAdmin.",
  ],
  mends: [
    [
      "## Mengingat\n\n1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945.\n\n2. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);\n\n## Pasal 1\n\nAdmin menjawab.",
      "## Mengingat\n\n1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;\n\n2. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);\n\n## Pasal 1\n\nAdmin menjawab.",
    ],
  ],
});
