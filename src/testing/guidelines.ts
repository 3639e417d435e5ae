import { resolve } from "node:path";
import type { OutputFile } from "../emit/emitter.js";
import { nodeHost } from "../host/node-host.js";
import { remarkOrNative } from "../syntax/choose-parser.js";
import { emitAll, pageEmitters } from "../workspace/build.js";
import { type Compilation, openWorkspace } from "../workspace/workspace.js";

// The real texts of this repository. Many tests look at them; a worker of the test runner keeps what is made here from file to file
// (`isolate: false` in vitest.config.ts), so that they are compiled once for all of them. The native parser gives the same trees as remark: that
// is what src/corpus.test.ts holds, text by text.

/** Absolute path of the repository. */
export const repository = resolve(import.meta.dirname, "../..");

let compilation: Promise<Compilation> | undefined;
let pages: Promise<readonly OutputFile[]> | undefined;

/** `guidelines/`, compiled and proved. */
export function compiledGuidelines(): Promise<Compilation> {
  compilation ??= remarkOrNative("auto").then((parser) => openWorkspace(nodeHost(), repository, parser).compile());
  return compilation;
}

/** All outputs made of them that are text and quick to make: rules, records, pages. */
export function pagesOfGuidelines(): Promise<readonly OutputFile[]> {
  pages ??= compiledGuidelines().then(async (compiled) => (await emitAll(compiled, pageEmitters)).files);
  return pages;
}
