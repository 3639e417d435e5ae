import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { quickAnswer } from "./quick-answer.js";

const cli = resolve(import.meta.dirname, "../../lib/cli.js");
const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [cli, ...args], { encoding: "utf8" });

it.each([
  ["--help", []],
  ["-h", []],
  ["--help", ["--lang", "en"]],
  ["--version", []],
  ["-V", []],
])("the built program answers %s %j as the whole program does", (asked, lang) => {
  // What has one word more than is known by heart is answered by the program itself.
  expect(run(asked, ...lang)).toBe(run("--quiet", asked, ...lang));
});

it("says its version", () => {
  const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../package.json"), "utf8"));
  expect(run("--version")).toBe(`${version}\n`);
});

it.each([[""], ["check"], ["build --help"], ["--version --lang en"], ["--help --lang"]])(
  "leaves «%s» to the program",
  (words) => {
    expect(quickAnswer(words.split(" "), undefined)).toBeUndefined();
  },
);

it("leaves help in a terminal of another width to the program, which lays it out", () => {
  expect(quickAnswer(["--help"], 120)).toBeUndefined();
});
