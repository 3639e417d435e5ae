import { invariant } from "../../errors.js";

/** What laying out needs to know of a font: which characters it has a picture of, and how wide they are. */
export type FontFace = {
  has(codePoint: number): boolean;
  /** Width of a line in mm, kerning left out. */
  width(text: string, size: number): number;
};

const millimetresPerPoint = 25.4 / 72;

/**
 * Reads the character map and the widths of an OpenType font.
 * @source ISO/IEC 14496-22 (Open Font Format): tables `cmap` (formats 4 and 12), `hhea`, `hmtx`, `head`.
 */
export function readFontFace(bytes: Uint8Array): FontFace {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const start = (tag: string): number => {
    const found = tables.get(tag);
    invariant(found !== undefined, `The font has no table ${tag}`);
    return found;
  };
  const glyphs = readCharacterMap(view, start("cmap"));
  const unitsPerEm = view.getUint16(start("head") + 18);
  const metrics = view.getUint16(start("hhea") + 34);
  const widths = start("hmtx");
  const advance = (glyph: number): number => view.getUint16(widths + 4 * Math.min(glyph, metrics - 1));
  return {
    has: (codePoint) => glyphs.has(codePoint),
    width(text, size) {
      let units = 0;
      for (const character of text) units += advance(glyphs.get(character.codePointAt(0) as number) ?? 0);
      return (units / unitsPerEm) * size * millimetresPerPoint;
    },
  };
}

function tablesOf(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)));
    tables.set(tag, view.getUint32(record + 8));
  }
  return tables;
}

/** Glyph by code point, from the widest map there is. */
function readCharacterMap(view: DataView, table: number): ReadonlyMap<number, number> {
  const maps = Array.from({ length: view.getUint16(table + 2) }, (_, index) => {
    const offset = table + view.getUint32(table + 4 + 8 * index + 4);
    return { offset, format: view.getUint16(offset) };
  });
  const wide = maps.find(({ format }) => format === 12);
  if (wide) return readSegmentedCoverage(view, wide.offset);
  const narrow = maps.find(({ format }) => format === 4);
  invariant(narrow, "The font has no character map of a known format");
  return readSegmentMapping(view, narrow.offset);
}

/** Format 12. */
function readSegmentedCoverage(view: DataView, table: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let group = 0; group < view.getUint32(table + 12); group += 1) {
    const at = table + 16 + 12 * group;
    const [first, last, glyph] = [view.getUint32(at), view.getUint32(at + 4), view.getUint32(at + 8)];
    for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first);
  }
  return glyphs;
}

/** Format 4. */
function readSegmentMapping(view: DataView, table: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const doubled = view.getUint16(table + 6);
  const [ends, starts] = [table + 14, table + 16 + doubled];
  for (let segment = 0; segment < doubled; segment += 2) {
    const [first, last] = [view.getUint16(starts + segment), view.getUint16(ends + segment)];
    const delta = view.getUint16(starts + doubled + segment);
    const rangeAt = starts + 2 * doubled + segment;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const found = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first));
      if (found !== 0) glyphs.set(code, (found + delta) & 0xffff);
    }
  }
  return glyphs;
}
