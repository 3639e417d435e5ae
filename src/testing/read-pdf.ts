import { inflateSync } from "node:zlib";

// A small reader of the PDFs that Typst writes: no object streams, one content stream a page, text only through fonts with a ToUnicode map.
// What it does not know it throws at, so that a test cannot pass by not looking.

type Name = { readonly name: string };
type Reference = { readonly reference: number };
type Dictionary = { readonly [key: string]: Value };
type Value = number | string | boolean | undefined | Name | Reference | Dictionary | readonly Value[];

/** An element of the structure tree with the text in it, in reading order. */
export type PdfElement = {
  /** `H1`, `P`, `L`, `LI`, `Lbl`, `LBody`, `Table`, `TR`, `TD` …; ours mapped to the standard ones. */
  readonly role: string;
  /** Text of its own marks; pieces that were set apart are divided by {@link seam}. */
  readonly text: string;
  readonly children: readonly PdfElement[];
};

export type PdfBookmark = { readonly title: string; readonly below: readonly PdfBookmark[] };

/** What a PDF says, as a reader of it would hear it. */
export type ReadPdf = {
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  readonly title: string;
  readonly language: string;
  readonly metadata: string;
  readonly tagged: boolean;
  readonly elements: readonly PdfElement[];
  /** All text that is no artifact, in reading order. */
  readonly text: string;
  /** The same page by page, in the order in which it was set. */
  readonly pageTexts: readonly string[];
  /** Text of headers and footers, page by page. */
  readonly artifacts: readonly string[];
  readonly bookmarks: readonly PdfBookmark[];
  /** Links: inside the PDF, with the page they lead to (counted from 1), and out of it. */
  readonly innerLinks: readonly number[];
  readonly outerLinks: readonly string[];
};

/** Stands where one piece of text ends and another begins: a line end, the next cell, another face. */
export const seam = "\u0001";

/** Reads a PDF. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = readObjects(bytes);
  const root = file.dictionary(file.trailer["Root"]);
  const pages = pagesOf(file, root["Pages"]);
  const contents = pages.map((page) => readPage(file, file.dictionary(page)));
  const pageNumber = new Map(pages.map((page, index) => [page.reference, index]));
  const tree = file.dictionary(root["StructTreeRoot"]);
  const elements = childElements(file, tree["K"], undefined, { contents, pageNumber });
  const annotations = pages
    .flatMap((page) => file.list(file.dictionary(page)["Annots"]))
    .map((one) => file.dictionary(one));
  const names = namedPlaces(file, root);
  return {
    pages: pages.map((page) => {
      const [, , width = 0, height = 0] = file.list(file.dictionary(page)["MediaBox"]) as readonly number[];
      return { width, height };
    }),
    title: textOf(file.dictionary(file.trailer["Info"])["Title"]),
    language: textOf(root["Lang"]),
    metadata: Buffer.from(file.stream(root["Metadata"])).toString("utf8"),
    tagged: file.dictionary(root["MarkInfo"])["Marked"] === true,
    elements,
    text: elements.map(wholeText).join(seam),
    pageTexts: contents.map(({ marks }) => [...marks.values()].join("").replaceAll(seam, "")),
    artifacts: contents.map(({ artifacts }) => artifacts.join("")),
    bookmarks: bookmarksOf(file, file.dictionary(root["Outlines"])["First"]),
    innerLinks: annotations.flatMap((one) => {
      const to = one["Dest"];
      if (to === undefined) return [];
      const place = typeof to === "string" || isName(to) ? names.get(textOf(to)) : to;
      const found = file.list(isDictionary(file.value(place)) ? file.dictionary(place)["D"] : place)[0];
      return [(pageNumber.get((found as Reference).reference) ?? -1) + 1];
    }),
    outerLinks: annotations.flatMap((one) =>
      one["A"] === undefined ? [] : [textOf(file.dictionary(one["A"])["URI"])],
    ),
  };
}

/** All text of an element and below it. */
export function wholeText({ text, children }: PdfElement): string {
  return [text, ...children.map(wholeText)].filter((part) => part !== "").join(seam);
}

