// The published policies in the engine of Cedar's makers, against the evaluator: the long run is `npm run test:readers`.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askEngine } from "../../../testing/agreement/ask-engine.js";
import { askedLaws, publish } from "../../../testing/agreement/asked-laws.js";
import { readCases, writeCases } from "../../../testing/agreement/case-files.js";
import { cedarWasm } from "../../../testing/agreement/cedar.js";
import { compiledGuidelines, repository } from "../../../testing/guidelines.js";

const count = 200;

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "pedoman-cedar-"));
});
afterAll(() => rm(work, { recursive: true, force: true }));

describe("the policies of a law allow what the evaluator permits, and say why where they do not", () => {
  it.each(["published", "every-construct"] as const)(`%s, every vector and ${count} random questions`, async (name) => {
    const law =
      name === "published"
        ? { ...askedLaws.published(repository), handbook: async () => (await compiledGuidelines()).handbook }
        : askedLaws["every-construct"](repository, work);
    if (name !== "published") await publish(law);
    const files = await writeCases(law, count, work);
    const [vectors, random] = await Promise.all([readCases(files.vectors), Promise.all(files.random.map(readCases))]);
    const found = await askEngine(cedarWasm, law.published, vectors, random);
    expect([found.vectors.told, found.random.told]).toEqual([[], []]);
    expect(found.vectors.asked).toBeGreaterThan(50);
    expect(found.random.asked).toBeGreaterThan(count / 3);
  });
});
