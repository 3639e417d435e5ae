import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import type { VectorWire } from "../model/generated/vector-wire.js";
import { postTo } from "../testing/ask-service.js";
import { stateOf } from "../testing/state-of.js";
import { vectorRequest } from "../testing/vector-requests.js";

/**
 * Every worked example of the law that asks whether somebody may, or what somebody owes, put to the service as a caller asks it: the answer is the one
 * that is published with it. The readers in other languages are held against the same vectors by `npm run test:readers`, and so is the page by
 * `npm run test:browser`.
 */
const folder = resolve(import.meta.dirname, "../../dist/rules");
const read = (name: string): string => readFileSync(resolve(folder, name), "utf8");
const book = JSON.parse(read("rules.json"));
const state = stateOf(book, read("calendar.json"));
const vectors = read("vectors.jsonl")
  .trim()
  .split("\n")
  .map((line): VectorWire => JSON.parse(line))
  .filter(({ about }) => about.scenario !== undefined);

it.each(["decide", "duties"] as const)("%s: the same answer", (kind) => {
  const asked = vectors.filter(({ question }) => question.kind === kind);
  expect(asked.length).toBeGreaterThan(50);
  for (const { id, question, expect: expected } of asked) {
    const request = vectorRequest(question);
    const { status, body } = postTo(state, request?.path ?? "", request?.body, question.at);
    expect([id, status, request?.read(body)]).toEqual([id, 200, expected]);
  }
});
