import { invariant } from "../../errors.js";

/** A square of modules, row by row: `true` is dark. */
export type QrCode = readonly (readonly boolean[])[];

/** Versions 1 to 10 at level M: codewords in all, error correction codewords a block, and blocks (ISO/IEC 18004:2015, table 9). */
const versions = [
  { total: 26, correction: 10, blocks: 1 },
  { total: 44, correction: 16, blocks: 1 },
  { total: 70, correction: 26, blocks: 1 },
  { total: 100, correction: 18, blocks: 2 },
  { total: 134, correction: 24, blocks: 2 },
  { total: 172, correction: 16, blocks: 4 },
  { total: 196, correction: 18, blocks: 4 },
  { total: 242, correction: 22, blocks: 4 },
  { total: 292, correction: 22, blocks: 5 },
  { total: 346, correction: 26, blocks: 5 },
] as const;

/** Centres of the alignment patterns, by version (ISO/IEC 18004:2015, annex E). */
const alignments = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
];

/**
 * A QR code of a text, in bytes, error correction level M (15 %), the smallest that holds it, up to 213 bytes.
 * @returns `undefined` where the text is longer.
 * @source ISO/IEC 18004:2015.
 */
export function qrCode(text: string): QrCode | undefined {
  const bytes = new TextEncoder().encode(text);
  const version = versions.findIndex(
    ({ total, correction, blocks }, index) => bytes.length <= total - correction * blocks - (index < 9 ? 2 : 3),
  );
  if (version === -1) return undefined;
  const codewords = interleaved(dataCodewords(bytes, version), version);
  const codes = maskConditions.map((_, mask) => draw(codewords, version, mask));
  const penalties = codes.map(penalty);
  return codes[penalties.indexOf(Math.min(...penalties))];
}

/** The code as a square picture, four modules of white around it: a row after the other, `1` for dark. */
export function drawQrCode(code: QrCode): { readonly side: number; readonly pixels: string } {
  const side = code.length + 8;
  const blank = "0".repeat(4 * side);
  const rows = code.map((row) => `0000${row.map((dark) => (dark ? "1" : "0")).join("")}0000`);
  return { side, pixels: `${blank}${rows.join("")}${blank}` };
}

/** Mode, length, bytes, terminator, padding. */
function dataCodewords(bytes: Uint8Array, version: number): readonly number[] {
  const { total, correction, blocks } = versions[version] as (typeof versions)[number];
  const capacity = total - correction * blocks;
  const bits: number[] = [];
  const push = (value: number, length: number): void => {
    for (let bit = length - 1; bit >= 0; bit -= 1) bits.push((value >> bit) & 1);
  };
  push(0b0100, 4);
  push(bytes.length, version < 9 ? 8 : 16);
  for (const byte of bytes) push(byte, 8);
  push(0, Math.min(4, 8 * capacity - bits.length));
  while (bits.length % 8 !== 0) bits.push(0);
  const codewords = Array.from({ length: bits.length / 8 }, (_, index) =>
    bits.slice(8 * index, 8 * index + 8).reduce((value, bit) => 2 * value + bit, 0),
  );
  for (let pad = 0xec; codewords.length < capacity; pad ^= 0xec ^ 0x11) codewords.push(pad);
  return codewords;
}

/** Data in blocks, each with its error correction, taken in turn from all of them. */
function interleaved(data: readonly number[], version: number): readonly number[] {
  const { correction, blocks } = versions[version] as (typeof versions)[number];
  const short = Math.floor(data.length / blocks);
  const longFrom = blocks - (data.length % blocks);
  let at = 0;
  const parts = Array.from({ length: blocks }, (_, index) => {
    const length = short + (index >= longFrom ? 1 : 0);
    at += length;
    return data.slice(at - length, at);
  });
  const corrections = parts.map((part) => remainder(part, correction));
  const inTurn = (lists: readonly (readonly number[])[]): readonly number[] =>
    Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, index) =>
      lists.flatMap((list) => (index < list.length ? [list[index] as number] : [])),
    ).flat();
  return [...inTurn(parts), ...inTurn(corrections)];
}

/** Product in the field of 256 elements of the code (polynomial 0x11d). */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((b >> bit) & 1) * a;
  }
  return product;
}

/** Reed–Solomon: the remainder of the data by the generator of that degree. */
function remainder(data: readonly number[], degree: number): readonly number[] {
  let generator = [1];
  for (let power = 0, root = 1; power < degree; power += 1, root = multiply(root, 2)) {
    const next = [...generator, 0];
    for (const [index, factor] of generator.entries())
      next[index + 1] = (next[index + 1] as number) ^ multiply(factor, root);
    generator = next;
  }
  const rest = [...data, ...new Array<number>(degree).fill(0)];
  for (let index = 0; index < data.length; index += 1) {
    const factor = rest[index] as number;
    for (const [offset, term] of generator.entries())
      rest[index + offset] = (rest[index + offset] as number) ^ multiply(term, factor);
  }
  return rest.slice(data.length);
}

