import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { isApproval } from "../../compile/rule-book/norm-case.js";
import { parseDuration } from "../../conditions/parse-duration.js";
import { nodeHost } from "../../host/node-host.js";
import type { DecisionRow, DecisionTable } from "../../model/decision-table.js";
import type { Duration } from "../../model/duration.js";
import type { Handbook } from "../../model/handbook.js";
import { remarkParser } from "../../syntax/markdown-parser.js";
import { drawingFaults } from "../../testing/drawing-faults.js";
import { sampleHandbook } from "../../testing/sample-handbook.js";
import { openWorkspace } from "../../workspace/workspace.js";
import { type Site, siteOf } from "../html/site.js";
import { wordsIn } from "../words.js";
import { approvalLadders } from "./approval-ladder.js";
import { type Chart, type ChartKind, chartKinds, renderChartTable } from "./chart.js";
import { chartsOf } from "./charts.js";
import { decisionCascades } from "./decision-cascade.js";
import { compareDurations, responseTimes } from "./response-times.js";
import { roleTree } from "./role-tree.js";

/** The pictures of the real texts, held against the model and against what a reader finds in the articles. */
const root = resolve(import.meta.dirname, "../../..");

let handbook: Handbook;
let site: Site;
let charts: readonly Chart[];
beforeAll(async () => {
  ({ handbook } = await openWorkspace(nodeHost(), root, remarkParser).compile());
  site = siteOf(handbook, wordsIn("id"));
  charts = chartsOf(site);
});

const of = (kind: ChartKind): readonly Chart[] => charts.filter((chart) => chart.kind === kind);
/** The words of a picture, its lines joined. */
const drawn = ({ drawings }: Chart): string =>
  drawings.flatMap(({ labels }) => labels.map(({ text }) => text)).join(" ");
/** The words of a table, row by row and cell by cell. */
const told = (chart: Chart): readonly (readonly string[])[] =>
  [
    ...renderChartTable(chart, site)
      .toHTML()
      .matchAll(/<tr>(.*?)<\/tr>/gs),
  ]
    .slice(1)
    .map(([, row = ""]) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) =>
        cell
          .replace(/<br>/g, " / ")
          .replace(/<[^>]*>/g, "")
          .replaceAll("&quot;", '"')
          .replaceAll("&#39;", "'"),
      ),
    );
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe("every picture", () => {
  it("is there: ladders, decisions, lines of time, roles", () => {
    expect(new Set(charts.map(({ kind }) => kind))).toEqual(new Set(chartKinds));
    expect(of("cascades")).toHaveLength(handbook.decisionTables.length);
    expect(of("times").length).toBeGreaterThan(3);
    expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
  });

  it("has all its words inside, none over another or across a line", () => {
    for (const { drawings } of charts) for (const drawing of drawings) expect(drawingFaults(drawing)).toEqual([]);
  });

  it("is made from provisions that are there", () => {
    for (const { grounds } of charts) {
      expect(grounds.length).toBeGreaterThan(0);
      for (const { document, provision } of grounds)
        expect(site.documents.get(document)?.provisions.has(provision)).toBe(true);
    }
  });

  it("is shown under one of them: the rule it is about, the table, the section of the roles", () => {
    const places = charts.map(({ kind, place }) => `${kind} ${place?.document}#${place?.provision}`);
    const ladder = handbook.norms.find((norm) => isApproval(norm));
    expect(places).toContain(`ladders ${ladder?.source.document}#${ladder?.source.provision}`);
    for (const { main, event } of responseTimes(site)) {
      const keyed = main.bounds.filter(({ key, value }) => key !== undefined && value.event === event);
      expect(keyed.length).toBeGreaterThan(1);
      expect(places).toContain(`times ${main.source.document}#${main.source.provision}`);
    }
    for (const { document, provision } of handbook.decisionTables)
      expect(places).toContain(`cascades ${document}#${provision}`);
    expect(places.at(-1)).toBe("roles organisasi-kotabaru#peran");
  });

  it("says nothing that its table does not say", () => {
    const { ladders, cascades, times, roles } = site.words.charts;
    const own = [
      ...["Tingkat", ladders.substitutes, ladders.within(""), cascades.start, cascades.yes, cascades.no],
      ...[cascades.any, cascades.rest, cascades.restWith, times.conditional, roles.rank(0), roles.substitutes("")],
    ];
    for (const chart of charts) {
      const known = new Set(
        [...told(chart).flat(), ...own, chart.title, ...chart.table.columns].flatMap((text) => wordsOf(text)),
      );
      expect(wordsOf(drawn(chart)).filter((word) => !known.has(word))).toEqual([]);
    }
  });

  it("is drawn the same twice", () => {
    const again = chartsOf(siteOf(handbook, wordsIn("id")));
    expect(JSON.stringify(again.map(({ drawings }) => drawings))).toBe(
      JSON.stringify(charts.map(({ drawings }) => drawings)),
    );
  });
});

