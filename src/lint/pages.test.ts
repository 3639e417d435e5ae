import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lintText } from "../testing/lint-text.js";
import { rules } from "./rules.js";

/** The pages beside the rules are both documentation and fixture: what they say is what the rule says, and every example is run. */
const folder = join(import.meta.dirname, "rules");
const headings = ["Hindari", "Anjuran", "Mengapa", "Dasar", "Yang tidak ditangkap"];

type Example = { readonly kind: "bad" | "good"; readonly text: string };

function examplesOf(page: string): readonly Example[] {
  return [...page.matchAll(/^(`{3,})md (bad|good)\n([\s\S]*?)\n\1$/gm)].map((match) => ({
    kind: match[2] as Example["kind"],
    text: match[3] as string,
  }));
}

it("every rule has its three files, stands in the list by name, and every file belongs to a rule", () => {
  const names = rules.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
  const files = names.flatMap((name) => [`${name}.md`, `${name}.test.ts`, `${name}.ts`]);
  expect(readdirSync(folder).sort()).toEqual(files.sort());
});

describe.each(rules.map((rule) => [rule.name, rule] as const))("%s", (name, rule) => {
  const path = join(folder, `${name}.md`);
  const page = existsSync(path) ? readFileSync(path, "utf8") : "";
  const examples = examplesOf(page);
  const sections = new Map(
    page.split(new RegExp(`^## (?=(?:${headings.join("|")})$)`, "m")).map((section, index) => {
      const [first = "", ...rest] = section.split("\n");
      return [index === 0 ? "" : first, (index === 0 ? section : rest.join("\n")).trim()];
    }),
  );

  it("has a page that says what the rule says", () => {
    expect([...sections.keys()]).toEqual(["", ...headings]);
    expect(sections.get("")).toBe(`# ${name}\n\n${rule.entry.summary.id}.`);
    expect(sections.get("Mengapa")).toBe(rule.entry.why.id);
    expect(sections.get("Dasar")).toBe(rule.entry.ground);
    expect(examplesOf(sections.get("Hindari") ?? "").filter(({ kind }) => kind === "bad").length).toBeGreaterThan(0);
    expect(examplesOf(sections.get("Anjuran") ?? "").filter(({ kind }) => kind === "good").length).toBeGreaterThan(0);
    expect(examples).toHaveLength(page.split(/^`{3,}md/m).length - 1);
  });

  it("says what is wrong and what to do in both languages", () => {
    const { message, help, example } = rule.entry;
    for (const text of [message(example), help(example)]) {
      expect(text.id).toMatch(/\p{L}.*[.]$/u);
      expect(text.en).toMatch(/\p{L}.*[.]$/u);
      expect(text.id).not.toBe(text.en);
    }
  });

  it.each(examples.filter(({ kind }) => kind === "bad"))("marks in $text", ({ text }) => {
    const { found, expected } = lintText(rule, text);
    expect(expected).not.toEqual([]);
    expect(found).toEqual(expected);
  });

  it.each(examples.filter(({ kind }) => kind === "good"))("and no other rule finds anything in $text", ({ text }) => {
    const { found, compiled } = lintText(rules, text);
    expect(found).toEqual([]);
    expect(compiled).toEqual([]);
  });
});