/** Every element, parents before children. */
export function* everyElement(elements: readonly PdfElement[]): Generator<PdfElement> {
  for (const element of elements) {
    yield element;
    yield* everyElement(element.children);
  }
}

type PageText = { readonly marks: ReadonlyMap<number, string>; readonly artifacts: readonly string[] };
type Where = { readonly contents: readonly PageText[]; readonly pageNumber: ReadonlyMap<number, number> };

/** Elements, and the text of marks that stand between them, in their order. */
function childElements(file: PdfFile, kids: Value, page: Value, where: Where): readonly PdfElement[] {
  const list = isList(file.value(kids)) ? file.list(kids) : kids === undefined ? [] : [kids];
  return list.flatMap((kid): readonly PdfElement[] => {
    if (typeof kid === "number") {
      const index = where.pageNumber.get((page as Reference).reference) ?? -1;
      const text = where.contents[index]?.marks.get(kid);
      return text === undefined ? [] : [{ role: "", text, children: [] }];
    }
    const element = file.dictionary(kid);
    const own = element["Pg"] ?? page;
    if (element["MCID"] !== undefined) return childElements(file, [element["MCID"]], own, where);
    if (element["S"] === undefined) return [];
    return [{ role: (element["S"] as Name).name, text: "", children: childElements(file, element["K"], own, where) }];
  });
}

function bookmarksOf(file: PdfFile, first: Value): readonly PdfBookmark[] {
  const found: PdfBookmark[] = [];
  for (let next = first; next !== undefined; ) {
    const entry = file.dictionary(next);
    found.push({ title: textOf(entry["Title"]), below: bookmarksOf(file, entry["First"]) });
    next = entry["Next"];
  }
  return found;
}

function namedPlaces(file: PdfFile, root: Dictionary): ReadonlyMap<string, Value> {
  const names = root["Names"] === undefined ? {} : file.dictionary(root["Names"]);
  const places = names["Dests"] === undefined ? [] : file.list(file.dictionary(names["Dests"])["Names"]);
  const found = new Map<string, Value>();
  for (let index = 0; index < places.length; index += 2) found.set(textOf(places[index]), places[index + 1]);
  return found;
}

function pagesOf(file: PdfFile, node: Value): readonly Reference[] {
  const page = file.dictionary(node);
  if ((page["Type"] as Name).name === "Page") return [node as Reference];
  return file.list(page["Kids"]).flatMap((kid) => pagesOf(file, kid));
}

/** The text of a page by its marks. Positions are not read: the structure tree gives the order. */
function readPage(file: PdfFile, page: Dictionary): PageText {
  const fonts = new Map(
    Object.entries(fontsOf(file, page)).map(([name, font]) => [
      name,
      readToUnicode(file, file.dictionary(font)["ToUnicode"]),
    ]),
  );
  const marks = new Map<number, string>();
  const artifacts: string[] = [];
  const open: (number | "artifact" | "other")[] = [];
  let font: ReadonlyMap<number, string> = new Map();
  let operands: Value[] = [];
  const reader = valueReader(Buffer.from(file.stream(page["Contents"])).toString("latin1"));
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (!("operator" in token)) {
      operands.push(token.value);
      continue;
    }
    switch (token.operator) {
      case "Tf":
        font = fonts.get((operands[0] as Name).name) as ReadonlyMap<number, string>;
        break;
      case "Tj":
      case "TJ":
        show([operands[0] as Value].flat() as readonly Value[]);
        break;
      case "'":
      case '"':
      case "Do":
        if (token.operator !== "Do") throw new Error(`operator ${token.operator} is not known`);
        break;
      case "BMC":
        open.push((operands[0] as Name).name === "Artifact" ? "artifact" : "other");
        break;
      case "BDC": {
        const mark = (operands[1] as Dictionary)["MCID"];
        open.push((operands[0] as Name).name === "Artifact" ? "artifact" : typeof mark === "number" ? mark : "other");
        break;
      }
      case "EMC":
        open.pop();
        break;
      default:
    }
    operands = [];
  }
  return { marks, artifacts };

  function show(pieces: readonly Value[]): void {
    let text = "";
    for (const piece of pieces) {
      if (typeof piece !== "string") continue;
      for (let index = 0; index < piece.length; index += 2) {
        const code = piece.charCodeAt(index) * 256 + piece.charCodeAt(index + 1);
        const character = font.get(code);
        if (character === undefined) throw new Error(`glyph ${code} has no Unicode value`);
        text += character;
      }
    }
    if (open.includes("artifact")) artifacts.push(text);
    else {
      const mark = open.findLast((one) => typeof one === "number");
      if (typeof mark !== "number") throw new Error(`text outside any mark: ${text}`);
      const before = marks.get(mark);
      marks.set(mark, before === undefined ? text : before + seam + text);
    }
  }
}

