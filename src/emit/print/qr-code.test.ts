import { expect, it } from "vitest";
import { type QrCode, qrCode } from "./qr-code.js";

it("is the smallest square that holds the text", () => {
  expect(qrCode("a".repeat(14))?.length).toBe(21);
  expect(qrCode("a".repeat(15))?.length).toBe(25);
  expect(qrCode("a".repeat(213))?.length).toBe(57);
  expect(qrCode("a".repeat(214))).toBeUndefined();
});

it("gives back the text to a reader that knows only the standard", () => {
  for (const text of [
    "https://contoh.go.id/handbook/perbup-media-sosial.html",
    "https://contoh.go.id/",
    "é".repeat(60),
    "https://jdih.contohkabupatenyangpanjang.go.id/terbitan/2026/handbook/keputusan-penetapan-admin.html#lampiran-ii-dan-seterusnya-sampai-panjang-sekali-alamatnya-hingga-kode-perlu-versi-besar",
  ])
    expect(readQr(qrCode(text) as QrCode)).toBe(text);
});

/** Reads a code the other way round, written from the standard and not from the encoder; it also checks the error correction. */
function readQr(code: QrCode): string {
  const size = code.length;
  const version = (size - 17) / 4;
  const cell = (row: number, column: number): number => (code[row]?.[column] ? 1 : 0);
  // The copy of the format beside the upper left finder, from the bit of highest order down.
  const places: [number, number][] = [0, 1, 2, 3, 4, 5, 7].map((column) => [8, column]);
  places.push([8, 8], [7, 8], ...[5, 4, 3, 2, 1, 0].map((row): [number, number] => [row, 8]));
  const format = places.reduce((bits, [row, column]) => 2 * bits + cell(row, column), 0) ^ 0b101010000010010;
  expect(format >> 13, "level M").toBe(0b00);
  const mask = (format >> 10) & 7;
  const masked = (i: number, j: number): boolean =>
    [
      (i + j) % 2,
      i % 2,
      j % 3,
      (i + j) % 3,
      (Math.floor(i / 2) + Math.floor(j / 3)) % 2,
      ((i * j) % 2) + ((i * j) % 3),
      (((i * j) % 2) + ((i * j) % 3)) % 2,
      (((i + j) % 2) + ((i * j) % 3)) % 2,
    ][mask] === 0;
  const centres: Record<number, number[]> = {
    1: [],
    2: [6, 18],
    3: [6, 22],
    4: [6, 26],
    5: [6, 30],
    6: [6, 34],
    7: [6, 22, 38],
    8: [6, 24, 42],
    9: [6, 26, 46],
    10: [6, 28, 50],
  };
  const isPattern = (i: number, j: number): boolean => {
    if (i === 6 || j === 6) return true;
    if ((i < 9 && j < 9) || (i < 9 && j >= size - 8) || (i >= size - 8 && j < 9)) return true;
    if (version >= 7 && ((i < 6 && j >= size - 11) || (j < 6 && i >= size - 11))) return true;
    const near = (centres[version] as number[]).flatMap((y) =>
      (centres[version] as number[]).map((x) => [y, x] as const),
    );
    return near.some(([y, x]) => {
      const corner = (y < 9 && x < 9) || (y < 9 && x > size - 9) || (y > size - 9 && x < 9);
      return !corner && Math.abs(i - y) <= 2 && Math.abs(j - x) <= 2;
    });
  };
  const bits: number[] = [];
  let up = true;
  for (let j = size - 1; j > 0; j -= 2) {
    if (j === 6) j -= 1;
    for (let step = 0; step < size; step += 1) {
      const i = up ? size - 1 - step : step;
      for (const column of [j, j - 1])
        if (!isPattern(i, column)) bits.push(cell(i, column) ^ (masked(i, column) ? 1 : 0));
    }
    up = !up;
  }
  const words = Array.from({ length: Math.floor(bits.length / 8) }, (_, k) =>
    bits.slice(8 * k, 8 * k + 8).reduce((a, b) => 2 * a + b, 0),
  );
  const shapes: Record<number, [number, number, number]> = {
    1: [16, 10, 1],
    2: [28, 16, 1],
    3: [44, 26, 1],
    4: [64, 18, 2],
    5: [86, 24, 2],
    6: [108, 16, 4],
    7: [124, 18, 4],
    8: [154, 22, 4],
    9: [182, 22, 5],
    10: [216, 26, 5],
  };
  const [dataCount, correction, blocks] = shapes[version] as [number, number, number];
  const lists: number[][] = Array.from({ length: blocks }, () => []);
  const lengths = lists.map((_, b) => Math.floor(dataCount / blocks) + (b >= blocks - (dataCount % blocks) ? 1 : 0));
  let at = 0;
  for (let k = 0; k < Math.max(...lengths); k += 1)
    for (const [b, list] of lists.entries()) if (k < (lengths[b] as number)) list.push(words[at++] as number);
  const data = lists.flatMap((list) => [...list]);
  for (let k = 0; k < correction; k += 1) for (const list of lists) list.push(words[at++] as number);
  for (const list of lists) for (let power = 0; power < correction; power += 1) expect(valueAt(list, power)).toBe(0);
  const stream = data.flatMap((word) => [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => (word >> bit) & 1));
  const take = (from: number, count: number): number => stream.slice(from, from + count).reduce((a, b) => 2 * a + b, 0);
  expect(take(0, 4), "byte mode").toBe(0b0100);
  const wide = version < 10 ? 8 : 16;
  const count = take(4, wide);
  return new TextDecoder().decode(Uint8Array.from({ length: count }, (_, k) => take(4 + wide + 8 * k, 8)));
}

/** Value of a block as a polynomial at 2 to that power, in the field of the code: 0 for every root, if nothing is wrong. */
function valueAt(block: readonly number[], power: number): number {
  const exponents: number[] = [];
  for (let k = 0, value = 1; k < 255; k += 1, value = value & 0x80 ? (value << 1) ^ 0x11d : value << 1)
    exponents.push(value);
  const logarithm = (value: number): number => exponents.indexOf(value);
  return block.reduce((sum, word) => {
    const moved = sum === 0 ? 0 : (exponents[(logarithm(sum) + power) % 255] as number);
    return moved ^ word;
  }, 0);
}
