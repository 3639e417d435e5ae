import { appendFile, type FileHandle, mkdtemp, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { HostError } from "../errors.js";
import { openAppendFile } from "./append-file.js";

let folder = "";
let path = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pedoman-"));
  path = join(folder, "log");
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

const text = () => readFile(path, "utf8");

/** What all open files are made of. */
async function handles(): Promise<FileHandle> {
  const handle = await open(folder, "r");
  await handle.close();
  return Object.getPrototypeOf(handle);
}

const noSpace = () => Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });

it("makes a file once, and appends to it", async () => {
  const file = await openAppendFile(path);
  await file.append("satu\n");
  await file.append("dua é\n");
  expect([await text(), file.size]).toEqual(["satu\ndua é\n", 12]);
  await expect(openAppendFile(path)).rejects.toThrow("the name is already taken");
  await file.close();
});

it("goes on with a file, and cuts off what is not to be kept", async () => {
  await writeFile(path, "satu\ndua\nti");
  const file = await openAppendFile(path, 9);
  expect(await text()).toBe("satu\ndua\n");
  await file.append("tiga\n");
  expect(await text()).toBe("satu\ndua\ntiga\n");
  await file.close();
  await expect(openAppendFile(path, 100)).rejects.toThrow(HostError);
  expect(await text()).toBe("satu\ndua\ntiga\n");
});

it("flushes before it is done", async () => {
  const file = await openAppendFile(path);
  const calls: string[] = [];
  const proto = await handles();
  const { write, datasync } = proto;
  vi.spyOn(proto, "write").mockImplementation(async function (this: FileHandle, ...all: never[]) {
    calls.push("write");
    return Reflect.apply(write, this, all);
  } as never);
  vi.spyOn(proto, "datasync").mockImplementation(async function (this: FileHandle) {
    calls.push("flush");
    await Reflect.apply(datasync, this, []);
    calls.push("flushed");
  });
  await file.append("satu\n");
  expect(calls).toEqual(["write", "flush", "flushed"]);
  await file.close();
});

it("leaves nothing of what a full disk takes in part, and goes on once there is room", async () => {
  const file = await openAppendFile(path);
  await file.append("satu\n");
  const proto = await handles();
  const { write } = proto;
  vi.spyOn(proto, "write")
    .mockImplementationOnce(async function (this: FileHandle) {
      return Reflect.apply(write, this, [Buffer.from("du")]);
    } as never)
    .mockRejectedValueOnce(noSpace());
  await expect(file.append("dua\n")).rejects.toThrow("the disk is full");
  expect([await text(), file.size]).toEqual(["satu\n", 5]);
  await file.append("tiga\n");
  expect(await text()).toBe("satu\ntiga\n");
  await file.close();
});

it("takes nothing for written that the disk did not confirm, even where it cannot be cut off at once", async () => {
  const file = await openAppendFile(path);
  await file.append("satu\n");
  const proto = await handles();
  const flush = vi.spyOn(proto, "datasync").mockRejectedValue(noSpace());
  const cut = vi.spyOn(proto, "truncate").mockRejectedValueOnce(noSpace());
  await expect(file.append("dua\n")).rejects.toThrow("the disk is full");
  expect(await text()).toBe("satu\ndua\n");
  await expect(file.append("dua\n")).rejects.toThrow("the disk is full");
  flush.mockRestore();
  cut.mockRestore();
  await file.append("tiga\n");
  expect([await text(), file.size]).toEqual(["satu\ntiga\n", 10]);
  await file.close();
});

it.each([
  ["removed", () => rm(path)],
  ["removed with its folder", () => rm(folder, { recursive: true })],
  ["moved away", () => rename(path, `${path}.old`)],
  [
    "replaced by a copy",
    async () => {
      await writeFile(`${path}.copy`, "satu\n");
      await rename(`${path}.copy`, path);
    },
  ],
  ["added to", () => appendFile(path, "lain\n")],
  ["cut", () => writeFile(path, "")],
])("refuses to go on with a file that somebody else has %s", async (_, change) => {
  const file = await openAppendFile(path);
  await file.append("satu\n");
  await change();
  await expect(file.append("dua\n")).rejects.toThrow(HostError);
  await expect(file.append("dua\n")).rejects.toThrow(HostError);
  if (await readFile(path).catch(() => undefined)) expect(await text()).not.toContain("dua");
  await file.close();
});

it("goes on once the file is put back", async () => {
  const file = await openAppendFile(path);
  await file.append("satu\n");
  await rename(path, `${path}.old`);
  await expect(file.append("dua\n")).rejects.toThrow(HostError);
  await rename(`${path}.old`, path);
  await file.append("tiga\n");
  expect(await text()).toBe("satu\ntiga\n");
  await file.close();
});
