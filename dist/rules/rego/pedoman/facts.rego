# Facts that are derived from others.
package pedoman

import future.keywords.if
import future.keywords.in

fact_isu__tingkat_row1_1 if "ancaman_jiwa" in input.facts.isu.pemicu

fact_isu__tingkat_row1_1 if "bencana" in input.facts.isu.pemicu

fact_isu__tingkat_row1_1 if "sara" in input.facts.isu.pemicu

fact_isu__tingkat_row1_1 if "akun_diretas" in input.facts.isu.pemicu

fact_isu__tingkat_row1_1 if "anak_korban" in input.facts.isu.pemicu

fact_isu__tingkat_after1_1 if "ancaman_jiwa" in input.facts.isu.pemicu

fact_isu__tingkat_after1_2 if "bencana" in input.facts.isu.pemicu

fact_isu__tingkat_after1_3 if "sara" in input.facts.isu.pemicu

fact_isu__tingkat_after1_4 if "akun_diretas" in input.facts.isu.pemicu

fact_isu__tingkat_after1_5 if "anak_korban" in input.facts.isu.pemicu

fact_isu__tingkat_row4_1 if "media_arus_utama" in input.facts.isu.pemicu

fact_isu__tingkat_row4_1 if "tuduhan_korupsi" in input.facts.isu.pemicu

fact_isu__tingkat_row4_1 if "data_pribadi" in input.facts.isu.pemicu

fact_isu__tingkat_row4_1 if "layanan_vital" in input.facts.isu.pemicu

fact_isu__tingkat_after4_1 if "media_arus_utama" in input.facts.isu.pemicu

fact_isu__tingkat_after4_2 if "tuduhan_korupsi" in input.facts.isu.pemicu

fact_isu__tingkat_after4_3 if "data_pribadi" in input.facts.isu.pemicu

fact_isu__tingkat_after4_4 if "layanan_vital" in input.facts.isu.pemicu

fact_isu__tingkat_after5_1 if {
	input.facts.isu.jangkauan != null
	input.facts.isu.jangkauan < 1000
}

fact_isu__tingkat_after5_1 if {
	input.facts.isu.jangkauan != null
	input.facts.isu.jangkauan > 9999
}

fact_isu__tingkat_after7_1 if "akun_berpengaruh" in input.facts.isu.pemicu

# METADATA
# title: "isu.tingkat"
# custom:
#   source: "perbup-media-sosial#lampiran"
fact_isu__tingkat := "krisis" if {
	input.facts.isu.pemicu != null
	fact_isu__tingkat_row1_1
}

fact_isu__tingkat_past_row1 if {
	input.facts.isu.pemicu != null
	not fact_isu__tingkat_after1_1
	not fact_isu__tingkat_after1_2
	not fact_isu__tingkat_after1_3
	not fact_isu__tingkat_after1_4
	not fact_isu__tingkat_after1_5
}

fact_isu__tingkat := "serius" if {
	fact_isu__tingkat_past_row1
	input.facts.isu.jangkauan != null
	input.facts.isu.jangkauan >= 10000
}

fact_isu__tingkat_past_row2 if {
	fact_isu__tingkat_past_row1
	input.facts.isu.jangkauan != null
	input.facts.isu.jangkauan < 10000
}

fact_isu__tingkat := "serius" if {
	fact_isu__tingkat_past_row2
	input.facts.isu.jumlah_perangkat_daerah != null
	input.facts.isu.jumlah_perangkat_daerah >= 2
}

fact_isu__tingkat_past_row3 if {
	fact_isu__tingkat_past_row2
	input.facts.isu.jumlah_perangkat_daerah != null
	input.facts.isu.jumlah_perangkat_daerah < 2
}

fact_isu__tingkat := "serius" if {
	fact_isu__tingkat_past_row3
	input.facts.isu.pemicu != null
	fact_isu__tingkat_row4_1
}

fact_isu__tingkat_past_row4 if {
	fact_isu__tingkat_past_row3
	input.facts.isu.pemicu != null
	not fact_isu__tingkat_after4_1
	not fact_isu__tingkat_after4_2
	not fact_isu__tingkat_after4_3
	not fact_isu__tingkat_after4_4
}

