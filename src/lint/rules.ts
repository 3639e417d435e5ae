import type { Rule } from "./rule.js";
import { bentukJamak } from "./rules/bentuk-jamak.js";
import { berlakuEfektif } from "./rules/berlaku-efektif.js";
import { delegasiBlanko } from "./rules/delegasi-blanko.js";
import { frasaTidakTerbatas } from "./rules/frasa-tidak-terbatas.js";
import { padananKataOperatif } from "./rules/padanan-kata-operatif.js";
import { pasalIni } from "./rules/pasal-ini.js";
import { penutupButir } from "./rules/penutup-butir.js";
import { pertimbanganDianggapPerlu } from "./rules/pertimbangan-dianggap-perlu.js";
import { pertimbanganPenutup } from "./rules/pertimbangan-penutup.js";
import { rujukanSamar } from "./rules/rujukan-samar.js";
import { tanpaMengurangi } from "./rules/tanpa-mengurangi.js";
import { terbilang } from "./rules/terbilang.js";

/** Every drafting rule, by name. */
export const rules: readonly Rule[] = [
  bentukJamak,
  berlakuEfektif,
  delegasiBlanko,
  frasaTidakTerbatas,
  padananKataOperatif,
  pasalIni,
  penutupButir,
  pertimbanganDianggapPerlu,
  pertimbanganPenutup,
  rujukanSamar,
  tanpaMengurangi,
  terbilang,
];
