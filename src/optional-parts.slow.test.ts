// The optional packages are optional: the built program does the same without them, and says what it could not make.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const program = join(root, "lib/cli.js");
const withoutOptional = pathToFileURL(join(root, "scripts/package/without-optional.mjs")).href;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pedoman-optional-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Ended = { readonly code: number; readonly told: string };

function run(options: readonly string[], args: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    execFile(process.execPath, [...options, program, ...args, "--lang", "en"], { cwd: folder }, (error, out, told) =>
      done({ code: error === null ? 0 : Number(error.code), told: out + told }),
    );
  });
}
const runWithout = (...args: readonly string[]) => run(["--import", withoutOptional], args);

describe("without any optional package", () => {
  it("the same publication is made, but for the PDFs, which are said to be missing", async () => {
    const whole = await run([], ["build", "--root", root, "--out", "whole"]);
    const without = await runWithout("build", "--root", root, "--out", "without");
    expect(whole).toMatchObject({ code: 0, told: expect.not.stringContaining("No PDF was made") });
    expect(without).toMatchObject({ code: 0, told: expect.stringMatching(/No PDF was made \(\d+ documents/) });
    const { differencesButPdf } = await import(
      pathToFileURL(join(root, "scripts/package/differences-but-pdf.mjs")).href
    );
    expect(await differencesButPdf(join(folder, "whole"), join(folder, "without"))).toEqual([]);
    const pdfs = async (name: string) =>
      (await readdir(join(folder, name), { recursive: true })).filter((path) => path.endsWith(".pdf")).length;
    expect(await pdfs("whole")).toBeGreaterThan(30);
    expect(await pdfs("without")).toBe(0);

    // And it is noticed where one letter is another.
    const page = join(folder, "without/handbook/perbup-media-sosial.html");
    await writeFile(page, (await readFile(page, "utf8")).replace("Pasal 2", "Pasal 3"));
    await rm(join(folder, "without/rules/rules.json"));
    expect(await differencesButPdf(join(folder, "whole"), join(folder, "without"))).toEqual([
      "handbook/perbup-media-sosial.html",
      "rules/rules.json",
    ]);
  });

  it("whatever needs one says so, and how to get it", async () => {
    expect(await runWithout("build", "--root", root, "--out", "never", "--parser", "native")).toEqual({
      code: 2,
      told: expect.stringMatching(/^The native Markdown parser \(satteri\) is not installed.*--parser remark/),
    });
    expect(await runWithout("build", "--root", root, "--out", "never", "--require", "pdf", "--quiet")).toMatchObject({
      code: 1,
      told: expect.stringContaining("npm install @myriaddreamin/typst-ts-node-compiler"),
    });
    await expect(readdir(join(folder, "never"))).rejects.toThrow("ENOENT");
    await writeFile(join(folder, "log.csv"), "a\n1\n");
    const rules = ["--rules", join(root, "dist/rules/rules.json")];
    expect(await runWithout("audit-log", "log.csv", ...rules)).toMatchObject({
      code: 2,
      told: expect.stringContaining("npm install @duckdb/node-api"),
    });
    expect(await runWithout("doctor")).toMatchObject({
      told: expect.stringMatching(/satteri\) is not installed; remark is used[\s\S]*Typst\) is not installed/),
    });
  });
});
