import { cpSync } from "node:fs";
import { join } from "node:path";
import { writeCorpus } from "../corpus/write-corpus.mjs";
import { measured } from "./measured.mjs";

/** Memory beyond what Node takes by itself, for the large corpus; the small one it is compared with gets the same. */
export const largeHeap = { NODE_OPTIONS: "--max-old-space-size=12000" };

/** A folder of so many regulations, reviewed, of which `check` has nothing to say. */
export async function corpusOf(folder, documents, cli, env = {}) {
  const { bytes } = await writeCorpus(folder, documents);
  measured([process.execPath, cli, "review", "--yes", "--quiet"], { cwd: folder, env });
  measured([process.execPath, cli, "check", "--strict", "--quiet"], { cwd: folder, env });
  return { folder, bytes };
}

/** The same texts, reviews included, for whoever changes them or writes beside them. */
export function copyOf({ folder }, copy) {
  cpSync(join(folder, "guidelines"), join(copy, "guidelines"), { recursive: true });
  return copy;
}
