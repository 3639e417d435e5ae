import type { LabelForm } from "../../model/provision.js";
import { type Xml, xml } from "../xml.js";
import { articleNumId, type Counted, formLevels, groupLevels, groupNumId, itemIndent, step } from "./numbering.js";
import { textWidth } from "./page-setup.js";

/** What a style of paragraphs says; what it leaves out is its parent's. */
type ParagraphStyle = {
  readonly name: string;
  readonly basedOn?: string;
  /** Style of the paragraph after it. */
  readonly next?: string;
  /** Level in the navigation pane, 0 the first. */
  readonly outline?: number;
  readonly align?: "left" | "center" | "both" | "right";
  /** Blank above and below, in twips. */
  readonly space?: readonly [before: number, after: number];
  readonly indent?: { readonly left: number; readonly hanging?: number };
  /** Never the last line of a page. */
  readonly withNext?: boolean;
  readonly border?: Xml;
  readonly shade?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In half points. */
  readonly size?: number;
  readonly color?: string;
  readonly font?: string;
  /** Counted by itself wherever the style is used. */
  readonly counted?: Counted;
};

const accent = "12466E";
const soft = "4F5A64";
const line = "8B8A84";

/** Half of the text's width: signatures and the head of an annex stand in the right half. */
export const half = Math.floor(textWidth.portrait / 2);

const heading = { align: "left", bold: true, color: accent, withNext: true, next: "Normal" } as const;
const centred = { align: "center", withNext: true } as const;

const item = (form: LabelForm): Counted => ({ numId: articleNumId, level: formLevels[form] });

