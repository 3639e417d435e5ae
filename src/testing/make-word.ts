import { zipSync } from "fflate";

/** The parts of a Word file as XML inside their roots; what is left out is not in the file. */
export type WordSketch = {
  /** Inside `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Further relations of the document: id, last word of the type, target; external if it is an address. */
  readonly relations?: readonly (readonly [id: string, type: string, target: string])[];
  /** Further files by name. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
};

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(" ");

/** A Word file as other programs write them: only what the sketch says. */
export function makeWord(sketch: WordSketch): Uint8Array {
  const parts: readonly (readonly [name: string, type: string, root: string, content: string | undefined])[] = [
    ["styles", "styles", "w:styles", sketch.styles],
    ["numbering", "numbering", "w:numbering", sketch.numbering],
    ["footnotes", "footnotes", "w:footnotes", sketch.footnotes],
    ["comments", "comments", "w:comments", sketch.comments],
    ["header1", "header", "w:hdr", sketch.header],
    ["footer1", "footer", "w:ftr", sketch.footer],
  ];
  const there = parts.filter(([, , , content]) => content !== undefined);
  const relations = [
    ...there.map(([name, type]) => [`r${name}`, type, `${name}.xml`] as const),
    ...(sketch.relations ?? []),
  ].map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${/^\w+:\/\//.test(target) ? ' TargetMode="External"' : ""}/>`,
  );
  const text = (content: string): Uint8Array => new TextEncoder().encode(`<?xml version="1.0"?>${content}`);
  return zipSync({
    "[Content_Types].xml": text("<Types/>"),
    "_rels/.rels": text(
      `<Relationships xmlns="${packages}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/_rels/document.xml.rels": text(`<Relationships xmlns="${packages}">${relations.join("")}</Relationships>`),
    "word/document.xml": text(`<w:document ${namespaces}><w:body>${sketch.body}</w:body></w:document>`),
    ...Object.fromEntries(
      there.map(([name, , root, content]) => [`word/${name}.xml`, text(`<${root} ${namespaces}>${content}</${root}>`)]),
    ),
    ...sketch.files,
  });
}

/** A paragraph; `properties` are inside `w:pPr`. */
export function p(words: string, properties = ""): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${r(words)}</w:p>`;
}

/** A run. */
export function r(words: string, properties = ""): string {
  const escaped = words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

/** Where Word counts a paragraph. */
export function num(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** A level of a list. */
export function lvl(level: number, format: string, text: string, more = "", start = 1): string {
  return `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}
