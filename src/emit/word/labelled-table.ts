import { type Xml, xml } from "../xml.js";
import { textWidth } from "./page-setup.js";
import type { Flow } from "./word-context.js";
import { paragraph } from "./write-blocks.js";
import { run } from "./write-inlines.js";
import { tableFormat } from "./write-table.js";

/** A label (one paragraph) and the text beside it. */
type LabelledRow = { readonly label: Xml; readonly text: Flow };

/** Width of the labels and of the colons, in twips: 3.2 and 0.5 cm. */
const labelWidth = 1814;
const colonWidth = 284;

/** Width of the texts. */
export const labelledWidth = textWidth.portrait - labelWidth - colonWidth;

/** Labels, colons and texts in three columns without lines. */
export function labelledTable(rows: readonly LabelledRow[]): Flow {
  const widths = [labelWidth, colonWidth, labelledWidth];
  const cell = (width: number | undefined, content: readonly Xml[]): Xml =>
    xml`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${endingInParagraph(content)}</w:tc>`;
  return [
    xml`<w:tbl>${tableFormat("TabelPolos", widths, 0)}${rows.map(
      ({ label, text }) =>
        xml`<w:tr>${cell(widths[0], [label])}${cell(widths[1], [paragraph(run(":"), { style: "Label" })])}${cell(
          widths[2],
          text.flatMap((one) => ("turn" in one ? [] : [one])),
        )}</w:tr>`,
    )}</w:tbl>`,
  ];
}

/** A cell must end in a paragraph (ECMA-376 Part 1, 17.4.65). */
export function endingInParagraph(content: readonly Xml[]): readonly Xml[] {
  const last = content.at(-1)?.toHTML() ?? "";
  return /^<w:p[ >]/.test(last) ? content : [...content, paragraph([], { style: "SelaTabel" })];
}
