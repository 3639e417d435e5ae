import { expect, it } from "vitest";
import { makePng, type PngShape } from "../testing/make-png.js";
import { readPng } from "./read-png.js";

const small = { width: 9, height: 7 };

it.each<[string, PngShape]>([
  ["grey", small],
  ["black and white", { ...small, depth: 1 }],
  ["grey of 16 bits with transparency", { ...small, depth: 16, colour: 4 }],
  ["colours", { ...small, colour: 2 }],
  ["colours with transparency", { ...small, colour: 6 }],
  ["a palette", { ...small, depth: 4, colour: 3, more: { PLTE: "abc" } }],
  ["rows in passes", { ...small, colour: 6, interlaced: true }],
  ["passes that a narrow picture has not", { width: 3, height: 1, interlaced: true }],
])("reads %s", (_what, shape) => {
  const png = makePng(shape);
  const { width, height } = shape;
  const read = readPng(png);
  expect(read).toMatchObject({ width, height });
  expect(typeof read === "string" || Buffer.compare(read.png, png)).toBe(0);
});

it("takes the picture along and nothing else that stands in the file", () => {
  const read = readPng(makePng({ ...small, more: { tEXt: "Author\0Seseorang", eXIf: "GPS" } }));
  expect(read).toEqual({ png: new Uint8Array(makePng(small)), ...small });
});

it.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(), "not-png"],
  ["an SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "not-png"],
  ["a JPEG", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), "not-png"],
  ["a signature alone", makePng(small).subarray(0, 8), "damaged"],
  ["another first chunk", makePng(small).with(12, 0x4a), "damaged"],
  ["no width", makePng({ ...small, width: 0 }), "damaged"],
  ["a depth that its colours have not", makePng({ ...small, depth: 4, colour: 2 }), "damaged"],
  ["a palette that is missing", makePng({ ...small, colour: 3 }), "damaged"],
  ["a palette of half a colour", makePng({ ...small, colour: 3, more: { PLTE: "abcd" } }), "damaged"],
  ["too few pixels", makePng({ ...small, pixels: 69 }), "damaged"],
  ["too many pixels", makePng({ ...small, pixels: 71 }), "damaged"],
  ["a bomb", makePng({ ...small, pixels: 5_000_000 }), "damaged"],
  ["a picture for a wall", makePng({ width: 20_000, height: 20_000, pixels: 1 }), "too-many-pixels"],
])("refuses %s", (_what, bytes, fault) => {
  expect(readPng(bytes)).toBe(fault);
});

it("refuses a picture cut short anywhere, or with any byte of it changed", () => {
  const png = makePng(small);
  for (let at = 0; at < png.length; at += 1) {
    expect(typeof readPng(png.subarray(0, at)), `cut at ${at}`).toBe("string");
    expect(typeof readPng(png.with(at, (png[at] as number) ^ 1)), `byte ${at}`).toBe("string");
  }
});
