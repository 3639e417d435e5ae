import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { strictJsonProblems } from "../schema/strict-json.js";
import { postTo } from "../testing/ask-service.js";
import { stateOf } from "../testing/state-of.js";
import { readDirectory } from "./read-directory.js";
import { refusalCodes } from "./request-refused.js";
import { undecidedCodes } from "./undecided.js";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(resolve(root, path), "utf8");
const page = read("docs/layanan.md");
const book = JSON.parse(read("dist/rules/rules.json"));
const state = stateOf(book, read("dist/rules/calendar.json"), { baseUrl: "http://127.0.0.1:8180" });

describe("docs/layanan.md", () => {
  const examples = [
    ...page.matchAll(
      /```sh\ncurl \S+ http:\/\/127\.0\.0\.1:8180(\S+) [^']*'[^']*' -d '([^']*)'\n```\n\n```json\n([\s\S]*?)```/g,
    ),
  ];

  it("shows every question it asks with its answer", () => {
    expect(examples).toHaveLength(page.match(/^curl /gm)?.length ?? 0);
    expect(examples.length).toBeGreaterThan(5);
  });

  it.each(examples.map(([, path, body, answer], index) => [index + 1, path, body, answer] as const))(
    "example %i, %s, is answered as shown",
    (_, path, body, answer) => {
      expect(postTo(state, path as string, body, "2026-09-10T10:00:00+08:00").body).toMatchObject(
        JSON.parse(answer as string),
      );
    },
  );

  it("explains every code of an error once", () => {
    const explained = [...page.matchAll(/^\| (?:\d+ \| )?`([a-z][a-z0-9-]+)` \|/gm)].map(([, code]) => code);
    for (const code of [...refusalCodes, ...strictJsonProblems, ...undecidedCodes]) {
      expect([code, explained.filter((one) => one === code)]).toEqual([code, [code]]);
    }
  });

  it("shows a directory that can be read", () => {
    const [, text = ""] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    expect(readDirectory("direktori.yaml", new TextEncoder().encode(text)).subjects.get("pegawai")?.size).toBe(1);
  });
});
