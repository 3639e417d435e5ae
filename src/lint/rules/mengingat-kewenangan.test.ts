import { testRule } from "../../testing/test-rule.js";
import { mengingatKewenangan } from "./mengingat-kewenangan.js";

testRule(mengingatKewenangan, {
  marks: ["⟦## Mengingat⟧\n\n1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik;\n\n## Pasal 1\n\nAdmin."],
  ignores: ["Admin menjawab."],
});
