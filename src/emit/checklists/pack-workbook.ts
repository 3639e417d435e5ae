import { type Xml, xml, xmlDeclaration } from "../xml.js";
import { zip } from "../zip.js";

/** One sheet of a workbook. */
export type Worksheet = {
  /** Valid and unique, see `sheetName`. */
  readonly name: string;
  readonly root: Xml;
};

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const packages = "http://schemas.openxmlformats.org/package/2006";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook (ECMA-376 Part 1, SpreadsheetML); the first row of every sheet is repeated on paper. The same parts give the same bytes. */
export function packWorkbook(title: string, styles: Xml, sheets: readonly Worksheet[]): Uint8Array {
  const all = sheets.map(({ name, root }, index) => ({ name, root, number: index + 1 }));
  return zip({
    "[Content_Types].xml": text(
      xml`<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>${all.map(
        ({ number }) =>
          xml`<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${sheetType}.worksheet+xml"/>`,
      )}</Types>`,
    ),
    "_rels/.rels": text(
      xml`<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ),
    "docProps/core.xml": text(
      xml`<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:language>id</dc:language></cp:coreProperties>`,
    ),
    "xl/workbook.xml": text(
      xml`<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets>${all.map(
        ({ name, number }) => xml`<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`,
      )}</sheets><definedNames>${all.map(
        ({ name, number }) =>
          xml`<definedName name="_xlnm.Print_Titles" localSheetId="${number - 1}">'${name.replaceAll("'", "''")}'!$1:$1</definedName>`,
      )}</definedNames></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": text(
      xml`<Relationships xmlns="${packages}/relationships">${all.map(
        ({ number }) =>
          xml`<Relationship Id="rId${number}" Type="${office}/relationships/worksheet" Target="worksheets/sheet${number}.xml"/>`,
      )}<Relationship Id="rId${all.length + 1}" Type="${office}/relationships/styles" Target="styles.xml"/></Relationships>`,
    ),
    "xl/styles.xml": text(styles),
    ...Object.fromEntries(all.map(({ number, root }) => [`xl/worksheets/sheet${number}.xml`, text(root)])),
  });
}

/**
 * A name that Excel takes for a sheet: at most 31 characters, without `\ / ? * [ ] :` and without apostrophes at its ends. The number in front
 * keeps it apart from all others.
 */
export function sheetName(number: number, title: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const plain = title.replace(/[\\/?*[\]:\u0000-\u001f]+/g, " ").replace(/\s+/g, " ");
  let name = `${number}`;
  for (const character of ` ${plain.trim()}`) {
    if (name.length + character.length > 31) break;
    name += character;
  }
  return name.replace(/[\s']+$/, "");
}

function text(root: Xml): string {
  return xmlDeclaration + root.toHTML();
}
