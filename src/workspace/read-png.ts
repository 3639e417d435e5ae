import { inflateSync } from "node:zlib";
import type { Picture } from "../model/settings.js";

/** Why a file is no picture we can print. */
export type PictureFault = "not-png" | "damaged" | "too-many-pixels";

/** More than any sheet needs, and what a machine takes in without trouble. */
const mostPixels = 16_000_000;

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What makes the picture. Everything else, such as who took it where, is left out. */
const kept = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"];

/** Bit depths by colour type; and the samples of a pixel. */
const colours: Readonly<Record<number, { readonly depths: readonly number[]; readonly samples: number }>> = {
  0: { depths: [1, 2, 4, 8, 16], samples: 1 },
  2: { depths: [8, 16], samples: 3 },
  3: { depths: [1, 2, 4, 8], samples: 1 },
  4: { depths: [8, 16], samples: 2 },
  6: { depths: [8, 16], samples: 4 },
};

/** The passes of an interlaced picture: first column and row, and steps; of a plain one a single pass. */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
const plain = [[0, 0, 1, 1]] as const;

/**
 * Reads a PNG so far that whatever prints it later will not fail: every part has its checksum, and the pixels are all there.
 * @source PNG (Third Edition), W3C Recommendation: 5 (datastream), 7 to 11 (passes, filters, compression, chunks).
 */
export function readPng(bytes: Uint8Array): Picture | PictureFault {
  if (signature.some((byte, index) => bytes[index] !== byte)) return "not-png";
  const chunks = chunksOf(bytes);
  const [header] = chunks ?? [];
  if (chunks === undefined || header?.type !== "IHDR" || header.data.length !== 13) return "damaged";
  const { width, height, depth, colour, isPlain, isInterlaced } = headerOf(header.data);
  const form = colours[colour];
  if (width === 0 || height === 0 || !form?.depths.includes(depth) || !isPlain) return "damaged";
  if (width * height > mostPixels) return "too-many-pixels";
  const palette = chunks.find(({ type }) => type === "PLTE");
  if (palette ? palette.data.length % 3 > 0 || palette.data.length === 0 : colour === 3) return "damaged";
  const rows = rowsOf(width, height, depth * form.samples, isInterlaced);
  const data = chunks.filter(({ type }) => type === "IDAT").map((chunk) => chunk.data);
  if (!holds(data, rows)) return "damaged";
  const parts = chunks.filter(({ type }) => kept.includes(type)).map(({ whole }) => whole);
  return { png: new Uint8Array(Buffer.concat([bytes.subarray(0, 8), ...parts])), width, height };
}

type Chunk = { readonly type: string; readonly data: Uint8Array; readonly whole: Uint8Array };

/** The chunks up to the last; `undefined` if one is broken or none ends the file. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) });
    if (type === "IEND") return chunks;
    at = end;
  }
  return undefined;
}

function headerOf(data: Uint8Array) {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    depth: view.getUint8(8),
    colour: view.getUint8(9),
    /** The only compression and the only set of filters there are; interlaced or not. */
    isPlain: view.getUint8(10) === 0 && view.getUint8(11) === 0 && view.getUint8(12) <= 1,
    isInterlaced: view.getUint8(12) === 1,
  };
}

/** Lengths of the rows as they stand in the data, each after the byte that names its filter. */
function rowsOf(width: number, height: number, bitsOfPixel: number, isInterlaced: boolean): readonly number[] {
  return (isInterlaced ? adam7 : plain).flatMap(([column, row, across, down]) => {
    const pixels = Math.max(0, Math.ceil((width - column) / across));
    const count = pixels === 0 ? 0 : Math.max(0, Math.ceil((height - row) / down));
    return Array<number>(count).fill(1 + Math.ceil((pixels * bitsOfPixel) / 8));
  });
}

function holds(data: readonly Uint8Array[], rows: readonly number[]): boolean {
  const expected = rows.reduce((sum, length) => sum + length, 0);
  let pixels: Uint8Array;
  try {
    pixels = inflateSync(Buffer.concat(data), { maxOutputLength: expected + 1 });
  } catch {
    return false;
  }
  if (pixels.length !== expected) return false;
  let at = 0;
  for (const length of rows) {
    if ((pixels[at] as number) > 4) return false;
    at += length;
  }
  return true;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** @source PNG (Third Edition), annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
