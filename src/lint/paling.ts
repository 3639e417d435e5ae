/** How the law says a bound, by what is bounded. */
const words = {
  least: { time: "paling singkat", money: "paling sedikit", other: "paling sedikit" },
  most: { time: "paling lama", money: "paling banyak", other: "paling banyak" },
} as const;

const period =
  /^ (?:selama )?\d[\d.]* ?(?:\([^()]*\) ?)?(?:detik|menit|jam(?! pelajaran)|hari|minggu|bulan|triwulan|semester|tahun)(?!\p{L})(?! sekali)/u;
const money = /^ (?:sebesar |senilai )?Rp/u;

/** What a bound is of, by the words after it. */
export function boundedBy(after: string): "time" | "money" | "other" {
  if (period.test(after)) return "time";
  return money.test(after) ? "money" : "other";
}

/** The phrase of a lower (`least`) or an upper bound before these words (UU 12/2011 Lampiran II angka 256). */
export function palingFor(side: "least" | "most", after: string): string {
  return words[side][boundedBy(after)];
}
