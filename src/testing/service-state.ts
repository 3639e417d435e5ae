import { bundleOf } from "../compile/bundle.js";
import { type DirectoryEntry, directoryOf, type ServiceState } from "../service/service.js";
import { askedLaw } from "./asked-law.js";
import { compileTexts } from "./compile-texts.js";
import { stateOf } from "./state-of.js";

/** The sample law as a service answers by it; a moment it covers; someone and something it knows. */
export function askedService(): ServiceState {
  const { rules, calendar } = bundleOf(compileTexts(askedLaw("")).value).value;
  const entry = (type: string, id: string, roles: readonly string[], properties = {}): DirectoryEntry => ({
    type,
    id,
    roles,
    properties,
  });
  return stateOf(rules, calendar, {
    directory: directoryOf(
      [entry("pegawai", "p-1", ["admin"]), entry("pegawai", "p-2", []), entry("pegawai", "p-3", ["juru-tulis"])],
      [entry("jawaban", "j-1", [], { lengkap: true }), entry("jawaban", "j-2", [], { lengkap: "separuh" })],
    ),
    baseUrl: "http://localhost:8080",
    version: "1.2.3",
  });
}

/** Tuesday after a holiday, in working hours. */
export const askedNow = "2026-08-18T09:00:00+08:00";
