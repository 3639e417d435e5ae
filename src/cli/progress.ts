import type { Localised } from "../diagnostics/diagnostic.js";
import type { Stage } from "../workspace/workspace.js";
import type { CliIo, CliSettings } from "./io.js";

const names: Readonly<Record<Stage, Localised>> = {
  read: { id: "membaca berkas", en: "reading files" },
  parse: { id: "membaca naskah", en: "parsing texts" },
  compile: { id: "menyusun", en: "compiling" },
  lint: { id: "memeriksa penulisan", en: "checking the drafting" },
  prove: { id: "menguji aturan terhadap bunyinya", en: "proving rules against their text" },
  emit: { id: "membuat keluaran", en: "making outputs" },
  publish: { id: "menerbitkan", en: "publishing" },
};

/** Shows the stage that is running on one line of a terminal; silent anywhere else. */
export function progress(io: CliIo, { language, quiet }: CliSettings): { stage(stage: Stage): void; done(): void } {
  const shown = io.interactive && !quiet;
  const show = io.transient ?? io.error;
  return {
    stage: (stage) => {
      if (shown) show(`\r\u001b[2K… ${names[stage][language]}`);
    },
    done: () => {
      if (shown) show("\r\u001b[2K");
    },
  };
}
