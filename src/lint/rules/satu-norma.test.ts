import { testRule } from "../../testing/test-rule.js";
import { satuNorma } from "./satu-norma.js";

testRule(satuNorma, {
  marks: [
    "Kepala Dinas wajib menyusun jadwal dan Admin ⟦dilarang⟧ mengubahnya.",
    "Admin berhak menolak, tetapi ⟦wajib⟧ melapor.",
  ],
  ignores: [
    "Admin wajib menjawab dan mencatat.",
    "Admin wajib menjaga Konten yang dapat dihapus dan dapat disalin.",
    "Konten yang wajib dan dapat disimpan diarsipkan.",
    "(1) Admin:\n\na. wajib menjawab; dan\n\nb. dilarang beriklan.",
  ],
});
