import { kebab } from "../../compile/kebab.js";
import type { RegionNames } from "../formulae.js";

/** How the offices of heads of region are shortened in names of acts. */
const shortOffices: Readonly<Record<string, string>> = { Bupati: "bup", "Wali Kota": "wali", Walikota: "wali" };

/**
 * The short name of a kind of act: `perbup`, `kepbup`, `perwali`; for an office without one the whole name in kebab case.
 * @source The key `singkatanJenis` of JDIH records holds it in capitals.
 */
export function shortType(kind: "peraturan-bupati" | "keputusan-bupati", { headOfRegion }: RegionNames): string {
  const short = shortOffices[headOfRegion];
  const regulation = kind === "peraturan-bupati";
  if (short !== undefined) return `${regulation ? "per" : "kep"}${short}`;
  return kebab(`${regulation ? "peraturan" : "keputusan"} ${headOfRegion}`);
}
