import { testRule } from "../../testing/test-rule.js";
import { namaPerangkatDaerah } from "./nama-perangkat-daerah.js";

testRule(namaPerangkatDaerah, {
  marks: [
    "Kepala ⟦Badan Penanggulangan Bencana Daerah⟧ melapor.",
    "⟦Dinas Perhubungan⟧ dan Dinas menjawab.",
    "⟦Dinas Pariwisata, Kepemudaan, dan Olahraga⟧ menjawab.",
  ],
  ignores: [
    "Dinas menjawab.",
    "Badan Siber dan Sandi Negara menerima laporan.",
    "Yang dimaksud dengan Dinas Komunikasi dan Informatika yang selanjutnya disebut Dinas adalah dinas.",
    "Yang dimaksud dengan Dinas Perhubungan adalah dinas.",
  ],
});
