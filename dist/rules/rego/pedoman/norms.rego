# What norms do where their conditions hold, and where they fail.
package pedoman

import future.keywords.contains
import future.keywords.if
import future.keywords.in

holds_platform_lain_1 if input.facts.platform.petugas_tersedia == false

holds_platform_lain_1 if input.facts.platform.jam_layanan_tersedia == false

fails_platform_lain_1 if fact_platform__pokok == true

fails_platform_lain_1 if {
	input.facts.platform.petugas_tersedia == true
	input.facts.platform.jam_layanan_tersedia == true
}

# METADATA
# title: "Pasal 5 ayat (4)"
# description: "Kepala Dinas dilarang menyetujui pembukaan Akun Resmi, apabila “platform pokok” tidak terpenuhi, kecuali apabila “petugas” terpenuhi dan “jam layanan” terpenuhi."
# custom:
#   norm: "platform-lain"
#   source: "perbup-media-sosial#tahapan-platform-ayat-4"
#   modality: "prohibition"
does_apply_platform_lain if {
	fact_platform__pokok == false
	holds_platform_lain_1
}

does_not_apply_platform_lain if fails_platform_lain_1

applies contains "platform-lain" if does_apply_platform_lain

applies_not contains "platform-lain" if does_not_apply_platform_lain

bar_holds contains "platform-lain" if does_apply_platform_lain

bar_fails contains "platform-lain" if does_not_apply_platform_lain

fails_akun_setelah_setuju_1 if input.facts.akun.disetujui == false

fails_akun_setelah_setuju_2 if {
	input.facts.akun.disetujui != null
	not fails_akun_setelah_setuju_1
}

fails_akun_setelah_setuju_2 if input.facts.akun.darurat_bencana == true

# METADATA
# title: "Pasal 7 ayat (1)"
# description: "Pegawai dilarang membuat Akun Resmi, sebelum “memperoleh persetujuan tertulis Kepala Dinas atau Sekretaris Daerah” terjadi, kecuali apabila “keadaan darurat bencana” terpenuhi."
# custom:
#   norm: "akun-setelah-setuju"
#   source: "perbup-media-sosial#pembukaan-akun-ayat-1"
#   modality: "prohibition"
does_apply_akun_setelah_setuju if {
	input.facts.akun.disetujui == false
	input.facts.akun.darurat_bencana == false
}

does_not_apply_akun_setelah_setuju if fails_akun_setelah_setuju_2

applies contains "akun-setelah-setuju" if does_apply_akun_setelah_setuju

applies_not contains "akun-setelah-setuju" if does_not_apply_akun_setelah_setuju

bar_holds contains "akun-setelah-setuju" if does_apply_akun_setelah_setuju

bar_fails contains "akun-setelah-setuju" if does_not_apply_akun_setelah_setuju

holds_minta_putusan_akun_1 if {
	input.facts["_"]["1"] == true
	input.facts.permohonan.diputus == false
}

holds_minta_putusan_akun_1 if input.facts.akun.dikelola_dinas == true

fails_minta_putusan_akun_1 if input.facts.permohonan.diputus == false

fails_minta_putusan_akun_2 if input.facts["_"]["1"] == false

fails_minta_putusan_akun_2 if {
	input.facts.permohonan.diputus != null
	not fails_minta_putusan_akun_1
}

# METADATA
# title: "Pasal 7 ayat (5)"
# description: "Kepala Perangkat Daerah dapat meminta putusan, terhadap Sekretaris Daerah, dengan salah satu unsur: huruf a batas waktu aturan “putus-permohonan-akun” terlampaui dan “permohonan diputus” belum terjadi; huruf b “dikelola oleh Dinas” terpenuhi."
# custom:
#   norm: "minta-putusan-akun"
#   source: "perbup-media-sosial#pembukaan-akun-ayat-5"
#   modality: "permission"
does_apply_minta_putusan_akun if holds_minta_putusan_akun_1

does_not_apply_minta_putusan_akun if {
	fails_minta_putusan_akun_2
	input.facts.akun.dikelola_dinas == false
}

applies contains "minta-putusan-akun" if does_apply_minta_putusan_akun

applies_not contains "minta-putusan-akun" if does_not_apply_minta_putusan_akun

bar_holds_syarat_akun_aktif_1 if input.facts.akun.surel_dinas == false

bar_holds_syarat_akun_aktif_1 if input.facts.akun.nomor_dinas == false

bar_holds_syarat_akun_aktif_1 if input.facts.akun.dua_faktor == false

bar_holds_syarat_akun_aktif_1 if input.facts.akun.admin_lengkap == false

bar_holds_syarat_akun_aktif_1 if input.facts.akun.tercatat == false

# METADATA
# title: "Pasal 8 ayat (2)"
# description: "Siapa pun yang mengaktifkan Akun Resmi harus memenuhi persyaratan, dengan semua unsur: huruf a “surel kedinasan” terpenuhi; huruf b “nomor telepon kedinasan” terpenuhi; huruf c “autentikasi dua faktor” terpenuhi; huruf d “Admin utama dan Admin pengganti” terpenuhi; huruf e “tercatat dalam Registri” terpenuhi."
# custom:
#   norm: "syarat-akun-aktif"
#   source: "perbup-media-sosial#registri-ayat-2"
#   modality: "requirement"
does_apply_syarat_akun_aktif if true

does_not_apply_syarat_akun_aktif if false

applies contains "syarat-akun-aktif" if does_apply_syarat_akun_aktif

applies_not contains "syarat-akun-aktif" if does_not_apply_syarat_akun_aktif

bar_holds contains "syarat-akun-aktif" if {
	does_apply_syarat_akun_aktif
	bar_holds_syarat_akun_aktif_1
}

bar_fails contains "syarat-akun-aktif" if does_not_apply_syarat_akun_aktif

bar_fails contains "syarat-akun-aktif" if {
	input.facts.akun.surel_dinas == true
	input.facts.akun.nomor_dinas == true
	input.facts.akun.dua_faktor == true
	input.facts.akun.admin_lengkap == true
	input.facts.akun.tercatat == true
}

# METADATA
# title: "Pasal 8 ayat (4)"
# description: "Pegawai dilarang mengumumkan data pemulihan Akun Resmi."
# custom:
#   norm: "rahasia-pemulihan"
#   source: "perbup-media-sosial#registri-ayat-4"
#   modality: "prohibition"
does_apply_rahasia_pemulihan if true

does_not_apply_rahasia_pemulihan if false

applies contains "rahasia-pemulihan" if does_apply_rahasia_pemulihan

applies_not contains "rahasia-pemulihan" if does_not_apply_rahasia_pemulihan

bar_holds contains "rahasia-pemulihan" if does_apply_rahasia_pemulihan

bar_fails contains "rahasia-pemulihan" if does_not_apply_rahasia_pemulihan

bar_holds_isi_registri_1 if input.facts.registri.nama_akun == false

bar_holds_isi_registri_1 if input.facts.registri.platform == false

bar_holds_isi_registri_1 if input.facts.registri.pengelola == false

bar_holds_isi_registri_1 if input.facts.registri.nomor_keputusan == false

bar_holds_isi_registri_1 if input.facts.registri.tanggal_tinjau == false

bar_holds_isi_registri_1 if input.facts.registri.status_akun == false

# METADATA
# title: "Pasal 8 ayat (5)"
# description: "Siapa pun yang mengumumkan Registri harus memuat, dengan semua unsur: huruf a “nama dan alamat akun” terpenuhi; huruf b “platform” terpenuhi; huruf c “Perangkat Daerah pengelola” terpenuhi; huruf d “nomor Keputusan Bupati” terpenuhi; huruf e “tanggal peninjauan terakhir” terpenuhi; huruf f “status akun” terpenuhi."
# custom:
#   norm: "isi-registri"
#   source: "perbup-media-sosial#registri-ayat-5"
#   modality: "requirement"
does_apply_isi_registri if true

does_not_apply_isi_registri if false

applies contains "isi-registri" if does_apply_isi_registri

applies_not contains "isi-registri" if does_not_apply_isi_registri

bar_holds contains "isi-registri" if {
	does_apply_isi_registri
	bar_holds_isi_registri_1
}

bar_fails contains "isi-registri" if does_not_apply_isi_registri

bar_fails contains "isi-registri" if {
	input.facts.registri.nama_akun == true
	input.facts.registri.platform == true
	input.facts.registri.pengelola == true
	input.facts.registri.nomor_keputusan == true
	input.facts.registri.tanggal_tinjau == true
	input.facts.registri.status_akun == true
}

bar_holds_isi_profil_1 if input.facts.profil.nama_perangkat_daerah == false

bar_holds_isi_profil_1 if input.facts.profil.kanal_aduan == false

bar_holds_isi_profil_1 if input.facts.profil.jam_layanan == false

bar_holds_isi_profil_1 if input.facts.profil.aturan_komentar == false

# METADATA
# title: "Pasal 9 ayat (1)"
# description: "Siapa pun yang mengaktifkan Akun Resmi harus memuat, dengan semua unsur: huruf a “nama Pemerintah Daerah atau Perangkat Daerah” terpenuhi; huruf b “kanal aduan” terpenuhi; huruf c “jam layanan” terpenuhi; huruf d “aturan kolom komentar” terpenuhi."
# custom:
#   norm: "isi-profil"
#   source: "perbup-media-sosial#identitas-akun-ayat-1"
#   modality: "requirement"
does_apply_isi_profil if true

does_not_apply_isi_profil if false

applies contains "isi-profil" if does_apply_isi_profil

applies_not contains "isi-profil" if does_not_apply_isi_profil

bar_holds contains "isi-profil" if {
	does_apply_isi_profil
	bar_holds_isi_profil_1
}

bar_fails contains "isi-profil" if does_not_apply_isi_profil

bar_fails contains "isi-profil" if {
	input.facts.profil.nama_perangkat_daerah == true
	input.facts.profil.kanal_aduan == true
	input.facts.profil.jam_layanan == true
	input.facts.profil.aturan_komentar == true
}

# METADATA
# title: "Pasal 9 ayat (2)"
# description: "Pegawai dilarang memberikan kesan. Dinilai oleh manusia, karena: Kesan yang timbul pada pembaca dinilai dari keseluruhan profil."
# custom:
#   norm: "akun-pribadi-bukan-resmi"
#   source: "perbup-media-sosial#identitas-akun-ayat-2"
#   modality: "prohibition"
does_apply_akun_pribadi_bukan_resmi if true

does_not_apply_akun_pribadi_bukan_resmi if false

applies contains "akun-pribadi-bukan-resmi" if does_apply_akun_pribadi_bukan_resmi

applies_not contains "akun-pribadi-bukan-resmi" if does_not_apply_akun_pribadi_bukan_resmi

bar_holds contains "akun-pribadi-bukan-resmi" if does_apply_akun_pribadi_bukan_resmi

bar_fails contains "akun-pribadi-bukan-resmi" if does_not_apply_akun_pribadi_bukan_resmi

# METADATA
# title: "Pasal 9 ayat (3)"
# description: "Pegawai dilarang menggunakan Akun Resmi untuk kepentingan pribadi, usaha, atau golongan. Dinilai oleh manusia, karena: Kepentingan di balik suatu unggahan dinilai dari isi dan keadaannya."
# custom:
#   norm: "bukan-untuk-pribadi"
#   source: "perbup-media-sosial#identitas-akun-ayat-3"
#   modality: "prohibition"
does_apply_bukan_untuk_pribadi if true

does_not_apply_bukan_untuk_pribadi if false

applies contains "bukan-untuk-pribadi" if does_apply_bukan_untuk_pribadi

applies_not contains "bukan-untuk-pribadi" if does_not_apply_bukan_untuk_pribadi

bar_holds contains "bukan-untuk-pribadi" if does_apply_bukan_untuk_pribadi

bar_fails contains "bukan-untuk-pribadi" if does_not_apply_bukan_untuk_pribadi

holds_balasan_otomatis_1 if input.facts.akun.balasan_dipasang == false

# METADATA
# title: "Pasal 9 ayat (4)"
# description: "Hanya Admin yang dapat mengaktifkan Akun Resmi, hanya setelah “memasang balasan otomatis” terjadi."
# custom:
#   norm: "balasan-otomatis"
#   source: "perbup-media-sosial#identitas-akun-ayat-4"
#   modality: "permission"
does_apply_balasan_otomatis if {
	input.facts.akun.balasan_dipasang != null
	not holds_balasan_otomatis_1
}

does_not_apply_balasan_otomatis if input.facts.akun.balasan_dipasang == false

applies contains "balasan-otomatis" if does_apply_balasan_otomatis

applies_not contains "balasan-otomatis" if does_not_apply_balasan_otomatis

# METADATA
# title: "Pasal 9 ayat (4)"
# description: "Selain itu, siapa pun dilarang mengaktifkan Akun Resmi (Pasal 9 ayat (4))."
# custom:
#   norm: "balasan-otomatis.lainnya"
#   source: "perbup-media-sosial#identitas-akun-ayat-4"
#   modality: "prohibition"
balasan_otomatis__lainnya_is_free_of_balasan_otomatis if not reached["balasan-otomatis"]

balasan_otomatis__lainnya_is_free_of_balasan_otomatis if does_not_apply_balasan_otomatis

does_apply_balasan_otomatis__lainnya if balasan_otomatis__lainnya_is_free_of_balasan_otomatis

does_not_apply_balasan_otomatis__lainnya if false

does_not_apply_balasan_otomatis__lainnya if {
	reached["balasan-otomatis"]
	does_apply_balasan_otomatis
}

applies contains "balasan-otomatis.lainnya" if does_apply_balasan_otomatis__lainnya

applies_not contains "balasan-otomatis.lainnya" if does_not_apply_balasan_otomatis__lainnya

bar_holds contains "balasan-otomatis.lainnya" if does_apply_balasan_otomatis__lainnya

bar_fails contains "balasan-otomatis.lainnya" if does_not_apply_balasan_otomatis__lainnya

fails_arsip_sebelum_tutup_1 if input.facts.akun.diarsipkan == false

# METADATA
# title: "Pasal 10 ayat (2)"
# description: "Pegawai dilarang menutup Akun Resmi, sebelum “seluruh isi Akun Resmi diarsipkan” terjadi."
# custom:
#   norm: "arsip-sebelum-tutup"
#   source: "perbup-media-sosial#tinjau-akun-ayat-2"
#   modality: "prohibition"
does_apply_arsip_sebelum_tutup if input.facts.akun.diarsipkan == false

does_not_apply_arsip_sebelum_tutup if {
	input.facts.akun.diarsipkan != null
	not fails_arsip_sebelum_tutup_1
}

applies contains "arsip-sebelum-tutup" if does_apply_arsip_sebelum_tutup

applies_not contains "arsip-sebelum-tutup" if does_not_apply_arsip_sebelum_tutup

bar_holds contains "arsip-sebelum-tutup" if does_apply_arsip_sebelum_tutup

bar_fails contains "arsip-sebelum-tutup" if does_not_apply_arsip_sebelum_tutup

fails_akun_tidak_aktif_1 if {
	input.facts.akun.lama_tanpa_konten != null
	input.facts.akun.lama_tanpa_konten < 90
}

fails_akun_tidak_aktif_1 if {
	input.facts.akun.jumlah_peringatan != null
	input.facts.akun.jumlah_peringatan < 2
}

# METADATA
# title: "Pasal 10 ayat (3)"
# description: "Kepala Dinas dapat menonaktifkan Akun Resmi, dengan semua unsur: huruf a “tidak menerbitkan Konten” paling singkat 90 hari; huruf b “peringatan tertulis” paling sedikit 2 peringatan."
# custom:
#   norm: "akun-tidak-aktif"
#   source: "perbup-media-sosial#tinjau-akun-ayat-3"
#   modality: "permission"
does_apply_akun_tidak_aktif if {
	input.facts.akun.lama_tanpa_konten != null
	input.facts.akun.lama_tanpa_konten >= 90
	input.facts.akun.jumlah_peringatan != null
	input.facts.akun.jumlah_peringatan >= 2
}

does_not_apply_akun_tidak_aktif if fails_akun_tidak_aktif_1

applies contains "akun-tidak-aktif" if does_apply_akun_tidak_aktif

applies_not contains "akun-tidak-aktif" if does_not_apply_akun_tidak_aktif

holds_akun_kebencanaan_tetap_1 if input.facts.akun.diamankan == false

holds_akun_kebencanaan_tetap_2 if input.facts.insiden.diketahui == false

holds_akun_kebencanaan_tetap_2 if {
	input.facts.akun.diamankan != null
	not holds_akun_kebencanaan_tetap_1
}

fails_akun_kebencanaan_tetap_1 if input.facts.insiden.diketahui == false

fails_akun_kebencanaan_tetap_2 if input.facts.akun.kebencanaan == false

fails_akun_kebencanaan_tetap_2 if {
	input.facts.insiden.diketahui != null
	not fails_akun_kebencanaan_tetap_1
	input.facts.akun.diamankan == false
}

# METADATA
# title: "Pasal 10 ayat (4)"
# description: "Kepala Dinas dilarang menonaktifkan Akun Resmi, apabila “kebencanaan” terpenuhi, kecuali apabila “Insiden Akun diketahui” sudah terjadi dan “Akun Resmi diamankan” belum terjadi."
# custom:
#   norm: "akun-kebencanaan-tetap"
#   source: "perbup-media-sosial#tinjau-akun-ayat-4"
#   modality: "prohibition"
does_apply_akun_kebencanaan_tetap if {
	input.facts.akun.kebencanaan == true
	holds_akun_kebencanaan_tetap_2
}

does_not_apply_akun_kebencanaan_tetap if fails_akun_kebencanaan_tetap_2

applies contains "akun-kebencanaan-tetap" if does_apply_akun_kebencanaan_tetap

applies_not contains "akun-kebencanaan-tetap" if does_not_apply_akun_kebencanaan_tetap

bar_holds contains "akun-kebencanaan-tetap" if does_apply_akun_kebencanaan_tetap

bar_fails contains "akun-kebencanaan-tetap" if does_not_apply_akun_kebencanaan_tetap

holds_nonaktif_karena_insiden_1 if input.facts.insiden.diketahui == false

fails_nonaktif_karena_insiden_1 if input.facts.akun.diamankan == false

fails_nonaktif_karena_insiden_2 if input.facts.insiden.diketahui == false

fails_nonaktif_karena_insiden_2 if {
	input.facts.akun.diamankan != null
	not fails_nonaktif_karena_insiden_1
}

# METADATA
# title: "Pasal 10 ayat (6)"
# description: "Kepala Dinas dapat menonaktifkan Akun Resmi, apabila “Insiden Akun diketahui” sudah terjadi dan “Akun Resmi diamankan” belum terjadi."
# custom:
#   norm: "nonaktif-karena-insiden"
#   source: "perbup-media-sosial#tinjau-akun-ayat-6"
#   modality: "permission"
does_apply_nonaktif_karena_insiden if {
	input.facts.insiden.diketahui != null
	not holds_nonaktif_karena_insiden_1
	input.facts.akun.diamankan == false
}

does_not_apply_nonaktif_karena_insiden if fails_nonaktif_karena_insiden_2

applies contains "nonaktif-karena-insiden" if does_apply_nonaktif_karena_insiden

applies_not contains "nonaktif-karena-insiden" if does_not_apply_nonaktif_karena_insiden

# METADATA
# title: "Pasal 11 ayat (3)"
# description: "Kepala Bagian Hukum dapat melaporkan Akun Tiruan yang menimbulkan kerugian kepada kepolisian, apabila “menimbulkan kerugian” terpenuhi."
# custom:
#   norm: "lapor-akun-tiruan-polisi"
#   source: "perbup-media-sosial#akun-tiruan-ayat-3"
#   modality: "permission"
does_apply_lapor_akun_tiruan_polisi if input.facts.akun_tiruan.merugikan == true

does_not_apply_lapor_akun_tiruan_polisi if input.facts.akun_tiruan.merugikan == false

applies contains "lapor-akun-tiruan-polisi" if does_apply_lapor_akun_tiruan_polisi

applies_not contains "lapor-akun-tiruan-polisi" if does_not_apply_lapor_akun_tiruan_polisi

bar_holds_pic_tidak_rangkap_1 if input.facts.pic.bekerja_setempat == false

bar_holds_pic_tidak_rangkap_1 if input.facts.pic.merangkap == true

# METADATA
# title: "Pasal 12 ayat (2)"
# description: "Calon PIC harus memenuhi persyaratan, dengan semua unsur: huruf a “bekerja pada Perangkat Daerah yang bersangkutan” terpenuhi; huruf b “menjadi PIC pada Perangkat Daerah lain” tidak terpenuhi. Tanpa itu, tidak terbuka: menetapkan PIC."
# custom:
#   norm: "pic-tidak-rangkap"
#   source: "perbup-media-sosial#pic-ayat-2"
#   modality: "requirement"
does_apply_pic_tidak_rangkap if true

does_not_apply_pic_tidak_rangkap if false

applies contains "pic-tidak-rangkap" if does_apply_pic_tidak_rangkap

applies_not contains "pic-tidak-rangkap" if does_not_apply_pic_tidak_rangkap

bar_holds contains "pic-tidak-rangkap" if {
	does_apply_pic_tidak_rangkap
	bar_holds_pic_tidak_rangkap_1
}

bar_fails contains "pic-tidak-rangkap" if does_not_apply_pic_tidak_rangkap

bar_fails contains "pic-tidak-rangkap" if {
	input.facts.pic.bekerja_setempat == true
	input.facts.pic.merangkap == false
}

bar_fails_koordinasi_pic_1 if input.facts.tanggapan.dikoordinasikan == false

# METADATA
# title: "Pasal 12 ayat (4)"
# description: "PIC wajib mengoordinasikan rancangan Tanggapan, terhadap Kepala Perangkat Daerah, sebelum menyetujui Tanggapan."
# custom:
#   norm: "koordinasi-pic"
#   source: "perbup-media-sosial#pic-ayat-4"
#   modality: "obligation"
does_apply_koordinasi_pic if true

