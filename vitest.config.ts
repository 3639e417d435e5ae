import { defineConfig } from "vitest/config";

const slow = "src/**/*.slow.test.ts";

export default defineConfig({
  test: {
    projects: [
      // What a change is tried with, again and again.
      { extends: true, test: { name: "ordinary", include: ["src/**/*.test.ts"], exclude: [slow] } },
      // What takes half a minute and more alone: every question over the whole law, whole PDFs, engines as servers. CI runs them as well.
      { extends: true, test: { name: "slow", include: [slow] } },
    ],
    // The built program would say again what it said an hour ago; tests of that name a folder of their own.
    env: { PEDOMAN_CACHE: "off" },
    maxWorkers: "100%",
    // A worker keeps the modules it has loaded, and with them the real texts once they are compiled (src/testing/guidelines.ts). Loading them anew
    // for each of two hundred files took a third of the run. A test leaves nothing behind that another could see.
    isolate: false,
    // With what a worker keeps, a small young generation is collected thousands of times.
    execArgv: ["--max-semi-space-size=64"],
    // For a machine that does five things at once. No test waits for its limit; the heavy ones (whole builds, whole PDFs, a process killed at every
    // change to the disk) take up to 40 s alone on two cores.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
