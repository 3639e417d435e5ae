// The tests that Stryker runs for each change it makes to the code (`npm run test:mutants`): those of one room, properties with few cases.

import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const list = (name: string): string[] => (process.env[name] ?? "").split(",").filter((glob) => glob !== "");

/** The first failure ends a run: small files first, for they take less time. */
class SmallFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => statSync(a.moduleId).size - statSync(b.moduleId).size);
  }
}

export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^fast-check$/,
        replacement: fileURLToPath(new URL("scripts/mutants/short-fast-check.mjs", import.meta.url)),
      },
    ],
  },
  test: {
    include: list("MUTANTS_TESTS"),
    exclude: list("MUTANTS_WITHOUT"),
    isolate: false,
    sequence: { sequencer: SmallFirst },
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
