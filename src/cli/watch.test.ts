import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { nodeHost } from "../host/node-host.js";
import { newProject } from "../workspace/new-project.js";
import { watchCommand } from "./watch.js";

/** A folder with the first texts of a region. */
async function newFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "pedoman-watch-"));
  const region = { type: "Kabupaten", name: "Tapin", province: "Kalimantan Selatan", capital: "Rantau" } as const;
  await newProject(nodeHost(), folder.replaceAll("\\", "/"), { ...region, year: 2026, zone: "Asia/Makassar" });
  return folder;
}

/** Looks every 50 ms, some four minutes long. */
const looks = 5000;

it("builds again after an edit without being started again, keeps the last good publication, and ends when asked", async () => {
  const folder = await newFolder();
  const page = (): string => readFileSync(join(folder, "dist/handbook/pedoman-menjawab.html"), "utf8");
  const text = join(folder, "guidelines/pedoman.md");
  const original = readFileSync(text, "utf8");

  let said = "";
  let interrupt: () => void = () => {};
  const interrupted = new Promise<void>((resolvePromise) => {
    interrupt = resolvePromise;
  });
  const saying = async (words: string, times: number): Promise<void> => {
    for (let i = 0; said.split(words).length - 1 < times; i += 1) {
      expect(i, said).toBeLessThan(looks);
      await new Promise((wait) => setTimeout(wait, 50));
    }
  };
  const io = {
    out: () => {},
    error: (words: string) => {
      said += words;
    },
    interactive: false,
    colour: false,
    cwd: folder,
    interrupted: () => interrupted,
    year: () => 2026,
    instant: () => "2026-08-18T00:00:00.000Z",
    now: () => 0,
  };
  const options = { root: ".", parser: "auto", out: undefined, strict: false } as const;
  const running = watchCommand(nodeHost(), io, { language: "id", quiet: false }, options);

  await saying("Menunggu perubahan", 1);
  writeFileSync(text, `${original}\n\nKalimat penanda sewaktu menyunting.\n`);
  await saying("Terbit di", 2);
  expect(page()).toContain("Kalimat penanda sewaktu menyunting.");

  writeFileSync(text, `${original}\n\nLihat Pasal 999.\n`);
  await saying("terbitan lama tetap utuh", 1);
  expect(page()).toContain("Kalimat penanda sewaktu menyunting.");

  writeFileSync(text, original);
  await saying("Terbit di", 3);
  expect(page()).not.toContain("Kalimat penanda");

  writeFileSync(join(folder, "pedoman.yaml"), "alamat: https://contoh.go.id\n");
  await saying("Terbit di", 4);
  expect(readFileSync(join(folder, "dist/sitemap.xml"), "utf8")).toContain("https://contoh.go.id/handbook/");

  interrupt();
  expect(await running).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

it("lives on as a process while the folder is gone, builds when it is back, and ends well when interrupted", async () => {
  const folder = await newFolder();
  const cli = resolve(import.meta.dirname, "..", "..", "lib", "cli.js");
  const child = spawn(process.execPath, [cli, "watch"], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<number | null>((resolvePromise) => child.once("exit", resolvePromise));
  let said = "";
  child.stderr.on("data", (data) => {
    said += data;
  });
  const saying = async (words: string, times: number): Promise<void> => {
    for (let i = 0; said.split(words).length - 1 < times; i += 1) {
      expect(i < looks && child.exitCode === null, `${said}\nended with ${child.exitCode}`).toBe(true);
      await new Promise((wait) => setTimeout(wait, 50));
    }
  };
  await saying("Menunggu perubahan", 1);
  renameSync(join(folder, "guidelines"), join(folder, "elsewhere"));
  await saying("workspace/no-guidelines", 1);
  await new Promise((wait) => setTimeout(wait, 1000));
  renameSync(join(folder, "elsewhere"), join(folder, "guidelines"));
  await saying("Terbit di", 2);
  child.kill("SIGINT");
  expect(await ended).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});
