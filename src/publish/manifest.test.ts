import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { manifestOf, publicationIndex, readListed } from "./manifest.js";

const policy = { edition: 3, contentHash: "c0ffee" };
const files = [
  { path: "rules/rules.json", contents: "{}\n" },
  { path: "rules/facts.schema.json", contents: "{ }" },
  { path: "rules/B.txt", contents: new Uint8Array([0, 255]) },
  { path: "handbook/index.html", contents: "<p>é" },
];
const sha256 = (contents: string | Uint8Array) => createHash("sha256").update(contents).digest("hex");

it("lists the rules by code units, from the folder that holds them, with hash and bytes", () => {
  expect(manifestOf(files, policy)).toBe(`{
  "$schema": "urn:pedoman:schema:outputs:manifest:1",
  "publication": "pedoman",
  "format": "1.0.0",
  "policy": {
    "edition": 3,
    "contentHash": "c0ffee"
  },
  "files": [
    {
      "path": "B.txt",
      "sha256": "${sha256(new Uint8Array([0, 255]))}",
      "bytes": 2
    },
    {
      "path": "facts.schema.json",
      "sha256": "${sha256("{ }")}",
      "bytes": 3
    },
    {
      "path": "rules.json",
      "sha256": "ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356",
      "bytes": 3
    }
  ]
}
`);
});

it("does not list itself", () => {
  const manifest = { path: "rules/manifest.json", contents: "anything" };
  expect(manifestOf([...files, manifest], policy)).toBe(manifestOf(files, policy));
});

it("gives the same bytes whatever the order of the files", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(manifestOf(shuffled, policy)).toBe(manifestOf(files, policy));
      expect(publicationIndex(shuffled)).toBe(publicationIndex(files));
    }),
    { seed: 1, numRuns: 30 },
  );
});

it("indexes every file of a publication, in bytes of UTF-8", () => {
  expect([...(readListed(publicationIndex(files)) ?? [])]).toEqual([
    ["handbook/index.html", sha256("<p>é")],
    ["rules/B.txt", sha256(new Uint8Array([0, 255]))],
    ["rules/facts.schema.json", sha256("{ }")],
    ["rules/rules.json", sha256("{}\n")],
  ]);
});

it.each([
  "",
  "{",
  "null",
  "[]",
  '{ "files": [] }',
  '{ "publication": "other", "files": [] }',
  '{ "publication": "pedoman" }',
  '{ "publication": "pedoman", "files": {} }',
  '{ "publication": "pedoman", "files": ["rules.json"] }',
  '{ "publication": "pedoman", "files": [null] }',
  '{ "publication": "pedoman", "files": [{ "path": 1 }] }',
])("takes no list from %s", (text) => {
  expect(readListed(text)).toBeUndefined();
});