fact_isu__tingkat := "perhatian" if {
	fact_isu__tingkat_past_row4
	input.facts.isu.jangkauan != null
	input.facts.isu.jangkauan >= 1000
	input.facts.isu.jangkauan <= 9999
}

fact_isu__tingkat_past_row5 if {
	fact_isu__tingkat_past_row4
	fact_isu__tingkat_after5_1
}

fact_isu__tingkat := "perhatian" if {
	fact_isu__tingkat_past_row5
	input.facts.isu.laporan_serupa_7_hari != null
	input.facts.isu.laporan_serupa_7_hari >= 3
}

fact_isu__tingkat_past_row6 if {
	fact_isu__tingkat_past_row5
	input.facts.isu.laporan_serupa_7_hari != null
	input.facts.isu.laporan_serupa_7_hari < 3
}

fact_isu__tingkat := "perhatian" if {
	fact_isu__tingkat_past_row6
	input.facts.isu.pemicu != null
	"akun_berpengaruh" in input.facts.isu.pemicu
}

fact_isu__tingkat_past_row7 if {
	fact_isu__tingkat_past_row6
	input.facts.isu.pemicu != null
	not fact_isu__tingkat_after7_1
}

fact_isu__tingkat := "rutin" if {
	fact_isu__tingkat_past_row7
	input.facts.isu.jangkauan != null
	input.facts.isu.jangkauan < 1000
}

fact_isu__tingkat_past_row8 if {
	fact_isu__tingkat_past_row7
	input.facts.isu.jangkauan != null
	input.facts.isu.jangkauan >= 1000
}

fact_isu__tingkat := "rutin" if fact_isu__tingkat_past_row8

# METADATA
# title: "platform.pokok"
# custom:
#   source: "perbup-media-sosial#tahapan-platform-ayat-2"
fact_platform__pokok := true if input.facts.platform.nama in {"facebook", "instagram", "tiktok", "youtube"}

fact_platform__pokok_past_row1 if input.facts.platform.nama == "lainnya"

fact_platform__pokok := false if fact_platform__pokok_past_row1

fact_pelaku__sk_berlaku_row1_1 if input.facts.keputusan.ditetapkan == false

fact_pelaku__sk_berlaku_after1_1 if input.facts.admin.tugas_berakhir == false

fact_pelaku__sk_berlaku_after1_2 if input.facts.keputusan.ditetapkan == false

fact_pelaku__sk_berlaku_after1_2 if input.facts.keputusan.menyebut_akun == false

fact_pelaku__sk_berlaku_after1_2 if {
	input.facts.admin.tugas_berakhir != null
	not fact_pelaku__sk_berlaku_after1_1
}

# METADATA
# title: "pelaku.sk_berlaku"
# custom:
#   source: "perbup-media-sosial#keputusan-admin-ayat-4"
fact_pelaku__sk_berlaku := true if {
	input.facts.keputusan.ditetapkan != null
	not fact_pelaku__sk_berlaku_row1_1
	input.facts.keputusan.menyebut_akun == true
	input.facts.admin.tugas_berakhir == false
}

fact_pelaku__sk_berlaku_past_row1 if fact_pelaku__sk_berlaku_after1_2

fact_pelaku__sk_berlaku := false if fact_pelaku__sk_berlaku_past_row1

fact_pelaku__tugas_darurat_after1_1 if input.facts.tugas_darurat.tertulis == false

fact_pelaku__tugas_darurat_after1_1 if input.facts["_"]["8"] == false

# METADATA
# title: "pelaku.tugas_darurat"
# custom:
#   source: "perbup-media-sosial#tanpa-penetapan-ayat-3"
fact_pelaku__tugas_darurat := true if {
	input.facts.tugas_darurat.tertulis == true
	input.facts["_"]["8"] == true
}

fact_pelaku__tugas_darurat_past_row1 if fact_pelaku__tugas_darurat_after1_1

