import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const folder = join(import.meta.dirname, "../../templates/assets");

/** Rules that stand inside another rule: browsers read them as nested, and they reach nothing. An at-rule may hold rules. */
function nestedRules(css: string): readonly string[] {
  const open: string[] = [];
  const found: string[] = [];
  for (const [, before = "", mark] of css.replace(/\/\*.*?\*\//gs, "").matchAll(/([^{};]*)([{};])/g)) {
    if (mark === "}") open.pop();
    if (mark !== "{") continue;
    const selector = before.trim();
    if (open.some((outer) => !outer.startsWith("@"))) found.push(selector);
    open.push(selector);
  }
  return [...found, ...open];
}

it("finds a rule that another one swallowed", () => {
  expect(nestedRules("a { color: red; b { color: blue; } }")).toEqual(["b"]);
  expect(nestedRules("@media print { a { color: red; } } b { color: blue; }")).toEqual([]);
  expect(nestedRules("a { color: red;")).toEqual(["a"]);
});

it.each(readdirSync(folder).filter((name) => name.endsWith(".css")))("%s closes every rule before the next", (name) => {
  expect(nestedRules(readFileSync(join(folder, name), "utf8"))).toEqual([]);
});
