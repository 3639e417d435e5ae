import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Document } from "../model/document.js";
import { diagnose } from "./diagnostics.js";

/** What stands against changing the numbers of a document: that it is no draft. */
export function inForce({ head, file }: Document): Diagnostic | undefined {
  if (head.status === "rancangan") return undefined;
  return diagnose("in-force", { file, start: 0, end: 0 }, { title: head.title });
}
