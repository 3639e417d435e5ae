import type { DecreeHead, Document, RegulationHead } from "../../model/document.js";
import type { RegionNames } from "../formulae.js";

/** A document whose text is law. */
export type LegalDocument = Document & { readonly head: RegulationHead | DecreeHead };

export function isLegal(document: Document): document is LegalDocument {
  return document.head.kind === "peraturan-bupati" || document.head.kind === "keputusan-bupati";
}

/** `Peraturan Bupati`. */
export function typeName({ kind }: LegalDocument["head"], { headOfRegion }: RegionNames): string {
  return `${kind === "peraturan-bupati" ? "Peraturan" : "Keputusan"} ${headOfRegion}`;
}

/** `Peraturan Bupati … Nomor 7 Tahun 2026 tentang …`; a draft has neither number nor year (UU 12/2011 Lampiran II angka 4a). */
export function wholeTitle(head: LegalDocument["head"], region: RegionNames): string {
  const name = `${typeName(head, region)} ${region.name}`;
  if (head.status === "rancangan") return `Rancangan ${name} tentang ${head.title}`;
  return `${name} Nomor ${head.number ?? "..."} Tahun ${head.year} tentang ${head.title}`;
}

/** The day it became law for everyone: of promulgation, for a decree of enactment; a draft has none. */
export function dayOfLaw(head: LegalDocument["head"]): string | undefined {
  if (head.status === "rancangan") return undefined;
  return head.kind === "peraturan-bupati" ? head.promulgation.date : head.enactment.date;
}