fact_pelaku__tugas_darurat := false if fact_pelaku__tugas_darurat_past_row1

# METADATA
# title: "keberatan.dikabulkan"
# custom:
#   source: "perbup-media-sosial#pemberhentian-ayat-5"
fact_keberatan__dikabulkan := true if input.facts["_"]["4"] == false

fact_keberatan__dikabulkan_past_row1 if input.facts["_"]["4"] == true

fact_keberatan__dikabulkan := false if fact_keberatan__dikabulkan_past_row1

fact_tanggapan__disetujui_after1_1 if input.facts.tanggapan.diputus == false

fact_tanggapan__disetujui_after1_2 if {
	input.facts.tanggapan.diputus != null
	not fact_tanggapan__disetujui_after1_1
}

fact_tanggapan__disetujui_after1_2 if input.facts["_"]["5"] == false

# METADATA
# title: "tanggapan.disetujui"
# custom:
#   source: "perbup-media-sosial#batas-memutus-ayat-3"
fact_tanggapan__disetujui := false if {
	input.facts.tanggapan.diputus == false
	input.facts["_"]["5"] == true
}

fact_tanggapan__disetujui_past_row1 if fact_tanggapan__disetujui_after1_2

fact_informasi__terverifikasi_row1_1 if input.facts.informasi.sumber_primer == true

fact_informasi__terverifikasi_row1_1 if {
	input.facts.informasi.jumlah_sumber != null
	input.facts.informasi.jumlah_sumber >= 2
}

# METADATA
# title: "informasi.terverifikasi"
# custom:
#   source: "perbup-media-sosial#verifikasi-ayat-1"
fact_informasi__terverifikasi := true if fact_informasi__terverifikasi_row1_1

fact_informasi__terverifikasi_past_row1 if {
	input.facts.informasi.sumber_primer == false
	input.facts.informasi.jumlah_sumber != null
	input.facts.informasi.jumlah_sumber < 2
}

fact_informasi__terverifikasi := false if fact_informasi__terverifikasi_past_row1

# METADATA
# title: "informasi.keliru"
# custom:
#   source: "perbup-media-sosial#klarifikasi-ayat-7"
fact_informasi__keliru := true if input.facts.informasi.status in {"misinformasi", "disinformasi"}

fact_informasi__keliru_past_row1 if input.facts.informasi.status in {"benar", "malinformasi", "belum_terverifikasi", "kritik", "opini", "tanpa_klaim"}

fact_informasi__keliru := false if fact_informasi__keliru_past_row1

fact_kesalahan__teknis_row1_1 if input.facts.kesalahan.prosedur_diikuti == true

fact_kesalahan__teknis_row1_1 if input.facts.kesalahan.di_luar_kendali == true

fact_kesalahan__teknis_row1_2 if input.facts["_"]["10"] == true

fact_kesalahan__teknis_row1_2 if input.facts.kesalahan.koreksi_di_luar_kendali == true

fact_kesalahan__teknis_after1_1 if input.facts.kesalahan.sengaja == true

fact_kesalahan__teknis_after1_1 if input.facts.kesalahan.dalam_lingkup == false

fact_kesalahan__teknis_after1_1 if {
	input.facts.kesalahan.prosedur_diikuti == false
	input.facts.kesalahan.di_luar_kendali == false
}

fact_kesalahan__teknis_after1_1 if input.facts["_"]["9"] == false

fact_kesalahan__teknis_after1_1 if {
	input.facts["_"]["10"] == false
	input.facts.kesalahan.koreksi_di_luar_kendali == false
}

fact_kesalahan__teknis_after1_1 if input.facts.kesalahan.keuntungan_pribadi == true

# METADATA
# title: "kesalahan.teknis"
# custom:
#   source: "perbup-media-sosial#kesalahan-teknis-ayat-1"
fact_kesalahan__teknis := true if {
	input.facts.kesalahan.sengaja == false
	input.facts.kesalahan.dalam_lingkup == true
	fact_kesalahan__teknis_row1_1
	input.facts["_"]["9"] == true
	fact_kesalahan__teknis_row1_2
	input.facts.kesalahan.keuntungan_pribadi == false
}

