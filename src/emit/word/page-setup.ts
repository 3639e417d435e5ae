import { type Xml, xml } from "../xml.js";

/**
 * The sheet in twips: F4, 210 × 330 mm (UU 12/2011 Lampiran II angka 284), and the distance of the text from each edge, 2.5 cm (angka 284a; the
 * larger distance above the first line is left to the state emblem on the first page).
 */
const sheet = { short: 12189, long: 18709, margin: 1417, header: 709 };

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
