import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { VectorWire } from "../model/generated/vector-wire.js";
import { decide } from "./decide.js";
import { decideOnce } from "./decide-once.js";
import { loadRules } from "./load-rules.js";
import { FactsRefused, UnknownName } from "./refusals.js";

const published = (name: string): string => readFileSync(resolve("dist/rules", name), "utf8");
const [rules, calendar] = [published("rules.json"), published("calendar.json")];

describe("a question asked once", () => {
  it("is answered as by rules that are kept", () => {
    const vectors: readonly VectorWire[] = published("vectors.jsonl")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const kept = loadRules(rules, calendar);
    const questions = vectors.flatMap(({ question: { kind, at, roles, act, facts = {} } }, index) =>
      kind === "decide" && roles && act && index % 5 === 0 ? [{ at, roles, act, facts }] : [],
    );
    expect(questions.length).toBeGreaterThan(80);
    for (const question of questions) expect(decideOnce(rules, calendar, question)).toEqual(decide(kept, question));
  });

  it("is refused where its facts, its role or its calendar are not there", () => {
    const at = "2026-08-19T10:20:00+08:00";
    const ask = (more: object) =>
      decideOnce(rules, undefined, { roles: ["admin"], act: "hapus-komentar", at, facts: {}, ...more });
    expect(() => ask({ facts: { "tidak.ada": true } })).toThrow(FactsRefused);
    expect(() => ask({ roles: ["tidak-ada"] })).toThrow(UnknownName);
    expect(ask({ facts: { "komentar.kritik_atau_opini": true } }).verdict).toBe("deny");
  });

  it("comes in a file that compiles no circuits", () => {
    const [once, all] = ["decide-once.cjs", "evaluate.cjs"].map(
      (name) => readFileSync(resolve("lib", name), "utf8").length,
    );
    expect(once).toBeLessThan(0.7 * (all ?? 0));
  });
});
