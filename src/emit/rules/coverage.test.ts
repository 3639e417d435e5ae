import { expect, it } from "vitest";
import { validators } from "../../schema/generated/output-validators.js";
import { coverageFiles } from "./coverage.js";

it("coverage.json obeys its schema, and leaves out what is not known", () => {
  const [file, schema] = coverageFiles({
    provisions: [
      {
        document: "perbup",
        provision: "jawab-ayat-1",
        eId: "art_2__para_1",
        citation: "Pasal 2 ayat (1)",
        by: "rules",
        rules: ["jawab"],
        human: [{ id: "santun", keys: ["b"], reason: undefined }],
        kind: undefined,
        scenarios: ["satu"],
        checklistItems: [{ document: "daftar", item: "dijawab" }],
      },
    ],
    totals: { provisions: 1, rules: 1, human: 0, known: 0, none: 0, scenarios: 1, rulesTried: 1 },
  });
  const wire: unknown = JSON.parse(String(file?.contents));
  const validate = validators["outputs/coverage"];
  expect([validate(wire), validate.errors ?? []]).toEqual([true, []]);
  expect(JSON.stringify(wire)).not.toContain("null");
  expect(schema?.path).toBe("rules/coverage.schema.json");
});
