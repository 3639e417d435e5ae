import { relative } from "node:path";

/**
 * What failed in one run: tests, and files that could not be read as tests at all.
 * @param {object} report - Vitest's report as JSON.
 * @param {string} root
 */
export function failedIn({ testResults }, root) {
  const failed = testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(root, name).replaceAll("\\", "/");
    const tests = assertionResults
      .filter((test) => test.status === "failed")
      .map(({ fullName }) => `${file} › ${fullName}`);
    return tests.length === 0 && status === "failed" ? [file] : tests;
  });
  const tests = testResults.reduce((sum, { assertionResults }) => sum + assertionResults.length, 0);
  return { tests, failed };
}

/** The rows for the page of figures. */
export function flakyRows(runs) {
  const failures = new Map();
  for (const name of runs.flatMap(({ failed }) => failed)) failures.set(name, (failures.get(name) ?? 0) + 1);
  const always = [...failures.values()].filter((count) => count === runs.length).length;
  const flaky = failures.size - always;
  return [
    {
      what: { id: "Uji biasa, diulang dalam urutan acak", en: "The ordinary tests, repeated in random order" },
      figure: `${runs.length} × ${Math.max(...runs.map(({ tests }) => tests))}`,
    },
    {
      what: { id: "Uji yang gagal pada sebagian ulangan", en: "Tests that failed in some of the runs" },
      figure: flaky,
      aim: 0,
    },
    {
      what: { id: "Uji yang gagal pada setiap ulangan", en: "Tests that failed in every run" },
      figure: always,
      aim: 0,
    },
  ];
}