describe("the ladder of approval", () => {
  it("has a rung for every level of every rule of approval", () => {
    const rules = handbook.norms.filter((norm) => isApproval(norm) && norm.bearer.some(({ key }) => key !== undefined));
    const rungs = rules.map((norm) => [norm.id, norm.bearer.map(({ key }) => key)]);
    expect(approvalLadders(site).map(({ norm, rungs: own }) => [norm.id, own.map(({ level }) => level)])).toEqual(
      rungs,
    );
    expect(rules.length).toBeGreaterThan(0);
  });

  it("says who approves, by when, and who stands in, as the articles do", () => {
    expect(told(of("ladders")[0] as Chart).map((row) => [row[0], row[1], row[3]])).toEqual([
      ["rutin", "PIC", "PIC pengganti"],
      ["perhatian", "Kepala Perangkat Daerah", "Sekretaris Perangkat Daerah"],
      [
        "serius",
        "Kepala Perangkat Daerah bersama TRC",
        "Sekretaris Perangkat Daerah untuk Kepala Perangkat Daerah / Piket TRC untuk TRC",
      ],
      [
        "krisis",
        "Sekretaris Daerah atau Bupati",
        "Asisten Sekretaris Daerah untuk Sekretaris Daerah / Wakil Bupati untuk Bupati",
      ],
    ]);
    const times = approvalLadders(site)[0]?.rungs.map((rung) => [
      rung.times.map(({ period }) => period),
      rung.substituteTimes.map(({ period }) => period),
    ]);
    expect(times).toEqual([
      [["4 jam kerja"], ["4 jam kerja"]],
      [["4 jam kerja"], ["4 jam kerja"]],
      [["1 jam"], ["1 jam"]],
      [["30 menit"], ["30 menit"]],
    ]);
  });

  it("draws each rung with its approvers, times and substitutes, the higher the further up", () => {
    const [chart] = of("ladders") as [Chart];
    const [drawing] = chart.drawings;
    const boxes = drawing?.figures.filter(({ kind }) => kind === "box") ?? [];
    const rungs = approvalLadders(site)[0]?.rungs ?? [];
    expect(boxes).toHaveLength(rungs.length);
    const tops = boxes.map(({ y, height }) => y - height / 2);
    expect([...tops].sort((a, b) => b - a)).toEqual(tops);
    for (const [index, rung] of rungs.entries()) {
      const box = boxes[index];
      const inside = drawing?.labels
        .filter(({ y }) => box && Math.abs(y - box.y) < box.height / 2)
        .map(({ text }) => text)
        .join(" ");
      expect(inside).toContain(rung.who);
      for (const { period, act } of [...rung.times, ...rung.substituteTimes]) {
        expect(inside).toContain(`paling lambat ${period}`);
        expect(inside).toContain(act);
      }
      for (const { by } of rung.substitutes)
        for (const role of by) expect(inside).toContain(handbook.organisation.roles.get(role)?.term);
    }
  });

  it("goes by the choice of the fact, not by how the rule is written", () => {
    const norms = handbook.norms.map((norm) =>
      isApproval(norm) ? { ...norm, bearer: [...norm.bearer].reverse() } : norm,
    );
    const [ladder] = approvalLadders(siteOf({ ...handbook, norms }, wordsIn("id")));
    expect(ladder?.rungs.map(({ level }) => level)).toEqual(["rutin", "perhatian", "serius", "krisis"]);
  });
});

