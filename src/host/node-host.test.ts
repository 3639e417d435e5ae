import { spawnSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { HostError } from "../errors.js";
import { failingDisk } from "../testing/failures/failing-disk.js";
import { memoryHost } from "../testing/memory-host.js";
import type { Host } from "./host.js";
import { nodeHost } from "./node-host.js";

let folder = "";
beforeEach(async () => {
  folder = (await mkdtemp(join(tmpdir(), "pedoman-"))).replaceAll("\\", "/");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const text = async (host: Host, path: string) => new TextDecoder().decode(await host.readFile(path));

it.skipIf(process.platform === "win32")("makes a secret file its owner's alone", async () => {
  await nodeHost().createFile(`${folder}/rahasia`, "x", "secret");
  expect((await stat(`${folder}/rahasia`)).mode & 0o777).toBe(0o600);
});

describe.each([
  ["the machine", () => nodeHost()],
  ["memory", () => memoryHost({ [`${folder}/`]: "" })],
])("%s", (_, hostOf) => {
  it("writes a file with its folders, and reads it back", async () => {
    const host = hostOf();
    await host.writeFile(`${folder}/a/b/pasal.md`, "Pasal 1 – é");
    expect(await text(host, `${folder}/a/b/pasal.md`)).toBe("Pasal 1 – é");
    await host.writeFile(`${folder}/a/b/pasal.md`, new Uint8Array([0, 255]));
    expect([...(await host.readFile(`${folder}/a/b/pasal.md`))]).toEqual([0, 255]);
  });

  it("reads a file up to a length, and of a longer one nothing", async () => {
    const host = hostOf();
    await host.writeFile(`${folder}/lima`, "12345");
    expect([...((await host.readAtMost(`${folder}/lima`, 5)) ?? [])]).toEqual([49, 50, 51, 52, 53]);
    expect(await host.readAtMost(`${folder}/lima`, 4)).toBeUndefined();
    await host.writeFile(`${folder}/kosong`, "");
    expect(await host.readAtMost(`${folder}/kosong`, 0)).toEqual(new Uint8Array());
    await expect(host.readAtMost(`${folder}/absent`, 5)).rejects.toThrow(HostError);
  });

  it("creates a file once, also when asked many times at once", async () => {
    const host = hostOf();
    const answers = await Promise.all(["a", "b", "c", "d"].map((who) => host.createFile(`${folder}/x/lock`, who)));
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await host.createFile(`${folder}/x/lock`, "later")).toBe(false);
    expect(await text(host, `${folder}/x/lock`)).toBe(["a", "b", "c", "d"][answers.indexOf(true)]);
  });

  it("lists names by code units with their kinds, and nothing of what is not there", async () => {
    const host = hostOf();
    for (const name of ["b", "a10", "B", "é", "a9"]) await host.writeFile(`${folder}/${name}`, "");
    await host.makeDirectory(`${folder}/c/d`);
    expect((await host.list(folder))?.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      "B file",
      "a10 file",
      "a9 file",
      "b file",
      "c directory",
      "é file",
    ]);
    expect(await host.list(`${folder}/absent`)).toBeUndefined();
    await expect(host.list(`${folder}/b`)).rejects.toThrow(HostError);
  });

  it("tells kinds, and nothing of what is not there", async () => {
    const host = hostOf();
    await host.writeFile(`${folder}/a/file`, "");
    expect(await host.kindOf(`${folder}/a/file`)).toBe("file");
    expect(await host.kindOf(`${folder}/a`)).toBe("directory");
    expect(await host.kindOf(`${folder}/b`)).toBeUndefined();
    expect(await host.kindOf(`${folder}/a/file/below`)).toBeUndefined();
  });

  it("moves a folder, never onto one that holds something", async () => {
    const host = hostOf();
    await host.writeFile(`${folder}/a/1`, "one");
    await host.writeFile(`${folder}/b/2`, "two");
    await expect(host.rename(`${folder}/a`, `${folder}/b`)).rejects.toThrow(HostError);
    await expect(host.rename(`${folder}/a`, `${folder}/a/below`)).rejects.toThrow(HostError);
    await expect(host.rename(`${folder}/a`, `${folder}/no/a`)).rejects.toThrow(HostError);
    await expect(host.rename(`${folder}/no`, `${folder}/c`)).rejects.toThrow(HostError);
    await host.rename(`${folder}/a`, `${folder}/c`);
    expect(await host.kindOf(`${folder}/a`)).toBeUndefined();
    expect(await text(host, `${folder}/c/1`)).toBe("one");
    expect(await text(host, `${folder}/b/2`)).toBe("two");
  });

  it("moves a file over a file, never over a folder or a folder over it", async () => {
    const host = hostOf();
    for (const name of ["1", "2"]) await host.writeFile(`${folder}/${name}`, name);
    await host.makeDirectory(`${folder}/d`);
    await expect(host.rename(`${folder}/1`, `${folder}/d`)).rejects.toThrow(HostError);
    await expect(host.rename(`${folder}/d`, `${folder}/1`)).rejects.toThrow(HostError);
    await host.rename(`${folder}/1`, `${folder}/2`);
    expect(await text(host, `${folder}/2`)).toBe("1");
  });

  it("removes files and whole folders, and does not mind what is absent", async () => {
    const host = hostOf();
    await host.writeFile(`${folder}/a/b/c`, "");
    await host.writeFile(`${folder}/ab`, "");
    await host.remove(`${folder}/a`);
    await host.remove(`${folder}/a`);
    expect(await host.list(folder)).toEqual([{ name: "ab", kind: "file" }]);
    await host.remove(`${folder}/ab`);
    expect(await host.list(folder)).toEqual([]);
  });

  it("removes an empty folder, and no other", async () => {
    const host = hostOf();
    await host.writeFile(`${folder}/a/file`, "");
    expect(await host.removeEmptyDirectory(`${folder}/a`)).toBe(false);
    expect(await text(host, `${folder}/a/file`)).toBe("");
    await host.remove(`${folder}/a/file`);
    expect(await host.removeEmptyDirectory(`${folder}/a`)).toBe(true);
    expect(await host.removeEmptyDirectory(`${folder}/a`)).toBe(false);
  });

  it("refuses to take a folder for a file or a file for a folder", async () => {
    const host = hostOf();
    await host.writeFile(`${folder}/file`, "kept");
    await host.makeDirectory(`${folder}/folder`);
    await expect(host.readFile(`${folder}/folder`)).rejects.toThrow(HostError);
    await expect(host.writeFile(`${folder}/folder`, "")).rejects.toThrow(HostError);
    await expect(host.writeFile(`${folder}/file/below`, "")).rejects.toThrow(HostError);
    await expect(host.makeDirectory(`${folder}/file`)).rejects.toThrow(HostError);
    await expect(host.removeEmptyDirectory(`${folder}/file`)).rejects.toThrow(HostError);
    await expect(host.syncDirectory(`${folder}/absent`)).rejects.toThrow(HostError);
    expect(await text(host, `${folder}/file`)).toBe("kept");
  });

  it("knows itself to be running", () => {
    const host = hostOf();
    expect(host.isProcessAlive(host.processId)).toBe(true);
    expect(host.processMark).toMatch(/^[0-9a-z]+$/);
    for (const nobody of [0, -1, Number.NaN, 1.5, 2 ** 40]) expect(host.isProcessAlive(nobody)).toBe(false);
  });
});

describe("nodeHost", () => {
  const host = nodeHost();

  it("names the path and the reason in words, in both languages", async () => {
    await mkdir(join(folder, "map"));
    const complaint = async (work: Promise<unknown>) => {
      const error = await work.then(() => undefined).catch((caught: unknown) => caught);
      if (!(error instanceof HostError)) throw new Error(`not refused: ${String(error)}`);
      return error.text;
    };
    expect(await complaint(host.readFile(`${folder}/pasal.md`))).toEqual({
      id: `Berkas ${folder}/pasal.md tidak dapat dibaca: tidak ada.`,
      en: `Cannot read the file ${folder}/pasal.md: it does not exist.`,
    });
    expect(await complaint(host.readFile(`${folder}/map`))).toEqual({
      id: `Berkas ${folder}/map tidak dapat dibaca: di situ ada folder, bukan berkas.`,
      en: `Cannot read the file ${folder}/map: there is a folder, not a file.`,
    });
    await host.writeFile(`${folder}/map/isi`, "");
    await host.writeFile(`${folder}/lain/isi`, "");
    expect((await complaint(host.rename(`${folder}/map`, `${folder}/lain`))).id).toBe(
      `${folder}/map tidak dapat dipindahkan ke ${folder}/lain: tujuannya sudah ada dan tidak kosong.`,
    );
    expect((await complaint(host.writeFile(`${folder}/map/isi/x`, ""))).en).toContain("a file, not a folder");
    expect((await complaint(host.writeFile(`${folder}/${"x".repeat(300)}`, ""))).en).toContain("too long");
  });

  it("keeps the cause for those who look into it", async () => {
    await expect(host.readFile(`${folder}/absent`)).rejects.toMatchObject({ cause: { code: "ENOENT" } });
  });

  it.skipIf(process.platform === "win32")("writes to files only, never through a link to a device", async () => {
    await symlink("/dev/null", join(folder, "device"));
    await expect(host.writeFile(`${folder}/device`, "x")).rejects.toThrow(HostError);
    expect(await host.kindOf(`${folder}/device`)).toBe("link");
  });

  it.skipIf(process.platform === "win32" || process.getuid?.() === 0)("respects a file set read-only", async () => {
    await writeFile(join(folder, "pasal.md"), "kept");
    await chmod(join(folder, "pasal.md"), 0o444);
    await expect(host.writeFile(`${folder}/pasal.md`, "new")).rejects.toThrow("permission denied");
    expect(await readFile(join(folder, "pasal.md"), "utf8")).toBe("kept");
  });

  it("replaces a file at once, keeps its mode, and leaves nothing beside it", async () => {
    await writeFile(join(folder, "pasal.md"), "old");
    await chmod(join(folder, "pasal.md"), 0o664);
    const before = await stat(join(folder, "pasal.md"));
    await host.writeFile(`${folder}/pasal.md`, "new");
    const after = await stat(join(folder, "pasal.md"));
    expect(after.mode).toBe(before.mode);
    expect(await readdir(folder)).toEqual(["pasal.md"]);
    if (process.platform !== "win32") expect(after.ino).not.toBe(before.ino);
  });

  it.each(["writeFile", "sync", "close"])("leaves no part of a new file where %s fails", async (operation) => {
    const disk = failingDisk(folder);
    try {
      for (const write of [
        () => host.createFile(`${folder}/baru`, "isi"),
        () => host.writeFile(`${folder}/baru`, "isi"),
        () => host.writeFile(`${folder}/lama`, "isi"),
      ]) {
        await writeFile(join(folder, "lama"), "old");
        disk.arm();
        await write();
        const at = disk.disarm().findIndex((name) => name.startsWith(`${operation} `)) + 1;
        expect(at).toBeGreaterThan(0);
        await rm(join(folder, "baru"), { force: true });
        await writeFile(join(folder, "lama"), "old");
        disk.arm({ at, code: "ENOSPC", done: "half", lasting: false });
        await expect(write()).rejects.toThrow("the disk is full");
        disk.disarm();
        expect(await readdir(folder)).toEqual(["lama"]);
        expect(await readFile(join(folder, "lama"), "utf8")).toBe("old");
        expect(disk.open).toBe(0);
      }
    } finally {
      disk.restore();
    }
  });

  it("writes through a link to the file it leads to, and removes only the link", async () => {
    await writeFile(join(folder, "real.md"), "old");
    await symlink(join(folder, "real.md"), join(folder, "link.md"));
    expect(await host.kindOf(`${folder}/link.md`)).toBe("link");
    expect((await host.list(folder))?.map(({ kind }) => kind)).toEqual(["link", "file"]);
    await host.writeFile(`${folder}/link.md`, "new");
    expect(await readFile(join(folder, "real.md"), "utf8")).toBe("new");
    await host.remove(`${folder}/link.md`);
    expect(await readdir(folder)).toEqual(["real.md"]);
  });

  it("clears away what a process that died had written beside a file, and nothing else", async () => {
    const { pid: dead } = spawnSync(process.execPath, ["-e", "0"]);
    const others = [
      "b.md",
      `b.md.${dead}.tmp`,
      `a.md.${process.ppid}.tmp`,
      "a.md.tmp",
      `a.md.x${dead}.tmp`,
      `xa.md.${dead}.tmp`,
    ];
    const left = [`a.md.${dead}.tmp`, `a.md.${process.pid}.tmp`];
    for (const name of ["a.md", ...others, ...left]) await writeFile(join(folder, name), "old");
    await host.writeFile(`${folder}/a.md`, "new");
    expect(await readFile(join(folder, "a.md"), "utf8")).toBe("new");
    expect((await readdir(folder)).sort()).toEqual(["a.md", ...others].sort());
  });

  it("removes a link to a folder, never what is in the folder", async () => {
    await host.writeFile(`${folder}/precious/file`, "kept");
    await mkdir(join(folder, "out"));
    await symlink(join(folder, "precious"), join(folder, "out", "link"), "dir");
    await host.remove(`${folder}/out`);
    expect(await readFile(join(folder, "precious", "file"), "utf8")).toBe("kept");
  });

  it("has one number and mark in one process", () => {
    expect([nodeHost().processId, nodeHost().processMark]).toEqual([host.processId, host.processMark]);
    expect(host.processId).toBe(process.pid);
  });

  it("is told from an earlier process of its number that began at the same moment, by a clock that was put back", async () => {
    // The same module once more: in this process all but chance is the same.
    const again: typeof import("./node-host.js") = await import(`${"./node-host.js"}?again`);
    expect(again.nodeHost().processId).toBe(host.processId);
    expect(again.nodeHost().processMark).not.toBe(host.processMark);
  });
});
