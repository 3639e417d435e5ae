import { testRule } from "../../testing/test-rule.js";
import { istilahAsing } from "./istilah-asing.js";

testRule(istilahAsing, {
  marks: ["⟦Password⟧ diganti setiap bulan.", "Admin mengunggah ⟦live streaming⟧."],
  ignores: [
    "Alamatnya email@contoh.go.id dan www.link.id.",
    "Konten diunggah secara daring.",
    "Perizinan diajukan melalui Online Single Submission.",
    "## Pasal 1\n\nAdmin menjawab.\n\n# PENJELASAN\n\n## I. UMUM\n\nTautan (*link*) disebut.",
  ],
  mends: [["Password diganti melalui website.", "Kata sandi diganti melalui laman."]],
});
