-- The rules in SQL, for PostgreSQL and DuckDB (tried on 15 and 1.5): edition 39, content f437c6cfc9833ec269fb1deea3f587e2e7e21b699b65016c8c8263650e0ef1a8.
-- A draft: these rules bind nobody yet.
-- Fill cases (and the tables of lists), then read derived_facts and condition_answers; fill questions, then read decisions and question_norms.
-- To audit a log fill log_entries too, then INSERT INTO judged_norms SELECT * FROM log_norms, after it the same for judged_entries from log_verdicts, and read the views audit_.
-- NULL is unknown. Every condition is two expressions, holds and fails, each TRUE or FALSE and never NULL; neither TRUE: unknown.
-- How values are written, what you compute before, and what SQL does not say: sql.json beside this file.

BEGIN;
CREATE SCHEMA pedoman_rules;

-- -------------------------------------------------------------------------------------------------
-- What you fill: cases

CREATE TABLE pedoman_rules."cases" (
  "case_id" text COLLATE "C" NOT NULL,
  "asked_at" bigint NOT NULL,
  "isu.jangkauan" bigint CHECK ("isu.jangkauan" BETWEEN 0 AND 10000000000),
  "isu.laporan_serupa_7_hari" bigint CHECK ("isu.laporan_serupa_7_hari" BETWEEN 0 AND 1000000),
  "isu.jumlah_perangkat_daerah" bigint CHECK ("isu.jumlah_perangkat_daerah" BETWEEN 0 AND 1000),
  "isu.pemicu" boolean,
  "isu.kategori" text COLLATE "C" CHECK ("isu.kategori" IN ('pertanyaan', 'permohonan_informasi', 'aduan_pelayanan', 'kritik', 'klaim', 'provokasi', 'apresiasi', 'lainnya')),
  "isu.di_luar_kewenangan" boolean,
  "isu.terdeteksi" bigint,
  "isu.dilaporkan_trc" bigint,
  "isu.diterima" bigint,
  "isu.dijawab" bigint,
  "isu.hasil_disampaikan" bigint,
  "isu.nomor_disampaikan" bigint,
  "isu.dicatat" bigint,
  "isu.keadaan_berakhir" boolean,
  "isu.diturunkan" bigint,
  "isu.penurunan_dicatat" bigint,
  "isu.tingkat_naik" boolean,
  "aduan.diteruskan" bigint,
  "isu.diarahkan" bigint,
  "ancaman_jiwa.diketahui" bigint,
  "ancaman_jiwa.dilaporkan" bigint,
  "percakapan.data_pribadi" boolean,
  "percakapan.diketahui" bigint,
  "percakapan.dialihkan" bigint,
  "permohonan_informasi.diteruskan" bigint,
  "permohonan_informasi.didaftarkan" bigint,
  "tanggapan.melalui_akun_resmi" boolean,
  "tanggapan.dari_bank_jawaban" boolean,
  "tanggapan.sesuai_narasi" boolean,
  "tanggapan.koreksi" boolean,
  "tanggapan.pembuat" text COLLATE "C" CHECK (length("tanggapan.pembuat") BETWEEN 1 AND 200),
  "tanggapan.dibuat_penyetuju" boolean,
  "tanggapan.disetujui_pembuat" boolean,
  "tanggapan.penyetuju_berkonflik" boolean,
  "tanggapan.jangka_waktu_perbup" boolean,
  "tanggapan.keputusan_pejabat" boolean,
  "tanggapan.diubah_tanpa_persetujuan" boolean,
  "tanggapan.diajukan" bigint,
  "tanggapan.batas_lewat" bigint,
  "tanggapan.dikoordinasikan" bigint,
  "tanggapan.sumber_dicantumkan" bigint,
  "tanggapan.diputus" bigint,
  "tanggapan.ditolak_bupati" boolean,
  "tanggapan.diteruskan" bigint,
  "tanggapan.disetujui_pengganti" boolean,
  "tanggapan.diterbitkan" bigint,
  "tanggapan.dilaporkan" bigint,
  "penjuru.ditetapkan" bigint,
  "penjuru.diperselisihkan" boolean,
  "penjuru.perselisihan_dilaporkan" bigint,
  "penjuru.perselisihan_diputus" bigint,
  "fakta.baru_diketahui" bigint,
  "narasi.perubahan_diusulkan" bigint,
  "narasi.perubahan_diputus" bigint,
  "narasi.persetujuan_diminta" bigint,
  "narasi.persetujuan_diputus" bigint,
  "narasi.disetujui" bigint,
  "narasi.diterbitkan" bigint,
  "bank_jawaban.dasar_berubah" bigint,
  "bank_jawaban.usang" boolean,
  "bank_jawaban.ditinjau" bigint,
  "bank_jawaban.diperbarui" bigint,
  "perintah.keadaan_darurat" boolean,
  "perintah.tertulis" boolean,
  "perintah.melanggar_hukum" boolean,
  "perintah.diberikan" bigint,
  "perintah.ditolak" bigint,
  "perintah.dikukuhkan" bigint,
  "komentar.kritik_atau_opini" boolean,
  "komentar.melanggar_aturan" boolean,
  "komentar.disembunyikan" bigint,
  "komentar.alasan_disampaikan" bigint,
  "komentar.dipulihkan" bigint,
  "peninjauan.keliru" boolean,
  "peninjauan.diajukan" bigint,
  "peninjauan.diputus" bigint,
  "pelaku.pengelola_lama" boolean,
  "pelaku.identitas" text COLLATE "C" CHECK (length("pelaku.identitas") BETWEEN 1 AND 200),
  "pelaku.memimpin" boolean,
  "pelaku.diberhentikan" boolean,
  "pelaku.konflik_kepentingan" boolean,
  "konflik.diketahui" bigint,
  "konflik.dinyatakan" bigint,
  "konflik.diputus" bigint,
  "tugas_darurat.dimulai" bigint,
  "tugas_darurat.tertulis" boolean,
  "tugas_darurat.berakhir" bigint,
  "tugas_darurat.akses_diminta" bigint,
  "tugas_darurat.akses_dibuka" bigint,
  "tugas_darurat.akses_ditutup" bigint,
  "pic.bekerja_setempat" boolean,
  "pic.merangkap" boolean,
  "pic.ditetapkan" bigint,
  "pic.pengganti_ditunjuk" bigint,
  "calon.aparatur_sipil_negara" boolean,
  "calon.terikat_perjanjian" boolean,
  "calon.lulus_pelatihan" boolean,
  "calon.pakta_integritas" boolean,
  "calon.anggota_partai" boolean,
  "calon.merangkap" boolean,
  "perjanjian.kerahasiaan" boolean,
  "perjanjian.pelindungan_hukum" boolean,
  "perjanjian.pengembalian_akses" boolean,
  "keputusan.akun" boolean,
  "keputusan.peran" boolean,
  "keputusan.lingkup_tugas" boolean,
  "keputusan.jam_tugas" boolean,
  "keputusan.atasan" boolean,
  "keputusan.masa_berlaku" boolean,
  "keputusan.hak_pelindungan" boolean,
  "keputusan.ditetapkan" bigint,
  "keputusan.menyebut_akun" boolean,
  "usul_admin.diajukan" bigint,
  "usul_admin.lengkap" bigint,
  "usul_admin.rancangan_disampaikan" bigint,
  "usul_admin.diajukan_kembali" bigint,
  "pelatihan.dasar_selesai" bigint,
  "pelatihan.penyegaran_selesai" bigint,
  "perangkat.tersedia" bigint,
  "admin.tugas_berakhir" bigint,
  "admin.berakhir_mendadak" boolean,
  "admin.akses_dicabut" bigint,
  "admin.mengundurkan_diri" boolean,
  "admin.dimutasi" bigint,
  "admin.cuti_dimulai" bigint,
  "admin.cuti_tak_direncanakan" boolean,
  "admin.lama_cuti" bigint CHECK ("admin.lama_cuti" >= 0),
  "admin.pelaksana_ditunjuk" bigint,
  "admin.akses_diserahkan" bigint,
  "akun.sandi_diganti" bigint,
  "admin.memenuhi_persyaratan" boolean,
  "admin.dihukum_disiplin" boolean,
  "admin.diusulkan_berhenti" boolean,
  "admin.diancam" boolean,
  "admin.ancaman_diketahui" bigint,
  "admin.dirahasiakan" bigint,
  "dukungan.diminta" bigint,
  "dukungan.disediakan" bigint,
  "admin.setuju_diumumkan" boolean,
  "serah_terima.akses" boolean,
  "serah_terima.konten_terjadwal" boolean,
  "serah_terima.isu_publik" boolean,
  "serah_terima.arsip" boolean,
  "serah_terima.selesai" bigint,
  "serah_terima.disusun_kustodian" bigint,
  "pemberhentian.diterima" bigint,
  "keberatan.diajukan" bigint,
  "keberatan.dipertimbangkan" bigint,
  "keberatan.diputus" bigint,
  "keberatan.pencabutan_disampaikan" bigint,
  "akun.disetujui" bigint,
  "akun.darurat_bencana" boolean,
  "akun.dikelola_dinas" boolean,
  "akun.ditutup" bigint,
  "akun.persetujuan_diminta" bigint,
  "akun.dibuat" bigint,
  "akun.didaftarkan" bigint,
  "akun.telah_ada" boolean,
  "akun.surel_dinas" boolean,
  "akun.nomor_dinas" boolean,
  "akun.dua_faktor" boolean,
  "akun.dua_faktor_diaktifkan" bigint,
  "akun.admin_lengkap" boolean,
  "akun.tercatat" boolean,
  "akun.lama_tanpa_konten" bigint CHECK ("akun.lama_tanpa_konten" >= 0),
  "akun.jumlah_peringatan" bigint CHECK ("akun.jumlah_peringatan" BETWEEN 0 AND 1000),
  "akun.diarsipkan" bigint,
  "akun.diamankan" bigint,
  "akun.keamanan_terancam" boolean,
  "akun.pemulihan_diuji" bigint,
  "akun.kode_disimpan" bigint,
  "akun.akses_ditinjau" bigint,
  "akun.kebencanaan" boolean,
  "akun.akses_hilang" boolean,
  "akun.kehilangan_diketahui" bigint,
  "akun.kehilangan_dicatat" bigint,
  "permohonan.lengkap" bigint,
  "permohonan.diputus" bigint,
  "permohonan.putusan_diminta" bigint,
  "permohonan.ditolak" boolean,
  "permohonan.alasan_disampaikan" bigint,
  "registri.diubah" bigint,
  "registri.diumumkan" bigint,
  "registri.ditinjau" bigint,
  "registri.nama_akun" boolean,
  "registri.platform" boolean,
  "registri.pengelola" boolean,
  "registri.nomor_keputusan" boolean,
  "registri.tanggal_tinjau" boolean,
  "registri.status_akun" boolean,
  "verifikasi.syarat_terpenuhi" bigint,
  "verifikasi.diajukan" bigint,
  "profil.nama_perangkat_daerah" boolean,
  "profil.kanal_aduan" boolean,
  "profil.jam_layanan" boolean,
  "profil.aturan_komentar" boolean,
  "akun.balasan_dipasang" bigint,
  "platform.nama" text COLLATE "C" CHECK ("platform.nama" IN ('facebook', 'instagram', 'tiktok', 'youtube', 'lainnya')),
  "platform.petugas_tersedia" boolean,
  "platform.jam_layanan_tersedia" boolean,
  "akun_tiruan.diketahui" bigint,
  "akun_tiruan.dilaporkan" bigint,
  "akun_tiruan.dibantah" bigint,
  "akun_tiruan.merugikan" boolean,
  "insiden.diketahui" bigint,
  "insiden.dilaporkan" bigint,
  "insiden.diumumkan" bigint,
  "insiden.unggahan_palsu_tayang" boolean,
  "insiden.jejak_diarsipkan" bigint,
  "insiden.data_pribadi_terungkap" boolean,
  "insiden.diberitahukan" bigint,
  "insiden.risiko_tinggi" boolean,
  "insiden.diteruskan" bigint,
  "konten.sara" boolean,
  "konten.pornografi_judi" boolean,
  "konten.dukungan_politik" boolean,
  "konten.data_pribadi" boolean,
  "konten.dasar_pemrosesan" boolean,
  "konten.identitas_anak" boolean,
  "konten.dikecualikan" boolean,
  "konten.menyatakan_bersalah" boolean,
  "konten.promosi" boolean,
  "konten.menonjolkan_petahana" boolean,
  "konten.berbayar" boolean,
  "konten.tanda_kerja_sama" bigint,
  "konten.izin_karya" boolean,
  "pemilihan.berlangsung" boolean,
  "siaran.jenis" text COLLATE "C" CHECK ("siaran.jenis" IN ('terjadwal', 'darurat')),
  "siaran.dimulai" bigint,
  "siaran.berakhir" bigint,
  "siaran.persetujuan_diminta" bigint,
  "siaran.persetujuan_diputus" bigint,
  "siaran.rekaman_diarsipkan" bigint,
  "siaran.didampingi_moderator" boolean,
  "siaran.alat_diuji" boolean,
  "siaran.ruang_bersih" boolean,
  "siaran.nomor_bantuan" boolean,
  "konten.menampilkan_anak" boolean,
  "konten.persetujuan_wali" bigint,
  "konten.persetujuan_ditarik" bigint,
  "konten.dihentikan" bigint,
  "konten.teks_alternatif" boolean,
  "konten.takarir" boolean,
  "konten.pesan_utama_teks" boolean,
  "konten.karya_pihak_lain" boolean,
  "konten.kecerdasan_artifisial" boolean,
  "konten.pencipta_dicantumkan" bigint,
  "konten.tanda_diberikan" bigint,
  "konten.layanan_pokok" boolean,
  "konten.jadwal_dihentikan" bigint,
  "konten.keliru" boolean,
  "konten.dikoreksi" bigint,
  "konten.terlarang_diketahui" bigint,
  "konten.ditarik" bigint,
  "konten.penarikan_dilaporkan" bigint,
  "konten.versi_disimpan" bigint,
  "konten.diarsipkan" bigint,
  "konten.diterbitkan" bigint,
  "pasien.persetujuan_tertulis" boolean,
  "informasi.sumber_primer" boolean,
  "informasi.jumlah_sumber" bigint CHECK ("informasi.jumlah_sumber" BETWEEN 0 AND 1000),
  "informasi.peringatan_dini" boolean,
  "informasi.status" text COLLATE "C" CHECK ("informasi.status" IN ('benar', 'misinformasi', 'disinformasi', 'malinformasi', 'belum_terverifikasi', 'kritik', 'opini', 'tanpa_klaim')),
  "informasi.fakta_lengkap" bigint,
  "informasi.diketahui" bigint,
  "informasi.dilaporkan" bigint,
  "informasi.bukti_disimpan" bigint,
  "informasi.dampak_dinilai" bigint,
  "informasi.ringkasan_terbit" bigint,
  "klarifikasi.ringkasan_klaim" boolean,
  "klarifikasi.hasil_pemeriksaan" boolean,
  "klarifikasi.tautan_bukti" boolean,
  "klarifikasi.tindakan_disarankan" boolean,
  "klarifikasi.tanda_koreksi" boolean,
  "klarifikasi.disusun" bigint,
  "klarifikasi.diterbitkan" bigint,
  "unggahan.melanggar_hukum" boolean,
  "unggahan.kritik_atau_opini" boolean,
  "ancaman.atas_nama_pemda" boolean,
  "pemberitaan.keliru" boolean,
  "krisis.diaktifkan" bigint,
  "krisis.akses_dibuka" bigint,
  "krisis.akses_ditutup" bigint,
  "krisis.diperbarui" bigint,
  "krisis.dilaporkan" bigint,
  "krisis.berakhir" bigint,
  "krisis.dievaluasi" bigint,
  "fakta.diminta" bigint,
  "fakta.disampaikan" bigint,
  "pernyataan.empati" boolean,
  "pernyataan.fakta_pasti" boolean,
  "pernyataan.belum_diketahui" boolean,
  "pernyataan.tindakan" boolean,
  "pernyataan.waktu_pembaruan" boolean,
  "pernyataan.sumber_lanjutan" boolean,
  "pernyataan.sebab_belum_pasti" boolean,
  "pernyataan.korban_belum_pasti" boolean,
  "pernyataan.diterbitkan" bigint,
  "pernyataan.dilaporkan" bigint,
  "pernyataan.disusun" bigint,
  "pernyataan.dilengkapi" bigint,
  "kesalahan.sengaja" boolean,
  "kesalahan.dalam_lingkup" boolean,
  "kesalahan.prosedur_diikuti" boolean,
  "kesalahan.di_luar_kendali" boolean,
  "kesalahan.koreksi_di_luar_kendali" boolean,
  "kesalahan.tanpa_sarana" boolean,
  "kesalahan.keuntungan_pribadi" boolean,
  "kesalahan.diketahui" bigint,
  "kesalahan.dilaporkan" bigint,
  "kesalahan.dikoreksi" bigint,
  "pelanggaran.sengaja" boolean,
  "pemeriksaan.dipanggil" bigint,
  "pemeriksaan.dilaksanakan" bigint,
  "pemeriksaan.selesai" bigint,
  "pemeriksaan.tertutup" boolean,
  "pemeriksaan.berita_acara" boolean,
  "kajian.diminta" bigint,
  "kajian.selesai" bigint,
  "kajian.disampaikan" bigint,
  "pendampingan.diminta" bigint,
  "pendampingan.diberikan" bigint,
  "akses.penerima_kustodian" boolean,
  "akses.penerima_berhak" boolean,
  "akses.dibatasi" bigint,
  "pengamanan.berakhir" bigint,
  "sanksi.akses_dijatuhkan" bigint,
  "sanksi.akses_berakhir" bigint,
  "akses.dipulihkan" bigint,
  "laporan.bulan_berakhir" bigint,
  "laporan.jumlah_isu" boolean,
  "laporan.ketepatan_waktu" boolean,
  "laporan.koreksi" boolean,
  "laporan.insiden" boolean,
  "laporan.bulanan_disampaikan" bigint,
  "laporan.triwulan_berakhir" bigint,
  "laporan.triwulan_disampaikan" bigint,
  "laporan.tahun_berakhir" bigint,
  "laporan.ringkasan_diumumkan" bigint,
  "survei.dilaksanakan" bigint,
  "pedoman.ditinjau" bigint,
  "jra.diusulkan" bigint,
  "jra.ditetapkan" bigint,
  "strategi.disusun" bigint,
  "koordinasi.diselenggarakan" bigint,
  "isu.dipantau" bigint,
  "isu.diberitahukan" bigint,
  "kustodian.ditunjuk" bigint,
  "pelatihan.selesai" bigint,
  "pelatihan.dicatat" bigint,
  "telaahan.diminta" bigint,
  "telaahan.diberikan" bigint,
  "piket.ditetapkan" bigint,
  "evaluasi.selesai" bigint,
  "arsip.terkait_perkara" boolean,
  "perbup.diundangkan" bigint,
  "_.1" boolean,
  "_.2" boolean,
  "_.3" boolean,
  "_.4" boolean,
  "_.5" boolean,
  "_.6" boolean,
  "_.7" boolean,
  "_.8" boolean,
  "_.9" boolean,
  "_.10" boolean,
  PRIMARY KEY ("case_id")
);
COMMENT ON TABLE pedoman_rules."cases" IS 'One row a case: what is known of it. NULL is unknown, and never taken for no.';
COMMENT ON COLUMN pedoman_rules."cases"."case_id" IS 'Your name for the case.';
COMMENT ON COLUMN pedoman_rules."cases"."asked_at" IS 'The instant asked about, in whole seconds of Unix time. An event that lies after it has not happened.';
COMMENT ON COLUMN pedoman_rules."cases"."isu.jangkauan" IS 'Jumlah tayangan percakapan, dihitung sejak tingkatnya terakhir diturunkan (Pasal 20 ayat (9)); apabila tidak ditampilkan, jumlah suka, komentar, dan pembagian yang terlihat. Bunyi: «jangkauan». Unit: tayangan.';
COMMENT ON COLUMN pedoman_rules."cases"."isu.laporan_serupa_7_hari" IS 'Jumlah laporan dengan pokok persoalan yang sama dalam tujuh hari terakhir. Bunyi: «laporan serupa dalam 7 (tujuh) hari», «laporan serupa». Unit: laporan.';
COMMENT ON COLUMN pedoman_rules."cases"."isu.jumlah_perangkat_daerah" IS 'Jumlah Perangkat Daerah yang urusannya tersangkut. Bunyi: «jumlah Perangkat Daerah», «Isu Publik menyangkut». Unit: perangkat daerah.';
COMMENT ON COLUMN pedoman_rules."cases"."isu.pemicu" IS 'Keadaan yang menaikkan tingkat; daftar kosong berarti tidak ada pemicu. Keadaan yang telah berakhir baru dihapus dari daftar setelah TRC menurunkan tingkat (Pasal 20 ayat (6)). Bunyi: «pemicu». TRUE: the list is known, and its elements stand in the table of its name. Else it is unknown; empty is known.';
COMMENT ON COLUMN pedoman_rules."cases"."isu.kategori" IS 'Jenis percakapan menurut Admin. Bunyi: «jenis percakapan», «aduan pelayanan», «permohonan informasi». One of: pertanyaan, permohonan_informasi, aduan_pelayanan, kritik, klaim, provokasi, apresiasi, lainnya.';
COMMENT ON COLUMN pedoman_rules."cases"."isu.di_luar_kewenangan" IS 'Persoalan bukan urusan Pemerintah Daerah. Bunyi: «di luar kewenangan».';
COMMENT ON COLUMN pedoman_rules."cases"."isu.terdeteksi" IS 'Saat percakapan pertama kali diketahui Admin, PIC, atau TRC atau, bila tingkatnya naik, saat keadaan yang menaikkan tingkat diketahui (Pasal 20 ayat (4) dan ayat (5)). Bunyi: «Isu Publik terdeteksi». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."isu.dilaporkan_trc" IS 'Saat Admin melaporkan Isu Publik tingkat serius atau krisis kepada TRC. Bunyi: «melaporkan Isu Publik». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."isu.diterima" IS 'Saat tanda terima disampaikan. Bunyi: «tanda terima». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."isu.dijawab" IS 'Saat jawaban disampaikan. Bunyi: «jawaban». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."isu.hasil_disampaikan" IS 'Saat hasil penyelesaian disampaikan kepada masyarakat. Bunyi: «hasil penyelesaian disampaikan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."isu.nomor_disampaikan" IS 'Saat nomor aduan disampaikan kepada masyarakat. Bunyi: «menyampaikan nomor». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."isu.dicatat" IS 'Saat tingkat Isu Publik dicatat. Bunyi: «mencatat tingkat». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."isu.keadaan_berakhir" IS 'Keadaan yang menaikkan tingkat tidak ada lagi. Bunyi: «keadaan yang menaikkan tingkat telah berakhir».';
COMMENT ON COLUMN pedoman_rules."cases"."isu.diturunkan" IS 'Saat TRC menurunkan tingkat Isu Publik. Bunyi: «menurunkan tingkat», «tingkat Isu Publik diturunkan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."isu.penurunan_dicatat" IS 'Saat alasan penurunan tingkat dicatat. Bunyi: «mencatat alasan penurunan tingkat». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."isu.tingkat_naik" IS 'Tingkat Isu Publik naik sesudah permintaan persetujuan pertama diajukan dan sebelum Tanggapan diterbitkan. Bunyi: «tingkat Isu Publik naik».';
COMMENT ON COLUMN pedoman_rules."cases"."aduan.diteruskan" IS 'Saat aduan pelayanan diteruskan kepada pengelola pengaduan. Bunyi: «meneruskan aduan pelayanan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."isu.diarahkan" IS 'Saat Isu Publik di luar kewenangan diarahkan kepada instansi yang berwenang. Bunyi: «mengarahkan», «diarahkan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."ancaman_jiwa.diketahui" IS 'Saat Admin mengetahui ancaman terhadap jiwa. Bunyi: «ancaman terhadap jiwa diketahui». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."ancaman_jiwa.dilaporkan" IS 'Saat ancaman dilaporkan kepada layanan darurat dan TRC. Bunyi: «melaporkan ancaman terhadap jiwa». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."percakapan.data_pribadi" IS 'Percakapan dengan warga memuat data pribadi, termasuk identitas anak dalam perkara pidana. Bunyi: «percakapan yang memuat data pribadi», «komentar yang memuat data pribadi».';
COMMENT ON COLUMN pedoman_rules."cases"."percakapan.diketahui" IS 'Saat Admin mengetahui percakapan yang memuat data pribadi. Bunyi: «percakapan diketahui». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."percakapan.dialihkan" IS 'Saat percakapan dialihkan ke saluran pribadi. Bunyi: «mengalihkan percakapan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."permohonan_informasi.diteruskan" IS 'Saat permohonan informasi diteruskan kepada PPID. Bunyi: «permohonan diteruskan», «meneruskan permohonan informasi». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."permohonan_informasi.didaftarkan" IS 'Saat nomor pendaftaran diberikan kepada pemohon. Bunyi: «memberikan nomor pendaftaran». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."tanggapan.melalui_akun_resmi" IS 'Tanggapan, Konten lain, atau informasi disampaikan melalui Akun Resmi. Bunyi: «Akun Resmi».';
COMMENT ON COLUMN pedoman_rules."cases"."tanggapan.dari_bank_jawaban" IS 'Isi Tanggapan diambil dari Bank Jawaban yang masih berlaku. Bunyi: «bersumber dari Bank Jawaban».';
COMMENT ON COLUMN pedoman_rules."cases"."tanggapan.sesuai_narasi" IS 'Isi Tanggapan sama dengan Narasi Tunggal. Bunyi: «sesuai dengan Narasi Tunggal».';
COMMENT ON COLUMN pedoman_rules."cases"."tanggapan.koreksi" IS 'Tanggapan mengoreksi Konten yang keliru. Bunyi: «Tanggapan mengoreksi Konten yang keliru».';
COMMENT ON COLUMN pedoman_rules."cases"."tanggapan.pembuat" IS 'Orang yang membuat rancangan Tanggapan. Bunyi: «membuat rancangan Tanggapan». An identity.';
COMMENT ON COLUMN pedoman_rules."cases"."tanggapan.dibuat_penyetuju" IS 'Rancangan Tanggapan dibuat oleh pejabat yang berhak menyetujuinya. Bunyi: «dibuat oleh pejabat yang menyetujui».';
COMMENT ON COLUMN pedoman_rules."cases"."tanggapan.disetujui_pembuat" IS 'Persetujuan yang dipakai berasal dari orang yang membuat rancangan itu. Bunyi: «disetujui oleh pembuat rancangannya».';
COMMENT ON COLUMN pedoman_rules."cases"."tanggapan.penyetuju_berkonflik" IS 'Pejabat yang berhak menyetujui mempunyai konflik kepentingan dalam Isu Publik itu. Bunyi: «pejabat tersebut berkonflik kepentingan».';
COMMENT ON COLUMN pedoman_rules."cases"."tanggapan.jangka_waktu_perbup" IS 'Yang dijanjikan hanya jangka waktu yang ditentukan Peraturan Bupati. Bunyi: «jangka waktu yang ditentukan dalam Peraturan Bupati ini».';
COMMENT ON COLUMN pedoman_rules."cases"."tanggapan.keputusan_pejabat" IS 'Hasil, waktu, atau ganti rugi yang disebut telah diputuskan pejabat yang berwenang. Bunyi: «keputusan pejabat yang berwenang».';
COMMENT ON COLUMN pedoman_rules."cases"."tanggapan.diubah_tanpa_persetujuan" IS 'Admin mengubah isi setelah disetujui tanpa persetujuan baru. Bunyi: «diubah oleh Admin tanpa persetujuan».';
COMMENT ON COLUMN pedoman_rules."cases"."tanggapan.diajukan" IS 'Saat permintaan persetujuan diajukan kepada pejabat menurut tingkat yang sekarang; belum terjadi bila tingkatnya naik dan belum diajukan lagi. Bunyi: «permintaan persetujuan diajukan», «mengajukan permintaan persetujuan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."tanggapan.batas_lewat" IS 'Saat jangka waktu memutus menurut Pasal 23 ayat (1) terlampaui; belum terjadi bila masih berjalan. Bunyi: «jangka waktu tersebut terlampaui». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."tanggapan.dikoordinasikan" IS 'Saat rancangan Tanggapan dikoordinasikan dengan Kepala Perangkat Daerah. Bunyi: «mengoordinasikan rancangan Tanggapan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."tanggapan.sumber_dicantumkan" IS 'Saat sumber dicantumkan pada rancangan Tanggapan. Bunyi: «sumber dicantumkan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."tanggapan.diputus" IS 'Saat permintaan persetujuan diputus. Bunyi: «memutus permintaan persetujuan», «permintaan persetujuan diputus», «diputus». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."tanggapan.ditolak_bupati" IS 'Bupati menolak naskah yang akan terbit dan tidak mencabut penolakannya. Bunyi: «ditolak oleh Bupati».';
COMMENT ON COLUMN pedoman_rules."cases"."tanggapan.diteruskan" IS 'Saat permintaan persetujuan diteruskan kepada pejabat pengganti. Bunyi: «permintaan persetujuan diteruskan», «meneruskan permintaan persetujuan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."tanggapan.disetujui_pengganti" IS 'Pejabat pengganti menyetujui naskah yang akan terbit, secara tertulis. Bunyi: «disetujui secara tertulis oleh pejabat pengganti».';
COMMENT ON COLUMN pedoman_rules."cases"."tanggapan.diterbitkan" IS 'Saat Tanggapan tayang. Bunyi: «Tanggapan diterbitkan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."tanggapan.dilaporkan" IS 'Saat Tanggapan rutin dilaporkan kepada Kepala Perangkat Daerah. Bunyi: «melaporkan Tanggapan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."penjuru.ditetapkan" IS 'Saat Perangkat Daerah Penjuru ditetapkan. Bunyi: «Perangkat Daerah Penjuru ditetapkan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."penjuru.diperselisihkan" IS 'Dua Perangkat Daerah berselisih tentang siapa yang menjadi penjuru. Bunyi: «Perangkat Daerah Penjuru diperselisihkan».';
COMMENT ON COLUMN pedoman_rules."cases"."penjuru.perselisihan_dilaporkan" IS 'Saat perselisihan dilaporkan kepada Sekretaris Daerah. Bunyi: «perselisihan dilaporkan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."penjuru.perselisihan_diputus" IS 'Saat perselisihan diputus. Bunyi: «memutus perselisihan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."fakta.baru_diketahui" IS 'Saat fakta baru mengenai Isu Publik diketahui. Bunyi: «fakta baru diketahui». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."narasi.perubahan_diusulkan" IS 'Saat perubahan Narasi Tunggal diusulkan. Bunyi: «mengusulkan perubahan Narasi Tunggal», «perubahan Narasi Tunggal diusulkan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."narasi.perubahan_diputus" IS 'Saat usul perubahan Narasi Tunggal diputus. Bunyi: «memutus usul perubahan Narasi Tunggal». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."narasi.persetujuan_diminta" IS 'Saat persetujuan Narasi Tunggal diminta. Bunyi: «persetujuan Narasi Tunggal diminta». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."narasi.persetujuan_diputus" IS 'Saat permintaan persetujuan Narasi Tunggal diputus. Bunyi: «memutus permintaan persetujuan Narasi Tunggal». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."narasi.disetujui" IS 'Saat Narasi Tunggal disetujui; belum terjadi bila ditolak atau belum diputus. Bunyi: «Narasi Tunggal disetujui Sekretaris Daerah atau Bupati». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."narasi.diterbitkan" IS 'Saat Narasi Tunggal diterbitkan. Bunyi: «Narasi Tunggal diterbitkan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."bank_jawaban.dasar_berubah" IS 'Saat ketentuan atau data yang menjadi dasar jawaban berubah. Bunyi: «dasar jawaban berubah». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."bank_jawaban.usang" IS 'Dasar jawaban berubah dan jawaban belum diperbarui. Bunyi: «yang dasarnya berubah dan belum diperbarui».';
COMMENT ON COLUMN pedoman_rules."cases"."bank_jawaban.ditinjau" IS 'Saat Bank Jawaban terakhir ditinjau. Bunyi: «meninjau Bank Jawaban». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."bank_jawaban.diperbarui" IS 'Saat Bank Jawaban diperbarui. Bunyi: «memperbarui Bank Jawaban». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."perintah.keadaan_darurat" IS 'Perintah penerbitan diberikan dalam keadaan darurat. Bunyi: «keadaan darurat».';
COMMENT ON COLUMN pedoman_rules."cases"."perintah.tertulis" IS 'Perintah diberikan melalui kanal tertulis yang tercatat. Bunyi: «diberikan secara tertulis», «tertulis».';
COMMENT ON COLUMN pedoman_rules."cases"."perintah.melanggar_hukum" IS 'Perintah melanggar ketentuan peraturan perundang-undangan. Bunyi: «melanggar ketentuan peraturan perundang-undangan».';
COMMENT ON COLUMN pedoman_rules."cases"."perintah.diberikan" IS 'Saat perintah diberikan. Bunyi: «perintah diberikan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."perintah.ditolak" IS 'Saat Pegawai menolak perintah menurut haknya dalam Pasal 25 ayat (3). Bunyi: «menolak perintah». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."perintah.dikukuhkan" IS 'Saat perintah lisan dikukuhkan secara tertulis. Bunyi: «mengukuhkan perintah». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."komentar.kritik_atau_opini" IS 'Komentar berisi kritik atau opini. Bunyi: «kritik atau opini».';
COMMENT ON COLUMN pedoman_rules."cases"."komentar.melanggar_aturan" IS 'Komentar melanggar aturan kolom komentar yang telah diumumkan. Bunyi: «melanggar aturan kolom komentar».';
COMMENT ON COLUMN pedoman_rules."cases"."komentar.disembunyikan" IS 'Saat komentar disembunyikan. Bunyi: «komentar disembunyikan», «menyembunyikan komentar». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."komentar.alasan_disampaikan" IS 'Saat alasan disampaikan kepada pemilik komentar. Bunyi: «menyampaikan alasan penyembunyian komentar». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."komentar.dipulihkan" IS 'Saat komentar dipulihkan. Bunyi: «memulihkan komentar». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."peninjauan.keliru" IS 'Hasil peninjauan: komentar keliru disembunyikan. Bunyi: «penyembunyian komentar keliru».';
COMMENT ON COLUMN pedoman_rules."cases"."peninjauan.diajukan" IS 'Saat warga meminta peninjauan atas komentar yang disembunyikan. Bunyi: «permintaan peninjauan diajukan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."peninjauan.diputus" IS 'Saat permintaan peninjauan diputus. Bunyi: «permintaan peninjauan diputus», «memutus permintaan peninjauan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."pelaku.pengelola_lama" IS 'Pelaku telah mengelola akun itu sejak sebelum Peraturan Bupati berlaku; masa peralihannya dihitung sendiri. Bunyi: «telah mengelola akun Media Sosial».';
COMMENT ON COLUMN pedoman_rules."cases"."pelaku.identitas" IS 'Orang yang bertindak. Bunyi: «Pegawai». An identity.';
COMMENT ON COLUMN pedoman_rules."cases"."pelaku.memimpin" IS 'Pelaku memimpin Perangkat Daerah tempat orang yang dikenai sanksi bekerja, dan orang itu bukan dirinya sendiri. Bunyi: «yang dipimpinnya», «yang memimpinnya».';
COMMENT ON COLUMN pedoman_rules."cases"."pelaku.diberhentikan" IS 'Pelaku diberhentikan sebagai Admin dengan Keputusan Bupati. Bunyi: «diberhentikan sebagai Admin».';
COMMENT ON COLUMN pedoman_rules."cases"."pelaku.konflik_kepentingan" IS 'Pelaku mempunyai konflik kepentingan dalam Isu Publik. Bunyi: «konflik kepentingan».';
COMMENT ON COLUMN pedoman_rules."cases"."konflik.diketahui" IS 'Saat konflik kepentingan diketahui. Bunyi: «konflik kepentingan diketahui». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."konflik.dinyatakan" IS 'Saat konflik kepentingan dinyatakan kepada atasan langsung. Bunyi: «konflik kepentingan dinyatakan», «menyatakan konflik kepentingan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."konflik.diputus" IS 'Saat atasan langsung memutus pernyataan konflik kepentingan. Bunyi: «memutus pernyataan konflik kepentingan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."tugas_darurat.dimulai" IS 'Saat tugas darurat mulai berlaku; belum terjadi bila tidak ada tugas darurat. Bunyi: «tugas darurat dimulai». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."tugas_darurat.tertulis" IS 'Tugas darurat diberikan secara tertulis; tidak bila tidak ada tugas darurat. Bunyi: «diberikan secara tertulis».';
COMMENT ON COLUMN pedoman_rules."cases"."tugas_darurat.berakhir" IS 'Saat tugas darurat berakhir. Bunyi: «tugas darurat berakhir». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."tugas_darurat.akses_diminta" IS 'Saat Kustodian diminta membuka akses bagi Pegawai yang memperoleh tugas darurat. Bunyi: «akses tugas darurat diminta». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."tugas_darurat.akses_dibuka" IS 'Saat akses dibuka bagi Pegawai yang memperoleh tugas darurat. Bunyi: «membuka akses tugas darurat». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."tugas_darurat.akses_ditutup" IS 'Saat akses tugas darurat ditutup. Bunyi: «menutup akses tugas darurat». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."pic.bekerja_setempat" IS 'Calon PIC bekerja pada Perangkat Daerah itu. Bunyi: «bekerja pada Perangkat Daerah yang bersangkutan».';
COMMENT ON COLUMN pedoman_rules."cases"."pic.merangkap" IS 'Orang yang akan ditugaskan sedang menjadi PIC di tempat lain. Bunyi: «menjadi PIC pada Perangkat Daerah lain».';
COMMENT ON COLUMN pedoman_rules."cases"."pic.ditetapkan" IS 'Saat PIC ditetapkan. Bunyi: «PIC ditetapkan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."pic.pengganti_ditunjuk" IS 'Saat PIC pengganti ditunjuk. Bunyi: «menunjuk PIC pengganti». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."calon.aparatur_sipil_negara" IS 'Calon Admin berstatus aparatur sipil negara. Bunyi: «aparatur sipil negara».';
COMMENT ON COLUMN pedoman_rules."cases"."calon.terikat_perjanjian" IS 'Calon Admin bekerja berdasarkan perjanjian kerja. Bunyi: «terikat perjanjian kerja».';
COMMENT ON COLUMN pedoman_rules."cases"."calon.lulus_pelatihan" IS 'Calon Admin lulus pelatihan dasar. Bunyi: «lulus pelatihan dasar».';
COMMENT ON COLUMN pedoman_rules."cases"."calon.pakta_integritas" IS 'Calon Admin menandatangani pakta integritas. Bunyi: «menandatangani pakta integritas».';
COMMENT ON COLUMN pedoman_rules."cases"."calon.anggota_partai" IS 'Calon Admin menjadi anggota atau pengurus partai politik. Bunyi: «anggota atau pengurus partai politik».';
COMMENT ON COLUMN pedoman_rules."cases"."calon.merangkap" IS 'Orang yang sama diusulkan sebagai Admin utama dan Admin pengganti satu akun. Bunyi: «diusulkan sebagai Admin utama sekaligus Admin pengganti».';
COMMENT ON COLUMN pedoman_rules."cases"."perjanjian.kerahasiaan" IS 'Perjanjian kerja memuat ketentuan kerahasiaan. Bunyi: «kerahasiaan».';
COMMENT ON COLUMN pedoman_rules."cases"."perjanjian.pelindungan_hukum" IS 'Perjanjian kerja memuat ketentuan pelindungan hukum. Bunyi: «pelindungan hukum».';
COMMENT ON COLUMN pedoman_rules."cases"."perjanjian.pengembalian_akses" IS 'Perjanjian kerja memuat ketentuan pengembalian akses. Bunyi: «pengembalian akses».';
COMMENT ON COLUMN pedoman_rules."cases"."keputusan.akun" IS 'Keputusan memuat Akun Resmi. Bunyi: «Akun Resmi yang dikelola».';
COMMENT ON COLUMN pedoman_rules."cases"."keputusan.peran" IS 'Keputusan memuat peran. Bunyi: «peran Admin».';
COMMENT ON COLUMN pedoman_rules."cases"."keputusan.lingkup_tugas" IS 'Keputusan memuat lingkup tugas. Bunyi: «lingkup tugas».';
COMMENT ON COLUMN pedoman_rules."cases"."keputusan.jam_tugas" IS 'Keputusan memuat jam tugas. Bunyi: «jam tugas».';
COMMENT ON COLUMN pedoman_rules."cases"."keputusan.atasan" IS 'Keputusan memuat atasan langsung. Bunyi: «atasan langsung».';
COMMENT ON COLUMN pedoman_rules."cases"."keputusan.masa_berlaku" IS 'Keputusan memuat masa berlaku. Bunyi: «masa berlaku».';
COMMENT ON COLUMN pedoman_rules."cases"."keputusan.hak_pelindungan" IS 'Keputusan memuat hak atas pelindungan. Bunyi: «hak atas pelindungan».';
COMMENT ON COLUMN pedoman_rules."cases"."keputusan.ditetapkan" IS 'Saat Keputusan Bupati tentang penetapan Admin, atau tentang perpanjangannya yang terakhir, ditetapkan; belum terjadi bagi Pegawai yang tidak pernah ditetapkan. Bunyi: «Keputusan Bupati ditetapkan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."keputusan.menyebut_akun" IS 'Keputusan Bupati yang menetapkan pelaku menyebut akun yang hendak dipakai; tidak bila pelaku tidak ditetapkan. Bunyi: «menyebut Akun Resmi yang digunakan».';
COMMENT ON COLUMN pedoman_rules."cases"."usul_admin.diajukan" IS 'Saat usul Admin diajukan kepada Bupati. Bunyi: «usul Admin diajukan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."usul_admin.lengkap" IS 'Saat usul Admin disertai bukti bahwa calon memenuhi persyaratan, termasuk lulus pelatihan dasar. Bunyi: «usul Admin lengkap». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."usul_admin.rancangan_disampaikan" IS 'Saat rancangan Keputusan Bupati disampaikan kepada Bupati. Bunyi: «menyampaikan rancangan Keputusan Bupati». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."usul_admin.diajukan_kembali" IS 'Saat Admin diusulkan kembali. Bunyi: «mengusulkan kembali Admin». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."pelatihan.dasar_selesai" IS 'Saat pelatihan dasar selesai. Bunyi: «pelatihan dasar». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."pelatihan.penyegaran_selesai" IS 'Saat pelatihan penyegaran terakhir selesai. Bunyi: «pelatihan penyegaran». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."perangkat.tersedia" IS 'Saat perangkat kedinasan diserahkan kepada Admin. Bunyi: «menyediakan perangkat kedinasan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."admin.tugas_berakhir" IS 'Saat tugas Admin berakhir menurut masa berlaku Keputusan Bupati, paling lama 24 bulan sejak ditetapkan (Pasal 15 ayat (2)), atau karena pemberhentian. Bunyi: «tugas Admin berakhir». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."admin.berakhir_mendadak" IS 'Tugas Admin berakhir tanpa diketahui sebelumnya. Bunyi: «berakhir karena diberhentikan atau berhalangan tetap».';
COMMENT ON COLUMN pedoman_rules."cases"."admin.akses_dicabut" IS 'Saat akses Admin dicabut. Bunyi: «mencabut akses Admin». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."admin.mengundurkan_diri" IS 'Admin mengundurkan diri. Bunyi: «mengundurkan diri».';
COMMENT ON COLUMN pedoman_rules."cases"."admin.dimutasi" IS 'Saat Admin dimutasi. Bunyi: «Admin dimutasi», «dimutasi». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."admin.cuti_dimulai" IS 'Saat cuti Admin utama dimulai. Bunyi: «cuti Admin utama dimulai». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."admin.cuti_tak_direncanakan" IS 'Cuti tidak diketahui sebelumnya, misalnya cuti sakit. Bunyi: «cuti tersebut tidak direncanakan».';
COMMENT ON COLUMN pedoman_rules."cases"."admin.lama_cuti" IS 'Lama cuti Admin utama. Bunyi: «Admin utama cuti». Whole calendar-days.';
COMMENT ON COLUMN pedoman_rules."cases"."admin.pelaksana_ditunjuk" IS 'Saat Admin pengganti ditugaskan. Bunyi: «menugaskan Admin pengganti». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."admin.akses_diserahkan" IS 'Saat akses diserahkan kepada Admin pengganti. Bunyi: «menyerahkan akses Akun Resmi». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."akun.sandi_diganti" IS 'Saat kata sandi Akun Resmi diganti. Bunyi: «mengganti kata sandi». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."admin.memenuhi_persyaratan" IS 'Admin masih memenuhi persyaratan. Bunyi: «memenuhi persyaratan».';
COMMENT ON COLUMN pedoman_rules."cases"."admin.dihukum_disiplin" IS 'Admin dijatuhi hukuman disiplin. Bunyi: «dijatuhi hukuman disiplin».';
COMMENT ON COLUMN pedoman_rules."cases"."admin.diusulkan_berhenti" IS 'Pemberhentian Admin diusulkan sebagai sanksi administratif menurut Pasal 54 ayat (1) huruf d. Bunyi: «diusulkan diberhentikan».';
COMMENT ON COLUMN pedoman_rules."cases"."admin.diancam" IS 'Admin memperoleh ancaman karena tugasnya. Bunyi: «memperoleh ancaman».';
COMMENT ON COLUMN pedoman_rules."cases"."admin.ancaman_diketahui" IS 'Saat ancaman kepada Admin diketahui. Bunyi: «ancaman diketahui». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."admin.dirahasiakan" IS 'Saat identitas Admin dirahasiakan. Bunyi: «merahasiakan identitas Admin». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."dukungan.diminta" IS 'Saat Admin meminta dukungan psikologis. Bunyi: «dukungan psikologis diminta». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."dukungan.disediakan" IS 'Saat dukungan psikologis disediakan. Bunyi: «menyediakan dukungan psikologis». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."admin.setuju_diumumkan" IS 'Admin menyetujui secara tertulis bahwa namanya diumumkan. Bunyi: «persetujuan tertulis Admin».';
COMMENT ON COLUMN pedoman_rules."cases"."serah_terima.akses" IS 'Berita acara memuat akses Akun Resmi. Bunyi: «akses Akun Resmi».';
COMMENT ON COLUMN pedoman_rules."cases"."serah_terima.konten_terjadwal" IS 'Berita acara memuat Konten terjadwal. Bunyi: «Konten terjadwal».';
COMMENT ON COLUMN pedoman_rules."cases"."serah_terima.isu_publik" IS 'Berita acara memuat Isu Publik yang belum selesai. Bunyi: «Isu Publik yang belum selesai».';
COMMENT ON COLUMN pedoman_rules."cases"."serah_terima.arsip" IS 'Berita acara memuat arsip. Bunyi: «arsip».';
COMMENT ON COLUMN pedoman_rules."cases"."serah_terima.selesai" IS 'Saat serah terima tugas selesai. Bunyi: «menyelesaikan serah terima». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."serah_terima.disusun_kustodian" IS 'Saat Kustodian menyusun berita acara serah terima. Bunyi: «menyusun berita acara serah terima». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."pemberhentian.diterima" IS 'Saat Pegawai menerima keputusan pemberhentian. Bunyi: «keputusan pemberhentian diterima». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."keberatan.diajukan" IS 'Saat keberatan diajukan. Bunyi: «keberatan diajukan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."keberatan.dipertimbangkan" IS 'Saat pertimbangan atas keberatan disampaikan kepada Bupati. Bunyi: «menyampaikan pertimbangan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."keberatan.diputus" IS 'Saat keberatan diputus; belum terjadi bila belum. Bunyi: «keberatan diputus», «memutus keberatan», «diputus». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."keberatan.pencabutan_disampaikan" IS 'Saat rancangan keputusan pencabutan pemberhentian disampaikan kepada Bupati. Bunyi: «menyampaikan rancangan Keputusan Bupati tentang pencabutan pemberhentian». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."akun.disetujui" IS 'Saat Kepala Dinas atau, menurut Pasal 7 ayat (5), Sekretaris Daerah menyetujui pembukaan akun. Bunyi: «memperoleh persetujuan tertulis Kepala Dinas atau Sekretaris Daerah». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."akun.darurat_bencana" IS 'Akun dibuat dalam keadaan darurat bencana. Bunyi: «keadaan darurat bencana».';
COMMENT ON COLUMN pedoman_rules."cases"."akun.dikelola_dinas" IS 'Akun dikelola atau akan dikelola oleh Dinas sendiri. Bunyi: «dikelola oleh Dinas».';
COMMENT ON COLUMN pedoman_rules."cases"."akun.ditutup" IS 'Saat akun ditutup. Bunyi: «menutup Akun Resmi», «Akun Resmi ditutup». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."akun.persetujuan_diminta" IS 'Saat persetujuan atas akun darurat diminta. Bunyi: «meminta persetujuan tertulis». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."akun.dibuat" IS 'Saat akun dibuat. Bunyi: «Akun Resmi dibuat». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."akun.didaftarkan" IS 'Saat akun didaftarkan dalam Registri. Bunyi: «Akun Resmi didaftarkan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."akun.telah_ada" IS 'Akun telah ada sebelum Peraturan Bupati berlaku. Bunyi: «yang telah ada».';
COMMENT ON COLUMN pedoman_rules."cases"."akun.surel_dinas" IS 'Akun menggunakan surel kedinasan. Bunyi: «surel kedinasan».';
COMMENT ON COLUMN pedoman_rules."cases"."akun.nomor_dinas" IS 'Akun menggunakan nomor telepon kedinasan. Bunyi: «nomor telepon kedinasan».';
COMMENT ON COLUMN pedoman_rules."cases"."akun.dua_faktor" IS 'Autentikasi dua faktor aktif. Bunyi: «autentikasi dua faktor».';
COMMENT ON COLUMN pedoman_rules."cases"."akun.dua_faktor_diaktifkan" IS 'Saat autentikasi dua faktor diaktifkan. Bunyi: «mengaktifkan autentikasi dua faktor». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."akun.admin_lengkap" IS 'Akun mempunyai Admin utama dan Admin pengganti. Bunyi: «Admin utama dan Admin pengganti».';
COMMENT ON COLUMN pedoman_rules."cases"."akun.tercatat" IS 'Akun tercatat dalam Registri. Bunyi: «tercatat dalam Registri».';
COMMENT ON COLUMN pedoman_rules."cases"."akun.lama_tanpa_konten" IS 'Lama sejak Konten terakhir terbit. Bunyi: «tidak menerbitkan Konten». Whole calendar-days.';
COMMENT ON COLUMN pedoman_rules."cases"."akun.jumlah_peringatan" IS 'Jumlah peringatan tertulis kepada pengelola akun. Bunyi: «peringatan tertulis». Unit: peringatan.';
COMMENT ON COLUMN pedoman_rules."cases"."akun.diarsipkan" IS 'Saat seluruh isi akun diarsipkan. Bunyi: «seluruh isi Akun Resmi diarsipkan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."akun.diamankan" IS 'Saat akun selesai diamankan. Bunyi: «Akun Resmi diamankan», «mengamankan Akun Resmi», «diamankan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."akun.keamanan_terancam" IS 'Kendali, isi, atau keamanan Akun Resmi terganggu atau hendak terganggu. Bunyi: «keamanan Akun Resmi terancam».';
COMMENT ON COLUMN pedoman_rules."cases"."akun.pemulihan_diuji" IS 'Saat pemulihan akun terakhir diuji. Bunyi: «menguji pemulihan Akun Resmi». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."akun.kode_disimpan" IS 'Saat kode pemulihan disimpan. Bunyi: «menyimpan kode pemulihan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."akun.akses_ditinjau" IS 'Saat daftar akses terakhir ditinjau. Bunyi: «meninjau akses». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."akun.kebencanaan" IS 'Akun dipakai untuk informasi kebencanaan. Bunyi: «kebencanaan».';
COMMENT ON COLUMN pedoman_rules."cases"."akun.akses_hilang" IS 'Tidak seorang pun dapat masuk ke akun. Bunyi: «akses Akun Resmi hilang».';
COMMENT ON COLUMN pedoman_rules."cases"."akun.kehilangan_diketahui" IS 'Saat kehilangan akses diketahui. Bunyi: «kehilangan akses diketahui». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."akun.kehilangan_dicatat" IS 'Saat berita acara kehilangan akses dibuat. Bunyi: «membuat berita acara kehilangan akses». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."permohonan.lengkap" IS 'Saat permohonan pembukaan akun lengkap. Bunyi: «permohonan lengkap». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."permohonan.diputus" IS 'Saat permohonan pembukaan akun diputus. Bunyi: «permohonan diputus», «memutus permohonan», «diputus». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."permohonan.putusan_diminta" IS 'Saat Kepala Perangkat Daerah meminta putusan Sekretaris Daerah atas permohonan pembukaan akun. Bunyi: «putusan diminta», «meminta putusan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."permohonan.ditolak" IS 'Kepala Dinas menolak permohonan pembukaan akun. Bunyi: «permohonan pembukaan Akun Resmi ditolak».';
COMMENT ON COLUMN pedoman_rules."cases"."permohonan.alasan_disampaikan" IS 'Saat alasan penolakan disampaikan kepada pemohon. Bunyi: «menyampaikan alasan penolakan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."registri.diubah" IS 'Saat isi Registri diubah. Bunyi: «Registri diubah». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."registri.diumumkan" IS 'Saat Registri diumumkan. Bunyi: «mengumumkan Registri». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."registri.ditinjau" IS 'Saat Registri terakhir ditinjau. Bunyi: «meninjau Registri». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."registri.nama_akun" IS 'Setiap baris Registri memuat nama dan alamat akun. Bunyi: «nama dan alamat akun».';
COMMENT ON COLUMN pedoman_rules."cases"."registri.platform" IS 'Setiap baris Registri memuat platform. Bunyi: «platform».';
COMMENT ON COLUMN pedoman_rules."cases"."registri.pengelola" IS 'Setiap baris Registri memuat Perangkat Daerah pengelola. Bunyi: «Perangkat Daerah pengelola».';
COMMENT ON COLUMN pedoman_rules."cases"."registri.nomor_keputusan" IS 'Setiap baris Registri memuat nomor Keputusan Bupati atau catatan bahwa Admin belum ditetapkan. Bunyi: «nomor Keputusan Bupati».';
COMMENT ON COLUMN pedoman_rules."cases"."registri.tanggal_tinjau" IS 'Setiap baris Registri memuat tanggal peninjauan terakhir atau catatan bahwa akun belum pernah ditinjau. Bunyi: «tanggal peninjauan terakhir».';
COMMENT ON COLUMN pedoman_rules."cases"."registri.status_akun" IS 'Setiap baris Registri memuat status akun. Bunyi: «status akun».';
COMMENT ON COLUMN pedoman_rules."cases"."verifikasi.syarat_terpenuhi" IS 'Saat akun memenuhi syarat verifikasi platform. Bunyi: «syarat verifikasi terpenuhi». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."verifikasi.diajukan" IS 'Saat verifikasi diajukan kepada penyelenggara platform. Bunyi: «mengajukan verifikasi». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."profil.nama_perangkat_daerah" IS 'Profil memuat nama Perangkat Daerah. Bunyi: «nama Pemerintah Daerah atau Perangkat Daerah».';
COMMENT ON COLUMN pedoman_rules."cases"."profil.kanal_aduan" IS 'Profil memuat kanal aduan. Bunyi: «kanal aduan».';
COMMENT ON COLUMN pedoman_rules."cases"."profil.jam_layanan" IS 'Profil memuat jam layanan. Bunyi: «jam layanan».';
COMMENT ON COLUMN pedoman_rules."cases"."profil.aturan_komentar" IS 'Profil memuat aturan kolom komentar. Bunyi: «aturan kolom komentar».';
COMMENT ON COLUMN pedoman_rules."cases"."akun.balasan_dipasang" IS 'Saat balasan otomatis dipasang. Bunyi: «memasang balasan otomatis», «balasan otomatis dengan nomor layanan darurat dipasang». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."platform.nama" IS 'Nama platform; X, WhatsApp, dan platform lain di luar keempatnya ditulis lainnya. Bunyi: «nama platform», «platform berupa». One of: facebook, instagram, tiktok, youtube, lainnya.';
COMMENT ON COLUMN pedoman_rules."cases"."platform.petugas_tersedia" IS 'Petugas untuk platform lain tersedia. Bunyi: «petugas».';
COMMENT ON COLUMN pedoman_rules."cases"."platform.jam_layanan_tersedia" IS 'Jam layanan untuk platform lain tersedia. Bunyi: «jam layanan».';
COMMENT ON COLUMN pedoman_rules."cases"."akun_tiruan.diketahui" IS 'Saat Akun Tiruan diketahui. Bunyi: «Akun Tiruan diketahui». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."akun_tiruan.dilaporkan" IS 'Saat Akun Tiruan dilaporkan kepada penyelenggara platform. Bunyi: «melaporkan Akun Tiruan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."akun_tiruan.dibantah" IS 'Saat bantahan diumumkan. Bunyi: «mengumumkan bantahan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."akun_tiruan.merugikan" IS 'Akun Tiruan menimbulkan kerugian. Bunyi: «menimbulkan kerugian».';
COMMENT ON COLUMN pedoman_rules."cases"."insiden.diketahui" IS 'Saat Insiden Akun diketahui. Bunyi: «Insiden Akun diketahui». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."insiden.dilaporkan" IS 'Saat Insiden Akun dilaporkan kepada, atau diketahui sendiri oleh, Kepala Dinas dan TTIS. Bunyi: «Insiden Akun dilaporkan», «melaporkan Insiden Akun». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."insiden.diumumkan" IS 'Saat Insiden Akun diumumkan. Bunyi: «mengumumkan Insiden Akun». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."insiden.unggahan_palsu_tayang" IS 'Unggahan palsu tampak bagi publik. Bunyi: «unggahan palsu tayang».';
COMMENT ON COLUMN pedoman_rules."cases"."insiden.jejak_diarsipkan" IS 'Saat jejak insiden diarsipkan. Bunyi: «jejak Insiden Akun diarsipkan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."insiden.data_pribadi_terungkap" IS 'Data pribadi warga terungkap karena insiden. Bunyi: «data pribadi terungkap».';
COMMENT ON COLUMN pedoman_rules."cases"."insiden.diberitahukan" IS 'Saat pemberitahuan tertulis disampaikan. Bunyi: «pemberitahuan tertulis». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."insiden.risiko_tinggi" IS 'Insiden Akun dinilai berisiko tinggi oleh TTIS. Bunyi: «berisiko tinggi».';
COMMENT ON COLUMN pedoman_rules."cases"."insiden.diteruskan" IS 'Saat laporan diteruskan kepada tim tanggap insiden siber sektor. Bunyi: «meneruskan laporan Insiden Akun». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."konten.sara" IS 'Konten memuat kebencian atau permusuhan atas dasar suku, agama, ras, atau antargolongan. Bunyi: «kebencian atau permusuhan atas dasar suku, agama, ras, atau antargolongan».';
COMMENT ON COLUMN pedoman_rules."cases"."konten.pornografi_judi" IS 'Konten memuat pornografi atau perjudian. Bunyi: «pornografi atau perjudian».';
COMMENT ON COLUMN pedoman_rules."cases"."konten.dukungan_politik" IS 'Konten memuat dukungan kepada peserta pemilihan. Bunyi: «dukungan kepada peserta pemilihan umum atau pemilihan kepala daerah».';
COMMENT ON COLUMN pedoman_rules."cases"."konten.data_pribadi" IS 'Konten memuat data pribadi. Bunyi: «data pribadi».';
COMMENT ON COLUMN pedoman_rules."cases"."konten.dasar_pemrosesan" IS 'Pemuatan data pribadi mempunyai dasar pemrosesan. Bunyi: «dasar pemrosesan».';
COMMENT ON COLUMN pedoman_rules."cases"."konten.identitas_anak" IS 'Konten memuat identitas anak dalam perkara pidana. Bunyi: «identitas anak».';
COMMENT ON COLUMN pedoman_rules."cases"."konten.dikecualikan" IS 'Konten memuat informasi yang dikecualikan. Bunyi: «informasi yang dikecualikan».';
COMMENT ON COLUMN pedoman_rules."cases"."konten.menyatakan_bersalah" IS 'Konten menyatakan seseorang bersalah sebelum ada putusan pengadilan yang berkekuatan hukum tetap. Bunyi: «pernyataan bahwa seseorang bersalah mendahului putusan pengadilan».';
COMMENT ON COLUMN pedoman_rules."cases"."konten.promosi" IS 'Konten mempromosikan produk, usaha, atau penggalangan dana yang tidak resmi. Bunyi: «promosi produk, usaha, atau penggalangan dana yang tidak resmi».';
COMMENT ON COLUMN pedoman_rules."cases"."konten.menonjolkan_petahana" IS 'Konten menonjolkan foto, nama, atau slogan petahana lebih daripada keterangan jabatannya. Bunyi: «menonjolkan foto, nama, atau slogan petahana».';
COMMENT ON COLUMN pedoman_rules."cases"."konten.berbayar" IS 'Konten dibuat dalam kerja sama atau ditayangkan dengan bayaran. Bunyi: «Konten kerja sama atau berbayar».';
COMMENT ON COLUMN pedoman_rules."cases"."konten.tanda_kerja_sama" IS 'Saat tanda kerja sama diberikan pada Konten. Bunyi: «memberikan tanda kerja sama». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."konten.izin_karya" IS 'Pemakaian karya pihak lain mempunyai izin pencipta atau dasar lain yang sah. Bunyi: «izin pencipta atau dasar lain yang sah».';
COMMENT ON COLUMN pedoman_rules."cases"."pemilihan.berlangsung" IS 'Tahapan pemilihan kepala daerah sedang berlangsung. Bunyi: «tahapan pemilihan kepala daerah».';
COMMENT ON COLUMN pedoman_rules."cases"."siaran.jenis" IS 'Darurat bila mengenai keadaan yang membahayakan jiwa atau pada tingkat krisis; selebihnya terjadwal. Bunyi: «siaran langsung». One of: terjadwal, darurat.';
COMMENT ON COLUMN pedoman_rules."cases"."siaran.dimulai" IS 'Saat siaran langsung dimulai atau dijadwalkan dimulai. Bunyi: «siaran langsung dimulai». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."siaran.berakhir" IS 'Saat siaran langsung berakhir. Bunyi: «siaran langsung berakhir». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."siaran.persetujuan_diminta" IS 'Saat persetujuan siaran langsung diminta. Bunyi: «meminta persetujuan siaran langsung», «persetujuan siaran langsung diminta». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."siaran.persetujuan_diputus" IS 'Saat permintaan persetujuan siaran langsung diputus. Bunyi: «memutus permintaan persetujuan siaran langsung». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."siaran.rekaman_diarsipkan" IS 'Saat rekaman siaran langsung diarsipkan. Bunyi: «mengarsipkan rekaman siaran langsung». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."siaran.didampingi_moderator" IS 'Orang kedua membaca dan menjaga kolom komentar selama siaran. Bunyi: «didampingi moderator».';
COMMENT ON COLUMN pedoman_rules."cases"."siaran.alat_diuji" IS 'Mikrofon, kamera, dan cara mengakhiri siaran telah diuji. Bunyi: «mikrofon, kamera, dan cara mengakhiri siaran telah diuji».';
COMMENT ON COLUMN pedoman_rules."cases"."siaran.ruang_bersih" IS 'Tidak ada data pribadi yang terlihat atau terdengar di ruang siaran. Bunyi: «ruang siaran bersih dari data pribadi».';
COMMENT ON COLUMN pedoman_rules."cases"."siaran.nomor_bantuan" IS 'Nomor yang dihubungi bila siaran terganggu telah disiapkan. Bunyi: «nomor bantuan telah disiapkan».';
COMMENT ON COLUMN pedoman_rules."cases"."konten.menampilkan_anak" IS 'Konten menampilkan anak yang dapat dikenali. Bunyi: «menampilkan anak yang dapat dikenali».';
COMMENT ON COLUMN pedoman_rules."cases"."konten.persetujuan_wali" IS 'Saat orang tua atau wali memberi persetujuan tertulis. Bunyi: «persetujuan tertulis orang tua atau wali». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."konten.persetujuan_ditarik" IS 'Saat persetujuan tertulis ditarik; belum terjadi pula apabila sesudahnya diberikan persetujuan baru. Bunyi: «persetujuan tertulis ditarik». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."konten.dihentikan" IS 'Saat penayangan Konten dihentikan. Bunyi: «menghentikan penayangan Konten». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."konten.teks_alternatif" IS 'Setiap gambar mempunyai teks alternatif; ya pula apabila tidak ada gambar. Bunyi: «teks alternatif».';
COMMENT ON COLUMN pedoman_rules."cases"."konten.takarir" IS 'Setiap video mempunyai takarir; ya pula apabila tidak ada video. Bunyi: «takarir».';
COMMENT ON COLUMN pedoman_rules."cases"."konten.pesan_utama_teks" IS 'Pesan utama tersedia sebagai teks. Bunyi: «pesan utama dalam bentuk teks».';
COMMENT ON COLUMN pedoman_rules."cases"."konten.karya_pihak_lain" IS 'Konten menggunakan karya pihak lain. Bunyi: «karya pihak lain».';
COMMENT ON COLUMN pedoman_rules."cases"."konten.kecerdasan_artifisial" IS 'Konten dibuat dengan kecerdasan artifisial. Bunyi: «kecerdasan artifisial».';
COMMENT ON COLUMN pedoman_rules."cases"."konten.pencipta_dicantumkan" IS 'Saat nama pencipta dicantumkan. Bunyi: «mencantumkan nama pencipta». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."konten.tanda_diberikan" IS 'Saat tanda kecerdasan artifisial diberikan. Bunyi: «memberikan tanda». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."konten.layanan_pokok" IS 'Konten terjadwal mengenai layanan pokok. Bunyi: «layanan pokok».';
COMMENT ON COLUMN pedoman_rules."cases"."konten.jadwal_dihentikan" IS 'Saat Konten terjadwal dihentikan. Bunyi: «menghentikan Konten terjadwal». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."konten.keliru" IS 'Kekeliruan itu terdapat dalam Konten. Bunyi: «Konten yang keliru».';
COMMENT ON COLUMN pedoman_rules."cases"."konten.dikoreksi" IS 'Saat Konten yang keliru dikoreksi secara terbuka. Bunyi: «mengoreksi Konten». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."konten.terlarang_diketahui" IS 'Saat Konten yang terlarang diketahui tayang. Bunyi: «Konten terlarang diketahui». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."konten.ditarik" IS 'Saat Konten ditarik. Bunyi: «Konten ditarik», «menarik Konten». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."konten.penarikan_dilaporkan" IS 'Saat penarikan Konten dilaporkan kepada Kepala Perangkat Daerah. Bunyi: «melaporkan penarikan Konten». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."konten.versi_disimpan" IS 'Saat versi asli Konten disimpan. Bunyi: «menyimpan versi asli». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."konten.diarsipkan" IS 'Saat Konten dan persetujuan terakhir diarsipkan. Bunyi: «mengarsipkan Konten». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."konten.diterbitkan" IS 'Saat Konten tayang. Bunyi: «Konten diterbitkan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."pasien.persetujuan_tertulis" IS 'Pasien memberi persetujuan tertulis. Bunyi: «persetujuan tertulis pasien».';
COMMENT ON COLUMN pedoman_rules."cases"."informasi.sumber_primer" IS 'Informasi bersumber dari sumber primer. Bunyi: «sumber primer».';
COMMENT ON COLUMN pedoman_rules."cases"."informasi.jumlah_sumber" IS 'Jumlah sumber yang saling bebas. Bunyi: «sumber yang saling bebas». Unit: sumber.';
COMMENT ON COLUMN pedoman_rules."cases"."informasi.peringatan_dini" IS 'Informasi adalah peringatan dini resmi. Bunyi: «peringatan dini resmi».';
COMMENT ON COLUMN pedoman_rules."cases"."informasi.status" IS 'Hasil pemeriksaan PIC (Pasal 34 ayat (6)); kritik dan opini dicatat terpisah, dan tanpa_klaim dipakai bila percakapan tidak memuat pernyataan fakta. Bunyi: «hasil pemeriksaan informasi», «informasi yang belum terverifikasi», «informasi», «kritik atau opini». One of: benar, misinformasi, disinformasi, malinformasi, belum_terverifikasi, kritik, opini, tanpa_klaim.';
COMMENT ON COLUMN pedoman_rules."cases"."informasi.fakta_lengkap" IS 'Saat fakta untuk menjawab informasi keliru lengkap. Bunyi: «fakta lengkap». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."informasi.diketahui" IS 'Saat informasi yang diragukan diketahui. Bunyi: «informasi yang diragukan diketahui». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."informasi.dilaporkan" IS 'Saat informasi yang diragukan dilaporkan kepada TRC. Bunyi: «informasi yang diragukan dilaporkan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."informasi.bukti_disimpan" IS 'Saat bukti disimpan. Bunyi: «menyimpan bukti informasi yang diragukan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."informasi.dampak_dinilai" IS 'Saat dampak dinilai. Bunyi: «menilai dampak informasi yang diragukan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."informasi.ringkasan_terbit" IS 'Saat ringkasan informasi keliru terakhir diterbitkan. Bunyi: «menerbitkan ringkasan informasi keliru». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."klarifikasi.ringkasan_klaim" IS 'Klarifikasi memuat ringkasan klaim. Bunyi: «ringkasan klaim».';
COMMENT ON COLUMN pedoman_rules."cases"."klarifikasi.hasil_pemeriksaan" IS 'Klarifikasi memuat hasil pemeriksaan. Bunyi: «hasil pemeriksaan».';
COMMENT ON COLUMN pedoman_rules."cases"."klarifikasi.tautan_bukti" IS 'Klarifikasi memuat tautan bukti. Bunyi: «tautan bukti».';
COMMENT ON COLUMN pedoman_rules."cases"."klarifikasi.tindakan_disarankan" IS 'Klarifikasi memuat tindakan yang disarankan. Bunyi: «tindakan yang disarankan kepada masyarakat».';
COMMENT ON COLUMN pedoman_rules."cases"."klarifikasi.tanda_koreksi" IS 'Informasi keliru yang ditampilkan ulang diberi tanda koreksi. Bunyi: «tanda koreksi».';
COMMENT ON COLUMN pedoman_rules."cases"."klarifikasi.disusun" IS 'Saat Klarifikasi selesai disusun. Bunyi: «menyusun Klarifikasi». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."klarifikasi.diterbitkan" IS 'Saat Klarifikasi tayang. Bunyi: «Klarifikasi diterbitkan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."unggahan.melanggar_hukum" IS 'Unggahan pihak lain melanggar hukum. Bunyi: «melanggar hukum».';
COMMENT ON COLUMN pedoman_rules."cases"."unggahan.kritik_atau_opini" IS 'Unggahan masyarakat berisi kritik atau opini. Bunyi: «kritik atau opini».';
COMMENT ON COLUMN pedoman_rules."cases"."ancaman.atas_nama_pemda" IS 'Ancaman tuntutan pidana disampaikan atas nama Pemerintah Daerah. Bunyi: «dengan tuntutan pidana atas nama Pemerintah Daerah».';
COMMENT ON COLUMN pedoman_rules."cases"."pemberitaan.keliru" IS 'Pemberitaan pers memuat kekeliruan. Bunyi: «pemberitaan pers yang keliru».';
COMMENT ON COLUMN pedoman_rules."cases"."krisis.diaktifkan" IS 'Saat ruang krisis diaktifkan. Bunyi: «ruang krisis diaktifkan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."krisis.akses_dibuka" IS 'Saat akses Akun Resmi Pemerintah Daerah dibuka bagi TRC. Bunyi: «membuka akses Akun Resmi Pemerintah Daerah». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."krisis.akses_ditutup" IS 'Saat akses TRC ditutup. Bunyi: «menutup akses TRC». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."krisis.diperbarui" IS 'Saat informasi terakhir diperbarui. Bunyi: «memperbarui informasi». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."krisis.dilaporkan" IS 'Saat krisis dilaporkan kepada Sekretaris Daerah. Bunyi: «melaporkan krisis». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."krisis.berakhir" IS 'Saat krisis dinyatakan berakhir. Bunyi: «krisis berakhir». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."krisis.dievaluasi" IS 'Saat evaluasi krisis selesai disusun. Bunyi: «menyusun evaluasi krisis». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."fakta.diminta" IS 'Saat TRC meminta fakta. Bunyi: «fakta diminta». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."fakta.disampaikan" IS 'Saat fakta disampaikan kepada TRC. Bunyi: «menyampaikan fakta». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."pernyataan.empati" IS 'Pernyataan Awal memuat empati. Bunyi: «empati».';
COMMENT ON COLUMN pedoman_rules."cases"."pernyataan.fakta_pasti" IS 'Pernyataan Awal memuat fakta yang telah dipastikan. Bunyi: «fakta yang telah dipastikan».';
COMMENT ON COLUMN pedoman_rules."cases"."pernyataan.belum_diketahui" IS 'Pernyataan Awal memuat hal yang belum diketahui. Bunyi: «hal yang belum diketahui».';
COMMENT ON COLUMN pedoman_rules."cases"."pernyataan.tindakan" IS 'Pernyataan Awal memuat tindakan yang sedang dilakukan. Bunyi: «tindakan yang sedang dilakukan».';
COMMENT ON COLUMN pedoman_rules."cases"."pernyataan.waktu_pembaruan" IS 'Pernyataan Awal memuat waktu pembaruan berikutnya. Bunyi: «waktu pembaruan berikutnya».';
COMMENT ON COLUMN pedoman_rules."cases"."pernyataan.sumber_lanjutan" IS 'Pernyataan Awal memuat sumber informasi lanjutan. Bunyi: «sumber informasi lanjutan».';
COMMENT ON COLUMN pedoman_rules."cases"."pernyataan.sebab_belum_pasti" IS 'Pernyataan Awal memuat sebab kejadian yang belum dipastikan. Bunyi: «sebab kejadian yang belum dipastikan».';
COMMENT ON COLUMN pedoman_rules."cases"."pernyataan.korban_belum_pasti" IS 'Pernyataan Awal memuat jumlah korban yang belum dipastikan. Bunyi: «jumlah korban yang belum dipastikan».';
COMMENT ON COLUMN pedoman_rules."cases"."pernyataan.diterbitkan" IS 'Saat Pernyataan Awal tayang. Bunyi: «Pernyataan Awal diterbitkan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."pernyataan.dilaporkan" IS 'Saat Pernyataan Awal dilaporkan kepada Sekretaris Daerah. Bunyi: «melaporkan Pernyataan Awal». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."pernyataan.disusun" IS 'Saat Pernyataan Awal selesai disusun. Bunyi: «menyusun Pernyataan Awal». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."pernyataan.dilengkapi" IS 'Saat Pernyataan Awal dilengkapi dengan teks alternatif dan takarir. Bunyi: «melengkapi Pernyataan Awal». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."kesalahan.sengaja" IS 'Kekeliruan dilakukan dengan sengaja. Bunyi: «kesengajaan».';
COMMENT ON COLUMN pedoman_rules."cases"."kesalahan.dalam_lingkup" IS 'Kekeliruan terjadi dalam lingkup tugas Admin. Bunyi: «dalam lingkup tugas».';
COMMENT ON COLUMN pedoman_rules."cases"."kesalahan.prosedur_diikuti" IS 'Prosedur pemeriksaan sebelum terbit telah diikuti. Bunyi: «prosedur pemeriksaan telah diikuti».';
COMMENT ON COLUMN pedoman_rules."cases"."kesalahan.di_luar_kendali" IS 'Penyebab kekeliruan berada di luar kendali Admin. Bunyi: «di luar kendali».';
COMMENT ON COLUMN pedoman_rules."cases"."kesalahan.koreksi_di_luar_kendali" IS 'Koreksi berada di luar kendali Admin, misalnya akun masih dikuasai pihak lain. Bunyi: «koreksinya berada di luar kendali».';
COMMENT ON COLUMN pedoman_rules."cases"."kesalahan.tanpa_sarana" IS 'Kekeliruan disebabkan oleh ketiadaan perangkat kedinasan atau pelatihan. Bunyi: «disebabkan oleh ketiadaan perangkat kedinasan atau pelatihan».';
COMMENT ON COLUMN pedoman_rules."cases"."kesalahan.keuntungan_pribadi" IS 'Kekeliruan memberikan keuntungan pribadi. Bunyi: «keuntungan pribadi».';
COMMENT ON COLUMN pedoman_rules."cases"."kesalahan.diketahui" IS 'Saat kekeliruan diketahui Admin. Bunyi: «kekeliruan diketahui». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."kesalahan.dilaporkan" IS 'Saat kekeliruan dilaporkan kepada PIC. Bunyi: «dilaporkan kepada PIC». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."kesalahan.dikoreksi" IS 'Saat kekeliruan dikoreksi. Bunyi: «dikoreksi». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."pelanggaran.sengaja" IS 'Pelanggaran dilakukan dengan sengaja. Bunyi: «pelanggaran dilakukan dengan sengaja».';
COMMENT ON COLUMN pedoman_rules."cases"."pemeriksaan.dipanggil" IS 'Saat panggilan tertulis disampaikan kepada Admin. Bunyi: «panggilan tertulis disampaikan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."pemeriksaan.dilaksanakan" IS 'Saat Admin diperiksa. Bunyi: «memeriksa Admin». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."pemeriksaan.selesai" IS 'Saat pemeriksaan selesai. Bunyi: «pemeriksaan selesai», «pemeriksaan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."pemeriksaan.tertutup" IS 'Pemeriksaan dilakukan secara tertutup. Bunyi: «pemeriksaan tertutup».';
COMMENT ON COLUMN pedoman_rules."cases"."pemeriksaan.berita_acara" IS 'Pemeriksaan dituangkan dalam berita acara. Bunyi: «dituangkan dalam berita acara».';
COMMENT ON COLUMN pedoman_rules."cases"."kajian.diminta" IS 'Saat kajian fakta diminta. Bunyi: «kajian fakta diminta». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."kajian.selesai" IS 'Saat kajian fakta selesai. Bunyi: «kajian fakta selesai», «menyelesaikan kajian fakta». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."kajian.disampaikan" IS 'Saat hasil kajian fakta disampaikan kepada pejabat yang berwenang menghukum. Bunyi: «menyampaikan hasil kajian fakta». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."pendampingan.diminta" IS 'Saat Admin meminta pendampingan hukum. Bunyi: «pendampingan hukum diminta». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."pendampingan.diberikan" IS 'Saat pendampingan hukum mulai diberikan. Bunyi: «memberikan pendampingan hukum». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."akses.penerima_kustodian" IS 'Kata sandi diberikan kepada Kustodian. Bunyi: «kecuali Kustodian».';
COMMENT ON COLUMN pedoman_rules."cases"."akses.penerima_berhak" IS 'Penerima akses adalah Admin pengganti, TTIS, atau Kustodian. Bunyi: «Admin pengganti, TTIS, atau Kustodian».';
COMMENT ON COLUMN pedoman_rules."cases"."akses.dibatasi" IS 'Saat akses Admin dibatasi sebagai Tindakan Pengamanan. Bunyi: «akses Admin dibatasi». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."pengamanan.berakhir" IS 'Saat Tindakan Pengamanan berakhir. Bunyi: «Tindakan Pengamanan berakhir». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."sanksi.akses_dijatuhkan" IS 'Saat sanksi pembatasan akses dijatuhkan setelah pemeriksaan. Bunyi: «sanksi pembatasan akses dijatuhkan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."sanksi.akses_berakhir" IS 'Saat sanksi pembatasan akses berakhir. Bunyi: «sanksi pembatasan akses berakhir». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."akses.dipulihkan" IS 'Saat akses Admin dipulihkan. Bunyi: «memulihkan akses Admin». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."laporan.bulan_berakhir" IS 'Hari terakhir bulan pelaporan; ditulis pukul 23.59. Bunyi: «bulan pelaporan berakhir». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."laporan.jumlah_isu" IS 'Laporan bulanan memuat jumlah Isu Publik menurut tingkat. Bunyi: «jumlah Isu Publik menurut tingkat».';
COMMENT ON COLUMN pedoman_rules."cases"."laporan.ketepatan_waktu" IS 'Laporan bulanan memuat ketepatan waktu. Bunyi: «ketepatan waktu».';
COMMENT ON COLUMN pedoman_rules."cases"."laporan.koreksi" IS 'Laporan bulanan memuat koreksi. Bunyi: «koreksi».';
COMMENT ON COLUMN pedoman_rules."cases"."laporan.insiden" IS 'Laporan bulanan memuat Insiden Akun. Bunyi: «Insiden Akun».';
COMMENT ON COLUMN pedoman_rules."cases"."laporan.bulanan_disampaikan" IS 'Saat laporan bulanan disampaikan. Bunyi: «menyampaikan laporan bulanan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."laporan.triwulan_berakhir" IS 'Hari terakhir triwulan pelaporan; ditulis pukul 23.59. Bunyi: «triwulan pelaporan berakhir». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."laporan.triwulan_disampaikan" IS 'Saat laporan triwulan disampaikan. Bunyi: «menyampaikan laporan triwulan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."laporan.tahun_berakhir" IS 'Hari terakhir tahun pelaporan; ditulis pukul 23.59. Bunyi: «tahun pelaporan berakhir». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."laporan.ringkasan_diumumkan" IS 'Saat ringkasan tahunan diumumkan. Bunyi: «mengumumkan ringkasan tahunan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."survei.dilaksanakan" IS 'Saat survei terakhir dilaksanakan. Bunyi: «melaksanakan survei kepercayaan masyarakat». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."pedoman.ditinjau" IS 'Saat pedoman terakhir ditinjau. Bunyi: «meninjau pedoman menanggapi Isu Publik». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."jra.diusulkan" IS 'Saat jadwal retensi arsip diusulkan. Bunyi: «mengusulkan jadwal retensi arsip». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."jra.ditetapkan" IS 'Saat jadwal retensi arsip ditetapkan. Bunyi: «jadwal retensi arsip Media Sosial ditetapkan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."strategi.disusun" IS 'Saat strategi pengelolaan terakhir disusun. Bunyi: «menyusun strategi». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."koordinasi.diselenggarakan" IS 'Saat rapat koordinasi Media Sosial terakhir diselenggarakan. Bunyi: «menyelenggarakan rapat koordinasi». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."isu.dipantau" IS 'Saat Isu Publik terakhir dipantau. Bunyi: «memantau Isu Publik». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."isu.diberitahukan" IS 'Saat Isu Publik diberitahukan kepada Kepala Dinas. Bunyi: «memberitahukan Isu Publik». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."kustodian.ditunjuk" IS 'Saat Kustodian ditunjuk. Bunyi: «menunjuk Kustodian». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."pelatihan.selesai" IS 'Saat pelatihan Admin selesai. Bunyi: «pelatihan selesai». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."pelatihan.dicatat" IS 'Saat hasil pelatihan dicatat. Bunyi: «mencatat hasil pelatihan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."telaahan.diminta" IS 'Saat telaahan hukum atas rancangan Tanggapan diminta. Bunyi: «telaahan hukum diminta». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."telaahan.diberikan" IS 'Saat telaahan hukum diberikan. Bunyi: «memberikan telaahan hukum». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."piket.ditetapkan" IS 'Saat jadwal piket terakhir ditetapkan. Bunyi: «menetapkan jadwal piket». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."evaluasi.selesai" IS 'Saat evaluasi pelaksanaan terakhir selesai. Bunyi: «mengevaluasi pelaksanaan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."arsip.terkait_perkara" IS 'Arsip terkait perkara, keberatan, atau pemeriksaan yang belum selesai. Bunyi: «terkait perkara, keberatan, atau pemeriksaan».';
COMMENT ON COLUMN pedoman_rules."cases"."perbup.diundangkan" IS 'Saat Peraturan Bupati diundangkan. Bunyi: «Peraturan Bupati ini diundangkan». An instant, in whole seconds of Unix time; 9007199254740991: has not happened. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."_.1" IS 'Computed by you before (step _.1 of rules.json): a norm of putus-permohonan-akun applies and is overdue. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."_.2" IS 'Computed by you before (step _.2 of rules.json): the instant asked about is no later than 21 working-days after pemberhentian.diterima. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."_.3" IS 'Computed by you before (step _.3 of rules.json): the instant asked about is no later than 10 working-days after keberatan.diajukan. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."_.4" IS 'Computed by you before (step _.4 of rules.json): keberatan.diputus is no later than 10 working-days after keberatan.diajukan. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."_.5" IS 'Computed by you before (step _.5 of rules.json): a norm of batas-memutus.rutin, batas-memutus.perhatian, batas-memutus.serius, batas-memutus.krisis applies and is overdue. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."_.6" IS 'Computed by you before (step _.6 of rules.json): the instant asked about is no later than 14 calendar-days after sanksi.akses_dijatuhkan. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."_.7" IS 'Computed by you before (step _.7 of rules.json): the instant asked about is no later than 3 months after perbup.diundangkan. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."_.8" IS 'Computed by you before (step _.8 of rules.json): the instant asked about is no later than 24 hours after tugas_darurat.dimulai. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."_.9" IS 'Computed by you before (step _.9 of rules.json): kesalahan.dilaporkan is no later than 1 hour after kesalahan.diketahui. NULL: unknown.';
COMMENT ON COLUMN pedoman_rules."cases"."_.10" IS 'Computed by you before (step _.10 of rules.json): kesalahan.dikoreksi is no later than 1 hour after kesalahan.diketahui. NULL: unknown.';

CREATE TABLE pedoman_rules."isu.pemicu" (
  "case_id" text COLLATE "C" NOT NULL,
  "value" text COLLATE "C" NOT NULL CHECK (value IN ('akun_berpengaruh', 'media_arus_utama', 'tuduhan_korupsi', 'data_pribadi', 'layanan_vital', 'ancaman_jiwa', 'bencana', 'sara', 'akun_diretas', 'anak_korban')),
  PRIMARY KEY ("case_id", "value")
);
COMMENT ON TABLE pedoman_rules."isu.pemicu" IS 'The elements of isu.pemicu; they count only where the case says that the list is known.';
COMMENT ON COLUMN pedoman_rules."isu.pemicu"."case_id" IS 'The case.';
COMMENT ON COLUMN pedoman_rules."isu.pemicu"."value" IS 'One of: akun_berpengaruh, media_arus_utama, tuduhan_korupsi, data_pribadi, layanan_vital, ancaman_jiwa, bencana, sara, akun_diretas, anak_korban.';

-- -------------------------------------------------------------------------------------------------
-- What you fill: questions about cases

CREATE TABLE pedoman_rules."questions" (
  "question_id" text COLLATE "C" NOT NULL,
  "case_id" text COLLATE "C" NOT NULL,
  "act" text COLLATE "C" NOT NULL,
  "content" text COLLATE "C",
  PRIMARY KEY ("question_id")
);
COMMENT ON TABLE pedoman_rules."questions" IS 'May somebody do an act in a case? One row a question.';
COMMENT ON COLUMN pedoman_rules."questions"."question_id" IS 'Your name for the question.';
COMMENT ON COLUMN pedoman_rules."questions"."case_id" IS 'The case; its asked_at is the instant asked about.';
COMMENT ON COLUMN pedoman_rules."questions"."act" IS 'Id of the act.';
COMMENT ON COLUMN pedoman_rules."questions"."content" IS 'What approvals must be for (a version, a hash); NULL: whatever they are for.';

CREATE TABLE pedoman_rules."question_roles" (
  "question_id" text COLLATE "C" NOT NULL,
  "role" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("question_id", "role")
);
COMMENT ON TABLE pedoman_rules."question_roles" IS 'Roles of the actor: at least one.';
COMMENT ON COLUMN pedoman_rules."question_roles"."question_id" IS 'The question.';
COMMENT ON COLUMN pedoman_rules."question_roles"."role" IS 'Id of a role.';

CREATE TABLE pedoman_rules."question_toward" (
  "question_id" text COLLATE "C" NOT NULL,
  "role" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("question_id", "role")
);
COMMENT ON TABLE pedoman_rules."question_toward" IS 'Roles of whom the act is done to; none: norms count whatever their counterparty.';
COMMENT ON COLUMN pedoman_rules."question_toward"."question_id" IS 'The question.';
COMMENT ON COLUMN pedoman_rules."question_toward"."role" IS 'Id of a role.';

CREATE TABLE pedoman_rules."question_approvals" (
  "question_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "by_role" text COLLATE "C" NOT NULL,
  "decided_at" bigint NOT NULL,
  "approved" boolean NOT NULL,
  "content" text COLLATE "C",
  PRIMARY KEY ("question_id", "position")
);
COMMENT ON TABLE pedoman_rules."question_approvals" IS 'Decisions of approving roles. What is not listed is not given.';
COMMENT ON COLUMN pedoman_rules."question_approvals"."question_id" IS 'The question.';
COMMENT ON COLUMN pedoman_rules."question_approvals"."position" IS 'Their order: of two at the same second, the later entry counts.';
COMMENT ON COLUMN pedoman_rules."question_approvals"."by_role" IS 'Id of the role that decided.';
COMMENT ON COLUMN pedoman_rules."question_approvals"."decided_at" IS 'When, in whole seconds of Unix time.';
COMMENT ON COLUMN pedoman_rules."question_approvals"."approved" IS 'TRUE: approved. FALSE: refused.';
COMMENT ON COLUMN pedoman_rules."question_approvals"."content" IS 'What was approved.';

-- -------------------------------------------------------------------------------------------------
-- The rules: norms, roles, acts, days

CREATE TABLE pedoman_rules."rule_book" (
  "edition" bigint NOT NULL,
  "content_hash" text COLLATE "C" NOT NULL,
  "draft" boolean NOT NULL,
  "first_day" bigint NOT NULL,
  "last_day" bigint NOT NULL,
  PRIMARY KEY ("edition")
);
COMMENT ON TABLE pedoman_rules."rule_book" IS 'Which law this is: one row.';
COMMENT ON COLUMN pedoman_rules."rule_book"."edition" IS 'Edition of the rules; it only grows.';
COMMENT ON COLUMN pedoman_rules."rule_book"."content_hash" IS 'SHA-256 over the source texts.';
COMMENT ON COLUMN pedoman_rules."rule_book"."draft" IS 'TRUE: the rules bind nobody yet.';
COMMENT ON COLUMN pedoman_rules."rule_book"."first_day" IS 'First day the rules answer for, in days since 1970-01-01.';
COMMENT ON COLUMN pedoman_rules."rule_book"."last_day" IS 'Last day.';
INSERT INTO pedoman_rules."rule_book" ("edition", "content_hash", "draft", "first_day", "last_day") VALUES
  (39, 'f437c6cfc9833ec269fb1deea3f587e2e7e21b699b65016c8c8263650e0ef1a8', TRUE, 20635, 20818);

CREATE TABLE pedoman_rules."calendar_stretches" (
  "first_second" bigint NOT NULL,
  "end_second" bigint NOT NULL,
  "last_day" bigint NOT NULL,
  PRIMARY KEY ("first_second")
);
COMMENT ON TABLE pedoman_rules."calendar_stretches" IS 'Stretches of whole years that the calendar covers.';
COMMENT ON COLUMN pedoman_rules."calendar_stretches"."first_second" IS 'First second, in Unix time.';
COMMENT ON COLUMN pedoman_rules."calendar_stretches"."end_second" IS 'First second after it.';
COMMENT ON COLUMN pedoman_rules."calendar_stretches"."last_day" IS 'Last day, in days since 1970-01-01.';
INSERT INTO pedoman_rules."calendar_stretches" ("first_second", "end_second", "last_day") VALUES
  (1735660800, 1798732800, 20818);

CREATE TABLE pedoman_rules."calendar_day_starts" (
  "day" bigint NOT NULL,
  "first_second" bigint NOT NULL,
  PRIMARY KEY ("day")
);
COMMENT ON TABLE pedoman_rules."calendar_day_starts" IS 'Where the rhythm of 86,400 seconds a day begins, or breaks by a change of clocks.';
COMMENT ON COLUMN pedoman_rules."calendar_day_starts"."day" IS 'The day, in days since 1970-01-01.';
COMMENT ON COLUMN pedoman_rules."calendar_day_starts"."first_second" IS 'Its first second, in Unix time.';
INSERT INTO pedoman_rules."calendar_day_starts" ("day", "first_second") VALUES
  (20089, 1735660800);

CREATE TABLE pedoman_rules."roles" (
  "role" text COLLATE "C" NOT NULL,
  "term" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("role")
);
COMMENT ON TABLE pedoman_rules."roles" IS 'The roles an actor may have.';
COMMENT ON COLUMN pedoman_rules."roles"."role" IS 'Id of the role.';
COMMENT ON COLUMN pedoman_rules."roles"."term" IS 'The legal term.';
INSERT INTO pedoman_rules."roles" ("role", "term") VALUES
  ('setiap-orang', 'Setiap orang'),
  ('masyarakat', 'Masyarakat'),
  ('pegawai', 'Pegawai'),
  ('bupati', 'Bupati'),
  ('wabup', 'Wakil Bupati'),
  ('sekda', 'Sekretaris Daerah'),
  ('staf-ahli', 'Staf Ahli Bupati'),
  ('asisten', 'Asisten Sekretaris Daerah'),
  ('trc', 'TRC'),
  ('piket-trc', 'Piket TRC'),
  ('layanan-darurat', 'Layanan darurat'),
  ('skpd', 'Perangkat Daerah'),
  ('dinas', 'Dinas'),
  ('kepala-skpd', 'Kepala Perangkat Daerah'),
  ('kepala-penjuru', 'Kepala Perangkat Daerah Penjuru'),
  ('kepala-dinas', 'Kepala Dinas'),
  ('kepala-bkpsdm', 'Kepala BKPSDM'),
  ('inspektur', 'Inspektur'),
  ('kepala-bagian-hukum', 'Kepala Bagian Hukum'),
  ('juru-bicara', 'Juru bicara'),
  ('sekretaris-skpd', 'Sekretaris Perangkat Daerah'),
  ('atasan-langsung', 'Atasan langsung'),
  ('ppid', 'PPID'),
  ('ttis', 'TTIS'),
  ('kustodian', 'Kustodian'),
  ('pic', 'PIC'),
  ('pic-pengganti', 'PIC pengganti'),
  ('admin', 'Admin'),
  ('admin-utama', 'Admin utama'),
  ('admin-pengganti', 'Admin pengganti'),
  ('calon-pic', 'Calon PIC'),
  ('calon-admin', 'Calon Admin');

CREATE TABLE pedoman_rules."acts" (
  "act" text COLLATE "C" NOT NULL,
  "words" text COLLATE "C" NOT NULL,
  "forbidden" boolean NOT NULL,
  PRIMARY KEY ("act")
);
COMMENT ON TABLE pedoman_rules."acts" IS 'The acts that may be asked about.';
COMMENT ON COLUMN pedoman_rules."acts"."act" IS 'Id of the act.';
COMMENT ON COLUMN pedoman_rules."acts"."words" IS 'How the text names it.';
COMMENT ON COLUMN pedoman_rules."acts"."forbidden" IS 'TRUE: it needs a norm that grants it.';
INSERT INTO pedoman_rules."acts" ("act", "words", "forbidden") VALUES
  ('sebarluaskan-informasi', 'menyebarluaskan informasi', FALSE),
  ('terbitkan-konten', 'menerbitkan Konten', FALSE),
  ('terbitkan-tanggapan', 'menerbitkan Tanggapan', FALSE),
  ('terbitkan-pernyataan-awal', 'menerbitkan Pernyataan Awal', FALSE),
  ('terbitkan-klarifikasi', 'menerbitkan Klarifikasi', FALSE),
  ('terbitkan-narasi', 'menerbitkan Narasi Tunggal', FALSE),
  ('muat', 'memuat', FALSE),
  ('penuhi-persyaratan', 'memenuhi persyaratan', FALSE),
  ('setujui-tanggapan', 'menyetujui Tanggapan', FALSE),
  ('putus-permintaan', 'memutus permintaan persetujuan', FALSE),
  ('cantumkan-sumber', 'mencantumkan sumber', FALSE),
  ('ajukan-permintaan', 'mengajukan permintaan persetujuan', FALSE),
  ('teruskan-permintaan', 'meneruskan permintaan persetujuan', FALSE),
  ('laporkan-tanggapan', 'melaporkan Tanggapan', FALSE),
  ('koordinasikan-rancangan', 'mengoordinasikan rancangan Tanggapan', FALSE),
  ('tetapkan-penjuru', 'menetapkan Perangkat Daerah Penjuru', FALSE),
  ('putus-perselisihan', 'memutus perselisihan', FALSE),
  ('usul-ubah-narasi', 'mengusulkan perubahan Narasi Tunggal', FALSE),
  ('putus-ubah-narasi', 'memutus usul perubahan Narasi Tunggal', FALSE),
  ('putus-narasi', 'memutus permintaan persetujuan Narasi Tunggal', FALSE),
  ('nyatakan-sikap', 'menyatakan sikap Pemerintah Daerah atas kebijakan', FALSE),
  ('tunjuk-juru-bicara', 'menunjuk juru bicara', TRUE),
  ('catat-tingkat', 'mencatat tingkat Isu Publik', FALSE),
  ('turunkan-tingkat', 'menurunkan tingkat Isu Publik', FALSE),
  ('catat-penurunan', 'mencatat alasan penurunan tingkat Isu Publik', FALSE),
  ('tetapkan-kebijakan', 'menetapkan kebijakan komunikasi publik', TRUE),
  ('tinjau-bank-jawaban', 'meninjau Bank Jawaban', FALSE),
  ('sahkan-bank-jawaban', 'mengesahkan Bank Jawaban', TRUE),
  ('perbarui-bank-jawaban', 'memperbarui Bank Jawaban', FALSE),
  ('beri-perintah', 'memberikan perintah penerbitan Konten', FALSE),
  ('kukuhkan-perintah', 'mengukuhkan perintah', FALSE),
  ('tolak-perintah', 'menolak perintah', TRUE),
  ('rugikan-admin', 'merugikan Pegawai', FALSE),
  ('nyatakan-konflik', 'menyatakan konflik kepentingan', FALSE),
  ('putus-konflik', 'memutus pernyataan konflik kepentingan', FALSE),
  ('sampaikan-tanda-terima', 'menyampaikan tanda terima', FALSE),
  ('laporkan-isu-trc', 'melaporkan Isu Publik', FALSE),
  ('sampaikan-jawaban', 'menyampaikan jawaban', FALSE),
  ('tutup-isu', 'menutup Isu Publik', FALSE),
  ('sampaikan-nomor-aduan', 'menyampaikan nomor aduan pelayanan', FALSE),
  ('minta-penurunan', 'meminta penurunan unggahan masyarakat', FALSE),
  ('blokir-akun', 'memblokir akun masyarakat', FALSE),
  ('sampaikan-alasan', 'menyampaikan alasan penyembunyian komentar', FALSE),
  ('pulihkan-komentar', 'memulihkan komentar', FALSE),
  ('tarik-konten', 'menarik Konten terlarang', FALSE),
  ('lapor-penarikan', 'melaporkan penarikan Konten', FALSE),
  ('teruskan-aduan', 'meneruskan aduan pelayanan', FALSE),
  ('teruskan-permohonan', 'meneruskan permohonan informasi', FALSE),
  ('arahkan-isu', 'mengarahkan Isu Publik', FALSE),
  ('laporkan-ancaman', 'melaporkan ancaman terhadap jiwa', FALSE),
  ('berbahasa-santun', 'menggunakan bahasa yang santun', FALSE),
  ('berbahasa-mudah', 'menggunakan bahasa Indonesia yang mudah dipahami', FALSE),
  ('janjikan', 'menjanjikan hasil, waktu, atau ganti rugi', FALSE),
  ('ancam-pengkritik', 'mengancam pengkritik', FALSE),
  ('hapus-komentar', 'menghapus komentar', FALSE),
  ('sembunyikan-komentar', 'menyembunyikan komentar', TRUE),
  ('peroleh-alasan', 'memperoleh alasan penyembunyian komentar', FALSE),
  ('ajukan-peninjauan', 'mengajukan permintaan peninjauan komentar', FALSE),
  ('putus-peninjauan', 'memutus permintaan peninjauan komentar', FALSE),
  ('koreksi-konten', 'mengoreksi Konten yang keliru', FALSE),
  ('alihkan-percakapan', 'mengalihkan percakapan', FALSE),
  ('beri-nomor-pendaftaran', 'memberikan nomor pendaftaran', FALSE),
  ('aktifkan-ruang-krisis', 'mengaktifkan ruang krisis', FALSE),
  ('lapor-krisis', 'melaporkan krisis', FALSE),
  ('buka-akses-trc', 'membuka akses Akun Resmi Pemerintah Daerah', FALSE),
  ('tutup-akses-trc', 'menutup akses TRC', FALSE),
  ('susun-pernyataan-awal', 'menyusun Pernyataan Awal', FALSE),
  ('lengkapi-pernyataan-awal', 'melengkapi Pernyataan Awal dengan teks alternatif dan takarir', FALSE),
  ('simpan-bukti', 'menyimpan bukti informasi yang diragukan', FALSE),
  ('nilai-dampak', 'menilai dampak informasi yang diragukan', FALSE),
  ('terbitkan-ringkasan', 'menerbitkan ringkasan informasi keliru', FALSE),
  ('hentikan-terjadwal', 'menghentikan Konten terjadwal', FALSE),
  ('sampaikan-fakta', 'menyampaikan fakta', FALSE),
  ('perbarui-informasi', 'memperbarui informasi', FALSE),
  ('nyatakan-krisis-berakhir', 'menyatakan krisis berakhir', TRUE),
  ('tetapkan-pedoman', 'menetapkan pedoman menanggapi Isu Publik', TRUE),
  ('bentuk-trc', 'membentuk TRC', TRUE),
  ('susun-evaluasi-krisis', 'menyusun evaluasi krisis', FALSE),
  ('laporkan-pernyataan-awal', 'melaporkan Pernyataan Awal', FALSE),
  ('susun-klarifikasi', 'menyusun Klarifikasi', FALSE),
  ('tampilkan-ulang', 'menampilkan ulang informasi keliru', FALSE),
  ('sebut-hoaks', 'menyebut hoaks', FALSE),
  ('laporkan-unggahan', 'melaporkan unggahan', FALSE),
  ('gunakan-hak-jawab', 'menggunakan hak jawab atau hak koreksi', FALSE),
  ('ungkapkan-pasien', 'mengungkapkan identitas atau kondisi pasien melalui Akun Resmi', FALSE),
  ('dukung-peserta', 'menyukai, membagikan, mengikuti, atau mengomentari unggahan peserta pemilihan umum atau pemilihan kepala daerah melalui Akun Resmi', FALSE),
  ('peroleh-persetujuan-wali', 'memperoleh persetujuan tertulis orang tua atau wali', FALSE),
  ('hentikan-penayangan', 'menghentikan penayangan Konten', FALSE),
  ('buat-akun', 'membuat Akun Resmi', FALSE),
  ('buka-akun', 'menyetujui pembukaan Akun Resmi', FALSE),
  ('aktifkan-akun', 'mengaktifkan Akun Resmi', FALSE),
  ('pasang-balasan', 'memasang balasan otomatis', FALSE),
  ('nonaktifkan-akun', 'menonaktifkan Akun Resmi', TRUE),
  ('tutup-akun', 'menutup Akun Resmi', FALSE),
  ('putus-permohonan-akun', 'memutus permohonan pembukaan Akun Resmi', FALSE),
  ('sampaikan-alasan-penolakan', 'menyampaikan alasan penolakan', FALSE),
  ('minta-putusan', 'meminta putusan', TRUE),
  ('minta-persetujuan-akun', 'meminta persetujuan tertulis', FALSE),
  ('daftarkan-akun', 'mendaftarkan Akun Resmi', FALSE),
  ('daftarkan-akun-lama', 'mendaftarkan akun Media Sosial', FALSE),
  ('umumkan-registri', 'mengumumkan Registri', FALSE),
  ('umumkan-pemulihan', 'mengumumkan data pemulihan Akun Resmi', FALSE),
  ('tinjau-registri', 'meninjau Registri', FALSE),
  ('ajukan-verifikasi', 'mengajukan verifikasi Akun Resmi', FALSE),
  ('arsipkan-akun', 'mengarsipkan seluruh isi Akun Resmi', FALSE),
  ('beri-kesan-resmi', 'memberikan kesan', FALSE),
  ('pakai-untuk-pribadi', 'menggunakan Akun Resmi untuk kepentingan pribadi, usaha, atau golongan', FALSE),
  ('laporkan-akun-tiruan', 'melaporkan Akun Tiruan', FALSE),
  ('laporkan-akun-tiruan-polisi', 'melaporkan Akun Tiruan yang menimbulkan kerugian kepada kepolisian', TRUE),
  ('bantah-akun-tiruan', 'mengumumkan bantahan', FALSE),
  ('aktifkan-dua-faktor', 'mengaktifkan autentikasi dua faktor', FALSE),
  ('bagikan-sandi', 'membagikan kata sandi Akun Resmi', FALSE),
  ('beri-akses', 'memberikan akses Akun Resmi', FALSE),
  ('pakai-jaringan-umum', 'menggunakan jaringan nirkabel umum untuk mengelola Akun Resmi', FALSE),
  ('simpan-kode', 'menyimpan kode pemulihan Akun Resmi', FALSE),
  ('uji-pemulihan', 'menguji pemulihan Akun Resmi', FALSE),
  ('tinjau-akses', 'meninjau akses Akun Resmi', FALSE),
  ('buat-berita-acara-kehilangan', 'membuat berita acara kehilangan akses', FALSE),
  ('laporkan-insiden', 'melaporkan Insiden Akun', FALSE),
  ('teruskan-insiden', 'meneruskan laporan Insiden Akun', FALSE),
  ('amankan-akun', 'mengamankan Akun Resmi', FALSE),
  ('umumkan-insiden', 'mengumumkan Insiden Akun', FALSE),
  ('hapus-jejak', 'menghapus jejak Insiden Akun', FALSE),
  ('beri-tahu-data-pribadi', 'menyampaikan pemberitahuan tertulis', FALSE),
  ('laporkan-akses-ilegal', 'melaporkan akses ilegal', FALSE),
  ('tetapkan-pic', 'menetapkan PIC', TRUE),
  ('tunjuk-pic-pengganti', 'menunjuk PIC pengganti', FALSE),
  ('usulkan-admin', 'mengusulkan Admin', FALSE),
  ('sampaikan-rancangan-keputusan', 'menyampaikan rancangan Keputusan Bupati tentang penetapan Admin', FALSE),
  ('usulkan-admin-kembali', 'mengusulkan kembali Admin', FALSE),
  ('tetapkan-admin', 'menetapkan Admin', TRUE),
  ('setujui-perjanjian', 'menyetujui ketentuan perjanjian kerja', FALSE),
  ('perpanjang-masa-tugas', 'memperpanjang masa tugas Admin', TRUE),
  ('beri-tugas-darurat', 'memberikan tugas darurat', TRUE),
  ('buka-akses-darurat', 'membuka akses tugas darurat', FALSE),
  ('tutup-akses-darurat', 'menutup akses tugas darurat', FALSE),
  ('sediakan-perangkat', 'menyediakan perangkat kedinasan', FALSE),
  ('latih-dasar', 'menyelenggarakan pelatihan dasar', FALSE),
  ('latih-penyegaran', 'menyelenggarakan pelatihan penyegaran', FALSE),
  ('serah-terima', 'menyelesaikan serah terima tugas', FALSE),
  ('susun-serah-terima', 'menyusun berita acara serah terima', FALSE),
  ('tunjuk-pelaksana', 'menugaskan Admin pengganti', FALSE),
  ('serahkan-akses', 'menyerahkan akses Akun Resmi', FALSE),
  ('ganti-sandi', 'mengganti kata sandi Akun Resmi', FALSE),
  ('cabut-akses', 'mencabut akses Admin', FALSE),
  ('batasi-akses', 'membatasi akses Admin', TRUE),
  ('batasi-akses-sanksi', 'membatasi akses Admin sebagai sanksi administratif', TRUE),
  ('pulihkan-akses', 'memulihkan akses Admin', FALSE),
  ('berhentikan-admin', 'memberhentikan Admin', TRUE),
  ('ajukan-keberatan', 'mengajukan keberatan', TRUE),
  ('sampaikan-pertimbangan', 'menyampaikan pertimbangan atas keberatan', FALSE),
  ('putus-keberatan', 'memutus keberatan', TRUE),
  ('sampaikan-pencabutan', 'menyampaikan rancangan Keputusan Bupati tentang pencabutan pemberhentian', FALSE),
  ('peroleh-pelindungan-hukum', 'memperoleh pelindungan hukum', FALSE),
  ('peroleh-pelindungan-keamanan', 'memperoleh pelindungan keamanan', FALSE),
  ('peroleh-pendampingan', 'memperoleh pendampingan hukum', FALSE),
  ('peroleh-pengakuan', 'memperoleh pengakuan kinerja', FALSE),
  ('peroleh-istirahat', 'memperoleh waktu istirahat', FALSE),
  ('beri-pendampingan', 'memberikan pendampingan hukum', FALSE),
  ('sediakan-dukungan', 'menyediakan dukungan psikologis', FALSE),
  ('rahasiakan-identitas', 'merahasiakan identitas Admin', FALSE),
  ('jatuhkan-sanksi', 'menjatuhkan sanksi', FALSE),
  ('jatuhkan-sanksi-administratif', 'menjatuhkan sanksi administratif', TRUE),
  ('periksa-admin', 'memeriksa Admin', FALSE),
  ('peroleh-salinan', 'memperoleh salinan berita acara', FALSE),
  ('minta-kajian', 'meminta kajian fakta', FALSE),
  ('selesaikan-kajian', 'menyelesaikan kajian fakta', FALSE),
  ('sampaikan-kajian', 'menyampaikan hasil kajian fakta', FALSE),
  ('umumkan-nama', 'mengumumkan nama Admin yang diperiksa', FALSE),
  ('susun-strategi', 'menyusun strategi pengelolaan', FALSE),
  ('lapor-bulanan', 'menyampaikan laporan bulanan', FALSE),
  ('lapor-triwulan', 'menyampaikan laporan triwulan', FALSE),
  ('ringkasan-tahunan', 'mengumumkan ringkasan tahunan', FALSE),
  ('survei-kepercayaan', 'melaksanakan survei kepercayaan masyarakat', FALSE),
  ('tinjau-pedoman', 'meninjau pedoman menanggapi Isu Publik', FALSE),
  ('usul-jra', 'mengusulkan jadwal retensi arsip', FALSE),
  ('evaluasi-tahunan', 'mengevaluasi pelaksanaan Peraturan Bupati ini', FALSE),
  ('rapat-koordinasi', 'menyelenggarakan rapat koordinasi', FALSE),
  ('pimpin-rapat', 'memimpin rapat koordinasi', FALSE),
  ('sampaikan-telaahan', 'menyampaikan telaahan', FALSE),
  ('pantau-isu', 'memantau Isu Publik', FALSE),
  ('beri-tahu-isu', 'memberitahukan Isu Publik', FALSE),
  ('minta-fakta', 'meminta fakta', FALSE),
  ('tunjuk-kustodian', 'menunjuk Kustodian', FALSE),
  ('catat-pelatihan', 'mencatat hasil pelatihan', FALSE),
  ('telaah-hukum', 'memberikan telaahan hukum', FALSE),
  ('periksa-pelaksanaan', 'memeriksa pelaksanaan Peraturan Bupati ini', FALSE),
  ('tetapkan-piket', 'menetapkan jadwal piket', FALSE),
  ('arsipkan-konten', 'mengarsipkan Konten dan persetujuan', FALSE),
  ('simpan-versi-asli', 'menyimpan versi asli Konten', FALSE),
  ('hapus-konten', 'menghapus Konten', FALSE),
  ('cantumkan-pencipta', 'mencantumkan nama pencipta', FALSE),
  ('beri-tanda', 'memberikan tanda', FALSE),
  ('beri-tanda-kerja-sama', 'memberikan tanda kerja sama', FALSE),
  ('setujui-siaran', 'menyetujui siaran langsung', FALSE),
  ('mulai-siaran', 'memulai siaran langsung melalui Akun Resmi', FALSE),
  ('minta-persetujuan-siaran', 'meminta persetujuan siaran langsung', FALSE),
  ('putus-siaran', 'memutus permintaan persetujuan siaran langsung', FALSE),
  ('arsipkan-siaran', 'mengarsipkan rekaman siaran langsung', FALSE),
  ('musnahkan-arsip', 'memusnahkan arsip', FALSE),
  ('musnahkan-arsip-media-sosial', 'memusnahkan arsip Media Sosial', FALSE),
  ('sanksi-administratif', 'sanksi administratif', FALSE),
  ('hukuman-disiplin', 'hukuman disiplin', FALSE),
  ('pembinaan', 'pembinaan', FALSE),
  ('peringatan-administratif-lisan', 'peringatan administratif lisan', FALSE),
  ('peringatan-administratif-tertulis', 'peringatan administratif tertulis', FALSE),
  ('pembatasan-akses', 'pembatasan akses', FALSE),
  ('usul-pemberhentian-admin', 'usul pemberhentian sebagai Admin', FALSE),
  ('penggantian-pic', 'penggantian sebagai PIC', FALSE),
  ('rekomendasi-kinerja', 'rekomendasi penilaian kinerja', FALSE);

CREATE TABLE pedoman_rules."norms" (
  "norm" text COLLATE "C" NOT NULL,
  "citation" text COLLATE "C" NOT NULL,
  "said" text COLLATE "C" NOT NULL,
  "draft" boolean NOT NULL,
  "first_day" bigint NOT NULL,
  "last_day" bigint NOT NULL,
  "level" bigint NOT NULL,
  "applies_place" bigint NOT NULL,
  "bars_place" bigint,
  "approval" text COLLATE "C",
  "any_role" boolean NOT NULL,
  "any_counterparty" boolean NOT NULL,
  PRIMARY KEY ("norm")
);
COMMENT ON TABLE pedoman_rules."norms" IS 'The norms.';
COMMENT ON COLUMN pedoman_rules."norms"."norm" IS 'Id of the norm.';
COMMENT ON COLUMN pedoman_rules."norms"."citation" IS 'The provision it is read from.';
COMMENT ON COLUMN pedoman_rules."norms"."said" IS 'The norm said back.';
COMMENT ON COLUMN pedoman_rules."norms"."draft" IS 'TRUE: it binds nobody yet.';
COMMENT ON COLUMN pedoman_rules."norms"."first_day" IS 'First day in force, in days since 1970-01-01.';
COMMENT ON COLUMN pedoman_rules."norms"."last_day" IS 'Last day in force.';
COMMENT ON COLUMN pedoman_rules."norms"."level" IS 'Norms that may set it aside stand on lower levels.';
COMMENT ON COLUMN pedoman_rules."norms"."applies_place" IS 'Place in answers of the condition under which it applies.';
COMMENT ON COLUMN pedoman_rules."norms"."bars_place" IS 'Place in answers of the condition under which it bars; NULL: wherever it applies.';
COMMENT ON COLUMN pedoman_rules."norms"."approval" IS 'all or any: whose approval lifts what it bars; NULL: nobody''s.';
COMMENT ON COLUMN pedoman_rules."norms"."any_role" IS 'TRUE: it binds whoever acts.';
COMMENT ON COLUMN pedoman_rules."norms"."any_counterparty" IS 'TRUE: it does not say to whom.';
INSERT INTO pedoman_rules."norms" ("norm", "citation", "said", "draft", "first_day", "last_day", "level", "applies_place", "bars_place", "approval", "any_role", "any_counterparty") VALUES
  ('maksud', 'Pasal 2 ayat (1)', 'Berlaku ketentuan “dimaksudkan sebagai pedoman bagi Pemerintah Daerah dalam mengelola Media Sosial dan menanggapi Isu Publik”. Dinilai oleh manusia, karena: Maksud pengaturan menjadi arah penafsiran dan tidak menghasilkan keputusan sendiri.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('tujuan', 'Pasal 2 ayat (2)', 'Berlaku ketentuan “bertujuan”. Dinilai oleh manusia, karena: Tujuan pengaturan menjadi arah penafsiran dan tidak menghasilkan keputusan sendiri.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('asas', 'Pasal 3', 'Berlaku ketentuan “dilaksanakan berdasarkan asas”. Dinilai oleh manusia, karena: Asas ditimbang oleh pejabat dalam setiap keadaan dan tidak dapat dihitung.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('tahap-pengelolaan', 'Pasal 5 ayat (1)', 'Berlaku ketentuan “dilaksanakan melalui tahap”. Dinilai oleh manusia, karena: Tahap menjadi kerangka kerja; kewajiban pada tiap tahap diatur dalam pasal tersendiri.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('platform-pokok', 'Pasal 5 ayat (2)', '“platform pokok” ditentukan: ya, apabila “nama platform” adalah salah satu dari facebook, instagram, tiktok, atau youtube.', TRUE, 20635, 9007199254740991, 0, 2, NULL, NULL, TRUE, TRUE),
  ('strategi-platform', 'Pasal 5 ayat (3)', 'Kepala Dinas wajib menyusun strategi pengelolaan, setiap 12 bulan.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('platform-lain', 'Pasal 5 ayat (4)', 'Kepala Dinas dilarang menyetujui pembukaan Akun Resmi, apabila “platform pokok” tidak terpenuhi, kecuali apabila “petugas” terpenuhi dan “jam layanan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 3, NULL, NULL, FALSE, TRUE),
  ('hitung-menit-jam', 'Pasal 6 ayat (1)', 'Berlaku ketentuan “Jangka waktu dalam menit atau jam dihitung secara terus-menerus sejak peristiwa terjadi”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('hitung-jam-kerja', 'Pasal 6 ayat (2)', 'Berlaku ketentuan “Jangka waktu dalam jam kerja dihitung hanya pada jam kerja Pemerintah Daerah”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('hitung-hari', 'Pasal 6 ayat (3)', 'Berlaku ketentuan “Jangka waktu dalam hari dihitung mulai hari berikutnya dan berakhir pada pukul 24.00 WITA hari terakhir”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('hitung-hari-kerja', 'Pasal 6 ayat (4)', 'Berlaku ketentuan “Jangka waktu dalam hari kerja dihitung mulai hari kerja berikutnya dan berakhir pada pukul 24.00 WITA hari kerja terakhir”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('hitung-bulan-tahun', 'Pasal 6 ayat (5)', 'Berlaku ketentuan “Jangka waktu dalam bulan atau tahun berakhir pada pukul 24.00 WITA tanggal yang sama atau, untuk bulan yang lebih pendek, tanggal terakhir bulan tersebut”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('hari-libur-tidak-bergeser', 'Pasal 6 ayat (6)', 'Berlaku ketentuan “Jangka waktu dalam hari yang berakhir pada hari libur tidak diperpanjang”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('hari-dan-jam-kerja', 'Pasal 6 ayat (7)', 'Berlaku ketentuan “Hari kerja dan jam kerja Pemerintah Daerah mengikuti ketentuan peraturan perundang-undangan mengenai hari kerja dan jam kerja instansi pemerintah”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('hitung-berulang', 'Pasal 6 ayat (8)', 'Berlaku ketentuan “Jangka waktu yang berulang dihitung sejak kewajiban terakhir dilaksanakan atau, dalam hal belum pernah dilaksanakan, sejak kewajiban mulai berlaku”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('hitung-mundur', 'Pasal 6 ayat (9)', 'Berlaku ketentuan “Jangka waktu dalam hari atau hari kerja sebelum suatu peristiwa dihitung mundur mulai hari atau hari kerja sebelum hari peristiwa”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('tengah-malam', 'Pasal 6 ayat (10)', 'Berlaku ketentuan “Peristiwa pada pukul 24.00 WITA terhitung pada hari berikutnya”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('akun-setelah-setuju', 'Pasal 7 ayat (1)', 'Pegawai dilarang membuat Akun Resmi, sebelum “memperoleh persetujuan tertulis Kepala Dinas atau Sekretaris Daerah” terjadi, kecuali apabila “keadaan darurat bencana” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 4, NULL, NULL, FALSE, TRUE),
  ('putus-permohonan-akun', 'Pasal 7 ayat (2)', 'Kepala Dinas wajib memutus permohonan pembukaan Akun Resmi, paling lambat 5 hari kerja sejak “permohonan lengkap”, kecuali apabila “dikelola oleh Dinas” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 5, NULL, NULL, FALSE, TRUE),
  ('akun-darurat', 'Pasal 7 ayat (3)', 'Kepala Perangkat Daerah wajib meminta persetujuan tertulis, terhadap Kepala Dinas, apabila “keadaan darurat bencana” terpenuhi, paling lambat 3 hari kerja sejak “Akun Resmi dibuat”.', TRUE, 20635, 9007199254740991, 0, 6, NULL, NULL, FALSE, FALSE),
  ('alasan-penolakan-akun', 'Pasal 7 ayat (4)', 'Kepala Dinas wajib menyampaikan alasan penolakan, dengan cara tertulis, apabila “permohonan pembukaan Akun Resmi ditolak” terpenuhi, paling lambat 1 hari kerja sejak “permohonan diputus”.', TRUE, 20635, 9007199254740991, 0, 7, NULL, NULL, FALSE, TRUE),
  ('minta-putusan-akun', 'Pasal 7 ayat (5)', 'Kepala Perangkat Daerah dapat meminta putusan, terhadap Sekretaris Daerah, dengan salah satu unsur: huruf a batas waktu aturan “putus-permohonan-akun” terlampaui dan “permohonan diputus” belum terjadi; huruf b “dikelola oleh Dinas” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 8, NULL, NULL, FALSE, FALSE),
  ('putusan-sekda-akun', 'Pasal 7 ayat (6)', 'Sekretaris Daerah wajib memutus permohonan pembukaan Akun Resmi, paling lambat 3 hari kerja sejak “putusan diminta”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('tutup-akun-darurat', 'Pasal 7 ayat (7)', 'Kepala Perangkat Daerah wajib menutup Akun Resmi, apabila “permohonan pembukaan Akun Resmi ditolak” terpenuhi dan “keadaan darurat bencana” terpenuhi, paling lambat 5 hari kerja sejak “permohonan diputus”.', TRUE, 20635, 9007199254740991, 0, 9, NULL, NULL, FALSE, TRUE),
  ('daftar-akun', 'Pasal 8 ayat (1)', 'Kepala Perangkat Daerah wajib mendaftarkan Akun Resmi, paling lambat 5 hari kerja sejak “Akun Resmi dibuat”, untuk setiap baris register akun.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('syarat-akun-aktif', 'Pasal 8 ayat (2)', 'Siapa pun yang mengaktifkan Akun Resmi harus memenuhi persyaratan, dengan semua unsur: huruf a “surel kedinasan” terpenuhi; huruf b “nomor telepon kedinasan” terpenuhi; huruf c “autentikasi dua faktor” terpenuhi; huruf d “Admin utama dan Admin pengganti” terpenuhi; huruf e “tercatat dalam Registri” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 1, 10, NULL, TRUE, TRUE),
  ('umumkan-registri', 'Pasal 8 ayat (3)', 'Kepala Dinas wajib mengumumkan Registri, paling lambat 1 hari kerja sejak “Registri diubah”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('rahasia-pemulihan', 'Pasal 8 ayat (4)', 'Pegawai dilarang mengumumkan data pemulihan Akun Resmi.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('isi-registri', 'Pasal 8 ayat (5)', 'Siapa pun yang mengumumkan Registri harus memuat, dengan semua unsur: huruf a “nama dan alamat akun” terpenuhi; huruf b “platform” terpenuhi; huruf c “Perangkat Daerah pengelola” terpenuhi; huruf d “nomor Keputusan Bupati” terpenuhi; huruf e “tanggal peninjauan terakhir” terpenuhi; huruf f “status akun” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 1, 16, NULL, TRUE, TRUE),
  ('verifikasi-platform', 'Pasal 8 ayat (6)', 'Kepala Dinas wajib mengajukan verifikasi Akun Resmi, paling lambat 30 hari sejak “syarat verifikasi terpenuhi”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('isi-profil', 'Pasal 9 ayat (1)', 'Siapa pun yang mengaktifkan Akun Resmi harus memuat, dengan semua unsur: huruf a “nama Pemerintah Daerah atau Perangkat Daerah” terpenuhi; huruf b “kanal aduan” terpenuhi; huruf c “jam layanan” terpenuhi; huruf d “aturan kolom komentar” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 1, 23, NULL, TRUE, TRUE),
  ('akun-pribadi-bukan-resmi', 'Pasal 9 ayat (2)', 'Pegawai dilarang memberikan kesan. Dinilai oleh manusia, karena: Kesan yang timbul pada pembaca dinilai dari keseluruhan profil.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('bukan-untuk-pribadi', 'Pasal 9 ayat (3)', 'Pegawai dilarang menggunakan Akun Resmi untuk kepentingan pribadi, usaha, atau golongan. Dinilai oleh manusia, karena: Kepentingan di balik suatu unggahan dinilai dari isi dan keadaannya.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('balasan-otomatis', 'Pasal 9 ayat (4)', 'Hanya Admin yang dapat mengaktifkan Akun Resmi, hanya setelah “memasang balasan otomatis” terjadi.', TRUE, 20635, 9007199254740991, 0, 28, NULL, NULL, FALSE, TRUE),
  ('balasan-otomatis.lainnya', 'Pasal 9 ayat (4)', 'Selain itu, siapa pun dilarang mengaktifkan Akun Resmi (Pasal 9 ayat (4)).', TRUE, 20635, 9007199254740991, 1, 1, NULL, NULL, TRUE, TRUE),
  ('tinjau-registri', 'Pasal 10 ayat (1)', 'Kepala Dinas wajib meninjau Registri, setiap 3 bulan.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('arsip-sebelum-tutup', 'Pasal 10 ayat (2)', 'Pegawai dilarang menutup Akun Resmi, sebelum “seluruh isi Akun Resmi diarsipkan” terjadi.', TRUE, 20635, 9007199254740991, 0, 29, NULL, NULL, FALSE, TRUE),
  ('akun-tidak-aktif', 'Pasal 10 ayat (3)', 'Kepala Dinas dapat menonaktifkan Akun Resmi, dengan semua unsur: huruf a “tidak menerbitkan Konten” paling singkat 90 hari; huruf b “peringatan tertulis” paling sedikit 2 peringatan.', TRUE, 20635, 9007199254740991, 0, 30, NULL, NULL, FALSE, TRUE),
  ('akun-kebencanaan-tetap', 'Pasal 10 ayat (4)', 'Kepala Dinas dilarang menonaktifkan Akun Resmi, apabila “kebencanaan” terpenuhi, kecuali apabila “Insiden Akun diketahui” sudah terjadi dan “Akun Resmi diamankan” belum terjadi.', TRUE, 20635, 9007199254740991, 0, 31, NULL, NULL, FALSE, TRUE),
  ('berita-acara-kehilangan', 'Pasal 10 ayat (5)', 'Kustodian wajib membuat berita acara kehilangan akses, apabila “akses Akun Resmi hilang” terpenuhi, paling lambat 1 hari kerja sejak “kehilangan akses diketahui”.', TRUE, 20635, 9007199254740991, 0, 32, NULL, NULL, FALSE, TRUE),
  ('nonaktif-karena-insiden', 'Pasal 10 ayat (6)', 'Kepala Dinas dapat menonaktifkan Akun Resmi, apabila “Insiden Akun diketahui” sudah terjadi dan “Akun Resmi diamankan” belum terjadi.', TRUE, 20635, 9007199254740991, 0, 33, NULL, NULL, FALSE, TRUE),
  ('lapor-akun-tiruan', 'Pasal 11 ayat (1)', 'Kepala Dinas wajib melaporkan Akun Tiruan, paling lambat 4 jam sejak “Akun Tiruan diketahui”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('bantah-akun-tiruan', 'Pasal 11 ayat (2)', 'Kepala Dinas wajib mengumumkan bantahan, paling lambat 1 hari kerja sejak “Akun Tiruan diketahui”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('lapor-akun-tiruan-polisi', 'Pasal 11 ayat (3)', 'Kepala Bagian Hukum dapat melaporkan Akun Tiruan yang menimbulkan kerugian kepada kepolisian, apabila “menimbulkan kerugian” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 34, NULL, NULL, FALSE, TRUE),
  ('satu-pic', 'Pasal 12 ayat (1)', 'Kepala Perangkat Daerah wajib menetapkan PIC, untuk setiap baris register skpd, tepat 1 pic.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('pic-tidak-rangkap', 'Pasal 12 ayat (2)', 'Calon PIC harus memenuhi persyaratan, dengan semua unsur: huruf a “bekerja pada Perangkat Daerah yang bersangkutan” terpenuhi; huruf b “menjadi PIC pada Perangkat Daerah lain” tidak terpenuhi. Tanpa itu, tidak terbuka: menetapkan PIC.', TRUE, 20635, 9007199254740991, 0, 1, 35, NULL, FALSE, TRUE),
  ('pic-pengganti', 'Pasal 12 ayat (3)', 'Kepala Perangkat Daerah wajib menunjuk PIC pengganti, dengan cara tertulis, paling lambat 1 hari kerja sejak “PIC ditetapkan”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('koordinasi-pic', 'Pasal 12 ayat (4)', 'PIC wajib mengoordinasikan rancangan Tanggapan, terhadap Kepala Perangkat Daerah, sebelum menyetujui Tanggapan.', TRUE, 20635, 9007199254740991, 0, 1, 38, NULL, FALSE, FALSE),
  ('penetapan-pic', 'Pasal 12 ayat (5)', 'Kepala Perangkat Daerah berwenang menetapkan PIC, dalam bentuk keputusan.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('usul-admin', 'Pasal 13 ayat (1)', 'Kepala Perangkat Daerah wajib mengusulkan Admin, terhadap Bupati, paling lambat 10 hari kerja sejak “Akun Resmi didaftarkan”, untuk setiap baris register akun, tepat 1 admin utama, paling sedikit 1 admin pengganti.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, FALSE),
  ('penetapan-admin', 'Pasal 13 ayat (2)', 'Bupati berwenang menetapkan Admin, dalam bentuk Keputusan Bupati.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('sampaikan-rancangan-keputusan', 'Pasal 13 ayat (3)', 'Sekretaris Daerah wajib menyampaikan rancangan Keputusan Bupati tentang penetapan Admin, terhadap Bupati, paling lambat 10 hari kerja sejak “usul Admin lengkap”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, FALSE),
  ('usul-admin-kembali', 'Pasal 13 ayat (4)', 'Kepala Perangkat Daerah wajib mengusulkan kembali Admin, paling lambat 2 bulan sebelum “tugas Admin berakhir”, kecuali apabila “berakhir karena diberhentikan atau berhalangan tetap” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 39, NULL, NULL, FALSE, TRUE),
  ('usul-admin-mendadak', 'Pasal 13 ayat (5)', 'Kepala Perangkat Daerah wajib mengusulkan kembali Admin, apabila “berakhir karena diberhentikan atau berhalangan tetap” terpenuhi, paling lambat 10 hari kerja sejak “tugas Admin berakhir”.', TRUE, 20635, 9007199254740991, 0, 40, NULL, NULL, FALSE, TRUE),
  ('syarat-admin', 'Pasal 14 ayat (1)', 'Calon Admin harus memenuhi persyaratan, dengan semua unsur: huruf a “aparatur sipil negara” terpenuhi atau “terikat perjanjian kerja” terpenuhi; huruf b “lulus pelatihan dasar” terpenuhi; huruf c “menandatangani pakta integritas” terpenuhi; huruf d “anggota atau pengurus partai politik” tidak terpenuhi; huruf e “diusulkan sebagai Admin utama sekaligus Admin pengganti” tidak terpenuhi. Tanpa itu, tidak terbuka: menetapkan Admin.', TRUE, 20635, 9007199254740991, 0, 1, 41, NULL, FALSE, TRUE),
  ('syarat-perjanjian-kerja', 'Pasal 14 ayat (2)', 'Calon Admin harus menyetujui ketentuan perjanjian kerja, apabila “aparatur sipil negara” tidak terpenuhi, dengan semua unsur: huruf a “kerahasiaan” terpenuhi; huruf b “pelindungan hukum” terpenuhi; huruf c “pengembalian akses” terpenuhi. Tanpa itu, tidak terbuka: menetapkan Admin.', TRUE, 20635, 9007199254740991, 0, 47, 48, NULL, FALSE, TRUE),
  ('isi-keputusan-admin', 'Pasal 15 ayat (1)', 'Siapa pun yang menetapkan Admin harus memuat, dengan semua unsur: huruf a “Akun Resmi yang dikelola” terpenuhi; huruf b “peran Admin” terpenuhi; huruf c “lingkup tugas” terpenuhi; huruf d “jam tugas” terpenuhi; huruf e “atasan langsung” terpenuhi; huruf f “masa berlaku” terpenuhi; huruf g “hak atas pelindungan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 1, 52, NULL, TRUE, TRUE),
  ('masa-tugas-admin', 'Pasal 15 ayat (2)', 'Bagi Admin berlaku ketentuan “bertugas”, paling lama 24 bulan sejak “Keputusan Bupati ditetapkan”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('perpanjang-masa-tugas', 'Pasal 15 ayat (3)', 'Bupati dapat memperpanjang masa tugas Admin, dalam bentuk Keputusan Bupati.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('penetapan-berlaku', 'Pasal 15 ayat (4)', '“ditetapkan sebagai Admin” ditentukan: ya, dengan semua unsur: huruf a “Keputusan Bupati ditetapkan” sudah terjadi; huruf b “menyebut Akun Resmi yang digunakan” terpenuhi; huruf c “tugas Admin berakhir” belum terjadi.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('tanpa-penetapan', 'Pasal 16 ayat (1)', 'Bupati dan Wakil Bupati dan Pegawai (masing-masing) dilarang menerbitkan Konten, apabila “ditetapkan sebagai Admin” tidak terpenuhi dan “Akun Resmi” terpenuhi, kecuali apabila “memperoleh tugas darurat secara tertulis” terpenuhi.', TRUE, 20635, 9007199254740991, 1, 60, NULL, NULL, FALSE, TRUE),
  ('tugas-darurat', 'Pasal 16 ayat (2)', 'Kepala Perangkat Daerah dapat memberikan tugas darurat, dengan cara tertulis, paling lama 24 jam sejak “tugas darurat dimulai”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('tugas-darurat-berlaku', 'Pasal 16 ayat (3)', '“memperoleh tugas darurat secara tertulis” ditentukan: ya, dengan semua unsur: huruf a “diberikan secara tertulis” terpenuhi; huruf b saat ini paling lambat 24 jam sejak “tugas darurat dimulai”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('buka-akses-darurat', 'Pasal 16 ayat (4)', 'Kustodian wajib membuka akses tugas darurat, paling lambat 1 jam sejak “akses tugas darurat diminta”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('tutup-akses-darurat', 'Pasal 16 ayat (5)', 'Kustodian wajib menutup akses tugas darurat, paling lambat 4 jam sejak “tugas darurat berakhir”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('sediakan-perangkat', 'Pasal 17 ayat (1)', 'Kepala Perangkat Daerah wajib menyediakan perangkat kedinasan, paling lambat 30 hari sejak “Keputusan Bupati ditetapkan”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('pelatihan-dasar', 'Pasal 17 ayat (2)', 'Kepala Dinas bersama Kepala BKPSDM (hanya bersama-sama) wajib menyelenggarakan pelatihan dasar, paling lambat 30 hari sejak “usul Admin diajukan”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('pelatihan-penyegaran', 'Pasal 17 ayat (3)', 'Kepala Dinas bersama Kepala BKPSDM (hanya bersama-sama) wajib menyelenggarakan pelatihan penyegaran, setiap 12 bulan.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('biaya', 'Pasal 17 ayat (4)', 'Berlaku ketentuan “Biaya perangkat kedinasan dan pelatihan dibebankan pada anggaran pendapatan dan belanja Daerah”. Dinilai oleh manusia, karena: Ketersediaan anggaran ditentukan dalam proses anggaran tahunan.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('materi-pelatihan', 'Pasal 17 ayat (5)', 'Berlaku ketentuan “Pelatihan dasar memuat materi”. Dinilai oleh manusia, karena: Isi pelatihan diperiksa dari kurikulum, bukan dari fakta seorang Admin.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('pelaksana-cuti', 'Pasal 17 ayat (6)', 'Kepala Perangkat Daerah wajib menugaskan Admin pengganti, paling lambat 4 jam kerja sejak “cuti Admin utama dimulai”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('serah-terima', 'Pasal 18 ayat (1)', 'Admin wajib menyelesaikan serah terima tugas, paling lambat 1 hari kerja sebelum “tugas Admin berakhir”, dengan bukti yang disimpan: berita acara, kecuali apabila “berakhir karena diberhentikan atau berhalangan tetap” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 39, NULL, NULL, FALSE, TRUE),
  ('isi-serah-terima', 'Pasal 18 ayat (2)', 'Siapa pun yang menyelesaikan serah terima tugas harus memuat, dengan semua unsur: huruf a “akses Akun Resmi” terpenuhi; huruf b “Konten terjadwal” terpenuhi; huruf c “Isu Publik yang belum selesai” terpenuhi; huruf d “arsip” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 1, 61, NULL, TRUE, TRUE),
  ('cabut-akses', 'Pasal 18 ayat (3)', 'Kustodian wajib mencabut akses Admin, paling lambat 4 jam sejak “tugas Admin berakhir”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('serah-akses-cuti', 'Pasal 18 ayat (4)', 'Admin utama wajib menyerahkan akses Akun Resmi, terhadap Admin pengganti, apabila “Admin utama cuti” lebih dari 14 hari, paling lambat 1 hari kerja sebelum “cuti Admin utama dimulai”, kecuali apabila “cuti tersebut tidak direncanakan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 66, NULL, NULL, FALSE, FALSE),
  ('ganti-kata-sandi', 'Pasal 18 ayat (5)', 'Kustodian wajib mengganti kata sandi Akun Resmi, paling lambat 4 jam sejak “tugas Admin berakhir”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('serah-terima-kustodian', 'Pasal 18 ayat (6)', 'Kustodian wajib menyusun berita acara serah terima, apabila “berakhir karena diberhentikan atau berhalangan tetap” terpenuhi, paling lambat 1 hari kerja sejak “tugas Admin berakhir”, dengan bukti yang disimpan: berita acara.', TRUE, 20635, 9007199254740991, 0, 40, NULL, NULL, FALSE, TRUE),
  ('pemberhentian-admin', 'Pasal 19 ayat (1)', 'Bupati dapat memberhentikan Admin, dengan salah satu unsur: huruf a “mengundurkan diri” terpenuhi; huruf b “Admin dimutasi” sudah terjadi; huruf c “memenuhi persyaratan” tidak terpenuhi; huruf d “dijatuhi hukuman disiplin” terpenuhi; huruf e “diusulkan diberhentikan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 67, NULL, NULL, FALSE, TRUE),
  ('hak-keberatan', 'Pasal 19 ayat (2)', 'Pegawai berhak mengajukan keberatan, apabila “diberhentikan sebagai Admin” terpenuhi, paling lambat 21 hari kerja sejak “keputusan pemberhentian diterima”.', TRUE, 20635, 9007199254740991, 0, 68, NULL, NULL, FALSE, TRUE),
  ('pertimbangan-keberatan', 'Pasal 19 ayat (3)', 'Sekretaris Daerah wajib menyampaikan pertimbangan atas keberatan, terhadap Bupati, paling lambat 5 hari kerja sejak “keberatan diajukan”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, FALSE),
  ('putus-keberatan', 'Pasal 19 ayat (4)', 'Bupati berwenang memutus keberatan, paling lambat 10 hari kerja sejak “keberatan diajukan”.', TRUE, 20635, 9007199254740991, 0, 69, NULL, NULL, FALSE, TRUE),
  ('keberatan-dikabulkan', 'Pasal 19 ayat (5)', '“keberatan dikabulkan” ditentukan: ya, apabila tidak benar bahwa (“keberatan diputus” terjadi paling lambat 10 hari kerja sejak “keberatan diajukan”).', TRUE, 20635, 9007199254740991, 0, 70, NULL, NULL, TRUE, TRUE),
  ('cabut-pemberhentian', 'Pasal 19 ayat (6)', 'Sekretaris Daerah wajib menyampaikan rancangan Keputusan Bupati tentang pencabutan pemberhentian, apabila “keberatan dikabulkan” terpenuhi, paling lambat 15 hari kerja sejak “keberatan diajukan”.', TRUE, 20635, 9007199254740991, 0, 71, NULL, NULL, FALSE, TRUE),
  ('klasifikasi-isu', 'Pasal 20 ayat (1)', 'Berlaku ketentuan “diklasifikasikan ke dalam tingkat”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('catat-tingkat.rutin', 'Pasal 20 ayat (3)', '“tingkat” rutin: PIC atau TRC (salah satu) wajib mencatat tingkat Isu Publik, paling lambat 4 jam kerja sejak “Isu Publik terdeteksi”.', TRUE, 20635, 9007199254740991, 0, 72, NULL, NULL, FALSE, TRUE),
  ('catat-tingkat.perhatian', 'Pasal 20 ayat (3)', '“tingkat” perhatian: PIC atau TRC (salah satu) wajib mencatat tingkat Isu Publik, paling lambat 4 jam kerja sejak “Isu Publik terdeteksi”.', TRUE, 20635, 9007199254740991, 0, 73, NULL, NULL, FALSE, TRUE),
  ('catat-tingkat.serius', 'Pasal 20 ayat (3)', '“tingkat” serius: PIC atau TRC (salah satu) wajib mencatat tingkat Isu Publik, paling lambat 30 menit sejak “Isu Publik terdeteksi”.', TRUE, 20635, 9007199254740991, 0, 74, NULL, NULL, FALSE, TRUE),
  ('catat-tingkat.krisis', 'Pasal 20 ayat (3)', '“tingkat” krisis: PIC atau TRC (salah satu) wajib mencatat tingkat Isu Publik, paling lambat 10 menit sejak “Isu Publik terdeteksi”.', TRUE, 20635, 9007199254740991, 0, 75, NULL, NULL, FALSE, TRUE),
  ('saat-terdeteksi', 'Pasal 20 ayat (4)', 'Bagi Admin atau PIC atau TRC (salah satu) berlaku ketentuan “Isu Publik terdeteksi pada saat pertama kali diketahui oleh Admin, PIC, atau TRC”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('saat-tingkat-naik', 'Pasal 20 ayat (5)', 'Bagi Admin atau PIC atau TRC (salah satu) berlaku ketentuan “Dalam hal tingkat Isu Publik naik, Isu Publik terdeteksi pada saat keadaan yang menaikkan tingkat diketahui oleh Admin, PIC, atau TRC”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('turunkan-tingkat', 'Pasal 20 ayat (6)', 'Hanya TRC yang dapat menurunkan tingkat Isu Publik, apabila “keadaan yang menaikkan tingkat telah berakhir” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 76, NULL, NULL, FALSE, TRUE),
  ('turunkan-tingkat.lainnya', 'Pasal 20 ayat (6)', 'Selain itu, siapa pun dilarang menurunkan tingkat Isu Publik (Pasal 20 ayat (6)).', TRUE, 20635, 9007199254740991, 1, 1, NULL, NULL, TRUE, TRUE),
  ('krisis-tidak-diturunkan', 'Pasal 20 ayat (7)', 'TRC dilarang menurunkan tingkat Isu Publik, apabila “tingkat” adalah krisis, sebelum “krisis berakhir” terjadi.', TRUE, 20635, 9007199254740991, 0, 77, NULL, NULL, FALSE, TRUE),
  ('catat-penurunan', 'Pasal 20 ayat (8)', 'TRC wajib mencatat alasan penurunan tingkat Isu Publik, paling lambat 1 jam sejak “menurunkan tingkat”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('hitung-jangkauan', 'Pasal 20 ayat (9)', 'Berlaku ketentuan “Jangkauan dihitung sejak tingkat Isu Publik terakhir diturunkan”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('hanya-akun-resmi', 'Pasal 21 ayat (1)', 'Bupati dan Wakil Bupati dan Pegawai (masing-masing) dilarang menerbitkan Tanggapan, apabila “Akun Resmi” tidak terpenuhi.', TRUE, 20635, 9007199254740991, 0, 78, NULL, NULL, FALSE, TRUE),
  ('tetapkan-penjuru.serius', 'Pasal 21 ayat (2)', '“tingkat” serius: Kepala Dinas wajib menetapkan Perangkat Daerah Penjuru, apabila “jumlah Perangkat Daerah” lebih dari 1 perangkat daerah, paling lambat 1 jam sejak “Isu Publik terdeteksi”.', TRUE, 20635, 9007199254740991, 0, 79, NULL, NULL, FALSE, TRUE),
  ('tetapkan-penjuru.krisis', 'Pasal 21 ayat (2)', '“tingkat” krisis: Kepala Dinas wajib menetapkan Perangkat Daerah Penjuru, apabila “jumlah Perangkat Daerah” lebih dari 1 perangkat daerah, paling lambat 30 menit sejak “Isu Publik terdeteksi”.', TRUE, 20635, 9007199254740991, 0, 80, NULL, NULL, FALSE, TRUE),
  ('sesuai-narasi', 'Pasal 21 ayat (3)', 'Bupati dan Wakil Bupati dan Pegawai (masing-masing) dilarang menerbitkan Tanggapan, apabila “sesuai dengan Narasi Tunggal” tidak terpenuhi, hanya setelah “Narasi Tunggal diterbitkan” terjadi, kecuali apabila “Tanggapan mengoreksi Konten yang keliru” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 81, NULL, NULL, FALSE, TRUE),
  ('terbitkan-narasi.serius', 'Pasal 21 ayat (4)', '“tingkat” serius: Kepala Perangkat Daerah Penjuru wajib menerbitkan Narasi Tunggal, paling lambat 1 jam sejak “Perangkat Daerah Penjuru ditetapkan”.', TRUE, 20635, 9007199254740991, 0, 74, NULL, NULL, FALSE, TRUE),
  ('terbitkan-narasi.krisis', 'Pasal 21 ayat (4)', '“tingkat” krisis: Kepala Perangkat Daerah Penjuru wajib menerbitkan Narasi Tunggal, paling lambat 20 menit sejak “Perangkat Daerah Penjuru ditetapkan”.', TRUE, 20635, 9007199254740991, 0, 75, NULL, NULL, FALSE, TRUE),
  ('putus-penjuru', 'Pasal 21 ayat (5)', 'Sekretaris Daerah wajib memutus perselisihan, apabila “Perangkat Daerah Penjuru diperselisihkan” terpenuhi, paling lambat 1 jam sejak “perselisihan dilaporkan”.', TRUE, 20635, 9007199254740991, 0, 82, NULL, NULL, FALSE, TRUE),
  ('usul-ubah-narasi', 'Pasal 21 ayat (6)', 'PIC wajib mengusulkan perubahan Narasi Tunggal, terhadap Kepala Perangkat Daerah Penjuru, paling lambat 1 jam sejak “fakta baru diketahui”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, FALSE),
  ('putus-ubah-narasi', 'Pasal 21 ayat (7)', 'Kepala Perangkat Daerah Penjuru wajib memutus usul perubahan Narasi Tunggal, paling lambat 30 menit sejak “mengusulkan perubahan Narasi Tunggal”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('narasi-krisis', 'Pasal 21 ayat (8)', 'Pegawai dilarang menerbitkan Narasi Tunggal, apabila “tingkat” adalah krisis, sebelum “Narasi Tunggal disetujui Sekretaris Daerah atau Bupati” terjadi.', TRUE, 20635, 9007199254740991, 0, 83, NULL, NULL, FALSE, TRUE),
  ('putus-narasi', 'Pasal 21 ayat (9)', 'Sekretaris Daerah wajib memutus permintaan persetujuan Narasi Tunggal, paling lambat 10 menit sejak “persetujuan Narasi Tunggal diminta”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('sikap-kebijakan', 'Pasal 21 ayat (10)', 'Hanya Bupati atau Wakil Bupati atau Sekretaris Daerah atau Juru bicara (salah satu) yang dapat menyatakan sikap Pemerintah Daerah atas kebijakan.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('sikap-kebijakan.lainnya', 'Pasal 21 ayat (10)', 'Selain itu, siapa pun dilarang menyatakan sikap Pemerintah Daerah atas kebijakan (Pasal 21 ayat (10)).', TRUE, 20635, 9007199254740991, 1, 1, NULL, NULL, TRUE, TRUE),
  ('tangga-persetujuan.rutin', 'Pasal 22 ayat (1)', '“tingkat” rutin: Hanya PIC yang dapat menyetujui Tanggapan.', TRUE, 20635, 9007199254740991, 1, 72, NULL, NULL, FALSE, TRUE),
  ('tangga-persetujuan.lainnya', 'Pasal 22 ayat (1)', 'Selain itu, siapa pun dilarang menyetujui Tanggapan (Pasal 22 ayat (1)).', TRUE, 20635, 9007199254740991, 2, 1, NULL, NULL, TRUE, TRUE),
  ('tangga-persetujuan.perhatian', 'Pasal 22 ayat (1)', '“tingkat” perhatian: Hanya Kepala Perangkat Daerah yang dapat menyetujui Tanggapan.', TRUE, 20635, 9007199254740991, 1, 73, NULL, NULL, FALSE, TRUE),
  ('tangga-persetujuan.serius', 'Pasal 22 ayat (1)', '“tingkat” serius: Hanya Kepala Perangkat Daerah bersama TRC (hanya bersama-sama) yang dapat menyetujui Tanggapan.', TRUE, 20635, 9007199254740991, 1, 74, NULL, NULL, FALSE, TRUE),
  ('tangga-persetujuan.krisis', 'Pasal 22 ayat (1)', '“tingkat” krisis: Hanya Sekretaris Daerah atau Bupati (salah satu) yang dapat menyetujui Tanggapan.', TRUE, 20635, 9007199254740991, 1, 75, NULL, NULL, FALSE, TRUE),
  ('terbit-setelah-setuju.rutin', 'Pasal 22 ayat (2)', 'Huruf rutin: Pegawai dilarang menerbitkan Tanggapan, sebelum aturan “tangga-persetujuan” dipenuhi, kecuali apabila “tingkat” adalah rutin dan “bersumber dari Bank Jawaban” terpenuhi.', TRUE, 20635, 9007199254740991, 1, 84, NULL, 'all', FALSE, TRUE),
  ('terbit-setelah-setuju.perhatian', 'Pasal 22 ayat (2)', 'Huruf perhatian: Pegawai dilarang menerbitkan Tanggapan, sebelum aturan “tangga-persetujuan” dipenuhi, kecuali apabila “tingkat” adalah rutin dan “bersumber dari Bank Jawaban” terpenuhi.', TRUE, 20635, 9007199254740991, 1, 85, NULL, 'all', FALSE, TRUE),
  ('terbit-setelah-setuju.serius', 'Pasal 22 ayat (2)', 'Huruf serius: Pegawai dilarang menerbitkan Tanggapan, sebelum aturan “tangga-persetujuan” dipenuhi, kecuali apabila “tingkat” adalah rutin dan “bersumber dari Bank Jawaban” terpenuhi.', TRUE, 20635, 9007199254740991, 1, 86, NULL, 'all', FALSE, TRUE),
  ('terbit-setelah-setuju.krisis', 'Pasal 22 ayat (2)', 'Huruf krisis: Pegawai dilarang menerbitkan Tanggapan, sebelum aturan “tangga-persetujuan” dipenuhi, kecuali apabila “tingkat” adalah rutin dan “bersumber dari Bank Jawaban” terpenuhi.', TRUE, 20635, 9007199254740991, 1, 87, NULL, 'any', FALSE, TRUE),
  ('pembuat-bukan-penyetuju', 'Pasal 22 ayat (3)', 'Bupati dan Wakil Bupati dan Pegawai (masing-masing) dilarang menyetujui Tanggapan, apabila “membuat rancangan Tanggapan” sama dengan “Pegawai”.', TRUE, 20635, 9007199254740991, 0, 88, NULL, NULL, FALSE, TRUE),
  ('lapor-tanggapan-rutin', 'Pasal 22 ayat (4)', 'PIC wajib melaporkan Tanggapan, terhadap Kepala Perangkat Daerah, apabila “tingkat” adalah rutin, paling lambat 1 hari kerja sejak “Tanggapan diterbitkan”.', TRUE, 20635, 9007199254740991, 0, 72, NULL, NULL, FALSE, FALSE),
  ('rancangan-penyetuju.rutin', 'Pasal 22 ayat (5)', '“tingkat” rutin: Admin wajib meneruskan permintaan persetujuan, terhadap pengganti pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan), apabila “dibuat oleh pejabat yang menyetujui” terpenuhi atau “pejabat tersebut berkonflik kepentingan” terpenuhi, paling lambat 1 jam sejak “permintaan persetujuan diajukan”.', TRUE, 20635, 9007199254740991, 0, 89, NULL, NULL, FALSE, FALSE),
  ('rancangan-penyetuju.perhatian', 'Pasal 22 ayat (5)', '“tingkat” perhatian: Admin wajib meneruskan permintaan persetujuan, terhadap pengganti pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan), apabila “dibuat oleh pejabat yang menyetujui” terpenuhi atau “pejabat tersebut berkonflik kepentingan” terpenuhi, paling lambat 1 jam sejak “permintaan persetujuan diajukan”.', TRUE, 20635, 9007199254740991, 0, 90, NULL, NULL, FALSE, FALSE),
  ('rancangan-penyetuju.serius', 'Pasal 22 ayat (5)', '“tingkat” serius: Admin wajib meneruskan permintaan persetujuan, terhadap pengganti pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan), apabila “dibuat oleh pejabat yang menyetujui” terpenuhi atau “pejabat tersebut berkonflik kepentingan” terpenuhi, paling lambat 15 menit sejak “permintaan persetujuan diajukan”.', TRUE, 20635, 9007199254740991, 0, 91, NULL, NULL, FALSE, FALSE),
  ('rancangan-penyetuju.krisis', 'Pasal 22 ayat (5)', '“tingkat” krisis: Admin wajib meneruskan permintaan persetujuan, terhadap pengganti pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan), apabila “dibuat oleh pejabat yang menyetujui” terpenuhi atau “pejabat tersebut berkonflik kepentingan” terpenuhi, paling lambat 5 menit sejak “permintaan persetujuan diajukan”.', TRUE, 20635, 9007199254740991, 0, 92, NULL, NULL, FALSE, FALSE),
  ('nyatakan-konflik', 'Pasal 22 ayat (6)', 'Pegawai wajib menyatakan konflik kepentingan, terhadap Atasan langsung, apabila “konflik kepentingan” terpenuhi, paling lambat 1 jam sejak “konflik kepentingan diketahui”.', TRUE, 20635, 9007199254740991, 0, 93, NULL, NULL, FALSE, FALSE),
  ('putus-konflik', 'Pasal 22 ayat (7)', 'Atasan langsung wajib memutus pernyataan konflik kepentingan, paling lambat 5 hari kerja sejak “konflik kepentingan dinyatakan”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('cantumkan-sumber', 'Pasal 22 ayat (8)', 'Pegawai dilarang mengajukan permintaan persetujuan, sebelum “sumber dicantumkan” terjadi.', TRUE, 20635, 9007199254740991, 0, 94, NULL, NULL, FALSE, TRUE),
  ('konflik-tidak-menerbitkan', 'Pasal 22 ayat (9)', 'Bupati dan Wakil Bupati dan Pegawai (masing-masing) dilarang menerbitkan Tanggapan, apabila “konflik kepentingan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 93, NULL, NULL, FALSE, TRUE),
  ('konflik-tidak-menyetujui', 'Pasal 22 ayat (10)', 'Bupati dan Wakil Bupati dan Pegawai (masing-masing) dilarang menyetujui Tanggapan, apabila “konflik kepentingan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 93, NULL, NULL, FALSE, TRUE),
  ('tanpa-setuju-sendiri', 'Pasal 22 ayat (11)', 'Pegawai dilarang menerbitkan Tanggapan, apabila “disetujui oleh pembuat rancangannya” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 95, NULL, NULL, FALSE, TRUE),
  ('ajukan-menurut-tingkat-baru', 'Pasal 22 ayat (12)', 'Admin wajib mengajukan permintaan persetujuan, apabila “tingkat Isu Publik naik” terpenuhi, paling lambat 15 menit sejak “Isu Publik terdeteksi”.', TRUE, 20635, 9007199254740991, 0, 96, NULL, NULL, FALSE, TRUE),
  ('batas-memutus.rutin', 'Pasal 23 ayat (1)', '“tingkat” rutin: Pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan) wajib memutus permintaan persetujuan, paling lambat 4 jam kerja sejak “permintaan persetujuan diajukan”.', TRUE, 20635, 9007199254740991, 0, 72, NULL, NULL, FALSE, TRUE),
  ('batas-memutus.perhatian', 'Pasal 23 ayat (1)', '“tingkat” perhatian: Pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan) wajib memutus permintaan persetujuan, paling lambat 4 jam kerja sejak “permintaan persetujuan diajukan”.', TRUE, 20635, 9007199254740991, 0, 73, NULL, NULL, FALSE, TRUE),
  ('batas-memutus.serius', 'Pasal 23 ayat (1)', '“tingkat” serius: Pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan) wajib memutus permintaan persetujuan, paling lambat 1 jam sejak “permintaan persetujuan diajukan”.', TRUE, 20635, 9007199254740991, 0, 74, NULL, NULL, FALSE, TRUE),
  ('batas-memutus.krisis', 'Pasal 23 ayat (1)', '“tingkat” krisis: Pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan) wajib memutus permintaan persetujuan, paling lambat 30 menit sejak “permintaan persetujuan diajukan”.', TRUE, 20635, 9007199254740991, 0, 75, NULL, NULL, FALSE, TRUE),
  ('naik-ke-pengganti', 'Pasal 23 ayat (2)', 'Admin wajib meneruskan permintaan persetujuan, terhadap pengganti pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan), apabila batas waktu aturan “batas-memutus” terlampaui dan “memutus permintaan persetujuan” belum terjadi, paling lambat 15 menit sejak “jangka waktu tersebut terlampaui”.', TRUE, 20635, 9007199254740991, 0, 97, NULL, NULL, FALSE, FALSE),
  ('diam-bukan-setuju', 'Pasal 23 ayat (3)', '“persetujuan” ditentukan: tidak, apabila “memutus permintaan persetujuan” belum terjadi dan batas waktu aturan “batas-memutus” terlampaui.', TRUE, 20635, 9007199254740991, 0, 98, NULL, NULL, TRUE, TRUE),
  ('tinjau-bank-jawaban', 'Pasal 24 ayat (1)', 'Kepala Perangkat Daerah wajib meninjau Bank Jawaban, setiap 6 bulan.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('perbarui-bank-jawaban', 'Pasal 24 ayat (2)', 'Kepala Perangkat Daerah wajib memperbarui Bank Jawaban, paling lambat 2 hari kerja sejak “dasar jawaban berubah”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('bank-jawaban-usang', 'Pasal 24 ayat (3)', 'Pegawai dilarang menerbitkan Tanggapan, apabila “bersumber dari Bank Jawaban” terpenuhi dan “yang dasarnya berubah dan belum diperbarui” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 99, NULL, NULL, FALSE, TRUE),
  ('sahkan-bank-jawaban', 'Pasal 24 ayat (4)', 'Kepala Perangkat Daerah berwenang mengesahkan Bank Jawaban.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('perintah-tertulis', 'Pasal 25 ayat (1)', 'Bupati dan Wakil Bupati dan Pegawai (masing-masing) dilarang memberikan perintah penerbitan Konten, terhadap Admin, apabila “diberikan secara tertulis” tidak terpenuhi, kecuali apabila “keadaan darurat” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 100, NULL, NULL, FALSE, FALSE),
  ('kukuhkan-perintah', 'Pasal 25 ayat (2)', 'Atasan langsung wajib mengukuhkan perintah, dengan cara tertulis, apabila “keadaan darurat” terpenuhi dan “diberikan secara tertulis” tidak terpenuhi, paling lambat 2 jam sejak “perintah diberikan”.', TRUE, 20635, 9007199254740991, 0, 101, NULL, NULL, FALSE, TRUE),
  ('hak-menolak-perintah', 'Pasal 25 ayat (3)', 'Pegawai berhak menolak perintah, apabila “diberikan secara tertulis” tidak terpenuhi, kecuali apabila “keadaan darurat” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 100, NULL, NULL, FALSE, TRUE),
  ('hak-menolak-perintah-melanggar', 'Pasal 25 ayat (3)', 'Pegawai berhak menolak perintah, apabila “melanggar ketentuan peraturan perundang-undangan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 102, NULL, NULL, FALSE, TRUE),
  ('larangan-membalas', 'Pasal 25 ayat (4)', 'Pegawai dilarang merugikan Pegawai, apabila “menolak perintah” sudah terjadi. Dinilai oleh manusia, karena: Hubungan antara penolakan perintah dan kerugian yang dialami Pegawai dinilai dari keadaannya.', TRUE, 20635, 9007199254740991, 0, 103, NULL, NULL, FALSE, TRUE),
  ('tanda-terima.rutin', 'Pasal 26 ayat (1)', '“tingkat” rutin: Admin wajib menyampaikan tanda terima, paling lambat 1 hari kerja sejak “Isu Publik terdeteksi”.', TRUE, 20635, 9007199254740991, 0, 72, NULL, NULL, FALSE, TRUE),
  ('tanda-terima.perhatian', 'Pasal 26 ayat (1)', '“tingkat” perhatian: Admin wajib menyampaikan tanda terima, paling lambat 4 jam kerja sejak “Isu Publik terdeteksi”.', TRUE, 20635, 9007199254740991, 0, 73, NULL, NULL, FALSE, TRUE),
  ('tanda-terima.serius', 'Pasal 26 ayat (1)', '“tingkat” serius: Admin wajib menyampaikan tanda terima, paling lambat 1 jam sejak “Isu Publik terdeteksi”.', TRUE, 20635, 9007199254740991, 0, 74, NULL, NULL, FALSE, TRUE),
  ('tanda-terima.krisis', 'Pasal 26 ayat (1)', '“tingkat” krisis: Admin wajib menyampaikan tanda terima, paling lambat 30 menit sejak “Isu Publik terdeteksi”.', TRUE, 20635, 9007199254740991, 0, 75, NULL, NULL, FALSE, TRUE),
  ('jawaban-pic.rutin', 'Pasal 26 ayat (2)', '“tingkat” rutin: PIC wajib menyampaikan jawaban, terhadap Admin, paling lambat 2 hari kerja sejak “Isu Publik terdeteksi”, kecuali apabila “jenis percakapan” adalah salah satu dari aduan pelayanan atau permohonan informasi atau “di luar kewenangan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 104, NULL, NULL, FALSE, FALSE),
  ('jawaban-pic.perhatian', 'Pasal 26 ayat (2)', '“tingkat” perhatian: PIC wajib menyampaikan jawaban, terhadap Admin, paling lambat 1 hari kerja sejak “Isu Publik terdeteksi”, kecuali apabila “jenis percakapan” adalah salah satu dari aduan pelayanan atau permohonan informasi atau “di luar kewenangan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 105, NULL, NULL, FALSE, FALSE),
  ('jawaban-pic.serius', 'Pasal 26 ayat (2)', '“tingkat” serius: PIC wajib menyampaikan jawaban, terhadap Admin, paling lambat 3 jam sejak “Isu Publik terdeteksi”, kecuali apabila “jenis percakapan” adalah salah satu dari aduan pelayanan atau permohonan informasi atau “di luar kewenangan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 106, NULL, NULL, FALSE, FALSE),
  ('jawaban-pic.krisis', 'Pasal 26 ayat (2)', '“tingkat” krisis: PIC wajib menyampaikan jawaban, terhadap Admin, paling lambat 60 menit sejak “Isu Publik terdeteksi”, kecuali apabila “jenis percakapan” adalah salah satu dari aduan pelayanan atau permohonan informasi atau “di luar kewenangan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 107, NULL, NULL, FALSE, FALSE),
  ('tetapkan-pedoman', 'Pasal 26 ayat (3)', 'Bupati berwenang menetapkan pedoman menanggapi Isu Publik, dalam bentuk Keputusan Bupati.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('tutup-isu', 'Pasal 26 ayat (4)', 'Pegawai dilarang menutup Isu Publik, sebelum “hasil penyelesaian disampaikan” terjadi, kecuali apabila “di luar kewenangan” terpenuhi dan “mengarahkan” sudah terjadi.', TRUE, 20635, 9007199254740991, 0, 108, NULL, NULL, FALSE, TRUE),
  ('lapor-isu-trc', 'Pasal 26 ayat (5)', 'Admin wajib melaporkan Isu Publik, terhadap TRC, apabila “tingkat” adalah salah satu dari serius atau krisis, paling lambat 10 menit sejak “Isu Publik terdeteksi”.', TRUE, 20635, 9007199254740991, 0, 109, NULL, NULL, FALSE, FALSE),
  ('penyaluran.a', 'Pasal 27 ayat (1) huruf a', 'Huruf a: Admin wajib meneruskan aduan pelayanan, apabila “jenis percakapan” adalah aduan pelayanan, paling lambat 1 hari kerja sejak “Isu Publik terdeteksi”.', TRUE, 20635, 9007199254740991, 0, 110, NULL, NULL, FALSE, TRUE),
  ('penyaluran.b', 'Pasal 27 ayat (1) huruf b', 'Huruf b: Admin wajib meneruskan permohonan informasi, apabila “jenis percakapan” adalah permohonan informasi, paling lambat 1 hari kerja sejak “Isu Publik terdeteksi”.', TRUE, 20635, 9007199254740991, 0, 111, NULL, NULL, FALSE, TRUE),
  ('penyaluran.c', 'Pasal 27 ayat (1) huruf c', 'Huruf c: Admin wajib mengarahkan Isu Publik, apabila “di luar kewenangan” terpenuhi, paling lambat 1 hari kerja sejak “Isu Publik terdeteksi”.', TRUE, 20635, 9007199254740991, 0, 112, NULL, NULL, FALSE, TRUE),
  ('lapor-ancaman-jiwa', 'Pasal 27 ayat (2)', 'Admin wajib melaporkan ancaman terhadap jiwa, terhadap Layanan darurat dan TRC (masing-masing), paling lambat 15 menit sejak “ancaman terhadap jiwa diketahui”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, FALSE),
  ('permohonan-informasi', 'Pasal 27 ayat (3)', 'Bagi PPID berlaku ketentuan “Penyelesaian permohonan informasi dilaksanakan oleh PPID sesuai dengan ketentuan peraturan perundang-undangan mengenai keterbukaan informasi publik”. Dinilai oleh manusia, karena: Tata cara dan jangka waktu permohonan informasi mengikuti undang-undang, bukan Peraturan Bupati ini.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('alihkan-percakapan', 'Pasal 27 ayat (4)', 'Admin wajib mengalihkan percakapan, apabila “percakapan yang memuat data pribadi” terpenuhi, paling lambat 1 jam sejak “percakapan diketahui”.', TRUE, 20635, 9007199254740991, 0, 113, NULL, NULL, FALSE, TRUE),
  ('nomor-pendaftaran', 'Pasal 27 ayat (5)', 'PPID wajib memberikan nomor pendaftaran, paling lambat 1 hari kerja sejak “permohonan diteruskan”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('nomor-aduan', 'Pasal 27 ayat (6)', 'Admin wajib menyampaikan nomor aduan pelayanan, terhadap Masyarakat, apabila “jenis percakapan” adalah aduan pelayanan, paling lambat 3 hari kerja sejak “Isu Publik terdeteksi”.', TRUE, 20635, 9007199254740991, 0, 110, NULL, NULL, FALSE, FALSE),
  ('penyelesaian-aduan', 'Pasal 27 ayat (7)', 'Berlaku ketentuan “Penyelesaian aduan pelayanan dilaksanakan sesuai dengan ketentuan peraturan perundang-undangan mengenai pelayanan publik”. Dinilai oleh manusia, karena: Jangka waktu dan akibatnya mengikuti undang-undang pelayanan publik, bukan Peraturan Bupati ini.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('sembunyikan-data-pribadi', 'Pasal 27 ayat (8)', 'Admin wajib menyembunyikan komentar, apabila “percakapan yang memuat data pribadi” terpenuhi, paling lambat 15 menit sejak “percakapan diketahui”.', TRUE, 20635, 9007199254740991, 0, 113, NULL, NULL, FALSE, TRUE),
  ('bahasa-santun', 'Pasal 28 ayat (1)', 'Admin wajib menggunakan bahasa yang santun. Dinilai oleh manusia, karena: Kesantunan dinilai dari seluruh percakapan.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('tanpa-janji', 'Pasal 28 ayat (2)', 'Pegawai dilarang menjanjikan hasil, waktu, atau ganti rugi, apabila “keputusan pejabat yang berwenang” tidak terpenuhi, kecuali apabila “jangka waktu yang ditentukan dalam Peraturan Bupati ini” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 114, NULL, NULL, FALSE, TRUE),
  ('tanpa-ancaman-pidana', 'Pasal 28 ayat (3)', 'Bupati dan Wakil Bupati dan Pegawai (masing-masing) dilarang mengancam pengkritik, apabila “dengan tuntutan pidana atas nama Pemerintah Daerah” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 115, NULL, NULL, FALSE, TRUE),
  ('tanpa-penurunan', 'Pasal 28 ayat (4)', 'Bupati dan Wakil Bupati dan Pegawai (masing-masing) dilarang meminta penurunan unggahan masyarakat, apabila “kritik atau opini” terpenuhi, kecuali apabila “melanggar hukum” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 116, NULL, NULL, FALSE, TRUE),
  ('kritik-tidak-dihapus', 'Pasal 29 ayat (1)', 'Pegawai dilarang menghapus komentar, apabila “kritik atau opini” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 117, NULL, NULL, FALSE, TRUE),
  ('sembunyikan-komentar', 'Pasal 29 ayat (2)', 'Admin dapat menyembunyikan komentar, apabila “melanggar aturan kolom komentar” terpenuhi atau “percakapan yang memuat data pribadi” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 118, NULL, NULL, FALSE, TRUE),
  ('hak-alasan-moderasi', 'Pasal 29 ayat (3)', 'Masyarakat berhak memperoleh alasan penyembunyian komentar.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('tinjau-moderasi', 'Pasal 29 ayat (4)', 'PIC wajib memutus permintaan peninjauan komentar, paling lambat 3 hari kerja sejak “permintaan peninjauan diajukan”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('isi-aturan-kolom', 'Pasal 29 ayat (5)', 'Berlaku ketentuan “Aturan kolom komentar melarang komentar yang berisi”. Dinilai oleh manusia, karena: Isi komentar dinilai orang; hasilnya dikirim sebagai komentar.melanggar_aturan.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('sampaikan-alasan-moderasi', 'Pasal 29 ayat (6)', 'Admin wajib menyampaikan alasan penyembunyian komentar, paling lambat 1 hari kerja sejak “komentar disembunyikan”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('kritik-tidak-diblokir', 'Pasal 29 ayat (7)', 'Pegawai dilarang memblokir akun masyarakat, apabila “kritik atau opini” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 117, NULL, NULL, FALSE, TRUE),
  ('pulihkan-komentar', 'Pasal 29 ayat (8)', 'Admin wajib memulihkan komentar, apabila “penyembunyian komentar keliru” terpenuhi, paling lambat 1 hari kerja sejak “permintaan peninjauan diputus”.', TRUE, 20635, 9007199254740991, 0, 119, NULL, NULL, FALSE, TRUE),
  ('hanya-pelanggaran-dihapus', 'Pasal 29 ayat (9)', 'Pegawai dilarang menghapus komentar, apabila “melanggar aturan kolom komentar” tidak terpenuhi.', TRUE, 20635, 9007199254740991, 0, 120, NULL, NULL, FALSE, TRUE),
  ('hak-peninjauan', 'Pasal 29 ayat (10)', 'Masyarakat berhak mengajukan permintaan peninjauan komentar.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('koreksi', 'Pasal 30 ayat (1)', 'Admin wajib mengoreksi Konten yang keliru, dengan cara terbuka, apabila “Konten yang keliru” terpenuhi, paling lambat 1 jam sejak “kekeliruan diketahui”.', TRUE, 20635, 9007199254740991, 0, 121, NULL, NULL, FALSE, TRUE),
  ('tarik-konten', 'Pasal 30 ayat (2)', 'Admin wajib menarik Konten terlarang, paling lambat 15 menit sejak “Konten terlarang diketahui”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('lapor-penarikan', 'Pasal 30 ayat (3)', 'Admin wajib melaporkan penarikan Konten, terhadap Kepala Perangkat Daerah, paling lambat 1 jam sejak “Konten ditarik”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, FALSE),
  ('ruang-krisis', 'Pasal 31 ayat (1)', 'TRC wajib mengaktifkan ruang krisis, apabila “tingkat” adalah krisis, paling lambat 30 menit sejak “Isu Publik terdeteksi”.', TRUE, 20635, 9007199254740991, 0, 75, NULL, NULL, FALSE, TRUE),
  ('hentikan-terjadwal', 'Pasal 31 ayat (2)', 'Admin wajib menghentikan Konten terjadwal, paling lambat 15 menit sejak “ruang krisis diaktifkan”, kecuali apabila “layanan pokok” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 122, NULL, NULL, FALSE, TRUE),
  ('sampaikan-fakta.serius', 'Pasal 31 ayat (3)', '“tingkat” serius: Kepala Perangkat Daerah wajib menyampaikan fakta, terhadap TRC, paling lambat 2 jam sejak “fakta diminta”.', TRUE, 20635, 9007199254740991, 0, 74, NULL, NULL, FALSE, FALSE),
  ('sampaikan-fakta.krisis', 'Pasal 31 ayat (3)', '“tingkat” krisis: Kepala Perangkat Daerah wajib menyampaikan fakta, terhadap TRC, paling lambat 30 menit sejak “fakta diminta”.', TRUE, 20635, 9007199254740991, 0, 75, NULL, NULL, FALSE, FALSE),
  ('perbarui-informasi', 'Pasal 31 ayat (4)', 'TRC wajib memperbarui informasi, apabila “tingkat” adalah krisis dan “krisis berakhir” belum terjadi, setiap 3 jam, dihitung sejak “ruang krisis diaktifkan”.', TRUE, 20635, 9007199254740991, 0, 77, NULL, NULL, FALSE, TRUE),
  ('evaluasi-krisis', 'Pasal 31 ayat (5)', 'TRC wajib menyusun evaluasi krisis, paling lambat 7 hari kerja sejak “krisis berakhir”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('akhiri-krisis', 'Pasal 31 ayat (6)', 'Bupati berwenang menyatakan krisis berakhir.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('bentuk-trc', 'Pasal 31 ayat (7)', 'Bupati berwenang membentuk TRC, dalam bentuk Keputusan Bupati.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('lapor-krisis', 'Pasal 31 ayat (8)', 'TRC wajib melaporkan krisis, terhadap Sekretaris Daerah, paling lambat 30 menit sejak “ruang krisis diaktifkan”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, FALSE),
  ('pernyataan-awal-darurat', 'Pasal 32 ayat (1)', 'TRC berwenang menerbitkan Pernyataan Awal, dengan semua unsur: huruf a “tingkat” adalah krisis dan “krisis berakhir” belum terjadi; huruf b batas waktu aturan “batas-memutus” terlampaui; huruf c “memutus permintaan persetujuan” belum terjadi, dengan mengecualikan Pasal 16 ayat (1) (aturan tanpa-penetapan); Pasal 22 ayat (2) (aturan terbit-setelah-setuju).', TRUE, 20635, 9007199254740991, 0, 123, NULL, NULL, FALSE, TRUE),
  ('isi-pernyataan-awal', 'Pasal 32 ayat (2)', 'Siapa pun yang menerbitkan Pernyataan Awal harus memuat, dengan semua unsur: huruf a “empati” terpenuhi; huruf b “fakta yang telah dipastikan” terpenuhi; huruf c “hal yang belum diketahui” terpenuhi; huruf d “tindakan yang sedang dilakukan” terpenuhi; huruf e “waktu pembaruan berikutnya” terpenuhi; huruf f “sumber informasi lanjutan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 1, 124, NULL, TRUE, TRUE),
  ('larangan-isi-pernyataan-awal.a', 'Pasal 32 ayat (3) huruf a', 'Huruf a: Siapa pun yang menerbitkan Pernyataan Awal dilarang memuat, dengan unsur: “sebab kejadian yang belum dipastikan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 131, NULL, NULL, TRUE, TRUE),
  ('larangan-isi-pernyataan-awal.b', 'Pasal 32 ayat (3) huruf b', 'Huruf b: Siapa pun yang menerbitkan Pernyataan Awal dilarang memuat, dengan unsur: “jumlah korban yang belum dipastikan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 132, NULL, NULL, TRUE, TRUE),
  ('lapor-pernyataan-awal', 'Pasal 32 ayat (4)', 'TRC wajib melaporkan Pernyataan Awal, terhadap Sekretaris Daerah, paling lambat 2 jam sejak “Pernyataan Awal diterbitkan”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, FALSE),
  ('susun-pernyataan-awal', 'Pasal 32 ayat (5)', 'TRC wajib menyusun Pernyataan Awal, apabila “tingkat” adalah krisis, paling lambat 30 menit sejak “Isu Publik terdeteksi”.', TRUE, 20635, 9007199254740991, 0, 75, NULL, NULL, FALSE, TRUE),
  ('lengkapi-pernyataan-awal', 'Pasal 32 ayat (6)', 'Admin wajib melengkapi Pernyataan Awal dengan teks alternatif dan takarir, apabila “teks alternatif” tidak terpenuhi atau “takarir” tidak terpenuhi, paling lambat 3 jam sejak “Pernyataan Awal diterbitkan”.', TRUE, 20635, 9007199254740991, 0, 133, NULL, NULL, FALSE, TRUE),
  ('buka-akses-trc', 'Pasal 32 ayat (7)', 'Kustodian wajib membuka akses Akun Resmi Pemerintah Daerah, paling lambat 15 menit sejak “ruang krisis diaktifkan”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('tutup-akses-trc', 'Pasal 32 ayat (8)', 'Kustodian wajib menutup akses TRC, paling lambat 4 jam sejak “krisis berakhir”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('informasi-terverifikasi', 'Pasal 33 ayat (1)', '“terverifikasi” ditentukan: ya, dengan salah satu unsur: huruf a “sumber primer” terpenuhi; huruf b “sumber yang saling bebas” paling sedikit 2 sumber.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('belum-terverifikasi', 'Pasal 33 ayat (2)', 'Pegawai dilarang menyebarluaskan informasi, apabila “Akun Resmi” terpenuhi dan “terverifikasi” tidak terpenuhi, kecuali apabila “peringatan dini resmi” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 134, NULL, NULL, FALSE, TRUE),
  ('simpan-bukti-informasi', 'Pasal 33 ayat (3)', 'PIC wajib menyimpan bukti informasi yang diragukan, paling lambat 1 jam sejak “informasi yang diragukan diketahui”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('nilai-dampak', 'Pasal 33 ayat (4)', 'TRC wajib menilai dampak informasi yang diragukan, paling lambat 1 jam sejak “informasi yang diragukan dilaporkan”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('susun-klarifikasi.perhatian', 'Pasal 34 ayat (1)', '“tingkat” perhatian: PIC wajib menyusun Klarifikasi, apabila “informasi keliru” terpenuhi, paling lambat 1 hari kerja sejak “fakta lengkap”.', TRUE, 20635, 9007199254740991, 0, 135, NULL, NULL, FALSE, TRUE),
  ('susun-klarifikasi.serius', 'Pasal 34 ayat (1)', '“tingkat” serius: PIC wajib menyusun Klarifikasi, apabila “informasi keliru” terpenuhi, paling lambat 3 jam sejak “fakta lengkap”.', TRUE, 20635, 9007199254740991, 0, 136, NULL, NULL, FALSE, TRUE),
  ('susun-klarifikasi.krisis', 'Pasal 34 ayat (1)', '“tingkat” krisis: PIC wajib menyusun Klarifikasi, apabila “informasi keliru” terpenuhi, paling lambat 1 jam sejak “fakta lengkap”.', TRUE, 20635, 9007199254740991, 0, 137, NULL, NULL, FALSE, TRUE),
  ('isi-klarifikasi', 'Pasal 34 ayat (2)', 'Siapa pun yang menerbitkan Klarifikasi harus memuat, dengan semua unsur: huruf a “ringkasan klaim” terpenuhi; huruf b “hasil pemeriksaan” terpenuhi; huruf c “tautan bukti” terpenuhi; huruf d “tindakan yang disarankan kepada masyarakat” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 1, 138, NULL, TRUE, TRUE),
  ('tanda-koreksi', 'Pasal 34 ayat (3)', 'Pegawai dilarang menampilkan ulang informasi keliru, apabila “tanda koreksi” tidak terpenuhi.', TRUE, 20635, 9007199254740991, 0, 143, NULL, NULL, FALSE, TRUE),
  ('kritik-bukan-hoaks', 'Pasal 34 ayat (4)', 'Pegawai dilarang menyebut hoaks, apabila “hasil pemeriksaan informasi” adalah salah satu dari kritik atau opini.', TRUE, 20635, 9007199254740991, 0, 144, NULL, NULL, FALSE, TRUE),
  ('ringkasan-informasi-keliru', 'Pasal 34 ayat (5)', 'Kepala Dinas wajib menerbitkan ringkasan informasi keliru, setiap 1 bulan.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('hasil-pemeriksaan-informasi', 'Pasal 34 ayat (6)', 'Berlaku ketentuan “Hasil pemeriksaan informasi yang diragukan meliputi”. Dinilai oleh manusia, karena: Isi dan niat penyebar dinilai orang; hasilnya dikirim sebagai informasi.status.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('informasi-keliru', 'Pasal 34 ayat (7)', '“informasi keliru” ditentukan: ya, apabila “hasil pemeriksaan informasi” adalah salah satu dari misinformasi atau disinformasi.', TRUE, 20635, 9007199254740991, 0, 145, NULL, NULL, TRUE, TRUE),
  ('belum-terverifikasi-bukan-hoaks', 'Pasal 34 ayat (8)', 'Pegawai dilarang menyebut hoaks, apabila “hasil pemeriksaan informasi” adalah belum terverifikasi.', TRUE, 20635, 9007199254740991, 0, 146, NULL, NULL, FALSE, TRUE),
  ('lapor-unggahan', 'Pasal 35 ayat (1)', 'Kepala Dinas dapat melaporkan unggahan, apabila “melanggar hukum” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 147, NULL, NULL, FALSE, TRUE),
  ('hak-jawab', 'Pasal 35 ayat (2)', 'Kepala Perangkat Daerah dapat menggunakan hak jawab atau hak koreksi, apabila “pemberitaan pers yang keliru” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 148, NULL, NULL, FALSE, TRUE),
  ('konten-terlarang.a', 'Pasal 36 ayat (1) huruf a', 'Huruf a: Siapa pun yang menerbitkan Konten dilarang memuat, dengan unsur: “kebencian atau permusuhan atas dasar suku, agama, ras, atau antargolongan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 149, NULL, NULL, TRUE, TRUE),
  ('konten-terlarang.b', 'Pasal 36 ayat (1) huruf b', 'Huruf b: Siapa pun yang menerbitkan Konten dilarang memuat, dengan unsur: “pornografi atau perjudian” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 150, NULL, NULL, TRUE, TRUE),
  ('konten-terlarang.c', 'Pasal 36 ayat (1) huruf c', 'Huruf c: Siapa pun yang menerbitkan Konten dilarang memuat, dengan unsur: “dukungan kepada peserta pemilihan umum atau pemilihan kepala daerah” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 151, NULL, NULL, TRUE, TRUE),
  ('konten-terlarang.d', 'Pasal 36 ayat (1) huruf d', 'Huruf d: Siapa pun yang menerbitkan Konten dilarang memuat, dengan unsur: “data pribadi” terpenuhi dan “dasar pemrosesan” tidak terpenuhi.', TRUE, 20635, 9007199254740991, 0, 152, NULL, NULL, TRUE, TRUE),
  ('konten-terlarang.e', 'Pasal 36 ayat (1) huruf e', 'Huruf e: Siapa pun yang menerbitkan Konten dilarang memuat, dengan unsur: “identitas anak” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 153, NULL, NULL, TRUE, TRUE),
  ('konten-terlarang.f', 'Pasal 36 ayat (1) huruf f', 'Huruf f: Siapa pun yang menerbitkan Konten dilarang memuat, dengan unsur: “informasi yang dikecualikan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 154, NULL, NULL, TRUE, TRUE),
  ('konten-terlarang.g', 'Pasal 36 ayat (1) huruf g', 'Huruf g: Siapa pun yang menerbitkan Konten dilarang memuat, dengan unsur: “pernyataan bahwa seseorang bersalah mendahului putusan pengadilan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 155, NULL, NULL, TRUE, TRUE),
  ('konten-terlarang.h', 'Pasal 36 ayat (1) huruf h', 'Huruf h: Siapa pun yang menerbitkan Konten dilarang memuat, dengan unsur: “promosi produk, usaha, atau penggalangan dana yang tidak resmi” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 156, NULL, NULL, TRUE, TRUE),
  ('rahasia-pasien', 'Pasal 36 ayat (2)', 'Pegawai dilarang mengungkapkan identitas atau kondisi pasien melalui Akun Resmi, kecuali apabila “persetujuan tertulis pasien” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 157, NULL, NULL, FALSE, TRUE),
  ('netral-interaksi', 'Pasal 36 ayat (3)', 'Pegawai dilarang menyukai, membagikan, mengikuti, atau mengomentari unggahan peserta pemilihan umum atau pemilihan kepala daerah melalui Akun Resmi.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('petahana-tidak-ditonjolkan', 'Pasal 36 ayat (4)', 'Pegawai dilarang menerbitkan Konten, apabila “tahapan pemilihan kepala daerah” terpenuhi dan (“menonjolkan foto, nama, atau slogan petahana” terpenuhi).', TRUE, 20635, 9007199254740991, 0, 158, NULL, NULL, FALSE, TRUE),
  ('persetujuan-wali', 'Pasal 37 ayat (1)', 'Pegawai wajib memperoleh persetujuan tertulis orang tua atau wali, apabila “menampilkan anak yang dapat dikenali” terpenuhi, sebelum menerbitkan Konten.', TRUE, 20635, 9007199254740991, 0, 159, 160, NULL, FALSE, TRUE),
  ('tarik-persetujuan', 'Pasal 37 ayat (2)', 'Admin wajib menghentikan penayangan Konten, paling lambat 3 x 24 jam sejak “persetujuan tertulis ditarik”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('tidak-terbit-lagi', 'Pasal 37 ayat (3)', 'Pegawai dilarang menerbitkan Konten, apabila “menampilkan anak yang dapat dikenali” terpenuhi, hanya setelah “persetujuan tertulis ditarik” terjadi.', TRUE, 20635, 9007199254740991, 0, 161, NULL, NULL, FALSE, TRUE),
  ('aksesibilitas', 'Pasal 38 ayat (1)', 'Siapa pun yang menerbitkan Konten harus memuat, dengan semua unsur: huruf a “teks alternatif” terpenuhi; huruf b “takarir” terpenuhi; huruf c “pesan utama dalam bentuk teks” terpenuhi.', TRUE, 20635, 9007199254740991, 1, 1, 162, NULL, TRUE, TRUE),
  ('bahasa-mudah', 'Pasal 38 ayat (2)', 'Admin wajib menggunakan bahasa Indonesia yang mudah dipahami. Dinilai oleh manusia, karena: Kemudahan dipahami dinilai oleh pembaca; skor keterbacaan hanya membantu.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('nama-pencipta', 'Pasal 38 ayat (3)', 'Pegawai wajib mencantumkan nama pencipta, apabila “karya pihak lain” terpenuhi, sebelum menerbitkan Konten.', TRUE, 20635, 9007199254740991, 0, 166, 167, NULL, FALSE, TRUE),
  ('tanda-kecerdasan-artifisial', 'Pasal 38 ayat (4)', 'Pegawai wajib memberikan tanda, apabila “kecerdasan artifisial” terpenuhi, sebelum menerbitkan Konten.', TRUE, 20635, 9007199254740991, 0, 168, 169, NULL, FALSE, TRUE),
  ('pernyataan-awal-menyusul', 'Pasal 38 ayat (5)', 'Admin atau TRC (salah satu) dapat menerbitkan Pernyataan Awal, apabila “pesan utama dalam bentuk teks” terpenuhi, dengan mengecualikan Pasal 38 ayat (1) (aturan aksesibilitas).', TRUE, 20635, 9007199254740991, 0, 165, NULL, NULL, FALSE, TRUE),
  ('karya-tanpa-izin', 'Pasal 38 ayat (6)', 'Pegawai dilarang menerbitkan Konten, apabila “karya pihak lain” terpenuhi dan “izin pencipta atau dasar lain yang sah” tidak terpenuhi.', TRUE, 20635, 9007199254740991, 0, 170, NULL, NULL, FALSE, TRUE),
  ('tanda-kerja-sama', 'Pasal 38 ayat (7)', 'Pegawai wajib memberikan tanda kerja sama, apabila “Konten kerja sama atau berbayar” terpenuhi, sebelum menerbitkan Konten.', TRUE, 20635, 9007199254740991, 0, 171, 172, NULL, FALSE, TRUE),
  ('persetujuan-siaran', 'Pasal 39 ayat (1)', 'Hanya Kepala Perangkat Daerah atau Sekretaris Daerah atau Bupati (salah satu) yang dapat menyetujui siaran langsung.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('persetujuan-siaran.lainnya', 'Pasal 39 ayat (1)', 'Selain itu, siapa pun dilarang menyetujui siaran langsung (Pasal 39 ayat (1)).', TRUE, 20635, 9007199254740991, 1, 1, NULL, NULL, TRUE, TRUE),
  ('siaran-setelah-setuju', 'Pasal 39 ayat (2)', 'Pegawai dilarang memulai siaran langsung melalui Akun Resmi, sebelum aturan “persetujuan-siaran” dipenuhi.', TRUE, 20635, 9007199254740991, 0, 1, NULL, 'any', FALSE, TRUE),
  ('minta-persetujuan-siaran', 'Pasal 39 ayat (3)', 'Admin wajib meminta persetujuan siaran langsung, apabila “siaran langsung” adalah terjadwal, paling lambat 2 hari kerja sebelum “siaran langsung dimulai”.', TRUE, 20635, 9007199254740991, 0, 173, NULL, NULL, FALSE, TRUE),
  ('putus-siaran.terjadwal', 'Pasal 39 ayat (4)', '“siaran langsung” terjadwal: Kepala Perangkat Daerah wajib memutus permintaan persetujuan siaran langsung, paling lambat 4 jam kerja sejak “meminta persetujuan siaran langsung”.', TRUE, 20635, 9007199254740991, 0, 173, NULL, NULL, FALSE, TRUE),
  ('putus-siaran.darurat', 'Pasal 39 ayat (4)', '“siaran langsung” darurat: Kepala Perangkat Daerah wajib memutus permintaan persetujuan siaran langsung, paling lambat 30 menit sejak “meminta persetujuan siaran langsung”.', TRUE, 20635, 9007199254740991, 0, 174, NULL, NULL, FALSE, TRUE),
  ('syarat-siaran', 'Pasal 39 ayat (5)', 'Siapa pun yang memulai siaran langsung melalui Akun Resmi harus memenuhi persyaratan, dengan semua unsur: huruf a “didampingi moderator” terpenuhi; huruf b “mikrofon, kamera, dan cara mengakhiri siaran telah diuji” terpenuhi; huruf c “ruang siaran bersih dari data pribadi” terpenuhi; huruf d “nomor bantuan telah disiapkan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 1, 175, NULL, TRUE, TRUE),
  ('arsip-siaran', 'Pasal 39 ayat (6)', 'Admin wajib mengarsipkan rekaman siaran langsung, paling lambat 1 hari kerja sejak “siaran langsung berakhir”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('dua-faktor', 'Pasal 40 ayat (1)', 'Kustodian wajib mengaktifkan autentikasi dua faktor, paling lambat 1 hari kerja sejak “Akun Resmi didaftarkan”, untuk setiap baris register akun.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('kata-sandi', 'Pasal 40 ayat (2)', 'Admin dilarang membagikan kata sandi Akun Resmi, kecuali apabila “kecuali Kustodian” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 180, NULL, NULL, FALSE, TRUE),
  ('tinjau-akses', 'Pasal 40 ayat (3)', 'Kustodian wajib meninjau akses Akun Resmi, paling lambat 1 hari kerja sejak “Admin dimutasi”, setiap 3 bulan atau setiap kali “Admin dimutasi” terjadi, mana yang lebih dahulu.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('akses-orang-lain', 'Pasal 40 ayat (4)', 'Admin dilarang memberikan akses Akun Resmi, kecuali apabila “Admin pengganti, TTIS, atau Kustodian” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 181, NULL, NULL, FALSE, TRUE),
  ('jaringan-umum', 'Pasal 40 ayat (5)', 'Admin dilarang menggunakan jaringan nirkabel umum untuk mengelola Akun Resmi.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('kode-pemulihan', 'Pasal 40 ayat (6)', 'Kustodian wajib menyimpan kode pemulihan Akun Resmi, paling lambat 1 hari kerja sejak “Akun Resmi didaftarkan”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('uji-pemulihan', 'Pasal 40 ayat (7)', 'Kustodian wajib menguji pemulihan Akun Resmi, setiap 6 bulan.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('lapor-insiden', 'Pasal 41 ayat (1)', 'Admin wajib melaporkan Insiden Akun, terhadap Kepala Dinas dan TTIS (masing-masing), paling lambat 15 menit sejak “Insiden Akun diketahui”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, FALSE),
  ('amankan-akun', 'Pasal 41 ayat (2)', 'TTIS wajib mengamankan Akun Resmi, paling lambat 30 menit sejak “Insiden Akun dilaporkan”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('umumkan-insiden', 'Pasal 41 ayat (3)', 'Kepala Dinas wajib mengumumkan Insiden Akun, apabila “unggahan palsu tayang” terpenuhi, paling lambat 30 menit sejak “Insiden Akun dilaporkan”.', TRUE, 20635, 9007199254740991, 0, 182, NULL, NULL, FALSE, TRUE),
  ('jejak-insiden', 'Pasal 41 ayat (4)', 'Pegawai dilarang menghapus jejak Insiden Akun, sebelum “jejak Insiden Akun diarsipkan” terjadi.', TRUE, 20635, 9007199254740991, 0, 183, NULL, NULL, FALSE, TRUE),
  ('beri-tahu-data-pribadi', 'Pasal 41 ayat (5)', 'Kepala Dinas wajib menyampaikan pemberitahuan tertulis, dengan cara tertulis, apabila “data pribadi terungkap” terpenuhi, paling lambat 3 x 24 jam sejak “Insiden Akun diketahui”.', TRUE, 20635, 9007199254740991, 0, 184, NULL, NULL, FALSE, TRUE),
  ('lapor-akses-ilegal', 'Pasal 41 ayat (6)', 'Kepala Bagian Hukum dapat melaporkan akses ilegal.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('isi-pengamanan', 'Pasal 41 ayat (7)', 'Berlaku ketentuan “Tindakan mengamankan Akun Resmi meliputi”. Dinilai oleh manusia, karena: Langkah yang diperlukan bergantung pada platform dan keadaan akun.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('lapor-sektor', 'Pasal 41 ayat (8)', 'TTIS wajib meneruskan laporan Insiden Akun, apabila “berisiko tinggi” terpenuhi, paling lambat 1 x 24 jam sejak “Insiden Akun dilaporkan”.', TRUE, 20635, 9007199254740991, 0, 185, NULL, NULL, FALSE, TRUE),
  ('hak-admin.a', 'Pasal 42 ayat (1) huruf a', 'Huruf a: Admin berhak memperoleh pelindungan hukum.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('hak-admin.b', 'Pasal 42 ayat (1) huruf b', 'Huruf b: Admin berhak memperoleh pelindungan keamanan.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('hak-admin.c', 'Pasal 42 ayat (1) huruf c', 'Huruf c: Admin berhak memperoleh pendampingan hukum.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('hak-admin.d', 'Pasal 42 ayat (1) huruf d', 'Huruf d: Admin berhak memperoleh pengakuan kinerja.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('hak-admin.e', 'Pasal 42 ayat (1) huruf e', 'Huruf e: Admin berhak memperoleh waktu istirahat.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('pendampingan-hukum', 'Pasal 42 ayat (2)', 'Kepala Bagian Hukum wajib memberikan pendampingan hukum, terhadap Admin, paling lambat 1 hari kerja sejak “pendampingan hukum diminta”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, FALSE),
  ('rahasiakan-identitas', 'Pasal 42 ayat (3)', 'Kepala Perangkat Daerah wajib merahasiakan identitas Admin, apabila “memperoleh ancaman” terpenuhi, paling lambat 24 jam sejak “ancaman diketahui”.', TRUE, 20635, 9007199254740991, 0, 186, NULL, NULL, FALSE, TRUE),
  ('isi-pendampingan', 'Pasal 42 ayat (4)', 'Berlaku ketentuan “Pendampingan hukum meliputi”. Dinilai oleh manusia, karena: Bentuk pendampingan ditentukan menurut perkaranya.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('dukungan-psikologis', 'Pasal 42 ayat (5)', 'Kepala BKPSDM wajib menyediakan dukungan psikologis, paling lambat 3 hari kerja sejak “dukungan psikologis diminta”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('iktikad-baik', 'Pasal 42 ayat (6)', 'Berlaku ketentuan “Pelindungan diberikan kepada Admin yang bertindak dengan iktikad baik dalam lingkup tugas”. Dinilai oleh manusia, karena: Iktikad baik dinilai dari seluruh keadaan.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('unsur-kesalahan-teknis', 'Pasal 43 ayat (1)', '“Kesalahan Teknis” ditentukan: ya, dengan semua unsur: huruf a “kesengajaan” tidak terpenuhi; huruf b “dalam lingkup tugas” terpenuhi; huruf c “prosedur pemeriksaan telah diikuti” terpenuhi atau “di luar kendali” terpenuhi; huruf d “dilaporkan kepada PIC” terjadi paling lambat 1 jam sejak “kekeliruan diketahui”; huruf e “dikoreksi” terjadi paling lambat 1 jam sejak “kekeliruan diketahui” atau “koreksinya berada di luar kendali” terpenuhi; huruf f “keuntungan pribadi” tidak terpenuhi.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('bebas-sanksi', 'Pasal 43 ayat (2)', 'Admin tidak dikenai sanksi administratif, apabila “Kesalahan Teknis” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 187, NULL, NULL, FALSE, TRUE),
  ('larangan-menghukum', 'Pasal 43 ayat (3)', 'Pegawai dilarang menjatuhkan sanksi administratif, terhadap Admin, apabila “Kesalahan Teknis” terpenuhi atau “disebabkan oleh ketiadaan perangkat kedinasan atau pelatihan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 188, NULL, NULL, FALSE, FALSE),
  ('sampaikan-kajian', 'Pasal 43 ayat (4)', 'Inspektur wajib menyampaikan hasil kajian fakta, paling lambat 3 hari kerja sejak “kajian fakta selesai”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('sarana-tidak-tersedia', 'Pasal 43 ayat (5)', 'Admin tidak dikenai sanksi administratif, apabila “disebabkan oleh ketiadaan perangkat kedinasan atau pelatihan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 189, NULL, NULL, FALSE, TRUE),
  ('periksa-dahulu', 'Pasal 44 ayat (1)', 'Hanya Kepala Perangkat Daerah yang dapat menjatuhkan sanksi administratif, terhadap Admin, apabila “yang dipimpinnya” terpenuhi, “pemeriksaan tertutup” terpenuhi, dan “dituangkan dalam berita acara” terpenuhi, hanya setelah “pemeriksaan selesai” terjadi.', TRUE, 20635, 9007199254740991, 0, 190, NULL, NULL, FALSE, FALSE),
  ('periksa-dahulu.lainnya', 'Pasal 44 ayat (1)', 'Selain itu, siapa pun dilarang menjatuhkan sanksi administratif (Pasal 44 ayat (1)).', TRUE, 20635, 9007199254740991, 1, 1, NULL, NULL, TRUE, FALSE),
  ('batas-pemeriksaan', 'Pasal 44 ayat (2)', 'Atasan langsung wajib memeriksa Admin, terhadap Admin, paling lambat 7 hari kerja sejak “panggilan tertulis disampaikan”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, FALSE),
  ('hak-salinan', 'Pasal 44 ayat (3)', 'Admin berhak memperoleh salinan berita acara.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('kajian-fakta', 'Pasal 44 ayat (4)', 'Inspektur wajib menyelesaikan kajian fakta, paling lambat 10 hari kerja sejak “kajian fakta diminta”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('nama-admin', 'Pasal 44 ayat (5)', 'Pegawai dilarang mengumumkan nama Admin yang diperiksa, sebelum “pemeriksaan selesai” terjadi, kecuali apabila “persetujuan tertulis Admin” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 191, NULL, NULL, FALSE, TRUE),
  ('hasil-kajian', 'Pasal 44 ayat (6)', 'Berlaku ketentuan “Kajian fakta menghasilkan kesimpulan”. Dinilai oleh manusia, karena: Kesimpulan kajian adalah penilaian pengawas.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('tindak-lanjut-kajian', 'Pasal 44 ayat (7)', 'Berlaku ketentuan “Kesalahan administratif ditindaklanjuti dengan perbaikan administrasi”. Dinilai oleh manusia, karena: Bentuk perbaikan administrasi ditentukan menurut kesalahannya.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('minta-kajian', 'Pasal 44 ayat (8)', 'Admin atau Atasan langsung atau Kepala Perangkat Daerah (salah satu) dapat meminta kajian fakta, terhadap Inspektur.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, FALSE),
  ('pendapat-kajian', 'Pasal 44 ayat (9)', 'Berlaku ketentuan “Hasil kajian fakta memuat pendapat mengenai terpenuhi atau tidaknya unsur Kesalahan Teknis”. Dinilai oleh manusia, karena: Pendapat itu adalah penilaian pengawas atas unsur Pasal 43 ayat (1).', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('tindakan-pengamanan', 'Pasal 45 ayat (1)', 'Kepala Dinas dapat membatasi akses Admin, apabila “keamanan Akun Resmi terancam” terpenuhi, paling lama 3 hari kerja sejak “akses Admin dibatasi”.', TRUE, 20635, 9007199254740991, 0, 192, NULL, NULL, FALSE, TRUE),
  ('pengamanan-bukan-sanksi', 'Pasal 45 ayat (2)', '“sanksi” ditentukan: tidak.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('pulihkan-akses', 'Pasal 45 ayat (3)', 'Kustodian wajib memulihkan akses Admin, paling lambat 4 jam sejak “Tindakan Pengamanan berakhir”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('hak-selama-pengamanan', 'Pasal 45 ayat (4)', 'Berlaku ketentuan “Hak kepegawaian Admin tetap diberikan selama Tindakan Pengamanan”. Dinilai oleh manusia, karena: Hak kepegawaian diatur dalam ketentuan kepegawaian.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('pulihkan-akses-batas-akhir', 'Pasal 45 ayat (5)', 'Kustodian wajib memulihkan akses Admin, paling lambat 3 hari kerja sejak “akses Admin dibatasi”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('pulihkan-akses-sanksi', 'Pasal 45 ayat (6)', 'Kustodian wajib memulihkan akses Admin, paling lambat 4 jam sejak “sanksi pembatasan akses berakhir”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('tanggung-jawab-penyetuju', 'Pasal 46 ayat (1)', 'Bagi pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan) berlaku ketentuan “bertanggung jawab atas isi Tanggapan yang disetujuinya”, kecuali apabila “diubah oleh Admin tanpa persetujuan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 193, NULL, NULL, FALSE, TRUE),
  ('tanggung-jawab-perintah', 'Pasal 46 ayat (2)', 'Bagi Atasan langsung berlaku ketentuan “bertanggung jawab atas isi Konten yang diterbitkan menurut perintahnya”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('laporan-bulanan', 'Pasal 47 ayat (1)', 'PIC wajib menyampaikan laporan bulanan, terhadap Kepala Perangkat Daerah, paling lambat 5 hari kerja sejak “bulan pelaporan berakhir”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, FALSE),
  ('laporan-triwulan', 'Pasal 47 ayat (2)', 'Kepala Dinas wajib menyampaikan laporan triwulan, terhadap Sekretaris Daerah dan Inspektur (masing-masing), paling lambat 15 hari sejak “triwulan pelaporan berakhir”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, FALSE),
  ('evaluasi-tahunan', 'Pasal 47 ayat (3)', 'Kepala Dinas wajib mengevaluasi pelaksanaan Peraturan Bupati ini, setiap 12 bulan.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('isi-laporan-bulanan', 'Pasal 47 ayat (4)', 'Siapa pun yang menyampaikan laporan bulanan harus memuat, dengan semua unsur: huruf a “jumlah Isu Publik menurut tingkat” terpenuhi; huruf b “ketepatan waktu” terpenuhi; huruf c “koreksi” terpenuhi; huruf d “Insiden Akun” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 1, 194, NULL, TRUE, TRUE),
  ('ringkasan-tahunan', 'Pasal 47 ayat (5)', 'Kepala Dinas wajib mengumumkan ringkasan tahunan, paling lambat 60 hari sejak “tahun pelaporan berakhir”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('survei-kepercayaan', 'Pasal 47 ayat (6)', 'TRC wajib melaksanakan survei kepercayaan masyarakat, setiap 6 bulan.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('tinjau-pedoman', 'Pasal 47 ayat (7)', 'Kepala Dinas wajib meninjau pedoman menanggapi Isu Publik, setiap 12 bulan.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('arsip-berkala', 'Pasal 48 ayat (1)', 'Admin wajib mengarsipkan Konten dan persetujuan, setiap 1 bulan.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('versi-asli', 'Pasal 48 ayat (2)', 'Pegawai wajib menyimpan versi asli Konten, sebelum menghapus Konten.', TRUE, 20635, 9007199254740991, 0, 1, 199, NULL, FALSE, TRUE),
  ('tahan-arsip', 'Pasal 48 ayat (3)', 'Pegawai dilarang memusnahkan arsip, apabila “terkait perkara, keberatan, atau pemeriksaan” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 200, NULL, NULL, FALSE, TRUE),
  ('usul-jra', 'Pasal 48 ayat (4)', 'Kepala Dinas wajib mengusulkan jadwal retensi arsip, paling lambat 6 bulan sejak “Peraturan Bupati ini diundangkan”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('jangan-musnahkan', 'Pasal 48 ayat (5)', 'Pegawai dilarang memusnahkan arsip Media Sosial, sebelum “jadwal retensi arsip Media Sosial ditetapkan” terjadi.', TRUE, 20635, 9007199254740991, 0, 201, NULL, NULL, FALSE, TRUE),
  ('kebijakan-komunikasi', 'Pasal 49 ayat (1)', 'Bupati berwenang menetapkan kebijakan komunikasi publik.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('rapat-koordinasi', 'Pasal 49 ayat (2)', 'Sekretaris Daerah wajib menyelenggarakan rapat koordinasi, setiap 3 bulan.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('pimpin-rapat', 'Pasal 49 ayat (3)', 'Asisten Sekretaris Daerah dapat memimpin rapat koordinasi.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('telaahan-staf-ahli', 'Pasal 49 ayat (4)', 'Staf Ahli Bupati dapat menyampaikan telaahan, terhadap Bupati.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, FALSE),
  ('tunjuk-juru-bicara', 'Pasal 49 ayat (5)', 'Bupati berwenang menunjuk juru bicara, dalam bentuk Keputusan Bupati.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('ditolak-bupati', 'Pasal 49 ayat (6)', 'Pegawai dilarang menerbitkan Tanggapan, apabila “ditolak oleh Bupati” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 202, NULL, NULL, FALSE, TRUE),
  ('pantau-isu', 'Pasal 50 ayat (1)', 'TRC wajib memantau Isu Publik, setiap 1 hari.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('beri-tahu-dinas.serius', 'Pasal 50 ayat (2)', '“tingkat” serius: TRC wajib memberitahukan Isu Publik, terhadap Kepala Dinas, paling lambat 30 menit sejak “Isu Publik terdeteksi”.', TRUE, 20635, 9007199254740991, 0, 74, NULL, NULL, FALSE, FALSE),
  ('beri-tahu-dinas.krisis', 'Pasal 50 ayat (2)', '“tingkat” krisis: TRC wajib memberitahukan Isu Publik, terhadap Kepala Dinas, paling lambat 15 menit sejak “Isu Publik terdeteksi”.', TRUE, 20635, 9007199254740991, 0, 75, NULL, NULL, FALSE, FALSE),
  ('minta-fakta', 'Pasal 50 ayat (3)', 'TRC dapat meminta fakta, terhadap Kepala Perangkat Daerah.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, FALSE),
  ('tunjuk-kustodian', 'Pasal 51 ayat (1)', 'Kepala Dinas wajib menunjuk Kustodian, paling lambat 30 hari sejak “Peraturan Bupati ini diundangkan”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('catat-pelatihan', 'Pasal 51 ayat (2)', 'Kepala BKPSDM wajib mencatat hasil pelatihan, paling lambat 5 hari kerja sejak “pelatihan selesai”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('telaahan-hukum', 'Pasal 51 ayat (3)', 'Kepala Bagian Hukum wajib memberikan telaahan hukum, paling lambat 4 jam kerja sejak “telaahan hukum diminta”.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('periksa-pelaksanaan', 'Pasal 51 ayat (4)', 'Inspektur dapat memeriksa pelaksanaan Peraturan Bupati ini.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('pejabat-pengganti', 'Pasal 52 ayat (1)', 'Berlaku ketentuan “Pejabat pengganti sebagaimana dimaksud dalam Pasal 22 ayat (5) dan Pasal 23 ayat (2) meliputi”. Dinilai oleh manusia, karena: Siapa pejabat pengganti dibaca mesin dari kolom Pengganti dokumen organisasi, yang harus sama dengan pasal ini.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('persetujuan-pengganti', 'Pasal 52 ayat (2)', 'Admin dapat menerbitkan Tanggapan, apabila “disetujui secara tertulis oleh pejabat pengganti” terpenuhi, dengan mengecualikan Pasal 22 ayat (2) (aturan terbit-setelah-setuju).', TRUE, 20635, 9007199254740991, 0, 203, NULL, NULL, FALSE, TRUE),
  ('batas-memutus-pengganti.rutin', 'Pasal 52 ayat (3)', '“tingkat” rutin: Pengganti pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan) wajib memutus permintaan persetujuan, paling lambat 4 jam kerja sejak “permintaan persetujuan diteruskan”.', TRUE, 20635, 9007199254740991, 0, 72, NULL, NULL, FALSE, TRUE),
  ('batas-memutus-pengganti.perhatian', 'Pasal 52 ayat (3)', '“tingkat” perhatian: Pengganti pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan) wajib memutus permintaan persetujuan, paling lambat 4 jam kerja sejak “permintaan persetujuan diteruskan”.', TRUE, 20635, 9007199254740991, 0, 73, NULL, NULL, FALSE, TRUE),
  ('batas-memutus-pengganti.serius', 'Pasal 52 ayat (3)', '“tingkat” serius: Pengganti pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan) wajib memutus permintaan persetujuan, paling lambat 1 jam sejak “permintaan persetujuan diteruskan”.', TRUE, 20635, 9007199254740991, 0, 74, NULL, NULL, FALSE, TRUE),
  ('batas-memutus-pengganti.krisis', 'Pasal 52 ayat (3)', '“tingkat” krisis: Pengganti pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan) wajib memutus permintaan persetujuan, paling lambat 30 menit sejak “permintaan persetujuan diteruskan”.', TRUE, 20635, 9007199254740991, 0, 75, NULL, NULL, FALSE, TRUE),
  ('pengganti-dapat-menyetujui.rutin', 'Pasal 52 ayat (4)', '“tingkat” rutin: Pengganti pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan) dapat menyetujui Tanggapan, hanya setelah “permintaan persetujuan diteruskan” terjadi, dengan mengecualikan Pasal 22 ayat (1) (aturan tangga-persetujuan).', TRUE, 20635, 9007199254740991, 0, 204, NULL, NULL, FALSE, TRUE),
  ('pengganti-dapat-menyetujui.perhatian', 'Pasal 52 ayat (4)', '“tingkat” perhatian: Pengganti pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan) dapat menyetujui Tanggapan, hanya setelah “permintaan persetujuan diteruskan” terjadi, dengan mengecualikan Pasal 22 ayat (1) (aturan tangga-persetujuan).', TRUE, 20635, 9007199254740991, 0, 205, NULL, NULL, FALSE, TRUE),
  ('pengganti-dapat-menyetujui.serius', 'Pasal 52 ayat (4)', '“tingkat” serius: Pengganti pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan) dapat menyetujui Tanggapan, hanya setelah “permintaan persetujuan diteruskan” terjadi, dengan mengecualikan Pasal 22 ayat (1) (aturan tangga-persetujuan).', TRUE, 20635, 9007199254740991, 0, 206, NULL, NULL, FALSE, TRUE),
  ('pengganti-dapat-menyetujui.krisis', 'Pasal 52 ayat (4)', '“tingkat” krisis: Pengganti pelaku menurut Pasal 22 ayat (1) (aturan tangga-persetujuan) dapat menyetujui Tanggapan, hanya setelah “permintaan persetujuan diteruskan” terjadi, dengan mengecualikan Pasal 22 ayat (1) (aturan tangga-persetujuan).', TRUE, 20635, 9007199254740991, 0, 207, NULL, NULL, FALSE, TRUE),
  ('jadwal-piket', 'Pasal 53 ayat (1)', 'Kepala Dinas wajib menetapkan jadwal piket, setiap 1 bulan.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('jam-piket', 'Pasal 53 ayat (2)', 'Bagi Piket TRC berlaku ketentuan “Piket TRC dilaksanakan setiap hari pada pukul 08.00 WITA sampai dengan pukul 21.00 WITA”. Dinilai oleh manusia, karena: Pelaksanaan piket diperiksa dari daftar hadir, bukan dari fakta suatu Isu Publik.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('piket-krisis', 'Pasal 53 ayat (3)', 'Bagi Piket TRC berlaku ketentuan “dilaksanakan sepanjang hari”, apabila “tingkat” adalah krisis. Dinilai oleh manusia, karena: Pelaksanaan piket diperiksa dari daftar hadir, bukan dari fakta suatu Isu Publik.', TRUE, 20635, 9007199254740991, 0, 75, NULL, NULL, FALSE, TRUE),
  ('sanksi-admin', 'Pasal 54 ayat (1)', 'Admin dikenai sanksi administratif, berupa: huruf a pembinaan; huruf b peringatan administratif tertulis; huruf c pembatasan akses; huruf d usul pemberhentian sebagai Admin, atas pelanggaran Pasal 18 ayat (1); Pasal 18 ayat (4); Pasal 22 ayat (5); Pasal 22 ayat (12); Pasal 23 ayat (2); Pasal 26 ayat (1); Pasal 26 ayat (5); Pasal 27 ayat (1); Pasal 27 ayat (2); Pasal 27 ayat (4); Pasal 27 ayat (6); Pasal 27 ayat (8); Pasal 28 ayat (1); Pasal 28 ayat (2); Pasal 29 ayat (1); Pasal 29 ayat (6); Pasal 29 ayat (7); Pasal 29 ayat (8); Pasal 29 ayat (9); Pasal 30 ayat (1); Pasal 30 ayat (2); Pasal 30 ayat (3); Pasal 31 ayat (2); Pasal 32 ayat (3); Pasal 32 ayat (6); Pasal 34 ayat (3); Pasal 34 ayat (4); Pasal 34 ayat (8); Pasal 36 ayat (1); Pasal 36 ayat (3); Pasal 37 ayat (1); Pasal 37 ayat (2); Pasal 37 ayat (3); Pasal 38 ayat (2); Pasal 38 ayat (3); Pasal 38 ayat (4); Pasal 39 ayat (3); Pasal 39 ayat (6); Pasal 40 ayat (2); Pasal 40 ayat (4); Pasal 40 ayat (5); Pasal 41 ayat (1); Pasal 48 ayat (1); Pasal 48 ayat (2).', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('sanksi-pic', 'Pasal 54 ayat (2)', 'PIC dikenai sanksi administratif, berupa: huruf a pembinaan; huruf b peringatan administratif tertulis; huruf c penggantian sebagai PIC, atas pelanggaran Pasal 12 ayat (4); Pasal 20 ayat (3); Pasal 21 ayat (6); Pasal 22 ayat (4); Pasal 23 ayat (1); Pasal 26 ayat (2); Pasal 29 ayat (4); Pasal 33 ayat (3); Pasal 34 ayat (1); Pasal 47 ayat (1); Pasal 52 ayat (3).', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('sanksi-pegawai', 'Pasal 54 ayat (3)', 'Pegawai dikenai sanksi administratif, berupa: huruf a pembinaan; huruf b peringatan administratif tertulis, atas pelanggaran Pasal 7 ayat (1); Pasal 8 ayat (4); Pasal 9 ayat (2); Pasal 9 ayat (3); Pasal 9 ayat (4); Pasal 10 ayat (2); Pasal 10 ayat (5); Pasal 16 ayat (1); Pasal 16 ayat (4); Pasal 16 ayat (5); Pasal 18 ayat (3); Pasal 18 ayat (5); Pasal 18 ayat (6); Pasal 20 ayat (3); Pasal 20 ayat (6); Pasal 20 ayat (7); Pasal 20 ayat (8); Pasal 21 ayat (1); Pasal 21 ayat (3); Pasal 21 ayat (8); Pasal 21 ayat (10); Pasal 22 ayat (1); Pasal 22 ayat (2); Pasal 22 ayat (3); Pasal 22 ayat (6); Pasal 22 ayat (7); Pasal 22 ayat (8); Pasal 22 ayat (9); Pasal 22 ayat (10); Pasal 22 ayat (11); Pasal 24 ayat (3); Pasal 25 ayat (1); Pasal 25 ayat (2); Pasal 25 ayat (4); Pasal 26 ayat (4); Pasal 27 ayat (5); Pasal 28 ayat (2); Pasal 28 ayat (3); Pasal 28 ayat (4); Pasal 29 ayat (1); Pasal 29 ayat (7); Pasal 29 ayat (9); Pasal 31 ayat (1); Pasal 31 ayat (4); Pasal 31 ayat (5); Pasal 31 ayat (8); Pasal 32 ayat (3); Pasal 32 ayat (4); Pasal 32 ayat (5); Pasal 32 ayat (7); Pasal 32 ayat (8); Pasal 33 ayat (2); Pasal 33 ayat (4); Pasal 34 ayat (3); Pasal 34 ayat (4); Pasal 34 ayat (8); Pasal 36 ayat (1); Pasal 36 ayat (2); Pasal 36 ayat (3); Pasal 36 ayat (4); Pasal 37 ayat (1); Pasal 37 ayat (3); Pasal 38 ayat (3); Pasal 38 ayat (4); Pasal 38 ayat (6); Pasal 38 ayat (7); Pasal 39 ayat (1); Pasal 39 ayat (2); Pasal 40 ayat (1); Pasal 40 ayat (3); Pasal 40 ayat (6); Pasal 40 ayat (7); Pasal 41 ayat (2); Pasal 41 ayat (4); Pasal 41 ayat (8); Pasal 43 ayat (3); Pasal 44 ayat (2); Pasal 44 ayat (5); Pasal 45 ayat (3); Pasal 45 ayat (5); Pasal 45 ayat (6); Pasal 47 ayat (6); Pasal 48 ayat (2); Pasal 48 ayat (3); Pasal 48 ayat (5); Pasal 49 ayat (6); Pasal 50 ayat (1); Pasal 50 ayat (2); Pasal 52 ayat (3).', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('sanksi-bertahap', 'Pasal 54 ayat (4)', 'Berlaku ketentuan “Sanksi administratif sebagaimana dimaksud pada ayat (1) sampai dengan ayat (3) dijatuhkan secara bertahap”, dijatuhkan bertahap dari yang pertama, kecuali apabila “pelanggaran dilakukan dengan sengaja” terpenuhi.', TRUE, 20635, 9007199254740991, 0, 208, NULL, NULL, TRUE, TRUE),
  ('penjatuh-sanksi-pegawai', 'Pasal 54 ayat (5)', 'Kepala Perangkat Daerah berwenang menjatuhkan sanksi administratif, terhadap PIC dan Pegawai (masing-masing), apabila “yang dipimpinnya” terpenuhi, “pemeriksaan tertutup” terpenuhi, dan “dituangkan dalam berita acara” terpenuhi, hanya setelah “pemeriksaan selesai” terjadi.', TRUE, 20635, 9007199254740991, 0, 190, NULL, NULL, FALSE, FALSE),
  ('proses-disiplin', 'Pasal 54 ayat (6)', 'Berlaku ketentuan “Pelanggaran disiplin Pegawai diproses sesuai dengan ketentuan peraturan perundang-undangan mengenai disiplin aparatur sipil negara atau perjanjian kerja”. Dinilai oleh manusia, karena: Jenis dan tingkat hukuman disiplin ditentukan oleh pejabat yang berwenang menghukum.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('batasi-akses-sanksi', 'Pasal 54 ayat (7)', 'Kepala Perangkat Daerah berwenang membatasi akses Admin sebagai sanksi administratif, paling lama 14 hari sejak “sanksi pembatasan akses dijatuhkan”.', TRUE, 20635, 9007199254740991, 0, 209, NULL, NULL, FALSE, TRUE),
  ('sanksi-kepala', 'Pasal 55 ayat (1)', 'Kepala Perangkat Daerah dikenai sanksi administratif, berupa: huruf a peringatan administratif lisan; huruf b peringatan administratif tertulis; huruf c rekomendasi penilaian kinerja, atas pelanggaran Pasal 5 ayat (3); Pasal 5 ayat (4); Pasal 7 ayat (2); Pasal 7 ayat (3); Pasal 7 ayat (4); Pasal 7 ayat (7); Pasal 8 ayat (1); Pasal 8 ayat (3); Pasal 8 ayat (6); Pasal 10 ayat (1); Pasal 10 ayat (4); Pasal 11 ayat (1); Pasal 11 ayat (2); Pasal 12 ayat (1); Pasal 12 ayat (3); Pasal 13 ayat (1); Pasal 13 ayat (4); Pasal 13 ayat (5); Pasal 17 ayat (1); Pasal 17 ayat (2); Pasal 17 ayat (3); Pasal 17 ayat (6); Pasal 21 ayat (2); Pasal 21 ayat (4); Pasal 21 ayat (7); Pasal 23 ayat (1); Pasal 24 ayat (1); Pasal 24 ayat (2); Pasal 31 ayat (3); Pasal 34 ayat (5); Pasal 39 ayat (4); Pasal 41 ayat (3); Pasal 41 ayat (5); Pasal 42 ayat (2); Pasal 42 ayat (3); Pasal 42 ayat (5); Pasal 43 ayat (3); Pasal 43 ayat (4); Pasal 44 ayat (1); Pasal 44 ayat (4); Pasal 47 ayat (2); Pasal 47 ayat (3); Pasal 47 ayat (5); Pasal 47 ayat (7); Pasal 48 ayat (4); Pasal 51 ayat (1); Pasal 51 ayat (2); Pasal 51 ayat (3); Pasal 53 ayat (1).', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('sanksi-sekda', 'Pasal 55 ayat (2)', 'Sekretaris Daerah dikenai sanksi administratif, berupa: huruf a peringatan administratif lisan; huruf b peringatan administratif tertulis, atas pelanggaran Pasal 7 ayat (6); Pasal 13 ayat (3); Pasal 19 ayat (3); Pasal 19 ayat (6); Pasal 21 ayat (5); Pasal 21 ayat (9); Pasal 23 ayat (1); Pasal 49 ayat (2).', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, TRUE),
  ('penjatuh-sanksi-kepala', 'Pasal 55 ayat (3)', 'Sekretaris Daerah berwenang menjatuhkan sanksi administratif, terhadap Kepala Perangkat Daerah dan Asisten Sekretaris Daerah (masing-masing).', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, FALSE),
  ('penjatuh-sanksi-sekda', 'Pasal 55 ayat (4)', 'Bupati berwenang menjatuhkan sanksi administratif, terhadap Sekretaris Daerah dan Staf Ahli Bupati (masing-masing).', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, FALSE, FALSE),
  ('peralihan-akun', 'Pasal 56 ayat (1)', 'Kepala Perangkat Daerah harus mendaftarkan akun Media Sosial, apabila “yang telah ada” terpenuhi, paling lambat 3 bulan sejak “Peraturan Bupati ini diundangkan”. Tanpa itu, tidak terbuka: mengaktifkan Akun Resmi.', TRUE, 20635, 9007199254740991, 0, 210, 211, NULL, FALSE, TRUE),
  ('peralihan-pengelola', 'Pasal 56 ayat (2)', 'Pegawai dapat menerbitkan Konten, apabila “telah mengelola akun Media Sosial” terpenuhi, paling lama 3 bulan sejak “Peraturan Bupati ini diundangkan”, dengan mengecualikan Pasal 16 ayat (1) (aturan tanpa-penetapan).', TRUE, 20635, 9007199254740991, 0, 212, NULL, NULL, FALSE, TRUE),
  ('peralihan-keputusan', 'Pasal 56 ayat (3)', 'Berlaku ketentuan “Keputusan mengenai penunjukan pengelola akun Media Sosial yang telah ada dinyatakan masih tetap berlaku sepanjang tidak bertentangan dengan ketentuan dalam Peraturan Bupati ini”. Dinilai oleh manusia, karena: Pertentangan antara keputusan lama dan Peraturan Bupati ini dinilai satu per satu.', TRUE, 20635, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE),
  ('biaya-penetapan-admin', 'diktum KEEMPAT', 'Berlaku ketentuan “Biaya yang timbul akibat ditetapkannya Keputusan Bupati ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah”. Dinilai oleh manusia, karena: Ketersediaan anggaran dilihat dari dokumen pelaksanaan anggaran Perangkat Daerah.', TRUE, 20666, 9007199254740991, 0, 1, NULL, NULL, TRUE, TRUE);

CREATE TABLE pedoman_rules."norm_acts" (
  "norm" text COLLATE "C" NOT NULL,
  "act" text COLLATE "C" NOT NULL,
  "bars" boolean NOT NULL,
  "any_actor" boolean NOT NULL,
  "grants" boolean NOT NULL,
  "sets_aside" boolean NOT NULL,
  PRIMARY KEY ("norm", "act")
);
COMMENT ON TABLE pedoman_rules."norm_acts" IS 'Which norms bar or grant an act, or are about doing it and may set these aside.';
COMMENT ON COLUMN pedoman_rules."norm_acts"."norm" IS 'Id of the norm.';
COMMENT ON COLUMN pedoman_rules."norm_acts"."act" IS 'Id of the act: that of the norm, or one under it.';
COMMENT ON COLUMN pedoman_rules."norm_acts"."bars" IS 'It may bar the act.';
COMMENT ON COLUMN pedoman_rules."norm_acts"."any_actor" IS 'Whoever acts.';
COMMENT ON COLUMN pedoman_rules."norm_acts"."grants" IS 'It may grant the act.';
COMMENT ON COLUMN pedoman_rules."norm_acts"."sets_aside" IS 'It may set others aside, as a duty to do the act does.';
INSERT INTO pedoman_rules."norm_acts" ("norm", "act", "bars", "any_actor", "grants", "sets_aside") VALUES
  ('platform-lain', 'buka-akun', TRUE, FALSE, FALSE, FALSE),
  ('akun-setelah-setuju', 'buat-akun', TRUE, FALSE, FALSE, FALSE),
  ('minta-putusan-akun', 'minta-putusan', FALSE, FALSE, TRUE, FALSE),
  ('syarat-akun-aktif', 'aktifkan-akun', TRUE, TRUE, FALSE, FALSE),
  ('rahasia-pemulihan', 'umumkan-pemulihan', TRUE, FALSE, FALSE, FALSE),
  ('isi-registri', 'umumkan-registri', TRUE, TRUE, FALSE, FALSE),
  ('isi-profil', 'aktifkan-akun', TRUE, TRUE, FALSE, FALSE),
  ('akun-pribadi-bukan-resmi', 'beri-kesan-resmi', TRUE, FALSE, FALSE, FALSE),
  ('bukan-untuk-pribadi', 'pakai-untuk-pribadi', TRUE, FALSE, FALSE, FALSE),
  ('balasan-otomatis', 'aktifkan-akun', FALSE, FALSE, TRUE, TRUE),
  ('balasan-otomatis.lainnya', 'aktifkan-akun', TRUE, TRUE, FALSE, FALSE),
  ('arsip-sebelum-tutup', 'tutup-akun', TRUE, FALSE, FALSE, FALSE),
  ('akun-tidak-aktif', 'nonaktifkan-akun', FALSE, FALSE, TRUE, FALSE),
  ('akun-kebencanaan-tetap', 'nonaktifkan-akun', TRUE, FALSE, FALSE, FALSE),
  ('nonaktif-karena-insiden', 'nonaktifkan-akun', FALSE, FALSE, TRUE, FALSE),
  ('lapor-akun-tiruan-polisi', 'laporkan-akun-tiruan-polisi', FALSE, FALSE, TRUE, FALSE),
  ('pic-tidak-rangkap', 'tetapkan-pic', TRUE, TRUE, FALSE, FALSE),
  ('koordinasi-pic', 'setujui-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('penetapan-pic', 'tetapkan-pic', FALSE, FALSE, TRUE, FALSE),
  ('penetapan-admin', 'tetapkan-admin', FALSE, FALSE, TRUE, FALSE),
  ('syarat-admin', 'tetapkan-admin', TRUE, TRUE, FALSE, FALSE),
  ('syarat-perjanjian-kerja', 'tetapkan-admin', TRUE, TRUE, FALSE, FALSE),
  ('isi-keputusan-admin', 'tetapkan-admin', TRUE, TRUE, FALSE, FALSE),
  ('perpanjang-masa-tugas', 'perpanjang-masa-tugas', FALSE, FALSE, TRUE, FALSE),
  ('tanpa-penetapan', 'terbitkan-konten', TRUE, FALSE, FALSE, FALSE),
  ('tanpa-penetapan', 'terbitkan-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('tanpa-penetapan', 'terbitkan-pernyataan-awal', TRUE, FALSE, FALSE, FALSE),
  ('tanpa-penetapan', 'terbitkan-klarifikasi', TRUE, FALSE, FALSE, FALSE),
  ('tugas-darurat', 'beri-tugas-darurat', FALSE, FALSE, TRUE, FALSE),
  ('isi-serah-terima', 'serah-terima', TRUE, TRUE, FALSE, FALSE),
  ('pemberhentian-admin', 'berhentikan-admin', FALSE, FALSE, TRUE, FALSE),
  ('hak-keberatan', 'ajukan-keberatan', FALSE, FALSE, TRUE, FALSE),
  ('putus-keberatan', 'putus-keberatan', FALSE, FALSE, TRUE, FALSE),
  ('turunkan-tingkat', 'turunkan-tingkat', FALSE, FALSE, TRUE, TRUE),
  ('turunkan-tingkat.lainnya', 'turunkan-tingkat', TRUE, TRUE, FALSE, FALSE),
  ('krisis-tidak-diturunkan', 'turunkan-tingkat', TRUE, FALSE, FALSE, FALSE),
  ('hanya-akun-resmi', 'terbitkan-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('hanya-akun-resmi', 'terbitkan-pernyataan-awal', TRUE, FALSE, FALSE, FALSE),
  ('hanya-akun-resmi', 'terbitkan-klarifikasi', TRUE, FALSE, FALSE, FALSE),
  ('sesuai-narasi', 'terbitkan-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('sesuai-narasi', 'terbitkan-pernyataan-awal', TRUE, FALSE, FALSE, FALSE),
  ('sesuai-narasi', 'terbitkan-klarifikasi', TRUE, FALSE, FALSE, FALSE),
  ('narasi-krisis', 'terbitkan-narasi', TRUE, FALSE, FALSE, FALSE),
  ('sikap-kebijakan', 'nyatakan-sikap', FALSE, FALSE, TRUE, TRUE),
  ('sikap-kebijakan.lainnya', 'nyatakan-sikap', TRUE, TRUE, FALSE, FALSE),
  ('tangga-persetujuan.rutin', 'setujui-tanggapan', FALSE, FALSE, TRUE, TRUE),
  ('tangga-persetujuan.lainnya', 'setujui-tanggapan', TRUE, TRUE, FALSE, FALSE),
  ('tangga-persetujuan.perhatian', 'setujui-tanggapan', FALSE, FALSE, TRUE, TRUE),
  ('tangga-persetujuan.serius', 'setujui-tanggapan', FALSE, FALSE, TRUE, TRUE),
  ('tangga-persetujuan.krisis', 'setujui-tanggapan', FALSE, FALSE, TRUE, TRUE),
  ('terbit-setelah-setuju.rutin', 'terbitkan-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('terbit-setelah-setuju.rutin', 'terbitkan-pernyataan-awal', TRUE, FALSE, FALSE, FALSE),
  ('terbit-setelah-setuju.rutin', 'terbitkan-klarifikasi', TRUE, FALSE, FALSE, FALSE),
  ('terbit-setelah-setuju.perhatian', 'terbitkan-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('terbit-setelah-setuju.perhatian', 'terbitkan-pernyataan-awal', TRUE, FALSE, FALSE, FALSE),
  ('terbit-setelah-setuju.perhatian', 'terbitkan-klarifikasi', TRUE, FALSE, FALSE, FALSE),
  ('terbit-setelah-setuju.serius', 'terbitkan-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('terbit-setelah-setuju.serius', 'terbitkan-pernyataan-awal', TRUE, FALSE, FALSE, FALSE),
  ('terbit-setelah-setuju.serius', 'terbitkan-klarifikasi', TRUE, FALSE, FALSE, FALSE),
  ('terbit-setelah-setuju.krisis', 'terbitkan-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('terbit-setelah-setuju.krisis', 'terbitkan-pernyataan-awal', TRUE, FALSE, FALSE, FALSE),
  ('terbit-setelah-setuju.krisis', 'terbitkan-klarifikasi', TRUE, FALSE, FALSE, FALSE),
  ('pembuat-bukan-penyetuju', 'setujui-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('cantumkan-sumber', 'ajukan-permintaan', TRUE, FALSE, FALSE, FALSE),
  ('konflik-tidak-menerbitkan', 'terbitkan-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('konflik-tidak-menerbitkan', 'terbitkan-pernyataan-awal', TRUE, FALSE, FALSE, FALSE),
  ('konflik-tidak-menerbitkan', 'terbitkan-klarifikasi', TRUE, FALSE, FALSE, FALSE),
  ('konflik-tidak-menyetujui', 'setujui-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('tanpa-setuju-sendiri', 'terbitkan-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('tanpa-setuju-sendiri', 'terbitkan-pernyataan-awal', TRUE, FALSE, FALSE, FALSE),
  ('tanpa-setuju-sendiri', 'terbitkan-klarifikasi', TRUE, FALSE, FALSE, FALSE),
  ('bank-jawaban-usang', 'terbitkan-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('bank-jawaban-usang', 'terbitkan-pernyataan-awal', TRUE, FALSE, FALSE, FALSE),
  ('bank-jawaban-usang', 'terbitkan-klarifikasi', TRUE, FALSE, FALSE, FALSE),
  ('sahkan-bank-jawaban', 'sahkan-bank-jawaban', FALSE, FALSE, TRUE, FALSE),
  ('perintah-tertulis', 'beri-perintah', TRUE, FALSE, FALSE, FALSE),
  ('hak-menolak-perintah', 'tolak-perintah', FALSE, FALSE, TRUE, FALSE),
  ('hak-menolak-perintah-melanggar', 'tolak-perintah', FALSE, FALSE, TRUE, FALSE),
  ('larangan-membalas', 'rugikan-admin', TRUE, FALSE, FALSE, FALSE),
  ('tetapkan-pedoman', 'tetapkan-pedoman', FALSE, FALSE, TRUE, FALSE),
  ('tutup-isu', 'tutup-isu', TRUE, FALSE, FALSE, FALSE),
  ('tanpa-janji', 'janjikan', TRUE, FALSE, FALSE, FALSE),
  ('tanpa-ancaman-pidana', 'ancam-pengkritik', TRUE, FALSE, FALSE, FALSE),
  ('tanpa-penurunan', 'minta-penurunan', TRUE, FALSE, FALSE, FALSE),
  ('kritik-tidak-dihapus', 'hapus-komentar', TRUE, FALSE, FALSE, FALSE),
  ('sembunyikan-komentar', 'sembunyikan-komentar', FALSE, FALSE, TRUE, FALSE),
  ('hak-alasan-moderasi', 'peroleh-alasan', FALSE, FALSE, TRUE, FALSE),
  ('kritik-tidak-diblokir', 'blokir-akun', TRUE, FALSE, FALSE, FALSE),
  ('hanya-pelanggaran-dihapus', 'hapus-komentar', TRUE, FALSE, FALSE, FALSE),
  ('hak-peninjauan', 'ajukan-peninjauan', FALSE, FALSE, TRUE, FALSE),
  ('akhiri-krisis', 'nyatakan-krisis-berakhir', FALSE, FALSE, TRUE, FALSE),
  ('bentuk-trc', 'bentuk-trc', FALSE, FALSE, TRUE, FALSE),
  ('pernyataan-awal-darurat', 'terbitkan-pernyataan-awal', FALSE, FALSE, TRUE, TRUE),
  ('isi-pernyataan-awal', 'terbitkan-pernyataan-awal', TRUE, TRUE, FALSE, FALSE),
  ('larangan-isi-pernyataan-awal.a', 'terbitkan-pernyataan-awal', TRUE, TRUE, FALSE, FALSE),
  ('larangan-isi-pernyataan-awal.b', 'terbitkan-pernyataan-awal', TRUE, TRUE, FALSE, FALSE),
  ('belum-terverifikasi', 'sebarluaskan-informasi', TRUE, FALSE, FALSE, FALSE),
  ('belum-terverifikasi', 'terbitkan-konten', TRUE, FALSE, FALSE, FALSE),
  ('belum-terverifikasi', 'terbitkan-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('belum-terverifikasi', 'terbitkan-pernyataan-awal', TRUE, FALSE, FALSE, FALSE),
  ('belum-terverifikasi', 'terbitkan-klarifikasi', TRUE, FALSE, FALSE, FALSE),
  ('isi-klarifikasi', 'terbitkan-klarifikasi', TRUE, TRUE, FALSE, FALSE),
  ('tanda-koreksi', 'tampilkan-ulang', TRUE, FALSE, FALSE, FALSE),
  ('kritik-bukan-hoaks', 'sebut-hoaks', TRUE, FALSE, FALSE, FALSE),
  ('belum-terverifikasi-bukan-hoaks', 'sebut-hoaks', TRUE, FALSE, FALSE, FALSE),
  ('lapor-unggahan', 'laporkan-unggahan', FALSE, FALSE, TRUE, FALSE),
  ('hak-jawab', 'gunakan-hak-jawab', FALSE, FALSE, TRUE, FALSE),
  ('konten-terlarang.a', 'terbitkan-konten', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.a', 'terbitkan-tanggapan', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.a', 'terbitkan-pernyataan-awal', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.a', 'terbitkan-klarifikasi', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.b', 'terbitkan-konten', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.b', 'terbitkan-tanggapan', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.b', 'terbitkan-pernyataan-awal', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.b', 'terbitkan-klarifikasi', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.c', 'terbitkan-konten', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.c', 'terbitkan-tanggapan', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.c', 'terbitkan-pernyataan-awal', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.c', 'terbitkan-klarifikasi', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.d', 'terbitkan-konten', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.d', 'terbitkan-tanggapan', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.d', 'terbitkan-pernyataan-awal', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.d', 'terbitkan-klarifikasi', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.e', 'terbitkan-konten', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.e', 'terbitkan-tanggapan', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.e', 'terbitkan-pernyataan-awal', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.e', 'terbitkan-klarifikasi', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.f', 'terbitkan-konten', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.f', 'terbitkan-tanggapan', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.f', 'terbitkan-pernyataan-awal', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.f', 'terbitkan-klarifikasi', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.g', 'terbitkan-konten', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.g', 'terbitkan-tanggapan', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.g', 'terbitkan-pernyataan-awal', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.g', 'terbitkan-klarifikasi', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.h', 'terbitkan-konten', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.h', 'terbitkan-tanggapan', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.h', 'terbitkan-pernyataan-awal', TRUE, TRUE, FALSE, FALSE),
  ('konten-terlarang.h', 'terbitkan-klarifikasi', TRUE, TRUE, FALSE, FALSE),
  ('rahasia-pasien', 'ungkapkan-pasien', TRUE, FALSE, FALSE, FALSE),
  ('netral-interaksi', 'dukung-peserta', TRUE, FALSE, FALSE, FALSE),
  ('petahana-tidak-ditonjolkan', 'terbitkan-konten', TRUE, FALSE, FALSE, FALSE),
  ('petahana-tidak-ditonjolkan', 'terbitkan-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('petahana-tidak-ditonjolkan', 'terbitkan-pernyataan-awal', TRUE, FALSE, FALSE, FALSE),
  ('petahana-tidak-ditonjolkan', 'terbitkan-klarifikasi', TRUE, FALSE, FALSE, FALSE),
  ('persetujuan-wali', 'terbitkan-konten', TRUE, FALSE, FALSE, FALSE),
  ('persetujuan-wali', 'terbitkan-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('persetujuan-wali', 'terbitkan-pernyataan-awal', TRUE, FALSE, FALSE, FALSE),
  ('persetujuan-wali', 'terbitkan-klarifikasi', TRUE, FALSE, FALSE, FALSE),
  ('tidak-terbit-lagi', 'terbitkan-konten', TRUE, FALSE, FALSE, FALSE),
  ('tidak-terbit-lagi', 'terbitkan-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('tidak-terbit-lagi', 'terbitkan-pernyataan-awal', TRUE, FALSE, FALSE, FALSE),
  ('tidak-terbit-lagi', 'terbitkan-klarifikasi', TRUE, FALSE, FALSE, FALSE),
  ('aksesibilitas', 'terbitkan-konten', TRUE, TRUE, FALSE, FALSE),
  ('aksesibilitas', 'terbitkan-tanggapan', TRUE, TRUE, FALSE, FALSE),
  ('aksesibilitas', 'terbitkan-pernyataan-awal', TRUE, TRUE, FALSE, FALSE),
  ('aksesibilitas', 'terbitkan-klarifikasi', TRUE, TRUE, FALSE, FALSE),
  ('nama-pencipta', 'terbitkan-konten', TRUE, FALSE, FALSE, FALSE),
  ('nama-pencipta', 'terbitkan-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('nama-pencipta', 'terbitkan-pernyataan-awal', TRUE, FALSE, FALSE, FALSE),
  ('nama-pencipta', 'terbitkan-klarifikasi', TRUE, FALSE, FALSE, FALSE),
  ('tanda-kecerdasan-artifisial', 'terbitkan-konten', TRUE, FALSE, FALSE, FALSE),
  ('tanda-kecerdasan-artifisial', 'terbitkan-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('tanda-kecerdasan-artifisial', 'terbitkan-pernyataan-awal', TRUE, FALSE, FALSE, FALSE),
  ('tanda-kecerdasan-artifisial', 'terbitkan-klarifikasi', TRUE, FALSE, FALSE, FALSE),
  ('pernyataan-awal-menyusul', 'terbitkan-pernyataan-awal', FALSE, FALSE, TRUE, TRUE),
  ('karya-tanpa-izin', 'terbitkan-konten', TRUE, FALSE, FALSE, FALSE),
  ('karya-tanpa-izin', 'terbitkan-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('karya-tanpa-izin', 'terbitkan-pernyataan-awal', TRUE, FALSE, FALSE, FALSE),
  ('karya-tanpa-izin', 'terbitkan-klarifikasi', TRUE, FALSE, FALSE, FALSE),
  ('tanda-kerja-sama', 'terbitkan-konten', TRUE, FALSE, FALSE, FALSE),
  ('tanda-kerja-sama', 'terbitkan-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('tanda-kerja-sama', 'terbitkan-pernyataan-awal', TRUE, FALSE, FALSE, FALSE),
  ('tanda-kerja-sama', 'terbitkan-klarifikasi', TRUE, FALSE, FALSE, FALSE),
  ('persetujuan-siaran', 'setujui-siaran', FALSE, FALSE, TRUE, TRUE),
  ('persetujuan-siaran.lainnya', 'setujui-siaran', TRUE, TRUE, FALSE, FALSE),
  ('siaran-setelah-setuju', 'mulai-siaran', TRUE, FALSE, FALSE, FALSE),
  ('syarat-siaran', 'mulai-siaran', TRUE, TRUE, FALSE, FALSE),
  ('kata-sandi', 'bagikan-sandi', TRUE, FALSE, FALSE, FALSE),
  ('akses-orang-lain', 'beri-akses', TRUE, FALSE, FALSE, FALSE),
  ('jaringan-umum', 'pakai-jaringan-umum', TRUE, FALSE, FALSE, FALSE),
  ('jejak-insiden', 'hapus-jejak', TRUE, FALSE, FALSE, FALSE),
  ('lapor-akses-ilegal', 'laporkan-akses-ilegal', FALSE, FALSE, TRUE, FALSE),
  ('hak-admin.a', 'peroleh-pelindungan-hukum', FALSE, FALSE, TRUE, FALSE),
  ('hak-admin.b', 'peroleh-pelindungan-keamanan', FALSE, FALSE, TRUE, FALSE),
  ('hak-admin.c', 'peroleh-pendampingan', FALSE, FALSE, TRUE, FALSE),
  ('hak-admin.d', 'peroleh-pengakuan', FALSE, FALSE, TRUE, FALSE),
  ('hak-admin.e', 'peroleh-istirahat', FALSE, FALSE, TRUE, FALSE),
  ('larangan-menghukum', 'jatuhkan-sanksi-administratif', TRUE, FALSE, FALSE, FALSE),
  ('periksa-dahulu', 'jatuhkan-sanksi-administratif', FALSE, FALSE, TRUE, TRUE),
  ('periksa-dahulu.lainnya', 'jatuhkan-sanksi-administratif', TRUE, TRUE, FALSE, FALSE),
  ('hak-salinan', 'peroleh-salinan', FALSE, FALSE, TRUE, FALSE),
  ('nama-admin', 'umumkan-nama', TRUE, FALSE, FALSE, FALSE),
  ('minta-kajian', 'minta-kajian', FALSE, FALSE, TRUE, FALSE),
  ('tindakan-pengamanan', 'batasi-akses', FALSE, FALSE, TRUE, FALSE),
  ('isi-laporan-bulanan', 'lapor-bulanan', TRUE, TRUE, FALSE, FALSE),
  ('versi-asli', 'tarik-konten', TRUE, FALSE, FALSE, FALSE),
  ('versi-asli', 'hapus-konten', TRUE, FALSE, FALSE, FALSE),
  ('tahan-arsip', 'musnahkan-arsip', TRUE, FALSE, FALSE, FALSE),
  ('tahan-arsip', 'musnahkan-arsip-media-sosial', TRUE, FALSE, FALSE, FALSE),
  ('jangan-musnahkan', 'musnahkan-arsip-media-sosial', TRUE, FALSE, FALSE, FALSE),
  ('kebijakan-komunikasi', 'tetapkan-kebijakan', FALSE, FALSE, TRUE, FALSE),
  ('pimpin-rapat', 'pimpin-rapat', FALSE, FALSE, TRUE, FALSE),
  ('telaahan-staf-ahli', 'sampaikan-telaahan', FALSE, FALSE, TRUE, FALSE),
  ('tunjuk-juru-bicara', 'tunjuk-juru-bicara', FALSE, FALSE, TRUE, FALSE),
  ('ditolak-bupati', 'terbitkan-tanggapan', TRUE, FALSE, FALSE, FALSE),
  ('ditolak-bupati', 'terbitkan-pernyataan-awal', TRUE, FALSE, FALSE, FALSE),
  ('ditolak-bupati', 'terbitkan-klarifikasi', TRUE, FALSE, FALSE, FALSE),
  ('minta-fakta', 'minta-fakta', FALSE, FALSE, TRUE, FALSE),
  ('periksa-pelaksanaan', 'periksa-pelaksanaan', FALSE, FALSE, TRUE, FALSE),
  ('persetujuan-pengganti', 'terbitkan-tanggapan', FALSE, FALSE, TRUE, TRUE),
  ('persetujuan-pengganti', 'terbitkan-pernyataan-awal', FALSE, FALSE, TRUE, TRUE),
  ('persetujuan-pengganti', 'terbitkan-klarifikasi', FALSE, FALSE, TRUE, TRUE),
  ('pengganti-dapat-menyetujui.rutin', 'setujui-tanggapan', FALSE, FALSE, TRUE, TRUE),
  ('pengganti-dapat-menyetujui.perhatian', 'setujui-tanggapan', FALSE, FALSE, TRUE, TRUE),
  ('pengganti-dapat-menyetujui.serius', 'setujui-tanggapan', FALSE, FALSE, TRUE, TRUE),
  ('pengganti-dapat-menyetujui.krisis', 'setujui-tanggapan', FALSE, FALSE, TRUE, TRUE),
  ('penjatuh-sanksi-pegawai', 'jatuhkan-sanksi-administratif', FALSE, FALSE, TRUE, FALSE),
  ('batasi-akses-sanksi', 'batasi-akses-sanksi', FALSE, FALSE, TRUE, FALSE),
  ('penjatuh-sanksi-kepala', 'jatuhkan-sanksi-administratif', FALSE, FALSE, TRUE, FALSE),
  ('penjatuh-sanksi-sekda', 'jatuhkan-sanksi-administratif', FALSE, FALSE, TRUE, FALSE),
  ('peralihan-akun', 'aktifkan-akun', TRUE, TRUE, FALSE, FALSE),
  ('peralihan-pengelola', 'terbitkan-konten', FALSE, FALSE, TRUE, TRUE),
  ('peralihan-pengelola', 'terbitkan-tanggapan', FALSE, FALSE, TRUE, TRUE),
  ('peralihan-pengelola', 'terbitkan-pernyataan-awal', FALSE, FALSE, TRUE, TRUE),
  ('peralihan-pengelola', 'terbitkan-klarifikasi', FALSE, FALSE, TRUE, TRUE);

CREATE TABLE pedoman_rules."norm_roles" (
  "norm" text COLLATE "C" NOT NULL,
  "role" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("norm", "role")
);
COMMENT ON TABLE pedoman_rules."norm_roles" IS 'Whom a norm binds, of those that bind not whoever acts.';
COMMENT ON COLUMN pedoman_rules."norm_roles"."norm" IS 'Id of the norm.';
COMMENT ON COLUMN pedoman_rules."norm_roles"."role" IS 'Id of the role: one it names, or one under it.';
INSERT INTO pedoman_rules."norm_roles" ("norm", "role") VALUES
  ('platform-lain', 'kepala-dinas'),
  ('akun-setelah-setuju', 'pegawai'),
  ('akun-setelah-setuju', 'sekda'),
  ('akun-setelah-setuju', 'staf-ahli'),
  ('akun-setelah-setuju', 'asisten'),
  ('akun-setelah-setuju', 'trc'),
  ('akun-setelah-setuju', 'piket-trc'),
  ('akun-setelah-setuju', 'kepala-skpd'),
  ('akun-setelah-setuju', 'kepala-penjuru'),
  ('akun-setelah-setuju', 'kepala-dinas'),
  ('akun-setelah-setuju', 'kepala-bkpsdm'),
  ('akun-setelah-setuju', 'inspektur'),
  ('akun-setelah-setuju', 'kepala-bagian-hukum'),
  ('akun-setelah-setuju', 'juru-bicara'),
  ('akun-setelah-setuju', 'sekretaris-skpd'),
  ('akun-setelah-setuju', 'atasan-langsung'),
  ('akun-setelah-setuju', 'ppid'),
  ('akun-setelah-setuju', 'ttis'),
  ('akun-setelah-setuju', 'kustodian'),
  ('akun-setelah-setuju', 'pic'),
  ('akun-setelah-setuju', 'pic-pengganti'),
  ('akun-setelah-setuju', 'admin'),
  ('akun-setelah-setuju', 'admin-utama'),
  ('akun-setelah-setuju', 'admin-pengganti'),
  ('akun-setelah-setuju', 'calon-pic'),
  ('akun-setelah-setuju', 'calon-admin'),
  ('minta-putusan-akun', 'kepala-skpd'),
  ('minta-putusan-akun', 'kepala-penjuru'),
  ('minta-putusan-akun', 'kepala-dinas'),
  ('minta-putusan-akun', 'kepala-bkpsdm'),
  ('minta-putusan-akun', 'inspektur'),
  ('minta-putusan-akun', 'kepala-bagian-hukum'),
  ('rahasia-pemulihan', 'pegawai'),
  ('rahasia-pemulihan', 'sekda'),
  ('rahasia-pemulihan', 'staf-ahli'),
  ('rahasia-pemulihan', 'asisten'),
  ('rahasia-pemulihan', 'trc'),
  ('rahasia-pemulihan', 'piket-trc'),
  ('rahasia-pemulihan', 'kepala-skpd'),
  ('rahasia-pemulihan', 'kepala-penjuru'),
  ('rahasia-pemulihan', 'kepala-dinas'),
  ('rahasia-pemulihan', 'kepala-bkpsdm'),
  ('rahasia-pemulihan', 'inspektur'),
  ('rahasia-pemulihan', 'kepala-bagian-hukum'),
  ('rahasia-pemulihan', 'juru-bicara'),
  ('rahasia-pemulihan', 'sekretaris-skpd'),
  ('rahasia-pemulihan', 'atasan-langsung'),
  ('rahasia-pemulihan', 'ppid'),
  ('rahasia-pemulihan', 'ttis'),
  ('rahasia-pemulihan', 'kustodian'),
  ('rahasia-pemulihan', 'pic'),
  ('rahasia-pemulihan', 'pic-pengganti'),
  ('rahasia-pemulihan', 'admin'),
  ('rahasia-pemulihan', 'admin-utama'),
  ('rahasia-pemulihan', 'admin-pengganti'),
  ('rahasia-pemulihan', 'calon-pic'),
  ('rahasia-pemulihan', 'calon-admin'),
  ('akun-pribadi-bukan-resmi', 'pegawai'),
  ('akun-pribadi-bukan-resmi', 'sekda'),
  ('akun-pribadi-bukan-resmi', 'staf-ahli'),
  ('akun-pribadi-bukan-resmi', 'asisten'),
  ('akun-pribadi-bukan-resmi', 'trc'),
  ('akun-pribadi-bukan-resmi', 'piket-trc'),
  ('akun-pribadi-bukan-resmi', 'kepala-skpd'),
  ('akun-pribadi-bukan-resmi', 'kepala-penjuru'),
  ('akun-pribadi-bukan-resmi', 'kepala-dinas'),
  ('akun-pribadi-bukan-resmi', 'kepala-bkpsdm'),
  ('akun-pribadi-bukan-resmi', 'inspektur'),
  ('akun-pribadi-bukan-resmi', 'kepala-bagian-hukum'),
  ('akun-pribadi-bukan-resmi', 'juru-bicara'),
  ('akun-pribadi-bukan-resmi', 'sekretaris-skpd'),
  ('akun-pribadi-bukan-resmi', 'atasan-langsung'),
  ('akun-pribadi-bukan-resmi', 'ppid'),
  ('akun-pribadi-bukan-resmi', 'ttis'),
  ('akun-pribadi-bukan-resmi', 'kustodian'),
  ('akun-pribadi-bukan-resmi', 'pic'),
  ('akun-pribadi-bukan-resmi', 'pic-pengganti'),
  ('akun-pribadi-bukan-resmi', 'admin'),
  ('akun-pribadi-bukan-resmi', 'admin-utama'),
  ('akun-pribadi-bukan-resmi', 'admin-pengganti'),
  ('akun-pribadi-bukan-resmi', 'calon-pic'),
  ('akun-pribadi-bukan-resmi', 'calon-admin'),
  ('bukan-untuk-pribadi', 'pegawai'),
  ('bukan-untuk-pribadi', 'sekda'),
  ('bukan-untuk-pribadi', 'staf-ahli'),
  ('bukan-untuk-pribadi', 'asisten'),
  ('bukan-untuk-pribadi', 'trc'),
  ('bukan-untuk-pribadi', 'piket-trc'),
  ('bukan-untuk-pribadi', 'kepala-skpd'),
  ('bukan-untuk-pribadi', 'kepala-penjuru'),
  ('bukan-untuk-pribadi', 'kepala-dinas'),
  ('bukan-untuk-pribadi', 'kepala-bkpsdm'),
  ('bukan-untuk-pribadi', 'inspektur'),
  ('bukan-untuk-pribadi', 'kepala-bagian-hukum'),
  ('bukan-untuk-pribadi', 'juru-bicara'),
  ('bukan-untuk-pribadi', 'sekretaris-skpd'),
  ('bukan-untuk-pribadi', 'atasan-langsung'),
  ('bukan-untuk-pribadi', 'ppid'),
  ('bukan-untuk-pribadi', 'ttis'),
  ('bukan-untuk-pribadi', 'kustodian'),
  ('bukan-untuk-pribadi', 'pic'),
  ('bukan-untuk-pribadi', 'pic-pengganti'),
  ('bukan-untuk-pribadi', 'admin'),
  ('bukan-untuk-pribadi', 'admin-utama'),
  ('bukan-untuk-pribadi', 'admin-pengganti'),
  ('bukan-untuk-pribadi', 'calon-pic'),
  ('bukan-untuk-pribadi', 'calon-admin'),
  ('balasan-otomatis', 'admin'),
  ('balasan-otomatis', 'admin-utama'),
  ('balasan-otomatis', 'admin-pengganti'),
  ('arsip-sebelum-tutup', 'pegawai'),
  ('arsip-sebelum-tutup', 'sekda'),
  ('arsip-sebelum-tutup', 'staf-ahli'),
  ('arsip-sebelum-tutup', 'asisten'),
  ('arsip-sebelum-tutup', 'trc'),
  ('arsip-sebelum-tutup', 'piket-trc'),
  ('arsip-sebelum-tutup', 'kepala-skpd'),
  ('arsip-sebelum-tutup', 'kepala-penjuru'),
  ('arsip-sebelum-tutup', 'kepala-dinas'),
  ('arsip-sebelum-tutup', 'kepala-bkpsdm'),
  ('arsip-sebelum-tutup', 'inspektur'),
  ('arsip-sebelum-tutup', 'kepala-bagian-hukum'),
  ('arsip-sebelum-tutup', 'juru-bicara'),
  ('arsip-sebelum-tutup', 'sekretaris-skpd'),
  ('arsip-sebelum-tutup', 'atasan-langsung'),
  ('arsip-sebelum-tutup', 'ppid'),
  ('arsip-sebelum-tutup', 'ttis'),
  ('arsip-sebelum-tutup', 'kustodian'),
  ('arsip-sebelum-tutup', 'pic'),
  ('arsip-sebelum-tutup', 'pic-pengganti'),
  ('arsip-sebelum-tutup', 'admin'),
  ('arsip-sebelum-tutup', 'admin-utama'),
  ('arsip-sebelum-tutup', 'admin-pengganti'),
  ('arsip-sebelum-tutup', 'calon-pic'),
  ('arsip-sebelum-tutup', 'calon-admin'),
  ('akun-tidak-aktif', 'kepala-dinas'),
  ('akun-kebencanaan-tetap', 'kepala-dinas'),
  ('nonaktif-karena-insiden', 'kepala-dinas'),
  ('lapor-akun-tiruan-polisi', 'kepala-bagian-hukum'),
  ('pic-tidak-rangkap', 'calon-pic'),
  ('koordinasi-pic', 'pic'),
  ('koordinasi-pic', 'pic-pengganti'),
  ('penetapan-pic', 'kepala-skpd'),
  ('penetapan-pic', 'kepala-penjuru'),
  ('penetapan-pic', 'kepala-dinas'),
  ('penetapan-pic', 'kepala-bkpsdm'),
  ('penetapan-pic', 'inspektur'),
  ('penetapan-pic', 'kepala-bagian-hukum'),
  ('penetapan-admin', 'bupati'),
  ('syarat-admin', 'calon-admin'),
  ('syarat-perjanjian-kerja', 'calon-admin'),
  ('perpanjang-masa-tugas', 'bupati'),
  ('tanpa-penetapan', 'bupati'),
  ('tanpa-penetapan', 'wabup'),
  ('tanpa-penetapan', 'pegawai'),
  ('tanpa-penetapan', 'sekda'),
  ('tanpa-penetapan', 'staf-ahli'),
  ('tanpa-penetapan', 'asisten'),
  ('tanpa-penetapan', 'trc'),
  ('tanpa-penetapan', 'piket-trc'),
  ('tanpa-penetapan', 'kepala-skpd'),
  ('tanpa-penetapan', 'kepala-penjuru'),
  ('tanpa-penetapan', 'kepala-dinas'),
  ('tanpa-penetapan', 'kepala-bkpsdm'),
  ('tanpa-penetapan', 'inspektur'),
  ('tanpa-penetapan', 'kepala-bagian-hukum'),
  ('tanpa-penetapan', 'juru-bicara'),
  ('tanpa-penetapan', 'sekretaris-skpd'),
  ('tanpa-penetapan', 'atasan-langsung'),
  ('tanpa-penetapan', 'ppid'),
  ('tanpa-penetapan', 'ttis'),
  ('tanpa-penetapan', 'kustodian'),
  ('tanpa-penetapan', 'pic'),
  ('tanpa-penetapan', 'pic-pengganti'),
  ('tanpa-penetapan', 'admin'),
  ('tanpa-penetapan', 'admin-utama'),
  ('tanpa-penetapan', 'admin-pengganti'),
  ('tanpa-penetapan', 'calon-pic'),
  ('tanpa-penetapan', 'calon-admin'),
  ('tugas-darurat', 'kepala-skpd'),
  ('tugas-darurat', 'kepala-penjuru'),
  ('tugas-darurat', 'kepala-dinas'),
  ('tugas-darurat', 'kepala-bkpsdm'),
  ('tugas-darurat', 'inspektur'),
  ('tugas-darurat', 'kepala-bagian-hukum'),
  ('pemberhentian-admin', 'bupati'),
  ('hak-keberatan', 'pegawai'),
  ('hak-keberatan', 'sekda'),
  ('hak-keberatan', 'staf-ahli'),
  ('hak-keberatan', 'asisten'),
  ('hak-keberatan', 'trc'),
  ('hak-keberatan', 'piket-trc'),
  ('hak-keberatan', 'kepala-skpd'),
  ('hak-keberatan', 'kepala-penjuru'),
  ('hak-keberatan', 'kepala-dinas'),
  ('hak-keberatan', 'kepala-bkpsdm'),
  ('hak-keberatan', 'inspektur'),
  ('hak-keberatan', 'kepala-bagian-hukum'),
  ('hak-keberatan', 'juru-bicara'),
  ('hak-keberatan', 'sekretaris-skpd'),
  ('hak-keberatan', 'atasan-langsung'),
  ('hak-keberatan', 'ppid'),
  ('hak-keberatan', 'ttis'),
  ('hak-keberatan', 'kustodian'),
  ('hak-keberatan', 'pic'),
  ('hak-keberatan', 'pic-pengganti'),
  ('hak-keberatan', 'admin'),
  ('hak-keberatan', 'admin-utama'),
  ('hak-keberatan', 'admin-pengganti'),
  ('hak-keberatan', 'calon-pic'),
  ('hak-keberatan', 'calon-admin'),
  ('putus-keberatan', 'bupati'),
  ('turunkan-tingkat', 'trc'),
  ('turunkan-tingkat', 'piket-trc'),
  ('krisis-tidak-diturunkan', 'trc'),
  ('krisis-tidak-diturunkan', 'piket-trc'),
  ('hanya-akun-resmi', 'bupati'),
  ('hanya-akun-resmi', 'wabup'),
  ('hanya-akun-resmi', 'pegawai'),
  ('hanya-akun-resmi', 'sekda'),
  ('hanya-akun-resmi', 'staf-ahli'),
  ('hanya-akun-resmi', 'asisten'),
  ('hanya-akun-resmi', 'trc'),
  ('hanya-akun-resmi', 'piket-trc'),
  ('hanya-akun-resmi', 'kepala-skpd'),
  ('hanya-akun-resmi', 'kepala-penjuru'),
  ('hanya-akun-resmi', 'kepala-dinas'),
  ('hanya-akun-resmi', 'kepala-bkpsdm'),
  ('hanya-akun-resmi', 'inspektur'),
  ('hanya-akun-resmi', 'kepala-bagian-hukum'),
  ('hanya-akun-resmi', 'juru-bicara'),
  ('hanya-akun-resmi', 'sekretaris-skpd'),
  ('hanya-akun-resmi', 'atasan-langsung'),
  ('hanya-akun-resmi', 'ppid'),
  ('hanya-akun-resmi', 'ttis'),
  ('hanya-akun-resmi', 'kustodian'),
  ('hanya-akun-resmi', 'pic'),
  ('hanya-akun-resmi', 'pic-pengganti'),
  ('hanya-akun-resmi', 'admin'),
  ('hanya-akun-resmi', 'admin-utama'),
  ('hanya-akun-resmi', 'admin-pengganti'),
  ('hanya-akun-resmi', 'calon-pic'),
  ('hanya-akun-resmi', 'calon-admin'),
  ('sesuai-narasi', 'bupati'),
  ('sesuai-narasi', 'wabup'),
  ('sesuai-narasi', 'pegawai'),
  ('sesuai-narasi', 'sekda'),
  ('sesuai-narasi', 'staf-ahli'),
  ('sesuai-narasi', 'asisten'),
  ('sesuai-narasi', 'trc'),
  ('sesuai-narasi', 'piket-trc'),
  ('sesuai-narasi', 'kepala-skpd'),
  ('sesuai-narasi', 'kepala-penjuru'),
  ('sesuai-narasi', 'kepala-dinas'),
  ('sesuai-narasi', 'kepala-bkpsdm'),
  ('sesuai-narasi', 'inspektur'),
  ('sesuai-narasi', 'kepala-bagian-hukum'),
  ('sesuai-narasi', 'juru-bicara'),
  ('sesuai-narasi', 'sekretaris-skpd'),
  ('sesuai-narasi', 'atasan-langsung'),
  ('sesuai-narasi', 'ppid'),
  ('sesuai-narasi', 'ttis'),
  ('sesuai-narasi', 'kustodian'),
  ('sesuai-narasi', 'pic'),
  ('sesuai-narasi', 'pic-pengganti'),
  ('sesuai-narasi', 'admin'),
  ('sesuai-narasi', 'admin-utama'),
  ('sesuai-narasi', 'admin-pengganti'),
  ('sesuai-narasi', 'calon-pic'),
  ('sesuai-narasi', 'calon-admin'),
  ('narasi-krisis', 'pegawai'),
  ('narasi-krisis', 'sekda'),
  ('narasi-krisis', 'staf-ahli'),
  ('narasi-krisis', 'asisten'),
  ('narasi-krisis', 'trc'),
  ('narasi-krisis', 'piket-trc'),
  ('narasi-krisis', 'kepala-skpd'),
  ('narasi-krisis', 'kepala-penjuru'),
  ('narasi-krisis', 'kepala-dinas'),
  ('narasi-krisis', 'kepala-bkpsdm'),
  ('narasi-krisis', 'inspektur'),
  ('narasi-krisis', 'kepala-bagian-hukum'),
  ('narasi-krisis', 'juru-bicara'),
  ('narasi-krisis', 'sekretaris-skpd'),
  ('narasi-krisis', 'atasan-langsung'),
  ('narasi-krisis', 'ppid'),
  ('narasi-krisis', 'ttis'),
  ('narasi-krisis', 'kustodian'),
  ('narasi-krisis', 'pic'),
  ('narasi-krisis', 'pic-pengganti'),
  ('narasi-krisis', 'admin'),
  ('narasi-krisis', 'admin-utama'),
  ('narasi-krisis', 'admin-pengganti'),
  ('narasi-krisis', 'calon-pic'),
  ('narasi-krisis', 'calon-admin'),
  ('sikap-kebijakan', 'bupati'),
  ('sikap-kebijakan', 'wabup'),
  ('sikap-kebijakan', 'sekda'),
  ('sikap-kebijakan', 'juru-bicara'),
  ('tangga-persetujuan.rutin', 'pic'),
  ('tangga-persetujuan.rutin', 'pic-pengganti'),
  ('tangga-persetujuan.perhatian', 'kepala-skpd'),
  ('tangga-persetujuan.perhatian', 'kepala-penjuru'),
  ('tangga-persetujuan.perhatian', 'kepala-dinas'),
  ('tangga-persetujuan.perhatian', 'kepala-bkpsdm'),
  ('tangga-persetujuan.perhatian', 'inspektur'),
  ('tangga-persetujuan.perhatian', 'kepala-bagian-hukum'),
  ('tangga-persetujuan.serius', 'kepala-skpd'),
  ('tangga-persetujuan.serius', 'kepala-penjuru'),
  ('tangga-persetujuan.serius', 'kepala-dinas'),
  ('tangga-persetujuan.serius', 'kepala-bkpsdm'),
  ('tangga-persetujuan.serius', 'inspektur'),
  ('tangga-persetujuan.serius', 'kepala-bagian-hukum'),
  ('tangga-persetujuan.serius', 'trc'),
  ('tangga-persetujuan.serius', 'piket-trc'),
  ('tangga-persetujuan.krisis', 'sekda'),
  ('tangga-persetujuan.krisis', 'bupati'),
  ('terbit-setelah-setuju.rutin', 'pegawai'),
  ('terbit-setelah-setuju.rutin', 'sekda'),
  ('terbit-setelah-setuju.rutin', 'staf-ahli'),
  ('terbit-setelah-setuju.rutin', 'asisten'),
  ('terbit-setelah-setuju.rutin', 'trc'),
  ('terbit-setelah-setuju.rutin', 'piket-trc'),
  ('terbit-setelah-setuju.rutin', 'kepala-skpd'),
  ('terbit-setelah-setuju.rutin', 'kepala-penjuru'),
  ('terbit-setelah-setuju.rutin', 'kepala-dinas'),
  ('terbit-setelah-setuju.rutin', 'kepala-bkpsdm'),
  ('terbit-setelah-setuju.rutin', 'inspektur'),
  ('terbit-setelah-setuju.rutin', 'kepala-bagian-hukum'),
  ('terbit-setelah-setuju.rutin', 'juru-bicara'),
  ('terbit-setelah-setuju.rutin', 'sekretaris-skpd'),
  ('terbit-setelah-setuju.rutin', 'atasan-langsung'),
  ('terbit-setelah-setuju.rutin', 'ppid'),
  ('terbit-setelah-setuju.rutin', 'ttis'),
  ('terbit-setelah-setuju.rutin', 'kustodian'),
  ('terbit-setelah-setuju.rutin', 'pic'),
  ('terbit-setelah-setuju.rutin', 'pic-pengganti'),
  ('terbit-setelah-setuju.rutin', 'admin'),
  ('terbit-setelah-setuju.rutin', 'admin-utama'),
  ('terbit-setelah-setuju.rutin', 'admin-pengganti'),
  ('terbit-setelah-setuju.rutin', 'calon-pic'),
  ('terbit-setelah-setuju.rutin', 'calon-admin'),
  ('terbit-setelah-setuju.perhatian', 'pegawai'),
  ('terbit-setelah-setuju.perhatian', 'sekda'),
  ('terbit-setelah-setuju.perhatian', 'staf-ahli'),
  ('terbit-setelah-setuju.perhatian', 'asisten'),
  ('terbit-setelah-setuju.perhatian', 'trc'),
  ('terbit-setelah-setuju.perhatian', 'piket-trc'),
  ('terbit-setelah-setuju.perhatian', 'kepala-skpd'),
  ('terbit-setelah-setuju.perhatian', 'kepala-penjuru'),
  ('terbit-setelah-setuju.perhatian', 'kepala-dinas'),
  ('terbit-setelah-setuju.perhatian', 'kepala-bkpsdm'),
  ('terbit-setelah-setuju.perhatian', 'inspektur'),
  ('terbit-setelah-setuju.perhatian', 'kepala-bagian-hukum'),
  ('terbit-setelah-setuju.perhatian', 'juru-bicara'),
  ('terbit-setelah-setuju.perhatian', 'sekretaris-skpd'),
  ('terbit-setelah-setuju.perhatian', 'atasan-langsung'),
  ('terbit-setelah-setuju.perhatian', 'ppid'),
  ('terbit-setelah-setuju.perhatian', 'ttis'),
  ('terbit-setelah-setuju.perhatian', 'kustodian'),
  ('terbit-setelah-setuju.perhatian', 'pic'),
  ('terbit-setelah-setuju.perhatian', 'pic-pengganti'),
  ('terbit-setelah-setuju.perhatian', 'admin'),
  ('terbit-setelah-setuju.perhatian', 'admin-utama'),
  ('terbit-setelah-setuju.perhatian', 'admin-pengganti'),
  ('terbit-setelah-setuju.perhatian', 'calon-pic'),
  ('terbit-setelah-setuju.perhatian', 'calon-admin'),
  ('terbit-setelah-setuju.serius', 'pegawai'),
  ('terbit-setelah-setuju.serius', 'sekda'),
  ('terbit-setelah-setuju.serius', 'staf-ahli'),
  ('terbit-setelah-setuju.serius', 'asisten'),
  ('terbit-setelah-setuju.serius', 'trc'),
  ('terbit-setelah-setuju.serius', 'piket-trc'),
  ('terbit-setelah-setuju.serius', 'kepala-skpd'),
  ('terbit-setelah-setuju.serius', 'kepala-penjuru'),
  ('terbit-setelah-setuju.serius', 'kepala-dinas'),
  ('terbit-setelah-setuju.serius', 'kepala-bkpsdm'),
  ('terbit-setelah-setuju.serius', 'inspektur'),
  ('terbit-setelah-setuju.serius', 'kepala-bagian-hukum'),
  ('terbit-setelah-setuju.serius', 'juru-bicara'),
  ('terbit-setelah-setuju.serius', 'sekretaris-skpd'),
  ('terbit-setelah-setuju.serius', 'atasan-langsung'),
  ('terbit-setelah-setuju.serius', 'ppid'),
  ('terbit-setelah-setuju.serius', 'ttis'),
  ('terbit-setelah-setuju.serius', 'kustodian'),
  ('terbit-setelah-setuju.serius', 'pic'),
  ('terbit-setelah-setuju.serius', 'pic-pengganti'),
  ('terbit-setelah-setuju.serius', 'admin'),
  ('terbit-setelah-setuju.serius', 'admin-utama'),
  ('terbit-setelah-setuju.serius', 'admin-pengganti'),
  ('terbit-setelah-setuju.serius', 'calon-pic'),
  ('terbit-setelah-setuju.serius', 'calon-admin'),
  ('terbit-setelah-setuju.krisis', 'pegawai'),
  ('terbit-setelah-setuju.krisis', 'sekda'),
  ('terbit-setelah-setuju.krisis', 'staf-ahli'),
  ('terbit-setelah-setuju.krisis', 'asisten'),
  ('terbit-setelah-setuju.krisis', 'trc'),
  ('terbit-setelah-setuju.krisis', 'piket-trc'),
  ('terbit-setelah-setuju.krisis', 'kepala-skpd'),
  ('terbit-setelah-setuju.krisis', 'kepala-penjuru'),
  ('terbit-setelah-setuju.krisis', 'kepala-dinas'),
  ('terbit-setelah-setuju.krisis', 'kepala-bkpsdm'),
  ('terbit-setelah-setuju.krisis', 'inspektur'),
  ('terbit-setelah-setuju.krisis', 'kepala-bagian-hukum'),
  ('terbit-setelah-setuju.krisis', 'juru-bicara'),
  ('terbit-setelah-setuju.krisis', 'sekretaris-skpd'),
  ('terbit-setelah-setuju.krisis', 'atasan-langsung'),
  ('terbit-setelah-setuju.krisis', 'ppid'),
  ('terbit-setelah-setuju.krisis', 'ttis'),
  ('terbit-setelah-setuju.krisis', 'kustodian'),
  ('terbit-setelah-setuju.krisis', 'pic'),
  ('terbit-setelah-setuju.krisis', 'pic-pengganti'),
  ('terbit-setelah-setuju.krisis', 'admin'),
  ('terbit-setelah-setuju.krisis', 'admin-utama'),
  ('terbit-setelah-setuju.krisis', 'admin-pengganti'),
  ('terbit-setelah-setuju.krisis', 'calon-pic'),
  ('terbit-setelah-setuju.krisis', 'calon-admin'),
  ('pembuat-bukan-penyetuju', 'bupati'),
  ('pembuat-bukan-penyetuju', 'wabup'),
  ('pembuat-bukan-penyetuju', 'pegawai'),
  ('pembuat-bukan-penyetuju', 'sekda'),
  ('pembuat-bukan-penyetuju', 'staf-ahli'),
  ('pembuat-bukan-penyetuju', 'asisten'),
  ('pembuat-bukan-penyetuju', 'trc'),
  ('pembuat-bukan-penyetuju', 'piket-trc'),
  ('pembuat-bukan-penyetuju', 'kepala-skpd'),
  ('pembuat-bukan-penyetuju', 'kepala-penjuru'),
  ('pembuat-bukan-penyetuju', 'kepala-dinas'),
  ('pembuat-bukan-penyetuju', 'kepala-bkpsdm'),
  ('pembuat-bukan-penyetuju', 'inspektur'),
  ('pembuat-bukan-penyetuju', 'kepala-bagian-hukum'),
  ('pembuat-bukan-penyetuju', 'juru-bicara'),
  ('pembuat-bukan-penyetuju', 'sekretaris-skpd'),
  ('pembuat-bukan-penyetuju', 'atasan-langsung'),
  ('pembuat-bukan-penyetuju', 'ppid'),
  ('pembuat-bukan-penyetuju', 'ttis'),
  ('pembuat-bukan-penyetuju', 'kustodian'),
  ('pembuat-bukan-penyetuju', 'pic'),
  ('pembuat-bukan-penyetuju', 'pic-pengganti'),
  ('pembuat-bukan-penyetuju', 'admin'),
  ('pembuat-bukan-penyetuju', 'admin-utama'),
  ('pembuat-bukan-penyetuju', 'admin-pengganti'),
  ('pembuat-bukan-penyetuju', 'calon-pic'),
  ('pembuat-bukan-penyetuju', 'calon-admin'),
  ('cantumkan-sumber', 'pegawai'),
  ('cantumkan-sumber', 'sekda'),
  ('cantumkan-sumber', 'staf-ahli'),
  ('cantumkan-sumber', 'asisten'),
  ('cantumkan-sumber', 'trc'),
  ('cantumkan-sumber', 'piket-trc'),
  ('cantumkan-sumber', 'kepala-skpd'),
  ('cantumkan-sumber', 'kepala-penjuru'),
  ('cantumkan-sumber', 'kepala-dinas'),
  ('cantumkan-sumber', 'kepala-bkpsdm'),
  ('cantumkan-sumber', 'inspektur'),
  ('cantumkan-sumber', 'kepala-bagian-hukum'),
  ('cantumkan-sumber', 'juru-bicara'),
  ('cantumkan-sumber', 'sekretaris-skpd'),
  ('cantumkan-sumber', 'atasan-langsung'),
  ('cantumkan-sumber', 'ppid'),
  ('cantumkan-sumber', 'ttis'),
  ('cantumkan-sumber', 'kustodian'),
  ('cantumkan-sumber', 'pic'),
  ('cantumkan-sumber', 'pic-pengganti'),
  ('cantumkan-sumber', 'admin'),
  ('cantumkan-sumber', 'admin-utama'),
  ('cantumkan-sumber', 'admin-pengganti'),
  ('cantumkan-sumber', 'calon-pic'),
  ('cantumkan-sumber', 'calon-admin'),
  ('konflik-tidak-menerbitkan', 'bupati'),
  ('konflik-tidak-menerbitkan', 'wabup'),
  ('konflik-tidak-menerbitkan', 'pegawai'),
  ('konflik-tidak-menerbitkan', 'sekda'),
  ('konflik-tidak-menerbitkan', 'staf-ahli'),
  ('konflik-tidak-menerbitkan', 'asisten'),
  ('konflik-tidak-menerbitkan', 'trc'),
  ('konflik-tidak-menerbitkan', 'piket-trc'),
  ('konflik-tidak-menerbitkan', 'kepala-skpd'),
  ('konflik-tidak-menerbitkan', 'kepala-penjuru'),
  ('konflik-tidak-menerbitkan', 'kepala-dinas'),
  ('konflik-tidak-menerbitkan', 'kepala-bkpsdm'),
  ('konflik-tidak-menerbitkan', 'inspektur'),
  ('konflik-tidak-menerbitkan', 'kepala-bagian-hukum'),
  ('konflik-tidak-menerbitkan', 'juru-bicara'),
  ('konflik-tidak-menerbitkan', 'sekretaris-skpd'),
  ('konflik-tidak-menerbitkan', 'atasan-langsung'),
  ('konflik-tidak-menerbitkan', 'ppid'),
  ('konflik-tidak-menerbitkan', 'ttis'),
  ('konflik-tidak-menerbitkan', 'kustodian'),
  ('konflik-tidak-menerbitkan', 'pic'),
  ('konflik-tidak-menerbitkan', 'pic-pengganti'),
  ('konflik-tidak-menerbitkan', 'admin'),
  ('konflik-tidak-menerbitkan', 'admin-utama'),
  ('konflik-tidak-menerbitkan', 'admin-pengganti'),
  ('konflik-tidak-menerbitkan', 'calon-pic'),
  ('konflik-tidak-menerbitkan', 'calon-admin'),
  ('konflik-tidak-menyetujui', 'bupati'),
  ('konflik-tidak-menyetujui', 'wabup'),
  ('konflik-tidak-menyetujui', 'pegawai'),
  ('konflik-tidak-menyetujui', 'sekda');
INSERT INTO pedoman_rules."norm_roles" ("norm", "role") VALUES
  ('konflik-tidak-menyetujui', 'staf-ahli'),
  ('konflik-tidak-menyetujui', 'asisten'),
  ('konflik-tidak-menyetujui', 'trc'),
  ('konflik-tidak-menyetujui', 'piket-trc'),
  ('konflik-tidak-menyetujui', 'kepala-skpd'),
  ('konflik-tidak-menyetujui', 'kepala-penjuru'),
  ('konflik-tidak-menyetujui', 'kepala-dinas'),
  ('konflik-tidak-menyetujui', 'kepala-bkpsdm'),
  ('konflik-tidak-menyetujui', 'inspektur'),
  ('konflik-tidak-menyetujui', 'kepala-bagian-hukum'),
  ('konflik-tidak-menyetujui', 'juru-bicara'),
  ('konflik-tidak-menyetujui', 'sekretaris-skpd'),
  ('konflik-tidak-menyetujui', 'atasan-langsung'),
  ('konflik-tidak-menyetujui', 'ppid'),
  ('konflik-tidak-menyetujui', 'ttis'),
  ('konflik-tidak-menyetujui', 'kustodian'),
  ('konflik-tidak-menyetujui', 'pic'),
  ('konflik-tidak-menyetujui', 'pic-pengganti'),
  ('konflik-tidak-menyetujui', 'admin'),
  ('konflik-tidak-menyetujui', 'admin-utama'),
  ('konflik-tidak-menyetujui', 'admin-pengganti'),
  ('konflik-tidak-menyetujui', 'calon-pic'),
  ('konflik-tidak-menyetujui', 'calon-admin'),
  ('tanpa-setuju-sendiri', 'pegawai'),
  ('tanpa-setuju-sendiri', 'sekda'),
  ('tanpa-setuju-sendiri', 'staf-ahli'),
  ('tanpa-setuju-sendiri', 'asisten'),
  ('tanpa-setuju-sendiri', 'trc'),
  ('tanpa-setuju-sendiri', 'piket-trc'),
  ('tanpa-setuju-sendiri', 'kepala-skpd'),
  ('tanpa-setuju-sendiri', 'kepala-penjuru'),
  ('tanpa-setuju-sendiri', 'kepala-dinas'),
  ('tanpa-setuju-sendiri', 'kepala-bkpsdm'),
  ('tanpa-setuju-sendiri', 'inspektur'),
  ('tanpa-setuju-sendiri', 'kepala-bagian-hukum'),
  ('tanpa-setuju-sendiri', 'juru-bicara'),
  ('tanpa-setuju-sendiri', 'sekretaris-skpd'),
  ('tanpa-setuju-sendiri', 'atasan-langsung'),
  ('tanpa-setuju-sendiri', 'ppid'),
  ('tanpa-setuju-sendiri', 'ttis'),
  ('tanpa-setuju-sendiri', 'kustodian'),
  ('tanpa-setuju-sendiri', 'pic'),
  ('tanpa-setuju-sendiri', 'pic-pengganti'),
  ('tanpa-setuju-sendiri', 'admin'),
  ('tanpa-setuju-sendiri', 'admin-utama'),
  ('tanpa-setuju-sendiri', 'admin-pengganti'),
  ('tanpa-setuju-sendiri', 'calon-pic'),
  ('tanpa-setuju-sendiri', 'calon-admin'),
  ('bank-jawaban-usang', 'pegawai'),
  ('bank-jawaban-usang', 'sekda'),
  ('bank-jawaban-usang', 'staf-ahli'),
  ('bank-jawaban-usang', 'asisten'),
  ('bank-jawaban-usang', 'trc'),
  ('bank-jawaban-usang', 'piket-trc'),
  ('bank-jawaban-usang', 'kepala-skpd'),
  ('bank-jawaban-usang', 'kepala-penjuru'),
  ('bank-jawaban-usang', 'kepala-dinas'),
  ('bank-jawaban-usang', 'kepala-bkpsdm'),
  ('bank-jawaban-usang', 'inspektur'),
  ('bank-jawaban-usang', 'kepala-bagian-hukum'),
  ('bank-jawaban-usang', 'juru-bicara'),
  ('bank-jawaban-usang', 'sekretaris-skpd'),
  ('bank-jawaban-usang', 'atasan-langsung'),
  ('bank-jawaban-usang', 'ppid'),
  ('bank-jawaban-usang', 'ttis'),
  ('bank-jawaban-usang', 'kustodian'),
  ('bank-jawaban-usang', 'pic'),
  ('bank-jawaban-usang', 'pic-pengganti'),
  ('bank-jawaban-usang', 'admin'),
  ('bank-jawaban-usang', 'admin-utama'),
  ('bank-jawaban-usang', 'admin-pengganti'),
  ('bank-jawaban-usang', 'calon-pic'),
  ('bank-jawaban-usang', 'calon-admin'),
  ('sahkan-bank-jawaban', 'kepala-skpd'),
  ('sahkan-bank-jawaban', 'kepala-penjuru'),
  ('sahkan-bank-jawaban', 'kepala-dinas'),
  ('sahkan-bank-jawaban', 'kepala-bkpsdm'),
  ('sahkan-bank-jawaban', 'inspektur'),
  ('sahkan-bank-jawaban', 'kepala-bagian-hukum'),
  ('perintah-tertulis', 'bupati'),
  ('perintah-tertulis', 'wabup'),
  ('perintah-tertulis', 'pegawai'),
  ('perintah-tertulis', 'sekda'),
  ('perintah-tertulis', 'staf-ahli'),
  ('perintah-tertulis', 'asisten'),
  ('perintah-tertulis', 'trc'),
  ('perintah-tertulis', 'piket-trc'),
  ('perintah-tertulis', 'kepala-skpd'),
  ('perintah-tertulis', 'kepala-penjuru'),
  ('perintah-tertulis', 'kepala-dinas'),
  ('perintah-tertulis', 'kepala-bkpsdm'),
  ('perintah-tertulis', 'inspektur'),
  ('perintah-tertulis', 'kepala-bagian-hukum'),
  ('perintah-tertulis', 'juru-bicara'),
  ('perintah-tertulis', 'sekretaris-skpd'),
  ('perintah-tertulis', 'atasan-langsung'),
  ('perintah-tertulis', 'ppid'),
  ('perintah-tertulis', 'ttis'),
  ('perintah-tertulis', 'kustodian'),
  ('perintah-tertulis', 'pic'),
  ('perintah-tertulis', 'pic-pengganti'),
  ('perintah-tertulis', 'admin'),
  ('perintah-tertulis', 'admin-utama'),
  ('perintah-tertulis', 'admin-pengganti'),
  ('perintah-tertulis', 'calon-pic'),
  ('perintah-tertulis', 'calon-admin'),
  ('hak-menolak-perintah', 'pegawai'),
  ('hak-menolak-perintah', 'sekda'),
  ('hak-menolak-perintah', 'staf-ahli'),
  ('hak-menolak-perintah', 'asisten'),
  ('hak-menolak-perintah', 'trc'),
  ('hak-menolak-perintah', 'piket-trc'),
  ('hak-menolak-perintah', 'kepala-skpd'),
  ('hak-menolak-perintah', 'kepala-penjuru'),
  ('hak-menolak-perintah', 'kepala-dinas'),
  ('hak-menolak-perintah', 'kepala-bkpsdm'),
  ('hak-menolak-perintah', 'inspektur'),
  ('hak-menolak-perintah', 'kepala-bagian-hukum'),
  ('hak-menolak-perintah', 'juru-bicara'),
  ('hak-menolak-perintah', 'sekretaris-skpd'),
  ('hak-menolak-perintah', 'atasan-langsung'),
  ('hak-menolak-perintah', 'ppid'),
  ('hak-menolak-perintah', 'ttis'),
  ('hak-menolak-perintah', 'kustodian'),
  ('hak-menolak-perintah', 'pic'),
  ('hak-menolak-perintah', 'pic-pengganti'),
  ('hak-menolak-perintah', 'admin'),
  ('hak-menolak-perintah', 'admin-utama'),
  ('hak-menolak-perintah', 'admin-pengganti'),
  ('hak-menolak-perintah', 'calon-pic'),
  ('hak-menolak-perintah', 'calon-admin'),
  ('hak-menolak-perintah-melanggar', 'pegawai'),
  ('hak-menolak-perintah-melanggar', 'sekda'),
  ('hak-menolak-perintah-melanggar', 'staf-ahli'),
  ('hak-menolak-perintah-melanggar', 'asisten'),
  ('hak-menolak-perintah-melanggar', 'trc'),
  ('hak-menolak-perintah-melanggar', 'piket-trc'),
  ('hak-menolak-perintah-melanggar', 'kepala-skpd'),
  ('hak-menolak-perintah-melanggar', 'kepala-penjuru'),
  ('hak-menolak-perintah-melanggar', 'kepala-dinas'),
  ('hak-menolak-perintah-melanggar', 'kepala-bkpsdm'),
  ('hak-menolak-perintah-melanggar', 'inspektur'),
  ('hak-menolak-perintah-melanggar', 'kepala-bagian-hukum'),
  ('hak-menolak-perintah-melanggar', 'juru-bicara'),
  ('hak-menolak-perintah-melanggar', 'sekretaris-skpd'),
  ('hak-menolak-perintah-melanggar', 'atasan-langsung'),
  ('hak-menolak-perintah-melanggar', 'ppid'),
  ('hak-menolak-perintah-melanggar', 'ttis'),
  ('hak-menolak-perintah-melanggar', 'kustodian'),
  ('hak-menolak-perintah-melanggar', 'pic'),
  ('hak-menolak-perintah-melanggar', 'pic-pengganti'),
  ('hak-menolak-perintah-melanggar', 'admin'),
  ('hak-menolak-perintah-melanggar', 'admin-utama'),
  ('hak-menolak-perintah-melanggar', 'admin-pengganti'),
  ('hak-menolak-perintah-melanggar', 'calon-pic'),
  ('hak-menolak-perintah-melanggar', 'calon-admin'),
  ('larangan-membalas', 'pegawai'),
  ('larangan-membalas', 'sekda'),
  ('larangan-membalas', 'staf-ahli'),
  ('larangan-membalas', 'asisten'),
  ('larangan-membalas', 'trc'),
  ('larangan-membalas', 'piket-trc'),
  ('larangan-membalas', 'kepala-skpd'),
  ('larangan-membalas', 'kepala-penjuru'),
  ('larangan-membalas', 'kepala-dinas'),
  ('larangan-membalas', 'kepala-bkpsdm'),
  ('larangan-membalas', 'inspektur'),
  ('larangan-membalas', 'kepala-bagian-hukum'),
  ('larangan-membalas', 'juru-bicara'),
  ('larangan-membalas', 'sekretaris-skpd'),
  ('larangan-membalas', 'atasan-langsung'),
  ('larangan-membalas', 'ppid'),
  ('larangan-membalas', 'ttis'),
  ('larangan-membalas', 'kustodian'),
  ('larangan-membalas', 'pic'),
  ('larangan-membalas', 'pic-pengganti'),
  ('larangan-membalas', 'admin'),
  ('larangan-membalas', 'admin-utama'),
  ('larangan-membalas', 'admin-pengganti'),
  ('larangan-membalas', 'calon-pic'),
  ('larangan-membalas', 'calon-admin'),
  ('tetapkan-pedoman', 'bupati'),
  ('tutup-isu', 'pegawai'),
  ('tutup-isu', 'sekda'),
  ('tutup-isu', 'staf-ahli'),
  ('tutup-isu', 'asisten'),
  ('tutup-isu', 'trc'),
  ('tutup-isu', 'piket-trc'),
  ('tutup-isu', 'kepala-skpd'),
  ('tutup-isu', 'kepala-penjuru'),
  ('tutup-isu', 'kepala-dinas'),
  ('tutup-isu', 'kepala-bkpsdm'),
  ('tutup-isu', 'inspektur'),
  ('tutup-isu', 'kepala-bagian-hukum'),
  ('tutup-isu', 'juru-bicara'),
  ('tutup-isu', 'sekretaris-skpd'),
  ('tutup-isu', 'atasan-langsung'),
  ('tutup-isu', 'ppid'),
  ('tutup-isu', 'ttis'),
  ('tutup-isu', 'kustodian'),
  ('tutup-isu', 'pic'),
  ('tutup-isu', 'pic-pengganti'),
  ('tutup-isu', 'admin'),
  ('tutup-isu', 'admin-utama'),
  ('tutup-isu', 'admin-pengganti'),
  ('tutup-isu', 'calon-pic'),
  ('tutup-isu', 'calon-admin'),
  ('tanpa-janji', 'pegawai'),
  ('tanpa-janji', 'sekda'),
  ('tanpa-janji', 'staf-ahli'),
  ('tanpa-janji', 'asisten'),
  ('tanpa-janji', 'trc'),
  ('tanpa-janji', 'piket-trc'),
  ('tanpa-janji', 'kepala-skpd'),
  ('tanpa-janji', 'kepala-penjuru'),
  ('tanpa-janji', 'kepala-dinas'),
  ('tanpa-janji', 'kepala-bkpsdm'),
  ('tanpa-janji', 'inspektur'),
  ('tanpa-janji', 'kepala-bagian-hukum'),
  ('tanpa-janji', 'juru-bicara'),
  ('tanpa-janji', 'sekretaris-skpd'),
  ('tanpa-janji', 'atasan-langsung'),
  ('tanpa-janji', 'ppid'),
  ('tanpa-janji', 'ttis'),
  ('tanpa-janji', 'kustodian'),
  ('tanpa-janji', 'pic'),
  ('tanpa-janji', 'pic-pengganti'),
  ('tanpa-janji', 'admin'),
  ('tanpa-janji', 'admin-utama'),
  ('tanpa-janji', 'admin-pengganti'),
  ('tanpa-janji', 'calon-pic'),
  ('tanpa-janji', 'calon-admin'),
  ('tanpa-ancaman-pidana', 'bupati'),
  ('tanpa-ancaman-pidana', 'wabup'),
  ('tanpa-ancaman-pidana', 'pegawai'),
  ('tanpa-ancaman-pidana', 'sekda'),
  ('tanpa-ancaman-pidana', 'staf-ahli'),
  ('tanpa-ancaman-pidana', 'asisten'),
  ('tanpa-ancaman-pidana', 'trc'),
  ('tanpa-ancaman-pidana', 'piket-trc'),
  ('tanpa-ancaman-pidana', 'kepala-skpd'),
  ('tanpa-ancaman-pidana', 'kepala-penjuru'),
  ('tanpa-ancaman-pidana', 'kepala-dinas'),
  ('tanpa-ancaman-pidana', 'kepala-bkpsdm'),
  ('tanpa-ancaman-pidana', 'inspektur'),
  ('tanpa-ancaman-pidana', 'kepala-bagian-hukum'),
  ('tanpa-ancaman-pidana', 'juru-bicara'),
  ('tanpa-ancaman-pidana', 'sekretaris-skpd'),
  ('tanpa-ancaman-pidana', 'atasan-langsung'),
  ('tanpa-ancaman-pidana', 'ppid'),
  ('tanpa-ancaman-pidana', 'ttis'),
  ('tanpa-ancaman-pidana', 'kustodian'),
  ('tanpa-ancaman-pidana', 'pic'),
  ('tanpa-ancaman-pidana', 'pic-pengganti'),
  ('tanpa-ancaman-pidana', 'admin'),
  ('tanpa-ancaman-pidana', 'admin-utama'),
  ('tanpa-ancaman-pidana', 'admin-pengganti'),
  ('tanpa-ancaman-pidana', 'calon-pic'),
  ('tanpa-ancaman-pidana', 'calon-admin'),
  ('tanpa-penurunan', 'bupati'),
  ('tanpa-penurunan', 'wabup'),
  ('tanpa-penurunan', 'pegawai'),
  ('tanpa-penurunan', 'sekda'),
  ('tanpa-penurunan', 'staf-ahli'),
  ('tanpa-penurunan', 'asisten'),
  ('tanpa-penurunan', 'trc'),
  ('tanpa-penurunan', 'piket-trc'),
  ('tanpa-penurunan', 'kepala-skpd'),
  ('tanpa-penurunan', 'kepala-penjuru'),
  ('tanpa-penurunan', 'kepala-dinas'),
  ('tanpa-penurunan', 'kepala-bkpsdm'),
  ('tanpa-penurunan', 'inspektur'),
  ('tanpa-penurunan', 'kepala-bagian-hukum'),
  ('tanpa-penurunan', 'juru-bicara'),
  ('tanpa-penurunan', 'sekretaris-skpd'),
  ('tanpa-penurunan', 'atasan-langsung'),
  ('tanpa-penurunan', 'ppid'),
  ('tanpa-penurunan', 'ttis'),
  ('tanpa-penurunan', 'kustodian'),
  ('tanpa-penurunan', 'pic'),
  ('tanpa-penurunan', 'pic-pengganti'),
  ('tanpa-penurunan', 'admin'),
  ('tanpa-penurunan', 'admin-utama'),
  ('tanpa-penurunan', 'admin-pengganti'),
  ('tanpa-penurunan', 'calon-pic'),
  ('tanpa-penurunan', 'calon-admin'),
  ('kritik-tidak-dihapus', 'pegawai'),
  ('kritik-tidak-dihapus', 'sekda'),
  ('kritik-tidak-dihapus', 'staf-ahli'),
  ('kritik-tidak-dihapus', 'asisten'),
  ('kritik-tidak-dihapus', 'trc'),
  ('kritik-tidak-dihapus', 'piket-trc'),
  ('kritik-tidak-dihapus', 'kepala-skpd'),
  ('kritik-tidak-dihapus', 'kepala-penjuru'),
  ('kritik-tidak-dihapus', 'kepala-dinas'),
  ('kritik-tidak-dihapus', 'kepala-bkpsdm'),
  ('kritik-tidak-dihapus', 'inspektur'),
  ('kritik-tidak-dihapus', 'kepala-bagian-hukum'),
  ('kritik-tidak-dihapus', 'juru-bicara'),
  ('kritik-tidak-dihapus', 'sekretaris-skpd'),
  ('kritik-tidak-dihapus', 'atasan-langsung'),
  ('kritik-tidak-dihapus', 'ppid'),
  ('kritik-tidak-dihapus', 'ttis'),
  ('kritik-tidak-dihapus', 'kustodian'),
  ('kritik-tidak-dihapus', 'pic'),
  ('kritik-tidak-dihapus', 'pic-pengganti'),
  ('kritik-tidak-dihapus', 'admin'),
  ('kritik-tidak-dihapus', 'admin-utama'),
  ('kritik-tidak-dihapus', 'admin-pengganti'),
  ('kritik-tidak-dihapus', 'calon-pic'),
  ('kritik-tidak-dihapus', 'calon-admin'),
  ('sembunyikan-komentar', 'admin'),
  ('sembunyikan-komentar', 'admin-utama'),
  ('sembunyikan-komentar', 'admin-pengganti'),
  ('hak-alasan-moderasi', 'masyarakat'),
  ('kritik-tidak-diblokir', 'pegawai'),
  ('kritik-tidak-diblokir', 'sekda'),
  ('kritik-tidak-diblokir', 'staf-ahli'),
  ('kritik-tidak-diblokir', 'asisten'),
  ('kritik-tidak-diblokir', 'trc'),
  ('kritik-tidak-diblokir', 'piket-trc'),
  ('kritik-tidak-diblokir', 'kepala-skpd'),
  ('kritik-tidak-diblokir', 'kepala-penjuru'),
  ('kritik-tidak-diblokir', 'kepala-dinas'),
  ('kritik-tidak-diblokir', 'kepala-bkpsdm'),
  ('kritik-tidak-diblokir', 'inspektur'),
  ('kritik-tidak-diblokir', 'kepala-bagian-hukum'),
  ('kritik-tidak-diblokir', 'juru-bicara'),
  ('kritik-tidak-diblokir', 'sekretaris-skpd'),
  ('kritik-tidak-diblokir', 'atasan-langsung'),
  ('kritik-tidak-diblokir', 'ppid'),
  ('kritik-tidak-diblokir', 'ttis'),
  ('kritik-tidak-diblokir', 'kustodian'),
  ('kritik-tidak-diblokir', 'pic'),
  ('kritik-tidak-diblokir', 'pic-pengganti'),
  ('kritik-tidak-diblokir', 'admin'),
  ('kritik-tidak-diblokir', 'admin-utama'),
  ('kritik-tidak-diblokir', 'admin-pengganti'),
  ('kritik-tidak-diblokir', 'calon-pic'),
  ('kritik-tidak-diblokir', 'calon-admin'),
  ('hanya-pelanggaran-dihapus', 'pegawai'),
  ('hanya-pelanggaran-dihapus', 'sekda'),
  ('hanya-pelanggaran-dihapus', 'staf-ahli'),
  ('hanya-pelanggaran-dihapus', 'asisten'),
  ('hanya-pelanggaran-dihapus', 'trc'),
  ('hanya-pelanggaran-dihapus', 'piket-trc'),
  ('hanya-pelanggaran-dihapus', 'kepala-skpd'),
  ('hanya-pelanggaran-dihapus', 'kepala-penjuru'),
  ('hanya-pelanggaran-dihapus', 'kepala-dinas'),
  ('hanya-pelanggaran-dihapus', 'kepala-bkpsdm'),
  ('hanya-pelanggaran-dihapus', 'inspektur'),
  ('hanya-pelanggaran-dihapus', 'kepala-bagian-hukum'),
  ('hanya-pelanggaran-dihapus', 'juru-bicara'),
  ('hanya-pelanggaran-dihapus', 'sekretaris-skpd'),
  ('hanya-pelanggaran-dihapus', 'atasan-langsung'),
  ('hanya-pelanggaran-dihapus', 'ppid'),
  ('hanya-pelanggaran-dihapus', 'ttis'),
  ('hanya-pelanggaran-dihapus', 'kustodian'),
  ('hanya-pelanggaran-dihapus', 'pic'),
  ('hanya-pelanggaran-dihapus', 'pic-pengganti'),
  ('hanya-pelanggaran-dihapus', 'admin'),
  ('hanya-pelanggaran-dihapus', 'admin-utama'),
  ('hanya-pelanggaran-dihapus', 'admin-pengganti'),
  ('hanya-pelanggaran-dihapus', 'calon-pic'),
  ('hanya-pelanggaran-dihapus', 'calon-admin'),
  ('hak-peninjauan', 'masyarakat'),
  ('akhiri-krisis', 'bupati'),
  ('bentuk-trc', 'bupati'),
  ('pernyataan-awal-darurat', 'trc'),
  ('pernyataan-awal-darurat', 'piket-trc'),
  ('belum-terverifikasi', 'pegawai'),
  ('belum-terverifikasi', 'sekda'),
  ('belum-terverifikasi', 'staf-ahli'),
  ('belum-terverifikasi', 'asisten'),
  ('belum-terverifikasi', 'trc'),
  ('belum-terverifikasi', 'piket-trc'),
  ('belum-terverifikasi', 'kepala-skpd'),
  ('belum-terverifikasi', 'kepala-penjuru'),
  ('belum-terverifikasi', 'kepala-dinas'),
  ('belum-terverifikasi', 'kepala-bkpsdm'),
  ('belum-terverifikasi', 'inspektur'),
  ('belum-terverifikasi', 'kepala-bagian-hukum'),
  ('belum-terverifikasi', 'juru-bicara'),
  ('belum-terverifikasi', 'sekretaris-skpd'),
  ('belum-terverifikasi', 'atasan-langsung'),
  ('belum-terverifikasi', 'ppid'),
  ('belum-terverifikasi', 'ttis'),
  ('belum-terverifikasi', 'kustodian'),
  ('belum-terverifikasi', 'pic'),
  ('belum-terverifikasi', 'pic-pengganti'),
  ('belum-terverifikasi', 'admin'),
  ('belum-terverifikasi', 'admin-utama'),
  ('belum-terverifikasi', 'admin-pengganti'),
  ('belum-terverifikasi', 'calon-pic'),
  ('belum-terverifikasi', 'calon-admin'),
  ('tanda-koreksi', 'pegawai'),
  ('tanda-koreksi', 'sekda'),
  ('tanda-koreksi', 'staf-ahli'),
  ('tanda-koreksi', 'asisten'),
  ('tanda-koreksi', 'trc'),
  ('tanda-koreksi', 'piket-trc'),
  ('tanda-koreksi', 'kepala-skpd'),
  ('tanda-koreksi', 'kepala-penjuru'),
  ('tanda-koreksi', 'kepala-dinas'),
  ('tanda-koreksi', 'kepala-bkpsdm'),
  ('tanda-koreksi', 'inspektur'),
  ('tanda-koreksi', 'kepala-bagian-hukum'),
  ('tanda-koreksi', 'juru-bicara'),
  ('tanda-koreksi', 'sekretaris-skpd'),
  ('tanda-koreksi', 'atasan-langsung'),
  ('tanda-koreksi', 'ppid'),
  ('tanda-koreksi', 'ttis'),
  ('tanda-koreksi', 'kustodian'),
  ('tanda-koreksi', 'pic'),
  ('tanda-koreksi', 'pic-pengganti'),
  ('tanda-koreksi', 'admin'),
  ('tanda-koreksi', 'admin-utama'),
  ('tanda-koreksi', 'admin-pengganti'),
  ('tanda-koreksi', 'calon-pic'),
  ('tanda-koreksi', 'calon-admin'),
  ('kritik-bukan-hoaks', 'pegawai'),
  ('kritik-bukan-hoaks', 'sekda'),
  ('kritik-bukan-hoaks', 'staf-ahli'),
  ('kritik-bukan-hoaks', 'asisten'),
  ('kritik-bukan-hoaks', 'trc'),
  ('kritik-bukan-hoaks', 'piket-trc'),
  ('kritik-bukan-hoaks', 'kepala-skpd'),
  ('kritik-bukan-hoaks', 'kepala-penjuru'),
  ('kritik-bukan-hoaks', 'kepala-dinas'),
  ('kritik-bukan-hoaks', 'kepala-bkpsdm'),
  ('kritik-bukan-hoaks', 'inspektur'),
  ('kritik-bukan-hoaks', 'kepala-bagian-hukum'),
  ('kritik-bukan-hoaks', 'juru-bicara'),
  ('kritik-bukan-hoaks', 'sekretaris-skpd'),
  ('kritik-bukan-hoaks', 'atasan-langsung'),
  ('kritik-bukan-hoaks', 'ppid'),
  ('kritik-bukan-hoaks', 'ttis'),
  ('kritik-bukan-hoaks', 'kustodian'),
  ('kritik-bukan-hoaks', 'pic'),
  ('kritik-bukan-hoaks', 'pic-pengganti'),
  ('kritik-bukan-hoaks', 'admin'),
  ('kritik-bukan-hoaks', 'admin-utama'),
  ('kritik-bukan-hoaks', 'admin-pengganti'),
  ('kritik-bukan-hoaks', 'calon-pic'),
  ('kritik-bukan-hoaks', 'calon-admin'),
  ('belum-terverifikasi-bukan-hoaks', 'pegawai'),
  ('belum-terverifikasi-bukan-hoaks', 'sekda'),
  ('belum-terverifikasi-bukan-hoaks', 'staf-ahli'),
  ('belum-terverifikasi-bukan-hoaks', 'asisten'),
  ('belum-terverifikasi-bukan-hoaks', 'trc'),
  ('belum-terverifikasi-bukan-hoaks', 'piket-trc'),
  ('belum-terverifikasi-bukan-hoaks', 'kepala-skpd'),
  ('belum-terverifikasi-bukan-hoaks', 'kepala-penjuru'),
  ('belum-terverifikasi-bukan-hoaks', 'kepala-dinas'),
  ('belum-terverifikasi-bukan-hoaks', 'kepala-bkpsdm'),
  ('belum-terverifikasi-bukan-hoaks', 'inspektur'),
  ('belum-terverifikasi-bukan-hoaks', 'kepala-bagian-hukum'),
  ('belum-terverifikasi-bukan-hoaks', 'juru-bicara'),
  ('belum-terverifikasi-bukan-hoaks', 'sekretaris-skpd'),
  ('belum-terverifikasi-bukan-hoaks', 'atasan-langsung'),
  ('belum-terverifikasi-bukan-hoaks', 'ppid'),
  ('belum-terverifikasi-bukan-hoaks', 'ttis'),
  ('belum-terverifikasi-bukan-hoaks', 'kustodian'),
  ('belum-terverifikasi-bukan-hoaks', 'pic'),
  ('belum-terverifikasi-bukan-hoaks', 'pic-pengganti'),
  ('belum-terverifikasi-bukan-hoaks', 'admin'),
  ('belum-terverifikasi-bukan-hoaks', 'admin-utama'),
  ('belum-terverifikasi-bukan-hoaks', 'admin-pengganti'),
  ('belum-terverifikasi-bukan-hoaks', 'calon-pic'),
  ('belum-terverifikasi-bukan-hoaks', 'calon-admin'),
  ('lapor-unggahan', 'kepala-dinas'),
  ('hak-jawab', 'kepala-skpd'),
  ('hak-jawab', 'kepala-penjuru'),
  ('hak-jawab', 'kepala-dinas'),
  ('hak-jawab', 'kepala-bkpsdm'),
  ('hak-jawab', 'inspektur'),
  ('hak-jawab', 'kepala-bagian-hukum'),
  ('rahasia-pasien', 'pegawai'),
  ('rahasia-pasien', 'sekda'),
  ('rahasia-pasien', 'staf-ahli'),
  ('rahasia-pasien', 'asisten'),
  ('rahasia-pasien', 'trc'),
  ('rahasia-pasien', 'piket-trc'),
  ('rahasia-pasien', 'kepala-skpd'),
  ('rahasia-pasien', 'kepala-penjuru'),
  ('rahasia-pasien', 'kepala-dinas'),
  ('rahasia-pasien', 'kepala-bkpsdm'),
  ('rahasia-pasien', 'inspektur'),
  ('rahasia-pasien', 'kepala-bagian-hukum'),
  ('rahasia-pasien', 'juru-bicara'),
  ('rahasia-pasien', 'sekretaris-skpd'),
  ('rahasia-pasien', 'atasan-langsung'),
  ('rahasia-pasien', 'ppid'),
  ('rahasia-pasien', 'ttis'),
  ('rahasia-pasien', 'kustodian'),
  ('rahasia-pasien', 'pic'),
  ('rahasia-pasien', 'pic-pengganti'),
  ('rahasia-pasien', 'admin'),
  ('rahasia-pasien', 'admin-utama'),
  ('rahasia-pasien', 'admin-pengganti');
INSERT INTO pedoman_rules."norm_roles" ("norm", "role") VALUES
  ('rahasia-pasien', 'calon-pic'),
  ('rahasia-pasien', 'calon-admin'),
  ('netral-interaksi', 'pegawai'),
  ('netral-interaksi', 'sekda'),
  ('netral-interaksi', 'staf-ahli'),
  ('netral-interaksi', 'asisten'),
  ('netral-interaksi', 'trc'),
  ('netral-interaksi', 'piket-trc'),
  ('netral-interaksi', 'kepala-skpd'),
  ('netral-interaksi', 'kepala-penjuru'),
  ('netral-interaksi', 'kepala-dinas'),
  ('netral-interaksi', 'kepala-bkpsdm'),
  ('netral-interaksi', 'inspektur'),
  ('netral-interaksi', 'kepala-bagian-hukum'),
  ('netral-interaksi', 'juru-bicara'),
  ('netral-interaksi', 'sekretaris-skpd'),
  ('netral-interaksi', 'atasan-langsung'),
  ('netral-interaksi', 'ppid'),
  ('netral-interaksi', 'ttis'),
  ('netral-interaksi', 'kustodian'),
  ('netral-interaksi', 'pic'),
  ('netral-interaksi', 'pic-pengganti'),
  ('netral-interaksi', 'admin'),
  ('netral-interaksi', 'admin-utama'),
  ('netral-interaksi', 'admin-pengganti'),
  ('netral-interaksi', 'calon-pic'),
  ('netral-interaksi', 'calon-admin'),
  ('petahana-tidak-ditonjolkan', 'pegawai'),
  ('petahana-tidak-ditonjolkan', 'sekda'),
  ('petahana-tidak-ditonjolkan', 'staf-ahli'),
  ('petahana-tidak-ditonjolkan', 'asisten'),
  ('petahana-tidak-ditonjolkan', 'trc'),
  ('petahana-tidak-ditonjolkan', 'piket-trc'),
  ('petahana-tidak-ditonjolkan', 'kepala-skpd'),
  ('petahana-tidak-ditonjolkan', 'kepala-penjuru'),
  ('petahana-tidak-ditonjolkan', 'kepala-dinas'),
  ('petahana-tidak-ditonjolkan', 'kepala-bkpsdm'),
  ('petahana-tidak-ditonjolkan', 'inspektur'),
  ('petahana-tidak-ditonjolkan', 'kepala-bagian-hukum'),
  ('petahana-tidak-ditonjolkan', 'juru-bicara'),
  ('petahana-tidak-ditonjolkan', 'sekretaris-skpd'),
  ('petahana-tidak-ditonjolkan', 'atasan-langsung'),
  ('petahana-tidak-ditonjolkan', 'ppid'),
  ('petahana-tidak-ditonjolkan', 'ttis'),
  ('petahana-tidak-ditonjolkan', 'kustodian'),
  ('petahana-tidak-ditonjolkan', 'pic'),
  ('petahana-tidak-ditonjolkan', 'pic-pengganti'),
  ('petahana-tidak-ditonjolkan', 'admin'),
  ('petahana-tidak-ditonjolkan', 'admin-utama'),
  ('petahana-tidak-ditonjolkan', 'admin-pengganti'),
  ('petahana-tidak-ditonjolkan', 'calon-pic'),
  ('petahana-tidak-ditonjolkan', 'calon-admin'),
  ('persetujuan-wali', 'pegawai'),
  ('persetujuan-wali', 'sekda'),
  ('persetujuan-wali', 'staf-ahli'),
  ('persetujuan-wali', 'asisten'),
  ('persetujuan-wali', 'trc'),
  ('persetujuan-wali', 'piket-trc'),
  ('persetujuan-wali', 'kepala-skpd'),
  ('persetujuan-wali', 'kepala-penjuru'),
  ('persetujuan-wali', 'kepala-dinas'),
  ('persetujuan-wali', 'kepala-bkpsdm'),
  ('persetujuan-wali', 'inspektur'),
  ('persetujuan-wali', 'kepala-bagian-hukum'),
  ('persetujuan-wali', 'juru-bicara'),
  ('persetujuan-wali', 'sekretaris-skpd'),
  ('persetujuan-wali', 'atasan-langsung'),
  ('persetujuan-wali', 'ppid'),
  ('persetujuan-wali', 'ttis'),
  ('persetujuan-wali', 'kustodian'),
  ('persetujuan-wali', 'pic'),
  ('persetujuan-wali', 'pic-pengganti'),
  ('persetujuan-wali', 'admin'),
  ('persetujuan-wali', 'admin-utama'),
  ('persetujuan-wali', 'admin-pengganti'),
  ('persetujuan-wali', 'calon-pic'),
  ('persetujuan-wali', 'calon-admin'),
  ('tidak-terbit-lagi', 'pegawai'),
  ('tidak-terbit-lagi', 'sekda'),
  ('tidak-terbit-lagi', 'staf-ahli'),
  ('tidak-terbit-lagi', 'asisten'),
  ('tidak-terbit-lagi', 'trc'),
  ('tidak-terbit-lagi', 'piket-trc'),
  ('tidak-terbit-lagi', 'kepala-skpd'),
  ('tidak-terbit-lagi', 'kepala-penjuru'),
  ('tidak-terbit-lagi', 'kepala-dinas'),
  ('tidak-terbit-lagi', 'kepala-bkpsdm'),
  ('tidak-terbit-lagi', 'inspektur'),
  ('tidak-terbit-lagi', 'kepala-bagian-hukum'),
  ('tidak-terbit-lagi', 'juru-bicara'),
  ('tidak-terbit-lagi', 'sekretaris-skpd'),
  ('tidak-terbit-lagi', 'atasan-langsung'),
  ('tidak-terbit-lagi', 'ppid'),
  ('tidak-terbit-lagi', 'ttis'),
  ('tidak-terbit-lagi', 'kustodian'),
  ('tidak-terbit-lagi', 'pic'),
  ('tidak-terbit-lagi', 'pic-pengganti'),
  ('tidak-terbit-lagi', 'admin'),
  ('tidak-terbit-lagi', 'admin-utama'),
  ('tidak-terbit-lagi', 'admin-pengganti'),
  ('tidak-terbit-lagi', 'calon-pic'),
  ('tidak-terbit-lagi', 'calon-admin'),
  ('nama-pencipta', 'pegawai'),
  ('nama-pencipta', 'sekda'),
  ('nama-pencipta', 'staf-ahli'),
  ('nama-pencipta', 'asisten'),
  ('nama-pencipta', 'trc'),
  ('nama-pencipta', 'piket-trc'),
  ('nama-pencipta', 'kepala-skpd'),
  ('nama-pencipta', 'kepala-penjuru'),
  ('nama-pencipta', 'kepala-dinas'),
  ('nama-pencipta', 'kepala-bkpsdm'),
  ('nama-pencipta', 'inspektur'),
  ('nama-pencipta', 'kepala-bagian-hukum'),
  ('nama-pencipta', 'juru-bicara'),
  ('nama-pencipta', 'sekretaris-skpd'),
  ('nama-pencipta', 'atasan-langsung'),
  ('nama-pencipta', 'ppid'),
  ('nama-pencipta', 'ttis'),
  ('nama-pencipta', 'kustodian'),
  ('nama-pencipta', 'pic'),
  ('nama-pencipta', 'pic-pengganti'),
  ('nama-pencipta', 'admin'),
  ('nama-pencipta', 'admin-utama'),
  ('nama-pencipta', 'admin-pengganti'),
  ('nama-pencipta', 'calon-pic'),
  ('nama-pencipta', 'calon-admin'),
  ('tanda-kecerdasan-artifisial', 'pegawai'),
  ('tanda-kecerdasan-artifisial', 'sekda'),
  ('tanda-kecerdasan-artifisial', 'staf-ahli'),
  ('tanda-kecerdasan-artifisial', 'asisten'),
  ('tanda-kecerdasan-artifisial', 'trc'),
  ('tanda-kecerdasan-artifisial', 'piket-trc'),
  ('tanda-kecerdasan-artifisial', 'kepala-skpd'),
  ('tanda-kecerdasan-artifisial', 'kepala-penjuru'),
  ('tanda-kecerdasan-artifisial', 'kepala-dinas'),
  ('tanda-kecerdasan-artifisial', 'kepala-bkpsdm'),
  ('tanda-kecerdasan-artifisial', 'inspektur'),
  ('tanda-kecerdasan-artifisial', 'kepala-bagian-hukum'),
  ('tanda-kecerdasan-artifisial', 'juru-bicara'),
  ('tanda-kecerdasan-artifisial', 'sekretaris-skpd'),
  ('tanda-kecerdasan-artifisial', 'atasan-langsung'),
  ('tanda-kecerdasan-artifisial', 'ppid'),
  ('tanda-kecerdasan-artifisial', 'ttis'),
  ('tanda-kecerdasan-artifisial', 'kustodian'),
  ('tanda-kecerdasan-artifisial', 'pic'),
  ('tanda-kecerdasan-artifisial', 'pic-pengganti'),
  ('tanda-kecerdasan-artifisial', 'admin'),
  ('tanda-kecerdasan-artifisial', 'admin-utama'),
  ('tanda-kecerdasan-artifisial', 'admin-pengganti'),
  ('tanda-kecerdasan-artifisial', 'calon-pic'),
  ('tanda-kecerdasan-artifisial', 'calon-admin'),
  ('pernyataan-awal-menyusul', 'admin'),
  ('pernyataan-awal-menyusul', 'admin-utama'),
  ('pernyataan-awal-menyusul', 'admin-pengganti'),
  ('pernyataan-awal-menyusul', 'trc'),
  ('pernyataan-awal-menyusul', 'piket-trc'),
  ('karya-tanpa-izin', 'pegawai'),
  ('karya-tanpa-izin', 'sekda'),
  ('karya-tanpa-izin', 'staf-ahli'),
  ('karya-tanpa-izin', 'asisten'),
  ('karya-tanpa-izin', 'trc'),
  ('karya-tanpa-izin', 'piket-trc'),
  ('karya-tanpa-izin', 'kepala-skpd'),
  ('karya-tanpa-izin', 'kepala-penjuru'),
  ('karya-tanpa-izin', 'kepala-dinas'),
  ('karya-tanpa-izin', 'kepala-bkpsdm'),
  ('karya-tanpa-izin', 'inspektur'),
  ('karya-tanpa-izin', 'kepala-bagian-hukum'),
  ('karya-tanpa-izin', 'juru-bicara'),
  ('karya-tanpa-izin', 'sekretaris-skpd'),
  ('karya-tanpa-izin', 'atasan-langsung'),
  ('karya-tanpa-izin', 'ppid'),
  ('karya-tanpa-izin', 'ttis'),
  ('karya-tanpa-izin', 'kustodian'),
  ('karya-tanpa-izin', 'pic'),
  ('karya-tanpa-izin', 'pic-pengganti'),
  ('karya-tanpa-izin', 'admin'),
  ('karya-tanpa-izin', 'admin-utama'),
  ('karya-tanpa-izin', 'admin-pengganti'),
  ('karya-tanpa-izin', 'calon-pic'),
  ('karya-tanpa-izin', 'calon-admin'),
  ('tanda-kerja-sama', 'pegawai'),
  ('tanda-kerja-sama', 'sekda'),
  ('tanda-kerja-sama', 'staf-ahli'),
  ('tanda-kerja-sama', 'asisten'),
  ('tanda-kerja-sama', 'trc'),
  ('tanda-kerja-sama', 'piket-trc'),
  ('tanda-kerja-sama', 'kepala-skpd'),
  ('tanda-kerja-sama', 'kepala-penjuru'),
  ('tanda-kerja-sama', 'kepala-dinas'),
  ('tanda-kerja-sama', 'kepala-bkpsdm'),
  ('tanda-kerja-sama', 'inspektur'),
  ('tanda-kerja-sama', 'kepala-bagian-hukum'),
  ('tanda-kerja-sama', 'juru-bicara'),
  ('tanda-kerja-sama', 'sekretaris-skpd'),
  ('tanda-kerja-sama', 'atasan-langsung'),
  ('tanda-kerja-sama', 'ppid'),
  ('tanda-kerja-sama', 'ttis'),
  ('tanda-kerja-sama', 'kustodian'),
  ('tanda-kerja-sama', 'pic'),
  ('tanda-kerja-sama', 'pic-pengganti'),
  ('tanda-kerja-sama', 'admin'),
  ('tanda-kerja-sama', 'admin-utama'),
  ('tanda-kerja-sama', 'admin-pengganti'),
  ('tanda-kerja-sama', 'calon-pic'),
  ('tanda-kerja-sama', 'calon-admin'),
  ('persetujuan-siaran', 'kepala-skpd'),
  ('persetujuan-siaran', 'kepala-penjuru'),
  ('persetujuan-siaran', 'kepala-dinas'),
  ('persetujuan-siaran', 'kepala-bkpsdm'),
  ('persetujuan-siaran', 'inspektur'),
  ('persetujuan-siaran', 'kepala-bagian-hukum'),
  ('persetujuan-siaran', 'sekda'),
  ('persetujuan-siaran', 'bupati'),
  ('siaran-setelah-setuju', 'pegawai'),
  ('siaran-setelah-setuju', 'sekda'),
  ('siaran-setelah-setuju', 'staf-ahli'),
  ('siaran-setelah-setuju', 'asisten'),
  ('siaran-setelah-setuju', 'trc'),
  ('siaran-setelah-setuju', 'piket-trc'),
  ('siaran-setelah-setuju', 'kepala-skpd'),
  ('siaran-setelah-setuju', 'kepala-penjuru'),
  ('siaran-setelah-setuju', 'kepala-dinas'),
  ('siaran-setelah-setuju', 'kepala-bkpsdm'),
  ('siaran-setelah-setuju', 'inspektur'),
  ('siaran-setelah-setuju', 'kepala-bagian-hukum'),
  ('siaran-setelah-setuju', 'juru-bicara'),
  ('siaran-setelah-setuju', 'sekretaris-skpd'),
  ('siaran-setelah-setuju', 'atasan-langsung'),
  ('siaran-setelah-setuju', 'ppid'),
  ('siaran-setelah-setuju', 'ttis'),
  ('siaran-setelah-setuju', 'kustodian'),
  ('siaran-setelah-setuju', 'pic'),
  ('siaran-setelah-setuju', 'pic-pengganti'),
  ('siaran-setelah-setuju', 'admin'),
  ('siaran-setelah-setuju', 'admin-utama'),
  ('siaran-setelah-setuju', 'admin-pengganti'),
  ('siaran-setelah-setuju', 'calon-pic'),
  ('siaran-setelah-setuju', 'calon-admin'),
  ('kata-sandi', 'admin'),
  ('kata-sandi', 'admin-utama'),
  ('kata-sandi', 'admin-pengganti'),
  ('akses-orang-lain', 'admin'),
  ('akses-orang-lain', 'admin-utama'),
  ('akses-orang-lain', 'admin-pengganti'),
  ('jaringan-umum', 'admin'),
  ('jaringan-umum', 'admin-utama'),
  ('jaringan-umum', 'admin-pengganti'),
  ('jejak-insiden', 'pegawai'),
  ('jejak-insiden', 'sekda'),
  ('jejak-insiden', 'staf-ahli'),
  ('jejak-insiden', 'asisten'),
  ('jejak-insiden', 'trc'),
  ('jejak-insiden', 'piket-trc'),
  ('jejak-insiden', 'kepala-skpd'),
  ('jejak-insiden', 'kepala-penjuru'),
  ('jejak-insiden', 'kepala-dinas'),
  ('jejak-insiden', 'kepala-bkpsdm'),
  ('jejak-insiden', 'inspektur'),
  ('jejak-insiden', 'kepala-bagian-hukum'),
  ('jejak-insiden', 'juru-bicara'),
  ('jejak-insiden', 'sekretaris-skpd'),
  ('jejak-insiden', 'atasan-langsung'),
  ('jejak-insiden', 'ppid'),
  ('jejak-insiden', 'ttis'),
  ('jejak-insiden', 'kustodian'),
  ('jejak-insiden', 'pic'),
  ('jejak-insiden', 'pic-pengganti'),
  ('jejak-insiden', 'admin'),
  ('jejak-insiden', 'admin-utama'),
  ('jejak-insiden', 'admin-pengganti'),
  ('jejak-insiden', 'calon-pic'),
  ('jejak-insiden', 'calon-admin'),
  ('lapor-akses-ilegal', 'kepala-bagian-hukum'),
  ('hak-admin.a', 'admin'),
  ('hak-admin.a', 'admin-utama'),
  ('hak-admin.a', 'admin-pengganti'),
  ('hak-admin.b', 'admin'),
  ('hak-admin.b', 'admin-utama'),
  ('hak-admin.b', 'admin-pengganti'),
  ('hak-admin.c', 'admin'),
  ('hak-admin.c', 'admin-utama'),
  ('hak-admin.c', 'admin-pengganti'),
  ('hak-admin.d', 'admin'),
  ('hak-admin.d', 'admin-utama'),
  ('hak-admin.d', 'admin-pengganti'),
  ('hak-admin.e', 'admin'),
  ('hak-admin.e', 'admin-utama'),
  ('hak-admin.e', 'admin-pengganti'),
  ('larangan-menghukum', 'pegawai'),
  ('larangan-menghukum', 'sekda'),
  ('larangan-menghukum', 'staf-ahli'),
  ('larangan-menghukum', 'asisten'),
  ('larangan-menghukum', 'trc'),
  ('larangan-menghukum', 'piket-trc'),
  ('larangan-menghukum', 'kepala-skpd'),
  ('larangan-menghukum', 'kepala-penjuru'),
  ('larangan-menghukum', 'kepala-dinas'),
  ('larangan-menghukum', 'kepala-bkpsdm'),
  ('larangan-menghukum', 'inspektur'),
  ('larangan-menghukum', 'kepala-bagian-hukum'),
  ('larangan-menghukum', 'juru-bicara'),
  ('larangan-menghukum', 'sekretaris-skpd'),
  ('larangan-menghukum', 'atasan-langsung'),
  ('larangan-menghukum', 'ppid'),
  ('larangan-menghukum', 'ttis'),
  ('larangan-menghukum', 'kustodian'),
  ('larangan-menghukum', 'pic'),
  ('larangan-menghukum', 'pic-pengganti'),
  ('larangan-menghukum', 'admin'),
  ('larangan-menghukum', 'admin-utama'),
  ('larangan-menghukum', 'admin-pengganti'),
  ('larangan-menghukum', 'calon-pic'),
  ('larangan-menghukum', 'calon-admin'),
  ('periksa-dahulu', 'kepala-skpd'),
  ('periksa-dahulu', 'kepala-penjuru'),
  ('periksa-dahulu', 'kepala-dinas'),
  ('periksa-dahulu', 'kepala-bkpsdm'),
  ('periksa-dahulu', 'inspektur'),
  ('periksa-dahulu', 'kepala-bagian-hukum'),
  ('hak-salinan', 'admin'),
  ('hak-salinan', 'admin-utama'),
  ('hak-salinan', 'admin-pengganti'),
  ('nama-admin', 'pegawai'),
  ('nama-admin', 'sekda'),
  ('nama-admin', 'staf-ahli'),
  ('nama-admin', 'asisten'),
  ('nama-admin', 'trc'),
  ('nama-admin', 'piket-trc'),
  ('nama-admin', 'kepala-skpd'),
  ('nama-admin', 'kepala-penjuru'),
  ('nama-admin', 'kepala-dinas'),
  ('nama-admin', 'kepala-bkpsdm'),
  ('nama-admin', 'inspektur'),
  ('nama-admin', 'kepala-bagian-hukum'),
  ('nama-admin', 'juru-bicara'),
  ('nama-admin', 'sekretaris-skpd'),
  ('nama-admin', 'atasan-langsung'),
  ('nama-admin', 'ppid'),
  ('nama-admin', 'ttis'),
  ('nama-admin', 'kustodian'),
  ('nama-admin', 'pic'),
  ('nama-admin', 'pic-pengganti'),
  ('nama-admin', 'admin'),
  ('nama-admin', 'admin-utama'),
  ('nama-admin', 'admin-pengganti'),
  ('nama-admin', 'calon-pic'),
  ('nama-admin', 'calon-admin'),
  ('minta-kajian', 'admin'),
  ('minta-kajian', 'admin-utama'),
  ('minta-kajian', 'admin-pengganti'),
  ('minta-kajian', 'atasan-langsung'),
  ('minta-kajian', 'kepala-skpd'),
  ('minta-kajian', 'kepala-penjuru'),
  ('minta-kajian', 'kepala-dinas'),
  ('minta-kajian', 'kepala-bkpsdm'),
  ('minta-kajian', 'inspektur'),
  ('minta-kajian', 'kepala-bagian-hukum'),
  ('tindakan-pengamanan', 'kepala-dinas'),
  ('versi-asli', 'pegawai'),
  ('versi-asli', 'sekda'),
  ('versi-asli', 'staf-ahli'),
  ('versi-asli', 'asisten'),
  ('versi-asli', 'trc'),
  ('versi-asli', 'piket-trc'),
  ('versi-asli', 'kepala-skpd'),
  ('versi-asli', 'kepala-penjuru'),
  ('versi-asli', 'kepala-dinas'),
  ('versi-asli', 'kepala-bkpsdm'),
  ('versi-asli', 'inspektur'),
  ('versi-asli', 'kepala-bagian-hukum'),
  ('versi-asli', 'juru-bicara'),
  ('versi-asli', 'sekretaris-skpd'),
  ('versi-asli', 'atasan-langsung'),
  ('versi-asli', 'ppid'),
  ('versi-asli', 'ttis'),
  ('versi-asli', 'kustodian'),
  ('versi-asli', 'pic'),
  ('versi-asli', 'pic-pengganti'),
  ('versi-asli', 'admin'),
  ('versi-asli', 'admin-utama'),
  ('versi-asli', 'admin-pengganti'),
  ('versi-asli', 'calon-pic'),
  ('versi-asli', 'calon-admin'),
  ('tahan-arsip', 'pegawai'),
  ('tahan-arsip', 'sekda'),
  ('tahan-arsip', 'staf-ahli'),
  ('tahan-arsip', 'asisten'),
  ('tahan-arsip', 'trc'),
  ('tahan-arsip', 'piket-trc'),
  ('tahan-arsip', 'kepala-skpd'),
  ('tahan-arsip', 'kepala-penjuru'),
  ('tahan-arsip', 'kepala-dinas'),
  ('tahan-arsip', 'kepala-bkpsdm'),
  ('tahan-arsip', 'inspektur'),
  ('tahan-arsip', 'kepala-bagian-hukum'),
  ('tahan-arsip', 'juru-bicara'),
  ('tahan-arsip', 'sekretaris-skpd'),
  ('tahan-arsip', 'atasan-langsung'),
  ('tahan-arsip', 'ppid'),
  ('tahan-arsip', 'ttis'),
  ('tahan-arsip', 'kustodian'),
  ('tahan-arsip', 'pic'),
  ('tahan-arsip', 'pic-pengganti'),
  ('tahan-arsip', 'admin'),
  ('tahan-arsip', 'admin-utama'),
  ('tahan-arsip', 'admin-pengganti'),
  ('tahan-arsip', 'calon-pic'),
  ('tahan-arsip', 'calon-admin'),
  ('jangan-musnahkan', 'pegawai'),
  ('jangan-musnahkan', 'sekda'),
  ('jangan-musnahkan', 'staf-ahli'),
  ('jangan-musnahkan', 'asisten'),
  ('jangan-musnahkan', 'trc'),
  ('jangan-musnahkan', 'piket-trc'),
  ('jangan-musnahkan', 'kepala-skpd'),
  ('jangan-musnahkan', 'kepala-penjuru'),
  ('jangan-musnahkan', 'kepala-dinas'),
  ('jangan-musnahkan', 'kepala-bkpsdm'),
  ('jangan-musnahkan', 'inspektur'),
  ('jangan-musnahkan', 'kepala-bagian-hukum'),
  ('jangan-musnahkan', 'juru-bicara'),
  ('jangan-musnahkan', 'sekretaris-skpd'),
  ('jangan-musnahkan', 'atasan-langsung'),
  ('jangan-musnahkan', 'ppid'),
  ('jangan-musnahkan', 'ttis'),
  ('jangan-musnahkan', 'kustodian'),
  ('jangan-musnahkan', 'pic'),
  ('jangan-musnahkan', 'pic-pengganti'),
  ('jangan-musnahkan', 'admin'),
  ('jangan-musnahkan', 'admin-utama'),
  ('jangan-musnahkan', 'admin-pengganti'),
  ('jangan-musnahkan', 'calon-pic'),
  ('jangan-musnahkan', 'calon-admin'),
  ('kebijakan-komunikasi', 'bupati'),
  ('pimpin-rapat', 'asisten'),
  ('telaahan-staf-ahli', 'staf-ahli'),
  ('tunjuk-juru-bicara', 'bupati'),
  ('ditolak-bupati', 'pegawai'),
  ('ditolak-bupati', 'sekda'),
  ('ditolak-bupati', 'staf-ahli'),
  ('ditolak-bupati', 'asisten'),
  ('ditolak-bupati', 'trc'),
  ('ditolak-bupati', 'piket-trc'),
  ('ditolak-bupati', 'kepala-skpd'),
  ('ditolak-bupati', 'kepala-penjuru'),
  ('ditolak-bupati', 'kepala-dinas'),
  ('ditolak-bupati', 'kepala-bkpsdm'),
  ('ditolak-bupati', 'inspektur'),
  ('ditolak-bupati', 'kepala-bagian-hukum'),
  ('ditolak-bupati', 'juru-bicara'),
  ('ditolak-bupati', 'sekretaris-skpd'),
  ('ditolak-bupati', 'atasan-langsung'),
  ('ditolak-bupati', 'ppid'),
  ('ditolak-bupati', 'ttis'),
  ('ditolak-bupati', 'kustodian'),
  ('ditolak-bupati', 'pic'),
  ('ditolak-bupati', 'pic-pengganti'),
  ('ditolak-bupati', 'admin'),
  ('ditolak-bupati', 'admin-utama'),
  ('ditolak-bupati', 'admin-pengganti'),
  ('ditolak-bupati', 'calon-pic'),
  ('ditolak-bupati', 'calon-admin'),
  ('minta-fakta', 'trc'),
  ('minta-fakta', 'piket-trc'),
  ('periksa-pelaksanaan', 'inspektur'),
  ('persetujuan-pengganti', 'admin'),
  ('persetujuan-pengganti', 'admin-utama'),
  ('persetujuan-pengganti', 'admin-pengganti'),
  ('pengganti-dapat-menyetujui.rutin', 'pic-pengganti'),
  ('pengganti-dapat-menyetujui.perhatian', 'sekretaris-skpd'),
  ('pengganti-dapat-menyetujui.serius', 'sekretaris-skpd'),
  ('pengganti-dapat-menyetujui.serius', 'piket-trc'),
  ('pengganti-dapat-menyetujui.krisis', 'asisten'),
  ('pengganti-dapat-menyetujui.krisis', 'wabup'),
  ('penjatuh-sanksi-pegawai', 'kepala-skpd'),
  ('penjatuh-sanksi-pegawai', 'kepala-penjuru'),
  ('penjatuh-sanksi-pegawai', 'kepala-dinas'),
  ('penjatuh-sanksi-pegawai', 'kepala-bkpsdm'),
  ('penjatuh-sanksi-pegawai', 'inspektur'),
  ('penjatuh-sanksi-pegawai', 'kepala-bagian-hukum'),
  ('batasi-akses-sanksi', 'kepala-skpd'),
  ('batasi-akses-sanksi', 'kepala-penjuru'),
  ('batasi-akses-sanksi', 'kepala-dinas'),
  ('batasi-akses-sanksi', 'kepala-bkpsdm'),
  ('batasi-akses-sanksi', 'inspektur'),
  ('batasi-akses-sanksi', 'kepala-bagian-hukum'),
  ('penjatuh-sanksi-kepala', 'sekda'),
  ('penjatuh-sanksi-sekda', 'bupati'),
  ('peralihan-akun', 'kepala-skpd'),
  ('peralihan-akun', 'kepala-penjuru'),
  ('peralihan-akun', 'kepala-dinas'),
  ('peralihan-akun', 'kepala-bkpsdm'),
  ('peralihan-akun', 'inspektur'),
  ('peralihan-akun', 'kepala-bagian-hukum'),
  ('peralihan-pengelola', 'pegawai'),
  ('peralihan-pengelola', 'sekda'),
  ('peralihan-pengelola', 'staf-ahli'),
  ('peralihan-pengelola', 'asisten');
INSERT INTO pedoman_rules."norm_roles" ("norm", "role") VALUES
  ('peralihan-pengelola', 'trc'),
  ('peralihan-pengelola', 'piket-trc'),
  ('peralihan-pengelola', 'kepala-skpd'),
  ('peralihan-pengelola', 'kepala-penjuru'),
  ('peralihan-pengelola', 'kepala-dinas'),
  ('peralihan-pengelola', 'kepala-bkpsdm'),
  ('peralihan-pengelola', 'inspektur'),
  ('peralihan-pengelola', 'kepala-bagian-hukum'),
  ('peralihan-pengelola', 'juru-bicara'),
  ('peralihan-pengelola', 'sekretaris-skpd'),
  ('peralihan-pengelola', 'atasan-langsung'),
  ('peralihan-pengelola', 'ppid'),
  ('peralihan-pengelola', 'ttis'),
  ('peralihan-pengelola', 'kustodian'),
  ('peralihan-pengelola', 'pic'),
  ('peralihan-pengelola', 'pic-pengganti'),
  ('peralihan-pengelola', 'admin'),
  ('peralihan-pengelola', 'admin-utama'),
  ('peralihan-pengelola', 'admin-pengganti'),
  ('peralihan-pengelola', 'calon-pic'),
  ('peralihan-pengelola', 'calon-admin');

CREATE TABLE pedoman_rules."norm_counterparties" (
  "norm" text COLLATE "C" NOT NULL,
  "role" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("norm", "role")
);
COMMENT ON TABLE pedoman_rules."norm_counterparties" IS 'To whom the act is done, of norms that say so.';
COMMENT ON COLUMN pedoman_rules."norm_counterparties"."norm" IS 'Id of the norm.';
COMMENT ON COLUMN pedoman_rules."norm_counterparties"."role" IS 'Id of the role: one it names, or one under it.';
INSERT INTO pedoman_rules."norm_counterparties" ("norm", "role") VALUES
  ('minta-putusan-akun', 'sekda'),
  ('koordinasi-pic', 'kepala-skpd'),
  ('koordinasi-pic', 'kepala-penjuru'),
  ('koordinasi-pic', 'kepala-dinas'),
  ('koordinasi-pic', 'kepala-bkpsdm'),
  ('koordinasi-pic', 'inspektur'),
  ('koordinasi-pic', 'kepala-bagian-hukum'),
  ('perintah-tertulis', 'admin'),
  ('perintah-tertulis', 'admin-utama'),
  ('perintah-tertulis', 'admin-pengganti'),
  ('larangan-menghukum', 'admin'),
  ('larangan-menghukum', 'admin-utama'),
  ('larangan-menghukum', 'admin-pengganti'),
  ('periksa-dahulu', 'admin'),
  ('periksa-dahulu', 'admin-utama'),
  ('periksa-dahulu', 'admin-pengganti'),
  ('periksa-dahulu.lainnya', 'admin'),
  ('periksa-dahulu.lainnya', 'admin-utama'),
  ('periksa-dahulu.lainnya', 'admin-pengganti'),
  ('minta-kajian', 'inspektur'),
  ('telaahan-staf-ahli', 'bupati'),
  ('minta-fakta', 'kepala-skpd'),
  ('minta-fakta', 'kepala-penjuru'),
  ('minta-fakta', 'kepala-dinas'),
  ('minta-fakta', 'kepala-bkpsdm'),
  ('minta-fakta', 'inspektur'),
  ('minta-fakta', 'kepala-bagian-hukum'),
  ('penjatuh-sanksi-pegawai', 'pic'),
  ('penjatuh-sanksi-pegawai', 'pic-pengganti'),
  ('penjatuh-sanksi-pegawai', 'pegawai'),
  ('penjatuh-sanksi-pegawai', 'sekda'),
  ('penjatuh-sanksi-pegawai', 'staf-ahli'),
  ('penjatuh-sanksi-pegawai', 'asisten'),
  ('penjatuh-sanksi-pegawai', 'trc'),
  ('penjatuh-sanksi-pegawai', 'piket-trc'),
  ('penjatuh-sanksi-pegawai', 'kepala-skpd'),
  ('penjatuh-sanksi-pegawai', 'kepala-penjuru'),
  ('penjatuh-sanksi-pegawai', 'kepala-dinas'),
  ('penjatuh-sanksi-pegawai', 'kepala-bkpsdm'),
  ('penjatuh-sanksi-pegawai', 'inspektur'),
  ('penjatuh-sanksi-pegawai', 'kepala-bagian-hukum'),
  ('penjatuh-sanksi-pegawai', 'juru-bicara'),
  ('penjatuh-sanksi-pegawai', 'sekretaris-skpd'),
  ('penjatuh-sanksi-pegawai', 'atasan-langsung'),
  ('penjatuh-sanksi-pegawai', 'ppid'),
  ('penjatuh-sanksi-pegawai', 'ttis'),
  ('penjatuh-sanksi-pegawai', 'kustodian'),
  ('penjatuh-sanksi-pegawai', 'admin'),
  ('penjatuh-sanksi-pegawai', 'admin-utama'),
  ('penjatuh-sanksi-pegawai', 'admin-pengganti'),
  ('penjatuh-sanksi-pegawai', 'calon-pic'),
  ('penjatuh-sanksi-pegawai', 'calon-admin'),
  ('penjatuh-sanksi-kepala', 'kepala-skpd'),
  ('penjatuh-sanksi-kepala', 'kepala-penjuru'),
  ('penjatuh-sanksi-kepala', 'kepala-dinas'),
  ('penjatuh-sanksi-kepala', 'kepala-bkpsdm'),
  ('penjatuh-sanksi-kepala', 'inspektur'),
  ('penjatuh-sanksi-kepala', 'kepala-bagian-hukum'),
  ('penjatuh-sanksi-kepala', 'asisten'),
  ('penjatuh-sanksi-sekda', 'sekda'),
  ('penjatuh-sanksi-sekda', 'staf-ahli');

CREATE TABLE pedoman_rules."norm_approvers" (
  "norm" text COLLATE "C" NOT NULL,
  "wanted" text COLLATE "C" NOT NULL,
  "role" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("norm", "wanted", "role")
);
COMMENT ON TABLE pedoman_rules."norm_approvers" IS 'Whose approval a norm waits for, and who gives it.';
COMMENT ON COLUMN pedoman_rules."norm_approvers"."norm" IS 'Id of the norm.';
COMMENT ON COLUMN pedoman_rules."norm_approvers"."wanted" IS 'Id of the role whose approval is wanted.';
COMMENT ON COLUMN pedoman_rules."norm_approvers"."role" IS 'Id of a role that gives it: itself, or one under it.';
INSERT INTO pedoman_rules."norm_approvers" ("norm", "wanted", "role") VALUES
  ('terbit-setelah-setuju.rutin', 'pic', 'pic'),
  ('terbit-setelah-setuju.rutin', 'pic', 'pic-pengganti'),
  ('terbit-setelah-setuju.perhatian', 'kepala-skpd', 'kepala-skpd'),
  ('terbit-setelah-setuju.perhatian', 'kepala-skpd', 'kepala-penjuru'),
  ('terbit-setelah-setuju.perhatian', 'kepala-skpd', 'kepala-dinas'),
  ('terbit-setelah-setuju.perhatian', 'kepala-skpd', 'kepala-bkpsdm'),
  ('terbit-setelah-setuju.perhatian', 'kepala-skpd', 'inspektur'),
  ('terbit-setelah-setuju.perhatian', 'kepala-skpd', 'kepala-bagian-hukum'),
  ('terbit-setelah-setuju.serius', 'kepala-skpd', 'kepala-skpd'),
  ('terbit-setelah-setuju.serius', 'kepala-skpd', 'kepala-penjuru'),
  ('terbit-setelah-setuju.serius', 'kepala-skpd', 'kepala-dinas'),
  ('terbit-setelah-setuju.serius', 'kepala-skpd', 'kepala-bkpsdm'),
  ('terbit-setelah-setuju.serius', 'kepala-skpd', 'inspektur'),
  ('terbit-setelah-setuju.serius', 'kepala-skpd', 'kepala-bagian-hukum'),
  ('terbit-setelah-setuju.serius', 'trc', 'trc'),
  ('terbit-setelah-setuju.serius', 'trc', 'piket-trc'),
  ('terbit-setelah-setuju.krisis', 'sekda', 'sekda'),
  ('terbit-setelah-setuju.krisis', 'bupati', 'bupati'),
  ('siaran-setelah-setuju', 'kepala-skpd', 'kepala-skpd'),
  ('siaran-setelah-setuju', 'kepala-skpd', 'kepala-penjuru'),
  ('siaran-setelah-setuju', 'kepala-skpd', 'kepala-dinas'),
  ('siaran-setelah-setuju', 'kepala-skpd', 'kepala-bkpsdm'),
  ('siaran-setelah-setuju', 'kepala-skpd', 'inspektur'),
  ('siaran-setelah-setuju', 'kepala-skpd', 'kepala-bagian-hukum'),
  ('siaran-setelah-setuju', 'sekda', 'sekda'),
  ('siaran-setelah-setuju', 'bupati', 'bupati');

CREATE TABLE pedoman_rules."norm_defeats" (
  "norm" text COLLATE "C" NOT NULL,
  "defeated_by" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("norm", "defeated_by")
);
COMMENT ON TABLE pedoman_rules."norm_defeats" IS 'Which norms set which aside where they apply.';
COMMENT ON COLUMN pedoman_rules."norm_defeats"."norm" IS 'Id of the norm.';
COMMENT ON COLUMN pedoman_rules."norm_defeats"."defeated_by" IS 'Id of the norm that sets it aside.';
INSERT INTO pedoman_rules."norm_defeats" ("norm", "defeated_by") VALUES
  ('balasan-otomatis.lainnya', 'balasan-otomatis'),
  ('tanpa-penetapan', 'pernyataan-awal-darurat'),
  ('tanpa-penetapan', 'peralihan-pengelola'),
  ('turunkan-tingkat.lainnya', 'turunkan-tingkat'),
  ('sikap-kebijakan.lainnya', 'sikap-kebijakan'),
  ('tangga-persetujuan.rutin', 'pengganti-dapat-menyetujui.rutin'),
  ('tangga-persetujuan.rutin', 'pengganti-dapat-menyetujui.perhatian'),
  ('tangga-persetujuan.rutin', 'pengganti-dapat-menyetujui.serius'),
  ('tangga-persetujuan.rutin', 'pengganti-dapat-menyetujui.krisis'),
  ('tangga-persetujuan.lainnya', 'tangga-persetujuan.rutin'),
  ('tangga-persetujuan.lainnya', 'tangga-persetujuan.perhatian'),
  ('tangga-persetujuan.lainnya', 'tangga-persetujuan.serius'),
  ('tangga-persetujuan.lainnya', 'tangga-persetujuan.krisis'),
  ('tangga-persetujuan.lainnya', 'pengganti-dapat-menyetujui.rutin'),
  ('tangga-persetujuan.lainnya', 'pengganti-dapat-menyetujui.perhatian'),
  ('tangga-persetujuan.lainnya', 'pengganti-dapat-menyetujui.serius'),
  ('tangga-persetujuan.lainnya', 'pengganti-dapat-menyetujui.krisis'),
  ('tangga-persetujuan.perhatian', 'pengganti-dapat-menyetujui.rutin'),
  ('tangga-persetujuan.perhatian', 'pengganti-dapat-menyetujui.perhatian'),
  ('tangga-persetujuan.perhatian', 'pengganti-dapat-menyetujui.serius'),
  ('tangga-persetujuan.perhatian', 'pengganti-dapat-menyetujui.krisis'),
  ('tangga-persetujuan.serius', 'pengganti-dapat-menyetujui.rutin'),
  ('tangga-persetujuan.serius', 'pengganti-dapat-menyetujui.perhatian'),
  ('tangga-persetujuan.serius', 'pengganti-dapat-menyetujui.serius'),
  ('tangga-persetujuan.serius', 'pengganti-dapat-menyetujui.krisis'),
  ('tangga-persetujuan.krisis', 'pengganti-dapat-menyetujui.rutin'),
  ('tangga-persetujuan.krisis', 'pengganti-dapat-menyetujui.perhatian'),
  ('tangga-persetujuan.krisis', 'pengganti-dapat-menyetujui.serius'),
  ('tangga-persetujuan.krisis', 'pengganti-dapat-menyetujui.krisis'),
  ('terbit-setelah-setuju.rutin', 'pernyataan-awal-darurat'),
  ('terbit-setelah-setuju.rutin', 'persetujuan-pengganti'),
  ('terbit-setelah-setuju.perhatian', 'pernyataan-awal-darurat'),
  ('terbit-setelah-setuju.perhatian', 'persetujuan-pengganti'),
  ('terbit-setelah-setuju.serius', 'pernyataan-awal-darurat'),
  ('terbit-setelah-setuju.serius', 'persetujuan-pengganti'),
  ('terbit-setelah-setuju.krisis', 'pernyataan-awal-darurat'),
  ('terbit-setelah-setuju.krisis', 'persetujuan-pengganti'),
  ('aksesibilitas', 'pernyataan-awal-menyusul'),
  ('persetujuan-siaran.lainnya', 'persetujuan-siaran'),
  ('periksa-dahulu.lainnya', 'periksa-dahulu');

CREATE TABLE pedoman_rules."conditions" (
  "condition" bigint NOT NULL,
  "norm" text COLLATE "C" NOT NULL,
  "fact" text COLLATE "C" NOT NULL,
  "part" text COLLATE "C" NOT NULL,
  "key" text COLLATE "C" NOT NULL,
  "place" bigint NOT NULL,
  PRIMARY KEY ("condition")
);
COMMENT ON TABLE pedoman_rules."conditions" IS 'Every condition of the rules, and where the view answers has its answer.';
COMMENT ON COLUMN pedoman_rules."conditions"."condition" IS 'Its number, in the order of rules.json.';
COMMENT ON COLUMN pedoman_rules."conditions"."norm" IS 'Id of the norm it is of; empty for a row of a derived fact.';
COMMENT ON COLUMN pedoman_rules."conditions"."fact" IS 'The derived fact it is of; empty for a norm.';
COMMENT ON COLUMN pedoman_rules."conditions"."part" IS 'when: the norm applies; bar: it bars; part: a part of what is required; row: the row gives the value.';
COMMENT ON COLUMN pedoman_rules."conditions"."key" IS 'Letter or place of the part, place of the row.';
COMMENT ON COLUMN pedoman_rules."conditions"."place" IS 'Place in the arrays of the view answers, from 1.';
INSERT INTO pedoman_rules."conditions" ("condition", "norm", "fact", "part", "key", "place") VALUES
  (1, 'maksud', '', 'when', '', 1),
  (2, 'tujuan', '', 'when', '', 1),
  (3, 'asas', '', 'when', '', 1),
  (4, 'tahap-pengelolaan', '', 'when', '', 1),
  (5, 'platform-pokok', '', 'when', '', 2),
  (6, 'strategi-platform', '', 'when', '', 1),
  (7, 'platform-lain', '', 'when', '', 3),
  (8, 'hitung-menit-jam', '', 'when', '', 1),
  (9, 'hitung-jam-kerja', '', 'when', '', 1),
  (10, 'hitung-hari', '', 'when', '', 1),
  (11, 'hitung-hari-kerja', '', 'when', '', 1),
  (12, 'hitung-bulan-tahun', '', 'when', '', 1),
  (13, 'hari-libur-tidak-bergeser', '', 'when', '', 1),
  (14, 'hari-dan-jam-kerja', '', 'when', '', 1),
  (15, 'hitung-berulang', '', 'when', '', 1),
  (16, 'hitung-mundur', '', 'when', '', 1),
  (17, 'tengah-malam', '', 'when', '', 1),
  (18, 'akun-setelah-setuju', '', 'when', '', 4),
  (19, 'putus-permohonan-akun', '', 'when', '', 5),
  (20, 'akun-darurat', '', 'when', '', 6),
  (21, 'alasan-penolakan-akun', '', 'when', '', 7),
  (22, 'minta-putusan-akun', '', 'when', '', 8),
  (23, 'putusan-sekda-akun', '', 'when', '', 1),
  (24, 'tutup-akun-darurat', '', 'when', '', 9),
  (25, 'daftar-akun', '', 'when', '', 1),
  (26, 'syarat-akun-aktif', '', 'when', '', 1),
  (27, 'syarat-akun-aktif', '', 'bar', '', 10),
  (28, 'syarat-akun-aktif', '', 'part', 'a', 11),
  (29, 'syarat-akun-aktif', '', 'part', 'b', 12),
  (30, 'syarat-akun-aktif', '', 'part', 'c', 13),
  (31, 'syarat-akun-aktif', '', 'part', 'd', 14),
  (32, 'syarat-akun-aktif', '', 'part', 'e', 15),
  (33, 'umumkan-registri', '', 'when', '', 1),
  (34, 'rahasia-pemulihan', '', 'when', '', 1),
  (35, 'isi-registri', '', 'when', '', 1),
  (36, 'isi-registri', '', 'bar', '', 16),
  (37, 'isi-registri', '', 'part', 'a', 17),
  (38, 'isi-registri', '', 'part', 'b', 18),
  (39, 'isi-registri', '', 'part', 'c', 19),
  (40, 'isi-registri', '', 'part', 'd', 20),
  (41, 'isi-registri', '', 'part', 'e', 21),
  (42, 'isi-registri', '', 'part', 'f', 22),
  (43, 'verifikasi-platform', '', 'when', '', 1),
  (44, 'isi-profil', '', 'when', '', 1),
  (45, 'isi-profil', '', 'bar', '', 23),
  (46, 'isi-profil', '', 'part', 'a', 24),
  (47, 'isi-profil', '', 'part', 'b', 25),
  (48, 'isi-profil', '', 'part', 'c', 26),
  (49, 'isi-profil', '', 'part', 'd', 27),
  (50, 'akun-pribadi-bukan-resmi', '', 'when', '', 1),
  (51, 'bukan-untuk-pribadi', '', 'when', '', 1),
  (52, 'balasan-otomatis', '', 'when', '', 28),
  (53, 'balasan-otomatis.lainnya', '', 'when', '', 1),
  (54, 'tinjau-registri', '', 'when', '', 1),
  (55, 'arsip-sebelum-tutup', '', 'when', '', 29),
  (56, 'akun-tidak-aktif', '', 'when', '', 30),
  (57, 'akun-kebencanaan-tetap', '', 'when', '', 31),
  (58, 'berita-acara-kehilangan', '', 'when', '', 32),
  (59, 'nonaktif-karena-insiden', '', 'when', '', 33),
  (60, 'lapor-akun-tiruan', '', 'when', '', 1),
  (61, 'bantah-akun-tiruan', '', 'when', '', 1),
  (62, 'lapor-akun-tiruan-polisi', '', 'when', '', 34),
  (63, 'satu-pic', '', 'when', '', 1),
  (64, 'pic-tidak-rangkap', '', 'when', '', 1),
  (65, 'pic-tidak-rangkap', '', 'bar', '', 35),
  (66, 'pic-tidak-rangkap', '', 'part', 'a', 36),
  (67, 'pic-tidak-rangkap', '', 'part', 'b', 37),
  (68, 'pic-pengganti', '', 'when', '', 1),
  (69, 'koordinasi-pic', '', 'when', '', 1),
  (70, 'koordinasi-pic', '', 'bar', '', 38),
  (71, 'penetapan-pic', '', 'when', '', 1),
  (72, 'usul-admin', '', 'when', '', 1),
  (73, 'penetapan-admin', '', 'when', '', 1),
  (74, 'sampaikan-rancangan-keputusan', '', 'when', '', 1),
  (75, 'usul-admin-kembali', '', 'when', '', 39),
  (76, 'usul-admin-mendadak', '', 'when', '', 40),
  (77, 'syarat-admin', '', 'when', '', 1),
  (78, 'syarat-admin', '', 'bar', '', 41),
  (79, 'syarat-admin', '', 'part', 'a', 42),
  (80, 'syarat-admin', '', 'part', 'b', 43),
  (81, 'syarat-admin', '', 'part', 'c', 44),
  (82, 'syarat-admin', '', 'part', 'd', 45),
  (83, 'syarat-admin', '', 'part', 'e', 46),
  (84, 'syarat-perjanjian-kerja', '', 'when', '', 47),
  (85, 'syarat-perjanjian-kerja', '', 'bar', '', 48),
  (86, 'syarat-perjanjian-kerja', '', 'part', 'a', 49),
  (87, 'syarat-perjanjian-kerja', '', 'part', 'b', 50),
  (88, 'syarat-perjanjian-kerja', '', 'part', 'c', 51),
  (89, 'isi-keputusan-admin', '', 'when', '', 1),
  (90, 'isi-keputusan-admin', '', 'bar', '', 52),
  (91, 'isi-keputusan-admin', '', 'part', 'a', 53),
  (92, 'isi-keputusan-admin', '', 'part', 'b', 54),
  (93, 'isi-keputusan-admin', '', 'part', 'c', 55),
  (94, 'isi-keputusan-admin', '', 'part', 'd', 56),
  (95, 'isi-keputusan-admin', '', 'part', 'e', 57),
  (96, 'isi-keputusan-admin', '', 'part', 'f', 58),
  (97, 'isi-keputusan-admin', '', 'part', 'g', 59),
  (98, 'masa-tugas-admin', '', 'when', '', 1),
  (99, 'perpanjang-masa-tugas', '', 'when', '', 1),
  (100, 'penetapan-berlaku', '', 'when', '', 1),
  (101, 'tanpa-penetapan', '', 'when', '', 60),
  (102, 'tugas-darurat', '', 'when', '', 1),
  (103, 'tugas-darurat-berlaku', '', 'when', '', 1),
  (104, 'buka-akses-darurat', '', 'when', '', 1),
  (105, 'tutup-akses-darurat', '', 'when', '', 1),
  (106, 'sediakan-perangkat', '', 'when', '', 1),
  (107, 'pelatihan-dasar', '', 'when', '', 1),
  (108, 'pelatihan-penyegaran', '', 'when', '', 1),
  (109, 'biaya', '', 'when', '', 1),
  (110, 'materi-pelatihan', '', 'when', '', 1),
  (111, 'pelaksana-cuti', '', 'when', '', 1),
  (112, 'serah-terima', '', 'when', '', 39),
  (113, 'isi-serah-terima', '', 'when', '', 1),
  (114, 'isi-serah-terima', '', 'bar', '', 61),
  (115, 'isi-serah-terima', '', 'part', 'a', 62),
  (116, 'isi-serah-terima', '', 'part', 'b', 63),
  (117, 'isi-serah-terima', '', 'part', 'c', 64),
  (118, 'isi-serah-terima', '', 'part', 'd', 65),
  (119, 'cabut-akses', '', 'when', '', 1),
  (120, 'serah-akses-cuti', '', 'when', '', 66),
  (121, 'ganti-kata-sandi', '', 'when', '', 1),
  (122, 'serah-terima-kustodian', '', 'when', '', 40),
  (123, 'pemberhentian-admin', '', 'when', '', 67),
  (124, 'hak-keberatan', '', 'when', '', 68),
  (125, 'pertimbangan-keberatan', '', 'when', '', 1),
  (126, 'putus-keberatan', '', 'when', '', 69),
  (127, 'keberatan-dikabulkan', '', 'when', '', 70),
  (128, 'cabut-pemberhentian', '', 'when', '', 71),
  (129, 'klasifikasi-isu', '', 'when', '', 1),
  (130, 'catat-tingkat.rutin', '', 'when', '', 72),
  (131, 'catat-tingkat.perhatian', '', 'when', '', 73),
  (132, 'catat-tingkat.serius', '', 'when', '', 74),
  (133, 'catat-tingkat.krisis', '', 'when', '', 75),
  (134, 'saat-terdeteksi', '', 'when', '', 1),
  (135, 'saat-tingkat-naik', '', 'when', '', 1),
  (136, 'turunkan-tingkat', '', 'when', '', 76),
  (137, 'turunkan-tingkat.lainnya', '', 'when', '', 1),
  (138, 'krisis-tidak-diturunkan', '', 'when', '', 77),
  (139, 'catat-penurunan', '', 'when', '', 1),
  (140, 'hitung-jangkauan', '', 'when', '', 1),
  (141, 'hanya-akun-resmi', '', 'when', '', 78),
  (142, 'tetapkan-penjuru.serius', '', 'when', '', 79),
  (143, 'tetapkan-penjuru.krisis', '', 'when', '', 80),
  (144, 'sesuai-narasi', '', 'when', '', 81),
  (145, 'terbitkan-narasi.serius', '', 'when', '', 74),
  (146, 'terbitkan-narasi.krisis', '', 'when', '', 75),
  (147, 'putus-penjuru', '', 'when', '', 82),
  (148, 'usul-ubah-narasi', '', 'when', '', 1),
  (149, 'putus-ubah-narasi', '', 'when', '', 1),
  (150, 'narasi-krisis', '', 'when', '', 83),
  (151, 'putus-narasi', '', 'when', '', 1),
  (152, 'sikap-kebijakan', '', 'when', '', 1),
  (153, 'sikap-kebijakan.lainnya', '', 'when', '', 1),
  (154, 'tangga-persetujuan.rutin', '', 'when', '', 72),
  (155, 'tangga-persetujuan.lainnya', '', 'when', '', 1),
  (156, 'tangga-persetujuan.perhatian', '', 'when', '', 73),
  (157, 'tangga-persetujuan.serius', '', 'when', '', 74),
  (158, 'tangga-persetujuan.krisis', '', 'when', '', 75),
  (159, 'terbit-setelah-setuju.rutin', '', 'when', '', 84),
  (160, 'terbit-setelah-setuju.perhatian', '', 'when', '', 85),
  (161, 'terbit-setelah-setuju.serius', '', 'when', '', 86),
  (162, 'terbit-setelah-setuju.krisis', '', 'when', '', 87),
  (163, 'pembuat-bukan-penyetuju', '', 'when', '', 88),
  (164, 'lapor-tanggapan-rutin', '', 'when', '', 72),
  (165, 'rancangan-penyetuju.rutin', '', 'when', '', 89),
  (166, 'rancangan-penyetuju.perhatian', '', 'when', '', 90),
  (167, 'rancangan-penyetuju.serius', '', 'when', '', 91),
  (168, 'rancangan-penyetuju.krisis', '', 'when', '', 92),
  (169, 'nyatakan-konflik', '', 'when', '', 93),
  (170, 'putus-konflik', '', 'when', '', 1),
  (171, 'cantumkan-sumber', '', 'when', '', 94),
  (172, 'konflik-tidak-menerbitkan', '', 'when', '', 93),
  (173, 'konflik-tidak-menyetujui', '', 'when', '', 93),
  (174, 'tanpa-setuju-sendiri', '', 'when', '', 95),
  (175, 'ajukan-menurut-tingkat-baru', '', 'when', '', 96),
  (176, 'batas-memutus.rutin', '', 'when', '', 72),
  (177, 'batas-memutus.perhatian', '', 'when', '', 73),
  (178, 'batas-memutus.serius', '', 'when', '', 74),
  (179, 'batas-memutus.krisis', '', 'when', '', 75),
  (180, 'naik-ke-pengganti', '', 'when', '', 97),
  (181, 'diam-bukan-setuju', '', 'when', '', 98),
  (182, 'tinjau-bank-jawaban', '', 'when', '', 1),
  (183, 'perbarui-bank-jawaban', '', 'when', '', 1),
  (184, 'bank-jawaban-usang', '', 'when', '', 99),
  (185, 'sahkan-bank-jawaban', '', 'when', '', 1),
  (186, 'perintah-tertulis', '', 'when', '', 100),
  (187, 'kukuhkan-perintah', '', 'when', '', 101),
  (188, 'hak-menolak-perintah', '', 'when', '', 100),
  (189, 'hak-menolak-perintah-melanggar', '', 'when', '', 102),
  (190, 'larangan-membalas', '', 'when', '', 103),
  (191, 'tanda-terima.rutin', '', 'when', '', 72),
  (192, 'tanda-terima.perhatian', '', 'when', '', 73),
  (193, 'tanda-terima.serius', '', 'when', '', 74),
  (194, 'tanda-terima.krisis', '', 'when', '', 75),
  (195, 'jawaban-pic.rutin', '', 'when', '', 104),
  (196, 'jawaban-pic.perhatian', '', 'when', '', 105),
  (197, 'jawaban-pic.serius', '', 'when', '', 106),
  (198, 'jawaban-pic.krisis', '', 'when', '', 107),
  (199, 'tetapkan-pedoman', '', 'when', '', 1),
  (200, 'tutup-isu', '', 'when', '', 108),
  (201, 'lapor-isu-trc', '', 'when', '', 109),
  (202, 'penyaluran.a', '', 'when', '', 110),
  (203, 'penyaluran.b', '', 'when', '', 111),
  (204, 'penyaluran.c', '', 'when', '', 112),
  (205, 'lapor-ancaman-jiwa', '', 'when', '', 1),
  (206, 'permohonan-informasi', '', 'when', '', 1),
  (207, 'alihkan-percakapan', '', 'when', '', 113),
  (208, 'nomor-pendaftaran', '', 'when', '', 1),
  (209, 'nomor-aduan', '', 'when', '', 110),
  (210, 'penyelesaian-aduan', '', 'when', '', 1),
  (211, 'sembunyikan-data-pribadi', '', 'when', '', 113),
  (212, 'bahasa-santun', '', 'when', '', 1),
  (213, 'tanpa-janji', '', 'when', '', 114),
  (214, 'tanpa-ancaman-pidana', '', 'when', '', 115),
  (215, 'tanpa-penurunan', '', 'when', '', 116),
  (216, 'kritik-tidak-dihapus', '', 'when', '', 117),
  (217, 'sembunyikan-komentar', '', 'when', '', 118),
  (218, 'hak-alasan-moderasi', '', 'when', '', 1),
  (219, 'tinjau-moderasi', '', 'when', '', 1),
  (220, 'isi-aturan-kolom', '', 'when', '', 1),
  (221, 'sampaikan-alasan-moderasi', '', 'when', '', 1),
  (222, 'kritik-tidak-diblokir', '', 'when', '', 117),
  (223, 'pulihkan-komentar', '', 'when', '', 119),
  (224, 'hanya-pelanggaran-dihapus', '', 'when', '', 120),
  (225, 'hak-peninjauan', '', 'when', '', 1),
  (226, 'koreksi', '', 'when', '', 121),
  (227, 'tarik-konten', '', 'when', '', 1),
  (228, 'lapor-penarikan', '', 'when', '', 1),
  (229, 'ruang-krisis', '', 'when', '', 75),
  (230, 'hentikan-terjadwal', '', 'when', '', 122),
  (231, 'sampaikan-fakta.serius', '', 'when', '', 74),
  (232, 'sampaikan-fakta.krisis', '', 'when', '', 75),
  (233, 'perbarui-informasi', '', 'when', '', 77),
  (234, 'evaluasi-krisis', '', 'when', '', 1),
  (235, 'akhiri-krisis', '', 'when', '', 1),
  (236, 'bentuk-trc', '', 'when', '', 1),
  (237, 'lapor-krisis', '', 'when', '', 1),
  (238, 'pernyataan-awal-darurat', '', 'when', '', 123),
  (239, 'isi-pernyataan-awal', '', 'when', '', 1),
  (240, 'isi-pernyataan-awal', '', 'bar', '', 124),
  (241, 'isi-pernyataan-awal', '', 'part', 'a', 125),
  (242, 'isi-pernyataan-awal', '', 'part', 'b', 126),
  (243, 'isi-pernyataan-awal', '', 'part', 'c', 127),
  (244, 'isi-pernyataan-awal', '', 'part', 'd', 128),
  (245, 'isi-pernyataan-awal', '', 'part', 'e', 129),
  (246, 'isi-pernyataan-awal', '', 'part', 'f', 130),
  (247, 'larangan-isi-pernyataan-awal.a', '', 'when', '', 131),
  (248, 'larangan-isi-pernyataan-awal.b', '', 'when', '', 132),
  (249, 'lapor-pernyataan-awal', '', 'when', '', 1),
  (250, 'susun-pernyataan-awal', '', 'when', '', 75),
  (251, 'lengkapi-pernyataan-awal', '', 'when', '', 133),
  (252, 'buka-akses-trc', '', 'when', '', 1),
  (253, 'tutup-akses-trc', '', 'when', '', 1),
  (254, 'informasi-terverifikasi', '', 'when', '', 1),
  (255, 'belum-terverifikasi', '', 'when', '', 134),
  (256, 'simpan-bukti-informasi', '', 'when', '', 1),
  (257, 'nilai-dampak', '', 'when', '', 1),
  (258, 'susun-klarifikasi.perhatian', '', 'when', '', 135),
  (259, 'susun-klarifikasi.serius', '', 'when', '', 136),
  (260, 'susun-klarifikasi.krisis', '', 'when', '', 137),
  (261, 'isi-klarifikasi', '', 'when', '', 1),
  (262, 'isi-klarifikasi', '', 'bar', '', 138),
  (263, 'isi-klarifikasi', '', 'part', 'a', 139),
  (264, 'isi-klarifikasi', '', 'part', 'b', 140),
  (265, 'isi-klarifikasi', '', 'part', 'c', 141),
  (266, 'isi-klarifikasi', '', 'part', 'd', 142),
  (267, 'tanda-koreksi', '', 'when', '', 143),
  (268, 'kritik-bukan-hoaks', '', 'when', '', 144),
  (269, 'ringkasan-informasi-keliru', '', 'when', '', 1),
  (270, 'hasil-pemeriksaan-informasi', '', 'when', '', 1),
  (271, 'informasi-keliru', '', 'when', '', 145),
  (272, 'belum-terverifikasi-bukan-hoaks', '', 'when', '', 146),
  (273, 'lapor-unggahan', '', 'when', '', 147),
  (274, 'hak-jawab', '', 'when', '', 148),
  (275, 'konten-terlarang.a', '', 'when', '', 149),
  (276, 'konten-terlarang.b', '', 'when', '', 150),
  (277, 'konten-terlarang.c', '', 'when', '', 151),
  (278, 'konten-terlarang.d', '', 'when', '', 152),
  (279, 'konten-terlarang.e', '', 'when', '', 153),
  (280, 'konten-terlarang.f', '', 'when', '', 154),
  (281, 'konten-terlarang.g', '', 'when', '', 155),
  (282, 'konten-terlarang.h', '', 'when', '', 156),
  (283, 'rahasia-pasien', '', 'when', '', 157),
  (284, 'netral-interaksi', '', 'when', '', 1),
  (285, 'petahana-tidak-ditonjolkan', '', 'when', '', 158),
  (286, 'persetujuan-wali', '', 'when', '', 159),
  (287, 'persetujuan-wali', '', 'bar', '', 160),
  (288, 'tarik-persetujuan', '', 'when', '', 1),
  (289, 'tidak-terbit-lagi', '', 'when', '', 161),
  (290, 'aksesibilitas', '', 'when', '', 1),
  (291, 'aksesibilitas', '', 'bar', '', 162),
  (292, 'aksesibilitas', '', 'part', 'a', 163),
  (293, 'aksesibilitas', '', 'part', 'b', 164),
  (294, 'aksesibilitas', '', 'part', 'c', 165),
  (295, 'bahasa-mudah', '', 'when', '', 1),
  (296, 'nama-pencipta', '', 'when', '', 166),
  (297, 'nama-pencipta', '', 'bar', '', 167),
  (298, 'tanda-kecerdasan-artifisial', '', 'when', '', 168),
  (299, 'tanda-kecerdasan-artifisial', '', 'bar', '', 169),
  (300, 'pernyataan-awal-menyusul', '', 'when', '', 165),
  (301, 'karya-tanpa-izin', '', 'when', '', 170),
  (302, 'tanda-kerja-sama', '', 'when', '', 171),
  (303, 'tanda-kerja-sama', '', 'bar', '', 172),
  (304, 'persetujuan-siaran', '', 'when', '', 1),
  (305, 'persetujuan-siaran.lainnya', '', 'when', '', 1),
  (306, 'siaran-setelah-setuju', '', 'when', '', 1),
  (307, 'minta-persetujuan-siaran', '', 'when', '', 173),
  (308, 'putus-siaran.terjadwal', '', 'when', '', 173),
  (309, 'putus-siaran.darurat', '', 'when', '', 174),
  (310, 'syarat-siaran', '', 'when', '', 1),
  (311, 'syarat-siaran', '', 'bar', '', 175),
  (312, 'syarat-siaran', '', 'part', 'a', 176),
  (313, 'syarat-siaran', '', 'part', 'b', 177),
  (314, 'syarat-siaran', '', 'part', 'c', 178),
  (315, 'syarat-siaran', '', 'part', 'd', 179),
  (316, 'arsip-siaran', '', 'when', '', 1),
  (317, 'dua-faktor', '', 'when', '', 1),
  (318, 'kata-sandi', '', 'when', '', 180),
  (319, 'tinjau-akses', '', 'when', '', 1),
  (320, 'akses-orang-lain', '', 'when', '', 181),
  (321, 'jaringan-umum', '', 'when', '', 1),
  (322, 'kode-pemulihan', '', 'when', '', 1),
  (323, 'uji-pemulihan', '', 'when', '', 1),
  (324, 'lapor-insiden', '', 'when', '', 1),
  (325, 'amankan-akun', '', 'when', '', 1),
  (326, 'umumkan-insiden', '', 'when', '', 182),
  (327, 'jejak-insiden', '', 'when', '', 183),
  (328, 'beri-tahu-data-pribadi', '', 'when', '', 184),
  (329, 'lapor-akses-ilegal', '', 'when', '', 1),
  (330, 'isi-pengamanan', '', 'when', '', 1),
  (331, 'lapor-sektor', '', 'when', '', 185),
  (332, 'hak-admin.a', '', 'when', '', 1),
  (333, 'hak-admin.b', '', 'when', '', 1),
  (334, 'hak-admin.c', '', 'when', '', 1),
  (335, 'hak-admin.d', '', 'when', '', 1),
  (336, 'hak-admin.e', '', 'when', '', 1),
  (337, 'pendampingan-hukum', '', 'when', '', 1),
  (338, 'rahasiakan-identitas', '', 'when', '', 186),
  (339, 'isi-pendampingan', '', 'when', '', 1),
  (340, 'dukungan-psikologis', '', 'when', '', 1),
  (341, 'iktikad-baik', '', 'when', '', 1),
  (342, 'unsur-kesalahan-teknis', '', 'when', '', 1),
  (343, 'bebas-sanksi', '', 'when', '', 187),
  (344, 'larangan-menghukum', '', 'when', '', 188),
  (345, 'sampaikan-kajian', '', 'when', '', 1),
  (346, 'sarana-tidak-tersedia', '', 'when', '', 189),
  (347, 'periksa-dahulu', '', 'when', '', 190),
  (348, 'periksa-dahulu.lainnya', '', 'when', '', 1),
  (349, 'batas-pemeriksaan', '', 'when', '', 1),
  (350, 'hak-salinan', '', 'when', '', 1),
  (351, 'kajian-fakta', '', 'when', '', 1),
  (352, 'nama-admin', '', 'when', '', 191),
  (353, 'hasil-kajian', '', 'when', '', 1),
  (354, 'tindak-lanjut-kajian', '', 'when', '', 1),
  (355, 'minta-kajian', '', 'when', '', 1),
  (356, 'pendapat-kajian', '', 'when', '', 1),
  (357, 'tindakan-pengamanan', '', 'when', '', 192),
  (358, 'pengamanan-bukan-sanksi', '', 'when', '', 1),
  (359, 'pulihkan-akses', '', 'when', '', 1),
  (360, 'hak-selama-pengamanan', '', 'when', '', 1),
  (361, 'pulihkan-akses-batas-akhir', '', 'when', '', 1),
  (362, 'pulihkan-akses-sanksi', '', 'when', '', 1),
  (363, 'tanggung-jawab-penyetuju', '', 'when', '', 193),
  (364, 'tanggung-jawab-perintah', '', 'when', '', 1),
  (365, 'laporan-bulanan', '', 'when', '', 1),
  (366, 'laporan-triwulan', '', 'when', '', 1),
  (367, 'evaluasi-tahunan', '', 'when', '', 1),
  (368, 'isi-laporan-bulanan', '', 'when', '', 1),
  (369, 'isi-laporan-bulanan', '', 'bar', '', 194),
  (370, 'isi-laporan-bulanan', '', 'part', 'a', 195),
  (371, 'isi-laporan-bulanan', '', 'part', 'b', 196),
  (372, 'isi-laporan-bulanan', '', 'part', 'c', 197),
  (373, 'isi-laporan-bulanan', '', 'part', 'd', 198),
  (374, 'ringkasan-tahunan', '', 'when', '', 1),
  (375, 'survei-kepercayaan', '', 'when', '', 1),
  (376, 'tinjau-pedoman', '', 'when', '', 1),
  (377, 'arsip-berkala', '', 'when', '', 1),
  (378, 'versi-asli', '', 'when', '', 1),
  (379, 'versi-asli', '', 'bar', '', 199),
  (380, 'tahan-arsip', '', 'when', '', 200),
  (381, 'usul-jra', '', 'when', '', 1),
  (382, 'jangan-musnahkan', '', 'when', '', 201),
  (383, 'kebijakan-komunikasi', '', 'when', '', 1),
  (384, 'rapat-koordinasi', '', 'when', '', 1),
  (385, 'pimpin-rapat', '', 'when', '', 1),
  (386, 'telaahan-staf-ahli', '', 'when', '', 1),
  (387, 'tunjuk-juru-bicara', '', 'when', '', 1),
  (388, 'ditolak-bupati', '', 'when', '', 202),
  (389, 'pantau-isu', '', 'when', '', 1),
  (390, 'beri-tahu-dinas.serius', '', 'when', '', 74),
  (391, 'beri-tahu-dinas.krisis', '', 'when', '', 75),
  (392, 'minta-fakta', '', 'when', '', 1),
  (393, 'tunjuk-kustodian', '', 'when', '', 1),
  (394, 'catat-pelatihan', '', 'when', '', 1),
  (395, 'telaahan-hukum', '', 'when', '', 1),
  (396, 'periksa-pelaksanaan', '', 'when', '', 1),
  (397, 'pejabat-pengganti', '', 'when', '', 1),
  (398, 'persetujuan-pengganti', '', 'when', '', 203),
  (399, 'batas-memutus-pengganti.rutin', '', 'when', '', 72),
  (400, 'batas-memutus-pengganti.perhatian', '', 'when', '', 73),
  (401, 'batas-memutus-pengganti.serius', '', 'when', '', 74),
  (402, 'batas-memutus-pengganti.krisis', '', 'when', '', 75),
  (403, 'pengganti-dapat-menyetujui.rutin', '', 'when', '', 204),
  (404, 'pengganti-dapat-menyetujui.perhatian', '', 'when', '', 205),
  (405, 'pengganti-dapat-menyetujui.serius', '', 'when', '', 206),
  (406, 'pengganti-dapat-menyetujui.krisis', '', 'when', '', 207),
  (407, 'jadwal-piket', '', 'when', '', 1),
  (408, 'jam-piket', '', 'when', '', 1),
  (409, 'piket-krisis', '', 'when', '', 75),
  (410, 'sanksi-admin', '', 'when', '', 1),
  (411, 'sanksi-pic', '', 'when', '', 1),
  (412, 'sanksi-pegawai', '', 'when', '', 1),
  (413, 'sanksi-bertahap', '', 'when', '', 208),
  (414, 'penjatuh-sanksi-pegawai', '', 'when', '', 190),
  (415, 'proses-disiplin', '', 'when', '', 1),
  (416, 'batasi-akses-sanksi', '', 'when', '', 209),
  (417, 'sanksi-kepala', '', 'when', '', 1),
  (418, 'sanksi-sekda', '', 'when', '', 1),
  (419, 'penjatuh-sanksi-kepala', '', 'when', '', 1),
  (420, 'penjatuh-sanksi-sekda', '', 'when', '', 1),
  (421, 'peralihan-akun', '', 'when', '', 210),
  (422, 'peralihan-akun', '', 'bar', '', 211),
  (423, 'peralihan-pengelola', '', 'when', '', 212),
  (424, 'peralihan-keputusan', '', 'when', '', 1),
  (425, 'biaya-penetapan-admin', '', 'when', '', 1),
  (426, '', 'isu.tingkat', 'row', '1', 213),
  (427, '', 'isu.tingkat', 'row', '2', 214),
  (428, '', 'isu.tingkat', 'row', '3', 215),
  (429, '', 'isu.tingkat', 'row', '4', 216),
  (430, '', 'isu.tingkat', 'row', '5', 217),
  (431, '', 'isu.tingkat', 'row', '6', 218),
  (432, '', 'isu.tingkat', 'row', '7', 219),
  (433, '', 'isu.tingkat', 'row', '8', 220),
  (434, '', 'platform.pokok', 'row', '1', 2),
  (435, '', 'pelaku.sk_berlaku', 'row', '1', 221),
  (436, '', 'pelaku.tugas_darurat', 'row', '1', 222),
  (437, '', 'keberatan.dikabulkan', 'row', '1', 70),
  (438, '', 'tanggapan.disetujui', 'row', '1', 98),
  (439, '', 'informasi.terverifikasi', 'row', '1', 223),
  (440, '', 'informasi.keliru', 'row', '1', 145),
  (441, '', 'kesalahan.teknis', 'row', '1', 224),
  (442, '', 'pengamanan.sanksi', 'row', '1', 1),
  (443, '', 'isu.putusan', 'row', '1', 225),
  (444, '', 'isu.putusan', 'row', '2', 113),
  (445, '', 'isu.putusan', 'row', '3', 226),
  (446, '', 'isu.putusan', 'row', '4', 112),
  (447, '', 'isu.putusan', 'row', '5', 111),
  (448, '', 'isu.putusan', 'row', '6', 110),
  (449, '', 'isu.putusan', 'row', '7', 227),
  (450, '', 'isu.putusan', 'row', '8', 228),
  (451, '', 'isu.putusan', 'row', '9', 146),
  (452, '', 'isu.putusan', 'row', '10', 229),
  (453, '', 'isu.putusan', 'row', '11', 230),
  (454, '', 'isu.putusan', 'row', '12', 231),
  (455, '', 'isu.putusan', 'row', '13', 232),
  (456, '', 'isu.putusan', 'row', '14', 233),
  (457, '', 'isu.putusan', 'row', '15', 234);

-- -------------------------------------------------------------------------------------------------
-- What conditions come to

-- What conditions ask of the elements of lists, and counts of them.
CREATE VIEW pedoman_rules."list_tests" AS
SELECT c.case_id, t.*
FROM pedoman_rules."cases" c
CROSS JOIN LATERAL (SELECT
  c."isu.pemicu" IS TRUE AND EXISTS (SELECT 1 FROM pedoman_rules."isu.pemicu" e WHERE e.case_id = c.case_id AND (e."value" = 'ancaman_jiwa')) AS "isu.pemicu 1",
  c."isu.pemicu" IS TRUE AND EXISTS (SELECT 1 FROM pedoman_rules."isu.pemicu" e WHERE e.case_id = c.case_id AND (e."value" = 'bencana')) AS "isu.pemicu 2",
  c."isu.pemicu" IS TRUE AND EXISTS (SELECT 1 FROM pedoman_rules."isu.pemicu" e WHERE e.case_id = c.case_id AND (e."value" = 'sara')) AS "isu.pemicu 3",
  c."isu.pemicu" IS TRUE AND EXISTS (SELECT 1 FROM pedoman_rules."isu.pemicu" e WHERE e.case_id = c.case_id AND (e."value" = 'akun_diretas')) AS "isu.pemicu 4",
  c."isu.pemicu" IS TRUE AND EXISTS (SELECT 1 FROM pedoman_rules."isu.pemicu" e WHERE e.case_id = c.case_id AND (e."value" = 'anak_korban')) AS "isu.pemicu 5",
  c."isu.pemicu" IS TRUE AND EXISTS (SELECT 1 FROM pedoman_rules."isu.pemicu" e WHERE e.case_id = c.case_id AND (e."value" = 'media_arus_utama')) AS "isu.pemicu 6",
  c."isu.pemicu" IS TRUE AND EXISTS (SELECT 1 FROM pedoman_rules."isu.pemicu" e WHERE e.case_id = c.case_id AND (e."value" = 'tuduhan_korupsi')) AS "isu.pemicu 7",
  c."isu.pemicu" IS TRUE AND EXISTS (SELECT 1 FROM pedoman_rules."isu.pemicu" e WHERE e.case_id = c.case_id AND (e."value" = 'data_pribadi')) AS "isu.pemicu 8",
  c."isu.pemicu" IS TRUE AND EXISTS (SELECT 1 FROM pedoman_rules."isu.pemicu" e WHERE e.case_id = c.case_id AND (e."value" = 'layanan_vital')) AS "isu.pemicu 9",
  c."isu.pemicu" IS TRUE AND EXISTS (SELECT 1 FROM pedoman_rules."isu.pemicu" e WHERE e.case_id = c.case_id AND (e."value" = 'akun_berpengaruh')) AS "isu.pemicu 10"
  OFFSET 0) t;

-- Facts that rules and decision tables derive; NULL: unknown.
CREATE VIEW pedoman_rules."derived_facts" AS
SELECT c.case_id,
  d0."isu.tingkat",
  d0."platform.pokok",
  d0."pelaku.sk_berlaku",
  d0."pelaku.tugas_darurat",
  d0."keberatan.dikabulkan",
  d0."tanggapan.disetujui",
  d0."informasi.terverifikasi",
  d0."informasi.keliru",
  d0."kesalahan.teknis",
  d0."pengamanan.sanksi",
  d1."isu.putusan"
FROM pedoman_rules."cases" c
JOIN pedoman_rules."list_tests" t ON t.case_id = c.case_id
CROSS JOIN LATERAL (SELECT
  CAST(CASE
    WHEN c."isu.pemicu" IS TRUE AND (t."isu.pemicu 1" OR t."isu.pemicu 2" OR t."isu.pemicu 3" OR t."isu.pemicu 4" OR t."isu.pemicu 5") THEN 'krisis'
    WHEN NOT (c."isu.pemicu" IS TRUE AND NOT t."isu.pemicu 1" AND NOT t."isu.pemicu 2" AND NOT t."isu.pemicu 3" AND NOT t."isu.pemicu 4" AND NOT t."isu.pemicu 5") THEN NULL
    WHEN c."isu.jangkauan" IS NOT NULL AND c."isu.jangkauan" >= 10000 THEN 'serius'
    WHEN NOT (c."isu.jangkauan" IS NOT NULL AND c."isu.jangkauan" < 10000) THEN NULL
    WHEN c."isu.jumlah_perangkat_daerah" IS NOT NULL AND c."isu.jumlah_perangkat_daerah" >= 2 THEN 'serius'
    WHEN NOT (c."isu.jumlah_perangkat_daerah" IS NOT NULL AND c."isu.jumlah_perangkat_daerah" < 2) THEN NULL
    WHEN c."isu.pemicu" IS TRUE AND (t."isu.pemicu 6" OR t."isu.pemicu 7" OR t."isu.pemicu 8" OR t."isu.pemicu 9") THEN 'serius'
    WHEN NOT (c."isu.pemicu" IS TRUE AND NOT t."isu.pemicu 6" AND NOT t."isu.pemicu 7" AND NOT t."isu.pemicu 8" AND NOT t."isu.pemicu 9") THEN NULL
    WHEN c."isu.jangkauan" IS NOT NULL AND c."isu.jangkauan" >= 1000 AND c."isu.jangkauan" <= 9999 THEN 'perhatian'
    WHEN NOT ((c."isu.jangkauan" IS NOT NULL AND c."isu.jangkauan" < 1000) OR (c."isu.jangkauan" IS NOT NULL AND c."isu.jangkauan" > 9999)) THEN NULL
    WHEN c."isu.laporan_serupa_7_hari" IS NOT NULL AND c."isu.laporan_serupa_7_hari" >= 3 THEN 'perhatian'
    WHEN NOT (c."isu.laporan_serupa_7_hari" IS NOT NULL AND c."isu.laporan_serupa_7_hari" < 3) THEN NULL
    WHEN c."isu.pemicu" IS TRUE AND t."isu.pemicu 10" THEN 'perhatian'
    WHEN NOT (c."isu.pemicu" IS TRUE AND NOT t."isu.pemicu 10") THEN NULL
    WHEN c."isu.jangkauan" IS NOT NULL AND c."isu.jangkauan" < 1000 THEN 'rutin'
    WHEN NOT (c."isu.jangkauan" IS NOT NULL AND c."isu.jangkauan" >= 1000) THEN NULL
    ELSE 'rutin' END AS text) COLLATE "C" AS "isu.tingkat",
  CAST(CASE
    WHEN c."platform.nama" IS NOT NULL AND c."platform.nama" IN ('facebook', 'instagram', 'tiktok', 'youtube') THEN TRUE
    WHEN NOT (c."platform.nama" IS NOT NULL AND c."platform.nama" = 'lainnya') THEN NULL
    ELSE FALSE END AS boolean) AS "platform.pokok",
  CAST(CASE
    WHEN c."keputusan.ditetapkan" IS NOT NULL AND NOT (c."keputusan.ditetapkan" > c.asked_at) AND (c."keputusan.menyebut_akun" IS NOT NULL AND c."keputusan.menyebut_akun" = TRUE) AND (c."admin.tugas_berakhir" IS NOT NULL AND c."admin.tugas_berakhir" > c.asked_at) THEN TRUE
    WHEN NOT ((c."keputusan.ditetapkan" IS NOT NULL AND c."keputusan.ditetapkan" > c.asked_at) OR (c."keputusan.menyebut_akun" IS NOT NULL AND c."keputusan.menyebut_akun" = FALSE) OR (c."admin.tugas_berakhir" IS NOT NULL AND NOT (c."admin.tugas_berakhir" > c.asked_at))) THEN NULL
    ELSE FALSE END AS boolean) AS "pelaku.sk_berlaku",
  CAST(CASE
    WHEN (c."tugas_darurat.tertulis" IS NOT NULL AND c."tugas_darurat.tertulis" = TRUE) AND (c."_.8" IS NOT NULL AND c."_.8" = TRUE) THEN TRUE
    WHEN NOT ((c."tugas_darurat.tertulis" IS NOT NULL AND c."tugas_darurat.tertulis" = FALSE) OR (c."_.8" IS NOT NULL AND c."_.8" = FALSE)) THEN NULL
    ELSE FALSE END AS boolean) AS "pelaku.tugas_darurat",
  CAST(CASE
    WHEN c."_.4" IS NOT NULL AND c."_.4" = FALSE THEN TRUE
    WHEN NOT (c."_.4" IS NOT NULL AND c."_.4" = TRUE) THEN NULL
    ELSE FALSE END AS boolean) AS "keberatan.dikabulkan",
  CAST(CASE
    WHEN (c."tanggapan.diputus" IS NOT NULL AND c."tanggapan.diputus" > c.asked_at) AND (c."_.5" IS NOT NULL AND c."_.5" = TRUE) THEN FALSE
    WHEN NOT ((c."tanggapan.diputus" IS NOT NULL AND NOT (c."tanggapan.diputus" > c.asked_at)) OR (c."_.5" IS NOT NULL AND c."_.5" = FALSE)) THEN NULL
    ELSE NULL END AS boolean) AS "tanggapan.disetujui",
  CAST(CASE
    WHEN (c."informasi.sumber_primer" IS NOT NULL AND c."informasi.sumber_primer" = TRUE) OR (c."informasi.jumlah_sumber" IS NOT NULL AND c."informasi.jumlah_sumber" >= 2) THEN TRUE
    WHEN NOT ((c."informasi.sumber_primer" IS NOT NULL AND c."informasi.sumber_primer" = FALSE) AND c."informasi.jumlah_sumber" IS NOT NULL AND c."informasi.jumlah_sumber" < 2) THEN NULL
    ELSE FALSE END AS boolean) AS "informasi.terverifikasi",
  CAST(CASE
    WHEN c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('misinformasi', 'disinformasi') THEN TRUE
    WHEN NOT (c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('benar', 'malinformasi', 'belum_terverifikasi', 'kritik', 'opini', 'tanpa_klaim')) THEN NULL
    ELSE FALSE END AS boolean) AS "informasi.keliru",
  CAST(CASE
    WHEN (c."kesalahan.sengaja" IS NOT NULL AND c."kesalahan.sengaja" = FALSE) AND (c."kesalahan.dalam_lingkup" IS NOT NULL AND c."kesalahan.dalam_lingkup" = TRUE) AND ((c."kesalahan.prosedur_diikuti" IS NOT NULL AND c."kesalahan.prosedur_diikuti" = TRUE) OR (c."kesalahan.di_luar_kendali" IS NOT NULL AND c."kesalahan.di_luar_kendali" = TRUE)) AND (c."_.9" IS NOT NULL AND c."_.9" = TRUE) AND ((c."_.10" IS NOT NULL AND c."_.10" = TRUE) OR (c."kesalahan.koreksi_di_luar_kendali" IS NOT NULL AND c."kesalahan.koreksi_di_luar_kendali" = TRUE)) AND (c."kesalahan.keuntungan_pribadi" IS NOT NULL AND c."kesalahan.keuntungan_pribadi" = FALSE) THEN TRUE
    WHEN NOT ((c."kesalahan.sengaja" IS NOT NULL AND c."kesalahan.sengaja" = TRUE) OR (c."kesalahan.dalam_lingkup" IS NOT NULL AND c."kesalahan.dalam_lingkup" = FALSE) OR ((c."kesalahan.prosedur_diikuti" IS NOT NULL AND c."kesalahan.prosedur_diikuti" = FALSE) AND (c."kesalahan.di_luar_kendali" IS NOT NULL AND c."kesalahan.di_luar_kendali" = FALSE)) OR (c."_.9" IS NOT NULL AND c."_.9" = FALSE) OR ((c."_.10" IS NOT NULL AND c."_.10" = FALSE) AND (c."kesalahan.koreksi_di_luar_kendali" IS NOT NULL AND c."kesalahan.koreksi_di_luar_kendali" = FALSE)) OR (c."kesalahan.keuntungan_pribadi" IS NOT NULL AND c."kesalahan.keuntungan_pribadi" = TRUE)) THEN NULL
    ELSE FALSE END AS boolean) AS "kesalahan.teknis",
  CAST(CASE
    WHEN TRUE THEN FALSE
    WHEN NOT (FALSE) THEN NULL
    ELSE NULL END AS boolean) AS "pengamanan.sanksi"
  OFFSET 0) d0
CROSS JOIN LATERAL (SELECT
  CAST(CASE
    WHEN c."isu.pemicu" IS TRUE AND t."isu.pemicu 1" THEN 'darurat'
    WHEN NOT (c."isu.pemicu" IS TRUE AND NOT t."isu.pemicu 1") THEN NULL
    WHEN c."percakapan.data_pribadi" IS NOT NULL AND c."percakapan.data_pribadi" = TRUE THEN 'sembunyikan_dan_alihkan'
    WHEN NOT (c."percakapan.data_pribadi" IS NOT NULL AND c."percakapan.data_pribadi" = FALSE) THEN NULL
    WHEN c."komentar.melanggar_aturan" IS NOT NULL AND c."komentar.melanggar_aturan" = TRUE THEN 'moderasi_beralasan'
    WHEN NOT (c."komentar.melanggar_aturan" IS NOT NULL AND c."komentar.melanggar_aturan" = FALSE) THEN NULL
    WHEN c."isu.di_luar_kewenangan" IS NOT NULL AND c."isu.di_luar_kewenangan" = TRUE THEN 'rujuk'
    WHEN NOT (c."isu.di_luar_kewenangan" IS NOT NULL AND c."isu.di_luar_kewenangan" = FALSE) THEN NULL
    WHEN c."isu.kategori" IS NOT NULL AND c."isu.kategori" = 'permohonan_informasi' THEN 'ppid'
    WHEN NOT (c."isu.kategori" IS NOT NULL AND NOT (c."isu.kategori" = 'permohonan_informasi')) THEN NULL
    WHEN c."isu.kategori" IS NOT NULL AND c."isu.kategori" = 'aduan_pelayanan' THEN 'pengelola_pengaduan'
    WHEN NOT (c."isu.kategori" IS NOT NULL AND NOT (c."isu.kategori" = 'aduan_pelayanan')) THEN NULL
    WHEN (c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('misinformasi', 'disinformasi')) AND (d0."isu.tingkat" IS NOT NULL AND d0."isu.tingkat" IN ('perhatian', 'serius', 'krisis')) THEN 'klarifikasi'
    WHEN NOT ((c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('benar', 'malinformasi', 'belum_terverifikasi', 'kritik', 'opini', 'tanpa_klaim')) OR (d0."isu.tingkat" IS NOT NULL AND d0."isu.tingkat" = 'rutin')) THEN NULL
    WHEN (c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('misinformasi', 'disinformasi')) AND d0."isu.tingkat" IS NOT NULL AND d0."isu.tingkat" = 'rutin' THEN 'luruskan_di_tempat'
    WHEN NOT ((c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('benar', 'malinformasi', 'belum_terverifikasi', 'kritik', 'opini', 'tanpa_klaim')) OR (d0."isu.tingkat" IS NOT NULL AND NOT (d0."isu.tingkat" = 'rutin'))) THEN NULL
    WHEN c."informasi.status" IS NOT NULL AND c."informasi.status" = 'belum_terverifikasi' THEN 'nyatakan_sedang_diperiksa'
    WHEN NOT (c."informasi.status" IS NOT NULL AND NOT (c."informasi.status" = 'belum_terverifikasi')) THEN NULL
    WHEN c."isu.kategori" IS NOT NULL AND c."isu.kategori" = 'pertanyaan' THEN 'jawab'
    WHEN NOT (c."isu.kategori" IS NOT NULL AND NOT (c."isu.kategori" = 'pertanyaan')) THEN NULL
    WHEN c."isu.kategori" IS NOT NULL AND c."isu.kategori" = 'klaim' AND (c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('benar', 'malinformasi')) THEN 'jawab'
    WHEN NOT ((c."isu.kategori" IS NOT NULL AND NOT (c."isu.kategori" = 'klaim')) OR (c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('misinformasi', 'disinformasi', 'belum_terverifikasi', 'kritik', 'opini', 'tanpa_klaim'))) THEN NULL
    WHEN c."isu.kategori" IS NOT NULL AND c."isu.kategori" = 'kritik' THEN 'terima_dan_catat'
    WHEN NOT (c."isu.kategori" IS NOT NULL AND NOT (c."isu.kategori" = 'kritik')) THEN NULL
    WHEN c."isu.kategori" IS NOT NULL AND c."isu.kategori" = 'klaim' AND (c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('kritik', 'opini', 'tanpa_klaim')) THEN 'terima_dan_catat'
    WHEN NOT ((c."isu.kategori" IS NOT NULL AND NOT (c."isu.kategori" = 'klaim')) OR (c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('benar', 'misinformasi', 'disinformasi', 'malinformasi', 'belum_terverifikasi'))) THEN NULL
    WHEN c."isu.kategori" IS NOT NULL AND c."isu.kategori" = 'provokasi' THEN 'pantau'
    WHEN NOT (c."isu.kategori" IS NOT NULL AND NOT (c."isu.kategori" = 'provokasi')) THEN NULL
    WHEN c."isu.kategori" IS NOT NULL AND c."isu.kategori" IN ('apresiasi', 'lainnya') THEN 'ucapkan_terima_kasih_atau_biarkan'
    WHEN NOT (c."isu.kategori" IS NOT NULL AND c."isu.kategori" IN ('pertanyaan', 'permohonan_informasi', 'aduan_pelayanan', 'kritik', 'klaim', 'provokasi')) THEN NULL
    ELSE NULL END AS text) COLLATE "C" AS "isu.putusan"
  OFFSET 0) d1;

-- Of each case, whether each condition holds and whether it fails; neither: unknown. Its place in the arrays stands in conditions.place.
CREATE VIEW pedoman_rules."answers" AS
SELECT c.case_id,
  ARRAY[
    -- 1: maksud when
    TRUE,
    -- 2: platform-pokok when
    c."platform.nama" IS NOT NULL AND c."platform.nama" IN ('facebook', 'instagram', 'tiktok', 'youtube'),
    -- 3: platform-lain when
    (d."platform.pokok" IS NOT NULL AND d."platform.pokok" = FALSE) AND ((c."platform.petugas_tersedia" IS NOT NULL AND c."platform.petugas_tersedia" = FALSE) OR (c."platform.jam_layanan_tersedia" IS NOT NULL AND c."platform.jam_layanan_tersedia" = FALSE)),
    -- 4: akun-setelah-setuju when
    (c."akun.disetujui" IS NOT NULL AND c."akun.disetujui" > c.asked_at) AND (c."akun.darurat_bencana" IS NOT NULL AND c."akun.darurat_bencana" = FALSE),
    -- 5: putus-permohonan-akun when
    c."akun.dikelola_dinas" IS NOT NULL AND c."akun.dikelola_dinas" = FALSE,
    -- 6: akun-darurat when
    c."akun.darurat_bencana" IS NOT NULL AND c."akun.darurat_bencana" = TRUE,
    -- 7: alasan-penolakan-akun when
    c."permohonan.ditolak" IS NOT NULL AND c."permohonan.ditolak" = TRUE,
    -- 8: minta-putusan-akun when
    ((c."_.1" IS NOT NULL AND c."_.1" = TRUE) AND (c."permohonan.diputus" IS NOT NULL AND c."permohonan.diputus" > c.asked_at)) OR (c."akun.dikelola_dinas" IS NOT NULL AND c."akun.dikelola_dinas" = TRUE),
    -- 9: tutup-akun-darurat when
    (c."permohonan.ditolak" IS NOT NULL AND c."permohonan.ditolak" = TRUE) AND (c."akun.darurat_bencana" IS NOT NULL AND c."akun.darurat_bencana" = TRUE),
    -- 10: syarat-akun-aktif bar
    (c."akun.surel_dinas" IS NOT NULL AND c."akun.surel_dinas" = FALSE) OR (c."akun.nomor_dinas" IS NOT NULL AND c."akun.nomor_dinas" = FALSE) OR (c."akun.dua_faktor" IS NOT NULL AND c."akun.dua_faktor" = FALSE) OR (c."akun.admin_lengkap" IS NOT NULL AND c."akun.admin_lengkap" = FALSE) OR (c."akun.tercatat" IS NOT NULL AND c."akun.tercatat" = FALSE),
    -- 11: syarat-akun-aktif part a
    c."akun.surel_dinas" IS NOT NULL AND c."akun.surel_dinas" = TRUE,
    -- 12: syarat-akun-aktif part b
    c."akun.nomor_dinas" IS NOT NULL AND c."akun.nomor_dinas" = TRUE,
    -- 13: syarat-akun-aktif part c
    c."akun.dua_faktor" IS NOT NULL AND c."akun.dua_faktor" = TRUE,
    -- 14: syarat-akun-aktif part d
    c."akun.admin_lengkap" IS NOT NULL AND c."akun.admin_lengkap" = TRUE,
    -- 15: syarat-akun-aktif part e
    c."akun.tercatat" IS NOT NULL AND c."akun.tercatat" = TRUE,
    -- 16: isi-registri bar
    (c."registri.nama_akun" IS NOT NULL AND c."registri.nama_akun" = FALSE) OR (c."registri.platform" IS NOT NULL AND c."registri.platform" = FALSE) OR (c."registri.pengelola" IS NOT NULL AND c."registri.pengelola" = FALSE) OR (c."registri.nomor_keputusan" IS NOT NULL AND c."registri.nomor_keputusan" = FALSE) OR (c."registri.tanggal_tinjau" IS NOT NULL AND c."registri.tanggal_tinjau" = FALSE) OR (c."registri.status_akun" IS NOT NULL AND c."registri.status_akun" = FALSE),
    -- 17: isi-registri part a
    c."registri.nama_akun" IS NOT NULL AND c."registri.nama_akun" = TRUE,
    -- 18: isi-registri part b
    c."registri.platform" IS NOT NULL AND c."registri.platform" = TRUE,
    -- 19: isi-registri part c
    c."registri.pengelola" IS NOT NULL AND c."registri.pengelola" = TRUE,
    -- 20: isi-registri part d
    c."registri.nomor_keputusan" IS NOT NULL AND c."registri.nomor_keputusan" = TRUE,
    -- 21: isi-registri part e
    c."registri.tanggal_tinjau" IS NOT NULL AND c."registri.tanggal_tinjau" = TRUE,
    -- 22: isi-registri part f
    c."registri.status_akun" IS NOT NULL AND c."registri.status_akun" = TRUE,
    -- 23: isi-profil bar
    (c."profil.nama_perangkat_daerah" IS NOT NULL AND c."profil.nama_perangkat_daerah" = FALSE) OR (c."profil.kanal_aduan" IS NOT NULL AND c."profil.kanal_aduan" = FALSE) OR (c."profil.jam_layanan" IS NOT NULL AND c."profil.jam_layanan" = FALSE) OR (c."profil.aturan_komentar" IS NOT NULL AND c."profil.aturan_komentar" = FALSE),
    -- 24: isi-profil part a
    c."profil.nama_perangkat_daerah" IS NOT NULL AND c."profil.nama_perangkat_daerah" = TRUE,
    -- 25: isi-profil part b
    c."profil.kanal_aduan" IS NOT NULL AND c."profil.kanal_aduan" = TRUE,
    -- 26: isi-profil part c
    c."profil.jam_layanan" IS NOT NULL AND c."profil.jam_layanan" = TRUE,
    -- 27: isi-profil part d
    c."profil.aturan_komentar" IS NOT NULL AND c."profil.aturan_komentar" = TRUE,
    -- 28: balasan-otomatis when
    c."akun.balasan_dipasang" IS NOT NULL AND NOT (c."akun.balasan_dipasang" > c.asked_at),
    -- 29: arsip-sebelum-tutup when
    c."akun.diarsipkan" IS NOT NULL AND c."akun.diarsipkan" > c.asked_at,
    -- 30: akun-tidak-aktif when
    c."akun.lama_tanpa_konten" IS NOT NULL AND c."akun.lama_tanpa_konten" >= 90 AND c."akun.jumlah_peringatan" IS NOT NULL AND c."akun.jumlah_peringatan" >= 2,
    -- 31: akun-kebencanaan-tetap when
    (c."akun.kebencanaan" IS NOT NULL AND c."akun.kebencanaan" = TRUE) AND ((c."insiden.diketahui" IS NOT NULL AND c."insiden.diketahui" > c.asked_at) OR (c."akun.diamankan" IS NOT NULL AND NOT (c."akun.diamankan" > c.asked_at))),
    -- 32: berita-acara-kehilangan when
    c."akun.akses_hilang" IS NOT NULL AND c."akun.akses_hilang" = TRUE,
    -- 33: nonaktif-karena-insiden when
    c."insiden.diketahui" IS NOT NULL AND NOT (c."insiden.diketahui" > c.asked_at) AND (c."akun.diamankan" IS NOT NULL AND c."akun.diamankan" > c.asked_at),
    -- 34: lapor-akun-tiruan-polisi when
    c."akun_tiruan.merugikan" IS NOT NULL AND c."akun_tiruan.merugikan" = TRUE,
    -- 35: pic-tidak-rangkap bar
    (c."pic.bekerja_setempat" IS NOT NULL AND c."pic.bekerja_setempat" = FALSE) OR (c."pic.merangkap" IS NOT NULL AND c."pic.merangkap" = TRUE),
    -- 36: pic-tidak-rangkap part a
    c."pic.bekerja_setempat" IS NOT NULL AND c."pic.bekerja_setempat" = TRUE,
    -- 37: pic-tidak-rangkap part b
    c."pic.merangkap" IS NOT NULL AND c."pic.merangkap" = FALSE,
    -- 38: koordinasi-pic bar
    c."tanggapan.dikoordinasikan" IS NOT NULL AND c."tanggapan.dikoordinasikan" > c.asked_at,
    -- 39: usul-admin-kembali when
    c."admin.berakhir_mendadak" IS NOT NULL AND c."admin.berakhir_mendadak" = FALSE,
    -- 40: usul-admin-mendadak when
    c."admin.berakhir_mendadak" IS NOT NULL AND c."admin.berakhir_mendadak" = TRUE,
    -- 41: syarat-admin bar
    ((c."calon.aparatur_sipil_negara" IS NOT NULL AND c."calon.aparatur_sipil_negara" = FALSE) AND (c."calon.terikat_perjanjian" IS NOT NULL AND c."calon.terikat_perjanjian" = FALSE)) OR (c."calon.lulus_pelatihan" IS NOT NULL AND c."calon.lulus_pelatihan" = FALSE) OR (c."calon.pakta_integritas" IS NOT NULL AND c."calon.pakta_integritas" = FALSE) OR (c."calon.anggota_partai" IS NOT NULL AND c."calon.anggota_partai" = TRUE) OR (c."calon.merangkap" IS NOT NULL AND c."calon.merangkap" = TRUE),
    -- 42: syarat-admin part a
    (c."calon.aparatur_sipil_negara" IS NOT NULL AND c."calon.aparatur_sipil_negara" = TRUE) OR (c."calon.terikat_perjanjian" IS NOT NULL AND c."calon.terikat_perjanjian" = TRUE),
    -- 43: syarat-admin part b
    c."calon.lulus_pelatihan" IS NOT NULL AND c."calon.lulus_pelatihan" = TRUE,
    -- 44: syarat-admin part c
    c."calon.pakta_integritas" IS NOT NULL AND c."calon.pakta_integritas" = TRUE,
    -- 45: syarat-admin part d
    c."calon.anggota_partai" IS NOT NULL AND c."calon.anggota_partai" = FALSE,
    -- 46: syarat-admin part e
    c."calon.merangkap" IS NOT NULL AND c."calon.merangkap" = FALSE,
    -- 47: syarat-perjanjian-kerja when
    c."calon.aparatur_sipil_negara" IS NOT NULL AND c."calon.aparatur_sipil_negara" = FALSE,
    -- 48: syarat-perjanjian-kerja bar
    (c."perjanjian.kerahasiaan" IS NOT NULL AND c."perjanjian.kerahasiaan" = FALSE) OR (c."perjanjian.pelindungan_hukum" IS NOT NULL AND c."perjanjian.pelindungan_hukum" = FALSE) OR (c."perjanjian.pengembalian_akses" IS NOT NULL AND c."perjanjian.pengembalian_akses" = FALSE),
    -- 49: syarat-perjanjian-kerja part a
    c."perjanjian.kerahasiaan" IS NOT NULL AND c."perjanjian.kerahasiaan" = TRUE,
    -- 50: syarat-perjanjian-kerja part b
    c."perjanjian.pelindungan_hukum" IS NOT NULL AND c."perjanjian.pelindungan_hukum" = TRUE,
    -- 51: syarat-perjanjian-kerja part c
    c."perjanjian.pengembalian_akses" IS NOT NULL AND c."perjanjian.pengembalian_akses" = TRUE,
    -- 52: isi-keputusan-admin bar
    (c."keputusan.akun" IS NOT NULL AND c."keputusan.akun" = FALSE) OR (c."keputusan.peran" IS NOT NULL AND c."keputusan.peran" = FALSE) OR (c."keputusan.lingkup_tugas" IS NOT NULL AND c."keputusan.lingkup_tugas" = FALSE) OR (c."keputusan.jam_tugas" IS NOT NULL AND c."keputusan.jam_tugas" = FALSE) OR (c."keputusan.atasan" IS NOT NULL AND c."keputusan.atasan" = FALSE) OR (c."keputusan.masa_berlaku" IS NOT NULL AND c."keputusan.masa_berlaku" = FALSE) OR (c."keputusan.hak_pelindungan" IS NOT NULL AND c."keputusan.hak_pelindungan" = FALSE),
    -- 53: isi-keputusan-admin part a
    c."keputusan.akun" IS NOT NULL AND c."keputusan.akun" = TRUE,
    -- 54: isi-keputusan-admin part b
    c."keputusan.peran" IS NOT NULL AND c."keputusan.peran" = TRUE,
    -- 55: isi-keputusan-admin part c
    c."keputusan.lingkup_tugas" IS NOT NULL AND c."keputusan.lingkup_tugas" = TRUE,
    -- 56: isi-keputusan-admin part d
    c."keputusan.jam_tugas" IS NOT NULL AND c."keputusan.jam_tugas" = TRUE,
    -- 57: isi-keputusan-admin part e
    c."keputusan.atasan" IS NOT NULL AND c."keputusan.atasan" = TRUE,
    -- 58: isi-keputusan-admin part f
    c."keputusan.masa_berlaku" IS NOT NULL AND c."keputusan.masa_berlaku" = TRUE,
    -- 59: isi-keputusan-admin part g
    c."keputusan.hak_pelindungan" IS NOT NULL AND c."keputusan.hak_pelindungan" = TRUE,
    -- 60: tanpa-penetapan when
    (d."pelaku.sk_berlaku" IS NOT NULL AND d."pelaku.sk_berlaku" = FALSE) AND (c."tanggapan.melalui_akun_resmi" IS NOT NULL AND c."tanggapan.melalui_akun_resmi" = TRUE) AND (d."pelaku.tugas_darurat" IS NOT NULL AND d."pelaku.tugas_darurat" = FALSE),
    -- 61: isi-serah-terima bar
    (c."serah_terima.akses" IS NOT NULL AND c."serah_terima.akses" = FALSE) OR (c."serah_terima.konten_terjadwal" IS NOT NULL AND c."serah_terima.konten_terjadwal" = FALSE) OR (c."serah_terima.isu_publik" IS NOT NULL AND c."serah_terima.isu_publik" = FALSE) OR (c."serah_terima.arsip" IS NOT NULL AND c."serah_terima.arsip" = FALSE),
    -- 62: isi-serah-terima part a
    c."serah_terima.akses" IS NOT NULL AND c."serah_terima.akses" = TRUE,
    -- 63: isi-serah-terima part b
    c."serah_terima.konten_terjadwal" IS NOT NULL AND c."serah_terima.konten_terjadwal" = TRUE,
    -- 64: isi-serah-terima part c
    c."serah_terima.isu_publik" IS NOT NULL AND c."serah_terima.isu_publik" = TRUE,
    -- 65: isi-serah-terima part d
    c."serah_terima.arsip" IS NOT NULL AND c."serah_terima.arsip" = TRUE,
    -- 66: serah-akses-cuti when
    c."admin.lama_cuti" IS NOT NULL AND c."admin.lama_cuti" > 14 AND (c."admin.cuti_tak_direncanakan" IS NOT NULL AND c."admin.cuti_tak_direncanakan" = FALSE),
    -- 67: pemberhentian-admin when
    (c."admin.mengundurkan_diri" IS NOT NULL AND c."admin.mengundurkan_diri" = TRUE) OR (c."admin.dimutasi" IS NOT NULL AND NOT (c."admin.dimutasi" > c.asked_at)) OR (c."admin.memenuhi_persyaratan" IS NOT NULL AND c."admin.memenuhi_persyaratan" = FALSE) OR (c."admin.dihukum_disiplin" IS NOT NULL AND c."admin.dihukum_disiplin" = TRUE) OR (c."admin.diusulkan_berhenti" IS NOT NULL AND c."admin.diusulkan_berhenti" = TRUE),
    -- 68: hak-keberatan when
    (c."pelaku.diberhentikan" IS NOT NULL AND c."pelaku.diberhentikan" = TRUE) AND (c."_.2" IS NOT NULL AND c."_.2" = TRUE),
    -- 69: putus-keberatan when
    c."_.3" IS NOT NULL AND c."_.3" = TRUE,
    -- 70: keberatan-dikabulkan when
    c."_.4" IS NOT NULL AND c."_.4" = FALSE,
    -- 71: cabut-pemberhentian when
    d."keberatan.dikabulkan" IS NOT NULL AND d."keberatan.dikabulkan" = TRUE,
    -- 72: catat-tingkat.rutin when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'rutin',
    -- 73: catat-tingkat.perhatian when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'perhatian',
    -- 74: catat-tingkat.serius when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'serius',
    -- 75: catat-tingkat.krisis when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'krisis',
    -- 76: turunkan-tingkat when
    c."isu.keadaan_berakhir" IS NOT NULL AND c."isu.keadaan_berakhir" = TRUE,
    -- 77: krisis-tidak-diturunkan when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'krisis' AND (c."krisis.berakhir" IS NOT NULL AND c."krisis.berakhir" > c.asked_at),
    -- 78: hanya-akun-resmi when
    c."tanggapan.melalui_akun_resmi" IS NOT NULL AND c."tanggapan.melalui_akun_resmi" = FALSE,
    -- 79: tetapkan-penjuru.serius when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'serius' AND c."isu.jumlah_perangkat_daerah" IS NOT NULL AND c."isu.jumlah_perangkat_daerah" > 1,
    -- 80: tetapkan-penjuru.krisis when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'krisis' AND c."isu.jumlah_perangkat_daerah" IS NOT NULL AND c."isu.jumlah_perangkat_daerah" > 1,
    -- 81: sesuai-narasi when
    (c."tanggapan.sesuai_narasi" IS NOT NULL AND c."tanggapan.sesuai_narasi" = FALSE) AND c."narasi.diterbitkan" IS NOT NULL AND NOT (c."narasi.diterbitkan" > c.asked_at) AND (c."tanggapan.koreksi" IS NOT NULL AND c."tanggapan.koreksi" = FALSE),
    -- 82: putus-penjuru when
    c."penjuru.diperselisihkan" IS NOT NULL AND c."penjuru.diperselisihkan" = TRUE,
    -- 83: narasi-krisis when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'krisis' AND (c."narasi.disetujui" IS NOT NULL AND c."narasi.disetujui" > c.asked_at),
    -- 84: terbit-setelah-setuju.rutin when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'rutin' AND ((d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'rutin')) OR (c."tanggapan.dari_bank_jawaban" IS NOT NULL AND c."tanggapan.dari_bank_jawaban" = FALSE)),
    -- 85: terbit-setelah-setuju.perhatian when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'perhatian' AND ((d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'rutin')) OR (c."tanggapan.dari_bank_jawaban" IS NOT NULL AND c."tanggapan.dari_bank_jawaban" = FALSE)),
    -- 86: terbit-setelah-setuju.serius when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'serius' AND ((d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'rutin')) OR (c."tanggapan.dari_bank_jawaban" IS NOT NULL AND c."tanggapan.dari_bank_jawaban" = FALSE)),
    -- 87: terbit-setelah-setuju.krisis when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'krisis' AND ((d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'rutin')) OR (c."tanggapan.dari_bank_jawaban" IS NOT NULL AND c."tanggapan.dari_bank_jawaban" = FALSE)),
    -- 88: pembuat-bukan-penyetuju when
    c."tanggapan.pembuat" IS NOT NULL AND c."pelaku.identitas" IS NOT NULL AND c."tanggapan.pembuat" = c."pelaku.identitas",
    -- 89: rancangan-penyetuju.rutin when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'rutin' AND ((c."tanggapan.dibuat_penyetuju" IS NOT NULL AND c."tanggapan.dibuat_penyetuju" = TRUE) OR (c."tanggapan.penyetuju_berkonflik" IS NOT NULL AND c."tanggapan.penyetuju_berkonflik" = TRUE)),
    -- 90: rancangan-penyetuju.perhatian when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'perhatian' AND ((c."tanggapan.dibuat_penyetuju" IS NOT NULL AND c."tanggapan.dibuat_penyetuju" = TRUE) OR (c."tanggapan.penyetuju_berkonflik" IS NOT NULL AND c."tanggapan.penyetuju_berkonflik" = TRUE)),
    -- 91: rancangan-penyetuju.serius when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'serius' AND ((c."tanggapan.dibuat_penyetuju" IS NOT NULL AND c."tanggapan.dibuat_penyetuju" = TRUE) OR (c."tanggapan.penyetuju_berkonflik" IS NOT NULL AND c."tanggapan.penyetuju_berkonflik" = TRUE)),
    -- 92: rancangan-penyetuju.krisis when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'krisis' AND ((c."tanggapan.dibuat_penyetuju" IS NOT NULL AND c."tanggapan.dibuat_penyetuju" = TRUE) OR (c."tanggapan.penyetuju_berkonflik" IS NOT NULL AND c."tanggapan.penyetuju_berkonflik" = TRUE)),
    -- 93: nyatakan-konflik when
    c."pelaku.konflik_kepentingan" IS NOT NULL AND c."pelaku.konflik_kepentingan" = TRUE,
    -- 94: cantumkan-sumber when
    c."tanggapan.sumber_dicantumkan" IS NOT NULL AND c."tanggapan.sumber_dicantumkan" > c.asked_at,
    -- 95: tanpa-setuju-sendiri when
    c."tanggapan.disetujui_pembuat" IS NOT NULL AND c."tanggapan.disetujui_pembuat" = TRUE,
    -- 96: ajukan-menurut-tingkat-baru when
    c."isu.tingkat_naik" IS NOT NULL AND c."isu.tingkat_naik" = TRUE,
    -- 97: naik-ke-pengganti when
    (c."_.5" IS NOT NULL AND c."_.5" = TRUE) AND (c."tanggapan.diputus" IS NOT NULL AND c."tanggapan.diputus" > c.asked_at),
    -- 98: diam-bukan-setuju when
    (c."tanggapan.diputus" IS NOT NULL AND c."tanggapan.diputus" > c.asked_at) AND (c."_.5" IS NOT NULL AND c."_.5" = TRUE),
    -- 99: bank-jawaban-usang when
    (c."tanggapan.dari_bank_jawaban" IS NOT NULL AND c."tanggapan.dari_bank_jawaban" = TRUE) AND (c."bank_jawaban.usang" IS NOT NULL AND c."bank_jawaban.usang" = TRUE),
    -- 100: perintah-tertulis when
    (c."perintah.tertulis" IS NOT NULL AND c."perintah.tertulis" = FALSE) AND (c."perintah.keadaan_darurat" IS NOT NULL AND c."perintah.keadaan_darurat" = FALSE),
    -- 101: kukuhkan-perintah when
    (c."perintah.keadaan_darurat" IS NOT NULL AND c."perintah.keadaan_darurat" = TRUE) AND (c."perintah.tertulis" IS NOT NULL AND c."perintah.tertulis" = FALSE),
    -- 102: hak-menolak-perintah-melanggar when
    c."perintah.melanggar_hukum" IS NOT NULL AND c."perintah.melanggar_hukum" = TRUE,
    -- 103: larangan-membalas when
    c."perintah.ditolak" IS NOT NULL AND NOT (c."perintah.ditolak" > c.asked_at),
    -- 104: jawaban-pic.rutin when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'rutin' AND (c."isu.kategori" IS NOT NULL AND c."isu.kategori" IN ('pertanyaan', 'kritik', 'klaim', 'provokasi', 'apresiasi', 'lainnya')) AND (c."isu.di_luar_kewenangan" IS NOT NULL AND c."isu.di_luar_kewenangan" = FALSE),
    -- 105: jawaban-pic.perhatian when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'perhatian' AND (c."isu.kategori" IS NOT NULL AND c."isu.kategori" IN ('pertanyaan', 'kritik', 'klaim', 'provokasi', 'apresiasi', 'lainnya')) AND (c."isu.di_luar_kewenangan" IS NOT NULL AND c."isu.di_luar_kewenangan" = FALSE),
    -- 106: jawaban-pic.serius when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'serius' AND (c."isu.kategori" IS NOT NULL AND c."isu.kategori" IN ('pertanyaan', 'kritik', 'klaim', 'provokasi', 'apresiasi', 'lainnya')) AND (c."isu.di_luar_kewenangan" IS NOT NULL AND c."isu.di_luar_kewenangan" = FALSE),
    -- 107: jawaban-pic.krisis when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'krisis' AND (c."isu.kategori" IS NOT NULL AND c."isu.kategori" IN ('pertanyaan', 'kritik', 'klaim', 'provokasi', 'apresiasi', 'lainnya')) AND (c."isu.di_luar_kewenangan" IS NOT NULL AND c."isu.di_luar_kewenangan" = FALSE),
    -- 108: tutup-isu when
    (c."isu.hasil_disampaikan" IS NOT NULL AND c."isu.hasil_disampaikan" > c.asked_at) AND ((c."isu.di_luar_kewenangan" IS NOT NULL AND c."isu.di_luar_kewenangan" = FALSE) OR (c."isu.diarahkan" IS NOT NULL AND c."isu.diarahkan" > c.asked_at)),
    -- 109: lapor-isu-trc when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" IN ('serius', 'krisis'),
    -- 110: penyaluran.a when
    c."isu.kategori" IS NOT NULL AND c."isu.kategori" = 'aduan_pelayanan',
    -- 111: penyaluran.b when
    c."isu.kategori" IS NOT NULL AND c."isu.kategori" = 'permohonan_informasi',
    -- 112: penyaluran.c when
    c."isu.di_luar_kewenangan" IS NOT NULL AND c."isu.di_luar_kewenangan" = TRUE,
    -- 113: alihkan-percakapan when
    c."percakapan.data_pribadi" IS NOT NULL AND c."percakapan.data_pribadi" = TRUE,
    -- 114: tanpa-janji when
    (c."tanggapan.keputusan_pejabat" IS NOT NULL AND c."tanggapan.keputusan_pejabat" = FALSE) AND (c."tanggapan.jangka_waktu_perbup" IS NOT NULL AND c."tanggapan.jangka_waktu_perbup" = FALSE),
    -- 115: tanpa-ancaman-pidana when
    c."ancaman.atas_nama_pemda" IS NOT NULL AND c."ancaman.atas_nama_pemda" = TRUE,
    -- 116: tanpa-penurunan when
    (c."unggahan.kritik_atau_opini" IS NOT NULL AND c."unggahan.kritik_atau_opini" = TRUE) AND (c."unggahan.melanggar_hukum" IS NOT NULL AND c."unggahan.melanggar_hukum" = FALSE),
    -- 117: kritik-tidak-dihapus when
    c."komentar.kritik_atau_opini" IS NOT NULL AND c."komentar.kritik_atau_opini" = TRUE,
    -- 118: sembunyikan-komentar when
    (c."komentar.melanggar_aturan" IS NOT NULL AND c."komentar.melanggar_aturan" = TRUE) OR (c."percakapan.data_pribadi" IS NOT NULL AND c."percakapan.data_pribadi" = TRUE),
    -- 119: pulihkan-komentar when
    c."peninjauan.keliru" IS NOT NULL AND c."peninjauan.keliru" = TRUE,
    -- 120: hanya-pelanggaran-dihapus when
    c."komentar.melanggar_aturan" IS NOT NULL AND c."komentar.melanggar_aturan" = FALSE,
    -- 121: koreksi when
    c."konten.keliru" IS NOT NULL AND c."konten.keliru" = TRUE,
    -- 122: hentikan-terjadwal when
    c."konten.layanan_pokok" IS NOT NULL AND c."konten.layanan_pokok" = FALSE,
    -- 123: pernyataan-awal-darurat when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'krisis' AND (c."krisis.berakhir" IS NOT NULL AND c."krisis.berakhir" > c.asked_at) AND (c."_.5" IS NOT NULL AND c."_.5" = TRUE) AND (c."tanggapan.diputus" IS NOT NULL AND c."tanggapan.diputus" > c.asked_at),
    -- 124: isi-pernyataan-awal bar
    (c."pernyataan.empati" IS NOT NULL AND c."pernyataan.empati" = FALSE) OR (c."pernyataan.fakta_pasti" IS NOT NULL AND c."pernyataan.fakta_pasti" = FALSE) OR (c."pernyataan.belum_diketahui" IS NOT NULL AND c."pernyataan.belum_diketahui" = FALSE) OR (c."pernyataan.tindakan" IS NOT NULL AND c."pernyataan.tindakan" = FALSE) OR (c."pernyataan.waktu_pembaruan" IS NOT NULL AND c."pernyataan.waktu_pembaruan" = FALSE) OR (c."pernyataan.sumber_lanjutan" IS NOT NULL AND c."pernyataan.sumber_lanjutan" = FALSE),
    -- 125: isi-pernyataan-awal part a
    c."pernyataan.empati" IS NOT NULL AND c."pernyataan.empati" = TRUE,
    -- 126: isi-pernyataan-awal part b
    c."pernyataan.fakta_pasti" IS NOT NULL AND c."pernyataan.fakta_pasti" = TRUE,
    -- 127: isi-pernyataan-awal part c
    c."pernyataan.belum_diketahui" IS NOT NULL AND c."pernyataan.belum_diketahui" = TRUE,
    -- 128: isi-pernyataan-awal part d
    c."pernyataan.tindakan" IS NOT NULL AND c."pernyataan.tindakan" = TRUE,
    -- 129: isi-pernyataan-awal part e
    c."pernyataan.waktu_pembaruan" IS NOT NULL AND c."pernyataan.waktu_pembaruan" = TRUE,
    -- 130: isi-pernyataan-awal part f
    c."pernyataan.sumber_lanjutan" IS NOT NULL AND c."pernyataan.sumber_lanjutan" = TRUE,
    -- 131: larangan-isi-pernyataan-awal.a when
    c."pernyataan.sebab_belum_pasti" IS NOT NULL AND c."pernyataan.sebab_belum_pasti" = TRUE,
    -- 132: larangan-isi-pernyataan-awal.b when
    c."pernyataan.korban_belum_pasti" IS NOT NULL AND c."pernyataan.korban_belum_pasti" = TRUE,
    -- 133: lengkapi-pernyataan-awal when
    (c."konten.teks_alternatif" IS NOT NULL AND c."konten.teks_alternatif" = FALSE) OR (c."konten.takarir" IS NOT NULL AND c."konten.takarir" = FALSE),
    -- 134: belum-terverifikasi when
    (c."tanggapan.melalui_akun_resmi" IS NOT NULL AND c."tanggapan.melalui_akun_resmi" = TRUE) AND (d."informasi.terverifikasi" IS NOT NULL AND d."informasi.terverifikasi" = FALSE) AND (c."informasi.peringatan_dini" IS NOT NULL AND c."informasi.peringatan_dini" = FALSE),
    -- 135: susun-klarifikasi.perhatian when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'perhatian' AND (d."informasi.keliru" IS NOT NULL AND d."informasi.keliru" = TRUE),
    -- 136: susun-klarifikasi.serius when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'serius' AND (d."informasi.keliru" IS NOT NULL AND d."informasi.keliru" = TRUE),
    -- 137: susun-klarifikasi.krisis when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'krisis' AND (d."informasi.keliru" IS NOT NULL AND d."informasi.keliru" = TRUE),
    -- 138: isi-klarifikasi bar
    (c."klarifikasi.ringkasan_klaim" IS NOT NULL AND c."klarifikasi.ringkasan_klaim" = FALSE) OR (c."klarifikasi.hasil_pemeriksaan" IS NOT NULL AND c."klarifikasi.hasil_pemeriksaan" = FALSE) OR (c."klarifikasi.tautan_bukti" IS NOT NULL AND c."klarifikasi.tautan_bukti" = FALSE) OR (c."klarifikasi.tindakan_disarankan" IS NOT NULL AND c."klarifikasi.tindakan_disarankan" = FALSE),
    -- 139: isi-klarifikasi part a
    c."klarifikasi.ringkasan_klaim" IS NOT NULL AND c."klarifikasi.ringkasan_klaim" = TRUE,
    -- 140: isi-klarifikasi part b
    c."klarifikasi.hasil_pemeriksaan" IS NOT NULL AND c."klarifikasi.hasil_pemeriksaan" = TRUE,
    -- 141: isi-klarifikasi part c
    c."klarifikasi.tautan_bukti" IS NOT NULL AND c."klarifikasi.tautan_bukti" = TRUE,
    -- 142: isi-klarifikasi part d
    c."klarifikasi.tindakan_disarankan" IS NOT NULL AND c."klarifikasi.tindakan_disarankan" = TRUE,
    -- 143: tanda-koreksi when
    c."klarifikasi.tanda_koreksi" IS NOT NULL AND c."klarifikasi.tanda_koreksi" = FALSE,
    -- 144: kritik-bukan-hoaks when
    c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('kritik', 'opini'),
    -- 145: informasi-keliru when
    c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('misinformasi', 'disinformasi'),
    -- 146: belum-terverifikasi-bukan-hoaks when
    c."informasi.status" IS NOT NULL AND c."informasi.status" = 'belum_terverifikasi',
    -- 147: lapor-unggahan when
    c."unggahan.melanggar_hukum" IS NOT NULL AND c."unggahan.melanggar_hukum" = TRUE,
    -- 148: hak-jawab when
    c."pemberitaan.keliru" IS NOT NULL AND c."pemberitaan.keliru" = TRUE,
    -- 149: konten-terlarang.a when
    c."konten.sara" IS NOT NULL AND c."konten.sara" = TRUE,
    -- 150: konten-terlarang.b when
    c."konten.pornografi_judi" IS NOT NULL AND c."konten.pornografi_judi" = TRUE,
    -- 151: konten-terlarang.c when
    c."konten.dukungan_politik" IS NOT NULL AND c."konten.dukungan_politik" = TRUE,
    -- 152: konten-terlarang.d when
    (c."konten.data_pribadi" IS NOT NULL AND c."konten.data_pribadi" = TRUE) AND (c."konten.dasar_pemrosesan" IS NOT NULL AND c."konten.dasar_pemrosesan" = FALSE),
    -- 153: konten-terlarang.e when
    c."konten.identitas_anak" IS NOT NULL AND c."konten.identitas_anak" = TRUE,
    -- 154: konten-terlarang.f when
    c."konten.dikecualikan" IS NOT NULL AND c."konten.dikecualikan" = TRUE,
    -- 155: konten-terlarang.g when
    c."konten.menyatakan_bersalah" IS NOT NULL AND c."konten.menyatakan_bersalah" = TRUE,
    -- 156: konten-terlarang.h when
    c."konten.promosi" IS NOT NULL AND c."konten.promosi" = TRUE,
    -- 157: rahasia-pasien when
    c."pasien.persetujuan_tertulis" IS NOT NULL AND c."pasien.persetujuan_tertulis" = FALSE,
    -- 158: petahana-tidak-ditonjolkan when
    (c."pemilihan.berlangsung" IS NOT NULL AND c."pemilihan.berlangsung" = TRUE) AND (c."konten.menonjolkan_petahana" IS NOT NULL AND c."konten.menonjolkan_petahana" = TRUE),
    -- 159: persetujuan-wali when
    c."konten.menampilkan_anak" IS NOT NULL AND c."konten.menampilkan_anak" = TRUE,
    -- 160: persetujuan-wali bar
    c."konten.persetujuan_wali" IS NOT NULL AND c."konten.persetujuan_wali" > c.asked_at,
    -- 161: tidak-terbit-lagi when
    (c."konten.menampilkan_anak" IS NOT NULL AND c."konten.menampilkan_anak" = TRUE) AND c."konten.persetujuan_ditarik" IS NOT NULL AND NOT (c."konten.persetujuan_ditarik" > c.asked_at),
    -- 162: aksesibilitas bar
    (c."konten.teks_alternatif" IS NOT NULL AND c."konten.teks_alternatif" = FALSE) OR (c."konten.takarir" IS NOT NULL AND c."konten.takarir" = FALSE) OR (c."konten.pesan_utama_teks" IS NOT NULL AND c."konten.pesan_utama_teks" = FALSE),
    -- 163: aksesibilitas part a
    c."konten.teks_alternatif" IS NOT NULL AND c."konten.teks_alternatif" = TRUE,
    -- 164: aksesibilitas part b
    c."konten.takarir" IS NOT NULL AND c."konten.takarir" = TRUE,
    -- 165: aksesibilitas part c
    c."konten.pesan_utama_teks" IS NOT NULL AND c."konten.pesan_utama_teks" = TRUE,
    -- 166: nama-pencipta when
    c."konten.karya_pihak_lain" IS NOT NULL AND c."konten.karya_pihak_lain" = TRUE,
    -- 167: nama-pencipta bar
    c."konten.pencipta_dicantumkan" IS NOT NULL AND c."konten.pencipta_dicantumkan" > c.asked_at,
    -- 168: tanda-kecerdasan-artifisial when
    c."konten.kecerdasan_artifisial" IS NOT NULL AND c."konten.kecerdasan_artifisial" = TRUE,
    -- 169: tanda-kecerdasan-artifisial bar
    c."konten.tanda_diberikan" IS NOT NULL AND c."konten.tanda_diberikan" > c.asked_at,
    -- 170: karya-tanpa-izin when
    (c."konten.karya_pihak_lain" IS NOT NULL AND c."konten.karya_pihak_lain" = TRUE) AND (c."konten.izin_karya" IS NOT NULL AND c."konten.izin_karya" = FALSE),
    -- 171: tanda-kerja-sama when
    c."konten.berbayar" IS NOT NULL AND c."konten.berbayar" = TRUE,
    -- 172: tanda-kerja-sama bar
    c."konten.tanda_kerja_sama" IS NOT NULL AND c."konten.tanda_kerja_sama" > c.asked_at,
    -- 173: minta-persetujuan-siaran when
    c."siaran.jenis" IS NOT NULL AND c."siaran.jenis" = 'terjadwal',
    -- 174: putus-siaran.darurat when
    c."siaran.jenis" IS NOT NULL AND c."siaran.jenis" = 'darurat',
    -- 175: syarat-siaran bar
    (c."siaran.didampingi_moderator" IS NOT NULL AND c."siaran.didampingi_moderator" = FALSE) OR (c."siaran.alat_diuji" IS NOT NULL AND c."siaran.alat_diuji" = FALSE) OR (c."siaran.ruang_bersih" IS NOT NULL AND c."siaran.ruang_bersih" = FALSE) OR (c."siaran.nomor_bantuan" IS NOT NULL AND c."siaran.nomor_bantuan" = FALSE),
    -- 176: syarat-siaran part a
    c."siaran.didampingi_moderator" IS NOT NULL AND c."siaran.didampingi_moderator" = TRUE,
    -- 177: syarat-siaran part b
    c."siaran.alat_diuji" IS NOT NULL AND c."siaran.alat_diuji" = TRUE,
    -- 178: syarat-siaran part c
    c."siaran.ruang_bersih" IS NOT NULL AND c."siaran.ruang_bersih" = TRUE,
    -- 179: syarat-siaran part d
    c."siaran.nomor_bantuan" IS NOT NULL AND c."siaran.nomor_bantuan" = TRUE,
    -- 180: kata-sandi when
    c."akses.penerima_kustodian" IS NOT NULL AND c."akses.penerima_kustodian" = FALSE,
    -- 181: akses-orang-lain when
    c."akses.penerima_berhak" IS NOT NULL AND c."akses.penerima_berhak" = FALSE,
    -- 182: umumkan-insiden when
    c."insiden.unggahan_palsu_tayang" IS NOT NULL AND c."insiden.unggahan_palsu_tayang" = TRUE,
    -- 183: jejak-insiden when
    c."insiden.jejak_diarsipkan" IS NOT NULL AND c."insiden.jejak_diarsipkan" > c.asked_at,
    -- 184: beri-tahu-data-pribadi when
    c."insiden.data_pribadi_terungkap" IS NOT NULL AND c."insiden.data_pribadi_terungkap" = TRUE,
    -- 185: lapor-sektor when
    c."insiden.risiko_tinggi" IS NOT NULL AND c."insiden.risiko_tinggi" = TRUE,
    -- 186: rahasiakan-identitas when
    c."admin.diancam" IS NOT NULL AND c."admin.diancam" = TRUE,
    -- 187: bebas-sanksi when
    d."kesalahan.teknis" IS NOT NULL AND d."kesalahan.teknis" = TRUE,
    -- 188: larangan-menghukum when
    (d."kesalahan.teknis" IS NOT NULL AND d."kesalahan.teknis" = TRUE) OR (c."kesalahan.tanpa_sarana" IS NOT NULL AND c."kesalahan.tanpa_sarana" = TRUE),
    -- 189: sarana-tidak-tersedia when
    c."kesalahan.tanpa_sarana" IS NOT NULL AND c."kesalahan.tanpa_sarana" = TRUE,
    -- 190: periksa-dahulu when
    (c."pelaku.memimpin" IS NOT NULL AND c."pelaku.memimpin" = TRUE) AND (c."pemeriksaan.tertutup" IS NOT NULL AND c."pemeriksaan.tertutup" = TRUE) AND (c."pemeriksaan.berita_acara" IS NOT NULL AND c."pemeriksaan.berita_acara" = TRUE) AND c."pemeriksaan.selesai" IS NOT NULL AND NOT (c."pemeriksaan.selesai" > c.asked_at),
    -- 191: nama-admin when
    (c."pemeriksaan.selesai" IS NOT NULL AND c."pemeriksaan.selesai" > c.asked_at) AND (c."admin.setuju_diumumkan" IS NOT NULL AND c."admin.setuju_diumumkan" = FALSE),
    -- 192: tindakan-pengamanan when
    c."akun.keamanan_terancam" IS NOT NULL AND c."akun.keamanan_terancam" = TRUE,
    -- 193: tanggung-jawab-penyetuju when
    c."tanggapan.diubah_tanpa_persetujuan" IS NOT NULL AND c."tanggapan.diubah_tanpa_persetujuan" = FALSE,
    -- 194: isi-laporan-bulanan bar
    (c."laporan.jumlah_isu" IS NOT NULL AND c."laporan.jumlah_isu" = FALSE) OR (c."laporan.ketepatan_waktu" IS NOT NULL AND c."laporan.ketepatan_waktu" = FALSE) OR (c."laporan.koreksi" IS NOT NULL AND c."laporan.koreksi" = FALSE) OR (c."laporan.insiden" IS NOT NULL AND c."laporan.insiden" = FALSE),
    -- 195: isi-laporan-bulanan part a
    c."laporan.jumlah_isu" IS NOT NULL AND c."laporan.jumlah_isu" = TRUE,
    -- 196: isi-laporan-bulanan part b
    c."laporan.ketepatan_waktu" IS NOT NULL AND c."laporan.ketepatan_waktu" = TRUE,
    -- 197: isi-laporan-bulanan part c
    c."laporan.koreksi" IS NOT NULL AND c."laporan.koreksi" = TRUE,
    -- 198: isi-laporan-bulanan part d
    c."laporan.insiden" IS NOT NULL AND c."laporan.insiden" = TRUE,
    -- 199: versi-asli bar
    c."konten.versi_disimpan" IS NOT NULL AND c."konten.versi_disimpan" > c.asked_at,
    -- 200: tahan-arsip when
    c."arsip.terkait_perkara" IS NOT NULL AND c."arsip.terkait_perkara" = TRUE,
    -- 201: jangan-musnahkan when
    c."jra.ditetapkan" IS NOT NULL AND c."jra.ditetapkan" > c.asked_at,
    -- 202: ditolak-bupati when
    c."tanggapan.ditolak_bupati" IS NOT NULL AND c."tanggapan.ditolak_bupati" = TRUE,
    -- 203: persetujuan-pengganti when
    c."tanggapan.disetujui_pengganti" IS NOT NULL AND c."tanggapan.disetujui_pengganti" = TRUE,
    -- 204: pengganti-dapat-menyetujui.rutin when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'rutin' AND c."tanggapan.diteruskan" IS NOT NULL AND NOT (c."tanggapan.diteruskan" > c.asked_at),
    -- 205: pengganti-dapat-menyetujui.perhatian when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'perhatian' AND c."tanggapan.diteruskan" IS NOT NULL AND NOT (c."tanggapan.diteruskan" > c.asked_at),
    -- 206: pengganti-dapat-menyetujui.serius when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'serius' AND c."tanggapan.diteruskan" IS NOT NULL AND NOT (c."tanggapan.diteruskan" > c.asked_at),
    -- 207: pengganti-dapat-menyetujui.krisis when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'krisis' AND c."tanggapan.diteruskan" IS NOT NULL AND NOT (c."tanggapan.diteruskan" > c.asked_at),
    -- 208: sanksi-bertahap when
    c."pelanggaran.sengaja" IS NOT NULL AND c."pelanggaran.sengaja" = FALSE,
    -- 209: batasi-akses-sanksi when
    c."_.6" IS NOT NULL AND c."_.6" = TRUE,
    -- 210: peralihan-akun when
    c."akun.telah_ada" IS NOT NULL AND c."akun.telah_ada" = TRUE,
    -- 211: peralihan-akun bar
    c."akun.didaftarkan" IS NOT NULL AND c."akun.didaftarkan" > c.asked_at,
    -- 212: peralihan-pengelola when
    (c."pelaku.pengelola_lama" IS NOT NULL AND c."pelaku.pengelola_lama" = TRUE) AND (c."_.7" IS NOT NULL AND c."_.7" = TRUE),
    -- 213: isu.tingkat row 1
    c."isu.pemicu" IS TRUE AND (t."isu.pemicu 1" OR t."isu.pemicu 2" OR t."isu.pemicu 3" OR t."isu.pemicu 4" OR t."isu.pemicu 5"),
    -- 214: isu.tingkat row 2
    c."isu.jangkauan" IS NOT NULL AND c."isu.jangkauan" >= 10000,
    -- 215: isu.tingkat row 3
    c."isu.jumlah_perangkat_daerah" IS NOT NULL AND c."isu.jumlah_perangkat_daerah" >= 2,
    -- 216: isu.tingkat row 4
    c."isu.pemicu" IS TRUE AND (t."isu.pemicu 6" OR t."isu.pemicu 7" OR t."isu.pemicu 8" OR t."isu.pemicu 9"),
    -- 217: isu.tingkat row 5
    c."isu.jangkauan" IS NOT NULL AND c."isu.jangkauan" >= 1000 AND c."isu.jangkauan" <= 9999,
    -- 218: isu.tingkat row 6
    c."isu.laporan_serupa_7_hari" IS NOT NULL AND c."isu.laporan_serupa_7_hari" >= 3,
    -- 219: isu.tingkat row 7
    c."isu.pemicu" IS TRUE AND t."isu.pemicu 10",
    -- 220: isu.tingkat row 8
    c."isu.jangkauan" IS NOT NULL AND c."isu.jangkauan" < 1000,
    -- 221: pelaku.sk_berlaku row 1
    c."keputusan.ditetapkan" IS NOT NULL AND NOT (c."keputusan.ditetapkan" > c.asked_at) AND (c."keputusan.menyebut_akun" IS NOT NULL AND c."keputusan.menyebut_akun" = TRUE) AND (c."admin.tugas_berakhir" IS NOT NULL AND c."admin.tugas_berakhir" > c.asked_at),
    -- 222: pelaku.tugas_darurat row 1
    (c."tugas_darurat.tertulis" IS NOT NULL AND c."tugas_darurat.tertulis" = TRUE) AND (c."_.8" IS NOT NULL AND c."_.8" = TRUE),
    -- 223: informasi.terverifikasi row 1
    (c."informasi.sumber_primer" IS NOT NULL AND c."informasi.sumber_primer" = TRUE) OR (c."informasi.jumlah_sumber" IS NOT NULL AND c."informasi.jumlah_sumber" >= 2),
    -- 224: kesalahan.teknis row 1
    (c."kesalahan.sengaja" IS NOT NULL AND c."kesalahan.sengaja" = FALSE) AND (c."kesalahan.dalam_lingkup" IS NOT NULL AND c."kesalahan.dalam_lingkup" = TRUE) AND ((c."kesalahan.prosedur_diikuti" IS NOT NULL AND c."kesalahan.prosedur_diikuti" = TRUE) OR (c."kesalahan.di_luar_kendali" IS NOT NULL AND c."kesalahan.di_luar_kendali" = TRUE)) AND (c."_.9" IS NOT NULL AND c."_.9" = TRUE) AND ((c."_.10" IS NOT NULL AND c."_.10" = TRUE) OR (c."kesalahan.koreksi_di_luar_kendali" IS NOT NULL AND c."kesalahan.koreksi_di_luar_kendali" = TRUE)) AND (c."kesalahan.keuntungan_pribadi" IS NOT NULL AND c."kesalahan.keuntungan_pribadi" = FALSE),
    -- 225: isu.putusan row 1
    c."isu.pemicu" IS TRUE AND t."isu.pemicu 1",
    -- 226: isu.putusan row 3
    c."komentar.melanggar_aturan" IS NOT NULL AND c."komentar.melanggar_aturan" = TRUE,
    -- 227: isu.putusan row 7
    (c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('misinformasi', 'disinformasi')) AND (d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" IN ('perhatian', 'serius', 'krisis')),
    -- 228: isu.putusan row 8
    (c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('misinformasi', 'disinformasi')) AND d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'rutin',
    -- 229: isu.putusan row 10
    c."isu.kategori" IS NOT NULL AND c."isu.kategori" = 'pertanyaan',
    -- 230: isu.putusan row 11
    c."isu.kategori" IS NOT NULL AND c."isu.kategori" = 'klaim' AND (c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('benar', 'malinformasi')),
    -- 231: isu.putusan row 12
    c."isu.kategori" IS NOT NULL AND c."isu.kategori" = 'kritik',
    -- 232: isu.putusan row 13
    c."isu.kategori" IS NOT NULL AND c."isu.kategori" = 'klaim' AND (c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('kritik', 'opini', 'tanpa_klaim')),
    -- 233: isu.putusan row 14
    c."isu.kategori" IS NOT NULL AND c."isu.kategori" = 'provokasi',
    -- 234: isu.putusan row 15
    c."isu.kategori" IS NOT NULL AND c."isu.kategori" IN ('apresiasi', 'lainnya')
  ] AS holds,
  ARRAY[
    -- 1: maksud when
    FALSE,
    -- 2: platform-pokok when
    c."platform.nama" IS NOT NULL AND c."platform.nama" = 'lainnya',
    -- 3: platform-lain when
    (d."platform.pokok" IS NOT NULL AND d."platform.pokok" = TRUE) OR ((c."platform.petugas_tersedia" IS NOT NULL AND c."platform.petugas_tersedia" = TRUE) AND (c."platform.jam_layanan_tersedia" IS NOT NULL AND c."platform.jam_layanan_tersedia" = TRUE)),
    -- 4: akun-setelah-setuju when
    (c."akun.disetujui" IS NOT NULL AND NOT (c."akun.disetujui" > c.asked_at)) OR (c."akun.darurat_bencana" IS NOT NULL AND c."akun.darurat_bencana" = TRUE),
    -- 5: putus-permohonan-akun when
    c."akun.dikelola_dinas" IS NOT NULL AND c."akun.dikelola_dinas" = TRUE,
    -- 6: akun-darurat when
    c."akun.darurat_bencana" IS NOT NULL AND c."akun.darurat_bencana" = FALSE,
    -- 7: alasan-penolakan-akun when
    c."permohonan.ditolak" IS NOT NULL AND c."permohonan.ditolak" = FALSE,
    -- 8: minta-putusan-akun when
    ((c."_.1" IS NOT NULL AND c."_.1" = FALSE) OR (c."permohonan.diputus" IS NOT NULL AND NOT (c."permohonan.diputus" > c.asked_at))) AND (c."akun.dikelola_dinas" IS NOT NULL AND c."akun.dikelola_dinas" = FALSE),
    -- 9: tutup-akun-darurat when
    (c."permohonan.ditolak" IS NOT NULL AND c."permohonan.ditolak" = FALSE) OR (c."akun.darurat_bencana" IS NOT NULL AND c."akun.darurat_bencana" = FALSE),
    -- 10: syarat-akun-aktif bar
    (c."akun.surel_dinas" IS NOT NULL AND c."akun.surel_dinas" = TRUE) AND (c."akun.nomor_dinas" IS NOT NULL AND c."akun.nomor_dinas" = TRUE) AND (c."akun.dua_faktor" IS NOT NULL AND c."akun.dua_faktor" = TRUE) AND (c."akun.admin_lengkap" IS NOT NULL AND c."akun.admin_lengkap" = TRUE) AND (c."akun.tercatat" IS NOT NULL AND c."akun.tercatat" = TRUE),
    -- 11: syarat-akun-aktif part a
    c."akun.surel_dinas" IS NOT NULL AND c."akun.surel_dinas" = FALSE,
    -- 12: syarat-akun-aktif part b
    c."akun.nomor_dinas" IS NOT NULL AND c."akun.nomor_dinas" = FALSE,
    -- 13: syarat-akun-aktif part c
    c."akun.dua_faktor" IS NOT NULL AND c."akun.dua_faktor" = FALSE,
    -- 14: syarat-akun-aktif part d
    c."akun.admin_lengkap" IS NOT NULL AND c."akun.admin_lengkap" = FALSE,
    -- 15: syarat-akun-aktif part e
    c."akun.tercatat" IS NOT NULL AND c."akun.tercatat" = FALSE,
    -- 16: isi-registri bar
    (c."registri.nama_akun" IS NOT NULL AND c."registri.nama_akun" = TRUE) AND (c."registri.platform" IS NOT NULL AND c."registri.platform" = TRUE) AND (c."registri.pengelola" IS NOT NULL AND c."registri.pengelola" = TRUE) AND (c."registri.nomor_keputusan" IS NOT NULL AND c."registri.nomor_keputusan" = TRUE) AND (c."registri.tanggal_tinjau" IS NOT NULL AND c."registri.tanggal_tinjau" = TRUE) AND (c."registri.status_akun" IS NOT NULL AND c."registri.status_akun" = TRUE),
    -- 17: isi-registri part a
    c."registri.nama_akun" IS NOT NULL AND c."registri.nama_akun" = FALSE,
    -- 18: isi-registri part b
    c."registri.platform" IS NOT NULL AND c."registri.platform" = FALSE,
    -- 19: isi-registri part c
    c."registri.pengelola" IS NOT NULL AND c."registri.pengelola" = FALSE,
    -- 20: isi-registri part d
    c."registri.nomor_keputusan" IS NOT NULL AND c."registri.nomor_keputusan" = FALSE,
    -- 21: isi-registri part e
    c."registri.tanggal_tinjau" IS NOT NULL AND c."registri.tanggal_tinjau" = FALSE,
    -- 22: isi-registri part f
    c."registri.status_akun" IS NOT NULL AND c."registri.status_akun" = FALSE,
    -- 23: isi-profil bar
    (c."profil.nama_perangkat_daerah" IS NOT NULL AND c."profil.nama_perangkat_daerah" = TRUE) AND (c."profil.kanal_aduan" IS NOT NULL AND c."profil.kanal_aduan" = TRUE) AND (c."profil.jam_layanan" IS NOT NULL AND c."profil.jam_layanan" = TRUE) AND (c."profil.aturan_komentar" IS NOT NULL AND c."profil.aturan_komentar" = TRUE),
    -- 24: isi-profil part a
    c."profil.nama_perangkat_daerah" IS NOT NULL AND c."profil.nama_perangkat_daerah" = FALSE,
    -- 25: isi-profil part b
    c."profil.kanal_aduan" IS NOT NULL AND c."profil.kanal_aduan" = FALSE,
    -- 26: isi-profil part c
    c."profil.jam_layanan" IS NOT NULL AND c."profil.jam_layanan" = FALSE,
    -- 27: isi-profil part d
    c."profil.aturan_komentar" IS NOT NULL AND c."profil.aturan_komentar" = FALSE,
    -- 28: balasan-otomatis when
    c."akun.balasan_dipasang" IS NOT NULL AND c."akun.balasan_dipasang" > c.asked_at,
    -- 29: arsip-sebelum-tutup when
    c."akun.diarsipkan" IS NOT NULL AND NOT (c."akun.diarsipkan" > c.asked_at),
    -- 30: akun-tidak-aktif when
    (c."akun.lama_tanpa_konten" IS NOT NULL AND c."akun.lama_tanpa_konten" < 90) OR (c."akun.jumlah_peringatan" IS NOT NULL AND c."akun.jumlah_peringatan" < 2),
    -- 31: akun-kebencanaan-tetap when
    (c."akun.kebencanaan" IS NOT NULL AND c."akun.kebencanaan" = FALSE) OR (c."insiden.diketahui" IS NOT NULL AND NOT (c."insiden.diketahui" > c.asked_at) AND (c."akun.diamankan" IS NOT NULL AND c."akun.diamankan" > c.asked_at)),
    -- 32: berita-acara-kehilangan when
    c."akun.akses_hilang" IS NOT NULL AND c."akun.akses_hilang" = FALSE,
    -- 33: nonaktif-karena-insiden when
    (c."insiden.diketahui" IS NOT NULL AND c."insiden.diketahui" > c.asked_at) OR (c."akun.diamankan" IS NOT NULL AND NOT (c."akun.diamankan" > c.asked_at)),
    -- 34: lapor-akun-tiruan-polisi when
    c."akun_tiruan.merugikan" IS NOT NULL AND c."akun_tiruan.merugikan" = FALSE,
    -- 35: pic-tidak-rangkap bar
    (c."pic.bekerja_setempat" IS NOT NULL AND c."pic.bekerja_setempat" = TRUE) AND (c."pic.merangkap" IS NOT NULL AND c."pic.merangkap" = FALSE),
    -- 36: pic-tidak-rangkap part a
    c."pic.bekerja_setempat" IS NOT NULL AND c."pic.bekerja_setempat" = FALSE,
    -- 37: pic-tidak-rangkap part b
    c."pic.merangkap" IS NOT NULL AND c."pic.merangkap" = TRUE,
    -- 38: koordinasi-pic bar
    c."tanggapan.dikoordinasikan" IS NOT NULL AND NOT (c."tanggapan.dikoordinasikan" > c.asked_at),
    -- 39: usul-admin-kembali when
    c."admin.berakhir_mendadak" IS NOT NULL AND c."admin.berakhir_mendadak" = TRUE,
    -- 40: usul-admin-mendadak when
    c."admin.berakhir_mendadak" IS NOT NULL AND c."admin.berakhir_mendadak" = FALSE,
    -- 41: syarat-admin bar
    ((c."calon.aparatur_sipil_negara" IS NOT NULL AND c."calon.aparatur_sipil_negara" = TRUE) OR (c."calon.terikat_perjanjian" IS NOT NULL AND c."calon.terikat_perjanjian" = TRUE)) AND (c."calon.lulus_pelatihan" IS NOT NULL AND c."calon.lulus_pelatihan" = TRUE) AND (c."calon.pakta_integritas" IS NOT NULL AND c."calon.pakta_integritas" = TRUE) AND (c."calon.anggota_partai" IS NOT NULL AND c."calon.anggota_partai" = FALSE) AND (c."calon.merangkap" IS NOT NULL AND c."calon.merangkap" = FALSE),
    -- 42: syarat-admin part a
    (c."calon.aparatur_sipil_negara" IS NOT NULL AND c."calon.aparatur_sipil_negara" = FALSE) AND (c."calon.terikat_perjanjian" IS NOT NULL AND c."calon.terikat_perjanjian" = FALSE),
    -- 43: syarat-admin part b
    c."calon.lulus_pelatihan" IS NOT NULL AND c."calon.lulus_pelatihan" = FALSE,
    -- 44: syarat-admin part c
    c."calon.pakta_integritas" IS NOT NULL AND c."calon.pakta_integritas" = FALSE,
    -- 45: syarat-admin part d
    c."calon.anggota_partai" IS NOT NULL AND c."calon.anggota_partai" = TRUE,
    -- 46: syarat-admin part e
    c."calon.merangkap" IS NOT NULL AND c."calon.merangkap" = TRUE,
    -- 47: syarat-perjanjian-kerja when
    c."calon.aparatur_sipil_negara" IS NOT NULL AND c."calon.aparatur_sipil_negara" = TRUE,
    -- 48: syarat-perjanjian-kerja bar
    (c."perjanjian.kerahasiaan" IS NOT NULL AND c."perjanjian.kerahasiaan" = TRUE) AND (c."perjanjian.pelindungan_hukum" IS NOT NULL AND c."perjanjian.pelindungan_hukum" = TRUE) AND (c."perjanjian.pengembalian_akses" IS NOT NULL AND c."perjanjian.pengembalian_akses" = TRUE),
    -- 49: syarat-perjanjian-kerja part a
    c."perjanjian.kerahasiaan" IS NOT NULL AND c."perjanjian.kerahasiaan" = FALSE,
    -- 50: syarat-perjanjian-kerja part b
    c."perjanjian.pelindungan_hukum" IS NOT NULL AND c."perjanjian.pelindungan_hukum" = FALSE,
    -- 51: syarat-perjanjian-kerja part c
    c."perjanjian.pengembalian_akses" IS NOT NULL AND c."perjanjian.pengembalian_akses" = FALSE,
    -- 52: isi-keputusan-admin bar
    (c."keputusan.akun" IS NOT NULL AND c."keputusan.akun" = TRUE) AND (c."keputusan.peran" IS NOT NULL AND c."keputusan.peran" = TRUE) AND (c."keputusan.lingkup_tugas" IS NOT NULL AND c."keputusan.lingkup_tugas" = TRUE) AND (c."keputusan.jam_tugas" IS NOT NULL AND c."keputusan.jam_tugas" = TRUE) AND (c."keputusan.atasan" IS NOT NULL AND c."keputusan.atasan" = TRUE) AND (c."keputusan.masa_berlaku" IS NOT NULL AND c."keputusan.masa_berlaku" = TRUE) AND (c."keputusan.hak_pelindungan" IS NOT NULL AND c."keputusan.hak_pelindungan" = TRUE),
    -- 53: isi-keputusan-admin part a
    c."keputusan.akun" IS NOT NULL AND c."keputusan.akun" = FALSE,
    -- 54: isi-keputusan-admin part b
    c."keputusan.peran" IS NOT NULL AND c."keputusan.peran" = FALSE,
    -- 55: isi-keputusan-admin part c
    c."keputusan.lingkup_tugas" IS NOT NULL AND c."keputusan.lingkup_tugas" = FALSE,
    -- 56: isi-keputusan-admin part d
    c."keputusan.jam_tugas" IS NOT NULL AND c."keputusan.jam_tugas" = FALSE,
    -- 57: isi-keputusan-admin part e
    c."keputusan.atasan" IS NOT NULL AND c."keputusan.atasan" = FALSE,
    -- 58: isi-keputusan-admin part f
    c."keputusan.masa_berlaku" IS NOT NULL AND c."keputusan.masa_berlaku" = FALSE,
    -- 59: isi-keputusan-admin part g
    c."keputusan.hak_pelindungan" IS NOT NULL AND c."keputusan.hak_pelindungan" = FALSE,
    -- 60: tanpa-penetapan when
    (d."pelaku.sk_berlaku" IS NOT NULL AND d."pelaku.sk_berlaku" = TRUE) OR (c."tanggapan.melalui_akun_resmi" IS NOT NULL AND c."tanggapan.melalui_akun_resmi" = FALSE) OR (d."pelaku.tugas_darurat" IS NOT NULL AND d."pelaku.tugas_darurat" = TRUE),
    -- 61: isi-serah-terima bar
    (c."serah_terima.akses" IS NOT NULL AND c."serah_terima.akses" = TRUE) AND (c."serah_terima.konten_terjadwal" IS NOT NULL AND c."serah_terima.konten_terjadwal" = TRUE) AND (c."serah_terima.isu_publik" IS NOT NULL AND c."serah_terima.isu_publik" = TRUE) AND (c."serah_terima.arsip" IS NOT NULL AND c."serah_terima.arsip" = TRUE),
    -- 62: isi-serah-terima part a
    c."serah_terima.akses" IS NOT NULL AND c."serah_terima.akses" = FALSE,
    -- 63: isi-serah-terima part b
    c."serah_terima.konten_terjadwal" IS NOT NULL AND c."serah_terima.konten_terjadwal" = FALSE,
    -- 64: isi-serah-terima part c
    c."serah_terima.isu_publik" IS NOT NULL AND c."serah_terima.isu_publik" = FALSE,
    -- 65: isi-serah-terima part d
    c."serah_terima.arsip" IS NOT NULL AND c."serah_terima.arsip" = FALSE,
    -- 66: serah-akses-cuti when
    (c."admin.lama_cuti" IS NOT NULL AND c."admin.lama_cuti" <= 14) OR (c."admin.cuti_tak_direncanakan" IS NOT NULL AND c."admin.cuti_tak_direncanakan" = TRUE),
    -- 67: pemberhentian-admin when
    (c."admin.mengundurkan_diri" IS NOT NULL AND c."admin.mengundurkan_diri" = FALSE) AND (c."admin.dimutasi" IS NOT NULL AND c."admin.dimutasi" > c.asked_at) AND (c."admin.memenuhi_persyaratan" IS NOT NULL AND c."admin.memenuhi_persyaratan" = TRUE) AND (c."admin.dihukum_disiplin" IS NOT NULL AND c."admin.dihukum_disiplin" = FALSE) AND (c."admin.diusulkan_berhenti" IS NOT NULL AND c."admin.diusulkan_berhenti" = FALSE),
    -- 68: hak-keberatan when
    (c."pelaku.diberhentikan" IS NOT NULL AND c."pelaku.diberhentikan" = FALSE) OR (c."_.2" IS NOT NULL AND c."_.2" = FALSE),
    -- 69: putus-keberatan when
    c."_.3" IS NOT NULL AND c."_.3" = FALSE,
    -- 70: keberatan-dikabulkan when
    c."_.4" IS NOT NULL AND c."_.4" = TRUE,
    -- 71: cabut-pemberhentian when
    d."keberatan.dikabulkan" IS NOT NULL AND d."keberatan.dikabulkan" = FALSE,
    -- 72: catat-tingkat.rutin when
    d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'rutin'),
    -- 73: catat-tingkat.perhatian when
    d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'perhatian'),
    -- 74: catat-tingkat.serius when
    d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'serius'),
    -- 75: catat-tingkat.krisis when
    d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'krisis'),
    -- 76: turunkan-tingkat when
    c."isu.keadaan_berakhir" IS NOT NULL AND c."isu.keadaan_berakhir" = FALSE,
    -- 77: krisis-tidak-diturunkan when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'krisis')) OR (c."krisis.berakhir" IS NOT NULL AND NOT (c."krisis.berakhir" > c.asked_at)),
    -- 78: hanya-akun-resmi when
    c."tanggapan.melalui_akun_resmi" IS NOT NULL AND c."tanggapan.melalui_akun_resmi" = TRUE,
    -- 79: tetapkan-penjuru.serius when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'serius')) OR (c."isu.jumlah_perangkat_daerah" IS NOT NULL AND c."isu.jumlah_perangkat_daerah" <= 1),
    -- 80: tetapkan-penjuru.krisis when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'krisis')) OR (c."isu.jumlah_perangkat_daerah" IS NOT NULL AND c."isu.jumlah_perangkat_daerah" <= 1),
    -- 81: sesuai-narasi when
    (c."tanggapan.sesuai_narasi" IS NOT NULL AND c."tanggapan.sesuai_narasi" = TRUE) OR (c."narasi.diterbitkan" IS NOT NULL AND c."narasi.diterbitkan" > c.asked_at) OR (c."tanggapan.koreksi" IS NOT NULL AND c."tanggapan.koreksi" = TRUE),
    -- 82: putus-penjuru when
    c."penjuru.diperselisihkan" IS NOT NULL AND c."penjuru.diperselisihkan" = FALSE,
    -- 83: narasi-krisis when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'krisis')) OR (c."narasi.disetujui" IS NOT NULL AND NOT (c."narasi.disetujui" > c.asked_at)),
    -- 84: terbit-setelah-setuju.rutin when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'rutin')) OR (d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'rutin' AND (c."tanggapan.dari_bank_jawaban" IS NOT NULL AND c."tanggapan.dari_bank_jawaban" = TRUE)),
    -- 85: terbit-setelah-setuju.perhatian when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'perhatian')) OR (d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'rutin' AND (c."tanggapan.dari_bank_jawaban" IS NOT NULL AND c."tanggapan.dari_bank_jawaban" = TRUE)),
    -- 86: terbit-setelah-setuju.serius when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'serius')) OR (d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'rutin' AND (c."tanggapan.dari_bank_jawaban" IS NOT NULL AND c."tanggapan.dari_bank_jawaban" = TRUE)),
    -- 87: terbit-setelah-setuju.krisis when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'krisis')) OR (d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'rutin' AND (c."tanggapan.dari_bank_jawaban" IS NOT NULL AND c."tanggapan.dari_bank_jawaban" = TRUE)),
    -- 88: pembuat-bukan-penyetuju when
    c."tanggapan.pembuat" IS NOT NULL AND c."pelaku.identitas" IS NOT NULL AND NOT (c."tanggapan.pembuat" = c."pelaku.identitas"),
    -- 89: rancangan-penyetuju.rutin when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'rutin')) OR ((c."tanggapan.dibuat_penyetuju" IS NOT NULL AND c."tanggapan.dibuat_penyetuju" = FALSE) AND (c."tanggapan.penyetuju_berkonflik" IS NOT NULL AND c."tanggapan.penyetuju_berkonflik" = FALSE)),
    -- 90: rancangan-penyetuju.perhatian when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'perhatian')) OR ((c."tanggapan.dibuat_penyetuju" IS NOT NULL AND c."tanggapan.dibuat_penyetuju" = FALSE) AND (c."tanggapan.penyetuju_berkonflik" IS NOT NULL AND c."tanggapan.penyetuju_berkonflik" = FALSE)),
    -- 91: rancangan-penyetuju.serius when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'serius')) OR ((c."tanggapan.dibuat_penyetuju" IS NOT NULL AND c."tanggapan.dibuat_penyetuju" = FALSE) AND (c."tanggapan.penyetuju_berkonflik" IS NOT NULL AND c."tanggapan.penyetuju_berkonflik" = FALSE)),
    -- 92: rancangan-penyetuju.krisis when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'krisis')) OR ((c."tanggapan.dibuat_penyetuju" IS NOT NULL AND c."tanggapan.dibuat_penyetuju" = FALSE) AND (c."tanggapan.penyetuju_berkonflik" IS NOT NULL AND c."tanggapan.penyetuju_berkonflik" = FALSE)),
    -- 93: nyatakan-konflik when
    c."pelaku.konflik_kepentingan" IS NOT NULL AND c."pelaku.konflik_kepentingan" = FALSE,
    -- 94: cantumkan-sumber when
    c."tanggapan.sumber_dicantumkan" IS NOT NULL AND NOT (c."tanggapan.sumber_dicantumkan" > c.asked_at),
    -- 95: tanpa-setuju-sendiri when
    c."tanggapan.disetujui_pembuat" IS NOT NULL AND c."tanggapan.disetujui_pembuat" = FALSE,
    -- 96: ajukan-menurut-tingkat-baru when
    c."isu.tingkat_naik" IS NOT NULL AND c."isu.tingkat_naik" = FALSE,
    -- 97: naik-ke-pengganti when
    (c."_.5" IS NOT NULL AND c."_.5" = FALSE) OR (c."tanggapan.diputus" IS NOT NULL AND NOT (c."tanggapan.diputus" > c.asked_at)),
    -- 98: diam-bukan-setuju when
    (c."tanggapan.diputus" IS NOT NULL AND NOT (c."tanggapan.diputus" > c.asked_at)) OR (c."_.5" IS NOT NULL AND c."_.5" = FALSE),
    -- 99: bank-jawaban-usang when
    (c."tanggapan.dari_bank_jawaban" IS NOT NULL AND c."tanggapan.dari_bank_jawaban" = FALSE) OR (c."bank_jawaban.usang" IS NOT NULL AND c."bank_jawaban.usang" = FALSE),
    -- 100: perintah-tertulis when
    (c."perintah.tertulis" IS NOT NULL AND c."perintah.tertulis" = TRUE) OR (c."perintah.keadaan_darurat" IS NOT NULL AND c."perintah.keadaan_darurat" = TRUE),
    -- 101: kukuhkan-perintah when
    (c."perintah.keadaan_darurat" IS NOT NULL AND c."perintah.keadaan_darurat" = FALSE) OR (c."perintah.tertulis" IS NOT NULL AND c."perintah.tertulis" = TRUE),
    -- 102: hak-menolak-perintah-melanggar when
    c."perintah.melanggar_hukum" IS NOT NULL AND c."perintah.melanggar_hukum" = FALSE,
    -- 103: larangan-membalas when
    c."perintah.ditolak" IS NOT NULL AND c."perintah.ditolak" > c.asked_at,
    -- 104: jawaban-pic.rutin when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'rutin')) OR (c."isu.kategori" IS NOT NULL AND c."isu.kategori" IN ('aduan_pelayanan', 'permohonan_informasi')) OR (c."isu.di_luar_kewenangan" IS NOT NULL AND c."isu.di_luar_kewenangan" = TRUE),
    -- 105: jawaban-pic.perhatian when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'perhatian')) OR (c."isu.kategori" IS NOT NULL AND c."isu.kategori" IN ('aduan_pelayanan', 'permohonan_informasi')) OR (c."isu.di_luar_kewenangan" IS NOT NULL AND c."isu.di_luar_kewenangan" = TRUE),
    -- 106: jawaban-pic.serius when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'serius')) OR (c."isu.kategori" IS NOT NULL AND c."isu.kategori" IN ('aduan_pelayanan', 'permohonan_informasi')) OR (c."isu.di_luar_kewenangan" IS NOT NULL AND c."isu.di_luar_kewenangan" = TRUE),
    -- 107: jawaban-pic.krisis when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'krisis')) OR (c."isu.kategori" IS NOT NULL AND c."isu.kategori" IN ('aduan_pelayanan', 'permohonan_informasi')) OR (c."isu.di_luar_kewenangan" IS NOT NULL AND c."isu.di_luar_kewenangan" = TRUE),
    -- 108: tutup-isu when
    (c."isu.hasil_disampaikan" IS NOT NULL AND NOT (c."isu.hasil_disampaikan" > c.asked_at)) OR ((c."isu.di_luar_kewenangan" IS NOT NULL AND c."isu.di_luar_kewenangan" = TRUE) AND c."isu.diarahkan" IS NOT NULL AND NOT (c."isu.diarahkan" > c.asked_at)),
    -- 109: lapor-isu-trc when
    d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" IN ('rutin', 'perhatian'),
    -- 110: penyaluran.a when
    c."isu.kategori" IS NOT NULL AND NOT (c."isu.kategori" = 'aduan_pelayanan'),
    -- 111: penyaluran.b when
    c."isu.kategori" IS NOT NULL AND NOT (c."isu.kategori" = 'permohonan_informasi'),
    -- 112: penyaluran.c when
    c."isu.di_luar_kewenangan" IS NOT NULL AND c."isu.di_luar_kewenangan" = FALSE,
    -- 113: alihkan-percakapan when
    c."percakapan.data_pribadi" IS NOT NULL AND c."percakapan.data_pribadi" = FALSE,
    -- 114: tanpa-janji when
    (c."tanggapan.keputusan_pejabat" IS NOT NULL AND c."tanggapan.keputusan_pejabat" = TRUE) OR (c."tanggapan.jangka_waktu_perbup" IS NOT NULL AND c."tanggapan.jangka_waktu_perbup" = TRUE),
    -- 115: tanpa-ancaman-pidana when
    c."ancaman.atas_nama_pemda" IS NOT NULL AND c."ancaman.atas_nama_pemda" = FALSE,
    -- 116: tanpa-penurunan when
    (c."unggahan.kritik_atau_opini" IS NOT NULL AND c."unggahan.kritik_atau_opini" = FALSE) OR (c."unggahan.melanggar_hukum" IS NOT NULL AND c."unggahan.melanggar_hukum" = TRUE),
    -- 117: kritik-tidak-dihapus when
    c."komentar.kritik_atau_opini" IS NOT NULL AND c."komentar.kritik_atau_opini" = FALSE,
    -- 118: sembunyikan-komentar when
    (c."komentar.melanggar_aturan" IS NOT NULL AND c."komentar.melanggar_aturan" = FALSE) AND (c."percakapan.data_pribadi" IS NOT NULL AND c."percakapan.data_pribadi" = FALSE),
    -- 119: pulihkan-komentar when
    c."peninjauan.keliru" IS NOT NULL AND c."peninjauan.keliru" = FALSE,
    -- 120: hanya-pelanggaran-dihapus when
    c."komentar.melanggar_aturan" IS NOT NULL AND c."komentar.melanggar_aturan" = TRUE,
    -- 121: koreksi when
    c."konten.keliru" IS NOT NULL AND c."konten.keliru" = FALSE,
    -- 122: hentikan-terjadwal when
    c."konten.layanan_pokok" IS NOT NULL AND c."konten.layanan_pokok" = TRUE,
    -- 123: pernyataan-awal-darurat when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'krisis')) OR (c."krisis.berakhir" IS NOT NULL AND NOT (c."krisis.berakhir" > c.asked_at)) OR (c."_.5" IS NOT NULL AND c."_.5" = FALSE) OR (c."tanggapan.diputus" IS NOT NULL AND NOT (c."tanggapan.diputus" > c.asked_at)),
    -- 124: isi-pernyataan-awal bar
    (c."pernyataan.empati" IS NOT NULL AND c."pernyataan.empati" = TRUE) AND (c."pernyataan.fakta_pasti" IS NOT NULL AND c."pernyataan.fakta_pasti" = TRUE) AND (c."pernyataan.belum_diketahui" IS NOT NULL AND c."pernyataan.belum_diketahui" = TRUE) AND (c."pernyataan.tindakan" IS NOT NULL AND c."pernyataan.tindakan" = TRUE) AND (c."pernyataan.waktu_pembaruan" IS NOT NULL AND c."pernyataan.waktu_pembaruan" = TRUE) AND (c."pernyataan.sumber_lanjutan" IS NOT NULL AND c."pernyataan.sumber_lanjutan" = TRUE),
    -- 125: isi-pernyataan-awal part a
    c."pernyataan.empati" IS NOT NULL AND c."pernyataan.empati" = FALSE,
    -- 126: isi-pernyataan-awal part b
    c."pernyataan.fakta_pasti" IS NOT NULL AND c."pernyataan.fakta_pasti" = FALSE,
    -- 127: isi-pernyataan-awal part c
    c."pernyataan.belum_diketahui" IS NOT NULL AND c."pernyataan.belum_diketahui" = FALSE,
    -- 128: isi-pernyataan-awal part d
    c."pernyataan.tindakan" IS NOT NULL AND c."pernyataan.tindakan" = FALSE,
    -- 129: isi-pernyataan-awal part e
    c."pernyataan.waktu_pembaruan" IS NOT NULL AND c."pernyataan.waktu_pembaruan" = FALSE,
    -- 130: isi-pernyataan-awal part f
    c."pernyataan.sumber_lanjutan" IS NOT NULL AND c."pernyataan.sumber_lanjutan" = FALSE,
    -- 131: larangan-isi-pernyataan-awal.a when
    c."pernyataan.sebab_belum_pasti" IS NOT NULL AND c."pernyataan.sebab_belum_pasti" = FALSE,
    -- 132: larangan-isi-pernyataan-awal.b when
    c."pernyataan.korban_belum_pasti" IS NOT NULL AND c."pernyataan.korban_belum_pasti" = FALSE,
    -- 133: lengkapi-pernyataan-awal when
    (c."konten.teks_alternatif" IS NOT NULL AND c."konten.teks_alternatif" = TRUE) AND (c."konten.takarir" IS NOT NULL AND c."konten.takarir" = TRUE),
    -- 134: belum-terverifikasi when
    (c."tanggapan.melalui_akun_resmi" IS NOT NULL AND c."tanggapan.melalui_akun_resmi" = FALSE) OR (d."informasi.terverifikasi" IS NOT NULL AND d."informasi.terverifikasi" = TRUE) OR (c."informasi.peringatan_dini" IS NOT NULL AND c."informasi.peringatan_dini" = TRUE),
    -- 135: susun-klarifikasi.perhatian when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'perhatian')) OR (d."informasi.keliru" IS NOT NULL AND d."informasi.keliru" = FALSE),
    -- 136: susun-klarifikasi.serius when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'serius')) OR (d."informasi.keliru" IS NOT NULL AND d."informasi.keliru" = FALSE),
    -- 137: susun-klarifikasi.krisis when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'krisis')) OR (d."informasi.keliru" IS NOT NULL AND d."informasi.keliru" = FALSE),
    -- 138: isi-klarifikasi bar
    (c."klarifikasi.ringkasan_klaim" IS NOT NULL AND c."klarifikasi.ringkasan_klaim" = TRUE) AND (c."klarifikasi.hasil_pemeriksaan" IS NOT NULL AND c."klarifikasi.hasil_pemeriksaan" = TRUE) AND (c."klarifikasi.tautan_bukti" IS NOT NULL AND c."klarifikasi.tautan_bukti" = TRUE) AND (c."klarifikasi.tindakan_disarankan" IS NOT NULL AND c."klarifikasi.tindakan_disarankan" = TRUE),
    -- 139: isi-klarifikasi part a
    c."klarifikasi.ringkasan_klaim" IS NOT NULL AND c."klarifikasi.ringkasan_klaim" = FALSE,
    -- 140: isi-klarifikasi part b
    c."klarifikasi.hasil_pemeriksaan" IS NOT NULL AND c."klarifikasi.hasil_pemeriksaan" = FALSE,
    -- 141: isi-klarifikasi part c
    c."klarifikasi.tautan_bukti" IS NOT NULL AND c."klarifikasi.tautan_bukti" = FALSE,
    -- 142: isi-klarifikasi part d
    c."klarifikasi.tindakan_disarankan" IS NOT NULL AND c."klarifikasi.tindakan_disarankan" = FALSE,
    -- 143: tanda-koreksi when
    c."klarifikasi.tanda_koreksi" IS NOT NULL AND c."klarifikasi.tanda_koreksi" = TRUE,
    -- 144: kritik-bukan-hoaks when
    c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('benar', 'misinformasi', 'disinformasi', 'malinformasi', 'belum_terverifikasi', 'tanpa_klaim'),
    -- 145: informasi-keliru when
    c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('benar', 'malinformasi', 'belum_terverifikasi', 'kritik', 'opini', 'tanpa_klaim'),
    -- 146: belum-terverifikasi-bukan-hoaks when
    c."informasi.status" IS NOT NULL AND NOT (c."informasi.status" = 'belum_terverifikasi'),
    -- 147: lapor-unggahan when
    c."unggahan.melanggar_hukum" IS NOT NULL AND c."unggahan.melanggar_hukum" = FALSE,
    -- 148: hak-jawab when
    c."pemberitaan.keliru" IS NOT NULL AND c."pemberitaan.keliru" = FALSE,
    -- 149: konten-terlarang.a when
    c."konten.sara" IS NOT NULL AND c."konten.sara" = FALSE,
    -- 150: konten-terlarang.b when
    c."konten.pornografi_judi" IS NOT NULL AND c."konten.pornografi_judi" = FALSE,
    -- 151: konten-terlarang.c when
    c."konten.dukungan_politik" IS NOT NULL AND c."konten.dukungan_politik" = FALSE,
    -- 152: konten-terlarang.d when
    (c."konten.data_pribadi" IS NOT NULL AND c."konten.data_pribadi" = FALSE) OR (c."konten.dasar_pemrosesan" IS NOT NULL AND c."konten.dasar_pemrosesan" = TRUE),
    -- 153: konten-terlarang.e when
    c."konten.identitas_anak" IS NOT NULL AND c."konten.identitas_anak" = FALSE,
    -- 154: konten-terlarang.f when
    c."konten.dikecualikan" IS NOT NULL AND c."konten.dikecualikan" = FALSE,
    -- 155: konten-terlarang.g when
    c."konten.menyatakan_bersalah" IS NOT NULL AND c."konten.menyatakan_bersalah" = FALSE,
    -- 156: konten-terlarang.h when
    c."konten.promosi" IS NOT NULL AND c."konten.promosi" = FALSE,
    -- 157: rahasia-pasien when
    c."pasien.persetujuan_tertulis" IS NOT NULL AND c."pasien.persetujuan_tertulis" = TRUE,
    -- 158: petahana-tidak-ditonjolkan when
    (c."pemilihan.berlangsung" IS NOT NULL AND c."pemilihan.berlangsung" = FALSE) OR (c."konten.menonjolkan_petahana" IS NOT NULL AND c."konten.menonjolkan_petahana" = FALSE),
    -- 159: persetujuan-wali when
    c."konten.menampilkan_anak" IS NOT NULL AND c."konten.menampilkan_anak" = FALSE,
    -- 160: persetujuan-wali bar
    c."konten.persetujuan_wali" IS NOT NULL AND NOT (c."konten.persetujuan_wali" > c.asked_at),
    -- 161: tidak-terbit-lagi when
    (c."konten.menampilkan_anak" IS NOT NULL AND c."konten.menampilkan_anak" = FALSE) OR (c."konten.persetujuan_ditarik" IS NOT NULL AND c."konten.persetujuan_ditarik" > c.asked_at),
    -- 162: aksesibilitas bar
    (c."konten.teks_alternatif" IS NOT NULL AND c."konten.teks_alternatif" = TRUE) AND (c."konten.takarir" IS NOT NULL AND c."konten.takarir" = TRUE) AND (c."konten.pesan_utama_teks" IS NOT NULL AND c."konten.pesan_utama_teks" = TRUE),
    -- 163: aksesibilitas part a
    c."konten.teks_alternatif" IS NOT NULL AND c."konten.teks_alternatif" = FALSE,
    -- 164: aksesibilitas part b
    c."konten.takarir" IS NOT NULL AND c."konten.takarir" = FALSE,
    -- 165: aksesibilitas part c
    c."konten.pesan_utama_teks" IS NOT NULL AND c."konten.pesan_utama_teks" = FALSE,
    -- 166: nama-pencipta when
    c."konten.karya_pihak_lain" IS NOT NULL AND c."konten.karya_pihak_lain" = FALSE,
    -- 167: nama-pencipta bar
    c."konten.pencipta_dicantumkan" IS NOT NULL AND NOT (c."konten.pencipta_dicantumkan" > c.asked_at),
    -- 168: tanda-kecerdasan-artifisial when
    c."konten.kecerdasan_artifisial" IS NOT NULL AND c."konten.kecerdasan_artifisial" = FALSE,
    -- 169: tanda-kecerdasan-artifisial bar
    c."konten.tanda_diberikan" IS NOT NULL AND NOT (c."konten.tanda_diberikan" > c.asked_at),
    -- 170: karya-tanpa-izin when
    (c."konten.karya_pihak_lain" IS NOT NULL AND c."konten.karya_pihak_lain" = FALSE) OR (c."konten.izin_karya" IS NOT NULL AND c."konten.izin_karya" = TRUE),
    -- 171: tanda-kerja-sama when
    c."konten.berbayar" IS NOT NULL AND c."konten.berbayar" = FALSE,
    -- 172: tanda-kerja-sama bar
    c."konten.tanda_kerja_sama" IS NOT NULL AND NOT (c."konten.tanda_kerja_sama" > c.asked_at),
    -- 173: minta-persetujuan-siaran when
    c."siaran.jenis" IS NOT NULL AND NOT (c."siaran.jenis" = 'terjadwal'),
    -- 174: putus-siaran.darurat when
    c."siaran.jenis" IS NOT NULL AND NOT (c."siaran.jenis" = 'darurat'),
    -- 175: syarat-siaran bar
    (c."siaran.didampingi_moderator" IS NOT NULL AND c."siaran.didampingi_moderator" = TRUE) AND (c."siaran.alat_diuji" IS NOT NULL AND c."siaran.alat_diuji" = TRUE) AND (c."siaran.ruang_bersih" IS NOT NULL AND c."siaran.ruang_bersih" = TRUE) AND (c."siaran.nomor_bantuan" IS NOT NULL AND c."siaran.nomor_bantuan" = TRUE),
    -- 176: syarat-siaran part a
    c."siaran.didampingi_moderator" IS NOT NULL AND c."siaran.didampingi_moderator" = FALSE,
    -- 177: syarat-siaran part b
    c."siaran.alat_diuji" IS NOT NULL AND c."siaran.alat_diuji" = FALSE,
    -- 178: syarat-siaran part c
    c."siaran.ruang_bersih" IS NOT NULL AND c."siaran.ruang_bersih" = FALSE,
    -- 179: syarat-siaran part d
    c."siaran.nomor_bantuan" IS NOT NULL AND c."siaran.nomor_bantuan" = FALSE,
    -- 180: kata-sandi when
    c."akses.penerima_kustodian" IS NOT NULL AND c."akses.penerima_kustodian" = TRUE,
    -- 181: akses-orang-lain when
    c."akses.penerima_berhak" IS NOT NULL AND c."akses.penerima_berhak" = TRUE,
    -- 182: umumkan-insiden when
    c."insiden.unggahan_palsu_tayang" IS NOT NULL AND c."insiden.unggahan_palsu_tayang" = FALSE,
    -- 183: jejak-insiden when
    c."insiden.jejak_diarsipkan" IS NOT NULL AND NOT (c."insiden.jejak_diarsipkan" > c.asked_at),
    -- 184: beri-tahu-data-pribadi when
    c."insiden.data_pribadi_terungkap" IS NOT NULL AND c."insiden.data_pribadi_terungkap" = FALSE,
    -- 185: lapor-sektor when
    c."insiden.risiko_tinggi" IS NOT NULL AND c."insiden.risiko_tinggi" = FALSE,
    -- 186: rahasiakan-identitas when
    c."admin.diancam" IS NOT NULL AND c."admin.diancam" = FALSE,
    -- 187: bebas-sanksi when
    d."kesalahan.teknis" IS NOT NULL AND d."kesalahan.teknis" = FALSE,
    -- 188: larangan-menghukum when
    (d."kesalahan.teknis" IS NOT NULL AND d."kesalahan.teknis" = FALSE) AND (c."kesalahan.tanpa_sarana" IS NOT NULL AND c."kesalahan.tanpa_sarana" = FALSE),
    -- 189: sarana-tidak-tersedia when
    c."kesalahan.tanpa_sarana" IS NOT NULL AND c."kesalahan.tanpa_sarana" = FALSE,
    -- 190: periksa-dahulu when
    (c."pelaku.memimpin" IS NOT NULL AND c."pelaku.memimpin" = FALSE) OR (c."pemeriksaan.tertutup" IS NOT NULL AND c."pemeriksaan.tertutup" = FALSE) OR (c."pemeriksaan.berita_acara" IS NOT NULL AND c."pemeriksaan.berita_acara" = FALSE) OR (c."pemeriksaan.selesai" IS NOT NULL AND c."pemeriksaan.selesai" > c.asked_at),
    -- 191: nama-admin when
    (c."pemeriksaan.selesai" IS NOT NULL AND NOT (c."pemeriksaan.selesai" > c.asked_at)) OR (c."admin.setuju_diumumkan" IS NOT NULL AND c."admin.setuju_diumumkan" = TRUE),
    -- 192: tindakan-pengamanan when
    c."akun.keamanan_terancam" IS NOT NULL AND c."akun.keamanan_terancam" = FALSE,
    -- 193: tanggung-jawab-penyetuju when
    c."tanggapan.diubah_tanpa_persetujuan" IS NOT NULL AND c."tanggapan.diubah_tanpa_persetujuan" = TRUE,
    -- 194: isi-laporan-bulanan bar
    (c."laporan.jumlah_isu" IS NOT NULL AND c."laporan.jumlah_isu" = TRUE) AND (c."laporan.ketepatan_waktu" IS NOT NULL AND c."laporan.ketepatan_waktu" = TRUE) AND (c."laporan.koreksi" IS NOT NULL AND c."laporan.koreksi" = TRUE) AND (c."laporan.insiden" IS NOT NULL AND c."laporan.insiden" = TRUE),
    -- 195: isi-laporan-bulanan part a
    c."laporan.jumlah_isu" IS NOT NULL AND c."laporan.jumlah_isu" = FALSE,
    -- 196: isi-laporan-bulanan part b
    c."laporan.ketepatan_waktu" IS NOT NULL AND c."laporan.ketepatan_waktu" = FALSE,
    -- 197: isi-laporan-bulanan part c
    c."laporan.koreksi" IS NOT NULL AND c."laporan.koreksi" = FALSE,
    -- 198: isi-laporan-bulanan part d
    c."laporan.insiden" IS NOT NULL AND c."laporan.insiden" = FALSE,
    -- 199: versi-asli bar
    c."konten.versi_disimpan" IS NOT NULL AND NOT (c."konten.versi_disimpan" > c.asked_at),
    -- 200: tahan-arsip when
    c."arsip.terkait_perkara" IS NOT NULL AND c."arsip.terkait_perkara" = FALSE,
    -- 201: jangan-musnahkan when
    c."jra.ditetapkan" IS NOT NULL AND NOT (c."jra.ditetapkan" > c.asked_at),
    -- 202: ditolak-bupati when
    c."tanggapan.ditolak_bupati" IS NOT NULL AND c."tanggapan.ditolak_bupati" = FALSE,
    -- 203: persetujuan-pengganti when
    c."tanggapan.disetujui_pengganti" IS NOT NULL AND c."tanggapan.disetujui_pengganti" = FALSE,
    -- 204: pengganti-dapat-menyetujui.rutin when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'rutin')) OR (c."tanggapan.diteruskan" IS NOT NULL AND c."tanggapan.diteruskan" > c.asked_at),
    -- 205: pengganti-dapat-menyetujui.perhatian when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'perhatian')) OR (c."tanggapan.diteruskan" IS NOT NULL AND c."tanggapan.diteruskan" > c.asked_at),
    -- 206: pengganti-dapat-menyetujui.serius when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'serius')) OR (c."tanggapan.diteruskan" IS NOT NULL AND c."tanggapan.diteruskan" > c.asked_at),
    -- 207: pengganti-dapat-menyetujui.krisis when
    (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'krisis')) OR (c."tanggapan.diteruskan" IS NOT NULL AND c."tanggapan.diteruskan" > c.asked_at),
    -- 208: sanksi-bertahap when
    c."pelanggaran.sengaja" IS NOT NULL AND c."pelanggaran.sengaja" = TRUE,
    -- 209: batasi-akses-sanksi when
    c."_.6" IS NOT NULL AND c."_.6" = FALSE,
    -- 210: peralihan-akun when
    c."akun.telah_ada" IS NOT NULL AND c."akun.telah_ada" = FALSE,
    -- 211: peralihan-akun bar
    c."akun.didaftarkan" IS NOT NULL AND NOT (c."akun.didaftarkan" > c.asked_at),
    -- 212: peralihan-pengelola when
    (c."pelaku.pengelola_lama" IS NOT NULL AND c."pelaku.pengelola_lama" = FALSE) OR (c."_.7" IS NOT NULL AND c."_.7" = FALSE),
    -- 213: isu.tingkat row 1
    c."isu.pemicu" IS TRUE AND NOT t."isu.pemicu 1" AND NOT t."isu.pemicu 2" AND NOT t."isu.pemicu 3" AND NOT t."isu.pemicu 4" AND NOT t."isu.pemicu 5",
    -- 214: isu.tingkat row 2
    c."isu.jangkauan" IS NOT NULL AND c."isu.jangkauan" < 10000,
    -- 215: isu.tingkat row 3
    c."isu.jumlah_perangkat_daerah" IS NOT NULL AND c."isu.jumlah_perangkat_daerah" < 2,
    -- 216: isu.tingkat row 4
    c."isu.pemicu" IS TRUE AND NOT t."isu.pemicu 6" AND NOT t."isu.pemicu 7" AND NOT t."isu.pemicu 8" AND NOT t."isu.pemicu 9",
    -- 217: isu.tingkat row 5
    (c."isu.jangkauan" IS NOT NULL AND c."isu.jangkauan" < 1000) OR (c."isu.jangkauan" IS NOT NULL AND c."isu.jangkauan" > 9999),
    -- 218: isu.tingkat row 6
    c."isu.laporan_serupa_7_hari" IS NOT NULL AND c."isu.laporan_serupa_7_hari" < 3,
    -- 219: isu.tingkat row 7
    c."isu.pemicu" IS TRUE AND NOT t."isu.pemicu 10",
    -- 220: isu.tingkat row 8
    c."isu.jangkauan" IS NOT NULL AND c."isu.jangkauan" >= 1000,
    -- 221: pelaku.sk_berlaku row 1
    (c."keputusan.ditetapkan" IS NOT NULL AND c."keputusan.ditetapkan" > c.asked_at) OR (c."keputusan.menyebut_akun" IS NOT NULL AND c."keputusan.menyebut_akun" = FALSE) OR (c."admin.tugas_berakhir" IS NOT NULL AND NOT (c."admin.tugas_berakhir" > c.asked_at)),
    -- 222: pelaku.tugas_darurat row 1
    (c."tugas_darurat.tertulis" IS NOT NULL AND c."tugas_darurat.tertulis" = FALSE) OR (c."_.8" IS NOT NULL AND c."_.8" = FALSE),
    -- 223: informasi.terverifikasi row 1
    (c."informasi.sumber_primer" IS NOT NULL AND c."informasi.sumber_primer" = FALSE) AND c."informasi.jumlah_sumber" IS NOT NULL AND c."informasi.jumlah_sumber" < 2,
    -- 224: kesalahan.teknis row 1
    (c."kesalahan.sengaja" IS NOT NULL AND c."kesalahan.sengaja" = TRUE) OR (c."kesalahan.dalam_lingkup" IS NOT NULL AND c."kesalahan.dalam_lingkup" = FALSE) OR ((c."kesalahan.prosedur_diikuti" IS NOT NULL AND c."kesalahan.prosedur_diikuti" = FALSE) AND (c."kesalahan.di_luar_kendali" IS NOT NULL AND c."kesalahan.di_luar_kendali" = FALSE)) OR (c."_.9" IS NOT NULL AND c."_.9" = FALSE) OR ((c."_.10" IS NOT NULL AND c."_.10" = FALSE) AND (c."kesalahan.koreksi_di_luar_kendali" IS NOT NULL AND c."kesalahan.koreksi_di_luar_kendali" = FALSE)) OR (c."kesalahan.keuntungan_pribadi" IS NOT NULL AND c."kesalahan.keuntungan_pribadi" = TRUE),
    -- 225: isu.putusan row 1
    c."isu.pemicu" IS TRUE AND NOT t."isu.pemicu 1",
    -- 226: isu.putusan row 3
    c."komentar.melanggar_aturan" IS NOT NULL AND c."komentar.melanggar_aturan" = FALSE,
    -- 227: isu.putusan row 7
    (c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('benar', 'malinformasi', 'belum_terverifikasi', 'kritik', 'opini', 'tanpa_klaim')) OR (d."isu.tingkat" IS NOT NULL AND d."isu.tingkat" = 'rutin'),
    -- 228: isu.putusan row 8
    (c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('benar', 'malinformasi', 'belum_terverifikasi', 'kritik', 'opini', 'tanpa_klaim')) OR (d."isu.tingkat" IS NOT NULL AND NOT (d."isu.tingkat" = 'rutin')),
    -- 229: isu.putusan row 10
    c."isu.kategori" IS NOT NULL AND NOT (c."isu.kategori" = 'pertanyaan'),
    -- 230: isu.putusan row 11
    (c."isu.kategori" IS NOT NULL AND NOT (c."isu.kategori" = 'klaim')) OR (c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('misinformasi', 'disinformasi', 'belum_terverifikasi', 'kritik', 'opini', 'tanpa_klaim')),
    -- 231: isu.putusan row 12
    c."isu.kategori" IS NOT NULL AND NOT (c."isu.kategori" = 'kritik'),
    -- 232: isu.putusan row 13
    (c."isu.kategori" IS NOT NULL AND NOT (c."isu.kategori" = 'klaim')) OR (c."informasi.status" IS NOT NULL AND c."informasi.status" IN ('benar', 'misinformasi', 'disinformasi', 'malinformasi', 'belum_terverifikasi')),
    -- 233: isu.putusan row 14
    c."isu.kategori" IS NOT NULL AND NOT (c."isu.kategori" = 'provokasi'),
    -- 234: isu.putusan row 15
    c."isu.kategori" IS NOT NULL AND c."isu.kategori" IN ('pertanyaan', 'permohonan_informasi', 'aduan_pelayanan', 'kritik', 'klaim', 'provokasi')
  ] AS fails
FROM pedoman_rules."cases" c
JOIN pedoman_rules."list_tests" t ON t.case_id = c.case_id
JOIN pedoman_rules."derived_facts" d ON d.case_id = c.case_id;

-- Of each case the answers to every condition, one row each.
CREATE VIEW pedoman_rules."condition_answers" AS
SELECT v.case_id, x.condition, x.norm, x.fact, x.part, x.key, x.holds, x.fails
FROM pedoman_rules."answers" v
CROSS JOIN LATERAL (SELECT v.holds, v.fails OFFSET 0) a
CROSS JOIN LATERAL (SELECT x.condition, x.norm, x.fact, x.part, x.key, a.holds[x.place] AS holds, a.fails[x.place] AS fails
  FROM pedoman_rules."conditions" x OFFSET 0) x;

-- -------------------------------------------------------------------------------------------------
-- What may be done

-- Each question with its instant and day. refusal: why it has no answer; a question without an answer is never a permit.
CREATE VIEW pedoman_rules."asked_questions" AS
SELECT q.question_id, q.case_id, q.act, q.content, c.asked_at, d.asked_day, r.refusal, a.is_answered
FROM pedoman_rules."questions" q
LEFT JOIN pedoman_rules."cases" c ON c.case_id = q.case_id
CROSS JOIN LATERAL (SELECT
    (SELECT s.last_day FROM pedoman_rules."calendar_stretches" s
      WHERE s.first_second <= c.asked_at AND c.asked_at < s.end_second) AS last_day,
    (SELECT max(s.first_second) FROM pedoman_rules."calendar_day_starts" s WHERE s.first_second <= c.asked_at) AS first_second
  OFFSET 0) f
LEFT JOIN pedoman_rules."calendar_day_starts" s ON s.first_second = f.first_second
CROSS JOIN LATERAL (SELECT
    (SELECT min(n.day) - 1 FROM pedoman_rules."calendar_day_starts" n WHERE n.first_second > c.asked_at) AS day_before_next
  OFFSET 0) n
CROSS JOIN LATERAL (SELECT
    CASE WHEN f.last_day IS NOT NULL AND s.day IS NOT NULL
      THEN least(
        s.day + CAST((c.asked_at - s.first_second - mod(c.asked_at - s.first_second, 86400)) / 86400 AS bigint),
        f.last_day, coalesce(n.day_before_next, f.last_day)) END AS asked_day
  OFFSET 0) d
LEFT JOIN pedoman_rules."rule_book" b ON d.asked_day BETWEEN b.first_day AND b.last_day
LEFT JOIN pedoman_rules."acts" x ON x.act = q.act
LEFT JOIN (SELECT r.question_id, bool_or(x.role IS NULL) AS has_unknown
  FROM pedoman_rules."question_roles" r LEFT JOIN pedoman_rules."roles" x ON x.role = r.role GROUP BY r.question_id) o ON o.question_id = q.question_id
LEFT JOIN (SELECT r.question_id, bool_or(x.role IS NULL) AS has_unknown
  FROM pedoman_rules."question_toward" r LEFT JOIN pedoman_rules."roles" x ON x.role = r.role GROUP BY r.question_id) t ON t.question_id = q.question_id
LEFT JOIN (SELECT r.question_id, bool_or(x.role IS NULL) AS has_unknown
  FROM pedoman_rules."question_approvals" r LEFT JOIN pedoman_rules."roles" x ON x.role = r.by_role GROUP BY r.question_id) p ON p.question_id = q.question_id
CROSS JOIN LATERAL (SELECT CASE
    WHEN c.case_id IS NULL THEN 'unknown case'
    WHEN b.first_day IS NULL THEN 'not covered'
    WHEN x.act IS NULL THEN 'unknown act'
    WHEN o.question_id IS NULL THEN 'no role'
    WHEN coalesce(o.has_unknown, FALSE) OR coalesce(t.has_unknown, FALSE) OR coalesce(p.has_unknown, FALSE) THEN 'unknown role'
  END AS refusal OFFSET 0) r
CROSS JOIN LATERAL (SELECT r.refusal IS NULL AS is_answered OFFSET 0) a;

-- The roles whose approval a norm would still wait for in a question.
CREATE VIEW pedoman_rules."wanted_approvals" AS
WITH standing AS (
  SELECT p.question_id, p.by_role, p.approved,
    row_number() OVER (PARTITION BY p.question_id, p.by_role ORDER BY p.decided_at DESC, p.position DESC) AS turn
  FROM pedoman_rules."question_approvals" p
  JOIN pedoman_rules."asked_questions" q ON q.question_id = p.question_id
  WHERE p.decided_at <= q.asked_at
    AND (q.content IS NULL OR (p.content IS NOT NULL AND p.content = q.content))
), given AS (
  SELECT DISTINCT s.question_id, a.norm, a.wanted
  FROM standing s JOIN pedoman_rules."norm_approvers" a ON a.role = s.by_role
  WHERE s.turn = 1 AND s.approved
), wanting AS (
  SELECT q.question_id, n.norm, n.approval, w.wanted, g.norm IS NOT NULL AS is_given
  FROM pedoman_rules."asked_questions" q
  JOIN pedoman_rules."norm_acts" x ON x.act = q.act AND x.bars
  JOIN pedoman_rules."norms" n ON n.norm = x.norm AND n.approval IS NOT NULL
  JOIN (SELECT DISTINCT a.norm, a.wanted FROM pedoman_rules."norm_approvers" a) w ON w.norm = n.norm
  LEFT JOIN given g ON g.question_id = q.question_id AND g.norm = n.norm AND g.wanted = w.wanted
), counted AS (
  SELECT w.question_id, w.norm, w.approval, w.wanted, w.is_given,
    max(CASE WHEN w.is_given THEN 1 ELSE 0 END) OVER (PARTITION BY w.question_id, w.norm) AS any_given
  FROM wanting w
)
SELECT question_id, norm, wanted AS role FROM counted
WHERE NOT is_given AND NOT (approval = 'any' AND any_given = 1);

-- What each norm of a question does (effect: as in the answers of the evaluator), and whether it bars the act and grants it; NULL: unknown.
CREATE VIEW pedoman_rules."question_norms" AS
WITH asked AS MATERIALIZED (
  SELECT q.question_id, q.case_id, q.act, q.content, q.asked_at, q.asked_day, t.question_id IS NOT NULL AS has_toward
  FROM pedoman_rules."asked_questions" q
  LEFT JOIN (SELECT DISTINCT t.question_id FROM pedoman_rules."question_toward" t) t ON t.question_id = q.question_id
  WHERE q.is_answered
), reached AS MATERIALIZED (
  SELECT DISTINCT a.question_id, b.norm
  FROM asked a
  JOIN pedoman_rules."question_roles" r ON r.question_id = a.question_id
  JOIN pedoman_rules."norm_acts" x ON x.act = a.act
  JOIN pedoman_rules."norm_roles" b ON b.norm = x.norm AND b.role = r.role
), met AS MATERIALIZED (
  SELECT DISTINCT a.question_id, b.norm
  FROM asked a
  JOIN pedoman_rules."question_toward" t ON t.question_id = a.question_id
  JOIN pedoman_rules."norm_acts" x ON x.act = a.act
  JOIN pedoman_rules."norm_counterparties" b ON b.norm = x.norm AND b.role = t.role
), near AS MATERIALIZED (
  SELECT a.question_id, a.case_id, n.norm, n.level, n.applies_place, n.bars_place, n.approval IS NOT NULL AS has_approval,
    a.asked_day BETWEEN n.first_day AND n.last_day AS in_force,
    n.any_counterparty OR NOT a.has_toward OR m.norm IS NOT NULL AS meets,
    x.bars, x.any_actor, x.grants, x.sets_aside,
    n.any_role OR r.norm IS NOT NULL AS reached
  FROM asked a
  JOIN pedoman_rules."norm_acts" x ON x.act = a.act
  JOIN pedoman_rules."norms" n ON n.norm = x.norm
  LEFT JOIN reached r ON r.question_id = a.question_id AND r.norm = x.norm
  LEFT JOIN met m ON m.question_id = a.question_id AND m.norm = x.norm
), answered AS MATERIALIZED (
  SELECT v.case_id, v.holds, v.fails FROM pedoman_rules."answers" v WHERE v.case_id IN (SELECT a.case_id FROM asked a)
), member AS MATERIALIZED (
  SELECT m.question_id, m.norm, m.level, m.has_approval,
    m.bars AND (m.any_actor OR m.reached) AS bars, m.grants AND m.reached AS grants,
    v.holds[m.applies_place] AS when_holds, v.fails[m.applies_place] AS when_fails,
    m.bars_place IS NULL OR v.holds[coalesce(m.bars_place, 1)] AS bar_holds,
    m.bars_place IS NOT NULL AND v.fails[coalesce(m.bars_place, 1)] AS bar_fails
  FROM near m
  JOIN answered v ON v.case_id = m.case_id
  WHERE m.in_force AND m.meets AND ((m.bars AND m.any_actor) OR ((m.bars OR m.grants OR m.sets_aside) AND m.reached))
), judged_0 AS MATERIALIZED (
  SELECT m.*, m.when_holds AS applies, m.when_fails AS applies_not FROM member m WHERE m.level = 0
), judged_1 AS MATERIALIZED (
  SELECT * FROM judged_0
  UNION ALL
  SELECT m.question_id, m.norm, m.level, m.has_approval, m.bars, m.grants, m.when_holds, m.when_fails, m.bar_holds, m.bar_fails,
    m.when_holds AND coalesce(bool_and(b.applies_not), TRUE), m.when_fails OR coalesce(bool_or(b.applies), FALSE)
  FROM member m
  LEFT JOIN pedoman_rules."norm_defeats" d ON d.norm = m.norm
  LEFT JOIN judged_0 b ON b.question_id = m.question_id AND b.norm = d.defeated_by
  WHERE m.level = 1
  GROUP BY m.question_id, m.norm, m.level, m.has_approval, m.bars, m.grants, m.when_holds, m.when_fails, m.bar_holds, m.bar_fails
), judged_2 AS MATERIALIZED (
  SELECT * FROM judged_1
  UNION ALL
  SELECT m.question_id, m.norm, m.level, m.has_approval, m.bars, m.grants, m.when_holds, m.when_fails, m.bar_holds, m.bar_fails,
    m.when_holds AND coalesce(bool_and(b.applies_not), TRUE), m.when_fails OR coalesce(bool_or(b.applies), FALSE)
  FROM member m
  LEFT JOIN pedoman_rules."norm_defeats" d ON d.norm = m.norm
  LEFT JOIN judged_1 b ON b.question_id = m.question_id AND b.norm = d.defeated_by
  WHERE m.level = 2
  GROUP BY m.question_id, m.norm, m.level, m.has_approval, m.bars, m.grants, m.when_holds, m.when_fails, m.bar_holds, m.bar_fails
), weighed AS (
  SELECT j.*, w.norm IS NULL AS is_approved,
    j.applies AND j.bar_holds AS barred, j.applies_not OR j.bar_fails AS barred_not
  FROM judged_2 j
  LEFT JOIN (SELECT DISTINCT a.question_id, a.norm FROM (
WITH standing AS (
  SELECT p.question_id, p.by_role, p.approved,
    row_number() OVER (PARTITION BY p.question_id, p.by_role ORDER BY p.decided_at DESC, p.position DESC) AS turn
  FROM pedoman_rules."question_approvals" p
  JOIN asked q ON q.question_id = p.question_id
  WHERE p.decided_at <= q.asked_at
    AND (q.content IS NULL OR (p.content IS NOT NULL AND p.content = q.content))
), given AS (
  SELECT DISTINCT s.question_id, a.norm, a.wanted
  FROM standing s JOIN pedoman_rules."norm_approvers" a ON a.role = s.by_role
  WHERE s.turn = 1 AND s.approved
), wanting AS (
  SELECT q.question_id, n.norm, n.approval, w.wanted, g.norm IS NOT NULL AS is_given
  FROM asked q
  JOIN pedoman_rules."norm_acts" x ON x.act = q.act AND x.bars
  JOIN pedoman_rules."norms" n ON n.norm = x.norm AND n.approval IS NOT NULL
  JOIN (SELECT DISTINCT a.norm, a.wanted FROM pedoman_rules."norm_approvers" a) w ON w.norm = n.norm
  LEFT JOIN given g ON g.question_id = q.question_id AND g.norm = n.norm AND g.wanted = w.wanted
), counted AS (
  SELECT w.question_id, w.norm, w.approval, w.wanted, w.is_given,
    max(CASE WHEN w.is_given THEN 1 ELSE 0 END) OVER (PARTITION BY w.question_id, w.norm) AS any_given
  FROM wanting w
)
SELECT question_id, norm, wanted AS role FROM counted
WHERE NOT is_given AND NOT (approval = 'any' AND any_given = 1)
  ) a) w
    ON w.question_id = j.question_id AND w.norm = j.norm
)
SELECT w.question_id, w.norm, w.applies, w.applies_not,
  CASE
    WHEN NOT w.bars OR w.barred_not OR (w.has_approval AND w.is_approved) THEN FALSE
    WHEN w.barred THEN TRUE
  END AS bars,
  w.has_approval AS waits_for_approval,
  CASE WHEN NOT w.grants OR w.applies_not THEN FALSE WHEN w.applies THEN TRUE END AS grants,
  CASE
    WHEN NOT w.bars AND w.applies THEN 'grants'
    WHEN NOT w.bars AND NOT w.applies_not THEN 'may-grant'
    WHEN w.bars AND w.has_approval AND w.is_approved AND NOT w.barred_not THEN 'approved'
    WHEN w.bars AND w.barred THEN CASE WHEN w.has_approval THEN 'needs-approval' ELSE 'bars' END
    WHEN w.bars AND NOT w.barred_not THEN 'may-bar'
    WHEN w.grants AND w.applies THEN 'grants'
    WHEN NOT w.applies_not THEN 'met'
    WHEN w.when_fails THEN 'inapplicable'
    ELSE 'set-aside'
  END AS effect
FROM weighed w WHERE w.bars OR w.grants;

-- The verdict on each question: deny, needs_facts, needs_approval or permit; NULL where refusal says why there is none.
CREATE VIEW pedoman_rules."decisions" AS
SELECT v.question_id, v.case_id, v.act, v.verdict, v.refusal, b.draft, b.edition
FROM (
WITH weighed AS (
  SELECT n.question_id,
    bool_or(n.bars AND NOT n.waits_for_approval) AS barred,
    bool_or(n.bars IS NULL) AS may_be_barred,
    bool_or(n.bars AND n.waits_for_approval) AS waits,
    bool_or(n.grants) AS granted,
    bool_or(n.grants IS NULL) AS may_be_granted
  FROM pedoman_rules."question_norms" n GROUP BY n.question_id
), told AS (
  SELECT q.question_id, q.case_id, q.act, q.asked_day, q.refusal, coalesce(w.barred, FALSE) AS barred,
    coalesce(w.may_be_barred, FALSE) AS may_be_barred, coalesce(w.waits, FALSE) AS waits,
    coalesce(x.forbidden, FALSE) AND NOT coalesce(w.granted, FALSE) AS lacks_grant,
    coalesce(w.may_be_granted, FALSE) AS may_be_granted
  FROM pedoman_rules."asked_questions" q
  LEFT JOIN pedoman_rules."acts" x ON x.act = q.act
  LEFT JOIN weighed w ON w.question_id = q.question_id
)
SELECT t.question_id, t.case_id, t.act, t.asked_day,
  CASE
    WHEN t.refusal IS NOT NULL THEN NULL
    WHEN t.barred THEN 'deny'
    WHEN t.lacks_grant AND NOT t.may_be_granted THEN 'deny'
    WHEN t.may_be_barred OR t.lacks_grant THEN 'needs_facts'
    WHEN t.waits THEN 'needs_approval'
    ELSE 'permit'
  END AS verdict,
  t.refusal
FROM told t
) v CROSS JOIN pedoman_rules."rule_book" b;

-- -------------------------------------------------------------------------------------------------
-- What an audit of a log says

CREATE TABLE pedoman_rules."log_entries" (
  "question_id" text COLLATE "C" NOT NULL,
  "place" bigint NOT NULL,
  "agency" text COLLATE "C",
  PRIMARY KEY ("question_id")
);
COMMENT ON TABLE pedoman_rules."log_entries" IS 'A log to audit: one row an entry, which is a question with its case.';
COMMENT ON COLUMN pedoman_rules."log_entries"."question_id" IS 'The entry, which is a question.';
COMMENT ON COLUMN pedoman_rules."log_entries"."place" IS 'Its place in the log: of many entries the first are named.';
COMMENT ON COLUMN pedoman_rules."log_entries"."agency" IS 'Whose act it was, as your log names it; NULL: not told.';

CREATE TABLE pedoman_rules."judged_norms" (
  "question_id" text COLLATE "C" NOT NULL,
  "norm" text COLLATE "C" NOT NULL,
  "effect" text COLLATE "C" NOT NULL,
  "bars" boolean,
  "waits_for_approval" boolean NOT NULL,
  "grants" boolean,
  PRIMARY KEY ("question_id", "norm")
);
COMMENT ON TABLE pedoman_rules."judged_norms" IS 'What log_norms said of each entry and norm: fill it first, with INSERT INTO … SELECT, so that it is computed once.';
COMMENT ON COLUMN pedoman_rules."judged_norms"."question_id" IS 'The entry, which is a question.';
COMMENT ON COLUMN pedoman_rules."judged_norms"."norm" IS 'Id of the norm.';
COMMENT ON COLUMN pedoman_rules."judged_norms"."effect" IS 'As in question_norms.';
COMMENT ON COLUMN pedoman_rules."judged_norms"."bars" IS 'As in question_norms.';
COMMENT ON COLUMN pedoman_rules."judged_norms"."waits_for_approval" IS 'As in question_norms.';
COMMENT ON COLUMN pedoman_rules."judged_norms"."grants" IS 'As in question_norms.';

CREATE TABLE pedoman_rules."judged_entries" (
  "question_id" text COLLATE "C" NOT NULL,
  "place" bigint NOT NULL,
  "agency" text COLLATE "C",
  "month" bigint,
  "act" text COLLATE "C",
  "verdict" text COLLATE "C",
  "refusal" text COLLATE "C",
  PRIMARY KEY ("question_id")
);
COMMENT ON TABLE pedoman_rules."judged_entries" IS 'What log_verdicts said of each entry: fill it after judged_norms, with INSERT INTO … SELECT.';
COMMENT ON COLUMN pedoman_rules."judged_entries"."question_id" IS 'The entry, which is a question.';
COMMENT ON COLUMN pedoman_rules."judged_entries"."place" IS 'Its place in the log: of many entries the first are named.';
COMMENT ON COLUMN pedoman_rules."judged_entries"."agency" IS 'Whose act it was, as your log names it; NULL: not told.';
COMMENT ON COLUMN pedoman_rules."judged_entries"."month" IS 'Civil month, as 202608; NULL: its day cannot be told.';
COMMENT ON COLUMN pedoman_rules."judged_entries"."act" IS 'Id of the act; NULL: no question has this id.';
COMMENT ON COLUMN pedoman_rules."judged_entries"."verdict" IS 'As in decisions.';
COMMENT ON COLUMN pedoman_rules."judged_entries"."refusal" IS 'As in decisions; unknown question: no question has this id.';

-- What each norm does in each entry of the log, for judged_norms; a norm that has nothing to do with it is left out.
CREATE VIEW pedoman_rules."log_norms" AS
SELECT n.question_id, n.norm, n.effect, n.bars, n.waits_for_approval, n.grants
FROM pedoman_rules."question_norms" n
WHERE n.effect NOT IN ('inapplicable', 'set-aside')
  AND n.question_id IN (SELECT l.question_id FROM pedoman_rules."log_entries" l);

-- The verdict on each entry of the log by what judged_norms says, with agency and civil month, for judged_entries.
CREATE VIEW pedoman_rules."log_verdicts" AS
SELECT l.question_id, l.place, l.agency,
  CAST(extract(year FROM DATE '1970-01-01' + CAST(v.asked_day AS integer)) * 100
    + extract(month FROM DATE '1970-01-01' + CAST(v.asked_day AS integer)) AS bigint) AS month,
  v.act, v.verdict, CASE WHEN v.question_id IS NULL THEN 'unknown question' ELSE v.refusal END AS refusal
FROM pedoman_rules."log_entries" l
LEFT JOIN (
WITH weighed AS (
  SELECT n.question_id,
    bool_or(n.bars AND NOT n.waits_for_approval) AS barred,
    bool_or(n.bars IS NULL) AS may_be_barred,
    bool_or(n.bars AND n.waits_for_approval) AS waits,
    bool_or(n.grants) AS granted,
    bool_or(n.grants IS NULL) AS may_be_granted
  FROM pedoman_rules."judged_norms" n GROUP BY n.question_id
), told AS (
  SELECT q.question_id, q.case_id, q.act, q.asked_day, q.refusal, coalesce(w.barred, FALSE) AS barred,
    coalesce(w.may_be_barred, FALSE) AS may_be_barred, coalesce(w.waits, FALSE) AS waits,
    coalesce(x.forbidden, FALSE) AND NOT coalesce(w.granted, FALSE) AS lacks_grant,
    coalesce(w.may_be_granted, FALSE) AS may_be_granted
  FROM pedoman_rules."asked_questions" q
  LEFT JOIN pedoman_rules."acts" x ON x.act = q.act
  LEFT JOIN weighed w ON w.question_id = q.question_id
)
SELECT t.question_id, t.case_id, t.act, t.asked_day,
  CASE
    WHEN t.refusal IS NOT NULL THEN NULL
    WHEN t.barred THEN 'deny'
    WHEN t.lacks_grant AND NOT t.may_be_granted THEN 'deny'
    WHEN t.may_be_barred OR t.lacks_grant THEN 'needs_facts'
    WHEN t.waits THEN 'needs_approval'
    ELSE 'permit'
  END AS verdict,
  t.refusal
FROM told t
) v ON v.question_id = l.question_id;

-- Entries by agency, month, act and verdict.
CREATE VIEW pedoman_rules."audit_verdicts" AS
SELECT e.agency, e.month, e.act, coalesce(e.verdict, 'refused') AS verdict, count(*) AS entries
FROM pedoman_rules."judged_entries" e
GROUP BY e.agency, e.month, e.act, coalesce(e.verdict, 'refused');

-- The outcome of each norm in each entry: denied (it bars the act), unapproved (its approval is wanted and was not given), undecided (the entry could not be decided, and this norm is among the reasons), or fulfilled.
CREATE VIEW pedoman_rules."audited_norms" AS
SELECT x.question_id, x.place, x.agency, x.month, x.norm, x.outcome
FROM (
  SELECT e.question_id, e.place, e.agency, e.month, n.norm,
    CASE
      WHEN n.effect = 'bars' THEN 'denied'
      WHEN n.effect = 'needs-approval' THEN 'unapproved'
      WHEN n.effect IN ('met', 'approved', 'grants') THEN 'fulfilled'
      WHEN e.verdict = 'needs_facts' THEN 'undecided'
    END AS outcome
  FROM pedoman_rules."judged_norms" n
  JOIN pedoman_rules."judged_entries" e ON e.question_id = n.question_id
) x
WHERE x.outcome IS NOT NULL;

-- Entries by agency, month, norm and outcome.
CREATE VIEW pedoman_rules."audit_norms" AS
SELECT a.agency, a.month, a.norm, x.citation, a.outcome, count(*) AS entries
FROM pedoman_rules."audited_norms" a
JOIN pedoman_rules."norms" x ON x.norm = a.norm
GROUP BY a.agency, a.month, a.norm, x.citation, a.outcome;

-- Of each agency, month, norm and outcome but fulfilled the first 5 entries.
CREATE VIEW pedoman_rules."audit_samples" AS
SELECT s.agency, s.month, s.norm, s.outcome, s.turn, s.question_id
FROM (
  SELECT a.agency, a.month, a.norm, a.outcome, a.question_id,
    row_number() OVER (PARTITION BY a.agency, a.month, a.norm, a.outcome ORDER BY a.place) AS turn
  FROM pedoman_rules."audited_norms" a WHERE a.outcome <> 'fulfilled'
) s
WHERE s.turn <= 5;

-- Entries that are forbidden though no norm bars them: their act needs a norm that grants it, and none does.
CREATE VIEW pedoman_rules."audit_ungranted" AS
SELECT e.question_id, e.place, e.agency, e.month, e.act
FROM pedoman_rules."judged_entries" e
WHERE e.verdict = 'deny'
  AND NOT EXISTS (SELECT 1 FROM pedoman_rules."judged_norms" n WHERE n.question_id = e.question_id AND n.effect = 'bars');

COMMIT;
