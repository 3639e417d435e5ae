import { type Html, html } from "../html/html.js";

/** Words in a picture: one line of them. */
export type Label = {
  readonly text: string;
  /** Where the line begins, lies in the middle, or ends; `y` is its baseline. */
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
  readonly weight: "plain" | "bold";
  /** How wide the line may be at most. */
  readonly room: number;
  /** Names of its classes in the style sheet. */
  readonly tone: "ink" | "soft" | "on-line" | "on-shade";
};

/** A line of straight pieces with a head at its end. */
export type Arrow = {
  readonly points: readonly Point[];
  /** What it leads from and to, as the model names it. */
  readonly from: readonly (number | string)[];
  readonly to: readonly (number | string)[];
  readonly label: string;
  /** A line without a head. */
  readonly plain?: boolean;
};

export type Point = { readonly x: number; readonly y: number };

/** A closed figure; its middle stands at `x`, `y`. */
export type Figure = {
  /**
   * The symbols of a flow chart (PermenPANRB 35/2012), a frame around several, a band behind them; a plain box, one that asks, a dot on a line.
   */
  readonly kind: "terminator" | "process" | "decision" | "connector" | "frame" | "band" | "box" | "question" | "dot";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The step it stands for. */
  readonly step: number | undefined;
  /** Drawn with a broken outline. */
  readonly broken?: boolean;
  /** How deep its colour is: 1 the palest. Boxes that stand for a level have that of the level. */
  readonly shade?: Shade;
};

export type Shade = 1 | 2 | 3 | 4;

/** The shade of one of so many levels, the last of them the deepest. */
export function shadeAt(index: number, count: number): Shade {
  return (count < 2 ? 1 : 1 + Math.round((3 * index) / (count - 1))) as Shade;
}

/** A picture as plain data: what is drawn, back to front. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly figures: readonly Figure[];
  readonly arrows: readonly Arrow[];
  readonly labels: readonly Label[];
};

/**
 * A drawing as inline SVG that says what it shows: an image to those who listen, its words text, its colours those of the page. Without a
 * style sheet it is drawn in the colour of the text.
 * @param id - Of the image; those of its name and description are made from it.
 */
export function renderDrawing(
  { width, height, figures, arrows, labels }: Drawing,
  { id, title, description }: { readonly id: string; readonly title: string; readonly description: string },
): Html {
  return html`<svg xmlns="http://www.w3.org/2000/svg" id="${id}" role="img" aria-labelledby="${id}_nama ${id}_uraian" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title id="${id}_nama">${title}</title>
<desc id="${id}_uraian">${description}</desc>
${figures.map(renderFigure)}${arrows.map(renderArrow)}${labels.map(renderLabel)}</svg>
`;
}

function renderFigure(figure: Figure): Html {
  const { kind, x, y, width, height, step } = figure;
  const left = x - width / 2;
  const top = y - height / 2;
  const name = html` class="figure-${kind}${figure.broken === true && " figure-broken"}${figure.shade !== undefined && ` figure-shade-${figure.shade}`}"${step !== undefined && html` data-step="${step}"`} fill="none"`;
  const stroke = kind === "band" ? "none" : "currentColor";
  switch (kind) {
    case "decision":
      return html`<path${name} stroke="${stroke}" d="M${x} ${top}L${x + width / 2} ${y}L${x} ${top + height}L${left} ${y}Z"/>\n`;
    case "connector":
      return html`<path${name} stroke="${stroke}" d="M${left} ${top}H${left + width}V${y + height / 6}L${x} ${top + height}L${left} ${y + height / 6}Z"/>\n`;
    default:
      return html`<rect${name} stroke="${stroke}" x="${left}" y="${top}" width="${width}" height="${height}" rx="${cornerOf(figure)}"/>\n`;
  }
}

function cornerOf({ kind, height }: Figure): number {
  switch (kind) {
    case "terminator":
    case "dot":
      return height / 2;
    case "frame":
      return 8;
    default:
      return 2;
  }
}

function renderArrow({ points, from, to, plain }: Arrow): Html {
  const path = points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
  return html`<g class="figure-arrow" data-from="${from.join(" ")}" data-to="${to.join(" ")}" fill="none" stroke="currentColor"><path d="${path}"/>${plain !== true && html`<path class="figure-head" fill="currentColor" d="${headOf(points)}"/>`}</g>\n`;
}

/** The head of an arrow: a triangle that ends in its last point. */
function headOf(points: readonly Point[]): string {
  const end = points.at(-1) as Point;
  const before = points.at(-2) ?? end;
  const along = { x: Math.sign(end.x - before.x), y: Math.sign(end.y - before.y) };
  const back = { x: end.x - along.x * 7, y: end.y - along.y * 7 };
  const side = { x: along.y * 4, y: along.x * 4 };
  return `M${end.x} ${end.y}L${back.x + side.x} ${back.y + side.y}L${back.x - side.x} ${back.y - side.y}Z`;
}

function renderLabel({ text, x, y, anchor, size, weight, tone }: Label): Html {
  return html`<text class="label-${tone}" x="${x}" y="${y}" font-size="${size}"${anchor !== "start" && html` text-anchor="${anchor}"`}${weight === "bold" && html` font-weight="600"`} fill="currentColor">${text}</text>\n`;
}
