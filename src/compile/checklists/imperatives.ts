/** Commands without the ending that shows them to be one; every command in -kan is known without standing here. */
const bareCommands: ReadonlySet<string> = new Set(
  `ajak akhiri amati ambil antar atur awali baca bagi balas bantu batasi bawa bayar berhenti beri buang buat buka cabut cari catat
  cegah cek centang cetak dampingi datangi dengar edit ekspor ganti hadiri hapus hindari hitung hubungi ikuti ingat isi jaga jawab jemput
  kaji keluar kenali kenakan ketik ketuk kirim kunci kunjungi kutip latih lengkapi lepas lihat lindungi mainkan masuk minta muat mulai
  nilai nyatakan obrolkan pakai pantau patuhi pegang pelajari periksa perbarui perpanjang pesan pilih pindah potong putar putus rekam
  ringkas rujuk salin saring sebut segel selidiki setujui setor simak simpan sunting susun tahan tandai tangani tanya tarik tegur tekan
  telaah telepon teliti temani temui tempel terima timbang tinjau tolak tonton tukar tulis tunda tunggu tunjuk tutup ubah uji ulang
  ulangi undang unduh unggah ungkap urus usul jangan dirikan diamkan dinginkan`.split(/\s+/),
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
  const written = word.toLowerCase();
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
