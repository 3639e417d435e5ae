import { deflateSync, gzipSync } from "node:zlib";

/** What a PNG is to be like; 8-bit grey where nothing is said. */
export type PngShape = {
  readonly width: number;
  readonly height: number;
  readonly depth?: number;
  /** Colour type, and the samples of a pixel in it. */
  readonly colour?: 0 | 2 | 3 | 4 | 6;
  readonly interlaced?: boolean;
  /** Bytes of pixels instead of those that belong there, with their filters; only for pictures that are wrong. */
  readonly pixels?: number;
  /** Chunks between the header and the pixels, their data as Latin-1. */
  readonly more?: Readonly<Record<string, string>>;
};

const samples = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** A picture with a slope of grey, for tests. */
export function makePng({ width, height, depth = 8, colour = 0, more = {}, ...shape }: PngShape): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour, 0, 0, shape.interlaced ? 1 : 0], 8);
  const row = (pixels: number): number[] => {
    const bytes = Math.ceil((pixels * depth * samples[colour]) / 8);
    return [0, ...Array.from({ length: bytes }, (_, at) => (colour === 3 ? 0 : Math.floor((255 * at) / bytes)))];
  };
  const rows = (): number[] =>
    shape.interlaced ? interlaced(width, height, row) : Array(height).fill(row(width)).flat();
  const pixels = shape.pixels === undefined ? rows() : Array<number>(shape.pixels).fill(0);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    ...Object.entries(more).map(([type, data]) => chunk(type, Buffer.from(data, "latin1"))),
    chunk("IDAT", deflateSync(Buffer.from(pixels))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The rows of the seven passes, found by asking every pixel for the pass it belongs to (PNG, 8.1). */
function interlaced(width: number, height: number, row: (pixels: number) => number[]): number[] {
  const pattern = ["16462646", "77777777", "56565656", "77777777", "36463646", "77777777", "56565656", "77777777"];
  return [..."1234567"].flatMap((pass) =>
    Array.from({ length: height }, (_, y) => {
      const line = pattern[y % 8] as string;
      const pixels = Array.from({ length: width }, (_one, x) => line[x % 8]).filter((one) => one === pass).length;
      return pixels === 0 ? [] : row(pixels);
    }).flat(),
  );
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  // A gzip file ends with the same checksum, the other way round, and its length.
  const crc = Buffer.from(gzipSync(body).subarray(-8, -4)).reverse();
  return Buffer.concat([length, body, crc]);
}
