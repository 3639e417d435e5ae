// Files that are damaged, from elsewhere, or newer than a reader: each reader says which and what is wrong, and answers nothing.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askedLaws, publish } from "./testing/agreement/asked-laws.js";
import { type Ran, type Reader, readersIn, runProgram } from "./testing/agreement/readers.js";

const root = resolve(import.meta.dirname, "..");
const languages = ["php", "java", "python", "javascript"];

let work: string;
let published: Readonly<Record<string, string>>;
let readers: ReadonlyMap<string, Reader>;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "pedoman-bad-input-"));
  readers = new Map((await readersIn(root, work)).map((reader) => [reader.key, reader]));
  const law = askedLaws["every-construct"](root, work);
  await publish(law);
  const read = async (name: string) => [name, await readFile(join(law.published, name), "utf8")] as const;
  published = Object.fromEntries(await Promise.all(["rules.json", "calendar.json", "vectors.jsonl"].map(read)));
});
afterAll(() => rm(work, { recursive: true, force: true }));

type Files = Readonly<Record<string, string>>;
let folders = 0;

/** What a reader says of the published files, some of them put in place of others; of the vectors the first three, unless said otherwise. */
async function runOver(language: string, changed: Files): Promise<Ran | undefined> {
  const reader = readers.get(language);
  if (!reader || reader.absent !== undefined) return undefined;
  folders += 1;
  const folder = join(work, String(folders));
  await mkdir(folder);
  const few = `${published["vectors.jsonl"]?.split("\n").slice(0, 3).join("\n")}\n`;
  for (const [name, text] of Object.entries({ ...published, "vectors.jsonl": few, ...changed })) {
    await writeFile(join(folder, name), text);
  }
  return runProgram([...reader.run, folder]);
}

const half = (text: string): string => text.slice(0, text.length / 2);

/** The published JSON with one thing in it made otherwise. */
function changed(name: string, change: (document: never) => void): Files {
  const document = JSON.parse(published[name] ?? "") as never;
  change(document);
  return { [name]: JSON.stringify(document) };
}

type Book = {
  format: string;
  norms?: { id: string; when: { holds: unknown; fails: unknown } }[];
  steps: { kind: string; name: string; rows: { holds: unknown }[] }[];
  covers?: unknown;
};

/** `not` so many times over. */
const nested = (depth: number): unknown => (depth === 0 ? true : { "!": [nested(depth - 1)] });

