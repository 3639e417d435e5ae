import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileTexts } from "../compile-texts.js";
import { compareOn } from "./compare.js";

/** The long run: `PEDOMAN_QUESTIONS=100000 npx vitest run src/testing/reference` (some three milliseconds a question), from another `PEDOMAN_SEED`. */
const count = Number(process.env["PEDOMAN_QUESTIONS"] ?? 1500);
const first = Number(process.env["PEDOMAN_SEED"] ?? 1);

const folder = join(import.meta.dirname, "../../../guidelines");
const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);

describe("rule book and evaluator, held against the reference evaluator", () => {
  it("answer alike on the guidelines", { timeout: 60_000 + count * 40 }, () => {
    const { verdicts, disagreements } = compareOn(compileTexts(Object.fromEntries(texts)).value, first, count);
    expect(disagreements.slice(0, 3)).toEqual([]);
    // Every verdict was really asked for.
    for (const verdict of ["permit", "deny", "needs_facts", "needs_approval"]) {
      expect(verdicts[verdict] ?? 0, verdict).toBeGreaterThan(count / 100);
    }
  });
});