/** The styles of paragraphs by id. Names are the law's words (UU 12/2011 Lampiran II), or Word's own for what Word treats in a way of its own. */
const paragraphStyles: Readonly<Record<string, ParagraphStyle>> = {
  // The act.
  KepalaNaskah: { name: "Kepala Naskah", ...centred, space: [0, 0] },
  TandaRancangan: { name: "Tanda Rancangan", ...centred, bold: true, space: [0, 240] },
  JudulPeraturan: { name: "Judul Peraturan", ...centred, space: [0, 120] },
  Formula: { name: "Formula", ...centred, space: [240, 240] },
  Label: { name: "Label", align: "left" },
  Menimbang: { name: "Menimbang" },
  Mengingat: { name: "Mengingat" },
  Menetapkan: { name: "Menetapkan" },
  Diktum: { name: "Diktum" },
  BAB: {
    name: "BAB",
    ...centred,
    counted: { numId: groupNumId, level: groupLevels.bab },
    outline: 0,
    space: [360, 120],
    next: "Pasal",
  },
  Bagian: {
    name: "Bagian",
    ...centred,
    counted: { numId: groupNumId, level: groupLevels.bagian },
    outline: 1,
    space: [240, 120],
    next: "Pasal",
  },
  Paragraf: {
    name: "Paragraf",
    ...centred,
    counted: { numId: groupNumId, level: groupLevels.paragraf },
    outline: 2,
    space: [240, 120],
    next: "Pasal",
  },
  Pasal: {
    name: "Pasal",
    ...centred,
    counted: { numId: articleNumId, level: 0 },
    outline: 3,
    space: [240, 120],
    next: "Ayat",
  },
  TeksPasal: { name: "Teks Pasal" },
  Ayat: { counted: item("(1)"), name: "Ayat", indent: itemIndent(0), next: "Ayat" },
  Huruf: { counted: item("a."), name: "Huruf", indent: itemIndent(1), next: "Huruf" },
  Angka: { counted: item("1."), name: "Angka", indent: itemIndent(2), next: "Angka" },
  HurufRinci: { counted: item("a)"), name: "Huruf Rinci", indent: itemIndent(3), next: "HurufRinci" },
  AngkaRinci: { counted: item("1)"), name: "Angka Rinci", indent: itemIndent(4), next: "AngkaRinci" },
  TeksLanjutan: { name: "Teks Lanjutan" },
  TandaTangan: { name: "Tanda Tangan", align: "left", indent: { left: half }, withNext: true, space: [0, 0] },
  TandaTanganKiri: { name: "Tanda Tangan Kiri", align: "left", withNext: true, space: [0, 0] },
  BeritaDaerah: { name: "Berita Daerah", align: "left", space: [360, 120] },
  Tembusan: { name: "Tembusan", align: "left", space: [360, 60], withNext: true },
  Penjelasan: { name: "Penjelasan", ...centred, outline: 0, space: [0, 120] },
  PenjelasanBagian: { name: "Penjelasan Bagian", align: "left", outline: 1, space: [240, 120], withNext: true },
  PenjelasanPasal: {
    name: "Penjelasan Pasal",
    align: "left",
    outline: 2,
    indent: { left: step },
    space: [120, 60],
    withNext: true,
  },
  TeksPenjelasan: { name: "Teks Penjelasan" },
  PenjelasanRincian: { name: "Penjelasan Rincian", align: "left", withNext: true, space: [60, 60] },
  Lampiran: { name: "Lampiran", align: "left", outline: 0, indent: { left: half }, space: [0, 0], withNext: true },
  KepalaLampiran: { name: "Kepala Lampiran", align: "left", indent: { left: half }, space: [0, 0], withNext: true },
  JudulLampiran: { name: "Judul Lampiran", ...centred, space: [480, 240] },
  SubLampiran: { name: "Sub Lampiran", align: "left", outline: 1, bold: true, withNext: true, space: [240, 120] },
  // Guides, procedures, checklists, forms.
  JenisDokumen: { name: "Jenis Dokumen", align: "left", size: 20, color: soft, space: [0, 60], withNext: true },
  Title: { name: "Title", align: "left", bold: true, size: 36, color: accent, space: [0, 160], next: "Normal" },
  Status: {
    name: "Status",
    align: "left",
    size: 20,
    space: [0, 240],
    indent: { left: 142 },
    border: xml`<w:left w:val="single" w:sz="24" w:space="6" w:color="A8832C"/>`,
  },
  Heading1: { name: "heading 1", ...heading, outline: 0, size: 28, space: [360, 120] },
  Heading2: { name: "heading 2", ...heading, outline: 1, size: 25, space: [280, 100] },
  Heading3: { name: "heading 3", ...heading, outline: 2, size: 24, space: [240, 80] },
  Heading4: { name: "heading 4", ...heading, outline: 3, color: "000000", space: [200, 80] },
  Heading5: { name: "heading 5", ...heading, outline: 4, color: "000000", italic: true, space: [200, 80] },
  Heading6: { name: "heading 6", ...heading, outline: 5, color: soft, space: [200, 80] },
  TOCHeading: { name: "TOC Heading", ...heading, size: 24, space: [240, 80] },
  TOC1: { name: "toc 1", align: "left", space: [60, 20] },
  TOC2: { name: "toc 2", align: "left", space: [0, 20], indent: { left: 340 } },
  TOC3: { name: "toc 3", align: "left", space: [0, 20], indent: { left: 680 } },
  ButirDaftar: { name: "Butir Daftar", space: [0, 80] },
  ButirPeriksa: { name: "Butir Periksa", align: "left", space: [40, 100] },
  Kutipan: { name: "Kutipan", indent: { left: step } },
  Quote: {
    name: "Quote",
    align: "left",
    indent: { left: step },
    border: xml`<w:left w:val="single" w:sz="18" w:space="8" w:color="C9D8E4"/>`,
  },
  Kode: { name: "Kode", align: "left", font: "Consolas", size: 20, shade: "F2F1EC", space: [60, 160] },
  Garis: {
    name: "Garis",
    space: [120, 240],
    border: xml`<w:bottom w:val="single" w:sz="4" w:space="1" w:color="${line}"/>`,
  },
  IsiTabel: { name: "Isi Tabel", align: "left", size: 20, space: [40, 40] },
  KepalaTabel: { name: "Kepala Tabel", align: "left", size: 20, bold: true, withNext: true, space: [40, 40] },
  IsiTabelKecil: { name: "Isi Tabel Kecil", align: "left", size: 16, space: [30, 30] },
  KepalaTabelKecil: {
    name: "Kepala Tabel Kecil",
    align: "left",
    size: 16,
    bold: true,
    withNext: true,
    space: [30, 30],
  },
  CatatanTabel: { name: "Catatan Tabel", align: "left", size: 20, color: soft, withNext: true, space: [60, 80] },
  SelaTabel: { name: "Sela Tabel", size: 12, space: [0, 60] },
  KotakTandaTangan: { name: "Kotak Tanda Tangan", align: "center", size: 20, space: [60, 60], withNext: true },
  header: { name: "header", align: "center", space: [0, 0] },
  footer: { name: "footer", align: "center", size: 16, color: soft, space: [0, 0] },
  FootnoteText: { name: "footnote text", size: 20, space: [0, 40] },
  CommentText: { name: "annotation text", align: "left", size: 20 },
};

/** Of sections, paragraphs of the law and the like: Word shows these first in its list of styles. */
const minor = new Set(["SelaTabel", "header", "footer", "FootnoteText", "CommentText", "TOC1", "TOC2", "TOC3"]);

/** `word/styles.xml`. Bookman Old Style 12 with single lines (UU 12/2011 Lampiran II angka 284, 284a). */
export function stylesXml(): Xml {
  styles ??= makeStyles();
  return styles;
}

let styles: Xml | undefined;

function makeStyles(): Xml {
  return xml`<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>${fonts("Bookman Old Style")}<w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="id-ID" w:eastAsia="id-ID" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="240" w:lineRule="auto"/><w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${Object.entries(
    paragraphStyles,
  ).map(([id, style]) => paragraphStyle(id, style))}${characterStyles}${tableStyles}</w:styles>`;
}