const maskConditions: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/** Patterns, format and version, then the bits upward and downward in columns of two, masked. */
function draw(codewords: readonly number[], version: number, mask: number): QrCode {
  const size = 21 + 4 * version;
  const cells: (boolean | undefined)[][] = Array.from({ length: size }, () => new Array(size).fill(undefined));
  const set: SetCell = (row, column, dark) => {
    const line = cells[row];
    if (line && column >= 0 && column < size) line[column] = dark;
  };
  drawPatterns(set, size, alignments[version] as readonly number[]);
  drawFormat(set, size, mask);
  if (version >= 6) drawVersion(set, size, version + 1);
  const condition = maskConditions[mask] as (row: number, column: number) => boolean;
  const bits = codewords.flatMap((codeword) => [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => ((codeword >> bit) & 1) === 1));
  let next = 0;
  for (const [row, column] of waysOf(size)) {
    if (cells[row]?.[column] !== undefined) continue;
    set(row, column, (bits[next] ?? false) !== condition(row, column));
    next += 1;
  }
  invariant(next >= bits.length, "A QR code was too small for its bits");
  return cells as boolean[][];
}

/** Every cell in the order in which bits are laid: two columns at a time from the right, upward and downward in turn. */
function* waysOf(size: number): Generator<readonly [row: number, column: number]> {
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    const upward = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step += 1) {
      const row = upward ? size - 1 - step : step;
      yield [row, right];
      yield [row, right - 1];
    }
  }
}

/** Timing lines, the three finders with the white around them, and the alignment patterns. */
function drawPatterns(set: SetCell, size: number, centres: readonly number[]): void {
  for (let index = 0; index < size; index += 1) {
    set(6, index, index % 2 === 0);
    set(index, 6, index % 2 === 0);
  }
  const far = size - 4;
  for (const [row, column] of [
    [3, 3],
    [3, far],
    [far, 3],
  ] as const)
    drawRings(set, row, column, 4, [2, 4]);
  for (const row of centres) {
    for (const column of centres) {
      const atFinder =
        (row === 6 && column === 6) || (row === 6 && column > far - 4) || (row > far - 4 && column === 6);
      if (!atFinder) drawRings(set, row, column, 2, [1]);
    }
  }
}

/** Square rings about a centre, dark but for those that are light. */
function drawRings(set: SetCell, row: number, column: number, radius: number, light: readonly number[]): void {
  for (let y = -radius; y <= radius; y += 1)
    for (let x = -radius; x <= radius; x += 1)
      set(row + y, column + x, !light.includes(Math.max(Math.abs(y), Math.abs(x))));
}

type SetCell = (row: number, column: number, dark: boolean) => void;

/** Level M and the mask, twice (ISO/IEC 18004:2015, 7.9). */
function drawFormat(set: SetCell, size: number, mask: number): void {
  let rest = mask;
  for (let step = 0; step < 10; step += 1) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  const bits = ((mask << 10) | rest) ^ 0x5412;
  const dark = (bit: number): boolean => ((bits >> bit) & 1) === 1;
  for (let bit = 0; bit <= 5; bit += 1) set(bit, 8, dark(bit));
  set(7, 8, dark(6));
  set(8, 8, dark(7));
  set(8, 7, dark(8));
  for (let bit = 9; bit < 15; bit += 1) set(8, 14 - bit, dark(bit));
  for (let bit = 0; bit < 8; bit += 1) set(8, size - 1 - bit, dark(bit));
  for (let bit = 8; bit < 15; bit += 1) set(size - 15 + bit, 8, dark(bit));
  set(size - 8, 8, true);
}

/** From version 7 on (ISO/IEC 18004:2015, 7.10). */
function drawVersion(set: SetCell, size: number, version: number): void {
  let rest = version;
  for (let step = 0; step < 12; step += 1) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let bit = 0; bit < 18; bit += 1) {
    const dark = ((bits >> bit) & 1) === 1;
    const [far, near] = [size - 11 + (bit % 3), Math.floor(bit / 3)];
    set(near, far, dark);
    set(far, near, dark);
  }
}

/** How hard a code is to read: long runs, squares, patterns like a finder's, too much of one colour (ISO/IEC 18004:2015, 7.8.3). */
function penalty(code: QrCode): number {
  const size = code.length;
  const columns = code.map((_, column) => code.map((row) => row[column] as boolean));
  let points = 0;
  for (const line of [...code, ...columns]) {
    const text = line.map((dark) => (dark ? "1" : "0")).join("");
    for (const run of text.match(/0{5,}|1{5,}/g) ?? []) points += run.length - 2;
    for (let at = 0; at + 11 <= size; at += 1)
      if (/^(?:10111010000|00001011101)/.test(text.slice(at, at + 11))) points += 40;
  }
  for (let row = 0; row + 1 < size; row += 1) {
    for (let column = 0; column + 1 < size; column += 1) {
      const four = [code[row], code[row + 1]].flatMap((line) => [line?.[column], line?.[column + 1]]);
      if (four.every((one) => one === four[0])) points += 3;
    }
  }
  const share = code.flat().filter(Boolean).length / (size * size);
  return points + 10 * Math.floor(Math.abs(20 * share - 10));
}
