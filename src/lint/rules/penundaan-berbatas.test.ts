import { testRule } from "../../testing/test-rule.js";
import { penundaanBerbatas } from "./penundaan-berbatas.js";

testRule(penundaanBerbatas, {
  marks: ["Ketentuan mengenai verifikasi ⟦dinyatakan ditangguhkan⟧ bagi kecamatan."],
  ignores: ["Ketentuan mengenai verifikasi ditunda selama 3 (tiga) bulan.", "Siaran yang ditunda diumumkan."],
});
