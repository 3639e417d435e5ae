import { testRule } from "../../testing/test-rule.js";
import { kataPengandaian } from "./kata-pengandaian.js";

testRule(kataPengandaian, {
  marks: [
    "Admin melapor ⟦bila⟧ akun diretas.",
    "⟦Manakala⟧ akun diretas, Admin melapor.",
    "⟦Apabila dalam hal⟧ akun diretas, Admin melapor.",
  ],
  ignores: [
    "Apabila akun diretas, Admin melapor.",
    "Jika akun diretas, Admin melapor.",
    "Bilangan ditulis dengan kata.",
    "Kalaupun akun diretas, Admin melapor.",
  ],
  mends: [["Dalam hal apabila Admin berhalangan, PIC menjawab.", "Dalam hal Admin berhalangan, PIC menjawab."]],
});
