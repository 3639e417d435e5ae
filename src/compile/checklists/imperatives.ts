/** Commands without the ending that shows them to be one; every command in -kan is known without standing here. */
const bareCommands: ReadonlySet<string> = new Set(
  `ajak akhiri amati ambil angkat antar atur awali awasi baca bagi bahas balas bantu batasi bawa bayar berhenti beri bina buang buat buka
  cabut cari catat cegah cek centang cetak coret dalami dampingi datangi dengar diamkan dinginkan dirikan edit ekspor evaluasi gali ganti
  hadiri hapus hindari hitung hubungi ikuti imbau ingat isi istirahat jaga jangan jawab jemput kaji kawal keluar kenali ketik ketuk kirim
  konfirmasi kunci kunjungi kurangi kutip lanjut latih layani lengkapi lepas lewati lihat lindungi masuk minta mohon muat mulai nilai
  nyatakan pakai panggil pantau paraf patuhi pegang pelajari penuhi perbaiki perbarui percepat periksa perpanjang pesan pilih pindah potong
  putar putus rawat rekam rekap revisi ringkas rujuk salin saring sebut segel selidiki sertai setel setor setujui simak simpan sunting
  susul susun taati tahan tandai tandatangani tangani tangkap tanya tarik taruh tegur tekan telaah telepon teliti temani tempel temui
  terima timbang tinjau titip tolak tonton tugasi tukar tulis tunda tunggu tunjuk tutup ubah uji ulang ulangi undang unduh unggah ungkap
  urai urus usul validasi verifikasi`.split(/\s+/),
);

/** Words in -kan that command nothing. */
const notCommands: ReadonlySet<string> = new Set(["akan", "bukan", "ikan", "melainkan", "pekan", "rekan", "sedangkan"]);

/** The beginnings of the active and the passive, with what may stand in the command in their place, likeliest first. */
const voices: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^menge(?=\p{L}{3}$)/u, [""]],
  [/^meny/u, ["s"]],
  [/^meng(?=[aeiou])/u, ["", "k"]],
  [/^meng/u, [""]],
  [/^mem(?=[aeiou])/u, ["p", "m"]],
  [/^mem/u, [""]],
  [/^men(?=[aeiou])/u, ["t", "n"]],
  [/^men/u, [""]],
  [/^me(?=[lrwymn])/u, [""]],
  [/^di/u, [""]],
];

/** Whether a word commands: `Periksa`, `Catat`, `Laporkan`. An unknown word does not; a vocabulary can make its acts known. */
export function isImperative(word: string, known: ReadonlySet<string> = new Set()): boolean {
  const written = word.toLowerCase().replace(/lah$/, "");
  if (bareCommands.has(written) || known.has(written)) return true;
  return hasEnding(written) && !voices.some(([beginning]) => beginning.test(written));
}

/** The command of an active or passive verb: `Memeriksa`, `Diperiksa` → `periksa`; `undefined` where none is known. */
export function imperativeOf(verb: string): string | undefined {
  const written = verb.toLowerCase();
  const candidates = candidatesOf(written);
  const surely = candidates.find((one) => bareCommands.has(one) || bareCommands.has(one.replace(/kan$/, "")));
  return surely ?? candidates.find(hasEnding);
}

/** The commands of the acts a vocabulary names: `menjemput korban` lets items begin with `Jemput`. */
export function commandsOf(phrases: Iterable<string>): ReadonlySet<string> {
  return new Set([...phrases].flatMap((phrase) => candidatesOf(phrase.toLowerCase().split(" ", 1)[0] ?? "")));
}

function candidatesOf(verb: string): readonly string[] {
  const [beginning, instead] = voices.find(([voice]) => voice.test(verb)) ?? [];
  return beginning && instead ? instead.map((letter) => verb.replace(beginning, letter)) : [];
}

function hasEnding(word: string): boolean {
  return word.length > 5 && word.endsWith("kan") && !notCommands.has(word);
}
