import type { ProcedureStep } from "../../model/procedure.js";
import { plainText } from "../../model/text.js";
import type { Arrow, Drawing, Figure, Label, Point } from "./drawing.js";
import { type FlowArrow, flowArrows, sideBySide } from "./flow-arrows.js";
import { textWidth, wrapText } from "./text-width.js";

/** The words of a flow that do not stand in its steps. */
export type FlowWords = {
  readonly start: string;
  readonly end: string;
  /** Over the column of activities. */
  readonly activity: string;
  alongside(step: number): string;
  readonly detached: string;
  /** Those who do a step together or in turn, as the head of one column. */
  performers(roles: readonly string[]): string;
};

const size = 13;
const smallSize = 11;
const leading = 17;
const noteLeading = 15;
const words = { left: 10, width: 196 };
const lane = 84;
const symbol = { width: 54, height: 34 };
const diamond = { width: 72, height: 46 };
const cap = { height: 24 };
const gap = 32;
/** Between the lines of one gutter, and for what stands at its far end. */
const track = 12;
const outer = 78;
/** Rows of one picture are at most so high together: it fits a sheet of paper. */
const highest = 860;

type Side = "left" | "right";

/** A row of the picture: the step, its words and where it stands. */
type Row = {
  readonly step: ProcedureStep;
  readonly column: number;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly height: number;
};

/**
 * A flow as it is drawn in a SOP (PermenPANRB 35/2012): a row a step, a column for those who do it, the symbol where row and column meet. A
 * long flow goes on in a next picture, with off-page connectors that bear the numbers of the steps they lead to or come from.
 */
export function layFlow(steps: readonly ProcedureStep[], flow: FlowWords): readonly Drawing[] {
  const laneOf = ({ performers }: ProcedureStep): string => flow.performers(performers);
  const lanes = [...new Set(steps.map(laneOf))];
  const rows = steps.map((step): Row => {
    const lines = wrapText(`${step.number}. ${plainText(step.activity).trim()}`, words.width, size);
    const notes = [
      ...(step.alongside === undefined ? [] : [flow.alongside(step.alongside)]),
      ...(step.detached ? [flow.detached] : []),
    ].flatMap((note) => wrapText(note, words.width, smallSize));
    const height = Math.max(diamond.height, lines.length * leading + notes.length * noteLeading);
    return { step, column: lanes.indexOf(laneOf(step)), lines, notes, height };
  });
  const groups = sideBySide(steps);
  const arrows = flowArrows(steps);
  return partsOf(rows, groups).map((part) => layPart(part, { lanes, arrows, groups, flow }));
}

/** Rows by picture, of about the same height; steps that begin together stay together. */
function partsOf(rows: readonly Row[], groups: readonly (readonly number[])[]): readonly (readonly Row[])[] {
  const total = rows.reduce((sum, { height }) => sum + height + gap, 0);
  const wanted = total / Math.ceil(total / highest);
  const parts: Row[][] = [];
  let filled = 0;
  for (const row of rows) {
    const bound = groups.some((group) => group.indexOf(row.step.number) > 0);
    const part = parts.at(-1);
    if (part && (bound || filled + (row.height + gap) / 2 <= wanted)) part.push(row);
    else {
      parts.push([row]);
      filled = 0;
    }
    filled += row.height + gap;
  }
  return parts;
}

type Whole = {
  readonly lanes: readonly string[];
  readonly arrows: readonly FlowArrow[];
  readonly groups: readonly (readonly number[])[];
  readonly flow: FlowWords;
};

/** How an arrow goes on from its symbol: `shift` is how far off its middle it leaves. */
type Way = { readonly kind: "down"; readonly arrow: FlowArrow } | SideWay;
type SideWay = { readonly kind: "side"; readonly arrow: FlowArrow; readonly side: Side; readonly shift: number };

