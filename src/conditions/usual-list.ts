import type { Norm } from "../model/norm.js";

/**
 * What a list of this kind of norm is joined by where the rule (`rincian`) says nothing: any one thing is forbidden, everything is required, sanctions are
 * chosen from.
 */
export function usualList({ modality, by }: Norm): NonNullable<Norm["list"]> {
  if (by !== undefined || modality === "prohibition") return "any";
  return modality === "sanction" ? "any-or-all" : "all";
}
