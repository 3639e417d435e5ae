import type { Document } from "../model/document.js";
import { type Provision, walkProvisions } from "../model/provision.js";

/** The pasal of an act, in its order. */
export function pasalOf({ body }: Document): readonly Provision[] {
  return [...walkProvisions(body)].filter(({ kind }) => kind === "pasal");
}
