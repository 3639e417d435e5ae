import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { citationIndex } from "./compile/references/citation-index.js";
import { readCitations } from "./compile/references/read-citations.js";
import { noShortTitles } from "./compile/references/short-titles.js";
import type { Document } from "./model/document.js";
import type { Handbook } from "./model/handbook.js";
import { fieldTables } from "./testing/field-tables.js";
import { compiledGuidelines } from "./testing/guidelines.js";
import { tableCells } from "./testing/markdown-table.js";

const root = resolve(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(resolve(root, path), "utf8");
const rules = JSON.parse(read("dist/rules/rules.json"));

describe("the documentation of rules.json", () => {
  it("names every field of the schema (rewrite it with `vitest run src/docs.test.ts -u`)", async () => {
    const tables = fieldTables(JSON.parse(read("schemas/outputs/rules.schema.json")));
    const head =
      "# Fields of `rules.json`\n\nMade from `schemas/outputs/rules.schema.json`, which goes first. What they mean together: [rules.md](rules.md).\n\n";
    await expect(head + tables).toMatchFileSnapshot(resolve(root, "docs/rules-fields.md"));
  });

  const page = read("docs/rules.md");
  const examples = [...page.matchAll(/```json (norms|steps|sources)\.(\S+)\n([\s\S]*?)```/g)];

  it("shows a norm, a step and a source", () => {
    expect(new Set(examples.map(([, list]) => list))).toEqual(new Set(["norms", "steps", "sources"]));
  });

  it.each(examples.map(([, list, id, text]) => [`${list}.${id}`, list, id, text] as const))(
    "shows %s as it is published",
    (_, list, id, text) => {
      const published = rules[list as string].find(
        (one: { id?: string; name?: string }) => (one.id ?? one.name) === id,
      );
      expect(JSON.parse(text as string)).toEqual(published);
    },
  );
});

describe("the pages of measured figures", () => {
  it("hold what the measuring commands wrote, and name a command that exists (rewrite them with `npm run docs`)", async () => {
    // Scripts are plain JavaScript, without types.
    const load = (path: string) => import(pathToFileURL(resolve(root, path)).href);
    const { figuresPage, pages, readFigures } = await load("scripts/figures/figures-page.mjs");
    const figures = await readFigures(resolve(root, "docs/figures"));
    for (const { path, lang } of pages) expect(read(path), path).toBe(figuresPage(figures, lang));
    const { scripts } = JSON.parse(read("package.json"));
    for (const { command } of figures.values()) expect(scripts).toHaveProperty([command.replace("npm run ", "")]);
  });
});

describe("the open questions", () => {
  const questions = read("docs/pertanyaan-terbuka.md")
    .split("\n")
    .filter((line) => line.startsWith("| Q"))
    .map((line) => {
      const [id = "", question = "", office = "", touches = "", meanwhile = ""] = tableCells(line);
      return { id, question, offices: office.split(", "), touches, meanwhile };
    });
  const ids = questions.map(({ id }) => id);
  let handbook: Handbook;
  beforeAll(async () => {
    ({ handbook } = await compiledGuidelines());
  });

  it("are numbered without a gap, each with its office and what is used meanwhile", () => {
    expect(ids.length).toBeGreaterThan(30);
    expect(ids).toEqual(ids.map((_, i) => `Q-${String(i + 1).padStart(2, "0")}`));
    const offices = new Set(["Bagian Hukum", "Diskominfo", "BKPSDM", "Dispersip"]);
    expect(questions.flatMap((one) => one.offices).filter((office) => !offices.has(office))).toEqual([]);
    expect(questions.filter(({ question, meanwhile }) => !question.endsWith("?") || meanwhile === "")).toEqual([]);
  });

  it("name only provisions there are", () => {
    const perbup = handbook.documents.find(({ head }) => head.id === "perbup-media-sosial") as Document;
    const index = citationIndex(perbup);
    const preamble: Readonly<Record<string, Document["preamble"][number]["kind"]>> = {
      Menimbang: "menimbang",
      Mengingat: "mengingat",
    };
    for (const { id, touches } of questions) {
      if (touches === "-") continue;
      const named = touches.split(", ").map((words) => {
        const kind = preamble[words];
        if (kind !== undefined) return perbup.preamble.find((one) => one.kind === kind);
        const [citation] = readCitations(words, noShortTitles);
        // A Lampiran that is the only one is cited without a number.
        return citation && (words === "Lampiran" ? perbup.attachments[0] : index.find(citation.steps));
      });
      expect(named, `${id}: ${touches}`).not.toContain(undefined);
    }
  });

  it("stand for every act and article that nobody has read, and for every question the list of law asks", () => {
    const { instruments, passages } = handbook.laws;
    const rows = [...instruments, ...passages];
    const questionOf = (id: string) => instruments.find((instrument) => instrument.id === id)?.question;
    for (const row of rows) {
      const question = row.question ?? ("instrument" in row ? questionOf(row.instrument) : undefined);
      if (row.certainty !== "verified") expect(ids, JSON.stringify(row)).toContain(question);
      if (row.question !== undefined) expect(ids).toContain(row.question);
    }
    expect(rows.length).toBeGreaterThan(100);
  });
});