function fontsOf(file: PdfFile, page: Dictionary): Dictionary {
  const resources = page["Resources"] === undefined ? {} : file.dictionary(page["Resources"]);
  return resources["Font"] === undefined ? {} : file.dictionary(resources["Font"]);
}

/** @source ISO 32000-1, 9.10.3: `bfchar` and `bfrange` of a ToUnicode map. */
function readToUnicode(file: PdfFile, map: Value): ReadonlyMap<number, string> {
  const text = Buffer.from(file.stream(map)).toString("latin1");
  const found = new Map<number, string>();
  const decode = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le");
  for (const [, body = ""] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = "", value = ""] of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      found.set(Number.parseInt(code, 16), decode(value));
  }
  if (/beginbfrange/.test(text)) throw new Error("bfrange is not read");
  return found;
}

type PdfFile = {
  readonly trailer: Dictionary;
  value(value: Value): Value;
  dictionary(value: Value): Dictionary;
  list(value: Value): readonly Value[];
  stream(value: Value): Uint8Array;
};

function readObjects(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes).toString("latin1");
  const objects = new Map<number, { readonly value: Value; readonly data: number }>();
  const start = /(?:^|\n)(\d+) 0 obj\s/g;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const reader = valueReader(text, match.index + match[0].length);
    const value = reader.next();
    if (value === undefined || !("value" in value)) throw new Error(`object ${match[1]} cannot be read`);
    const stream = /^\s*stream\r?\n/.exec(text.slice(reader.position(), reader.position() + 20));
    const data = stream ? reader.position() + stream[0].length : -1;
    objects.set(Number(match[1]), { value: value.value, data });
    const length = stream ? ((value.value as Dictionary)["Length"] as number) : 0;
    start.lastIndex = stream ? data + length : reader.position() - 1;
  }
  const at = text.lastIndexOf("trailer");
  const trailer = valueReader(text, at + "trailer".length).next();
  if (at < 0 || trailer === undefined || !("value" in trailer)) throw new Error("the PDF has no trailer");
  const file: PdfFile = {
    trailer: trailer.value as Dictionary,
    value: (value) => (isReference(value) ? file.value(objects.get(value.reference)?.value) : value),
    dictionary(value) {
      const found = file.value(value);
      if (!isDictionary(found)) throw new Error(`not a dictionary: ${JSON.stringify(value)}`);
      return found;
    },
    list(value) {
      const found = file.value(value);
      return found === undefined ? [] : isList(found) ? found : [found];
    },
    stream(value) {
      const found = objects.get((value as Reference).reference);
      if (!found || found.data < 0) throw new Error("not a stream");
      const dictionary = found.value as Dictionary;
      const raw = bytes.subarray(found.data, found.data + (dictionary["Length"] as number));
      return dictionary["Filter"] === undefined ? raw : inflateSync(raw);
    },
  };
  return file;
}

