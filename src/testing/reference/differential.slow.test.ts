import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundleOf } from "../../compile/bundle.js";
import { decide } from "../../evaluate/decide.js";
import { loadRules } from "../../evaluate/load-rules.js";
import { compileTexts } from "../compile-texts.js";
import { type Comparison, compareOn, compareStandings, referenceVerdict } from "./compare.js";
import { questionsAbout } from "./random-questions.js";
import { referenceDecide } from "./reference-decide.js";
import { sampleLaw } from "./sample-law.js";

/** The long run is `npm run test:long` (some three milliseconds a question); from other questions with `PEDOMAN_SEED`. */
const count = Number(process.env["PEDOMAN_QUESTIONS"] ?? 500);
const first = Number(process.env["PEDOMAN_SEED"] ?? 1);

const folder = join(import.meta.dirname, "../../../guidelines");
const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);
const guidelines = compileTexts(Object.fromEntries(texts)).value;
const sample = sampleLaw();
const bundle = bundleOf(guidelines).value;
const rules = loadRules(bundle.rules, bundle.calendar);

/** Nothing differs, every verdict really came up, and few questions fell out of the calendar. */
function expectAlike({ verdicts, disagreements }: Comparison): void {
  expect(disagreements.slice(0, 3)).toEqual([]);
  for (const verdict of ["permit", "deny", "needs_facts", "needs_approval"]) {
    expect(verdicts[verdict] ?? 0, verdict).toBeGreaterThan(count / 400);
  }
  expect(verdicts["year not covered"] ?? 0).toBeLessThan(count / 10);
}

describe("rule book and evaluator, held against the reference evaluator", () => {
  it("answer alike on the guidelines", () => {
    expectAlike(compareOn(guidelines, first, count));
  });

  it("answer alike on a law with every construct", () => {
    expect(sample.errors).toEqual([]);
    expectAlike(compareOn(sample.handbook, first, count));
  });

  it("answer alike where an event is only announced for later: it has not happened", () => {
    const question = (approved: string | null) => ({
      roles: ["kepala-skpd"],
      act: "buat-akun",
      at: "2026-09-03T10:00:00+08:00",
      approvals: [],
      facts: { "akun.darurat_bencana": false, "akun.disetujui": approved },
    });
    const verdicts = [null, "2026-09-03T10:00:00+08:00", "2026-09-03T10:00:01+08:00"].map((approved) => [
      referenceDecide(guidelines, question(approved)).verdict,
      decide(rules, question(approved)).verdict,
    ]);
    expect(verdicts).toEqual([
      ["deny", "deny"],
      ["permit", "permit"],
      ["deny", "deny"],
    ]);
  });

  it("answer alike to the very second of a limit", () => {
    const answers = [-1, 0, 1].map((late) => {
      const reported = new Date(Date.parse("2026-09-03T14:00:00+08:00") + late * 1000)
        .toISOString()
        .replace(".000Z", "Z");
      const question = {
        roles: ["kepala-skpd"],
        act: "jatuhkan-sanksi-administratif",
        at: "2026-09-03T15:00:00+08:00",
        approvals: [],
        facts: {
          "pemeriksaan.selesai": "2026-09-03T14:30:00+08:00",
          "pemeriksaan.tertutup": true,
          "pemeriksaan.berita_acara": true,
          "pelaku.memimpin": true,
          "kesalahan.tanpa_sarana": false,
          "kesalahan.koreksi_di_luar_kendali": false,
          "kesalahan.sengaja": false,
          "kesalahan.dalam_lingkup": true,
          "kesalahan.prosedur_diikuti": true,
          "kesalahan.di_luar_kendali": false,
          "kesalahan.keuntungan_pribadi": false,
          "kesalahan.diketahui": "2026-09-03T13:00:00+08:00",
          "kesalahan.dilaporkan": reported,
          "kesalahan.dikoreksi": "2026-09-03T14:00:00+08:00",
        },
      };
      return [referenceDecide(guidelines, question).verdict, decide(rules, question).verdict];
    });
    expect(answers).toEqual([
      ["deny", "deny"],
      ["deny", "deny"],
      ["permit", "permit"],
    ]);
  });
});

describe("duties and exemptions of the rule book, held against the reference evaluator", () => {
  it.each([
    ["guidelines", guidelines],
    ["a law with every construct", sample.handbook],
  ])("stand alike: %s", (_, handbook) => {
    const found = compareStandings(handbook, first, Math.ceil(count / 3));
    expect(found.slice(0, 3)).toEqual([]);
  });
});

describe("the reference evaluator", () => {
  it.each([
    ["guidelines", guidelines],
    ["a law with every construct", sample.handbook],
  ])("takes no final verdict back when a missing fact arrives: %s", (_, handbook) => {
    const ask = questionsAbout(handbook, { from: "2026-07-01", to: "2026-09-30" });
    let kept = 0;
    for (let seed = first; seed < first + count / 3; seed += 1) {
      const question = ask(seed);
      const facts = Object.entries(question.facts).filter((_fact, index) => (seed + index * 7) % 5 > 0);
      const before = referenceVerdict(handbook, { ...question, facts: Object.fromEntries(facts) });
      const after = referenceVerdict(handbook, question);
      if (before === undefined || after === undefined || before === "needs_facts") continue;
      kept += 1;
      expect([seed, after]).toEqual([seed, before]);
    }
    expect(kept).toBeGreaterThan(count / 12);
  });
});
