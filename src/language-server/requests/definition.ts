import type { Location } from "vscode-languageserver";
import { type LookAt, locationOf } from "../look.js";
import { placeOfThing } from "../things/place-of-thing.js";
import { thingAt } from "../things/thing-at.js";

/** Where what stands under the cursor is declared: the provision a reference leads to, the definition of a term, the row of a fact. */
export function definition(look: LookAt): Location[] {
  const found = thingAt(look);
  const span = found && placeOfThing(found.thing, look.project.handbook());
  const location = span && locationOf(look, span);
  return location ? [location] : [];
}
