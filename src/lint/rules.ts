import { byCodeUnits } from "../model/by-code-units.js";
import type { Rule, WideContext } from "./rule.js";
import { acuanPadaDalam } from "./rules/acuan-pada-dalam.js";
import { acuanTanpaIsi } from "./rules/acuan-tanpa-isi.js";
import { ayatBanyak } from "./rules/ayat-banyak.js";
import { batasWaktuDanJumlah } from "./rules/batas-waktu-dan-jumlah.js";
import { bentukJamak } from "./rules/bentuk-jamak.js";
import { berlakuEfektif } from "./rules/berlaku-efektif.js";
import { berlakuKembali } from "./rules/berlaku-kembali.js";
import { butirHurufKecil } from "./rules/butir-huruf-kecil.js";
import { delegasiBlanko } from "./rules/delegasi-blanko.js";
import { frasaPaling } from "./rules/frasa-paling.js";
import { frasaTidakTerbatas } from "./rules/frasa-tidak-terbatas.js";
import { istilahAsing } from "./rules/istilah-asing.js";
import { istilahKapital } from "./rules/istilah-kapital.js";
import { judulBentuk } from "./rules/judul-bentuk.js";
import { judulPencabutan } from "./rules/judul-pencabutan.js";
import { judulPerubahan } from "./rules/judul-perubahan.js";
import { judulSingkat } from "./rules/judul-singkat.js";
import { judulSingkatan } from "./rules/judul-singkatan.js";
import { kataKecuali } from "./rules/kata-kecuali.js";
import { kataPengandaian } from "./rules/kata-pengandaian.js";
import { kataSambungAwal } from "./rules/kata-sambung-awal.js";
import { ketentuanPenyidikan } from "./rules/ketentuan-penyidikan.js";
import { ketentuanPidana } from "./rules/ketentuan-pidana.js";
import { lampiranAngkaRomawi } from "./rules/lampiran-angka-romawi.js";
import { lampiranDisebut } from "./rules/lampiran-disebut.js";
import { masihTetapBerlaku } from "./rules/masih-tetap-berlaku.js";
import { mengingatButir } from "./rules/mengingat-butir.js";
import { mengingatDicabut } from "./rules/mengingat-dicabut.js";
import { mengingatDiubah } from "./rules/mengingat-diubah.js";
import { mengingatJenis } from "./rules/mengingat-jenis.js";
import { mengingatKapital } from "./rules/mengingat-kapital.js";
import { mengingatKewenangan } from "./rules/mengingat-kewenangan.js";
import { mengingatLembaran } from "./rules/mengingat-lembaran.js";
import { mengingatSebutan } from "./rules/mengingat-sebutan.js";
import { mengingatTahunLembaran } from "./rules/mengingat-tahun-lembaran.js";
import { mengingatUrutan } from "./rules/mengingat-urutan.js";
import { mulaiBerlaku } from "./rules/mulai-berlaku.js";
import { namaPerangkatDaerah } from "./rules/nama-perangkat-daerah.js";
import { namaTanpaGelar } from "./rules/nama-tanpa-gelar.js";
import { padananKataOperatif } from "./rules/padanan-kata-operatif.js";
import { pasalIni } from "./rules/pasal-ini.js";
import { pencabutanBeritaDaerah } from "./rules/pencabutan-berita-daerah.js";
import { pencabutanDisebut } from "./rules/pencabutan-disebut.js";
import { pencabutanPembuka } from "./rules/pencabutan-pembuka.js";
import { pencabutanSetingkat } from "./rules/pencabutan-setingkat.js";
import { pencabutanUmum } from "./rules/pencabutan-umum.js";
import { pengertianDipakai } from "./rules/pengertian-dipakai.js";
import { pengertianHurufKapital } from "./rules/pengertian-huruf-kapital.js";
import { pengertianJabatan } from "./rules/pengertian-jabatan.js";
import { pengertianNorma } from "./rules/pengertian-norma.js";
import { pengertianPembuka } from "./rules/pengertian-pembuka.js";
import { pengertianSingkatan } from "./rules/pengertian-singkatan.js";
import { pengertianTempat } from "./rules/pengertian-tempat.js";
import { penjelasanButir } from "./rules/penjelasan-butir.js";
import { penjelasanKutip } from "./rules/penjelasan-kutip.js";
import { penjelasanNorma } from "./rules/penjelasan-norma.js";
import { penjelasanPengertian } from "./rules/penjelasan-pengertian.js";
import { penjelasanSusunan } from "./rules/penjelasan-susunan.js";
import { penundaanBerbatas } from "./rules/penundaan-berbatas.js";
import { penutupButir } from "./rules/penutup-butir.js";
import { peraturanPerundangUndangan } from "./rules/peraturan-perundang-undangan.js";
import { pertimbanganDianggapPerlu } from "./rules/pertimbangan-dianggap-perlu.js";
import { pertimbanganPenutup } from "./rules/pertimbangan-penutup.js";
import { perubahanHapus } from "./rules/perubahan-hapus.js";
import { perubahanJumlah } from "./rules/perubahan-jumlah.js";
import { perubahanKutipan } from "./rules/perubahan-kutipan.js";
import { perubahanRumusan } from "./rules/perubahan-rumusan.js";
import { perubahanSusunan } from "./rules/perubahan-susunan.js";
import { perubahanTerselubung } from "./rules/perubahan-terselubung.js";
import { rujukanBeruntun } from "./rules/rujukan-beruntun.js";
import { rujukanLebihRendah } from "./rules/rujukan-lebih-rendah.js";
import { rujukanMaju } from "./rules/rujukan-maju.js";
import { rujukanSamar } from "./rules/rujukan-samar.js";
import { rujukanUrutan } from "./rules/rujukan-urutan.js";
import { rumusanPencabutan } from "./rules/rumusan-pencabutan.js";
import { rumusanPendelegasian } from "./rules/rumusan-pendelegasian.js";
import { satuKalimat } from "./rules/satu-kalimat.js";
import { satuNorma } from "./rules/satu-norma.js";
import { tanpaMengurangi } from "./rules/tanpa-mengurangi.js";
import { terbilang } from "./rules/terbilang.js";
import { urutanBab } from "./rules/urutan-bab.js";