does_not_apply_koordinasi_pic if false

applies contains "koordinasi-pic" if does_apply_koordinasi_pic

applies_not contains "koordinasi-pic" if does_not_apply_koordinasi_pic

bar_holds contains "koordinasi-pic" if {
	does_apply_koordinasi_pic
	input.facts.tanggapan.dikoordinasikan == false
}

bar_fails contains "koordinasi-pic" if does_not_apply_koordinasi_pic

bar_fails contains "koordinasi-pic" if {
	input.facts.tanggapan.dikoordinasikan != null
	not bar_fails_koordinasi_pic_1
}

# METADATA
# title: "Pasal 12 ayat (5)"
# description: "Kepala Perangkat Daerah berwenang menetapkan PIC, dalam bentuk keputusan."
# custom:
#   norm: "penetapan-pic"
#   source: "perbup-media-sosial#pic-ayat-5"
#   modality: "power"
does_apply_penetapan_pic if true

does_not_apply_penetapan_pic if false

applies contains "penetapan-pic" if does_apply_penetapan_pic

applies_not contains "penetapan-pic" if does_not_apply_penetapan_pic

# METADATA
# title: "Pasal 13 ayat (2)"
# description: "Bupati berwenang menetapkan Admin, dalam bentuk Keputusan Bupati."
# custom:
#   norm: "penetapan-admin"
#   source: "perbup-media-sosial#penetapan-admin-ayat-2"
#   modality: "power"
does_apply_penetapan_admin if true

does_not_apply_penetapan_admin if false

applies contains "penetapan-admin" if does_apply_penetapan_admin

applies_not contains "penetapan-admin" if does_not_apply_penetapan_admin

bar_holds_syarat_admin_1 if {
	input.facts.calon.aparatur_sipil_negara == false
	input.facts.calon.terikat_perjanjian == false
}

bar_holds_syarat_admin_1 if input.facts.calon.lulus_pelatihan == false

bar_holds_syarat_admin_1 if input.facts.calon.pakta_integritas == false

bar_holds_syarat_admin_1 if input.facts.calon.anggota_partai == true

bar_holds_syarat_admin_1 if input.facts.calon.merangkap == true

bar_fails_syarat_admin_1 if input.facts.calon.aparatur_sipil_negara == true

bar_fails_syarat_admin_1 if input.facts.calon.terikat_perjanjian == true

# METADATA
# title: "Pasal 14 ayat (1)"
# description: "Calon Admin harus memenuhi persyaratan, dengan semua unsur: huruf a “aparatur sipil negara” terpenuhi atau “terikat perjanjian kerja” terpenuhi; huruf b “lulus pelatihan dasar” terpenuhi; huruf c “menandatangani pakta integritas” terpenuhi; huruf d “anggota atau pengurus partai politik” tidak terpenuhi; huruf e “diusulkan sebagai Admin utama sekaligus Admin pengganti” tidak terpenuhi. Tanpa itu, tidak terbuka: menetapkan Admin."
# custom:
#   norm: "syarat-admin"
#   source: "perbup-media-sosial#syarat-admin-ayat-1"
#   modality: "requirement"
does_apply_syarat_admin if true

does_not_apply_syarat_admin if false

applies contains "syarat-admin" if does_apply_syarat_admin

applies_not contains "syarat-admin" if does_not_apply_syarat_admin

bar_holds contains "syarat-admin" if {
	does_apply_syarat_admin
	bar_holds_syarat_admin_1
}

bar_fails contains "syarat-admin" if does_not_apply_syarat_admin

bar_fails contains "syarat-admin" if {
	bar_fails_syarat_admin_1
	input.facts.calon.lulus_pelatihan == true
	input.facts.calon.pakta_integritas == true
	input.facts.calon.anggota_partai == false
	input.facts.calon.merangkap == false
}

bar_holds_syarat_perjanjian_kerja_1 if input.facts.perjanjian.kerahasiaan == false

bar_holds_syarat_perjanjian_kerja_1 if input.facts.perjanjian.pelindungan_hukum == false

bar_holds_syarat_perjanjian_kerja_1 if input.facts.perjanjian.pengembalian_akses == false

# METADATA
# title: "Pasal 14 ayat (2)"
# description: "Calon Admin harus menyetujui ketentuan perjanjian kerja, apabila “aparatur sipil negara” tidak terpenuhi, dengan semua unsur: huruf a “kerahasiaan” terpenuhi; huruf b “pelindungan hukum” terpenuhi; huruf c “pengembalian akses” terpenuhi. Tanpa itu, tidak terbuka: menetapkan Admin."
# custom:
#   norm: "syarat-perjanjian-kerja"
#   source: "perbup-media-sosial#syarat-admin-ayat-2"
#   modality: "requirement"
does_apply_syarat_perjanjian_kerja if input.facts.calon.aparatur_sipil_negara == false

does_not_apply_syarat_perjanjian_kerja if input.facts.calon.aparatur_sipil_negara == true

applies contains "syarat-perjanjian-kerja" if does_apply_syarat_perjanjian_kerja

applies_not contains "syarat-perjanjian-kerja" if does_not_apply_syarat_perjanjian_kerja

bar_holds contains "syarat-perjanjian-kerja" if {
	does_apply_syarat_perjanjian_kerja
	bar_holds_syarat_perjanjian_kerja_1
}

bar_fails contains "syarat-perjanjian-kerja" if does_not_apply_syarat_perjanjian_kerja

bar_fails contains "syarat-perjanjian-kerja" if {
	input.facts.perjanjian.kerahasiaan == true
	input.facts.perjanjian.pelindungan_hukum == true
	input.facts.perjanjian.pengembalian_akses == true
}

bar_holds_isi_keputusan_admin_1 if input.facts.keputusan.akun == false

bar_holds_isi_keputusan_admin_1 if input.facts.keputusan.peran == false

bar_holds_isi_keputusan_admin_1 if input.facts.keputusan.lingkup_tugas == false

bar_holds_isi_keputusan_admin_1 if input.facts.keputusan.jam_tugas == false

bar_holds_isi_keputusan_admin_1 if input.facts.keputusan.atasan == false

bar_holds_isi_keputusan_admin_1 if input.facts.keputusan.masa_berlaku == false

bar_holds_isi_keputusan_admin_1 if input.facts.keputusan.hak_pelindungan == false

# METADATA
# title: "Pasal 15 ayat (1)"
# description: "Siapa pun yang menetapkan Admin harus memuat, dengan semua unsur: huruf a “Akun Resmi yang dikelola” terpenuhi; huruf b “peran Admin” terpenuhi; huruf c “lingkup tugas” terpenuhi; huruf d “jam tugas” terpenuhi; huruf e “atasan langsung” terpenuhi; huruf f “masa berlaku” terpenuhi; huruf g “hak atas pelindungan” terpenuhi."
# custom:
#   norm: "isi-keputusan-admin"
#   source: "perbup-media-sosial#keputusan-admin-ayat-1"
#   modality: "requirement"
does_apply_isi_keputusan_admin if true

does_not_apply_isi_keputusan_admin if false

applies contains "isi-keputusan-admin" if does_apply_isi_keputusan_admin

applies_not contains "isi-keputusan-admin" if does_not_apply_isi_keputusan_admin

bar_holds contains "isi-keputusan-admin" if {
	does_apply_isi_keputusan_admin
	bar_holds_isi_keputusan_admin_1
}

bar_fails contains "isi-keputusan-admin" if does_not_apply_isi_keputusan_admin

bar_fails contains "isi-keputusan-admin" if {
	input.facts.keputusan.akun == true
	input.facts.keputusan.peran == true
	input.facts.keputusan.lingkup_tugas == true
	input.facts.keputusan.jam_tugas == true
	input.facts.keputusan.atasan == true
	input.facts.keputusan.masa_berlaku == true
	input.facts.keputusan.hak_pelindungan == true
}

# METADATA
# title: "Pasal 15 ayat (3)"
# description: "Bupati dapat memperpanjang masa tugas Admin, dalam bentuk Keputusan Bupati."
# custom:
#   norm: "perpanjang-masa-tugas"
#   source: "perbup-media-sosial#keputusan-admin-ayat-3"
#   modality: "permission"
does_apply_perpanjang_masa_tugas if true

does_not_apply_perpanjang_masa_tugas if false

applies contains "perpanjang-masa-tugas" if does_apply_perpanjang_masa_tugas

applies_not contains "perpanjang-masa-tugas" if does_not_apply_perpanjang_masa_tugas

fails_tanpa_penetapan_1 if fact_pelaku__sk_berlaku == true

fails_tanpa_penetapan_1 if input.facts.tanggapan.melalui_akun_resmi == false

fails_tanpa_penetapan_1 if fact_pelaku__tugas_darurat == true

# METADATA
# title: "Pasal 16 ayat (1)"
# description: "Bupati dan Wakil Bupati dan Pegawai (masing-masing) dilarang menerbitkan Konten, apabila “ditetapkan sebagai Admin” tidak terpenuhi dan “Akun Resmi” terpenuhi, kecuali apabila “memperoleh tugas darurat secara tertulis” terpenuhi."
# custom:
#   norm: "tanpa-penetapan"
#   source: "perbup-media-sosial#tanpa-penetapan-ayat-1"
#   modality: "prohibition"
tanpa_penetapan_is_free_of_pernyataan_awal_darurat if not reached["pernyataan-awal-darurat"]

tanpa_penetapan_is_free_of_pernyataan_awal_darurat if does_not_apply_pernyataan_awal_darurat

tanpa_penetapan_is_free_of_peralihan_pengelola if not reached["peralihan-pengelola"]

tanpa_penetapan_is_free_of_peralihan_pengelola if does_not_apply_peralihan_pengelola

does_apply_tanpa_penetapan if {
	fact_pelaku__sk_berlaku == false
	input.facts.tanggapan.melalui_akun_resmi == true
	fact_pelaku__tugas_darurat == false
	tanpa_penetapan_is_free_of_pernyataan_awal_darurat
	tanpa_penetapan_is_free_of_peralihan_pengelola
}

does_not_apply_tanpa_penetapan if fails_tanpa_penetapan_1

does_not_apply_tanpa_penetapan if {
	reached["pernyataan-awal-darurat"]
	does_apply_pernyataan_awal_darurat
}

does_not_apply_tanpa_penetapan if {
	reached["peralihan-pengelola"]
	does_apply_peralihan_pengelola
}

applies contains "tanpa-penetapan" if does_apply_tanpa_penetapan

applies_not contains "tanpa-penetapan" if does_not_apply_tanpa_penetapan

bar_holds contains "tanpa-penetapan" if does_apply_tanpa_penetapan

bar_fails contains "tanpa-penetapan" if does_not_apply_tanpa_penetapan

# METADATA
# title: "Pasal 16 ayat (2)"
# description: "Kepala Perangkat Daerah dapat memberikan tugas darurat, dengan cara tertulis, paling lama 24 jam sejak “tugas darurat dimulai”."
# custom:
#   norm: "tugas-darurat"
#   source: "perbup-media-sosial#tanpa-penetapan-ayat-2"
#   modality: "permission"
does_apply_tugas_darurat if true

does_not_apply_tugas_darurat if false

applies contains "tugas-darurat" if does_apply_tugas_darurat

applies_not contains "tugas-darurat" if does_not_apply_tugas_darurat

bar_holds_isi_serah_terima_1 if input.facts.serah_terima.akses == false

bar_holds_isi_serah_terima_1 if input.facts.serah_terima.konten_terjadwal == false

bar_holds_isi_serah_terima_1 if input.facts.serah_terima.isu_publik == false

bar_holds_isi_serah_terima_1 if input.facts.serah_terima.arsip == false

# METADATA
# title: "Pasal 18 ayat (2)"
# description: "Siapa pun yang menyelesaikan serah terima tugas harus memuat, dengan semua unsur: huruf a “akses Akun Resmi” terpenuhi; huruf b “Konten terjadwal” terpenuhi; huruf c “Isu Publik yang belum selesai” terpenuhi; huruf d “arsip” terpenuhi."
# custom:
#   norm: "isi-serah-terima"
#   source: "perbup-media-sosial#serah-terima-ayat-2"
#   modality: "requirement"
does_apply_isi_serah_terima if true

does_not_apply_isi_serah_terima if false

applies contains "isi-serah-terima" if does_apply_isi_serah_terima

applies_not contains "isi-serah-terima" if does_not_apply_isi_serah_terima

bar_holds contains "isi-serah-terima" if {
	does_apply_isi_serah_terima
	bar_holds_isi_serah_terima_1
}

bar_fails contains "isi-serah-terima" if does_not_apply_isi_serah_terima

bar_fails contains "isi-serah-terima" if {
	input.facts.serah_terima.akses == true
	input.facts.serah_terima.konten_terjadwal == true
	input.facts.serah_terima.isu_publik == true
	input.facts.serah_terima.arsip == true
}

holds_pemberhentian_admin_1 if input.facts.admin.dimutasi == false

holds_pemberhentian_admin_2 if input.facts.admin.mengundurkan_diri == true

holds_pemberhentian_admin_2 if {
	input.facts.admin.dimutasi != null
	not holds_pemberhentian_admin_1
}

holds_pemberhentian_admin_2 if input.facts.admin.memenuhi_persyaratan == false

holds_pemberhentian_admin_2 if input.facts.admin.dihukum_disiplin == true

holds_pemberhentian_admin_2 if input.facts.admin.diusulkan_berhenti == true

# METADATA
# title: "Pasal 19 ayat (1)"
# description: "Bupati dapat memberhentikan Admin, dengan salah satu unsur: huruf a “mengundurkan diri” terpenuhi; huruf b “Admin dimutasi” sudah terjadi; huruf c “memenuhi persyaratan” tidak terpenuhi; huruf d “dijatuhi hukuman disiplin” terpenuhi; huruf e “diusulkan diberhentikan” terpenuhi."
# custom:
#   norm: "pemberhentian-admin"
#   source: "perbup-media-sosial#pemberhentian-ayat-1"
#   modality: "permission"
does_apply_pemberhentian_admin if holds_pemberhentian_admin_2

does_not_apply_pemberhentian_admin if {
	input.facts.admin.mengundurkan_diri == false
	input.facts.admin.dimutasi == false
	input.facts.admin.memenuhi_persyaratan == true
	input.facts.admin.dihukum_disiplin == false
	input.facts.admin.diusulkan_berhenti == false
}

applies contains "pemberhentian-admin" if does_apply_pemberhentian_admin

applies_not contains "pemberhentian-admin" if does_not_apply_pemberhentian_admin

fails_hak_keberatan_1 if input.facts.pelaku.diberhentikan == false

fails_hak_keberatan_1 if input.facts["_"]["2"] == false

# METADATA
# title: "Pasal 19 ayat (2)"
# description: "Pegawai berhak mengajukan keberatan, apabila “diberhentikan sebagai Admin” terpenuhi, paling lambat 21 hari kerja sejak “keputusan pemberhentian diterima”."
# custom:
#   norm: "hak-keberatan"
#   source: "perbup-media-sosial#pemberhentian-ayat-2"
#   modality: "right"
does_apply_hak_keberatan if {
	input.facts.pelaku.diberhentikan == true
	input.facts["_"]["2"] == true
}

does_not_apply_hak_keberatan if fails_hak_keberatan_1

applies contains "hak-keberatan" if does_apply_hak_keberatan

applies_not contains "hak-keberatan" if does_not_apply_hak_keberatan

# METADATA
# title: "Pasal 19 ayat (4)"
# description: "Bupati berwenang memutus keberatan, paling lambat 10 hari kerja sejak “keberatan diajukan”."
# custom:
#   norm: "putus-keberatan"
#   source: "perbup-media-sosial#pemberhentian-ayat-4"
#   modality: "power"
does_apply_putus_keberatan if input.facts["_"]["3"] == true

does_not_apply_putus_keberatan if input.facts["_"]["3"] == false

applies contains "putus-keberatan" if does_apply_putus_keberatan

applies_not contains "putus-keberatan" if does_not_apply_putus_keberatan

# METADATA
# title: "Pasal 20 ayat (6)"
# description: "Hanya TRC yang dapat menurunkan tingkat Isu Publik, apabila “keadaan yang menaikkan tingkat telah berakhir” terpenuhi."
# custom:
#   norm: "turunkan-tingkat"
#   source: "perbup-media-sosial#tingkat-isu-ayat-6"
#   modality: "permission"
does_apply_turunkan_tingkat if input.facts.isu.keadaan_berakhir == true

does_not_apply_turunkan_tingkat if input.facts.isu.keadaan_berakhir == false

applies contains "turunkan-tingkat" if does_apply_turunkan_tingkat

applies_not contains "turunkan-tingkat" if does_not_apply_turunkan_tingkat

# METADATA
# title: "Pasal 20 ayat (6)"
# description: "Selain itu, siapa pun dilarang menurunkan tingkat Isu Publik (Pasal 20 ayat (6))."
# custom:
#   norm: "turunkan-tingkat.lainnya"
#   source: "perbup-media-sosial#tingkat-isu-ayat-6"
#   modality: "prohibition"
turunkan_tingkat__lainnya_is_free_of_turunkan_tingkat if not reached["turunkan-tingkat"]

turunkan_tingkat__lainnya_is_free_of_turunkan_tingkat if does_not_apply_turunkan_tingkat

does_apply_turunkan_tingkat__lainnya if turunkan_tingkat__lainnya_is_free_of_turunkan_tingkat

does_not_apply_turunkan_tingkat__lainnya if false

does_not_apply_turunkan_tingkat__lainnya if {
	reached["turunkan-tingkat"]
	does_apply_turunkan_tingkat
}

applies contains "turunkan-tingkat.lainnya" if does_apply_turunkan_tingkat__lainnya

applies_not contains "turunkan-tingkat.lainnya" if does_not_apply_turunkan_tingkat__lainnya

bar_holds contains "turunkan-tingkat.lainnya" if does_apply_turunkan_tingkat__lainnya

bar_fails contains "turunkan-tingkat.lainnya" if does_not_apply_turunkan_tingkat__lainnya

fails_krisis_tidak_diturunkan_1 if fact_isu__tingkat == "krisis"

fails_krisis_tidak_diturunkan_2 if input.facts.krisis.berakhir == false

fails_krisis_tidak_diturunkan_3 if {
	fact_isu__tingkat != null
	not fails_krisis_tidak_diturunkan_1
}

fails_krisis_tidak_diturunkan_3 if {
	input.facts.krisis.berakhir != null
	not fails_krisis_tidak_diturunkan_2
}

# METADATA
# title: "Pasal 20 ayat (7)"
# description: "TRC dilarang menurunkan tingkat Isu Publik, apabila “tingkat” adalah krisis, sebelum “krisis berakhir” terjadi."
# custom:
#   norm: "krisis-tidak-diturunkan"
#   source: "perbup-media-sosial#tingkat-isu-ayat-7"
#   modality: "prohibition"
does_apply_krisis_tidak_diturunkan if {
	fact_isu__tingkat != null
	fact_isu__tingkat == "krisis"
	input.facts.krisis.berakhir == false
}

does_not_apply_krisis_tidak_diturunkan if fails_krisis_tidak_diturunkan_3

applies contains "krisis-tidak-diturunkan" if does_apply_krisis_tidak_diturunkan

applies_not contains "krisis-tidak-diturunkan" if does_not_apply_krisis_tidak_diturunkan

bar_holds contains "krisis-tidak-diturunkan" if does_apply_krisis_tidak_diturunkan

bar_fails contains "krisis-tidak-diturunkan" if does_not_apply_krisis_tidak_diturunkan

# METADATA
# title: "Pasal 21 ayat (1)"
# description: "Bupati dan Wakil Bupati dan Pegawai (masing-masing) dilarang menerbitkan Tanggapan, apabila “Akun Resmi” tidak terpenuhi."
# custom:
#   norm: "hanya-akun-resmi"
#   source: "perbup-media-sosial#satu-suara-ayat-1"
#   modality: "prohibition"
does_apply_hanya_akun_resmi if input.facts.tanggapan.melalui_akun_resmi == false

does_not_apply_hanya_akun_resmi if input.facts.tanggapan.melalui_akun_resmi == true

applies contains "hanya-akun-resmi" if does_apply_hanya_akun_resmi

applies_not contains "hanya-akun-resmi" if does_not_apply_hanya_akun_resmi

bar_holds contains "hanya-akun-resmi" if does_apply_hanya_akun_resmi

bar_fails contains "hanya-akun-resmi" if does_not_apply_hanya_akun_resmi

holds_sesuai_narasi_1 if input.facts.narasi.diterbitkan == false

fails_sesuai_narasi_1 if input.facts.tanggapan.sesuai_narasi == true

fails_sesuai_narasi_1 if input.facts.narasi.diterbitkan == false

fails_sesuai_narasi_1 if input.facts.tanggapan.koreksi == true

# METADATA
# title: "Pasal 21 ayat (3)"
# description: "Bupati dan Wakil Bupati dan Pegawai (masing-masing) dilarang menerbitkan Tanggapan, apabila “sesuai dengan Narasi Tunggal” tidak terpenuhi, hanya setelah “Narasi Tunggal diterbitkan” terjadi, kecuali apabila “Tanggapan mengoreksi Konten yang keliru” terpenuhi."
# custom:
#   norm: "sesuai-narasi"
#   source: "perbup-media-sosial#satu-suara-ayat-3"
#   modality: "prohibition"
does_apply_sesuai_narasi if {
	input.facts.tanggapan.sesuai_narasi == false
	input.facts.narasi.diterbitkan != null
	not holds_sesuai_narasi_1
	input.facts.tanggapan.koreksi == false
}

does_not_apply_sesuai_narasi if fails_sesuai_narasi_1

applies contains "sesuai-narasi" if does_apply_sesuai_narasi

applies_not contains "sesuai-narasi" if does_not_apply_sesuai_narasi

bar_holds contains "sesuai-narasi" if does_apply_sesuai_narasi