const faults: readonly (readonly [string, () => Files, RegExp])[] = [
  [
    "rules of a newer format",
    () =>
      changed("rules.json", (book: Book) => {
        book.format = "2.0.0";
      }),
    /rules\.json has the format "?2\.0\.0"?; 1\.x is known/,
  ],
  [
    "a calendar of a newer format",
    () =>
      changed("calendar.json", (book: Book) => {
        book.format = "2.0.0";
      }),
    /calendar\.json has the format "?2\.0\.0"?/,
  ],
  ["rules without a format", () => ({ "rules.json": "{}" }), /rules\.json has the format/],
  ["rules cut in half", () => ({ "rules.json": half(published["rules.json"] ?? "") }), /rules\.json.*not JSON/i],
  ["an empty file of rules", () => ({ "rules.json": "" }), /rules\.json.*not JSON/i],
  ["a byte order mark", () => ({ "rules.json": `\uFEFF${published["rules.json"]}` }), /rules\.json.*not JSON/i],
  ["a page of a web server instead of rules", () => ({ "rules.json": "<html>404</html>" }), /rules\.json.*not JSON/i],
  ["a list instead of rules", () => ({ "rules.json": "[]" }), /rules\.json (?:is not an object|has the format)/],
  [
    "rules without norms",
    () =>
      changed("rules.json", (book: Book) => {
        delete book.norms;
      }),
    /rules\.json has no list norms/,
  ],
  [
    "rules that do not say what they cover",
    () =>
      changed("rules.json", (book: Book) => {
        delete book.covers;
      }),
    /days it covers/,
  ],
  [
    "a calendar without working days",
    () =>
      changed("calendar.json", (book: { workingDays?: unknown }) => {
        delete book.workingDays;
      }),
    /calendar\.json has no list workingDays/,
  ],
  [
    "a calendar of another publication",
    () =>
      changed("calendar.json", (book: { policy: { contentHash: string } }) => {
        book.policy.contentHash = "f".repeat(64);
      }),
    /not of one publication/,
  ],
  [
    "an unknown operator in a norm",
    () =>
      changed("rules.json", ({ norms: [norm] = [] }: Book) => {
        if (norm) norm.when.fails = { or: [true, { xor: [] }] };
      }),
    /Norm [\w.-]+: the operator xor is not known/,
  ],
  [
    "an unknown operator in a derived fact",
    () =>
      changed("rules.json", ({ steps }: Book) => {
        const row = steps.find(({ kind }) => kind === "derived")?.rows.at(-1);
        if (row) row.holds = { none: [{ var: "x" }, { all: [] }] };
      }),
    /Step [\w.]+: the operator all is not known/,
  ],
  [
    "two operators in one formula",
    () =>
      changed("rules.json", ({ norms: [norm] = [] }: Book) => {
        if (norm) norm.when.holds = { and: [], or: [] };
      }),
    /a formula is not one operator/,
  ],
  [
    "an unknown kind of step",
    () =>
      changed("rules.json", ({ steps: [step] }: Book) => {
        if (step) step.kind = "moon-phase";
      }),
    /Step [\w.]+: the kind moon-phase is not known/,
  ],
  [
    "a formula nested deeper than any may be",
    () =>
      changed("rules.json", ({ norms: [norm] = [] }: Book) => {
        if (norm) norm.when.holds = nested(33);
      }),
    /a formula is nested deeper than 32/,
  ],
  ["JSON nested without end", () => ({ "rules.json": "[".repeat(100_000) }), /rules\.json.*not JSON/i],
  [
    "a key that stands twice",
    () => ({ "rules.json": (published["rules.json"] ?? "").replace('"draft":', '"draft": false,\n "draft":') }),
    /stands twice/,
  ],
  [
    "a vector that is none",
    () => ({ "vectors.jsonl": `${published["vectors.jsonl"]?.split("\n")[0]}\n{"id":"x"}\n` }),
    /vectors\.jsonl:2: no vector/,
  ],
];

describe.concurrent.each(languages)("the reader in %s", (language) => {
  it.each(faults)("says what is wrong, and answers nothing: %s", async (_, files, said) => {
    const ran = await runOver(language, files());
    if (!ran) return;
    expect(ran.stderr).toMatch(said);
    expect([ran.status, ran.stdout]).toEqual([2, ""]);
  });

  it("does not count the vectors before the place where their file was cut off as agreed", async () => {
    const cut = half(published["vectors.jsonl"] ?? "");
    const ran = await runOver(language, { "vectors.jsonl": cut });
    if (!ran) return;
    expect(ran.stderr).toMatch(new RegExp(`vectors\\.jsonl:${cut.split("\n").length}: not JSON`, "i"));
    expect([ran.status, ran.stdout]).toEqual([2, ""]);
  });

  it("has not agreed where there are no vectors", async () => {
    const ran = await runOver(language, { "vectors.jsonl": "" });
    if (ran) expect([ran.status, ran.stdout]).toEqual([1, expect.stringMatching(/: 0 vectors, 0 disagreements\n$/)]);
  });

  it.each<[string, string, unknown]>([
    ["lists nested in one another", "kabar.pemicu", JSON.parse(`${"[".repeat(100)}1${"]".repeat(100)}`)],
    ["an empty object for a list of choices", "kabar.pemicu", {}],
    ["an empty object for a list of rows: it is no list without rows", "kabar.pihak", {}],
  ])("refuses %s", async (_, name, value) => {
    const vector = JSON.parse(published["vectors.jsonl"]?.split("\n").find((line) => line.includes('"decide"')) ?? "");
    const asked = { ...vector, about: {}, question: { ...vector.question, facts: { [name]: value } } };
    const refused = `${JSON.stringify({ ...asked, expect: { refused: [name] } })}\n`;
    const ran = await runOver(language, { "vectors.jsonl": refused });
    if (ran) expect([ran.status, ran.stdout]).toEqual([0, expect.stringMatching(/: 1 vectors, 0 disagreements\n$/)]);
  });
});

it("names the languages that are not on this machine", ({ skip }) => {
  const absent = [...readers.values()].flatMap(({ name, absent: program }) =>
    program === undefined ? [] : [`${name} (${program})`],
  );
  if (absent.length > 0) skip(`not asked: ${absent.join(", ")}`);
  expect(absent).toEqual([]);
});
