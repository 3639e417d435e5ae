import { expect, it } from "vitest";
import { decodeSource } from "./decode-source.js";

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? utf8(part) : part)));

it("reads UTF-8 as it stands, line ends included", () => {
  expect(decodeSource("a.md", bytes("Pasal 1\r\n“ya” 📣\n"))).toEqual({
    value: { path: "a.md", text: "Pasal 1\r\n“ya” 📣\n" },
    diagnostics: [],
  });
});

it("takes the byte-order mark off", () => {
  expect(decodeSource("a.md", bytes([0xef, 0xbb, 0xbf], "---\n")).value.text).toBe("---\n");
});

it.each([
  [1, bytes([0xe9], "tat\n")],
  [2, bytes("satu\n", [0xff])],
  [3, bytes("satu\r\ndua\r\ntiga ", [0x93], "kutip", [0x94], "\r\nempat")],
  [3, bytes([0xef, 0xbb, 0xbf], "satu\n\ndua ", [0xc3], "(")],
  [2, bytes("\u{fffd} yang memang ditulis\nrusak ", [0x80])],
  [2, bytes("satu\rdua", [0xc0, 0xaf])],
  [1, bytes("terpotong ", [0xe2, 0x80])],
  [1, bytes("separuh pasangan ", [0xed, 0xa0, 0x80])],
])("names line %i as the first that is not UTF-8, and guesses no encoding", (line, contents) => {
  const { value, diagnostics } = decodeSource("a.md", contents);
  expect(value).toEqual({ path: "a.md", text: "" });
  expect(diagnostics.map(({ code }) => code)).toEqual(["syntax/not-utf8"]);
  expect(diagnostics[0]?.message.id).toContain(`baris ${line}.`);
  expect(diagnostics[0]?.span).toEqual({ file: "a.md", start: 0, end: 0 });
});

it("reads an empty file", () => {
  expect(decodeSource("a.md", new Uint8Array())).toEqual({ value: { path: "a.md", text: "" }, diagnostics: [] });
});
