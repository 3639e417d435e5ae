import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGitRevision } from "./git-revision.js";

let folder = "";
const git = (...args: readonly string[]): string =>
  execFileSync("git", ["-C", folder, "-c", "user.name=uji", "-c", "user.email=uji@contoh.id", ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });

/** A repository whose texts stand in a folder of it, with a name git would quote, and a work tree that went on. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pedoman-git-"));
  git("init", "-q");
  await mkdir(join(folder, "naskah/guidelines"), { recursive: true });
  await writeFile(join(folder, "naskah/guidelines/kosakata é.md"), "lama\n");
  await writeFile(join(folder, "naskah/guidelines/kosong.md"), "");
  await writeFile(join(folder, "naskah/lain.txt"), "bukan naskah");
  git("add", "-A");
  git("commit", "-q", "-m", "satu");
  git("tag", "v1");
  await writeFile(join(folder, "naskah/guidelines/kosakata é.md"), "baru\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = (revision: string) => readGitRevision(join(folder, "naskah"), revision, ["guidelines"]);
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe("a revision", () => {
  it.each(["v1", "HEAD", "HEAD^{commit}"])("%s gives its own texts, by their path in the folder", async (revision) => {
    const files = await read(revision);
    expect([...(files?.keys() ?? [])]).toEqual(["guidelines/kosakata é.md", "guidelines/kosong.md"]);
    expect([text(files?.get("guidelines/kosakata é.md")), text(files?.get("guidelines/kosong.md"))]).toEqual([
      "lama\n",
      "",
    ]);
  });

  it("leaves the work tree and its index as they are", async () => {
    const before = git("status", "--porcelain");
    await read("v1");
    expect(git("status", "--porcelain")).toBe(before);
    expect(await readFile(join(folder, "naskah/guidelines/kosakata é.md"), "utf8")).toBe("baru\n");
  });

  it.each(["tiada", "v1~1", "--help", "--output=x", "v1:naskah", "v1 v1", ""])("%j is none", async (name) => {
    expect(await read(name)).toBeUndefined();
  });

  it("is none where there is no repository", async () => {
    expect(await readGitRevision(tmpdir(), "HEAD", ["guidelines"])).toBeUndefined();
  });

  it("without the folder gives nothing", async () => {
    expect(await readGitRevision(join(folder, "naskah"), "v1", ["tiada"])).toEqual(new Map());
  });
});
