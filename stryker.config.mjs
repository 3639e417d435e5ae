/** What every run of Stryker here has in common; `scripts/mutants.mjs` adds what is changed. */
export default {
  testRunner: "one-bundle",
  plugins: ["./scripts/mutants/one-bundle-runner.mjs", "./scripts/mutants/tell-survivors.mjs"],
  coverageAnalysis: "perTest",
  concurrency: 1,
  // What no test of these rooms reads needs not be copied.
  ignorePatterns: [
    "bench",
    "clients",
    "coverage",
    "dist/*",
    "!dist/rules",
    "docs",
    "editors",
    "examples",
    "lib",
    "reports",
  ],
  tempDirName: ".stryker-tmp",
  // Beside one and a half times what the tests took without a change.
  timeoutMS: 20_000,
  reporters: ["tell-survivors"],
  warnings: { slow: false },
  allowEmpty: true,
};
