/** What is to be noticed in a room that does not say otherwise, in per cent. */
export const usualAim = 90;

/**
 * Where code is changed, and the tests that should notice: those beside it, of those that are slow only `evenSlow`, and with `also` those that ask it
 * from elsewhere. `without` are tests that take too long to be run for every change, or look
 * at many cases to have seen everything once: a change that one of these alone would notice counts as survived. The words of findings
 * (`diagnostics.ts`) are left alone: that none is empty is held by `src/catalogues.test.ts`, what they say by people.
 */
export const rooms = {
  conditions: { folder: "src/conditions", without: ["src/conditions/lower-condition.property.test.ts"] },
  evaluate: {
    folder: "src/evaluate",
    without: [
      "src/evaluate/formulas-elsewhere.test.ts",
      // It asks a file that was built before the change.
      "src/evaluate/decide-once.test.ts",
      // It compiles the whole law first.
      "src/testing/reference/differential.slow.test.ts",
    ],
    // Its random rule books take a second where they are few.
    evenSlow: ["src/evaluate/properties.slow.test.ts"],
    // The same questions asked of another evaluator, and what the service, the audits and the worked examples ask.
    also: [
      "src/testing/reference/*.test.ts",
      "src/prove/vectors/*.test.ts",
      "src/prove/scenarios/*.test.ts",
      "src/exchange/audit/*.test.ts",
      "src/log-audit/prepare-entry.test.ts",
      "src/service/evaluate.test.ts",
    ],
  },
  lock: { folder: "src/prove/lock", without: [] },
  compile: {
    folder: "src/compile",
    // The zone of the process is not to change under other tests; every real text with comments between its lines takes seconds.
    without: ["src/compile/calendar/zone-of-the-machine.test.ts", "src/compile/structure/comments.test.ts"],
    // How conflicts are settled is told where they are looked for.
    also: ["src/prove/conflicts/check-conflicts.test.ts", "src/prove/exceptions/check-exceptions.test.ts"],
  },
  // With few cases a property says so itself, and fails.
  publish: { folder: "src/publish", without: ["src/publish/lock.test.ts"], aim: 80 },
  ...Object.fromEntries(
    ["diagnostics", "model", "syntax", "schema", "lint", "rewrite", "exchange", "emit", "log-audit"].map((name) => [
      name,
      { folder: `src/${name}`, without: [], aim: 80 },
    ]),
  ),
};
