import { organisationHead } from "../compile/organisation-head.js";
import type { DecreeHead, RegulationHead, Signature } from "../model/document.js";
import type { Handbook } from "../model/handbook.js";
import { indonesianDate } from "./words.js";

/** How the region and its offices are called; from the organisasi document, so that no place name stands in the code. */
export type RegionNames = {
  /** `Kabupaten` or `Kota`. */
  readonly type: string;
  readonly name: string;
  readonly capital: string;
  readonly province: string;
  /** `Bupati`, `Wali Kota`. */
  readonly headOfRegion: string;
  /** `Sekretaris Daerah`. */
  readonly regionalSecretary: string;
};

/** Lines under an enactment or a promulgation. */
type SignatureBlock = {
  /** `Ditetapkan di …`, `pada tanggal …`. */
  readonly lines: readonly string[];
  /** In capitals, with the comma the law asks for. */
  readonly office: string;
  /** In capitals, without title, rank or NIP. */
  readonly name: string;
};

/**
 * The words around a regulation or decree that its author never types (UU 12/2011 Lampiran II; angka 2, 2a, 3, 4, 4a as amended by
 * UU 13/2022). Indonesian in every language of the handbook.
 */
export type Formulae = {
  /** `BUPATI …`, `PROVINSI …` under the emblem: practice, no rule of the law. */
  readonly letterhead: readonly string[];
  /** `RANCANGAN` above the title of a draft (angka 4a). */
  readonly draft: string | undefined;
  /** `PERATURAN BUPATI …`, `NOMOR … TAHUN …`, `TENTANG`, the name (angka 2–4). */
  readonly title: readonly string[];
  /** `DENGAN RAHMAT TUHAN YANG MAHA ESA`; a decree has none (angka 15). */
  readonly grace: string | undefined;
  /** `BUPATI …,` (angka 16). */
  readonly office: string;
  /** `MEMUTUSKAN:` (angka 54). */
  readonly decides: string;
  /** `Menetapkan` and `PERATURAN BUPATI TENTANG ….` (angka 57–59). */
  readonly enacts: { readonly label: string; readonly text: string };
  /** `Agar setiap orang mengetahuinya, …`; a decree is not promulgated (angka 160a, 163). */
  readonly order: string | undefined;
  /** Angka 164–166. */
  readonly enactment: SignatureBlock;
  /** Angka 167–169. */
  readonly promulgation: SignatureBlock | undefined;
  /** `BERITA DAERAH … TAHUN … NOMOR …` (angka 172, 173). */
  readonly gazette: string | undefined;
};

/** What stands where a draft has no number, date or name yet: three dots (angka 4a). */
const dots = "...";

/** The names of the region and its offices; dots where the handbook has no organisasi document. */
export function regionNames({ documents, organisation }: Pick<Handbook, "documents" | "organisation">): RegionNames {
  const head = organisationHead(documents);
  if (!head)
    return { type: dots, name: dots, capital: dots, province: dots, headOfRegion: dots, regionalSecretary: dots };
  const termOf = (role: string): string => organisation.roles.get(role)?.term ?? dots;
  return {
    type: head.region.type,
    name: head.region.name,
    capital: head.region.capital,
    province: head.region.province,
    headOfRegion: termOf(head.headOfRegion),
    regionalSecretary: termOf(head.regionalSecretary),
  };
}

/**
 * The formulae of one regulation or decree.
 * @source UU 12/2011 Lampiran II angka 2–4a, 15, 16, 54, 57–59, 160a, 163–169, 172, 173; a decree by Pasal 97.
 */
export function formulaeOf(head: RegulationHead | DecreeHead, region: RegionNames): Formulae {
  const regulation = head.kind === "peraturan-bupati";
  const type = `${regulation ? "Peraturan" : "Keputusan"} ${region.headOfRegion}`;
  const whole = `${region.type} ${region.name}`;
  const draft = head.status === "rancangan";
  const number = draft ? dots : (head.number ?? dots);
  const year = draft ? dots : String(head.year);
  const office = `${capitals(`${region.headOfRegion} ${region.name}`)},`;
  return {
    letterhead: [capitals(`${region.headOfRegion} ${region.name}`), capitals(`Provinsi ${region.province}`)],
    draft: draft ? "RANCANGAN" : undefined,
    title: [capitals(`${type} ${region.name}`), `NOMOR ${number} TAHUN ${year}`, "TENTANG", capitals(head.title)],
    grace: regulation ? "DENGAN RAHMAT TUHAN YANG MAHA ESA" : undefined,
    office,
    decides: "MEMUTUSKAN:",
    enacts: { label: "Menetapkan", text: `${capitals(`${type} tentang ${head.title}`)}.` },
    order: regulation
      ? `Agar setiap orang mengetahuinya, memerintahkan pengundangan ${type} ini dengan penempatannya dalam Berita Daerah ${whole}.`
      : undefined,
    enactment: signature("Ditetapkan", head.enactment, office, region),
    promulgation: regulation
      ? signature("Diundangkan", head.promulgation, `${capitals(`${region.regionalSecretary} ${whole}`)},`, region)
      : undefined,
    gazette: regulation ? gazette(head, whole) : undefined,
  };
}

/** The heading of an annex: its label, then the title of the act it belongs to (angka 195). */
export function annexHeading(label: string, formulae: Formulae): readonly string[] {
  return [capitals(label), ...formulae.title];
}

/** The heading of the elucidation: `PENJELASAN`, `ATAS`, then the title of the act (angka 180). */
export function elucidationHeading(formulae: Formulae): readonly string[] {
  return ["PENJELASAN", "ATAS", ...formulae.title];
}

function signature(
  done: string,
  { place, date, name }: Signature,
  office: string,
  region: RegionNames,
): SignatureBlock {
  const when = date === undefined ? dots : indonesianDate(date);
  return {
    lines: [`${done} di ${place ?? region.capital}`, `pada tanggal ${when}`],
    office,
    name: name === undefined ? dots : capitals(name),
  };
}

function gazette({ promulgation }: RegulationHead, whole: string): string {
  const year = promulgation.date?.slice(0, 4) ?? dots;
  return `BERITA DAERAH ${capitals(whole)} TAHUN ${year} NOMOR ${promulgation.number ?? dots}`;
}

function capitals(text: string): string {
  return text.toUpperCase();
}
