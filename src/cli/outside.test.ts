import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { nodeHost } from "../host/node-host.js";
import { isSame, standingIn } from "../testing/failures/whole-publication.js";
import { runCli } from "../testing/run-cli.js";

/** A project, and beside it what must never be touched. */
let folder = "";
const pedoman = (...argv: string[]) => runCli(nodeHost(), [...argv, "--no-color"], "", { cwd: folder });
const build = (...argv: string[]) => pedoman("build", "--root", "naskah", ...argv);
const link = (target: string, path: string): void => symlinkSync(join(folder, target), join(folder, path));

/** A project that was built once. */
const first = realpathSync(mkdtempSync(join(tmpdir(), "pedoman-")));
beforeAll(async () => {
  folder = first;
  await pedoman("new", "naskah");
  expect((await build()).code).toBe(0);
});
afterAll(() => rmSync(first, { recursive: true, force: true }));

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pedoman-"))).replaceAll("\\", "/");
  cpSync(join(first, "naskah"), join(folder, "naskah"), { recursive: true });
  mkdirSync(join(folder, "luar/kosong"), { recursive: true });
  writeFileSync(join(folder, "luar/keluarga.jpg"), "satu-satunya");
  writeFileSync(join(folder, "luar/rahasia.md"), "# Rahasia\n\nNomor rekening.\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The command is refused in one line that names what is in the way, and nothing at all has changed, inside or outside. */
async function refused(argv: readonly string[], ...named: readonly string[]): Promise<void> {
  const before = standingIn(folder) ?? new Map();
  const { code, out, error } = await pedoman(...argv);
  expect([code, out, error]).toEqual([2, "", expect.stringMatching(/^[^\n]{10,600}\.\n$/)]);
  for (const name of named) expect(error).toContain(name);
  expect(isSame(standingIn(folder), before)).toBe(true);
}

describe.skipIf(process.platform === "win32")("a build never writes through a link", () => {
  const args = ["build", "--root", "naskah"];

  it.each(["luar/kosong", "luar/tidak-ada"])("that stands for the output folder: %s", async (target) => {
    rmSync(join(folder, "naskah/dist"), { recursive: true });
    link(target, "naskah/dist");
    await refused(args, "naskah/dist adalah tautan");
  });

  it("that stands for its folder of work", async () => {
    link("luar", "naskah/.dist.pedoman");
    await refused(args, ".dist.pedoman adalah tautan");
  });

  it.each([
    ["a file", "luar/keluarga.jpg", "handbook/index.html"],
    ["a folder", "luar/kosong", "handbook"],
    ["the list of files", "luar/keluarga.jpg", ".pedoman.json"],
    ["the list of the rules", "luar/keluarga.jpg", "rules/manifest.json"],
  ])("that stands for %s in the publication", async (_, target, path) => {
    rmSync(join(folder, "naskah/dist", path), { recursive: true });
    link(target, `naskah/dist/${path}`);
    await refused(args, "bukan buatan pedoman");
  });

  it("that leads into the guidelines by another name", async () => {
    link("naskah/guidelines", "naskah/alias");
    await refused([...args, "--out", "naskah/alias/terbitan"], "terletak di dalam", "naskah hukum");
    link("naskah", "proyek");
    await refused(["build", "--root", "proyek", "--out", "naskah/guidelines/terbitan"], "terletak di dalam");
    await refused(["build", "--root", "naskah", "--out", "proyek/guidelines/terbitan"], "terletak di dalam");
  });

  it("that leads to a folder that holds the project", async () => {
    mkdirSync(join(folder, "bersama"));
    link(".", "bersama/induk");
    await refused([...args, "--out", "bersama/induk/naskah"], "ikut terganti");
  });

  it("that guidelines themselves are", async () => {
    mkdirSync(join(folder, "proyek"));
    link("naskah/guidelines", "proyek/guidelines");
    await refused(["build", "--root", "proyek", "--out", "naskah/guidelines/terbitan"], "terletak di dalam");
  });
});

describe("an output folder", () => {
  it.each(["/", "naskah/..", "naskah/dist/../guidelines", "luar", "luar/keluarga.jpg"])("is refused: %s", async (out) =>
    refused(["build", "--root", "naskah", "--out", out], "--out"),
  );

  it("is refused before the texts are looked at: nobody waits for that", async () => {
    writeFileSync(join(folder, "naskah/guidelines/pedoman.md"), "Bukan naskah.\n");
    expect((await build()).code).toBe(1);
    await refused(["build", "--root", "naskah", "--out", "luar"], "--out");
  });

  it("may stand elsewhere, with a name that steps out of a folder that is not there", async () => {
    expect((await build("--out", "naskah/tidak-ada/../../terbitan")).code).toBe(0);
    expect(existsSync(join(folder, "terbitan/.pedoman.json"))).toBe(true);
    expect(existsSync(join(folder, "naskah/tidak-ada"))).toBe(false);
  });
});

describe.skipIf(process.platform === "win32")("texts outside the folder are not read", () => {
  const published = () =>
    [...(standingIn(`${folder}/naskah/dist`) ?? [])].map(([, bytes]) => Buffer.from(bytes).toString()).join("");

  it.each([
    ["a text", "luar/rahasia.md", "guidelines/rahasia.md"],
    ["a folder of texts", "luar", "guidelines/lampiran"],
  ])("through a link to %s; the author is told", async (_, target, path) => {
    link(target, `naskah/${path}`);
    const { code, error } = await build("--format", "text");
    expect(code).toBe(0);
    expect(error).toContain(`${path} adalah tautan`);
    expect(published()).not.toContain("Nomor rekening");
  });

  it("nor written: what was reviewed, through a link to a file of others", async () => {
    rmSync(join(folder, "naskah/guidelines/pedoman.lock.json"));
    link("luar/keluarga.jpg", "naskah/guidelines/pedoman.lock.json");
    await pedoman("review", "--root", "naskah", "--yes");
    expect(readFileSync(join(folder, "luar/keluarga.jpg"), "utf8")).toBe("satu-satunya");
    await refused(["review", "--root", "naskah", "--yes"], "pedoman.lock.json adalah tautan");
  });

  it.each(["../luar/lambang.png", "/luar/lambang.png", "gambar/../../luar/lambang.png", "tautan/lambang.png"])(
    "nor a picture by the path %s",
    async (path) => {
      writeFileSync(join(folder, "luar/lambang.png"), "Nomor rekening");
      link("luar", "naskah/tautan");
      writeFileSync(join(folder, "naskah/pedoman.yaml"), `lambang: ${path}\n`);
      const { code, error, out } = await build();
      expect([code, `${out}${error}`]).toEqual([1, expect.stringContaining("pedoman.yaml")]);
      expect(published()).not.toContain("Nomor rekening");
    },
  );
});
