import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { nodeHost } from "../host/node-host.js";
import { beginsPublishing, type FailingDisk, failingDisk } from "../testing/failures/failing-disk.js";
import { isSame, standingIn } from "../testing/failures/whole-publication.js";
import { runCli } from "../testing/run-cli.js";

let folder = "";
let disk: FailingDisk;
const pedoman = (...argv: string[]) => runCli(nodeHost(), argv, "", { cwd: folder });
const build = () => pedoman("build", "--root", "naskah", "--no-color");

beforeAll(async () => {
  folder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "pedoman-")).replaceAll("\\", "/");
  await pedoman("new", "naskah");
  expect((await build()).code).toBe(0);
  disk = failingDisk(folder);
});
afterEach(() => void disk.disarm());
afterAll(() => {
  disk.restore();
  rmSync(folder, { recursive: true, force: true });
});

it("says in one line which text cannot be read, whichever it is, and leaves the publication as it stands", async () => {
  const before = standingIn(`${folder}/naskah`) ?? new Map();
  disk.arm();
  expect((await build()).code).toBe(0);
  const operations = disk.disarm();
  const reads = operations.findIndex(beginsPublishing);
  expect(
    operations.slice(0, reads).filter((name) => /^open .*\.md$|^readFile .*\.md$/.test(name)).length,
  ).toBeGreaterThan(5);
  for (let at = 1; at <= reads; at++) {
    disk.arm({ at, code: at % 2 ? "EIO" : "EMFILE", done: "nothing", lasting: false });
    const { code, out, error } = await build();
    disk.disarm();
    expect([code, out, error], operations[at - 1]).toEqual([
      2,
      "",
      expect.stringMatching(/^[^\n]+ tidak dapat [^\n]+\.\n$/),
    ]);
    expect(isSame(standingIn(`${folder}/naskah`), before), operations[at - 1]).toBe(true);
    expect(disk.open).toBe(0);
  }
});

it("asks the same of the disk each time, though not in the same order", async () => {
  const asked = async () => {
    disk.arm();
    await build();
    return disk.disarm().toSorted();
  };
  const first = await asked();
  for (let again = 1; again <= 5; again++) expect(await asked()).toEqual(first);
});

it("says so when all is published but what stood beside it could not be tidied up", async () => {
  disk.arm();
  await build();
  const at = disk.disarm().length;
  disk.arm({ at, code: "EBUSY", done: "nothing", lasting: false });
  const { code, error } = await build();
  disk.disarm();
  expect(code).toBe(0);
  expect(error).toMatch(
    /Terbit di .*\nTerbitannya utuh, tetapi sisa kerja di sampingnya belum dapat dibersihkan; .*\.dist\.pedoman/,
  );
  expect(readdirSync(`${folder}/naskah`)).toContain(".dist.pedoman");
  expect((await build()).error).not.toContain("sisa kerja");
  expect(readdirSync(`${folder}/naskah`)).not.toContain(".dist.pedoman");
});

it("says where the publication is when everything fails between the two moves, and the doctor brings it back", async () => {
  const before = standingIn(`${folder}/naskah/dist`) ?? new Map();
  disk.arm();
  await build();
  const at = disk.disarm().indexOf(`rename ${folder}/naskah/dist`) + 2;
  disk.arm({ at, code: "EIO", done: "nothing", lasting: true });
  const { code, error } = await build();
  disk.disarm();
  expect([code, existsSync(`${folder}/naskah/dist`)]).toEqual([2, false]);
  expect(error).toContain("`pedoman build` atau `pedoman doctor` berikutnya");
  // Another process, as far as the claim is concerned.
  const doctor = { ...nodeHost(), processMark: "lain" };
  expect((await runCli(doctor, ["doctor", "--root", "naskah"], "", { cwd: folder })).code).toBe(0);
  expect(isSame(standingIn(`${folder}/naskah/dist`), before)).toBe(true);
  expect(readdirSync(`${folder}/naskah`)).not.toContain(".dist.pedoman");
});
