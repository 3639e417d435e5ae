import { expect, it } from "vitest";
import { marked } from "../testing/marked.js";
import { headSpans } from "./head-spans.js";

it("finds a value by its keys, quoted or not, in maps within maps", () => {
  const { source, spans } = marked('---\njudul: ⟦Media Sosial⟧\npenetapan: { nama: ⟦"BUDI"⟧ }\n---\n\nTeks.', "a.md");
  const at = headSpans("a.md", source);
  expect([at("judul"), at("penetapan", "nama")]).toEqual(spans);
});

it("is the beginning of the file where there is no such value, or no source", () => {
  const start = { file: "a.md", start: 0, end: 0 };
  expect(headSpans("a.md", { path: "a.md", text: "Tanpa kepala." })("judul")).toEqual(start);
  expect(headSpans("a.md", { path: "a.md", text: "---\njudul: A\n---\n" })("nomor")).toEqual(start);
  expect(headSpans("a.md", undefined)("judul")).toEqual(start);
});
