import type { RoleSheet, SheetItem } from "../checklists/role-sheet.js";
import type { RegionNames } from "../formulae.js";
import type { Site } from "../html/site.js";
import { type Xml, xml } from "../xml.js";
import { numberingOf } from "./numbering.js";
import { textWidth } from "./page-setup.js";
import type { Flow } from "./word-context.js";
import { checkBox, paragraph } from "./write-blocks.js";
import { footerOf, writeFile } from "./write-file.js";
import { signatureBoxes } from "./write-guide.js";
import { run } from "./write-inlines.js";
import { tableFormat } from "./write-table.js";

type Checklist = RoleSheet["checklists"][number];
type Marks = { nextMark(): number };

/** Widths of number, box, item, ground and note. */
const widths = [567, 567, 4536, 2268, textWidth.portrait - 567 - 567 - 4536 - 2268];

/** The checklists of a role as one form, each on a page of its own: to be ticked in Word, or printed and ticked with a pen. */
export function writeRoleForm(sheet: RoleSheet, region: RegionNames, site: Site): Uint8Array {
  const { words } = site;
  let mark = 0;
  const marks: Marks = {
    nextMark() {
      mark += 1;
      return mark;
    },
  };
  const flow = sheet.checklists.flatMap(
    (checklist, index): Flow => [
      ...(index === 0 ? [] : [{ turn: "portrait" as const, fresh: true }]),
      ...writeChecklist(checklist, sheet, site, marks),
    ],
  );
  const title = `${words.checklistOf} ${sheet.role.term}`;
  const frame = {
    title,
    subject: words.checklists,
    creator: `${region.type} ${region.name}`,
    status: undefined,
    footer: footerOf([...(restsOnDraft(site) ? [words.status.rancangan.toUpperCase()] : []), title], site),
  };
  return writeFile(
    flow,
    frame,
    {
      numbering: numberingOf(),
      links: [],
      comments: [],
      footnotes: new Map(),
      emblem: undefined,
      source: undefined,
      origins: new Map(),
    },
    words,
  );
}

/** What its items cite is not law yet. */
function restsOnDraft({ handbook }: Site): boolean {
  return handbook.documents.some(({ head }) => head.kind === "peraturan-bupati" && head.status === "rancangan");
}

function writeChecklist(checklist: Checklist, { role }: RoleSheet, { words }: Site, marks: Marks): Flow {
  const { title, moment, inherited, groups } = checklist;
  let number = 0;
  const when = [moment === undefined ? undefined : `${words.moment}: ${moment}`, inherited].filter(
    (line) => line !== undefined,
  );
  return [
    paragraph(run(`${words.checklistOf} ${role.term}`), { style: "JenisDokumen" }),
    paragraph(run(title), { style: "Title" }),
    ...when.map((line) => paragraph(run(line), { style: "Normal" })),
    ...groups.flatMap(
      (group): Flow => [
        ...(group.title === title ? [] : [paragraph(run(group.title), { style: "Heading2" })]),
        ...(group.stop === undefined ? [] : [paragraph(run(group.stop, { bold: true }), { style: "CatatanTabel" })]),
        xml`<w:tbl>${tableFormat("TabelResmi", widths, 0)}${headRow(words.sheetColumns)}${group.items.map((item) => {
          number += 1;
          return itemRow(item, number, marks);
        })}</w:tbl>`,
        paragraph([], { style: "SelaTabel" }),
      ],
    ),
    ...signatureBoxes([role.term], words),
  ];
}

function headRow(columns: Site["words"]["sheetColumns"]): Xml {
  const { number, done, item, ground, note } = columns;
  return xml`<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${[number, done, item, ground, note].map(
    (words, index) => cell(widths[index], run(words), "KepalaTabel"),
  )}</w:tr>`;
}

function itemRow({ id, text, grounds, without }: SheetItem, number: number, marks: Marks): Xml {
  const ground = without ?? grounds.map(({ citation }) => citation).join("; ");
  const contents = [run(String(number)), checkBox(id, false, marks), run(text), run(ground), []];
  return xml`<w:tr><w:trPr><w:cantSplit/></w:trPr>${contents.map((content, index) => cell(widths[index], content, "IsiTabel"))}</w:tr>`;
}

function cell(width: number | undefined, content: Xml | readonly Xml[], style: string): Xml {
  return xml`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(content, { style })}</w:tc>`;
}
