import { describe, expect, it } from "vitest";
import { validators } from "../../schema/generated/output-validators.js";
import { diagnose } from "../../testing/findings.js";
import type { Diagnostic } from "../diagnostic.js";
import { exitStatus } from "../exit-status.js";
import { printGithub } from "./github.js";
import { printJson } from "./json.js";
import { printSarif } from "./sarif.js";
import { mostShown, shownOf } from "./shown.js";
import { printText } from "./text.js";

const at = (start: number, file = "a.md") => ({ file, start, end: start + 1 });
const many = (count: number, file = "a.md"): readonly Diagnostic[] =>
  Array.from({ length: count }, (_, start) => diagnose("wordy", at(start, file), { word: "x" }));
const lastError = diagnose("unresolved", at(5000), { written: "Pasal 9" });
const sources = new Map([["a.md", { path: "a.md", text: "x".repeat(9000) }]]);

describe("of each code in each file", () => {
  it("as many as fit are all printed", () => {
    expect(shownOf(many(3), 3).map(({ more }) => more)).toEqual([0, 0, 0]);
  });

  it("the first are printed, in their order, and the last of these counts the others", () => {
    const found = [...many(5), lastError, ...many(4, "b.md")];
    expect(shownOf(found, 2).map(({ diagnostic: { span }, more }) => [span.file, span.start, more])).toEqual([
      ["a.md", 0, 0],
      ["a.md", 1, 3],
      ["a.md", 5000, 0],
      ["b.md", 0, 0],
      ["b.md", 1, 2],
    ]);
  });

  it("all are printed where all are asked for", () => {
    expect(shownOf(many(1000), Number.POSITIVE_INFINITY)).toHaveLength(1000);
  });
});

describe("more than a hundred of one code in one file", () => {
  const found = [...many(1500), lastError];

  it("text prints a hundred, one line for the others, and counts all", () => {
    const text = printText(found, sources, { language: "id", colour: false });
    expect(text.match(/^peringatan sample\/wordy/gm)).toHaveLength(mostShown);
    expect(text).toContain(
      "\n… dan 1.400 temuan lagi dengan kode ini dalam berkas ini (semuanya: pedoman check --all).\n\nkesalahan",
    );
    expect(text.trimEnd().split("\n").at(-1)).toBe("1 kesalahan, 1500 peringatan di 1 berkas");
    const all = printText(found, sources, { language: "en", colour: false, most: Number.POSITIVE_INFINITY });
    expect(all.match(/^warning sample\/wordy/gm)).toHaveLength(1500);
    expect(all).not.toContain("more with this code");
  });

  it("GitHub gets a hundred commands, the last of which counts the others", () => {
    const lines = printGithub(found, sources, { language: "en" }).trimEnd().split("\n");
    expect(lines).toHaveLength(mostShown + 1);
    expect(lines.filter((line) => line.includes("… and 1,400 more with this code in this file"))).toEqual([lines[99]]);
    expect(lines[99]).toMatch(/^::warning .*%0A… and 1,400 more/);
  });

  it("JSON and SARIF say how many are left out", () => {
    const json = JSON.parse(printJson(found, sources, { language: "id" }));
    expect(json.diagnostics).toHaveLength(mostShown + 1);
    expect(json.leftOut).toEqual([{ file: "a.md", code: "sample/wordy", count: 1400 }]);
    const few = JSON.parse(printJson(found, sources, { language: "id", most: 2000 }));
    expect(few.diagnostics).toHaveLength(1501);
    expect(few).not.toHaveProperty("leftOut");
    const validate = validators["outputs/diagnostics"];
    expect([validate(json), validate(few)]).toEqual([true, true]);
    const options = { language: "id", version: "1", catalogue: new Map() } as const;
    const { results } = JSON.parse(printSarif(found, sources, options)).runs[0];
    expect(results).toHaveLength(mostShown + 1);
    expect(results[99].message.text).toContain("1.400 temuan lagi");
    expect(results[98].message.text).not.toContain("temuan lagi");
    expect(JSON.parse(printSarif(found, sources, { ...options, most: 2000 })).runs[0].results).toHaveLength(1501);
  });

  it("a fix of more than a thousand replacements is left to pedoman fix", () => {
    const fixed = (count: number) => {
      const edits = Array.from({ length: count }, (_, start) => ({ span: at(start), text: "y" }));
      const title = { id: "Ganti", en: "Replace" };
      return [diagnose("wordy", at(0), { word: "x" }, { fix: { title, edits } })];
    };
    const sarif = { language: "id", version: "1", catalogue: new Map() } as const;
    for (const [count, isPrinted] of [
      [1000, true],
      [1001, false],
    ] as const) {
      const [json] = JSON.parse(printJson(fixed(count), sources, { language: "id" })).diagnostics;
      const [result] = JSON.parse(printSarif(fixed(count), sources, sarif)).runs[0].results;
      expect(["fix" in json, "fixes" in result]).toEqual([isPrinted, isPrinted]);
    }
  });

  it("the exit status counts what is not printed", () => {
    const hidden = [...many(200), ...many(200).map((one) => ({ ...one, severity: "error" as const }))];
    expect(shownOf(hidden, mostShown).every(({ diagnostic }) => diagnostic.severity === "warning")).toBe(true);
    expect(exitStatus(hidden, { strict: false })).toBe(1);
  });
});
