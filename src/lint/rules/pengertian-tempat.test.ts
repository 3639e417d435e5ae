import { testRule } from "../../testing/test-rule.js";
import { pengertianTempat } from "./pengertian-tempat.js";

testRule(pengertianTempat, {
  marks: [
    "## Pasal 1\n\nDinas memantau akun.\n\n⟦## Pasal 2⟧\n\nDalam Peraturan Bupati ini, yang dimaksud dengan:\n\n1. TRC adalah tim.",
  ],
  ignores: [
    "## Pasal 1\n\nDinas memantau akun.\n\n## Pasal 2\n\n(1) Yang dimaksud dengan TRC adalah tim.\n\n(2) TRC melapor.",
  ],
});