fact_kesalahan__teknis_past_row1 if fact_kesalahan__teknis_after1_1

fact_kesalahan__teknis := false if fact_kesalahan__teknis_past_row1

# METADATA
# title: "pengamanan.sanksi"
# custom:
#   source: "perbup-media-sosial#tindakan-pengamanan-ayat-2"
fact_pengamanan__sanksi := false if true

fact_pengamanan__sanksi_past_row1 if false

fact_isu__putusan_after1_1 if "ancaman_jiwa" in input.facts.isu.pemicu

fact_isu__putusan_after5_1 if input.facts.isu.kategori == "permohonan_informasi"

fact_isu__putusan_after6_1 if input.facts.isu.kategori == "aduan_pelayanan"

fact_isu__putusan_after7_1 if input.facts.informasi.status in {"benar", "malinformasi", "belum_terverifikasi", "kritik", "opini", "tanpa_klaim"}

fact_isu__putusan_after7_1 if fact_isu__tingkat == "rutin"

fact_isu__putusan_after8_1 if fact_isu__tingkat == "rutin"

fact_isu__putusan_after8_2 if input.facts.informasi.status in {"benar", "malinformasi", "belum_terverifikasi", "kritik", "opini", "tanpa_klaim"}

fact_isu__putusan_after8_2 if {
	fact_isu__tingkat != null
	not fact_isu__putusan_after8_1
}

fact_isu__putusan_after9_1 if input.facts.informasi.status == "belum_terverifikasi"

fact_isu__putusan_after10_1 if input.facts.isu.kategori == "pertanyaan"

fact_isu__putusan_after11_1 if input.facts.isu.kategori == "klaim"

fact_isu__putusan_after11_2 if {
	input.facts.isu.kategori != null
	not fact_isu__putusan_after11_1
}

fact_isu__putusan_after11_2 if input.facts.informasi.status in {"misinformasi", "disinformasi", "belum_terverifikasi", "kritik", "opini", "tanpa_klaim"}

fact_isu__putusan_after12_1 if input.facts.isu.kategori == "kritik"

fact_isu__putusan_after13_1 if input.facts.isu.kategori == "klaim"

fact_isu__putusan_after13_2 if {
	input.facts.isu.kategori != null
	not fact_isu__putusan_after13_1
}

fact_isu__putusan_after13_2 if input.facts.informasi.status in {"benar", "misinformasi", "disinformasi", "malinformasi", "belum_terverifikasi"}

fact_isu__putusan_after14_1 if input.facts.isu.kategori == "provokasi"

# METADATA
# title: "isu.putusan"
# custom:
#   source: "pedoman-isu-publik#tabel-tanggapan-mesin"
fact_isu__putusan := "darurat" if {
	input.facts.isu.pemicu != null
	"ancaman_jiwa" in input.facts.isu.pemicu
}

fact_isu__putusan_past_row1 if {
	input.facts.isu.pemicu != null
	not fact_isu__putusan_after1_1
}

fact_isu__putusan := "sembunyikan_dan_alihkan" if {
	fact_isu__putusan_past_row1
	input.facts.percakapan.data_pribadi == true
}

fact_isu__putusan_past_row2 if {
	fact_isu__putusan_past_row1
	input.facts.percakapan.data_pribadi == false
}

fact_isu__putusan := "moderasi_beralasan" if {
	fact_isu__putusan_past_row2
	input.facts.komentar.melanggar_aturan == true
}

fact_isu__putusan_past_row3 if {
	fact_isu__putusan_past_row2
	input.facts.komentar.melanggar_aturan == false
}

fact_isu__putusan := "rujuk" if {
	fact_isu__putusan_past_row3
	input.facts.isu.di_luar_kewenangan == true
}

fact_isu__putusan_past_row4 if {
	fact_isu__putusan_past_row3
	input.facts.isu.di_luar_kewenangan == false
}

fact_isu__putusan := "ppid" if {
	fact_isu__putusan_past_row4
	input.facts.isu.kategori != null
	input.facts.isu.kategori == "permohonan_informasi"
}