bar_fails contains "sesuai-narasi" if does_not_apply_sesuai_narasi

fails_narasi_krisis_1 if fact_isu__tingkat == "krisis"

fails_narasi_krisis_2 if input.facts.narasi.disetujui == false

fails_narasi_krisis_3 if {
	fact_isu__tingkat != null
	not fails_narasi_krisis_1
}

fails_narasi_krisis_3 if {
	input.facts.narasi.disetujui != null
	not fails_narasi_krisis_2
}

# METADATA
# title: "Pasal 21 ayat (8)"
# description: "Pegawai dilarang menerbitkan Narasi Tunggal, apabila “tingkat” adalah krisis, sebelum “Narasi Tunggal disetujui Sekretaris Daerah atau Bupati” terjadi."
# custom:
#   norm: "narasi-krisis"
#   source: "perbup-media-sosial#satu-suara-ayat-8"
#   modality: "prohibition"
does_apply_narasi_krisis if {
	fact_isu__tingkat != null
	fact_isu__tingkat == "krisis"
	input.facts.narasi.disetujui == false
}

does_not_apply_narasi_krisis if fails_narasi_krisis_3

applies contains "narasi-krisis" if does_apply_narasi_krisis

applies_not contains "narasi-krisis" if does_not_apply_narasi_krisis

bar_holds contains "narasi-krisis" if does_apply_narasi_krisis

bar_fails contains "narasi-krisis" if does_not_apply_narasi_krisis

# METADATA
# title: "Pasal 21 ayat (10)"
# description: "Hanya Bupati atau Wakil Bupati atau Sekretaris Daerah atau Juru bicara (salah satu) yang dapat menyatakan sikap Pemerintah Daerah atas kebijakan."
# custom:
#   norm: "sikap-kebijakan"
#   source: "perbup-media-sosial#satu-suara-ayat-10"
#   modality: "permission"
does_apply_sikap_kebijakan if true

does_not_apply_sikap_kebijakan if false

applies contains "sikap-kebijakan" if does_apply_sikap_kebijakan

applies_not contains "sikap-kebijakan" if does_not_apply_sikap_kebijakan

# METADATA
# title: "Pasal 21 ayat (10)"
# description: "Selain itu, siapa pun dilarang menyatakan sikap Pemerintah Daerah atas kebijakan (Pasal 21 ayat (10))."
# custom:
#   norm: "sikap-kebijakan.lainnya"
#   source: "perbup-media-sosial#satu-suara-ayat-10"
#   modality: "prohibition"
sikap_kebijakan__lainnya_is_free_of_sikap_kebijakan if not reached["sikap-kebijakan"]

sikap_kebijakan__lainnya_is_free_of_sikap_kebijakan if does_not_apply_sikap_kebijakan

does_apply_sikap_kebijakan__lainnya if sikap_kebijakan__lainnya_is_free_of_sikap_kebijakan

does_not_apply_sikap_kebijakan__lainnya if false

does_not_apply_sikap_kebijakan__lainnya if {
	reached["sikap-kebijakan"]
	does_apply_sikap_kebijakan
}

applies contains "sikap-kebijakan.lainnya" if does_apply_sikap_kebijakan__lainnya

applies_not contains "sikap-kebijakan.lainnya" if does_not_apply_sikap_kebijakan__lainnya

bar_holds contains "sikap-kebijakan.lainnya" if does_apply_sikap_kebijakan__lainnya

bar_fails contains "sikap-kebijakan.lainnya" if does_not_apply_sikap_kebijakan__lainnya

fails_tangga_persetujuan__rutin_1 if fact_isu__tingkat == "rutin"

# METADATA
# title: "Pasal 22 ayat (1)"
# description: "“tingkat” rutin: Hanya PIC yang dapat menyetujui Tanggapan."
# custom:
#   norm: "tangga-persetujuan.rutin"
#   source: "perbup-media-sosial#tangga-persetujuan-ayat-1"
#   modality: "permission"
tangga_persetujuan__rutin_is_free_of_pengganti_dapat_menyetujui__rutin if not reached["pengganti-dapat-menyetujui.rutin"]

tangga_persetujuan__rutin_is_free_of_pengganti_dapat_menyetujui__rutin if does_not_apply_pengganti_dapat_menyetujui__rutin

tangga_persetujuan__rutin_is_free_of_pengganti_dapat_menyetujui__perhatian if not reached["pengganti-dapat-menyetujui.perhatian"]

tangga_persetujuan__rutin_is_free_of_pengganti_dapat_menyetujui__perhatian if does_not_apply_pengganti_dapat_menyetujui__perhatian

tangga_persetujuan__rutin_is_free_of_pengganti_dapat_menyetujui__serius if not reached["pengganti-dapat-menyetujui.serius"]

tangga_persetujuan__rutin_is_free_of_pengganti_dapat_menyetujui__serius if does_not_apply_pengganti_dapat_menyetujui__serius

tangga_persetujuan__rutin_is_free_of_pengganti_dapat_menyetujui__krisis if not reached["pengganti-dapat-menyetujui.krisis"]

tangga_persetujuan__rutin_is_free_of_pengganti_dapat_menyetujui__krisis if does_not_apply_pengganti_dapat_menyetujui__krisis

does_apply_tangga_persetujuan__rutin if {
	fact_isu__tingkat != null
	fact_isu__tingkat == "rutin"
	tangga_persetujuan__rutin_is_free_of_pengganti_dapat_menyetujui__rutin
	tangga_persetujuan__rutin_is_free_of_pengganti_dapat_menyetujui__perhatian
	tangga_persetujuan__rutin_is_free_of_pengganti_dapat_menyetujui__serius
	tangga_persetujuan__rutin_is_free_of_pengganti_dapat_menyetujui__krisis
}

does_not_apply_tangga_persetujuan__rutin if {
	fact_isu__tingkat != null
	not fails_tangga_persetujuan__rutin_1
}

does_not_apply_tangga_persetujuan__rutin if {
	reached["pengganti-dapat-menyetujui.rutin"]
	does_apply_pengganti_dapat_menyetujui__rutin
}

does_not_apply_tangga_persetujuan__rutin if {
	reached["pengganti-dapat-menyetujui.perhatian"]
	does_apply_pengganti_dapat_menyetujui__perhatian
}

does_not_apply_tangga_persetujuan__rutin if {
	reached["pengganti-dapat-menyetujui.serius"]
	does_apply_pengganti_dapat_menyetujui__serius
}

does_not_apply_tangga_persetujuan__rutin if {
	reached["pengganti-dapat-menyetujui.krisis"]
	does_apply_pengganti_dapat_menyetujui__krisis
}

applies contains "tangga-persetujuan.rutin" if does_apply_tangga_persetujuan__rutin

applies_not contains "tangga-persetujuan.rutin" if does_not_apply_tangga_persetujuan__rutin

# METADATA
# title: "Pasal 22 ayat (1)"
# description: "Selain itu, siapa pun dilarang menyetujui Tanggapan (Pasal 22 ayat (1))."
# custom:
#   norm: "tangga-persetujuan.lainnya"
#   source: "perbup-media-sosial#tangga-persetujuan-ayat-1"
#   modality: "prohibition"
tangga_persetujuan__lainnya_is_free_of_tangga_persetujuan__rutin if not reached["tangga-persetujuan.rutin"]

tangga_persetujuan__lainnya_is_free_of_tangga_persetujuan__rutin if does_not_apply_tangga_persetujuan__rutin

tangga_persetujuan__lainnya_is_free_of_tangga_persetujuan__perhatian if not reached["tangga-persetujuan.perhatian"]

tangga_persetujuan__lainnya_is_free_of_tangga_persetujuan__perhatian if does_not_apply_tangga_persetujuan__perhatian

tangga_persetujuan__lainnya_is_free_of_tangga_persetujuan__serius if not reached["tangga-persetujuan.serius"]

tangga_persetujuan__lainnya_is_free_of_tangga_persetujuan__serius if does_not_apply_tangga_persetujuan__serius

tangga_persetujuan__lainnya_is_free_of_tangga_persetujuan__krisis if not reached["tangga-persetujuan.krisis"]

tangga_persetujuan__lainnya_is_free_of_tangga_persetujuan__krisis if does_not_apply_tangga_persetujuan__krisis

tangga_persetujuan__lainnya_is_free_of_pengganti_dapat_menyetujui__rutin if not reached["pengganti-dapat-menyetujui.rutin"]

tangga_persetujuan__lainnya_is_free_of_pengganti_dapat_menyetujui__rutin if does_not_apply_pengganti_dapat_menyetujui__rutin

tangga_persetujuan__lainnya_is_free_of_pengganti_dapat_menyetujui__perhatian if not reached["pengganti-dapat-menyetujui.perhatian"]

tangga_persetujuan__lainnya_is_free_of_pengganti_dapat_menyetujui__perhatian if does_not_apply_pengganti_dapat_menyetujui__perhatian

tangga_persetujuan__lainnya_is_free_of_pengganti_dapat_menyetujui__serius if not reached["pengganti-dapat-menyetujui.serius"]

tangga_persetujuan__lainnya_is_free_of_pengganti_dapat_menyetujui__serius if does_not_apply_pengganti_dapat_menyetujui__serius

tangga_persetujuan__lainnya_is_free_of_pengganti_dapat_menyetujui__krisis if not reached["pengganti-dapat-menyetujui.krisis"]

tangga_persetujuan__lainnya_is_free_of_pengganti_dapat_menyetujui__krisis if does_not_apply_pengganti_dapat_menyetujui__krisis

does_apply_tangga_persetujuan__lainnya if {
	tangga_persetujuan__lainnya_is_free_of_tangga_persetujuan__rutin
	tangga_persetujuan__lainnya_is_free_of_tangga_persetujuan__perhatian
	tangga_persetujuan__lainnya_is_free_of_tangga_persetujuan__serius
	tangga_persetujuan__lainnya_is_free_of_tangga_persetujuan__krisis
	tangga_persetujuan__lainnya_is_free_of_pengganti_dapat_menyetujui__rutin
	tangga_persetujuan__lainnya_is_free_of_pengganti_dapat_menyetujui__perhatian
	tangga_persetujuan__lainnya_is_free_of_pengganti_dapat_menyetujui__serius
	tangga_persetujuan__lainnya_is_free_of_pengganti_dapat_menyetujui__krisis
}

does_not_apply_tangga_persetujuan__lainnya if false

does_not_apply_tangga_persetujuan__lainnya if {
	reached["tangga-persetujuan.rutin"]
	does_apply_tangga_persetujuan__rutin
}

does_not_apply_tangga_persetujuan__lainnya if {
	reached["tangga-persetujuan.perhatian"]
	does_apply_tangga_persetujuan__perhatian
}

does_not_apply_tangga_persetujuan__lainnya if {
	reached["tangga-persetujuan.serius"]
	does_apply_tangga_persetujuan__serius
}

does_not_apply_tangga_persetujuan__lainnya if {
	reached["tangga-persetujuan.krisis"]
	does_apply_tangga_persetujuan__krisis
}

does_not_apply_tangga_persetujuan__lainnya if {
	reached["pengganti-dapat-menyetujui.rutin"]
	does_apply_pengganti_dapat_menyetujui__rutin
}

does_not_apply_tangga_persetujuan__lainnya if {
	reached["pengganti-dapat-menyetujui.perhatian"]
	does_apply_pengganti_dapat_menyetujui__perhatian
}

does_not_apply_tangga_persetujuan__lainnya if {
	reached["pengganti-dapat-menyetujui.serius"]
	does_apply_pengganti_dapat_menyetujui__serius
}

does_not_apply_tangga_persetujuan__lainnya if {
	reached["pengganti-dapat-menyetujui.krisis"]
	does_apply_pengganti_dapat_menyetujui__krisis
}

applies contains "tangga-persetujuan.lainnya" if does_apply_tangga_persetujuan__lainnya

applies_not contains "tangga-persetujuan.lainnya" if does_not_apply_tangga_persetujuan__lainnya

bar_holds contains "tangga-persetujuan.lainnya" if does_apply_tangga_persetujuan__lainnya

bar_fails contains "tangga-persetujuan.lainnya" if does_not_apply_tangga_persetujuan__lainnya

fails_tangga_persetujuan__perhatian_1 if fact_isu__tingkat == "perhatian"

# METADATA
# title: "Pasal 22 ayat (1)"
# description: "“tingkat” perhatian: Hanya Kepala Perangkat Daerah yang dapat menyetujui Tanggapan."
# custom:
#   norm: "tangga-persetujuan.perhatian"
#   source: "perbup-media-sosial#tangga-persetujuan-ayat-1"
#   modality: "permission"
tangga_persetujuan__perhatian_is_free_of_pengganti_dapat_menyetujui__rutin if not reached["pengganti-dapat-menyetujui.rutin"]

tangga_persetujuan__perhatian_is_free_of_pengganti_dapat_menyetujui__rutin if does_not_apply_pengganti_dapat_menyetujui__rutin

tangga_persetujuan__perhatian_is_free_of_pengganti_dapat_menyetujui__perhatian if not reached["pengganti-dapat-menyetujui.perhatian"]

tangga_persetujuan__perhatian_is_free_of_pengganti_dapat_menyetujui__perhatian if does_not_apply_pengganti_dapat_menyetujui__perhatian

tangga_persetujuan__perhatian_is_free_of_pengganti_dapat_menyetujui__serius if not reached["pengganti-dapat-menyetujui.serius"]

tangga_persetujuan__perhatian_is_free_of_pengganti_dapat_menyetujui__serius if does_not_apply_pengganti_dapat_menyetujui__serius

tangga_persetujuan__perhatian_is_free_of_pengganti_dapat_menyetujui__krisis if not reached["pengganti-dapat-menyetujui.krisis"]

tangga_persetujuan__perhatian_is_free_of_pengganti_dapat_menyetujui__krisis if does_not_apply_pengganti_dapat_menyetujui__krisis

does_apply_tangga_persetujuan__perhatian if {
	fact_isu__tingkat != null
	fact_isu__tingkat == "perhatian"
	tangga_persetujuan__perhatian_is_free_of_pengganti_dapat_menyetujui__rutin
	tangga_persetujuan__perhatian_is_free_of_pengganti_dapat_menyetujui__perhatian
	tangga_persetujuan__perhatian_is_free_of_pengganti_dapat_menyetujui__serius
	tangga_persetujuan__perhatian_is_free_of_pengganti_dapat_menyetujui__krisis
}

does_not_apply_tangga_persetujuan__perhatian if {
	fact_isu__tingkat != null
	not fails_tangga_persetujuan__perhatian_1
}

does_not_apply_tangga_persetujuan__perhatian if {
	reached["pengganti-dapat-menyetujui.rutin"]
	does_apply_pengganti_dapat_menyetujui__rutin
}

does_not_apply_tangga_persetujuan__perhatian if {
	reached["pengganti-dapat-menyetujui.perhatian"]
	does_apply_pengganti_dapat_menyetujui__perhatian
}

does_not_apply_tangga_persetujuan__perhatian if {
	reached["pengganti-dapat-menyetujui.serius"]
	does_apply_pengganti_dapat_menyetujui__serius
}

does_not_apply_tangga_persetujuan__perhatian if {
	reached["pengganti-dapat-menyetujui.krisis"]
	does_apply_pengganti_dapat_menyetujui__krisis
}

applies contains "tangga-persetujuan.perhatian" if does_apply_tangga_persetujuan__perhatian

applies_not contains "tangga-persetujuan.perhatian" if does_not_apply_tangga_persetujuan__perhatian

fails_tangga_persetujuan__serius_1 if fact_isu__tingkat == "serius"

# METADATA
# title: "Pasal 22 ayat (1)"
# description: "“tingkat” serius: Hanya Kepala Perangkat Daerah bersama TRC (hanya bersama-sama) yang dapat menyetujui Tanggapan."
# custom:
#   norm: "tangga-persetujuan.serius"
#   source: "perbup-media-sosial#tangga-persetujuan-ayat-1"
#   modality: "permission"
tangga_persetujuan__serius_is_free_of_pengganti_dapat_menyetujui__rutin if not reached["pengganti-dapat-menyetujui.rutin"]

tangga_persetujuan__serius_is_free_of_pengganti_dapat_menyetujui__rutin if does_not_apply_pengganti_dapat_menyetujui__rutin

tangga_persetujuan__serius_is_free_of_pengganti_dapat_menyetujui__perhatian if not reached["pengganti-dapat-menyetujui.perhatian"]

tangga_persetujuan__serius_is_free_of_pengganti_dapat_menyetujui__perhatian if does_not_apply_pengganti_dapat_menyetujui__perhatian

tangga_persetujuan__serius_is_free_of_pengganti_dapat_menyetujui__serius if not reached["pengganti-dapat-menyetujui.serius"]

tangga_persetujuan__serius_is_free_of_pengganti_dapat_menyetujui__serius if does_not_apply_pengganti_dapat_menyetujui__serius

tangga_persetujuan__serius_is_free_of_pengganti_dapat_menyetujui__krisis if not reached["pengganti-dapat-menyetujui.krisis"]

tangga_persetujuan__serius_is_free_of_pengganti_dapat_menyetujui__krisis if does_not_apply_pengganti_dapat_menyetujui__krisis

does_apply_tangga_persetujuan__serius if {
	fact_isu__tingkat != null
	fact_isu__tingkat == "serius"
	tangga_persetujuan__serius_is_free_of_pengganti_dapat_menyetujui__rutin
	tangga_persetujuan__serius_is_free_of_pengganti_dapat_menyetujui__perhatian
	tangga_persetujuan__serius_is_free_of_pengganti_dapat_menyetujui__serius
	tangga_persetujuan__serius_is_free_of_pengganti_dapat_menyetujui__krisis
}

does_not_apply_tangga_persetujuan__serius if {
	fact_isu__tingkat != null
	not fails_tangga_persetujuan__serius_1
}

does_not_apply_tangga_persetujuan__serius if {
	reached["pengganti-dapat-menyetujui.rutin"]
	does_apply_pengganti_dapat_menyetujui__rutin
}

does_not_apply_tangga_persetujuan__serius if {
	reached["pengganti-dapat-menyetujui.perhatian"]
	does_apply_pengganti_dapat_menyetujui__perhatian
}

does_not_apply_tangga_persetujuan__serius if {
	reached["pengganti-dapat-menyetujui.serius"]
	does_apply_pengganti_dapat_menyetujui__serius
}

does_not_apply_tangga_persetujuan__serius if {
	reached["pengganti-dapat-menyetujui.krisis"]
	does_apply_pengganti_dapat_menyetujui__krisis
}

applies contains "tangga-persetujuan.serius" if does_apply_tangga_persetujuan__serius

applies_not contains "tangga-persetujuan.serius" if does_not_apply_tangga_persetujuan__serius

fails_tangga_persetujuan__krisis_1 if fact_isu__tingkat == "krisis"

# METADATA
# title: "Pasal 22 ayat (1)"
# description: "“tingkat” krisis: Hanya Sekretaris Daerah atau Bupati (salah satu) yang dapat menyetujui Tanggapan."
# custom:
#   norm: "tangga-persetujuan.krisis"
#   source: "perbup-media-sosial#tangga-persetujuan-ayat-1"
#   modality: "permission"
tangga_persetujuan__krisis_is_free_of_pengganti_dapat_menyetujui__rutin if not reached["pengganti-dapat-menyetujui.rutin"]

tangga_persetujuan__krisis_is_free_of_pengganti_dapat_menyetujui__rutin if does_not_apply_pengganti_dapat_menyetujui__rutin

tangga_persetujuan__krisis_is_free_of_pengganti_dapat_menyetujui__perhatian if not reached["pengganti-dapat-menyetujui.perhatian"]

tangga_persetujuan__krisis_is_free_of_pengganti_dapat_menyetujui__perhatian if does_not_apply_pengganti_dapat_menyetujui__perhatian

tangga_persetujuan__krisis_is_free_of_pengganti_dapat_menyetujui__serius if not reached["pengganti-dapat-menyetujui.serius"]

tangga_persetujuan__krisis_is_free_of_pengganti_dapat_menyetujui__serius if does_not_apply_pengganti_dapat_menyetujui__serius

tangga_persetujuan__krisis_is_free_of_pengganti_dapat_menyetujui__krisis if not reached["pengganti-dapat-menyetujui.krisis"]

tangga_persetujuan__krisis_is_free_of_pengganti_dapat_menyetujui__krisis if does_not_apply_pengganti_dapat_menyetujui__krisis

does_apply_tangga_persetujuan__krisis if {
	fact_isu__tingkat != null
	fact_isu__tingkat == "krisis"
	tangga_persetujuan__krisis_is_free_of_pengganti_dapat_menyetujui__rutin
	tangga_persetujuan__krisis_is_free_of_pengganti_dapat_menyetujui__perhatian
	tangga_persetujuan__krisis_is_free_of_pengganti_dapat_menyetujui__serius
	tangga_persetujuan__krisis_is_free_of_pengganti_dapat_menyetujui__krisis
}

does_not_apply_tangga_persetujuan__krisis if {
	fact_isu__tingkat != null
	not fails_tangga_persetujuan__krisis_1
}

does_not_apply_tangga_persetujuan__krisis if {
	reached["pengganti-dapat-menyetujui.rutin"]
	does_apply_pengganti_dapat_menyetujui__rutin
}

does_not_apply_tangga_persetujuan__krisis if {
	reached["pengganti-dapat-menyetujui.perhatian"]
	does_apply_pengganti_dapat_menyetujui__perhatian
}

does_not_apply_tangga_persetujuan__krisis if {
	reached["pengganti-dapat-menyetujui.serius"]
	does_apply_pengganti_dapat_menyetujui__serius
}

does_not_apply_tangga_persetujuan__krisis if {
	reached["pengganti-dapat-menyetujui.krisis"]
	does_apply_pengganti_dapat_menyetujui__krisis
}

applies contains "tangga-persetujuan.krisis" if does_apply_tangga_persetujuan__krisis

