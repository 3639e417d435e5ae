import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { deriveFacts } from "../../../evaluate/derive-facts.js";
import { evalFormula } from "../../../evaluate/eval-formula.js";
import { loadRules } from "../../../evaluate/load-rules.js";
import { answered } from "../../../testing/agreement/ask-pairs.js";
import { bufbuildCel, celJs } from "../../../testing/agreement/cel.js";
import { conditionsOf } from "../../../testing/agreement/engine.js";
import { compiledGuidelines } from "../../../testing/guidelines.js";
import { randomFacts } from "../../../testing/random-facts.js";
import { readRecord } from "../../../testing/read-record.js";

/** How many random records; more by `npm run test:formulas`. */
const count = Math.min(Number(process.env["FORMULA_RECORDS"] ?? 150), 20_000);
const folder = resolve("dist/rules");
const published = (name: string): string => readFileSync(resolve(folder, name), "utf8");

it.each([celJs, bufbuildCel])(
  `the published conditions are what the evaluator says over ${count} random records with facts missing, in $name`,
  async (engine) => {
    const rules = loadRules(published("rules.json"), published("calendar.json"));
    const conditions = conditionsOf(rules.book);
    const { vocabulary } = (await compiledGuidelines()).handbook;
    const records = randomFacts(20_261_126, vocabulary, [0, 1, 3, 1000, 9999, 10_000]);
    const { answer, close } = await engine.open(rules.book, folder);
    const wrong: string[] = [];
    for (let i = 0; i < count && wrong.length < 5; i += 1) {
      const at = "2026-08-19T10:20:00+08:00";
      const record = deriveFacts(rules, { at, facts: records.next().value });
      const read = readRecord(record);
      const [said] = await answer([{ id: String(i), question: { kind: "applying", at }, record }]);
      expect(said?.conditions).toHaveLength(conditions.length);
      conditions.forEach(({ name, holds, fails }, place) => {
        const own = answered(evalFormula(holds, read), evalFormula(fails, read));
        if (said?.conditions?.[place] !== own) wrong.push(`${name}: ${own}, ${said?.conditions?.[place]}`);
      });
    }
    await close();
    expect(wrong).toEqual([]);
  },
);