type Token = { readonly value: Value } | { readonly operator: string };

/** Reads values and operators one after the other. */
function valueReader(text: string, from = 0): { next(): Token | undefined; position(): number } {
  let at = from;
  const skip = (): void => {
    while (at < text.length && /[\s\0]/.test(text[at] as string)) at += 1;
  };
  const next = (): Token | undefined => {
    skip();
    const character = text[at];
    if (character === undefined) return undefined;
    if (text.startsWith("<<", at)) return { value: dictionary() };
    if (character === "[") return { value: list() };
    if (character === "(") return { value: literal() };
    if (character === "<") return { value: hex() };
    if (character === "/") return { value: name() };
    const reference = /^(\d+) 0 R(?![A-Za-z])/.exec(text.slice(at, at + 20));
    if (reference) {
      at += reference[0].length;
      return { value: { reference: Number(reference[1]) } };
    }
    const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?![A-Za-z])/.exec(text.slice(at, at + 40));
    if (number) {
      at += number[0].length;
      return { value: Number(number[0]) };
    }
    const word = /^[^\s()<>[\]{}/%]+/.exec(text.slice(at, at + 40))?.[0];
    if (word === undefined) throw new Error(`unreadable at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
    at += word.length;
    if (word === "true" || word === "false") return { value: word === "true" };
    return word === "null" ? { value: undefined } : { operator: word };
  };
  const dictionary = (): Dictionary => {
    at += 2;
    const entries: [string, Value][] = [];
    for (skip(); !text.startsWith(">>", at); skip()) {
      const key = name().name;
      entries.push([key, (next() as { value: Value }).value]);
    }
    at += 2;
    return Object.fromEntries(entries);
  };
  const list = (): readonly Value[] => {
    at += 1;
    const values: Value[] = [];
    for (skip(); text[at] !== "]"; skip()) values.push((next() as { value: Value }).value);
    at += 1;
    return values;
  };
  const name = (): Name => {
    const word = /^\/[^\s()<>[\]{}/%]*/.exec(text.slice(at, at + 200))?.[0];
    if (word === undefined) throw new Error(`no name at ${at}`);
    at += word.length;
    return { name: word.slice(1) };
  };
  const hex = (): string => {
    const end = text.indexOf(">", at);
    const digits = text.slice(at + 1, end).replace(/\s/g, "");
    at = end + 1;
    return Buffer.from(digits, "hex").toString("latin1");
  };
  const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
  const literal = (): string => {
    let found = "";
    let depth = 1;
    for (at += 1; ; at += 1) {
      const character = text[at] as string;
      if (character === "\\") {
        const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
        const escaped = text[at + 1] as string;
        found += octal === undefined ? (escapes[escaped] ?? escaped) : String.fromCharCode(Number.parseInt(octal, 8));
        at += octal?.length ?? 1;
        continue;
      }
      if (character === "(") depth += 1;
      if (character === ")") depth -= 1;
      if (depth === 0) break;
      found += character;
    }
    at += 1;
    return found;
  };
  return { next, position: () => at };
}

/** A text string: UTF-16 with a mark, else one byte a character. */
function textOf(value: Value): string {
  if (isName(value)) return value.name;
  const text = value as string;
  if (!text.startsWith("\xfe\xff")) return text;
  return Buffer.from(text.slice(2), "latin1").swap16().toString("utf16le");
}

function isReference(value: Value): value is Reference {
  return typeof value === "object" && "reference" in value;
}

function isName(value: Value): value is Name {
  return typeof value === "object" && "name" in value && typeof (value as Name).name === "string";
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isDictionary(value: Value): value is Dictionary {
  return typeof value === "object" && !isReference(value) && !isList(value) && !isName(value);
}
