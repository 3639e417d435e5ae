import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { publish } from "../publish/publish.js";
import { recover } from "../publish/recover.js";
import { nodeHost } from "./node-host.js";

const publications = ["first", "second"].map((text) =>
  Array.from({ length: 20 }, (_, index) => ({
    path: `${text}/${index % 3}/${index}.txt`,
    contents: `${text} ${index}\n`.repeat(1000),
  })),
);

/** A process that publishes the second one and dies at its nth change to the disk, the change begun or done. */
const victim = `
import { nodeHost } from "./src/host/node-host.js";
import { publish } from "./src/publish/publish.js";
const [root, nth] = process.argv.slice(2);
let count = 0;
const host = nodeHost();
for (const name of ["writeFile", "createFile", "rename", "remove", "removeEmptyDirectory", "syncDirectory"]) {
  const call = host[name];
  host[name] = async (...parameters) => {
    count += 1;
    if (count !== Number(nth)) return call(...parameters);
    const begun = call(...parameters);
    if (count % 2) await begun;
    process.kill(process.pid, "SIGKILL");
    await new Promise(() => {});
  };
}
await publish(host, { out: root + "/dist", root, files: ${JSON.stringify(publications[1])} });
`;

let folder = "";
let script = "";
beforeAll(async () => {
  folder = (await mkdtemp(join(tmpdir(), "pedoman-"))).replaceAll("\\", "/");
  script = join(folder, "victim.mjs");
  await build({
    stdin: { contents: victim, resolveDir: join(import.meta.dirname, "../.."), loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: script,
    logLevel: "silent",
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function standing(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.map(async (path) => [path.slice(root.length), await readFile(path, "utf8")])),
  );
}

/** @returns The signal it died of, `null` if it came to its end. */
async function publishUntil(root: string, nth: number): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [script, root, `${nth}`], { stdio: ["ignore", "ignore", "inherit"] });
  return new Promise((done) => {
    child.on("close", (_, signal) => done(signal));
  });
}

it("leaves the old or the new publication, whole, wherever the process is killed", async () => {
  const host = nodeHost();
  const publishAt = async (name: string, files: (typeof publications)[number] | undefined) => {
    const root = join(folder, name).replaceAll("\\", "/");
    await publish(host, { out: `${root}/dist`, root, files: files ?? [] });
    return root;
  };
  const old = await standing(await publishAt("old", publications[0]));
  const fresh = await standing(await publishAt("new", publications[1]));
  const stood: boolean[] = [];
  for (let n = 1; ; n++) {
    const root = await publishAt(`${n}`, publications[0]);
    if ((await publishUntil(root, n)) === null) break;
    await recover(host, `${root}/dist`);
    const now = await standing(root);
    expect([old, fresh], `killed at ${n}`).toContainEqual(now);
    expect(await readdir(root)).toEqual(["dist"]);
    stood.push(now["/dist/second/0/0.txt"] !== undefined);
  }
  expect(stood.length).toBeGreaterThan(30);
  expect(stood).toContain(true);
  expect(stood).toContain(false);
});
