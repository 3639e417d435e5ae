import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { repository } from "../testing/guidelines.js";
import { type MemoryHost, memoryHost } from "../testing/memory-host.js";
import { type CliRun, runCli } from "../testing/run-cli.js";

const folder = "/naskah/guidelines";
const act = `${folder}/perbup-media-sosial.md`;

const run = (host: MemoryHost, ...argv: string[]): Promise<CliRun> => runCli(host, argv, "", { cwd: "/naskah" });

describe("pedoman fix --insert", () => {
  let host: MemoryHost;
  beforeEach(async () => {
    host = memoryHost();
    expect((await run(host, "new", "/naskah", "--name", "Tapin", "--year", "2026")).code).toBe(0);
  });
  const pedoman = (...argv: string[]): Promise<CliRun> => run(host, ...argv);
  const text = (path = act): string => host.files()[path] ?? "";

  it("makes room, takes reviews along, and leaves only the blank to be filled", async () => {
    const { code, out, error } = await pedoman("fix", "--insert", "Pasal 4");
    expect([code, out]).toEqual([
      1,
      expect.stringContaining("guidelines/pedoman.lock.json: tinjauan aturan ikut dibawa\nguidelines/pedoman.md: "),
    ]);
    expect(error).toMatch(/^\d+ tempat diubah di \d berkas; setiap rujukan menunjuk ketentuan yang sama\.\n$/);
    expect(text()).toContain("## Pasal 4\n\n## Pasal 5 {#waktu-jawaban}");
    expect(text()).toContain("sebagaimana dimaksud dalam Pasal 3 atau Pasal 5 dikenai");
    expect(text()).toContain("atas: [Pasal 3, Pasal 5]");
    const found = JSON.parse((await pedoman("check", "--format", "json")).out).diagnostics;
    const errors = found.filter(({ severity }: { severity: string }) => severity === "error");
    expect(errors.map((one: { code: string }) => one.code)).toEqual(["lock/uncovered", "structure/empty-unit"]);
  });

  it("and --remove give back the same bytes, reviews included", async () => {
    const before = host.files();
    expect((await pedoman("fix", "--insert", "Pasal 4")).code).toBe(1);
    expect(host.files()).not.toEqual(before);
    expect((await pedoman("fix", "--remove", "Pasal 4")).code).toBe(0);
    expect(host.files()).toEqual(before);
  });

  it("--dry-run shows the difference and writes nothing", async () => {
    const before = host.files();
    const { out, error } = await pedoman("fix", "--insert", "Pasal 4", "--dry-run", "--lang", "en");
    expect(host.files()).toEqual(before);
    expect(out).toContain("+## Pasal 4\n");
    expect(error).toContain("nothing is written");
  });

  it("refuses what is no place, what is not there, and what is still referred to", async () => {
    const before = host.files();
    expect(await pedoman("fix", "--insert", "pasal empat")).toMatchObject({ code: 2 });
    expect(await pedoman("fix", "--insert", "Pasal 99")).toMatchObject({
      code: 1,
      error: expect.stringContaining("Pasal 99 tidak ada; yang terakhir Pasal 7."),
    });
    expect(await pedoman("fix", "--remove", "Pasal 4")).toMatchObject({
      code: 1,
      error: expect.stringMatching(/Pasal 4 masih dirujuk di sini: «Pasal 4»[\s\S]*Tidak ada yang diubah\./),
    });
    expect(await pedoman("fix", "--insert", "Pasal 4", "--document", "lain")).toMatchObject({
      code: 2,
      error: expect.stringContaining("Yang ada: perbup-media-sosial"),
    });
    expect(host.files()).toEqual(before);
  });

  it("takes one wish at a time", async () => {
    expect((await pedoman("fix", "--renumber", "--insert", "Pasal 4")).code).toBe(2);
  });

  it("--renumber closes a gap in every text and says so", async () => {
    const before = host.files();
    expect(await pedoman("fix", "--renumber")).toEqual({ code: 0, out: "", error: "Semua nomor sudah urut.\n" });
    const gap = text().replace("## Pasal 7", "## Pasal 9");
    await host.writeFile(act, gap);
    expect(await pedoman("fix", "--renumber")).toMatchObject({
      code: 0,
      out: "guidelines/perbup-media-sosial.md: 1 tempat\n",
    });
    expect(host.files()).toEqual(before);
  });

  it("refuses to make a relative reference lead elsewhere, and says which", async () => {
    const list = "a. persetujuan Tanggapan; dan\n\nb. waktu jawaban.";
    const nested = "a. persetujuan:\n\na) pertama; dan\n\nb) kedua menurut huruf c;\n\nb. waktu; dan\n\nc. jawaban.";
    expect(text()).toContain(list);
    await host.writeFile(act, text().replace(list, nested));
    const before = host.files();
    const { code, error } = await pedoman("fix", "--insert", "Pasal 2 huruf a huruf c");
    expect(error).toContain("«huruf c» menunjuk Pasal 2 huruf c, tetapi setelah perubahan ini akan menunjuk");
    expect([code, host.files()]).toEqual([1, before]);
  });
});

describe("in the real guidelines", () => {
  it("the proof passes after room is made, filled with a plain sentence and reviewed", async () => {
    const host = memoryHost(guidelines());
    expect((await run(host, "fix", "--insert", "Pasal 22")).code).toBe(1);
    const blank = "## Pasal 22\n\n## Pasal 23 {#tangga-persetujuan}";
    const text = host.files()[act] ?? "";
    expect(text).toContain(blank);
    const sentence = "Ketentuan lebih lanjut mengenai persetujuan Tanggapan diatur dengan Keputusan Bupati.";
    await host.writeFile(act, text.replace(blank, blank.replace("22\n", `22\n\n${sentence}\n`)));
    const { code, out } = await run(host, "check");
    expect(out).not.toContain("review/");
    expect(code, out).toBe(0);
    expect((await run(host, "test")).code).toBe(0);
    expect((await run(host, "review")).code).toBe(0);
  }, 300_000);
});

function guidelines(): Record<string, string> {
  const source = resolve(repository, "guidelines");
  return Object.fromEntries(
    readdirSync(source)
      .filter((name) => /\.(?:md|json)$/.test(name))
      .map((name) => [`${folder}/${name}`, readFileSync(resolve(source, name), "utf8")]),
  );
}
