import { factWords } from "../handbook/spoken-table.js";
import { chartId } from "../html/address.js";
import type { Site } from "../html/site.js";
import { levelFact } from "./at-level.js";
import type { Chart } from "./chart.js";
import type { CascadeStep, DecisionCascade } from "./decision-cascade.js";
import { shadeAt } from "./drawing.js";
import { type CascadeBox, layCascade } from "./lay-cascade.js";

/** A decision table: drawn as questions with their results, and as a table of its rows in the order in which they decide. */
export function cascadeChart({ table, steps }: DecisionCascade, site: Site): Chart {
  const { words, handbook, documents } = site;
  const own = words.charts.cascades;
  const determines = factWords(table.determines, handbook.vocabulary);
  const levels = levelFact(table.determines, handbook.vocabulary);
  const { document, provision } = table;
  const place = {
    document,
    provision,
    citation: documents.get(document)?.provisions.get(provision)?.citation ?? provision,
  };
  const rows = steps.flatMap((step) => (step.rows.length === 0 ? [{ step, condition: own.rest }] : rowsOf(step)));
  const { columns } = own;
  return {
    kind: "cascades",
    id: chartId("penentuan", table.id),
    title: own.name(determines),
    about: own.about(determines, table.rows.length, table.hit),
    drawings: [
      layCascade(
        steps.map((step) => ({
          ...asked(step),
          result: words.caseOf(step.result),
          shade: levels?.ordered ? shadeAt(levels.choices.indexOf(step.result), levels.choices.length) : undefined,
          asks: !step.isRest,
        })),
        own,
      ),
    ],
    table: {
      columns: [columns.order, columns.when, columns.result],
      rows: rows.map(({ step, condition }, index) => [index + 1, condition, words.caseOf(step.result)]),
    },
    grounds: [place],
    place,
  };

  function asked({ conditions, isRest }: CascadeStep): Pick<CascadeBox, "heading" | "conditions"> {
    const all = conditions.map((condition) => condition ?? own.always);
    const [first] = all;
    if (isRest) return { heading: first === undefined ? own.rest : own.restWith, conditions: all };
    if (first !== undefined && all.length === 1) return { heading: own.one(first), conditions: [] };
    return { heading: own.any, conditions: all };
  }

  function rowsOf(step: CascadeStep): readonly { readonly step: CascadeStep; readonly condition: string }[] {
    const told = step.conditions.map((condition) => ({ step, condition: condition ?? own.always }));
    return step.isRest ? [...told, { step, condition: own.rest }] : told;
  }
}
