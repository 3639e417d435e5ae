import { describe, expect, it } from "vitest";
import { type ProcedureStep, stepGraph } from "../../model/procedure.js";
import type { Drawing } from "./drawing.js";
import { renderDrawing } from "./drawing.js";
import { type FlowWords, layFlow } from "./lay-flow.js";
import { textWidth, wrapText } from "./text-width.js";

const span = { file: "sop.md", start: 0, end: 0 };
const words: FlowWords = {
  start: "Mulai",
  end: "Selesai",
  activity: "Kegiatan",
  detached: "tidak ditunggu",
  alongside: (step) => `bersamaan dengan langkah ${step}`,
  performers: (roles) => roles.join(", "),
};

function step(number: number, extra: Partial<ProcedureStep> = {}, activity = `Kegiatan ke-${number}`): ProcedureStep {
  return {
    number,
    activity: [{ kind: "text", value: activity, span }],
    decision: false,
    performers: ["admin"],
    needs: [],
    time: undefined,
    output: [],
    note: [],
    start: number === 1,
    exits: [],
    alongside: undefined,
    detached: false,
    limits: [],
    serves: [],
    span,
    timeSpan: span,
    ...extra,
  };
}

const exit = (label: string | undefined, to: number | "end") => ({ label, to, span });

/** Two questions, a way back, a way over, steps side by side, one nobody waits for, an early end. */
const flow: readonly ProcedureStep[] = [
  step(1),
  step(2, { decision: true, performers: ["pic"], exits: [exit("Ya", 3), exit("Tidak", 1)] }),
  step(3, { alongside: 4, performers: ["ttis"] }),
  step(4, { alongside: 5, detached: true }),
  step(5, { performers: ["pic", "admin"] }),
  step(6, { decision: true, exits: [exit("Keliru", 7), exit("Benar", 8), exit("Kritik atau opini", 8)] }),
  step(7, { decision: true, exits: [exit("Ya", "end"), exit("Tidak", 8)] }),
  step(8, { exits: [exit(undefined, "end")] }),
];

/** Twenty-five steps, with ways back and on over the pictures it is cut into. */
const long: readonly ProcedureStep[] = Array.from({ length: 25 }, (_, index) => {
  const number = index + 1;
  if (number === 24) return step(number, { decision: true, exits: [exit("Ya", 25), exit("Tidak", 2)] });
  if (number === 5) return step(number, { decision: true, exits: [exit("Ya", 6), exit("Tidak", 20)] });
  if (number === 25) return step(number, { exits: [exit(undefined, "end")] });
  return step(number, {}, "Kegiatan yang namanya panjang sehingga memerlukan beberapa baris pada kolomnya");
});

const pairs = (drawings: readonly Drawing[]): ReadonlySet<string> =>
  new Set(
    drawings.flatMap(({ arrows }) =>
      arrows.flatMap(({ from, to }) => from.flatMap((a) => to.map((b) => `${a} → ${b}`))),
    ),
  );

const outside = ({ width, height, figures, arrows }: Drawing): readonly string[] => [
  ...figures
    .filter(
      ({ x, y, width: w, height: h }) => x - w / 2 < 0 || y - h / 2 < 0 || x + w / 2 > width || y + h / 2 > height,
    )
    .map(({ kind, step: number }) => `${kind} ${number}`),
  ...arrows
    .filter(({ points }) => points.some(({ x, y }) => x < 0 || y < 0 || x > width || y > height))
    .map(({ from, to }) => `${from} → ${to}`),
];

const tooWide = ({ width, labels }: Drawing): readonly string[] =>
  labels
    .filter(({ text, x, anchor, size, weight, room }) => {
      const wide = textWidth(text, size, weight);
      const start = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
      return wide > room || start < 0 || start + wide > width;
    })
    .map(({ text }) => text);

describe.each([
  ["a flow with every turn", flow],
  ["a long flow", long],
])("%s", (_name, steps) => {
  const drawings = layFlow(steps, words);

  it("shows every step once, a question as a diamond", () => {
    const shown = drawings.flatMap(({ figures }) => figures.filter((figure) => figure.step !== undefined));
    expect(shown.map((figure) => [figure.step, figure.kind])).toEqual(
      steps.map(({ number, decision }) => [number, decision ? "decision" : "process"]),
    );
  });

  it("has the arrows of the model and no other", () => {
    const graph = [...stepGraph(steps)].flatMap(([from, to]) => to.map((one) => `${from} → ${one}`));
    const ends = steps.flatMap(({ number, exits }) =>
      exits.some(({ to }) => to === "end") ? [`${number} → end`] : [],
    );
    expect([...pairs(drawings)].sort()).toEqual(["start → 1", ...graph, ...ends].sort());
  });

  it("says every answer at its arrow", () => {
    const answers = steps.flatMap(({ exits }) => exits.flatMap(({ label }) => label ?? []));
    const said = drawings.flatMap(({ arrows }) => arrows.flatMap(({ label }) => label.split(", ").filter(Boolean)));
    expect(said.sort()).toEqual([...answers].sort());
    const printed = drawings.flatMap(({ labels }) => labels.map(({ text }) => text));
    for (const { label } of drawings.flatMap(({ arrows }) => arrows)) if (label) expect(printed).toContain(label);
  });

  it("keeps all words in their room and everything in the picture", () => {
    expect(drawings.flatMap(tooWide)).toEqual([]);
    expect(drawings.flatMap(outside)).toEqual([]);
  });

  it("is drawn the same twice", () => {
    expect(JSON.stringify(layFlow(steps, words))).toBe(JSON.stringify(drawings));
  });
});

describe("a flow", () => {
  it("of many steps goes on in another picture, with connectors that name the steps", () => {
    const drawings = layFlow(long, words);
    expect(drawings.length).toBeGreaterThan(1);
    for (const { figures, height } of drawings) {
      expect(figures.some(({ kind }) => kind === "connector")).toBe(true);
      expect(height).toBeLessThan(1150);
    }
  });

  it("says who does a step over its column, and which steps begin together", () => {
    const [drawing] = layFlow(flow, words);
    const printed = drawing?.labels.map(({ text }) => text);
    expect(printed).toEqual(expect.arrayContaining(["admin", "pic", "ttis", "pic,", "tidak ditunggu"]));
    expect(drawing?.figures.filter(({ kind }) => kind === "frame")).toHaveLength(1);
  });

  it("never prints markup of an author", () => {
    const hostile = "<script>alert(1)</script>\"&' ".repeat(6);
    const [drawing] = layFlow([step(1, { exits: [exit("<b>", "end")] }, hostile)], words);
    const names = { id: "a", title: hostile, description: hostile };
    const svg = renderDrawing(drawing as Drawing, names).toHTML();
    expect(svg).not.toMatch(/<script|<b>/);
    expect(svg).toContain("&lt;script&gt;");
    expect(tooWide(drawing as Drawing)).toEqual([]);
  });
});

describe("words", () => {
  it("are set in lines no wider than asked, none lost", () => {
    const text = "Mempertanggungjawabkan penyelenggaraan W WWWWWWWWWWWWWWWWWWWW";
    const lines = wrapText(text, 100, 13);
    expect(lines.every((line) => textWidth(line, 13) <= 100)).toBe(true);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  });
});
