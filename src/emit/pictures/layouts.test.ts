import { describe, expect, it } from "vitest";
import { drawingFaults } from "../../testing/drawing-faults.js";
import { type Drawing, renderDrawing, shadeAt } from "./drawing.js";
import { layCascade } from "./lay-cascade.js";
import { layLadder } from "./lay-ladder.js";
import { layRoles } from "./lay-roles.js";
import { layTimes } from "./lay-times.js";

/** Words as long as authors make them, and as they should not. */
const long = "Sekretaris Daerah bersama Kepala Perangkat Daerah penyelenggara urusan komunikasi dan informatika";
const unbroken = "Mempertanggungjawabkanlah".repeat(4);
const hostile = "<script>alert(1)</script>\"&' ";
const texts = ["PIC", long, unbroken, hostile, ""];
const pick = (index: number): string => texts[index % texts.length] as string;
const count = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

const ladder = (levels: number) =>
  layLadder(
    count(levels).map((index) => ({
      level: `Tingkat ${pick(index)}`,
      who: pick(index + 1),
      times: count(index % 3).map((time) => ({ period: pick(time + 1), act: pick(time + 2) })),
      substitutes:
        index % 2 === 0
          ? undefined
          : { heading: "Pengganti", names: [pick(index), long], times: [{ period: "1 jam", act: long }] },
    })),
  );
const times = (levels: number, stops: number) =>
  layTimes(
    pick(levels),
    count(levels).map((index) => ({
      level: pick(index),
      shade: shadeAt(index, levels),
      stops: count(stops).map((stop) => ({
        row: Math.floor((stop + index) / 2),
        period: pick(stop),
        act: pick(stop + 1),
        who: pick(stop + 2),
        note: stop % 2 === 0 ? undefined : "dengan syarat",
      })),
    })),
  );
const cascade = (questions: number) =>
  layCascade(
    count(questions).map((index) => ({
      heading: pick(index),
      conditions: count(index % 4).map((one) => pick(one + index)),
      result: pick(index + 1),
      shade: index % 2 === 0 ? undefined : shadeAt(index, questions),
      asks: index < questions - 1,
    })),
    { start: "Mulai", yes: "ya", no: "tidak" },
  );
const roles = (number: number) =>
  layRoles(
    count(number).map((index) => ({
      id: `peran-${index}`,
      term: pick(index),
      depth: index % 5,
      parent: index % 5 === 0 ? undefined : `peran-${index - 1}`,
      rank: index % 3 === 0 ? undefined : `jenjang ${index}`,
      substitutes: index % 2 === 0 ? undefined : `pengganti: ${pick(index)}`,
    })),
  );

describe.each<[string, readonly Drawing[]]>([
  ["a ladder of two", [ladder(2)]],
  ["a ladder of nine", [ladder(9)]],
  ["one line of time", times(1, 3)],
  ["six long lines of time", times(6, 17)],
  ["a decision of one", [layCascade([], { start: "Mulai", yes: "ya", no: "tidak" }), cascade(1)]],
  ["a decision of twenty", [cascade(20)]],
  ["two roles", roles(2)],
  ["a hundred roles", roles(100)],
])("%s", (_name, drawings) => {
  it("keeps all words in their room and apart", () => {
    expect(drawings.flatMap(drawingFaults)).toEqual([]);
  });

  it("never prints markup of an author", () => {
    for (const drawing of drawings) {
      const svg = renderDrawing(drawing, { id: "a", title: hostile, description: hostile }).toHTML();
      expect(svg).not.toContain("<script");
    }
  });
});

describe("what does not fit on a sheet", () => {
  it("is cut: every stop and every role is drawn once, with its level or on the role above it", () => {
    const sheets = times(6, 17);
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.flatMap(({ figures }) => figures.filter(({ kind }) => kind === "dot"))).toHaveLength(6 * 17);
    for (const { figures, height } of sheets) {
      expect(figures.filter(({ kind }) => kind === "box")).toHaveLength(6);
      expect(height).toBeLessThan(1400);
    }
    const charts = roles(100);
    expect(charts.length).toBeGreaterThan(2);
    expect(charts.flatMap(({ figures }) => figures)).toHaveLength(100);
    const lines = charts.flatMap(({ arrows }) => arrows.map(({ from, to }) => `${from} → ${to}`));
    const hung = count(100).flatMap((index) => (index % 5 === 0 ? [] : [`peran-${index - 1} → peran-${index}`]));
    expect([...new Set(lines)].sort()).toEqual([...hung].sort());
  });
});

describe("faults of a drawing", () => {
  const label = {
    text: "Kata",
    x: 10,
    y: 20,
    anchor: "start",
    size: 12,
    weight: "plain",
    room: 60,
    tone: "ink",
  } as const;
  const box = { kind: "box", x: 50, y: 20, width: 80, height: 30, step: 1 } as const;
  const drawing = { width: 200, height: 60, figures: [], arrows: [], labels: [] };

  it.each<[string, Partial<Drawing>]>([
    ["outside", { labels: [{ ...label, x: -4 }] }],
    ["too wide", { labels: [{ ...label, room: 10 }] }],
    ["words over words", { labels: [label, { ...label, y: 24 }] }],
    ["words across an outline", { labels: [{ ...label, x: 80 }], figures: [box] }],
    ["figure over figure", { figures: [box, { ...box, x: 60 }] }],
    [
      "words across a line",
      {
        labels: [label],
        arrows: [
          {
            points: [
              { x: 0, y: 18 },
              { x: 90, y: 18 },
            ],
            from: [1],
            to: [2],
            label: "",
          },
        ],
      },
    ],
  ])("are seen: %s", (fault, parts) => {
    expect(drawingFaults({ ...drawing, ...parts }).join()).toContain(fault);
  });
});
