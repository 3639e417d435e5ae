import { describe, expect, it } from "vitest";
import { memoryHost } from "../testing/memory-host.js";
import { runCli } from "../testing/run-cli.js";
import { catalogues, codes } from "../workspace/catalogues.js";

describe("pedoman explain", () => {
  it("without a code lists all of them by area, each with its severity", async () => {
    const { code, out } = await runCli(memoryHost(), ["explain"]);
    expect(code).toBe(0);
    const groups = out.trim().split("\n\n");
    expect(groups).toHaveLength(catalogues.length);
    expect(out.match(/^ {2}\S+\/\S+ +(?:kesalahan|peringatan|catatan) +\S/gm)).toHaveLength(codes.size);
    expect(out).toMatch(/^Penulisan peraturan\n {2}lint\//m);
  });

  it("of a drafting rule shows the examples of its page", async () => {
    const { out } = await runCli(memoryHost(), ["explain", "lint/bentuk-jamak"]);
    expect(out).toContain("Hindari:\n\n    Kepala Dinas menutup akun-akun yang tidak aktif.\n");
    expect(out).toMatch(/Yang tidak ditangkap:\n\n {4}- \S/);
  });
});

describe("pedoman explain --all", () => {
  it("writes the pages to a folder of their own, in either language, and again over them", async () => {
    const host = memoryHost({ "/proyek/guidelines/": "" });
    const first = await runCli(host, ["explain", "--all"]);
    expect([first.code, first.out]).toEqual([0, ""]);
    expect(first.error).toContain(`${codes.size} temuan di /proyek/temuan/index.html`);
    expect(host.files()["/proyek/temuan/lint.html"]).toContain('<html lang="id">');
    const second = await runCli(host, ["--lang", "en", "explain", "--all", "--out", "temuan"]);
    expect(second.code).toBe(0);
    expect(host.files()["/proyek/temuan/lint.html"]).toContain('<html lang="en">');
  });

  it.each([
    ["a publication", "/proyek/dist/rules/rules.json", "Di /proyek/dist ada terbitan (rules/)"],
    ["somebody's files", "/proyek/dist/catatan.txt", "catatan.txt"],
  ])("leaves %s alone", async (_what, path, words) => {
    const host = memoryHost({ "/proyek/guidelines/": "", [path]: "{}" });
    const { code, error } = await runCli(host, ["explain", "--all", "--out", "dist"]);
    expect([code, Object.keys(host.files())]).toEqual([2, [path]]);
    expect(error).toContain(words);
  });
});