function layPart(rows: readonly Row[], whole: Whole): Drawing {
  const plan = planOf(rows, whole);
  const pen = penOf(plan.width);
  drawColumns(plan, pen);
  for (const index of rows.keys()) drawStep(index, plan, pen);
  for (const index of rows.keys()) drawEntry(index, plan, pen);
  for (const way of plan.ways) {
    if (way.kind === "down") drawDown(way.arrow, plan, pen);
    else drawAside(way, plan, pen);
  }
  const { width, height } = plan;
  return { width, height, figures: pen.figures, arrows: pen.arrows, labels: pen.labels };
}

/** Where everything of one picture stands. */
type Plan = {
  readonly rows: readonly Row[];
  readonly flow: FlowWords;
  readonly ways: readonly Way[];
  readonly heads: readonly (readonly string[])[];
  readonly headHeight: number;
  readonly width: number;
  readonly height: number;
  /** Where the left gutter begins, and the columns begin and end. */
  readonly left: number;
  readonly lanesLeft: number;
  readonly lanesRight: number;
  /** Under the last row. */
  readonly foot: number;
  /** What comes from other pictures, by the step it comes to. */
  readonly arriving: ReadonlyMap<number, readonly FlowArrow[]>;
  /** Groups that stand in this picture. */
  readonly framed: readonly (readonly number[])[];
  readonly tops: readonly number[];
  /** Index of a step's row, if it stands in this picture. */
  indexOf(step: number | "end"): number | undefined;
  middleOf(column: number): number;
  trackAt(way: SideWay): number;
};

function planOf(rows: readonly Row[], { lanes, arrows, groups, flow }: Whole): Plan {
  const here = new Map(rows.map((row, index) => [row.step.number, index]));
  const indexOf = (step: number | "end"): number | undefined => (step === "end" ? undefined : here.get(step));
  const leaving = arrows.filter(({ at }) => here.has(at));
  const ways = rows.flatMap((_, index) => waysOf(index, rows, leaving));
  const asides = ways.filter((way): way is SideWay => way.kind === "side");
  const tracks = tracksOf(asides, here);
  const arriving = arrivalsOf(arrows, here);

  // Across: words, left gutter, columns, right gutter.
  const first = rows[0] as Row;
  const arrivesAside = [...arriving.keys()].some((step) => first.step.start || step !== first.step.number);
  const gutter = (side: Side): number => {
    const own = asides.filter((way) => way.side === side);
    const far = own.some(({ arrow }) => indexOf(arrow.into) === undefined) || (side === "left" && arrivesAside);
    const count = Math.max(0, ...own.map((way) => (tracks.get(way) ?? -1) + 1));
    const label = Math.max(
      0,
      ...own.map((way) => labelBeyondLanes(way, rows[here.get(way.arrow.at) as number] as Row, lanes.length)),
    );
    return Math.max(label, (count > 0 || far ? 8 : 0) + count * track) + (far ? outer : 0);
  };
  const left = words.left + words.width + 12;
  const lanesLeft = left + gutter("left");
  const lanesRight = lanesLeft + lanes.length * lane;

  // Down: heads of the columns, what leads in, the rows, what leads out.
  const heads = lanes.map((name) => wrapText(name, lane - 10, smallSize, "bold"));
  const headHeight = Math.max(...heads.map(({ length }) => length)) * 14 + 14;
  const leadsIn = first.step.start || arriving.has(first.step.number);
  let y = headHeight + (leadsIn ? 12 + cap.height + gap : 22);
  const tops = rows.map(({ height }) => {
    const top = y;
    y += height + gap;
    return top;
  });
  const closes = ways.some((way) => way.kind === "down" && way.arrow.at === rows.at(-1)?.step.number);
  return {
    rows,
    flow,
    ways,
    heads,
    headHeight,
    width: lanesRight + gutter("right") + 8,
    height: y - gap + (closes ? gap + cap.height + 10 : 12),
    left,
    lanesLeft,
    lanesRight,
    foot: y,
    arriving,
    framed: groups.filter((group) => group.every((step) => here.has(step))),
    tops,
    indexOf,
    middleOf: (column) => lanesLeft + column * lane + lane / 2,
    trackAt: (way) => {
      const along = ((tracks.get(way) ?? 0) + 1) * track;
      return way.side === "left" ? lanesLeft - along : lanesRight + along;
    },
  };
}

