import type { DocumentHead } from "../../model/document.js";
import type { RegionNames } from "../formulae.js";
import type { Words } from "../words.js";

/**
 * How a document is named behind the place in it: `Peraturan Bupati … Nomor 5 Tahun 2026 tentang …`; a draft by that word, for it has no number
 * yet.
 * @source UU 12/2011 Lampiran II angka 2–4a, in running text.
 */
export function citedAs(head: DocumentHead, region: RegionNames, words: Words): string {
  if (head.kind !== "peraturan-bupati" && head.kind !== "keputusan-bupati")
    return words.citedAs(head.kind, head.title, head.edition);
  const kind = head.kind === "peraturan-bupati" ? "Peraturan" : "Keputusan";
  const act = `${kind} ${region.headOfRegion} ${region.name}`;
  if (head.status === "rancangan") return `Rancangan ${act} tentang ${head.title}`;
  return `${act} Nomor ${head.number ?? "..."} Tahun ${head.year} tentang ${head.title}`;
}
