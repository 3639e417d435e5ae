import { resolve } from "node:path";
import { beforeAll, expect, it } from "vitest";
import type { OutputFile } from "./emit/emitter.js";
import { structurePageName } from "./emit/html/address.js";
import { type Document, topLevel } from "./model/document.js";
import type { Provision } from "./model/provision.js";
import type { Scenario } from "./model/scenario.js";
import { type Block, type Inline, plainText } from "./model/text.js";
import { sayDuty, sayWanting, verdictWords } from "./prove/scenarios/expectation-words.js";
import { runScenarios, type ScenarioResult } from "./prove/scenarios/run-scenarios.js";
import { type Clicks, clicksFrom, linksOn } from "./testing/clicks.js";
import { compiledGuidelines, pagesOfGuidelines } from "./testing/guidelines.js";
import { brokenLinks, fileNamed } from "./testing/html-pages.js";
import type { Compilation } from "./workspace/workspace.js";

/**
 * The reader's test: twenty questions an admin asks, in `guidelines/tanya-jawab.md`, each found in the handbook within two clicks, each
 * answered with the provisions its worked example rests on. `docs/uji-pembaca.md` is what this test saw.
 */
const root = resolve(import.meta.dirname, "..");
const page = "handbook/tanya-jawab.html";
const start = "handbook/index.html";

let compilation: Compilation;
let files: readonly OutputFile[];
let reached: ReadonlyMap<string, Clicks>;
let results: ReadonlyMap<string, ScenarioResult>;
let questions: readonly Provision[];
beforeAll(async () => {
  compilation = await compiledGuidelines();
  files = await pagesOfGuidelines();
  // The page that lists everything would make any question one click away: a reader with a question does not read a list of everything.
  reached = clicksFrom(
    files.filter(({ path }) => path !== `handbook/${structurePageName}`),
    start,
  );
  const read = (name: string) => JSON.parse(fileNamed(files, `rules/${name}.json`));
  const ran = runScenarios(compilation.handbook, read("rules"), read("calendar"));
  results = new Map(ran.map((result) => [result.scenario.id, result]));
  const document = compilation.handbook.documents.find(({ head }) => head.id === "tanya-jawab") as Document;
  questions = topLevel(document).filter(({ title }) => title !== "");
});

it("asks exactly twenty questions, each once", () => {
  expect(questions).toHaveLength(20);
  for (const { title } of questions) expect(title).toMatch(/\?$/);
  expect(new Set(questions.map(({ title }) => title)).size).toBe(20);
});

it("answers each in two to five sentences", () => {
  for (const question of questions) {
    const sentences = plainText(inlinesOf(question.content)).match(/[.?!](?=\s|$)/g) ?? [];
    expect(sentences.length, question.id).toBeGreaterThanOrEqual(2);
    expect(sentences.length, question.id).toBeLessThanOrEqual(5);
  }
});

it("runs exactly one worked example under each, and it comes out as the text says", () => {
  for (const { id } of questions) {
    const { state } = results.get(scenarioOf(id).id) as ScenarioResult;
    expect(state, id).toBe("passed");
  }
});

it("cites the provisions its worked example rests on", () => {
  for (const question of questions) {
    const cited = citedIn(question);
    const rests = restsOn(scenarioOf(question.id));
    expect(rests.length, question.id).toBeGreaterThan(0);
    // A letter of the provision is as good: the rule may stand for one of its letters alone.
    for (const provision of rests) {
      const hit = cited.some((one) => one === provision || one.startsWith(`${provision}-`));
      expect(hit, `${question.id} cites ${provision}`).toBe(true);
    }
  }
});

it("is found within two clicks from the front page, and every provision cited by one more", () => {
  for (const question of questions) {
    expect(reached.get(`${page}#${question.id}`)?.length, question.id).toBeLessThanOrEqual(2);
    const led = linksOn(page, sectionOf(question.id)).map(({ address }) => address);
    for (const provision of citedIn(question)) expect(led, question.id).toContain(`handbook/${provision}`);
  }
});

