import type { Localised } from "../../diagnostics/diagnostic.js";

/** What became of an exception. */
export const exceptionWords: Readonly<Record<"added" | "removed" | "changed", Localised>> = {
  added: { id: "ditambahkan", en: "was added" },
  removed: { id: "dihapus", en: "was removed" },
  changed: { id: "diubah", en: "was changed" },
};