function arrivalsOf(
  arrows: readonly FlowArrow[],
  here: ReadonlyMap<number, number>,
): ReadonlyMap<number, readonly FlowArrow[]> {
  const arriving = new Map<number, FlowArrow[]>();
  for (const arrow of arrows) {
    const { at, into } = arrow;
    if (into !== "end" && here.has(into) && !here.has(at)) arriving.set(into, [...(arriving.get(into) ?? []), arrow]);
  }
  return arriving;
}

/** How far the answer beside a symbol reaches beyond the columns. */
function labelBeyondLanes({ arrow, side }: SideWay, row: Row, lanes: number): number {
  const free = (side === "left" ? row.column : lanes - 1 - row.column) * lane + (lane - diamond.width) / 2;
  return textWidth(arrow.label, smallSize, "bold") + 10 - free;
}

function rowAt({ rows }: Plan, index: number): Row {
  return rows[index] as Row;
}

function topOf({ tops }: Plan, index: number): number {
  return tops[index] as number;
}

function centreOf(plan: Plan, index: number): number {
  return topOf(plan, index) + rowAt(plan, index).height / 2;
}

function shapeOf({ step }: Row): { readonly width: number; readonly height: number } {
  return step.decision ? diamond : symbol;
}

/** The line above a row on which everything runs that leads into it. */
function gapAbove(plan: Plan, index: number): number {
  return topOf(plan, index) - 17;
}

/** Where an arrow into a row ends: at its symbol, or at the frame around those that begin together. */
function entryOf(plan: Plan, index: number): Point {
  const row = rowAt(plan, index);
  const opensFrame = plan.framed.some((group) => group[0] === row.step.number);
  const y = opensFrame ? topOf(plan, index) - 8 : centreOf(plan, index) - shapeOf(row).height / 2;
  return { x: plan.middleOf(row.column), y };
}

/** Collects what is drawn. */
type Pen = {
  readonly figures: Figure[];
  readonly arrows: Arrow[];
  readonly labels: Label[];
  say(label: Pick<Label, "text" | "x" | "y"> & Partial<Label>): void;
  /** A terminator or connector with its words; answers its width. */
  sign(kind: "terminator" | "connector", text: string, x: number, top: number): number;
};

function penOf(width: number): Pen {
  const figures: Figure[] = [];
  const labels: Label[] = [];
  const say: Pen["say"] = (label) => {
    labels.push({ anchor: "start", size, weight: "plain", room: width - label.x, tone: "ink", ...label });
  };
  return {
    figures,
    arrows: [],
    labels,
    say,
    sign(kind, text, x, top) {
      const wide = Math.max(kind === "terminator" ? 60 : 34, textWidth(text, smallSize, "bold") + 14);
      const y = top + (kind === "connector" ? 14 : 16);
      figures.push({ kind, x, y: top + cap.height / 2, width: wide, height: cap.height, step: undefined });
      say({ text, x, y, anchor: "middle", size: smallSize, weight: "bold", room: wide - 6 });
      return wide;
    },
  };
}

/** The columns with their heads, and the frames around steps that begin together. */
function drawColumns(plan: Plan, { figures, say }: Pen): void {
  const { heads, height, middleOf, flow, lanesLeft, lanesRight } = plan;
  const head = { y: 18, size: smallSize, weight: "bold", tone: "soft" } as const;
  say({ ...head, text: flow.activity, x: words.left, room: words.width });
  for (const [column, lines] of heads.entries()) {
    const x = middleOf(column);
    if (column % 2 === 0) figures.push({ kind: "band", x, y: height / 2, width: lane, height, step: undefined });
    for (const [line, text] of lines.entries())
      say({ ...head, text, x, y: 18 + line * 14, anchor: "middle", room: lane - 8 });
  }
  for (const group of plan.framed) {
    const last = plan.indexOf(group.at(-1) as number) as number;
    const top = topOf(plan, plan.indexOf(group[0] as number) as number) - 8;
    const bottom = topOf(plan, last) + rowAt(plan, last).height + 8;
    figures.push({
      kind: "frame",
      x: (lanesLeft + lanesRight) / 2,
      y: (top + bottom) / 2,
      width: lanesRight - lanesLeft - 4,
      height: bottom - top,
      step: undefined,
      broken: true,
    });
  }
}

