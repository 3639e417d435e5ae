import { describe, expect, it } from "vitest";
import type { Formula } from "../../../model/generated/rules-wire.js";
import { columnValue, neverKnown, type SqlReading, toSql } from "./to-sql.js";

const element: SqlReading = {
  value: (path) =>
    path === ""
      ? { known: "TRUE", unknown: "FALSE", faces: [{ kind: "text", value: "e.value" }] }
      : columnValue(`e.${path}`, "boolean"),
  list: () => undefined,
};
const reading: SqlReading = {
  value: (path) => {
    if (path === "saat")
      return {
        ...columnValue("saat", "integer"),
        faces: [
          { kind: "integer", value: "saat", where: "saat <= at" },
          { kind: "boolean", value: "FALSE", where: "saat > at" },
        ],
      };
    if (path === "lain") return neverKnown;
    return columnValue(path, path.startsWith("n") ? "integer" : path.startsWith("y") ? "boolean" : "text");
  },
  list: (path) =>
    path === "l" ? { known: "l IS TRUE", elements: "l e WHERE e.case_id = c.case_id", element } : undefined,
};
const given = (name: string): Formula => ({ "!": [{ "===": [{ var: name }, null] }] });

describe("a formula in SQL", () => {
  it.each<[string, Formula, string]>([
    ["a constant", true, "TRUE"],
    ["whether a fact is known", given("n"), "n IS NOT NULL"],
    ["whether it is unknown", { "===": [{ var: "n" }, null] }, "n IS NULL"],
    ["a comparison, guarded", { "<": [{ var: "n" }, 10] }, "n IS NOT NULL AND n < 10"],
    [
      "one whose guard stands left of it",
      { and: [given("n"), { "<": [{ var: "n" }, 10] }] },
      "n IS NOT NULL AND n < 10",
    ],
    [
      "a guard that does not reach out of its disjunction",
      { or: [given("n"), { "<": [{ var: "n" }, 10] }] },
      "n IS NOT NULL OR (n IS NOT NULL AND n < 10)",
    ],
    ["a negation of what may be unknown", { "!": [{ "===": [{ var: "t" }, "a"] }] }, "NOT (t IS NOT NULL AND t = 'a')"],
    ["a text with quotes", { "===": [{ var: "t" }, "a'b\"c\\"] }, "t IS NOT NULL AND t = 'a''b\"c\\'"],
    ["a choice among several", { in: [{ var: "t" }, ["a", "b"]] }, "t IS NOT NULL AND t IN ('a', 'b')"],
    [
      "two facts",
      { "===": [{ var: "t" }, { var: "u" }] },
      "(t IS NULL AND u IS NULL) OR (t IS NOT NULL AND u IS NOT NULL AND t = u)",
    ],
    [
      "two facts that are known",
      { and: [given("t"), given("u"), { "===": [{ var: "t" }, { var: "u" }] }] },
      "t IS NOT NULL AND u IS NOT NULL AND t = u",
    ],
    [
      "facts of different types, alike only where both are unknown",
      { "===": [{ var: "t" }, { var: "y" }] },
      "t IS NULL AND y IS NULL",
    ],
    ["a value that no fact of its type has", { "===": [{ var: "y" }, "a"] }, "FALSE"],
    ["an ordering of texts, which is none", { "<": [{ var: "t" }, 3] }, "FALSE"],
    [
      "an event that has happened",
      { and: [given("saat"), { "!": [{ "===": [{ var: "saat" }, false] }] }] },
      "saat IS NOT NULL AND NOT (saat > at)",
    ],
    ["an event by its instant", { ">": [{ var: "saat" }, 5] }, "saat IS NOT NULL AND saat <= at AND saat > 5"],
    ["what is never known", { or: [{ "===": [{ var: "lain" }, null] }, { "===": [{ var: "lain" }, 1] }] }, "TRUE"],
    [
      "a word of a list",
      { in: ["x", { var: "l" }] },
      "l IS TRUE AND EXISTS (SELECT 1 FROM l e WHERE e.case_id = c.case_id AND (e.value = 'x'))",
    ],
    [
      "an element of a list",
      { some: [{ var: "l" }, { "===": [{ var: "y" }, true] }] },
      "l IS TRUE AND EXISTS (SELECT 1 FROM l e WHERE e.case_id = c.case_id AND (e.y IS NOT NULL AND e.y = TRUE))",
    ],
    [
      "none of a list",
      { none: [{ var: "l" }, true] },
      "NOT (l IS TRUE AND EXISTS (SELECT 1 FROM l e WHERE e.case_id = c.case_id))",
    ],
    [
      "a fact among a list",
      { in: [{ var: "t" }, { var: "l" }] },
      "t IS NOT NULL AND (l IS TRUE AND EXISTS (SELECT 1 FROM l e WHERE e.case_id = c.case_id AND (e.value = t)))",
    ],
    ["what asks for a list and finds none", { none: [{ var: "t" }, true] }, "TRUE"],
  ])("is %s", (_, formula, sql) => {
    expect(toSql(formula, reading)).toBe(sql);
  });
});
