import type { Bundle } from "../../model/bundle.js";
import type { Handbook } from "../../model/handbook.js";
import type { Settings } from "../../model/settings.js";
import type { SourceFile } from "../../model/source-file.js";
import type { Emitter, OutputFile } from "../emitter.js";

/** Every document as a Word file, to go round for harmonisation or to be filled in; the writer is loaded when it is needed. */
export const wordEmitter = {
  name: "handbook",
  summary: "Every document as a Word file with real styles, numbering and cross references.",
  alone: true,
  async emit(
    handbook: Handbook,
    _bundle?: Bundle,
    _before?: readonly OutputFile[],
    settings?: Settings,
    sources?: ReadonlyMap<string, SourceFile>,
  ) {
    const { wordFiles } = await import("./word-files.js");
    return { value: wordFiles(handbook, settings?.emblem, sources), diagnostics: [] };
  },
} satisfies Emitter;