describe("the lines of time", () => {
  it("have every deadline that differs by an ordered choice, at every level that has it", () => {
    const written = handbook.norms.flatMap((norm) => {
      const type = handbook.vocabulary.facts.get(norm.by ?? "")?.type;
      if (!type || !("ordered" in type) || !type.ordered) return [];
      return norm.bounds.flatMap(({ key, value }) =>
        key !== undefined && value.bound === "at-latest" ? [`${norm.id} ${value.event} ${key} ${value.text}`] : [],
      );
    });
    const shown = responseTimes(site).flatMap(({ event, levels }) =>
      levels.flatMap(({ level, times }) => times.map(({ norm, period }) => `${norm.id} ${event} ${level} ${period}`)),
    );
    expect(written.length).toBeGreaterThan(20);
    expect(shown).toEqual(expect.arrayContaining(written));
  });

  it("have all other deadlines from the same event, where the level does not shut them out", () => {
    const [first] = responseTimes(site);
    const plain = handbook.norms.filter((norm) =>
      norm.bounds.some(
        ({ key, value }) => key === undefined && value.event === first?.event && value.bound === "at-latest",
      ),
    );
    expect(plain.length).toBeGreaterThan(3);
    for (const norm of plain) expect(first?.norms).toContain(norm);
    const levelsOf = (id: string) =>
      first?.levels.flatMap(({ level, times }) => (times.some(({ norm }) => norm.id === id) ? [level] : []));
    // Only serius and krisis are reported to the TRC.
    const report = plain.find(({ act }) => act[0]?.value.words === "melaporkan Isu Publik");
    expect(levelsOf(report?.id ?? "")).toEqual(["serius", "krisis"]);
  });

  it("say the times of a serious issue as the articles do, soonest first", () => {
    const serious = responseTimes(site)[0]?.levels.find(({ level }) => level === "serius")?.times ?? [];
    expect(serious.map(({ period, act, who }) => `${period}: ${act} – ${who}`)).toEqual(
      expect.arrayContaining([
        "1 jam: menyampaikan tanda terima – Admin",
        "3 jam: menyampaikan jawaban – PIC kepada Admin",
        "30 menit: memberitahukan Isu Publik – TRC kepada Kepala Dinas",
      ]),
    );
    for (const [index, { duration }] of serious.slice(1).entries())
      expect(compareDurations(serious[index]?.duration ?? duration, duration)).toBeLessThanOrEqual(0);
    const conditional = (act: string) => serious.find((time) => time.act === act)?.conditional;
    expect(conditional("menyampaikan tanda terima")).toBe(false);
    expect(conditional("menyampaikan jawaban")).toBe(true);
  });

  it.each([
    ["30 menit", "1 jam", -1],
    ["60 menit", "1 jam", 0],
    ["1 jam", "1 jam kerja", -1],
    ["4 jam kerja", "1 hari kerja", -1],
    ["3 x 24 jam", "2 hari kerja", 1],
  ])("order %s and %s", (one, other, sign) => {
    const [a, b] = [one, other].map((text) => parseDuration(text)) as [Duration, Duration];
    expect(Math.sign(compareDurations(a, b))).toBe(sign);
    expect(Math.sign(compareDurations(b, a)) + sign).toBe(0);
  });

  it("draw a dot for every deadline and print its words beside it", () => {
    for (const [index, chart] of of("times").entries()) {
      const levels = responseTimes(site)[index]?.levels ?? [];
      const all = levels.flatMap(({ times }) => times);
      const dots = chart.drawings.flatMap(({ figures }) => figures.filter(({ kind }) => kind === "dot"));
      expect(dots).toHaveLength(all.length);
      expect(told(chart)).toHaveLength(all.length);
      for (const { period, act, who } of all) expect(drawn(chart)).toContain(`${period} ${act} ${who}`);
    }
  });

  it("name the substitutes that another rule means", () => {
    const forwarded = responseTimes(site).find(({ event }) => event === "tanggapan.diteruskan");
    expect(forwarded?.levels.map(({ times }) => times[0]?.who)).toEqual([
      "PIC pengganti",
      "Sekretaris Perangkat Daerah",
      "Sekretaris Perangkat Daerah bersama Piket TRC",
      "Asisten Sekretaris Daerah atau Wakil Bupati",
    ]);
  });
});

