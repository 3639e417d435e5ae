import { organisationHead } from "../compile/organisation-head.js";
import type { Document } from "../model/document.js";
import type { Handbook } from "../model/handbook.js";

/**
 * How an act calls itself: `Peraturan Bupati`, and with its region `Peraturan Bupati Kotabaru`; nothing if the handbook does not say who heads
 * the region.
 */
export function actNames(
  { head }: Document,
  { documents, organisation }: Handbook,
): { readonly act?: string; readonly ofRegion?: string } {
  const owner = organisationHead(documents);
  const office = owner && organisation.roles.get(owner.headOfRegion)?.term;
  if (!owner || office === undefined) return {};
  const act = `${head.kind === "keputusan-bupati" ? "Keputusan" : "Peraturan"} ${office}`;
  return { act, ofRegion: `${act} ${owner.region.name}` };
}