/** A step: its words on the left, its symbol in its column. */
function drawStep(index: number, plan: Plan, { figures, say }: Pen): void {
  const row = rowAt(plan, index);
  const { step, column, lines, notes, height } = row;
  const x = plan.middleOf(column);
  const y = centreOf(plan, index);
  const top = topOf(plan, index) + (height - lines.length * leading - notes.length * noteLeading) / 2;
  const below = top + lines.length * leading;
  const room = words.width;
  for (const [line, text] of lines.entries())
    say({ text, x: words.left, y: Math.round(top + line * leading + 13), room });
  for (const [line, text] of notes.entries())
    say({ text, x: words.left, y: Math.round(below + line * noteLeading + 11), size: smallSize, tone: "soft", room });
  const kind = step.decision ? "decision" : "process";
  figures.push({ kind, x, y, ...shapeOf(row), step: step.number, broken: step.detached });
  say({ text: String(step.number), x, y: y + 5, anchor: "middle", weight: "bold", room: symbol.width - 8 });
}

/** What leads into a step from outside the picture: the beginning, or other pictures. Above the first row, else at the far left. */
function drawEntry(index: number, plan: Plan, { arrows, sign }: Pen): void {
  const { step } = rowAt(plan, index);
  const target = entryOf(plan, index);
  const from = plan.arriving.get(step.number) ?? [];
  const to = from[0]?.to ?? [step.number];
  const lead = (kind: "terminator" | "connector", text: string, origin: Arrow["from"], above: boolean): void => {
    const y = gapAbove(plan, index);
    const x = above ? target.x : plan.left + outer / 2 - 8;
    const top = above ? plan.headHeight + 12 : y - cap.height / 2;
    const wide = sign(kind, text, x, top);
    const points = above ? [{ x, y: top + cap.height }, target] : [{ x: x + wide / 2, y }, { x: target.x, y }, target];
    arrows.push({ points, from: origin, to, label: "" });
  };
  if (step.start) lead("terminator", plan.flow.start, ["start"], index === 0);
  const sources = from.map(({ at }) => at).join(", ");
  const origin = from.flatMap((arrow) => arrow.from);
  if (from.length > 0) lead("connector", sources, origin, index === 0 && !step.start);
}

/** The end of the flow, or the step of another picture. */
function signOf(into: number | "end", { flow }: Plan): readonly ["terminator" | "connector", string] {
  return into === "end" ? ["terminator", flow.end] : ["connector", String(into)];
}

/** The way straight on: to the next row, or out of the picture below the last. */
function drawDown(arrow: FlowArrow, plan: Plan, { arrows, say, sign }: Pen): void {
  const { at, into, from, to, label } = arrow;
  const index = plan.indexOf(at) as number;
  const row = rowAt(plan, index);
  const x = plan.middleOf(row.column);
  const leavesFrame = row.step.exits.length === 0 && plan.framed.some((group) => group.at(-1) === at);
  const below = leavesFrame ? topOf(plan, index) + row.height + 8 : centreOf(plan, index) + shapeOf(row).height / 2;
  if (label !== "") say({ text: label, x: x + 6, y: below + 12, size: smallSize, weight: "bold", tone: "on-line" });
  const next = plan.indexOf(into);
  if (next === undefined) {
    sign(...signOf(into, plan), x, plan.foot);
    arrows.push({
      points: [
        { x, y: below },
        { x, y: plan.foot },
      ],
      from,
      to,
      label,
    });
    return;
  }
  const target = entryOf(plan, next);
  const y = gapAbove(plan, next);
  const bend =
    target.x === x
      ? []
      : [
          { x, y },
          { x: target.x, y },
        ];
  arrows.push({ points: [{ x, y: below }, ...bend, target], from, to, label });
}

