import { factWords } from "../handbook/spoken-table.js";
import { chartId } from "../html/address.js";
import { type Hole, html, joinHtml } from "../html/html.js";
import type { Site } from "../html/site.js";
import { type ApprovalLadder, type Rung, type RungTime, substituteWords } from "./approval-ladder.js";
import { type Chart, linkTo } from "./chart.js";
import { layLadder, type Stair } from "./lay-ladder.js";

/** The ladder of an approval: drawn as stairs, and as a table with a row a level. */
export function ladderChart({ norm, fact, rungs, norms }: ApprovalLadder, site: Site): Chart {
  const { words, handbook } = site;
  const own = words.charts.ladders;
  const act = norm.act[0]?.value.words ?? "";
  const level = factWords(fact, handbook.vocabulary);
  const title = own.name(act);
  return {
    kind: "ladders",
    id: chartId("tangga", norm.id),
    title,
    about: own.about(act, rungs.length),
    drawings: [
      layLadder(
        rungs.map((rung) => {
          const names = substituteWords(rung, site);
          const timesOf = (times: readonly RungTime[]): Stair["times"] =>
            times.map(({ act, period }) => ({ act, period: own.within(period) }));
          return {
            level: own.level(level, words.caseOf(rung.level)),
            who: rung.who,
            times: timesOf(rung.times),
            substitutes:
              names.length === 0
                ? undefined
                : { heading: own.substitutes, names, times: timesOf(rung.substituteTimes) },
          };
        }),
      ),
    ],
    table: {
      columns: [
        own.columns.level,
        own.columns.who,
        own.columns.time,
        own.columns.substitutes,
        own.columns.substituteTime,
      ],
      rows: rungs.map((rung) => rowOf(rung, site)),
    },
    grounds: norms.map(({ source }) => source),
    place: norm.source,
  };
}

function rowOf(rung: Rung, site: Site): readonly Hole[] {
  const { caseOf, charts } = site.words;
  const lines = (times: readonly RungTime[]): Hole =>
    times.length === 0
      ? charts.none
      : joinHtml(
          times.map(({ act, bound, norm }) => html`${act} ${bound} (${linkTo(norm.source, site)})`),
          html`<br>`,
        );
  const by = substituteWords(rung, site);
  return [
    caseOf(rung.level),
    rung.who,
    lines(rung.times),
    by.length === 0 ? charts.none : joinHtml(by, html`<br>`),
    by.length === 0 ? charts.none : lines(rung.substituteTimes),
  ];
}
