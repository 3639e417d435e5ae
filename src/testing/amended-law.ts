import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { bundleOf } from "../compile/bundle.js";
import type { ComparedLaw } from "../prove/diff/compared-law.js";
import { remarkOrNative } from "../syntax/choose-parser.js";
import { compileTrees, treeReader } from "../workspace/workspace.js";

/** Texts by path. */
export type Texts = ReadonlyMap<string, string>;

/** One change of the texts, as a drafter makes it: `from` stands there once. */
export type Edit = readonly [from: string, to: string];

const regulation = "guidelines/perbup-media-sosial.md";
const folder = resolve(import.meta.dirname, "../../guidelines");

/** The texts of this repository. */
export const realTexts: Texts = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => [`guidelines/${name}`, readFileSync(join(folder, name), "utf8")]),
);

/** The texts with one of them changed; the regulation unless another is named. @throws Error where a place to change is not there once. */
export function amended(texts: Texts, edits: readonly Edit[], path = regulation): Texts {
  let text = texts.get(path) ?? "";
  for (const [from, to] of edits) {
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`${parts.length - 1} times in ${path}: ${from}`);
    text = parts.join(to);
  }
  return new Map([...texts, [path, text]]);
}

const parser = await remarkOrNative("auto");
const treesOf = treeReader(parser);

/** Texts as a side of a comparison; what did not change since the last time is not parsed again. */
export function lawOf(name: string, texts: Texts): ComparedLaw {
  const trees = treesOf([...texts].map(([path, text]) => ({ path, text })));
  const compiled = compileTrees(trees);
  const { value, diagnostics } = bundleOf(compiled.value, compiled.diagnostics);
  const found = [...trees.flatMap((tree) => tree.diagnostics), ...compiled.diagnostics, ...diagnostics];
  const errors = found.filter(({ severity }) => severity === "error").length;
  return { name, kind: "folder", rules: value.rules, calendar: value.calendar, handbook: compiled.value, errors };
}