fact_isu__putusan_past_row5 if {
	fact_isu__putusan_past_row4
	input.facts.isu.kategori != null
	not fact_isu__putusan_after5_1
}

fact_isu__putusan := "pengelola_pengaduan" if {
	fact_isu__putusan_past_row5
	input.facts.isu.kategori != null
	input.facts.isu.kategori == "aduan_pelayanan"
}

fact_isu__putusan_past_row6 if {
	fact_isu__putusan_past_row5
	input.facts.isu.kategori != null
	not fact_isu__putusan_after6_1
}

fact_isu__putusan := "klarifikasi" if {
	fact_isu__putusan_past_row6
	input.facts.informasi.status in {"misinformasi", "disinformasi"}
	fact_isu__tingkat in {"perhatian", "serius", "krisis"}
}

fact_isu__putusan_past_row7 if {
	fact_isu__putusan_past_row6
	fact_isu__putusan_after7_1
}

fact_isu__putusan := "luruskan_di_tempat" if {
	fact_isu__putusan_past_row7
	input.facts.informasi.status in {"misinformasi", "disinformasi"}
	fact_isu__tingkat != null
	fact_isu__tingkat == "rutin"
}

fact_isu__putusan_past_row8 if {
	fact_isu__putusan_past_row7
	fact_isu__putusan_after8_2
}

fact_isu__putusan := "nyatakan_sedang_diperiksa" if {
	fact_isu__putusan_past_row8
	input.facts.informasi.status != null
	input.facts.informasi.status == "belum_terverifikasi"
}

fact_isu__putusan_past_row9 if {
	fact_isu__putusan_past_row8
	input.facts.informasi.status != null
	not fact_isu__putusan_after9_1
}

fact_isu__putusan := "jawab" if {
	fact_isu__putusan_past_row9
	input.facts.isu.kategori != null
	input.facts.isu.kategori == "pertanyaan"
}

fact_isu__putusan_past_row10 if {
	fact_isu__putusan_past_row9
	input.facts.isu.kategori != null
	not fact_isu__putusan_after10_1
}

fact_isu__putusan := "jawab" if {
	fact_isu__putusan_past_row10
	input.facts.isu.kategori != null
	input.facts.isu.kategori == "klaim"
	input.facts.informasi.status in {"benar", "malinformasi"}
}

fact_isu__putusan_past_row11 if {
	fact_isu__putusan_past_row10
	fact_isu__putusan_after11_2
}

fact_isu__putusan := "terima_dan_catat" if {
	fact_isu__putusan_past_row11
	input.facts.isu.kategori != null
	input.facts.isu.kategori == "kritik"
}

fact_isu__putusan_past_row12 if {
	fact_isu__putusan_past_row11
	input.facts.isu.kategori != null
	not fact_isu__putusan_after12_1
}

fact_isu__putusan := "terima_dan_catat" if {
	fact_isu__putusan_past_row12
	input.facts.isu.kategori != null
	input.facts.isu.kategori == "klaim"
	input.facts.informasi.status in {"kritik", "opini", "tanpa_klaim"}
}

fact_isu__putusan_past_row13 if {
	fact_isu__putusan_past_row12
	fact_isu__putusan_after13_2
}

fact_isu__putusan := "pantau" if {
	fact_isu__putusan_past_row13
	input.facts.isu.kategori != null
	input.facts.isu.kategori == "provokasi"
}

fact_isu__putusan_past_row14 if {
	fact_isu__putusan_past_row13
	input.facts.isu.kategori != null
	not fact_isu__putusan_after14_1
}

fact_isu__putusan := "ucapkan_terima_kasih_atau_biarkan" if {
	fact_isu__putusan_past_row14
	input.facts.isu.kategori in {"apresiasi", "lainnya"}
}

fact_isu__putusan_past_row15 if {
	fact_isu__putusan_past_row14
	input.facts.isu.kategori in {"pertanyaan", "permohonan_informasi", "aduan_pelayanan", "kritik", "klaim", "provokasi"}
}
