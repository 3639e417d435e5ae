/**
 * Where code is changed, and the tests that should notice: those beside it. `without` are tests that take too long to be run for every change, or look
 * at many cases to have seen everything once: a change that one of these alone would notice counts as survived. The words of findings
 * (`diagnostics.ts`) are left alone: that none is empty is held by `src/catalogues.test.ts`, what they say by people.
 */
export const rooms = {
  conditions: { folder: "src/conditions", without: ["src/conditions/lower-condition.property.test.ts"] },
  evaluate: { folder: "src/evaluate", without: ["src/evaluate/formulas-elsewhere.test.ts"] },
  lock: { folder: "src/prove/lock", without: [] },
  compile: { folder: "src/compile", without: [] },
};