/** The drafting rules that look at one document, by name. */
export const documentRules: readonly Rule[] = [
  acuanPadaDalam,
  acuanTanpaIsi,
  ayatBanyak,
  batasWaktuDanJumlah,
  bentukJamak,
  berlakuEfektif,
  berlakuKembali,
  butirHurufKecil,
  delegasiBlanko,
  frasaPaling,
  frasaTidakTerbatas,
  istilahAsing,
  istilahKapital,
  judulBentuk,
  judulPencabutan,
  judulPerubahan,
  judulSingkat,
  judulSingkatan,
  kataKecuali,
  kataPengandaian,
  kataSambungAwal,
  ketentuanPenyidikan,
  ketentuanPidana,
  lampiranAngkaRomawi,
  lampiranDisebut,
  masihTetapBerlaku,
  mengingatButir,
  mengingatJenis,
  mengingatKapital,
  mengingatKewenangan,
  mengingatLembaran,
  mengingatSebutan,
  mengingatTahunLembaran,
  mengingatUrutan,
  mulaiBerlaku,
  namaPerangkatDaerah,
  namaTanpaGelar,
  padananKataOperatif,
  pasalIni,
  pencabutanBeritaDaerah,
  pencabutanSetingkat,
  pencabutanUmum,
  pengertianDipakai,
  pengertianHurufKapital,
  pengertianNorma,
  pengertianSingkatan,
  pengertianTempat,
  penjelasanButir,
  penjelasanKutip,
  penjelasanNorma,
  penjelasanPengertian,
  penjelasanSusunan,
  penundaanBerbatas,
  penutupButir,
  peraturanPerundangUndangan,
  pertimbanganDianggapPerlu,
  perubahanHapus,
  perubahanJumlah,
  perubahanKutipan,
  perubahanRumusan,
  perubahanSusunan,
  perubahanTerselubung,
  rujukanBeruntun,
  rujukanLebihRendah,
  rujukanMaju,
  rujukanSamar,
  rujukanUrutan,
  rumusanPencabutan,
  rumusanPendelegasian,
  satuKalimat,
  satuNorma,
  tanpaMengurangi,
  terbilang,
  urutanBab,
];

/** Those that hold a document against others, by name. */
export const handbookRules: readonly Rule<WideContext>[] = [
  mengingatDicabut,
  mengingatDiubah,
  pencabutanDisebut,
  pencabutanPembuka,
  pengertianJabatan,
  pengertianPembuka,
  pertimbanganPenutup,
];

/** Every drafting rule, by name. */
export const rules: readonly Rule<WideContext>[] = [...documentRules, ...handbookRules].sort((a, b) =>
  byCodeUnits(a.name, b.name),
);
