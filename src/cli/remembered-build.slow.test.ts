import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

/** The built program in a project of its own, with a cache of its own. */
const cli = resolve(import.meta.dirname, "../../lib/cli.js");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pedoman-remembered-"));
  pedoman("new", "p", "--name", "Tapin", "--province", "Kalimantan Selatan", "--capital", "Rantau", "--zone", "WITA");
});
afterAll(() => rmSync(folder, { recursive: true }));

function pedoman(...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const env = { ...process.env, PEDOMAN_CACHE: join(folder, "cache") };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: "utf8",
    env,
  });
  return { status, said: stdout + stderr };
}
const build = (...more: readonly string[]) => pedoman("build", "--root", "p", ...more);
const published = (): Map<string, string> =>
  new Map(
    readdirSync(join(folder, "p/dist"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path, readFileSync(path, "base64")]),
  );
/** When the publication was put there. */
const since = (): number => statSync(join(folder, "p/dist/.pedoman.json")).mtimeMs;

it("builds once, and again only when a text, a published file or the wish is another", () => {
  const text = join(folder, "p/guidelines/perbup-media-sosial.md");
  expect(build().said).toContain("Terbit di");
  const [first, whole] = [since(), published()];

  expect(build().said).toContain("Tidak ada naskah yang berubah");
  expect(since()).toBe(first);

  expect(build("--no-cache").said).toContain("Terbit di");
  const second = since();
  expect(second).not.toBe(first);
  expect(published()).toEqual(whole);

  // What was published otherwise than it was remembered is published again, and is what it was.
  rmSync(join(folder, "p/dist/handbook/index.html"));
  expect(build().said).toContain("Terbit di");
  expect(published()).toEqual(whole);

  appendFileSync(text, "\n");
  expect(build().said).toContain("Terbit di");
  expect(build().said).toContain("Tidak ada naskah yang berubah");

  // A fault is said again as well, and nothing stands in for it.
  appendFileSync(text, "\n## Pasal 99\n");
  const [fault, again] = [build(), build()];
  expect([fault.status, fault.said]).toEqual([1, expect.stringContaining("structure/number-out-of-sequence")]);
  expect(again).toEqual({ status: 1, said: fault.said.replace(/ \d+,\d+ dtk/, "") });
});

it("checks again what it checked, word for word", () => {
  const [first, again] = [pedoman("check", "--root", "p"), pedoman("check", "--root", "p")];
  expect(first.said).toContain("structure/number-out-of-sequence");
  expect(again).toEqual(first);
  expect(pedoman("check", "--root", "p", "--format", "json").said).toContain('"code"');
});