applies_not contains "tangga-persetujuan.krisis" if does_not_apply_tangga_persetujuan__krisis

holds_terbit_setelah_setuju__rutin_1 if fact_isu__tingkat == "rutin"

holds_terbit_setelah_setuju__rutin_2 if {
	fact_isu__tingkat != null
	not holds_terbit_setelah_setuju__rutin_1
}

holds_terbit_setelah_setuju__rutin_2 if input.facts.tanggapan.dari_bank_jawaban == false

fails_terbit_setelah_setuju__rutin_1 if fact_isu__tingkat == "rutin"

fails_terbit_setelah_setuju__rutin_2 if {
	fact_isu__tingkat != null
	not fails_terbit_setelah_setuju__rutin_1
}

fails_terbit_setelah_setuju__rutin_2 if {
	fact_isu__tingkat != null
	fact_isu__tingkat == "rutin"
	input.facts.tanggapan.dari_bank_jawaban == true
}

# METADATA
# title: "Pasal 22 ayat (2)"
# description: "Huruf rutin: Pegawai dilarang menerbitkan Tanggapan, sebelum aturan “tangga-persetujuan” dipenuhi, kecuali apabila “tingkat” adalah rutin dan “bersumber dari Bank Jawaban” terpenuhi."
# custom:
#   norm: "terbit-setelah-setuju.rutin"
#   source: "perbup-media-sosial#tangga-persetujuan-ayat-2"
#   modality: "prohibition"
terbit_setelah_setuju__rutin_is_free_of_pernyataan_awal_darurat if not reached["pernyataan-awal-darurat"]

terbit_setelah_setuju__rutin_is_free_of_pernyataan_awal_darurat if does_not_apply_pernyataan_awal_darurat

terbit_setelah_setuju__rutin_is_free_of_persetujuan_pengganti if not reached["persetujuan-pengganti"]

terbit_setelah_setuju__rutin_is_free_of_persetujuan_pengganti if does_not_apply_persetujuan_pengganti

does_apply_terbit_setelah_setuju__rutin if {
	fact_isu__tingkat != null
	fact_isu__tingkat == "rutin"
	holds_terbit_setelah_setuju__rutin_2
	terbit_setelah_setuju__rutin_is_free_of_pernyataan_awal_darurat
	terbit_setelah_setuju__rutin_is_free_of_persetujuan_pengganti
}

does_not_apply_terbit_setelah_setuju__rutin if fails_terbit_setelah_setuju__rutin_2

does_not_apply_terbit_setelah_setuju__rutin if {
	reached["pernyataan-awal-darurat"]
	does_apply_pernyataan_awal_darurat
}

does_not_apply_terbit_setelah_setuju__rutin if {
	reached["persetujuan-pengganti"]
	does_apply_persetujuan_pengganti
}

applies contains "terbit-setelah-setuju.rutin" if does_apply_terbit_setelah_setuju__rutin

applies_not contains "terbit-setelah-setuju.rutin" if does_not_apply_terbit_setelah_setuju__rutin

bar_holds contains "terbit-setelah-setuju.rutin" if does_apply_terbit_setelah_setuju__rutin

bar_fails contains "terbit-setelah-setuju.rutin" if does_not_apply_terbit_setelah_setuju__rutin

holds_terbit_setelah_setuju__perhatian_1 if fact_isu__tingkat == "rutin"

holds_terbit_setelah_setuju__perhatian_2 if {
	fact_isu__tingkat != null
	not holds_terbit_setelah_setuju__perhatian_1
}

holds_terbit_setelah_setuju__perhatian_2 if input.facts.tanggapan.dari_bank_jawaban == false

fails_terbit_setelah_setuju__perhatian_1 if fact_isu__tingkat == "perhatian"

fails_terbit_setelah_setuju__perhatian_2 if {
	fact_isu__tingkat != null
	not fails_terbit_setelah_setuju__perhatian_1
}

fails_terbit_setelah_setuju__perhatian_2 if {
	fact_isu__tingkat != null
	fact_isu__tingkat == "rutin"
	input.facts.tanggapan.dari_bank_jawaban == true
}

# METADATA
# title: "Pasal 22 ayat (2)"
# description: "Huruf perhatian: Pegawai dilarang menerbitkan Tanggapan, sebelum aturan “tangga-persetujuan” dipenuhi, kecuali apabila “tingkat” adalah rutin dan “bersumber dari Bank Jawaban” terpenuhi."
# custom:
#   norm: "terbit-setelah-setuju.perhatian"
#   source: "perbup-media-sosial#tangga-persetujuan-ayat-2"
#   modality: "prohibition"
terbit_setelah_setuju__perhatian_is_free_of_pernyataan_awal_darurat if not reached["pernyataan-awal-darurat"]

terbit_setelah_setuju__perhatian_is_free_of_pernyataan_awal_darurat if does_not_apply_pernyataan_awal_darurat

terbit_setelah_setuju__perhatian_is_free_of_persetujuan_pengganti if not reached["persetujuan-pengganti"]

terbit_setelah_setuju__perhatian_is_free_of_persetujuan_pengganti if does_not_apply_persetujuan_pengganti

does_apply_terbit_setelah_setuju__perhatian if {
	fact_isu__tingkat != null
	fact_isu__tingkat == "perhatian"
	holds_terbit_setelah_setuju__perhatian_2
	terbit_setelah_setuju__perhatian_is_free_of_pernyataan_awal_darurat
	terbit_setelah_setuju__perhatian_is_free_of_persetujuan_pengganti
}

does_not_apply_terbit_setelah_setuju__perhatian if fails_terbit_setelah_setuju__perhatian_2

does_not_apply_terbit_setelah_setuju__perhatian if {
	reached["pernyataan-awal-darurat"]
	does_apply_pernyataan_awal_darurat
}

does_not_apply_terbit_setelah_setuju__perhatian if {
	reached["persetujuan-pengganti"]
	does_apply_persetujuan_pengganti
}

applies contains "terbit-setelah-setuju.perhatian" if does_apply_terbit_setelah_setuju__perhatian

applies_not contains "terbit-setelah-setuju.perhatian" if does_not_apply_terbit_setelah_setuju__perhatian

bar_holds contains "terbit-setelah-setuju.perhatian" if does_apply_terbit_setelah_setuju__perhatian

bar_fails contains "terbit-setelah-setuju.perhatian" if does_not_apply_terbit_setelah_setuju__perhatian

holds_terbit_setelah_setuju__serius_1 if fact_isu__tingkat == "rutin"

holds_terbit_setelah_setuju__serius_2 if {
	fact_isu__tingkat != null
	not holds_terbit_setelah_setuju__serius_1
}

holds_terbit_setelah_setuju__serius_2 if input.facts.tanggapan.dari_bank_jawaban == false

fails_terbit_setelah_setuju__serius_1 if fact_isu__tingkat == "serius"

fails_terbit_setelah_setuju__serius_2 if {
	fact_isu__tingkat != null
	not fails_terbit_setelah_setuju__serius_1
}

fails_terbit_setelah_setuju__serius_2 if {
	fact_isu__tingkat != null
	fact_isu__tingkat == "rutin"
	input.facts.tanggapan.dari_bank_jawaban == true
}

# METADATA
# title: "Pasal 22 ayat (2)"
# description: "Huruf serius: Pegawai dilarang menerbitkan Tanggapan, sebelum aturan “tangga-persetujuan” dipenuhi, kecuali apabila “tingkat” adalah rutin dan “bersumber dari Bank Jawaban” terpenuhi."
# custom:
#   norm: "terbit-setelah-setuju.serius"
#   source: "perbup-media-sosial#tangga-persetujuan-ayat-2"
#   modality: "prohibition"
terbit_setelah_setuju__serius_is_free_of_pernyataan_awal_darurat if not reached["pernyataan-awal-darurat"]

terbit_setelah_setuju__serius_is_free_of_pernyataan_awal_darurat if does_not_apply_pernyataan_awal_darurat

terbit_setelah_setuju__serius_is_free_of_persetujuan_pengganti if not reached["persetujuan-pengganti"]

terbit_setelah_setuju__serius_is_free_of_persetujuan_pengganti if does_not_apply_persetujuan_pengganti

does_apply_terbit_setelah_setuju__serius if {
	fact_isu__tingkat != null
	fact_isu__tingkat == "serius"
	holds_terbit_setelah_setuju__serius_2
	terbit_setelah_setuju__serius_is_free_of_pernyataan_awal_darurat
	terbit_setelah_setuju__serius_is_free_of_persetujuan_pengganti
}

does_not_apply_terbit_setelah_setuju__serius if fails_terbit_setelah_setuju__serius_2

does_not_apply_terbit_setelah_setuju__serius if {
	reached["pernyataan-awal-darurat"]
	does_apply_pernyataan_awal_darurat
}

does_not_apply_terbit_setelah_setuju__serius if {
	reached["persetujuan-pengganti"]
	does_apply_persetujuan_pengganti
}

applies contains "terbit-setelah-setuju.serius" if does_apply_terbit_setelah_setuju__serius

applies_not contains "terbit-setelah-setuju.serius" if does_not_apply_terbit_setelah_setuju__serius

bar_holds contains "terbit-setelah-setuju.serius" if does_apply_terbit_setelah_setuju__serius

bar_fails contains "terbit-setelah-setuju.serius" if does_not_apply_terbit_setelah_setuju__serius

holds_terbit_setelah_setuju__krisis_1 if fact_isu__tingkat == "rutin"

holds_terbit_setelah_setuju__krisis_2 if {
	fact_isu__tingkat != null
	not holds_terbit_setelah_setuju__krisis_1
}

holds_terbit_setelah_setuju__krisis_2 if input.facts.tanggapan.dari_bank_jawaban == false

fails_terbit_setelah_setuju__krisis_1 if fact_isu__tingkat == "krisis"

fails_terbit_setelah_setuju__krisis_2 if {
	fact_isu__tingkat != null
	not fails_terbit_setelah_setuju__krisis_1
}

fails_terbit_setelah_setuju__krisis_2 if {
	fact_isu__tingkat != null
	fact_isu__tingkat == "rutin"
	input.facts.tanggapan.dari_bank_jawaban == true
}

# METADATA
# title: "Pasal 22 ayat (2)"
# description: "Huruf krisis: Pegawai dilarang menerbitkan Tanggapan, sebelum aturan “tangga-persetujuan” dipenuhi, kecuali apabila “tingkat” adalah rutin dan “bersumber dari Bank Jawaban” terpenuhi."
# custom:
#   norm: "terbit-setelah-setuju.krisis"
#   source: "perbup-media-sosial#tangga-persetujuan-ayat-2"
#   modality: "prohibition"
terbit_setelah_setuju__krisis_is_free_of_pernyataan_awal_darurat if not reached["pernyataan-awal-darurat"]

terbit_setelah_setuju__krisis_is_free_of_pernyataan_awal_darurat if does_not_apply_pernyataan_awal_darurat

terbit_setelah_setuju__krisis_is_free_of_persetujuan_pengganti if not reached["persetujuan-pengganti"]

terbit_setelah_setuju__krisis_is_free_of_persetujuan_pengganti if does_not_apply_persetujuan_pengganti

does_apply_terbit_setelah_setuju__krisis if {
	fact_isu__tingkat != null
	fact_isu__tingkat == "krisis"
	holds_terbit_setelah_setuju__krisis_2
	terbit_setelah_setuju__krisis_is_free_of_pernyataan_awal_darurat
	terbit_setelah_setuju__krisis_is_free_of_persetujuan_pengganti
}

does_not_apply_terbit_setelah_setuju__krisis if fails_terbit_setelah_setuju__krisis_2

does_not_apply_terbit_setelah_setuju__krisis if {
	reached["pernyataan-awal-darurat"]
	does_apply_pernyataan_awal_darurat
}

does_not_apply_terbit_setelah_setuju__krisis if {
	reached["persetujuan-pengganti"]
	does_apply_persetujuan_pengganti
}

applies contains "terbit-setelah-setuju.krisis" if does_apply_terbit_setelah_setuju__krisis

applies_not contains "terbit-setelah-setuju.krisis" if does_not_apply_terbit_setelah_setuju__krisis

bar_holds contains "terbit-setelah-setuju.krisis" if does_apply_terbit_setelah_setuju__krisis

bar_fails contains "terbit-setelah-setuju.krisis" if does_not_apply_terbit_setelah_setuju__krisis

holds_pembuat_bukan_penyetuju_1 if input.facts.tanggapan.pembuat != null

holds_pembuat_bukan_penyetuju_2 if input.facts.pelaku.identitas != null

holds_pembuat_bukan_penyetuju_3 if input.facts.tanggapan.pembuat == input.facts.pelaku.identitas

holds_pembuat_bukan_penyetuju_3 if {
	not holds_pembuat_bukan_penyetuju_1
	not holds_pembuat_bukan_penyetuju_2
}

fails_pembuat_bukan_penyetuju_1 if input.facts.tanggapan.pembuat != null

fails_pembuat_bukan_penyetuju_2 if input.facts.pelaku.identitas != null

fails_pembuat_bukan_penyetuju_3 if input.facts.tanggapan.pembuat == input.facts.pelaku.identitas

fails_pembuat_bukan_penyetuju_3 if {
	not fails_pembuat_bukan_penyetuju_1
	not fails_pembuat_bukan_penyetuju_2
}

# METADATA
# title: "Pasal 22 ayat (3)"
# description: "Bupati dan Wakil Bupati dan Pegawai (masing-masing) dilarang menyetujui Tanggapan, apabila “membuat rancangan Tanggapan” sama dengan “Pegawai”."
# custom:
#   norm: "pembuat-bukan-penyetuju"
#   source: "perbup-media-sosial#tangga-persetujuan-ayat-3"
#   modality: "prohibition"
does_apply_pembuat_bukan_penyetuju if {
	input.facts.tanggapan.pembuat != null
	input.facts.pelaku.identitas != null
	holds_pembuat_bukan_penyetuju_3
}

does_not_apply_pembuat_bukan_penyetuju if {
	input.facts.tanggapan.pembuat != null
	input.facts.pelaku.identitas != null
	not fails_pembuat_bukan_penyetuju_3
}

applies contains "pembuat-bukan-penyetuju" if does_apply_pembuat_bukan_penyetuju

applies_not contains "pembuat-bukan-penyetuju" if does_not_apply_pembuat_bukan_penyetuju

bar_holds contains "pembuat-bukan-penyetuju" if does_apply_pembuat_bukan_penyetuju

bar_fails contains "pembuat-bukan-penyetuju" if does_not_apply_pembuat_bukan_penyetuju

fails_cantumkan_sumber_1 if input.facts.tanggapan.sumber_dicantumkan == false

# METADATA
# title: "Pasal 22 ayat (8)"
# description: "Pegawai dilarang mengajukan permintaan persetujuan, sebelum “sumber dicantumkan” terjadi."
# custom:
#   norm: "cantumkan-sumber"
#   source: "perbup-media-sosial#tangga-persetujuan-ayat-8"
#   modality: "prohibition"
does_apply_cantumkan_sumber if input.facts.tanggapan.sumber_dicantumkan == false

does_not_apply_cantumkan_sumber if {
	input.facts.tanggapan.sumber_dicantumkan != null
	not fails_cantumkan_sumber_1
}

applies contains "cantumkan-sumber" if does_apply_cantumkan_sumber

applies_not contains "cantumkan-sumber" if does_not_apply_cantumkan_sumber

bar_holds contains "cantumkan-sumber" if does_apply_cantumkan_sumber

bar_fails contains "cantumkan-sumber" if does_not_apply_cantumkan_sumber

# METADATA
# title: "Pasal 22 ayat (9)"
# description: "Bupati dan Wakil Bupati dan Pegawai (masing-masing) dilarang menerbitkan Tanggapan, apabila “konflik kepentingan” terpenuhi."
# custom:
#   norm: "konflik-tidak-menerbitkan"
#   source: "perbup-media-sosial#tangga-persetujuan-ayat-9"
#   modality: "prohibition"
does_apply_konflik_tidak_menerbitkan if input.facts.pelaku.konflik_kepentingan == true

does_not_apply_konflik_tidak_menerbitkan if input.facts.pelaku.konflik_kepentingan == false

applies contains "konflik-tidak-menerbitkan" if does_apply_konflik_tidak_menerbitkan

applies_not contains "konflik-tidak-menerbitkan" if does_not_apply_konflik_tidak_menerbitkan

bar_holds contains "konflik-tidak-menerbitkan" if does_apply_konflik_tidak_menerbitkan

bar_fails contains "konflik-tidak-menerbitkan" if does_not_apply_konflik_tidak_menerbitkan

# METADATA
# title: "Pasal 22 ayat (10)"
# description: "Bupati dan Wakil Bupati dan Pegawai (masing-masing) dilarang menyetujui Tanggapan, apabila “konflik kepentingan” terpenuhi."
# custom:
#   norm: "konflik-tidak-menyetujui"
#   source: "perbup-media-sosial#tangga-persetujuan-ayat-10"
#   modality: "prohibition"
does_apply_konflik_tidak_menyetujui if input.facts.pelaku.konflik_kepentingan == true

does_not_apply_konflik_tidak_menyetujui if input.facts.pelaku.konflik_kepentingan == false

applies contains "konflik-tidak-menyetujui" if does_apply_konflik_tidak_menyetujui

applies_not contains "konflik-tidak-menyetujui" if does_not_apply_konflik_tidak_menyetujui

bar_holds contains "konflik-tidak-menyetujui" if does_apply_konflik_tidak_menyetujui

bar_fails contains "konflik-tidak-menyetujui" if does_not_apply_konflik_tidak_menyetujui

# METADATA
# title: "Pasal 22 ayat (11)"
# description: "Pegawai dilarang menerbitkan Tanggapan, apabila “disetujui oleh pembuat rancangannya” terpenuhi."
# custom:
#   norm: "tanpa-setuju-sendiri"
#   source: "perbup-media-sosial#tangga-persetujuan-ayat-11"
#   modality: "prohibition"
does_apply_tanpa_setuju_sendiri if input.facts.tanggapan.disetujui_pembuat == true

does_not_apply_tanpa_setuju_sendiri if input.facts.tanggapan.disetujui_pembuat == false

applies contains "tanpa-setuju-sendiri" if does_apply_tanpa_setuju_sendiri

applies_not contains "tanpa-setuju-sendiri" if does_not_apply_tanpa_setuju_sendiri

bar_holds contains "tanpa-setuju-sendiri" if does_apply_tanpa_setuju_sendiri

bar_fails contains "tanpa-setuju-sendiri" if does_not_apply_tanpa_setuju_sendiri

fails_bank_jawaban_usang_1 if input.facts.tanggapan.dari_bank_jawaban == false

fails_bank_jawaban_usang_1 if input.facts.bank_jawaban.usang == false

# METADATA
# title: "Pasal 24 ayat (3)"
# description: "Pegawai dilarang menerbitkan Tanggapan, apabila “bersumber dari Bank Jawaban” terpenuhi dan “yang dasarnya berubah dan belum diperbarui” terpenuhi."
# custom:
#   norm: "bank-jawaban-usang"
#   source: "perbup-media-sosial#bank-jawaban-ayat-3"
#   modality: "prohibition"
does_apply_bank_jawaban_usang if {
	input.facts.tanggapan.dari_bank_jawaban == true
	input.facts.bank_jawaban.usang == true
}

does_not_apply_bank_jawaban_usang if fails_bank_jawaban_usang_1

applies contains "bank-jawaban-usang" if does_apply_bank_jawaban_usang

applies_not contains "bank-jawaban-usang" if does_not_apply_bank_jawaban_usang

bar_holds contains "bank-jawaban-usang" if does_apply_bank_jawaban_usang

bar_fails contains "bank-jawaban-usang" if does_not_apply_bank_jawaban_usang

# METADATA
# title: "Pasal 24 ayat (4)"
# description: "Kepala Perangkat Daerah berwenang mengesahkan Bank Jawaban."
# custom:
#   norm: "sahkan-bank-jawaban"
#   source: "perbup-media-sosial#bank-jawaban-ayat-4"
#   modality: "power"
does_apply_sahkan_bank_jawaban if true

does_not_apply_sahkan_bank_jawaban if false

applies contains "sahkan-bank-jawaban" if does_apply_sahkan_bank_jawaban

applies_not contains "sahkan-bank-jawaban" if does_not_apply_sahkan_bank_jawaban

fails_perintah_tertulis_1 if input.facts.perintah.tertulis == true

fails_perintah_tertulis_1 if input.facts.perintah.keadaan_darurat == true

# METADATA
# title: "Pasal 25 ayat (1)"
# description: "Bupati dan Wakil Bupati dan Pegawai (masing-masing) dilarang memberikan perintah penerbitan Konten, terhadap Admin, apabila “diberikan secara tertulis” tidak terpenuhi, kecuali apabila “keadaan darurat” terpenuhi."
# custom:
#   norm: "perintah-tertulis"
#   source: "perbup-media-sosial#perintah-tertulis-ayat-1"
#   modality: "prohibition"
does_apply_perintah_tertulis if {
	input.facts.perintah.tertulis == false
	input.facts.perintah.keadaan_darurat == false
}

does_not_apply_perintah_tertulis if fails_perintah_tertulis_1

applies contains "perintah-tertulis" if does_apply_perintah_tertulis

applies_not contains "perintah-tertulis" if does_not_apply_perintah_tertulis

bar_holds contains "perintah-tertulis" if does_apply_perintah_tertulis

bar_fails contains "perintah-tertulis" if does_not_apply_perintah_tertulis

fails_hak_menolak_perintah_1 if input.facts.perintah.tertulis == true

fails_hak_menolak_perintah_1 if input.facts.perintah.keadaan_darurat == true

# METADATA
# title: "Pasal 25 ayat (3)"
# description: "Pegawai berhak menolak perintah, apabila “diberikan secara tertulis” tidak terpenuhi, kecuali apabila “keadaan darurat” terpenuhi."
# custom:
#   norm: "hak-menolak-perintah"
#   source: "perbup-media-sosial#perintah-tertulis-ayat-3"
#   modality: "right"
does_apply_hak_menolak_perintah if {
	input.facts.perintah.tertulis == false
	input.facts.perintah.keadaan_darurat == false
}

