import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    maxWorkers: "100%",
    // A worker keeps the modules it has loaded, and with them the real texts once they are compiled (src/testing/guidelines.ts). Loading them anew
    // for each of two hundred files took a third of the run. A test leaves nothing behind that another could see.
    isolate: false,
    // For a machine that does five things at once. No test waits for its limit; the heavy ones (whole builds, whole PDFs, a process killed at every
    // change to the disk) take up to 40 s alone on two cores.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
