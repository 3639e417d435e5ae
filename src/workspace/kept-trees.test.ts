import { expect, it } from "vitest";
import type { SourceFile } from "../model/source-file.js";
import { remarkParser } from "../syntax/markdown-parser.js";
import { parseDocument } from "../syntax/parse-document.js";
import { memoryHost } from "../testing/memory-host.js";
import { foundations, regulation } from "../testing/sample-texts.js";
import { keptTrees } from "./kept-trees.js";
import { openWorkspace } from "./workspace.js";

const texts: Readonly<Record<string, string>> = {
  "perbup.md": regulation("## Pasal 1\n\nAdmin wajib menjawab.\n"),
  "catatan.md":
    "---\njenis: pedoman\nid: catatan\njudul: Catatan\nstatus: rancangan\nberlaku: { mulai: 2026-01-01 }\nedisi: 1\n---\n\n## Satu\n\nKata.\n",
};
const cache = (program = "p1") => ({ folder: "/cache", program });

/** Compiles the texts as one run of the program does, and says which it parsed. */
async function run(host: ReturnType<typeof memoryHost>, program = "p1", owner = ["/law", "remark"]) {
  const parsed: string[] = [];
  const parse = async (source: SourceFile) => {
    parsed.push(source.path);
    return parseDocument(source, remarkParser);
  };
  const kept = keptTrees(host, cache(program), owner);
  const compilation = await openWorkspace(host, "/law", remarkParser, undefined, parse, kept).compile();
  return { parsed, compilation };
}

function machine(): ReturnType<typeof memoryHost> {
  const files = Object.entries({ ...foundations, ...texts }).map(([name, text]) => [`/law/guidelines/${name}`, text]);
  return memoryHost(Object.fromEntries(files));
}

it("parses in the next run only what has changed, and compiles the same", async () => {
  const host = machine();
  const first = await run(host);
  expect(first.parsed).toContain("guidelines/catatan.md");
  const second = await run(host);
  expect(second.parsed).toEqual([]);
  expect(second.compilation).toEqual(first.compilation);

  await host.writeFile("/law/guidelines/catatan.md", `${texts["catatan.md"]}\nLagi.\n`);
  const third = await run(host);
  expect(third.parsed).toEqual(["guidelines/catatan.md"]);
  expect(third.compilation).toEqual((await run(machineLike(host), "other")).compilation);
});

it.each([
  ["another state of the program", "p2", ["/law", "remark"]],
  ["another parser", "p1", ["/law", "native"]],
  ["another folder", "p1", ["/other", "remark"]],
])("parses everything for %s", async (_, program, owner) => {
  const host = machine();
  const { parsed } = await run(host);
  expect((await run(host, program, owner)).parsed).toEqual(parsed);
});

it("parses what it cannot read of the cache", async () => {
  const host = machine();
  const { parsed } = await run(host);
  for (const { name } of (await host.list("/cache/trees")) ?? [])
    await host.writeFile(`/cache/trees/${name}`, "spoilt");
  expect((await run(host)).parsed).toEqual(parsed);
});

it("lets go what is no longer among the texts", async () => {
  const host = machine();
  await run(host);
  const size = async (): Promise<number> => {
    const names = ((await host.list("/cache/trees")) ?? []).map(({ name }) => `/cache/trees/${name}`);
    const bytes = await Promise.all(names.map((name) => host.readFile(name)));
    return bytes.reduce((sum, { length }) => sum + length, 0);
  };
  const before = await size();
  for (let edit = 0; edit < 5; edit += 1) {
    await host.writeFile("/law/guidelines/catatan.md", `${texts["catatan.md"]}\nLagi ${edit}.\n`);
    await run(host);
  }
  // One paragraph more, not five texts more.
  expect(await size()).toBeLessThan(before + 5_000);
});

/** The same texts on a machine without a cache. */
function machineLike(host: ReturnType<typeof memoryHost>): ReturnType<typeof memoryHost> {
  const files = Object.entries(host.files()).filter(([path]) => path.startsWith("/law/"));
  return memoryHost(Object.fromEntries(files));
}