does_not_apply_hak_menolak_perintah if fails_hak_menolak_perintah_1

applies contains "hak-menolak-perintah" if does_apply_hak_menolak_perintah

applies_not contains "hak-menolak-perintah" if does_not_apply_hak_menolak_perintah

# METADATA
# title: "Pasal 25 ayat (3)"
# description: "Pegawai berhak menolak perintah, apabila “melanggar ketentuan peraturan perundang-undangan” terpenuhi."
# custom:
#   norm: "hak-menolak-perintah-melanggar"
#   source: "perbup-media-sosial#perintah-tertulis-ayat-3"
#   modality: "right"
does_apply_hak_menolak_perintah_melanggar if input.facts.perintah.melanggar_hukum == true

does_not_apply_hak_menolak_perintah_melanggar if input.facts.perintah.melanggar_hukum == false

applies contains "hak-menolak-perintah-melanggar" if does_apply_hak_menolak_perintah_melanggar

applies_not contains "hak-menolak-perintah-melanggar" if does_not_apply_hak_menolak_perintah_melanggar

holds_larangan_membalas_1 if input.facts.perintah.ditolak == false

# METADATA
# title: "Pasal 25 ayat (4)"
# description: "Pegawai dilarang merugikan Pegawai, apabila “menolak perintah” sudah terjadi. Dinilai oleh manusia, karena: Hubungan antara penolakan perintah dan kerugian yang dialami Pegawai dinilai dari keadaannya."
# custom:
#   norm: "larangan-membalas"
#   source: "perbup-media-sosial#perintah-tertulis-ayat-4"
#   modality: "prohibition"
does_apply_larangan_membalas if {
	input.facts.perintah.ditolak != null
	not holds_larangan_membalas_1
}

does_not_apply_larangan_membalas if input.facts.perintah.ditolak == false

applies contains "larangan-membalas" if does_apply_larangan_membalas

applies_not contains "larangan-membalas" if does_not_apply_larangan_membalas

bar_holds contains "larangan-membalas" if does_apply_larangan_membalas

bar_fails contains "larangan-membalas" if does_not_apply_larangan_membalas

# METADATA
# title: "Pasal 26 ayat (3)"
# description: "Bupati berwenang menetapkan pedoman menanggapi Isu Publik, dalam bentuk Keputusan Bupati."
# custom:
#   norm: "tetapkan-pedoman"
#   source: "perbup-media-sosial#waktu-tanggap-ayat-3"
#   modality: "power"
does_apply_tetapkan_pedoman if true

does_not_apply_tetapkan_pedoman if false

applies contains "tetapkan-pedoman" if does_apply_tetapkan_pedoman

applies_not contains "tetapkan-pedoman" if does_not_apply_tetapkan_pedoman

holds_tutup_isu_1 if input.facts.isu.di_luar_kewenangan == false

holds_tutup_isu_1 if input.facts.isu.diarahkan == false

fails_tutup_isu_1 if input.facts.isu.hasil_disampaikan == false

fails_tutup_isu_2 if input.facts.isu.diarahkan == false

fails_tutup_isu_3 if {
	input.facts.isu.hasil_disampaikan != null
	not fails_tutup_isu_1
}

fails_tutup_isu_3 if {
	input.facts.isu.di_luar_kewenangan == true
	input.facts.isu.diarahkan != null
	not fails_tutup_isu_2
}

# METADATA
# title: "Pasal 26 ayat (4)"
# description: "Pegawai dilarang menutup Isu Publik, sebelum “hasil penyelesaian disampaikan” terjadi, kecuali apabila “di luar kewenangan” terpenuhi dan “mengarahkan” sudah terjadi."
# custom:
#   norm: "tutup-isu"
#   source: "perbup-media-sosial#waktu-tanggap-ayat-4"
#   modality: "prohibition"
does_apply_tutup_isu if {
	input.facts.isu.hasil_disampaikan == false
	holds_tutup_isu_1
}

does_not_apply_tutup_isu if fails_tutup_isu_3

applies contains "tutup-isu" if does_apply_tutup_isu

applies_not contains "tutup-isu" if does_not_apply_tutup_isu

bar_holds contains "tutup-isu" if does_apply_tutup_isu

bar_fails contains "tutup-isu" if does_not_apply_tutup_isu

fails_tanpa_janji_1 if input.facts.tanggapan.keputusan_pejabat == true

fails_tanpa_janji_1 if input.facts.tanggapan.jangka_waktu_perbup == true

# METADATA
# title: "Pasal 28 ayat (2)"
# description: "Pegawai dilarang menjanjikan hasil, waktu, atau ganti rugi, apabila “keputusan pejabat yang berwenang” tidak terpenuhi, kecuali apabila “jangka waktu yang ditentukan dalam Peraturan Bupati ini” terpenuhi."
# custom:
#   norm: "tanpa-janji"
#   source: "perbup-media-sosial#kesantunan-ayat-2"
#   modality: "prohibition"
does_apply_tanpa_janji if {
	input.facts.tanggapan.keputusan_pejabat == false
	input.facts.tanggapan.jangka_waktu_perbup == false
}

does_not_apply_tanpa_janji if fails_tanpa_janji_1

applies contains "tanpa-janji" if does_apply_tanpa_janji

applies_not contains "tanpa-janji" if does_not_apply_tanpa_janji

bar_holds contains "tanpa-janji" if does_apply_tanpa_janji

bar_fails contains "tanpa-janji" if does_not_apply_tanpa_janji

# METADATA
# title: "Pasal 28 ayat (3)"
# description: "Bupati dan Wakil Bupati dan Pegawai (masing-masing) dilarang mengancam pengkritik, apabila “dengan tuntutan pidana atas nama Pemerintah Daerah” terpenuhi."
# custom:
#   norm: "tanpa-ancaman-pidana"
#   source: "perbup-media-sosial#kesantunan-ayat-3"
#   modality: "prohibition"
does_apply_tanpa_ancaman_pidana if input.facts.ancaman.atas_nama_pemda == true

does_not_apply_tanpa_ancaman_pidana if input.facts.ancaman.atas_nama_pemda == false

applies contains "tanpa-ancaman-pidana" if does_apply_tanpa_ancaman_pidana

applies_not contains "tanpa-ancaman-pidana" if does_not_apply_tanpa_ancaman_pidana

bar_holds contains "tanpa-ancaman-pidana" if does_apply_tanpa_ancaman_pidana

bar_fails contains "tanpa-ancaman-pidana" if does_not_apply_tanpa_ancaman_pidana

fails_tanpa_penurunan_1 if input.facts.unggahan.kritik_atau_opini == false

fails_tanpa_penurunan_1 if input.facts.unggahan.melanggar_hukum == true

# METADATA
# title: "Pasal 28 ayat (4)"
# description: "Bupati dan Wakil Bupati dan Pegawai (masing-masing) dilarang meminta penurunan unggahan masyarakat, apabila “kritik atau opini” terpenuhi, kecuali apabila “melanggar hukum” terpenuhi."
# custom:
#   norm: "tanpa-penurunan"
#   source: "perbup-media-sosial#kesantunan-ayat-4"
#   modality: "prohibition"
does_apply_tanpa_penurunan if {
	input.facts.unggahan.kritik_atau_opini == true
	input.facts.unggahan.melanggar_hukum == false
}

does_not_apply_tanpa_penurunan if fails_tanpa_penurunan_1

applies contains "tanpa-penurunan" if does_apply_tanpa_penurunan

applies_not contains "tanpa-penurunan" if does_not_apply_tanpa_penurunan

bar_holds contains "tanpa-penurunan" if does_apply_tanpa_penurunan

bar_fails contains "tanpa-penurunan" if does_not_apply_tanpa_penurunan

# METADATA
# title: "Pasal 29 ayat (1)"
# description: "Pegawai dilarang menghapus komentar, apabila “kritik atau opini” terpenuhi."
# custom:
#   norm: "kritik-tidak-dihapus"
#   source: "perbup-media-sosial#moderasi-ayat-1"
#   modality: "prohibition"
does_apply_kritik_tidak_dihapus if input.facts.komentar.kritik_atau_opini == true

does_not_apply_kritik_tidak_dihapus if input.facts.komentar.kritik_atau_opini == false

applies contains "kritik-tidak-dihapus" if does_apply_kritik_tidak_dihapus

applies_not contains "kritik-tidak-dihapus" if does_not_apply_kritik_tidak_dihapus

bar_holds contains "kritik-tidak-dihapus" if does_apply_kritik_tidak_dihapus

bar_fails contains "kritik-tidak-dihapus" if does_not_apply_kritik_tidak_dihapus

holds_sembunyikan_komentar_1 if input.facts.komentar.melanggar_aturan == true

holds_sembunyikan_komentar_1 if input.facts.percakapan.data_pribadi == true

# METADATA
# title: "Pasal 29 ayat (2)"
# description: "Admin dapat menyembunyikan komentar, apabila “melanggar aturan kolom komentar” terpenuhi atau “percakapan yang memuat data pribadi” terpenuhi."
# custom:
#   norm: "sembunyikan-komentar"
#   source: "perbup-media-sosial#moderasi-ayat-2"
#   modality: "permission"
does_apply_sembunyikan_komentar if holds_sembunyikan_komentar_1

does_not_apply_sembunyikan_komentar if {
	input.facts.komentar.melanggar_aturan == false
	input.facts.percakapan.data_pribadi == false
}

applies contains "sembunyikan-komentar" if does_apply_sembunyikan_komentar

applies_not contains "sembunyikan-komentar" if does_not_apply_sembunyikan_komentar

# METADATA
# title: "Pasal 29 ayat (3)"
# description: "Masyarakat berhak memperoleh alasan penyembunyian komentar."
# custom:
#   norm: "hak-alasan-moderasi"
#   source: "perbup-media-sosial#moderasi-ayat-3"
#   modality: "right"
does_apply_hak_alasan_moderasi if true

does_not_apply_hak_alasan_moderasi if false

applies contains "hak-alasan-moderasi" if does_apply_hak_alasan_moderasi

applies_not contains "hak-alasan-moderasi" if does_not_apply_hak_alasan_moderasi

# METADATA
# title: "Pasal 29 ayat (7)"
# description: "Pegawai dilarang memblokir akun masyarakat, apabila “kritik atau opini” terpenuhi."
# custom:
#   norm: "kritik-tidak-diblokir"
#   source: "perbup-media-sosial#moderasi-ayat-7"
#   modality: "prohibition"
does_apply_kritik_tidak_diblokir if input.facts.komentar.kritik_atau_opini == true

does_not_apply_kritik_tidak_diblokir if input.facts.komentar.kritik_atau_opini == false

applies contains "kritik-tidak-diblokir" if does_apply_kritik_tidak_diblokir

applies_not contains "kritik-tidak-diblokir" if does_not_apply_kritik_tidak_diblokir

bar_holds contains "kritik-tidak-diblokir" if does_apply_kritik_tidak_diblokir

bar_fails contains "kritik-tidak-diblokir" if does_not_apply_kritik_tidak_diblokir

# METADATA
# title: "Pasal 29 ayat (9)"
# description: "Pegawai dilarang menghapus komentar, apabila “melanggar aturan kolom komentar” tidak terpenuhi."
# custom:
#   norm: "hanya-pelanggaran-dihapus"
#   source: "perbup-media-sosial#moderasi-ayat-9"
#   modality: "prohibition"
does_apply_hanya_pelanggaran_dihapus if input.facts.komentar.melanggar_aturan == false

does_not_apply_hanya_pelanggaran_dihapus if input.facts.komentar.melanggar_aturan == true

applies contains "hanya-pelanggaran-dihapus" if does_apply_hanya_pelanggaran_dihapus

applies_not contains "hanya-pelanggaran-dihapus" if does_not_apply_hanya_pelanggaran_dihapus

bar_holds contains "hanya-pelanggaran-dihapus" if does_apply_hanya_pelanggaran_dihapus

bar_fails contains "hanya-pelanggaran-dihapus" if does_not_apply_hanya_pelanggaran_dihapus

# METADATA
# title: "Pasal 29 ayat (10)"
# description: "Masyarakat berhak mengajukan permintaan peninjauan komentar."
# custom:
#   norm: "hak-peninjauan"
#   source: "perbup-media-sosial#moderasi-ayat-10"
#   modality: "right"
does_apply_hak_peninjauan if true

does_not_apply_hak_peninjauan if false

applies contains "hak-peninjauan" if does_apply_hak_peninjauan

applies_not contains "hak-peninjauan" if does_not_apply_hak_peninjauan

# METADATA
# title: "Pasal 31 ayat (6)"
# description: "Bupati berwenang menyatakan krisis berakhir."
# custom:
#   norm: "akhiri-krisis"
#   source: "perbup-media-sosial#krisis-ayat-6"
#   modality: "power"
does_apply_akhiri_krisis if true

does_not_apply_akhiri_krisis if false

applies contains "akhiri-krisis" if does_apply_akhiri_krisis

applies_not contains "akhiri-krisis" if does_not_apply_akhiri_krisis

# METADATA
# title: "Pasal 31 ayat (7)"
# description: "Bupati berwenang membentuk TRC, dalam bentuk Keputusan Bupati."
# custom:
#   norm: "bentuk-trc"
#   source: "perbup-media-sosial#krisis-ayat-7"
#   modality: "power"
does_apply_bentuk_trc if true

does_not_apply_bentuk_trc if false

applies contains "bentuk-trc" if does_apply_bentuk_trc

applies_not contains "bentuk-trc" if does_not_apply_bentuk_trc

fails_pernyataan_awal_darurat_1 if fact_isu__tingkat == "krisis"

fails_pernyataan_awal_darurat_2 if input.facts.krisis.berakhir == false

fails_pernyataan_awal_darurat_3 if input.facts.tanggapan.diputus == false

fails_pernyataan_awal_darurat_4 if {
	fact_isu__tingkat != null
	not fails_pernyataan_awal_darurat_1
}

fails_pernyataan_awal_darurat_4 if {
	input.facts.krisis.berakhir != null
	not fails_pernyataan_awal_darurat_2
}

fails_pernyataan_awal_darurat_4 if input.facts["_"]["5"] == false

fails_pernyataan_awal_darurat_4 if {
	input.facts.tanggapan.diputus != null
	not fails_pernyataan_awal_darurat_3
}

# METADATA
# title: "Pasal 32 ayat (1)"
# description: "TRC berwenang menerbitkan Pernyataan Awal, dengan semua unsur: huruf a “tingkat” adalah krisis dan “krisis berakhir” belum terjadi; huruf b batas waktu aturan “batas-memutus” terlampaui; huruf c “memutus permintaan persetujuan” belum terjadi, dengan mengecualikan Pasal 16 ayat (1) (aturan tanpa-penetapan); Pasal 22 ayat (2) (aturan terbit-setelah-setuju)."
# custom:
#   norm: "pernyataan-awal-darurat"
#   source: "perbup-media-sosial#pernyataan-awal-ayat-1"
#   modality: "power"
does_apply_pernyataan_awal_darurat if {
	fact_isu__tingkat != null
	fact_isu__tingkat == "krisis"
	input.facts.krisis.berakhir == false
	input.facts["_"]["5"] == true
	input.facts.tanggapan.diputus == false
}

does_not_apply_pernyataan_awal_darurat if fails_pernyataan_awal_darurat_4

applies contains "pernyataan-awal-darurat" if does_apply_pernyataan_awal_darurat

applies_not contains "pernyataan-awal-darurat" if does_not_apply_pernyataan_awal_darurat

bar_holds_isi_pernyataan_awal_1 if input.facts.pernyataan.empati == false

bar_holds_isi_pernyataan_awal_1 if input.facts.pernyataan.fakta_pasti == false

bar_holds_isi_pernyataan_awal_1 if input.facts.pernyataan.belum_diketahui == false

bar_holds_isi_pernyataan_awal_1 if input.facts.pernyataan.tindakan == false

bar_holds_isi_pernyataan_awal_1 if input.facts.pernyataan.waktu_pembaruan == false

bar_holds_isi_pernyataan_awal_1 if input.facts.pernyataan.sumber_lanjutan == false

# METADATA
# title: "Pasal 32 ayat (2)"
# description: "Siapa pun yang menerbitkan Pernyataan Awal harus memuat, dengan semua unsur: huruf a “empati” terpenuhi; huruf b “fakta yang telah dipastikan” terpenuhi; huruf c “hal yang belum diketahui” terpenuhi; huruf d “tindakan yang sedang dilakukan” terpenuhi; huruf e “waktu pembaruan berikutnya” terpenuhi; huruf f “sumber informasi lanjutan” terpenuhi."
# custom:
#   norm: "isi-pernyataan-awal"
#   source: "perbup-media-sosial#pernyataan-awal-ayat-2"
#   modality: "requirement"
does_apply_isi_pernyataan_awal if true

does_not_apply_isi_pernyataan_awal if false

applies contains "isi-pernyataan-awal" if does_apply_isi_pernyataan_awal

applies_not contains "isi-pernyataan-awal" if does_not_apply_isi_pernyataan_awal

bar_holds contains "isi-pernyataan-awal" if {
	does_apply_isi_pernyataan_awal
	bar_holds_isi_pernyataan_awal_1
}

bar_fails contains "isi-pernyataan-awal" if does_not_apply_isi_pernyataan_awal

bar_fails contains "isi-pernyataan-awal" if {
	input.facts.pernyataan.empati == true
	input.facts.pernyataan.fakta_pasti == true
	input.facts.pernyataan.belum_diketahui == true
	input.facts.pernyataan.tindakan == true
	input.facts.pernyataan.waktu_pembaruan == true
	input.facts.pernyataan.sumber_lanjutan == true
}

# METADATA
# title: "Pasal 32 ayat (3) huruf a"
# description: "Huruf a: Siapa pun yang menerbitkan Pernyataan Awal dilarang memuat, dengan unsur: “sebab kejadian yang belum dipastikan” terpenuhi."
# custom:
#   norm: "larangan-isi-pernyataan-awal.a"
#   source: "perbup-media-sosial#pernyataan-awal-ayat-3-huruf-a"
#   modality: "prohibition"
does_apply_larangan_isi_pernyataan_awal__a if input.facts.pernyataan.sebab_belum_pasti == true

does_not_apply_larangan_isi_pernyataan_awal__a if input.facts.pernyataan.sebab_belum_pasti == false

applies contains "larangan-isi-pernyataan-awal.a" if does_apply_larangan_isi_pernyataan_awal__a

applies_not contains "larangan-isi-pernyataan-awal.a" if does_not_apply_larangan_isi_pernyataan_awal__a

bar_holds contains "larangan-isi-pernyataan-awal.a" if does_apply_larangan_isi_pernyataan_awal__a

bar_fails contains "larangan-isi-pernyataan-awal.a" if does_not_apply_larangan_isi_pernyataan_awal__a

# METADATA
# title: "Pasal 32 ayat (3) huruf b"
# description: "Huruf b: Siapa pun yang menerbitkan Pernyataan Awal dilarang memuat, dengan unsur: “jumlah korban yang belum dipastikan” terpenuhi."
# custom:
#   norm: "larangan-isi-pernyataan-awal.b"
#   source: "perbup-media-sosial#pernyataan-awal-ayat-3-huruf-b"
#   modality: "prohibition"
does_apply_larangan_isi_pernyataan_awal__b if input.facts.pernyataan.korban_belum_pasti == true

does_not_apply_larangan_isi_pernyataan_awal__b if input.facts.pernyataan.korban_belum_pasti == false

applies contains "larangan-isi-pernyataan-awal.b" if does_apply_larangan_isi_pernyataan_awal__b

applies_not contains "larangan-isi-pernyataan-awal.b" if does_not_apply_larangan_isi_pernyataan_awal__b

bar_holds contains "larangan-isi-pernyataan-awal.b" if does_apply_larangan_isi_pernyataan_awal__b

bar_fails contains "larangan-isi-pernyataan-awal.b" if does_not_apply_larangan_isi_pernyataan_awal__b

fails_belum_terverifikasi_1 if input.facts.tanggapan.melalui_akun_resmi == false

fails_belum_terverifikasi_1 if fact_informasi__terverifikasi == true

fails_belum_terverifikasi_1 if input.facts.informasi.peringatan_dini == true

# METADATA
# title: "Pasal 33 ayat (2)"
# description: "Pegawai dilarang menyebarluaskan informasi, apabila “Akun Resmi” terpenuhi dan “terverifikasi” tidak terpenuhi, kecuali apabila “peringatan dini resmi” terpenuhi."
# custom:
#   norm: "belum-terverifikasi"
#   source: "perbup-media-sosial#verifikasi-ayat-2"
#   modality: "prohibition"
does_apply_belum_terverifikasi if {
	input.facts.tanggapan.melalui_akun_resmi == true
	fact_informasi__terverifikasi == false
	input.facts.informasi.peringatan_dini == false
}

does_not_apply_belum_terverifikasi if fails_belum_terverifikasi_1

applies contains "belum-terverifikasi" if does_apply_belum_terverifikasi

applies_not contains "belum-terverifikasi" if does_not_apply_belum_terverifikasi

bar_holds contains "belum-terverifikasi" if does_apply_belum_terverifikasi

bar_fails contains "belum-terverifikasi" if does_not_apply_belum_terverifikasi

bar_holds_isi_klarifikasi_1 if input.facts.klarifikasi.ringkasan_klaim == false

bar_holds_isi_klarifikasi_1 if input.facts.klarifikasi.hasil_pemeriksaan == false

bar_holds_isi_klarifikasi_1 if input.facts.klarifikasi.tautan_bukti == false

bar_holds_isi_klarifikasi_1 if input.facts.klarifikasi.tindakan_disarankan == false

