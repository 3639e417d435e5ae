import { beforeEach, describe, expect, it } from "vitest";
import type { Host } from "../host/host.js";
import { type MemoryHost, memoryHost } from "../testing/memory-host.js";
import { type CliRun, runCli } from "../testing/run-cli.js";

const act = "/naskah/guidelines/perbup-media-sosial.md";

let host: MemoryHost;
beforeEach(async () => {
  host = memoryHost();
  expect((await pedoman("new", "/naskah", "--name", "Tapin", "--year", "2026")).code).toBe(0);
});

const pedoman = (...argv: string[]): Promise<CliRun> => runCli(host, argv, "", { cwd: "/naskah" });
const text = (path = act): string => host.files()[path] ?? "";

async function change(from: string, to: string, path = act): Promise<string> {
  expect(text(path)).toContain(from);
  const changed = text(path).replace(from, to);
  await host.writeFile(path, changed);
  return changed;
}

describe("pedoman fix", () => {
  it("has nothing to do in a new folder", async () => {
    const before = host.files();
    expect(await pedoman("fix")).toEqual({ code: 0, out: "", error: "0 perbaikan dibuat di 0 berkas.\n" });
    expect(host.files()).toEqual(before);
  });

  it("mends what is sure, says where, and finds nothing more the second time", async () => {
    const before = text();
    await change("2 (dua) hari kerja", "2 (duaa) hari kerja");
    const { code, out, error } = await pedoman("fix");
    expect(text()).toBe(before);
    expect(out).toMatch(/^guidelines\/perbup-media-sosial\.md:\d+:\d+ lint\/terbilang «duaa» → «dua»\n {2}\S.*\n$/);
    expect([code, error]).toEqual([0, "1 perbaikan dibuat di 1 berkas.\n"]);
    expect((await pedoman("fix")).out).toBe("");
  });

  it("--dry-run shows the difference and writes nothing", async () => {
    const broken = await change("2 (dua) hari kerja", "2 (duaa) hari kerja");
    const { code, out, error } = await pedoman("fix", "--dry-run");
    expect(text()).toBe(broken);
    expect(out).toContain("--- a/guidelines/perbup-media-sosial.md\n+++ b/guidelines/perbup-media-sosial.md\n@@ ");
    expect(out).toMatch(/^-.*2 \(duaa\) hari kerja.*\n\+.*2 \(dua\) hari kerja/m);
    expect([code, error]).toEqual([0, "1 perbaikan akan dibuat di 1 berkas; tidak ada yang ditulis.\n"]);
  });

  it("keeps CRLF, a byte-order mark and a missing last newline", async () => {
    const whole = `\uFEFF${text().replace(/\n/g, "\r\n").trimEnd()}`;
    await host.writeFile(act, whole.replace("2 (dua) hari kerja", "2 (duaa) hari kerja"));
    expect((await pedoman("fix")).out).toContain("lint/terbilang");
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(await host.readFile(act))).toBe(whole);
  });

  it("mends only the texts and the codes it is told to", async () => {
    const broken = await change("2 (dua) hari kerja", "2 (duaa) hari kerja");
    expect((await pedoman("fix", "guidelines/pedoman.md")).out).toBe("");
    expect((await pedoman("fix", "--code", "lint/penutup-butir")).out).toBe("");
    expect(text()).toBe(broken);
    expect((await pedoman("fix", "guidelines/perbup-media-sosial.md", "--code", "lint/terbilang")).out).not.toBe("");
    expect(text()).not.toBe(broken);
  });

  it("refuses a text and a code that do not exist", async () => {
    expect(await pedoman("fix", "guidelines/lain.md")).toEqual({
      code: 2,
      out: "",
      error: expect.stringContaining("Tidak ada naskah bernama guidelines/lain.md"),
    });
    expect(await pedoman("fix", "--code", "lint/terbilan", "--lang", "en")).toEqual({
      code: 2,
      out: "",
      error: expect.stringContaining("Did you mean `lint/terbilang`?"),
    });
  });

  it("ends with 1 where an error is left, and says how to review what changed", async () => {
    await change("2 (dua) hari kerja", "3 hari kerja");
    const { code, error } = await pedoman("fix");
    expect(text()).toContain("3 (tiga) hari kerja");
    expect(code).toBe(1);
    expect(error).toMatch(/\d+ temuan tersisa; lihat `pedoman check`\./);
  });

  it("writes nothing over a text that changed meanwhile", async () => {
    await change("2 (dua) hari kerja", "2 (duaa) hari kerja");
    let reads = 0;
    const meddling: Host = {
      ...host,
      readFile: async (path) => {
        if (path === act) reads += 1;
        if (path === act && reads === 2) await host.writeFile(act, "disunting orang lain\n");
        return host.readFile(path);
      },
    };
    const { code, error } = await runCli(meddling, ["fix"], "", { cwd: "/naskah" });
    expect([code, text()]).toEqual([2, "disunting orang lain\n"]);
    expect(error).toContain("guidelines/perbup-media-sosial.md berubah sementara naskah diperiksa");
  });
});
