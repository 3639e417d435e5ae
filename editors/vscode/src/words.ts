const texts = {
  id: {
    status: {
      checking: "Naskah sedang diperiksa",
      checked: "Semua naskah sudah diperiksa",
      failed: "Pemeriksaan gagal: lihat panel Keluaran",
    },
    noFolder: "Buka dahulu folder yang memuat guidelines/.",
    noHandbook: "Buku pegangan belum disusun. Jalankan dahulu «Pedoman: Susun terbitan».",
  },
  en: {
    status: {
      checking: "The texts are being checked",
      checked: "All texts are checked",
      failed: "The check failed: see the Output panel",
    },
    noFolder: "Open the folder that holds guidelines/ first.",
    noHandbook: "The handbook has not been made yet. Run “Pedoman: Susun terbitan” first.",
  },
};

/** What the extension itself says, in the language of the setting. */
export function words(language: string): (typeof texts)["id"] {
  return language === "en" ? texts.en : texts.id;
}