# METADATA
# title: "Pasal 34 ayat (2)"
# description: "Siapa pun yang menerbitkan Klarifikasi harus memuat, dengan semua unsur: huruf a “ringkasan klaim” terpenuhi; huruf b “hasil pemeriksaan” terpenuhi; huruf c “tautan bukti” terpenuhi; huruf d “tindakan yang disarankan kepada masyarakat” terpenuhi."
# custom:
#   norm: "isi-klarifikasi"
#   source: "perbup-media-sosial#klarifikasi-ayat-2"
#   modality: "requirement"
does_apply_isi_klarifikasi if true

does_not_apply_isi_klarifikasi if false

applies contains "isi-klarifikasi" if does_apply_isi_klarifikasi

applies_not contains "isi-klarifikasi" if does_not_apply_isi_klarifikasi

bar_holds contains "isi-klarifikasi" if {
	does_apply_isi_klarifikasi
	bar_holds_isi_klarifikasi_1
}

bar_fails contains "isi-klarifikasi" if does_not_apply_isi_klarifikasi

bar_fails contains "isi-klarifikasi" if {
	input.facts.klarifikasi.ringkasan_klaim == true
	input.facts.klarifikasi.hasil_pemeriksaan == true
	input.facts.klarifikasi.tautan_bukti == true
	input.facts.klarifikasi.tindakan_disarankan == true
}

# METADATA
# title: "Pasal 34 ayat (3)"
# description: "Pegawai dilarang menampilkan ulang informasi keliru, apabila “tanda koreksi” tidak terpenuhi."
# custom:
#   norm: "tanda-koreksi"
#   source: "perbup-media-sosial#klarifikasi-ayat-3"
#   modality: "prohibition"
does_apply_tanda_koreksi if input.facts.klarifikasi.tanda_koreksi == false

does_not_apply_tanda_koreksi if input.facts.klarifikasi.tanda_koreksi == true

applies contains "tanda-koreksi" if does_apply_tanda_koreksi

applies_not contains "tanda-koreksi" if does_not_apply_tanda_koreksi

bar_holds contains "tanda-koreksi" if does_apply_tanda_koreksi

bar_fails contains "tanda-koreksi" if does_not_apply_tanda_koreksi

# METADATA
# title: "Pasal 34 ayat (4)"
# description: "Pegawai dilarang menyebut hoaks, apabila “hasil pemeriksaan informasi” adalah salah satu dari kritik atau opini."
# custom:
#   norm: "kritik-bukan-hoaks"
#   source: "perbup-media-sosial#klarifikasi-ayat-4"
#   modality: "prohibition"
does_apply_kritik_bukan_hoaks if input.facts.informasi.status in {"kritik", "opini"}

does_not_apply_kritik_bukan_hoaks if input.facts.informasi.status in {"benar", "misinformasi", "disinformasi", "malinformasi", "belum_terverifikasi", "tanpa_klaim"}

applies contains "kritik-bukan-hoaks" if does_apply_kritik_bukan_hoaks

applies_not contains "kritik-bukan-hoaks" if does_not_apply_kritik_bukan_hoaks

bar_holds contains "kritik-bukan-hoaks" if does_apply_kritik_bukan_hoaks

bar_fails contains "kritik-bukan-hoaks" if does_not_apply_kritik_bukan_hoaks

fails_belum_terverifikasi_bukan_hoaks_1 if input.facts.informasi.status == "belum_terverifikasi"

# METADATA
# title: "Pasal 34 ayat (8)"
# description: "Pegawai dilarang menyebut hoaks, apabila “hasil pemeriksaan informasi” adalah belum terverifikasi."
# custom:
#   norm: "belum-terverifikasi-bukan-hoaks"
#   source: "perbup-media-sosial#klarifikasi-ayat-8"
#   modality: "prohibition"
does_apply_belum_terverifikasi_bukan_hoaks if {
	input.facts.informasi.status != null
	input.facts.informasi.status == "belum_terverifikasi"
}

does_not_apply_belum_terverifikasi_bukan_hoaks if {
	input.facts.informasi.status != null
	not fails_belum_terverifikasi_bukan_hoaks_1
}

applies contains "belum-terverifikasi-bukan-hoaks" if does_apply_belum_terverifikasi_bukan_hoaks

applies_not contains "belum-terverifikasi-bukan-hoaks" if does_not_apply_belum_terverifikasi_bukan_hoaks

bar_holds contains "belum-terverifikasi-bukan-hoaks" if does_apply_belum_terverifikasi_bukan_hoaks

bar_fails contains "belum-terverifikasi-bukan-hoaks" if does_not_apply_belum_terverifikasi_bukan_hoaks

# METADATA
# title: "Pasal 35 ayat (1)"
# description: "Kepala Dinas dapat melaporkan unggahan, apabila “melanggar hukum” terpenuhi."
# custom:
#   norm: "lapor-unggahan"
#   source: "perbup-media-sosial#pelaporan-konten-ayat-1"
#   modality: "permission"
does_apply_lapor_unggahan if input.facts.unggahan.melanggar_hukum == true

does_not_apply_lapor_unggahan if input.facts.unggahan.melanggar_hukum == false

applies contains "lapor-unggahan" if does_apply_lapor_unggahan

applies_not contains "lapor-unggahan" if does_not_apply_lapor_unggahan

# METADATA
# title: "Pasal 35 ayat (2)"
# description: "Kepala Perangkat Daerah dapat menggunakan hak jawab atau hak koreksi, apabila “pemberitaan pers yang keliru” terpenuhi."
# custom:
#   norm: "hak-jawab"
#   source: "perbup-media-sosial#pelaporan-konten-ayat-2"
#   modality: "permission"
does_apply_hak_jawab if input.facts.pemberitaan.keliru == true

does_not_apply_hak_jawab if input.facts.pemberitaan.keliru == false

applies contains "hak-jawab" if does_apply_hak_jawab

applies_not contains "hak-jawab" if does_not_apply_hak_jawab

# METADATA
# title: "Pasal 36 ayat (1) huruf a"
# description: "Huruf a: Siapa pun yang menerbitkan Konten dilarang memuat, dengan unsur: “kebencian atau permusuhan atas dasar suku, agama, ras, atau antargolongan” terpenuhi."
# custom:
#   norm: "konten-terlarang.a"
#   source: "perbup-media-sosial#konten-terlarang-ayat-1-huruf-a"
#   modality: "prohibition"
does_apply_konten_terlarang__a if input.facts.konten.sara == true

does_not_apply_konten_terlarang__a if input.facts.konten.sara == false

applies contains "konten-terlarang.a" if does_apply_konten_terlarang__a

applies_not contains "konten-terlarang.a" if does_not_apply_konten_terlarang__a

bar_holds contains "konten-terlarang.a" if does_apply_konten_terlarang__a

bar_fails contains "konten-terlarang.a" if does_not_apply_konten_terlarang__a

# METADATA
# title: "Pasal 36 ayat (1) huruf b"
# description: "Huruf b: Siapa pun yang menerbitkan Konten dilarang memuat, dengan unsur: “pornografi atau perjudian” terpenuhi."
# custom:
#   norm: "konten-terlarang.b"
#   source: "perbup-media-sosial#konten-terlarang-ayat-1-huruf-b"
#   modality: "prohibition"
does_apply_konten_terlarang__b if input.facts.konten.pornografi_judi == true

does_not_apply_konten_terlarang__b if input.facts.konten.pornografi_judi == false

applies contains "konten-terlarang.b" if does_apply_konten_terlarang__b

applies_not contains "konten-terlarang.b" if does_not_apply_konten_terlarang__b

bar_holds contains "konten-terlarang.b" if does_apply_konten_terlarang__b

bar_fails contains "konten-terlarang.b" if does_not_apply_konten_terlarang__b

# METADATA
# title: "Pasal 36 ayat (1) huruf c"
# description: "Huruf c: Siapa pun yang menerbitkan Konten dilarang memuat, dengan unsur: “dukungan kepada peserta pemilihan umum atau pemilihan kepala daerah” terpenuhi."
# custom:
#   norm: "konten-terlarang.c"
#   source: "perbup-media-sosial#konten-terlarang-ayat-1-huruf-c"
#   modality: "prohibition"
does_apply_konten_terlarang__c if input.facts.konten.dukungan_politik == true

does_not_apply_konten_terlarang__c if input.facts.konten.dukungan_politik == false

applies contains "konten-terlarang.c" if does_apply_konten_terlarang__c

applies_not contains "konten-terlarang.c" if does_not_apply_konten_terlarang__c

bar_holds contains "konten-terlarang.c" if does_apply_konten_terlarang__c

bar_fails contains "konten-terlarang.c" if does_not_apply_konten_terlarang__c

fails_konten_terlarang__d_1 if input.facts.konten.data_pribadi == false

fails_konten_terlarang__d_1 if input.facts.konten.dasar_pemrosesan == true

# METADATA
# title: "Pasal 36 ayat (1) huruf d"
# description: "Huruf d: Siapa pun yang menerbitkan Konten dilarang memuat, dengan unsur: “data pribadi” terpenuhi dan “dasar pemrosesan” tidak terpenuhi."
# custom:
#   norm: "konten-terlarang.d"
#   source: "perbup-media-sosial#konten-terlarang-ayat-1-huruf-d"
#   modality: "prohibition"
does_apply_konten_terlarang__d if {
	input.facts.konten.data_pribadi == true
	input.facts.konten.dasar_pemrosesan == false
}

does_not_apply_konten_terlarang__d if fails_konten_terlarang__d_1

applies contains "konten-terlarang.d" if does_apply_konten_terlarang__d

applies_not contains "konten-terlarang.d" if does_not_apply_konten_terlarang__d

bar_holds contains "konten-terlarang.d" if does_apply_konten_terlarang__d

bar_fails contains "konten-terlarang.d" if does_not_apply_konten_terlarang__d

# METADATA
# title: "Pasal 36 ayat (1) huruf e"
# description: "Huruf e: Siapa pun yang menerbitkan Konten dilarang memuat, dengan unsur: “identitas anak” terpenuhi."
# custom:
#   norm: "konten-terlarang.e"
#   source: "perbup-media-sosial#konten-terlarang-ayat-1-huruf-e"
#   modality: "prohibition"
does_apply_konten_terlarang__e if input.facts.konten.identitas_anak == true

does_not_apply_konten_terlarang__e if input.facts.konten.identitas_anak == false

applies contains "konten-terlarang.e" if does_apply_konten_terlarang__e

applies_not contains "konten-terlarang.e" if does_not_apply_konten_terlarang__e

bar_holds contains "konten-terlarang.e" if does_apply_konten_terlarang__e

bar_fails contains "konten-terlarang.e" if does_not_apply_konten_terlarang__e

# METADATA
# title: "Pasal 36 ayat (1) huruf f"
# description: "Huruf f: Siapa pun yang menerbitkan Konten dilarang memuat, dengan unsur: “informasi yang dikecualikan” terpenuhi."
# custom:
#   norm: "konten-terlarang.f"
#   source: "perbup-media-sosial#konten-terlarang-ayat-1-huruf-f"
#   modality: "prohibition"
does_apply_konten_terlarang__f if input.facts.konten.dikecualikan == true

does_not_apply_konten_terlarang__f if input.facts.konten.dikecualikan == false

applies contains "konten-terlarang.f" if does_apply_konten_terlarang__f

applies_not contains "konten-terlarang.f" if does_not_apply_konten_terlarang__f

bar_holds contains "konten-terlarang.f" if does_apply_konten_terlarang__f

bar_fails contains "konten-terlarang.f" if does_not_apply_konten_terlarang__f

# METADATA
# title: "Pasal 36 ayat (1) huruf g"
# description: "Huruf g: Siapa pun yang menerbitkan Konten dilarang memuat, dengan unsur: “pernyataan bahwa seseorang bersalah mendahului putusan pengadilan” terpenuhi."
# custom:
#   norm: "konten-terlarang.g"
#   source: "perbup-media-sosial#konten-terlarang-ayat-1-huruf-g"
#   modality: "prohibition"
does_apply_konten_terlarang__g if input.facts.konten.menyatakan_bersalah == true

does_not_apply_konten_terlarang__g if input.facts.konten.menyatakan_bersalah == false

applies contains "konten-terlarang.g" if does_apply_konten_terlarang__g

applies_not contains "konten-terlarang.g" if does_not_apply_konten_terlarang__g

bar_holds contains "konten-terlarang.g" if does_apply_konten_terlarang__g

bar_fails contains "konten-terlarang.g" if does_not_apply_konten_terlarang__g

# METADATA
# title: "Pasal 36 ayat (1) huruf h"
# description: "Huruf h: Siapa pun yang menerbitkan Konten dilarang memuat, dengan unsur: “promosi produk, usaha, atau penggalangan dana yang tidak resmi” terpenuhi."
# custom:
#   norm: "konten-terlarang.h"
#   source: "perbup-media-sosial#konten-terlarang-ayat-1-huruf-h"
#   modality: "prohibition"
does_apply_konten_terlarang__h if input.facts.konten.promosi == true

does_not_apply_konten_terlarang__h if input.facts.konten.promosi == false

applies contains "konten-terlarang.h" if does_apply_konten_terlarang__h

applies_not contains "konten-terlarang.h" if does_not_apply_konten_terlarang__h

bar_holds contains "konten-terlarang.h" if does_apply_konten_terlarang__h

bar_fails contains "konten-terlarang.h" if does_not_apply_konten_terlarang__h

# METADATA
# title: "Pasal 36 ayat (2)"
# description: "Pegawai dilarang mengungkapkan identitas atau kondisi pasien melalui Akun Resmi, kecuali apabila “persetujuan tertulis pasien” terpenuhi."
# custom:
#   norm: "rahasia-pasien"
#   source: "perbup-media-sosial#konten-terlarang-ayat-2"
#   modality: "prohibition"
does_apply_rahasia_pasien if input.facts.pasien.persetujuan_tertulis == false

does_not_apply_rahasia_pasien if input.facts.pasien.persetujuan_tertulis == true

applies contains "rahasia-pasien" if does_apply_rahasia_pasien

applies_not contains "rahasia-pasien" if does_not_apply_rahasia_pasien

bar_holds contains "rahasia-pasien" if does_apply_rahasia_pasien

bar_fails contains "rahasia-pasien" if does_not_apply_rahasia_pasien

# METADATA
# title: "Pasal 36 ayat (3)"
# description: "Pegawai dilarang menyukai, membagikan, mengikuti, atau mengomentari unggahan peserta pemilihan umum atau pemilihan kepala daerah melalui Akun Resmi."
# custom:
#   norm: "netral-interaksi"
#   source: "perbup-media-sosial#konten-terlarang-ayat-3"
#   modality: "prohibition"
does_apply_netral_interaksi if true

does_not_apply_netral_interaksi if false

applies contains "netral-interaksi" if does_apply_netral_interaksi

applies_not contains "netral-interaksi" if does_not_apply_netral_interaksi

bar_holds contains "netral-interaksi" if does_apply_netral_interaksi

bar_fails contains "netral-interaksi" if does_not_apply_netral_interaksi

fails_petahana_tidak_ditonjolkan_1 if input.facts.pemilihan.berlangsung == false

fails_petahana_tidak_ditonjolkan_1 if input.facts.konten.menonjolkan_petahana == false

# METADATA
# title: "Pasal 36 ayat (4)"
# description: "Pegawai dilarang menerbitkan Konten, apabila “tahapan pemilihan kepala daerah” terpenuhi dan (“menonjolkan foto, nama, atau slogan petahana” terpenuhi)."
# custom:
#   norm: "petahana-tidak-ditonjolkan"
#   source: "perbup-media-sosial#konten-terlarang-ayat-4"
#   modality: "prohibition"
does_apply_petahana_tidak_ditonjolkan if {
	input.facts.pemilihan.berlangsung == true
	input.facts.konten.menonjolkan_petahana == true
}

does_not_apply_petahana_tidak_ditonjolkan if fails_petahana_tidak_ditonjolkan_1

applies contains "petahana-tidak-ditonjolkan" if does_apply_petahana_tidak_ditonjolkan

applies_not contains "petahana-tidak-ditonjolkan" if does_not_apply_petahana_tidak_ditonjolkan

bar_holds contains "petahana-tidak-ditonjolkan" if does_apply_petahana_tidak_ditonjolkan

bar_fails contains "petahana-tidak-ditonjolkan" if does_not_apply_petahana_tidak_ditonjolkan

bar_fails_persetujuan_wali_1 if input.facts.konten.persetujuan_wali == false

# METADATA
# title: "Pasal 37 ayat (1)"
# description: "Pegawai wajib memperoleh persetujuan tertulis orang tua atau wali, apabila “menampilkan anak yang dapat dikenali” terpenuhi, sebelum menerbitkan Konten."
# custom:
#   norm: "persetujuan-wali"
#   source: "perbup-media-sosial#persetujuan-tampil-ayat-1"
#   modality: "obligation"
does_apply_persetujuan_wali if input.facts.konten.menampilkan_anak == true

does_not_apply_persetujuan_wali if input.facts.konten.menampilkan_anak == false

applies contains "persetujuan-wali" if does_apply_persetujuan_wali

applies_not contains "persetujuan-wali" if does_not_apply_persetujuan_wali

bar_holds contains "persetujuan-wali" if {
	does_apply_persetujuan_wali
	input.facts.konten.persetujuan_wali == false
}

bar_fails contains "persetujuan-wali" if does_not_apply_persetujuan_wali

bar_fails contains "persetujuan-wali" if {
	input.facts.konten.persetujuan_wali != null
	not bar_fails_persetujuan_wali_1
}

holds_tidak_terbit_lagi_1 if input.facts.konten.persetujuan_ditarik == false

fails_tidak_terbit_lagi_1 if input.facts.konten.menampilkan_anak == false

fails_tidak_terbit_lagi_1 if input.facts.konten.persetujuan_ditarik == false

# METADATA
# title: "Pasal 37 ayat (3)"
# description: "Pegawai dilarang menerbitkan Konten, apabila “menampilkan anak yang dapat dikenali” terpenuhi, hanya setelah “persetujuan tertulis ditarik” terjadi."
# custom:
#   norm: "tidak-terbit-lagi"
#   source: "perbup-media-sosial#persetujuan-tampil-ayat-3"
#   modality: "prohibition"
does_apply_tidak_terbit_lagi if {
	input.facts.konten.menampilkan_anak == true
	input.facts.konten.persetujuan_ditarik != null
	not holds_tidak_terbit_lagi_1
}

does_not_apply_tidak_terbit_lagi if fails_tidak_terbit_lagi_1

applies contains "tidak-terbit-lagi" if does_apply_tidak_terbit_lagi

applies_not contains "tidak-terbit-lagi" if does_not_apply_tidak_terbit_lagi

bar_holds contains "tidak-terbit-lagi" if does_apply_tidak_terbit_lagi

bar_fails contains "tidak-terbit-lagi" if does_not_apply_tidak_terbit_lagi

bar_holds_aksesibilitas_1 if input.facts.konten.teks_alternatif == false

bar_holds_aksesibilitas_1 if input.facts.konten.takarir == false

bar_holds_aksesibilitas_1 if input.facts.konten.pesan_utama_teks == false

# METADATA
# title: "Pasal 38 ayat (1)"
# description: "Siapa pun yang menerbitkan Konten harus memuat, dengan semua unsur: huruf a “teks alternatif” terpenuhi; huruf b “takarir” terpenuhi; huruf c “pesan utama dalam bentuk teks” terpenuhi."
# custom:
#   norm: "aksesibilitas"
#   source: "perbup-media-sosial#aksesibilitas-ayat-1"
#   modality: "requirement"
aksesibilitas_is_free_of_pernyataan_awal_menyusul if not reached["pernyataan-awal-menyusul"]

aksesibilitas_is_free_of_pernyataan_awal_menyusul if does_not_apply_pernyataan_awal_menyusul

does_apply_aksesibilitas if aksesibilitas_is_free_of_pernyataan_awal_menyusul

does_not_apply_aksesibilitas if false

does_not_apply_aksesibilitas if {
	reached["pernyataan-awal-menyusul"]
	does_apply_pernyataan_awal_menyusul
}

applies contains "aksesibilitas" if does_apply_aksesibilitas

applies_not contains "aksesibilitas" if does_not_apply_aksesibilitas

bar_holds contains "aksesibilitas" if {
	does_apply_aksesibilitas
	bar_holds_aksesibilitas_1
}

bar_fails contains "aksesibilitas" if does_not_apply_aksesibilitas

bar_fails contains "aksesibilitas" if {
	input.facts.konten.teks_alternatif == true
	input.facts.konten.takarir == true
	input.facts.konten.pesan_utama_teks == true
}

bar_fails_nama_pencipta_1 if input.facts.konten.pencipta_dicantumkan == false

# METADATA
# title: "Pasal 38 ayat (3)"
# description: "Pegawai wajib mencantumkan nama pencipta, apabila “karya pihak lain” terpenuhi, sebelum menerbitkan Konten."
# custom:
#   norm: "nama-pencipta"
#   source: "perbup-media-sosial#aksesibilitas-ayat-3"
#   modality: "obligation"
does_apply_nama_pencipta if input.facts.konten.karya_pihak_lain == true

does_not_apply_nama_pencipta if input.facts.konten.karya_pihak_lain == false

applies contains "nama-pencipta" if does_apply_nama_pencipta

applies_not contains "nama-pencipta" if does_not_apply_nama_pencipta

bar_holds contains "nama-pencipta" if {
	does_apply_nama_pencipta
	input.facts.konten.pencipta_dicantumkan == false
}

bar_fails contains "nama-pencipta" if does_not_apply_nama_pencipta

bar_fails contains "nama-pencipta" if {
	input.facts.konten.pencipta_dicantumkan != null
	not bar_fails_nama_pencipta_1
}

bar_fails_tanda_kecerdasan_artifisial_1 if input.facts.konten.tanda_diberikan == false

