import { factWords } from "../handbook/spoken-table.js";
import { chartId } from "../html/address.js";
import type { Site } from "../html/site.js";
import { levelFact } from "./at-level.js";
import { type Chart, linkTo } from "./chart.js";
import { shadeAt } from "./drawing.js";
import { layTimes } from "./lay-times.js";
import { compareDurations, type ResponseTimes } from "./response-times.js";

/** The deadlines from one event: drawn as a line a level, and as a table with a row a deadline. */
export function timesChart({ fact, event, levels, norms, main }: ResponseTimes, site: Site): Chart {
  const { words, handbook } = site;
  const own = words.charts.times;
  const choices = levelFact(fact, handbook.vocabulary)?.choices ?? [];
  const since = handbook.vocabulary.facts.get(event)?.phrases[0] ?? event;
  const all = levels.flatMap(({ times }) => times);
  // Deadlines that end together stand at one height.
  const order = all
    .map(({ duration }) => duration)
    .sort(compareDurations)
    .filter((one, index, list) => index === 0 || compareDurations(list[index - 1] ?? one, one) !== 0);
  const name = factWords(fact, handbook.vocabulary);
  const title = own.name(since);
  const { columns } = own;
  return {
    kind: "times",
    id: chartId("waktu", `${fact}-${event}`),
    title,
    about: own.about(since, all.length),
    drawings: layTimes(
      title,
      // The highest first: its times are the soonest, so that the picture is read from the left above.
      [...levels].reverse().map(({ level, times }) => ({
        level: words.charts.ladders.level(name, words.caseOf(level)),
        shade: shadeAt(choices.indexOf(level), choices.length),
        stops: times.map(({ duration, period, act, who, conditional }) => ({
          row: order.findIndex((one) => compareDurations(one, duration) === 0),
          period,
          act,
          who,
          note: conditional ? own.conditional : undefined,
        })),
      })),
    ),
    table: {
      columns: [columns.level, columns.time, columns.act, columns.who, columns.conditions, columns.provision],
      rows: levels.flatMap(({ level, times }) =>
        times.map(({ norm, period, act, who, conditions, conditional }) => [
          words.caseOf(level),
          period,
          act,
          who,
          conditions.length > 0 ? conditions.join(", ") : conditional ? own.conditional : words.charts.none,
          linkTo(norm.source, site),
        ]),
      ),
    },
    grounds: norms.map(({ source }) => source),
    place: main.source,
  };
}
