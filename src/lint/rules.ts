import type { Rule } from "./rule.js";
import { frasaTidakTerbatas } from "./rules/frasa-tidak-terbatas.js";
import { penutupButir } from "./rules/penutup-butir.js";
import { pertimbanganPenutup } from "./rules/pertimbangan-penutup.js";
import { rujukanSamar } from "./rules/rujukan-samar.js";
import { terbilang } from "./rules/terbilang.js";

/** Every drafting rule, by name. */
export const rules: readonly Rule[] = [frasaTidakTerbatas, penutupButir, pertimbanganPenutup, rujukanSamar, terbilang];
