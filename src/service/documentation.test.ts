import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { strictJsonProblems } from "../schema/strict-json.js";
import { postTo } from "../testing/ask-service.js";
import { stateOf } from "../testing/state-of.js";
import { readDirectory } from "./read-directory.js";
import { allRefusals, refuse } from "./refusals.js";
import { RequestRefused, refusalCodes } from "./request-refused.js";
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

  it("explains every code of an error once, under its status", () => {
    const explained = [...page.matchAll(/^\| (\d{3}) \| (`[^|]+`) \|/gm)].flatMap(([, status, codes = ""]) =>
      codes.split(", ").map((code) => `${status} ${code.replaceAll("`", "")}`),
    );
    const text = { id: "", en: "" };
    const refused = [...refusalCodes, ...strictJsonProblems].map((code) => new RequestRefused(code, text));
    const unanswered = allRefusals.map((why) => {
      const { status, body } = refuse(why);
      return { status, ...(JSON.parse(body) as { code: string }) };
    });
    expect(explained.sort()).toEqual([...refused, ...unanswered].map(({ status, code }) => `${status} ${code}`).sort());
  });

  it("explains every code of what is undecided once", () => {
    const explained = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code);
    for (const code of undecidedCodes) expect([code, explained.filter((one) => one === code)]).toEqual([code, [code]]);
  });

  it("shows a directory that can be read", () => {
    const [, text = ""] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    expect(readDirectory("direktori.yaml", new TextEncoder().encode(text)).subjects.get("pegawai")?.size).toBe(1);
  });
});
