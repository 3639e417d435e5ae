import { expect, it } from "vitest";
import { marked } from "./marked.js";

it("takes the marks out and gives their places", () => {
  expect(marked("Admin ⟦wajib⟧ menjawab ⟦isu⟧.")).toEqual({
    source: { path: "test.md", text: "Admin wajib menjawab isu." },
    spans: [
      { file: "test.md", start: 6, end: 11 },
      { file: "test.md", start: 21, end: 24 },
    ],
  });
});

it("names the file it is told", () => {
  const { source, spans } = marked("⟦x⟧", "guidelines/perbup.md");
  expect([source.path, spans[0]?.file]).toEqual(["guidelines/perbup.md", "guidelines/perbup.md"]);
});

it("marks a point, also at the end", () => {
  expect(marked("ayat⟦⟧").spans).toEqual([{ file: "test.md", start: 4, end: 4 }]);
});

it("nests, in the order of opening", () => {
  expect(marked("⟦a ⟦b⟧ c⟧").spans).toEqual([
    { file: "test.md", start: 0, end: 5 },
    { file: "test.md", start: 2, end: 3 },
  ]);
});

it("counts UTF-16 code units and keeps line ends", () => {
  expect(marked("📣\r\n⟦dua⟧")).toEqual({
    source: { path: "test.md", text: "📣\r\ndua" },
    spans: [{ file: "test.md", start: 4, end: 7 }],
  });
});

it("refuses a mark without its partner", () => {
  expect(() => marked("⟦a")).toThrow("A ⟦ without ⟧ in: ⟦a");
  expect(() => marked("a⟧")).toThrow("A ⟧ without ⟦ after: a");
});
