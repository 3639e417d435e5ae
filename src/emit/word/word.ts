import type { Handbook } from "../../model/handbook.js";
import type { Emitter } from "../emitter.js";

/** Every document as a Word file, to go round for harmonisation or to be filled in; the writer is loaded when it is needed. */
export const wordEmitter = {
  name: "handbook",
  summary: "Every document as a Word file with real styles, numbering and cross references.",
  async emit(handbook: Handbook) {
    const { wordFiles } = await import("./word-files.js");
    return { value: wordFiles(handbook), diagnostics: [] };
  },
} satisfies Emitter;
