import { sourcePartNamespace } from "../../exchange/import/restore/source-part.js";
import { type Xml, xml, xmlDeclaration } from "../xml.js";
import { zip } from "../zip.js";
import { emblemRelation } from "./emblem-drawing.js";

/** One part of a Word file (ECMA-376 Part 2): its name, its content type, how the document refers to it. */
type Part = {
  readonly name: string;
  readonly type: string;
  readonly relation: { readonly id: string; readonly type: string };
  readonly root: Xml;
};

/** What a Word file is made of. */
export type WordParts = {
  readonly document: Xml;
  readonly styles: Xml;
  readonly numbering: Xml;
  readonly settings: Xml;
  readonly header: Xml;
  readonly firstHeader: Xml;
  readonly footer: Xml;
  readonly footnotes: Xml | undefined;
  readonly comments: Xml | undefined;
  /** Targets of links, in the order of their numbers. */
  readonly links: readonly string[];
  /** The PNG that the document shows as its emblem. */
  readonly emblem: Uint8Array | undefined;
  readonly properties: Xml;
  /** The text that the file is written from, as custom XML. */
  readonly source: Xml | undefined;
};

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const packages = "http://schemas.openxmlformats.org/package/2006";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const relations = "application/vnd.openxmlformats-package.relationships+xml";

/** A Word file; the same parts give the same bytes. */
export function packWord(parts: WordParts): Uint8Array {
  const all = partsOf(parts);
  const { emblem, source } = parts;
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": text(contentTypes(all, emblem !== undefined, source !== undefined)),
    "_rels/.rels": text(
      xml`<Relationships xmlns="${packages}/relationships"><Relationship Id="rDocument" Type="${office}/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rProperties" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ),
    "docProps/core.xml": text(parts.properties),
    "word/_rels/document.xml.rels": text(
      xml`<Relationships xmlns="${packages}/relationships">${all.map(
        ({ name, relation }) => xml`<Relationship Id="${relation.id}" Type="${relation.type}" Target="${name}.xml"/>`,
      )}${parts.links.map(
        (target, index) =>
          xml`<Relationship Id="rLink${index + 1}" Type="${office}/relationships/hyperlink" Target="${target}" TargetMode="External"/>`,
      )}${
        emblem !== undefined &&
        xml`<Relationship Id="${emblemRelation}" Type="${office}/relationships/image" Target="media/lambang.png"/>`
      }${
        source !== undefined &&
        xml`<Relationship Id="rSource" Type="${office}/relationships/customXml" Target="../${sourcePath}"/>`
      }</Relationships>`,
    ),
    "word/document.xml": text(parts.document),
  };
  for (const { name, root } of all) files[`word/${name}.xml`] = text(root);
  if (emblem !== undefined) files["word/media/lambang.png"] = emblem;
  if (source !== undefined) {
    files[sourcePath] = text(source);
    files["customXml/itemProps1.xml"] = text(
      xml`<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${sourceItem}"><ds:schemaRefs><ds:schemaRef ds:uri="${sourcePartNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    );
    files["customXml/_rels/item1.xml.rels"] = text(
      xml`<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    );
  }
  return zip(files);
}

function partsOf(parts: WordParts): readonly Part[] {
  const part = (name: string, kind: string, root: Xml | undefined, id = `r${name}`): readonly Part[] =>
    root === undefined
      ? []
      : [
          {
            name,
            type: `${wordType}.${kind}+xml`,
            relation: { id, type: `${office}/relationships/${kind}` },
            root,
          },
        ];
  return [
    ...part("styles", "styles", parts.styles),
    ...part("numbering", "numbering", parts.numbering),
    ...part("settings", "settings", parts.settings),
    ...part("header1", "header", parts.header, "rHeader"),
    ...part("header2", "header", parts.firstHeader, "rFirstHeader"),
    ...part("footer1", "footer", parts.footer, "rFooter"),
    ...part("footnotes", "footnotes", parts.footnotes),
    ...part("comments", "comments", parts.comments),
  ];
}

/** The part in which a Word file keeps data of others (ECMA-376 Part 1, 22.5), and the number Word knows it by: ours in every file. */
const sourcePath = "customXml/item1.xml";
const sourceItem = "{50ED0A4A-0001-4D41-8000-53756D626572}";

function contentTypes(parts: readonly Part[], withPicture: boolean, withSource: boolean): Xml {
  return xml`<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="${relations}"/><Default Extension="xml" ContentType="application/xml"/>${withPicture && xml`<Default Extension="png" ContentType="image/png"/>`}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>${parts.map(
    ({ name, type }) => xml`<Override PartName="/word/${name}.xml" ContentType="${type}"/>`,
  )}${
    withSource &&
    xml`<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`
  }</Types>`;
}

function text(root: Xml): string {
  return xmlDeclaration + root.toHTML();
}
