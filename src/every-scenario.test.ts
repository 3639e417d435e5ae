// Every worked example of the law, put to the service over HTTP, to the readers in other languages and to the page as it is built: all say the same.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askEmitter } from "./emit/ask/ask.js";
import type { RulesWire } from "./model/generated/rules-wire.js";
import type { VectorWire } from "./model/generated/vector-wire.js";
import { asSeen, type SeenDecision, seenOnPage } from "./testing/agreement/ask-built-page.js";
import { readerAnswers } from "./testing/agreement/reader-answers.js";
import { type Reader, readersIn } from "./testing/agreement/readers.js";
import { decisionService } from "./testing/agreement/service.js";
import { compiledGuidelines } from "./testing/guidelines.js";

const root = resolve(import.meta.dirname, "..");
const published = join(root, "dist/rules");
type Answers = ReadonlyMap<string, VectorWire["expect"]>;

let work: string;
let book: RulesWire;
let examples: readonly VectorWire[];
let readers: readonly Reader[];
/** What each who is asked says, by name, and under that by the id of the example. */
const answers = new Map<string, Answers>();
let seen: ReadonlyMap<string, SeenDecision>;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "pedoman-scenarios-"));
  book = JSON.parse(await readFile(join(published, "rules.json"), "utf8"));
  const lines = (await readFile(join(published, "vectors.jsonl"), "utf8")).trim().split("\n");
  examples = lines.map((line) => JSON.parse(line) as VectorWire).filter(({ about }) => about.scenario !== undefined);
  answers.set("published", new Map(examples.map(({ id, expect }) => [id, expect])));

  const service = await decisionService.open(book, published);
  const said = await service.answer(examples.map(({ id, question }) => ({ id, question, record: {} })));
  await service.close();
  // Of a question that it has no address for, it says nothing.
  const answered = examples.flatMap(({ id }, index) => {
    const answer = said[index] as VectorWire["expect"];
    return Object.keys(answer).length === 0 ? [] : [[id, answer] as const];
  });
  answers.set("service", new Map(answered));

  readers = await readersIn(root, work);
  const asked = readers
    .filter(({ absent }) => absent === undefined)
    .map(async (reader) => {
      const file = join(work, `${reader.key}.jsonl`);
      answers.set(reader.key, await readerAnswers(reader, published, examples, file));
    });
  await Promise.all(asked);

  const { handbook, bundle } = await compiledGuidelines();
  seen = seenOnPage(askEmitter.emit(handbook, bundle).value);
}, 120_000);
afterAll(() => rm(work, { recursive: true, force: true }));

/** Ids of the examples that ask questions of these kinds, in the order of the law. */
const asking = (...kinds: readonly VectorWire["question"]["kind"][]): readonly string[] =>
  examples.flatMap(({ id, question }) => (kinds.includes(question.kind) ? [id] : []));

describe("every worked example of the law", () => {
  it("asks much of every kind", () => {
    expect(asking("decide").length).toBeGreaterThanOrEqual(100);
    expect(asking("duties").length).toBeGreaterThanOrEqual(50);
    expect(asking("exempt", "audit").length).toBeGreaterThanOrEqual(8);
  });

  it("is put to the service, where it asks whether somebody may, or what somebody owes", () => {
    expect([...(answers.get("service") ?? [])].map(([id]) => id)).toEqual(asking("decide", "duties"));
  });

  it.for(["php", "java", "python", "javascript"])("is put to the reader in %s", (language, { skip }) => {
    const reader = readers.find(({ key }) => key === language);
    if (reader?.absent !== undefined) skip(`not asked: ${reader.absent} is not on this machine`);
    expect([...(answers.get(language) ?? [])].map(([id]) => id)).toEqual(examples.map(({ id }) => id));
  });

  it("is put to the page, where it asks whether somebody may", () => {
    expect([...seen].map(([id]) => `skenario/${id}`).sort()).toEqual([...asking("decide")].sort());
  });

  it("is answered alike by all of them", () => {
    const differing = examples.flatMap(({ id }) => {
      const said = [...answers].flatMap(([who, of]) => (of.has(id) ? [[who, of.get(id)] as const] : []));
      return said.every(([, answer]) => isDeepStrictEqual(answer, said[0]?.[1])) ? [] : [{ id, said }];
    });
    expect(differing).toEqual([]);
  });

  it("is shown on the page as each of them answers", () => {
    const differing = asking("decide").flatMap((id) => {
      const onPage = seen.get(id.replace(/^skenario\//, ""));
      return [...answers].flatMap(([who, of]) => {
        const answer = of.get(id);
        const expected = answer && asSeen(book, answer);
        return expected && !isDeepStrictEqual(onPage, expected) ? [{ id, who, expected, onPage }] : [];
      });
    });
    expect(differing).toEqual([]);
  });
});
