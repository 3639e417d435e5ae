import { expect, it } from "vitest";
import { pathOfUri, uriOfPath } from "./file-uri.js";

it("reads what editors write, on every system", () => {
  expect(pathOfUri("file:///srv/hukum/guidelines/a.md")).toBe("/srv/hukum/guidelines/a.md");
  expect(pathOfUri("file:///srv/naskah%20baru/%C3%A9.md")).toBe("/srv/naskah baru/é.md");
  expect(pathOfUri("file:///c%3A/hukum/guidelines/a.md")).toBe("C:/hukum/guidelines/a.md");
  expect(pathOfUri("file:///C:/hukum/a.md")).toBe("C:/hukum/a.md");
  expect(pathOfUri("file://server/bersama/a.md")).toBe("//server/bersama/a.md");
});

it("knows no path for texts that are no files, nor for what is no URI", () => {
  for (const uri of [
    "untitled:Untitled-1",
    "git:/srv/a.md?%7B%7D",
    "vscode-vfs://github/a/b.md",
    "",
    "a b",
    "file:///%E0%A4%A",
  ]) {
    expect(pathOfUri(uri)).toBeUndefined();
  }
});

it("writes URIs that lead back to the path", () => {
  for (const path of ["/srv/hukum/a.md", "/srv/naskah baru/é#?%.md", "C:/hukum/a.md", "//server/bersama/a.md"]) {
    expect(pathOfUri(uriOfPath(path))).toBe(path);
  }
  expect(uriOfPath("/srv/a b.md")).toBe("file:///srv/a%20b.md");
  expect(uriOfPath("C:/a.md")).toBe("file:///C%3A/a.md");
});