# METADATA
# title: "Pasal 38 ayat (4)"
# description: "Pegawai wajib memberikan tanda, apabila “kecerdasan artifisial” terpenuhi, sebelum menerbitkan Konten."
# custom:
#   norm: "tanda-kecerdasan-artifisial"
#   source: "perbup-media-sosial#aksesibilitas-ayat-4"
#   modality: "obligation"
does_apply_tanda_kecerdasan_artifisial if input.facts.konten.kecerdasan_artifisial == true

does_not_apply_tanda_kecerdasan_artifisial if input.facts.konten.kecerdasan_artifisial == false

applies contains "tanda-kecerdasan-artifisial" if does_apply_tanda_kecerdasan_artifisial

applies_not contains "tanda-kecerdasan-artifisial" if does_not_apply_tanda_kecerdasan_artifisial

bar_holds contains "tanda-kecerdasan-artifisial" if {
	does_apply_tanda_kecerdasan_artifisial
	input.facts.konten.tanda_diberikan == false
}

bar_fails contains "tanda-kecerdasan-artifisial" if does_not_apply_tanda_kecerdasan_artifisial

bar_fails contains "tanda-kecerdasan-artifisial" if {
	input.facts.konten.tanda_diberikan != null
	not bar_fails_tanda_kecerdasan_artifisial_1
}

# METADATA
# title: "Pasal 38 ayat (5)"
# description: "Admin atau TRC (salah satu) dapat menerbitkan Pernyataan Awal, apabila “pesan utama dalam bentuk teks” terpenuhi, dengan mengecualikan Pasal 38 ayat (1) (aturan aksesibilitas)."
# custom:
#   norm: "pernyataan-awal-menyusul"
#   source: "perbup-media-sosial#aksesibilitas-ayat-5"
#   modality: "permission"
does_apply_pernyataan_awal_menyusul if input.facts.konten.pesan_utama_teks == true

does_not_apply_pernyataan_awal_menyusul if input.facts.konten.pesan_utama_teks == false

applies contains "pernyataan-awal-menyusul" if does_apply_pernyataan_awal_menyusul

applies_not contains "pernyataan-awal-menyusul" if does_not_apply_pernyataan_awal_menyusul

fails_karya_tanpa_izin_1 if input.facts.konten.karya_pihak_lain == false

fails_karya_tanpa_izin_1 if input.facts.konten.izin_karya == true

# METADATA
# title: "Pasal 38 ayat (6)"
# description: "Pegawai dilarang menerbitkan Konten, apabila “karya pihak lain” terpenuhi dan “izin pencipta atau dasar lain yang sah” tidak terpenuhi."
# custom:
#   norm: "karya-tanpa-izin"
#   source: "perbup-media-sosial#aksesibilitas-ayat-6"
#   modality: "prohibition"
does_apply_karya_tanpa_izin if {
	input.facts.konten.karya_pihak_lain == true
	input.facts.konten.izin_karya == false
}

does_not_apply_karya_tanpa_izin if fails_karya_tanpa_izin_1

applies contains "karya-tanpa-izin" if does_apply_karya_tanpa_izin

applies_not contains "karya-tanpa-izin" if does_not_apply_karya_tanpa_izin

bar_holds contains "karya-tanpa-izin" if does_apply_karya_tanpa_izin

bar_fails contains "karya-tanpa-izin" if does_not_apply_karya_tanpa_izin

bar_fails_tanda_kerja_sama_1 if input.facts.konten.tanda_kerja_sama == false

# METADATA
# title: "Pasal 38 ayat (7)"
# description: "Pegawai wajib memberikan tanda kerja sama, apabila “Konten kerja sama atau berbayar” terpenuhi, sebelum menerbitkan Konten."
# custom:
#   norm: "tanda-kerja-sama"
#   source: "perbup-media-sosial#aksesibilitas-ayat-7"
#   modality: "obligation"
does_apply_tanda_kerja_sama if input.facts.konten.berbayar == true

does_not_apply_tanda_kerja_sama if input.facts.konten.berbayar == false

applies contains "tanda-kerja-sama" if does_apply_tanda_kerja_sama

applies_not contains "tanda-kerja-sama" if does_not_apply_tanda_kerja_sama

bar_holds contains "tanda-kerja-sama" if {
	does_apply_tanda_kerja_sama
	input.facts.konten.tanda_kerja_sama == false
}

bar_fails contains "tanda-kerja-sama" if does_not_apply_tanda_kerja_sama

bar_fails contains "tanda-kerja-sama" if {
	input.facts.konten.tanda_kerja_sama != null
	not bar_fails_tanda_kerja_sama_1
}

# METADATA
# title: "Pasal 39 ayat (1)"
# description: "Hanya Kepala Perangkat Daerah atau Sekretaris Daerah atau Bupati (salah satu) yang dapat menyetujui siaran langsung."
# custom:
#   norm: "persetujuan-siaran"
#   source: "perbup-media-sosial#siaran-langsung-ayat-1"
#   modality: "permission"
does_apply_persetujuan_siaran if true

does_not_apply_persetujuan_siaran if false

applies contains "persetujuan-siaran" if does_apply_persetujuan_siaran

applies_not contains "persetujuan-siaran" if does_not_apply_persetujuan_siaran

# METADATA
# title: "Pasal 39 ayat (1)"
# description: "Selain itu, siapa pun dilarang menyetujui siaran langsung (Pasal 39 ayat (1))."
# custom:
#   norm: "persetujuan-siaran.lainnya"
#   source: "perbup-media-sosial#siaran-langsung-ayat-1"
#   modality: "prohibition"
persetujuan_siaran__lainnya_is_free_of_persetujuan_siaran if not reached["persetujuan-siaran"]

persetujuan_siaran__lainnya_is_free_of_persetujuan_siaran if does_not_apply_persetujuan_siaran

does_apply_persetujuan_siaran__lainnya if persetujuan_siaran__lainnya_is_free_of_persetujuan_siaran

does_not_apply_persetujuan_siaran__lainnya if false

does_not_apply_persetujuan_siaran__lainnya if {
	reached["persetujuan-siaran"]
	does_apply_persetujuan_siaran
}

applies contains "persetujuan-siaran.lainnya" if does_apply_persetujuan_siaran__lainnya

applies_not contains "persetujuan-siaran.lainnya" if does_not_apply_persetujuan_siaran__lainnya

bar_holds contains "persetujuan-siaran.lainnya" if does_apply_persetujuan_siaran__lainnya

bar_fails contains "persetujuan-siaran.lainnya" if does_not_apply_persetujuan_siaran__lainnya

# METADATA
# title: "Pasal 39 ayat (2)"
# description: "Pegawai dilarang memulai siaran langsung melalui Akun Resmi, sebelum aturan “persetujuan-siaran” dipenuhi."
# custom:
#   norm: "siaran-setelah-setuju"
#   source: "perbup-media-sosial#siaran-langsung-ayat-2"
#   modality: "prohibition"
does_apply_siaran_setelah_setuju if true

does_not_apply_siaran_setelah_setuju if false

applies contains "siaran-setelah-setuju" if does_apply_siaran_setelah_setuju

applies_not contains "siaran-setelah-setuju" if does_not_apply_siaran_setelah_setuju

bar_holds contains "siaran-setelah-setuju" if does_apply_siaran_setelah_setuju

bar_fails contains "siaran-setelah-setuju" if does_not_apply_siaran_setelah_setuju

bar_holds_syarat_siaran_1 if input.facts.siaran.didampingi_moderator == false

bar_holds_syarat_siaran_1 if input.facts.siaran.alat_diuji == false

bar_holds_syarat_siaran_1 if input.facts.siaran.ruang_bersih == false

bar_holds_syarat_siaran_1 if input.facts.siaran.nomor_bantuan == false

# METADATA
# title: "Pasal 39 ayat (5)"
# description: "Siapa pun yang memulai siaran langsung melalui Akun Resmi harus memenuhi persyaratan, dengan semua unsur: huruf a “didampingi moderator” terpenuhi; huruf b “mikrofon, kamera, dan cara mengakhiri siaran telah diuji” terpenuhi; huruf c “ruang siaran bersih dari data pribadi” terpenuhi; huruf d “nomor bantuan telah disiapkan” terpenuhi."
# custom:
#   norm: "syarat-siaran"
#   source: "perbup-media-sosial#siaran-langsung-ayat-5"
#   modality: "requirement"
does_apply_syarat_siaran if true

does_not_apply_syarat_siaran if false

applies contains "syarat-siaran" if does_apply_syarat_siaran

applies_not contains "syarat-siaran" if does_not_apply_syarat_siaran

bar_holds contains "syarat-siaran" if {
	does_apply_syarat_siaran
	bar_holds_syarat_siaran_1
}

bar_fails contains "syarat-siaran" if does_not_apply_syarat_siaran

bar_fails contains "syarat-siaran" if {
	input.facts.siaran.didampingi_moderator == true
	input.facts.siaran.alat_diuji == true
	input.facts.siaran.ruang_bersih == true
	input.facts.siaran.nomor_bantuan == true
}

# METADATA
# title: "Pasal 40 ayat (2)"
# description: "Admin dilarang membagikan kata sandi Akun Resmi, kecuali apabila “kecuali Kustodian” terpenuhi."
# custom:
#   norm: "kata-sandi"
#   source: "perbup-media-sosial#keamanan-akun-ayat-2"
#   modality: "prohibition"
does_apply_kata_sandi if input.facts.akses.penerima_kustodian == false

does_not_apply_kata_sandi if input.facts.akses.penerima_kustodian == true

applies contains "kata-sandi" if does_apply_kata_sandi

applies_not contains "kata-sandi" if does_not_apply_kata_sandi

bar_holds contains "kata-sandi" if does_apply_kata_sandi

bar_fails contains "kata-sandi" if does_not_apply_kata_sandi

# METADATA
# title: "Pasal 40 ayat (4)"
# description: "Admin dilarang memberikan akses Akun Resmi, kecuali apabila “Admin pengganti, TTIS, atau Kustodian” terpenuhi."
# custom:
#   norm: "akses-orang-lain"
#   source: "perbup-media-sosial#keamanan-akun-ayat-4"
#   modality: "prohibition"
does_apply_akses_orang_lain if input.facts.akses.penerima_berhak == false

does_not_apply_akses_orang_lain if input.facts.akses.penerima_berhak == true

applies contains "akses-orang-lain" if does_apply_akses_orang_lain

applies_not contains "akses-orang-lain" if does_not_apply_akses_orang_lain

bar_holds contains "akses-orang-lain" if does_apply_akses_orang_lain

bar_fails contains "akses-orang-lain" if does_not_apply_akses_orang_lain

# METADATA
# title: "Pasal 40 ayat (5)"
# description: "Admin dilarang menggunakan jaringan nirkabel umum untuk mengelola Akun Resmi."
# custom:
#   norm: "jaringan-umum"
#   source: "perbup-media-sosial#keamanan-akun-ayat-5"
#   modality: "prohibition"
does_apply_jaringan_umum if true

does_not_apply_jaringan_umum if false

applies contains "jaringan-umum" if does_apply_jaringan_umum

applies_not contains "jaringan-umum" if does_not_apply_jaringan_umum

bar_holds contains "jaringan-umum" if does_apply_jaringan_umum

bar_fails contains "jaringan-umum" if does_not_apply_jaringan_umum

fails_jejak_insiden_1 if input.facts.insiden.jejak_diarsipkan == false

# METADATA
# title: "Pasal 41 ayat (4)"
# description: "Pegawai dilarang menghapus jejak Insiden Akun, sebelum “jejak Insiden Akun diarsipkan” terjadi."
# custom:
#   norm: "jejak-insiden"
#   source: "perbup-media-sosial#insiden-ayat-4"
#   modality: "prohibition"
does_apply_jejak_insiden if input.facts.insiden.jejak_diarsipkan == false

does_not_apply_jejak_insiden if {
	input.facts.insiden.jejak_diarsipkan != null
	not fails_jejak_insiden_1
}

applies contains "jejak-insiden" if does_apply_jejak_insiden

applies_not contains "jejak-insiden" if does_not_apply_jejak_insiden

bar_holds contains "jejak-insiden" if does_apply_jejak_insiden

bar_fails contains "jejak-insiden" if does_not_apply_jejak_insiden

# METADATA
# title: "Pasal 41 ayat (6)"
# description: "Kepala Bagian Hukum dapat melaporkan akses ilegal."
# custom:
#   norm: "lapor-akses-ilegal"
#   source: "perbup-media-sosial#insiden-ayat-6"
#   modality: "permission"
does_apply_lapor_akses_ilegal if true

does_not_apply_lapor_akses_ilegal if false

applies contains "lapor-akses-ilegal" if does_apply_lapor_akses_ilegal

applies_not contains "lapor-akses-ilegal" if does_not_apply_lapor_akses_ilegal

# METADATA
# title: "Pasal 42 ayat (1) huruf a"
# description: "Huruf a: Admin berhak memperoleh pelindungan hukum."
# custom:
#   norm: "hak-admin.a"
#   source: "perbup-media-sosial#hak-admin-ayat-1-huruf-a"
#   modality: "right"
does_apply_hak_admin__a if true

does_not_apply_hak_admin__a if false

applies contains "hak-admin.a" if does_apply_hak_admin__a

applies_not contains "hak-admin.a" if does_not_apply_hak_admin__a

# METADATA
# title: "Pasal 42 ayat (1) huruf b"
# description: "Huruf b: Admin berhak memperoleh pelindungan keamanan."
# custom:
#   norm: "hak-admin.b"
#   source: "perbup-media-sosial#hak-admin-ayat-1-huruf-b"
#   modality: "right"
does_apply_hak_admin__b if true

does_not_apply_hak_admin__b if false

applies contains "hak-admin.b" if does_apply_hak_admin__b

applies_not contains "hak-admin.b" if does_not_apply_hak_admin__b

# METADATA
# title: "Pasal 42 ayat (1) huruf c"
# description: "Huruf c: Admin berhak memperoleh pendampingan hukum."
# custom:
#   norm: "hak-admin.c"
#   source: "perbup-media-sosial#hak-admin-ayat-1-huruf-c"
#   modality: "right"
does_apply_hak_admin__c if true

does_not_apply_hak_admin__c if false

applies contains "hak-admin.c" if does_apply_hak_admin__c

applies_not contains "hak-admin.c" if does_not_apply_hak_admin__c

# METADATA
# title: "Pasal 42 ayat (1) huruf d"
# description: "Huruf d: Admin berhak memperoleh pengakuan kinerja."
# custom:
#   norm: "hak-admin.d"
#   source: "perbup-media-sosial#hak-admin-ayat-1-huruf-d"
#   modality: "right"
does_apply_hak_admin__d if true

does_not_apply_hak_admin__d if false

applies contains "hak-admin.d" if does_apply_hak_admin__d

applies_not contains "hak-admin.d" if does_not_apply_hak_admin__d

# METADATA
# title: "Pasal 42 ayat (1) huruf e"
# description: "Huruf e: Admin berhak memperoleh waktu istirahat."
# custom:
#   norm: "hak-admin.e"
#   source: "perbup-media-sosial#hak-admin-ayat-1-huruf-e"
#   modality: "right"
does_apply_hak_admin__e if true

does_not_apply_hak_admin__e if false

applies contains "hak-admin.e" if does_apply_hak_admin__e

applies_not contains "hak-admin.e" if does_not_apply_hak_admin__e

holds_larangan_menghukum_1 if fact_kesalahan__teknis == true

holds_larangan_menghukum_1 if input.facts.kesalahan.tanpa_sarana == true

# METADATA
# title: "Pasal 43 ayat (3)"
# description: "Pegawai dilarang menjatuhkan sanksi administratif, terhadap Admin, apabila “Kesalahan Teknis” terpenuhi atau “disebabkan oleh ketiadaan perangkat kedinasan atau pelatihan” terpenuhi."
# custom:
#   norm: "larangan-menghukum"
#   source: "perbup-media-sosial#kesalahan-teknis-ayat-3"
#   modality: "prohibition"
does_apply_larangan_menghukum if holds_larangan_menghukum_1

does_not_apply_larangan_menghukum if {
	fact_kesalahan__teknis == false
	input.facts.kesalahan.tanpa_sarana == false
}

applies contains "larangan-menghukum" if does_apply_larangan_menghukum

applies_not contains "larangan-menghukum" if does_not_apply_larangan_menghukum

bar_holds contains "larangan-menghukum" if does_apply_larangan_menghukum

bar_fails contains "larangan-menghukum" if does_not_apply_larangan_menghukum

holds_periksa_dahulu_1 if input.facts.pemeriksaan.selesai == false

fails_periksa_dahulu_1 if input.facts.pelaku.memimpin == false

fails_periksa_dahulu_1 if input.facts.pemeriksaan.tertutup == false

fails_periksa_dahulu_1 if input.facts.pemeriksaan.berita_acara == false

fails_periksa_dahulu_1 if input.facts.pemeriksaan.selesai == false

# METADATA
# title: "Pasal 44 ayat (1)"
# description: "Hanya Kepala Perangkat Daerah yang dapat menjatuhkan sanksi administratif, terhadap Admin, apabila “yang dipimpinnya” terpenuhi, “pemeriksaan tertutup” terpenuhi, dan “dituangkan dalam berita acara” terpenuhi, hanya setelah “pemeriksaan selesai” terjadi."
# custom:
#   norm: "periksa-dahulu"
#   source: "perbup-media-sosial#pemeriksaan-ayat-1"
#   modality: "permission"
does_apply_periksa_dahulu if {
	input.facts.pelaku.memimpin == true
	input.facts.pemeriksaan.tertutup == true
	input.facts.pemeriksaan.berita_acara == true
	input.facts.pemeriksaan.selesai != null
	not holds_periksa_dahulu_1
}

does_not_apply_periksa_dahulu if fails_periksa_dahulu_1

applies contains "periksa-dahulu" if does_apply_periksa_dahulu

applies_not contains "periksa-dahulu" if does_not_apply_periksa_dahulu

# METADATA
# title: "Pasal 44 ayat (1)"
# description: "Selain itu, siapa pun dilarang menjatuhkan sanksi administratif (Pasal 44 ayat (1))."
# custom:
#   norm: "periksa-dahulu.lainnya"
#   source: "perbup-media-sosial#pemeriksaan-ayat-1"
#   modality: "prohibition"
periksa_dahulu__lainnya_is_free_of_periksa_dahulu if not reached["periksa-dahulu"]

periksa_dahulu__lainnya_is_free_of_periksa_dahulu if does_not_apply_periksa_dahulu

does_apply_periksa_dahulu__lainnya if periksa_dahulu__lainnya_is_free_of_periksa_dahulu

does_not_apply_periksa_dahulu__lainnya if false

does_not_apply_periksa_dahulu__lainnya if {
	reached["periksa-dahulu"]
	does_apply_periksa_dahulu
}

applies contains "periksa-dahulu.lainnya" if does_apply_periksa_dahulu__lainnya

applies_not contains "periksa-dahulu.lainnya" if does_not_apply_periksa_dahulu__lainnya

bar_holds contains "periksa-dahulu.lainnya" if does_apply_periksa_dahulu__lainnya

bar_fails contains "periksa-dahulu.lainnya" if does_not_apply_periksa_dahulu__lainnya

# METADATA
# title: "Pasal 44 ayat (3)"
# description: "Admin berhak memperoleh salinan berita acara."
# custom:
#   norm: "hak-salinan"
#   source: "perbup-media-sosial#pemeriksaan-ayat-3"
#   modality: "right"
does_apply_hak_salinan if true

does_not_apply_hak_salinan if false

applies contains "hak-salinan" if does_apply_hak_salinan

applies_not contains "hak-salinan" if does_not_apply_hak_salinan

fails_nama_admin_1 if input.facts.pemeriksaan.selesai == false

fails_nama_admin_2 if {
	input.facts.pemeriksaan.selesai != null
	not fails_nama_admin_1
}

fails_nama_admin_2 if input.facts.admin.setuju_diumumkan == true

# METADATA
# title: "Pasal 44 ayat (5)"
# description: "Pegawai dilarang mengumumkan nama Admin yang diperiksa, sebelum “pemeriksaan selesai” terjadi, kecuali apabila “persetujuan tertulis Admin” terpenuhi."
# custom:
#   norm: "nama-admin"
#   source: "perbup-media-sosial#pemeriksaan-ayat-5"
#   modality: "prohibition"
does_apply_nama_admin if {
	input.facts.pemeriksaan.selesai == false
	input.facts.admin.setuju_diumumkan == false
}

does_not_apply_nama_admin if fails_nama_admin_2

applies contains "nama-admin" if does_apply_nama_admin

applies_not contains "nama-admin" if does_not_apply_nama_admin

bar_holds contains "nama-admin" if does_apply_nama_admin

bar_fails contains "nama-admin" if does_not_apply_nama_admin

# METADATA
# title: "Pasal 44 ayat (8)"
# description: "Admin atau Atasan langsung atau Kepala Perangkat Daerah (salah satu) dapat meminta kajian fakta, terhadap Inspektur."
# custom:
#   norm: "minta-kajian"
#   source: "perbup-media-sosial#pemeriksaan-ayat-8"
#   modality: "permission"
does_apply_minta_kajian if true

does_not_apply_minta_kajian if false

applies contains "minta-kajian" if does_apply_minta_kajian

applies_not contains "minta-kajian" if does_not_apply_minta_kajian

# METADATA
# title: "Pasal 45 ayat (1)"
# description: "Kepala Dinas dapat membatasi akses Admin, apabila “keamanan Akun Resmi terancam” terpenuhi, paling lama 3 hari kerja sejak “akses Admin dibatasi”."
# custom:
#   norm: "tindakan-pengamanan"
#   source: "perbup-media-sosial#tindakan-pengamanan-ayat-1"
#   modality: "permission"
does_apply_tindakan_pengamanan if input.facts.akun.keamanan_terancam == true

does_not_apply_tindakan_pengamanan if input.facts.akun.keamanan_terancam == false

applies contains "tindakan-pengamanan" if does_apply_tindakan_pengamanan

applies_not contains "tindakan-pengamanan" if does_not_apply_tindakan_pengamanan

