import type { Preset } from "../model/settings.js";
import type { CodeEntry } from "./catalogue.js";

/**
 * Whether a finding is left out under a preset. `rancangan` says everything. `impor` leaves out what only redrafting can mend, for texts that
 * are no drafts: an act in force cannot be redrafted, so that only its structure and its references matter. A draft in the same folder is
 * still held to everything.
 * @param entry - What is declared of the code.
 * @param isDraft - Whether the text has the status `rancangan`; false where its status is not known.
 */
export function isLeftOut({ draftsOnly }: Pick<CodeEntry, "draftsOnly">, preset: Preset, isDraft: boolean): boolean {
  return preset === "impor" && draftsOnly && !isDraft;
}
