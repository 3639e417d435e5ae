// One sample of the bench, in a process of its own: the whole handbook with or without PDF, or built once and then again after one changed line, in
// the same process, as `pedoman watch` does. Times run from opening the texts to the publication on the disk.
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [root, project, how] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(join(root, "lib", path)).href);
const { nodeHost, openWorkspace, remarkOrNative } = await load("index.js");
const { build } = await load("workspace/build.js");

const text = join(project, "guidelines", "pedoman-isu-publik.md");
const edits = 5;
const parser = await remarkOrNative("auto");

const host = nodeHost();
const options = { root: project, out: join(project, "dist"), strict: false, dryRun: false };

async function timed(workspace, print) {
  const began = { wall: performance.now(), cpu: process.cpuUsage() };
  const report = await build(host, workspace, { ...options, print });
  const { user, system } = process.cpuUsage(began.cpu);
  if (!report.published) throw new Error("the texts do not build");
  return { wall: performance.now() - began.wall, cpu: (user + system) / 1000 };
}

const workspace = openWorkspace(host, project, parser);
if (how === "edit") {
  const original = readFileSync(text, "utf8");
  appendFileSync(text, "\n\nKalimat yang disunting: 0.\n");
  await timed(workspace, false);
  const again = [];
  for (let edit = 1; edit <= edits; edit += 1) {
    writeFileSync(text, `${original}\n\nKalimat yang disunting: ${edit}.\n`);
    again.push(await timed(workspace, false));
  }
  writeFileSync(text, original);
  process.stdout.write(JSON.stringify({ first: again[0], again }));
} else {
  process.stdout.write(JSON.stringify(await timed(workspace, how === "with-pdf")));
}
