import { expect, it } from "vitest";
import { parseDocument } from "../syntax/parse-document.js";
import { addAll } from "./add-all.js";

it("adds more than a call can take as arguments", () => {
  const many = Array.from({ length: 500_000 }, (_, index) => index);
  const all: number[] = [-1];
  addAll(all, many);
  expect(all).toEqual([-1, ...many]);
});

it("a text with as many findings is read to its end", () => {
  const text = `---\n${"k: v\n".repeat(130_000)}---\n\n# Judul\n`;
  const { diagnostics } = parseDocument({ path: "a.md", text }, () => ({ type: "root", children: [] }));
  expect(diagnostics.filter(({ code }) => code === "syntax/yaml-duplicate-key")).toHaveLength(129_999);
});