function paragraphStyle(id: string, style: ParagraphStyle): Xml {
  const { name, basedOn = "Normal", next, outline, align, space, indent, withNext, border, shade, counted } = style;
  const [before, after] = space ?? [];
  return xml`<w:style w:type="paragraph"${!minor.has(id) && !builtIn.test(name) && xml` w:customStyle="1"`} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>${
    next !== undefined && xml`<w:next w:val="${next}"/>`
  }${minor.has(id) ? xml`<w:uiPriority w:val="99"/>` : xml`<w:uiPriority w:val="1"/><w:qFormat/>`}<w:pPr>${
    withNext && xml`<w:keepNext/><w:keepLines/>`
  }${
    counted && xml`<w:numPr><w:ilvl w:val="${counted.level}"/><w:numId w:val="${counted.numId}"/></w:numPr>`
  }${border && xml`<w:pBdr>${border}</w:pBdr>`}${shade !== undefined && xml`<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`}${before !== undefined && xml`<w:spacing w:before="${before}" w:after="${after}"/>`}${
    indent &&
    xml`<w:ind w:left="${indent.left}"${indent.hanging !== undefined && xml` w:hanging="${indent.hanging}"`}/>`
  }${align !== undefined && xml`<w:jc w:val="${align}"/>`}${
    outline !== undefined && xml`<w:outlineLvl w:val="${outline}"/>`
  }</w:pPr>${letters(style)}</w:style>`;
}

const builtIn = /^(?:Title|Quote|heading \d|TOC Heading|toc \d|header|footer|footnote text|annotation text)$/;

function letters({ bold, italic, size, color, font }: ParagraphStyle): Xml {
  return xml`<w:rPr>${font !== undefined && fonts(font)}${bold && xml`<w:b/><w:bCs/>`}${italic && xml`<w:i/><w:iCs/>`}${
    color !== undefined && xml`<w:color w:val="${color}"/>`
  }${size !== undefined && xml`<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`}</w:rPr>`;
}

function fonts(name: string): Xml {
  return xml`<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
}

const character = (id: string, name: string, format: Xml): Xml =>
  xml`<w:style w:type="character"${!/^(?:Hyperlink|footnote|annotation)/.test(name) && xml` w:customStyle="1"`} w:styleId="${id}"><w:name w:val="${name}"/><w:uiPriority w:val="99"/><w:rPr>${format}</w:rPr></w:style>`;

const characterStyles = [
  character("Tautan", "Hyperlink", xml`<w:color w:val="${accent}"/>`),
  character("KodeDalamTeks", "Kode dalam Teks", xml`${fonts("Consolas")}<w:sz w:val="21"/>`),
  character("AcuanCatatanKaki", "footnote reference", xml`<w:vertAlign w:val="superscript"/>`),
  character("AcuanKomentar", "annotation reference", xml`<w:sz w:val="16"/>`),
  character("Kotak", "Kotak", xml`${fonts("Segoe UI Symbol")}`),
];

const edges = (color: string): Xml => {
  const ink = xml`w:val="single" w:sz="4" w:space="0" w:color="${color}"`;
  return xml`<w:top ${ink}/><w:left ${ink}/><w:bottom ${ink}/><w:right ${ink}/><w:insideH ${ink}/><w:insideV ${ink}/>`;
};

/** Lines between rows only. */
const rules = (color: string): Xml => {
  const ink = xml`w:val="single" w:sz="4" w:space="0" w:color="${color}"`;
  return xml`<w:top ${ink}/><w:bottom ${ink}/><w:insideH ${ink}/>`;
};

const margins = (side: number): Xml =>
  xml`<w:tblCellMar><w:left w:w="${side}" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar>`;

const tableStyles = [
  xml`<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${margins(0)}</w:tblPr></w:style>`,
  xml`<w:style w:type="table" w:customStyle="1" w:styleId="TabelPolos"><w:name w:val="Tabel Polos"/><w:basedOn w:val="TableNormal"/></w:style>`,
  xml`<w:style w:type="table" w:customStyle="1" w:styleId="TabelResmi"><w:name w:val="Tabel Resmi"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${edges(line)}</w:tblBorders>${margins(85)}</w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EDEBE4"/></w:tcPr></w:tblStylePr></w:style>`,
  xml`<w:style w:type="table" w:customStyle="1" w:styleId="TabelKotak"><w:name w:val="Tabel Kotak"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${edges(line)}</w:tblBorders>${margins(85)}</w:tblPr></w:style>`,
  xml`<w:style w:type="table" w:customStyle="1" w:styleId="TabelIdentitas"><w:name w:val="Tabel Identitas"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${rules("DCD8CF")}</w:tblBorders>${margins(85)}</w:tblPr></w:style>`,
];
