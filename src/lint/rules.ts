import type { Rule } from "./rule.js";
import { acuanPadaDalam } from "./rules/acuan-pada-dalam.js";
import { bentukJamak } from "./rules/bentuk-jamak.js";
import { berlakuEfektif } from "./rules/berlaku-efektif.js";
import { delegasiBlanko } from "./rules/delegasi-blanko.js";
import { frasaTidakTerbatas } from "./rules/frasa-tidak-terbatas.js";
import { ketentuanPidana } from "./rules/ketentuan-pidana.js";
import { lampiranDisebut } from "./rules/lampiran-disebut.js";
import { mengingatJenis } from "./rules/mengingat-jenis.js";
import { mengingatUrutan } from "./rules/mengingat-urutan.js";
import { padananKataOperatif } from "./rules/padanan-kata-operatif.js";
import { pasalIni } from "./rules/pasal-ini.js";
import { pengertianDipakai } from "./rules/pengertian-dipakai.js";
import { penutupButir } from "./rules/penutup-butir.js";
import { pertimbanganDianggapPerlu } from "./rules/pertimbangan-dianggap-perlu.js";
import { pertimbanganPenutup } from "./rules/pertimbangan-penutup.js";
import { rujukanSamar } from "./rules/rujukan-samar.js";
import { rumusanPencabutan } from "./rules/rumusan-pencabutan.js";
import { rumusanPendelegasian } from "./rules/rumusan-pendelegasian.js";
import { tanpaMengurangi } from "./rules/tanpa-mengurangi.js";
import { terbilang } from "./rules/terbilang.js";
import { urutanBab } from "./rules/urutan-bab.js";

/** Every drafting rule, by name. */
export const rules: readonly Rule[] = [
  acuanPadaDalam,
  bentukJamak,
  berlakuEfektif,
  delegasiBlanko,
  frasaTidakTerbatas,
  ketentuanPidana,
  lampiranDisebut,
  mengingatJenis,
  mengingatUrutan,
  padananKataOperatif,
  pasalIni,
  pengertianDipakai,
  penutupButir,
  pertimbanganDianggapPerlu,
  pertimbanganPenutup,
  rujukanSamar,
  rumusanPencabutan,
  rumusanPendelegasian,
  tanpaMengurangi,
  terbilang,
  urutanBab,
];
