import { expect, it } from "vitest";
import { InvariantError } from "../errors.js";
import { checkPaths } from "./check-paths.js";

it("takes the paths of a publication", () => {
  const paths = ["handbook/index.html", "handbook/assets/é.css", "rules/rules.json", "handbook.html", "a/b/c", "a/b/d"];
  expect(() => checkPaths(paths)).not.toThrow();
});

it.each([
  "",
  "/etc/passwd",
  "../index.html",
  "handbook/../../index.html",
  "handbook/..",
  "./index.html",
  "handbook//index.html",
  "handbook/",
  "handbook\\index.html",
  "C:/index.html",
  "index.html:stream",
  "tab\there",
  "null\0here",
  "delete\u007fhere",
  "what?.html",
  "half\ud800.html",
  "e\u0301.css",
  "index.html.",
  "folder /index.html",
  "rules/con.json",
  "NUL",
  "lpt1.txt",
])("refuses %j", (path) => {
  expect(() => checkPaths([path])).toThrow(InvariantError);
  expect(() => checkPaths([path])).toThrow(JSON.stringify(path));
});

it.each([
  [["a", "a"]],
  [["Index.html", "index.html"]],
  [["É.css", "é.css"]],
  [["a", "a/b"]],
  [["a/b", "a"]],
  [["a/b", "A"]],
  [["a/b", "A/c"]],
  [["Straße.md", "STRASSE.md"]],
  [[".pedoman.json"]],
  [[".Pedoman.json"]],
  [[".pedoman.json/x"]],
])("refuses paths in each other's way: %j", (paths) => {
  expect(() => checkPaths(paths)).toThrow(InvariantError);
});
