import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { directJudge } from "../../evaluate/direct-judge.js";
import { type Encoded, type EncodedRow, evalFormula } from "../../evaluate/eval-formula.js";
import { encodeQuestion, openRules } from "../../evaluate/rules.js";
import { answerVector } from "../../prove/vectors/answer-vector.js";
import type { Engine } from "./engine.js";
import { formulaEngine } from "./json-logic.js";

const formulas = formulaEngine("formulas", () => (formula) => (record) => {
  const read = (path: string): Encoded => {
    const [entity = "", attribute = ""] = path.split(".");
    return (record[entity] as EncodedRow | undefined)?.[attribute] ?? null;
  };
  return evalFormula(formula, read);
});

/**
 * The evaluator by its other door: `decideOnce` reads formulas as they stand, nothing compiled. So it is held against the circuits that answer who asks
 * often, and not against itself.
 */
export const evaluator: Engine = {
  name: "evaluator (src/evaluate)",
  open: async (book, published) => {
    const calendar = await readFile(join(published, "calendar.json"), "utf8");
    const rules = openRules(book, calendar, (own, _key, scope, asked, facts) =>
      directJudge(own, scope, asked, encodeQuestion(own, asked, facts)),
    );
    const conditions = await formulas.open(book, published);
    return {
      answer: async (cases) => {
        const found = await conditions.answer(cases);
        return cases.map(({ question, norm }, index) => ({ ...found[index], ...answerVector(rules, question, norm) }));
      },
      close: () => conditions.close(),
    };
  },
};