it("leads on to a checklist, a procedure or a chapter of the guideline from each question", () => {
  for (const question of questions) {
    const led = linksOn(page, sectionOf(question.id)).map(({ address }) => address);
    expect(
      led.filter((address) => /^handbook\/(?:daftar|sop|pedoman)-/.test(address)).length,
      question.id,
    ).toBeGreaterThan(0);
  }
});

it("has no link that leads nowhere, on any page of the publication", () => {
  expect(brokenLinks(files)).toEqual([]);
});

it("is written down as seen (rewrite it with `vitest run src/readers.test.ts -u`)", async () => {
  const head = [
    "# Uji pembaca",
    "",
    "Dua puluh pertanyaan seorang Admin, dicari dari halaman depan buku pegangan hanya dengan mengetuk tautan. Halaman ini ditulis oleh",
    "`src/readers.test.ts`; pertanyaan dan jawabannya ada dalam `guidelines/tanya-jawab.md`. Kolom Putusan adalah jawaban mesin atas contoh",
    "di bawah jawaban itu, dihitung setiap kali diuji.",
    "",
    "| No | Pertanyaan | Ketukan | Tautan | Putusan | Ketentuan |",
    "|---|---|---|---|---|---|",
  ];
  const rows = questions.map((question, index) => {
    const { title, id } = question;
    const clicks = (reached.get(`${page}#${id}`) ?? []).map((words) => (words === title ? "daftar isi" : words));
    const scenario = scenarioOf(id);
    const cells = [
      String(index + 1),
      title,
      `${clicks.length}: ${clicks.join(" → ")}`,
      `tanya-jawab.html#${id}`,
      verdictOf(scenario),
      restsOn(scenario).map(citationOf).join("; "),
    ];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  await expect(`${[...head, ...rows].join("\n")}\n`).toMatchFileSnapshot(resolve(root, "docs/uji-pembaca.md"));
});

function scenarioOf(question: string): Scenario {
  const all = compilation.handbook.scenarios.filter(
    ({ document, provision }) => document === "tanya-jawab" && provision === question,
  );
  expect(all, question).toHaveLength(1);
  return all[0] as Scenario;
}

/** Pages and places of the provisions behind the rules an example expects. */
function restsOn({ run }: Scenario): readonly string[] {
  const rules = (run?.expects ?? []).flatMap((one) => ("rule" in one ? [one.rule.replace(/\..*$/, "")] : []));
  const { norms } = compilation.handbook;
  const sources = rules.flatMap((rule) => norms.filter(({ id }) => id === rule).map(({ source }) => source));
  return [...new Set(sources.map(({ document, provision }) => `${document}.html#${provision}`))];
}

function citedIn({ content }: Provision): readonly string[] {
  return inlinesOf(content).flatMap((inline) =>
    inline.kind === "reference" && inline.target.kind === "provision"
      ? [`${inline.target.document}.html#${inline.target.id}`]
      : [],
  );
}

function citationOf(address: string): string {
  const norm = compilation.handbook.norms.find(
    ({ source }) => `${source.document}.html#${source.provision}` === address,
  );
  return norm?.source.citation ?? "";
}

function verdictOf({ id, run }: Scenario): string {
  const answer = results.get(id)?.answer;
  const verdict = answer?.verdict === undefined ? [] : [verdictWords[answer.verdict].id];
  const approvers = answer && answer.approvals.length > 0 ? [`oleh ${sayWanting(answer.approvals).id}`] : [];
  const asked = new Set((run?.expects ?? []).flatMap((one) => (one.kind === "duty" ? [one.rule] : [])));
  const duties = (answer?.duties ?? [])
    .filter(({ norm, rule, state }) => (asked.has(rule) || asked.has(norm)) && state !== "not_applicable")
    .map((duty) => `${duty.rule}: ${sayDuty(duty).id}`);
  return [...verdict, ...approvers, ...duties].join(" · ");
}

function inlinesOf(blocks: readonly Block[]): readonly Inline[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? block.children : []));
}

/** The stretch of the page a question takes. */
function sectionOf(id: string): string {
  const html = fileNamed(files, page);
  const from = html.indexOf(`<section class="unit-section" id="${id}">`);
  return html.slice(from, html.indexOf("</section>", from));
}
