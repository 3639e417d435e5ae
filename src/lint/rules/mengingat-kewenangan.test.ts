import { testRule } from "../../testing/test-rule.js";
import { mengingatKewenangan } from "./mengingat-kewenangan.js";

testRule(mengingatKewenangan, {
  marks: ["⟦## Mengingat⟧\n\n1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik;\n\n## Pasal 1\n\nAdmin."],
  ignores: [
    "Admin menjawab.",
    "## Mengingat\n\n1. Undang-Undang Nomor 11 Tahun 2006 tentang Pemerintahan Aceh;\n\n2. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;\n\n## Pasal 1\n\nAdmin menjawab.",
  ],
});
