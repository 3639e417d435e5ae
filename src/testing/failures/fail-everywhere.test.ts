import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { manifestOf } from "../../publish/manifest.js";
import { failEverywhere } from "./fail-everywhere.js";

let folder = "";
beforeEach(async () => {
  // In memory where the system has such a folder: a thousand builds wait for a real disk again and again.
  const base = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
  folder = (await mkdtemp(join(base, "pedoman-"))).replaceAll("\\", "/");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const publication = (text: string) => {
  const files = [
    { path: `handbook/${text}/index.html`, contents: `<p>${text}`.repeat(100) },
    { path: "rules/rules.json", contents: `{"${text}": 1}` },
    { path: "rules/manifest.dsse.json", contents: "signed" },
  ];
  return [...files, { path: "rules/manifest.json", contents: manifestOf(files, { edition: 1, contentHash: "" }) }];
};

it("stands whole whichever operation on files fails, and however; the next command finds all in order", async () => {
  const { operations, tried, refused, published, away, faults } = await failEverywhere({
    folder,
    publications: [publication("lama"), publication("baru")],
    ways: [
      { code: "ENOSPC", done: "half", lasting: false },
      { code: "EIO", done: "nothing", lasting: true },
      { code: "EIO", done: "all", lasting: false },
    ],
  });
  expect(faults).toEqual([]);
  expect(operations).toBeGreaterThan(50);
  expect(tried).toBeGreaterThanOrEqual(operations * 3);
  expect(Math.min(refused, published, away)).toBeGreaterThan(0);
});
