import { paper } from "../print/paper.js";
import { type Xml, xml } from "../xml.js";

/** Twips, the unit of Word, for millimetres: 1440 to the inch. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** The same sheet as in print; header and footer stand half way to the edge. */
const sheet = {
  short: twips(paper.width),
  long: twips(paper.height),
  margin: twips(paper.margin),
  header: twips(paper.margin / 2),
};

/** What of the sheet text may fill, upright and lying. */
export const textWidth = {
  portrait: sheet.short - 2 * sheet.margin,
  landscape: sheet.long - 2 * sheet.margin,
} as const;

/** Properties of a section. The first names header and footer, later ones inherit them. */
export function section(orientation: "portrait" | "landscape", isFirst: boolean): Xml {
  const [width, height] = orientation === "portrait" ? [sheet.short, sheet.long] : [sheet.long, sheet.short];
  return xml`<w:sectPr>${
    isFirst &&
    xml`<w:headerReference w:type="default" r:id="rHeader"/><w:footerReference w:type="default" r:id="rFooter"/><w:headerReference w:type="first" r:id="rFirstHeader"/><w:footerReference w:type="first" r:id="rFooter"/>`
  }<w:type w:val="nextPage"/><w:pgSz w:w="${width}" w:h="${height}"${orientation === "landscape" && xml` w:orient="landscape"`}/><w:pgMar w:top="${sheet.margin}" w:right="${sheet.margin}" w:bottom="${sheet.margin}" w:left="${sheet.margin}" w:header="${sheet.header}" w:footer="${sheet.header}" w:gutter="0"/>${
    isFirst && xml`<w:titlePg/>`
  }</w:sectPr>`;
}