/** A way that leaves by the side: along a gutter to another row, or out of the picture at its far end. */
function drawAside(way: SideWay, plan: Plan, { arrows, say, sign }: Pen): void {
  const { at, into, from, to, label } = way.arrow;
  const index = plan.indexOf(at) as number;
  const row = rowAt(plan, index);
  const shape = shapeOf(row);
  const x = plan.middleOf(row.column);
  const y = centreOf(plan, index) + way.shift;
  const direction = way.side === "left" ? -1 : 1;
  // A diamond is narrower off its middle.
  const part = row.step.decision ? 1 - Math.abs(way.shift) / (shape.height / 2) : 1;
  const start = { x: Math.round(x + (direction * shape.width * part) / 2), y };
  if (label !== "") {
    const edge = x + direction * (shape.width / 2 + 3);
    const anchor = way.side === "left" ? "end" : "start";
    const room = way.side === "left" ? edge - plan.left : plan.width - edge;
    say({ text: label, x: edge, y: y - 4, anchor, size: smallSize, weight: "bold", tone: "on-line", room });
  }
  const next = plan.indexOf(into);
  if (next === undefined) {
    const far = way.side === "left" ? plan.left + outer / 2 - 8 : plan.width - outer / 2 + 2;
    const wide = sign(...signOf(into, plan), far, y - cap.height / 2);
    arrows.push({ points: [start, { x: far - (direction * wide) / 2, y }], from, to, label });
    return;
  }
  const target = entryOf(plan, next);
  const along = plan.trackAt(way);
  const above = gapAbove(plan, next);
  const points = [start, { x: along, y }, { x: along, y: above }, { x: target.x, y: above }, target];
  arrows.push({ points, from, to, label });
}

/** How the arrows of a row go: one down, to the next row or out of the picture; others by the side, back on the left, on to the right. */
function waysOf(index: number, rows: readonly Row[], leaving: readonly FlowArrow[]): readonly Way[] {
  const row = rows[index] as Row;
  const own = leaving.filter(({ at }) => at === row.step.number);
  const numbers = rows.map(({ step }) => step.number);
  const next = numbers[index + 1];
  const isOut = (arrow: FlowArrow): boolean => arrow.into === "end" || !numbers.includes(arrow.into);
  const goesOn = ({ into }: FlowArrow): boolean => into === "end" || into > row.step.number;
  const down =
    own.find(({ into }) => into === next) ??
    (next === undefined ? own.find((one) => isOut(one) && goesOn(one)) : undefined);
  const taken: Record<Side, number> = { left: 0, right: 0 };
  return own.map((arrow): Way => {
    if (arrow === down) return { kind: "down", arrow };
    const usual: Side = goesOn(arrow) ? "right" : "left";
    const other: Side = usual === "right" ? "left" : "right";
    const side = taken[usual] > 0 && taken[other] === 0 ? other : usual;
    const shift = [0, 14, -14][taken[side]] ?? 0;
    taken[side] += 1;
    return { kind: "side", arrow, side, shift };
  });
}

/** The line of a gutter on which each jump runs: those to one step share theirs, others never touch. The shortest run innermost. */
function tracksOf(jumps: readonly SideWay[], here: ReadonlyMap<number, number>): ReadonlyMap<Way, number> {
  const tracks = new Map<Way, number>();
  const held: { side: Side; into: number; from: number; to: number; track: number }[] = [];
  const spans = jumps.flatMap((way) => {
    const target = way.arrow.into === "end" ? undefined : here.get(way.arrow.into);
    if (target === undefined) return [];
    const at = here.get(way.arrow.at) as number;
    // A target is entered above its row: half a row before it.
    const ends = [at, target - 0.5];
    return [{ way, into: target, from: Math.min(...ends), to: Math.max(...ends) }];
  });
  for (const { way, into, from, to } of spans.sort((a, b) => a.to - a.from - (b.to - b.from))) {
    const busy = held.filter((one) => one.side === way.side && one.into !== into && one.from <= to && from <= one.to);
    let free = 0;
    while (busy.some((one) => one.track === free)) free += 1;
    held.push({ side: way.side, into, from, to, track: free });
    tracks.set(way, free);
  }
  return tracks;
}