describe("a decision", () => {
  it("asks every row of its table once, and prints it in the picture and in the table", () => {
    for (const [index, chart] of of("cascades").entries()) {
      const { table, steps } = decisionCascades(site)[index] ?? { table: undefined, steps: [] };
      const rows = steps.flatMap((step) => step.rows);
      expect(new Set(rows)).toEqual(new Set(table?.rows));
      expect(rows).toHaveLength(table?.rows.length ?? 0);
      const said = steps.flatMap(({ conditions, result }) => conditions.map((one) => [one, site.words.caseOf(result)]));
      expect(told(chart).map(([, ...row]) => row)).toEqual(expect.arrayContaining(said));
      for (const [condition, result] of said) {
        expect(drawn(chart)).toContain(condition);
        expect(drawn(chart)).toContain(result);
      }
    }
  });

  it("begins with the highest level and ends with what is left", () => {
    const [level] = decisionCascades(site);
    expect(level?.steps.map(({ result, isRest }) => [result, isRest])).toEqual([
      ["krisis", false],
      ["serius", false],
      ["perhatian", false],
      ["rutin", true],
    ]);
  });

  it("comes to the result of the table, whichever rows hold", () => {
    const tables = [
      ...handbook.decisionTables,
      ...handbook.decisionTables.map((table) => ({ ...table, default: undefined })),
    ];
    for (const { table, steps } of decisionCascades(siteOf({ ...handbook, decisionTables: tables }, wordsIn("id")))) {
      for (const holding of someSets(table.rows)) {
        const asked = steps.find((step) => step.isRest || step.rows.some((row) => holding.has(row)));
        const expected = resultOf(table, holding);
        // Where no row holds and nothing is said for that, a table has no result; the proof of the texts sees to it that this does not happen.
        if (expected !== undefined) expect(asked?.result).toBe(expected);
      }
    }
  });

  /** What the table gives by its own rule, read without the picture. */
  function resultOf({ rows, hit, default: fallback, determines }: DecisionTable, holding: ReadonlySet<DecisionRow>) {
    const results = rows.filter((row) => holding.has(row)).map(({ result }) => result);
    if (hit !== "highest") return results[0] ?? fallback;
    const type = handbook.vocabulary.facts.get(determines)?.type;
    const choices = type && "choices" in type ? type.choices : [];
    return results.sort((a, b) => choices.indexOf(b) - choices.indexOf(a))[0] ?? fallback;
  }

  /** No row, every row, each alone, every two. */
  function someSets(rows: readonly DecisionRow[]): readonly ReadonlySet<DecisionRow>[] {
    return [new Set(), new Set(rows), ...rows.flatMap((one) => rows.map((other) => new Set([one, other])))] as const;
  }
});

describe("the chart of roles", () => {
  it("has every role once, on the role above it, with its rank and its substitutes", () => {
    const [chart] = of("roles") as [Chart];
    const roles = [...handbook.organisation.roles.values()];
    const term = (id: string) => handbook.organisation.roles.get(id)?.term ?? id;
    const expected = roles.map(({ term: name, parent, rank, substitutes }) => [
      name,
      parent === undefined ? "–" : term(parent),
      rank === undefined ? "–" : String(rank),
      substitutes.length === 0 ? "–" : substitutes.map(term).join(", lalu "),
    ]);
    expect([...told(chart)].sort()).toEqual(expected.sort());
    const boxes = chart.drawings.flatMap(({ figures }) => figures);
    expect(boxes).toHaveLength(roles.length);
    expect(boxes.filter(({ broken }) => broken)).toHaveLength(roles.filter(({ rank }) => rank === undefined).length);
    const lines = chart.drawings.flatMap(({ arrows }) => arrows.map(({ from, to }) => `${from} → ${to}`));
    expect(lines.sort()).toEqual(
      roles.flatMap(({ id, parent }) => (parent === undefined ? [] : [`${parent} → ${id}`])).sort(),
    );
    for (const { term: name } of roles) expect(drawn(chart)).toContain(name);
  });

  it("shows roles in a circle, and those under a role that is not there, once", () => {
    const role = (id: string, parent: string | undefined) =>
      [
        id,
        { id, term: id, parent, rank: undefined, substitutes: [], span: { file: "o.md", start: 0, end: 1 } },
      ] as const;
    const roles = new Map([role("a", "b"), role("b", "a"), role("c", "tiada"), role("d", "c")]);
    expect(roleTree({ roles }).map(({ role: { id }, depth }) => [id, depth])).toEqual([
      ["c", 0],
      ["d", 1],
      ["a", 0],
      ["b", 1],
    ]);
  });
});

describe("another handbook", () => {
  it("has only the pictures it has something for", () => {
    const bare = { ...sampleHandbook, norms: [], decisionTables: [], organisation: { roles: new Map() } };
    expect(chartsOf(siteOf(bare, wordsIn("id")))).toEqual([]);
    const kinds = chartsOf(siteOf(sampleHandbook, wordsIn("id"))).map(({ kind }) => kind);
    expect(kinds).toEqual(["ladders", "cascades", "roles"]);
  });

  it("has no ladder of one rung, and none where everything is approved by the same", () => {
    const norms = sampleHandbook.norms.map((norm) => ({ ...norm, bearer: norm.bearer.slice(0, 1), bounds: [] }));
    const kinds = chartsOf(siteOf({ ...sampleHandbook, norms }, wordsIn("id"))).map(({ kind }) => kind);
    expect(kinds).not.toContain("ladders");
  });
});