bar_holds_isi_laporan_bulanan_1 if input.facts.laporan.jumlah_isu == false

bar_holds_isi_laporan_bulanan_1 if input.facts.laporan.ketepatan_waktu == false

bar_holds_isi_laporan_bulanan_1 if input.facts.laporan.koreksi == false

bar_holds_isi_laporan_bulanan_1 if input.facts.laporan.insiden == false

# METADATA
# title: "Pasal 47 ayat (4)"
# description: "Siapa pun yang menyampaikan laporan bulanan harus memuat, dengan semua unsur: huruf a “jumlah Isu Publik menurut tingkat” terpenuhi; huruf b “ketepatan waktu” terpenuhi; huruf c “koreksi” terpenuhi; huruf d “Insiden Akun” terpenuhi."
# custom:
#   norm: "isi-laporan-bulanan"
#   source: "perbup-media-sosial#laporan-ayat-4"
#   modality: "requirement"
does_apply_isi_laporan_bulanan if true

does_not_apply_isi_laporan_bulanan if false

applies contains "isi-laporan-bulanan" if does_apply_isi_laporan_bulanan

applies_not contains "isi-laporan-bulanan" if does_not_apply_isi_laporan_bulanan

bar_holds contains "isi-laporan-bulanan" if {
	does_apply_isi_laporan_bulanan
	bar_holds_isi_laporan_bulanan_1
}

bar_fails contains "isi-laporan-bulanan" if does_not_apply_isi_laporan_bulanan

bar_fails contains "isi-laporan-bulanan" if {
	input.facts.laporan.jumlah_isu == true
	input.facts.laporan.ketepatan_waktu == true
	input.facts.laporan.koreksi == true
	input.facts.laporan.insiden == true
}

bar_fails_versi_asli_1 if input.facts.konten.versi_disimpan == false

# METADATA
# title: "Pasal 48 ayat (2)"
# description: "Pegawai wajib menyimpan versi asli Konten, sebelum menghapus Konten."
# custom:
#   norm: "versi-asli"
#   source: "perbup-media-sosial#arsip-ayat-2"
#   modality: "obligation"
does_apply_versi_asli if true

does_not_apply_versi_asli if false

applies contains "versi-asli" if does_apply_versi_asli

applies_not contains "versi-asli" if does_not_apply_versi_asli

bar_holds contains "versi-asli" if {
	does_apply_versi_asli
	input.facts.konten.versi_disimpan == false
}

bar_fails contains "versi-asli" if does_not_apply_versi_asli

bar_fails contains "versi-asli" if {
	input.facts.konten.versi_disimpan != null
	not bar_fails_versi_asli_1
}

# METADATA
# title: "Pasal 48 ayat (3)"
# description: "Pegawai dilarang memusnahkan arsip, apabila “terkait perkara, keberatan, atau pemeriksaan” terpenuhi."
# custom:
#   norm: "tahan-arsip"
#   source: "perbup-media-sosial#arsip-ayat-3"
#   modality: "prohibition"
does_apply_tahan_arsip if input.facts.arsip.terkait_perkara == true

does_not_apply_tahan_arsip if input.facts.arsip.terkait_perkara == false

applies contains "tahan-arsip" if does_apply_tahan_arsip

applies_not contains "tahan-arsip" if does_not_apply_tahan_arsip

bar_holds contains "tahan-arsip" if does_apply_tahan_arsip

bar_fails contains "tahan-arsip" if does_not_apply_tahan_arsip

fails_jangan_musnahkan_1 if input.facts.jra.ditetapkan == false

# METADATA
# title: "Pasal 48 ayat (5)"
# description: "Pegawai dilarang memusnahkan arsip Media Sosial, sebelum “jadwal retensi arsip Media Sosial ditetapkan” terjadi."
# custom:
#   norm: "jangan-musnahkan"
#   source: "perbup-media-sosial#arsip-ayat-5"
#   modality: "prohibition"
does_apply_jangan_musnahkan if input.facts.jra.ditetapkan == false

does_not_apply_jangan_musnahkan if {
	input.facts.jra.ditetapkan != null
	not fails_jangan_musnahkan_1
}

applies contains "jangan-musnahkan" if does_apply_jangan_musnahkan

applies_not contains "jangan-musnahkan" if does_not_apply_jangan_musnahkan

bar_holds contains "jangan-musnahkan" if does_apply_jangan_musnahkan

bar_fails contains "jangan-musnahkan" if does_not_apply_jangan_musnahkan

# METADATA
# title: "Pasal 49 ayat (1)"
# description: "Bupati berwenang menetapkan kebijakan komunikasi publik."
# custom:
#   norm: "kebijakan-komunikasi"
#   source: "perbup-media-sosial#pimpinan-ayat-1"
#   modality: "power"
does_apply_kebijakan_komunikasi if true

does_not_apply_kebijakan_komunikasi if false

applies contains "kebijakan-komunikasi" if does_apply_kebijakan_komunikasi

applies_not contains "kebijakan-komunikasi" if does_not_apply_kebijakan_komunikasi

# METADATA
# title: "Pasal 49 ayat (3)"
# description: "Asisten Sekretaris Daerah dapat memimpin rapat koordinasi."
# custom:
#   norm: "pimpin-rapat"
#   source: "perbup-media-sosial#pimpinan-ayat-3"
#   modality: "permission"
does_apply_pimpin_rapat if true

does_not_apply_pimpin_rapat if false

applies contains "pimpin-rapat" if does_apply_pimpin_rapat

applies_not contains "pimpin-rapat" if does_not_apply_pimpin_rapat

# METADATA
# title: "Pasal 49 ayat (4)"
# description: "Staf Ahli Bupati dapat menyampaikan telaahan, terhadap Bupati."
# custom:
#   norm: "telaahan-staf-ahli"
#   source: "perbup-media-sosial#pimpinan-ayat-4"
#   modality: "permission"
does_apply_telaahan_staf_ahli if true

does_not_apply_telaahan_staf_ahli if false

applies contains "telaahan-staf-ahli" if does_apply_telaahan_staf_ahli

applies_not contains "telaahan-staf-ahli" if does_not_apply_telaahan_staf_ahli

# METADATA
# title: "Pasal 49 ayat (5)"
# description: "Bupati berwenang menunjuk juru bicara, dalam bentuk Keputusan Bupati."
# custom:
#   norm: "tunjuk-juru-bicara"
#   source: "perbup-media-sosial#pimpinan-ayat-5"
#   modality: "power"
does_apply_tunjuk_juru_bicara if true

does_not_apply_tunjuk_juru_bicara if false

applies contains "tunjuk-juru-bicara" if does_apply_tunjuk_juru_bicara

applies_not contains "tunjuk-juru-bicara" if does_not_apply_tunjuk_juru_bicara

# METADATA
# title: "Pasal 49 ayat (6)"
# description: "Pegawai dilarang menerbitkan Tanggapan, apabila “ditolak oleh Bupati” terpenuhi."
# custom:
#   norm: "ditolak-bupati"
#   source: "perbup-media-sosial#pimpinan-ayat-6"
#   modality: "prohibition"
does_apply_ditolak_bupati if input.facts.tanggapan.ditolak_bupati == true

does_not_apply_ditolak_bupati if input.facts.tanggapan.ditolak_bupati == false

applies contains "ditolak-bupati" if does_apply_ditolak_bupati

applies_not contains "ditolak-bupati" if does_not_apply_ditolak_bupati

bar_holds contains "ditolak-bupati" if does_apply_ditolak_bupati

bar_fails contains "ditolak-bupati" if does_not_apply_ditolak_bupati

# METADATA
# title: "Pasal 50 ayat (3)"
# description: "TRC dapat meminta fakta, terhadap Kepala Perangkat Daerah."
# custom:
#   norm: "minta-fakta"
#   source: "perbup-media-sosial#trc-ayat-3"
#   modality: "permission"
does_apply_minta_fakta if true

does_not_apply_minta_fakta if false

applies contains "minta-fakta" if does_apply_minta_fakta

applies_not contains "minta-fakta" if does_not_apply_minta_fakta

# METADATA
# title: "Pasal 51 ayat (4)"
# description: "Inspektur dapat memeriksa pelaksanaan Peraturan Bupati ini."
# custom:
#   norm: "periksa-pelaksanaan"
#   source: "perbup-media-sosial#perangkat-pendukung-ayat-4"
#   modality: "permission"
does_apply_periksa_pelaksanaan if true

does_not_apply_periksa_pelaksanaan if false

applies contains "periksa-pelaksanaan" if does_apply_periksa_pelaksanaan

applies_not contains "periksa-pelaksanaan" if does_not_apply_periksa_pelaksanaan

# METADATA
# title: "Pasal 52 ayat (2)"
# description: "Admin dapat menerbitkan Tanggapan, apabila “disetujui secara tertulis oleh pejabat pengganti” terpenuhi, dengan mengecualikan Pasal 22 ayat (2) (aturan terbit-setelah-setuju)."
# custom:
#   norm: "persetujuan-pengganti"
#   source: "perbup-media-sosial#pejabat-pengganti-ayat-2"
#   modality: "permission"
does_apply_persetujuan_pengganti if input.facts.tanggapan.disetujui_pengganti == true

does_not_apply_persetujuan_pengganti if input.facts.tanggapan.disetujui_pengganti == false

applies contains "persetujuan-pengganti" if does_apply_persetujuan_pengganti

applies_not contains "persetujuan-pengganti" if does_not_apply_persetujuan_pengganti

holds_pengganti_dapat_menyetujui__rutin_1 if input.facts.tanggapan.diteruskan == false

fails_pengganti_dapat_menyetujui__rutin_1 if fact_isu__tingkat == "rutin"

fails_pengganti_dapat_menyetujui__rutin_2 if {
	fact_isu__tingkat != null
	not fails_pengganti_dapat_menyetujui__rutin_1
}

fails_pengganti_dapat_menyetujui__rutin_2 if input.facts.tanggapan.diteruskan == false

# METADATA
# title: "Pasal 52 ayat (4)"
# description: "“tingkat” rutin: Pengganti pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan) dapat menyetujui Tanggapan, hanya setelah “permintaan persetujuan diteruskan” terjadi, dengan mengecualikan Pasal 22 ayat (1) (aturan tangga-persetujuan)."
# custom:
#   norm: "pengganti-dapat-menyetujui.rutin"
#   source: "perbup-media-sosial#pejabat-pengganti-ayat-4"
#   modality: "permission"
does_apply_pengganti_dapat_menyetujui__rutin if {
	fact_isu__tingkat != null
	fact_isu__tingkat == "rutin"
	input.facts.tanggapan.diteruskan != null
	not holds_pengganti_dapat_menyetujui__rutin_1
}

does_not_apply_pengganti_dapat_menyetujui__rutin if fails_pengganti_dapat_menyetujui__rutin_2

applies contains "pengganti-dapat-menyetujui.rutin" if does_apply_pengganti_dapat_menyetujui__rutin

applies_not contains "pengganti-dapat-menyetujui.rutin" if does_not_apply_pengganti_dapat_menyetujui__rutin

holds_pengganti_dapat_menyetujui__perhatian_1 if input.facts.tanggapan.diteruskan == false

fails_pengganti_dapat_menyetujui__perhatian_1 if fact_isu__tingkat == "perhatian"

fails_pengganti_dapat_menyetujui__perhatian_2 if {
	fact_isu__tingkat != null
	not fails_pengganti_dapat_menyetujui__perhatian_1
}

fails_pengganti_dapat_menyetujui__perhatian_2 if input.facts.tanggapan.diteruskan == false

# METADATA
# title: "Pasal 52 ayat (4)"
# description: "“tingkat” perhatian: Pengganti pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan) dapat menyetujui Tanggapan, hanya setelah “permintaan persetujuan diteruskan” terjadi, dengan mengecualikan Pasal 22 ayat (1) (aturan tangga-persetujuan)."
# custom:
#   norm: "pengganti-dapat-menyetujui.perhatian"
#   source: "perbup-media-sosial#pejabat-pengganti-ayat-4"
#   modality: "permission"
does_apply_pengganti_dapat_menyetujui__perhatian if {
	fact_isu__tingkat != null
	fact_isu__tingkat == "perhatian"
	input.facts.tanggapan.diteruskan != null
	not holds_pengganti_dapat_menyetujui__perhatian_1
}

does_not_apply_pengganti_dapat_menyetujui__perhatian if fails_pengganti_dapat_menyetujui__perhatian_2

applies contains "pengganti-dapat-menyetujui.perhatian" if does_apply_pengganti_dapat_menyetujui__perhatian

applies_not contains "pengganti-dapat-menyetujui.perhatian" if does_not_apply_pengganti_dapat_menyetujui__perhatian

holds_pengganti_dapat_menyetujui__serius_1 if input.facts.tanggapan.diteruskan == false

fails_pengganti_dapat_menyetujui__serius_1 if fact_isu__tingkat == "serius"

fails_pengganti_dapat_menyetujui__serius_2 if {
	fact_isu__tingkat != null
	not fails_pengganti_dapat_menyetujui__serius_1
}

fails_pengganti_dapat_menyetujui__serius_2 if input.facts.tanggapan.diteruskan == false

# METADATA
# title: "Pasal 52 ayat (4)"
# description: "“tingkat” serius: Pengganti pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan) dapat menyetujui Tanggapan, hanya setelah “permintaan persetujuan diteruskan” terjadi, dengan mengecualikan Pasal 22 ayat (1) (aturan tangga-persetujuan)."
# custom:
#   norm: "pengganti-dapat-menyetujui.serius"
#   source: "perbup-media-sosial#pejabat-pengganti-ayat-4"
#   modality: "permission"
does_apply_pengganti_dapat_menyetujui__serius if {
	fact_isu__tingkat != null
	fact_isu__tingkat == "serius"
	input.facts.tanggapan.diteruskan != null
	not holds_pengganti_dapat_menyetujui__serius_1
}

does_not_apply_pengganti_dapat_menyetujui__serius if fails_pengganti_dapat_menyetujui__serius_2

applies contains "pengganti-dapat-menyetujui.serius" if does_apply_pengganti_dapat_menyetujui__serius

applies_not contains "pengganti-dapat-menyetujui.serius" if does_not_apply_pengganti_dapat_menyetujui__serius

holds_pengganti_dapat_menyetujui__krisis_1 if input.facts.tanggapan.diteruskan == false

fails_pengganti_dapat_menyetujui__krisis_1 if fact_isu__tingkat == "krisis"

fails_pengganti_dapat_menyetujui__krisis_2 if {
	fact_isu__tingkat != null
	not fails_pengganti_dapat_menyetujui__krisis_1
}

fails_pengganti_dapat_menyetujui__krisis_2 if input.facts.tanggapan.diteruskan == false

# METADATA
# title: "Pasal 52 ayat (4)"
# description: "“tingkat” krisis: Pengganti pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan) dapat menyetujui Tanggapan, hanya setelah “permintaan persetujuan diteruskan” terjadi, dengan mengecualikan Pasal 22 ayat (1) (aturan tangga-persetujuan)."
# custom:
#   norm: "pengganti-dapat-menyetujui.krisis"
#   source: "perbup-media-sosial#pejabat-pengganti-ayat-4"
#   modality: "permission"
does_apply_pengganti_dapat_menyetujui__krisis if {
	fact_isu__tingkat != null
	fact_isu__tingkat == "krisis"
	input.facts.tanggapan.diteruskan != null
	not holds_pengganti_dapat_menyetujui__krisis_1
}

does_not_apply_pengganti_dapat_menyetujui__krisis if fails_pengganti_dapat_menyetujui__krisis_2

applies contains "pengganti-dapat-menyetujui.krisis" if does_apply_pengganti_dapat_menyetujui__krisis

applies_not contains "pengganti-dapat-menyetujui.krisis" if does_not_apply_pengganti_dapat_menyetujui__krisis

holds_penjatuh_sanksi_pegawai_1 if input.facts.pemeriksaan.selesai == false

fails_penjatuh_sanksi_pegawai_1 if input.facts.pelaku.memimpin == false

fails_penjatuh_sanksi_pegawai_1 if input.facts.pemeriksaan.tertutup == false

fails_penjatuh_sanksi_pegawai_1 if input.facts.pemeriksaan.berita_acara == false

fails_penjatuh_sanksi_pegawai_1 if input.facts.pemeriksaan.selesai == false

# METADATA
# title: "Pasal 54 ayat (5)"
# description: "Kepala Perangkat Daerah berwenang menjatuhkan sanksi administratif, terhadap PIC dan Pegawai (masing-masing), apabila “yang dipimpinnya” terpenuhi, “pemeriksaan tertutup” terpenuhi, dan “dituangkan dalam berita acara” terpenuhi, hanya setelah “pemeriksaan selesai” terjadi."
# custom:
#   norm: "penjatuh-sanksi-pegawai"
#   source: "perbup-media-sosial#sanksi-pegawai-ayat-5"
#   modality: "power"
does_apply_penjatuh_sanksi_pegawai if {
	input.facts.pelaku.memimpin == true
	input.facts.pemeriksaan.tertutup == true
	input.facts.pemeriksaan.berita_acara == true
	input.facts.pemeriksaan.selesai != null
	not holds_penjatuh_sanksi_pegawai_1
}

does_not_apply_penjatuh_sanksi_pegawai if fails_penjatuh_sanksi_pegawai_1

applies contains "penjatuh-sanksi-pegawai" if does_apply_penjatuh_sanksi_pegawai

applies_not contains "penjatuh-sanksi-pegawai" if does_not_apply_penjatuh_sanksi_pegawai

# METADATA
# title: "Pasal 54 ayat (7)"
# description: "Kepala Perangkat Daerah berwenang membatasi akses Admin sebagai sanksi administratif, paling lama 14 hari sejak “sanksi pembatasan akses dijatuhkan”."
# custom:
#   norm: "batasi-akses-sanksi"
#   source: "perbup-media-sosial#sanksi-pegawai-ayat-7"
#   modality: "power"
does_apply_batasi_akses_sanksi if input.facts["_"]["6"] == true

does_not_apply_batasi_akses_sanksi if input.facts["_"]["6"] == false

applies contains "batasi-akses-sanksi" if does_apply_batasi_akses_sanksi

applies_not contains "batasi-akses-sanksi" if does_not_apply_batasi_akses_sanksi

# METADATA
# title: "Pasal 55 ayat (3)"
# description: "Sekretaris Daerah berwenang menjatuhkan sanksi administratif, terhadap Kepala Perangkat Daerah dan Asisten Sekretaris Daerah (masing-masing)."
# custom:
#   norm: "penjatuh-sanksi-kepala"
#   source: "perbup-media-sosial#sanksi-pimpinan-ayat-3"
#   modality: "power"
does_apply_penjatuh_sanksi_kepala if true

does_not_apply_penjatuh_sanksi_kepala if false

applies contains "penjatuh-sanksi-kepala" if does_apply_penjatuh_sanksi_kepala

applies_not contains "penjatuh-sanksi-kepala" if does_not_apply_penjatuh_sanksi_kepala

# METADATA
# title: "Pasal 55 ayat (4)"
# description: "Bupati berwenang menjatuhkan sanksi administratif, terhadap Sekretaris Daerah dan Staf Ahli Bupati (masing-masing)."
# custom:
#   norm: "penjatuh-sanksi-sekda"
#   source: "perbup-media-sosial#sanksi-pimpinan-ayat-4"
#   modality: "power"
does_apply_penjatuh_sanksi_sekda if true

does_not_apply_penjatuh_sanksi_sekda if false

applies contains "penjatuh-sanksi-sekda" if does_apply_penjatuh_sanksi_sekda

applies_not contains "penjatuh-sanksi-sekda" if does_not_apply_penjatuh_sanksi_sekda

bar_fails_peralihan_akun_1 if input.facts.akun.didaftarkan == false

# METADATA
# title: "Pasal 56 ayat (1)"
# description: "Kepala Perangkat Daerah harus mendaftarkan akun Media Sosial, apabila “yang telah ada” terpenuhi, paling lambat 3 bulan sejak “Peraturan Bupati ini diundangkan”. Tanpa itu, tidak terbuka: mengaktifkan Akun Resmi."
# custom:
#   norm: "peralihan-akun"
#   source: "perbup-media-sosial#peralihan-ayat-1"
#   modality: "requirement"
does_apply_peralihan_akun if input.facts.akun.telah_ada == true

does_not_apply_peralihan_akun if input.facts.akun.telah_ada == false

applies contains "peralihan-akun" if does_apply_peralihan_akun

applies_not contains "peralihan-akun" if does_not_apply_peralihan_akun

bar_holds contains "peralihan-akun" if {
	does_apply_peralihan_akun
	input.facts.akun.didaftarkan == false
}

bar_fails contains "peralihan-akun" if does_not_apply_peralihan_akun

bar_fails contains "peralihan-akun" if {
	input.facts.akun.didaftarkan != null
	not bar_fails_peralihan_akun_1
}

fails_peralihan_pengelola_1 if input.facts.pelaku.pengelola_lama == false

fails_peralihan_pengelola_1 if input.facts["_"]["7"] == false

# METADATA
# title: "Pasal 56 ayat (2)"
# description: "Pegawai dapat menerbitkan Konten, apabila “telah mengelola akun Media Sosial” terpenuhi, paling lama 3 bulan sejak “Peraturan Bupati ini diundangkan”, dengan mengecualikan Pasal 16 ayat (1) (aturan tanpa-penetapan)."
# custom:
#   norm: "peralihan-pengelola"
#   source: "perbup-media-sosial#peralihan-ayat-2"
#   modality: "permission"
does_apply_peralihan_pengelola if {
	input.facts.pelaku.pengelola_lama == true
	input.facts["_"]["7"] == true
}

does_not_apply_peralihan_pengelola if fails_peralihan_pengelola_1

applies contains "peralihan-pengelola" if does_apply_peralihan_pengelola

applies_not contains "peralihan-pengelola" if does_not_apply_peralihan_pengelola
